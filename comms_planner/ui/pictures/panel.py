"""A chart with its tools: choose one, look at its numbers, copy it, save it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.services import vocabulary
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.figure_columns import figure_columns
from comms_planner.ui.pictures.picture import Picture, Place
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from comms_planner.charts.result_kinds import Kind
    from comms_planner.charts.results_table import NumberRow

HEIGHT = 36


class PicturePanel(QWidget):
    """Shows the pictures of `charts.reach_kinds.PANELS`; the first one seen loads matplotlib."""

    failed = Signal(str)

    def __init__(
        self, context: Context, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._due = True
        self._data: Any = None
        self.rows: list[NumberRow] = []
        self.names: list[str] = []
        self.picture = Picture(context.tokens, self._draw, self._notes)
        self.table: FaceTable[NumberRow] = FaceTable(self._columns(), lambda r: r.number, self)
        self.view = FaceView(
            self.table, context.tokens, self.tr("Numbers behind the chart"), HEIGHT
        )
        self.choice = SegmentedControl(list(choices))
        self.choice.setAccessibleName(self.tr("Chart"))
        self.choice.chosen.connect(lambda _: self.rebuild())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._framed())
        self._stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(self._tools())
        outer.addWidget(self._stack, 1)

    @property
    def kind(self) -> Kind:
        """The kind of picture that is chosen."""
        from comms_planner.charts.reach_kinds import PANELS  # late: matplotlib takes its time

        return PANELS[self.choice.current]

    def refresh(self) -> None:
        """Take other numbers; they are drawn when somebody can see them."""
        self._due = True
        if self.isVisible():
            self.rebuild()

    def rebuild(self) -> None:
        """Read what the chosen picture shows."""
        self._due = False
        kind, texts = self.kind, self._context.texts
        self._data = self._context.planner.read(kind.gather, texts)
        self.rows = kind.rows(self._data, texts)
        self.names = kind.names(self._data, texts)
        self.table.show(self.rows)
        self.picture.whole = kind.whole
        self.picture.setAccessibleName(texts.translate("Charts", kind.caption))
        self.picture.show_rows(len(self.names), kind.height(self._data))

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]  # the event as Qt hands it in
        if self._due:
            self.rebuild()

    def figure(self, dpi: float) -> Figure:
        """The picture as it is exported."""
        return self.picture.figure(exports.WIDTH, self.kind.height(self._data) / 72, dpi)

    def csv(self) -> bytes:
        """The numbers behind the picture, value and relation apart."""
        from comms_planner.charts.results_table import csv_of  # late: see kind

        return csv_of(self.rows, self._context.texts)

    def toggle_table(self) -> None:
        """Show the numbers instead of the picture, or the picture again."""
        to_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if to_table else 0)
        word = self.tr("Show the chart") if to_table else self.tr("Show the table")
        self.switch.show_as("chart-column" if to_table else "table", word)

    def _draw(self, figure: Figure) -> None:
        self.kind.draw(figure, self._data, self._context.texts, self._context.tokens)

    def _notes(self, place: Place) -> list[str]:
        """The exact figures of what is looked at."""
        at = place[0] if self.kind.whole else place[1]
        if at >= len(self.names):
            return []
        name, texts = self.names[at], self._context.texts
        lines = [name[:1].upper() + name[1:]]
        for row in self.rows:
            if row.name == name:
                what = texts.translate("Charts", row.what)
                head = f"{row.place} · {what}" if row.place else what
                lines.append(f"{head}: {self._figure(row)}")
        return lines

    def _figure(self, row: NumberRow) -> str:
        texts = self._context.texts
        if row.qty.value is None:
            said = vocabulary.word(texts, "relation", row.qty.relation.value)
            return f"{said} – {row.qty.reason}" if row.qty.reason else said
        return texts.quantity(row.qty, unit=row.qty.unit not in ("", "entries"))

    def _tools(self) -> QHBoxLayout:
        row, tokens = QHBoxLayout(), self._context.tokens
        row.setSpacing(SPACE_S)
        self.switch = IconButton("table", self.tr("Show the table"), tokens, framed=True)
        self.switch.clicked.connect(self.toggle_table)
        self.copy = IconButton("copy", self.tr("Copy the chart"), tokens, framed=True)
        self.copy.clicked.connect(self._copy)
        self.save = Button(self.tr("Save as"), tokens, "plain", "download")
        menu = QMenu(self.save)
        for suffix, word in (
            (".png", self.tr("Picture (PNG)")),
            (".svg", self.tr("Drawing (SVG)")),
            (".csv", self.tr("Table (CSV)")),
        ):
            menu.addAction(word).triggered.connect(lambda _=False, s=suffix: self._save(s))
        self.save.setMenu(menu)
        row.addWidget(self.choice)
        row.addStretch(1)
        for button in (self.switch, self.copy, self.save):
            row.addWidget(button)
        return row

    def _framed(self) -> Card:
        card = Card()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.picture)
        card.body.addWidget(scroll)
        return card

    def _copy(self) -> None:
        exports.copy(self.figure(exports.FINE))
        self._context.tell(self.tr("The chart is on the clipboard."))

    def _save(self, suffix: str) -> None:
        target = exports.ask_target(self, f"{self.choice.current}", suffix)
        if target is None:
            return
        makers = {
            ".png": lambda: exports.as_png(self.figure(exports.FINE)),
            ".svg": lambda: exports.as_svg(self.figure(72)),
            ".csv": self.csv,
        }
        try:
            written = exports.write(target, makers[suffix])
        except PlannerError as error:
            self.failed.emit(sentence(self._context.texts, error))
            return
        self._context.tell(self.tr("Saved as {file}.").format(file=written.name))

    def _columns(self) -> list[FaceColumn[NumberRow]]:
        texts = self._context.texts

        def text(said: str, role: str = "body", *, right: bool = False) -> Face:
            return Face(((said, role),), right=right)

        def say(row: NumberRow) -> str:
            return texts.translate("Charts", row.what)

        return [
            column(self.tr("Name"), lambda r: text(r.name), 30, 220, lambda r: r.name),
            column(self.tr("Year or kind"), lambda r: text(r.place), 6, 110, lambda r: r.place),
            column(self.tr("What"), lambda r: text(say(r)), 6, 120, say),
            *figure_columns(texts, lambda r: r.qty),
        ]  # fmt: skip
