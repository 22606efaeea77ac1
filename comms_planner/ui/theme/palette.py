"""The palette of Qt's Fusion style from the tokens, and which theme the system asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from comms_planner.design import Tokens, mix
from comms_planner.ui.theme.style import style_sheet

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def effective(choice: str) -> str:
    """ "light" or "dark" for a choice that may be "system"."""
    if choice != "system":
        return choice
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def follow(choice: str) -> None:
    """Ask the system to draw window frames that match a choice."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[choice])


def use_fusion(app: QApplication) -> None:
    """Draw with Qt's own style, the same on every system."""
    if not app.styleSheet() and app.style().name() != "fusion":  # dressed: it is already
        app.setStyle("Fusion")


def apply(app: QApplication, tokens: Tokens) -> None:
    """Dress the application; every widget there is pays for a change of dress."""
    sheet = style_sheet(tokens)
    app.setPalette(palette(tokens))
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def palette(tokens: Tokens) -> QPalette:
    """Every role Fusion draws with."""
    made = QPalette()
    role = QPalette.ColorRole
    roles = {
        role.Window: tokens.bg,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.weekend,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger.solid,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent_text,
        role.LinkVisited: tokens.accent_text,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line_strong,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.shadow,
    }
    for which, colour in roles.items():
        made.setColor(which, QColor(colour))
    faint = QColor(mix(tokens.muted, tokens.surface, 0.35))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return made
