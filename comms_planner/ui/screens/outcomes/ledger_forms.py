"""Forms of the contribution ledger, co-investment and surveys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.quantity import Figure, Number, Qty
from comms_planner.services import arguments
from comms_planner.services.planner import Planner
from comms_planner.services.results import investments, ledger, surveys
from comms_planner.services.results.investments import InvestmentKind, InvestmentRow
from comms_planner.services.results.ledger import LedgerKind, LedgerRow, Precision
from comms_planner.services.results.surveys import Sampling, SurveyRow
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.screens.outcomes.figure_forms import NOT_A_YEAR, figure_in, year_in
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.labels import PlainLabel

Options = Sequence[tuple[Any, str]]
NOT_A_NUMBER = QT_TRANSLATE_NOOP("Errors", "“{text}” is not a number.")


@dataclass(frozen=True, slots=True)
class Offered:
    """What an entry can be filed under and tied to: (key, word) pairs."""

    indicators: Options
    countries: Options
    flagships: Options
    campaigns: Options
    editions: Options


def narrow(field: ChoiceField) -> ChoiceField:
    """A choice among long names that does not widen the drawer."""
    box = field.control
    box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return field


def number_in(field: TextField, name: str) -> Number | None:
    """A plain number that was typed, None where nothing was."""
    said = field.value().removesuffix("%").strip()
    if not said:
        return None
    read = arguments.read(Figure, said, name)
    if not isinstance(read, Qty) or read.value is None:
        raise Invalid(name, NOT_A_NUMBER, text=said)
    return read.value


class LedgerForm(DeedForm):
    """Records who changed what, when and where, why it matters, and everybody's part."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, row: LedgerRow | None = None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, tokens, language = row, context.tokens, context.texts.language
        self.indicator = self.add(
            "indicator_id", ChoiceField(self.tr("Shows"), tokens, offered.indicators)
        )
        kinds = [(k.value, words.label("ledger", k.value)) for k in LedgerKind]
        self.kind = self.add("kind", ChoiceField(self.tr("Kind"), tokens, kinds))
        self.what = self.add("what", BilingualField(self.tr("What changed"), language))
        self.what.require()
        self.by = self.add("who", BilingualField(self.tr("Who changed it"), language))
        self.day = self.add("on", DayField(self.tr("When"), tokens, context.texts))
        exact = [
            (key, words.label("precision", key)) for key in ("day", "month", "quarter", "year")
        ]
        self.precision = self.add("precision", ChoiceField(self.tr("Known"), tokens, exact))
        self.country = self.add(
            "country", ChoiceField(self.tr("Country"), tokens, [("", "–"), *offered.countries])
        )
        self.place = self.add("place", BilingualField(self.tr("Place"), language))
        self.weight = self.add(
            "significance", BilingualField(self.tr("Why it matters"), language, 2)
        )
        self.ours = self.add("our_part", BilingualField(self.tr("Our part"), language, 2))
        self.theirs = self.add("others_part", BilingualField(self.tr("Others’ part"), language, 2))
        self.sure = self.add(
            "substantiated_by", TextField(self.tr("Confirmed by (somebody besides us)"))
        )
        self.sure_on = self.add(
            "substantiated_on",
            OptionalDayField(
                "substantiated_on", self.tr("Confirmed on"), self.tr("The day is known"), tokens,
                context.texts,
            ),
        )  # fmt: skip
        self.source = self.add("source", TextField(self.tr("Source")))
        self.flagship = self.add(
            "flagship",
            ChoiceField(self.tr("Flagship programme"), tokens, [("", "–"), *offered.flagships]),
        )
        self.campaign = self.add(
            "campaign_id",
            narrow(ChoiceField(self.tr("Campaign"), tokens, [(None, "–"), *offered.campaigns])),
        )
        self.edition = self.add(
            "edition_id",
            narrow(ChoiceField(self.tr("Edition"), tokens, [(None, "–"), *offered.editions])),
        )
        self.body.addStretch(1)
        if row is not None:
            self._load(row)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The contribution stands in the ledger.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        values: dict[str, Any] = {
            "kind": LedgerKind(str(self.kind.value())), "what": self.what.value(),
            "who": self.by.value(), "on": self.day.value(),
            "significance": self.weight.value(), "our_part": self.ours.value(),
            "others_part": self.theirs.value(),
            "precision": Precision(str(self.precision.value())), "place": self.place.value(),
            "country": str(self.country.value() or "") or None,
            "substantiated_by": self.sure.value(), "substantiated_on": self.sure_on.value(),
            "source": self.source.value(),
            "flagship": str(self.flagship.value() or "") or None,
            "campaign_id": self.campaign.value(), "edition_id": self.edition.value(),
        }  # fmt: skip
        indicator = self.indicator.value()
        number = indicator if isinstance(indicator, int) else 0
        if self.row is None:
            return planner.write(ledger.record, number, **values)
        return planner.write(ledger.edit, self.row.id, indicator_id=number, **values)

    def _load(self, row: LedgerRow) -> None:
        for field, value in (
            (self.indicator, row.indicator_id), (self.kind, row.kind), (self.what, row.what),
            (self.by, row.who), (self.day, row.starts), (self.precision, row.precision),
            (self.country, row.country), (self.place, row.place), (self.weight, row.significance),
            (self.ours, row.our_part), (self.theirs, row.others_part),
            (self.sure, row.substantiated_by), (self.sure_on, row.substantiated_on),
            (self.source, row.source), (self.flagship, row.flagship),
            (self.campaign, row.campaign_id), (self.edition, row.edition_id),
        ):  # fmt: skip
            field.load(value)


class InvestmentForm(DeedForm):
    """Records somebody else's money, and our share of bringing it in."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, row: InvestmentRow | None = None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, tokens, language = row, context.tokens, context.texts.language
        hint = self.tr(
            "Mobilized: agreed with us at the table. Catalysed: it followed later because of what"
            " we began. Leveraged: put beside our own money. The definitions are ours; the document"
            " names none, and no currency either."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.indicator = self.add(
            "indicator_id", ChoiceField(self.tr("Shows"), tokens, offered.indicators)
        )
        kinds = [(k.value, words.label("investment", k.value)) for k in InvestmentKind]
        self.kind = self.add("kind", ChoiceField(self.tr("Kind"), tokens, kinds))
        self.what = self.add("what", BilingualField(self.tr("What for"), language))
        self.what.require()
        self.investor = self.add("investor", BilingualField(self.tr("Whose money"), language))
        self.amount = self.add("amount", TextField(self.tr("Amount")))
        self.fields["value"] = self.fields["qty"] = self.amount
        self.currency = self.add("currency", TextField(self.tr("Currency, three letters")))
        self.year = self.add("year", TextField(self.tr("Year")))
        self.source = self.add("source", TextField(self.tr("Source")))
        self.share = self.add("our_share", TextField(self.tr("Our share, in %")))
        self.fields["share"] = self.share
        self.claims: dict[int, TickField] = {}
        if row is not None:
            for share in row.shares:
                said = self.tr("Remove this claim: {who}, {share}").format(
                    who=words.say(share.who), share=words.percent(share.share)
                )
                self.claims[share.id] = self.add(f"claim_{share.id}", TickField(said, tokens))
            self.other = self.add("who", BilingualField(self.tr("Another claim: whose"), language))
            self.others = self.add("other_share", TextField(self.tr("Another claim: share in %")))
        self.country = self.add(
            "country", ChoiceField(self.tr("Country"), tokens, [("", "–"), *offered.countries])
        )
        self.flagship = self.add(
            "flagship",
            ChoiceField(self.tr("Flagship programme"), tokens, [("", "–"), *offered.flagships]),
        )
        self.campaign = self.add(
            "campaign_id",
            narrow(ChoiceField(self.tr("Campaign"), tokens, [(None, "–"), *offered.campaigns])),
        )
        self.note = self.add("note", BilingualField(self.tr("Note"), language, 2))
        self.body.addStretch(1)
        if row is None:
            self.currency.load("USD")
            self.year.load(str(today().year))
        else:
            self._load(row)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Co-investment recorded.")

    def write(self, planner: Planner) -> object:
        """Send it as one command, or one for each claim that is new."""
        year, share = year_in(self.year, "year"), number_in(self.share, "our_share")
        if year is None:
            raise Invalid("year", NOT_A_YEAR)
        indicator = self.indicator.value()
        number = indicator if isinstance(indicator, int) else 0
        values: dict[str, Any] = {
            "kind": InvestmentKind(str(self.kind.value())), "what": self.what.value(),
            "investor": self.investor.value(), "amount": figure_in(self.amount), "year": year,
            "source": self.source.value(), "currency": self.currency.value(),
            "flagship": str(self.flagship.value() or "") or None,
            "country": str(self.country.value() or "") or None,
            "campaign_id": self.campaign.value(), "note": self.note.value(),
        }  # fmt: skip
        if self.row is None:
            return planner.write(investments.record, number, our_share=share, **values)
        gone = tuple(number for number, tick in self.claims.items() if tick.value())
        ours = next((s.id for s in self.row.shares if s.ours), None)
        return planner.write(
            investments.edit, self.row.id, indicator_id=number,
            our_share=None if ours in gone else share, other=self.other.value(),
            other_share=number_in(self.others, "other_share"), taken_away=gone, **values,
        )  # fmt: skip

    def _load(self, row: InvestmentRow) -> None:
        texts = self.texts
        ours = next((s.share for s in row.shares if s.ours), None)
        for field, value in (
            (self.indicator, row.indicator_id), (self.kind, row.kind), (self.what, row.what),
            (self.investor, row.investor), (self.amount, texts.quantity(row.amount)),
            (self.currency, row.currency), (self.year, str(row.year)), (self.source, row.source),
            (self.share, "" if ours is None else texts.number(ours)),
            (self.flagship, row.flagship), (self.country, row.country),
            (self.campaign, row.campaign_id), (self.note, row.note),
        ):  # fmt: skip
            field.load(value)


class SurveyForm(DeedForm):
    """Records what people answered; the margin of error follows from how many they were."""

    def __init__(
        self, context: Context, words: Words, offered: Offered, row: SurveyRow | None = None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, tokens, language = row, context.tokens, context.texts.language
        if row is None:
            self.indicator = self.add(
                "indicator_id", ChoiceField(self.tr("Shows"), tokens, offered.indicators)
            )
        self.question = self.add("question", BilingualField(self.tr("Question asked"), language, 2))
        self.question.require()
        self.population = self.add("population", BilingualField(self.tr("Who was asked"), language))
        self.day = self.add("asked_on", DayField(self.tr("When"), tokens, context.texts))
        self.n = self.add("n", TextField(self.tr("How many answered (n)")))
        samples = [(s.value, words.label("sampling", s.value)) for s in Sampling]
        self.sampling = self.add("sampling", ChoiceField(self.tr("Sample"), tokens, samples))
        self.how_many = self.add(
            "population_size", TextField(self.tr("How many there are, if known"))
        )
        self.share = self.add("share", TextField(self.tr("Share who said so, in %")))
        self.mean = self.add("mean", TextField(self.tr("Or a mean")))
        self.low = self.add("scale_low", TextField(self.tr("Scale from")))
        self.high = self.add("scale_high", TextField(self.tr("Scale to")))
        self.deviation = self.add("deviation", TextField(self.tr("Standard deviation of a mean")))
        self.margin = self.add(
            "margin", TextField(self.tr("Margin of error, if the survey gives one"))
        )
        self.source = self.add("source", TextField(self.tr("Source")))
        self.note = self.add("note", BilingualField(self.tr("Note"), language, 2))
        self.body.addStretch(1)
        if row is not None:
            self._load(row)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Survey result recorded.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        size = number_in(self.how_many, "population_size")
        values: dict[str, Any] = {
            "question": self.question.value(), "population": self.population.value(),
            "asked_on": self.day.value(), "n": int(number_in(self.n, "n") or 0),
            "source": self.source.value(), "share": number_in(self.share, "share"),
            "mean": number_in(self.mean, "mean"), "scale_low": number_in(self.low, "scale_low"),
            "scale_high": number_in(self.high, "scale_high"),
            "deviation": number_in(self.deviation, "deviation"),
            "sampling": Sampling(str(self.sampling.value())),
            "population_size": None if size is None else int(size),
            "margin": number_in(self.margin, "margin"), "note": self.note.value(),
        }  # fmt: skip
        if self.row is not None:
            return planner.write(surveys.edit, self.row.id, **values)
        indicator = self.indicator.value()
        number = indicator if isinstance(indicator, int) else 0
        return planner.write(surveys.record, number, **values)

    def _load(self, row: SurveyRow) -> None:
        def typed(value: Number | None) -> str:
            return "" if value is None else self.texts.number(value)

        is_share = row.answer.unit == "percent"
        low, high = row.scale or (None, None)
        for field, value in (
            (self.question, row.question), (self.population, row.population),
            (self.day, row.asked_on), (self.n, typed(row.n)), (self.sampling, row.sampling),
            (self.how_many, typed(row.population_size)),
            (self.share, typed(row.answer.value) if is_share else ""),
            (self.mean, "" if is_share else typed(row.answer.value)), (self.low, typed(low)),
            (self.high, typed(high)), (self.deviation, typed(row.deviation)),
            (self.margin, typed(row.margin) if row.margin_given else ""),
            (self.source, row.source), (self.note, row.note),
        ):  # fmt: skip
            field.load(value)
