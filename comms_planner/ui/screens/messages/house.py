"""The message house: one roof, its supports, their proofs, set in by their floors."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import messages, vocabulary
from comms_planner.services.messages import ROOF_WORDS, MessageKind, MessageRow
from comms_planner.ui.faces import Face
from comms_planner.ui.paged_screen import PagedScreen
from comms_planner.ui.screens.messages.lines import MessagePage
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState

FLOORS = {"roof": 0, "support": 1, "proof": 2}
INSET = 28
"""Pixels by which each floor stands further in."""


class HousePage(MessagePage):
    """Houses one below the other; a row is a roof, a support or a proof."""

    kind = MessageKind.ROOF

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "house", self.tr("No message house yet"),
            self.tr(
                "Begin with the roof: the one thing people should remember, in at most fifteen "
                "words. Under it stand three or so supports, and under each its proofs."
            ),
            self.tr("New message house"), self._begin,
        )  # fmt: skip
        super().__init__(host, self.tr("Message house"), nothing)
        self.support = Button(self.tr("Support"), self.context.tokens, "plain", "plus")
        self.proof = Button(self.tr("Proof"), self.context.tokens, "plain", "plus")
        for button, kind in (
            (self.support, MessageKind.SUPPORT), (self.proof, MessageKind.PROOF),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, kind=kind: self._under(kind))
            self.tools.addWidget(button)
        self.offer_adding(self.tr("New message house"))
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._enable())
        self._enable()

    def refresh(self) -> None:
        """Read the houses."""
        houses = self.context.planner.read(messages.houses, **self.filtered())  # type: ignore[arg-type]  # a filter's own value
        rows = [
            row
            for house in houses
            for row in (
                house.roof,
                *(r for s in house.supports for r in (s.message, *s.proofs)),
            )
        ]
        self.show_rows(rows)
        self._enable()

    def add(self) -> None:
        """Begin a house with its roof."""
        self.begin(MessageKind.ROOF)

    def menu(self, row: MessageRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """What can stand under a row, then what all messages offer."""
        below: list[tuple[str, Callable[[], object]]] = []
        if row.kind == "roof":
            below.append((self.tr("Add a support…"), lambda: self.begin(MessageKind.SUPPORT, row)))
        if row.kind == "support":
            below.append((self.tr("Add a proof…"), lambda: self.begin(MessageKind.PROOF, row)))
        return [*below, *super().menu(row)]

    def message(self, row: MessageRow) -> Face:
        """The words, set in by their floor, and what they are."""
        texts = self.context.texts
        said = row.wording or texts.say(row.text)
        kind = vocabulary.label(texts, "message", row.kind)
        if row.kind == "roof":
            count = self.tr("{count} of {most} words").format(count=row.words, most=ROOF_WORDS)
            return Face(((said, "lead"), (f"{kind} · {count}", "small")))
        role = "strong" if row.kind == "support" else "body"
        return Face(((said, role), (kind, "small")), inset=INSET * FLOORS[row.kind])

    def _begin(self) -> None:
        self.add()

    def _under(self, kind: MessageKind) -> None:
        row = self.view.current_row
        over = self._over(row, "roof" if kind is MessageKind.SUPPORT else "support")
        if over is not None:
            self.begin(kind, over)

    def _over(self, row: MessageRow | None, kind: str) -> MessageRow | None:
        """The row itself or what stands over it, of a kind."""
        by_id = {r.id: r for r in self.table.rows}
        while row is not None and row.kind != kind:
            row = by_id.get(row.parent_id or 0)
        return row

    def _enable(self) -> None:
        row, writable = self.view.current_row, not self.context.planner.read_only
        self.support.setEnabled(writable and self._over(row, "roof") is not None)
        self.proof.setEnabled(writable and self._over(row, "support") is not None)
