"""Every figure somebody counted, with what it counts and where it comes from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.services import breakdown
from comms_planner.services.measurements import MeasurementRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.reach.words import Words, link
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 60


class MeasurementsPage(QWidget):
    """A row per figure; Enter opens it, Delete asks to delete it."""

    opened = Signal(object)
    removed = Signal(object)
    chosen = Signal(object)
    followed = Signal(str)
    asked = Signal()

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._tokens = words, tokens
        self._standings: Mapping[tuple[int, str], tuple[int, bool]] = {}
        self.table = FaceTable(self._columns(), lambda row: row.id, self)
        self.view = FaceView(self.table, tokens, self.tr("Measurements"), HEIGHT)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.view.menu_filled.connect(self._fill)
        self.nothing = EmptyState(
            tokens,
            "chart-column",
            self.tr("No measurement here yet"),
            self.tr(
                "Record what was counted: the figure, what it counts and where it comes from. "
                "A lower bound such as 5,000+ stays one in every sum."
            ),
            self.tr("Record measurement"),
            self.asked.emit,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        column_of = QVBoxLayout(self)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.addWidget(self._stack)
        self.more = PlainLabel("", "small", wrap=True)
        column_of.addWidget(self.more)

    def show_rows(
        self,
        rows: Sequence[MeasurementRow],
        standings: Mapping[tuple[int, str], tuple[int, bool]],
        in_all: int = 0,
    ) -> None:
        """Show figures with how they stand among all of their edition; say if there are more."""
        said = self.tr("The latest {shown} of {all} figures. Choose a platform or a year for more.")
        number = self._words.texts.number
        self.more.setText(said.format(shown=number(len(rows)), all=number(in_all)))
        self.more.setVisible(in_all > len(rows))
        self._standings = standings
        self.table.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.view.viewport().update()  # a rival elsewhere changes what a row says of itself

    def standing(self, row: MeasurementRow) -> tuple[str, str]:
        """Whether a figure is used, in a word and a hue."""
        held = self._standings.get((row.edition_id or 0, row.kind), (1, False))
        return self._words.standing(row, *held)

    def _columns(self) -> list[FaceColumn[MeasurementRow]]:
        say = self._words.texts.say
        return [
            column(
                self.tr("Figure"), self._figure, 6, 130, lambda r: (r.qty.unit, *r.qty.sort_key)
            ),
            column(self.tr("Event"), self._about, 22, 190, lambda r: (r.year or 0, say(r.about))),
            column(
                self.tr("What it counts"), self._definition, 22, 170, lambda r: say(r.definition)
            ),
            column(
                self.tr("Source"), self._source, 14, 130, lambda r: self._words.source(r.source)
            ),
            column(self.tr("Evidence"), self._evidence, 6, 95, lambda r: r.grade or 0),
            column(self.tr("Standing"), self._standing, 12, 205, lambda r: self.standing(r)[0]),
        ]

    def _figure(self, row: MeasurementRow) -> Face:
        return Face(
            ((self._words.counted(row.qty), "strong"), (self._words.kind(row.kind), "small"))
        )

    def _about(self, row: MeasurementRow) -> Face:
        said = self._words.texts.say(row.about)
        return Face(((said, "body"), (str(row.year) if row.year else "", "small")), wrap=2)

    def _definition(self, row: MeasurementRow) -> Face:
        say = self._words.texts.say
        told = [row.channel, say(row.place), say(row.why), say(row.note)]
        beside = self._words.texts.listed(part for part in told if part)
        return Face(((say(row.definition), "body"), (beside, "small")), wrap=2)

    def _source(self, row: MeasurementRow) -> Face:
        return Face(
            ((self._words.source(row.source), "body"), (self._words.basis(row.basis), "small"))
        )

    def _evidence(self, row: MeasurementRow) -> Face:
        day = self._words.texts.day(row.measured_on) if row.measured_on else ""
        grade = min(
            [e.grade for e in row.evidence] + ([row.grade] if row.grade else []), default=None
        )
        return Face(((self._words.grade(grade), "muted"), (day, "small")))

    def _standing(self, row: MeasurementRow) -> Face:
        chips = [Chip(*self.standing(row))]
        if any(found.warns for found in breakdown.breakdowns(row)):
            chips.append(Chip(self.tr("Parts differ"), "warning"))
        return Face(chips=tuple(chips))

    def _fill(self, menu: QMenu, row: MeasurementRow) -> None:
        """Add what can be done with a figure."""
        muted = self._tokens.muted
        if row.counts_people and row.edition_id is not None and not row.reported:
            use = menu.addAction(
                icons.icon("circle-check", muted, size=16), self.tr("Use this figure")
            )
            use.triggered.connect(lambda: self.chosen.emit(row))
        if link(row.source):
            follow = menu.addAction(
                icons.icon("external-link", muted, size=16), self.tr("Open the source")
            )
            follow.triggered.connect(lambda: self.followed.emit(row.source))
        delete = menu.addAction(
            icons.icon("trash-2", self._tokens.danger.solid, size=16), self.tr("Delete…")
        )
        delete.triggered.connect(lambda: self.removed.emit(row))
