"""The palette of Qt's Fusion style from the tokens, and which theme the system asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from comms_planner.design import Tokens, mix
from comms_planner.ui.theme.style import style_sheet

_SHEET = "themeSheet"
"""The property of the application that keeps the style sheet."""
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
    if app.style().name() != "fusion":
        app.setStyle("Fusion")


def apply(app: QApplication, tokens: Tokens) -> None:
    """Give the application the colours of a theme, and `dress` its style sheet."""
    app.setProperty(_SHEET, style_sheet(tokens))
    app.setPalette(palette(tokens))


def dress(top: QWidget) -> None:
    """Give what has no parent to get it from the style sheet of the theme, with all that is in it.

    It is not the application's: then whatever is put into something else would be styled anew
    with all that is in it, so that a form laid into a page of a screen would pay for each.
    """
    app = QApplication.instance()
    sheet = app.property(_SHEET) if app else None
    if sheet and top.parentWidget() is None and top.styleSheet() != sheet:
        top.setStyleSheet(sheet)


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
