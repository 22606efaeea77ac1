"""An editor of several things out of a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from comms_planner.design import SPACE_XS, Tokens
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets import tab_order
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import set_tip

LEAST = 80
"""A chosen thing is never narrower."""
Options = Sequence[tuple[Any, str]]


class Taken(Button):
    """What was chosen; a press takes it out. A long name ends in … where the form ends."""

    def __init__(self, word: str, tokens: Tokens) -> None:
        super().__init__(word, tokens, "plain", "x")
        self._word = word
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        set_tip(self, word)

    def sizeHint(self) -> QSize:
        """Room for the whole name, however much of it is said now."""
        metrics, shown = self.fontMetrics(), super().sizeHint()
        said = self.text().replace("&&", "&")
        missing = metrics.horizontalAdvance(self._word) - metrics.horizontalAdvance(said)
        return QSize(shown.width() + missing, shown.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the cross and a few letters."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), LEAST), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of the name as there is room for."""
        super().resizeEvent(event)
        short = self.sizeHint().width() - self.width()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._word) - max(short, 0)
        said = metrics.elidedText(self._word, Qt.TextElideMode.ElideRight, room)
        self.setText((self._word if short <= 0 else said).replace("&", "&&"))


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
