"""How often something comes again: a usual rule or one's own, with the days that it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.errors import Invalid, PlannerError
from comms_planner.services import vocabulary
from comms_planner.services.schedule import rule_words
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.widgets.labels import PlainLabel

OWN, ONCE = "own", "once"
Act = Callable[[str, dt.date, str], object]
"""Keeps a rule that begins on a day, for the scope chosen; an empty rule means once only."""


class RuleDialog(FormDialog):
    """Edits the rule of an action's series, or of an observance."""

    asks = True

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        title: str,
        rrule: str,
        begins: dt.date,
        day: dt.date,
        act: Act,
        *,
        is_action: bool,
    ) -> None:
        """Show a rule that begins on a day; `day` is the one of the series that was chosen."""
        super().__init__(parent, tokens, texts, title, self.tr("Save"))
        form, self._day = self.form, day
        options: list[tuple[object, str]] = [
            (rule, rule_words.in_words(rule, day, texts)) for rule in rule_words.offered(day)
        ]
        if is_action:
            options.insert(0, (ONCE, self.tr("Once only")))
        options.append((OWN, self.tr("By a rule of one’s own")))
        self.usual = form.add("usual", ChoiceField(self.tr("Comes again"), tokens, options))
        self.rule = form.add("rrule", TextField(self.tr("Rule, as calendars write it (RRULE)")))
        self.begins = form.add("first_day", DayField(self.tr("The rule begins on"), tokens, texts))
        scopes = [(s, vocabulary.label(texts, "scope", s)) for s in ("all", "future")]
        self.scope = form.add("scope", ChoiceField(self.tr("Change"), tokens, scopes))
        self.days = PlainLabel("", "small", wrap=True)
        form.body.addWidget(self.days)
        known = [option for option, _ in options]
        self.rule.load(rrule)
        self.begins.load(begins)
        self.begins.setVisible(not is_action)
        self.scope.setVisible(is_action and bool(rrule) and day > begins)
        self.usual.load(rrule if rrule in known else OWN if rrule else ONCE)
        self.usual.edited.connect(self._choose)
        self.rule.edited.connect(self._preview)
        self.begins.edited.connect(self._preview)
        self.keep = lambda: act(self._rrule(), self.begins.value(), str(self.scope.value()))
        self._choose()
        self.usual.focus()

    def _rrule(self) -> str:
        return "" if self.usual.value() == ONCE else str(self.rule.value())

    def _choose(self) -> None:
        chosen = str(self.usual.value())
        if chosen not in (OWN, ONCE):
            self.rule.load(chosen)
        self.rule.setVisible(chosen != ONCE)
        self._preview()

    def _preview(self) -> None:
        """Say what the rule means, and the days it gives next."""
        self.days.setText(self._said() if self.usual.value() != ONCE else "")
        self.days.setVisible(bool(self.days.text()))
        self.fit()

    def _said(self) -> str:
        rule, texts = str(self.rule.value()), self.texts
        if not rule or not self.begins.valid:
            return ""
        begins = self.begins.value()
        try:
            found = rule_words.next_days(rule, begins, self._day)
        except Invalid as error:
            return sentence(texts, error)
        except PlannerError as error:
            return sentence(texts, error)
        if not found:
            return self.tr("The rule gives no day from here on.")
        days = texts.listed(texts.dated(day) for day in found)
        return self.tr("{rule}. Next: {days}").format(
            rule=rule_words.in_words(rule, begins, texts), days=days
        )
