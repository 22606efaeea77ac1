"""Co-investment: somebody else's money, by currency and kind; different ones are never added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Campaign,
    CoInvestment,
    Country,
    Flagship,
    Indicator,
    InvestmentShare,
    rules,
)
from comms_planner.models.words import InvestmentKind as InvestmentKind
from comms_planner.models.words import ResultLevel
from comms_planner.quantity import Figure, Number, Qty, Relation, Total, total
from comms_planner.services.planner import reads, undoable
from comms_planner.services.results import guard, lookup, periods, prices
from comms_planner.text import QT_TRANSLATE_NOOP

CURRENCY = QT_TRANSLATE_NOOP("Errors", "Write the currency as its three letters, such as USD.")
TWO_CURRENCIES = QT_TRANSLATE_NOOP(
    "Errors", "The amount is in {given} and the currency says {currency}. Give one of them."
)
NEGATIVE = QT_TRANSLATE_NOOP("Errors", "An investment cannot be less than nothing. Correct it.")
SHARE = QT_TRANSLATE_NOOP("Errors", "A share lies between 0 and 100%. Correct it.")
SHARES = QT_TRANSLATE_NOOP(
    "Errors",
    "The shares would come to {sum}%. All who claim a part of the same money share 100%; lower "
    "one of them first.",
)
NEEDS_INVESTOR = QT_TRANSLATE_NOOP("Errors", "Say whose money it is.")
NEEDS_SOURCE = QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from.")
NEEDS_WHO = QT_TRANSLATE_NOOP("Errors", "Say whose share it is.")
NOT_OUTCOME = QT_TRANSLATE_NOOP(
    "Errors",
    "Co-investment shows an outcome. Choose an indicator on the level of outcome or impact.",
)
NEEDS_WHY_NOT = QT_TRANSLATE_NOOP("Errors", "Say why there is no figure: n/a carries its reason.")
OURS = Bilingual("UN-Habitat", "人居署")


@dataclass(frozen=True, slots=True)
class ShareRow:
    """Who claims which percentage of a co-investment."""

    id: int
    who: Bilingual
    ours: bool
    share: Number


@dataclass(frozen=True, slots=True)
class InvestmentRow:
    """Money that came in: whose, how much, in which currency and year, and who claims a part."""

    id: int
    indicator_id: int
    kind: str
    what: Bilingual
    investor: Bilingual
    amount: Qty
    year: int
    source: str
    country: str
    flagship: str
    campaign_id: int | None
    note: Bilingual
    shares: tuple[ShareRow, ...]

    @property
    def currency(self) -> str:
        """The three letters of its currency."""
        return self.amount.unit

    @property
    def claimed(self) -> Number:
        """How many percent all shares come to."""
        return sum((share.share for share in self.shares), 0)

    @property
    def ours(self) -> Qty | None:
        """Our part of the amount; None where no share of ours was stated."""
        mine = [share.share for share in self.shares if share.ours]
        return None if not mine else self.amount * (Decimal(sum(mine, 0)) / 100)


@dataclass(frozen=True, slots=True)
class InvestmentTotal:
    """All money of one kind in one currency; `ours` adds what states a share of ours."""

    currency: str
    kind: str
    amount: Total
    ours: Total | None
    without_share: int


@reads(CoInvestment, InvestmentShare, Country, Flagship)
def rows(
    session: Session,
    *,
    first_year: int | None = None,
    last_year: int | None = None,
) -> list[InvestmentRow]:
    """The co-investments by year, all of them or those of some years."""
    ask = (
        select(CoInvestment, Country.iso2, Flagship.slug)
        .outerjoin(Country, Country.id == CoInvestment.country_id)
        .outerjoin(Flagship, Flagship.id == CoInvestment.flagship_id)
        .options(selectinload(CoInvestment.shares))
        .order_by(CoInvestment.year, CoInvestment.id)
    )
    if first_year:
        ask = ask.where(CoInvestment.year >= first_year)
    if last_year:
        ask = ask.where(CoInvestment.year <= last_year)
    return [
        InvestmentRow(
            i.id, i.indicator_id, i.kind.value, i.what, i.investor, i.amount, i.year, i.source,
            country or "", ship or "", i.campaign_id, i.note,
            tuple(ShareRow(s.id, s.who, s.ours, s.share) for s in i.shares),
        )
        for i, country, ship in session.execute(ask)
    ]  # fmt: skip


def totals(found: Sequence[InvestmentRow]) -> list[InvestmentTotal]:
    """One sum for each currency and kind; neither currencies nor kinds are added to each other."""
    groups: dict[tuple[str, str], list[InvestmentRow]] = {}
    for row in found:
        groups.setdefault((row.currency, row.kind), []).append(row)
    made = []
    for (currency, kind), members in sorted(groups.items()):
        ours = [row.ours for row in members if row.ours is not None]
        made.append(
            InvestmentTotal(
                currency, kind, total((row.amount for row in members), currency),
                total(ours, currency) if ours else None, len(members) - len(ours),
            )
        )  # fmt: skip
    return made


@undoable(QT_TRANSLATE_NOOP("Undo", "Record co-investment"))
def record(
    session: Session,
    indicator_id: int,
    kind: InvestmentKind,
    what: Bilingual,
    investor: Bilingual,
    amount: Figure,
    year: int,
    source: str,
    *,
    currency: str = "",
    our_share: Number | None = None,
    country: str | None = None,
    flagship: str | None = None,
    campaign_id: int | None = None,
    note: Bilingual = Bilingual(),
) -> int:
    """Record somebody else's money, with its currency, its kind and our share of bringing it in."""
    row = CoInvestment()
    _fill(
        session, row, indicator_id, kind, what, investor, amount, currency, year, source, country,
        flagship, campaign_id, note,
    )  # fmt: skip
    session.add(row)
    if our_share is not None:
        _share(row, OURS, True, our_share, "our_share")
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit co-investment"))
def edit(
    session: Session,
    investment_id: int,
    kind: InvestmentKind,
    what: Bilingual,
    investor: Bilingual,
    amount: Figure,
    year: int,
    source: str,
    *,
    indicator_id: int | None = None,
    currency: str = "",
    country: str | None = None,
    flagship: str | None = None,
    campaign_id: int | None = None,
    note: Bilingual = Bilingual(),
    our_share: Number | None = None,
    other: Bilingual = Bilingual(),
    other_share: Number | None = None,
    taken_away: tuple[int, ...] = (),
) -> None:
    """Correct a co-investment, and perhaps our share and another; claims can be taken away."""
    row = session.get_one(CoInvestment, investment_id)
    periods.refuse_locked(session, "year", row.year)
    _fill(
        session, row, indicator_id or row.indicator_id, kind, what, investor, amount, currency,
        year, source, country, flagship, campaign_id, note,
    )  # fmt: skip
    for share in [one for one in row.shares if one.id in taken_away]:
        row.shares.remove(share)
    if our_share is not None:
        _share(row, OURS, True, our_share, "our_share")
    if other_share is not None:
        _share(row, other, False, other_share, "other_share")


@undoable(QT_TRANSLATE_NOOP("Undo", "Set share of co-investment"))
def set_share(
    session: Session, investment_id: int, who: Bilingual, share: Number, *, ours: bool = False
) -> None:
    """Say which percentage somebody claims; all claims together stay within 100 %."""
    row = session.get_one(CoInvestment, investment_id)
    periods.refuse_locked(session, "investment_id", row.year)
    _share(row, OURS if ours and not who else who, ours, share, "share")


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove share of co-investment"))
def remove_share(session: Session, share_id: int) -> None:
    """Take a claim away."""
    share = session.get_one(InvestmentShare, share_id)
    row = session.get_one(CoInvestment, share.co_investment_id)
    periods.refuse_locked(session, "share_id", row.year)
    row.shares.remove(share)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete co-investment"))
def delete(session: Session, investment_id: int) -> None:
    """Take a co-investment and its shares out of the plan."""
    row = session.get_one(CoInvestment, investment_id)
    periods.refuse_locked(session, "investment_id", row.year)
    session.delete(row)


def _fill(
    session: Session,
    row: CoInvestment,
    indicator_id: int,
    kind: InvestmentKind,
    what: Bilingual,
    investor: Bilingual,
    amount: Qty,
    currency: str,
    year: int,
    source: str,
    country: str | None,
    flagship: str | None,
    campaign_id: int | None,
    note: Bilingual,
) -> None:
    indicator = session.get_one(Indicator, indicator_id)
    if guard.rank(indicator.level) < guard.rank(ResultLevel.OUTCOME):
        raise Invalid("indicator_id", NOT_OUTCOME)
    prices.refuse_ave("what", what, note)
    prices.refuse_ave("source", source)
    periods.refuse_no_year("year", year)
    periods.refuse_locked(session, "year", year)
    row.amount = _money(amount, currency)
    row.indicator_id, row.kind, row.year = indicator_id, kind, year
    row.what = rules.title("what", what)
    row.investor = rules.needed("investor", investor, NEEDS_INVESTOR)
    row.source, row.note = rules.clean(source), rules.body("note", note)
    if not row.source:
        raise Invalid("source", NEEDS_SOURCE)
    row.country_id = lookup.country_id(session, country)
    row.flagship_id = lookup.flagship_id(session, flagship)
    row.campaign_id = session.get_one(Campaign, campaign_id).id if campaign_id else None


def _money(amount: Qty, currency: str) -> Qty:
    given, said = (rules.clean(text).upper() for text in (amount.unit, currency))
    if given and said and given != said:
        raise Invalid("currency", TWO_CURRENCIES, given=given, currency=said)
    letters = given or said
    if len(letters) != 3 or not (letters.isascii() and letters.isalpha()):
        raise Invalid("currency", CURRENCY)
    if amount.value is not None and amount.value < 0:
        raise Invalid("amount", NEGATIVE)
    if amount.relation is Relation.NA and not amount.reason:
        raise Invalid("amount", NEEDS_WHY_NOT)
    return Qty(amount.value, amount.relation, letters, rules.clean(amount.reason))


def _share(row: CoInvestment, who: Bilingual, ours: bool, share: Number, field: str) -> None:
    """Set a claim anew, or add it; one name claims once."""
    if not 0 <= share <= 100:
        raise Invalid(field, SHARE)
    name = rules.clean_both(who)
    if not name:
        raise Invalid("who", NEEDS_WHO)
    same = next((s for s in row.shares if (ours and s.ours) or s.who == name), None)
    others = sum((Decimal(str(s.share)) for s in row.shares if s is not same), Decimal(0))
    if others + Decimal(str(share)) > 100:
        raise Invalid(field, SHARES, sum=_plain(others + Decimal(str(share))))
    if same is None:
        row.shares.append(InvestmentShare(who=name, ours=ours, share=share))
    else:
        same.who, same.ours, same.share = name, ours, share


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"
