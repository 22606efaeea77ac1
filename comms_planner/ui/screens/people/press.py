"""The media list: outlets, contacts with their accreditation, and the embargo log."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import content, countries, media, vocabulary
from comms_planner.services.media import ContactRow, CopyRow, OutletRow
from comms_planner.services.schedule import stations
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.instant import InstantField
from comms_planner.ui.editors.languages import LanguagesField
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.confirm import confirm
from comms_planner.ui.widgets.empty import EmptyState

ACCREDITED = {
    "invited": "neutral", "requested": "info", "granted": "success", "refused": "danger",
}  # fmt: skip
COPIES = {"accepted": "success", "late": "warning", "open": "danger"}


class PressPage(ScreenPage):
    """A page from which embargoed copies are logged."""

    @opens_form
    def log_copy(self, contact: int | None = None, row: CopyRow | None = None) -> None:
        """Open the form that logs an embargoed copy, perhaps of a contact."""
        context, texts = self.context, self.context.texts
        read = context.planner.read
        people = [
            (c.id, f"{texts.say(c.name)} · {texts.say(c.outlet)}") for c in read(media.contacts)
        ]
        held = {
            b.asset_id: texts.say(b.title) for b in read(content.board) if b.embargo_at is not None
        }
        who = ChoiceField(self.tr("Contact"), context.tokens, people)
        what = ChoiceField(self.tr("Content"), context.tokens, list(held.items()))
        offices = read(stations.rows)
        accepted = InstantField(
            "accepted_at",
            self.tr("Terms accepted"),
            self.tr("Accepted at"),
            context.tokens,
            texts,
            offices,
        )
        sent = InstantField(
            "sent_at", self.tr("Copy sent"), self.tr("Sent at"), context.tokens, texts, offices
        )
        note = TextField(self.tr("Notes"))
        if contact is not None:
            who.load(contact)
        if row is not None:
            what.load(row.asset_id)
            accepted.load_instant(row.accepted_at)
            sent.load_instant(row.sent_at)
            note.load(row.note)
        fields: dict[str, Field] = {
            "contact_id": who, "asset_id": what, "accepted_at": accepted, "sent_at": sent,
            "note": note,
        }  # fmt: skip
        hint = (
            ""
            if held
            else self.tr("No content has an embargo. Set one on the content board first.")
        )
        form = CommandForm(context, media.log_copy, fields, hint=hint)
        self.host.show_form(self.tr("Embargoed copy"), self.tr("Log it"), form)


class OutletsPage(ScreenPage):
    """Newspapers, broadcasters, agencies, sites."""

    def __init__(self, host: PagedScreen) -> None:
        texts = host.context.texts
        nothing = EmptyState(
            host.context.tokens, "globe", self.tr("No outlet yet"),
            self.tr("List the most influential or relevant media, then their people."),
            self.tr("New outlet"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Outlet"), self._name, 3, 220, lambda r: texts.say(r.name).casefold()),
            column(self.tr("Country"), self._country, 2, 160),
            column(self.tr("Languages"), self._languages, 1, 160),
            column(self.tr("Contacts"), self._contacts, 0, 110),
        ]
        super().__init__(host, self.tr("Outlets"), columns, lambda r: r.id, nothing)
        self.offer_adding(self.tr("New outlet"))

    def refresh(self) -> None:
        """Read the outlets."""
        self.show_rows(self.context.planner.read(media.outlets))

    @opens_form
    def add(self) -> None:
        """Open the form of a new outlet."""
        form = CommandForm(self.context, media.add_outlet, self._fields())
        self.host.show_form(self.tr("New outlet"), self.tr("Add outlet"), form)

    @opens_form
    def open_row(self, row: OutletRow) -> None:
        """Open the form of an outlet."""
        fields = self._fields()
        for name, field in fields.items():
            value = getattr(row, name)
            field.load(" ".join(value) if name == "languages" else value)
        form = CommandForm(self.context, media.edit_outlet, fields, fixed={"outlet_id": row.id})
        self.host.show_form(self.context.texts.say(row.name), self.tr("Save"), form)

    def remove_row(self, row: OutletRow) -> None:
        """Take an outlet with its contacts off, once that is confirmed."""
        title, yes = self.tr("Delete this outlet?"), self.tr("Remove")
        question = self.tr("Its contacts and what was logged of them go with it. Undo brings all "
                           "of it back.")  # fmt: skip
        if confirm(self, self.context.tokens, title, question, yes, danger=True):
            self.write(self.tr("Outlet deleted."), media.remove_outlet, row.id)

    def menu(self, row: OutletRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Off the list."""
        return ((self.tr("Delete…"), lambda: self.remove_row(row)),)

    def _begin(self) -> None:
        self.add()

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        none = (None, self.tr("None"))
        places = [(c.id, texts.say(c.name)) for c in context.planner.read(countries.rows)]
        kinds = [*vocabulary.choices(texts, "outlet")]
        kind = ChoiceField(self.tr("Kind"), context.tokens, kinds)
        kind.load("online")
        return {
            "name": BilingualField(self.tr("Name"), texts.language),
            "kind": kind,
            "country_id": ChoiceField(self.tr("Country"), context.tokens, [none, *places]),
            "languages": LanguagesField(self.tr("Languages"), context.tokens, texts),
            "note": BilingualField(self.tr("Notes"), texts.language, 2),
        }

    def _name(self, row: OutletRow) -> Face:
        texts = self.context.texts
        kind = vocabulary.label(texts, "outlet", row.kind)
        return Face(((texts.say(row.name), "strong"), (kind, "small")))

    def _country(self, row: OutletRow) -> Face:
        return Face(((self.context.texts.say(row.country) or "–", "body"),))

    def _languages(self, row: OutletRow) -> Face:
        return Face((), tuple(Chip(code.upper()) for code in row.languages))

    def _contacts(self, row: OutletRow) -> Face:
        return Face(((self.context.texts.number(row.contacts), "number"),))


class ContactsPage(PressPage):
    """Journalists and editors, with the editions they are accredited to."""

    def __init__(self, host: PagedScreen) -> None:
        texts = host.context.texts
        nothing = EmptyState(
            host.context.tokens, "user", self.tr("No media contact yet"),
            self.tr("Add an outlet first, then the people who report there."),
            self.tr("New contact"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Contact"), self._name, 3, 200, lambda r: texts.say(r.name).casefold()),
            column(self.tr("Outlet"), self._outlet, 2, 160),
            column(self.tr("Reach them"), self._reach, 2, 180),
            column(self.tr("Accreditation"), self._accreditation, 3, 220),
        ]
        super().__init__(host, self.tr("Contacts"), columns, lambda r: r.id, nothing)
        self.offer_adding(self.tr("New contact"))

    def refresh(self) -> None:
        """Read the contacts."""
        self.show_rows(self.context.planner.read(media.contacts))

    @opens_form
    def add(self) -> None:
        """Open the form of a new contact."""
        fields = self._fields()
        hint = "" if self._outlets() else self.tr("Add an outlet on its page first.")
        form = CommandForm(self.context, media.add_contact, fields, hint=hint)
        self.host.show_form(self.tr("New contact"), self.tr("Add contact"), form)

    @opens_form
    def open_row(self, row: ContactRow) -> None:
        """Open the form of a contact."""
        fields = self._fields()
        for name, field in fields.items():
            value = getattr(row, name)
            field.load(" ".join(value) if name == "languages" else value)
        form = CommandForm(self.context, media.edit_contact, fields, fixed={"contact_id": row.id})
        self.host.show_form(self.context.texts.say(row.name), self.tr("Save"), form)

    def remove_row(self, row: ContactRow) -> None:
        """Take a contact off the list."""
        self.write(self.tr("Contact deleted."), media.remove_contact, row.id)

    def menu(self, row: ContactRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Accreditation, embargoed copies, off the list."""
        return (
            (self.tr("Accreditation…"), lambda: self._accredit(row)),
            (self.tr("Embargoed copy…"), lambda: self.log_copy(row.id)),
            (self.tr("Delete"), lambda: self.remove_row(row)),
        )

    def _begin(self) -> None:
        self.add()

    @opens_form
    def _accredit(self, row: ContactRow) -> None:
        context, texts = self.context, self.context.texts
        options = edition_options(context)
        states = [*vocabulary.choices(texts, "accreditation")]
        fields: dict[str, Field] = {
            "edition_id": ChoiceField(self.tr("Edition"), context.tokens, options),
            "status": ChoiceField(self.tr("Accreditation"), context.tokens, states),
            "decided_on": OptionalDayField(
                "decided_on", self.tr("Decided"), self.tr("On a day"), context.tokens, texts
            ),
            "note": TextField(self.tr("Notes")),
        }
        form = CommandForm(context, media.accredit, fields, fixed={"contact_id": row.id})
        self.host.show_form(self.tr("Accreditation"), self.tr("Save"), form)

    def _outlets(self) -> list[tuple[object, str]]:
        say = self.context.texts.say
        return [(o.id, say(o.name)) for o in self.context.planner.read(media.outlets)]

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        return {
            "name": BilingualField(self.tr("Name"), texts.language),
            "outlet_id": ChoiceField(self.tr("Outlet"), context.tokens, self._outlets()),
            "beat": TextField(self.tr("Reports on")),
            "email": TextField(self.tr("E-mail")),
            "phone": TextField(self.tr("Telephone")),
            "languages": LanguagesField(self.tr("Languages"), context.tokens, texts),
            "note": BilingualField(self.tr("Notes"), texts.language, 2),
        }

    def _name(self, row: ContactRow) -> Face:
        return Face(((self.context.texts.say(row.name), "strong"), (row.beat, "small")))

    def _outlet(self, row: ContactRow) -> Face:
        texts = self.context.texts
        kind = vocabulary.label(texts, "outlet", row.outlet_kind)
        return Face(((texts.say(row.outlet), "body"), (kind, "small")))

    def _reach(self, row: ContactRow) -> Face:
        return Face(((row.email or "–", "body"), (row.phone, "small")))

    def _accreditation(self, row: ContactRow) -> Face:
        texts = self.context.texts
        if not row.accreditations:
            return Face((("–", "small"),))
        last = row.accreditations[-1]
        word = vocabulary.label(texts, "accreditation", last.status)
        return Face(((texts.say(last.edition), "small"),), (Chip(word, ACCREDITED[last.status]),))


class EmbargoPage(PressPage):
    """Who has an embargoed copy, and who accepted the terms before."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "lock", self.tr("Nothing logged yet"),
            self.tr(
                "An embargo is kept because it was accepted. Log who accepted the terms and when, "
                "then when the copy went out; what went out without is told."
            ),
            self.tr("Log a copy"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Contact"), self._contact, 2, 200),
            column(self.tr("Content"), self._asset, 3, 220),
            column(self.tr("Accepted"), self._accepted, 1, 170),
            column(self.tr("Sent"), self._sent, 1, 170),
            column(self.tr("State"), self._state, 1, 160),
        ]
        super().__init__(host, self.tr("Embargo log"), columns, lambda r: r.id, nothing)
        self.offer_adding(self.tr("Log a copy"))

    def refresh(self) -> None:
        """Read the log."""
        self.show_rows(self.context.planner.read(media.copies))

    def add(self) -> None:
        """Log a copy."""
        self.log_copy()

    def open_row(self, row: CopyRow) -> None:
        """Change what the log says."""
        self.log_copy(row.contact_id, row)

    def remove_row(self, row: CopyRow) -> None:
        """Take an entry off the log."""
        said = self.tr("Removed from the log.")
        self.write(said, media.remove_copy, row.contact_id, row.asset_id)

    def menu(self, row: CopyRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Off the log."""
        return ((self.tr("Remove"), lambda: self.remove_row(row)),)

    def _begin(self) -> None:
        self.add()

    def _contact(self, row: CopyRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.contact), "strong"), (say(row.outlet), "small")))

    def _asset(self, row: CopyRow) -> Face:
        texts = self.context.texts
        lower = ""
        if row.embargo_at:
            lower = self.tr("Embargo until {moment}").format(moment=texts.instant(row.embargo_at))
        return Face(((texts.say(row.asset), "body"), (lower, "small")))

    def _accepted(self, row: CopyRow) -> Face:
        said = self.context.texts.moment(row.accepted_at) if row.accepted_at else "–"
        return Face(((said, "body"),))

    def _sent(self, row: CopyRow) -> Face:
        said = self.context.texts.moment(row.sent_at) if row.sent_at else "–"
        return Face(((said, "body"),))

    def _state(self, row: CopyRow) -> Face:
        word = vocabulary.label(self.context.texts, "copy", row.state)
        return Face((), (Chip(word, COPIES[row.state]),))
