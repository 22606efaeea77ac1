"""Who does something: somebody of the plan, nobody, or a name typed just now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from comms_planner.design import Tokens
from comms_planner.services.people import PersonRow
from comms_planner.text import Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.choice_box import ChoiceBox


@dataclass(frozen=True, slots=True)
class Owner:
    """A person by id, or a new one by name."""

    person_id: int | None = None
    new_name: str = ""


class OwnerField(Field):
    """A box to choose from and to type into; a name nobody has yet becomes a new person."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._texts = texts
        self._people: dict[str, int] = {}
        self.control = ChoiceBox(tokens)
        self.control.setEditable(True)
        self.control.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.control.lineEdit()
        assert line is not None  # an editable box has one
        self.line = line
        line.setPlaceholderText(self.tr("Nobody yet: choose, or type a new name"))
        line.setStyleSheet("QLineEdit { border: none; padding: 0; background: transparent; }")
        completer = self.control.completer()
        if completer is not None:
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._add(self.control)
        line.setAccessibleName(label)
        line.textEdited.connect(lambda _: self._touch())
        self.control.chosen.connect(lambda _: self._touch())
        self.load(Owner())

    def offer(self, people: Sequence[PersonRow]) -> None:
        """Offer the people of the plan."""
        shown = self.line.text()
        self._people = {self._texts.say(p.name): p.id for p in people}
        self.control.set_options([(p, name) for name, p in self._people.items()], None)
        self.control.setCurrentIndex(-1)
        self.line.setText(shown)

    def value(self) -> Owner:
        """Who it is now."""
        name = " ".join(self.line.text().split())
        if not name:
            return Owner()
        known = {n.casefold(): p for n, p in self._people.items()}.get(name.casefold())
        return Owner(known) if known is not None else Owner(None, name)

    def _show(self, value: Owner) -> None:
        name = next((n for n, p in self._people.items() if p == value.person_id), value.new_name)
        self.line.setText(name)
        self.line.setCursorPosition(0)

    def _controls(self) -> list[QWidget]:
        return [self.control]
