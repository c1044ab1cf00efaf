"""The language of the window: every text is written here in English and shown in the language that the person has chosen.

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
"""The setting that takes the system's language."""
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
"""The name of each language in itself, by its code."""
COMPLETE = frozenset({ENGLISH, "de", "es", "fr", "pt", "zh_CN"})
"""The languages that have every text: only these are taken by themselves, from the system's."""
CONTEXT = "MemOS"
"""Under which all texts stand in the files of Qt Linguist."""
FILES = Path(str(importlib.resources.files("resources").joinpath("translations")))
"""Where the compiled texts are."""

_texts = QTranslator()
_of_qt: QTranslator | None = None
_locale = QLocale(ENGLISH)
_code = ENGLISH


# -- texts -------------------------------------------------------------------------------------------


def tr(text: str, /, *, note: str = "", **values: object) -> str:
    """A text in the language of the window.

    Args:
        text: in English, as a literal; values stand in it as `{name}`.
        note: what tells it apart from the same English words with another meaning, for the one who translates. A literal.
        values: what stands at the names. Numbers go through `number` first.
    """
    words = _texts.translate(CONTEXT, text, note) or text
    return words.format_map(_shown(values)) if values else words


def plural(one: str, many: str, /, n: int, *, note: str = "", **values: object) -> str:
    """A text that says how many, in the form that the language has for the number: `1 memory`, `1,204 memories`.

    Args:
        one: in English for one, as a literal.
        many: in English for any other number, as a literal. `{n}` is the number.
        n: how many.
        note: as in `tr`.
        values: as in `tr`.
    """
    words = _texts.translate(CONTEXT, many, note, n) or (one if n == 1 else many)
    return words.format_map({"n": number(n), **_shown(values)})


def translated(text: str) -> str:
    """What the engine says, in the language of the window: the text of an error, a result, a reason.

    Args:
        text: a `Wording`; any other text stays as it is. As a value of `tr` and `plural` it is translated anyway.
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
    """A text that is written down before the language is known, in a constant: it is translated when it is called."""

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
    """A share between 0 and 1: `58%`."""
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
    """The first of the languages that a person would read which the window has as a whole; English where there is none.

    Args:
        tags: the languages, best first, as the system names them: `de-AT`, `zh-Hans-CN`.
    """
    for tag in tags:
        for code in LANGUAGES:
            if code in COMPLETE and _same(QLocale(tag), QLocale(code)):
                return code
    return ENGLISH


def of_pages() -> tuple[str, str]:
    """The language of the window and its direction, as HTML names them: `de` and `ltr`."""
    right = QLocale(_code).textDirection() == Qt.LayoutDirection.RightToLeft
    return QLocale(_code).bcp47Name(), "rtl" if right else "ltr"


def use(application: QApplication, choice: str) -> None:
    """Show all texts from now on in a language; what is shown already stays as it is.

    Args:
        application: whose direction of writing and whose words of Qt itself are set.
        choice: a code of `LANGUAGES`, or `SYSTEM`.
    """
    global _texts, _of_qt, _locale, _code
    system = QLocale.system()
    code = choice if choice in LANGUAGES else of_system(system.uiLanguages())
    _code = code
    locale = QLocale(code)
    # The system knows the country too: the same words, but other numbers.
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
    """Whether they are one language in one script, in whatever country."""
    return one.language() == other.language() and one.script() == other.script()
