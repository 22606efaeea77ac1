"""Import and export: three pages, each one journey of a calendar."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from comms_planner.interchange import calendar_filter, ics_import
from comms_planner.interchange.calendar_filter import Choices
from comms_planner.services import import_mappings, month
from comms_planner.services.schedule import stations
from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.exchange.export_page import ExportPage
from comms_planner.ui.screens.exchange.import_page import ImportPage
from comms_planner.ui.screens.exchange.publish_page import PublishPage
from comms_planner.ui.screens.exchange.table_page import TablePage
from comms_planner.ui.widgets.segmented import SegmentedControl

PAGES = {"import": "take_in", "tables": "tables", "export": "export", "publish": "publish"}
Page = TypeVar("Page", ExportPage, PublishPage)


class ExchangeScreen(Screen):
    """Where calendars of other programs come in, and ours goes out."""

    watches: ClassVar = (
        calendar_filter.choices,
        ics_import.preview,
        stations.rows,
        month.everything,
        import_mappings.rows,
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Import and export"))
        self._there: Choices | None = None
        self.tabs = SegmentedControl(
            [
                ("import", self.tr("Import a calendar")),
                ("tables", self.tr("Tables in and out")),
                ("export", self.tr("Export a file")),
                ("publish", self.tr("Publish to a server")),
            ]
        )
        self.tabs.setAccessibleName(self.tr("Which way"))
        self.tabs.chosen.connect(self.show_page)
        self.header.add_left(self.tabs)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        self._stack.addWidget(self.take_in)

    @cached_property
    def take_in(self) -> ImportPage:
        """Where a calendar comes in; like the other pages made when it is first wanted."""
        page = ImportPage(self.context)
        page.taken_in.connect(self._taken_in)
        return page

    @cached_property
    def tables(self) -> TablePage:
        """Where tables come in and go out."""
        page = TablePage(self.context)
        page.taken_in.connect(self._rows_taken_in)
        return page

    @cached_property
    def export(self) -> ExportPage:
        """Where a calendar goes out into a file."""
        return self._offered(ExportPage(self.context))

    @cached_property
    def publish(self) -> PublishPage:
        """Where a calendar goes to a server."""
        return self._offered(PublishPage(self.context))

    def _offered(self, page: Page) -> Page:
        if self._there is not None:
            page.offer(self._there)
        return page

    def refresh(self) -> None:
        """Offer what there is in the plan, and look at the file again."""
        self._there = self.context.planner.read(calendar_filter.choices)
        self.take_in.offer()
        for key in ("export", "publish"):
            if key in vars(self):  # made already
                getattr(self, key).offer(self._there)
        if "tables" in vars(self):
            self.tables.maps.refresh()

    def keep(self) -> dict[str, Any]:
        """The page, and the table that is being looked at."""
        looked = self.tables.keep() if "tables" in vars(self) else None
        return {"page": self.tabs.current, "table": looked}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Look at them again."""
        self._refresh_now()
        self.show_page(kept["page"])
        if kept["table"] is not None:
            self.tables.take_up(kept["table"])

    def reveal(self, **where: object) -> None:
        """Turn to a `page`; read a `file`, whose entries become `target`."""
        self._refresh_now()
        if isinstance(page := where.get("page"), str):
            self.show_page(page)
        target = where.get("target")
        aim = target if isinstance(target, str) else ics_import.AUTO
        if isinstance(file := where.get("file"), Path):
            self.show_page("import")
            self.take_in.open(file, aim)
        elif isinstance(target, str):
            self.take_in.aim(aim)

    def show_page(self, key: str) -> None:
        """Turn to import, export or publish."""
        self.tabs.set_current(key)
        page: QWidget = getattr(self, PAGES[key])
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def _rows_taken_in(self, made: int) -> None:
        said = self.tr("%n entries are in the plan now.", None, made)
        undo = self.context.planner.undo
        self.context.tell(said, self.tr("Undo"), lambda: self.attempt(undo))

    def _taken_in(self, made: int, changed: int) -> None:
        said = [
            self.tr("%n entries are in the plan now.", None, made) if made else "",
            self.tr("%n were brought up to date.", None, changed) if changed else "",
        ]
        undo = self.context.planner.undo
        self.context.tell(" ".join(filter(None, said)), self.tr("Undo"), lambda: self.attempt(undo))
