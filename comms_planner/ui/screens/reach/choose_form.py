"""Choosing one of several figures that contest each other, and saying why."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.services import measurements
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.labels import PlainLabel


class ChooseForm(DeedForm):
    """Shows the figure to be used above its rivals, and asks for the reason."""

    def __init__(
        self,
        context: Context,
        words: Words,
        row: MeasurementRow,
        rivals: Sequence[MeasurementRow],
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row = row
        say = context.texts.say
        self.body.addWidget(PlainLabel(say(row.about), "strong", wrap=True))
        self.body.addWidget(PlainLabel(words.counted(row.qty), "title"))
        self.body.addWidget(PlainLabel(f"{say(row.definition)} · {words.source(row.source)}"))
        if rivals:
            self.body.addWidget(PlainLabel(self.tr("It stands beside"), "caption"))
        for rival in rivals:
            said = f"{words.counted(rival.qty)} – {say(rival.definition)}"
            self.body.addWidget(PlainLabel(said, "muted", wrap=True))
        self.why = self.add(
            "why", BilingualField(self.tr("Why this figure"), context.texts.language, 2)
        )
        self.why.load(row.why)
        hint = self.tr("The others stay in the plan beside it; only this one counts in sums.")
        self.body.addWidget(PlainLabel(hint, "small", wrap=True))
        self.body.addStretch(1)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("The figure is in use; the others stay beside it.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return planner.write(measurements.choose, self.row.id, self.why.value())
