"""Which actions, flagships and pillars are shown."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.board import NOBODY, OVERDUE, Sought
from comms_planner.services.matrix import CellRow
from comms_planner.services.people import PersonRow
from comms_planner.ui.screens.matrix.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.search_field import SearchField


@dataclass(frozen=True, slots=True)
class Filter:
    """What is looked for; an empty part lets everything through."""

    text: str = ""
    owner: int | None = None
    status: str = ""
    flagship: str = ""
    pillar: str = ""

    def sought(self, day: dt.date) -> Sought:
        """What is looked for among the actions, on a day."""
        return Sought(self.text, self.owner, self.status, day)

    def cells(self, cells: Sequence[CellRow]) -> list[list[CellRow]]:
        """The matrix that is shown: rows of cells by flagship and pillar."""
        rows: dict[str, list[CellRow]] = {}
        for cell in cells:
            if self.flagship in ("", cell.flagship) and self.pillar in ("", cell.pillar):
                rows.setdefault(cell.flagship, []).append(cell)
        return list(rows.values())


class FilterBar(QWidget):
    """Fields for every part of the filter, and a way back to everything."""

    changed = Signal()

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.text = SearchField(self.tr("Find an action"), tokens)
        self.text.setMinimumWidth(128)
        self.owner = ChoiceBox(tokens)
        self.status = ChoiceBox(tokens, self._statuses(), "")
        self.flagship = ChoiceBox(tokens)
        self.pillar = ChoiceBox(tokens)
        self.clear = Button(self.tr("Show all"), tokens, "quiet", "x")
        self.clear.clicked.connect(self.reset)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.text, 3)
        boxes = {
            self.owner: self.tr("Owner"),
            self.status: self.tr("Status"),
            self.flagship: self.tr("Flagship programme"),
            self.pillar: self.tr("Pillar"),
        }
        for box, name in boxes.items():
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(10)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.chosen.connect(lambda _: self._tell())
            row.addWidget(box, 2)
        row.addWidget(self.clear)
        self.text.searched.connect(lambda _: self._tell())
        self._mark()

    @property
    def filter(self) -> Filter:
        """What is looked for now."""
        return Filter(
            text=self.text.text().strip(),
            owner=cast("int | None", self.owner.current),
            status=cast(str, self.status.current or ""),
            flagship=cast(str, self.flagship.current or ""),
            pillar=cast(str, self.pillar.current or ""),
        )

    def offer(self, cells: Sequence[CellRow], people: Sequence[PersonRow]) -> None:
        """Offer what the plan has, keeping what is chosen."""
        say = self._words.texts.say
        owner, flagship, pillar = self.owner.current, self.flagship.current, self.pillar.current
        persons = [(p.id, say(p.name)) for p in people]
        everyone = [(None, self.tr("All owners")), (NOBODY, self.tr("Without an owner"))]
        self.owner.set_options([*everyone, *persons], owner)
        names = {c.flagship: f"{c.flagship_number}  {say(c.flagship_name)}" for c in cells}
        self.flagship.set_options([("", self.tr("All flagships")), *names.items()], flagship or "")
        roles = {c.pillar: say(c.pillar_name) for c in cells}
        self.pillar.set_options([("", self.tr("All pillars")), *roles.items()], pillar or "")

    def choose(self, chosen: Filter) -> None:
        """Look for something."""
        blocked = self.text.blockSignals(True)
        self.text.setText(chosen.text)
        self.text.blockSignals(blocked)
        self.owner.set_current(chosen.owner)
        self.status.set_current(chosen.status)
        self.flagship.set_current(chosen.flagship)
        self.pillar.set_current(chosen.pillar)
        self._tell()

    def narrow_to_cells(self, only: bool) -> None:
        """Leave out, or bring back, the fields that look among actions."""
        for field in (self.text, self.owner, self.status):
            field.setVisible(not only)

    def choose_owner(self, person_id: int) -> None:
        """Show one person's actions only."""
        self.reset()
        self.owner.set_current(person_id)
        self._tell()

    def reset(self) -> None:
        """Show everything."""
        self.choose(Filter())

    def _statuses(self) -> list[tuple[object, str]]:
        work = vocabulary.choices(self._words.texts, "work")
        return [("", self.tr("Any status")), *work, (OVERDUE, self.tr("Overdue"))]

    def _tell(self) -> None:
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        self.clear.setVisible(self.filter != Filter())
