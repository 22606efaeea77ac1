"""Content: assets by channel and language, how far each version is, and the commands for them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Approval,
    Asset,
    Campaign,
    ContentItem,
    Edition,
    Flagship,
    Person,
    rules,
)
from comms_planner.models.words import ApprovalStatus, ContentState
from comms_planner.models.words import AssetKind as AssetKind
from comms_planner.models.words import Language as Language
from comms_planner.services import approvals, references
from comms_planner.services.languages import LANGUAGES, read_languages
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.zones import read_instant
from comms_planner.text import QT_TRANSLATE_NOOP

NO_SOURCE = QT_TRANSLATE_NOOP(
    "Errors", "The text it is translated from is not there yet. Write that first."
)
IS_SOURCE = QT_TRANSLATE_NOOP("Errors", "This is the text that the others are translated from.")
NO_TEXT = QT_TRANSLATE_NOOP("Errors", "There is no text yet. Write it, or give a link to it.")


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One asset in one language on one channel; `id` is None where nothing has begun.

    `state` is missing, in drafting, in translation, stale or cleared; `wanted` says whether
    the asset is to come out in this language at all.
    """

    id: int | None
    asset_id: int
    channel: str
    language: str
    is_source: bool
    wanted: bool
    state: str
    approval_status: str
    text: str
    link: str
    translator_id: int | None
    translator: Bilingual
    due: dt.date | None
    publish_at: dt.datetime | None
    cleared_by: str
    cleared_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One asset on one channel, with its six languages in the order of `LANGUAGES`."""

    asset_id: int
    title: Bilingual
    kind: str
    channel: str
    source_language: str
    embargo_at: dt.datetime | None
    publish_at: dt.datetime | None
    early: bool
    action_id: int | None
    action: Bilingual
    campaign_id: int | None
    campaign: Bilingual
    edition_id: int | None
    edition: Bilingual
    flagship: str
    versions: tuple[VersionRow, ...]

    def in_language(self, language: str) -> VersionRow:
        """The version in one of the six languages."""
        return self.versions[LANGUAGES.index(language)]


@dataclass(frozen=True, slots=True)
class AssetRow:
    """An asset's own fields, as its sheet edits them."""

    id: int
    title: Bilingual
    kind: str
    theme: Bilingual
    source_language: str
    languages: tuple[str, ...]
    embargo_at: dt.datetime | None
    note: Bilingual
    action_id: int | None
    campaign_id: int | None
    edition_id: int | None
    flagship_id: int | None
    leader_id: int | None
    story_id: int | None


@reads(Asset, ContentItem, Approval, Action, Campaign, Edition, Flagship, Person)
def board(
    session: Session,
    *,
    asset_id: int | None = None,
    action_id: int | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    flagship: str | None = None,
    state: str | None = None,
    language: str | None = None,
    channel: str | None = None,
) -> list[BoardRow]:
    """The board: assets by channel, narrowed by what is given, those that go out first on top.

    A campaign has its own content, and that of its actions.
    `state` keeps rows that have a wanted version so far, in `language` if that is given too.
    """
    ask = (
        select(Asset, Action.title, Campaign.title, Edition.name, Flagship.slug)
        .outerjoin(Action, Action.id == Asset.action_id)
        .outerjoin(Campaign, Campaign.id == Asset.campaign_id)
        .outerjoin(Edition, Edition.id == Asset.edition_id)
        .outerjoin(Flagship, Flagship.id == Asset.flagship_id)
        .options(selectinload(Asset.items).selectinload(ContentItem.approvals))
        .order_by(Asset.id)
    )
    if campaign_id is not None:
        its_own = Asset.campaign_id == campaign_id
        ask = ask.where(its_own | (Action.campaign_id == campaign_id))
    for column, number in (
        (Asset.id, asset_id), (Asset.action_id, action_id), (Asset.edition_id, edition_id),
    ):  # fmt: skip
        if number is not None:
            ask = ask.where(column == number)
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    names = dict(session.execute(select(Person.id, Person.name)).all())
    rows = [
        row
        for asset, *about in session.execute(ask)
        for row in _rows(asset, about, names)
        if (channel is None or row.channel.casefold() == channel.strip().casefold())
        and _shows(row, state, language)
    ]
    return sorted(rows, key=lambda r: (r.publish_at is None, r.publish_at or _NEVER, r.asset_id))


@reads(Asset)
def asset(session: Session, asset_id: int) -> AssetRow:
    """One asset with all its own fields."""
    a = session.get_one(Asset, asset_id)
    return AssetRow(
        a.id, a.title, a.kind.value, a.theme, a.source_language.value, _wanted(a), a.embargo_at,
        a.note, a.action_id, a.campaign_id, a.edition_id, a.flagship_id, a.leader_id, a.story_id,
    )  # fmt: skip


@reads(ContentItem)
def channels(session: Session) -> list[str]:
    """Every channel the plan knows, for a field that suggests them."""
    found = session.scalars(select(ContentItem.channel).distinct().order_by(ContentItem.channel))
    return [channel for channel in found if channel]


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
    source = _source(item)
    if source is not None and source is not item:
        item.source_hash = _hash(source)
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
    source = _source(item)
    if source is item:
        raise Invalid("content_item_id", IS_SOURCE)
    if source is None or not _has_words(source):
        raise Invalid("content_item_id", NO_SOURCE)
    if not _has_words(item):
        raise Invalid("content_item_id", NO_TEXT)
    item.source_hash = _hash(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Schedule publishing"))
def schedule(session: Session, content_item_ids: tuple[int, ...], at: str | None) -> None:
    """Say when versions go out, as an instant with its offset, or that it is open."""
    instant = read_instant("at", at)
    for number in content_item_ids:
        session.get_one(ContentItem, number).publish_at = instant


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


_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)


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


def _rows(asset: Asset, about: Sequence[object], names: dict[int, Bilingual]) -> Iterable[BoardRow]:
    action, campaign, edition, flagship = about
    by_channel: dict[str, list[ContentItem]] = {}
    for item in sorted(asset.items, key=lambda i: i.id):
        by_channel.setdefault(item.channel, []).append(item)
    for channel, items in (by_channel or {"": []}).items():
        versions = tuple(_row(asset, channel, code, items, names) for code in LANGUAGES)
        out = [v.publish_at for v in versions if v.publish_at]
        yield BoardRow(
            asset.id, asset.title, asset.kind.value, channel, asset.source_language.value,
            asset.embargo_at, min(out, default=None),
            bool(asset.embargo_at and out and min(out) < asset.embargo_at),
            asset.action_id, _name(asset.action_id, action),
            asset.campaign_id, _name(asset.campaign_id, campaign),
            asset.edition_id, _name(asset.edition_id, edition),
            str(flagship or ""), versions,
        )  # fmt: skip


def _name(number: int | None, name: object) -> Bilingual:
    return name if number is not None and isinstance(name, Bilingual) else Bilingual()


def _row(
    asset: Asset, channel: str, code: str, items: list[ContentItem], names: dict[int, Bilingual]
) -> VersionRow:
    item = next((i for i in items if i.language.value == code), None)
    is_source, wanted = asset.source_language.value == code, code in _wanted(asset)
    if item is None:
        return VersionRow(
            None, asset.id, channel, code, is_source, wanted, ContentState.MISSING.value, "draft",
            "", "", None, Bilingual(), None, None, "", None,
        )  # fmt: skip
    who, at = approvals.cleared_by(item)
    return VersionRow(
        item.id, asset.id, channel, code, is_source, wanted or item.begun, _state(item).value,
        item.approval_status.value, item.text, item.link, item.translator_id,
        names.get(item.translator_id or 0, Bilingual()), item.due, item.publish_at, who, at,
    )  # fmt: skip


def _wanted(asset: Asset) -> tuple[str, ...]:
    return tuple(asset.languages.split())


def _shows(row: BoardRow, state: str | None, language: str | None) -> bool:
    looked_at = [row.in_language(language)] if language else row.versions
    if state is None:
        return language is None or looked_at[0].wanted
    return any(v.wanted and v.state == state for v in looked_at)


def _state(item: ContentItem) -> ContentState:
    source = _source(item)
    if not _has_words(item):
        if not item.begun:
            return ContentState.MISSING
        return ContentState.DRAFTING if source is item else ContentState.IN_TRANSLATION
    if source is not None and source is not item and item.source_hash != _hash(source):
        return ContentState.STALE
    if item.approval_status is ApprovalStatus.APPROVED:
        return ContentState.CLEARED
    return ContentState.DRAFTING if source is item else ContentState.IN_TRANSLATION


def _source(item: ContentItem) -> ContentItem | None:
    """The version that one is translated from: of its channel, else of any that has words."""
    asset = item.asset
    found = [i for i in asset.items if i.language is asset.source_language]
    own = next((i for i in found if i.channel == item.channel), None)
    if item is own:
        return item
    spoken = [i for i in found if _has_words(i)]
    return own if own in spoken else next(iter(spoken), own)


def _has_words(item: ContentItem) -> bool:
    return bool(item.text or item.link)


def _hash(source: ContentItem) -> str:
    """A fingerprint of the text that a translation was made from; air does not count."""
    words = " ".join((source.text or source.link).split())
    return hashlib.sha256(words.encode()).hexdigest()[:16]
