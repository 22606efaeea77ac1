"""Editors one under another; a refusal lands at the field it names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.errors import Invalid, PlannerError
from comms_planner.text import Texts
from comms_planner.ui.editors.field import Draft, Field
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.banner import Banner

FOUND_BY = ("title", "name")
"""The fields by which people find a thing: no thing goes without."""
AnyField = TypeVar("AnyField", bound=Field)


class Form(QWidget):
    """A column of fields by name, with room for other things between them (`body`)."""

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.fields: dict[str, Field] = {}
        self._refused: Field | None = None
        self.banner = Banner(tokens)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        self.body.setSpacing(SPACE_M)
        self.body.addWidget(self.banner)

    def add(self, name: str, field: AnyField) -> AnyField:
        """Add a field under the name that `Invalid.field` uses for it."""
        self.body.addWidget(field)
        self._know(name, field)
        return field

    def beside(self, fields: Mapping[str, Field]) -> None:
        """Add fields that share a line, each as wide as the others."""
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        for name, field in fields.items():
            line.addWidget(field, 1)
            self._know(name, field)
        self.body.addLayout(line)

    def _know(self, name: str, field: Field) -> None:
        self.fields[name] = field
        if name in FOUND_BY and isinstance(field, BilingualField):
            field.require()
        field.edited.connect(lambda: self._mended(field))

    @property
    def dirty(self) -> bool:
        """Whether any field says something else than what was loaded."""
        return any(field.dirty for field in self.fields.values())

    def drafts(self) -> dict[str, Draft]:
        """What stands in every field, for the same form made anew in another look or language."""
        return {name: field.draft() for name, field in self.fields.items()}

    def take_up(self, drafts: Mapping[str, Draft]) -> None:
        """Show what stood in an earlier form."""
        for name, draft in drafts.items():
            if name in self.fields:
                self.fields[name].take_up(draft)

    def _mended(self, field: Field) -> None:
        """Take back what the last attempt said of a field that somebody writes in."""
        if field is self._refused:
            self._refused = None
            field.refuse("")

    def _show_refusal(self, error: Invalid) -> None:
        """Say it at the field it is about, or at an empty one above that must be filled in first:
        whoever reads from the top down would be led astray by a refusal further below."""
        at, said = self.fields.get(error.field), sentence(self._texts, error)
        for field in dict.fromkeys(self.fields.values()):
            if field is at:
                break
            if field.required and field.valid and not field.value():
                at, said = field, QCoreApplication.translate("Form", "Fill this in: it is needed.")
                break
        if at is None:
            self.banner.say("danger", said)
            return
        at.refuse(said)
        self._refused = at
        at.focus()

    def attempt(self, do: Callable[[], object]) -> bool:
        """Do something that a rule may refuse; the sentence stands at the field it is about."""
        self.banner.hide()
        for field in self.fields.values():
            field.refuse("")
        try:
            do()
        except Invalid as error:
            self._show_refusal(error)
            return False
        except PlannerError as error:
            self.banner.say("danger", sentence(self._texts, error))
            return False
        return True
