"""The end of a pack: what a draft still lacks before it is final, and who answers for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from comms_planner.reports.parts import Cell, Column, Part, Parts, Story
from comms_planner.reports.readings import findings
from comms_planner.reports.section import OUTWARD, PackData, Section
from comms_planner.reports.wordings import labelled
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import check_word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Preflight")
CLEAN = QT_TRANSLATE_NOOP(
    "Reports", "Nothing that was looked for stands in the way of a final version."
)
STOPS = QT_TRANSLATE_NOOP("Reports", "Findings that stop a final version: {count}.")
TO_LOOK_AT = QT_TRANSLATE_NOOP("Reports", "More to look at: {count}.")
CHECK = QT_TRANSLATE_NOOP("Reports", "Check")
FINDING = QT_TRANSLATE_NOOP("Reports", "Finding")
WAIVERS = QT_TRANSLATE_NOOP("Reports", "Findings that somebody answers for by name")
WHO = QT_TRANSLATE_NOOP("Reports", "Who answers for it")
WHY = QT_TRANSLATE_NOOP("Reports", "Why it may go out")
MORE = QT_TRANSLATE_NOOP("Reports", "And {count} more, which “comms-planner preflight” lists.")
SHOWN = 40
"""Findings that a page names; a plan with thousands of open dates has other readers."""


def build(data: PackData, parts: Parts) -> Story:
    """A draft says what was found; a final pack says only who answers for what, if anybody does."""
    rows, outward = data.of(findings), data.request.kind in OUTWARD
    waived = [row for row in rows if row.waived_by]
    if data.request.final and not waived:
        return []
    title = parts.texts.translate("Packs", TITLE)
    story: Story = [parts.heading(1, title, follow=90 if rows else 24)]
    if not data.request.final:
        story += _open([row for row in rows if not row.waived_by], parts, outward=outward)
    if waived:
        story.append(parts.heading(2, parts.say(WAIVERS), follow=60))
        story.append(_waivers(waived, parts, outward=outward))
    return story


def _open(rows: Sequence[FindingRow], parts: Parts, *, outward: bool) -> Story:
    """What was found; only counted on a pack for outside, which must not quote it."""
    stops = sum(row.stops for row in rows)
    number = parts.texts.number
    said = [parts.say(STOPS, count=number(stops)) if stops else parts.say(CLEAN)]
    if len(rows) > stops:
        said.append(parts.say(TO_LOOK_AT, count=number(len(rows) - stops)))
    story: Story = [parts.body(" ".join(said))]
    if not rows:
        return story
    if outward:
        counts = Counter(check_word(parts.texts, row.check) for row in rows)
        return [
            *story,
            *parts.bullets(labelled(word, number(n), parts.texts) for word, n in counts.items()),
        ]
    columns = [Column(parts.say(CHECK), 2.2), Column(parts.say(FINDING), 6.8)]
    hues = parts.tokens.danger, parts.tokens.warning
    story.append(
        parts.table(
            columns,
            [
                [parts.mark(check_word(parts.texts, row.check), hues[not row.stops]),
                 row.notice.say(parts.texts)]
                for row in rows[:SHOWN]
            ],
        )
    )  # fmt: skip
    if len(rows) > SHOWN:
        story.append(parts.small(parts.say(MORE, count=number(len(rows) - SHOWN))))
    return story


def _waivers(rows: Sequence[FindingRow], parts: Parts, *, outward: bool) -> Part:
    columns = [
        Column(parts.say(FINDING), 4.6), Column(parts.say(WHO), 2.0), Column(parts.say(WHY), 2.8),
    ]  # fmt: skip
    lines: list[list[str | Cell]] = [
        [
            check_word(parts.texts, row.check) if outward else row.notice.say(parts.texts),
            Cell(row.waived_by, strong=True),
            row.waived_why,
        ]
        for row in rows
    ]
    return parts.table(columns, lines)


SECTION = Section("preflight", TITLE, build, new_page=False, reads=(findings,))
