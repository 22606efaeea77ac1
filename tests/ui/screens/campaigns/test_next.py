"""A campaign is taken further: cloned to the next one, and made a ladder of."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, campaigns, editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, ladders, own_ladders
from comms_planner.ui.screens.campaigns.next_forms import CloneForm, LadderForm
from comms_planner.ui.screens.campaigns.view import CampaignsScreen
from comms_planner.ui.window import Window


@pytest.fixture
def campaign(real_window: Window) -> int:
    """A campaign of 2027 with two pieces of work, one waiting for the other, and lessons."""
    write = real_window.planner.write
    number: int = write(
        campaigns.add, Bilingual("Housing 2027"), objective=Bilingual("Twenty mayors sign it"),
        target=Bilingual("20"), theme=Bilingual("Housing"), starts=dt.date(2027, 3, 1),
        ends=dt.date(2027, 6, 30),
    )  # fmt: skip
    brief = write(actions.add, Bilingual("Brief"), starts=dt.date(2027, 3, 15), campaign_id=number)
    film = write(actions.add, Bilingual("Film"), starts=dt.date(2027, 4, 12), campaign_id=number)
    write(dependencies.add, film, brief)
    write(campaigns.set_lessons, number, Bilingual("Begin earlier"))
    return number


@pytest.fixture
def screen(real_window: Window, campaign: int) -> CampaignsScreen:
    real_window.navigate("campaigns", campaign=campaign)
    found = real_window.screen_of("campaigns")
    assert isinstance(found, CampaignsScreen)
    return found


def work(planner: Planner, campaign: int) -> dict[str, dt.date | None]:
    rows = planner.read(actions.rows)
    return {row.title.en: row.starts for row in rows if row.campaign_id == campaign}


def test_the_next_campaign_comes_with_its_work_a_year_later(
    screen: CampaignsScreen, real_window: Window, campaign: int, qtbot: QtBot
) -> None:
    planner = real_window.planner
    next(a for a in screen.space.menu().actions() if a.text() == "Clone to the next…").trigger()
    form = screen.drawer.form
    assert isinstance(form, CloneForm)
    assert form.title.value().en == "Housing 2028"
    said = form.echo.text().replace("\xa0", " ")
    assert said == "1 March – 30 June 2028; 2 actions come along."
    screen.drawer.keep()
    qtbot.waitUntil(lambda: screen.space.title.text() == "Housing 2028")
    new = next(row for row in planner.read(campaigns.rows) if row.title.en == "Housing 2028")
    assert work(planner, new.id) == {"Brief": dt.date(2028, 3, 15), "Film": dt.date(2028, 4, 12)}
    assert (new.lessons.en, new.work_status) == ("Begin earlier", "planned")
    assert len(planner.read(dependencies.rows)) == 2
    planner.undo()
    assert [row.id for row in planner.read(campaigns.rows)] == [campaign]


def test_its_work_becomes_a_ladder_that_fits_any_edition(
    screen: CampaignsScreen, real_window: Window, qtbot: QtBot
) -> None:
    planner = real_window.planner
    screen.space.show_page("actions")
    screen.space.ladder.keep.click()
    form = screen.drawer.form
    assert isinstance(form, LadderForm)
    form.name.load(Bilingual())
    screen.drawer.keep()
    assert form.name.error
    form.name.load(Bilingual("Our way"))
    screen.drawer.keep()
    made = next(row for row in planner.read(ladders.rows) if row.name.en == "Our way")
    rungs = planner.read(own_ladders.rungs, made.slug)
    assert [(r.title.en, r.offset_days) for r in rungs] == [("Brief", 14), ("Film", 42)]
    edition = planner.read(editions.rows, platform="whd")[-1]
    assert len(planner.read(ladders.preview_ladder, edition.id, made.slug).tasks) == 2
