"""The style sheet: what Fusion's palette cannot say, kept small. It never names a typeface."""

from __future__ import annotations

from string import Template

from comms_planner import design
from comms_planner.design import Tokens, mix

_SHEET = Template("""
QMainWindow { background: $bg; }
QDialog { background: $surface; }
QWidget#screen, QWidget#content, QScrollArea#plain, QWidget#plain { background: $bg; }
QWidget#onCard { background: $surface; }
QScrollArea { border: none; background: transparent; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 5px 8px; }

QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${lead}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="caption"] { color: $muted; font-size: ${chip}px; font-weight: 600; }
QLabel[role="error"] { color: $danger_text; font-size: ${small}px; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${card}px; }
QFrame[leads="true"]:hover { background: $hover; }
QFrame[leads="true"]:focus { border: 2px solid $focus; }
QFrame[role="popup"] { background: $raised; border: 1px solid $line_strong;
    border-radius: ${card}px; }
QFrame[role="line"] { background: $line; border: none; }
QFrame#sideBar { background: $surface; border: none; border-right: 1px solid $line; }
QFrame#topBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame#drawer { background: $surface; border: none; border-left: 1px solid $line; }

QPushButton {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
    padding: 0 13px; min-height: ${inner}px; font-weight: 500;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $pressed; }
QPushButton:disabled { color: $faint; border-color: $line; background: $bg; }
QPushButton:focus { border: 2px solid $focus; padding: 0 12px; min-height: ${inner_focus}px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:focus { border-color: $text; }
QPushButton[kind="primary"]:disabled { background: $pressed; color: $muted;
    border-color: $pressed; }
QPushButton[kind="danger"] { color: $danger_text; }
QPushButton[kind="danger"]:hover { background: $danger_tint; border-color: $danger_solid; }
QPushButton[kind="quiet"] { background: transparent; border-color: transparent;
    color: $accent_text; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:focus { border-color: $focus; }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="danger"]:disabled { color: $faint; }
QPushButton[opens="right"] { padding: 0 26px 0 13px; }
QPushButton[opens="right"]:focus { padding: 0 25px 0 12px; }
QPushButton[opens="left"] { padding: 0 13px 0 26px; }
QPushButton[opens="left"]:focus { padding: 0 12px 0 25px; }
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${radius}px;
    padding: 5px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $pressed; }
QToolButton:focus { border: 2px solid $focus; padding: 4px; }
QToolButton[role="framed"] { background: $surface; border-color: $line_strong; }
QToolButton[role="framed"]:hover { background: $hover; }
QToolButton[role="framed"]:focus { border-color: $focus; }
QToolButton[role="nav"] { color: $muted; font-weight: 500; padding: 0 10px; text-align: left;
    min-height: ${inner}px; }
QToolButton[role="nav"]:hover { background: $hover; color: $text; }
QToolButton[role="nav"]:checked { background: $selection; color: $on_selection; font-weight: 600; }
QToolButton[role="nav"]:focus { border: 2px solid $focus; padding: 0 9px;
    min-height: ${inner_focus}px; }

QFrame#segments { background: $surface; border: 1px solid $line_strong;
    border-radius: ${radius}px; }
QToolButton[role="segment"] { border: 2px solid transparent; border-radius: ${segment}px;
    padding: 0 12px; min-height: ${segment_inner}px; font-weight: 500; color: $text; }
QToolButton[role="segment"]:hover { background: $hover; }
QToolButton[role="segment"]:checked { background: $selection; color: $on_selection;
    font-weight: 600; }
QToolButton[role="segment"]::menu-indicator { image: none; width: 0; }
QToolButton[role="segment"]:focus { border-color: $focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $surface; color: $text; border: 1px solid $line_strong; border-radius: ${radius}px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QComboBox, QAbstractSpinBox { padding: 0 9px; min-height: ${inner}px; }
QPlainTextEdit, QTextEdit { padding: 5px 6px; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover {
    border-color: $muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $focus; padding: 0 8px; min-height: ${inner_focus}px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 4px 5px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border-color: $danger_solid; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: $bg; border-color: $line; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
    background: $bg; color: $faint; border-color: $line; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; padding: 4px;
    outline: none; selection-background-color: $selection; selection-color: $on_selection; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; }
QMenuBar { background: $surface; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: ${small_radius}px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line_strong; padding: 6px; menu-scrollable: 1; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: ${small_radius}px; }
QMenu::item:selected { background: $selection; color: $on_selection; }
QMenu::item:disabled { color: $faint; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: ${small}px; }

QAbstractItemView { background: $surface; border: 1px solid $line; border-radius: ${radius}px;
    outline: none; selection-background-color: $selection; selection-color: $text; }
QListView:focus, QTableView:focus, QTreeView:focus { border: 2px solid $focus; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none;
    border-bottom: 1px solid $line; }
QTableView { gridline-color: $line; alternate-background-color: $weekend; }
QTableView[bare="true"] { padding: 4px 0; }
QHeaderView { background: $surface; border: none; border-top-left-radius: ${inside}px;
    border-top-right-radius: ${inside}px; }
QHeaderView::section { background: $surface; color: $muted; border: none;
    border-bottom: 1px solid $line; padding: 7px 10px; font-weight: 600;
    font-size: ${small}px; }
QHeaderView::section:first { border-top-left-radius: ${inside}px; }
QHeaderView::section:last { border-top-right-radius: ${inside}px; }
QListView::item { padding: 4px 8px; }
QListView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTableView::item:selected { background: $selection; color: $text; }

QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; width: 14px; height: 14px; margin: -7px 0;
    border-radius: 9px;
}
QSlider::handle:horizontal:focus { background: $accent; border-color: $focus; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $pressed; border: none; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: $muted; padding: 8px 12px; font-weight: 500;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus { border: 2px solid $focus; border-radius: ${small_radius}px; }
QSplitter::handle { background: $line; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; padding: 5px 8px; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { border: none; border-top: 1px solid $line; border-radius: 0;
    selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QSpinBox { min-height: 22px; padding: 0 4px; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The style sheet of one theme."""
    return _SHEET.substitute(
        bg=tokens.bg,
        surface=tokens.surface,
        raised=tokens.raised,
        hover=tokens.hover,
        pressed=tokens.pressed,
        line=tokens.line,
        line_strong=tokens.line_strong,
        text=tokens.text,
        muted=tokens.muted,
        faint=mix(tokens.muted, tokens.surface, 0.35),
        handle=mix(tokens.line_strong, tokens.muted, 0.2),
        accent=tokens.accent,
        accent_hover=tokens.accent_hover,
        accent_text=tokens.accent_text,
        on_accent=tokens.on_accent,
        focus=tokens.focus,
        selection=tokens.selection,
        on_selection=tokens.on_selection,
        weekend=tokens.weekend,
        danger_solid=tokens.danger.solid,
        danger_tint=tokens.danger.tint,
        danger_text=tokens.danger.text,
        chip=design.SIZE_CHIP,
        small=design.SIZE_SMALL,
        lead=design.SIZE_LEAD,
        title=design.SIZE_TITLE,
        display=design.SIZE_DISPLAY,
        small_radius=design.RADIUS_S,
        radius=design.RADIUS_M,
        card=design.RADIUS_L,
        segment=design.RADIUS_M - 2,
        inside=design.RADIUS_M - 1,
        inner=design.CONTROL - 2,
        inner_focus=design.CONTROL - 4,
        segment_inner=design.CONTROL - 8,
    )
