"""The entries of a calendar file as a table: what each would become, and what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.interchange.ics_import import Preview, PreviewRow, RefusedRow
from comms_planner.text import Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Face, column
from comms_planner.ui.screens.exchange import words

HEIGHT = 60
ORDER = (
    "changed", "new", words.LEFT_OUT, words.REFUSED, "known", "ours", "nothing to remove",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One entry as the table shows it; `place` is None for one that is refused."""

    place: int | None
    line: int
    part: str
    title: str
    when: str
    becomes: str
    state: str
    remark: str

    @property
    def can_come(self) -> bool:
        """Whether somebody may choose it or leave it out."""
        return self.state in ("new", "changed", words.LEFT_OUT)


class ImportList(QWidget):
    """A table of entries; Space takes the chosen ones in or leaves them out."""

    turned = Signal(object)
    """The places of entries whose being chosen is turned round."""
    mapped = Signal(object, str)
    """Places of entries, and what they should become."""

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._targets: Sequence[tuple[str, str]] = ()
        self.table: FaceTable[ImportLine] = FaceTable(
            [
                column(self.tr("When"), self._when, 1, 190),
                column(self.tr("Entry"), self._entry, 5, 240, also=self._also),
                column(self.tr("Becomes"), self._becomes, 2, 160),
                column(self.tr("State"), self._state, 0, 150),
            ],
            lambda row: (row.line, row.part, row.place),
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Entries of the file"), HEIGHT, many=True)
        self.view.installEventFilter(self)
        self.view.opened.connect(lambda row: self._turn([row]))
        self.view.removed.connect(lambda row: self._turn([row]))
        self.view.menu_filled.connect(self._fill)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addWidget(self.view)

    def offer(self, targets: Sequence[tuple[str, str]]) -> None:
        """What entries may become: (target, word)."""
        self._targets = tuple(targets)

    def show_preview(self, seen: Preview, left_out: set[int], name: Callable[[str], str]) -> None:
        """Show the entries of a file; `name` says what a slug stands for."""
        rows = [self._of(row, left_out, name) for row in seen.rows]
        rows += [self._refused(row) for row in seen.refused]
        self.table.show(sorted(rows, key=lambda r: (ORDER.index(r.state), r.line)))

    @property
    def chosen(self) -> list[ImportLine]:
        """The rows that are selected and can come."""
        return [row for row in self.view.chosen_rows if row.can_come]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space turns what is selected."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._turn(self.chosen)
            return True
        return super().eventFilter(watched, event)

    def _turn(self, rows: Sequence[ImportLine]) -> None:
        places = {row.place for row in rows if row.can_come}
        if places:
            self.turned.emit(places)

    def _fill(self, menu: QMenu, row: ImportLine) -> None:
        if not row.can_come:
            return
        rows = self.chosen if row in self.chosen else [row]
        word = self.tr("Take in") if row.state == words.LEFT_OUT else self.tr("Leave out")
        menu.addAction(word).triggered.connect(lambda: self._turn(rows))
        if any(one.state == "changed" for one in rows):
            return
        becomes = menu.addMenu(self.tr("Becomes"))
        for target, said in self._targets:
            becomes.addAction(said.replace("&", "&&")).triggered.connect(
                lambda _=False, t=target: self.mapped.emit({one.place for one in rows}, t)
            )

    def _of(self, row: PreviewRow, left_out: set[int], name: Callable[[str], str]) -> ImportLine:
        state = words.LEFT_OUT if row.is_written and row.place in left_out else row.state
        said = [*row.changes, *([row.why] if row.why else ()), *row.notices]
        return ImportLine(
            row.place, row.line, str(row.entry.get("part", "")), row.title,
            words.when(self._texts, row.entry), words.becomes(row.becomes, name(row.series)),
            state, " ".join(filter(None, (
                words.again(self._texts, row.entry), *(words.told(self._texts, one) for one in said)
            ))),
        )  # fmt: skip

    def _refused(self, row: RefusedRow) -> ImportLine:
        line = self.tr("Line {number}").format(number=self._texts.number(row.line))
        title = row.title or row.uid or "–"
        why = words.told(self._texts, row.why)
        return ImportLine(None, row.line, row.uid, title, line, "–", words.REFUSED, why)

    def _when(self, row: ImportLine) -> Face:
        return Face(((row.when, "body"),), wrap=2)

    def _entry(self, row: ImportLine) -> Face:
        role = "strong" if row.state in ("new", "changed") else "muted"
        return Face(((row.title, role), (row.remark, "small")))

    def _also(self, row: ImportLine) -> tuple[str, ...]:
        return (row.remark,) if row.remark else ()

    def _becomes(self, row: ImportLine) -> Face:
        return Face(((row.becomes if row.can_come else "–", "body"),), wrap=2)

    def _state(self, row: ImportLine) -> Face:
        return Face((), (words.state_chip(row.state),))
