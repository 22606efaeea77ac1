"""What each rule in the database asks of a person: the field, and the sentence.

Keyed by the rule's name in the models, with its table where several tables mean different
things by it. A test keeps the list whole.
"""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP

RULES: dict[str, tuple[str, str]] = {
    "order": (
        "ends",
        QT_TRANSLATE_NOOP(
            "Errors", "The last day lies before the first. Swap them, or change one."
        ),
    ),
    "dated": (
        "starts",
        QT_TRANSLATE_NOOP(
            "Errors", "Give a first day, or say that the date is to be confirmed, not both."
        ),
    ),
    "title": (
        "title",
        QT_TRANSLATE_NOOP("Errors", "Give it a title or a name, in English or in Chinese."),
    ),
    "figure": (
        "value",
        QT_TRANSLATE_NOOP("Errors", "Give a number, or say that it is unknown or not applicable."),
    ),
    "before_figure": (
        "before",
        QT_TRANSLATE_NOOP("Errors", "Give a number, or say that it is unknown or not applicable."),
    ),
    "after_figure": (
        "after",
        QT_TRANSLATE_NOOP("Errors", "Give a number, or say that it is unknown or not applicable."),
    ),
    "indicator.band": (
        "at_risk_from",
        QT_TRANSLATE_NOOP(
            "Errors",
            "Both limits lie between 0 and 100%, and “at risk” not above “on track”. Correct them.",
        ),
    ),
    "indicator.band_top": (
        "on_track_from",
        QT_TRANSLATE_NOOP(
            "Errors",
            "Both limits lie between 0 and 100%, and “at risk” not above “on track”. Correct them.",
        ),
    ),
    "survey_result.n": (
        "n",
        QT_TRANSLATE_NOOP("Errors", "Say how many people answered: one or more."),
    ),
    "survey_result.answer": (
        "share",
        QT_TRANSLATE_NOOP("Errors", "Give a share in percent or a mean, and not both."),
    ),
    "investment_share.share": (
        "share",
        QT_TRANSLATE_NOOP("Errors", "A share lies between 0 and 100%. Correct it."),
    ),
    "result_link.one": (
        "campaign_id",
        QT_TRANSLATE_NOOP("Errors", "Choose one campaign, one action or one edition."),
    ),
    "result_evidence.grade": (
        "grade",
        QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1, the best, to 4."),
    ),
    "positive": (
        "value",
        QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero. Correct it."),
    ),
    "owner": (
        "owner",
        QT_TRANSLATE_NOOP("Errors", "Say what the figure belongs to, and to one thing only."),
    ),
    "edition.series": (
        "platform_id",
        QT_TRANSLATE_NOOP(
            "Errors", "An edition belongs to one platform, one season or one moment."
        ),
    ),
    "itself": (
        "after_id",
        QT_TRANSLATE_NOOP("Errors", "An action cannot wait for itself. Choose another."),
    ),
    "period": (
        "last_year",
        QT_TRANSLATE_NOOP(
            "Errors", "The plan’s last year lies before its first. Swap them, or change one."
        ),
    ),
    "measurement.period": (
        "period_to",
        QT_TRANSLATE_NOOP("Errors", "Give both days of the period, the first before the last."),
    ),
    "measurement_evidence.grade": (
        "grade",
        QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1, the best, to 4."),
    ),
    "overlap.ordered": (
        "other",
        QT_TRANSLATE_NOOP("Errors", "Two different platforms share people; choose another."),
    ),
    "direct": (
        "direct",
        QT_TRANSLATE_NOOP("Errors", "Give a number, or say that it is unknown or not applicable."),
    ),
    "indirect": (
        "indirect",
        QT_TRANSLATE_NOOP("Errors", "Give a number, or say that it is unknown or not applicable."),
    ),
    "season.days": ("days", QT_TRANSLATE_NOOP("Errors", "A season lasts at least one day.")),
    "tier": ("tier", QT_TRANSLATE_NOOP("Errors", "The tier is 1, 2 or 3. Choose one of these.")),
    "size": (
        "data",
        QT_TRANSLATE_NOOP("Errors", "An attached file has at most 25 MB. Link to it instead."),
    ),
    "work_days": (
        "work_days",
        QT_TRANSLATE_NOOP("Errors", "Work takes at least one working day. Give one or more."),
    ),
    "action.series": (
        "rrule",
        QT_TRANSLATE_NOOP("Errors", "A series needs the day on which it begins."),
    ),
    "action.timed": (
        "zone",
        QT_TRANSLATE_NOOP("Errors", "A clock time needs its time zone, and a zone its time."),
    ),
    "action.times": (
        "start_time",
        QT_TRANSLATE_NOOP("Errors", "A time lies between 0:00 and 24:00."),
    ),
    "holiday.station": (
        "station_id",
        QT_TRANSLATE_NOOP("Errors", "Say at which duty station this day is off."),
    ),
    "series_exception.day": (
        "starts",
        QT_TRANSLATE_NOOP(
            "Errors", "Give the new day of what is moved, and none of what is cancelled."
        ),
    ),
    "series_exception.done": (
        "done",
        QT_TRANSLATE_NOOP("Errors", "Only a day of an action that takes place can be done."),
    ),
    "series_exception.span": (
        "ends",
        QT_TRANSLATE_NOOP("Errors", "Give both the first and the last day, or neither."),
    ),
    "series_exception.timed": (
        "start_time",
        QT_TRANSLATE_NOOP("Errors", "Only a moved day of an action has a time of its own."),
    ),
    "series_exception.begun": (
        "end_time",
        QT_TRANSLATE_NOOP("Errors", "Say when it begins, too."),
    ),
    "series_exception.times": (
        "start_time",
        QT_TRANSLATE_NOOP("Errors", "A time lies between 0:00 and 24:00."),
    ),
    "series_exception.series": (
        "action_id",
        QT_TRANSLATE_NOOP("Errors", "An exception belongs to one series only."),
    ),
    "appearance.place": (
        "action_id",
        QT_TRANSLATE_NOOP("Errors", "An appearance belongs to one action or one edition."),
    ),
    "imported_uid.one": (
        "action_id",
        QT_TRANSLATE_NOOP("Errors", "A name from another calendar belongs to one thing only."),
    ),
    "saved_view.name": ("name", QT_TRANSLATE_NOOP("Errors", "Give the view a name.")),
    "import_mapping.name": ("name", QT_TRANSLATE_NOOP("Errors", "Give the mapping a name.")),
    "pack_recipe.name": ("name", QT_TRANSLATE_NOOP("Errors", "Give the recipe a name.")),
    "pack_recipe.fixed": (
        "first",
        QT_TRANSLATE_NOOP("Errors", "A recipe with days of its own gives the first and the last."),
    ),
    "pack_recipe.order": (
        "last",
        QT_TRANSLATE_NOOP("Errors", "The period ends before it begins. Swap its two days."),
    ),
    "pack_issue.number": (
        "number",
        QT_TRANSLATE_NOOP(
            "Errors", "The versions of a pack are numbered from one. Give one or more."
        ),
    ),
    "waiver.who": (
        "who",
        QT_TRANSLATE_NOOP("Errors", "Say who answers for it: a waiver carries a name."),
    ),
    "waiver.why": ("why", QT_TRANSLATE_NOOP("Errors", "Say why it may go out all the same.")),
    "budget": (
        "budget",
        QT_TRANSLATE_NOOP("Errors", "A budget cannot be less than nothing. Correct it."),
    ),
    "approval.subject": (
        "content_item_ids",
        QT_TRANSLATE_NOOP("Errors", "A decision is about one thing only."),
    ),
    "embargo_copy.moment": (
        "sent_at",
        QT_TRANSLATE_NOOP("Errors", "Say when the copy was sent, or when the terms were accepted."),
    ),
    "duty.words": ("text", QT_TRANSLATE_NOOP("Errors", "Say what is owed.")),
    "duty.evidence": (
        "evidence",
        QT_TRANSLATE_NOOP("Errors", "A duty is met when there is evidence; say where it is seen."),
    ),
    "launch.report": (
        "asset_id",
        QT_TRANSLATE_NOOP("Errors", "A launch is of one report."),
    ),
    "launch.elsewhere": (
        "edition_id",
        QT_TRANSLATE_NOOP("Errors", "A report cannot be launched at itself. Choose an event."),
    ),
    "contingency_effect.task": (
        "action_id",
        QT_TRANSLATE_NOOP("Errors", "Say which task this changes, unless it adds one."),
    ),
    "contingency_effect.days": (
        "offset_days",
        QT_TRANSLATE_NOOP("Errors", "Say by how many days the task moves, unless it is dropped."),
    ),
}
