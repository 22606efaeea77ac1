"""What waits for a decision, and the gates that decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import approvals, gates, people
from comms_planner.services.approval_rows import WaitingRow
from comms_planner.services.gates import GateRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState


class WaitingPage(ScreenPage):
    """All that was submitted: content, messages, actions and campaigns alike."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "shield-check", self.tr("Nothing waits for a decision"),
            self.tr(
                "Content, messages, actions and campaigns are submitted where they stand. They "
                "then wait here, at the gate that decides next, until somebody lets them through "
                "or returns them with a remark."
            ),
        )  # fmt: skip
        columns = [
            column(self.tr("What"), self._what, 3, 240),
            column(self.tr("Gate"), self._gate, 2, 180),
            column(self.tr("Since"), self._since, 1, 160, lambda r: str(r.since)),
        ]
        super().__init__(
            host, self.tr("Waiting for approval"), columns, lambda r: (r.kind, r.id), nothing,
            many=True,
        )  # fmt: skip

    def refresh(self) -> None:
        """Read what waits."""
        self.show_rows(self.context.planner.read(approvals.waiting))

    def open_row(self, row: WaitingRow) -> None:
        """Decide about it, or about all chosen of its kind."""
        chosen = [r.id for r in self.view.chosen_rows if r.kind == row.kind]
        self.approve(row.kind, chosen if row.id in chosen else [row.id])

    def _what(self, row: WaitingRow) -> Face:
        kind = {
            "content": self.tr("Content"), "message": self.tr("Message"),
            "action": self.tr("Action"), "campaign": self.tr("Campaign"),
        }[row.kind]  # fmt: skip
        return Face(((self.context.texts.say(row.title), "strong"), (kind, "small")))

    def _gate(self, row: WaitingRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.gate) or self.tr("no gate"), "body"), (say(row.person), "small")))

    def _since(self, row: WaitingRow) -> Face:
        return Face(((self.context.texts.moment(row.since) if row.since else "–", "body"),))


class GatesPage(ScreenPage):
    """The levels of clearance in order; Alt with Up and Down moves one."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "shield-check", self.tr("No gate"),
            self.tr("Without a gate one decision approves. Add the levels that must approve."),
            self.tr("New gate"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Gate"), self._name, 2, 220),
            column(self.tr("Decides there"), self._person, 1, 160),
            column(self.tr("For"), self._applies, 2, 320),
        ]
        super().__init__(host, self.tr("Gates"), columns, lambda r: r.id, nothing)
        self.summary.setText(
            self.tr("What is submitted passes these in order. Alt+↑ and Alt+↓ move one.")
        )
        self.offer_adding(self.tr("New gate"))
        self.view.let_move(self._move)

    def refresh(self) -> None:
        """Read the gates."""
        self.show_rows(self.context.planner.read(gates.rows), self.summary.text())

    @opens_form
    def add(self) -> None:
        """Open the form of a new gate."""
        form = CommandForm(self.context, gates.add, self._fields())
        self.host.show_form(self.tr("New gate"), self.tr("Add gate"), form)

    @opens_form
    def open_row(self, row: GateRow) -> None:
        """Open the form of a gate."""
        fields = self._fields()
        for name, field in fields.items():
            field.load(getattr(row, name))
        form = CommandForm(self.context, gates.edit, fields, fixed={"gate_id": row.id})
        self.host.show_form(self.tr("Gate"), self.tr("Save"), form)

    def remove_row(self, row: GateRow) -> None:
        """Take a gate away, once that is confirmed."""
        title, yes = self.tr("Delete this gate?"), self.tr("Delete")
        question = self.tr("What is on its way no longer has to pass it.")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Gate deleted."), gates.remove, row.id)

    def menu(self, row: GateRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Its place in the order."""
        return (
            (self.tr("Earlier"), lambda: self._move(row, -1)),
            (self.tr("Later"), lambda: self._move(row, 1)),
            (self.tr("Delete…"), lambda: self.remove_row(row)),
        )

    def _move(self, row: GateRow, step: int) -> None:
        places = [r.id for r in self.table.rows]
        self.write(self.tr("Gate moved."), gates.move, row.id, places.index(row.id) + step)

    def _begin(self) -> None:
        self.add()

    def _fields(self) -> dict[str, Field]:
        context = self.context
        say = context.texts.say
        team = context.planner.read(people.rows)
        names = [(None, self.tr("Nobody in particular")), *((p.id, say(p.name)) for p in team)]
        fields: dict[str, Field] = {
            "name": BilingualField(self.tr("Name"), context.texts.language),
            "person_id": ChoiceField(self.tr("Decides there"), context.tokens, names),
        }
        for name, question in (
            ("content", self.tr("Content passes it")),
            ("messages", self.tr("Messages pass it")),
            ("actions", self.tr("Actions pass it")),
            ("campaigns", self.tr("Campaigns pass it")),
        ):
            fields[name] = TickField(question, context.tokens)
            fields[name].load(True)
        return fields

    def _name(self, row: GateRow) -> Face:
        place = self.table.row_of(row.id) + 1
        return Face(((f"{place}. {self.context.texts.say(row.name)}", "strong"),))

    def _person(self, row: GateRow) -> Face:
        return Face(((self.context.texts.say(row.person) or "–", "body"),))

    def _applies(self, row: GateRow) -> Face:
        words = (
            (row.content, self.tr("Content")), (row.messages, self.tr("Messages")),
            (row.actions, self.tr("Actions")), (row.campaigns, self.tr("Campaigns")),
        )  # fmt: skip
        return Face((), tuple(Chip(word) for applies, word in words if applies))
