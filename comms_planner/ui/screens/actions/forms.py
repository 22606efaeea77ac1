"""Forms of the actions screen: a new action, a view's name, and an action's whole sheet."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.services import action_sheet, actions, saved_views, vocabulary
from comms_planner.services.action_links import Wait
from comms_planner.services.action_sheet import ServedRow, Shared
from comms_planner.services.actions import ActionRow
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import Planner
from comms_planner.services.teamwork import TeamSheet
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField, widened
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.money import MoneyField, amount
from comms_planner.ui.editors.person import Owner, OwnerField
from comms_planner.ui.editors.several import SeveralField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.waits import Find, WaitsField
from comms_planner.ui.screens.actions.team_panel import TeamPanel
from comms_planner.ui.widgets.labels import PlainLabel

PANEL = "panel"
"""Under this name drafts have the lines of the panel."""
Options = Sequence[tuple[Any, str]]


@dataclass(frozen=True, slots=True)
class Offered:
    """What an action can be tied to."""

    people: Sequence[PersonRow]
    cells: Options
    campaigns: Options
    partners: Options
    editions: Options = ()


@dataclass(frozen=True, slots=True)
class Links:
    """The editions an action goes to, and what it waits for and what waits for it.

    `titles` name all work concerned, `notes` say of what it waits for that their days overlap.
    """

    editions: tuple[int, ...]
    waits: tuple[Wait, ...]
    titles: Mapping[int, str]
    notes: Mapping[int, str]
    followers: tuple[str, ...]


class NewForm(DeedForm):
    """A new action, in a cell of the plan or on its own."""

    def __init__(self, tokens: Tokens, texts: Texts, offered: Offered) -> None:
        super().__init__(tokens, texts)
        self.title = self.add("title", BilingualField(self.tr("Title"), texts.language))
        cells = [(None, self.tr("No cell")), *offered.cells]
        self.cell = self.add("cell_id", ChoiceField(self.tr("Cell"), tokens, cells))
        none = [(None, self.tr("No campaign")), *offered.campaigns]
        self.campaign = self.add("campaign_id", ChoiceField(self.tr("Campaign"), tokens, none))
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, texts))
        self.owner = self.add("owner_id", OwnerField(self.tr("Owner"), tokens, texts))
        self.owner.offer(offered.people)
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The action is in the plan.")

    def write(self, planner: Planner) -> object:
        """Add it as one step."""
        days, owner = self.days.value(), self.owner.value()
        cell, campaign = self.cell.value(), self.campaign.value()
        return planner.write(
            actions.add, self.title.value(),
            cell_id=cell if isinstance(cell, int) else None,
            campaign_id=campaign if isinstance(campaign, int) else None,
            starts=days.first, ends=days.last, precision=actions.Precision(days.precision),
            owner_id=owner.person_id,
            new_owner=Bilingual().with_text(self._texts.language, owner.new_name),
        )  # fmt: skip


class KeepForm(DeedForm):
    """The name under which a view is kept."""

    def __init__(self, tokens: Tokens, texts: Texts, screen: str, state: dict[str, Any]) -> None:
        super().__init__(tokens, texts)
        self._screen, self._state = screen, state
        self.name = self.add("name", TextField(self.tr("Name of the view")))
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The view is saved in the plan.")

    def write(self, planner: Planner) -> object:
        """Keep it."""
        state = json.dumps(self._state, ensure_ascii=False)
        return planner.write(saved_views.keep, self._screen, self.name.value(), state)


class SheetForm(DeedForm):
    """Every field of an action, saved as one step."""

    def __init__(
        self,
        tokens: Tokens,
        texts: Texts,
        offered: Offered,
        row: ActionRow,
        served: tuple[ServedRow, ...],
        team: TeamSheet,
        links: Links,
        find: Find,
    ) -> None:
        super().__init__(tokens, texts)
        self.row, self._served, self._tokens = row, served, tokens
        self._panel: TeamPanel | None = None
        language, persons = texts.language, [(p.id, texts.say(p.name)) for p in offered.people]
        self.title = self.add("title", BilingualField(self.tr("Title"), language))
        cells = offered.cells if row.cell_id else [(None, self.tr("No cell")), *offered.cells]
        self.cell = self._choice("cell_id", self.tr("Cell"), cells, row.cell_id)
        campaigns = [(None, self.tr("No campaign")), *offered.campaigns]
        self.campaign = self._choice("campaign_id", self.tr("Campaign"), campaigns, row.campaign_id)
        self.owner = self.add("owner_id", OwnerField(self.tr("Owner"), tokens, texts))
        self.fields["name"] = self.owner
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, texts))
        self.editions = self._several(
            "edition_ids", self.tr("Editions"), offered.editions, links.editions
        )
        self.waits = self.add("after_id", WaitsField(self.tr("Waits for"), tokens, find))
        self.fields["lag_days"] = self.waits
        self.waits.know(links.titles, links.notes)
        self.waits.load(links.waits)
        if links.followers:
            said = self.tr("Waiting for this: {names}").format(names="; ".join(links.followers))
            self.body.addWidget(PlainLabel(said, "muted", wrap=True))
        self.work = self._word("work_status", self.tr("Work"), "work", row.work_status)
        self.approval = self._word(
            "approval_status", self.tr("Approval"), "approval", row.approval_status
        )
        self.date = self._word("date_status", self.tr("Date"), "date", row.date_status)
        self.tool = self._word("tool", self.tr("Tool"), "tool", row.tool)
        nobody: Options = [(None, self.tr("Nobody named: the owner")), *persons]
        self.accountable = self._choice(
            "accountable_id", self.tr("Answers for it (one person)"), nobody,
            team.accountable_id if team.accountable_id != row.owner_id else None,
        )  # fmt: skip
        self.responsible = self._several(
            "responsible_ids", self.tr("Do it"), persons, team.responsible_ids
        )
        self.consulted = self._several(
            "consulted_ids", self.tr("Are asked"), persons, team.consulted_ids
        )
        self.informed = self._several(
            "informed_ids", self.tr("Are told"), persons, team.informed_ids
        )
        self.place = self.add("place", BilingualField(self.tr("Place"), language))
        self.audience = self.add("audience", BilingualField(self.tr("Audience"), language))
        self.partners = self._several(
            "partner_ids", self.tr("Partners"), offered.partners, team.partner_ids
        )
        self.planned = self.add("planned", MoneyField("planned", self.tr("Planned cost"), texts))
        self.fields["currency"] = self.planned
        self.actual = self.add("actual", TextField(self.tr("Actual cost")))
        self.funding = self.add("funding", TextField(self.tr("Funding source")))
        self.note = self.add("note", BilingualField(self.tr("Notes"), language, lines=3))
        self._load(row, team, offered)

    def add_panel(self, panel: TeamPanel) -> None:
        """Put checklist, files and comments below the fields."""
        self._panel = panel
        self.body.addWidget(panel)
        self.body.addStretch(1)

    @property
    def dirty(self) -> bool:
        """Whether a field, or a line of the panel, says something that is not kept."""
        return super().dirty or (self._panel is not None and any(self._panel.typed))

    def drafts(self) -> dict[str, Draft]:
        """What stands in the fields and in the lines of the panel."""
        typed = Draft(typed=self._panel.typed) if self._panel else Draft()
        return {**super().drafts(), PANEL: typed}

    def take_up(self, drafts: Mapping[str, Draft]) -> None:
        """Show it again."""
        super().take_up(drafts)
        typed = drafts[PANEL].typed if PANEL in drafts else None
        if self._panel is not None and typed is not None:
            self._panel.type_again(*typed)

    def write(self, planner: Planner) -> object:
        """Save everything as one step."""
        days, owner, row = self.days.value(), self.owner.value(), self.row
        planned, currency = self.planned.value()
        cell = self.cell.value()
        serves = self._served if cell == row.cell_id else ()
        return planner.write(
            action_sheet.save, row.id, title=self.title.value(), note=self.note.value(),
            cell_id=cell if isinstance(cell, int) else None, owner_id=owner.person_id,
            new_owner=Bilingual().with_text(self._texts.language, owner.new_name),
            starts=days.first, ends=days.last, precision=days.precision,
            work_status=str(self.work.value()), approval_status=str(self.approval.value()),
            date_status=str(self.date.value()), tool=str(self.tool.value() or ""), serves=serves,
            cost_planned=planned, cost_actual=amount("actual", self.actual.value()),
            currency=currency, shared=self._shared(),
        )  # fmt: skip

    def _shared(self) -> Shared:
        campaign, answers = self.campaign.value(), self.accountable.value()
        owner = self.owner.value().person_id
        others = self.responsible.value() or self.consulted.value() or self.informed.value()
        named = answers if isinstance(answers, int) else (owner if others else None)
        return Shared(
            campaign if isinstance(campaign, int) else None, self.audience.value(),
            self.funding.value(), named, self.responsible.value(), self.consulted.value(),
            self.informed.value(), self.partners.value(), self.editions.value(), self.waits.value(),
            self.place.value(),
        )  # fmt: skip

    def _load(self, row: ActionRow, team: TeamSheet, offered: Offered) -> None:
        self.title.load(row.title)
        self.owner.offer(offered.people)
        self.owner.load(Owner(row.owner_id))
        self.days.load(widened(Days(row.starts, row.ends, row.precision)))
        self.planned.load((row.cost_planned, row.currency))
        actual = row.cost_actual
        self.actual.load("" if actual is None else self._texts.number(actual))
        self.audience.load(team.audience)
        self.place.load(team.place)
        self.funding.load(team.funding)
        self.note.load(row.note)

    def _choice(self, name: str, label: str, options: Options, value: object) -> ChoiceField:
        field = self.add(name, ChoiceField(label, self._tokens, options))
        field.load(value)
        return field

    def _word(self, name: str, label: str, group: str, value: str) -> ChoiceField:
        return self._choice(name, label, [*vocabulary.choices(self._texts, group)], value)

    def _several(
        self, name: str, label: str, options: Options, value: tuple[int, ...]
    ) -> SeveralField:
        field = self.add(name, SeveralField(label, self._tokens, options))
        field.load(value)
        return field
