"""Charts of which one is chosen, each with the numbers behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.services import vocabulary
from comms_planner.ui.context import Context
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.figure_columns import figure_columns
from comms_planner.ui.pictures.frame import PictureFrame
from comms_planner.ui.pictures.picture import Picture, Place
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
        self.frame = PictureFrame(context, self, self.picture, self.view, [self.choice])
        self.frame.failed.connect(self.failed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

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
        caption = texts.translate("Charts", kind.caption)
        self.frame.tell(caption if self._has_figures() else self._teaching() or caption)
        self.picture.show_rows(len(self.names), kind.height(self._data))

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]  # the event as Qt hands it in
        if self._due:
            self.rebuild()

    def title(self) -> str:
        """The word by which it was chosen."""
        return self.choice.word

    def figure(self, dpi: float) -> Figure:
        """The picture as it is exported."""
        from comms_planner.charts.captioned import captioned  # late: see kind

        drawn = self.picture.figure(exports.WIDTH, self.kind.height(self._data) / 72, dpi)
        caption = self._context.texts.translate("Charts", self.kind.caption)
        return captioned(drawn, caption, self._context.tokens)

    def csv(self) -> bytes:
        """The numbers behind the picture, value and relation apart."""
        from comms_planner.charts.results_table import csv_of  # late: see kind

        return csv_of(self.rows, self._context.texts)

    def _has_figures(self) -> bool:
        return any(row.qty.value for row in self.rows)

    def _teaching(self) -> str:
        """What to do for the chosen picture to have something to show."""
        indicators = self.tr(
            "Nothing to draw yet: give an indicator its baseline, its targets and what was reached,"
            " on the page Indicators."
        )
        work = self.tr(
            "Nothing to draw yet: link actions or campaigns of a flagship programme to an edition,"
            " and record what was measured there."
        )
        return {
            "outcomes": indicators, "cumulative": indicators, "indicators": indicators,
            "flagships": work, "flagships-indirect": work,
            "disaggregation": self.tr(
                "Nothing to draw yet: open a measurement and say of whom it is made, by sex, age,"
                " region, country or disability."
            ),
            "ledger": self.tr(
                "Nothing to draw yet: record who changed what on the page Contribution ledger."
            ),
            "co-investment": self.tr(
                "Nothing to draw yet: record an amount on the page Co-investment."
            ),
        }.get(self.choice.current, "")  # fmt: skip

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
