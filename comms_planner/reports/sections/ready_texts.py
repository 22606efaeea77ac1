"""Texts that are cleared and ready to use, by channel and language, and their hashtags."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy.orm import Session

from comms_planner.reports import scoped
from comms_planner.reports.parts import Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.wordings import linked
from comms_planner.services import content
from comms_planner.services.content import BoardRow, VersionRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Ready-to-use texts")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Cleared texts, to be used as they are. A text with an embargo may go out from that moment on.",
)
NONE = QT_TRANSLATE_NOOP("Reports", "No text is cleared yet.")
HEADING = QT_TRANSLATE_NOOP("Reports", "{title} ({channel})")
EMBARGO = QT_TRANSLATE_NOOP("Reports", "Embargoed until {moment}.")
LANGUAGE = QT_TRANSLATE_NOOP("Reports", "Language")
TEXT = QT_TRANSLATE_NOOP("Reports", "Text")
HASHTAGS = QT_TRANSLATE_NOOP("Reports", "Hashtags")
ASSETS = QT_TRANSLATE_NOOP("Reports", "All materials, and the languages they are cleared in")
ASSET = QT_TRANSLATE_NOOP("Reports", "Material")
KIND = QT_TRANSLATE_NOOP("Reports", "Kind")
CHANNEL = QT_TRANSLATE_NOOP("Reports", "Channel")
CLEARED_IN = QT_TRANSLATE_NOOP("Reports", "Cleared in")
STILL_TO_COME = QT_TRANSLATE_NOOP("Reports", "Still to come in")
CLEARED = "cleared"
_TAG = re.compile(r"#\w+")


def materials(session: Session, request: PackRequest) -> list[BoardRow]:
    """The materials of what the pack is about, by channel."""
    touched = scoped.concerned(session, request)
    return [
        row for row in content.board(session)
        if scoped.is_whole(request)
        or (row.campaign_id is not None and touched.has_campaign(row.campaign_id))
        or (row.action_id is not None and touched.has_action(row.action_id))
        or (row.edition_id is not None and touched.has_edition(row.edition_id))
    ]  # fmt: skip


def build(data: PackData, parts: Parts) -> Story:
    """Material by material its cleared texts, then hashtags, then a table of all materials."""
    board = data.of(materials)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130)]
    if not board:
        return [*story, parts.nothing()]
    shown = [row for row in board if any(_is_ready(version) for version in row.versions)]
    story.append(parts.body(parts.say(LEAD if shown else NONE)))
    for row in shown:
        story += _texts(row, parts)
    tags = list(dict.fromkeys(_tags(board)))
    if tags:
        story += [parts.heading(2, parts.say(HASHTAGS)), parts.body("   ".join(tags))]
    return [*story, parts.heading(2, parts.say(ASSETS), follow=90), _table(board, parts)]


def _is_ready(version: VersionRow) -> bool:
    return version.state == CLEARED and bool(version.text or version.link)


def _texts(row: BoardRow, parts: Parts) -> Story:
    texts, title = parts.texts, parts.texts.say(row.title)
    said = parts.say(HEADING, title=title, channel=row.channel) if row.channel else title
    story: Story = [parts.heading(2, said, follow=90)]
    if row.embargo_at:
        story.append(parts.note(parts.say(EMBARGO, moment=texts.instant(row.embargo_at)),
                                parts.tokens.danger))  # fmt: skip
    columns = [Column(parts.say(LANGUAGE), 1.2), Column(parts.say(TEXT), 6.5)]
    lines: list[list[str | Cell]] = [
        [
            label(texts, "language", version.language),
            Cell(version.text, language=version.language) if version.text
            else linked(version.link, parts),
        ]
        for version in row.versions
        if _is_ready(version)
    ]  # fmt: skip
    return [*story, parts.table(columns, lines)]


def _tags(board: list[BoardRow]) -> Iterator[str]:
    for row in board:
        for version in row.versions:
            if _is_ready(version):
                yield from _TAG.findall(version.text)


def _table(board: list[BoardRow], parts: Parts) -> Part:
    texts = parts.texts
    columns = [
        Column(parts.say(ASSET), 3.2),
        Column(parts.say(KIND), 1.8),
        Column(parts.say(CHANNEL), 1.3),
        Column(parts.say(CLEARED_IN), 2.2),
        Column(parts.say(STILL_TO_COME), 2.2),
    ]
    rows: list[list[str | Cell]] = [
        [
            texts.say(row.title),
            label(texts, "asset", row.kind),
            row.channel or Cell("–", muted=True),
            _languages(row, parts, cleared=True),
            _languages(row, parts, cleared=False),
        ]
        for row in board
    ]
    return parts.table(columns, rows)


def _languages(row: BoardRow, parts: Parts, *, cleared: bool) -> str | Cell:
    found = [
        label(parts.texts, "language", v.language)
        for v in row.versions
        if v.wanted and (v.state == CLEARED) is cleared
    ]
    return parts.texts.listed(found) or Cell("–", muted=True)


SECTION = Section("texts", TITLE, build, new_page=False, reads=(materials,))
