"""What changed since an earlier pack, thing by thing, reckoned from the plan that it carries."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.interchange.plan_changes import ThingChange
from comms_planner.reports.changed import since
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.sentences import of_one_thing, thing_word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Changed since an earlier version")
SINCE = QT_TRANSLATE_NOOP("Reports", "Changed since {version}")
EARLIER = QT_TRANSLATE_NOOP("Reports", "an earlier version")
OF_DAY = QT_TRANSLATE_NOOP("Reports", "{version} of {day}")
SUMMARY = QT_TRANSLATE_NOOP(
    "Reports", "Added: {added}. Gone: {gone}. Changed: {changed}. Compared with the plan that the"
    " earlier pack carries."
)  # fmt: skip
NOTHING = QT_TRANSLATE_NOOP(
    "Reports", "Nothing that concerns this pack has changed since, by the plan that the earlier"
    " pack carries."
)  # fmt: skip
MORE = QT_TRANSLATE_NOOP("Reports", "And {count} more, which “comms-planner diff-pack” lists.")
SHOWN = 60
"""Sentences about things of one kind; more are counted."""


def build(data: PackData, parts: Parts) -> Story:
    """A heading for each kind of thing, and a sentence for each change."""
    earlier = data.request.since
    if earlier is None:
        return []
    texts, found = parts.texts, data.of(since)
    version = earlier.version or parts.say(EARLIER)
    if earlier.made_on:
        version = parts.say(OF_DAY, version=version, day=texts.day(earlier.made_on))
    story: Story = [parts.heading(1, parts.say(SINCE, version=version), follow=80)]
    if not found:
        return [*story, parts.body(parts.say(NOTHING))]
    counts = (sum(one.op == op for one in found) for op in ("insert", "delete", "update"))
    added, gone, changed = (texts.number(count) for count in counts)
    story.append(parts.lead(parts.say(SUMMARY, added=added, gone=gone, changed=changed)))
    kinds: dict[str, list[ThingChange]] = {}
    for one in found:
        kinds.setdefault(one.table, []).append(one)
    for table, some in kinds.items():
        title = thing_word(table, texts)
        story.append(parts.heading(2, title[:1].upper() + title[1:], follow=40))
        story += _told(some, parts)
    return story


def _told(some: Sequence[ThingChange], parts: Parts) -> Story:
    told: list[str] = []
    for number, one in enumerate(some):
        told += of_one_thing(one.fields, parts.texts)
        if len(told) >= SHOWN and number + 1 < len(some):
            left = parts.texts.number(len(some) - number - 1)
            return [*parts.bullets(told), parts.small(parts.say(MORE, count=left))]
    return parts.bullets(told)


SECTION = Section("changes", TITLE, build, reads=(since,))
