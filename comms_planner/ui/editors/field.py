"""What every editor is: a label, a control, and below it what is wrong with the value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_XS
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


@dataclass(frozen=True, slots=True)
class Draft:
    """A field's value, or the words in it where they make none."""

    value: Any = None
    typed: tuple[str, ...] | None = None
    chosen: tuple[object, ...] = ()
    ticked: tuple[bool, ...] = ()


class Field(QWidget):
    """One value of a form.

    Subclasses give `value` and `_show`. `edited` comes with each change by hand, `committed`
    when the person leaves a changed field or chooses from a list: the time to write.
    """

    edited = Signal()
    committed = Signal()
    required = False
    """Whether it cannot stay empty."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loaded: Any = None
        self._written: Any = None
        self._words: QLabel = PlainLabel(label, "caption")
        self._error = PlainLabel("", "error", wrap=True)
        self._error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._column.addWidget(self._words)
        self._words.setVisible(bool(label))
        self.label = label

    def load(self, value: Any) -> None:
        """Show a value from the plan; the field is then clean."""
        self._loaded = self._written = value
        self._show(value)
        self.refuse("")

    def value(self) -> Any:
        """What the field says now; raises Invalid where it says nothing that can be kept."""
        raise NotImplementedError

    @property
    def dirty(self) -> bool:
        """Whether it says something else than what was loaded."""
        return not self.valid or self.value() != self._loaded

    @property
    def valid(self) -> bool:
        """Whether `value` can be taken."""
        return True

    def draft(self) -> Draft:
        """What stands here, readable or not, for the same field of a form made anew."""
        if self.valid:
            return Draft(self.value())
        return Draft(
            typed=tuple(line.text() for line in self.findChildren(QLineEdit)),
            chosen=tuple(box.current for box in self.findChildren(ChoiceBox)),
            ticked=tuple(box.isChecked() for box in self.findChildren(QCheckBox)),
        )

    def take_up(self, draft: Draft) -> None:
        """Show a draft; the field is as dirty as it was then."""
        if draft.typed is None:
            self._show(draft.value)
            return
        for box, key in zip(self.findChildren(ChoiceBox), draft.chosen, strict=False):
            box.set_current(key)
            box.chosen.emit(key)
        for tick, on in zip(self.findChildren(QCheckBox), draft.ticked, strict=False):
            tick.setChecked(on)
        for line, text in zip(self.findChildren(QLineEdit), draft.typed, strict=False):
            line.setText(text)

    @property
    def error(self) -> str:
        """The sentence that stands at the field, or nothing."""
        return self._error.text()

    def refuse(self, sentence: str) -> None:
        """Show a sentence at the field, or take it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        for control in self._controls():
            _mark(control, wrong=bool(sentence))
            control.setAccessibleDescription(sentence)

    def focus(self) -> None:
        """Put the cursor here, and bring the field with what is said of it into sight."""
        for control in self._controls()[:1]:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_sight()

    def bring_soon_into_sight(self) -> None:
        """The same once what has just been shown has got its room."""
        QTimer.singleShot(0, self, self.bring_into_sight)

    def bring_into_sight(self) -> None:
        """Scroll so far that the whole field is seen, with what has just come into it."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        room = area.widget() if area is not None else None
        if area is not None and room is not None:
            if (layout := room.layout()) is not None:
                layout.activate()  # the sentence has just come
            area.ensureWidgetVisible(self, 0, SPACE_L)

    def require(self) -> None:
        """Say above the field that it cannot stay empty."""
        self.required = True
        self._words.setText(self.tr("{label} – required").format(label=self.label))

    def label_above(self, *, shown: bool) -> None:
        """Show the label, or keep it for screen readers where the control says it."""
        self._words.setVisible(shown)

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _controls(self) -> list[QWidget]:
        """The widgets that wear the mark of an error."""
        return []

    def _add(self, control: QWidget) -> None:
        """Put a control under the label and watch when it is left."""
        control.setAccessibleName(self.label)
        control.installEventFilter(self)
        self._words.setBuddy(control)
        self._column.insertWidget(self._column.count(), control)
        self._column.removeWidget(self._error)
        self._column.addWidget(self._error)

    def _touch(self) -> None:
        self.edited.emit()

    def _commit(self) -> None:
        """Say that the value is ready, unless it is what was last said."""
        if self.valid:
            value = self.value()
            if value == self._written:
                return
            self._written = value
        self.committed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A control that loses the keyboard commits."""
        if event.type() == QEvent.Type.FocusOut:
            self._commit()
        return super().eventFilter(watched, event)


def _mark(control: QWidget, *, wrong: bool) -> None:
    """Let a control wear the mark of an error, or take it off; styling what wears it already
    as it should would take more than all else in the making of a form."""
    if bool(control.property("wrong")) != wrong:
        control.setProperty("wrong", wrong)
        control.style().unpolish(control)
        control.style().polish(control)
