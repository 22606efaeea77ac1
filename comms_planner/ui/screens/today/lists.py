"""The rows of the Today screen, each of which leads to where the thing is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from comms_planner.design import Hue
from comms_planner.services import sentences, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.attention import AttentionRow
from comms_planner.services.history import HistoryRow
from comms_planner.services.today import MomentRow
from comms_planner.ui.context import Context
from comms_planner.ui.screens.today.work_row import WorkRow
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.list_row import ListRow

if TYPE_CHECKING:
    from comms_planner.services.schedule.collisions import ClashRow
    from comms_planner.services.schedule.safety import RiskRow

SHOWN = 12
SOON = 7
WEEKS = 60
"""From this many days on, a distance is told in weeks."""


class Lists(QObject):
    """Makes rows from what the page holds and puts them into its cards."""

    ticked = Signal(object)
    """The action whose circle was pressed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def fill(
        self,
        card: Card,
        rows: Sequence[QWidget],
        nothing: str = "",
        count: int = 0,
        every: Callable[[], object] | None = None,
    ) -> None:
        """Put rows into a card instead of what is there; `every` leads to all of `count`.

        Who was on a row with the keyboard stays at its place.
        """
        at = _place(card)
        while card.body.count():
            item = card.body.takeAt(0)
            gone = item.widget() if item else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for row in rows[:SHOWN]:
            card.body.addWidget(row)
        if not rows and nothing:
            card.body.addWidget(PlainLabel(nothing, "muted", wrap=True))
        if max(count, len(rows)) > SHOWN:
            self._rest(card, max(count, len(rows)), every)
        if at and rows:
            row = rows[min(at[0], len(rows[:SHOWN]) - 1)]
            part = row.tick if at[1] and isinstance(row, WorkRow) else row
            row.show()  # what is not shown yet takes no keyboard
            part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest(self, card: Card, count: int, every: Callable[[], object] | None) -> None:
        """Count what found no room, or lead to all of it."""
        number = self._context.texts.number
        if every is None:
            rest = count - SHOWN
            more = self.tr("and {count} more", "", rest).format(count=number(rest))
            card.body.addWidget(PlainLabel(more, "small"))
            return
        said = self.tr("Show all {count}").format(count=number(count))
        button = Button(said, self._context.tokens, "quiet", "arrow-right")
        button.clicked.connect(every)
        card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def action(self, action: ActionRow, names: Mapping[str, str], day: dt.date) -> WorkRow:
        """An action with its cell and owner, and how late or soon it is."""
        texts, tokens = self._context.texts, self._context.tokens
        pillar = vocabulary.label(texts, "pillar", action.pillar) if action.pillar else ""
        cell = " × ".join(p for p in (names.get(action.flagship, ""), pillar) if p)
        owner = texts.say(action.owner) or self.tr("No owner")
        chip, hue = self._due(action, day)
        row = ListRow(
            tokens,
            texts.say(action.title),
            " · ".join(p for p in (owner, cell) if p),
            hue=tokens.pillar(action.pillar),
            chip=chip,
            chip_hue=hue,
        )
        row.clicked.connect(lambda: self._context.navigate("actions", action=action.id, open=True))
        work = WorkRow(tokens, row, may_tick=not self._context.planner.read_only)
        work.ticked.connect(lambda: self.ticked.emit(action))
        return work

    def risk(self, risk: RiskRow, day: dt.date) -> ListRow:
        """A task of a ladder, by when it must begin or why that is too late."""
        texts, tokens, task = self._context.texts, self._context.tokens, risk.task
        left, begin = risk.days_left(day), task.latest_safe_start
        if left is None:
            hue, chip = tokens.danger, self.tr("cannot be done")
            said = self.tr("Should have begun on {day}")
        else:
            hue, chip, said = tokens.warning, self.distance(left), self.tr("Begin by {day}")
        when = said.format(day=texts.dated(begin)) if begin else ""
        detail = " · ".join(part for part in (when, texts.say(risk.edition)) if part)
        row = ListRow(tokens, texts.say(task.title), detail, hue=hue, chip=chip, chip_hue=hue)
        row.clicked.connect(
            lambda: self._context.navigate("editions", edition=risk.edition_id, task=task.action_id)
        )
        return row

    def clash(self, clash: ClashRow) -> ListRow:
        """What collides, on which day and how badly."""
        texts, tokens = self._context.texts, self._context.tokens
        hue = {"high": tokens.danger, "medium": tokens.warning}.get(clash.severity, tokens.neutral)
        row = ListRow(
            tokens,
            clash.notice.say(texts),
            texts.dated(clash.day),
            hue=hue,
            chip=vocabulary.label(texts, "severity", clash.severity),
            chip_hue=hue,
        )
        row.clicked.connect(
            lambda: self._context.navigate("calendar", day=clash.day, key=clash.things[0])
        )
        return row

    def attention(self, row: AttentionRow) -> ListRow:
        """Something to clear or to mend, and how serious it is."""
        texts, tokens = self._context.texts, self._context.tokens
        hue = {"high": tokens.danger, "medium": tokens.warning}.get(row.severity, tokens.info)
        chip = vocabulary.label(texts, "severity", row.severity) if row.severity != "low" else ""
        line = ListRow(
            tokens, texts.say(row.title), row.notice.say(texts), hue=hue, chip=chip, chip_hue=hue
        )
        line.clicked.connect(lambda: self._context.navigate(row.screen, **row.where))
        return line

    def moment(self, moment: MomentRow) -> ListRow:
        """An event, season or observance with how far away it is."""
        texts, tokens, entry = self._context.texts, self._context.tokens, moment.entry
        kind = vocabulary.label(texts, "entry", entry.kind)
        when = texts.span(entry.first, entry.last, entry.precision)
        hue = {"edition": tokens.info, "season": tokens.success}.get(entry.kind, tokens.neutral)
        near = moment.days_left <= SOON
        row = ListRow(
            tokens,
            texts.say(entry.title),
            f"{kind} · {when}",
            hue=hue,
            chip=self.distance(moment.days_left),
            chip_hue=tokens.warning if near else tokens.neutral,
        )
        where = {"day": entry.first, entry.kind: entry.id}
        row.clicked.connect(lambda: self._context.navigate("calendar", **where))
        return row

    def change(self, change: HistoryRow) -> ListRow:
        """A unit of work: what it was called, and what it did first."""
        texts = self._context.texts
        told = sentences.sentences(change, texts)
        headline = sentences.headline(change, texts)
        row = ListRow(
            self._context.tokens,
            f"{headline} · {change.who}" if change.who else headline,
            told[0] if told else texts.moment(change.at),
            chip=texts.short_day(change.at.astimezone().date()),
        )
        row.clicked.connect(lambda: self._context.navigate("history", seq=change.seq))
        return row

    def distance(self, days: int) -> str:
        """How far away a day is: today, in 12 days, in 9 weeks."""
        if days == 0:
            return self.tr("today")
        if days >= WEEKS:
            return self.tr("in %n weeks", "", days // 7)
        return self.tr("in %n days", "", days)

    def _due(self, action: ActionRow, day: dt.date) -> tuple[str, Hue]:
        tokens, texts = self._context.tokens, self._context.texts
        if action.is_overdue(day) and action.ends:
            late = (day - action.ends).days
            said = self.tr("{count} days late", "", late).format(count=texts.number(late))
            return said, tokens.danger
        if action.ends is None:
            return "", tokens.neutral
        soon = (action.ends - day).days <= SOON
        return texts.short_day(action.ends), tokens.warning if soon else tokens.neutral


def _place(card: Card) -> tuple[int, bool] | None:
    """Which row of a card has the keyboard, and whether its circle has it."""
    on = card.window().focusWidget()
    for at in range(card.body.count()):
        item = card.body.itemAt(at)
        row = item.widget() if item else None
        if row is not None and on is not None and (row is on or row.isAncestorOf(on)):
            return at, isinstance(row, WorkRow) and on is row.tick
    return None
