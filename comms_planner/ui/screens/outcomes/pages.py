"""The pages of the outcomes screen that are lists: ledger, co-investment, surveys; and the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.quantity import Number
from comms_planner.services.results import investments, surveys
from comms_planner.services.results.investments import InvestmentRow
from comms_planner.services.results.ledger import LedgerRow
from comms_planner.services.results.sight import Node, Sight
from comms_planner.services.results.surveys import SurveyRow
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, FaceColumn, column
from comms_planner.ui.screens.outcomes.sight_view import SightView
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

HEIGHT = 62


class ListPage(QWidget):
    """A line of words and a button, and below it rows, or what to do where there are none."""

    opened = Signal(object)
    removed = Signal(object)
    asked = Signal()

    def build(
        self,
        tokens: Tokens,
        name: str,
        action: str,
        columns: Sequence[FaceColumn[Any]],
        nothing: EmptyState,
    ) -> None:
        """Put the page together, once it is a widget and can say its words."""
        self.table: FaceTable[Any] = FaceTable(columns, lambda row: row.id, self)
        self.view = FaceView(self.table, tokens, name, HEIGHT)
        self.view.opened.connect(self.opened)
        self.view.removed.connect(self.removed)
        self.view.menu_filled.connect(self._fill)
        self.summary = PlainLabel("", "muted", wrap=True)
        self.new = Button(action, tokens, "plain", "plus")
        self.new.clicked.connect(self.asked)
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        tools.addWidget(self.summary, 1)
        tools.addWidget(self.new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(nothing)
        self._nothing = nothing
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        lines.addLayout(tools)
        lines.addWidget(self._stack, 1)

    def allow(self, *, writing: bool) -> None:
        """Let something be recorded, or not."""
        self.new.setEnabled(writing)
        self._nothing.allow(writing=writing)

    def show_list(self, rows: Sequence[Any], summary: str) -> None:
        """Take other rows; `summary` says in words what they come to."""
        self.table.show(rows)
        self.summary.setText(summary)
        self._stack.setCurrentWidget(self.view if rows else self._nothing)
        self.new.setVisible(bool(rows))

    def _fill(self, menu: Any, row: Any) -> None:
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.removed.emit(row))


def _text(*lines: tuple[str, str], chips: tuple[Chip, ...] = (), right: bool = False) -> Face:
    return Face(tuple(line for line in lines if line[0]), chips, right=right, wrap=2)


class LedgerPage(ListPage):
    """Who changed what, when and where; and who confirms our part in it."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self.words = words
        say, texts = words.say, words.texts
        nothing = EmptyState(
            tokens, "book-open", self.tr("Nothing in the ledger yet"),
            self.tr(
                "Record a policy that changed or a commitment that was made: who, what, when,"
                " where, why it matters, what we did for it, what others did, and who confirms it."
            ),
            self.tr("Record contribution"), self.asked.emit,
        )  # fmt: skip
        columns: list[FaceColumn[LedgerRow]] = [
            column(
                self.tr("When"),
                lambda r: _text((texts.span(r.starts, r.ends, r.precision), "body")), 3, 120,
                lambda r: r.starts,
            ),
            column(
                self.tr("What changed, and who did"),
                lambda r: _text((say(r.what), "strong"), (say(r.who), "small")), 12, 220,
                lambda r: say(r.what),
            ),
            column(
                self.tr("Where"), lambda r: _text((self._place(r), "body")), 4, 100, self._place
            ),
            column(
                self.tr("Our part"), lambda r: _text((say(r.our_part), "small")), 8, 140,
                also=lambda r: (say(r.others_part), say(r.significance)),
            ),
            column(
                self.tr("Confirmed"), lambda r: _text(chips=(self._sure(r),)), 5, 150,
                lambda r: r.substantiated_by,
            ),
        ]  # fmt: skip
        self.build(
            tokens, self.tr("Contribution ledger"), self.tr("Record contribution"), columns,
            nothing,
        )  # fmt: skip

    def show_rows(self, rows: Sequence[LedgerRow]) -> None:
        """Take other entries."""
        sure = sum(row.substantiated for row in rows)
        said = self.tr("%n entries, {sure} confirmed by somebody besides us", "", len(rows))
        said = said.format(sure=self.words.texts.number(sure))
        self.show_list(rows, said if rows else "")

    def _place(self, row: LedgerRow) -> str:
        return self.words.say(row.place) or self.words.say(row.country_name)

    def _sure(self, row: LedgerRow) -> Chip:
        if row.substantiated:
            return Chip(row.substantiated_by, "success")
        return Chip(self.tr("Nobody yet"), "warning")


class InvestmentsPage(ListPage):
    """Somebody else's money: kept apart by currency and kind, with everybody's claims."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self.words = words
        say = words.say
        nothing = EmptyState(
            tokens, "handshake", self.tr("No co-investment yet"),
            self.tr(
                "Record money that others put in: whose, how much, in which currency, and our share"
                " of bringing it in. Currencies and kinds are never added to each other."
            ),
            self.tr("Record co-investment"), self.asked.emit,
        )  # fmt: skip
        columns: list[FaceColumn[InvestmentRow]] = [
            column(
                self.tr("Year"), lambda r: _text((f"{r.year}", "body")), 1, 60, lambda r: r.year
            ),
            column(
                self.tr("What for, and whose money"),
                lambda r: _text((say(r.what), "strong"), (say(r.investor), "small")), 10, 200,
                lambda r: say(r.what),
            ),
            column(
                self.tr("Kind"), lambda r: _text(chips=(Chip(words.label("investment", r.kind)),)),
                3, 100, lambda r: r.kind,
            ),
            column(
                self.tr("Amount"),
                lambda r: _text((words.figure(r.amount), "number"), right=True), 5, 130,
                lambda r: r.amount.sort_key, right=True,
            ),
            column(
                self.tr("Claims"), lambda r: _text((self._claims(r), "small")), 8, 180,
                also=lambda r: (r.source,),
            ),
        ]  # fmt: skip
        self.build(
            tokens, self.tr("Co-investment"), self.tr("Record co-investment"), columns,
            nothing,
        )  # fmt: skip

    def show_rows(self, rows: Sequence[InvestmentRow]) -> None:
        """Take other co-investments; the sums stand side by side."""
        words = self.words
        one = self.tr("{amount} {kind}")  # in Chinese the kind comes first
        sums = [
            one.format(
                amount=words.figure(t.amount.qty), kind=words.label("investment", t.kind).lower()
            )
            for t in investments.totals(rows)
        ]
        apart = self.tr("{sums} (not added to each other)")
        said = words.texts.listed(sums)
        self.show_list(rows, apart.format(sums=said) if len(sums) > 1 else said)

    def _claims(self, row: InvestmentRow) -> str:
        words = self.words
        said = [f"{words.say(s.who)} {words.percent(s.share)}" for s in row.shares]
        return words.texts.listed(said) or self.tr("Nobody claims a share")


class SurveysPage(ListPage):
    """What people answered, with how many they were and the margin of error."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self.words = words
        self._changes: dict[int, surveys.ChangeRow] = {}
        say, texts = words.say, words.texts
        nothing = EmptyState(
            tokens, "users", self.tr("No survey yet"),
            self.tr(
                "Attitudes are asked, not counted. Record what people answered, how many they were,"
                " and the margin of error; ask again later, and the difference says whether it is"
                " more than chance."
            ),
            self.tr("Record survey result"), self.asked.emit,
        )  # fmt: skip
        columns: list[FaceColumn[SurveyRow]] = [
            column(
                self.tr("When"), lambda r: _text((texts.day(r.asked_on), "body")), 3, 120,
                lambda r: r.asked_on,
            ),
            column(
                self.tr("Question, and who was asked"),
                lambda r: _text((say(r.question), "strong"), (say(r.population), "small")), 12, 220,
                lambda r: say(r.question),
            ),
            column(self.tr("n"), lambda r: _text((texts.number(r.n), "number"), right=True), 2, 70,
                   lambda r: (False, r.n), right=True),
            column(
                self.tr("Answer"),
                lambda r: _text((words.figure(r.answer), "number"), (self._margin(r), "small"),
                                right=True),
                5, 130, lambda r: r.answer.sort_key, right=True,
            ),
            column(self.tr("Since the last round"), lambda r: _text(chips=self._change(r)), 6, 190),
        ]  # fmt: skip
        self.build(
            tokens, self.tr("Surveys"), self.tr("Record survey result"), columns,
            nothing,
        )  # fmt: skip

    def show_rows(self, rows: Sequence[SurveyRow]) -> None:
        """Take other results."""
        self._changes = {change.last_id: change for change in surveys.changes(list(rows))}
        self.show_list(
            rows, self.tr("A difference counts only where it is larger than its margin.")
        )

    def _margin(self, row: SurveyRow) -> str:
        if row.margin is None:
            return self.tr("no margin: {why}").format(
                why=self.words.label("sampling", row.sampling).lower()
            )
        return self.tr("± {margin}, 95% sure").format(margin=self._number(row.margin))

    def _change(self, row: SurveyRow) -> tuple[Chip, ...]:
        change = self._changes.get(row.id)
        if change is None:
            return ()
        signed = (
            f"{'+' if change.difference >= 0 else '−'}{self._number(change.difference).lstrip('-')}"
        )
        said = f"{signed} ± {self._number(change.margin)}" if change.margin is not None else signed
        if change.verdict == "shown":
            return (Chip(self.tr("{change}: more than chance").format(change=said), "success"),)
        return (Chip(self.tr("{change}: may be chance").format(change=said), "warning"),)

    def _number(self, value: Number) -> str:
        return f"{float(value):.1f}".removesuffix(".0")


class SightPage(QWidget):
    """The line of sight with a line of words above it, and what to do where nothing is linked."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self.sight = SightView(tokens, words)
        self.said = PlainLabel("", "muted", wrap=True)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.sight)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_S)
        lines.addWidget(self.said)
        lines.addWidget(scroll, 1)
        self._scroll = scroll
        self.sight.chosen.connect(self._chosen)

    def show_sight(self, sight: Sight) -> None:
        """Take another line of sight."""
        self.sight.show_sight(sight)
        linked = any(node.kind not in ("outcome", "indicator") for node in sight.nodes)
        self.said.setText(
            self.tr(
                "Arrow keys or a click walk the way from an outcome to what was measured and back;"
                " Enter opens. A full line was linked by somebody, a dashed one follows from it."
            )
            if linked
            else self.tr(
                "No work is linked yet. Choose an indicator, then “Link work” beside its evidence:"
                " campaigns, actions, editions and their measurements then appear here."
            )
        )

    def _chosen(self, node: Node) -> None:
        """Say what was chosen, and bring it into view."""
        self.said.setText(self.sight.said(node))
        box = self.sight.placed.boxes[node.key]
        middle = (round(box.x + box.w / 2), round(box.y + box.h / 2))
        self._scroll.ensureVisible(*middle, round(box.w / 2) + 8, round(box.h) + 8)
