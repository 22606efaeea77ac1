"""An editor of several things out of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from comms_planner.design import SPACE_XS, Tokens
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets import tab_order
from comms_planner.ui.widgets.buttons import ElidedButton
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.flow import FlowLayout

Options = Sequence[tuple[Any, str]]


class Taken(ElidedButton):
    """What was chosen; a press takes it out. A long name ends in … where the form ends."""

    def __init__(self, word: str, tokens: Tokens) -> None:
        super().__init__(word, tokens, "plain", "x")


class SeveralField(Field):
    """Things chosen from a list, in the order they were chosen; a press on one takes it out."""

    def __init__(
        self, label: str, tokens: Tokens, options: Options, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._tokens, self._options = tokens, tuple(options)
        self._chosen: tuple[Any, ...] = ()
        self.control = ChoiceBox(tokens)
        self.control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._room = QWidget()
        self._flow = FlowLayout(self._room, SPACE_XS)
        self._add(self._room)
        self._add(self.control)
        self.control.chosen.connect(self._take)
        self.load(())

    def offer(self, options: Options) -> None:
        """Offer other things; what was chosen and is no more among them goes."""
        self._options = tuple(options)
        there = {key for key, _ in options}
        self._show(tuple(key for key in self._chosen if key in there))

    def value(self) -> tuple[Any, ...]:
        """The keys of what was chosen."""
        return self._chosen

    def _take(self, key: object) -> None:
        if key is not None and key not in self._chosen:
            self._change((*self._chosen, key))

    def _drop(self, key: object) -> None:
        self._change(tuple(one for one in self._chosen if one != key))
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, value: tuple[Any, ...]) -> None:
        self._show(value)
        self._touch()
        self._commit()

    def _show(self, value: tuple[Any, ...]) -> None:
        self._chosen = tuple(value)
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        words = dict(self._options)
        for key in self._chosen:
            word = words.get(key, str(key))
            button = Taken(word, self._tokens)
            button.setAccessibleName(self.tr("Remove {name}").format(name=word))
            button.clicked.connect(lambda _=False, key=key: self._drop(key))
            self._flow.addWidget(button)
            if (before := tab_order.before(self.control)) is not None:
                QWidget.setTabOrder(before, button)
        self._room.setVisible(bool(self._chosen))
        left = [(key, word) for key, word in self._options if key not in self._chosen]
        self.control.set_options([(None, self.tr("Add …")), *left])
        self.control.setEnabled(bool(left))

    def _controls(self) -> list[QWidget]:
        return [self.control]
