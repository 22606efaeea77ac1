"""The command palette: a field, a list beneath it, Enter goes there or does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from comms_planner.ui.context import Context
from comms_planner.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from comms_planner.services.search import HitRow
    from comms_planner.ui.shell.search_list import SearchPopup

LIMIT = 40
DEEDS = 4
"""So many commands at least stand below what was found."""
FIRST_DEEDS = 30
"""So many are offered before anything is typed, and as many things in all afterwards."""


class Deed(NamedTuple):
    """A command: its words, its keys or what more there is to say, and what it does."""

    title: str
    keys: str
    run: Callable[[], object]
    meant: bool = False
    """Whether what was typed can hardly mean anything else."""


class GlobalSearch(SearchField):
    """The field in the top bar; Ctrl+F or Ctrl+K brings the cursor here.

    Empty, it lists what was used last and what can be done; `again` finds those things anew.
    Where the search is not `ready` it looks when told so by `look_now`.
    What was typed can also be planned: `plan` makes a command of it.
    """

    def __init__(
        self,
        context: Context,
        find: Callable[[str, int], Sequence[HitRow]],
        host: QWidget,
        again: Callable[[Sequence[tuple[str, int]]], Sequence[HitRow]] = lambda _: (),
        deeds: Callable[[], Sequence[Deed]] = tuple,
        ready: Callable[[], bool] = lambda: True,
        plan: Callable[[str], Deed | None] = lambda _: None,
    ) -> None:
        super().__init__("", context.tokens)
        hint = self.tr("Search or do something")
        self.setPlaceholderText(f"{hint}  (Ctrl+K)")
        self.setAccessibleName(hint)
        self.setFixedWidth(340)
        self._context, self._find, self._host = context, find, host
        self._again, self._deeds, self._is_ready = again, deeds, ready
        self._plan = plan
        self._popup: SearchPopup | None = None
        self._looked_for = self._waits_for = ""
        self._goes = False
        self.searched.connect(self._look)

    @property
    def popup(self) -> SearchPopup:
        """The list of hits, made with the first search."""
        if self._popup is None:
            from comms_planner.ui.shell.search_list import SearchPopup  # late: Qt's item views

            self._popup = SearchPopup(self._context, self._host)
            self._popup.list.itemClicked.connect(lambda _: self.go())
        return self._popup

    def enter(self) -> None:
        """Take the keyboard, and show what was used last."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        if not self.text().strip():
            self._look("")

    def go(self) -> None:
        """Go to what is marked, or do it."""
        item = self.popup.list.currentItem()
        if not self.popup.isVisible() or item is None:
            return
        chosen: HitRow | Deed = item.data(Qt.ItemDataRole.UserRole)
        self.popup.hide()
        self.clear()
        self.clearFocus()
        if isinstance(chosen, Deed):
            chosen.run()
            return
        self._context.preferences.used(self._context.planner.path, chosen.kind, chosen.id)
        self._context.navigate(chosen.screen, **chosen.where)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys move in the list, Enter goes, Escape leaves."""
        row, count = self.popup.list.currentRow(), self.popup.list.count()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.popup.list.setCurrentRow((row + step) % count)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            words = self.text().strip()  # typed faster than is looked for, Enter looks first
            if words and not (self.popup.isVisible() and words == self._looked_for):
                self._look(words)
            self._goes = bool(self._waits_for)
            if not self._goes:  # else the list that still stands is of other words
                self.go()
        elif event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
            self.clear()
            self.clearFocus()
        else:
            super().keyPressEvent(event)

    def look_now(self) -> None:
        """Look for what waited until the search was ready, and go there if Enter was pressed."""
        words, goes = self._waits_for, self._goes
        self._waits_for, self._goes = "", False
        if words and words == self.text().strip():
            self._looked_for = words
            self._show_found(words)
            if goes:
                self.go()

    def _look(self, words: str) -> None:
        # Enter may have been pressed before the pause after typing is over, which asks again
        goes = self._goes and words == self._waits_for
        self._waits_for, self._goes = "", False
        if words and not self._is_ready():
            self._waits_for, self._goes = words, goes
            if self._popup:
                self._popup.hide()  # it shows what other words found
            return
        self._looked_for = words
        if words:
            self._show_found(words)
            if goes:
                self.go()
        elif self.hasFocus():
            self._show_first()
        elif self._popup:
            self._popup.hide()

    def _show_found(self, words: str) -> None:
        """What was found, kind by kind, and below it commands with these words."""
        hits = by_kind(self._find(words, LIMIT))
        wanted = words.casefold().split()
        deeds = [d for d in self._deeds() if all(w in d.title.casefold() for w in wanted)]
        deeds = deeds[: max(DEEDS, FIRST_DEEDS - len(hits))]
        named = [d for d in deeds if d.title.casefold() == words.casefold()]
        rest = [d for d in deeds if d not in named]
        planned = self._plan(words)
        if planned is not None and planned.meant:
            self.popup.show_hits([planned, *named, *hits, *rest], self)
            return
        found: list[HitRow | Deed] = [*named, *hits, *rest]
        every = [*found, planned] if planned else found
        self.popup.show_hits(every, self, chosen=bool(found))

    def _show_first(self) -> None:
        """What was used last, and what can be done."""
        last = self._context.preferences.last_used(self._context.planner.path)
        hits = self._again(last) if last else ()
        self.popup.show_hits([*hits, *self._deeds()[:FIRST_DEEDS]], self)


def by_kind(hits: Sequence[HitRow]) -> list[HitRow]:
    """Hits with those of one kind together, the kind of the best hit first."""
    kinds = list(dict.fromkeys(hit.kind for hit in hits))
    return sorted(hits, key=lambda hit: kinds.index(hit.kind))
