"""The fold of the measurement form: all that can be said of a figure and need not be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, Tokens
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.measurement_sheet import Metric
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.metrics import unit_of
from comms_planner.text import Texts
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.optional_day import OptionalDayField
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.reach.evidence_field import EvidenceField
from comms_planner.ui.screens.reach.parts_field import PartsField
from comms_planner.ui.widgets.buttons import Button

AnyField = TypeVar("AnyField", bound=Field)


class MoreFields(QWidget):
    """A button, and below it the fields it unfolds."""

    def __init__(self, tokens: Tokens, texts: Texts, whole: Callable[[], Qty | None]) -> None:
        super().__init__()
        self._tokens = tokens
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        self.button = Button("", tokens, "quiet")
        self.button.clicked.connect(lambda: self.unfold(not self.is_open))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.room = QWidget()
        column.addWidget(self.room)
        self._column = QVBoxLayout(self.room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self.fields: dict[str, Field] = {}
        self._say(tokens, texts)
        self.parts = self._add("category", PartsField(tokens, texts, whole))
        self.evidence = self._add("address", EvidenceField(tokens, texts))
        self.unfold(False)

    def _say(self, tokens: Tokens, texts: Texts) -> None:
        metrics = list(vocabulary.choices(texts, "metric"))
        metrics.sort(key=lambda pair: pair[0] != "other")
        self.metric_of = self._add("metric", ChoiceField(self.tr("Metric"), tokens, metrics))
        self.metric_of.control.setSizeAdjustPolicy(
            self.metric_of.control.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.channel = self._add(
            "channel", TextField(self.tr("Channel, for instance YouTube or a radio station"))
        )
        self.first = self._add(
            "period_from",
            OptionalDayField(
                "period_from", self.tr("Counted from"), self.tr("It has a first day"), tokens, texts
            ),
        )
        self.last = self._add(
            "period_to",
            OptionalDayField(
                "period_to", self.tr("Counted to"), self.tr("It has a last day"), tokens, texts
            ),
        )
        self.place = self._add("place", BilingualField(self.tr("Place"), texts.language))
        self.why = self._add(
            "why",
            BilingualField(self.tr("Why this figure, where figures differ"), texts.language, 2),
        )

    @property
    def is_open(self) -> bool:
        """Whether the fields can be seen."""
        return self.room.isVisibleTo(self)

    def unfold(self, opened: bool = True) -> None:
        """Show the fields, or put them away with what they say."""
        self.room.setVisible(opened)
        self.button.setText(
            self.tr("Fewer fields") if opened else self.tr("More: metric, period, parts, evidence")
        )

    def load(self, row: MeasurementRow) -> None:
        """Show a measurement; unfolded where there is something to see."""
        self.metric_of.load(row.metric)
        self.channel.load(row.channel)
        self.first.load(row.period_from)
        self.last.load(row.period_to)
        self.place.load(row.place)
        self.why.load(row.why)
        self.parts.show_parts(row.parts)
        self.evidence.show_evidence(row.evidence)
        said = (row.channel, row.period_from, row.place, row.why, row.parts, row.evidence)
        self.unfold(row.metric != Metric.OTHER.value or any(said))

    def reveal(self) -> None:
        """Unfold where a refusal stands, and go there."""
        for field in self.fields.values():
            if field.error:
                self.unfold()
                field.focus()
                return

    def unit(self) -> str | None:
        """The unit the chosen metric is counted in, where it has one."""
        return unit_of(str(self.metric_of.value()))

    def values(self) -> dict[str, Any]:
        """What these fields add to the arguments of the commands."""
        return {
            "metric": Metric(str(self.metric_of.value())),
            "channel": self.channel.value(),
            "period_from": self.first.value(),
            "period_to": self.last.value(),
            "place": self.place.value(),
        }

    def _add(self, name: str, field: AnyField) -> AnyField:
        self.fields[name] = field
        self._column.addWidget(field)
        return field
