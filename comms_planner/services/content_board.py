"""The content board: assets by channel, and how far each of their languages is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    Approval,
    Asset,
    Campaign,
    ContentItem,
    Edition,
    Flagship,
    Person,
)
from comms_planner.models.words import ContentState
from comms_planner.services import approvals, content_states
from comms_planner.services.languages import LANGUAGES
from comms_planner.services.planner import reads


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


_NEVER = dt.datetime.max.replace(tzinfo=dt.UTC)


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
        item.id, asset.id, channel, code, is_source, wanted or item.begun,
        content_states.state(item).value, item.approval_status.value,
        item.text, item.link, item.translator_id,
        names.get(item.translator_id or 0, Bilingual()), item.due, item.publish_at, who, at,
    )  # fmt: skip


def _wanted(asset: Asset) -> tuple[str, ...]:
    return tuple(asset.languages.split())


def _shows(row: BoardRow, state: str | None, language: str | None) -> bool:
    looked_at = [row.in_language(language)] if language else row.versions
    if state is None:
        return language is None or looked_at[0].wanted
    return any(v.wanted and v.state == state for v in looked_at)
