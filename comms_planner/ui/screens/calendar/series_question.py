"""Which days of a series an edit means: this one, this and the later ones, or all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S, Tokens
from comms_planner.errors import Invalid
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.screens.calendar.form_dialog import FormDialog
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.option import OptionCard

THIS, FUTURE, ALL = "this", "future", "all"
MOVE, EDIT, DELETE = "move", "edit", "delete"
ICONS = {THIS: "circle-dot", FUTURE: "arrow-right", ALL: "refresh-cw"}
NEEDS_REASON = QT_TRANSLATE_NOOP("Errors", "Say why, in a few words.")
SAID = {
    (MOVE, THIS): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The rule stays. This one is marked as moved, with your reason."
    ),
    (MOVE, FUTURE): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The series ends before this one, and a new one goes on from here."
    ),
    (MOVE, ALL): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The rule is changed, and every one moves by as many days."
    ),
    (EDIT, THIS): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The rule stays. Only this one differs from it."
    ),
    (EDIT, FUTURE): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The series ends before this one, and a new one goes on from here."
    ),
    (EDIT, ALL): QT_TRANSLATE_NOOP("SeriesQuestion", "Every one is changed, the past ones too."),
    (DELETE, THIS): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "It stays on the calendar as cancelled, with your reason."
    ),
    (DELETE, FUTURE): QT_TRANSLATE_NOOP(
        "SeriesQuestion", "The series ends before this one. What was earlier stays."
    ),
    (DELETE, ALL): QT_TRANSLATE_NOOP("SeriesQuestion", "The whole series goes out of the plan."),
}
BUTTON = {
    MOVE: QT_TRANSLATE_NOOP("SeriesQuestion", "Move"),
    EDIT: QT_TRANSLATE_NOOP("SeriesQuestion", "Save"),
    DELETE: QT_TRANSLATE_NOOP("SeriesQuestion", "Delete"),
}
Act = Callable[[str, str, Bilingual], object]
"""Does it, given the scope, the kind of exception and the reason; a rule may refuse."""


class SeriesQuestion(FormDialog):
    """Asks for the scope of an edit, and for one day alone what it is and why."""

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        verb: str,
        entry: Entry,
        wanted: Entry,
        act: Act,
    ) -> None:
        self._texts, self._verb = texts, verb
        super().__init__(
            parent, tokens, texts,
            self.tr("“{title}” comes again").format(title=texts.say(entry.title)),
            self._say(BUTTON[verb]), danger=verb == DELETE,
        )  # fmt: skip
        words = Words(texts)
        if (wanted.first, wanted.last) != (entry.first, entry.last):
            said = self.tr("From {before} to {after}.").format(
                before=words.dates(entry), after=words.dates(wanted)
            )
            self.form.body.addWidget(PlainLabel(said, "muted", wrap=True))
        self.scopes = QButtonGroup(self)
        self.cards: dict[str, OptionCard] = {}
        for scope in (THIS, FUTURE, ALL):
            title = vocabulary.label(texts, "scope", scope)
            card = OptionCard(tokens, ICONS[scope], title, self._say(SAID[verb, scope]))
            self.cards[scope] = card
            self.scopes.addButton(card)
            self.form.body.addWidget(card)
        self.form.body.setSpacing(SPACE_S)
        kinds = [(k, vocabulary.label(texts, "exception", k)) for k in ("moved", "rescheduled")]
        self.kind = self.form.add("kind", ChoiceField(self.tr("It counts as"), tokens, kinds))
        self.reason = self.form.add("reason", TextField(self.tr("Why")))
        self.reason.require()
        self._known = entry.reason if verb == EDIT else Bilingual()
        self.reason.load(texts.say(self._known))
        self.scopes.buttonToggled.connect(lambda *_: self._arrange())
        self.cards[THIS].setChecked(True)
        self.keep = lambda: act(self.scope, str(self.kind.value()), self._why())
        self._arrange()
        self.cards[THIS].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def scope(self) -> str:
        """Which days are meant."""
        return next((scope for scope, card in self.cards.items() if card.isChecked()), THIS)

    def _why(self) -> Bilingual:
        said = str(self.reason.value())
        if self.scope == THIS and not said:
            raise Invalid("reason", NEEDS_REASON)
        if said == self._texts.say(self._known):
            return self._known
        return Bilingual().with_text(self._texts.language, said)

    def _arrange(self) -> None:
        alone = self.scope == THIS
        self.kind.setVisible(alone and self._verb == MOVE)
        self.reason.setVisible(alone)
        self.reason.required = alone
        self.fit()

    def _say(self, source: str) -> str:
        return self._texts.translate("SeriesQuestion", source)
