"""Which pack, about what, in which languages, with which sections, on which paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner import clock
from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import Invalid
from comms_planner.reports.attached import usual_carry
from comms_planner.reports.kinds import PACKS
from comms_planner.reports.orders import period_of
from comms_planner.reports.section import OUTWARD, Subject
from comms_planner.services.programme import PlanRow
from comms_planner.services.recipes import Recipe, RecipeCarry, RecipePaper, RecipePeriod
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import TextField
from comms_planner.ui.screens.packs.languages import LanguagesField
from comms_planner.ui.screens.packs.period import Period, PeriodField
from comms_planner.ui.screens.packs.section_list import SectionsField
from comms_planner.ui.screens.packs.since import SinceField
from comms_planner.ui.screens.packs.subjects import SORTS, Options, sorts_of
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

NO_SECTIONS = QT_TRANSLATE_NOOP("Errors", "Tick at least one section.")
NO_LANGUAGES = QT_TRANSLATE_NOOP("Errors", "Tick at least one language.")
ACROSS = "-landscape"


class Choices(Card):
    """All that is asked of a pack; `changed` comes with each change by hand."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._plan: PlanRow | None = None
        self._subjects: Mapping[Subject, Options] = {}
        tokens, texts = context.tokens, context.texts
        self.body.setSpacing(SPACE_M)
        kinds = [(kind, self.title_of(kind)) for kind in PACKS]
        self.pack = ChoiceField(self.tr("Pack"), tokens, kinds)
        self.about = PlainLabel("", "small", wrap=True)
        self.subjects = {
            sort: ChoiceField(texts.translate("PackSubjects", asked.label), tokens, [])
            for sort, asked in SORTS.items()
        }
        self.languages = LanguagesField(self.tr("Languages, a pack for each"), tokens)
        self.shown_in = ChoiceField(self.tr("Language of the preview"), tokens, [])
        self.shown_in.hide()
        self.sections = SectionsField(self.tr("Sections and their order"), tokens)
        self.period = PeriodField(self.tr("Period"), tokens, texts, self._days_of)
        self.paper = ChoiceField(self.tr("Paper"), tokens, self._sizes())
        ways = [("", self.tr("Portrait")), (ACROSS, self.tr("Landscape"))]
        self.way = ChoiceField(self.tr("Orientation"), tokens, ways)
        self.audience = TextField(self.tr("For whom"))
        self.classification = TextField(self.tr("Who may read it"))
        self.carry = ChoiceField(self.tr("Files inside the PDF"), tokens, [])
        self.inward = PlainLabel(
            self.tr(
                "The plan holds what is not for people outside, such as drafts, contacts and "
                "work that is still open."
            ),
            "small",
            wrap=True,
        )
        self.state = SegmentedControl(
            [("draft", self.tr("Draft")), ("final", self.tr("Final"))], "draft"
        )
        self.since = SinceField(self.tr("Changes since"), context)
        self.why_not = PlainLabel("", "error", wrap=True)
        self._lay_out()
        self.pack.committed.connect(self._arrange)
        self.carry.edited.connect(self._warn)
        for field in self._fields():
            field.edited.connect(self.changed)
        self.state.chosen.connect(lambda _: self.changed.emit())

    @property
    def kind(self) -> str:
        """The letter of the chosen pack."""
        return str(self.pack.value())

    def title_of(self, kind: str) -> str:
        """A pack's letter and title."""
        return f"{kind}  {self._context.texts.translate('Packs', PACKS[kind].title)}"

    def offer(self, plan: PlanRow, subjects: Mapping[Subject, Options]) -> None:
        """Take over what there is to choose from; what was chosen stays where it is still there."""
        fresh = not self._subjects
        self._plan, self._subjects = plan, subjects
        if fresh:
            first = next(iter(PACKS))
            self.load(Recipe(first, (self._context.texts.language,)))
            return
        self._offer_subjects()
        self.period.say_days()

    def load(self, recipe: Recipe) -> None:
        """Show what a recipe asks for."""
        if recipe.kind in PACKS:
            self.pack.load(recipe.kind)
        self._arrange()
        for sort, field in self.subjects.items():
            field.load(getattr(recipe, SORTS[sort].field))
        self._offer_subjects()  # what is no more in the plan is no choice
        self.languages.load(recipe.languages)
        self.sections.load(recipe.sections)
        self.period.load(Period(recipe.period, recipe.first, recipe.last))
        size, _, across = recipe.paper.value.partition("-")
        self.paper.load(size)
        self.way.load(ACROSS if across else "")
        self.audience.load(recipe.audience)
        self.classification.load(recipe.classification)
        self.carry.load(recipe.carry)
        self._warn()
        self.state.set_current("final" if recipe.final else "draft")

    def allow_final(self, why_not: str) -> None:
        """Let the pack be final, or say why it cannot be yet; a final one shows the reason."""
        self.state.allow("final", allowed=not why_not or self.state.current == "final")
        self.state.tip("final", why_not)
        self.why_not.setText(why_not)
        self.why_not.setVisible(bool(why_not) and self.state.current == "final")

    def recipe(self) -> Recipe:
        """What is asked for now; raises Invalid where that is no pack."""
        if self.sections.none_ticked:
            raise Invalid("sections", NO_SECTIONS)
        if not self.languages.value():
            raise Invalid("languages", NO_LANGUAGES)
        period = self.period.value()
        about: dict[str, Any] = {
            SORTS[sort].field: self.subjects[sort].value() for sort in sorts_of(PACKS[self.kind])
        }
        return Recipe(
            kind=self.kind,
            languages=self.languages.value(),
            sections=self.sections.value(),
            period=period.kind,
            first=period.first,
            last=period.last,
            paper=RecipePaper(f"{self.paper.value()}{self.way.value()}"),
            classification=self.classification.value(),
            audience=self.audience.value(),
            final=self.state.current == "final",
            carry=RecipeCarry(str(self.carry.value() or RecipeCarry.USUAL)),
            **about,
        )

    def _fields(self) -> tuple[Field, ...]:
        return (
            self.pack, *self.subjects.values(), self.languages, self.sections, self.period,
            self.paper, self.way, self.audience, self.classification, self.carry, self.since,
        )  # fmt: skip

    def _lay_out(self) -> None:
        self.body.addWidget(self.pack)
        self.body.addWidget(self.about)
        for field in (
            *self.subjects.values(), self.languages, self.shown_in, self.sections, self.period,
        ):  # fmt: skip
            self.body.addWidget(field)
        self.body.addLayout(_side_by_side(self.paper, self.way))
        self.body.addLayout(_side_by_side(self.audience, self.classification))
        self.body.addWidget(self.carry)
        self.body.addWidget(self.inward)
        self.body.addWidget(self.since)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(self.tr("State"), "caption"))
        foot.addStretch(1)
        foot.addWidget(self.state)
        self.body.addLayout(foot)
        self.body.addWidget(self.why_not)
        self.why_not.hide()
        self.body.addStretch(1)
        self.state.setAccessibleName(self.tr("State"))

    def _arrange(self) -> None:
        """Ask what the chosen pack asks."""
        texts, pack = self._context.texts, PACKS[self.kind]
        asked = sorts_of(pack)
        for sort, field in self.subjects.items():
            field.setVisible(sort in asked)
        self.about.setText(texts.translate("Packs", pack.about))
        self.sections.offer(
            [(section.key, texts.translate("Packs", section.title)) for section in pack.sections]
        )
        self.period.say_days()
        chosen = self.carry.value()
        self.carry.set_options(self._carries())
        self.carry.load(chosen or RecipeCarry.USUAL)
        self._warn()

    def _warn(self) -> None:
        """Say what the plan holds where it would go outside with the pack."""
        outside = self.kind in OUTWARD and self.carry.value() == RecipeCarry.PLAN
        self.inward.setVisible(outside)

    def _carries(self) -> list[tuple[object, str]]:
        """What a pack may carry, with what is usual for this one."""
        said = {
            RecipeCarry.PLAN: self.tr("Plan, calendar and tables"),
            RecipeCarry.TABLES: self.tr("Calendar and tables"),
            RecipeCarry.NOTHING: self.tr("None"),
        }
        usual = said[RecipeCarry(usual_carry(self.kind).value)]
        return [(RecipeCarry.USUAL, self.tr("As usual: {files}").format(files=usual)),
                *said.items()]  # fmt: skip

    def _offer_subjects(self) -> None:
        """Offer what the plan has now; what was chosen stays where it is still there."""
        for sort, field in self.subjects.items():
            field.set_options(self._subjects.get(sort, []))
            if field.control.currentIndex() < 0:
                field.load(field.control.itemData(0))

    def _sizes(self) -> list[tuple[object, str]]:
        return [("a4", "A4"), ("a3", "A3"), ("letter", self.tr("Letter"))]

    def _days_of(self, period: RecipePeriod) -> tuple[dt.date, dt.date]:
        assert self._plan is not None  # nothing is shown before it was offered
        today = clock.today()
        return period_of(Recipe(self.kind, period=period), self._plan, today)


def _side_by_side(*fields: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    for field in fields:
        row.addWidget(field, 1)
    return row
