"""Duties: the visual identity checklist, donor and partner visibility, each with its evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner import clock
from comms_planner.services import campaigns, content, duties, partners, vocabulary
from comms_planner.services.duties import DutyKind, DutyRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.edition_options import edition_options
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.segmented import SegmentedControl

HEIGHT = 62
"""Room for two lines of what is owed."""


class DutiesPage(ScreenPage):
    """Open and met; Enter says where it can be seen."""

    def __init__(self, host: PagedScreen) -> None:
        context = host.context
        nothing = EmptyState(
            context.tokens, "handshake", self.tr("No duty yet"),
            self.tr(
                "Donors and partners are to be seen, and the name and logo used correctly "
                "(document, Annex II, G(a) and (b)). Note what is owed, then where it can be seen."
            ),
            self.tr("New duty"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("State"), self._state, 0, 110),
            column(self.tr("Duty"), self._text, 4, 280),
            column(self.tr("To whom"), self._owed, 2, 160),
            column(self.tr("Evidence"), self._evidence, 3, 200),
        ]
        super().__init__(host, self.tr("Duties"), columns, lambda r: r.id, nothing, height=HEIGHT)
        self.which = SegmentedControl(
            [("all", self.tr("All")), ("open", self.tr("Open")), ("met", self.tr("Met"))]
        )
        self.which.setAccessibleName(self.tr("Which duties"))
        self.which.chosen.connect(lambda _: self.refresh())
        self.checklist = Button(self.tr("Identity checklist…"), context.tokens)
        self.checklist.setEnabled(not context.planner.read_only)
        self.checklist.clicked.connect(lambda: self._start())
        self.tools.addWidget(self.which)
        self.tools.addWidget(self.checklist)
        self.offer_adding(self.tr("New duty"))

    def refresh(self) -> None:
        """Read the duties."""
        rows = self.context.planner.read(duties.rows)
        met, number = sum(r.is_met for r in rows), self.context.texts.number
        shown = [r for r in rows if self.which.current in ("all", "met" if r.is_met else "open")]
        said = self.tr("{met} of {all} met").format(met=number(met), all=number(len(rows)))
        self.show_rows(shown, said if rows else "")

    @opens_form
    def add(self) -> None:
        """Open the form of a new duty."""
        kinds = [(DutyKind(k), w) for k, w in vocabulary.choices(self.context.texts, "duty")]
        kind = ChoiceField(self.tr("Kind"), self.context.tokens, kinds)
        kind.load(DutyKind.VISIBILITY)
        form = CommandForm(
            self.context, duties.add, {"kind": kind, **self._fields()}, required="text"
        )
        self.host.show_form(self.tr("New duty"), self.tr("Add duty"), form)

    @opens_form
    def open_row(self, row: DutyRow) -> None:
        """Say where it can be seen."""
        field = TextField(self.tr("Where it can be seen: an address, a page, a picture"), 3)
        field.load(row.evidence)
        form = CommandForm(
            self.context, duties.meet, {"evidence": field}, fixed={"duty_id": row.id},
            hint=self.context.texts.say(row.text), said=self.tr("The duty is met."),
        )  # fmt: skip
        self.host.show_form(self.tr("Evidence"), self.tr("Mark as met"), form)

    def remove_row(self, row: DutyRow) -> None:
        """Take a duty off."""
        self.write(self.tr("Duty deleted."), duties.remove, row.id)

    def menu(self, row: DutyRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Edit, reopen, remove."""
        deeds: list[tuple[str, Callable[[], object]]] = [
            (self.tr("Edit duty…"), lambda: self._edit(row))
        ]
        if row.is_met:
            again = self.tr("The duty is open again.")
            deeds.append(
                (self.tr("Open it again"), lambda: self.write(again, duties.reopen, row.id))
            )
        return [*deeds, (self.tr("Delete"), lambda: self.remove_row(row))]

    def _begin(self) -> None:
        self.add()

    @opens_form
    def _edit(self, row: DutyRow) -> None:
        fields = self._fields()
        for name, field in fields.items():
            field.load(getattr(row, name))
        fixed = {"duty_id": row.id, "action_id": row.action_id}
        form = CommandForm(self.context, duties.edit, fields, fixed=fixed)
        self.host.show_form(self.tr("Duty"), self.tr("Save"), form)

    @opens_form
    def _start(self) -> None:
        read, say = self.context.planner.read, self.context.texts.say
        none = (None, self.tr("None"))
        fields: dict[str, Field] = {
            "campaign_id": ChoiceField(
                self.tr("Of the campaign"), self.context.tokens,
                [none, *((number, say(title)) for number, title in read(campaigns.names))],
            ),
            "edition_id": ChoiceField(
                self.tr("or of the edition"), self.context.tokens,
                [none, *edition_options(self.context)],
            ),
            "asset_id": ChoiceField(
                self.tr("or of the content"), self.context.tokens,
                [none, *{b.asset_id: (b.asset_id, say(b.title)) for b in
                         read(content.board)}.values()],
            ),
        }  # fmt: skip
        hint = self.tr(
            "Eight points of correct use of name and logo. The document asks for it (G(a)) and "
            "lists nothing: the points are our own."
        )
        form = CommandForm(self.context, duties.start_checklist, fields, hint=hint)
        self.host.show_form(self.tr("Visual identity checklist"), self.tr("Begin"), form)

    def _fields(self) -> dict[str, Field]:
        context, read, say = self.context, self.context.planner.read, self.context.texts.say
        none = (None, self.tr("None"))
        due = OptionalDayField(
            "due", self.tr("Due"), self.tr("Due on a day"), context.tokens, context.texts
        )
        return {
            "text": BilingualField(self.tr("What is owed"), context.texts.language, 2),
            "partner_id": ChoiceField(
                self.tr("Donor or partner"), context.tokens,
                [none, *((number, say(name)) for number, name in read(partners.names))],
            ),
            "grant_code": TextField(self.tr("Grant")),
            "due": due,
            "campaign_id": ChoiceField(
                self.tr("Campaign"), context.tokens,
                [none, *((number, say(title)) for number, title in read(campaigns.names))],
            ),
            "edition_id": ChoiceField(
                self.tr("Edition"), context.tokens,
                [none, *edition_options(context)],
            ),
            "asset_id": ChoiceField(
                self.tr("Content"), context.tokens,
                [none, *{b.asset_id: (b.asset_id, say(b.title)) for b in
                         read(content.board)}.values()],
            ),
        }  # fmt: skip

    def _state(self, row: DutyRow) -> Face:
        if row.is_met:
            return Face((), (Chip(self.tr("Met"), "success"),))
        today = clock.today()
        if row.is_overdue(today):
            return Face((), (Chip(self.tr("Overdue"), "danger"),))
        return Face((), (Chip(self.tr("Open"), "neutral"),))

    def _text(self, row: DutyRow) -> Face:
        texts = self.context.texts
        kind = vocabulary.label(texts, "duty", row.kind)
        parts = [kind]
        if row.due:
            parts.append(self.tr("due {day}").format(day=texts.day(row.due)))
        return Face(((texts.say(row.text), "strong"), (" · ".join(parts), "small")), wrap=2)

    def _owed(self, row: DutyRow) -> Face:
        say = self.context.texts.say
        upper = say(row.partner) or say(row.about) or "–"
        lower = " · ".join(filter(None, (say(row.about) if row.partner else "", row.grant_code)))
        return Face(((upper, "body"), (lower, "small")))

    def _evidence(self, row: DutyRow) -> Face:
        if row.met_on is None:
            return Face((("–", "body"),))
        lower = " · ".join(filter(None, (self.context.texts.day(row.met_on), row.met_by)))
        return Face(((row.evidence, "body"), (lower, "small")))
