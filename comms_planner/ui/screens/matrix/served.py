"""Which commitments an action serves, how much of each it delivered, and the proof."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, SPACE_XS, Tokens
from comms_planner.errors import Invalid
from comms_planner.services.action_sheet import ServedRow
from comms_planner.services.matrix import CommitmentRow
from comms_planner.text import UNITS, Texts
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.money import amount
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.labels import PlainLabel


class ServedLine(QWidget):
    """One clause with its box; what was delivered and the evidence show while it is ticked."""

    edited = Signal()

    def __init__(self, row: CommitmentRow, tokens: Tokens, texts: Texts) -> None:
        super().__init__()
        self.commitment_id, self._texts = row.id, texts
        clause = texts.say(row.text)
        self.box = CheckBox(tokens)
        self.box.setAccessibleName(clause)
        self._words = PlainLabel(clause, wrap=True)
        self._words.installEventFilter(self)
        self.delivered, self.evidence = QLineEdit(), QLineEdit()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_XS)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.box, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        self._room = QWidget()
        inner = QGridLayout(self._room)
        inner.setContentsMargins(0, 0, 0, SPACE_S)
        inner.setHorizontalSpacing(SPACE_S)
        self._counted = row.promised.value is not None
        if self._counted:
            unit = texts.translate("Units", UNITS.get(row.promised.unit, row.promised.unit))
            name = self.tr("Delivered ({unit})").format(unit=unit)
            of = self.tr("of {promised}").format(promised=texts.quantity(row.promised, unit=True))
            self.delivered.setAccessibleName(name)
            self.delivered.setFixedWidth(96)
            inner.addWidget(PlainLabel(self.tr("Delivered"), "small"), 0, 0)
            inner.addWidget(self.delivered, 0, 1)
            inner.addWidget(PlainLabel(of, "small"), 0, 2)
        self.evidence.setPlaceholderText(self.tr("Link or reference"))
        self.evidence.setAccessibleName(self.tr("Evidence"))
        inner.addWidget(PlainLabel(self.tr("Evidence"), "small"), 1, 0)
        inner.addWidget(self.evidence, 1, 1, 1, 2)
        inner.setColumnStretch(2, 1)
        grid.addWidget(self._room, 1, 1)
        self._room.hide()
        self.box.toggled.connect(self._room.setVisible)
        self.box.toggled.connect(lambda _: self.edited.emit())
        self.delivered.textEdited.connect(lambda _: self.edited.emit())
        self.evidence.textEdited.connect(lambda _: self.edited.emit())

    def show_part(self, part: ServedRow | None) -> None:
        """Show what is known of the action's part in this clause."""
        delivered = part.delivered if part else None
        self.delivered.setText("" if delivered is None else self._texts.number(delivered))
        self.evidence.setText(part.evidence if part else "")
        self.box.setChecked(part is not None)

    @property
    def part(self) -> ServedRow | None:
        """What the line says; None while it is not ticked, Invalid where no number can be read."""
        if not self.box.isChecked():
            return None
        count = amount("commitments", self.delivered.text()) if self._counted else None
        return ServedRow(self.commitment_id, count, self.evidence.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words ticks the box."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.box.toggle()
        return super().eventFilter(watched, event)


class ServedField(Field):
    """The commitments of a cell as lines to tick."""

    def __init__(
        self, label: str, tokens: Tokens, texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._tokens, self._texts = tokens, texts
        self.lines: list[ServedLine] = []
        self._parts: dict[int, ServedRow] = {}
        self._room = QWidget()
        self._rows = QVBoxLayout(self._room)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(SPACE_XS)
        self._add(self._room)
        self.load(())

    def offer(self, commitments: Sequence[CommitmentRow]) -> None:
        """Offer the clauses of a cell."""
        for line in self.lines:
            line.setParent(None)
            line.deleteLater()
        self.lines = [ServedLine(row, self._tokens, self._texts) for row in commitments]
        for row, line in zip(commitments, self.lines, strict=True):
            line.show_part(self._parts.get(row.id))
            line.edited.connect(self._touch)
            self._rows.addWidget(line)

    def value(self) -> tuple[ServedRow, ...]:
        """The ticked clauses."""
        return tuple(part for line in self.lines if (part := line.part) is not None)

    @property
    def valid(self) -> bool:
        """Whether every number can be read."""
        try:
            self.value()
        except Invalid:
            return False
        return True

    def _show(self, value: tuple[ServedRow, ...]) -> None:
        self._parts = {part.commitment_id: part for part in value}
        for line in self.lines:
            line.show_part(self._parts.get(line.commitment_id))

    def _controls(self) -> list[QWidget]:
        return [line.delivered for line in self.lines]
