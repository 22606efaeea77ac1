"""What to look at before content goes out: embargo, clearance, staleness, house style."""

from __future__ import annotations

import datetime as dt

from comms_planner.services import content_checks, vocabulary
from comms_planner.services.content_checks import CheckRow
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.empty import EmptyState

SEVERITIES = {"high": "danger", "medium": "warning", "low": "neutral"}


class ChecksPage(ScreenPage):
    """The most serious first; Enter goes to the version on the board."""

    def __init__(self, host: PagedScreen) -> None:
        texts = host.context.texts
        nothing = EmptyState(
            host.context.tokens, "circle-check", self.tr("Nothing to look at"),
            self.tr(
                "What would go out before its embargo lifts, what is due and not cleared, "
                "translations that no longer fit and reminders of house style are listed here."
            ),
        )  # fmt: skip
        columns = [
            column(self.tr("Weight"), self._weight, 0, 120),
            column(self.tr("What to look at"), self._said, 4, 320),
            column(
                self.tr("Content"), self._title, 2, 200, lambda r: texts.say(r.title).casefold()
            ),
        ]
        super().__init__(host, self.tr("What to look at"), columns, _key, nothing)

    def refresh(self) -> None:
        """Check again, as of now."""
        rows = self.context.planner.read(content_checks.rows, dt.datetime.now(dt.UTC))
        serious = sum(row.severity == "high" for row in rows)
        said = self.tr("{serious} serious of {all}").format(serious=serious, all=len(rows))
        self.show_rows(rows, said if rows else "")

    def open_row(self, row: CheckRow) -> None:
        """Go to the version it is about."""
        where = {"channel": row.channel, "language": row.language} if row.language else {}
        self.context.navigate("content", asset=row.asset_id, **where)

    def _weight(self, row: CheckRow) -> Face:
        word = vocabulary.label(self.context.texts, "severity", row.severity)
        return Face((), (Chip(word, SEVERITIES[row.severity]),))

    def _said(self, row: CheckRow) -> Face:
        return Face(((row.notice.say(self.context.texts), "body"),), wrap=2)

    def _title(self, row: CheckRow) -> Face:
        lower = " · ".join(filter(None, (row.channel, row.language.upper())))
        return Face(((self.context.texts.say(row.title), "strong"), (lower, "small")))


def _key(row: CheckRow) -> tuple[object, ...]:
    return (row.kind, row.asset_id, row.channel, row.language, row.notice)
