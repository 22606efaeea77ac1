"""The plan as a file: buttons that write it as a workbook, as CSV or as JSON."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from comms_planner import paths
from comms_planner.design import SPACE_S
from comms_planner.interchange import json
from comms_planner.interchange.tables import csv_write, xlsx_write
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel


def ask_where(parent: QWidget, context: Context, title: str, ending: str) -> Path | None:
    """Where to write a file with this ending; None where nothing was chosen."""
    start = paths.documents() / f"{context.planner.path.stem}.{ending}"
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), f"*.{ending}")
    if not name:
        return None
    target = Path(name)
    return target if target.suffix else target.with_name(f"{target.name}.{ending}")


class PlanFiles(QWidget):
    """A line of buttons; what cannot be written is said by `failed`."""

    failed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_S)
        line.addWidget(PlainLabel(self.tr("The plan as a file:"), "muted"))
        self.buttons: dict[str, Button] = {}
        for form, word in (
            ("xlsx", self.tr("Workbook (.xlsx)…")), ("csv", self.tr("Actions (.csv)…")),
            ("json", self.tr("Whole plan (.json)…")),
        ):  # fmt: skip
            button = Button(word, context.tokens, "plain", "download")
            button.clicked.connect(lambda _=False, form=form, word=word: self._ask(form, word))
            self.buttons[form] = button
            line.addWidget(button)
        line.addStretch(1)

    def export(self, form: str, path: Path) -> None:
        """Write the plan in a form, beside the window."""
        planner, texts = self._context.planner, self._context.texts
        works: dict[str, Callable[[], Path]] = {
            "xlsx": lambda: xlsx_write.export(planner, path, texts),
            "csv": lambda: csv_write.export(planner, path, texts),
            "json": lambda: json.export(planner, path),
        }
        self._context.jobs.start(
            self.tr("Writing {file}").format(file=path.name), lambda _: works[form](),
            self._written, self.failed.emit,
        )  # fmt: skip

    def _ask(self, form: str, word: str) -> None:
        if (path := ask_where(self, self._context, word, form)) is not None:
            self.export(form, path)

    def _written(self, path: Path) -> None:
        self._context.tell(self.tr("Wrote {file}.").format(file=path.name))
