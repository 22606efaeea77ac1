"""What can be chosen for an action, in the table and in its forms."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from comms_planner.services import (
    action_links,
    campaigns,
    editions,
    matrix,
    partners,
    people,
    programme,
    search,
    vocabulary,
)
from comms_planner.services.schedule import dependencies
from comms_planner.ui.context import Context
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.jobs import Job
from comms_planner.ui.screens.actions.forms import Links, Offered
from comms_planner.ui.screens.actions.words import Names

MOST_FOUND = 8


class Offers:
    """Reads what the plan has to choose from; `forget` it once any of that has changed."""

    def __init__(self, context: Context) -> None:
        self._context, self._read, self._say = context, context.planner.read, context.texts.say
        self._offered: Offered | None = None
        self._age = 0
        self._job: Job | None = None
        self.people: Sequence[tuple[int, str]] = ()
        self.campaigns: Sequence[tuple[int, str]] = ()

    def forget(self) -> None:
        """Read again what the forms offer when one opens."""
        self._offered, self._age = None, self._age + 1

    def prepare(self) -> None:
        """Read beside the window what the forms offer, so that the first opens without delay."""
        if self._offered is None and self._job is None:
            age = self._age
            self._job = self._context.jobs.start("", lambda _: (age, self._of_forms()))
            self._job.done.connect(self._take)
            self._job.ended.connect(self._ended)

    def _take(self, made: tuple[int, Offered]) -> None:
        age, offered = made
        if age == self._age:
            self._offered = offered

    def _ended(self) -> None:
        self._job = None

    def refresh(self) -> None:
        """Read whom and what campaigns there are."""
        self.people = [(p.id, self._say(p.name)) for p in self._read(people.rows)]
        named = self._read(campaigns.names)
        self.campaigns = [(number, self._say(title)) for number, title in named]

    def of_fields(self) -> dict[str, Sequence[tuple[str, str]]]:
        """What each field of the table can be given."""
        texts = self._context.texts
        nobody = QCoreApplication.translate("ActionsScreen", "Nobody")
        no_campaign = QCoreApplication.translate("ActionsScreen", "No campaign")
        words = {
            f"{group}_status": [*vocabulary.choices(texts, group)]
            for group in ("work", "approval", "date")
        }
        return {
            **words,
            "tool": [*vocabulary.choices(texts, "tool")],
            "owner_id": [("", nobody), *((str(number), name) for number, name in self.people)],
            "campaign_id": [
                ("", no_campaign), *((str(number), title) for number, title in self.campaigns)
            ],
        }  # fmt: skip

    def of_forms(self) -> Offered:
        """What the forms offer, kept until it is forgotten."""
        if self._offered is None:
            self._offered = self._of_forms()
        return self._offered

    def _of_forms(self) -> Offered:
        read, say = self._read, self._say
        cells = read(matrix.places)
        return Offered(
            read(people.rows),
            [(c.id, f"{say(c.flagship_name)} × {say(c.pillar_name)}") for c in cells],
            [(number, say(title)) for number, title in read(campaigns.names)],
            [(number, say(name)) for number, name in read(partners.names)],
            edition_options(self._context),
        )

    def names(self) -> Names:
        """The names of what rows are tied to."""
        read, say = self._read, self._say
        return Names(
            {f.slug: say(f.name) for f in read(programme.flagships)},
            {number: say(name) for number, name in read(editions.names)},
            {number: say(name) for number, name in read(partners.names)},
        )

    def links(self, number: int) -> Links:
        """The editions of an action, what it waits for and what waits for it."""
        read, say = self._read, self._say
        found = read(dependencies.rows, number)
        early = QCoreApplication.translate("ActionsScreen", "It begins before that is over.")
        return Links(
            read(action_links.editions, number), read(action_links.waits, number),
            {d.after_id: say(d.after) for d in found},
            {d.after_id: early for d in found if d.broken and d.action_id == number},
            tuple(say(d.action) for d in found if d.after_id == number),
        )  # fmt: skip

    def sought(self, words: str, number: int) -> list[tuple[int, str]]:
        """The actions that words find, for an action to wait for."""
        hits = self._read(search.find, words, MOST_FOUND, kind="action")
        return [(hit.id, self._say(hit.title)) for hit in hits if hit.id != number]
