"""The outlines of `assets/icons`, tinted and sharp at every screen density."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
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


def pixmap(name: str, colour: str, size: int = SIZE, density: float = 1.0, gap: int = 0) -> QPixmap:
    """One icon in one colour, `size` pixels wide at a density; `gap` is air behind it."""
    side = round(size * density)
    drawn = QPixmap(QSize(round((size + gap) * density), side))
    drawn.fill(Qt.GlobalColor.transparent)
    outline = _outline(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(outline.encode()))
    with QPainter(drawn) as painter:
        renderer.render(painter, QRectF(0, 0, side, side))
    drawn.setDevicePixelRatio(density)
    return drawn


def icon(
    name: str,
    colour: str,
    disabled: str = "",
    chosen: str = "",
    size: int = SIZE,
    gap: int = 0,
) -> QIcon:
    """An icon for a button; `chosen` is its colour while it is checked."""
    made = QIcon()
    for density in _densities():
        made.addPixmap(pixmap(name, colour, size, density, gap))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, density, gap), QIcon.Mode.Disabled)
        if chosen:
            made.addPixmap(
                pixmap(name, chosen, size, density, gap), QIcon.Mode.Normal, QIcon.State.On
            )
    return made


def _densities() -> tuple[float, ...]:
    """Those of the screens there are: one picture for a plain screen, two with a sharp one."""
    app = QGuiApplication.instance()
    finest = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return (1.0,) if finest <= 1 else (1.0, finest)


def muted(name: str, tokens: Tokens, size: int = SIZE) -> QIcon:
    """An icon in the calm colour of most buttons."""
    return icon(name, tokens.muted, mix(tokens.muted, tokens.surface, 0.6), size=size)


def app_icon() -> QIcon:
    """The mark of the app, for window and task bar."""
    made = QIcon()
    for size in (16, 32, 64, 128, 256):
        made.addPixmap(pixmap("app", "", size))
    return made
