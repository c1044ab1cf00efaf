"""The application's style sheet, made from the tokens."""

from __future__ import annotations

import importlib.resources
import re

from app.theme.sizes import scaled
from app.theme.tokens import BODY_PX, MONO, NOTE_PX, PAGE_EDGE, RADIUS_CARD, RADIUS_FIELD, SCROLL_BAR, TITLE_PX, Palette


def mirrored(sheet: str) -> str:
    """The style sheet for a right-to-left window: Qt mirrors layouts, but neither borders nor margins nor padding."""
    sides = {"left": "right", "right": "left"}
    sheet = sheet.replace("::section:first", "::section:last")  # in a table's header, Qt counts from the left
    return re.sub(r"\b(border|margin|padding)-(left|right)\b", lambda side: f"{side[1]}-{sides[side[2]]}", sheet)


def style_sheet(p: Palette) -> str:
    """The style sheet for everything that is not painted by hand. Rules select widgets by their `role` property."""
    # Style sheets load images only from files; this arrow is grey enough for all themes.
    arrow = _picture("chevron-drop-down")
    check = _picture("check-dark" if p.dark else "check-light")
    hover, ring = p.hover, f"{p.ring}px solid {p.accent}"  # no text
    sheet = f"""
* {{ font-size: {BODY_PX}px; color: {p.text}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {p.faint}; }}
QMainWindow, QWidget[role="page"] {{ background: {p.surface}; }}
QWidget[role="reading"] {{ background: {p.sunken}; }}
QWidget[role="rail-bar"] {{ background: {p.sunken}; border-right: 1px solid {p.line}; }}
QWidget[role="side"] {{ background: {p.background}; border-right: 1px solid {p.line}; }}
QWidget[role="panel"] {{ background: {p.background}; border-left: 1px solid {p.line}; }}
QWidget[role="header"] {{ background: {p.surface}; border-bottom: 1px solid {p.line}; }}
QWidget[role="clear"], QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QWidget[role="foot"] {{ background: {p.surface}; border-top: 1px solid {p.line}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {TITLE_PX}px; font-weight: 600; }}
QLabel[role="heading"] {{ font-size: {NOTE_PX}px; font-weight: 600; color: {p.faint}; }}
QLabel[role="note"] {{ font-size: {NOTE_PX}px; color: {p.faint}; }}
QLabel[role="muted"] {{ color: {p.muted}; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="danger"] {{ color: {p.danger}; }}
QLabel[role="failed"] {{ color: {p.danger}; font-weight: 600; }}
QLabel[role="large"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="mono"] {{ font-family: "{MONO}"; font-size: {NOTE_PX}px; color: {p.muted}; }}

QFrame[role="card"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: {RADIUS_CARD}px; }}
QFrame[role="popover"] {{ background: {p.surface}; border: 1px solid {p.line}; }}
QFrame[role="quote"] {{ background: {p.sunken}; border: none; border-radius: {RADIUS_FIELD}px; }}
QWidget[role="selection"] {{ background: {p.accent_ground}; }}
QWidget[role="selection"] QPushButton[role="pill"] {{ background: {p.surface}; color: {p.text}; }}
QWidget[role="selection"] QPushButton[role="pill"]:hover {{ border-color: {p.accent}; }}
QWidget[role="selection"] QPushButton[role="pill"][struck="true"] {{ text-decoration: line-through; }}
QPushButton[role="pill"]:disabled {{ color: {p.faint}; background: transparent; }}
QWidget[role="selection"] QPushButton[role="danger"] {{ background: {p.surface}; }}
QFrame[role="banner"] {{ background: {p.activation_ground}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[role="banner"][level="error"] {{ background: {p.danger_ground}; }}
QFrame[role="banner"][level="info"] {{ background: {p.plaintext_ground}; }}
QFrame[role="work"] {{ background: {p.sunken}; border: none; border-top: 1px solid {p.line}; }}
QProgressBar {{ background: {p.line}; border: none; border-radius: 3px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
QFrame[role="toast"] {{ background: {p.text}; border-radius: {RADIUS_FIELD}px; }}
QFrame[role="toast"] QLabel {{ color: {p.surface}; }}
QFrame[role="toast"] QPushButton {{ color: {p.on_toast}; background: transparent;
  border: 1px solid transparent; font-weight: 600; padding: 1px 6px; }}
QFrame[role="toast"] QPushButton:focus {{ border: {p.ring}px solid {p.on_toast}; }}
QFrame[role="composer"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: 14px; }}
QFrame[role="composer"][focused="true"] {{ border-color: {p.accent}; }}
QFrame[role="composer"][temporary="true"] {{ border: 1px dashed {p.faint}; }}
QFrame[role="composer"][temporary="true"][focused="true"] {{ border: 1px dashed {p.accent}; }}
QFrame[role="find"] {{ background: {p.background}; border: none; border-bottom: 1px solid {p.line}; }}
QFrame[role="drop"] {{ background: #e4{p.accent_ground[1:]}; border: 2px dashed {p.line}; border-radius: {RADIUS_CARD}px; }}
QFrame[role="drop"][chosen="true"] {{ border: 2px dashed {p.accent}; }}
QFrame[role="temporary"] {{ background: {p.sunken}; border: none; border-bottom: 1px dashed {p.line}; }}
QWidget[role="talk"][temporary="true"] {{ background: {p.background}; }}
QFrame[role="bubble"] {{ background: {p.accent_ground}; border: {p.ring}px solid transparent; border-top-left-radius: 14px;
  border-top-right-radius: 14px; border-bottom-left-radius: 14px; border-bottom-right-radius: 3px; }}
QFrame[role="bubble"][focused="true"] {{ border-color: {p.accent}; }}
QFrame[role="saved"] {{ background: {p.sunken}; border: none; border-radius: 13px; }}
QFrame[role="thought"] {{ background: transparent; border: none; border-left: 2px solid {p.line}; }}
QFrame[role="code"] {{ background: {p.sunken}; border: 1px solid {p.line}; border-radius: {RADIUS_FIELD}px; }}
QFrame[role="flash"] {{ background: {p.accent_ground}; border-radius: {RADIUS_FIELD}px; }}

QPushButton {{ background: transparent; border: 1px solid {p.line}; border-radius: {RADIUS_FIELD}px; padding: 5px 12px;
  color: {p.text}; min-height: 18px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:focus {{ border: {ring}; }}
QPushButton:disabled {{ color: {p.faint}; border-color: {p.line}; }}
QPushButton[role="primary"] {{ background: {p.accent}; color: {p.on_accent}; border: 1px solid {p.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {p.accent}; border-color: {p.text}; }}
QPushButton[role="primary"]:focus {{ border: {p.ring}px solid {p.text}; }}
QPushButton[role="primary"]:disabled {{ background: {p.sunken}; color: {p.faint}; border-color: {p.line}; }}
QPushButton[role="danger"] {{ color: {p.danger}; border-radius: 13px; padding: 3px 11px; font-size: 12px; }}
QPushButton[role="destroy"] {{ background: {p.danger}; color: {p.surface}; border: 1px solid {p.danger}; font-weight: 600; }}
QPushButton[role="destroy"]:disabled {{ background: {p.sunken}; color: {p.faint}; border-color: {p.line}; }}
QPushButton[role="pill"] {{ border-radius: 13px; padding: 3px 11px; font-size: 12px; color: {p.muted}; }}
QPushButton[role="pill"]:hover {{ color: {p.text}; }}
QPushButton[role="pill"]:checked, QPushButton[role="pill"][active="true"] {{ background: {p.accent_ground}; border-color: {p.accent}; color: {p.text}; }}
QPushButton[role="pill"]:disabled {{ color: {p.faint}; }}
QPushButton[compact="true"] {{ padding: 3px 8px; font-size: 12px; border-radius: 13px; }}
QPushButton[role="pill"]::menu-indicator {{ width: 0; image: none; }}
QPushButton[role="link"] {{ border: 1px solid transparent; padding: 0; color: {p.accent}; font-weight: 600; font-size: 12px;
  min-height: 16px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; background: transparent; }}
QPushButton[role="link"]:disabled {{ color: {p.faint}; text-decoration: none; }}
QPushButton[role="link"]:focus {{ border: {ring}; border-radius: 4px; }}
QPushButton[role="fold"] {{ border: {p.ring}px solid transparent; border-radius: 4px; padding: 1px 6px 1px 2px; font-size: 12px;
  color: {p.faint}; min-height: 18px; text-align: left; }}
QPushButton[role="fold"]:hover {{ background: transparent; color: {p.text}; }}
QPushButton[role="fold"]:focus {{ border: {ring}; }}
QPushButton[role="entry"] {{ border: 1px solid transparent; border-radius: 4px; padding: 2px 0; text-align: left;
  min-height: 18px; }}
QPushButton[role="entry"]:focus {{ border: {ring}; }}
QPushButton[role="entry"]:hover {{ background: transparent; color: {p.accent}; }}
QPushButton[role="entry"]:checked {{ font-weight: 600; }}
QPushButton[role="entry"]:disabled {{ color: {p.text}; }}
QPushButton[role="name"] {{ border: 1px solid transparent; border-radius: 4px; padding: 2px 0; text-align: left;
  font-weight: 600; min-height: 18px; margin-left: -1px; }}
QPushButton[role="name"]:focus {{ border: {ring}; }}
QPushButton[role="name"]:hover {{ background: transparent; color: {p.accent}; }}
QPushButton[role="model"] {{ border-radius: 13px; padding: 3px 11px; font-size: 12px; color: {p.muted}; }}
QPushButton[role="model"]:hover {{ color: {p.text}; }}
QPushButton[role="model"][kind="busy"] {{ background: {p.activation_ground}; color: {p.activation}; border-color: transparent; }}
QPushButton[role="model"][kind="danger"] {{ color: {p.danger}; border-color: {p.danger}; }}
QPushButton[role="model"]:focus {{ border: {ring}; }}
QPushButton[role="chip"][kind="good"] {{ color: {p.good}; border-color: {p.good}; }}
QPushButton[role="chip"][kind="busy"] {{ background: {p.activation_ground}; color: {p.activation}; }}
QPushButton[role="chip"][kind="danger"] {{ color: {p.danger}; border-color: {p.danger}; }}
QPushButton[role="chip"]:focus {{ border: {ring}; }}
QLabel[role="tile"] {{ background: {p.activation_ground}; border-radius: {RADIUS_FIELD}px; }}
QLabel[role="tile"][kind="parametric"] {{ background: {p.parametric_ground}; }}
QLabel[role="tile"][kind="plaintext"] {{ background: {p.plaintext_ground}; }}
QLabel[role="tile"][kind="plain"] {{ background: {p.sunken}; }}
QPushButton[role="chip"] {{ border-radius: 13px; padding: 3px 11px; font-size: 12px; border: 1px solid transparent; }}
QPushButton[role="chip"]:focus {{ border: {ring}; }}
QPushButton[role="chip"][kind="plaintext"] {{ background: {p.plaintext_ground}; color: {p.plaintext}; }}
QPushButton[role="chip"][kind="plaintext"]:checked {{ border-color: {p.plaintext}; }}
QFrame[role="segments"] {{ background: {p.sunken}; border: none; border-radius: {RADIUS_FIELD}px; }}
QPushButton[role="segment"] {{ border: 1px solid transparent; border-radius: 6px; padding: 2px 9px; font-size: 12px;
  color: {p.muted}; }}
QPushButton[role="segment"]:hover {{ color: {p.text}; background: transparent; }}
QPushButton[role="segment"]:checked {{ background: {p.surface}; border-color: {p.line}; color: {p.text}; font-weight: 600; }}
QPushButton[role="segment"]:focus {{ border: {ring}; }}
QLabel[role="chip"] {{ border-radius: 11px; padding: 3px 10px; font-size: 12px; border: 1px solid {p.line}; color: {p.muted}; }}
QLabel[role="chip"][kind="plaintext"] {{ background: {p.plaintext_ground}; color: {p.plaintext}; border-color: transparent; }}
QLabel[role="chip"][kind="busy"] {{ background: {p.activation_ground}; color: {p.activation}; border-color: transparent; }}
QLabel[role="chip"][kind="parametric"] {{ background: {p.parametric_ground}; color: {p.parametric}; border-color: transparent; }}
QLabel[role="chip"][kind="good"] {{ color: {p.good}; border-color: {p.good}; }}
QLabel[role="chip"][kind="away"] {{ background: {p.text}; color: {p.surface}; border-color: {p.text}; }}
QLabel[role="chip"][kind="danger"] {{ color: {p.danger}; border-color: {p.danger}; }}
QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: {RADIUS_FIELD}px; padding: 5px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:focus {{ border: {ring}; }}
QToolButton[role="small"] {{ padding: 2px; border-radius: 6px; }}
QToolButton[role="rail"] {{ padding: 0; border-radius: {RADIUS_FIELD}px; }}
QToolButton[role="rail"]:checked {{ background: {p.accent_ground}; }}
QToolButton[role="send"] {{ background: {p.accent}; border: 1px solid {p.accent}; padding: 0; }}
QToolButton[role="send"]:focus {{ border: {p.ring}px solid {p.text}; }}
QToolButton[role="send"]:disabled {{ background: {p.sunken}; border-color: {p.line}; }}
QToolButton[role="round"] {{ background: {p.surface}; border: 1px solid {p.line}; border-radius: 17px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}

QLineEdit, QPlainTextEdit[role="field"], QDateTimeEdit, QDateEdit, QComboBox, QSpinBox, QDoubleSpinBox {{ background: {p.surface};
  border: 1px solid {p.line}; border-radius: {RADIUS_FIELD}px; padding: 6px 10px; selection-background-color: {p.accent};
  selection-color: {p.on_accent}; min-height: 20px; }}
QLineEdit:focus, QPlainTextEdit[role="field"]:focus, QDateTimeEdit:focus, QComboBox:focus, QSpinBox:focus,
  QDoubleSpinBox:focus {{ border: {ring}; }}
QPlainTextEdit[role="bare"], QTextBrowser[role="bare"] {{ background: transparent; border: none; padding: 0;
  selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QTimeEdit QLineEdit {{ padding: 0 10px; }}
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{ width: 0; border: none; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: 28px; subcontrol-origin: border;
  subcontrol-position: center right; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: url("{arrow}"); width: 14px; height: 14px; }}
QComboBox QAbstractItemView, QMenu {{ background: {p.surface}; border: 1px solid {p.line}; padding: 4px;
  selection-background-color: {p.accent_ground}; selection-color: {p.text}; outline: none; }}
QMenu::item {{ padding: 6px 20px 6px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {p.accent_ground}; }}
QMenu::item:disabled {{ color: {p.faint}; }}
QMenu::separator {{ height: 1px; background: {p.line}; margin: 4px 8px; }}
QCheckBox {{ spacing: 8px; background: transparent; }}
QCheckBox::indicator, QListWidget::indicator {{ width: 14px; height: 14px; border: 1px solid {p.faint}; border-radius: 4px; background: {p.surface}; }}
QCheckBox::indicator:checked, QListWidget::indicator:checked {{ background: {p.accent}; border-color: {p.accent}; image: url("{check}"); }}
QCheckBox::indicator:focus {{ border-color: {p.accent}; }}
QCheckBox::indicator:disabled {{ border-color: {p.line}; background: {p.sunken}; }}

QRadioButton {{ spacing: 8px; background: transparent; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {p.faint}; border-radius: 8px; background: {p.surface}; }}
QRadioButton::indicator:checked {{ border: 5px solid {p.accent}; width: 6px; height: 6px; }}
QRadioButton::indicator:focus {{ border-color: {p.accent}; }}

QListView, QTableView {{ background: transparent; border: none; outline: none; selection-background-color: {p.accent_ground};
  selection-color: {p.text}; }}
QTableView {{ background: {p.surface}; gridline-color: transparent; }}
QHeaderView {{ background: {p.surface}; border: none; }}
QHeaderView::section {{ background: {p.surface}; color: {p.faint}; border: none; border-bottom: 1px solid {p.line};
  padding: 8px 12px; font-size: 12px; font-weight: 600; }}
QHeaderView::section:first, QHeaderView::section:only-one {{ padding-left: {PAGE_EDGE}px; }}
QTableCornerButton::section {{ background: {p.surface}; border: none; }}

QScrollBar:vertical {{ background: transparent; width: {SCROLL_BAR}px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: {SCROLL_BAR}px; margin: 2px; }}
QScrollBar::handle {{ background: {p.handle}; border-radius: 3px; min-height: 32px; min-width: 32px; }}
QScrollBar::handle:hover {{ background: {p.faint}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none; border: none;
  width: 0; height: 0; }}
QSplitter::handle {{ background: {p.line}; }}
QToolTip {{ background: {p.text}; color: {p.surface}; border: none; padding: 5px 8px; font-size: 12px; }}
QDialog {{ background: {p.surface}; }}
QDialog[role="pick"] {{ border: 1px solid {p.line}; }}
QCalendarWidget QWidget {{ background: {p.surface}; alternate-background-color: {p.background}; }}
QCalendarWidget QToolButton {{ padding: 4px 10px; }}
QCalendarWidget QAbstractItemView:enabled {{ selection-background-color: {p.accent}; selection-color: {p.on_accent}; }}
"""  # no text
    return scaled(sheet + _strong(p) if p.strong else sheet)


def _strong(p: Palette) -> str:
    """The additional rules of the high-contrast themes: borders around what otherwise differs only by its shade, underlined links, and
    inverted colours for what is chosen."""
    chosen = f"background: {p.accent}; color: {p.on_accent}; border: 1px solid {p.accent};"  # no text
    return f"""
QFrame[role="bubble"] {{ border: 1px solid {p.line}; padding: {p.ring - 1}px; }}
QFrame[role="bubble"][focused="true"] {{ border: {p.ring}px solid {p.accent}; padding: 0; }}
QFrame[role="saved"], QFrame[role="code"], QFrame[role="quote"], QFrame[role="segments"],
  QFrame[role="work"] {{ border: 1px solid {p.line}; }}
QFrame[role="composer"][focused="true"] {{ border: {p.ring}px solid {p.accent}; }}
QFrame[role="toast"] {{ border: 2px solid {p.surface}; }}
QPushButton[role="link"], QPushButton[role="entry"]:enabled, QPushButton[role="name"] {{ text-decoration: underline; }}
QPushButton[role="pill"]:checked, QPushButton[role="pill"][active="true"], QPushButton[role="segment"]:checked {{ {chosen} }}
QPushButton:disabled, QPushButton[role="pill"]:disabled, QPushButton[role="primary"]:disabled,
  QPushButton[role="destroy"]:disabled, QToolButton[role="send"]:disabled {{ border: 1px dashed {p.line}; }}
QPushButton[role="link"]:disabled {{ border: 1px solid transparent; text-decoration: none; }}
QLabel[role="chip"], QLabel[role="chip"][kind="plaintext"], QLabel[role="chip"][kind="busy"], QLabel[role="chip"][kind="parametric"],
  QPushButton[role="chip"], QPushButton[role="model"] {{ border: 1px solid {p.line}; }}
QToolButton:hover, QPushButton:hover {{ border: 1px solid {p.text}; }}
QPushButton[role="primary"]:focus {{ background: {p.surface}; color: {p.accent}; border: {p.ring}px solid {p.accent}; }}
QPushButton[role="destroy"]:focus {{ background: {p.surface}; color: {p.danger}; border: {p.ring}px solid {p.danger}; }}
QToolButton[role="send"]:focus {{ border: 5px double {p.on_accent}; }}
QToolButton[role="rail"]:checked {{ border: 2px solid {p.accent}; }}
QMenu::item:selected, QListWidget::item:selected, QComboBox QAbstractItemView::item:selected {{ background: {p.accent};
  color: {p.on_accent}; }}
QMenu::item:disabled {{ background: transparent; }}
QProgressBar {{ background: {p.surface}; border: 1px solid {p.line}; }}
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {{ border: {p.ring}px solid {p.accent}; }}
QRadioButton::indicator:checked:focus {{ border: 5px solid {p.text}; }}
QPushButton:focus, QToolButton:focus, QToolButton[role="rail"]:focus, QPushButton[role="chip"]:focus, QPushButton[role="model"]:focus,
  QPushButton[role="pill"]:focus {{ border: {p.ring}px solid {p.accent}; }}
QPushButton[role="pill"]:checked:focus, QPushButton[role="segment"]:checked:focus {{ border: {p.ring}px solid {p.text}; }}
"""  # no text


def _picture(name: str) -> str:
    return str(importlib.resources.files("resources").joinpath(f"icons/{name}.svg")).replace("\\", "/")
