"""Forms of the work on an edition: a task, what waits for what, a line of plan B."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import contingency, dependencies, series, tasks
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.services.schedule.stations import StationRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import AnchorEnd, Branch, EffectKind, Roll, Scope, WorkStatus
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField, exact
from comms_planner.ui.editors.number import NumberField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.screens.editions.live_form import EditionForm, LiveForm, past_its_event
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class TaskForm(EditionForm):
    """A task of an edition: its distance, who does it, how long it takes, how it rolls."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        edition_id: int,
        people: Sequence[PersonRow],
        stations: Sequence[StationRow],
        task: TaskRow | None = None,
    ) -> None:
        super().__init__(tokens, words)
        self.edition_id, self.task = edition_id, task
        texts = words.texts
        self.title = self.add("title", BilingualField(self.tr("Title"), texts.language))
        self.offset = NumberField(
            "offset_days", self.tr("Days from T; a minus is before"), optional=task is not None
        )
        self.end = ChoiceField(self.tr("Counted from"), tokens, [*vocabulary.choices(texts, "end")])
        self.beside({"offset_days": self.offset, "anchor_end": self.end})
        roles = [("", self.tr("No role")), *vocabulary.choices(texts, "role")]
        self.role = ChoiceField(self.tr("Owner’s role"), tokens, roles)
        persons = [(None, self.tr("Nobody yet")), *((p.id, words.say(p.name)) for p in people)]
        self.owner = ChoiceField(self.tr("Person"), tokens, persons)
        self.beside({"owner_role": self.role, "owner_id": self.owner})
        self.work = NumberField("work_days", self.tr("Working days it takes"))
        offices = [
            (None, self.tr("The plan’s first")),
            *((s.id, words.say(s.name)) for s in stations),
        ]
        self.station = ChoiceField(self.tr("Duty station"), tokens, offices)
        self.beside({"work_days": self.work, "station_id": self.station})
        rolls = [*vocabulary.choices(texts, "roll")]
        self.roll = self.add("roll", ChoiceField(self.tr("On a day off it goes to"), tokens, rolls))
        self.gate = self.add(
            "gate", TickField(self.tr("It is a gate: nothing later goes before it"), tokens)
        )
        if task is None:
            pillars = [*vocabulary.choices(texts, "pillar")]
            self.pillar = self.add("pillar", ChoiceField(self.tr("Pillar"), tokens, pillars))
            self.pillar.load("share")
        else:
            states = [*vocabulary.choices(texts, "work")]
            self.state = self.add("work_status", ChoiceField(self.tr("Work"), tokens, states))
        self.body.addStretch(1)
        for box in (self.role, self.owner, self.station, self.roll):
            box.control.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self._load(task)

    def _load(self, task: TaskRow | None) -> None:
        self.offset.show_number(task.offset_days if task else -30)
        self.end.load(task.anchor_end or "start" if task else "start")
        self.role.load(task.owner_role if task else "")
        self.owner.load(task.owner_id if task else None)
        self.work.show_number(task.work_days if task else 1)
        self.station.load(task.station_id if task else None)
        self.roll.load(task.roll if task else "prev")
        self.gate.load(bool(task and task.gate))
        if task is not None:
            self.title.load(task.title)
            self.state.load(task.work_status)

    def write(self, planner: Planner) -> object:
        """Keep the task as one step; it is placed anew unless done or pinned."""
        common: dict[str, Any] = {
            "anchor_end": AnchorEnd(str(self.end.value())),
            "owner_role": str(self.role.value() or ""),
            "owner_id": self.owner.value(),
            "work_days": self.work.whole(),
            "gate": self.gate.value(),
            "roll": Roll(str(self.roll.value())),
            "station_id": self.station.value(),
        }
        if self.task is None:
            return planner.write(
                tasks.add, self.edition_id, self.title.value(), self.offset.whole(),
                pillar=str(self.pillar.value()), **common,
            )  # fmt: skip
        return planner.write(
            tasks.save, self.task.id, title=self.title.value(),
            offset_days=self.offset.number(), work_status=WorkStatus(str(self.state.value())),
            **common,
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is there."""
        return self.tr("Task saved.") if self.task else self.tr("Task added.")


class SeriesMoveForm(EditionForm):
    """One day of a task that comes again, put elsewhere: this one, later ones, or all."""

    def __init__(self, tokens: Tokens, words: Words, task: TaskRow) -> None:
        super().__init__(tokens, words)
        self.task = task
        self.body.addWidget(PlainLabel(words.say(task.title), "strong", wrap=True))
        self.on = self.add("on", DaysField(self.tr("The day it falls on"), tokens, words.texts))
        self.days = self.add("ends", DaysField(self.tr("Moves to"), tokens, words.texts))
        self.fields["starts"] = self.days
        scopes = [*vocabulary.choices(words.texts, "scope")]
        self.scope = self.add("scope", ChoiceField(self.tr("Which of them"), tokens, scopes))
        self.reason = self.add("reason", BilingualField(self.tr("Why"), words.texts.language))
        for field in (self.on, self.days):
            field.load(Days(task.starts, task.ends, "day"))
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Move it as asked."""
        first, last = exact(self.days)
        return planner.write(
            series.move, self.task.id, exact(self.on)[0], first, last,
            scope=Scope(str(self.scope.value())), reason=self.reason.value(),
        )  # fmt: skip


class DependencyForm(LiveForm):
    """A task that waits for another, with what that would push."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        planner: Planner,
        offered: Sequence[TaskRow],
        waiting: int | None = None,
    ) -> None:
        super().__init__(tokens, words, planner)
        options: list[tuple[object, str]] = [(t.id, words.say(t.title)) for t in offered]
        self.waiting = self.add("action_id", ChoiceField(self.tr("Task"), tokens, options))
        self.after = self.add("after_id", ChoiceField(self.tr("Waits for"), tokens, options))
        self.lag = self.add(
            "lag_days",
            NumberField("lag_days", self.tr("Days in between (below zero, they overlap)")),
        )
        self.push = self.add(
            "cascade",
            TickField(self.tr("Push what would start too early, as listed below"), tokens),
        )
        self.past = self.add("past_anchors", TickField(past_its_event(), tokens))
        for box in (self.waiting, self.after):
            box.control.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.waiting.load(waiting if waiting is not None else options[-1][0])
        self.lag.show_number(0)
        self.push.load(True)
        self.finish()

    def ask(self) -> list[RippleRow]:
        """What would be pushed."""
        return self.planner.read(dependencies.preview_add, *self._pair(), self.lag.whole())

    def write(self, planner: Planner) -> object:
        """Let the one wait for the other."""
        return planner.write(
            dependencies.add, *self._pair(), self.lag.whole(), cascade=self.push.value(),
            past_anchors=self.past.value(),
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it waits."""
        return self.tr("The task waits now.")

    def _pair(self) -> tuple[int, int]:
        return int(str(self.waiting.value())), int(str(self.after.value()))


class EffectForm(EditionForm):
    """A line of an edition's own plan B: a task dropped, moved or added in a branch."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        edition_id: int,
        branch: str,
        offered: Sequence[TaskRow],
    ) -> None:
        super().__init__(tokens, words)
        self.edition_id = edition_id
        texts = words.texts
        self.branch = self.add(
            "branch", ChoiceField(self.tr("If"), tokens, [*vocabulary.choices(texts, "branch")])
        )
        self.kind = self.add(
            "kind", ChoiceField(self.tr("Then"), tokens, [*vocabulary.choices(texts, "effect")])
        )
        options: list[tuple[object, str]] = [(t.id, words.say(t.title)) for t in offered]
        self.task = self.add("action_id", ChoiceField(self.tr("Task"), tokens, options))
        self.task.control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.title = self.add("title", BilingualField(self.tr("Title"), texts.language))
        self.offset = self.add("offset_days", NumberField("offset_days", self.tr("Days")))
        roles = [("", self.tr("No role")), *vocabulary.choices(texts, "role")]
        self.role = self.add("owner_role", ChoiceField(self.tr("Owner’s role"), tokens, roles))
        self.branch.load(branch)
        self.kind.load("drop" if options else "add")
        self.offset.show_number(-7)
        self.kind.edited.connect(self._arrange)
        self._arrange()
        self.body.addStretch(1)

    def _arrange(self) -> None:
        kind = self.kind.value()
        self.task.setVisible(kind != "add")
        self.title.setVisible(kind == "add")
        self.role.setVisible(kind == "add")
        self.offset.setVisible(kind != "drop")

    def write(self, planner: Planner) -> object:
        """Put the line into the contingency plan."""
        kind = EffectKind(str(self.kind.value()))
        task = self.task.value()
        return planner.write(
            contingency.add_effect, self.edition_id, Branch(str(self.branch.value())), kind,
            action_id=task if isinstance(task, int) and kind is not EffectKind.ADD else None,
            title=self.title.value(),
            offset_days=None if kind is EffectKind.DROP else self.offset.whole(),
            owner_role=str(self.role.value() or ""),
        )  # fmt: skip
