"""The checklist, the comments and the files of an action; each change is a step of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.files import write_whole
from comms_planner.services import teamwork
from comms_planner.services.teamwork import TeamSheet
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.labels import PlainLabel

Attempt = Callable[[Callable[[], object]], bool]


class TeamPanel(QWidget):
    """Stands below the fields of an action's sheet."""

    def __init__(
        self, context: Context, action_id: int, sheet: TeamSheet, attempt: Attempt
    ) -> None:
        super().__init__()
        self._context, self._action, self._attempt = context, action_id, attempt
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_S, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.item = self._line(self.tr("One more thing to tick off"), self.add_item)
        self.remark = self._line(self.tr("Write a comment"), self.comment)
        self.attach_button = Button(self.tr("Attach a file…"), context.tokens, "plain", "paperclip")
        self.attach_button.clicked.connect(self._ask)
        self._lists: list[QWidget] = []
        self._rooms = [QVBoxLayout() for _ in range(3)]
        for title, room, foot in (
            (self.tr("Checklist"), self._rooms[0], self.item),
            (self.tr("Files"), self._rooms[1], self.attach_button),
            (self.tr("Comments"), self._rooms[2], self.remark),
        ):
            self._column.addWidget(PlainLabel(title, "caption"))
            room.setSpacing(SPACE_S // 2)
            self._column.addLayout(room)
            self._column.addWidget(foot)
        self.setEnabled(not context.planner.read_only)
        self._show(sheet)

    def refresh(self) -> None:
        """Read again what the team shares."""
        self._show(self._context.planner.read(teamwork.sheet, self._action))

    def _show(self, sheet: TeamSheet) -> None:
        for part in self._lists:
            part.hide()
            part.deleteLater()
        self._lists = []
        self._show_items(sheet)
        self._show_files(sheet)
        self._show_comments(sheet)

    @property
    def typed(self) -> tuple[str, str]:
        """What was begun and is in the plan not yet: a thing to tick off, a comment."""
        return self.item.text(), self.remark.text()

    def type_again(self, item: str, remark: str) -> None:
        """Show what had been begun."""
        self.item.setText(item)
        self.remark.setText(remark)

    def add_item(self) -> None:
        """Put what was typed on the checklist."""
        text = self.item.text().strip()
        if text and self._do(lambda: self._write(teamwork.add_item, self._both(text))):
            self.item.clear()

    def comment(self) -> None:
        """Say what was typed."""
        text, who = self.remark.text().strip(), self._context.planner.who
        if text and self._do(lambda: self._write(teamwork.comment, text, who)):
            self.remark.clear()

    def attach(self, path: Path) -> None:
        """Keep a file."""
        self._do(lambda: self._write(teamwork.attach, str(path)))

    def _write(self, command: Callable[..., object], *args: object) -> object:
        return self._context.planner.write(command, self._action, *args)

    def _do(self, write: Callable[[], object]) -> bool:
        done = self._attempt(write)
        if done:
            self.refresh()
        return done

    def _both(self, text: str) -> Bilingual:
        chinese = any("\u3400" <= sign <= "\u9fff" for sign in text)
        return Bilingual(zh=text) if chinese else Bilingual(text)

    def _show_items(self, sheet: TeamSheet) -> None:
        write = self._context.planner.write
        for item in sheet.checklist:
            said = self._context.texts.say(item.text)
            box = QCheckBox(said.replace("&", "&&"))
            box.setChecked(item.done)
            box.clicked.connect(
                lambda on, n=item.id: self._do(lambda: write(teamwork.tick, n, done=on))
            )
            drop = IconButton("x", self.tr("Remove from the checklist"), self._context.tokens)
            drop.clicked.connect(
                lambda _=False, n=item.id: self._do(lambda: write(teamwork.remove_item, n))
            )
            self._add(0, box, drop)

    def _show_files(self, sheet: TeamSheet) -> None:
        write = self._context.planner.write
        for file in sheet.files:
            size = self._context.texts.number(max(1, file.size // 1024))
            open_ = Button(f"{file.name} · {size} KB", self._context.tokens, "quiet", "download")
            open_.clicked.connect(lambda _=False, n=file.id: self._save(n))
            drop = IconButton("x", self.tr("Remove the file"), self._context.tokens)
            drop.clicked.connect(
                lambda _=False, n=file.id: self._do(lambda: write(teamwork.detach, n))
            )
            self._add(1, open_, drop)

    def _show_comments(self, sheet: TeamSheet) -> None:
        write = self._context.planner.write
        for one in sheet.comments:
            when = self._context.texts.moment(one.at)
            head = " · ".join(filter(None, (one.who, when)))
            label = PlainLabel(f"{head}\n{one.text}", "body", wrap=True)
            drop = IconButton("x", self.tr("Remove the comment"), self._context.tokens)
            drop.clicked.connect(
                lambda _=False, n=one.id: self._do(lambda: write(teamwork.remove_comment, n))
            )
            self._add(2, label, drop)

    def _add(self, room: int, part: QWidget, drop: QWidget) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(part, 1)
        row.addWidget(drop)
        self._rooms[room].addWidget(line)
        self._lists.append(line)

    def _line(self, hint: str, do: Callable[[], object]) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(hint)
        line.setAccessibleName(hint)
        line.returnPressed.connect(do)
        return line

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach(Path(name))

    def _save(self, number: int) -> None:
        name, data = self._context.planner.read(teamwork.content, number)
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), Path(name).name)
        if target:
            self._attempt(lambda: write_whole(Path(target), data))
