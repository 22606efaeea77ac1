"""What proves a figure: links and files, each with its grade."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.measurement_rows import EvidenceRow
from comms_planner.services.measurement_sheet import EvidenceLine
from comms_planner.text import Texts
from comms_planner.ui.screens.reach.row_lines import Line, LinesField, LineWidget
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.choice_box import ChoiceBox


class EvidenceWidget(LineWidget):
    """An address and a grade, with a button that looks for a file."""

    def __init__(self, field: EvidenceField) -> None:
        super().__init__(field.tokens)
        self.address = self.text(self.tr("https://… or a file"), self.tr("Link or file"), 1)
        self.file = IconButton("paperclip", self.tr("Choose a file"), field.tokens)
        self.file.clicked.connect(self._ask)
        self.row.addWidget(self.file)
        self.grade = ChoiceBox(field.tokens, vocabulary.grades(field.texts)[1:], 2)
        self.grade.setAccessibleName(self.tr("Grade of this piece"))
        self.column.addWidget(self.grade)  # below: an address needs the whole width
        self._title = self.tr("Choose the file that proves the figure")

    def say(self, line: Line) -> None:
        """Show a piece of evidence."""
        address, grade = line
        self.address.setText(address)
        self.grade.set_current(grade)

    def said(self) -> Line:
        """The address and its grade."""
        address = self.address.text().strip()
        return (address, self.grade.current) if address else ()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._title)
        if name:
            self.address.setText(name)


class EvidenceField(LinesField):
    """Several pieces of evidence; a file is known again by its hash."""

    def __init__(self, tokens: Tokens, texts: Texts, parent: QWidget | None = None) -> None:
        self.texts = texts
        super().__init__(
            QCoreApplication.translate(
                "EvidenceField", "Evidence: links and files, graded from 1, the best, to 4"
            ),
            tokens,
            QCoreApplication.translate("EvidenceField", "Add evidence"),
            lambda: EvidenceWidget(self),
            parent,
        )

    def show_evidence(self, pieces: tuple[EvidenceRow, ...]) -> None:
        """Load the evidence of a measurement."""
        self.load(tuple((piece.address, piece.grade) for piece in pieces))

    def pieces(self) -> tuple[EvidenceLine, ...]:
        """What is to stand as evidence."""
        return tuple(EvidenceLine(address, int(grade)) for address, grade in self.words())
