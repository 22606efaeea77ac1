"""A screen of several lists, one of them in front: tabs, rows, a drawer for their forms."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget

from comms_planner.services import approvals
from comms_planner.ui.context import Context
from comms_planner.ui.editors.approval import ApprovalForm, approval_action, approval_title
from comms_planner.ui.editors.deed import DeedDrawer, DeedForm, opens_form
from comms_planner.ui.faces import FaceColumn
from comms_planner.ui.list_page import ListPage
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.segmented import SegmentedControl


class ScreenPage(ListPage):
    """One list of a paged screen: it reads its rows, adds, opens and removes."""

    ADD = ""
    """What the button that adds says, in the reader's language; none where it is empty."""

    def __init__(
        self,
        host: PagedScreen,
        name: str,
        columns: Sequence[FaceColumn[Any]],
        key: Callable[[Any], Hashable],
        nothing: EmptyState,
        *,
        height: int = 52,
        many: bool = False,
    ) -> None:
        super().__init__(host.context.tokens, name, columns, key, nothing, height, many=many)
        self.host, self.context = host, host.context
        nothing.allow(writing=not self.context.planner.read_only)
        self.opened.connect(self.open_row)
        self.view.removed.connect(self.remove_row)
        self.view.menu_filled.connect(self._fill)

    @property
    def drawer(self) -> DeedDrawer:
        """Where the forms of the screen open."""
        return self.host.drawer

    def offer_adding(self, word: str) -> None:
        """Put a button that adds at the right of the page."""
        self.new = Button(word, self.context.tokens, "primary", "plus")
        self.new.setEnabled(not self.context.planner.read_only)
        self.new.clicked.connect(lambda: self.add())
        if type(self).menu is not ScreenPage.menu:
            self._offer_more()
        self.tools.addWidget(self.new)

    def _offer_more(self) -> None:
        """Put a button for all that can be done with the row that is chosen, for all to see."""
        said = self.tr("More for the chosen row")
        self.more = IconButton("ellipsis", said, self.context.tokens, framed=True)
        self.more.clicked.connect(self._show_more)
        self.view.selectionModel().currentChanged.connect(self._know_more)
        for changed in (self.table.modelReset, self.table.layoutChanged):
            changed.connect(self._know_more)
        self.tools.addWidget(self.more)
        self._know_more()

    def _know_more(self) -> None:
        row, read_only = self.view.current_row, self.context.planner.read_only
        self.more.setEnabled(row is not None and not read_only)

    def _show_more(self) -> None:
        menu = self.view.menu_of(self.view.current_row)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def refresh(self) -> None:
        """Read the rows again."""
        raise NotImplementedError

    def add(self) -> None:
        """Open the form of a new thing."""

    def open_row(self, row: Any) -> None:
        """Open the form of a thing."""

    def remove_row(self, row: Any) -> None:
        """Take a thing away."""

    def menu(self, row: Any) -> Sequence[tuple[str, Callable[[], object]]]:
        """What else can be done with a row: word and deed."""
        return ()

    def write(self, said: str, command: Callable[..., object], *args: Any, **values: Any) -> None:
        """Send a command at once, and offer to take it back."""
        self.host.write(said, command, *args, **values)

    def approve(self, kind: str, ids: Sequence[int]) -> None:
        """Open the decision about things of a kind."""
        self.host.approve(kind, ids)

    def _fill(self, menu: QMenu, row: Any) -> None:
        if self.context.planner.read_only:
            return
        for word, do in self.menu(row):
            menu.addAction(word).triggered.connect(lambda _=False, do=do: do())


class PagedScreen(Screen):
    """Tabs over pages; the page in front is read again when what it shows has changed."""

    def __init__(self, context: Context, title: str) -> None:
        super().__init__(context, title)
        self.drawer = DeedDrawer(self, context)
        self.drawer.written.connect(self.written)
        self.drawer.left.connect(self._give_back_focus)
        self.pages: dict[str, ScreenPage] = {}
        self.stack = QStackedWidget()

    def arrange(self, pages: Sequence[tuple[str, str, ScreenPage]]) -> None:
        """Take the pages with their keys and words, and show the first."""
        self.tabs = SegmentedControl([(key, word) for key, word, _ in pages])
        self.tabs.setAccessibleName(self.tr("Pages"))
        self.tabs.chosen.connect(self.show_page)
        for key, _, page in pages:
            self.pages[key] = self.drawer.openers[key] = page
            self.stack.addWidget(page)
        self.header.add_left(self.tabs)
        self.body.addWidget(self.stack, 1)

    @property
    def page(self) -> ScreenPage:
        """The page in front."""
        return self.pages[self.tabs.current]

    def show_page(self, key: str) -> None:
        """Bring a page to the front and read it."""
        if key in self.pages:
            self.tabs.set_current(key)
            self.stack.setCurrentWidget(self.pages[key])
            self.refresh()

    def refresh(self) -> None:
        """Read the page in front again."""
        self.drawer.refresh()
        self.page.refresh()

    def reveal(self, **where: object) -> None:
        """Show a `page`, and on it the row of its own key (`row`); `add` begins a new one."""
        if isinstance(page := where.get("page"), str):
            self.show_page(page)
        if where.get("add"):
            self._refresh_now()
            self.add_here()
        if (row := where.get("row")) is not None:
            self._refresh_now()
            self.page.view.select_key(row)
            self.page.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_here(self) -> None:
        """Open the form of a new thing of the page in front."""
        if not self.context.planner.read_only:
            self.page.add()

    def keep(self) -> dict[str, Any]:
        """The page in front, and the row chosen on it."""
        return {"page": self.tabs.current, "row": self.page.view.current_key}

    def take_up(self, kept: Any) -> None:
        """Show the page that was in front."""
        if isinstance(page := kept.get("page"), str) and page in self.pages:
            self.tabs.set_current(page)
            self.stack.setCurrentWidget(self.pages[page])
        self._refresh_now()
        if (row := kept.get("row")) is not None:
            self.page.view.select_key(row)

    def show_form(self, title: str, action: str, form: DeedForm) -> None:
        """Open the drawer with a form."""
        self.drawer.show_form(title, action, form)

    @opens_form
    def approve(self, kind: str, ids: Sequence[int]) -> None:
        """Open the decision about things of a kind."""
        if not self.keep_typed():
            return
        read = self.context.planner.read
        rows = [read(approvals.standing, kind, number) for number in ids]
        alike = [row for row in rows if row.status == rows[0].status]  # one decision fits them
        if alike:
            form = ApprovalForm(self.context, kind, [row.id for row in alike], alike)
            self.show_form(approval_title(), approval_action(), form)

    def keep_typed(self) -> bool:
        """Keep what was typed in the form that is open; whether another may take its place."""
        form = self.drawer.form
        if form is None or not form.dirty:
            return True
        self.drawer.keep()
        return self.drawer.form is not form

    def write(self, said: str, command: Callable[..., object], *args: Any, **values: Any) -> None:
        """Send a command at once, and offer to take it back."""
        if self.context.planner.read_only:
            return
        if self.attempt(lambda: self.context.planner.write(command, *args, **values)):
            self.context.tell(said, self.tr("Undo"), self.context.planner.undo)

    def written(self, form: DeedForm, made: object) -> None:
        """A form was kept; `made` is what its command gave."""
        self._refresh_now()
        if isinstance(made, int):
            self.page.view.select_key(made)

    def _give_back_focus(self) -> None:
        self.page.take_focus()
