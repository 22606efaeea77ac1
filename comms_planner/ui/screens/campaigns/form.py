"""The form of a campaign: what must be there first, and a question where the objective is vague."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.services import campaigns, vocabulary
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.objectives import is_vague
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.money import MoneyField
from comms_planner.ui.editors.person import Owner, OwnerField
from comms_planner.ui.editors.several import SeveralField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.labels import PlainLabel

NEEDS_PERIOD = QT_TRANSLATE_NOOP("Errors", "A campaign needs its period: a first and a last day.")
QUARTER = dt.timedelta(days=90)
"""How long a new campaign is proposed to run."""
Options = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Offered:
    """What a campaign can be tied to, as (id, word); flagships also by their slugs."""

    people: Sequence[PersonRow]
    flagships: Options
    slugs: dict[str, int]
    editions: Options
    partners: Options
    outcomes: Options


class CampaignForm(DeedForm):
    """Begins a campaign, or changes the one given."""

    def __init__(
        self, tokens: Tokens, words: Words, offered: Offered, row: CampaignRow | None = None
    ) -> None:
        super().__init__(tokens, words.texts)
        self.row, self._offered, language = row, offered, words.texts.language
        if row is None:
            hint = self.tr(
                "A campaign has an objective, a target, a period and a theme (document, Annex II,"
                " E(a)). The rest can follow."
            )
            self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.title = self.add("title", BilingualField(self.tr("Title"), language))
        self.objective = self.add("objective", BilingualField(self.tr("Objective"), language, 2))
        self.prompt = Banner(tokens)
        self.body.addWidget(self.prompt)
        self.target = self.add("target", BilingualField(self.tr("Target"), language, 2))
        self.days = self.add("ends", DaysField(self.tr("Period"), tokens, words.texts))
        self.fields["starts"] = self.days
        self.theme = self.add("theme", BilingualField(self.tr("Theme"), language))
        if row is not None:
            states = [*vocabulary.choices(words.texts, "work")]
            self.status = self.add("work_status", ChoiceField(self.tr("Work"), tokens, states))
        self.lead = self.add("lead_id", OwnerField(self.tr("Lead"), tokens, words.texts))
        self.fields["name"] = self.lead
        self.lead.offer(offered.people)
        self.audiences = self.add("audiences", BilingualField(self.tr("Audiences"), language, 2))
        self.flagships = self._several(
            "flagship_ids", self.tr("Flagship programmes"), offered.flagships
        )
        self.editions = self._several(
            "edition_ids", self.tr("Editions (work is counted back from the first)"),
            offered.editions,
        )  # fmt: skip
        self.partners = self._several("partner_ids", self.tr("Partners"), offered.partners)
        self.outcomes = self._several("outcome_ids", self.tr("Expected outcomes"), offered.outcomes)
        self.budget = self.add("budget", MoneyField("budget", self.tr("Budget"), words.texts))
        self.fields["currency"] = self.budget
        self.funding = self.add("funding", TextField(self.tr("Funding source")))
        for needed in (self.title, self.objective, self.target, self.days, self.theme):
            needed.require()
        self.body.addStretch(1)
        self._words = words
        self.objective.edited.connect(self._ask)
        self._load(row)
        self._ask()

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Saved.") if self.row else self.tr("The campaign is in the plan.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        days, lead = self.days.value(), self.lead.value()
        if days.first is None or days.last is None:
            raise Invalid("ends", NEEDS_PERIOD)
        budget, currency = self.budget.value()
        values: dict[str, Any] = {
            "objective": self.objective.value(),
            "target": self.target.value(),
            "theme": self.theme.value(),
            "starts": days.first,
            "ends": days.last,
            "audiences": self.audiences.value(),
            "lead_id": lead.person_id,
            "new_lead": Bilingual().with_text(self.texts.language, lead.new_name),
            "flagship_ids": self.flagships.value(),
            "edition_ids": self.editions.value(),
            "partner_ids": self.partners.value(),
            "outcome_ids": self.outcomes.value(),
            "budget": budget,
            "currency": currency,
            "funding": self.funding.value(),
        }
        if self.row is None:
            return planner.write(campaigns.add, self.title.value(), **values)
        return planner.write(
            campaigns.edit, self.row.id, title=self.title.value(),
            work_status=campaigns.WorkStatus(str(self.status.value())), **values,
        )  # fmt: skip

    def _several(self, name: str, label: str, options: Options) -> SeveralField:
        return self.add(name, SeveralField(label, self.tokens, options))

    def _load(self, row: CampaignRow | None) -> None:
        if row is None:
            begin = today()
            self.days.load(Days(begin, begin + QUARTER, "day"))
            return
        self.title.load(row.title)
        self.objective.load(row.objective)
        self.target.load(row.target)
        self.theme.load(row.theme)
        self.days.load(Days(row.starts, row.ends, "day"))
        self.status.load(row.work_status)
        self.lead.load(Owner(row.lead_id))
        self.audiences.load(row.audiences)
        self.flagships.load(tuple(self._offered.slugs[slug] for slug in row.flagships))
        self.editions.load(row.edition_ids)
        self.partners.load(row.partner_ids)
        self.outcomes.load(row.outcome_ids)
        self.budget.load((row.budget, row.currency))
        self.funding.load(row.funding)

    def _ask(self) -> None:
        """Put the question where the objective leaves open who will do what."""
        if is_vague(self.objective.value()):
            self.prompt.say("warning", self._words.prompt())
        else:
            self.prompt.hide()
