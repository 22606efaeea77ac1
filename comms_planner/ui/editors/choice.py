"""An editor for one value out of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.choice_box import ChoiceBox


class ChoiceField(Field):
    """A choice out of (value, word) pairs; commits at once."""

    def __init__(
        self,
        label: str,
        tokens: Tokens,
        options: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, parent)
        self.control = ChoiceBox(tokens, options)
        self._add(self.control)
        self.control.chosen.connect(self._chosen)
        self.load(options[0][0] if options else None)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values, keeping the one chosen where it is still there."""
        self.control.set_options(options, self.control.current)

    def value(self) -> object:
        """The chosen value."""
        return self.control.current

    def _chosen(self) -> None:
        self._touch()
        self._commit()

    def _show(self, value: object) -> None:
        self.control.set_current(value)

    def _controls(self) -> list[QWidget]:
        return [self.control]
