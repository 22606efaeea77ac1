"""The chart segment: estimated against measured, by platform or by year, with its table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import ReachPlan
from comms_planner.ui.context import Context
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.figure_columns import figure_columns
from comms_planner.ui.pictures.frame import PictureFrame
from comms_planner.ui.pictures.picture import Picture, Place
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from comms_planner.charts.reach import ReachLine
    from comms_planner.charts.reach_table import FigureRow

HEIGHT = 40
ROW = 15.5
"""Points of height per row on the screen, closer than on paper."""


class ChartPage(QWidget):
    """A picture of the numbers, and the numbers; matplotlib is loaded when it is first seen."""

    failed = Signal(str)

    def __init__(self, context: Context, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = context.tokens
        self._tokens, self._words = tokens, words
        self._platforms: Sequence[PlatformRow] = ()
        self._plan: ReachPlan | None = None
        self._platform = ""
        self._due = False
        self.lines: list[ReachLine] = []
        self.picture = Picture(tokens, self._draw, self._notes)
        self.table: FaceTable[FigureRow] = FaceTable(self._columns(), lambda r: r.key, self)
        self.view = FaceView(self.table, tokens, self.tr("Figures of the chart"), HEIGHT)
        self.by = SegmentedControl(
            [("platform", self.tr("By platform")), ("year", self.tr("By year"))]
        )
        self.by.setAccessibleName(self.tr("Lines of the chart"))
        self.by.chosen.connect(lambda _: self.rebuild())
        self.frame = PictureFrame(context, self, self.picture, self.view, [self.by])
        self.frame.failed.connect(self.failed)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def show_rows(self, platforms: Sequence[PlatformRow], plan: ReachPlan, platform: str) -> None:
        """Take other numbers; they are drawn when somebody can see them."""
        self._platforms, self._plan, self._platform = platforms, plan, platform
        self._due = True
        if self.isVisible():
            self.rebuild()

    def rebuild(self) -> None:
        """Make the lines of the chart and the rows of its table from the numbers at hand."""
        from comms_planner.charts import (  # late: matplotlib takes its time
            reach,
            reach_table,
            reach_years,
        )

        if self._plan is None:
            return
        self._due = False
        years = self._plan.years
        if self.by.current == "year":
            self.lines = reach_years.lines_of(years, self._platform, self._words.texts)
        else:
            shown = [p for p in self._platforms if self._platform in ("", p.slug)]
            self.lines = reach.lines_of(shown, [o for year in years for o in year.occurrences])
        self.frame.tell(self._words.texts.translate("Charts", reach.CAPTION))
        self.table.show(reach_table.rows_of(self.lines))
        self.picture.show_rows(len(self.lines), reach.height_of(self.lines, ROW))

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]  # the event as Qt hands it in
        if self._due:
            self.rebuild()

    def title(self) -> str:
        """What it is called."""
        return self.tr("Reach")

    def figure(self, dpi: float) -> Figure:
        """The chart as it is exported."""
        from comms_planner.charts import captioned, reach  # late: see rebuild

        drawn = self.picture.figure(exports.WIDTH, reach.height_of(self.lines) / 72, dpi)
        return captioned.captioned(drawn, self.frame.caption.text(), self._tokens)

    def csv(self) -> bytes:
        """The numbers behind the chart, value and relation apart."""
        from comms_planner.charts import reach_table  # late: see rebuild

        return reach_table.csv_of(self.lines, self._words.texts)

    def _draw(self, figure: Figure) -> None:
        from comms_planner.charts import reach, reach_years  # late: see rebuild

        legend = reach_years.LEGEND if self.by.current == "year" else reach.LEGEND
        reach.draw(figure, self.lines, self._words.texts, self._tokens, legend)

    def _notes(self, place: Place) -> list[str]:
        """What a bar says when it is looked at: its exact figures and their sources."""
        panel, number = place
        if number >= len(self.lines):
            return []
        line, words = self.lines[number], self._words
        kind = ("direct", "indirect")[panel]
        bar = (line.direct, line.indirect)[panel]
        head = words.texts.say(line.name)
        said = [words.counted(qty) for qty in bar.figures] or [self.tr("Not measured")]
        basis = self.tr("estimated") if bar.estimated else self.tr("measured")
        shown = self.tr("{kind}, {basis}: {figures}").format(
            kind=words.kind(kind), basis=basis, figures=" / ".join(said)
        )
        lines = [head, shown]
        if bar.contested:
            lines.append(self.tr("Several figures contest; none is chosen."))
        for m in line.measurements:
            if m.kind == kind:
                lines.append(
                    self.tr("{figure} – {definition} ({source})").format(
                        figure=words.counted(m.qty),
                        definition=words.texts.say(m.definition),
                        source=words.source(m.source),
                    )
                )
        return lines

    def _columns(self) -> list[FaceColumn[FigureRow]]:
        words = self._words

        def text(said: str, role: str = "body") -> Face:
            return Face(((said, role),))

        def basis(row: FigureRow) -> str:
            return self.tr("Estimated") if row.estimated else self.tr("Measured")

        return [
            column(
                self.tr("Platform or year"), lambda r: text(words.texts.say(r.name)), 30, 220,
                lambda r: words.texts.say(r.name),
            ),
            column(self.tr("Kind"), lambda r: text(words.kind(r.kind)), 4, 90, lambda r: r.kind),
            column(self.tr("Basis"), lambda r: text(basis(r)), 4, 100, lambda r: r.estimated),
            *figure_columns(words.texts, lambda r: r.qty),
            column(
                self.tr("What it counts"), lambda r: text(words.texts.say(r.definition)), 16, 140
            ),
            column(self.tr("Source"), lambda r: text(words.source(r.source), "muted"), 14, 140),
        ]  # fmt: skip
