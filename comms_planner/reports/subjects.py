"""What a pack is about: looked up in the plan, or refused with what there is."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy.orm import Session

from comms_planner.errors import Missing
from comms_planner.reports.section import PackRequest
from comms_planner.services import concern, countries, editions, partners, people
from comms_planner.services.concern import About
from comms_planner.text import QT_TRANSLATE_NOOP

NO_EDITION = QT_TRANSLATE_NOOP(
    "Errors", "There is no edition {number} in the plan. Choose one of: {known}."
)
NO_PERSON = QT_TRANSLATE_NOOP(
    "Errors", "There is no person {number} in the plan. Choose one of: {known}."
)
NO_PARTNER = QT_TRANSLATE_NOOP(
    "Errors", "There is no partner {number} in the plan. Choose one of: {known}."
)
NO_COUNTRY = QT_TRANSLATE_NOOP(
    "Errors", "There is no country “{code}” in the plan. Choose one of: {known}."
)
NO_GRANT = QT_TRANSLATE_NOOP(
    "Errors", "Nothing in the plan is funded by “{grant}”. Choose one of: {known}."
)
MOST_NAMED = 12
"""How many choices a refusal names."""


def about(request: PackRequest) -> About:
    """What a pack is about, as services ask after it."""
    return About(
        request.flagship, request.edition, request.partner,
        request.country.upper() if request.country else None, request.grant,
    )  # fmt: skip


def check(session: Session, request: PackRequest) -> None:
    """Raise Missing for an edition, person, partner, country or grant that is not in the plan."""
    if request.edition is not None:
        check_edition(session, request.edition)
    if request.person is not None:
        _known(NO_PERSON, request.person,
               [(p.id, p.name.en or p.name.zh) for p in people.rows(session)])  # fmt: skip
    if request.partner is not None:
        _known(NO_PARTNER, request.partner,
               [(n, name.en or name.zh) for n, name in partners.names(session)])  # fmt: skip
    if request.country is not None:
        codes = [country.iso2 for country in countries.rows(session)]
        if request.country.upper() not in codes:
            raise Missing(NO_COUNTRY, code=request.country[:40], known=", ".join(codes) or "–")
    if request.grant is not None:
        grants = concern.grants(session)
        if request.grant not in grants:
            raise Missing(NO_GRANT, grant=request.grant[:80], known=_some(grants))


def check_edition(session: Session, number: int) -> None:
    """Raise Missing for an edition that is not in the plan."""
    rows = [(e.id, e.name.en or e.name.zh) for e in reversed(editions.rows(session))]
    _known(NO_EDITION, number, rows)


def _known(sentence: str, number: int, rows: Iterable[tuple[int, str]]) -> None:
    choices = dict(rows)
    if number not in choices:
        known = _some(f"{key} ({name})" for key, name in choices.items())
        raise Missing(sentence, number=number, known=known)


def _some(choices: Iterable[str]) -> str:
    """The first few of many choices."""
    found = list(choices)
    more = ["…"] if len(found) > MOST_NAMED else []
    return ", ".join([*found[:MOST_NAMED], *more]) or "–"
