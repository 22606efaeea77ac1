"""Forms of an edition itself: entered, described, cloned, and one day of a series changed."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.services import edition_names, editions, vocabulary
from comms_planner.services.edition_names import Suggestion
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import cloning, own_ladders, series
from comms_planner.services.workspace import EditionSheet, ExceptionKind, LineRow, Precision
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.date import Days, DaysField, exact
from comms_planner.ui.editors.number import NumberField
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.screens.editions.live_form import EditionForm
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.labels import PlainLabel


class NewEditionForm(EditionForm):
    """A new edition of a series; number, name and date are suggested from the last one."""

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        planner: Planner,
        offered: Sequence[tuple[object, str]],
        line: LineRow | None = None,
    ) -> None:
        super().__init__(tokens, words)
        self._planner = planner
        texts = words.texts
        self.series = self.add("series", ChoiceField(self.tr("Of the series"), tokens, offered))
        self.series.control.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.number = self.add(
            "number", NumberField("number", self.tr("Number, if it is counted"), optional=True)
        )
        self.name = self.add("name", BilingualField(self.tr("Name"), texts.language))
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, texts))
        self.fields["starts"] = self.days
        self.city = self.add("city", BilingualField(self.tr("City"), texts.language))
        self.theme = self.add("theme", BilingualField(self.tr("Theme"), texts.language))
        self.hint = PlainLabel("", "small", wrap=True)
        self.body.addWidget(self.hint)
        self.body.addStretch(1)
        self.series.edited.connect(self._suggest)
        if line is not None:
            self.series.load(line.series)
        self._suggest()
        if line is not None:
            self.days.load(Days(line.starts, line.ends, line.precision))

    def _suggest(self) -> None:
        proposal = self._planner.read(edition_names.suggestion, str(self.series.value()), today())
        self.number.show_number(proposal.number)
        self.name.load(proposal.name)
        self.days.load(Days(proposal.starts, proposal.ends, proposal.precision))
        self.hint.setText(self._why(proposal))

    def _why(self, proposal: Suggestion) -> str:
        if proposal.precision == "day":
            return self.tr("The rule of the series gives this day.")
        if proposal.starts is not None:
            return self.tr(
                "The rule of the series gives the year only: the day of the last edition says "
                "nothing about the next."
            )
        return self.tr("No rule foresees its date. Leave it to be confirmed, or enter it.")

    def write(self, planner: Planner) -> object:
        """Enter the edition."""
        days = self.days.value()
        return planner.write(
            editions.add, str(self.series.value()), self.name.value(), starts=days.first,
            ends=days.last, precision=Precision(days.precision), theme=self.theme.value(),
            city=self.city.value(), number=self.number.number(),
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is there."""
        return self.tr("The edition is in the plan.")


class DetailsForm(EditionForm):
    """What an edition is called, its theme, its place and the notes on it."""

    def __init__(self, tokens: Tokens, words: Words, sheet: EditionSheet) -> None:
        super().__init__(tokens, words)
        self.sheet, language = sheet, words.texts.language
        self.name = self.add("name", BilingualField(self.tr("Name"), language))
        self.theme = self.add("theme", BilingualField(self.tr("Theme"), language, 2))
        self.city = self.add("city", BilingualField(self.tr("City"), language))
        self.venue = self.add("venue", BilingualField(self.tr("Venue"), language))
        self.note = self.add("note", BilingualField(self.tr("Notes"), language, 4))
        self.body.addStretch(1)
        row = sheet.row
        self.name.load(row.name)
        self.theme.load(row.theme)
        self.city.load(row.city)
        self.venue.load(row.venue)
        self.note.load(row.note)

    def write(self, planner: Planner) -> object:
        """Keep them as one step."""
        return planner.write(
            editions.edit, self.sheet.row.id, name=self.name.value(), theme=self.theme.value(),
            city=self.city.value(), venue=self.venue.value(), note=self.note.value(),
        )  # fmt: skip


class LessonsForm(EditionForm):
    """What the next edition should know."""

    def __init__(self, tokens: Tokens, words: Words, sheet: EditionSheet) -> None:
        super().__init__(tokens, words)
        self.sheet = sheet
        hint = self.tr("A clone keeps the lessons, so that the next team reads them first.")
        self.body.addWidget(PlainLabel(hint, "small", wrap=True))
        self.lessons = self.add(
            "lessons", BilingualField(self.tr("Lessons"), words.texts.language, 8)
        )
        self.lessons.load(sheet.lessons)
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Write them down."""
        return planner.write(editions.set_lessons, self.sheet.row.id, self.lessons.value())


class CloneForm(EditionForm):
    """The next edition from this one: work counted from the new date, results left behind."""

    def __init__(
        self, tokens: Tokens, words: Words, sheet: EditionSheet, proposal: Suggestion
    ) -> None:
        super().__init__(tokens, words)
        self.sheet = sheet
        hint = self.tr(
            "Its tasks come along at their distance from the new date, with what waits for what, "
            "the contingency plan and the lessons. Figures, results and evidence stay here."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.name = self.add("name", BilingualField(self.tr("Name"), words.texts.language))
        self.days = self.add("ends", DaysField(self.tr("Dates"), tokens, words.texts))
        self.fields["starts"] = self.days
        self.name.load(proposal.name)
        self.days.load(Days(proposal.starts, proposal.ends, proposal.precision))
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Make the clone."""
        days = self.days.value()
        return planner.write(
            cloning.clone_edition, self.sheet.row.id, self.name.value(), starts=days.first,
            ends=days.last, precision=Precision(days.precision),
        )  # fmt: skip

    @property
    def said(self) -> str:
        """That it is there."""
        return self.tr("The next edition is in the plan, with its tasks.")


class ExceptionForm(EditionForm):
    """One occurrence of a platform that differs from its rule, and why."""

    def __init__(self, tokens: Tokens, words: Words, line: LineRow) -> None:
        super().__init__(tokens, words)
        self.line = line
        assert line.rule_day is not None, "asked only where the rule gives a day"
        rule = self.tr("The rule gives {day}. Only this occurrence changes; the rule stays.")
        self.body.addWidget(
            PlainLabel(rule.format(day=words.texts.day(line.rule_day)), "muted", wrap=True)
        )
        kinds = [*vocabulary.choices(words.texts, "exception")]
        self.kind = self.add("kind", ChoiceField(self.tr("What becomes of it"), tokens, kinds))
        self.days = self.add("ends", DaysField(self.tr("It takes place on"), tokens, words.texts))
        self.fields["starts"] = self.days
        self.reason = self.add("reason", BilingualField(self.tr("Why"), words.texts.language, 2))
        self.days.load(Days(line.starts, line.ends, "day"))
        self.reason.load(line.reason)
        self.kind.load(line.exception or "moved")
        self.kind.edited.connect(self._arrange)
        self._arrange()
        self.body.addStretch(1)

    def _arrange(self) -> None:
        self.days.setVisible(self._has_day)

    @property
    def _has_day(self) -> bool:
        return self.kind.value() in ("moved", "rescheduled")

    def write(self, planner: Planner) -> object:
        """Change this one day of the series."""
        on = self.line.rule_day
        assert on is not None, "asked only where the rule gives a day"
        first, last = exact(self.days) if self._has_day else (None, None)
        return planner.write(
            series.except_day, on, ExceptionKind(str(self.kind.value())),
            self.reason.value(), platform_id=self.line.platform_id, starts=first,
            ends=last,
        )  # fmt: skip


class OwnLadderForm(EditionForm):
    """A ladder of our own from the tasks of an edition."""

    def __init__(self, tokens: Tokens, words: Words, sheet: EditionSheet) -> None:
        super().__init__(tokens, words)
        self.sheet = sheet
        hint = self.tr(
            "Every dated task becomes a rung at its distance from the event. "
            "The ladder can then be applied to any other edition."
        )
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        self.name = self.add("name", BilingualField(self.tr("Name"), words.texts.language))
        self.fields["edition_id"] = self.name
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Make the ladder."""
        return planner.write(own_ladders.from_edition, self.sheet.row.id, self.name.value())

    @property
    def said(self) -> str:
        """That it can be chosen."""
        return self.tr("The ladder is made. It stands with the others.")
