"""The outlines of `assets/icons`, tinted and sharp at every screen density."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from comms_planner import paths
from comms_planner.design import Tokens, mix
from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

SIZE = 18


@lru_cache(maxsize=256)
def _outline(name: str) -> str:
    path = paths.ICONS / f"{name}.svg"
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise PlannerError(
            QT_TRANSLATE_NOOP("Errors", "The icon {path} is missing. Install the app again."),
            path=str(path),
        ) from error


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int = SIZE, density: float = 1.0, gap: int = 0) -> QPixmap:
    """One icon in one colour, `size` pixels wide at a density; `gap` is air behind it."""
    side = round(size * density)
    drawn = QPixmap(QSize(round((size + gap) * density), side))
    drawn.fill(Qt.GlobalColor.transparent)
    outline = _outline(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(outline.encode()))
    with QPainter(drawn) as painter:
        before = round(gap * density) if QGuiApplication.isRightToLeft() else 0
        renderer.render(painter, QRectF(before, 0, side, side))
    drawn.setDevicePixelRatio(density)
    return drawn


class _Outline(QIconEngine):
    """Draws an outline when and as large as it is shown: most icons of a window never are."""

    def __init__(self, name: str, colours: tuple[str, str, str], size: int, gap: int) -> None:
        super().__init__()
        self._name, self._colours, self._size, self._gap = name, colours, size, gap
        _outline(name)  # a missing one is told where it is asked for

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        colour, disabled, chosen = self._colours
        if disabled and mode == QIcon.Mode.Disabled:
            return disabled
        return chosen if chosen and state == QIcon.State.On else colour

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """As Qt asks for it: `size` is in pixels of the screen."""
        return pixmap(self._name, self._colour(mode, state), self._size, scale, self._gap)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """For a plain screen."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw where Qt says, as sharp as the finest screen there is.

        To ask the painter for its device would load every kind of device Qt knows.
        """
        app = QGuiApplication.instance()
        finest = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, finest))

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:
        """The size it was made for, whatever there is room for."""
        return QSize(self._size + self._gap, self._size)

    def clone(self) -> QIconEngine:
        """Another one alike."""
        return _Outline(self._name, self._colours, self._size, self._gap)


def icon(
    name: str,
    colour: str,
    disabled: str = "",
    chosen: str = "",
    size: int = SIZE,
    gap: int = 0,
) -> QIcon:
    """An icon for a button; `chosen` is its colour while it is checked, `gap` is air behind it."""
    return QIcon(_Outline(name, (colour, disabled, chosen), size, gap))


def muted(name: str, tokens: Tokens, size: int = SIZE) -> QIcon:
    """An icon in the calm colour of most buttons."""
    return icon(name, tokens.muted, mix(tokens.muted, tokens.surface, 0.6), size=size)


def app_icon() -> QIcon:
    """The mark of the app, for window and task bar."""
    made = QIcon()
    for size in (16, 32, 64, 128, 256):
        made.addPixmap(pixmap("app", "", size))
    return made
