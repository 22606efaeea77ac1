"""What the editions screen says about dates, distances and states, in the reader's language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.schedule.ladders import PlannedTaskRow
from comms_planner.services.schedule.notices import Notice
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.faces import Chip, Face

IN_DAYS = QT_TRANSLATE_NOOP("EditionWords", "in %n days", "", 1)
IN_WEEKS = QT_TRANSLATE_NOOP("EditionWords", "in %n weeks", "", 1)
WEEKS_FROM = 28
"""From this many days on, a distance of whole weeks is told in weeks."""


class Words:
    """Says spans, distances and states; one for each language."""

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    def say(self, text: Bilingual) -> str:
        """The plan's own words."""
        return self.texts.say(text)

    def figure(self, qty: Qty) -> str:
        """A figure with its qualifier; what has none says so in words, never 0."""
        if qty.value is None:
            return vocabulary.word(self.texts, "relation", qty.relation.value)
        return self.texts.quantity(qty)

    def days(self, first: dt.date | None, last: dt.date | None, precision: str) -> str:
        """When, no more exactly than it is known."""
        return self.texts.span(first, last, precision)

    def away(self, day: dt.date | None, precision: str, now: dt.date) -> str:
        """How far away an exact day is: today, in 12 days, in 9 weeks; nothing where no
        day is known.
        """
        if day is None or precision != "day" or day < now:
            return ""
        left = (day - now).days
        if not left:
            return QCoreApplication.translate("EditionWords", "today")
        if left < WEEKS_FROM:
            return self.texts.translate("EditionWords", IN_DAYS, left)
        return self.texts.translate("EditionWords", IN_WEEKS, left // 7)

    def offset(self, days: int | None) -> str:
        """A distance from T in days: T-42 d, T, T+7 d."""
        if days is None:
            return "–"
        if not days:
            return QCoreApplication.translate("EditionWords", "T")
        before = QCoreApplication.translate("EditionWords", "T-{days} d")
        after = QCoreApplication.translate("EditionWords", "T+{days} d")
        return (before if days < 0 else after).format(days=self.texts.number(abs(days)))

    def counted_from(self, end: str) -> str:
        """From which end of the event a distance counts, where it is not the opening."""
        if end != "end":
            return ""
        return QCoreApplication.translate("EditionWords", "from closing")

    def offset_face(self, row: TaskRow | PlannedTaskRow) -> Face:
        """A task's distance from T in a table, with from where it counts, or that it is a gate."""
        gate = QCoreApplication.translate("EditionWords", "Gate")
        chips = (Chip(gate, "info"),) if row.gate else ()
        end = "" if row.gate else self.counted_from(row.anchor_end)
        return Face(((self.offset(row.offset_days), "number"), (end, "small")), chips)

    def role(self, slug: str) -> str:
        """The title of an owner's role."""
        return vocabulary.label(self.texts, "role", slug) if slug else ""

    def station(self, name: Bilingual) -> str:
        """A duty station's name."""
        return self.texts.say(name)

    def notices(self, said: Sequence[Notice]) -> tuple[str, ...]:
        """Sentences about a schedule."""
        return tuple(one.say(self.texts) for one in said)

    def status(self, key: str) -> str:
        """How firmly a date stands."""
        return vocabulary.label(self.texts, "date", key)

    def basis(self, key: str) -> str:
        """Who says so."""
        return vocabulary.label(self.texts, "basis", key)

    def branch(self, key: str) -> str:
        """A way that things can go."""
        return vocabulary.label(self.texts, "branch", key)

    def safety(self, *, late: bool, infeasible: bool) -> tuple[Chip, ...]:
        """In words, whether a task is late or cannot be done in time any more."""
        if infeasible:
            said = QCoreApplication.translate("EditionWords", "Cannot be done")
            return (Chip(said, "danger"),)
        if late:
            return (Chip(QCoreApplication.translate("EditionWords", "Already late"), "warning"),)
        return ()

    def state(self, row: TaskRow) -> tuple[Chip, ...]:
        """How far a task is, or how safely it lies while there is work to do."""
        if not row.is_open:
            hue = "success" if row.work_status == "done" else "neutral"
            return (Chip(vocabulary.label(self.texts, "work", row.work_status), hue),)
        begun: tuple[Chip, ...] = ()
        if row.work_status == "in progress":
            begun = (Chip(vocabulary.label(self.texts, "work", row.work_status), "info"),)
        return (*begun, *self.safety(late=row.late, infeasible=row.infeasible))
