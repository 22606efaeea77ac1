"""One occurrence: its estimates, and the figures measured there, of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Hue, Tokens
from comms_planner.quantity import Qty
from comms_planner.services.breakdown import breakdowns
from comms_planner.services.forecast import Forecast
from comms_planner.services.measurements import PEOPLE, MeasurementRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.ui.editors.quantity import QtyField
from comms_planner.ui.screens.reach.sheets import Remark, Sheet, selectable
from comms_planner.ui.screens.reach.words import Words, link
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel

Standing = Callable[[MeasurementRow], tuple[str, str]]


class OccurrenceDetails(Sheet):
    """Shows an occurrence; what a person asks for goes out as signals."""

    chosen = Signal(object)
    edited = Signal(object)
    followed = Signal(str)
    estimated = Signal(str)
    cleared = Signal(str)

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        row: OccurrenceRow,
        standing: Standing,
        forecast: Sequence[Forecast] = (),
        own: Mapping[str, Qty] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tokens, words, parent)
        self.row, self._own = row, dict(own or {})
        self.fields: dict[str, QtyField] = {}
        self.cards: dict[int, MeasurementCard] = {}
        self._head(row)
        self._estimates(row)
        self._forecast(forecast)
        self.section(self.tr("Measured here"))
        if not row.measurements:
            self.column.addWidget(PlainLabel(self.tr("Nothing has been counted yet."), "muted"))
        for measurement in row.measurements:
            card = MeasurementCard(tokens, words, measurement, standing(measurement))
            card.chosen.connect(self.chosen)
            card.edited.connect(self.edited)
            card.followed.connect(self.followed)
            self.cards[measurement.id] = card
            self.column.addWidget(card)
        self.column.addStretch(1)

    def _head(self, row: OccurrenceRow) -> None:
        tokens = self.tokens
        chips: list[tuple[str, Hue]] = [(self.words.texts.say(row.platform_name), tokens.neutral)]
        if row.projected:
            chips.append((self.tr("Foreseen by rule"), tokens.info))
        if row.called_off:
            chips.append((self.words.called_off(row), tokens.danger))
        self.chips(*chips)
        self.line(self.tr("When"), self.words.days(row))
        if row.projected:
            self.remark(
                self.tr(
                    "The platform’s rule foresees it; nobody has entered it yet. Its date is no "
                    "better known than the rule."
                ),
                "info",
            )
        if row.contested:
            self.remark(
                self.tr(
                    "Several figures stand side by side and none is chosen, so none is used. "
                    "Choose one; the others stay beside it."
                )
            )

    def _estimates(self, row: OccurrenceRow) -> None:
        """The figures it counts with: its platform's, or its own, which can be set here."""
        self.section(self.tr("Estimated"))
        kinds = (
            ("direct", self.tr("Direct"), row.estimated_direct),
            ("indirect", self.tr("Indirect"), row.estimated_indirect),
        )
        for kind, label, qty in kinds:
            if row.edition_id is None:
                self.line(label, self.words.figure(qty))
                continue
            field = QtyField(label, self.tokens, self.words.texts, (PEOPLE,))
            field.unit.hide()  # it can only be people
            field.load(qty)
            field.committed.connect(lambda k=kind: self.estimated.emit(k))
            self.fields[kind] = field
            self.column.addWidget(field)
            self._origin(kind)

    def allow(self, writable: bool) -> None:
        """Let estimates be set here, or only be read."""
        for field in self.fields.values():
            field.setEnabled(writable)

    def _origin(self, kind: str) -> None:
        """Whose figure it is, with the way back to the platform's."""
        if kind not in self._own:
            said = self.tr("The platform’s figure per occurrence; another one counts for this only")
            self.column.addWidget(PlainLabel(said, "small", wrap=True))
            return
        back = Button(self.tr("Use the platform’s figure again"), self.tokens, "quiet", "undo-2")
        back.clicked.connect(lambda: self.cleared.emit(kind))
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def _forecast(self, found: Sequence[Forecast]) -> None:
        if not found:
            return
        self.section(self.tr("Forecast from past editions"))
        for one in found:
            self.line(self.words.kind(one.kind), self.words.figure(one.qty))
            self.column.addWidget(selectable(self.words.past(one), "small"))
        self.remark(
            self.tr("A forecast is no estimate and no count: it stands in no sum of the plan."),
            "info",
        )


class MeasurementCard(Card):
    """One figure with what it counts and where it comes from."""

    chosen = Signal(object)
    edited = Signal(object)
    followed = Signal(str)

    def __init__(
        self, tokens: Tokens, words: Words, row: MeasurementRow, standing: tuple[str, str]
    ) -> None:
        super().__init__()
        self.row = row
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(PlainLabel(words.counted(row.qty), "heading"))
        head.addWidget(PlainLabel(words.kind(row.kind), "small"))
        head.addStretch(1)
        head.addWidget(Chip(standing[0], getattr(tokens, standing[1])))
        self.body.addLayout(head)
        self.body.addWidget(selectable(words.texts.say(row.definition)))
        for said in (row.why, row.note):
            if said:
                self.body.addWidget(selectable(words.texts.say(said), "small"))
        for found in breakdowns(row):
            kind = "warning" if found.warns else "info"
            self.body.addWidget(Remark(tokens, words.parts(found, row.qty), kind))
        self.body.addWidget(selectable(row.source, "small"))
        for piece in row.evidence:
            self.body.addWidget(selectable(words.evidence(piece), "small"))
        entered = words.entered(row)
        if entered:
            self.body.addWidget(PlainLabel(entered, "small"))
        self.body.addLayout(self._actions(tokens, row))

    def _actions(self, tokens: Tokens, row: MeasurementRow) -> QHBoxLayout:
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_S)
        self.choose = Button(self.tr("Use this figure"), tokens, "plain", "circle-check")
        self.choose.clicked.connect(lambda: self.chosen.emit(row))
        self.choose.setVisible(row.counts_people and not row.reported)
        edit = IconButton("pencil", self.tr("Edit"), tokens)
        edit.clicked.connect(lambda: self.edited.emit(row))
        actions.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        actions.addStretch(1)
        if link(row.source):
            follow = IconButton("external-link", self.tr("Open the source"), tokens)
            follow.clicked.connect(lambda: self.followed.emit(row.source))
            actions.addWidget(follow)
        actions.addWidget(edit)
        return actions
