"""The built-in plan's own words, which paper says in all six languages.

The plan keeps English and Chinese; `Texts.say` finds these in the catalogues by their English.
`python -m comms_planner.reports.known_names PLAN` prints them as marked words for the catalogues.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import FromClause, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Base
from comms_planner.reports.sections.speaker import manner
from comms_planner.services import duties, incoming, languages
from comms_planner.services.opening import create
from comms_planner.services.planner import Planner, reads
from comms_planner.services.results import investments
from comms_planner.services.schedule import branches, busy
from comms_planner.text.lent import without_tail

CONTEXT = "Names"
UNPRINTED = frozenset(
    ("commitment.names", "domain.name", "duty_station.note", "indicator_class.text",
     "indicator_class.title", "moment.note", "moment.role", "observance.note", "outcome_area.name",
     "pillar.body", "plan_item.text", "platform.note", "platform.rule_note", "season.note")
)  # fmt: skip
"""Texts of the plan that no pack prints."""


@reads()
def known_names(session: Session) -> list[str]:
    """Every English text that a new plan holds or our own lists put into one, for paper."""
    found = set(_of_the_plan(session)) | {text.en for text in _of_our_lists()}
    return sorted(name for name in found if name and without_tail(name)[0] not in found - {name})


def _of_the_plan(session: Session) -> Iterator[str]:
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            bare, _, side = column.name.rpartition("_")
            if side == "en" and _printed(mapper.local_table, bare):
                yield from session.scalars(select(column).distinct())


def _printed(table: FromClause, bare: str) -> bool:
    return f"{bare}_zh" in table.columns and f"{table.description}.{bare}" not in UNPRINTED


def _of_our_lists() -> Iterator[Bilingual]:
    """Tasks of contingency branches, the checklist of duties, languages, and the passages."""
    for additions in branches.ADDITIONS.values():
        yield from (addition.title for addition in additions)
    yield from duties.IDENTITY
    yield from languages.LANGUAGE_NAMES.values()
    yield from busy.PRINCIPALS.values()
    yield from (incoming.OFF_IN_FILE, incoming.MOVED_IN_FILE, investments.OURS)
    for title, passage in manner.known_passages():
        yield from (title, passage.text)


def main(path: Path) -> None:
    """Make a new plan at `path` and print its words, marked so that lupdate finds them."""
    create(path)
    planner = Planner(path)
    for name in planner.read(known_names):
        said = json.dumps(name, ensure_ascii=False)
        sys.stdout.write(f'QT_TRANSLATE_NOOP("{CONTEXT}", {said})\n')
    planner.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
