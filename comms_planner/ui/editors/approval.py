"""Approval, the same for everything: the gates, what was decided, and the next decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, SPACE_XS, Hue, Tokens
from comms_planner.services import approvals, vocabulary
from comms_planner.services.approval_rows import DecisionRow, GateStand, StandingRow
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel

HUES = {"draft": "neutral", "submitted": "info", "returned": "warning", "approved": "success"}
GATES = {"passed": "success", "next": "info", "returned": "warning", "ahead": "neutral"}


def cleared_word(texts: Texts, status: str) -> str:
    """The state of words: what passed all gates is cleared, not approved."""
    if status == "approved":
        return vocabulary.label(texts, "content", "cleared")
    return vocabulary.label(texts, "approval", status)


def hue(tokens: Tokens, name: str) -> Hue:
    """One of the tokens' hues by its name."""
    found = getattr(tokens, name)
    assert isinstance(found, Hue), "a hue's name"
    return found


class GateList(QWidget):
    """The gates in order: passed by whom and when, which is next, what is ahead."""

    def __init__(self, tokens: Tokens, texts: Texts, row: StandingRow) -> None:
        super().__init__()
        self._tokens, self._texts = tokens, texts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for number, gate in enumerate(row.gates, 1):
            column.addLayout(self._gate(number, gate))
        if not row.gates:
            said = self.tr("No gate stands on its way: one decision approves it.")
            column.addWidget(PlainLabel(said, "muted", wrap=True))

    def _gate(self, number: int, gate: GateStand) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        state = {
            "passed": self.tr("passed"), "next": self.tr("decides now"),
            "returned": self.tr("returned"), "ahead": self.tr("ahead"),
        }[gate.state]  # fmt: skip
        line.addWidget(PlainLabel(f"{number}. {self._texts.say(gate.name)}", "strong"))
        line.addWidget(Chip(state, hue(self._tokens, GATES[gate.state])))
        parts = [gate.who or self._texts.say(gate.person)]
        parts += [self._texts.moment(gate.at)] if gate.at else []
        line.addWidget(PlainLabel(" · ".join(filter(None, parts)), "small"), 1)
        return line


class ApprovalForm(DeedForm):
    """Where things stand, and a decision with name and remark; several things are decided alike."""

    def __init__(
        self,
        context: Context,
        kind: str,
        ids: Sequence[int],
        rows: Sequence[StandingRow],
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self._kind, self._ids = kind, tuple(ids)
        first, texts = rows[0], context.texts
        self.row = first
        if len(rows) == 1:
            self._show_standing(first)
        else:
            many = self.tr("%n things are decided together.", None, len(rows))
            self.body.addWidget(PlainLabel(many, "muted", wrap=True))
        self.decision = self.add(
            "status", ChoiceField(self.tr("Decision"), context.tokens, self._choices(first, texts))
        )
        self.fields["gate_id"] = self.fields["text"] = self.decision
        self.who = self.add("who", TextField(self.tr("In the name of")))
        self.who.load(context.planner.who)
        self.remark = self.add("remark", TextField(self.tr("Remark"), 3))
        if len(rows) == 1 and first.decisions:
            self.body.addWidget(PlainLabel(self.tr("Decisions so far"), "caption"))
            for decision in reversed(first.decisions):
                self.body.addWidget(PlainLabel(self._told(decision), "small", wrap=True))
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Send the decision."""
        about = approvals.subjects(self._kind, self._ids)
        who, remark = self.who.value(), self.remark.value()
        if self.decision.value() == "send_back":
            return planner.write(approvals.send_back, remark, who=who, **about)
        command = {
            "submit": approvals.submit, "approve": approvals.approve,
            "withdraw": approvals.withdraw,
        }[str(self.decision.value())]  # fmt: skip
        return planner.write(command, who=who, remark=remark, **about)

    @property
    def said(self) -> str:
        """What was decided."""
        return {
            "submit": self.tr("Submitted for approval."),
            "approve": self.tr("Passed this gate."),
            "send_back": self.tr("Returned."),
            "withdraw": self.tr("Withdrawn: it is a draft again."),
        }[str(self.decision.value())]

    def _show_standing(self, row: StandingRow) -> None:
        texts = self.texts
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        word = vocabulary.label(texts, "approval", row.status)
        line.addWidget(Chip(word, hue(self.tokens, HUES[row.status])))
        if row.changed_since:
            said = self.tr("It was approved once; its words have changed since.")
            line.addWidget(PlainLabel(said, "small", wrap=True), 1)
        else:
            line.addStretch(1)
        self.body.addWidget(PlainLabel(texts.say(row.title), "strong", wrap=True))
        self.body.addLayout(line)
        self.body.addWidget(GateList(self.tokens, texts, row))

    def _choices(self, row: StandingRow, texts: Texts) -> list[tuple[object, str]]:
        if row.status == "submitted":
            gate = row.next_gate
            through = (
                self.tr("Approve at the gate “{gate}”").format(gate=texts.say(gate.name))
                if gate
                else self.tr("Approve")
            )
            return [
                ("approve", through),
                ("send_back", self.tr("Return it, with a remark")),
                ("withdraw", self.tr("Withdraw it")),
            ]
        if row.status == "approved":
            return [("withdraw", self.tr("Withdraw it: make it a draft again"))]
        return [("submit", self.tr("Submit for approval"))]

    def _told(self, decision: DecisionRow) -> str:
        texts = self.texts
        parts = [
            texts.moment(decision.at),
            decision.who,
            vocabulary.word(texts, "verdict", decision.verdict),
            texts.say(decision.gate),
            decision.remark,
        ]
        said = " · ".join(part for part in parts if part)
        if decision.verdict == "approved" and not decision.holds:
            said += " " + self.tr("(for other words than now)")
        return said


def approval_title() -> str:
    """What the drawer with the form is called."""
    return QCoreApplication.translate("ApprovalForm", "Approval")


def approval_action() -> str:
    """What the button that keeps the decision says."""
    return QCoreApplication.translate("ApprovalForm", "Decide")
