"""Forms that take a campaign further: the next one from it, a ladder of its work."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.services.campaign_page import CampaignSheet
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import cloning, own_ladders
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.campaigns.form import Options
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class CloneForm(DeedForm):
    """The next campaign from one: dates shifted, results left behind, lessons kept."""

    def __init__(
        self, tokens: Tokens, words: Words, sheet: CampaignSheet, editions: Options
    ) -> None:
        super().__init__(tokens, words.texts)
        self._sheet, self._words = sheet, words
        hint = self.tr(
            "Its work and messages come along with their dates shifted, with what waits for what "
            "and the lessons. Figures, results and evidence stay here; work starts as planned, "
            "messages as drafts."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.title = self.add("title", BilingualField(self.tr("Title"), words.texts.language))
        self.starts = self.add("starts", DayField(self.tr("It begins on"), tokens, words.texts))
        options = [(None, self.tr("None: work keeps its distance from the first day")), *editions]
        self.edition = self.add(
            "edition_id", ChoiceField(self.tr("Counted back from"), tokens, options)
        )
        self.edition.control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.echo = PlainLabel("", "strong", wrap=True)
        self.body.addWidget(self.echo)
        self.body.addStretch(1)
        row = sheet.row
        year = str(row.starts.year)
        self.title.load(
            Bilingual(*(text.replace(year, str(row.starts.year + 1)) for text in
                        (row.title.en, row.title.zh)))
        )  # fmt: skip
        self.starts.load(_a_year_later(row.starts))
        self.starts.edited.connect(self._look)
        self._look()

    def write(self, planner: Planner) -> object:
        """Make the clone."""
        edition = self.edition.value()
        return planner.write(
            cloning.clone_campaign, self._sheet.row.id, self.title.value(), self.starts.value(),
            edition_id=edition if isinstance(edition, int) else None,
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is there."""
        return self.tr("The next campaign is in the plan, with its work.")

    def _look(self) -> None:
        """Say until when it lasts, and how much work comes along."""
        row = self._sheet.row
        if not self.starts.valid:
            self.echo.setText("")
            return
        begin: dt.date = self.starts.value()
        alive = sum(rung.action.work_status != "cancelled" for rung in self._sheet.rungs)
        said = self.tr("{period}; %n actions come along.", None, alive)
        period = self._words.texts.span(begin, begin + (row.ends - row.starts))
        self.echo.setText(said.format(period=period))


class LadderForm(DeedForm):
    """A ladder of our own from the work of a campaign, to be applied to any edition."""

    def __init__(self, tokens: Tokens, words: Words, sheet: CampaignSheet) -> None:
        super().__init__(tokens, words.texts)
        self._sheet = sheet
        hint = self.tr(
            "Every dated action becomes a rung at its distance from the campaign’s event, or "
            "from its first and last day. The ladder stands with the others under Editions, "
            "where it can be changed and applied."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.name = self.add("name", BilingualField(self.tr("Name"), words.texts.language))
        self.name.load(sheet.row.title)
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Make the ladder."""
        return planner.write(own_ladders.from_campaign, self._sheet.row.id, self.name.value())

    @property
    def said(self) -> str:
        """That it can be chosen."""
        return self.tr("The ladder is made. It stands with the others.")


def _a_year_later(day: dt.date) -> dt.date:
    leap = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap else day.day)
