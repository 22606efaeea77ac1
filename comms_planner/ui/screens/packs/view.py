"""Packs: choose one at the left, see it at the right, and have it as a file or on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner import clock
from comms_planner.design import MARGIN, SPACE_M, SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.layouts.sheets import FIT_WIDTH
from comms_planner.reports import issuing
from comms_planner.reports.gathering import gather
from comms_planner.reports.orders import Order, orders
from comms_planner.services import programme, recipes, waivers
from comms_planner.services.planner import Planner
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.recipes import Recipe
from comms_planner.text import WEEK_BEGINS
from comms_planner.ui.context import Context
from comms_planner.ui.editors.deed import DeedDrawer
from comms_planner.ui.errors import sentence
from comms_planner.ui.screen import Screen
from comms_planner.ui.screens.packs import subjects
from comms_planner.ui.screens.packs.checks import Checks, Looking, WaiverForm
from comms_planner.ui.screens.packs.choices import Choices
from comms_planner.ui.screens.packs.desk import WritingDesk
from comms_planner.ui.screens.packs.formats import FORMATS
from comms_planner.ui.screens.packs.issued import IssuedList
from comms_planner.ui.screens.packs.languages import name_of
from comms_planner.ui.screens.packs.many import ManyForm
from comms_planner.ui.screens.packs.preview import CHECKS, Preview
from comms_planner.ui.screens.packs.recipe_desk import RecipeDesk
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.drawer import Drawer
from comms_planner.ui.widgets.scroll_page import SCROLL_BAR, ScrollPage

CHOICES = 348
"""Width of the choices."""


class PacksScreen(Screen):
    """The choices, the preview, and what can be done with the pack."""

    watches = (gather,)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Packs"))
        tokens = context.tokens
        self.choices = Choices(context)
        self.desk = WritingDesk(self, context, self.banner)
        self.checks = Checks(context)
        self.looking = Looking(context.planner, context.jobs, self)
        self.issued = IssuedList(context.texts)
        files = QWidget()
        listed = QVBoxLayout(files)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.addWidget(self.desk.written, 1)
        listed.addWidget(self.issued)
        self.preview = Preview(context, self.checks, files)
        self.language = self.choices.shown_in.control
        self.print = Button(self.tr("Print…"), tokens, icon="printer")
        self.many = Button(self.tr("Several at once…"), tokens, icon="layers")
        self.write = Button(self.tr("Write the pack…"), tokens, "primary", icon="file-text")
        self.deeds = DeedDrawer(self, context)
        self.recipes = RecipeDesk(self, context, self.deeds, self.attempt)
        self.recipe_bar = self.recipes.bar
        self.drawer = Drawer(self, tokens)
        self._orders: tuple[Order, ...] = ()
        self._recipe: Recipe | None = None
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Offer what the plan has now, and show the pack as it would be now."""
        self._offer()
        self._show_pack()

    def ask_ahead(self, planner: Planner) -> None:
        """The plan, and what packs may be about."""
        planner.foresee(programme.plan)
        subjects.ask_ahead(planner)

    def find_words(self) -> bool:
        """Ctrl+F looks in the pages."""
        self.preview.open_find()
        return True

    def keep(self) -> dict[str, Any]:
        """The choices as they are, and where in the pages one was."""
        row = self.recipe_bar.row
        return {
            "recipe": self._recipe,
            "row": row.id if row else None,
            "preview": self.preview.keep(),
            "language": self.language.current,
            "written": self.desk.written.results,
            "since": self.choices.since.value(),
        }

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Be as an earlier screen was."""
        self._offer()
        self.recipes.choose(kept["row"])
        if kept["recipe"] is not None:
            self.choices.load(kept["recipe"])
        self.choices.since.load(kept["since"])
        self.language.set_options([(kept["language"], "")], kept["language"])
        self.preview.take_up(kept["preview"])
        for result in kept["written"]:
            self.desk.written.add(result)

    @property
    def order(self) -> Order | None:
        """The pack that is shown."""
        return next(
            (order for order in self._orders if order.language == self.language.current),
            self._orders[0] if self._orders else None,
        )

    @property
    def busy(self) -> bool:
        """Whether a section is being dragged."""
        return self.choices.sections.list.state() == self.choices.sections.list.State.DraggingState

    def open_many(self) -> ManyForm | None:
        """Ask which packs are to be written at once."""
        if self._recipe is None:
            return None
        context, foot = self.context, self.drawer.foot
        rows = context.planner.read(recipes.rows)
        form = ManyForm(context.tokens, context.texts, self._recipe, rows)
        while (item := foot.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.deleteLater()
        go = Button(self.tr("Choose a folder…"), context.tokens, "primary", icon="folder-open")

        def say_count() -> None:
            go.setEnabled(form.count > 0)
            go.setText(
                self.tr("Write %n into a folder…", "", form.count)
                if form.count
                else self.tr("Choose a folder…")
            )

        form.changed.connect(say_count)
        go.clicked.connect(lambda: self._write_many(form))
        foot.addStretch(1)
        foot.addWidget(go)
        say_count()
        self.drawer.open_with(self.tr("Several packs at once"), form)
        return form

    def _lay_out(self) -> None:
        self.header.add_left(self.recipe_bar)
        self.recipe_bar.setMinimumWidth(CHOICES - SPACE_M)
        self.header.add(self.print, self.many, self.write)
        self.body.setContentsMargins(MARGIN, 0, MARGIN, 0)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.choices)
        scroll = ScrollPage(page)
        scroll.setFixedWidth(CHOICES + SCROLL_BAR)
        right = QVBoxLayout()
        right.setSpacing(SPACE_S)
        right.addWidget(self.preview, 1)
        right.addWidget(self.desk.working)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE_S // 2)
        columns.addWidget(scroll)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)

    def _connect(self) -> None:
        preview = self.preview
        self.choices.changed.connect(self._show_pack)
        self.language.chosen.connect(self._show_language)
        self.print.clicked.connect(self._print)
        self.many.clicked.connect(self.open_many)
        self.write.clicked.connect(self._write)
        self.desk.busy.connect(lambda _: self._arrange())
        self.recipes.taken_up.connect(self._take_up_recipe)
        self.context.signals.closing.connect(preview.let_go)
        self.context.signals.closing.connect(self.looking.stop)
        preview.rendering.begun.connect(lambda: self.looking.ask(self._orders))
        self.looking.found.connect(self._found)
        self.checks.jump.connect(self._jump)
        self.checks.look.connect(preview.look_for)
        self.checks.waive.connect(self._waive)
        self.checks.withdraw.connect(self._withdraw)
        for keys, do in (
            ("Ctrl+P", self._print),
            ("F3", lambda: preview.finding.step(1)),
            ("Shift+F3", lambda: preview.finding.step(-1)),
            ("Ctrl+0", lambda: preview.set_zoom(FIT_WIDTH)),
            ("Ctrl++", lambda: preview.pages.step_zoom(1)),
            ("Ctrl+=", lambda: preview.pages.step_zoom(1)),
            ("Ctrl+-", lambda: preview.pages.step_zoom(-1)),
            ("Ctrl+G", preview.ask_page),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _offer(self) -> None:
        planner, texts = self.context.planner, self.context.texts
        self._plan = planner.read(programme.plan)
        self.choices.offer(self._plan, subjects.offered(planner, texts))
        self.recipes.offer()

    def _take_up_recipe(self, recipe: Recipe) -> None:
        self.choices.load(recipe)
        self._show_pack()

    def _show_pack(self) -> None:
        """Show what is asked for now, or why there is no such pack."""
        try:
            self._recipe = self.choices.recipe()
        except PlannerError as error:
            self._recipe, self._orders = None, ()
            why = sentence(self.context.texts, error)
            self.preview.say_trouble(self.tr("Nothing to show yet"), why)
        else:
            author = self.context.preferences.user_name
            today = clock.today()
            since = self.choices.since.value()
            self._orders = tuple(
                replace(order, request=replace(order.request, since=since))
                for order in orders(
                    self._recipe, self._plan, today, author=author, week_begins=self._week_begins()
                )
            )
            self._offer_languages()
            self.preview.show_order(self.order)
        self._say_versions()
        self.recipes.compare(self._recipe)
        self._say_whether_final()
        self._arrange()

    def _show_language(self) -> None:
        self.preview.show_order(self.order, at_once=True)
        self._say_versions()

    def _say_versions(self) -> None:
        """List the versions that the shown pack has had; one that cannot be has none."""
        try:
            rows = issuing.given_out(self.context.planner, self.order) if self.order else []
        except PlannerError:
            rows = []
        self.issued.show_rows(rows)

    def _found(self, rows: tuple[FindingRow, ...]) -> None:
        """Show what the preflight found, and let the pack be final if nothing stops it."""
        self.checks.show_rows(rows)
        stops = self.checks.stops
        word = self.tr("Checks")
        self.preview.sides.set_word(CHECKS, f"{word} {stops}" if stops else word)
        self._say_whether_final()
        self._arrange()

    def _say_whether_final(self) -> None:
        stops = self.checks.stops
        self.choices.allow_final(
            self.tr(
                "Not final yet: %n findings stop it. Mend each, or answer for it by name, under "
                "Checks.", "", stops,
            )
            if stops
            else ""
        )  # fmt: skip

    def _jump(self, row: FindingRow) -> None:
        self.context.navigate(row.screen, **row.where)

    def _waive(self, rows: list[FindingRow]) -> None:
        who = self.context.preferences.user_name
        form = WaiverForm(self.context.tokens, self.context.texts, rows, who)
        self.deeds.show_form(self.tr("Answer for findings"), self.tr("Answer for them"), form)

    def _withdraw(self, rows: list[FindingRow]) -> None:
        findings = tuple(row.identity for row in rows)
        if self.attempt(lambda: self.context.planner.write(waivers.withdraw_waiver, findings)):
            self.deeds.told(self.tr("Nobody answers for it any more."))

    def _offer_languages(self) -> None:
        current = self.language.current
        options = [(order.language, name_of(order.language)) for order in self._orders]
        keys = [key for key, _ in options]
        self.language.set_options(options, current if current in keys else keys[0])
        self.choices.shown_in.setVisible(len(options) > 1)

    def _arrange(self) -> None:
        held_back = self.choices.state.current == "final" and self.checks.stops > 0
        free = not self.desk.is_busy and bool(self._orders) and not held_back
        for button in (self.print, self.many, self.write):
            button.setEnabled(free)

    def _write(self) -> None:
        wanted = [(order, self._about(order)) for order in self._orders]
        if len(wanted) == 1:
            self.desk.ask_file(*wanted[0])
        elif wanted:
            self.desk.ask_folder(wanted, [FORMATS[0][0]])

    def _about(self, order: Order) -> str:
        try:
            return subjects.named(self.context.planner, order.request, self.context.texts)
        except PlannerError:  # writing it tells why
            return ""

    def _week_begins(self) -> int | None:
        """The weekday that the person chose for weeks to begin with, if any."""
        return WEEK_BEGINS.get(self.context.preferences.week_begins)

    def _write_many(self, form: ManyForm) -> None:
        today = clock.today()
        author = self.context.preferences.user_name
        wanted = [
            (order, about or self._about(order))
            for recipe, about in form.wishes()
            for order in orders(
                recipe, self._plan, today, author=author, week_begins=self._week_begins()
            )
        ]
        self.drawer.close_drawer()
        self.desk.ask_folder(wanted, form.suffixes())

    def _print(self) -> None:
        if self.print.isEnabled() and self.order is not None:
            self.desk.print(self.order)
