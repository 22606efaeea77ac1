"""Platforms & reach: what is estimated, what was measured, and what a sum of them means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from comms_planner.services import (
    editions,
    measurement_rows,
    measurements,
    overlaps,
    platforms,
    programme,
    reach,
    scenarios,
)
from comms_planner.services.forecast import Forecast, Key, forecasts
from comms_planner.services.planner import Planner
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import ReachPlan
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import may_discard
from comms_planner.ui.pictures.panel import PicturePanel
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.reach.chart import ChartPage
from comms_planner.ui.screens.reach.drawers import Drawers
from comms_planner.ui.screens.reach.figures import KeyFigures
from comms_planner.ui.screens.reach.filters import Filters
from comms_planner.ui.screens.reach.grid import EntryGrid
from comms_planner.ui.screens.reach.measurements import MeasurementsPage
from comms_planner.ui.screens.reach.net_page import NetPage
from comms_planner.ui.screens.reach.occurrences import OccurrencesPage
from comms_planner.ui.screens.reach.platforms import PlatformsPage
from comms_planner.ui.screens.reach.scenario_page import ScenarioPage
from comms_planner.ui.screens.reach.words import Words, link
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.segmented import SegmentedControl

MANY = 5_000
"""Figures up to which the window waits for the sums."""
MOST = 500
"""So many figures are listed; there may be a million, and the filters find the others."""


PAGES = {
    "platforms": "platforms", "occurrences": "occurrences", "measurements": "measurements",
    "chart": "chart", "net": "net", "more": "more", "what-if": "what_if", "grid": "grid",
}  # fmt: skip
OWN_TOOLS = ("net", "more", "what-if", "grid")
"""Pages that ask for themselves what they show; they take the room of the key figures too."""


class ReachScreen(Screen):
    """Key figures at the top; below them platforms, occurrences, measurements or the chart."""

    watches: ClassVar = (
        platforms.rows,
        platforms.sheet,
        reach.plan,
        reach.per_occurrence,
        measurements.rows,
        reach.span,
        scenarios.rows,
        overlaps.universes,
        overlaps.overlaps,
        editions.rows,
        programme.plan,
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Platforms & reach"))
        tokens, self.words = context.tokens, Words(context.texts)
        plan = context.planner.read(programme.plan)
        self._platforms: list[PlatformRow] = []
        self._plan: ReachPlan | None = None
        self._every: ReachPlan | None = None
        self._ahead: Mapping[Key, tuple[Forecast, ...]] = {}
        self._span = (0, 0)
        self._due: set[str] = set()
        self.figures = KeyFigures(self.words)
        self.segments = SegmentedControl(
            [
                ("platforms", self.tr("Platforms")),
                ("occurrences", self.tr("Occurrences")),
                ("measurements", self.tr("Measurements")),
                ("chart", self.tr("Charts")),
                ("net", self.tr("Net reach")),
                ("more", self.tr("More charts")),
                ("what-if", self.tr("What if")),
                ("grid", self.tr("Enter many")),
            ]
        )
        self.segments.setAccessibleName(self.tr("View"))
        self.filters = Filters(tokens, plan.first_year, plan.last_year)
        self.record = Button(self.tr("Record measurement"), tokens, "primary", "plus")
        self.record.setEnabled(not context.planner.read_only)
        self.header.add(self.filters, self.record)
        self.drawers = Drawers(self)
        self.platforms = PlatformsPage(tokens, self.words)
        self.occurrences = OccurrencesPage(tokens, self.words)
        self.measurements = MeasurementsPage(tokens, self.words)
        self.measurements.nothing.allow(writing=not context.planner.read_only)
        self._arrange()
        self._connect()

    @cached_property
    def chart(self) -> ChartPage:
        """The page of the chart; like all below, it is made when it is first wanted."""
        page = ChartPage(self.context, self.words)
        page.failed.connect(self._fail)
        if self._plan is not None:
            page.show_rows(self._platforms, self._plan, self.filters.platform)
        return page

    @cached_property
    def net(self) -> NetPage:
        """The page of different people."""
        return NetPage(self.context, self.words, self)

    @cached_property
    def more(self) -> PicturePanel:
        """The pictures that answer other questions than how much was estimated and measured."""
        page = PicturePanel(
            self.context,
            [
                ("net", self.tr("Different people")),
                ("cumulative-reach", self.tr("Added up")),
                ("flagships", self.tr("By flagship, direct")),
                ("flagships-indirect", self.tr("By flagship, indirect")),
                ("disaggregation", self.tr("Of whom")),
            ],
        )
        page.failed.connect(self._fail)
        return page

    @cached_property
    def what_if(self) -> ScenarioPage:
        """The page of scenarios."""
        page = ScenarioPage(self.context, self.words, self)
        page.failed.connect(self._fail)
        return page

    @cached_property
    def grid(self) -> EntryGrid:
        """The page for many figures at once."""
        return EntryGrid(self.context)

    @property
    def is_dirty(self) -> bool:
        """Whether figures were typed that are not recorded yet, in a form or in the sheet."""
        return super().is_dirty or bool(self._typed())

    def may_go(self) -> bool:
        """Whether nothing typed would be lost; asks where something would."""
        if not super().may_go():
            return False
        if self._typed():
            self.show_page("grid")
            return may_discard(self, self.context.tokens)
        return True

    def _typed(self) -> list[list[str]]:
        """What stands in the sheet for many figures, where it was ever opened."""
        return self.grid.cells() if "grid" in vars(self) else []

    def _page(self, key: str) -> QWidget:
        """A page by its key, in the stack from now on."""
        page: QWidget = getattr(self, PAGES[key])
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        return page

    def _fail(self, said: str) -> None:
        self.banner.say("danger", said)

    def refresh(self) -> None:
        """Read again and show, on the page that is seen and in the drawer that is open."""
        read = self.context.planner.read
        self._platforms = read(platforms.rows)
        first, last = read(reach.span)
        say = self.context.texts.say
        self.filters.offer(
            [(p.slug, say(p.name)) for p in self._platforms],
            range(first, last + 1),
            read(measurement_rows.years),
        )
        self._count(first, last)
        self._filter()
        self.drawers.refresh()

    def is_long(self) -> bool:
        """Whether there are many figures, of which the sums show those of every edition."""
        return self.context.planner.read(measurement_rows.are_many, MANY)

    def ask_ahead(self, planner: Planner) -> None:
        """Platforms, the latest figures as `_list` asks for them, and sums of all years."""
        planner.foresee(platforms.rows)
        planner.foresee(measurements.rows, platform=None, year=None, most=MOST)
        planner.foresee(reach.plan, *planner.foresee(reach.span))

    def reveal(self, **where: object) -> None:
        """Show a platform (by number or slug), an edition or a measurement by number, or a page;
        `add` begins a measurement."""
        self._refresh_now()
        if where.get("add") and not self.context.planner.read_only:
            self.drawers.record(self.filters.platform, None)
        edition, platform = where.get("edition"), where.get("platform")
        measurement = where.get("measurement")
        page, chart = where.get("page"), where.get("chart")
        if isinstance(page, str) and page in PAGES:
            self.show_page(page)
            if isinstance(chart, str) and page == "more":
                self.more.choice.set_current(chart)
                self.more.rebuild()
        elif isinstance(measurement, int):
            self._reveal_measurement(measurement)
        elif isinstance(edition, int):
            self._reveal_edition(edition)
        elif isinstance(platform, str | int):
            self._reveal_platform(platform)

    def keep(self) -> dict[str, Any]:
        """Page and filters."""
        filters = self.filters
        return {
            "page": self.segments.current,
            "platform": filters.platform,
            "period": filters.period,
            "year": filters.year or 0,
            "cells": self._typed(),
        }

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self.filters.set_period(*kept["period"])
        self._refresh_now()
        self.filters.platform_box.set_current(kept["platform"])
        self.filters.year_box.set_current(kept["year"])
        if kept["cells"]:
            self.grid.sheet.fill(kept["cells"])
        self.show_page(kept["page"])
        self._filter()

    def show_page(self, key: str) -> None:
        """Turn to one of the pages."""
        self.segments.set_current(key)
        self._stack.setCurrentWidget(self._page(key))
        self._catch_up()
        self.filters.show_period(key != "measurements")
        self.filters.setVisible(key not in OWN_TOOLS)
        self.figures.setVisible(key not in OWN_TOOLS)

    def give_back_focus(self) -> None:
        """Put the keyboard back where rows are, after a drawer."""
        view = getattr(self._page(self.segments.current), "view", None)
        if view is not None and view.isVisible():
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, source: str) -> None:
        """Open a source in the browser."""
        address = link(source)
        if address:
            QDesktopServices.openUrl(QUrl(address))

    def _arrange(self) -> None:
        pages = QHBoxLayout()
        pages.addWidget(self.segments)
        pages.addStretch(1)
        self._stack = QStackedWidget()
        # a page that is not looked at takes no height from the one that is
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        for page in (self.platforms, self.occurrences, self.measurements):
            self._stack.addWidget(page)
        self.body.addWidget(self.figures)
        self.body.addLayout(pages)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        drawers, filters = self.drawers, self.filters
        self.segments.chosen.connect(self.show_page)
        filters.changed.connect(self._filter)
        self.record.clicked.connect(lambda: drawers.record(filters.platform, None))
        self.platforms.opened.connect(lambda row: drawers.open_platform(row.slug))
        self.occurrences.opened.connect(drawers.open_occurrence)
        self.occurrences.cleared.connect(filters.clear)
        self.measurements.opened.connect(drawers.edit)
        self.measurements.removed.connect(drawers.delete)
        self.measurements.chosen.connect(drawers.choose)
        self.measurements.followed.connect(self.follow)
        self.measurements.asked.connect(lambda: drawers.record(filters.platform, None))

    def _count(self, first: int, last: int) -> None:
        """Say at how many editions a figure is in use, and at how many figures contest."""
        every = self._every = self.context.planner.read(reach.plan, first, last)
        self._span = first, last
        found = [o for year in every.years for o in year.occurrences]
        self._ahead = forecasts(found)
        used = sum(
            o.measured_direct.value is not None or o.measured_indirect.value is not None
            for o in found
        )
        self.figures.show_measured(used, sum(o.contested for o in found))

    def _filter(self) -> None:
        """Show what the filters let through."""
        read, platform = self.context.planner.read, self.filters.platform
        plan = self._plan = self._of_period(*self.filters.period)
        self.figures.show_sums(read(reach.per_occurrence), plan)
        self.platforms.show_rows(self._platforms, platform)
        self.occurrences.show_rows(plan.years, platform, self._ahead)
        if "chart" in vars(self):
            self.chart.show_rows(self._platforms, plan, platform)
        if "more" in vars(self):
            self.more.refresh()
        self._due = {"net", "what-if", "measurements"}
        self._catch_up()

    def _of_period(self, first: int, last: int) -> ReachPlan:
        """The sums of the period chosen; asked of the plan only where all years do not hold it."""
        begin, end = self._span
        if self._every is not None and begin <= first <= last <= end:
            return reach.within(self._every, first, last)
        return self.context.planner.read(reach.plan, first, last)

    def _catch_up(self) -> None:
        """Have the page in front read again what it asks of the plan by itself."""
        key = self.segments.current
        if key in self._due:
            self._due.remove(key)
            if key == "measurements":
                self._list()
            else:
                (self.net if key == "net" else self.what_if).refresh()

    def _list(self) -> None:
        """List the latest figures that the filters let through, and how each stands."""
        read, filters = self.context.planner.read, self.filters
        found = read(
            measurements.rows, platform=filters.platform or None, year=filters.year, most=MOST
        )
        editions_of = sorted({row.edition_id for row in found if row.edition_id is not None})
        standings = read(measurement_rows.standings, editions_of)
        in_all = read(measurement_rows.count) if len(found) == MOST else len(found)
        self.measurements.show_rows(found, standings, in_all)

    def _reveal_platform(self, platform: str | int) -> None:
        self.filters.platform_box.set_current("")
        self.show_page("platforms")
        self._filter()
        slug = next((p.slug for p in self._platforms if platform in (p.slug, p.id)), "")
        if self.platforms.view.select_key(slug):
            self.drawers.open_platform(slug)

    def _reveal_edition(self, edition: int) -> None:
        first, last = self.context.planner.read(reach.span)
        every = self.context.planner.read(reach.plan, first, last)
        found = next(
            (o for y in every.years for o in y.occurrences if o.edition_id == edition), None
        )
        if found is None or found.year is None:
            self._reveal_other(edition)
            return
        start, end = self.filters.period
        self.filters.set_period(min(start, found.year), max(end, found.year))
        self.filters.platform_box.set_current("")
        self.show_page("occurrences")
        self._filter()
        row = self.occurrences.reveal(edition)
        if row is not None:
            self.drawers.open_occurrence(row)

    def _reveal_other(self, edition: int) -> None:
        """An event of no platform has no estimate; what was measured there can be shown."""
        held = self.context.planner.read(measurement_rows.of_editions, [edition])
        found = next(iter(held.get(edition, ())), None)
        if found is not None:
            self._reveal_measurement(found.id)
        else:
            self.context.tell(
                self.tr("This event belongs to no platform, and nothing was measured there.")
            )

    def _reveal_measurement(self, number: int) -> None:
        self.filters.platform_box.set_current("")
        self.filters.year_box.set_current(0)
        self.show_page("measurements")
        self._filter()
        if self.measurements.view.select_key(number):
            self.drawers.edit(self.measurements.view.current_row)
