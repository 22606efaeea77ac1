"""All packs, one module each: title, sections in order, subject."""

from comms_planner.reports.kinds import (
    action_plan,
    calendar,
    contingency_sheet,
    country,
    donor,
    event_briefing,
    media_kit,
    partner,
    reach,
    run_of_show,
    spokesperson_sheet,
)
from comms_planner.reports.sections.closing import closed

PACKS = {
    pack.kind: closed(pack)
    for pack in (
        event_briefing.PACK,
        spokesperson_sheet.PACK,
        media_kit.PACK,
        action_plan.PACK,
        calendar.PACK,
        reach.PACK,
        donor.PACK,
        partner.PACK,
        run_of_show.PACK,
        contingency_sheet.PACK,
        country.PACK,
    )
}
"""By letter, in order."""
