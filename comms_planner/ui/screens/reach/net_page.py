"""Net reach: how many different people, by the method one chooses; and what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSlider, QVBoxLayout, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import Invalid, PlannerError
from comms_planner.quantity import Qty, parse
from comms_planner.services import net, overlaps, platforms, programme
from comms_planner.services.net import NetMethod, NetRow, Question
from comms_planner.services.net_reach import METHODS, Method
from comms_planner.services.overlaps import OverlapRow, UniverseRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, opens_form
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.reach.net_card import NetCard
from comms_planner.ui.screens.reach.net_forms import OverlapForm, UniverseForm
from comms_planner.ui.screens.reach.net_tables import OverlapsCard, UniversesCard
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel
from comms_planner.ui.widgets.scroll_page import ScrollPage

ONCE, ESTIMATED, MEASURED = "once", "estimated", "measured"
HALF = 50
LETTERS = 20
"""So many letters of a method are seen where room is short."""
MINUS = ("-", "−", "－", "–")


class NetPage(ScrollPage):
    """Method, share and adjustment above; both ranges; audiences and counted overlaps below.

    The share of the slider is what one assumes while looking: it is held nowhere, and the range
    moves with it.
    """

    def __init__(self, context: Context, words: Words, host: QWidget) -> None:
        room = QWidget()
        super().__init__(room)
        self._context, self._words, self._room = context, words, room
        self._held: dict[int, UniverseRow] = {}
        self._due = True
        self._years: tuple[int, int] = (0, 0)
        self._question = Question()
        self.drawer = DeedDrawer(host, context, name="net")
        self.drawer.openers["net"] = self
        self._tools_made()
        self.cards = {
            "direct": NetCard("direct", self.tr("Direct: took part"), context.tokens, words),
            "indirect": NetCard(
                "indirect", self.tr("Indirect: reached through others"), context.tokens, words
            ),
        }
        self.universes = UniversesCard(context, words)
        self.overlaps = OverlapsCard(context, words)
        self._arrange()
        for card in self.cards.values():
            card.chosen.connect(self.ask)
        self.universes.opened.connect(self.open_universe)
        self.universes.removed.connect(lambda row: self._remove(overlaps.remove_universe, row.id))
        self.overlaps.opened.connect(self.open_overlap)
        self.overlaps.removed.connect(lambda row: self._remove(overlaps.remove_overlap, row.id))

    def refresh(self) -> None:
        """Read audiences and overlaps again, and answer anew, once somebody can see it."""
        self._due = not self.isVisible()
        if self._due:
            return
        read = self._context.planner.read
        held, pairs = read(overlaps.universes), read(overlaps.overlaps)
        self.drawer.refresh()
        for card in self.cards.values():
            card.offer(held)
        self._held = {u.id: u for u in held}
        self.universes.show_rows(held)
        self.overlaps.show_rows(pairs)
        plan = read(programme.plan)
        self._years = (plan.first_year, plan.last_year)
        self.ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._due:
            self.refresh()

    def ask(self) -> None:
        """Answer the question as it stands, direct and indirect apart."""
        method = NetMethod(str(self.method.current))
        self._share.setVisible(method is NetMethod.OVERLAP)
        try:
            adjustment = self._adjustment()
            self.fault.setText("")
        except Invalid as refused:
            adjustment = None
            self.fault.setText(sentence(self._words.texts, refused))
        self.fault.setVisible(bool(self.fault.text()))
        first, last = self._years if self.of.current != ONCE else (None, None)
        self._question = Question(
            method, share=self._assumed(), first_year=first, last_year=last,
            measured=self.of.current == MEASURED, adjustment=adjustment,
            reason=self.reason.text() if adjustment is not None else "",
        )  # fmt: skip
        for kind, card in self.cards.items():
            asked = replace(self._of(kind), universe=self._universe(card))
            try:
                card.show_row(self._context.planner.read(net.answer, asked, kind))
            except Invalid as refused:
                card.show_row(NetRow(kind, (), None, Bilingual(), None, (), None, refused=refused))

    def slide(self, percent: int) -> None:
        """Move both ranges with the slider: the audiences are at hand, nothing is read."""
        self.percent.setText(self._words.texts.number(percent) + "%")
        self._question = replace(self._question, share=self._assumed())
        if self._question.method is NetMethod.OVERLAP:
            for card in self.cards.values():
                if card.row is not None:
                    card.show_row(net.shared_out(card.row, self._of(card.kind)))

    @opens_form
    def open_universe(self, row: UniverseRow | None) -> None:
        """Open the form of an audience's size, a new one or the one given."""
        form = UniverseForm(self._context, self._words, row)
        self.drawer.show_form(self.tr("Size of an audience"), self.tr("Save"), form)

    @opens_form
    def open_overlap(self, row: OverlapRow | None) -> None:
        """Open the form of a counted overlap, a new one or the one given."""
        say = self._words.texts.say
        found = self._context.planner.read(platforms.rows)
        form = OverlapForm(self._context, self._words, [(p.slug, say(p.name)) for p in found], row)
        self.drawer.show_form(self.tr("Counted overlap"), self.tr("Save"), form)

    def _remove(self, command: Callable[..., Any], number: int) -> None:
        if self._context.planner.read_only:
            return
        try:
            self._context.planner.write(command, number)
        except PlannerError as error:
            self.fault.setText(sentence(self._words.texts, error))
            self.fault.show()
            return
        self.drawer.told(self.tr("Removed."))

    def _of(self, kind: str) -> Question:
        """The question for one kind of reach: an adjustment is of one of them."""
        if kind == self.adjusted.current:
            return self._question
        return replace(self._question, adjustment=None, reason="")

    def _universe(self, card: NetCard) -> Qty | None:
        number = card.universe.current
        found = self._held.get(number) if isinstance(number, int) else None
        return found.qty if found is not None else None

    def _assumed(self) -> Decimal:
        return Decimal(self.slider.value()) / 100

    def _adjustment(self) -> Qty | None:
        """People to add or take off, as typed; none where nothing was."""
        typed = self.by.text().strip()
        if not typed:
            return None
        found = parse(typed.lstrip("+").lstrip("".join(MINUS)).strip())
        if found.value is None:
            return None
        return found * -1 if typed.startswith(MINUS) else found

    def _tools_made(self) -> None:
        tokens, translate = self._context.tokens, self._words.texts.translate
        self.of = ChoiceBox(
            tokens,
            [
                (ONCE, self.tr("One occurrence of each platform")),
                (ESTIMATED, self.tr("Plan period, as estimated")),
                (MEASURED, self.tr("Plan period, as measured")),
            ],
        )
        self.of.setAccessibleName(self.tr("Audiences"))
        names = {
            NetMethod.FRECHET: Method.BOUNDS, NetMethod.OVERLAP: Method.OVERLAP_SHARE,
            NetMethod.INDEPENDENCE: Method.INDEPENDENCE,
            NetMethod.DEDUCTED: Method.INDEPENDENCE_DEDUCTED, NetMethod.PAIRS: Method.AGOSTINI,
        }  # fmt: skip
        self.method = ChoiceBox(
            tokens, [(m.value, translate("Reach", METHODS[name])) for m, name in names.items()]
        )
        self.method.setAccessibleName(self.tr("Method"))
        self.method.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.method.setMinimumContentsLength(LETTERS)
        for box in (self.of, self.method):
            box.chosen.connect(lambda _: self.ask())
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(1)
        self.slider.setPageStep(10)
        self.slider.setMinimumHeight(24)
        self.slider.setValue(HALF)
        self.slider.setAccessibleName(self.tr("Overlap assumed, in percent"))
        self.percent = PlainLabel("", "strong")
        self.percent.setFixedWidth(52)
        self.slider.valueChanged.connect(self.slide)
        self.slide(HALF)
        kinds = [(kind, self._words.kind(kind)) for kind in ("direct", "indirect")]
        self.adjusted = ChoiceBox(tokens, kinds)
        self.adjusted.setAccessibleName(self.tr("Kind of reach that is adjusted"))
        self.adjusted.chosen.connect(lambda _: self.ask())
        self.by, self.reason = QLineEdit(), QLineEdit()
        self.by.setPlaceholderText(self.tr("+500 or −500"))
        self.by.setAccessibleName(self.tr("People to add or take off"))
        self.by.setFixedWidth(130)
        self.reason.setPlaceholderText(
            self.tr("Why, for instance: staff and volunteers counted among the participants")
        )
        self.reason.setAccessibleName(self.tr("Reason of the adjustment"))
        for line in (self.by, self.reason):
            line.textEdited.connect(lambda _: self.ask())
        self.fault = PlainLabel("", "error", wrap=True)
        self.fault.hide()

    def _arrange(self) -> None:
        head, change = QHBoxLayout(), QHBoxLayout()
        self._share = QWidget()
        share = QHBoxLayout(self._share)
        share.setContentsMargins(0, 0, 0, 0)
        for row, widgets in (
            (head, (PlainLabel(self.tr("Different people of"), "muted"), self.of, self.method)),
            (
                share,
                (
                    PlainLabel(self.tr("Overlap assumed"), "muted"), self.slider, self.percent,
                    ElidedLabel(
                        self.tr("0%: nobody comes twice; 100%: all belong to the largest"),
                        "small",
                    ),
                ),
            ),
            (change, (
                    PlainLabel(self.tr("Adjust"), "muted"), self.adjusted,
                    PlainLabel(self.tr("by"), "muted"), self.by, self.reason,
                )),
        ):  # fmt: skip
            row.setSpacing(SPACE_S)
            for widget in widgets:
                row.addWidget(widget, 1 if widget in (self.slider, self.reason) else 0)
        head.setStretchFactor(self.method, 3)
        head.addStretch(1)
        both, known = QHBoxLayout(), QHBoxLayout()
        for pair, cards in (
            (both, self.cards.values()),
            (known, (self.universes, self.overlaps)),
        ):
            pair.setSpacing(SPACE_M)
            for card in cards:
                pair.addWidget(card, 1)
        column = QVBoxLayout(self._room)
        column.setContentsMargins(0, 0, 0, SPACE_S)
        column.setSpacing(SPACE_S + SPACE_S // 2)
        column.addLayout(head)
        column.addWidget(self._share)
        column.addLayout(change)
        column.addWidget(self.fault)
        column.addLayout(both)
        column.addLayout(known, 1)
