"""The timeline as a story for paper: its lanes, and what waits for what."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.reports.calendar_views import NOTHING, TBC, Shown, anywhere, as_title, span_of
from comms_planner.reports.marks import legend_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.story import Drawn
from comms_planner.reports.timeline_lane import TimelineLane
from comms_planner.reports.timeline_links import Arrows
from comms_planner.services.lane_names import lane_name
from comms_planner.services.lanes import DAYS, EVENTS, NONE
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.typeset.recipes import reads_right_to_left

HATCHED = QT_TRANSLATE_NOOP("Reports", "Hatched: known only to the month, quarter or year.")
WAITING = QT_TRANSLATE_NOOP("Reports", "What waits for what")
WAITS = QT_TRANSLATE_NOOP("Reports", "“{action}” ({when}) waits for “{other}” ({until}).")
LAGS = QT_TRANSLATE_NOOP(
    "Reports",
    "“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.", "", 1,
)  # fmt: skip
LEADS = QT_TRANSLATE_NOOP(
    "Reports",
    "“{action}” ({when}) may begin before “{other}” ({until}) is over by days: {days}.",
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "Reports",
    "More actions wait for another here than can be listed. Choose a shorter period or a filter"
    " to see which.",
)
MOST_WAITING = 60
"""Of more that wait for another than this a list would be longer than the timeline."""


def timeline(shown: Shown, parts: Parts) -> Story:
    """A lane for each flagship, campaign, platform, owner or pillar that has something."""
    grouping, texts = shown.grouping, parts.texts
    found: dict[str, list[Entry]] = {key: [] for key in (EVENTS, *grouping.names, NONE, DAYS)}
    for entry in shown.entries:
        if entry.precision != TBC:
            found.setdefault(grouping.lane_of(entry), []).append(entry)
    pairs = _pairs(shown)
    drawn = [(other.key, one.key) for one, other, _ in pairs if len(pairs) <= MOST_WAITING]
    arrows = Arrows(drawn, shown.width, mirrored=reads_right_to_left(texts.language))
    story: Story = [
        Drawn(
            TimelineLane(
                lane_name(key, grouping, texts), entries, shown.first, shown.last, shown.width,
                arrows, texts, parts.styles, parts.faces,
            )
        )
        for key, entries in found.items()
        if entries
    ]  # fmt: skip
    if not story:
        story.append(parts.body(parts.say(NOTHING)))
    title = parts.heading(1, as_title(texts.period(shown.first, shown.last)))
    hatched = any(not e.is_dated and e.precision != TBC for e in shown.entries)
    below = [
        *legend_of(parts, shown.entries),
        *([parts.small(parts.say(HATCHED))] if hatched else []),
        *anywhere(shown, parts),
        *_waiting(pairs, parts),
    ]
    return [title, *story, *below]


def _pairs(shown: Shown) -> list[tuple[Entry, Entry, int]]:
    """What waits, for what, and the days to leave between them, by the day of what waits."""
    entries = {e.id: e for e in shown.entries if e.kind == "action" and e.precision != TBC}
    pairs = [
        (entries[link.action_id], entries[link.after_id], link.lag_days)
        for link in shown.links
        if link.action_id in entries and link.after_id in entries
    ]
    return sorted(pairs, key=lambda pair: (pair[0].first, pair[0].id))


def _waiting(pairs: Sequence[tuple[Entry, Entry, int]], parts: Parts) -> Story:
    """What the arrows say, in words: they cannot go from page to page."""
    if not pairs:
        return []
    if len(pairs) > MOST_WAITING:
        return [parts.small(parts.say(TOO_MANY))]
    said = (_waits(one, other, lag, parts.texts) for one, other, lag in pairs)
    return [parts.heading(1, parts.say(WAITING)), *map(parts.small, said)]


def _waits(one: Entry, other: Entry, lag: int, texts: Texts) -> str:
    """That an action waits for another, and the days to leave between or that may overlap."""
    shape = LEADS if lag < 0 else LAGS if lag else WAITS
    return texts.translate("Reports", shape, abs(lag)).format(
        action=texts.say(one.title), when=span_of(one, texts),
        other=texts.say(other.title), until=span_of(other, texts),
        days=texts.number(abs(lag)),
    )  # fmt: skip
