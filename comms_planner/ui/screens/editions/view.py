"""Editions: the list at the left, the workspace of the chosen one at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.clock import today
from comms_planner.design import SPACE_M
from comms_planner.services import edition_reach, editions, platforms, programme, workspace
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import (
    contingency,
    dependencies,
    dry_runs,
    ladders,
    stations,
    tasks,
)
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.services.workspace import LineRow
from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.editions.deeds import Deeds
from comms_planner.ui.screens.editions.drawers import Drawers
from comms_planner.ui.screens.editions.edition_list import EditionList
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.screens.editions.workspace import Workspace
from comms_planner.ui.widgets.buttons import Button


class EditionsScreen(Screen):
    """Where a campaign lead plans an event: choose an edition, then work on its five pages."""

    asks_about: ClassVar = (workspace.sheet, tasks.rows, edition_reach.of)
    watches: ClassVar = (
        workspace.lines,
        workspace.sheet,
        workspace.clashes_of,
        tasks.rows,
        ladders.rows,
        ladders.preview_ladder,
        dependencies.rows,
        dry_runs.dry_run,
        contingency.effects,
        contingency.branch_rules,
        stations.rows,
        programme.flagships,
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Editions"))
        tokens, self.words = context.tokens, Words(context.texts)
        self.new = Button(self.tr("New edition"), tokens, "primary", "plus")
        self.new.setEnabled(not context.planner.read_only)
        self.header.add(self.new)
        self.list = EditionList(tokens, self.words)
        self.space = Workspace(tokens, self.words, context.planner, context.jobs)
        self.drawers, self.deeds = Drawers(self), Deeds(self)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.list)
        row.addWidget(self.space, 1)
        self.body.addLayout(row, 1)
        self._lines: list[LineRow] = []
        self._connect()

    def refresh(self) -> None:
        """Read again and show, staying on the edition and the page that were in front."""
        self._lines = self.context.planner.read(workspace.lines, today())
        shown = self.space.line
        self.list.show_rows(self._lines)
        line = next((row for row in self._lines if shown and row.key == shown.key), None)
        if line is not None:
            self.space.show_line(line)
            return
        self.drawers.refresh()
        near = self.list.nearest(shown) if shown else None
        if near is None or not self.list.choose(near.key):
            self._show_first()

    def ask_ahead(self, planner: Planner) -> None:
        """The list, and all that the edition in front is shown with."""
        lines, shown = planner.foresee(workspace.lines, today()), self.space.line
        kept = next((line for line in lines if shown and line.key == shown.key), None)
        line = kept or _first(lines)
        if line is not None and line.edition_id:
            self.space.ask_ahead(planner, line.edition_id)

    def is_long(self) -> bool:
        """Whether very many actions may hang on an edition."""
        return self.has_many_actions

    def reveal(self, **where: object) -> None:
        """Show an `edition`, a `platform`'s next one, or an edition's `page`.

        Of a `moment` or a `country` the nearest edition, of a `ladder` what it would plan; `add`
        begins an edition.
        """
        self._refresh_now()
        if where.get("add"):
            if not self.context.planner.read_only:
                self.drawers.new()
            return
        for name in ("moment", "country"):
            if isinstance(number := where.get(name), int):
                about = {f"{name}_id": number}
                where["edition"] = self.context.planner.read(editions.nearest, today(), **about)
        if isinstance(edition := where.get("edition"), int):
            self.list.choose(f"edition:{edition}")
        elif isinstance(key := where.get("key"), str):
            self.list.choose(key)
        elif (platform := where.get("platform")) is not None:
            now = today()
            wanted = [r for r in self._lines if platform in (r.series, r.platform_id)]
            ahead = [r for r in wanted if r.ends is None or r.ends >= now]
            for row in (ahead or wanted[-1:])[:1]:
                self.list.choose(row.key)
        if where:
            self.list.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(page := where.get("page"), str):
            self.space.show_page(page)
        if isinstance(ladder := where.get("ladder"), int):
            self.space.show_page("ladder")
            self.space.ladder.choose(ladder)
        if isinstance(task := where.get("task"), int):
            self.space.show_page("ladder")
            self.space.ladder.tasks.reveal(task)

    def keep(self) -> dict[str, Any]:
        """The edition and the page that are in front."""
        line = self.space.line
        return {"key": line.key, "page": self.space.tabs.current} if line else {}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show the edition and the page that were in front."""
        if kept:
            self.reveal(**kept)

    def series(self) -> list[tuple[object, str]]:
        """What a new edition can be of: our platforms, then the series of others."""
        say = self.words.say
        ours = {p.slug: say(p.name) for p in self.context.planner.read(platforms.rows)}
        others = {r.series: say(r.series_name) for r in self._lines if r.series not in ours}
        return [*ours.items(), *sorted(others.items(), key=lambda pair: pair[1])]

    def give_back_focus(self) -> None:
        """Put the keyboard back where rows are, after a drawer."""
        self.space.give_focus()

    def _show_first(self) -> None:
        """Begin with the next event of a platform of ours."""
        first = _first(self._lines)
        if first is None or not self.list.choose(first.key):
            self.space.show_line(None)

    def _to_reach(self) -> None:
        """Show the edition's figures where they are kept."""
        if self.space.sheet is not None:
            self.context.navigate("reach", edition=self.space.sheet.row.id)

    def _connect(self) -> None:
        space, drawers = self.space, self.drawers
        self.list.chosen.connect(space.show_line)
        self.new.clicked.connect(lambda: drawers.new())
        for signal, do in (
            (space.edited, drawers.edit),
            (space.overview.edited, drawers.edit),
            (space.taught, drawers.teach),
            (space.overview.taught, drawers.teach),
            (space.cloned, drawers.clone),
        ):
            signal.connect(lambda *_, do=do: space.sheet and do(space.sheet))
        space.dated.connect(lambda: self._date(confirm=False))
        space.confirmed.connect(lambda: self._date(confirm=True))
        space.deleted.connect(self.deeds.delete)
        space.overview.reached.connect(self._to_reach)
        space.made.connect(self._connect_page)

    def _connect_page(self, name: str) -> None:
        """Hear of what is asked for on a page that was just made."""
        space, drawers = self.space, self.drawers
        if name == "foreseen":
            self._connect_foreseen()
        elif name == "ladder":
            self._connect_tasks()
            self._connect_preview()
        elif name == "dependencies":
            page = space.dependencies
            page.added.connect(lambda: drawers.wait(list(page.tasks)))
            page.removed.connect(self.deeds.part)
        elif name == "clashes":
            space.clashes.opened.connect(self._to_calendar)
        else:
            self._connect_branches()

    def _connect_foreseen(self) -> None:
        space, drawers = self.space, self.drawers
        space.foreseen.entered.connect(lambda: drawers.new(space.line))
        for asked, act in (
            (space.foreseen.differs, drawers.differ),
            (space.foreseen.restored, drawers.restore),
        ):
            asked.connect(lambda act=act: space.line and act(space.line))

    def _connect_preview(self) -> None:
        preview, drawers = self.space.ladder.preview, self.drawers
        preview.applied.connect(self.deeds.apply_ladder)
        preview.rung_added.connect(lambda: drawers.rung(str(preview.ladder.current)))
        preview.rung_opened.connect(
            lambda row: drawers.rung(str(preview.ladder.current), row.position)
        )
        preview.rung_removed.connect(self.deeds.remove_rung)
        preview.dropped.connect(self.deeds.drop_ladder)

    def _connect_tasks(self) -> None:
        rows, drawers = self.space.ladder.tasks, self.drawers
        rows.kept.connect(lambda: self.space.sheet and drawers.keep_ladder(self.space.sheet))
        rows.added.connect(lambda: drawers.task(self._edition))
        rows.opened.connect(lambda task: drawers.task(self._edition, task))
        rows.moved.connect(drawers.move)
        rows.shifted.connect(drawers.shift)
        rows.anchored.connect(lambda task: drawers.anchor(self._edition, task))
        rows.pinned.connect(self.deeds.pin)
        rows.finished.connect(self.deeds.finish)
        rows.removed.connect(self.deeds.delete_task)
        rows.shown_in_calendar.connect(
            lambda task: self.context.navigate("calendar", action=task.id)
        )

    def _connect_branches(self) -> None:
        page = self.space.contingency
        page.chosen.connect(self.deeds.choose_branch)
        page.line_wanted.connect(self._add_line)
        page.rule_wanted.connect(lambda branch: self.drawers.rule(self._edition, branch))
        page.line_unwanted.connect(self.deeds.remove_line)

    @property
    def _edition(self) -> int:
        assert self.space.sheet is not None, "asked only where an edition is shown"
        return self.space.sheet.row.id

    def _date(self, *, confirm: bool) -> None:
        if self.space.sheet is not None:
            self.drawers.date(self.space.sheet, confirm=confirm)

    def _add_line(self, branch: str) -> None:
        rows = self.context.planner.read(tasks.rows, self._edition)
        self.drawers.line(self._edition, branch, [row for row in rows if row.is_open])

    def _to_calendar(self, clash: ClashRow) -> None:
        self.context.navigate("calendar", day=clash.day, key=clash.things[0])


def _first(lines: Sequence[LineRow]) -> LineRow | None:
    """The next event of a platform of ours, or else of others, or else whatever there is."""
    now = today()
    ahead = [r for r in lines if r.edition_id and (r.ends is None or r.ends >= now)]
    ours = [r for r in ahead if r.kind == "platform"] or ahead or lines
    return ours[0] if ours else None
