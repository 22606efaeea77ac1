"""A cell in full: the document's text in both languages, each commitment, what serves it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, SPACE_XS, Hue
from comms_planner.services import citation, vocabulary
from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.ui.context import Context
from comms_planner.ui.screens.matrix.adder import Adder, quiet_sheet
from comms_planner.ui.screens.matrix.gestures import Gestures
from comms_planner.ui.screens.matrix.words import STATE_HUES, WORK_ICONS
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel


def selectable(text: str, role: str = "body") -> PlainLabel:
    """A text one can mark and copy."""
    label = PlainLabel(text, role, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class CellSheet(QWidget):
    """The content of the cell drawer; `show_cell` follows changes without losing the place."""

    def __init__(
        self, cell: CellRow, hooks: Mapping[str, Bilingual], context: Context, gestures: Gestures
    ) -> None:
        super().__init__()
        self._context, self._gestures = context, gestures
        self.cell_id = cell.id
        self.setStyleSheet(quiet_sheet(context.tokens))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        languages = ("zh", "en") if context.texts.language == "zh" else ("en", "zh")
        for language in languages:
            column.addLayout(self._text(cell, language))
        source = self.tr("Source: HSP/EB.1/7, {ref}").format(
            ref=citation.place(context.texts, cell.ref)
        )
        column.addWidget(selectable(source, "small"))
        if cell.note:
            column.addWidget(selectable(context.texts.say(cell.note), "small"))
        self._heading = PlainLabel("", "heading")
        column.addWidget(self._heading)
        self.clauses: dict[int, ClauseCard] = {}
        for row in cell.commitments:
            hook = hooks.get(row.hook, Bilingual())
            self.clauses[row.id] = ClauseCard(cell.id, row, hook, context, gestures)
            column.addWidget(self.clauses[row.id])
        column.addStretch(1)

    def show_cell(self, cell: CellRow, serving: Mapping[int, Sequence[ActionRow]]) -> None:
        """Show how far the commitments are now, and the first actions that serve each."""
        self._heading.setText(
            self.tr("Commitments: {planned} of {all} planned, {delivered} delivered").format(
                planned=cell.planned, all=len(cell.commitments), delivered=cell.delivered
            )
        )
        for row in cell.commitments:
            self.clauses[row.id].show_row(row, serving.get(row.id, ()))

    def _text(self, cell: CellRow, language: str) -> QVBoxLayout:
        """The text in one language, with whose words these are."""
        tokens = self._context.tokens
        verbatim = language == "zh"
        name = self.tr("Chinese") if verbatim else self.tr("English")
        if verbatim:
            basis, hue = self.tr("Verbatim"), tokens.success
        else:
            basis = self._gestures.words.basis_of(cell.basis)
            hue = tokens.warning if cell.basis == "translated" else tokens.neutral
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(PlainLabel(name, "caption"))
        head.addWidget(Chip(basis, hue))
        head.addStretch(1)
        part = QVBoxLayout()
        part.setSpacing(SPACE_XS)
        part.addLayout(head)
        part.addWidget(selectable(cell.text.zh if verbatim else cell.text.en))
        return part


class ClauseCard(Card):
    """One commitment: its words, its state, the actions that serve it, a place to add one."""

    def __init__(
        self,
        cell_id: int,
        row: CommitmentRow,
        hook: Bilingual,
        context: Context,
        gestures: Gestures,
    ) -> None:
        super().__init__()
        self._context, self._gestures = context, gestures
        tokens, texts = context.tokens, context.texts
        self._chip = Chip("", tokens.neutral, dot=True)
        self._progress = PlainLabel("", "small")
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._chip)
        head.addWidget(self._progress)
        head.addStretch(1)
        head.addWidget(PlainLabel(vocabulary.label(texts, "promise", row.kind), "small"))
        self.body.addLayout(head)
        self.body.addWidget(selectable(texts.say(row.text)))
        other = row.text.en if texts.language == "zh" else row.text.zh
        self.body.addWidget(selectable(other, "small"))
        if row.names:
            said = self.tr("Names: {names}").format(names=texts.say(row.names))
            self.body.addWidget(selectable(said, "small"))
        if hook:
            said = self.tr("Hooks on: {moment}").format(moment=texts.say(hook))
            self.body.addWidget(selectable(said, "small"))
        self._serving = QVBoxLayout()
        self._serving.setSpacing(0)
        self.body.addLayout(self._serving)
        self._shown: tuple[Sequence[ActionRow], int] | None = None
        self.adder = Adder(
            tokens,
            self.tr("Add action for this commitment"),
            icons.icon("plus", tokens.muted, size=14),
            lambda text: gestures.add(cell_id, text, (row.id,)),
            gestures.foretell,
        )
        self.body.addWidget(self.adder)

    def show_row(self, row: CommitmentRow, serving: Sequence[ActionRow]) -> None:
        """Show how far the commitment is and what serves it."""
        hue: Hue = getattr(self._context.tokens, STATE_HUES[row.state])
        words = self._gestures.words
        self._chip.show_as(words.state(row), hue)
        self._progress.setText(words.progress(row))
        more = row.served_by - len(serving)
        if (serving, more) == self._shown:
            return
        self._shown = serving, more
        while item := self._serving.takeAt(0):
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for action in serving:
            self._serving.addWidget(self._link(action))
        if more > 0:
            number = self._context.texts.number(more)
            said = self.tr("and {count} more", "", more).format(count=number)
            self._serving.addWidget(PlainLabel(said, "small"))

    def _link(self, action: ActionRow) -> Button:
        """A quiet button that opens an action."""
        words, tokens = self._gestures.words, self._context.tokens
        button = Button(words.title(action), tokens, "quiet")
        key = words.status(action)
        button.setIcon(icons.icon(WORK_ICONS[key], tokens.status(key).solid, size=16))
        button.setAccessibleName(words.card(action))
        button.setStyleSheet("QPushButton { text-align: left; padding: 0 6px; }")
        button.clicked.connect(lambda: self._gestures.open_action(action.id))
        return button
