"""All packs, one module each: title, sections in order, subject."""

from comms_planner.reports.kinds import action_plan, calendar, event_briefing, reach

PACKS = {
    pack.kind: pack
    for pack in (
        event_briefing.PACK,
        action_plan.PACK,
        calendar.PACK,
        reach.PACK,
    )
}
"""By letter, in order."""
