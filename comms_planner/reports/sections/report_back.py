"""How to report back: what a figure needs so that it can be counted with ours."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.metrics import METRICS, PEOPLE
from comms_planner.services.vocabulary import word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "How to report back")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "Please tell us what came of it, even if it was little. Each figure needs:"
)
POINTS = (
    QT_TRANSLATE_NOOP(
        "Reports", "the number with its qualifier: exactly, about, at least or at most"
    ),
    QT_TRANSLATE_NOOP("Reports", "what it counts, and whether people took part or were reached"),
    QT_TRANSLATE_NOOP("Reports", "the day or period, the place or channel"),
    QT_TRANSLATE_NOOP("Reports", "the source, with a link or a file that shows it"),
    QT_TRANSLATE_NOOP("Reports", "women and men, regions or countries, where they were counted"),
)
NEVER = QT_TRANSLATE_NOOP(
    "Reports",
    "We do not ask for advertising value. Policy changes, commitments and money of others are told "
    "in words: who, what, when, where, and who besides us confirms it.",
)
REACH = QT_TRANSLATE_NOOP("Reports", "These count people, so they are reach: {metrics}.")
NO_REACH = QT_TRANSLATE_NOOP("Reports", "These do not count people: {metrics}.")
SO_FAR = QT_TRANSLATE_NOOP("Reports", "Reported so far: %n figures.", "", 1)


def build(data: PackData, parts: Parts) -> Story:
    """What each figure needs, then the measures with what they count."""
    texts, count = parts.texts, len(data.of(scoped.measurements))
    story: Story = [
        parts.heading(1, texts.translate("Packs", TITLE), follow=150),
        parts.body(parts.say(LEAD)),
        *parts.bullets(parts.say(point) for point in POINTS),
        parts.body(parts.say(REACH, metrics=_metrics(parts, people=True))),
        parts.body(parts.say(NO_REACH, metrics=_metrics(parts, people=False))),
        parts.body(parts.say(NEVER)),
    ]
    if count:
        story.append(parts.small(parts.count(SO_FAR, count)))
    return story


def _metrics(parts: Parts, *, people: bool) -> str:
    """The measures that count people, or those that do not."""
    return parts.texts.listed(
        word(parts.texts, "metric", metric)
        for metric, words in METRICS.items()
        if (words.unit == PEOPLE) is people
    )


SECTION = Section("report-back", TITLE, build, new_page=False, reads=(scoped.measurements,))
