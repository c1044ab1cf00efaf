"""The window's language: every text is written in English in the code and shown in the language that the person has chosen.

A text is marked where it is used, with `tr`, `plural` or `Later`; `make translations` collects what is marked (CONTRIBUTING.md,
"Texts and languages"). What the engine says is translated by `translated`. The language is set once, before the first window is made.
"""

from __future__ import annotations

import datetime as dt
import importlib.resources
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from memos_core import Share, Value, Wording

SYSTEM = "system"
"""The setting for the system's language."""
ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",  # no text
    "de": "Deutsch",  # no text
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""The name of each language in that language, by its code."""
COMPLETE = frozenset({ENGLISH, "de", "es", "fr", "pt", "zh_CN"})
"""The languages with a complete translation: only these are chosen automatically from the system's settings."""
CONTEXT = "MemOS"
"""The context of all texts in the files of Qt Linguist."""
FILES = Path(str(importlib.resources.files("resources").joinpath("translations")))
"""The folder of the compiled translations."""

_texts = QTranslator()
_of_qt: QTranslator | None = None
_locale = QLocale(ENGLISH)
_code = ENGLISH


# -- texts -------------------------------------------------------------------------------------------


def tr(text: str, /, *, note: str = "", **values: object) -> str:
    """A text in the language of the window.

    Args:
        text: in English, as a literal; values stand in it as `{name}`.
        note: tells translators which meaning is wanted when the same English words have several. A literal.
        values: the value for each name. Pass numbers through `number` first.
    """
    words = _texts.translate(CONTEXT, text, note) or text
    return words.format_map(_shown(values)) if values else words


def plural(one: str, many: str, /, n: int, *, note: str = "", **values: object) -> str:
    """A text with a count, in the plural form that the language uses for the number: `1 memory`, `1,204 memories`.

    Args:
        one: the English text for one, as a literal.
        many: the English text for any other number, as a literal. `{n}` is the number.
        n: the number.
        note: as in `tr`.
        values: as in `tr`.
    """
    words = _texts.translate(CONTEXT, many, note, n) or (one if n == 1 else many)
    return words.format_map({"n": number(n), **_shown(values)})


def translated(text: str) -> str:
    """A text of the engine in the window's language: an error, a result, a reason.

    Args:
        text: a `Wording`; any other text is returned as it is. Values given to `tr` and `plural` are translated anyway.
    """
    if not isinstance(text, Wording):
        return text
    values = {name: _value_in_words(value) for name, value in text.values.items()}
    if text.one and isinstance(n := text.values["n"], int):
        words = _texts.translate(CONTEXT, text.template, "", n) or (text.one if n == 1 else text.template)
    else:
        words = _texts.translate(CONTEXT, text.template) or text.template
    return words.format_map(values) if values else words


def _value_in_words(value: Value) -> str:
    if isinstance(value, Share):
        return percent(value)
    if isinstance(value, int | float):
        return number(value, 0 if isinstance(value, int) else len(str(value).partition(".")[2]))
    if isinstance(value, dt.date):
        return day_in_words(value)
    return ", ".join(map(_value_in_words, value)) if isinstance(value, tuple) else translated(value)


def _shown(values: Mapping[str, object]) -> dict[str, object]:
    return {name: translated(value) if isinstance(value, str) else value for name, value in values.items()}


@dataclass(frozen=True)
class Later:
    """A text in a constant, written down before the language is known; calling it translates it."""

    text: str
    note: str = ""

    def __call__(self, **values: object) -> str:
        """The text in the language of the window; values as in `tr`."""
        return tr(self.text, note=self.note, **values)

    __str__ = __call__


# -- numbers and dates -------------------------------------------------------------------------------


def number(value: float, decimals: int = 0) -> str:
    """A number as the language writes it: `1,204`, `0.5`."""
    return (
        _locale.toString(value)
        if isinstance(value, int) and not decimals
        else _locale.toString(float(value), "f", decimals)
    )


def percent(share: float) -> str:
    """A share between 0 and 1 as a percentage: `58%`."""
    return tr("{number}%", number=number(round(share * 100)))


def day_in_words(date: dt.date, *, year: bool = True) -> str:
    """`12 May 2025`; without the year `12 May`."""
    pattern = (
        tr("d MMMM yyyy", note="How a date is written, as a format of Qt: 12 May 2025")
        if year
        else tr("d MMMM", note="How a date without its year is written, as a format of Qt: 12 May")
    )
    return _locale.toString(QDate(date.year, date.month, date.day), pattern)


def month_in_words(date: dt.date, *, year: bool = True) -> str:
    """`May 2025`; without the year `May`."""
    pattern = tr("MMMM yyyy", note="How a month is written, as a format of Qt: May 2025") if year else "MMMM"
    return _locale.toString(QDate(date.year, date.month, 1), pattern)


def weekday_in_words(date: dt.date, *, short: bool = False) -> str:
    """`Monday`; short `Mon`."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return _locale.standaloneDayName(date.isoweekday(), form)


def time_in_words(time: dt.time | dt.datetime) -> str:
    """`14:03`."""
    pattern = tr("HH:mm", note="How a time of day is written, as a format of Qt: 14:03")
    return _locale.toString(QTime(time.hour, time.minute), pattern)


# -- which one ---------------------------------------------------------------------------------------


def of_system(tags: Iterable[str]) -> str:
    """The first of the person's languages that the window has a complete translation for; English if there is none.

    Args:
        tags: the languages, best first, as the system names them: `de-AT`, `zh-Hans-CN`.
    """
    for tag in tags:
        for code in LANGUAGES:
            if code in COMPLETE and _same(QLocale(tag), QLocale(code)):
                return code
    return ENGLISH


def of_pages() -> tuple[str, str]:
    """The window's language and text direction, as HTML names them: `de` and `ltr`."""
    right = QLocale(_code).textDirection() == Qt.LayoutDirection.RightToLeft
    return QLocale(_code).bcp47Name(), "rtl" if right else "ltr"


def use(application: QApplication, choice: str) -> None:
    """Set the language of all texts from now on; what is already shown does not change.

    Args:
        application: its text direction and Qt's own texts are set too.
        choice: a code of `LANGUAGES`, or `SYSTEM`.
    """
    global _texts, _of_qt, _locale, _code
    system = QLocale.system()
    code = choice if choice in LANGUAGES else of_system(system.uiLanguages())
    _code = code
    locale = QLocale(code)
    # The system's locale has the country too: the same words, but perhaps other number formats.
    _locale = QLocale(system.name()) if _same(system, locale) else locale
    QLocale.setDefault(_locale)
    _texts = QTranslator()
    if _of_qt is not None:
        application.removeTranslator(_of_qt)
        _of_qt = None
    if code != ENGLISH:
        _texts.load(str(FILES / f"memos_{code}.qm"))
        _of_qt = QTranslator()
        if _of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(_of_qt)
    right = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)


def is_english() -> bool:
    """Whether the texts are shown in English."""
    return _locale.language() == QLocale.Language.English


def _same(one: QLocale, other: QLocale) -> bool:
    """Whether both are the same language in the same script, in whatever country."""
    return one.language() == other.language() and one.script() == other.script()
