"""Partners: those the document names and the team's own, with what each takes part in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import partners
from comms_planner.services.partners import PartnerRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.empty import EmptyState

HEIGHT = 62
"""Room for two lines of a name."""


class PartnersPage(ScreenPage):
    """Who one works with; Enter edits, the menu shows their actions."""

    def __init__(self, host: PagedScreen) -> None:
        say = host.context.texts.say
        nothing = EmptyState(
            host.context.tokens, "users", self.tr("No partner yet"),
            self.tr(
                "Organizations that take part in actions and campaigns, by the document’s eight "
                "types of partner."
            ),
            self.tr("New partner"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Name"), self._name, 4, 240, lambda r: say(r.name).casefold()),
            column(self.tr("Type"), self._type, 4, 270, lambda r: say(r.type).casefold()),
            column(self.tr("Takes part in"), self._part, 1, 170),
            column(self.tr("Source"), self._source, 0, 150, lambda r: r.basis),
        ]
        super().__init__(host, self.tr("Partners"), columns, lambda r: r.id, nothing, height=HEIGHT)
        self.offer_adding(self.tr("New partner"))

    def refresh(self) -> None:
        """Read them."""
        rows = self.context.planner.read(partners.rows)
        named = sum(row.of_document for row in rows)
        said = self.tr("%n partners, {named} of them named by the document", "", len(rows))
        self.show_rows(rows, said.format(named=named) if rows else "")

    @opens_form
    def add(self) -> None:
        """Open the form of a new partner."""
        form = CommandForm(self.context, partners.add, self._fields())
        self.host.show_form(self.tr("New partner"), self.tr("Add partner"), form)

    @opens_form
    def open_row(self, row: PartnerRow) -> None:
        """Open the form of a partner; what the document says of one stays."""
        fields = self._fields()
        for name, field in fields.items():
            field.load(getattr(row, name))
        hint = ""
        if row.of_document:
            hint = self.tr("Named by the document ({ref}): name and type stay.").format(ref=row.ref)
            fields["name"].setEnabled(False)
            fields["type_id"].setEnabled(False)
        form = CommandForm(
            self.context, partners.edit, fields, fixed={"partner_id": row.id}, hint=hint
        )
        self.host.show_form(self.context.texts.say(row.name), self.tr("Save"), form)

    def remove_row(self, row: PartnerRow) -> None:
        """Take a partner out."""
        self.write(self.tr("Partner deleted."), partners.remove, row.id)

    def menu(self, row: PartnerRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Their actions, and out of the plan."""
        deeds: list[tuple[str, Callable[[], object]]] = []
        if row.action_ids:
            show = self.context.navigate
            deeds.append((self.tr("Show actions"), lambda: show("actions", partner=row.id)))
        if not row.of_document:
            deeds.append((self.tr("Delete"), lambda: self.remove_row(row)))
        return deeds

    def _begin(self) -> None:
        self.add()

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        kinds = [
            (t.id, f"{t.number}  {texts.say(t.name)}") for t in context.planner.read(partners.types)
        ]
        return {
            "name": BilingualField(self.tr("Name"), texts.language),
            "type_id": ChoiceField(
                self.tr("Type"), context.tokens, [(None, self.tr("None of the eight")), *kinds]
            ),
            "note": BilingualField(self.tr("Notes"), texts.language, 3),
        }

    def _name(self, row: PartnerRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.name), "strong"), (say(row.note), "small")), wrap=2)

    def _type(self, row: PartnerRow) -> Face:
        return Face(((self.context.texts.say(row.type), "body"),), wrap=2)

    def _part(self, row: PartnerRow) -> Face:
        parts = []
        if row.action_ids:
            parts.append(self.tr("%n actions", "", len(row.action_ids)))
        if row.campaign_ids:
            parts.append(self.tr("%n campaigns", "", len(row.campaign_ids)))
        return Face(((" · ".join(parts), "body"),))

    def _source(self, row: PartnerRow) -> Face:
        if not row.of_document:
            return Face((), (Chip(self.tr("Ours"), "info"),))
        return Face(((row.ref, "small"),), (Chip(self.tr("Document"), "neutral"),))
