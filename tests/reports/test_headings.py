"""Every heading that a section makes is printed: the contents and the outline lead to no other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from comms_planner.reports import story
from comms_planner.reports.gathering import sections_of
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.pack import gather
from comms_planner.reports.parts import Parts
from comms_planner.reports.section import PackData, PackRequest
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.text import texts_for
from tests.reports.conftest import request


def lost(data: PackData) -> list[str]:
    """Headings that were made and are not in the story, stand in another order, or too deep."""
    parts = Parts(texts_for("en"))
    found: list[str] = []
    for section in sections_of(data.request):
        before = len(parts.entries)
        built = section.build(data, parts)
        shown = [part.entry for part in built if isinstance(part, story.Heading)]
        if [id(entry) for entry in shown] != [id(entry) for entry in parts.entries[before:]]:
            found.append(section.key)
    levels = [0, *(entry.level for entry in parts.entries)]
    skipped = [number for number, (before, after) in enumerate(pairwise(levels))
               if after > before + 1]  # fmt: skip
    return found + [f"{parts.entries[number].title} skips a level" for number in skipped]


@pytest.mark.parametrize("kind", list(PACKS))
def test_no_heading_is_made_in_vain_or_skips_a_level(
    planner: Planner, event_planner: Planner, kind: str
) -> None:
    forum = next(e.id for e in event_planner.read(editions.rows) if e.slug == "wuf-2028")
    asked: list[tuple[Planner, Callable[[PackRequest], PackRequest]]] = [
        (planner, lambda plain: plain),
        (event_planner, lambda plain: plain),
        (event_planner, lambda plain: replace(plain, edition=forum)),
    ]
    for plan, about in asked:
        assert lost(plan.read(gather, about(request(kind)))) == []
