"""All of one platform: its estimates to edit, its rule to choose, and the document's words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.errors import PlannerError
from comms_planner.quantity import Qty
from comms_planner.services import citation
from comms_planner.services.measurements import PEOPLE
from comms_planner.services.platforms import EstimateRow, PlatformSheet, every
from comms_planner.services.reach import ReachKind
from comms_planner.ui.editors.number import NumberField
from comms_planner.ui.editors.quantity import QtyField
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.reach.sheets import Sheet
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

DOUBTFUL = "frequency-doubtful"

Estimate = Callable[[str, ReachKind, Qty], object]
SetRule = Callable[[str, bool], object]
SetEvery = Callable[[str, int], object]


class PlatformDetails(Sheet):
    """Shows a platform; edits go out through `estimate` and `set_rule` and come back by `load`."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        sheet: PlatformSheet,
        estimate: Estimate,
        set_rule: SetRule,
        set_every: SetEvery,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tokens, words, parent)
        self.slug = sheet.platform.slug
        self._estimate, self._set_rule, self._set_every = estimate, set_rule, set_every
        self.fields: dict[str, QtyField] = {}
        self.bases: dict[str, PlainLabel] = {}
        self.rule: SegmentedControl | None = None
        self._head(sheet)
        self._estimates(sheet)
        self._recurrence(sheet)
        self._document(sheet)
        self._history(sheet)
        self.column.addStretch(1)
        self.load(sheet)

    def load(self, sheet: PlatformSheet) -> None:
        """Show what the plan says now, leaving the cursor where it is."""
        for held in sheet.estimates:
            field = self.fields[held.kind]
            if not field.valid or field.value() != held.qty:
                field.load(held.qty)
            self.bases[held.kind].setText(self._origin(held))
        row = sheet.platform
        if self.rule is not None:
            self.rule.set_current("document" if sheet.follows_document else "practice")
        self._rule_words.setText(self.words.rule(row.rrule))
        self.every.show_number(every(row.rrule))
        self._rule_basis.setText(self.words.basis(row.rrule_basis))

    def _head(self, sheet: PlatformSheet) -> None:
        row, tokens = sheet.platform, self.tokens
        chips = [(self.words.frequency(row), tokens.info if row.frequency else tokens.neutral)]
        if row.is_future:
            chips.append((self.tr("Future on 28 August 2019"), tokens.warning))
        if not row.carries_figure:
            chips.append((self.tr("No figure in the document"), tokens.neutral))
        self.chips(*chips)
        for trap in self.words.traps(row):
            self.remark(trap)

    def _estimates(self, sheet: PlatformSheet) -> None:
        self.section(self.tr("Estimated reach, per occurrence"))
        for kind, label in (
            (ReachKind.DIRECT, self.tr("Direct: people who take part")),
            (ReachKind.INDIRECT, self.tr("Indirect: people reached through others")),
        ):
            field = QtyField(label, self.tokens, self.words.texts, (PEOPLE,))
            field.unit.hide()  # it can only be people
            field.committed.connect(lambda kind=kind: self._write(kind))
            self.fields[kind.value] = field
            self.column.addWidget(field)
            self.bases[kind.value] = PlainLabel("", "small", wrap=True)
            self.column.addWidget(self.bases[kind.value])

    def _recurrence(self, sheet: PlatformSheet) -> None:
        row, words = sheet.platform, self.words
        self.section(self.tr("How often"))
        self._rule_words = self.line(self.tr("Rule in use"), "")
        self._rule_basis = PlainLabel("", "small")
        self.column.addWidget(self._rule_basis)
        self.every = NumberField("years", self.tr("Comes round every how many years"))
        self.every.setVisible(row.rrule_start is not None)
        self.every.committed.connect(self._write_every)
        self.column.addWidget(self.every)
        if DOUBTFUL in row.flags:
            self.rule = SegmentedControl(
                [
                    ("document", self.tr("As the document says")),
                    ("practice", self.tr("As practice shows")),
                ]
            )
            self.rule.setAccessibleName(self.tr("Rule in use"))
            self.rule.chosen.connect(lambda key: self._set_rule(self.slug, key == "document"))
            self.column.addWidget(self.rule)
            both = self.tr("Document: {document}. Practice: {practice}.").format(
                document=words.rule(row.document_rrule), practice=words.rule(sheet.practice_rrule)
            )
            self.column.addWidget(PlainLabel(both, "small", wrap=True))
        self.pair(self.tr("About the rule"), row.rule_note)

    def _document(self, sheet: PlatformSheet) -> None:
        row = sheet.platform
        self.section(self.tr("In the document"))
        self.pair(self.tr("Name"), row.name)
        self.pair(self.tr("Type of platform"), row.kind)
        self.pair(self.tr("Target audience"), row.audience)
        self.pair(self.tr("Status"), row.status, self.tr("(empty in the document)"))
        self.line(self.tr("Reference"), citation.place(self.words.texts, row.ref))
        self.pair(self.tr("Notes"), row.note)

    def _history(self, sheet: PlatformSheet) -> None:
        if not sheet.history:
            return
        self.section(self.tr("Status over time"))
        for entry in sheet.history:
            day = self.words.texts.day(entry.as_of)
            caption = self.tr("{day} ({basis})").format(
                day=day, basis=self.words.basis(entry.basis)
            )
            self.pair(caption, entry.text)

    def _origin(self, held: EstimateRow) -> str:
        """Whose figure it is, with the document's own words while it is the document's."""
        if held.text:
            return self.tr("{basis}: “{words}”").format(
                basis=self.words.basis(held.basis), words=self.words.texts.say(held.text)
            )
        return self.words.basis(held.basis)

    def _write_every(self) -> None:
        try:
            self._set_every(self.slug, self.every.whole())
        except PlannerError as error:
            self.every.refuse(sentence(self.words.texts, error))

    def _write(self, kind: ReachKind) -> None:
        field = self.fields[kind.value]
        try:
            self._estimate(self.slug, kind, field.value())
        except PlannerError as error:
            field.refuse(sentence(self.words.texts, error))
