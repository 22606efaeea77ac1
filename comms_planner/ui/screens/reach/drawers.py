"""What opens at the right of the reach screen, and the commands that go out from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.design import DRAWER
from comms_planner.errors import PlannerError
from comms_planner.quantity import Qty
from comms_planner.services import (
    actions,
    campaigns,
    edition_reach,
    editions,
    estimates,
    measurement_rows,
    measurements,
    platforms,
    reach,
    retiring,
)
from comms_planner.services.forecast import key
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import OccurrenceRow, ReachKind
from comms_planner.ui.editors.deed import DeedDrawer, opens_form
from comms_planner.ui.errors import sentence
from comms_planner.ui.screens.reach.choose_form import ChooseForm
from comms_planner.ui.screens.reach.measurement_form import CAMPAIGN, MeasurementForm, Subjects
from comms_planner.ui.screens.reach.occurrence_sheet import OccurrenceDetails
from comms_planner.ui.screens.reach.platform_sheet import PlatformDetails
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.confirm import confirm

if TYPE_CHECKING:
    from comms_planner.ui.screens.reach.view import ReachScreen


MOST_OFFERED = 2_000
"""So many actions can be chosen from; the latest are the ones that are being counted."""


class Drawers(DeedDrawer):
    """One drawer that shows a platform, an occurrence or a measurement."""

    def __init__(self, screen: ReachScreen) -> None:
        super().__init__(screen, screen.context, DRAWER)
        self._screen = screen
        self.openers["drawers"] = self
        self.left.connect(screen.give_back_focus)
        self._back_to: OccurrenceRow | None = None
        self.written.connect(self._return)

    @opens_form
    def open_platform(self, slug: str) -> None:
        """Show all of a platform."""
        sheet = self._context.planner.read(platforms.sheet, slug)
        details = PlatformDetails(
            self._context.tokens, self._screen.words, sheet, self._estimate, self._set_rule,
            self._set_every,
        )  # fmt: skip
        details.setEnabled(not self._context.planner.read_only)
        tokens, row = self._context.tokens, sheet.platform
        buttons = [self._recorder(slug, None)]
        if row.is_foreseen:
            retire = Button(self.tr("Retire…"), tokens)
            retire.clicked.connect(lambda: self._retire(row))
            buttons.insert(0, retire)
        if row.is_own:
            delete = Button(self.tr("Delete…"), tokens, "danger", "trash-2")
            delete.clicked.connect(lambda: self._delete_platform(row))
            buttons.insert(0, delete)
        for button in buttons:
            button.setEnabled(not self._context.planner.read_only)
        self.show_sheet(self._say(row.name), details, *buttons)

    def _retire(self, row: PlatformRow) -> None:
        """Let a platform be foreseen no more after this year, once that is confirmed."""
        year = clock.today().year
        question = self.tr(
            "After {year}, “{platform}” is foreseen no more; what has been entered stays. To bring "
            "it back later, say again how often it comes round."
        ).format(year=year, platform=self._say(row.name))
        heading, yes = self.tr("Retire this platform?"), self.tr("Retire")
        if not confirm(self._screen, self._context.tokens, heading, question, yes):
            return
        write = self._context.planner.write
        if self._screen.attempt(lambda: write(retiring.retire, row.slug, year)):
            self.told(self.tr("Platform retired."))

    def _delete_platform(self, row: PlatformRow) -> None:
        """Take a platform of our own out, once that is confirmed."""
        question = self.tr(
            "“{platform}” goes out of the plan, with its estimates. Undo brings it back."
        ).format(platform=self._say(row.name))
        heading, yes = self.tr("Delete this platform?"), self.tr("Delete")
        if not confirm(self._screen, self._context.tokens, heading, question, yes, danger=True):
            return
        write = self._context.planner.write
        if self._screen.attempt(lambda: write(retiring.delete, row.slug)):
            self.leave()
            self.told(self.tr("Platform deleted."))

    @opens_form
    def open_occurrence(self, row: OccurrenceRow) -> None:
        """Show an occurrence with its figures."""
        tokens, read = self._context.tokens, self._context.planner.read
        own = {} if row.edition_id is None else read(estimates.of_edition, row.edition_id)
        details = OccurrenceDetails(
            tokens, self._screen.words, row, lambda one: self._standing(row, one),
            read(edition_reach.ahead).get(key(row), ()), own,
        )  # fmt: skip
        details.allow(not self._context.planner.read_only)
        details.estimated.connect(lambda kind: self._estimate_edition(details, kind))
        details.cleared.connect(lambda kind: self._clear_estimate(row, kind))
        details.chosen.connect(self.choose)
        details.edited.connect(self.edit)
        details.followed.connect(self._screen.follow)
        record = self._recorder(row.platform, row.edition_id)
        self.show_sheet(self._say(row.name), details, record)

    def _recorder(self, platform: str, edition: int | None) -> Button:
        """The button of a sheet that records a figure about what it shows."""
        tokens = self._context.tokens
        record = Button(self.tr("Record measurement"), tokens, "primary", "plus")
        record.setEnabled(not self._context.planner.read_only)
        record.clicked.connect(lambda: self.record(platform, edition))
        return record

    def _standing(self, row: OccurrenceRow, one: MeasurementRow) -> tuple[str, str]:
        """How a figure stands among those of its occurrence."""
        rivals = [m for m in row.measurements if m.counts_people and m.kind == one.kind]
        chosen = any(m.reported for m in rivals)
        return self._screen.words.standing(one, len(rivals), chosen)

    @opens_form
    def record(self, platform: str, edition: int | None) -> None:
        """Open an empty form, perhaps for an edition."""
        form = self._form(self._subjects())
        if platform:
            form.choose(platform, edition)
        self.show_form(self.tr("Record measurement"), self.tr("Record"), form)
        if self.form is form:
            form.figure.focus()

    @opens_form
    def edit(self, row: MeasurementRow) -> None:
        """Open a measurement for correction."""
        tokens = self._context.tokens
        delete = Button(self.tr("Delete…"), tokens, "danger", "trash-2")
        delete.clicked.connect(lambda: self.delete(row))
        others = [delete]
        if row.counts_people and row.edition_id is not None and not row.reported:
            use = Button(self.tr("Use this figure"), tokens, "plain", "circle-check")
            use.clicked.connect(lambda: self.choose(row))
            others.append(use)
        form = self._form(Subjects((), ()), row)
        self.show_form(self.tr("Measurement"), self.tr("Save"), form, *others)

    def choose(self, row: MeasurementRow) -> None:
        """Use a figure among those of its edition: for the reason typed beside it, or ask."""
        content = self.content
        if isinstance(content, MeasurementForm) and content.row and content.row.id == row.id:
            why, write = content.more.why.value(), self._context.planner.write
            if self._screen.attempt(lambda: write(measurements.choose, row.id, why)):
                self.told(self.tr("The figure is in use; the others stay beside it."))
            return
        self._back_to = content.row if isinstance(content, OccurrenceDetails) else None
        self.ask_why(row)

    @opens_form
    def ask_why(self, row: MeasurementRow) -> None:
        """Ask why a figure is to be used, with those it stands beside."""
        held = self._context.planner.read(measurement_rows.of_editions, [row.edition_id or 0])
        rivals = [
            one
            for one in held.get(row.edition_id or 0, ())
            if one.kind == row.kind and one.qty.unit == row.qty.unit and one.id != row.id
        ]
        form = ChooseForm(self._context, self._screen.words, row, rivals)
        self.show_form(self.tr("Use this figure"), self.tr("Use this figure"), form)

    def _return(self, form: object, _: object) -> None:
        """Show the occurrence again that a figure was chosen for."""
        row, self._back_to = self._back_to, None
        if isinstance(form, ChooseForm) and row is not None:
            now = self._same(row)
            if now is not None:
                self.open_occurrence(now)

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
            self.leave()
            self.told(self.tr("Measurement deleted."))

    def refresh(self) -> None:
        """Bring what is open in line with the plan; close it where its subject is gone."""
        content = self.content
        if isinstance(content, PlatformDetails):
            self._refresh_platform(content)
        elif isinstance(content, OccurrenceDetails):
            self._refresh_occurrence(content)
        elif isinstance(content, MeasurementForm):
            self._refresh_measurement(content)

    def _refresh_platform(self, content: PlatformDetails) -> None:
        try:
            content.load(self._context.planner.read(platforms.sheet, content.slug))
        except PlannerError:
            self.leave()

    def _refresh_occurrence(self, content: OccurrenceDetails) -> None:
        now = self._same(content.row)
        if now is None:
            self.leave()
        elif now != content.row:
            self.open_occurrence(now)

    def _same(self, row: OccurrenceRow) -> OccurrenceRow | None:
        """The occurrence as the plan has it now, None where it is gone."""
        year = row.year or 0
        found = self._context.planner.read(reach.occurrences, year, year)
        key_of = (row.edition_id, row.platform, row.starts)
        return next((o for o in found if (o.edition_id, o.platform, o.starts) == key_of), None)

    def _refresh_measurement(self, content: MeasurementForm) -> None:
        if content.row is None or content.dirty:
            return
        now = self._context.planner.read(measurement_rows.one, content.row.id)
        if now is None:
            self.leave()
        elif now != content.row:
            self.edit(now)

    def _form(self, subjects: Subjects, row: MeasurementRow | None = None) -> MeasurementForm:
        who = self._context.preferences.user_name
        return MeasurementForm(self._context.tokens, self._screen.words, subjects, who, row)

    def _estimate_edition(self, details: OccurrenceDetails, kind: str) -> None:
        """Keep what was typed as the estimate of this edition alone."""
        field, edition = details.fields[kind], details.row.edition_id
        assert edition is not None, "only an edition has a field"
        write = self._context.planner.write
        try:
            write(estimates.set_for_edition, edition, ReachKind(kind), field.value())
        except PlannerError as error:
            field.refuse(sentence(self._context.texts, error))
        else:
            self.told(self.tr("Estimated for this edition alone."))

    def _clear_estimate(self, row: OccurrenceRow, kind: str) -> None:
        edition, write = row.edition_id or 0, self._context.planner.write
        if self._screen.attempt(
            lambda: write(estimates.clear_for_edition, edition, ReachKind(kind))
        ):
            self.told(self.tr("It counts with its platform’s figure again."))

    def _estimate(self, slug: str, kind: ReachKind, qty: Qty) -> None:
        self._context.planner.write(platforms.estimate, slug, kind, qty)

    def _set_every(self, slug: str, years: int) -> None:
        self._context.planner.write(platforms.set_every, slug, years)

    def _set_rule(self, slug: str, document: bool) -> None:
        if not self._screen.attempt(
            lambda: self._context.planner.write(platforms.set_rule, slug, document)
        ):
            self.refresh()

    def _subjects(self) -> Subjects:
        return Subjects(
            tuple(self._context.planner.read(platforms.rows)),
            tuple(self._context.planner.read(editions.rows)),
            self._work,
        )

    def _work(self, kind: str) -> list[tuple[int, Bilingual]]:
        """The campaigns, or the latest actions, that something can be measured of."""
        read = self._context.planner.read
        if kind == CAMPAIGN:
            return read(campaigns.names)
        return read(actions.latest, MOST_OFFERED)

    def _say(self, text: Bilingual) -> str:
        return self._context.texts.say(text)
