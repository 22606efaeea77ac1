"""Thought leaders by flagship: topic, consent, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import people, programme, thought_leaders, vocabulary
from comms_planner.services.thought_leaders import LeaderRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.faces import Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.screens.people.consent import consent_face
from comms_planner.ui.widgets.empty import EmptyState


class LeadersPage(ScreenPage):
    """Who carries a flagship's thinking; Enter edits."""

    def __init__(self, host: PagedScreen) -> None:
        nothing = EmptyState(
            host.context.tokens, "lightbulb", self.tr("No thought leader yet"),
            self.tr(
                "People whose thinking carries a flagship programme: on which topic, whether they "
                "have agreed to be named, and what has come of it."
            ),
            self.tr("New thought leader"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Who"), self._name, 3, 200),
            column(self.tr("Topic"), self._topic, 3, 200),
            column(self.tr("Consent"), self._consent, 1, 150, lambda r: r.consent),
            column(self.tr("Products"), self._products, 3, 200),
        ]
        super().__init__(host, self.tr("Thought leaders"), columns, lambda r: r.id, nothing)
        self.offer_adding(self.tr("New thought leader"))

    def refresh(self) -> None:
        """Read them."""
        self.show_rows(self.context.planner.read(thought_leaders.rows))

    @opens_form
    def add(self) -> None:
        """Name a person as a thought leader."""
        texts = self.context.texts
        team = [(p.id, texts.say(p.name)) for p in self.context.planner.read(people.rows)]
        fields: dict[str, Field] = {
            "person_id": ChoiceField(self.tr("Person"), self.context.tokens, team),
            **self._fields(),
        }
        hint = "" if team else self.tr("Add people on the page “Team” first.")
        form = CommandForm(self.context, thought_leaders.add, fields, hint=hint, required="topic")
        self.host.show_form(self.tr("New thought leader"), self.tr("Add thought leader"), form)

    @opens_form
    def open_row(self, row: LeaderRow) -> None:
        """Change topic, flagship or consent."""
        fields = self._fields()
        for name, field in fields.items():
            field.load(getattr(row, name))
        form = CommandForm(self.context, thought_leaders.edit, fields, fixed={"leader_id": row.id})
        self.host.show_form(self.context.texts.say(row.name), self.tr("Save"), form)

    def remove_row(self, row: LeaderRow) -> None:
        """Take somebody off the list."""
        self.write(self.tr("Thought leader deleted."), thought_leaders.remove, row.id)

    def menu(self, row: LeaderRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """Products, and off the list."""
        deeds: list[tuple[str, Callable[[], object]]] = []
        for product in row.products:
            word = self.tr("Show “{title}”").format(title=self.context.texts.say(product.title))
            deeds.append((word, lambda n=product.asset_id: self._show(n)))  # type: ignore[misc]  # a default argument
        return [*deeds, (self.tr("Delete"), lambda: self.remove_row(row))]

    def _show(self, asset: int) -> None:
        self.context.navigate("content", asset=asset)

    def _begin(self) -> None:
        self.add()

    def _fields(self) -> dict[str, Field]:
        context, texts = self.context, self.context.texts
        flagships = [(f.id, texts.say(f.name)) for f in context.planner.read(programme.flagships)]
        none = (None, self.tr("None in particular"))
        return {
            "topic": BilingualField(self.tr("Topic"), texts.language),
            "flagship_id": ChoiceField(
                self.tr("Flagship programme"), context.tokens, [none, *flagships]
            ),
            "consent": ChoiceField(
                self.tr("Consent"), context.tokens, [*vocabulary.choices(texts, "consent")]
            ),
            "consent_on": OptionalDayField(
                "consent_on", self.tr("Day of consent"), self.tr("Given on a day"), context.tokens,
                texts,
            ),
            "note": BilingualField(self.tr("Notes"), texts.language, 2),
        }  # fmt: skip

    def _name(self, row: LeaderRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.name), "strong"), (say(row.role) or row.office, "small")))

    def _topic(self, row: LeaderRow) -> Face:
        say = self.context.texts.say
        return Face(((say(row.topic), "body"), (say(row.flagship_name), "small")))

    def _consent(self, row: LeaderRow) -> Face:
        return consent_face(self.context.texts, row.consent, row.consent_on)

    def _products(self, row: LeaderRow) -> Face:
        texts = self.context.texts
        said = texts.listed(texts.say(product.title) for product in row.products)
        return Face(((said or "–", "body" if said else "small"),), wrap=2)
