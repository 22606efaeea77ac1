"""Taking down how the calendar is looked at, and looking at it so again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from comms_planner.services import zone_names
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.lanes import By
from comms_planner.ui.screens.calendar import pages

if TYPE_CHECKING:
    from comms_planner.bilingual import Bilingual
    from comms_planner.services.calendar_looks import Looking
    from comms_planner.text import Texts
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
    from comms_planner.ui.screens.calendar.view import CalendarScreen


def taken_down(screen: CalendarScreen) -> Looking:
    """How the calendar is looked at now."""
    from comms_planner.services.calendar_looks import Looking  # late: it brings the ORM

    timeline = screen.made("timeline")
    lanes, span = By.FLAGSHIP.value, None
    if timeline is not None:
        lanes, span = _lanes_and_span(timeline)
    return Looking(screen.view, screen.schedule.filter, lanes, span, tuple(screen.zones))


def look(screen: CalendarScreen, looking: Looking) -> None:
    """Look at the calendar in another way, on the same day."""
    show_filter(screen, looking.filter)
    if looking.zones:
        screen.choose_zones(looking.zones)
    screen.show_as(looking.view)
    if looking.view == "timeline":
        look_along(screen, looking.lanes, looking.span_days)


def look_along(screen: CalendarScreen, lanes: str, span_days: int | None) -> None:
    """Make the timeline's lanes of something, and have so many days in view."""
    page = screen.page_of("timeline")
    assert isinstance(page, pages.timeline_page())
    page.group(By(lanes))
    if span_days:
        page.widget.show_span_of(span_days, screen.schedule.day)


def show_filter(screen: CalendarScreen, chosen: EntryFilter) -> None:
    """Filter, with the words in their field."""
    blocked = screen.top.search.blockSignals(True)
    screen.top.search.setText(chosen.words)
    screen.top.search.blockSignals(blocked)
    screen.filters.choose(chosen)


def _lanes_and_span(page: TimelinePage) -> tuple[str, int]:
    first, last = page.widget.days_in_view()
    return page.reading.by.value, (last - first).days + 1


def places(
    zones: Sequence[str], named: Mapping[str, Bilingual], texts: Texts
) -> list[tuple[str, str]]:
    """Time zones with the names of their clocks: a duty station's, or their city's."""
    return [(texts.say(named.get(zone) or zone_names.of_zone(zone)), zone) for zone in zones]
