"""Pack K: a brief of one country, or of all."""

from dataclasses import replace

from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import Pack, PackData, Section, Subject
from comms_planner.reports.sections import (
    cleared_messages,
    co_investment,
    contacts,
    contributions,
    country_needs,
    country_summary,
    country_work,
    next_dates,
    sources,
    told,
    work_reach,
)
from comms_planner.text import QT_TRANSLATE_NOOP


def of_one(section: Section) -> Section:
    """A section that only the brief of one country has; that of all of them stays short."""

    def build(data: PackData, parts: Parts) -> Story:
        return section.build(data, parts) if data.request.country else []

    return replace(section, build=build)


PACK = Pack(
    "K",
    QT_TRANSLATE_NOOP("Packs", "Country brief"),
    (
        country_summary.SECTION,
        country_needs.SECTION,
        of_one(country_work.SECTION),
        of_one(next_dates.SECTION),
        of_one(work_reach.SECTION),
        of_one(contributions.SECTION),
        of_one(co_investment.SECTION),
        of_one(cleared_messages.SECTION),
        of_one(told.SECTION),
        contacts.SECTION,
        sources.SECTION,
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "What settlements there need, events and actions there, reach measured there, what "
        "changed, and the next dates.",
    ),
    subject=Subject.COUNTRY,
    cover=country_summary.cover,
    reads=(country_summary.places,),
)
