"""All checks, one module each: a new one adds its module and its line here."""

from comms_planner.services.preflight.checks import (
    embargo,
    figure_source,
    glyphs,
    image_rights,
    large_overlap,
    misfiled_output,
    missing_file,
    missing_translation,
    open_dates,
    overdue_gate,
    overfull_text,
    stale_translation,
    unapproved_message,
)

CHECKS = (
    embargo.CHECK,
    unapproved_message.CHECK,
    stale_translation.CHECK,
    missing_translation.CHECK,
    misfiled_output.CHECK,
    figure_source.CHECK,
    large_overlap.CHECK,
    image_rights.CHECK,
    missing_file.CHECK,
    overdue_gate.CHECK,
    overfull_text.CHECK,
    glyphs.CHECK,
    open_dates.CHECK,
)
"""In the order in which their findings stand."""
