"""Themes in step (AII.B(b)): a flagship report's theme against that of where it is launched."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Asset, Edition, Launch, Platform, rules
from comms_planner.models.words import AssetKind
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

REPORTS = ("wcr",)
"""Platforms whose editions are themselves flagship reports."""

ONE_REPORT = QT_TRANSLATE_NOOP(
    "Errors", "Say which report is launched: content of the plan, or an edition of a report series."
)
SAME = QT_TRANSLATE_NOOP("Errors", "A report cannot be launched at itself. Choose an event.")


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A report, where it is launched, and how the two themes stand to each other.

    `state`: "in step", "apart", "explained" (apart with a reason), "no theme" where one of the
    two is not written yet, "no launch" where the report has no event.
    """

    asset_id: int | None
    report_id: int | None
    report: Bilingual
    report_theme: Bilingual
    launch_id: int | None
    edition_id: int | None
    edition: Bilingual
    edition_theme: Bilingual
    starts: dt.date | None
    reason: Bilingual
    state: str


@reads(Asset, Edition, Launch, Platform)
def rows(session: Session, *, edition_id: int | None = None) -> list[ThemeRow]:
    """Every flagship report of the plan with its launch, what parts first."""
    at = aliased(Edition)
    launched = select(Launch, at).join(at, at.id == Launch.edition_id)
    by_asset: dict[int | None, tuple[Launch, Edition]] = {}
    by_report: dict[int | None, tuple[Launch, Edition]] = {}
    for launched_at, edition in session.execute(launched):
        by_asset[launched_at.asset_id] = by_report[launched_at.report_id] = (launched_at, edition)
    by_asset.pop(None, None)
    by_report.pop(None, None)
    wanted = or_(Asset.kind == AssetKind.REPORT, Asset.id.in_(by_asset))
    found = [
        _row(asset.id, None, asset.title, asset.theme, by_asset.get(asset.id))
        for asset in session.scalars(select(Asset).where(wanted).order_by(Asset.id))
    ]
    series = (
        select(Edition)
        .outerjoin(Platform, Platform.id == Edition.platform_id)
        .where(or_(Platform.slug.in_(REPORTS), Edition.id.in_(by_report)))
        .order_by(Edition.starts)
    )
    found += [
        _row(None, report.id, report.name, report.theme, by_report.get(report.id))
        for report in session.scalars(series)
    ]
    order = ("apart", "no theme", "no launch", "explained", "in step")
    return sorted(
        (r for r in found if edition_id is None or r.edition_id == edition_id),
        key=lambda r: order.index(r.state),
    )


@undoable(QT_TRANSLATE_NOOP("Undo", "Set launch"))
def launch(
    session: Session,
    edition_id: int,
    *,
    asset_id: int | None = None,
    report_id: int | None = None,
    reason: Bilingual = Bilingual(),
) -> int:
    """Say at which edition a report is launched; `reason` if its theme is another on purpose."""
    if (asset_id is None) == (report_id is None):
        raise Invalid("asset_id", ONE_REPORT)
    if report_id == edition_id:
        raise Invalid("edition_id", SAME)
    found = session.scalars(
        select(Launch).where(
            Launch.asset_id == asset_id if asset_id is not None else Launch.report_id == report_id
        )
    ).first() or Launch(
        asset_id=references.found(session, "asset_id", asset_id),
        report_id=references.found(session, "report_id", report_id),
        reason=Bilingual(),
    )
    found.edition_id = references.found(session, "edition_id", edition_id)
    found.reason = rules.body("reason", reason)
    session.add(found)
    session.flush()
    return found.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove launch"))
def remove(session: Session, launch_id: int) -> None:
    """Say that a report is not launched at an edition after all."""
    session.delete(session.get_one(Launch, launch_id))


def part(one: Bilingual, other: Bilingual) -> bool:
    """Whether two themes differ in a language that both are written in, marks and case aside."""
    return any(_bare(a) != _bare(b) for a, b in ((one.en, other.en), (one.zh, other.zh)) if a and b)


def _bare(text: str) -> str:
    normal = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in normal if unicodedata.category(c)[0] in "LN")


def _row(
    asset_id: int | None,
    report_id: int | None,
    title: Bilingual,
    theme: Bilingual,
    launched: tuple[Launch, Edition] | None,
) -> ThemeRow:
    if launched is None:
        return ThemeRow(
            asset_id, report_id, title, theme, None, None, Bilingual(), Bilingual(), None,
            Bilingual(), "no launch",
        )  # fmt: skip
    at, edition = launched
    return ThemeRow(
        asset_id, report_id, title, theme, at.id, edition.id, edition.name, edition.theme,
        edition.starts, at.reason, _state(theme, edition.theme, at.reason),
    )  # fmt: skip


def _state(report: Bilingual, edition: Bilingual, reason: Bilingual) -> str:
    comparable = (report.en and edition.en) or (report.zh and edition.zh)
    if not comparable:
        return "no theme"
    if not part(report, edition):
        return "in step"
    return "explained" if reason else "apart"
