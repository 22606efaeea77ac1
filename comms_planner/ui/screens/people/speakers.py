"""Spokespersons in the order of the document, with who can speak on a day."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from comms_planner.services import people, spokespersons, vocabulary
from comms_planner.services.languages import LANGUAGE_NAMES
from comms_planner.services.spokespersons import SpokespersonRow
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.command_form import CommandForm
from comms_planner.ui.editors.date import FORMS
from comms_planner.ui.editors.deed import opens_form
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.paged_screen import PagedScreen, ScreenPage
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker
from comms_planner.ui.widgets.empty import EmptyState


class SpeakersPage(ScreenPage):
    """Who is asked first; Alt with Up and Down moves a person among those of the same rank."""

    def __init__(self, host: PagedScreen) -> None:
        tokens, texts = host.context.tokens, host.context.texts
        nothing = EmptyState(
            tokens, "megaphone", self.tr("Nobody speaks yet"),
            self.tr(
                "Comments are best given by the Executive Director and the deputy; else by a "
                "spokesperson if there is one, technical staff or the external relations office "
                "(document, Annex II, B(g)). Say who speaks as what."
            ),
            self.tr("New spokesperson"), self._begin,
        )  # fmt: skip
        columns = [
            column(self.tr("Place"), self._place, 0, 70),
            column(self.tr("Speaks"), self._name, 3, 220),
            column(self.tr("As"), self._rank, 2, 180),
            column(self.tr("On that day"), self._there, 2, 200),
        ]
        super().__init__(host, self.tr("Spokespersons"), columns, lambda r: r.person.id, nothing)
        self.day = DatePicker(tokens, form=FORMS[texts.language])
        self.day.setFixedWidth(150)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.picked.connect(lambda _: self.refresh())
        names = [(code, texts.say(name)) for code, name in LANGUAGE_NAMES.items()]
        self.language = ChoiceBox(tokens, [(None, self.tr("Any language")), *names])
        self.language.setAccessibleName(self.tr("Language"))
        self.language.chosen.connect(lambda _: self.refresh())
        self.tools.addWidget(self.day)
        self.tools.addWidget(self.language)
        self.offer_adding(self.tr("New spokesperson"))
        self.view.let_move(self._move)

    def refresh(self) -> None:
        """Read the order, for the day and the language chosen."""
        code = self.language.current
        rows = self.context.planner.read(
            spokespersons.rows, self.day.day, language=code if isinstance(code, str) else None
        )
        first = next((r for r in rows if r.is_first), None)
        said = self.tr("Nobody can speak that day.")
        if first is not None:
            said = self.tr("Ask {name} first.").format(
                name=self.context.texts.say(first.person.name)
            )
        self.show_rows(rows, said if rows else "")

    @opens_form
    def add(self) -> None:
        """Say as what somebody of the team speaks."""
        texts = self.context.texts
        team = [(p.id, texts.say(p.name)) for p in self.context.planner.read(people.rows)]
        ranks = [*vocabulary.choices(texts, "speaker")]
        fields = {
            "person_id": ChoiceField(self.tr("Person"), self.context.tokens, team),
            "speaks_as": ChoiceField(self.tr("Speaks as"), self.context.tokens, ranks),
        }
        hint = "" if team else self.tr("Add people on the page “Team” first.")
        form = CommandForm(self.context, spokespersons.rank, fields, hint=hint)
        self.host.show_form(self.tr("Who speaks"), self.tr("Save"), form)

    @opens_form
    def open_row(self, row: SpokespersonRow) -> None:
        """Change as what a person speaks."""
        silent = (None, self.tr("Does not speak"))
        ranks = [silent, *vocabulary.choices(self.context.texts, "speaker")]
        field = ChoiceField(self.tr("Speaks as"), self.context.tokens, ranks)
        field.load(row.rank)
        form = CommandForm(
            self.context, spokespersons.rank, {"speaks_as": field},
            fixed={"person_id": row.person.id},
        )  # fmt: skip
        self.host.show_form(self.context.texts.say(row.person.name), self.tr("Save"), form)

    def remove_row(self, row: SpokespersonRow) -> None:
        """Let somebody no longer speak; they stay in the team."""
        said = self.tr("No spokesperson any more.")
        self.write(said, spokespersons.rank, row.person.id, None)

    def menu(self, row: SpokespersonRow) -> Sequence[tuple[str, Callable[[], object]]]:
        """The place among those of the same rank."""
        return (
            (self.tr("Earlier"), lambda: self._move(row, -1)),
            (self.tr("Later"), lambda: self._move(row, 1)),
            (self.tr("No longer speaks"), lambda: self.remove_row(row)),
        )

    def _move(self, row: SpokespersonRow, step: int) -> None:
        same = [r.person.id for r in self.table.rows if r.rank == row.rank]
        place = same.index(row.person.id) + step
        if 0 <= place < len(same):
            said = self.tr("Order changed.")
            self.write(said, spokespersons.move, row.person.id, place)

    def _begin(self) -> None:
        self.add()

    def _place(self, row: SpokespersonRow) -> Face:
        return Face(((str(row.place), "number"),))

    def _name(self, row: SpokespersonRow) -> Face:
        say = self.context.texts.say
        codes = " ".join(code.upper() for code in row.person.languages)
        lower = " · ".join(filter(None, (say(row.person.role), codes)))
        return Face(((say(row.person.name), "strong"), (lower, "small")))

    def _rank(self, row: SpokespersonRow) -> Face:
        return Face(((vocabulary.label(self.context.texts, "speaker", row.rank), "body"),))

    def _there(self, row: SpokespersonRow) -> Face:
        if row.back_on is not None:
            back = self.tr("back on {day}").format(day=self.context.texts.day(row.back_on))
            return Face(((back, "small"),), (Chip(self.tr("Away"), "warning"),))
        if not row.speaks_language:
            return Face((), (Chip(self.tr("Not in this language")),))
        word = self.tr("Ask first") if row.is_first else self.tr("Available")
        return Face((), (Chip(word, "success" if row.is_first else "info"),))
