"""Sources and method: what a pack is made from, who says what, and how to read its figures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from comms_planner.reports import scoped
from comms_planner.reports.parts import Parts, Span, Story
from comms_planner.reports.section import PackData, Reading, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Sources and method")
MADE = QT_TRANSLATE_NOOP(
    "Reports",
    "Everything here was read from the plan at one moment, on {day}. What the plan does not hold "
    "is left out or marked as not recorded; nothing is filled in.",
)
WHO_SAYS = QT_TRANSLATE_NOOP(
    "Reports",
    "What {document} says, what others say and what we propose are told apart: “the document” "
    "stands for its own words, “outside source” for somebody else’s, “entered by us” and “our "
    "suggestion” for ours.",
)
FIGURES = QT_TRANSLATE_NOOP(
    "Reports",
    "A plus sign means at least. Not applicable and unknown are not zero. Gross figures count "
    "participations, not different people; amounts in different currencies are never added up.",
)
SOURCES = QT_TRANSLATE_NOOP("Reports", "Sources")
DOCUMENT = QT_TRANSLATE_NOOP("Reports", "{symbol}, {date}: {title}")

LINKS = ("http://", "https://")
Cites = Callable[[PackData, Parts], Iterable[str]]
"""Names the sources a pack quotes besides the document."""


def story_of(data: PackData, parts: Parts, points: Sequence[str], cited: Iterable[str]) -> Story:
    """How to read the pack, then every source once; links can be followed."""
    plan = data.plan
    date = parts.texts.day(plan.document_date) if plan.document_date else ""
    said = parts.say(DOCUMENT, symbol=plan.symbol, date=date, title=parts.texts.say(plan.title))
    sources = [_source(one, parts) for one in dict.fromkeys(cited) if one]
    if not sources:
        return parts.bullets([*points, said])
    return [
        *parts.bullets(points),
        parts.heading(2, parts.say(SOURCES), follow=40),
        *parts.bullets([Span(said), *sources]),
    ]


def points_of(data: PackData, parts: Parts) -> list[str]:
    """What holds for every pack."""
    return [
        parts.say(MADE, day=parts.texts.day(data.request.made_on)),
        parts.say(WHO_SAYS, document=data.plan.symbol),
        parts.say(FIGURES),
    ]


def section(cites: Cites | None = None, reads: tuple[Reading[object], ...] = ()) -> Section:
    """The section for a pack, with the sources that this pack quotes."""

    def build(data: PackData, parts: Parts) -> Story:
        cited = cites(data, parts) if cites else ()
        title = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)
        return [title, *story_of(data, parts, points_of(data, parts), cited)]

    return Section("sources", TITLE, build, new_page=False, reads=reads)


def _source(source: str, parts: Parts) -> Span:
    if not source.startswith(LINKS):
        return Span(source)
    return Span(source, link=source.split(" ")[0], colour=parts.tokens.accent_text)


def _measured(data: PackData, _: Parts) -> Iterable[str]:
    return (row.source for row in data.of(scoped.measurements))


SECTION = section()
"""For packs that quote the document alone."""
MEASURED = section(_measured, (scoped.measurements,))
"""For packs that quote what was counted of their subject."""
