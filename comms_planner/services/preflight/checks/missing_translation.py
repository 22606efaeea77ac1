"""What the pack's language lacks: content, messages, and names that people read first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Asset, Campaign, ContentItem, Edition, Indicator, Message
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.messages import MessageRow
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import WARNING, Look, Matter
from comms_planner.text import LANGUAGES, QT_TRANSLATE_NOOP

KEY = "missing-translation"
NO_VERSION = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” is wanted in {language} and is not there yet."
)
NO_MESSAGE = QT_TRANSLATE_NOOP("Preflight", "The message “{title}” has no {language} wording.")
NO_NAME = QT_TRANSLATE_NOOP(
    "Preflight", "“{title}” has no {language} name; it is printed in the other language, marked."
)
_NOT_THERE = ("missing", "in translation")


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Content and messages stop the pack; a name falls back, with a mark, and is only told."""
    for language in look.scope.languages:
        said = LANGUAGE_NAMES[language]
        for row, version in look.versions():
            if version.language == language and version.state in _NOT_THERE:
                yield found(
                    KEY, look.severity(Matter.CONTENT), NO_VERSION,
                    ("content", row.asset_id, row.title), row.channel, language=said,
                )  # fmt: skip
        for message in look.messages:
            if not _speaks(message, language):
                about = ("message", message.id, message.text)
                yield found(KEY, look.severity(Matter.MESSAGES), NO_MESSAGE, about, language=said)
        if language in LANGUAGES:
            for kind, number, name in _nameless(session, look, language):
                yield found(KEY, WARNING, NO_NAME, (kind, number, name), language=said)


def _speaks(message: MessageRow, language: str) -> bool:
    if language in LANGUAGES:
        return message.text.has(language)
    return message.language == language and bool(message.wording)


def _nameless(session: Session, look: Look, language: str) -> Iterator[tuple[str, int, Bilingual]]:
    """Actions, campaigns, editions and indicators whose name this language lacks."""
    empty = {"en": "title_en", "zh": "title_zh"}[language]
    for number, title, campaign, starts, ends in session.execute(
        select(Action.id, Action.title, Action.campaign_id, Action.starts, Action.ends)
        .where(_column(Action, empty) == "")
        .order_by(Action.id)
    ):
        tied = look.holds(action=number, campaign=campaign)
        if look.scope.prints(Matter.ACTIONS) and tied and look.scope.covers(starts, ends):
            yield "action", number, title
    for number, title in session.execute(
        select(Campaign.id, Campaign.title).where(_column(Campaign, empty) == "")
    ):
        if look.holds(campaign=number):
            yield "campaign", number, title
    for kind, table, flagship in (("edition", Edition, None), ("indicator", Indicator, True)):
        ask: Any = select(table).where(_column(table, empty.replace("title", "name")) == "")
        for thing in session.scalars(ask):
            tie = {"flagship": thing.flagship_id} if flagship else {"edition": thing.id}
            within = flagship or look.scope.covers(thing.starts, thing.ends)
            if look.holds(**tie) and within:
                yield kind, thing.id, thing.name


def _column(table: Any, name: str) -> Any:
    return table.__table__.c[name]


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Missing translation"),
    (Action, Asset, Campaign, ContentItem, Edition, Indicator, Message),
    find,
)
