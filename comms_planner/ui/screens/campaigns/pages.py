"""The pages of a campaign that are lists: ladder, actions, content, reach, outcomes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal

from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.campaign_page import CampaignSheet, ContentRow, FigureRow, RungRow
from comms_planner.services.outcomes import IndicatorRow, OutcomeRow
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.list_page import ListPage
from comms_planner.ui.screens.campaigns.ladder_strip import LadderStrip
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

TALL = 66
"""A row with two lines and a smaller one."""
HUES = {"planned": "neutral", "in progress": "info", "done": "success", "cancelled": "danger"}
STATES = {
    "missing": "danger",
    "in translation": "warning",
    "stale": "warning",
    "cleared": "success",
}


class LadderPage(ListPage):
    """The work by its distance from the campaign's event, or from its first day."""

    added = Signal()
    kept = Signal()

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.words = words
        nothing = EmptyState(
            tokens, "layers", self.tr("No work yet"),
            self.tr("Add actions here or put some of the plan into this campaign. Those with a "
                    "day stand at their distance from the event."),
            self.tr("Add action"), self._add,
        )  # fmt: skip
        columns = [
            column(self.tr("Distance"), self._distance, 0, 96, lambda r: r.offset or 0),
            column(self.tr("Action"), self._title, 3, 200),
            column(self.tr("When"), self._when, 1, 190),
            column(self.tr("Work"), self._state, 0, 120, lambda r: r.action.work_status),
        ]
        super().__init__(tokens, self.tr("Ladder"), columns, lambda r: r.action.id, nothing)
        self.new = Button(self.tr("Add action"), tokens, "plain", "plus")
        self.new.clicked.connect(self.added)
        self.tools.addWidget(self.new)
        self.keep = Button(self.tr("Make a ladder of it"), tokens, "quiet")
        self.keep.clicked.connect(self.kept)
        self.tools.addWidget(self.keep)
        self.zero = PlainLabel("", "muted", wrap=True)
        self.strip = LadderStrip(tokens, words)
        self.strip.chosen.connect(self._choose)
        self.put_above(self.strip)
        self.put_above(self.zero)

    def show_sheet(self, sheet: CampaignSheet, *, writable: bool) -> None:
        """Show a campaign's work."""
        self.new.setEnabled(writable)
        self._nothing.allow(writing=writable)
        self.keep.setEnabled(writable and any(rung.offset is not None for rung in sheet.rungs))
        texts, of = self.words.texts, self.words.say(sheet.zero_of)
        day = texts.day(sheet.zero) if sheet.zero else ""
        if of:
            said = self.tr("T is {day}, the opening of {event}").format(day=day, event=of)
        else:
            said = self.tr("T is {day}, the first day of the campaign").format(day=day)
        self.show_rows(sheet.rungs)
        self.zero.setText(said)
        self.zero.setVisible(bool(sheet.rungs))
        self.strip.show_sheet(sheet)

    def _choose(self, number: int) -> None:
        self.view.select_key(number)
        self.view.setFocus(Qt.FocusReason.MouseFocusReason)

    def _add(self) -> None:
        self.added.emit()

    def _distance(self, row: RungRow) -> Face:
        return Face(((self.words.offset(row.offset), "number"),))

    def _title(self, row: RungRow) -> Face:
        owner = self.words.say(row.action.owner) or self.tr("No owner")
        said = ((self.words.say(row.action.title), "strong"), (owner, "small"))
        return Face(said, bar=row.action.pillar or "none")

    def _when(self, row: RungRow) -> Face:
        a = row.action
        return Face(((self.words.texts.span(a.starts, a.ends, a.precision), "body"),), wrap=2)

    def _state(self, row: RungRow) -> Face:
        state = row.action.work_status
        chips = [Chip(self.words.status(state), HUES.get(state, "neutral"))]
        if row.action.is_overdue(today()):
            chips = [Chip(self.tr("Late"), "danger")]
        return Face((), tuple(chips))


class ContentPage(ListPage):
    """Each asset in each language."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.words = words
        nothing = EmptyState(
            tokens, "languages", self.tr("No content yet"),
            self.tr("Content belongs to actions: what goes out, on which channel, in which of "
                    "the six languages."),
        )  # fmt: skip
        columns = [
            column(self.tr("Material"), self._asset, 2, 180),
            column(self.tr("Action"), self._action, 2, 160),
            column(self.tr("Language"), self._language, 0, 110, lambda r: r.language),
            column(self.tr("State"), self._state, 0, 130, lambda r: r.state),
        ]
        super().__init__(tokens, self.tr("Content"), columns, lambda r: r.key, nothing, TALL)

    def show_sheet(self, sheet: CampaignSheet) -> None:
        """Show a campaign's content."""
        cleared = sum(c.state == "cleared" for c in sheet.content)
        said = self.tr("{cleared} of {all} cleared").format(
            cleared=self.words.texts.number(cleared),
            all=self.words.texts.number(len(sheet.content)),
        )
        self.show_rows(sheet.content, said if sheet.content else "")

    def _asset(self, row: ContentRow) -> Face:
        return Face(((self.words.say(row.asset), "strong"), (row.channel, "small")), wrap=2)

    def _action(self, row: ContentRow) -> Face:
        return Face(((self.words.say(row.action), "body"),), wrap=2)

    def _language(self, row: ContentRow) -> Face:
        return Face(((vocabulary.label(self.words.texts, "language", row.language), "body"),))

    def _state(self, row: ContentRow) -> Face:
        said = vocabulary.label(self.words.texts, "content", row.state)
        return Face((), (Chip(said, STATES.get(row.state, "neutral")),))


class ReachPage(ListPage):
    """What was measured for the campaign, its actions and its editions."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.words = words
        nothing = EmptyState(
            tokens, "activity", self.tr("Nothing measured yet"),
            self.tr("Figures recorded for this campaign, its actions and its editions stand "
                    "here, each with its definition and source."),
        )  # fmt: skip
        columns = [
            column(self.tr("Measured at"), self._of, 2, 180),
            column(self.tr("Figure"), self._figure, 0, 150, lambda r: r.qty.sort_key, right=True),
            column(self.tr("What was counted"), self._what, 2, 180),
            column(self.tr("Day"), self._day, 0, 150, lambda r: str(r.measured_on)),
        ]
        super().__init__(tokens, self.tr("Reach"), columns, lambda r: r.id, nothing, TALL)

    def show_sheet(self, sheet: CampaignSheet) -> None:
        """Show a campaign's figures."""
        said = self.tr("Gross participations, never different people; not added up here.")
        self.show_rows(sheet.reach, said if sheet.reach else "")

    def _of(self, row: FigureRow) -> Face:
        kind = vocabulary.label(self.words.texts, "reach", row.kind)
        return Face(((self.words.say(row.of), "strong"), (kind, "small")), wrap=2)

    def _figure(self, row: FigureRow) -> Face:
        return Face(((self.words.texts.quantity(row.qty, unit=True), "number"),), right=True)

    def _what(self, row: FigureRow) -> Face:
        return Face(((self.words.say(row.definition), "body"), (row.source, "small")), wrap=2)

    def _day(self, row: FigureRow) -> Face:
        return Face(((self.words.texts.day(row.measured_on) if row.measured_on else "–", "body"),))


class OutcomesPage(ListPage):
    """The outcomes it works towards, and what their indicators show."""

    def __init__(self, tokens: Tokens, words: Words, edit: Callable[[], object]) -> None:
        self.words = words
        nothing = EmptyState(
            tokens, "target", self.tr("No outcome chosen"),
            self.tr("Reach is not yet change. Say which of the document’s expected outcomes this "
                    "campaign works towards."),
            self.tr("Choose outcomes"), edit,
        )  # fmt: skip
        columns = [
            column(self.tr("Outcome"), self._outcome, 3, 220),
            column(self.tr("Indicators"), self._indicators, 3, 220),
        ]
        super().__init__(tokens, self.tr("Outcomes"), columns, lambda r: r.id, nothing)

    def show_sheet(self, sheet: CampaignSheet) -> None:
        """Show a campaign's outcomes."""
        self.show_rows(sheet.outcomes)

    def _outcome(self, row: OutcomeRow) -> Face:
        say, texts = self.words.say, self.words.texts
        family = vocabulary.label(texts, "family", row.family) if row.family else ""
        lower = " · ".join(filter(None, (row.code, family)))
        return Face(((say(row.title), "strong"), (lower, "small")))

    def _indicators(self, row: OutcomeRow) -> Face:
        lines = [(self._said(i), "small") for i in row.indicators[:2]]
        return Face(tuple(lines) or ((self.tr("No indicator yet"), "muted"),))

    def _said(self, row: IndicatorRow) -> str:
        texts = self.words.texts
        if not row.actuals:
            return self.tr("{name}: no actual figure yet").format(name=self.words.say(row.name))
        year, qty = row.actuals[-1]
        return self.tr("{name}: {figure} in {year}").format(
            name=self.words.say(row.name), figure=texts.quantity(qty, unit=True), year=year
        )
