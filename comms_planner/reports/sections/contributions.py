"""The contribution ledger: what changed, why it matters, and whose part in it was what."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.charted import picture
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.results.ledger import LedgerRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Contribution ledger")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "{recorded} recorded, {confirmed} confirmed by somebody besides us. A contribution is a part "
    "in a change, not its cause.",
)
CHANGE = QT_TRANSLATE_NOOP("Reports", "What changed")
MATTERS = QT_TRANSLATE_NOOP("Reports", "Why it matters")
OURS = QT_TRANSLATE_NOOP("Reports", "Our part")
OTHERS = QT_TRANSLATE_NOOP("Reports", "What others did")
CONFIRMED = QT_TRANSLATE_NOOP("Reports", "Confirmed by")
LEDGER = QT_TRANSLATE_NOOP("Reports", "the plan, contribution ledger")
ENOUGH = 3
"""From how many entries on a picture says more than the list."""
NOBODY = QT_TRANSLATE_NOOP("Reports", "nobody yet")


def build(data: PackData, parts: Parts) -> Story:
    """An entry to a line, in the order they happened."""
    found = data.of(scoped.ledger)
    if not found:
        return []
    columns = [
        Column(parts.say(CHANGE), 2.6),
        Column(parts.say(MATTERS), 1.8),
        Column(parts.say(OURS), 1.8),
        Column(parts.say(OTHERS), 1.8),
        Column(parts.say(CONFIRMED), 1.6),
    ]
    confirmed = sum(entry.substantiated for entry in found)
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120),
        parts.body(parts.say(LEAD, recorded=len(found), confirmed=confirmed)),
        *_chart(data, parts),
        parts.table(columns, [_line(entry, parts) for entry in found]),
    ]


def _chart(data: PackData, parts: Parts) -> Story:
    """Entries by flagship programme and year, where there are enough to make a picture."""
    from comms_planner.charts import multiples  # late: matplotlib takes its time to load

    found, plan = data.of(scoped.ledger), data.plan
    if len(found) < ENOUGH or data.request.flagship:
        return []
    years = [entry.year for entry in found if entry.year]
    first, last = min([plan.first_year, *years]), max([plan.last_year, *years])
    sheet = multiples.by_flagship(found, data.flagships, first, last)
    return picture("ledger", sheet, parts, source=parts.say(LEDGER))


def _line(entry: LedgerRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    when = texts.span(entry.starts, entry.ends, entry.precision)
    where = texts.say(entry.place) or texts.say(entry.country_name)
    below = [label(texts, "ledger", entry.kind), texts.say(entry.who), where, when]
    return [
        Cell(texts.say(entry.what), below=" · ".join(filter(None, below))),
        texts.say(entry.significance),
        texts.say(entry.our_part),
        texts.say(entry.others_part),
        Cell(entry.substantiated_by or parts.say(NOBODY), muted=not entry.substantiated,
             below=entry.source),
    ]  # fmt: skip


SECTION = Section("contributions", TITLE, build, new_page=False, reads=(scoped.ledger,))
