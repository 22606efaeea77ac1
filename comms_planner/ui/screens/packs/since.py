"""The earlier pack since which the changes are told: a PDF that carries the plan of its day."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_XS
from comms_planner.errors import PlannerError
from comms_planner.reports import earlier
from comms_planner.reports.section import Earlier
from comms_planner.ui.context import Context
from comms_planner.ui.editors.field import Field
from comms_planner.ui.errors import sentence
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.labels import ElidedLabel


class SinceField(Field):
    """None, or an earlier pack that is chosen as a file and read beside the window."""

    def __init__(self, label: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._context = context
        self._earlier: Earlier | None = None
        self.said = ElidedLabel("", "body")
        self.choose = Button(self.tr("Choose…"), context.tokens, icon="history")
        self.choose.clicked.connect(self._ask)
        self.leave = IconButton("x", self.tr("Tell no changes"), context.tokens)
        self.leave.clicked.connect(lambda: self._take(None))
        room = QWidget()
        row = QHBoxLayout(room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(self.said, 1)
        row.addWidget(self.leave)
        row.addWidget(self.choose)
        self._add(room)
        self.load(None)

    def value(self) -> Earlier | None:
        """The earlier pack."""
        return self._earlier

    def read(self, path: Path) -> None:
        """Read a pack made before; what holds none is refused here, in a sentence."""
        self.refuse("")
        self.said.setText(self.tr("Reading {file}").format(file=path.name))
        self._context.jobs.start("", lambda _: earlier.read(path), self._take, self._failed)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A pack made before"), str(paths.documents()),
            self.tr("PDF files (*.pdf)"),
        )  # fmt: skip
        if name:
            self.read(Path(name))

    def _take(self, found: Earlier | None) -> None:
        self.refuse("")
        self._show(found)
        self._touch()
        self._commit()

    def _failed(self, error: BaseException) -> None:
        self._show(None)
        if not isinstance(error, PlannerError):
            raise error
        self.refuse(sentence(self._context.texts, error))

    def _show(self, value: Earlier | None) -> None:
        self._earlier = value
        self.leave.setVisible(value is not None)
        if value is None:
            self.said.setText(self.tr("None: choose the PDF of an earlier pack"))
            return
        day = self._context.texts.day(value.made_on) if value.made_on else ""
        said = " · ".join(filter(None, (value.version, day)))
        self.said.setText(said or self.tr("An earlier pack"))

    def _controls(self) -> list[QWidget]:
        return [self.choose]
