"""Forms that bring work into a campaign: a new action, actions of the plan, and lessons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.services import actions, campaigns
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Draft
from comms_planner.ui.editors.person import OwnerField
from comms_planner.ui.editors.several import SeveralField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.campaigns.form import Offered, Options
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.labels import PlainLabel


class NewActionForm(DeedForm):
    """A new action of a campaign, in a cell of the plan or on its own."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        row: CampaignRow,
        offered: Offered,
        cells: Sequence[CellRow],
    ) -> None:
        super().__init__(tokens, words.texts)
        self._campaign = row
        self.title = self.add("title", BilingualField(self.tr("Title"), words.texts.language))
        self._clauses = {
            c.id: [(clause.id, words.say(clause.text)) for clause in c.commitments] for c in cells
        }
        options: list[tuple[Any, str]] = [(None, self.tr("No cell"))]
        options += [
            (c.id, f"{words.say(c.flagship_name)} × {words.say(c.pillar_name)}") for c in cells
        ]
        self.cell = self.add("cell_id", ChoiceField(self.tr("Cell"), tokens, options))
        self.serves = self.add(
            "commitments", SeveralField(self.tr("Commitments it serves"), tokens, ())
        )
        self.cell.control.chosen.connect(lambda _: self._offer())
        self._offer()
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, words.texts))
        self.owner = self.add("owner_id", OwnerField(self.tr("Owner"), tokens, words.texts))
        self.owner.offer(offered.people)
        self.days.load(Days(None, None, "tbc"))
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The action is in the campaign.")

    def write(self, planner: Planner) -> object:
        """Add it as one step."""
        days, owner, cell = self.days.value(), self.owner.value(), self.cell.value()
        language = self.texts.language
        return planner.write(
            actions.add, self.title.value(), cell_id=cell if isinstance(cell, int) else None,
            starts=days.first, ends=days.last, precision=actions.Precision(days.precision),
            owner_id=owner.person_id,
            new_owner=Bilingual().with_text(language, owner.new_name),
            campaign_id=self._campaign.id, commitments=self.serves.value(),
        )  # fmt: skip

    def take_up(self, drafts: Mapping[str, Draft]) -> None:
        """Show what stood in an earlier form: first the cell, whose commitments are offered."""
        super().take_up({name: drafts[name] for name in ("cell_id",) if name in drafts})
        self._offer()
        super().take_up(drafts)

    def _offer(self) -> None:
        """Offer the commitments of the cell that is chosen; without one there are none."""
        cell = self.cell.value()
        clauses = self._clauses.get(cell, []) if isinstance(cell, int) else []
        self.serves.offer(clauses)
        self.serves.setVisible(bool(clauses))


class GatherForm(DeedForm):
    """Actions that are in the plan already and now belong to the campaign."""

    def __init__(self, tokens: Tokens, words: Words, row: CampaignRow, free: Options) -> None:
        super().__init__(tokens, words.texts)
        self._campaign = row
        hint = self.tr("Actions that belong to no campaign yet. They stay in their cells.")
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.chosen = self.add("action_ids", SeveralField(self.tr("Actions"), tokens, free))
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The actions belong to the campaign now.")

    def write(self, planner: Planner) -> object:
        """Put them in as one step."""
        return planner.write(campaigns.take, self.chosen.value(), self._campaign.id)


class LessonsForm(DeedForm):
    """What the next campaign should know."""

    def __init__(self, tokens: Tokens, words: Words, row: CampaignRow) -> None:
        super().__init__(tokens, words.texts)
        self._campaign = row
        hint = self.tr("A clone keeps the lessons, so that the next team reads them first.")
        self.body.addWidget(PlainLabel(hint, "small", wrap=True))
        self.lessons = self.add(
            "lessons", BilingualField(self.tr("Lessons"), words.texts.language, 8)
        )
        self.lessons.load(row.lessons)
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Write them down."""
        return planner.write(campaigns.set_lessons, self._campaign.id, self.lessons.value())
