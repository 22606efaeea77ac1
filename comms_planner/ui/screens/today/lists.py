"""The rows of the Today screen, each of which leads to where the thing is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from comms_planner.design import Hue
from comms_planner.services import sentences, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.attention import AttentionRow
from comms_planner.services.history import HistoryRow
from comms_planner.services.today import MomentRow
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.list_row import ListRow

SHOWN = 12
SOON = 7
WEEKS = 60
"""From this many days on, a distance is told in weeks."""


class Lists(QObject):
    """Makes rows from what the page holds and puts them into its cards."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def fill(self, card: Card, rows: Sequence[QWidget], nothing: str = "", count: int = 0) -> None:
        """Put rows into a card instead of what is there; of `count` the rest is counted."""
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
        rest = max(count, len(rows)) - SHOWN
        if rest > 0:
            number = self._context.texts.number(rest)
            more = self.tr("and {count} more", "", rest).format(count=number)
            card.body.addWidget(PlainLabel(more, "small"))

    def action(self, action: ActionRow, names: Mapping[str, str], day: dt.date) -> ListRow:
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
        row.clicked.connect(lambda: self._context.navigate("matrix", action=action.id))
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
