"""An editor of what a piece of work waits for: other work, sought by words, and the lag."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel, QValidator
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from comms_planner.design import CONTROL, SPACE_S, SPACE_XS, Tokens
from comms_planner.services.action_links import Wait
from comms_planner.ui.editors.field import Field
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.completion import Completion
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel, set_tip
from comms_planner.ui.widgets.spin_box import bare

LONGEST = 1_000
WIDTH = 142
Find = Callable[[str], Sequence[tuple[int, str]]]
"""Work that holds some words: number and title."""


class LagBox(QSpinBox):
    """The days between two pieces of work: in words where it is none, below zero a lead."""

    def __init__(self, none: str) -> None:
        super().__init__()
        self._none = none

    def textFromValue(self, value: int) -> str:
        """The number, or that there is nothing between."""
        return super().textFromValue(value) if value else self._none

    def valueFromText(self, text: str) -> int:
        """The number of what is typed; the words for none are zero."""
        return 0 if text.strip() in ("", self._none) else super().valueFromText(text)

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let the words for none stand; anything else is a number."""
        if text.strip() in ("", self._none):
            return QValidator.State.Acceptable, text, place
        state, said, at = super().validate(text.replace("−", "-"), place)
        return state, said, at


class WaitsField(Field):
    """Work that must be over first, each with its lag; more is found by typing words of it.

    `notes` say beside a piece of work what is wrong with its days.
    """

    def __init__(self, label: str, tokens: Tokens, find: Find) -> None:
        super().__init__(label)
        self._tokens, self._find = tokens, find
        self._titles: dict[int, str] = {}
        self._notes: Mapping[int, str] = {}
        self._chosen: tuple[Wait, ...] = ()
        self.lags: dict[int, LagBox] = {}
        room = QWidget()
        self._rows = QVBoxLayout(room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_XS)
        self._room = room
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("Type words of an action it waits for"))
        self._found = QStandardItemModel(self)
        self._completer = Completion(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(8)
        by_index: Any = self._completer  # the stubs know one shape of the signal only
        by_index.activated[QModelIndex].connect(self._took)
        self.words.setCompleter(self._completer)
        self.words.textEdited.connect(self._seek)
        self._add(room)
        self._add(self.words)
        self.load(())

    def know(self, titles: Mapping[int, str], notes: Mapping[int, str]) -> None:
        """What the work is called that is waited for, and what is wrong with its days."""
        self._titles |= titles
        self._notes = notes

    def value(self) -> tuple[Wait, ...]:
        """What is waited for."""
        return self._chosen

    def choose(self, number: int, title: str) -> None:
        """Wait for one more."""
        self._titles[number] = title
        if all(one.after_id != number for one in self._chosen):
            self._change((*self._chosen, Wait(number)))

    def _seek(self, text: str) -> None:
        self._found.clear()
        for number, title in self._find(text) if text.strip() else ():
            item = QStandardItem(title)
            item.setData(number, Qt.ItemDataRole.UserRole)
            self._found.appendRow(item)
        self._completer.complete()

    def _took(self, index: QModelIndex | QPersistentModelIndex) -> None:
        number, title = index.data(Qt.ItemDataRole.UserRole), index.data()
        if isinstance(number, int):
            self.choose(number, str(title))
        # the completer writes the title into the line once this is over
        QTimer.singleShot(0, self.words, self.words.clear)

    def _lag(self, number: int, days: int) -> None:
        self._chosen = tuple(
            Wait(one.after_id, days if one.after_id == number else one.lag_days)
            for one in self._chosen
        )
        self._touch()
        self._commit()

    def _drop(self, number: int) -> None:
        self._change(tuple(one for one in self._chosen if one.after_id != number))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self, value: tuple[Wait, ...]) -> None:
        self._show(value)
        self._touch()
        self._commit()

    def _show(self, value: tuple[Wait, ...]) -> None:
        self._chosen = tuple(value)
        self.lags = {}
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for one in self._chosen:
            self._rows.addWidget(self._row(one))
        self._room.setVisible(bool(self._chosen))

    def _row(self, one: Wait) -> QWidget:
        title = self._titles.get(one.after_id, str(one.after_id))
        lag = LagBox(self.tr("right after"))
        lag.setRange(-LONGEST, LONGEST)
        lag.setValue(one.lag_days)
        self._say_days(lag, one.lag_days)
        lag.setFixedSize(WIDTH, CONTROL)
        set_tip(lag, self.tr("Below zero, this may begin so many days before that is over."))
        bare(lag)
        lag.setAccessibleName(self.tr("Days between {name} and this").format(name=title))
        lag.valueChanged.connect(lambda days: self._say_days(lag, days))
        lag.valueChanged.connect(lambda days, n=one.after_id: self._lag(n, days))
        self.lags[one.after_id] = lag
        drop = IconButton("x", self.tr("Remove {name}").format(name=title), self._tokens)
        drop.clicked.connect(lambda _=False, n=one.after_id: self._drop(n))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(ElidedLabel(title, "body"), 1)
        row.addWidget(lag)
        row.addWidget(drop)
        note = self._notes.get(one.after_id, "")
        if not note:
            return line
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addWidget(PlainLabel(note, "error", wrap=True))
        return both

    def _say_days(self, lag: LagBox, days: int) -> None:
        lag.setSuffix(
            "" if days == 0
            else self.tr(" days (overlap)") if days < 0
            else self.tr(" day later") if days == 1
            else self.tr(" days later")
        )  # fmt: skip

    def _controls(self) -> list[QWidget]:
        return [self.words]
