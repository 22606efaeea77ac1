"""A bullet on the sheet of an indicator: baseline, target and actual on one small scale."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from comms_planner.design import Tokens
from comms_planner.quantity import Qty, Relation
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.ui.screens.outcomes.words import HUES, Words
from comms_planner.ui.widgets.labels import set_tip

HEIGHT, TRACK, BAR, FADE = 34, 18, 10, 6


class Bullet(QWidget):
    """Paints where an indicator is between its baseline and its target; says it to readers."""

    def __init__(
        self, tokens: Tokens, words: Words, row: IndicatorRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        stands = row.standing
        target = stands.target or (row.targets[-1][1] if row.targets else None)
        self._baseline, self._target, self._actual = row.baseline, target, stands.actual
        self._hue = getattr(tokens, HUES.get(stands.status, "neutral"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        said = self.tr("Baseline {baseline}, target {target}, actual {actual}: {standing}").format(
            baseline=words.figure(self._baseline), target=words.figure(target),
            actual=words.figure(self._actual), standing=words.standing(row),
        )  # fmt: skip
        self.setAccessibleName(said)
        set_tip(self, said)
        self.setVisible(any(q is not None and q.value is not None for q in self._figures()))

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, HEIGHT)

    def _figures(self) -> tuple[Qty | None, ...]:
        return self._baseline, self._target, self._actual

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, bar, the mark of the target and the ring of the baseline."""
        values = [float(q.value) for q in self._figures() if q is not None and q.value is not None]
        low, high = min([0.0, *values]), max([0.0, *values])
        width = self.width() - 40

        def at(qty: Qty) -> float:
            return 4 + width * (float(qty.figure) - low) / ((high - low) or 1)

        middle = HEIGHT / 2
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(self._tokens.neutral.tint))
            p.drawRoundedRect(QRectF(4, middle - TRACK / 2, width, TRACK), 4, 4)
            colour = QColor(self._hue.solid)
            if self._actual is not None and self._actual.value is not None:
                start, end = 4 - width * low / ((high - low) or 1), at(self._actual)
                p.setBrush(colour)
                p.drawRect(QRectF(start, middle - BAR / 2, end - start, BAR))
                if self._actual.relation is Relation.GE:
                    for n in range(FADE):
                        colour.setAlphaF(0.6 * (1 - n / FADE))
                        p.fillRect(QRectF(end + 5 * n, middle - BAR / 2, 3, BAR), colour)
            if self._target is not None and self._target.value is not None:
                p.fillRect(
                    QRectF(at(self._target) - 1, 3, 3, HEIGHT - 6), QColor(self._tokens.text)
                )
            if self._baseline is not None and self._baseline.value is not None:
                p.setPen(QPen(QColor(self._tokens.text), 1.5))
                p.setBrush(QColor(self._tokens.surface))
                p.drawEllipse(QRectF(at(self._baseline) - 4, middle - 4, 8, 8))
