"""Forms of a reporting year: approve its figures, or open it again with the reason."""

from __future__ import annotations

from comms_planner.services.planner import Planner
from comms_planner.services.results import periods
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.widgets.labels import PlainLabel


class ApproveForm(DeedForm):
    """Approves the figures of a year, which locks them."""

    def __init__(self, context: Context, year: int) -> None:
        super().__init__(context.tokens, context.texts)
        self.year = year
        hint = self.tr(
            "Baselines, targets, actuals, ledger entries, co-investments and surveys of {year} are"
            " locked once it is approved. Opening it again needs a reason."
        )
        self.body.addWidget(PlainLabel(hint.format(year=year), "muted", wrap=True))
        self.by = self.add("by", TextField(self.tr("Approved by")))
        self.by.load(context.preferences.user_name)
        self.fields["year"] = self.by
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("{year} is approved.").format(year=self.year)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return planner.write(periods.approve, self.year, self.by.value())


class ReopenForm(DeedForm):
    """Opens an approved year again."""

    def __init__(self, context: Context, year: int) -> None:
        super().__init__(context.tokens, context.texts)
        self.year, self._who = year, context.preferences.user_name
        hint = self.tr("Open {year} again to change its figures; the reason stands in the log.")
        self.body.addWidget(PlainLabel(hint.format(year=year), "muted", wrap=True))
        self.reason = self.add("reason", TextField(self.tr("Reason"), 3))
        self.fields["year"] = self.reason
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("{year} is open again.").format(year=self.year)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return planner.write(periods.reopen, self.year, self.reason.value(), by=self._who)
