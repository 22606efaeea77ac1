"""Which part of the calendar goes out: period, flagship, campaign, platform and kinds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S
from comms_planner.errors import Invalid
from comms_planner.interchange.calendar_filter import KINDS, Choices, Wanted
from comms_planner.services import vocabulary
from comms_planner.text import LANGUAGES, QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.form import Form
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.widgets.check_box import CheckBox
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.segmented import SegmentedControl

NO_KINDS = QT_TRANSLATE_NOOP("Errors", "Tick at least one kind of entry.")
TURNED = QT_TRANSLATE_NOOP("Errors", "The period ends before it begins. Swap its two days.")


class FilterForm(Form):
    """Says what is `wanted`, and tells when that changes."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(context.tokens, context.texts)
        self._texts = context.texts
        tokens, texts = context.tokens, context.texts
        self.body.setContentsMargins(0, 0, 0, 0)
        self.first, self.last = (
            OptionalDayField(name, label, question, tokens, texts)
            for name, label, question in (
                ("first", self.tr("From"), self.tr("From a day")),
                ("last", self.tr("To"), self.tr("To a day")),
            )
        )
        self.first.label_above(shown=False)
        self.last.label_above(shown=False)
        self._beside(self.first, self.last)
        self.flagship = ChoiceField(self.tr("Flagship programme"), tokens, [("", "")])
        self.campaign = ChoiceField(self.tr("Campaign"), tokens, [("", "")])
        self.platform = ChoiceField(self.tr("Platform or moment"), tokens, [("", "")])
        for field in (self.flagship, self.campaign, self.platform):
            field.control.setSizeAdjustPolicy(
                ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            self.body.addWidget(field)
        self.fields |= {
            "first": self.first, "last": self.last, "flagship": self.flagship,
            "campaign": self.campaign, "platform": self.platform,
        }  # fmt: skip
        for one in self.fields.values():
            one.edited.connect(self.changed)
        self.body.addLayout(self._kinds(context))
        self.language = SegmentedControl(list(LANGUAGES.items()), texts.language)
        self.language.setAccessibleName(self.tr("Language of the calendar"))
        self.language.chosen.connect(lambda _: self.changed.emit())
        spoken = QVBoxLayout()
        spoken.setSpacing(SPACE_S // 2)
        spoken.addWidget(PlainLabel(self.tr("Language of the calendar"), "caption"))
        spoken.addWidget(self.language)
        self.body.addLayout(spoken)

    def offer(self, there: Choices) -> None:
        """Offer what there is in the plan, keeping what is chosen."""
        say = self._texts.say
        for field, nothing, found in (
            (self.flagship, self.tr("All"), there.flagships),
            (self.campaign, self.tr("All"), there.campaigns),
            (self.platform, self.tr("All"), (*there.platforms, *there.moments)),
        ):
            options = [("", nothing), *((key, say(name)) for key, name in found)]
            kept = field.value() if field.value() in dict(options) else ""
            field.set_options(options)
            field.load(kept)

    @property
    def spoken(self) -> str:
        """The language of the calendar."""
        return self.language.current

    def wanted(self) -> Wanted:
        """What is asked for; raises Invalid where it makes no sense."""
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        if not kinds:
            raise Invalid("kinds", NO_KINDS)
        first, last = self.first.value(), self.last.value()
        if first and last and last < first:
            raise Invalid("last", TURNED)
        return Wanted(
            first=first, last=last, kinds=kinds,
            flagship=str(self.flagship.value() or "") or None,
            campaign=str(self.campaign.value() or "") or None,
            platform=str(self.platform.value() or "") or None,
        )  # fmt: skip

    def _kinds(self, context: Context) -> QVBoxLayout:
        self.kinds: dict[str, CheckBox] = {}
        room, flow = QWidget(), FlowLayout(gap=SPACE_M)
        room.setLayout(flow)
        for kind in KINDS:
            box = CheckBox(context.tokens, vocabulary.label(context.texts, "entry", kind))
            box.setChecked(True)
            box.clicked.connect(lambda: self.changed.emit())
            self.kinds[kind] = box
            flow.addWidget(box)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S // 2)
        column.addWidget(PlainLabel(self.tr("Which entries"), "caption"))
        column.addWidget(room)
        return column

    def _beside(self, *fields: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        for field in fields:
            row.addWidget(field, 1)
        self.body.addLayout(row)
