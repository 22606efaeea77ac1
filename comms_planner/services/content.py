"""Content: the commands for assets by channel and language; `content_board` shows them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Asset,
    ContentItem,
    rules,
)
from comms_planner.models.words import AssetKind as AssetKind
from comms_planner.models.words import Language as Language
from comms_planner.services import references
from comms_planner.services.content_board import AssetRow as AssetRow
from comms_planner.services.content_board import BoardRow as BoardRow
from comms_planner.services.content_board import VersionRow as VersionRow
from comms_planner.services.content_board import asset as asset
from comms_planner.services.content_board import board as board
from comms_planner.services.content_board import channels as channels
from comms_planner.services.content_states import fingerprint, has_words, source_of
from comms_planner.services.languages import LANGUAGES, read_languages
from comms_planner.services.planner import undoable
from comms_planner.services.schedule.zones import read_instant
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP

NO_SOURCE = QT_TRANSLATE_NOOP(
    "Errors", "The text it is translated from is not there yet. Write that first."
)
IS_SOURCE = QT_TRANSLATE_NOOP("Errors", "This is the text that the others are translated from.")
NO_TEXT = QT_TRANSLATE_NOOP("Errors", "There is no text yet. Write it, or give a link to it.")


@undoable(QT_TRANSLATE_NOOP("Undo", "Add content"))
def add(
    session: Session,
    title: Bilingual,
    *,
    kind: AssetKind = AssetKind.OTHER,
    channel: str = "",
    languages: str = "ar zh en fr ru es",
    source_language: Language = Language.EN,
    text: str = "",
    theme: Bilingual = Bilingual(),
    note: Bilingual = Bilingual(),
    action_id: int | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    flagship_id: int | None = None,
    leader_id: int | None = None,
    story_id: int | None = None,
) -> int:
    """Plan an asset on its first channel; `languages` are those it is wanted in."""
    made = Asset(title=rules.title("title", title), theme=Bilingual(), note=Bilingual())
    _fill(
        session, made, kind=kind, languages=languages, source_language=source_language,
        theme=theme, note=note, action_id=action_id, campaign_id=campaign_id,
        edition_id=edition_id, flagship_id=flagship_id, leader_id=leader_id, story_id=story_id,
    )  # fmt: skip
    made.items.append(
        ContentItem(
            channel=_line("channel", channel), language=source_language, text=_text(text),
            begun=bool(rules.clean(text)),
        )
    )  # fmt: skip
    session.add(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit content"))
def edit(
    session: Session,
    asset_id: int,
    title: Bilingual,
    *,
    kind: AssetKind,
    languages: str,
    source_language: Language,
    theme: Bilingual = Bilingual(),
    note: Bilingual = Bilingual(),
    action_id: int | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    flagship_id: int | None = None,
    leader_id: int | None = None,
    story_id: int | None = None,
) -> None:
    """Change what an asset is, what it belongs to, and the languages it is wanted in."""
    found = session.get_one(Asset, asset_id)
    found.title = rules.title("title", title)
    _fill(
        session, found, kind=kind, languages=languages, source_language=source_language,
        theme=theme, note=note, action_id=action_id, campaign_id=campaign_id,
        edition_id=edition_id, flagship_id=flagship_id, leader_id=leader_id, story_id=story_id,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete content"))
def delete(session: Session, asset_id: int) -> None:
    """Take an asset with all its versions out of the plan."""
    session.delete(session.get_one(Asset, asset_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Add channel"))
def add_channel(session: Session, asset_id: int, channel: str) -> int:
    """Let an asset go out on another channel too; gives the id of its source version there."""
    return _version(session, asset_id, channel, None).id


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename channel"))
def rename_channel(session: Session, asset_id: int, channel: str, new: str) -> None:
    """Call a channel of an asset otherwise, in all its languages."""
    for item in session.get_one(Asset, asset_id).items:
        if item.channel == channel.strip():
            item.channel = _line("channel", new)


@undoable(QT_TRANSLATE_NOOP("Undo", "Write text"))
def write(
    session: Session,
    asset_id: int,
    language: Language,
    *,
    channel: str = "",
    text: str = "",
    link: str = "",
) -> int:
    """Write, or link to, an asset's text in a language on a channel.

    A translation remembers the text it was made from, and is stale once that changes.
    """
    item = _version(session, asset_id, channel, language)
    item.text, item.link = _text(text), _line("link", link)
    item.begun = item.begun or bool(item.text or item.link)
    source = source_of(item)
    if source is not None and source is not item:
        item.source_hash = fingerprint(source)
    return item.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Start translation"))
def begin(
    session: Session,
    asset_id: int,
    language: Language,
    *,
    channel: str = "",
    translator_id: int | None = None,
    due: dt.date | None = None,
) -> int:
    """Put a language in hand: who translates it, and until when."""
    item = _version(session, asset_id, channel, language)
    item.begun, item.due = True, due
    item.translator_id = references.found(session, "translator_id", translator_id)
    rules.in_order("due", due, due)
    return item.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Confirm translation"))
def confirm(session: Session, content_item_id: int) -> None:
    """Say that a stale translation still says what its source says now."""
    item = session.get_one(ContentItem, content_item_id)
    source = source_of(item)
    if source is item:
        raise Invalid("content_item_id", IS_SOURCE)
    if source is None or not has_words(source):
        raise Invalid("content_item_id", NO_SOURCE)
    if not has_words(item):
        raise Invalid("content_item_id", NO_TEXT)
    item.source_hash = fingerprint(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Schedule publishing"))
def schedule(session: Session, content_item_ids: tuple[int, ...], at: str | None) -> None:
    """Say when versions go out, as an instant with its offset, or that it is open."""
    instant = read_instant("at", at)
    given = {"publish_at": instant}
    many.alter(session, ContentItem, content_item_ids, tuple(given), lambda _: given)


@undoable(QT_TRANSLATE_NOOP("Undo", "Write text"))
def save(
    session: Session,
    asset_id: int,
    language: Language,
    *,
    channel: str = "",
    text: str = "",
    link: str = "",
    translator_id: int | None = None,
    due: dt.date | None = None,
    at: str | None = None,
) -> int:
    """Keep all of a version at once: its words, who translates it until when, when it goes out.

    Words that are the same as before do not count as translated anew.
    """
    number = _version(session, asset_id, channel, language).id
    item = session.get_one(ContentItem, number)
    if (_text(text), _line("link", link)) != (item.text, item.link):
        write(session, asset_id, language, channel=channel, text=text, link=link)
    if translator_id is not None or due is not None or item.begun:
        begin(session, asset_id, language, channel=channel, translator_id=translator_id, due=due)
    item.publish_at = read_instant("at", at)
    return number


@undoable(QT_TRANSLATE_NOOP("Undo", "Set embargo"))
def embargo(session: Session, asset_id: int, at: str | None) -> None:
    """Say until when an asset is held back everywhere, or lift its embargo."""
    session.get_one(Asset, asset_id).embargo_at = read_instant("at", at)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove version"))
def remove_version(session: Session, content_item_id: int) -> None:
    """Take one language of an asset on one channel away again."""
    session.delete(session.get_one(ContentItem, content_item_id))


def _fill(
    session: Session,
    asset: Asset,
    *,
    kind: AssetKind,
    languages: str,
    source_language: Language,
    theme: Bilingual,
    note: Bilingual,
    **owners: int | None,
) -> None:
    wanted = set(read_languages(languages)) | {source_language.value}
    asset.kind, asset.source_language = kind, source_language
    asset.languages = " ".join(code for code in LANGUAGES if code in wanted)
    asset.theme, asset.note = rules.body("theme", theme), rules.body("note", note)
    for field, number in owners.items():
        setattr(asset, field, references.found(session, field, number))


def _version(
    session: Session, asset_id: int, channel: str, language: Language | None
) -> ContentItem:
    """An asset's version, made now if it is not there; without a language the source."""
    asset, name = session.get_one(Asset, asset_id), _line("channel", channel)
    language = language or asset.source_language
    for item in asset.items:
        if (item.channel, item.language) == (name, language):
            return item
    made = ContentItem(channel=name, language=language)
    asset.items.append(made)
    session.flush()
    return made


def _text(text: str) -> str:
    return rules.body("text", Bilingual(text)).en


def _line(field: str, text: str) -> str:
    tidy = " ".join(rules.clean(text).split())
    return rules.title(field, Bilingual(tidy)).en if tidy else ""
