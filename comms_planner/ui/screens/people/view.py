"""The people and media screen: team, speakers, thought leaders, stories, media, embargo log."""

from __future__ import annotations

from typing import ClassVar

from comms_planner.services import (
    media,
    partners,
    people,
    spokespersons,
    stories,
    thought_leaders,
)
from comms_planner.ui.context import Context
from comms_planner.ui.paged_screen import PagedScreen
from comms_planner.ui.screens.people.leaders import LeadersPage
from comms_planner.ui.screens.people.partners import PartnersPage
from comms_planner.ui.screens.people.press import ContactsPage, EmbargoPage, OutletsPage
from comms_planner.ui.screens.people.speakers import SpeakersPage
from comms_planner.ui.screens.people.stories import StoriesPage
from comms_planner.ui.screens.people.team import TeamPage


class PeopleScreen(PagedScreen):
    """Where a media officer looks up who can speak, who was told, and who has agreed."""

    watches: ClassVar = (
        people.rows, spokespersons.rows, thought_leaders.rows, stories.rows, media.outlets,
        media.contacts, media.copies, partners.rows,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("People and media"))
        self.arrange(
            [
                ("team", self.tr("Team"), TeamPage(self)),
                ("speakers", self.tr("Spokespersons"), SpeakersPage(self)),
                ("leaders", self.tr("Thought leaders"), LeadersPage(self)),
                ("stories", self.tr("Stories"), StoriesPage(self)),
                ("media", self.tr("Outlets"), OutletsPage(self)),
                ("contacts", self.tr("Contacts"), ContactsPage(self)),
                ("embargo", self.tr("Embargo log"), EmbargoPage(self)),
                ("partners", self.tr("Partners"), PartnersPage(self)),
            ]
        )
