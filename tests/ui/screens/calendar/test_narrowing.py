"""The choices of the filter bar: one flagship, campaign or platform, in every view."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import action_links, actions, campaigns, editions
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar import looking, moves, pages
from comms_planner.ui.screens.calendar.paper import open_paper
from comms_planner.ui.screens.calendar.view import CalendarScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def titles(screen: CalendarScreen) -> set[str]:
    return {e.title.en for e in screen.schedule.entries}


@pytest.fixture
def habitat(plan: Planner) -> int:
    """A campaign with the op-ed of October."""
    campaign = plan.write(
        campaigns.add, Bilingual("Homes for all"), objective=Bilingual("o"),
        target=Bilingual("t"), theme=Bilingual("h"), starts=dt.date(2026, 9, 1),
        ends=dt.date(2026, 11, 1),
    )  # fmt: skip
    row = next(row for row in plan.read(actions.rows) if row.title.en == "Op-ed")
    plan.write(campaigns.take, (row.id,), campaign)
    return campaign


def pick(screen: CalendarScreen, field: str, name: str) -> None:
    offered = screen.filters.choice_menu(field).actions()
    next(action for action in offered if action.text() == name).trigger()


def test_campaign_and_platform_are_chosen_beside_the_flagship(
    habitat: int, screen: CalendarScreen
) -> None:
    pick(screen, "campaign", "Homes for all")
    assert titles(screen) == {"Op-ed"}
    assert screen.filters.narrowing["campaign"].text() == "Homes for all"
    pick(screen, "campaign", "All campaigns")
    pick(screen, "platform", "World Habitat Day")
    assert titles(screen) == {"World Habitat Day 2026"}
    assert not screen.band.entries
    screen.filters.everything.click()
    assert "Op-ed" in titles(screen)
    assert screen.filters.narrowing["platform"].text() == "Platforms"


@pytest.mark.parametrize("view", list(pages.WORDS))
def test_every_view_shows_a_campaign_alone(habitat: int, screen: CalendarScreen, view: str) -> None:
    pick(screen, "campaign", "Homes for all")
    screen.show_as(view)
    timeline = screen.made("timeline")
    if timeline is not None:
        items = [e for lane in timeline.reading.book.lanes for e in lane.items]
        assert [e.title.en for e in items] == ["Op-ed"]
    else:
        screen.go_to(dt.date(2026, 10, 7))
        assert titles(screen) == {"Op-ed"}


def test_a_saved_view_and_paper_have_what_is_chosen(
    habitat: int, screen: CalendarScreen, plan: Planner
) -> None:
    pick(screen, "campaign", "Homes for all")
    pick(screen, "platform", "World Habitat Day")
    chosen = EntryFilter(campaign=str(habitat), platform="whd")
    dialog = open_paper(screen)
    assert dialog.wanted().filter == chosen
    dialog.reject()
    moves.save_view(plan, "Homes", looking.taken_down(screen))
    screen.filters.choose(EntryFilter())
    [row] = moves.saved_views(plan)
    looking.look(screen, row.looking)
    assert screen.schedule.filter == chosen
    assert screen.filters.narrowing["platform"].text() == "World Habitat Day"


def test_work_that_joins_a_chosen_campaign_comes_into_view(
    qtbot: QtBot, habitat: int, screen: CalendarScreen, plan: Planner
) -> None:
    pick(screen, "campaign", "Homes for all")
    survey = next(row for row in plan.read(actions.rows) if row.title.en == "Survey")
    plan.write(campaigns.take, (survey.id,), habitat)
    qtbot.waitUntil(lambda: titles(screen) == {"Op-ed", "Survey"})


@pytest.mark.parametrize("view", ["month", "timeline"])
def test_a_further_edition_brings_work_to_a_chosen_platform(
    qtbot: QtBot, habitat: int, screen: CalendarScreen, plan: Planner, view: str
) -> None:
    screen.show_as(view)
    pick(screen, "platform", "World Habitat Day")

    def shown() -> set[str]:
        timeline = screen.made("timeline")
        if timeline is None:
            return titles(screen)
        return {e.title.en for lane in timeline.reading.book.lanes for e in lane.items}

    assert "World Habitat Day 2026" in shown()
    assert "Survey" not in shown()
    ids = {e.title.en: e.id for e in screen.schedule.entries if e.kind == "edition"}
    survey = next(row for row in plan.read(actions.rows) if row.title.en == "Survey")
    wcd = next(row for row in plan.read(editions.rows) if row.name.en == "World Cities Day 2026")
    plan.write(action_links.set_editions, survey.id, (wcd.id,))
    qtbot.wait(50)  # what that changes has been read
    assert "Survey" not in shown()
    plan.write(action_links.set_editions, survey.id, (wcd.id, ids["World Habitat Day 2026"]))
    qtbot.waitUntil(lambda: "Survey" in shown())


def test_a_chosen_campaign_that_is_deleted_no_longer_hides_anything(
    qtbot: QtBot, habitat: int, screen: CalendarScreen, plan: Planner
) -> None:
    pick(screen, "campaign", "Homes for all")
    chip = screen.filters.narrowing["campaign"]
    row = next(row for row in plan.read(actions.rows) if row.title.en == "Op-ed")
    plan.write(campaigns.take, (row.id,), None)
    qtbot.waitUntil(lambda: screen.nothing.isVisible())
    assert "Show all" in screen.nothing.how.text()
    plan.write(campaigns.delete, habitat)
    qtbot.waitUntil(lambda: "Toolkit" in titles(screen))
    assert chip.text() == "Campaigns"
    assert not screen.filters.everything.isVisible()


def test_show_all_clears_the_words_too(qtbot: QtBot, screen: CalendarScreen) -> None:
    screen.top.search.setText("habitat")
    qtbot.waitUntil(lambda: "Op-ed" not in titles(screen))
    screen.filters.everything.click()
    assert "Op-ed" in titles(screen)
    assert screen.top.search.text() == ""


def test_a_long_name_is_cut_on_its_chip_and_whole_in_its_tip(
    habitat: int, screen: CalendarScreen, plan: Planner
) -> None:
    chip = screen.filters.narrowing["campaign"]
    name = "A very long name of a campaign that no line of filters would have room for"
    assert not chip.toolTip()
    chip.say(name)
    assert name in chip.toolTip()
    assert chip.whole_width < 260
    assert chip.accessibleName() == name
