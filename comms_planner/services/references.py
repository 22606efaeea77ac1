"""The things that commands name by number: checked to be there, found by slug and by name."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner import models as m
from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

NO_NUMBER = QT_TRANSLATE_NOOP("Errors", "“{field}”: there is no number {given} in the plan.")
NOT_THERE = QT_TRANSLATE_NOOP("Errors", "That is not in the plan. Choose another.")
NO_SLUG = QT_TRANSLATE_NOOP("Errors", "“{field}”: there is no “{given}” in the plan.")
NO_NAME = QT_TRANSLATE_NOOP(
    "Errors", "“{field}”: there is no “{given}” in the plan. The nearest: {names}."
)
MANY = QT_TRANSLATE_NOOP(
    "Errors", "“{field}”: more than one is called “{given}”. Give the number: {numbers}."
)

TARGETS: Mapping[str, type[m.Base]] = MappingProxyType(
    {
        "action_id": m.Action,
        "accountable_id": m.Person,
        "attachment_id": m.Attachment,
        "campaign_id": m.Campaign,
        "comment_id": m.Comment,
        "consulted_ids": m.Person,
        "informed_ids": m.Person,
        "item_id": m.ChecklistItem,
        "responsible_ids": m.Person,
        "cell_id": m.PlanCell,
        "commitment_id": m.Commitment,
        "commitments": m.Commitment,
        "edition_id": m.Edition,
        "edition_ids": m.Edition,
        "flagship_ids": m.Flagship,
        "decides_id": m.Person,
        "mapping_id": m.ImportMapping,
        "lead_id": m.Person,
        "outcome_ids": m.Outcome,
        "partner_ids": m.Partner,
        "entry_id": m.LedgerEntry,
        "proof_id": m.ResultEvidence,
        "indicator_id": m.Indicator,
        "investment_id": m.CoInvestment,
        "milestone_id": m.Milestone,
        "outcome_id": m.Outcome,
        "share_id": m.InvestmentShare,
        "survey_id": m.SurveyResult,
        "measurement_id": m.Measurement,
        "owner_id": m.Person,
        "person_id": m.Person,
        "accreditation_id": m.Accreditation,
        "action_ids": m.Action,
        "asset_id": m.Asset,
        "campaign_ids": m.Campaign,
        "contact_id": m.MediaContact,
        "content_item_ids": m.ContentItem,
        "country_id": m.Country,
        "need_id": m.CountryNeed,
        "duty_id": m.Duty,
        "flagship_id": m.Flagship,
        "gate_id": m.Gate,
        "launch_id": m.Launch,
        "leader_id": m.ThoughtLeader,
        "leave_id": m.Leave,
        "message_id": m.Message,
        "message_ids": m.Message,
        "measurements": m.Measurement,
        "outlet_id": m.Outlet,
        "parent_id": m.Message,
        "partner_id": m.Partner,
        "type_id": m.PartnerType,
        "photo_id": m.StoryPhoto,
        "recipe_id": m.PackRecipe,
        "report_id": m.Edition,
        "story_id": m.Story,
        "supersedes_id": m.Message,
        "translator_id": m.Person,
        "after_id": m.Action,
        "content_item_id": m.ContentItem,
        "effect_id": m.ContingencyEffect,
        "evidence_id": m.MeasurementEvidence,
        "holiday_id": m.Holiday,
        "ladder_id": m.Ladder,
        "ladder_task_id": m.LadderTask,
        "observance_id": m.Observance,
        "overlap_id": m.Overlap,
        "part_id": m.MeasurementPart,
        "platform_id": m.Platform,
        "scenario_id": m.Scenario,
        "step_id": m.ScenarioStep,
        "station_id": m.DutyStation,
        "universe_id": m.Universe,
        "view_id": m.SavedView,
    }
)
"""What each argument that holds numbers points to."""


def found(session: Session, field: str, given: Any) -> Any:
    """The number, or numbers, of what an argument names by number or by slug."""
    if given is None:
        return None
    if isinstance(given, (list, tuple)):
        return tuple(_number(session, field, one) for one in given)
    return _number(session, field, given)


def existing(session: Session, field: str, number: int | None) -> int | None:
    """The number that somebody chose in a form, or none; Invalid where it has gone meanwhile."""
    if number is not None and session.get(TARGETS[field], number) is None:
        raise Invalid(field, NOT_THERE)
    return number


def check(session: Session, /, **given: int | str | None) -> None:
    """Refuse what somebody narrows a list by and the plan does not have: a slip, not an answer."""
    for field, one in given.items():
        found(session, field, one)


def typed(session: Session, field: str, given: str | None) -> int | None:
    """The number of what somebody typed as a number, a slug, or its name in either language."""
    if given is None:
        return None
    if given.isdecimal():
        return _number(session, field, int(given))
    look = _BY_SLUG.get(TARGETS[field])
    number = look(session, given.strip()) if look else None
    return _of_name(session, field, given) if number is None else number


def _of_name(session: Session, field: str, given: str) -> int:
    """The number of the one thing of a name; Invalid, with names like it, where there is none."""
    model, option = TARGETS[field], field.removesuffix("_id")
    column = getattr(model, "name", None) or getattr(model, "title", None)
    if column is None:
        raise Invalid(field, NO_SLUG, field=option, given=given[:60])
    rows = session.execute(select(model.id, column)).all()
    called: dict[str, list[int]] = {}
    for number, name in rows:
        for side in {name.en, name.zh} - {""}:
            called.setdefault(side, []).append(number)
    wanted = given.strip().casefold()
    numbers = sorted({n for side, ns in called.items() if side.casefold() == wanted for n in ns})
    if len(numbers) == 1:
        return numbers[0]
    if numbers:
        listed = ", ".join(map(str, numbers))
        raise Invalid(field, MANY, field=option, given=given[:60], numbers=listed)
    near = (
        difflib.get_close_matches(given, called, n=3)
        or [side for side in called if wanted in side.casefold()][:3]
    )
    if not near:
        raise Invalid(field, NO_SLUG, field=option, given=given[:60])
    raise Invalid(field, NO_NAME, field=option, given=given[:60], names="; ".join(near))


def takes_slug(field: str) -> bool:
    """Whether an argument may be a slug instead of a number."""
    return TARGETS.get(field) in _BY_SLUG


def _number(session: Session, field: str, given: Any) -> int:
    model = TARGETS[field]
    if isinstance(given, str):
        look = _BY_SLUG.get(model)
        number = look(session, given.strip()) if look else None
        if number is None:
            raise Invalid(field, NO_SLUG, field=field, given=given[:60])
        return number
    if not -(2**63) <= given < 2**63 or session.get(model, given) is None:
        raise Invalid(field, NO_NUMBER, field=field, given=str(given)[:30])
    return int(given)


def _cell(session: Session, slug: str) -> int | None:
    """A cell by "sdg-cities/act" or "sdg-cities.act"."""
    flagship, _, pillar = slug.replace(".", "/").rpartition("/")
    return session.scalars(
        select(m.PlanCell.id)
        .join(m.Flagship, m.Flagship.id == m.PlanCell.flagship_id)
        .join(m.Pillar, m.Pillar.id == m.PlanCell.pillar_id)
        .where(m.Flagship.slug == flagship, m.Pillar.key == pillar)
    ).first()


def _commitment(session: Session, slug: str) -> int | None:
    return session.scalars(select(m.Commitment.id).where(m.Commitment.slug == slug)).first()


def _outcome(session: Session, slug: str) -> int | None:
    """An outcome by "engagement", or by the document's own "I.15(c)"."""
    return session.scalars(
        select(m.Outcome.id).where((m.Outcome.slug == slug) | (m.Outcome.code == slug))
    ).first()


def _country(session: Session, code: str) -> int | None:
    """A country by its two letters."""
    return session.scalars(select(m.Country.id).where(m.Country.iso2 == code.upper())).first()


def _by(model: Any) -> Callable[[Session, str], int | None]:
    """Finds things of one kind by the slug they all have."""
    return lambda session, slug: session.scalars(select(model.id).where(model.slug == slug)).first()


_SLUGGED = (
    m.Edition, m.DutyStation, m.Flagship, m.Indicator, m.Ladder, m.Observance, m.Partner,
    m.PartnerType, m.Platform,
)  # fmt: skip
_BY_SLUG: Mapping[type[m.Base], Callable[[Session, str], int | None]] = MappingProxyType(
    {
        m.PlanCell: _cell,
        m.Commitment: _commitment,
        **{model: _by(model) for model in _SLUGGED},
        m.Outcome: _outcome,
        m.Country: _country,
    }
)
