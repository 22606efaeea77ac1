"""The sheet of one action: every field of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.errors import Missing
from comms_planner.quantity import Number
from comms_planner.services import action_sheet, actions, vocabulary
from comms_planner.services.action_sheet import ServedRow
from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField, widened
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.money import amount
from comms_planner.ui.editors.person import Owner, OwnerField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.matrix.served import ServedField


class ActionForm(DeedForm):
    """Shows an action, and saves it as one command."""

    def __init__(
        self,
        tokens: Tokens,
        texts: Texts,
        cells: Sequence[CellRow],
        people: Sequence[PersonRow],
        row: ActionRow,
        served: tuple[ServedRow, ...],
    ) -> None:
        super().__init__(tokens, texts)
        self._cells, self.row = cells, row
        say = texts.say
        flagships = {c.flagship: f"{c.flagship_number}  {say(c.flagship_name)}" for c in cells}
        pillars = {c.pillar: say(c.pillar_name) for c in cells}
        self.title = self.add("title", BilingualField(self.tr("Title"), texts.language))
        self.flagship = self.add(
            "cell_id",
            ChoiceField(self.tr("Flagship programme"), tokens, [*flagships.items()]),
        )
        self.pillar = ChoiceField(self.tr("Pillar"), tokens, [*pillars.items()])
        tools = sorted(vocabulary.choices(texts, "tool"), key=lambda tool: bool(tool[0]))
        self.tool = ChoiceField(self.tr("Tool"), tokens, tools)
        self.beside({"pillar": self.pillar, "tool": self.tool})
        self.owner = self.add("owner_id", OwnerField(self.tr("Owner"), tokens, texts))
        self.fields["name"] = self.owner  # a new person's name, when the plan refuses it
        self.owner.offer(people)
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, texts))
        self.work, self.approval, self.date = (
            ChoiceField(name, tokens, [*vocabulary.choices(texts, group)])
            for name, group in (
                (self.tr("Work"), "work"),
                (self.tr("Approval"), "approval"),
                (self.tr("Date"), "date"),
            )
        )
        self.beside(
            {
                "work_status": self.work,
                "approval_status": self.approval,
                "date_status": self.date,
            }
        )
        self.served = self.add(
            "commitments", ServedField(self.tr("Commitments it serves"), tokens, texts)
        )
        self.note = self.add("note", BilingualField(self.tr("Notes"), texts.language, lines=3))
        self.planned = TextField(self.tr("Planned cost"))
        self.actual = TextField(self.tr("Actual cost"))
        self.currency = TextField(self.tr("Currency"))
        self.beside({"planned": self.planned, "actual": self.actual, "currency": self.currency})
        self.body.addStretch(1)
        for field in (self.flagship, self.pillar):
            field.control.chosen.connect(lambda _: self._offer())
        self.load(row, served)

    def load(self, row: ActionRow, served: tuple[ServedRow, ...]) -> None:
        """Show an action as the plan has it."""
        self.row = row
        self.title.load(row.title)
        self.note.load(row.note)
        self.flagship.load(row.flagship)
        self.pillar.load(row.pillar)
        self.owner.load(Owner(row.owner_id))
        self.days.load(widened(Days(row.starts, row.ends, row.precision)))
        self.work.load(row.work_status)
        self.approval.load(row.approval_status)
        self.date.load(row.date_status)
        self.tool.load(row.tool)
        self._offer()
        self.served.load(served)
        self.planned.load(self._money(row.cost_planned))
        self.actual.load(self._money(row.cost_actual))
        self.currency.load(row.currency)

    def take_up(self, drafts: Mapping[str, Draft]) -> None:
        """Show what stood in an earlier form: first the cell, whose commitments are offered."""
        super().take_up({name: drafts[name] for name in ("cell_id", "pillar") if name in drafts})
        self._offer()
        super().take_up(drafts)

    def read_again(self, planner: Planner) -> bool:
        """Show the action as the plan has it now, if it is still in a cell."""
        try:
            row = planner.read(actions.one, self.row.id)
        except Missing:
            return False
        if row.cell_id is None:
            return False
        self.load(row, planner.read(action_sheet.served, row.id))
        return True

    def write(self, planner: Planner) -> object:
        """Save everything as one step of undo."""
        days, owner, cell = self.days.value(), self.owner.value(), self._cell()
        language = self._texts.language
        return planner.write(
            action_sheet.save,
            self.row.id,
            title=self.title.value(),
            note=self.note.value(),
            cell_id=cell.id if cell else None,
            owner_id=owner.person_id,
            new_owner=Bilingual().with_text(language, owner.new_name),
            starts=days.first,
            ends=days.last,
            precision=days.precision,
            work_status=str(self.work.value()),
            approval_status=str(self.approval.value()),
            date_status=str(self.date.value()),
            tool=str(self.tool.value() or ""),
            serves=self.served.value(),
            cost_planned=amount("planned", self.planned.value()),
            cost_actual=amount("actual", self.actual.value()),
            currency=self.currency.value(),
        )

    def _cell(self) -> CellRow | None:
        at = (self.flagship.value(), self.pillar.value())
        return next((c for c in self._cells if (c.flagship, c.pillar) == at), None)

    def _offer(self) -> None:
        """Offer the commitments of the chosen cell."""
        cell = self._cell()
        self.served.offer(cell.commitments if cell else ())
        self.served.setVisible(bool(cell))

    def _money(self, value: Number | None) -> str:
        return "" if value is None else self._texts.number(value)
