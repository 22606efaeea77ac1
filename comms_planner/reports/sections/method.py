"""What the numbers mean, and where they come from."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections import sources
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "What the numbers mean")
POINTS = (
    QT_TRANSLATE_NOOP(
        "Reports",
        "Direct means that people took part, on the spot or online. Indirect means that they were "
        "reached through others, such as the media. The two are never added to each other.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports",
        "An estimate is the document’s planning figure for one occurrence. A measurement is what "
        "somebody counted at one edition. Neither overwrites the other.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports",
        "A plus sign means at least. A sum with a lower bound in it is itself a lower bound.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports",
        "Gross means that participations are added up. How many different people that is depends "
        "on how many come twice, which nobody has measured, so only a range is given.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports",
        "Not applicable and unknown are not zero. Such platforms are left out of sums, and the "
        "number of those that carry a figure stands beside the sum.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports",
        "The 500 direct participants of World Habitat Day and of World Cities Day can only be "
        "those at the place of the global observance; local events are counted separately.",
    ),
    QT_TRANSLATE_NOOP(
        "Reports", "Views, clippings and events are activities or outputs, not people reached."
    ),
)


def build(data: PackData, parts: Parts) -> Story:
    """The rules of counting, then every source once."""
    cited = (m.source for m in data.of(readings.measurements))
    points = [parts.say(point) for point in POINTS]
    title = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)
    return [title, *sources.story_of(data, parts, points, cited)]


SECTION = Section("method", TITLE, build, new_page=False, reads=(readings.measurements,))
