"""Forms of what net reach rests on: the size of an audience, and whom two platforms share."""

from __future__ import annotations

from collections.abc import Callable

from comms_planner.services import overlaps
from comms_planner.services.overlaps import OverlapRow, ReachKind, UniverseRow
from comms_planner.services.planner import Planner
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.quantity import QtyField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.reach.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

PEOPLE = ("people",)
KINDS = ("direct", "indirect")


class _HeldForm(DeedForm):
    """A form of something that the plan may hold already, and then may take out again."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.tokens, context.texts)
        self._removing = False

    def begin(self, words: Words, hint: str) -> None:
        """Say what this is, and ask of which kind of reach it is."""
        self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
        kinds = [(kind, words.kind(kind)) for kind in KINDS]
        self.kind = self.add("kind", ChoiceField(self.tr("Kind of reach"), self.tokens, kinds))

    def people(self) -> QtyField:
        """The field for a number of people; what cannot be read is refused there too."""
        field = self.add(
            "qty", QtyField(self.tr("Number of people"), self.tokens, self.texts, PEOPLE)
        )
        field.unit.hide()  # it can only be people
        self.fields["value"] = field
        return field

    def may_remove(self, word: str, remove: Callable[[Planner], object]) -> None:
        """Offer to take it out."""
        self._take_out = remove
        away = Button(word, self.tokens, "danger", "trash-2")
        away.clicked.connect(self._remove)
        self.body.addWidget(away)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Removed.") if self._removing else super().said

    def keep(
        self, planner: Planner, command: Callable[..., object], *args: object, **values: object
    ) -> object:
        """Send what was typed by its command, or take it out."""
        if not self._removing:
            return planner.write(command, *args, **values)
        try:
            return self._take_out(planner)
        except Exception:
            self._removing = False
            raise

    def _remove(self) -> None:
        self._removing = True
        self.submitted.emit()

    def _kind(self) -> ReachKind:
        return ReachKind(str(self.kind.value()))


class UniverseForm(_HeldForm):
    """How many people there are to reach in an audience, and who says so."""

    def __init__(self, context: Context, words: Words, row: UniverseRow | None) -> None:
        super().__init__(context)
        self.begin(
            words,
            self.tr(
                "All the people an audience has, reached or not: the urban policy community for"
                " direct reach, a media audience for indirect. With all mankind as universe no"
                " overlap would ever show."
            ),
        )
        self.row = row
        self.name = self.add("name", BilingualField(self.tr("Audience"), context.texts.language))
        self.qty = self.people()
        self.source = self.add("source", TextField(self.tr("Source: who says so")))
        if row is None:
            self.qty.begin()
        else:
            self.kind.load(row.kind)
            self.name.load(row.name)
            self.qty.load(row.qty)
            self.source.load(row.source)
            number = row.id
            self.may_remove(
                self.tr("Remove this audience"),
                lambda planner: planner.write(overlaps.remove_universe, number),
            )
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return self.keep(
            planner, overlaps.set_universe, self._kind(), self.qty.value(), self.name.value(),
            source=self.source.value(), universe_id=self.row.id if self.row else None,
        )  # fmt: skip


class OverlapForm(_HeldForm):
    """How many people two platforms share, as somebody counted them."""

    def __init__(
        self,
        context: Context,
        words: Words,
        offered: list[tuple[object, str]],
        row: OverlapRow | None,
    ) -> None:
        super().__init__(context)
        self.begin(
            words,
            self.tr(
                "For instance two registration lists compared. Pairs that nobody counted are "
                "taken as random where the audience’s size is known."
            ),
        )
        self.row = row
        self.one = self.add("platform", ChoiceField(self.tr("Platform"), self.tokens, offered))
        self.other = self.add(
            "other", ChoiceField(self.tr("Shares people with"), self.tokens, offered)
        )
        for field in (self.one, self.other):
            box = field.control
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.qty = self.people()
        self.source = self.add("source", TextField(self.tr("Source: who counted, and how")))
        if row is None:
            self.other.load(offered[1][0] if len(offered) > 1 else None)
            self.qty.begin()
        else:
            self.kind.load(row.kind)
            self.one.load(row.one)
            self.other.load(row.other)
            self.qty.load(row.qty)
            self.source.load(row.source)
            for fixed in (self.kind, self.one, self.other):
                fixed.setEnabled(False)  # another pair is another count
            number = row.id
            self.may_remove(
                self.tr("Remove this overlap"),
                lambda planner: planner.write(overlaps.remove_overlap, number),
            )
        self.body.addStretch(1)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        return self.keep(
            planner, overlaps.set_overlap, str(self.one.value()), str(self.other.value()),
            self.qty.value(), kind=self._kind(), source=self.source.value(),
        )  # fmt: skip
