"""What if: a scenario beside the plan, year by year; applied whole, or thrown away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from comms_planner.bilingual import Bilingual
from comms_planner.design import SPACE_S
from comms_planner.errors import PlannerError
from comms_planner.quantity import Qty
from comms_planner.services import editions, platforms, programme, scenarios
from comms_planner.services.scenarios import Comparison, StepRow
from comms_planner.ui.context import Context
from comms_planner.ui.editors.date import FORMS, day_in
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.labels import PlainLabel


class ScenarioPage(QWidget):
    """Choose or begin a scenario, postpone or cancel editions in it, see what that comes to."""

    failed = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, tokens = context, context.tokens
        self.which = ChoiceBox(tokens, [])
        self.which.setAccessibleName(self.tr("Scenario"))
        self.which.chosen.connect(lambda _: self._compare())
        self.edition = ChoiceBox(tokens, [])
        self.edition.setAccessibleName(self.tr("Edition"))
        self.day = DatePicker(tokens, form=FORMS[context.texts.language])
        self.day.setAccessibleName(self.tr("New first day"))
        self.begin = self._button(self.tr("New scenario"), self.begin_one, "plus")
        self.postpone = self._button(self.tr("Move in scenario"), self.move_edition)
        self.call_off = self._button(self.tr("Cancel in scenario"), self.cancel_edition)
        self.discard = self._button(self.tr("Discard"), self.throw_away)
        self.apply = self._button(self.tr("Apply to the plan"), self.apply_it)
        self.steps = PlainLabel("", "small", wrap=True)
        self.table = QTableWidget(0, 5, self)
        self.table.setAccessibleName(self.tr("Plan and scenario by year"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setHorizontalHeaderLabels(
            [self.tr("Year"), self.tr("Direct, plan"), self.tr("Direct, scenario"),
             self.tr("Indirect, plan"), self.tr("Indirect, scenario")]
        )  # fmt: skip
        self._arrange()

    def refresh(self) -> None:
        """Read the scenarios and the editions again."""
        texts, read = self._context.texts, self._context.planner.read
        held, now = read(scenarios.rows), self.which.current
        self.which.set_options([(row.id, texts.say(row.name)) for row in held])
        if any(row.id == now for row in held):
            self.which.set_current(now)
        ours = {p.slug for p in read(platforms.rows)}
        found = [e for e in read(editions.rows) if e.series in ours and e.starts]
        chosen = self.edition.current
        self.edition.set_options([(e.id, texts.say(e.name)) for e in found])
        if any(e.id == chosen for e in found):
            self.edition.set_current(chosen)
        writes = not self._context.planner.read_only
        self.begin.setEnabled(writes)
        for button in (self.postpone, self.call_off, self.discard, self.apply):
            button.setEnabled(writes and bool(held))
        self._compare()

    def begin_one(self) -> None:
        """Begin a scenario under a plain name."""
        number = len(self._context.planner.read(scenarios.rows)) + 1
        name = Bilingual(f"Scenario {number}", f"情景 {number}")
        made: list[int] = []
        self._write(lambda: made.append(self._context.planner.write(scenarios.begin, name)))
        self.refresh()
        if made:
            self.which.set_current(made[0])
            self._compare()

    def move_edition(self) -> None:
        """Give the chosen edition the chosen day, in the scenario only."""
        write = self._context.planner.write
        self._write(lambda: write(scenarios.move, *self._chosen(), day_in(self.day, "starts")))

    def cancel_edition(self) -> None:
        """Call the chosen edition off, in the scenario only."""
        self._write(lambda: self._context.planner.write(scenarios.cancel, *self._chosen()))

    def throw_away(self) -> None:
        """Discard the scenario; undo brings it back."""
        self._write(lambda: self._context.planner.write(scenarios.discard, self._chosen()[0]))

    def apply_it(self) -> None:
        """Make the plan what the scenario says; one undo takes it back."""
        self._write(lambda: self._context.planner.write(scenarios.apply, self._chosen()[0]))

    def _chosen(self) -> tuple[int, int]:
        scenario, edition = self.which.current, self.edition.current
        return (
            scenario if isinstance(scenario, int) else 0,
            edition if isinstance(edition, int) else 0,
        )

    def _write(self, work: Callable[[], object]) -> None:
        try:
            work()
        except PlannerError as error:
            self.failed.emit(sentence(self._context.texts, error))

    def _compare(self) -> None:
        """Fill the table: every year as it is and as it would be, and all of them."""
        if not self.which.current:
            self.table.setRowCount(0)
            self.steps.setText(
                self.tr(
                    "Begin a scenario, then move or cancel editions in it. The plan stays as it is."
                )
            )
            return
        read = self._context.planner.read
        plan = read(programme.plan)
        found: Comparison = read(
            scenarios.compare, self._chosen()[0], plan.first_year, plan.last_year + 4
        )
        said = [self._step(step) for step in found.scenario.steps]
        self.steps.setText(self._context.texts.listed(said) or self.tr("No step yet."))
        rows = [
            (str(now.year), now.direct.qty, then.direct.qty, now.indirect.qty, then.indirect.qty)
            for now, then in zip(found.plan.years, found.what_if.years, strict=True)
        ]
        a, b = found.plan, found.what_if
        rows.append(
            (self.tr("All years"), a.direct.qty, b.direct.qty, a.indirect.qty, b.indirect.qty)
        )
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            self._fill(place, row)

    def _fill(self, place: int, row: tuple[str, Qty, Qty, Qty, Qty]) -> None:
        name, *figures = row
        self.table.setItem(place, 0, QTableWidgetItem(name))
        for column, qty in enumerate(figures, 1):
            item = QTableWidgetItem(self._context.texts.quantity(qty))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column % 2 == 0 and qty != figures[column - 2]:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            self.table.setItem(place, column, item)

    def _step(self, step: StepRow) -> str:
        texts = self._context.texts
        name = texts.say(step.name)
        if step.starts is None:
            return self.tr("{name}: cancelled").format(name=name) if step.kind == "cancel" else name
        return f"{name}: {texts.span(step.starts, step.ends)}"

    def _button(self, word: str, work: Callable[[], object], icon: str = "") -> Button:
        button = Button(word, self._context.tokens, "plain", icon)
        button.clicked.connect(lambda: work())
        return button

    def _arrange(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row, widgets in (
            (first, (self.which, self.begin, self.discard, self.apply)),
            (second, (self.edition, self.day, self.postpone, self.call_off)),
        ):
            row.setSpacing(SPACE_S)
            for widget in widgets:
                row.addWidget(widget, 1 if widget in (self.which, self.edition) else 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(first)
        column.addLayout(second)
        column.addWidget(self.steps)
        column.addWidget(self.table, 1)
