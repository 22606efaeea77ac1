"""Forms of a rung of one's own ladder, and of a date said in words."""

from __future__ import annotations

from typing import Any

from comms_planner.design import Tokens
from comms_planner.errors import PlannerError
from comms_planner.services import vocabulary
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import anchor_places, moves, own_ladders
from comms_planner.services.schedule.own_ladders import RungRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import AnchorEnd, Roll, ToolKind
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.number import NumberField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.editions.live_form import EditionForm
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class RungForm(EditionForm):
    """One task of a ladder of our own; without a row it is a new one."""

    def __init__(
        self, tokens: Tokens, words: Words, ladder_id: int, row: RungRow | None = None
    ) -> None:
        super().__init__(tokens, words)
        self.ladder_id, self.row = ladder_id, row
        texts = words.texts
        self.title = self.add("title", BilingualField(self.tr("Title"), texts.language))
        self.offset = NumberField("offset_days", self.tr("Days from T; a minus is before"))
        self.end = ChoiceField(self.tr("Counted from"), tokens, [*vocabulary.choices(texts, "end")])
        self.work = NumberField("work_days", self.tr("Working days it takes"))
        self.beside({"offset_days": self.offset, "anchor_end": self.end, "work_days": self.work})
        self.role, self.pillar, self.roll = (
            self.add(name, ChoiceField(label, tokens, [*vocabulary.choices(texts, group)]))
            for name, label, group in (
                ("owner", self.tr("Owner’s role"), "role"),
                ("pillar", self.tr("Pillar"), "pillar"),
                ("roll", self.tr("On a day off it goes to"), "roll"),
            )
        )
        self.gate = self.add(
            "gate", TickField(self.tr("It is a gate: nothing later goes before it"), tokens)
        )
        for box in (self.role, self.pillar, self.roll):
            box.control.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.body.addStretch(1)
        self._load(row)

    def _load(self, row: RungRow | None) -> None:
        self.offset.show_number(row.offset_days if row else -30)
        self.end.load(row.anchor_end if row else "start")
        self.work.show_number(row.work_days if row else 1)
        self.role.load(row.owner if row else "COMMS")
        self.pillar.load(row.pillar if row else "share")
        self.roll.load(row.roll if row else "prev")
        self.gate.load(bool(row and row.gate))
        if row is not None:
            self.title.load(row.title)

    def write(self, planner: Planner) -> object:
        """Keep the rung; what it already made stays as it is."""
        tool = self.row.tool if self.row else ""
        common: dict[str, Any] = {
            "anchor_end": AnchorEnd(str(self.end.value())),
            "owner": str(self.role.value()),
            "pillar": str(self.pillar.value()),
            "roll": Roll(str(self.roll.value())),
            "tool": ToolKind(tool) if tool else None,
            "gate": self.gate.value(),
            "work_days": self.work.whole(),
        }
        title, offset = self.title.value(), self.offset.whole()
        if self.row is None:
            return planner.write(own_ladders.add_task, self.ladder_id, title, offset, **common)
        return planner.write(own_ladders.edit_task, self.row.id, title, offset, **common)

    @property
    def said(self) -> str:
        """That the ladder changed."""
        return self.tr("The ladder is changed; tasks in the plan stay as they are.")


class AnchorForm(EditionForm):
    """When a task is due, in words; what was understood stands below as one types."""

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, edition_id: int, task: TaskRow
    ) -> None:
        super().__init__(tokens, words)
        self.task, self._planner, self._edition = task, planner, edition_id
        self.body.addWidget(PlainLabel(words.say(task.title), "strong", wrap=True))
        self.anchor = self.add("anchor", TextField(self.tr("When, in words")))
        self.echo = PlainLabel("", "strong", wrap=True)
        self.body.addWidget(self.echo)
        hint = self.tr(
            "For instance “T-6 weeks”, “6 weeks before wuf-2028 opening”, “first Monday of "
            "October 2027” or “2 working days before World Habitat Day 2027”. The task then "
            "follows that date. Without words it follows none."
        )
        self.body.addWidget(PlainLabel(hint, "small", wrap=True))
        self.anchor.load(task.anchor)
        self.anchor.edited.connect(self.look)
        self.look()
        self.body.addStretch(1)

    def look(self) -> None:
        """Say what the words mean now, or which of them are not understood."""
        text = self.anchor.value()
        if not text:
            self.echo.setText("")
            return
        try:
            found = self._planner.read(
                anchor_places.understood, text, edition_id=self._edition,
                station_id=self.task.station_id,
            )  # fmt: skip
        except PlannerError as error:
            self.echo.setText(sentence(self.words.texts, error))
            return
        when = self.words.days(found.first, found.last, found.precision)
        self.echo.setText(
            self.tr("{written}: {when}").format(written=self.words.say(found.written), when=when)
        )

    def write(self, planner: Planner) -> object:
        """Let the task follow that date."""
        return planner.write(moves.anchor, self.task.id, self.anchor.value() or None)

    @property
    def said(self) -> str:
        """That it follows."""
        return self.tr("The task follows its date.")
