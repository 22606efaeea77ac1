"""What a screen is: it re-reads what it shows when something it watches has changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import MARGIN, SPACE_M
from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.services import lanes
from comms_planner.services.planner import ChangeSet, Planner, concerns
from comms_planner.ui.context import Context
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.header import HeaderBar
from comms_planner.ui.widgets.scroll_page import SCROLL_BAR

MANY = 4_000
"""More actions than this, and what is reckoned over all of them would be felt."""


class Overlay(Protocol):
    """What lies over a screen and may hold typed text: a drawer."""

    name: str
    """What tells it from others over the same screen."""

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not kept yet."""

    def may_go(self) -> bool:
        """Whether nothing would be lost; asks where something would."""

    def memory(self) -> object:
        """How to open again what is open, with what was typed there."""

    def recall(self, memory: object) -> None:
        """Open again what was open."""


class Screen(QWidget):
    """A place in the window: a header, a banner for what went wrong, and `body` below.

    Subclasses name the queries they show in `watches` and read them in `refresh`.
    """

    watches: ClassVar[tuple[Callable[..., object], ...]] = ()
    asks_about: ClassVar[tuple[Callable[..., object], ...]] = ()
    """Queries about one thing, by its number, which are asked when a person turns to it."""

    def __init__(self, context: Context, title: str = "") -> None:
        super().__init__()
        self.setObjectName("screen")
        self.context, self._stale = context, True
        self.over: list[Overlay] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._refresh_soon)
        self._asking = self._asked_again = False
        self.header = HeaderBar(title)
        self.banner = Banner(context.tokens)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, SPACE_M, 0, SPACE_M)
        self._outer.setSpacing(SPACE_M)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.body.setSpacing(SPACE_M)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 0, MARGIN, 0)
        head.setSpacing(SPACE_M)
        head.addWidget(self.header)
        head.addWidget(self.banner)
        self._outer.addLayout(head)
        self._outer.addLayout(self.body, 1)
        context.signals.changed.connect(self._on_changed)

    def add_page(self, page: QWidget) -> None:
        """Add something that scrolls below the body, with its scroll bar in the margin."""
        row = QVBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN - SCROLL_BAR, 0)
        row.addWidget(page)
        self._outer.setStretchFactor(self.body, 0)
        self._outer.addLayout(row, 1)
        self._outer.setContentsMargins(0, SPACE_M, 0, 0)

    def refresh(self) -> None:
        """Read again and show."""
        raise NotImplementedError

    def ask_ahead(self, planner: Planner) -> None:
        """Have the planner foresee what the first `refresh` reads and takes long to answer.

        It runs on a thread beside the window and touches no widget.
        """

    @property
    def is_stale(self) -> bool:
        """Whether something has changed since it was last read."""
        return self._stale

    def is_long(self) -> bool:
        """Whether a refresh takes so long that what it reads is asked beside the window first."""
        return False

    @property
    def has_many_actions(self) -> bool:
        """Whether what goes through all actions of the plan takes long."""
        return self.context.planner.read(lanes.size) > MANY

    def reveal(self, **where: object) -> None:
        """Bring the thing that `where` names into view; called by context.navigate."""

    def find_words(self) -> bool:
        """Look for words on this screen; False where only the whole plan can be searched."""
        return False

    def keep(self) -> dict[str, Any]:
        """What a person chose and typed here, for this screen made anew in another language."""
        return {}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""

    def memory(self) -> tuple[dict[str, Any], dict[str, object]]:
        """What to keep of this screen and of what lies over it."""
        return self.keep(), {overlay.name: overlay.memory() for overlay in self.over}

    def recall(self, memory: tuple[Mapping[str, Any], Mapping[str, object]]) -> None:
        """Become again what an earlier screen was."""
        kept, over = memory
        self.take_up(kept)
        if any(over.values()):  # what opens a form looks at the rows that are shown
            self._refresh_now()
        for overlay in tuple(self.over):
            overlay.recall(over.get(overlay.name))

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed here that is not kept yet."""
        return any(overlay.is_dirty for overlay in self.over)

    def may_go(self) -> bool:
        """Whether the window may close without losing what was typed here; asks if not."""
        return all(overlay.may_go() for overlay in self.over)

    @property
    def busy(self) -> bool:
        """True while a gesture is under way and nothing may move beneath it."""
        return False

    def settle(self) -> None:
        """Refresh at the next turn of the loop if anything changed."""
        if self._stale and self.isVisible():
            self._timer.start()

    def invalidate(self) -> None:
        """Say that what is shown is out of date for a reason outside the plan."""
        self._stale = True
        self.settle()

    def attempt(self, do: Callable[[], object]) -> bool:
        """Do something that a rule may refuse; the refusal stands in the banner."""
        try:
            do()
        except PlannerError as error:
            self.banner.say("danger", sentence(self.context.texts, error))
            return False
        except Cancelled:  # said where it was stopped
            return False
        self.banner.hide()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the screen was away."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Read what is to be shown, if that has changed; it may be before the screen is shown."""
        try:
            self._refresh_now()
        except Exception as fault:  # noqa: BLE001 - flying on through Qt's frames, it would crash
            sys.excepthook(type(fault), fault, fault.__traceback__)

    def _on_changed(self, changes: ChangeSet) -> None:
        if concerns(changes, *self.watches):
            self.invalidate()

    def _refresh_soon(self) -> None:
        """Refresh at once, or once what takes long was asked; what is shown stays until then."""
        if self._asking:
            self._asked_again = True
        elif self._stale and not self.busy and self.is_long():
            self._asking, planner = True, self.context.planner
            job = self.context.jobs.start("", lambda _: self.ask_ahead(planner))
            job.ended.connect(self._asked)
        else:
            self._refresh_now()

    def _asked(self) -> None:
        self._asking, again, self._asked_again = False, self._asked_again, False
        (self._refresh_soon if again else self._refresh_now)()

    def _refresh_now(self) -> None:
        if self._stale and not self.busy:
            self._stale = False
            try:
                self.refresh()
            except PlannerError as error:
                self.banner.say("danger", sentence(self.context.texts, error))


class ScreenInfo(NamedTuple):
    """A screen's place in the side bar; `load` imports its class when it is first shown.

    `title` is marked source text in context "Screens". A `quick` screen needs neither ORM nor
    charts: it may be made before the window is first painted, others follow right after.
    """

    key: str
    title: str
    icon: str
    load: Callable[[], type[Screen]]
    quick: bool = False
