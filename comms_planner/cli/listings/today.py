"""One morning's page."""

from __future__ import annotations

from typing import Any

from comms_planner.cli.listings.shapes import action, both
from comms_planner.cli.table import paragraph
from comms_planner.services.actions import ActionRow
from comms_planner.services.history import HistoryRow
from comms_planner.services.sentences import headline, sentences
from comms_planner.services.today import MomentRow, TodayRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

OVERDUE = QT_TRANSLATE_NOOP("Listings", "Overdue")
DUE = QT_TRANSLATE_NOOP("Listings", "Due")
COMING = QT_TRANSLATE_NOOP("Listings", "Coming up")
CHANGED = QT_TRANSLATE_NOOP("Listings", "Latest changes")
UNDATED = QT_TRANSLATE_NOOP("Listings", "Actions without a date: {count}")
NOTHING = QT_TRANSLATE_NOOP("Listings", "Nothing.")
DAYS_LEFT = QT_TRANSLATE_NOOP("Listings", "T-{days} d")
CHANGE = QT_TRANSLATE_NOOP("Listings", "{headline}: {changes}")
LATEST = 5


def data(page: TodayRow, texts: Texts) -> dict[str, Any]:
    """What is overdue, due and coming, and what changed last."""
    return {
        "day": page.day.isoformat(),
        "overdue": [action(a) for a in page.overdue],
        "due": [action(a) for a in page.due],
        "undated": page.undated,
        "moments": [
            {
                "kind": m.entry.kind,
                "title": texts.say(m.entry.title),
                **both("title", m.entry.title),
                "start": m.entry.first.isoformat(),
                "end": m.entry.last.isoformat(),
                "days_left": m.days_left,
                "basis": m.entry.basis,
                "key": m.entry.key,
            }
            for m in page.moments
        ],
        "changes": [
            {
                "seq": c.seq,
                "at": c.at.isoformat(),
                "who": c.who,
                "label": headline(c, texts),
                "sentences": sentences(c, texts),
            }
            for c in page.changes
        ],
    }


def text(page: TodayRow, texts: Texts) -> str:
    """The page as short lists."""
    lines = [texts.day(page.day)]
    for title, found in ((OVERDUE, page.overdue), (DUE, page.due)):
        lines += _block(title, [_action(a, texts) for a in found], texts)
    if page.undated:
        lines.append("  " + texts.translate("Listings", UNDATED).format(count=page.undated))
    lines += _block(COMING, [_moment(m, texts) for m in page.moments], texts)
    lines += _block(CHANGED, [_change(c, texts) for c in page.changes[:LATEST]], texts)
    return "\n".join(lines)


def _block(title: str, entries: list[str], texts: Texts) -> list[str]:
    shown = entries or [texts.translate("Listings", NOTHING)]
    return ["", texts.translate("Listings", title), *(paragraph(one, "  ") for one in shown)]


def _action(row: ActionRow, texts: Texts) -> str:
    owner = f" – {texts.say(row.owner)}" if row.owner else ""
    return f"{texts.span(row.starts, row.ends, row.precision)}  {texts.say(row.title)}{owner}"


def _change(row: HistoryRow, texts: Texts) -> str:
    gap = "" if texts.language == "zh" else " "
    return texts.translate("Listings", CHANGE).format(
        headline=headline(row, texts), changes=gap.join(sentences(row, texts))
    )


def _moment(row: MomentRow, texts: Texts) -> str:
    left = texts.translate("Listings", DAYS_LEFT).format(days=row.days_left)
    span = texts.span(row.entry.first, row.entry.last, row.entry.precision)
    return f"{left}  {span}  {texts.say(row.entry.title)}"
