"""The team: role, office, languages, and who is away when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from comms_planner import clock
from comms_planner.services import people, vocabulary
from comms_planner.services.people import PersonRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.languages import LanguagesField
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.editors.tick import TickField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState


class TeamPage(ScreenPage):
    """Everybody of the plan; Enter edits, the menu notes a leave."""

    def __init__(self, host: PagedScreen) -> None:
        texts = host.context.texts
        nothing = EmptyState(
            host.context.tokens, "users", self.tr("Nobody yet"),
            self.tr(
                "The people who own, translate, approve and speak. Their languages and their "
                "leave tell who can do what on a day."
            ),
            self.tr("New person"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Name"), self._name, 3, 220, lambda r: texts.say(r.name).casefold()),
            column(self.tr("Office"), self._office, 2, 160, lambda r: r.office.casefold()),
            column(self.tr("Languages"), self._languages, 1, 180),
            column(self.tr("Leave"), self._leave, 2, 200),
        ]
        super().__init__(host, self.tr("Team"), columns, lambda r: r.id, nothing)
        self.offer_adding(self.tr("New person"))

    def refresh(self) -> None:
        """Read everybody."""
        rows = self.context.planner.read(people.rows)
        away = sum(row.is_away(clock.today()) for row in rows)
        said = self.tr("{count} in the team, {away} away today").format(count=len(rows), away=away)
        self.show_rows(rows, said if rows else "")

    @opens_form
    def add(self) -> None:
        """Open the form of a new person."""
        form = CommandForm(self.context, people.add, self._fields())
        self.host.show_form(self.tr("New person"), self.tr("Add person"), form)

    @opens_form
    def open_row(self, row: PersonRow) -> None:
        """Open the form of a person."""
        fields = self._fields()
        for name, field in fields.items():
            value = getattr(row, name)
            if name == "languages":
                value = " ".join(value)
            field.load(value or None if name == "speaks_as" else value)
        form = CommandForm(self.context, people.edit, fields, fixed={"person_id": row.id})
        self.host.show_form(self.context.texts.say(row.name), self.tr("Save"), form)

    def remove_row(self, row: PersonRow) -> None:
        """Take a person out, once that is confirmed."""
        said = self.tr("“{name}” goes out of the plan. Undo brings them back.")
        question = said.format(name=self.context.texts.say(row.name))
        title, yes = self.tr("Delete this person?"), self.tr("Delete")
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Person deleted."), people.remove, row.id)

    def menu(self, row: PersonRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Leave, and out of the plan."""
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Note a leave…"), lambda: self._go_on_leave(row))
        ]
        texts = self.context.texts
        for leave in row.leaves:
            word = self.tr("Remove the leave of {days}").format(
                days=texts.span(leave.starts, leave.ends)
            )
            deeds.append((word, lambda n=leave.id: self._come_back(n)))  # type: ignore[misc]  # a default argument
        return [*deeds, (self.tr("Delete…"), lambda: self.remove_row(row))]

    def _begin(self) -> None:
        self.add()

    def _come_back(self, number: int) -> None:
        self.write(self.tr("Leave removed."), people.remove_leave, number)

    @opens_form
    def _go_on_leave(self, row: PersonRow) -> None:
        context, tomorrow = self.context, clock.today() + dt.timedelta(days=1)
        first = OptionalDayField(
            "starts", self.tr("First day"), self.tr("Away from"), context.tokens, context.texts
        )
        last = OptionalDayField(
            "ends", self.tr("Last day"), self.tr("until and with"), context.tokens, context.texts
        )
        first.load(tomorrow)
        last.load(tomorrow)
        fields: dict[str, Field] = {
            "starts": first, "ends": last, "note": TextField(self.tr("Why, if you like")),
        }  # fmt: skip
        form = CommandForm(context, people.add_leave, fields, fixed={"person_id": row.id})
        self.host.show_form(self.tr("Leave"), self.tr("Add leave"), form)

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        ranks = [(None, self.tr("Does not speak")), *vocabulary.choices(texts, "speaker")]
        return {
            "name": BilingualField(self.tr("Name"), texts.language),
            "role": BilingualField(self.tr("Role"), texts.language),
            "office": TextField(self.tr("Office")),
            "email": TextField(self.tr("E-mail")),
            "languages": LanguagesField(self.tr("Languages"), context.tokens, texts),
            "speaks_as": ChoiceField(
                self.tr("Speaks for the organization as"), context.tokens, ranks
            ),
            "outside": TickField(self.tr("Not of the team (an expert, a partner)"), context.tokens),
            "note": BilingualField(self.tr("Notes"), texts.language, 2),
        }

    def _name(self, row: PersonRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.name), "strong"), (say(row.role), "small")))

    def _office(self, row: PersonRow) -> Face:
        upper = row.office or (self.tr("Outside the team") if row.outside else "–")
        return Face(((upper, "body"), (row.email, "small")))

    def _languages(self, row: PersonRow) -> Face:
        return Face((), tuple(Chip(code.upper()) for code in row.languages))

    def _leave(self, row: PersonRow) -> Face:
        today, texts = clock.today(), self.context.texts
        coming = [leave for leave in row.leaves if leave.ends >= today]
        if not coming:
            return Face((("–", "small"),))
        days = texts.span(coming[0].starts, coming[0].ends)
        if row.is_away(today):
            return Face(((days, "small"),), (Chip(self.tr("Away"), "warning"),))
        return Face(((days, "body"), (coming[0].note, "small")))
