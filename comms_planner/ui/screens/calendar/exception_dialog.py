"""What becomes of one day of a series: moved, rescheduled, postponed, cancelled, or as the rule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import Tokens
from comms_planner.errors import Invalid
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import DayField
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.screens.calendar.moves import FOLLOWS
from comms_planner.ui.screens.calendar.series_question import NEEDS_REASON
from comms_planner.ui.widgets.labels import PlainLabel

OWN_DAY = ("moved", "rescheduled")
Act = Callable[[str, Bilingual, dt.date | None, dt.date | None], object]
"""Does it, given what becomes of the day, why, and from which day to which."""


class ExceptionDialog(FormDialog):
    """Asks what becomes of one day of a series, and why; the rule stays."""

    asks = True

    def __init__(
        self, parent: QWidget, tokens: Tokens, texts: Texts, entry: Entry, act: Act
    ) -> None:
        super().__init__(parent, tokens, texts, texts.say(entry.title), self.tr("Save"))
        assert entry.rule_day is not None, "one of a series has the day of its rule"
        said = self.tr("The rule gives {day}. Only this one changes; the rule stays.").format(
            day=texts.day(entry.rule_day)
        )
        self.form.body.addWidget(PlainLabel(said, "muted", wrap=True))
        kinds: list[tuple[object, str]] = [*vocabulary.choices(texts, "exception")]
        if entry.exception:
            kinds.append((FOLLOWS, self.tr("Follows its rule again")))
        form = self.form
        self.kind = form.add("kind", ChoiceField(self.tr("What becomes of it"), tokens, kinds))
        self.first = form.add("starts", DayField(self.tr("From"), tokens, texts))
        self.last = form.add("ends", DayField(self.tr("To"), tokens, texts))
        self.reason = form.add("reason", TextField(self.tr("Why")))
        self.reason.require()
        self.kind.load(entry.exception or "moved")
        self.first.load(entry.first)
        self.last.load(entry.last)
        self.reason.load(texts.say(entry.reason))
        self._length, self._reason = entry.last - entry.first, entry.reason
        self.first.edited.connect(self._follow)
        self.kind.edited.connect(self._arrange)
        self._act = act
        self.keep = self._keep
        self._arrange()
        self.kind.focus()

    def _keep(self) -> object:
        kind, said = str(self.kind.value()), str(self.reason.value())
        if not said and kind != FOLLOWS:
            raise Invalid("reason", NEEDS_REASON)
        days = (self.first.value(), self.last.value()) if kind in OWN_DAY else (None, None)
        known = self._reason  # whoever left it as it stands leaves it in the other language too
        if said != self.texts.say(known):
            known = Bilingual().with_text(self.texts.language, said)
        return self._act(kind, known, *days)

    def _follow(self) -> None:
        """Let the last day go with the first."""
        if self.first.valid:
            self.last.load(self.first.value() + self._length)

    def _arrange(self) -> None:
        kind = self.kind.value()
        self.first.setVisible(kind in OWN_DAY)
        self.last.setVisible(kind in OWN_DAY)
        self.reason.setVisible(kind != FOLLOWS)
        self.reason.required = kind != FOLLOWS
        self.fit()
