"""The form that lays down a branch of plan B: what sets it off, who decides, until when."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import contingency
from comms_planner.services.schedule.contingency import BranchRuleRow
from comms_planner.services.workspace import Branch
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.editions.live_form import EditionForm
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox


class RuleForm(EditionForm):
    """Trigger, decider and last day of one branch of an edition."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        edition_id: int,
        branch: str,
        rules: Sequence[BranchRuleRow],
        people: Sequence[PersonRow],
    ) -> None:
        super().__init__(tokens, words)
        self.edition_id, self._rules = edition_id, {rule.branch: rule for rule in rules}
        texts = words.texts
        self.branch = self.add(
            "branch", ChoiceField(self.tr("Branch"), tokens, [*vocabulary.choices(texts, "branch")])
        )
        self.trigger = self.add(
            "trigger", BilingualField(self.tr("What sets it off"), texts.language, 3)
        )
        persons = [(None, self.tr("Nobody yet")), *((p.id, words.say(p.name)) for p in people)]
        self.decides = self.add("decides_id", ChoiceField(self.tr("Who decides"), tokens, persons))
        self.decides.control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.until = self.add("decide_by", DaysField(self.tr("Last day to decide"), tokens, texts))
        self.branch.load(branch)
        self.branch.edited.connect(self._show_rule)
        self._show_rule()
        self.body.addStretch(1)

    def _show_rule(self) -> None:
        """Show what is laid down for the branch chosen."""
        rule = self._rules.get(str(self.branch.value()))
        if rule is None:
            rule = BranchRuleRow("", self.trigger.value(), None, self.trigger.value(), None)
        day = rule.decide_by
        self.trigger.load(rule.trigger)
        self.decides.load(rule.decides_id)
        self.until.load(Days(day, day, "day" if day else "tbc"))

    def write(self, planner: Planner) -> object:
        """Lay it down."""
        decides = self.decides.value()
        return planner.write(
            contingency.set_rule, self.edition_id, Branch(str(self.branch.value())),
            trigger=self.trigger.value(), decides_id=decides if isinstance(decides, int) else None,
            decide_by=self.until.value().last,
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is laid down."""
        return self.tr("It is laid down.")
