"""Results framework: every indicator with its seven items, the reporting years, the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QWidget

from comms_planner.services import outcomes, programme
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results import framework, indicators, periods, register
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer, opens_form
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.framework.indicator_form import IndicatorForm, Offered
from comms_planner.ui.screens.framework.pages import (
    DocumentPage,
    RegisterPage,
    YearRow,
    YearsPage,
)
from comms_planner.ui.screens.framework.period_forms import ApproveForm, ReopenForm
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.segmented import SegmentedControl


class FrameworkScreen(Screen):
    """Three pages: indicators by the seven items, reporting years, what the document says."""

    watches: ClassVar = (
        register.rows, periods.rows, framework.items, framework.classes, programme.plan,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Results framework"))
        tokens, texts = context.tokens, context.texts
        writable = not context.planner.read_only
        self._rows: list[IndicatorRow] = []
        self.new = Button(self.tr("New indicator"), tokens, "primary", "plus")
        self.new.setEnabled(writable)
        self.header.add(self.new)
        self.register = RegisterPage(tokens, texts)
        self.years = YearsPage(tokens, texts)
        self.document = DocumentPage(texts)
        self.pages: dict[str, QWidget] = {
            "indicators": self.register, "years": self.years, "document": self.document,
        }  # fmt: skip
        self.segments = SegmentedControl(
            [
                ("indicators", self.tr("Indicators")), ("years", self.tr("Reporting years")),
                ("document", self.tr("The document")),
            ]
        )  # fmt: skip
        self.segments.setAccessibleName(self.tr("View"))
        self.header.add_left(self.segments)
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.body.addWidget(self._stack, 1)
        self.drawer = DeedDrawer(self, context)
        self.segments.chosen.connect(self.show_page)
        self.new.clicked.connect(lambda: self.begin())
        self.register.opened.connect(self.edit)
        self.register.removed.connect(self.delete)
        self.years.opened.connect(self.decide)

    def refresh(self) -> None:
        """Read again and show."""
        read = self.context.planner.read
        self._rows = read(register.rows)
        items, plan = read(framework.items), read(programme.plan)
        self.drawer.refresh()
        self.register.show_rows(self._rows, items)
        self.years.show_rows(self._rows, read(periods.rows), plan.first_year, plan.last_year)
        self.document.show_rows(read(framework.classes), items, self._rows)

    def reveal(self, **where: object) -> None:
        """Edit an indicator (`define`), begin one of an outcome (`indicator`), show a `page`."""
        self._refresh_now()
        if isinstance(number := where.get("define"), int):
            self.show_page("indicators")
            self.register.view.select_key(number)
            row = next((r for r in self._rows if r.id == number), None)
            if row is not None:
                self.edit(row)
        elif isinstance(number := where.get("indicator"), int):
            self.begin(number)
        if isinstance(page := where.get("page"), str):
            self.show_page(page)

    def keep(self) -> dict[str, Any]:
        """The page that is in front."""
        return {"page": self.segments.current}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Show again what an earlier screen kept."""
        self._refresh_now()
        self.show_page(kept["page"])

    def show_page(self, key: str) -> None:
        """Turn to one of the pages."""
        if key in self.pages:
            self.segments.set_current(key)
            self._stack.setCurrentWidget(self.pages[key])

    @opens_form
    def begin(self, outcome_id: int | None = None) -> None:
        """Open the form of a new indicator, perhaps for an outcome."""
        form = IndicatorForm(self.context, self._offered(), outcome_id=outcome_id)
        self.drawer.show_form(self.tr("New indicator"), self.tr("Add indicator"), form)

    @opens_form
    def edit(self, row: IndicatorRow) -> None:
        """Open the form of an indicator."""
        form = IndicatorForm(self.context, self._offered(), row)
        self.drawer.show_form(self.tr("Indicator"), self.tr("Save"), form)

    @opens_form
    def decide(self, row: YearRow) -> None:
        """Open the form that approves a year, or opens it again."""
        if row.approved:
            title = self.tr("Open {year} again").format(year=row.year)
            self.drawer.show_form(title, self.tr("Open again"), ReopenForm(self.context, row.year))
        else:
            title = self.tr("Approve {year}").format(year=row.year)
            self.drawer.show_form(title, self.tr("Approve"), ApproveForm(self.context, row.year))

    def delete(self, row: IndicatorRow) -> None:
        """Take an indicator of ours out, once that is confirmed."""
        if self.context.planner.read_only:
            return
        said = self.tr("“{name}” and its figures go out of the plan. You can undo this.")
        question = said.format(name=self.context.texts.say(row.name))
        title, yes = self.tr("Delete this indicator?"), self.tr("Delete")
        if not confirm(self, self.context.tokens, title, question, yes, danger=True):
            return
        if self.attempt(lambda: self.context.planner.write(indicators.delete, row.id)):
            undo = self.context.planner.undo
            self.context.tell(self.tr("Indicator deleted."), self.tr("Undo"), undo)

    def _offered(self) -> Offered:
        read, say = self.context.planner.read, self.context.texts.say
        found = read(outcomes.rows)
        found.sort(key=lambda o: not o.family)
        return Offered(
            [(o.id, f"{o.code}  {say(o.title)}") for o in found],
            [(c.slug, f"({c.letter}) {say(c.title)}") for c in read(framework.classes)],
            [(f.slug, say(f.name)) for f in read(programme.flagships)],
        )
