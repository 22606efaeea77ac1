"""Forms that move things: an edition's date, one task, several tasks."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.services import editions, vocabulary
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import moves
from comms_planner.services.schedule.ripples import RippleRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import DateStatus, EditionSheet, Precision, WorkStatus
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField, exact
from comms_planner.ui.editors.number import NumberField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.screens.editions.live_form import LiveForm, past_its_event
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.labels import PlainLabel

CHOOSE = QT_TRANSLATE_NOOP("Errors", "The day was not known so far. Choose it, then confirm.")


class DateForm(LiveForm):
    """An edition's dates and how firmly they stand, with all that moves if they change."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        planner: Planner,
        sheet: EditionSheet,
        *,
        confirm: bool = False,
    ) -> None:
        super().__init__(tokens, words, planner)
        self.sheet = sheet
        texts = words.texts
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, texts))
        self.fields["starts"] = self.days
        self.status = self.add(
            "status",
            ChoiceField(
                self.tr("How firmly they stand"), tokens, [*vocabulary.choices(texts, "date")]
            ),
        )
        self.reason = self.add(
            "reason", BilingualField(self.tr("Why, if there is a reason to tell"), texts.language)
        )
        row = sheet.row
        precision = "day" if confirm else row.precision
        first, last = row.starts, row.ends
        if confirm and row.precision != "day":
            first = last = max(row.starts or today(), today())
        self.days.load(Days(first, last, precision))
        self._open = confirm and row.precision != "day"
        self.days.edited.connect(self._settled)
        self.status.load("confirmed" if confirm else row.date_status)
        self.reason.load(sheet.date_reason)
        if row.basis not in ("ours", "projected"):
            note = self.tr(
                "The date comes from “{basis}”. If you change it, the plan says that it is yours."
            )
            self.body.addWidget(
                PlainLabel(note.format(basis=words.basis(row.basis)), "small", wrap=True)
            )
        self.finish()

    def _settled(self) -> None:
        self._open = False

    def _summary(self) -> str:
        if self._open:
            return self.tr("Choose the day; what moves with it is then shown here.")
        return super()._summary()

    def ask(self) -> list[RippleRow]:
        """What would move with the edition."""
        if self._open:
            return []
        days = self.days.value()
        now = (self.sheet.row.starts, self.sheet.row.ends, self.sheet.row.precision)
        if (days.first, days.last, days.precision) == now:
            return []
        return self.planner.read(
            moves.preview_edition, self.sheet.row.id, days.first, days.last,
            Precision(days.precision),
        )  # fmt: skip

    def write(self, planner: Planner) -> object:
        """Give the edition its dates; its ladder goes with it, all as one step."""
        if self._open:
            raise Invalid("ends", CHOOSE)
        days = self.days.value()
        return planner.write(
            editions.settle, self.sheet.row.id, days.first, days.last, Precision(days.precision),
            status=DateStatus(str(self.status.value())), reason=self.reason.value(),
        )  # fmt: skip

    @property
    def said(self) -> str:
        """How many tasks moved with it."""
        count = sum(not row.stays for row in self.rows)
        if not count:
            return self.tr("The date of the edition is saved.")
        return self.tr("The date is saved, and %n tasks moved with it.", None, count)


class MoveForm(LiveForm):
    """One task on other days, with what waits for it."""

    def __init__(self, tokens: Tokens, words: Words, planner: Planner, task: TaskRow) -> None:
        super().__init__(tokens, words, planner)
        self.task = task
        self.body.addWidget(PlainLabel(words.say(task.title), "strong", wrap=True))
        self.days = self.add("ends", DaysField(self.tr("Days"), tokens, words.texts))
        self.fields["starts"] = self.days
        exact = task.precision == "day" and task.starts
        self.days.load(Days(task.starts if exact else today(), task.ends if exact else None, "day"))
        if task.offset_days is not None or task.anchor:
            self.body.addWidget(
                PlainLabel(
                    self.tr("It is pinned to its new day and stays when the edition moves."),
                    "small", wrap=True,
                )
            )  # fmt: skip
        self.past = self.add("past_anchors", TickField(past_its_event(), tokens))
        self.finish()

    def ask(self) -> list[RippleRow]:
        """What would move with the task."""
        first, last = exact(self.days)
        return self.planner.read(moves.preview_move, self.task.id, first, last)

    def write(self, planner: Planner) -> object:
        """Move the task and push what waits for it."""
        first, last = exact(self.days)
        return planner.write(moves.move, self.task.id, first, last, past_anchors=self.past.value())

    @property
    def said(self) -> str:
        """How many tasks moved."""
        count = sum(not row.stays for row in self.rows)
        return self.tr("%n tasks moved.", None, count)


class ShiftForm(LiveForm):
    """Several tasks by so many days, with what waits for them."""

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, chosen: Sequence[TaskRow]
    ) -> None:
        super().__init__(tokens, words, planner)
        self.ids = tuple(task.id for task in chosen)
        self.body.addWidget(PlainLabel(self._who(chosen), "strong", wrap=True))
        self.amount = self.add(
            "days", NumberField("days", self.tr("By how many; a minus shifts them earlier"))
        )
        self.unit = self.add(
            "working_days",
            ChoiceField(
                self.tr("Counted in"), tokens,
                [("working", self.tr("Working days")), ("days", self.tr("Days"))],
            ),
        )  # fmt: skip
        self.past = self.add("past_anchors", TickField(past_its_event(), tokens))
        if any(task.offset_days is not None or task.anchor for task in chosen):
            said = self.tr("They are pinned to their new days and stay when the edition moves.")
            self.body.addWidget(PlainLabel(said, "small", wrap=True))
        self.fields["action_ids"] = self.amount
        self.amount.show_number(5)
        self.finish()

    def ask(self) -> list[RippleRow]:
        """What would move with them."""
        days, working = self._by()
        return self.planner.read(moves.preview_shift, self.ids, days, working)

    def write(self, planner: Planner) -> object:
        """Shift them as one step."""
        days, working = self._by()
        return planner.write(moves.shift, self.ids, days, working, past_anchors=self.past.value())

    @property
    def said(self) -> str:
        """How many tasks moved."""
        return self.tr("%n tasks moved.", None, sum(not row.stays for row in self.rows))

    def _who(self, chosen: Sequence[TaskRow]) -> str:
        """How many are shifted, and how many of those chosen are not."""
        stay = sum(not task.starts or task.work_status == WorkStatus.DONE for task in chosen)
        said = self.tr("%n tasks are shifted together.", None, len(chosen) - stay)
        if stay:
            said += " " + self.tr("%n chosen tasks, done or without a date, stay.", None, stay)
        return said

    def _by(self) -> tuple[int, int]:
        """By how many days, and by how many working days: one of them is none."""
        count = self.amount.whole()
        return (0, count) if self.unit.value() == "working" else (count, 0)
