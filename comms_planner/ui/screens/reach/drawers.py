"""What opens at the right of the reach screen, and the commands that go out from there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.errors import PlannerError
from comms_planner.quantity import Qty
from comms_planner.services import editions, measurement_rows, measurements, platforms, reach
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.reach import OccurrenceRow, ReachKind
from comms_planner.ui.screens.reach.measurement_form import MeasurementForm, Subjects
from comms_planner.ui.screens.reach.occurrence_sheet import OccurrenceDetails
from comms_planner.ui.screens.reach.platform_sheet import PlatformDetails
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.drawer import Drawer

if TYPE_CHECKING:
    from comms_planner.ui.screens.reach.view import ReachScreen


class Drawers(QObject):
    """One drawer that shows a platform, an occurrence or a measurement."""

    def __init__(self, screen: ReachScreen) -> None:
        super().__init__(screen)
        self._screen, self._context = screen, screen.context
        self.drawer = Drawer(screen, screen.context.tokens)
        self.drawer.closed.connect(self._closed)
        self.content: QWidget | None = None
        self._shown: tuple[str, QWidget] | None = None
        self._kept = False

    def open_platform(self, slug: str) -> None:
        """Show all of a platform."""
        sheet = self._context.planner.read(platforms.sheet, slug)
        details = PlatformDetails(
            self._context.tokens, self._screen.words, sheet, self._estimate, self._set_rule
        )
        details.setEnabled(not self._context.planner.read_only)
        self._show(self._say(sheet.platform.name), details)

    def open_occurrence(self, row: OccurrenceRow) -> None:
        """Show an occurrence with its figures."""
        tokens = self._context.tokens
        details = OccurrenceDetails(
            tokens, self._screen.words, row, self._screen.measurements.standing
        )
        details.chosen.connect(self.choose)
        details.edited.connect(self.edit)
        details.followed.connect(self._screen.follow)
        record = Button(self.tr("Record measurement"), tokens, "primary", "plus")
        record.clicked.connect(lambda: self.record(row.platform, row.edition_id))
        self._show(self._say(row.name), details, record)

    def record(self, platform: str, edition: int | None) -> None:
        """Open an empty form, perhaps for an edition."""
        tokens = self._context.tokens
        form = MeasurementForm(tokens, self._screen.words, self._subjects())
        if platform:
            form.choose(platform, edition)
        keep = Button(self.tr("Record"), tokens, "primary")
        keep.clicked.connect(lambda: self._keep_new(form))
        form.submitted.connect(lambda: self._keep_new(form))
        self._show(self.tr("Record a measurement"), form, self._cancel(), keep)
        form.figure.focus()

    def edit(self, row: MeasurementRow) -> None:
        """Open a measurement for correction."""
        tokens = self._context.tokens
        form = MeasurementForm(tokens, self._screen.words, Subjects((), ()), row)
        keep = Button(self.tr("Save"), tokens, "primary")
        keep.clicked.connect(lambda: self._keep(form, row.id))
        form.submitted.connect(lambda: self._keep(form, row.id))
        delete = Button(self.tr("Delete…"), tokens, "danger", "trash-2")
        delete.clicked.connect(lambda: self.delete(row))
        buttons = [delete]
        if row.counts_people and row.edition_id is not None and not row.reported:
            use = Button(self.tr("Use this figure"), tokens, "plain", "circle-check")
            use.clicked.connect(lambda: self.choose(row))
            buttons.append(use)
        self._show(self.tr("Measurement"), form, *buttons, keep)

    def choose(self, row: MeasurementRow) -> None:
        """Use a figure among those of its edition."""
        form = self.content if self.drawer.is_open else None
        why = row.why
        if isinstance(form, MeasurementForm) and form.row is not None and form.row.id == row.id:
            why = form.more.why.value()
        write = self._context.planner.write
        if self._screen.attempt(lambda: write(measurements.choose, row.id, why)):
            self._told(self.tr("The figure is in use; the others stay beside it."))

    def delete(self, row: MeasurementRow) -> None:
        """Take a measurement out, once that is confirmed."""
        if self._context.planner.read_only:
            return
        words = self._screen.words
        question = self.tr("{figure} at “{event}” goes out of the plan. You can undo this.").format(
            figure=words.counted(row.qty), event=self._say(row.about)
        )
        sure = confirm(
            self._screen,
            self._context.tokens,
            self.tr("Delete this measurement?"),
            question,
            self.tr("Delete"),
            danger=True,
        )
        write = self._context.planner.write
        if sure and self._screen.attempt(lambda: write(measurements.delete, row.id)):
            self._leave()
            self._told(self.tr("Measurement deleted."))

    def keep(self) -> dict[str, Any]:
        """What is open, with what was typed there."""
        content = self.content if self.drawer.is_open else None
        if isinstance(content, PlatformDetails):
            return {"platform": content.slug}
        if isinstance(content, OccurrenceDetails):
            return {"occurrence": content.row}
        if isinstance(content, MeasurementForm):
            return {"measurement": content.row, "drafts": content.drafts()}
        return {}

    def take_up(self, kept: Mapping[str, Any]) -> None:
        """Open again what earlier drawers kept."""
        if "platform" in kept:
            self.open_platform(kept["platform"])
        elif "occurrence" in kept:
            self.open_occurrence(kept["occurrence"])
        elif "measurement" in kept:
            if kept["measurement"] is None:
                self.record("", None)
            else:
                self.edit(kept["measurement"])
            if isinstance(self.content, MeasurementForm):
                self.content.take_up(kept["drafts"])

    @property
    def is_dirty(self) -> bool:
        """Whether a measurement was typed and is not kept yet."""
        form = self.content if self.drawer.is_open else None
        return isinstance(form, MeasurementForm) and form.dirty

    def may_go(self) -> bool:
        """Whether nothing would be lost; asks where something would."""
        return not self.is_dirty or confirm(
            self._screen,
            self._context.tokens,
            self.tr("Discard your changes?"),
            self.tr("This measurement is not kept in the plan yet."),
            self.tr("Discard"),
            danger=True,
        )

    def refresh(self) -> None:
        """Bring what is open in line with the plan; close it where its subject is gone."""
        content = self.content
        if not self.drawer.is_open or content is None:
            return
        if isinstance(content, PlatformDetails):
            self._refresh_platform(content)
        elif isinstance(content, OccurrenceDetails):
            self._refresh_occurrence(content)
        elif isinstance(content, MeasurementForm) and content.row is not None:
            self._refresh_measurement(content, content.row)

    def _refresh_platform(self, content: PlatformDetails) -> None:
        try:
            content.load(self._context.planner.read(platforms.sheet, content.slug))
        except PlannerError:
            self.drawer.close_drawer()

    def _refresh_occurrence(self, content: OccurrenceDetails) -> None:
        row = content.row
        year = row.year or 0
        same = [
            o
            for o in self._context.planner.read(reach.occurrences, year, year)
            if (o.edition_id, o.platform, o.starts) == (row.edition_id, row.platform, row.starts)
        ]
        if not same:
            self.drawer.close_drawer()
        elif same[0] != row:
            self.open_occurrence(same[0])

    def _refresh_measurement(self, content: MeasurementForm, row: MeasurementRow) -> None:
        now = self._context.planner.read(measurement_rows.one, row.id)
        if now is None:
            self.drawer.close_drawer()
        elif now != row and not content.dirty:
            self.edit(now)

    def _keep_new(self, form: MeasurementForm) -> None:
        def write() -> None:
            sheet = form.sheet(self._context.preferences.user_name)
            self._context.planner.write(sheet.record, form.subject(), form.reported.value())

        if form.attempt(write):
            self._leave()
            self._told(self.tr("Measurement recorded."))

    def _keep(self, form: MeasurementForm, number: int) -> None:
        def write() -> None:
            sheet = form.sheet(self._context.preferences.user_name)
            self._context.planner.write(sheet.correct, number)

        if form.attempt(write):
            self._leave()
            self._told(self.tr("Measurement saved."))

    def _estimate(self, slug: str, kind: ReachKind, qty: Qty) -> None:
        self._context.planner.write(platforms.estimate, slug, kind, qty)

    def _set_rule(self, slug: str, document: bool) -> None:
        if not self._screen.attempt(
            lambda: self._context.planner.write(platforms.set_rule, slug, document)
        ):
            self.refresh()

    def _subjects(self) -> Subjects:
        return Subjects(
            tuple(self._context.planner.read(platforms.rows)),
            tuple(self._context.planner.read(editions.rows)),
        )

    def _cancel(self) -> Button:
        button = Button(self.tr("Cancel"), self._context.tokens)
        button.clicked.connect(self.drawer.close_drawer)
        return button

    def _show(self, title: str, content: QWidget, *buttons: Button) -> None:
        """Open the drawer; the last button stands at the right end of its foot."""
        self._empty_foot()
        self.content, self._shown = content, (title, content)
        for button in buttons[:-1]:
            self.drawer.foot.addWidget(button)
        self.drawer.foot.addStretch(1)
        if buttons:
            self.drawer.foot.addWidget(buttons[-1])
            buttons[-1].setEnabled(not self._context.planner.read_only)
        self.drawer.open_with(title, content)

    def _empty_foot(self) -> None:
        foot = self.drawer.foot
        while (item := foot.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _closed(self) -> None:
        """Give the keyboard back to the page, and what was typed back to whoever wants it."""
        content, self.content = self.content, None
        if isinstance(content, MeasurementForm) and content.dirty and not self._kept:
            self._context.tell(
                self.tr("What you typed was not kept in the plan."),
                self.tr("Go on typing"),
                self._go_on,
            )
        self._screen.give_back_focus()

    def _leave(self) -> None:
        """Close after what was asked for has been done."""
        self._kept = True
        self.drawer.close_drawer()
        self._kept = False

    def _go_on(self) -> None:
        """Show again the form that was closed with something in it."""
        if self._shown is not None and self.content is None:
            title, self.content = self._shown
            self.drawer.open_with(title, self.content)

    def _told(self, said: str) -> None:
        undo = QCoreApplication.translate("ReachScreen", "Undo")
        self._context.tell(said, undo, self._context.planner.undo)

    def _say(self, text: Bilingual) -> str:
        return self._context.texts.say(text)
