"""The line of chips that filters the calendar and, by its colours, explains it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import FOCUS_RING, SIZE_SMALL, SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.entry_filter import PILLARS, TIERS, EntryFilter
from comms_planner.services.month import NOBODY
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.looks import PILLAR_ICONS
from comms_planner.ui.theme import fonts, icons
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import BY_WORDS

HEIGHT = 26
ICON = 14
MOST_WIDE, MOST_IN_MENU = 180, 420
"""How wide the words of a chosen name may be, on its chip and in its menu."""

ICONS = {"flagship": "layers", "campaign": "target", "platform": "flag"}
"""What stands for all flagships, campaigns and platforms where room is short."""


class FilterChip(QAbstractButton):
    """A rounded switch with an icon in the colour that the calendar gives the thing."""

    def __init__(
        self, words: str, icon: str, colour: str, tokens: Tokens, *, menu: bool = False
    ) -> None:
        super().__init__()
        self._tokens, self._icon, self._colour, self._menu = tokens, icon, colour, menu
        self._short = False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(not menu)
        self.setChecked(not menu)
        self.setFont(fonts.font(SIZE_SMALL, QFont.Weight.Medium))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def shorten(self, *, short: bool) -> None:
        """Show the icon alone where room is short; the words are then its tip."""
        if short != self._short and self._icon:
            self._short = short
            set_tip(self, self.text() if short or self._words != self.text() else "")
            self.updateGeometry()

    def say(self, words: str) -> None:
        """Show other words, as much of them as there is room for."""
        self.setText(words)
        self.setAccessibleName(words)
        set_tip(self, words if self._short or self._words != words else "")
        self.updateGeometry()
        self.update()

    @property
    def _words(self) -> str:
        """The words, cut where a menu's choice has a long name."""
        if not self._menu:
            return self.text()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, MOST_WIDE)

    @property
    def whole_width(self) -> int:
        """The room that icon and words need."""
        icons_wide = (ICON + 6) * (self._menu or bool(self._icon))
        return self.fontMetrics().horizontalAdvance(self._words) + 22 + icons_wide

    def sizeHint(self) -> QSize:
        """Icon and words with room around them, or the icon alone; a menu has its arrow, too."""
        short = ICON + 24 + (ICON + 2) * self._menu
        return QSize(short if self._short else self.whole_width, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the switch; off is hollow and struck through by nothing but its calm."""
        tokens, on = self._tokens, self.isChecked() or self._menu
        density = self.devicePixelRatioF()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            painter.setLayoutDirection(BY_WORDS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = tokens.line_strong if on else tokens.line
            ground = tokens.surface if on else tokens.bg
            if self.underMouse():
                ground = tokens.hover
            pen = QPen(QColor(tokens.focus), FOCUS_RING) if self.hasFocus() else QPen(QColor(edge))
            if not on:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect, HEIGHT / 2, HEIGHT / 2)
            left = (self.width() - ICON) // 2 if self._short and not self._menu else 11
            top = (HEIGHT - ICON) // 2
            if self._icon and (self._short or not self._menu):
                shown = icons.pixmap(
                    self._icon, self._colour if on else tokens.line_strong, ICON, density
                )
                painter.drawPixmap(self.width() - left - ICON if mirrored else left, top, shown)
                left += ICON + 6
            if self._menu:
                arrow = icons.pixmap("chevron-down", tokens.muted, ICON, density)
                at = 9 if mirrored else self.width() - 9 - ICON
                painter.drawPixmap(at, top, arrow)
            if self._short:
                return
            painter.setPen(QColor(tokens.text if on else tokens.muted))
            room = self.rect().adjusted(left, 0, -11, 0)
            if mirrored:
                room = self.rect().adjusted(11 + (ICON + 4) * self._menu, 0, -left, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(room, int(flags), self._words)


class FilterBar(QWidget):
    """Switches for kinds and pillars, menus for tier, flagship, campaign and platform.

    `changed` carries the filter.
    """

    changed = Signal(object)

    def __init__(
        self, tokens: Tokens, texts: Texts, offered: Callable[[str], list[dict[str, Bilingual]]]
    ) -> None:
        """Take a way to ask what there is to choose among, which is used when a menu opens."""
        super().__init__()
        self.filter = EntryFilter()
        self._tokens, self._texts, self._offered = tokens, texts, offered
        self.chips: dict[str, FilterChip] = {}
        flow = FlowLayout(self, SPACE_S)
        for key, words, icon, colour in self._switches():
            chip = FilterChip(words, icon, colour, tokens)
            chip.clicked.connect(lambda _=False, key=key: self.choose(self.filter.toggled(key)))
            self.chips[key] = chip
            flow.addWidget(chip)
        self.tiers = FilterChip(self.tr("Tiers"), "", "", tokens, menu=True)
        self._every = {
            "flagship": self.tr("All flagships"),
            "campaign": self.tr("All campaigns"),
            "platform": self.tr("All platforms"),
        }
        self._idle = {
            "flagship": self.tr("Flagships"),
            "campaign": self.tr("Campaigns"),
            "platform": self.tr("Platforms"),
        }
        self.narrowing = {
            field: FilterChip(words, ICONS[field], tokens.muted, tokens, menu=True)
            for field, words in self._idle.items()
        }
        self.everything = FilterChip(self.tr("Show all"), "x", tokens.muted, tokens)
        self.tiers.clicked.connect(lambda: self._open(self.tier_menu(), self.tiers))
        for field, chip in self.narrowing.items():
            chip.clicked.connect(
                lambda _=False, field=field, chip=chip: self._open(self.choice_menu(field), chip)
            )
        for chip in (self.tiers, *self.narrowing.values(), self.everything):
            flow.addWidget(chip)
        self.everything.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay on one line in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out words until one line does: of the pillars, then of the kinds, then of the
        menus where nothing is chosen."""
        menus = [self.tiers, *self.narrowing.values()]
        menus += [self.everything] if not self.everything.isHidden() else []
        every = [*self.chips.values(), *menus]
        over = sum(chip.whole_width + SPACE_S for chip in every) - SPACE_S - self.width()
        shorter = [chip for key, chip in self.chips.items() if key in PILLARS]
        kinds = [chip for chip in self.chips.values() if chip not in shorter]
        idle = [c for field, c in self.narrowing.items() if not getattr(self.filter, field)]
        for chip in self.narrowing.values():
            if chip not in idle:
                chip.shorten(short=False)
        for group in (shorter, kinds, idle):
            for chip in group:
                chip.shorten(short=over > 0)
            over -= sum(chip.whole_width - chip.sizeHint().width() for chip in group)

    def search(self, words: str) -> None:
        """Show only what mentions the words."""
        self.choose(self.filter._replace(words=words))

    def tier_menu(self) -> QMenu:
        """The menu of tiers."""
        menu = QMenu(self)
        for tier in TIERS:
            action = QAction(self.tr("Observances of tier {tier}").format(tier=tier), menu)
            action.setCheckable(True)
            action.setChecked(f"tier {tier}" not in self.filter.hidden)
            action.triggered.connect(
                lambda _=False, tier=tier: self.choose(self.filter.toggled(f"tier {tier}"))
            )
            menu.addAction(action)
        return menu

    def choice_menu(self, field: str) -> QMenu:
        """The menu of flagships, campaigns or platforms, one of which is chosen or none."""
        menu = QMenu(self)
        group = QActionGroup(menu)
        for names in ({"": Bilingual(self._every[field])}, *self._offered(field)):
            if names and not menu.isEmpty():
                menu.addSeparator()
            for key, name in names.items():
                words = menu.fontMetrics().elidedText(
                    self._texts.say(name), Qt.TextElideMode.ElideRight, MOST_IN_MENU
                )
                action = QAction(words.replace("&", "&&"), menu)
                action.setCheckable(True)
                action.setChecked(key == getattr(self.filter, field))
                action.triggered.connect(
                    lambda _=False, key=key: self.choose(self.filter.narrowed(field, key))
                )
                group.addAction(action)
                menu.addAction(action)
        return menu

    def _open(self, menu: QMenu, chip: FilterChip) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def choose(self, chosen: EntryFilter) -> None:
        """Filter, and tell."""
        self.filter = chosen
        for key, chip in self.chips.items():
            chip.setChecked(key not in chosen.hidden)
        self.name()
        self.everything.setVisible(chosen.active)
        self._fit()
        self.changed.emit(chosen)

    def name(self) -> None:
        """Say on the chips what is chosen, by the names it has now."""
        for field, chip in self.narrowing.items():
            key = getattr(self.filter, field)
            groups = self._offered(field) if key else []
            name = next((names[key] for names in groups if key in names), NOBODY)
            chip.say(self._texts.say(name) if name else self._idle[field])

    def _switches(self) -> list[tuple[str, str, str, str]]:
        tokens, texts = self._tokens, self._texts
        pillars = [
            (p, vocabulary.label(texts, "pillar", p), PILLAR_ICONS[p], tokens.pillar(p).solid)
            for p in PILLARS
        ]
        return [
            ("edition", self.tr("Events"), "megaphone", tokens.accent),
            ("season", self.tr("Seasons"), "sun", tokens.neutral.solid),
            ("observance", self.tr("Observances"), "circle-dot", tokens.accent),
            ("action", self.tr("Actions"), "circle-check", tokens.muted),
            *pillars,
        ]
