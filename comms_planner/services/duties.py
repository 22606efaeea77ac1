"""What is owed and how it is shown: the visual identity checklist, donor and partner visibility."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Asset, Campaign, Duty, Edition, Partner, rules
from comms_planner.models.words import DutyKind as DutyKind
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.store.database import WHO
from comms_planner.text import QT_TRANSLATE_NOOP

NO_EVIDENCE = QT_TRANSLATE_NOOP(
    "Errors", "Say where it can be seen: an address, a page, a picture. Only that meets a duty."
)
NO_OWNER = QT_TRANSLATE_NOOP(
    "Errors", "Say what the duty is about: a campaign, an edition, an action, content, a partner."
)
HAS_LIST = QT_TRANSLATE_NOOP("Errors", "The checklist is there already. Tick off its points.")

IDENTITY = (
    Bilingual("The organization's name is written in full at first, and the same throughout",
              "机构全称在首次出现时完整书写，全文一致"),
    Bilingual("The current logo is used, unchanged in colour, shape and proportion",
              "使用现行标识，颜色、形状和比例未经改动"),
    Bilingual("The logo has its clear space and is not smaller than its least size",
              "标识周围留有规定空白，且不小于最小尺寸"),
    Bilingual("The logo is of the language of the material", "标识语文版本与材料语文一致"),
    Bilingual("Partner and donor logos stand in the agreed order and size",
              "合作伙伴和捐助方标识按商定的次序和大小排列"),
    Bilingual("Maps carry the disclaimer on boundaries and names", "地图附有边界和名称免责声明"),
    Bilingual("Photos are credited and their consent is on file", "照片注明出处，并存有同意书"),
    Bilingual("Text and images can be read by people with disabilities",
              "文字和图像便于残疾人阅读"),
)  # fmt: skip
"""Our own working list for AII.G(a), which asks for correct name and logo and lists nothing."""


@dataclass(frozen=True, slots=True)
class DutyRow:
    """One duty: to whom or what, and the evidence that it was met."""

    id: int
    kind: str
    text: Bilingual
    campaign_id: int | None
    edition_id: int | None
    action_id: int | None
    asset_id: int | None
    about: Bilingual
    partner_id: int | None
    partner: Bilingual
    grant_code: str
    due: dt.date | None
    evidence: str
    met_on: dt.date | None
    met_by: str
    basis: str

    @property
    def is_met(self) -> bool:
        """Whether there is evidence."""
        return self.met_on is not None

    def is_overdue(self, today: dt.date) -> bool:
        """Whether it is open after the day it was due."""
        return not self.is_met and self.due is not None and self.due < today


@reads(Duty, Campaign, Edition, Action, Asset, Partner)
def rows(
    session: Session,
    *,
    kind: str | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    asset_id: int | None = None,
    partner_id: int | None = None,
    grant_code: str | None = None,
    open_only: bool = False,
) -> list[DutyRow]:
    """Duties in their order, those with a day first, narrowed by what is given."""
    ask = (
        select(Duty, Campaign.title, Edition.name, Action.title, Asset.title, Partner.name)
        .outerjoin(Campaign, Campaign.id == Duty.campaign_id)
        .outerjoin(Edition, Edition.id == Duty.edition_id)
        .outerjoin(Action, Action.id == Duty.action_id)
        .outerjoin(Asset, Asset.id == Duty.asset_id)
        .outerjoin(Partner, Partner.id == Duty.partner_id)
        .order_by(Duty.due.is_(None), Duty.due, Duty.position, Duty.id)
    )
    if kind:
        ask = ask.where(Duty.kind == DutyKind(kind))
    for column, value in (
        (Duty.campaign_id, campaign_id), (Duty.edition_id, edition_id),
        (Duty.asset_id, asset_id), (Duty.partner_id, partner_id), (Duty.grant_code, grant_code),
    ):  # fmt: skip
        if value is not None:
            ask = ask.where(column == value)
    if open_only:
        ask = ask.where(Duty.met_on.is_(None))
    return [_row(duty, *names) for duty, *names in session.execute(ask)]


@undoable(QT_TRANSLATE_NOOP("Undo", "Add duty"))
def add(
    session: Session,
    kind: DutyKind,
    text: Bilingual,
    *,
    partner_id: int | None = None,
    grant_code: str = "",
    due: dt.date | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    action_id: int | None = None,
    asset_id: int | None = None,
) -> int:
    """Note something owed to the visual identity, or to a donor or partner."""
    duty = Duty(kind=kind, text=Bilingual(), position=_next_position(session))
    _fill(
        session, duty, text, grant_code, due, partner_id=partner_id, campaign_id=campaign_id,
        edition_id=edition_id, action_id=action_id, asset_id=asset_id,
    )  # fmt: skip
    session.add(duty)
    session.flush()
    return duty.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit duty"))
def edit(
    session: Session,
    duty_id: int,
    text: Bilingual,
    *,
    partner_id: int | None = None,
    grant_code: str = "",
    due: dt.date | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    action_id: int | None = None,
    asset_id: int | None = None,
) -> None:
    """Change what is owed, to whom, for what and until when."""
    _fill(
        session, session.get_one(Duty, duty_id), text, grant_code, due, partner_id=partner_id,
        campaign_id=campaign_id, edition_id=edition_id, action_id=action_id, asset_id=asset_id,
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Meet duty"))
def meet(
    session: Session, duty_id: int, evidence: str, *, on: dt.date | None = None, who: str = ""
) -> None:
    """Say that a duty was met, and where that can be seen; `on` is today if not given."""
    seen = rules.clean(evidence)
    if not seen:
        raise Invalid("evidence", NO_EVIDENCE)
    duty = session.get_one(Duty, duty_id)
    rules.in_order("on", on, on)
    duty.evidence, duty.met_on = seen, on or clock.today()
    duty.met_by = rules.clean(who or str(session.info.get(WHO, "")))


@undoable(QT_TRANSLATE_NOOP("Undo", "Reopen duty"))
def reopen(session: Session, duty_id: int) -> None:
    """Say that a duty is open again; its evidence goes."""
    duty = session.get_one(Duty, duty_id)
    duty.evidence, duty.met_on, duty.met_by = "", None, ""


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete duty"))
def remove(session: Session, duty_id: int) -> None:
    """Take a duty off the list."""
    session.delete(session.get_one(Duty, duty_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Start identity checklist"))
def start_checklist(
    session: Session,
    *,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    asset_id: int | None = None,
) -> tuple[int, ...]:
    """Begin the visual identity checklist (AII.G(a)) for a campaign, an edition or an asset."""
    owner = {"campaign_id": campaign_id, "edition_id": edition_id, "asset_id": asset_id}
    given = {field: number for field, number in owner.items() if number is not None}
    if len(given) != 1:
        raise Invalid("campaign_id", NO_OWNER)
    there = select(Duty.id).filter_by(kind=DutyKind.IDENTITY, **given)
    if session.scalars(there).first():
        raise Invalid("campaign_id", HAS_LIST)
    first, made = _next_position(session), []
    for number, text in enumerate(IDENTITY):
        duty = Duty(kind=DutyKind.IDENTITY, text=text, position=first + number, **given)
        session.add(duty)
        made.append(duty)
    session.flush()
    return tuple(duty.id for duty in made)


def _fill(
    session: Session,
    duty: Duty,
    text: Bilingual,
    grant_code: str,
    due: dt.date | None,
    **owners: int | None,
) -> None:
    duty.text = rules.title("text", text)
    duty.grant_code, duty.due = rules.clean(grant_code), due
    rules.in_order("due", due, due)
    if not any(owners.values()) and not duty.grant_code:
        raise Invalid("campaign_id", NO_OWNER)
    for field, number in owners.items():
        setattr(duty, field, references.found(session, field, number))


def _next_position(session: Session) -> int:
    last = session.scalars(select(func.max(Duty.position))).one()
    return 0 if last is None else last + 1


def _row(d: Duty, *names: Bilingual | None) -> DutyRow:
    *owners, partner = names
    about = next((name for name in owners if name), Bilingual())
    return DutyRow(
        d.id, d.kind.value, d.text, d.campaign_id, d.edition_id, d.action_id, d.asset_id,
        about, d.partner_id, partner if d.partner_id and partner else Bilingual(), d.grant_code,
        d.due, d.evidence, d.met_on, d.met_by, d.basis.value,
    )  # fmt: skip
