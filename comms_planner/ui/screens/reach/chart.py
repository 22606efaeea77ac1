"""The chart segment: estimated against measured, by platform or by year, with its table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from comms_planner.design import SPACE_S, Tokens
from comms_planner.errors import PlannerError
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import ReachPlan
from comms_planner.ui.errors import sentence
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, FaceColumn, column
from comms_planner.ui.pictures import exports
from comms_planner.ui.pictures.figure_columns import figure_columns
from comms_planner.ui.pictures.picture import Picture, Place
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
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

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._words = tokens, words
        self._platforms: Sequence[PlatformRow] = ()
        self._plan: ReachPlan | None = None
        self._platform = ""
        self._due = False
        self.lines: list[ReachLine] = []
        self.picture = Picture(tokens, self._draw, self._notes)
        self.picture.setAccessibleName(self.tr("Chart of estimated and measured reach"))
        self.table: FaceTable[FigureRow] = FaceTable(self._columns(), lambda r: r.key, self)
        self.view = FaceView(self.table, tokens, self.tr("Figures of the chart"), HEIGHT)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._framed())
        self._stack.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_S)
        outer.addLayout(self._tools())
        outer.addWidget(self._stack, 1)

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
        self.table.show(reach_table.rows_of(self.lines))
        self.picture.show_rows(len(self.lines), reach.height_of(self.lines, ROW))

    def showEvent(self, event: object) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]  # the event as Qt hands it in
        if self._due:
            self.rebuild()

    def figure(self, dpi: float) -> Figure:
        """The chart as it is exported."""
        from comms_planner.charts import reach  # late: see rebuild

        height = reach.height_of(self.lines) / 72
        return self.picture.figure(exports.WIDTH, height, dpi)

    def csv(self) -> bytes:
        """The numbers behind the chart, value and relation apart."""
        from comms_planner.charts import reach_table  # late: see rebuild

        return reach_table.csv_of(self.lines, self._words.texts)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.by = SegmentedControl(
            [("platform", self.tr("By platform")), ("year", self.tr("By year"))]
        )
        self.by.setAccessibleName(self.tr("Lines of the chart"))
        self.by.chosen.connect(lambda _: self.rebuild())
        self.hint = PlainLabel(self.tr("An open end and “+” mean: at least this many."), "small")
        self.switch = IconButton("table", self.tr("Show the table"), self._tokens, framed=True)
        self.switch.clicked.connect(self.toggle_table)
        self.copy = IconButton("copy", self.tr("Copy the chart"), self._tokens, framed=True)
        self.copy.clicked.connect(self._copy)
        self.save = Button(self.tr("Save as"), self._tokens, "plain", "download")
        menu = QMenu(self.save)
        for suffix, word in (
            (".png", self.tr("Picture (PNG)")),
            (".svg", self.tr("Drawing (SVG)")),
            (".csv", self.tr("Table (CSV)")),
        ):
            menu.addAction(word).triggered.connect(lambda _=False, s=suffix: self._save(s))
        self.save.setMenu(menu)
        row.addWidget(self.by)
        row.addWidget(self.hint)
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

    def toggle_table(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        to_table = self._stack.currentIndex() == 0
        self._stack.setCurrentIndex(1 if to_table else 0)
        word = self.tr("Show the chart") if to_table else self.tr("Show the table")
        self.switch.show_as("chart-column" if to_table else "table", word)

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

    def _copy(self) -> None:
        exports.copy(self.figure(exports.FINE))
        self.told.emit(self.tr("The chart is on the clipboard."))

    def _save(self, suffix: str) -> None:
        target = exports.ask_target(self, self.tr("Reach"), suffix)
        if target is None:
            return
        try:
            if suffix == ".csv":
                exports.write(target, self.csv)
            else:
                make = exports.as_png if suffix == ".png" else exports.as_svg
                exports.write(target, lambda: make(self.figure(exports.FINE)))
        except PlannerError as error:
            self.failed.emit(sentence(self._words.texts, error))
        else:
            self.told.emit(self.tr("Saved as {name}.").format(name=target.name))
