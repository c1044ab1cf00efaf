"""The window in other languages: marked texts are collected, translated correctly, and shown."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app import language
from app.application import Sessions
from app.chat.assistant_message import AssistantMessage
from app.chat.exporting import to_html, to_json, to_markdown
from app.desk.places import SETTINGS
from app.language import CONTEXT, LANGUAGES, SYSTEM, Later, number, plural, tr
from app.theme.turned import Turned
from app.theme.widgets import ElidedLabel, label
from memos_core import InvalidInput, Settings, Share, rule_in_words
from memos_core.database import storage_errors
from memos_core.errors import StorageError
from memos_core.wording import say, say_count, together
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel
from tools import translations
from tools.translations import TRANSLATED, BadMark, file_of, names_in
from tools.unmarked_texts import unmarked, unmarked_in


@pytest.fixture
def use(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Return a function that shows texts in a language; English is restored after the test."""
    yield lambda choice: language.use(qapp, choice)
    language.use(qapp, "en")


@pytest.fixture
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, dict[str, str | list[str]]], None]:
    """Return a function that replaces the program's translations: for a language, each text with its translation or its plural forms."""
    folder = tmp_path / "translations"
    folder.mkdir()
    monkeypatch.setattr(language, "FILES", folder)

    def translate(code: str, words: dict[str, str | list[str]]) -> None:
        root = ET.Element("TS", version="2.1", language=code)
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = CONTEXT
        for text, said in words.items():
            message = ET.SubElement(context, "message", {"numerus": "yes"} if isinstance(said, list) else {})
            ET.SubElement(message, "source").text = text
            given = ET.SubElement(message, "translation")
            if isinstance(said, list):
                for form in said:
                    ET.SubElement(given, "numerusform").text = form
            else:
                given.text = said
        file = folder / f"memos_{code}.ts"
        ET.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)
        translations.compile_file(file, folder / f"memos_{code}.qm")

    return translate


# -- what is shown -----------------------------------------------------------------------------------


def test_texts_are_english_until_a_language_is_chosen() -> None:
    assert tr("Hello {name}", name="Nora") == "Hello Nora"
    assert plural("{n} memory", "{n} memories", 1) == "1 memory"
    assert plural("{n} memory", "{n} memories", 1204) == "1,204 memories"
    assert Later("Hello {name}")(name="Nora") == "Hello Nora"


def test_a_language_has_its_words_plurals_and_values(
    use: Callable[[str], None], translated: Callable[[str, dict[str, str | list[str]]], None]
) -> None:
    said = Later("Back up now")
    translated(
        "de",
        {
            "Back up now": "Jetzt sichern",
            "{n} memories of {name}": ["Eine Erinnerung von {name}", "{n} Erinnerungen von {name}"],
        },
    )
    use("de")
    assert said() == tr("Back up now") == "Jetzt sichern"
    assert plural("{n} memory of {name}", "{n} memories of {name}", 1, name="Nora") == "Eine Erinnerung von Nora"
    assert plural("{n} memory of {name}", "{n} memories of {name}", 1204, name="Nora") == "1.204 Erinnerungen von Nora"
    assert tr("Not translated yet") == "Not translated yet"


def test_each_form_of_a_plural_is_used(
    use: Callable[[str], None], translated: Callable[[str, dict[str, str | list[str]]], None]
) -> None:
    translated("ar", {"{n} days": ["none", "one", "two", "few", "many", "other"]})
    use("ar")
    shown = [plural("{n} day", "{n} days", count) for count in (0, 1, 2, 5, 11, 100)]
    assert shown == ["none", "one", "two", "few", "many", "other"]


def test_dates_and_numbers_are_those_of_the_language(use: Callable[[str], None]) -> None:
    day = dt.date(2025, 3, 12)
    assert (language.day_in_words(day), language.weekday_in_words(day)) == ("12 March 2025", "Wednesday")
    assert (number(1204), number(1, 1), number(0.5, 1), language.time_in_words(dt.time(9, 5))) == (
        "1,204",
        "1.0",
        "0.5",
        "09:05",
    )
    use("de")
    assert "März 2025" in language.day_in_words(day) and language.weekday_in_words(day) == "Mittwoch"
    assert (number(1204), number(0.5, 1)) == ("1.204", "0,5")
    assert QLocale().language() == QLocale.Language.German, "the fields of Qt write numbers like the rest"


def test_arabic_is_mirrored_and_qt_speaks_it_too(qapp: QApplication, use: Callable[[str], None]) -> None:
    use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"
    use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_what_the_engine_says_is_in_the_language_of_the_window(
    use: Callable[[str], None], translated: Callable[[str, dict[str, str | list[str]]], None]
) -> None:
    translated(
        "de",
        {
            "Last result: {result}": "Zuletzt: {result}",
            "{n} memories of {name}": ["Eine Erinnerung von {name}", "{n} Erinnerungen von {name}"],
            "{what} until {day}: {size} GB, {share}": "{what} bis {day}: {size} GB, {share}",
            "{first} {second}": "{first} {second}",
            "d MMMM yyyy": "d. MMMM yyyy",
            "{number}%": "{number} %",
        },
    )
    many = say_count("{n} memory of {name}", "{n} memories of {name}", 1204, name="Nora")
    whole = say(
        "{what} until {day}: {size} GB, {share}", what=many, day=dt.date(2026, 3, 9), size=2.0, share=Share(0.58)
    )
    error = InvalidInput(together(whole, say("Not translated yet, {name}.", name="Nora")))
    assert language.translated(str(error)) == str(error), "English until a language is chosen"
    use("de")
    assert language.translated(many) == "1.204 Erinnerungen von Nora"
    assert language.translated(say_count("{n} memory of {name}", "{n} memories of {name}", 1, name="Nora")) == (
        "Eine Erinnerung von Nora"
    )
    said = "1.204 Erinnerungen von Nora bis 9. März 2026: 2,0 GB, 58 %"
    assert language.translated(str(error)) == f"{said} Not translated yet, Nora."
    assert tr("Last result: {result}", result=whole) == f"Zuletzt: {said}", "values are translated by themselves"
    assert label(many).text() == ElidedLabel(many).text() == "1.204 Erinnerungen von Nora"
    assert language.translated("{n} memories of {name}") == "{n} memories of {name}", "what people wrote stays"


def test_an_error_in_a_thread_is_told_in_the_language(
    start: Callable[..., Window],
    use: Callable[[str], None],
    translated: Callable[[str, dict[str, str | list[str]]], None],
) -> None:
    translated("de", {'There is no memory "{cube_id}".': "Es gibt keine Erinnerung „{cube_id}“."})
    use("de")
    window, told = start(), list[str]()
    window.engine.run(lambda memos: memos.get("nowhere"), None, told.append, window.main)
    window.until(lambda: bool(told))
    assert told == ["Es gibt keine Erinnerung „nowhere“."]


def test_what_could_not_be_done_is_in_the_language_too(
    use: Callable[[str], None], translated: Callable[[str, dict[str, str | list[str]]], None]
) -> None:
    translated(
        "de",
        {
            "MemOS could not {what}: {reason}.": "Das konnte MemOS nicht ausführen ({what}): {reason}.",
            "write {file}": "{file} schreiben",
        },
    )
    use("de")
    with pytest.raises(StorageError) as raised, storage_errors(say("write {file}", file="notes.txt")):
        raise OSError(1, "Not permitted")
    assert str(raised.value) == "MemOS could not write notes.txt: Not permitted."
    said = language.translated(str(raised.value))
    assert said == "Das konnte MemOS nicht ausführen (notes.txt schreiben): Not permitted."


def test_what_the_program_replies_is_in_the_language_wherever_it_is_shown(
    start: Callable[..., Window],
    use: Callable[[str], None],
    translated: Callable[[str, dict[str, str | list[str]]], None],
) -> None:
    words = {
        "Today is {day}.": "Heute ist {day}.",
        "{weekday}, {day}": "{weekday}, {day}",
        "Tomorrow, {day}": "Morgen, {day}",
        "{when}: {what}": "{when}: {what}",
        "Nothing is on your agenda {when}.": "{when} steht nichts an.",
        "today": "Heute",
    }
    translated("de", dict(words))
    use("de")
    model = ScriptedModel("Gern geschehen.")
    window = start(model)
    for text in ("What day is it?", "What is on my agenda today?", "remind me tomorrow at 9 to call Ana"):
        window.say(text)

    def shown(window: Window) -> list[str]:
        return [one.text for one in window.main.chat.transcript.messages if isinstance(one, AssistantMessage)]

    def right(texts: list[str]) -> bool:
        day, nothing, reminder = texts
        return (
            day.startswith("Heute ist ")
            and nothing == "Heute steht nichts an."
            and reminder.startswith("Morgen, ")
            and reminder.endswith("9:00: call Ana")
        )

    assert right(shown(window))
    (talk,) = window.memos.conversations.list()
    talked = window.memos.conversations.messages(talk.id)
    for written in (to_markdown(talk, talked), to_html(talk, talked), to_json(talk, talked)):
        assert "Heute steht nichts an." in written and "Heute ist " in written and "Nothing" not in written
    window.say("Thank you so much.")
    given = " ".join(turn.content for turn in model.prompts[-1])
    assert "Today is " in given and "Heute" not in given, "the model reads English"
    assert window.memos.conversations.list(search="Nothing is on your agenda today.")
    window.close()
    window = start(model)
    window.until(lambda: len(shown(window)) == 4)
    assert right(shown(window)[:3])


@pytest.mark.parametrize(
    ("tags", "code"),
    [
        (["de-AT", "de"], "de"),
        (["nl", "fr-CA"], "fr"),
        (["en-GB", "de"], "en"),
        (["zh-Hans-CN"], "zh_CN"),
        (["zh-Hant-TW"], "en"),
        (["pt-PT"], "pt"),
        (["ar-EG"], "en"),
        ([], "en"),
    ],
)
def test_the_systems_language_is_taken_where_the_window_has_all_of_it(
    tags: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "COMPLETE", {"en", "de", "es", "fr", "pt", "zh_CN"})
    assert language.of_system(tags) == code


def test_the_language_is_chosen_in_the_settings_and_shown_from_the_next_start_on(
    start: Callable[..., Window], home: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    assert {SYSTEM, *LANGUAGES} == set(get_args(Settings.model_fields["language"].annotation))
    window = start()
    window.main.show_view(SETTINGS)
    field = window.find("language", QComboBox)
    assert field.currentData() == SYSTEM
    assert [field.itemText(at).split(" (")[0] for at in range(1, field.count())] == list(LANGUAGES.values())
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_End)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    window.until(lambda: window.memos.settings.language == "zh_CN")
    assert "started again" in window.toast()
    window.close()
    assert QSettings(str(home / "window.ini"), QSettings.Format.IniFormat).value("language") == "zh_CN"
    assert Sessions(qapp, home, None).language == "zh_CN"


def test_the_rail_is_named_in_the_language(
    start: Callable[..., Window],
    use: Callable[[str], None],
    translated: Callable[[str, dict[str, str | list[str]]], None],
) -> None:
    translated("de", {"Memories": "Erinnerungen", "{place}. {words}": "{place}: {words}"})
    use("de")
    window = start()
    assert window.find("memoriesViewButton", QAbstractButton).accessibleName() == "Erinnerungen"


def test_a_mirrored_window_has_the_rail_on_the_right(start: Callable[..., Window], use: Callable[[str], None]) -> None:
    use("ar")
    window = start()
    button = window.find("settingsViewButton", QWidget)
    assert button.mapTo(window.main, button.rect().center()).x() > window.main.width() - 80
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rail = next(line for line in application.styleSheet().splitlines() if "rail-bar" in line)
    assert "border-left:" in rail and "border-right:" not in rail, "its line is between it and the view"


def test_what_is_painted_by_hand_is_turned_within_its_rectangle() -> None:
    rect = QRect(100, 0, 50, 20)
    turned = Turned(rect, Qt.LayoutDirection.RightToLeft)
    assert turned.box(QRect(100, 0, 10, 20)) == QRect(140, 0, 10, 20)
    assert turned.point(QPoint(100, 5)) == QPoint(149, 5)
    assert Turned(rect, Qt.LayoutDirection.LeftToRight).point(QPoint(100, 5)) == QPoint(100, 5)


# -- what is marked ----------------------------------------------------------------------------------


def test_every_text_of_the_window_is_marked() -> None:
    found = unmarked(["app"])
    assert not found, "not marked (CONTRIBUTING.md, Texts and languages):\n" + "\n".join(map(str, found))


def test_what_is_not_marked_is_found(tmp_path: Path) -> None:
    file = tmp_path / "room.py"
    file.write_text(
        '"""A docstring of some words."""\n'
        "from app.language import Later, tr\n"
        "CHOICES = (('quit', 'Quit'), ('ask', Later('Ask me')))\n"
        "label('until')\n"
        "button(tr('Go on'), 'goOn', 'primary', tooltip=f'Goes to {place}')\n"
        "thing.setObjectName('some name')\n"
        "shown = 'No chat' if empty else tr('A chat')\n"
        "_LOG.warning('could not read %s', name)\n"
        "assert shown, 'this is never read'\n"
        "title = 'Of Nora'  # no text\n"
    )
    assert [each.words for each in unmarked_in(file)] == ["Quit", "until", "Goes to {}", "No chat"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("tr(f'Hello {name}')", "plain literal"),
        ("tr(words)", "plain literal"),
        ("tr('Hello {name}')", "is given"),
        ("tr('Hello', name=name)", "is given"),
        ("tr('{n:,} days', n=n)", "plain names"),
        ("tr('Hello {}', name)", "plain names"),
        ("tr(' of Nora')", "begins and ends with a word"),
        ("plural('{n} day', n)", "plain literal"),
        ("plural('{n} day', '{n} days of {name}', n, name=name)", "same names"),
        ("tr('{n} days', n=number(n)); plural('{n} day', '{n} days', n)", "elsewhere"),
    ],
)
def test_a_mark_that_cannot_be_collected_is_refused(line: str, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "room.py"
    file.write_text(f"from app.language import plural, tr\n{line}\n")
    with pytest.raises(BadMark, match=reason):
        translations.texts([file])


# -- the files of Qt Linguist ------------------------------------------------------------------------


def _messages(code: str) -> Iterator[tuple[str, str, bool, bool, list[str]]]:
    """Each message of a language: text, note, whether it has plural forms, whether it is finished, and its translations."""
    for message in ET.parse(file_of(code)).iter("message"):
        given = message.find("translation")
        assert given is not None
        forms = [form.text or "" for form in given.iter("numerusform")] or [given.text or ""]
        yield (
            message.findtext("source", ""), message.findtext("comment", ""), message.get("numerus") == "yes",
            given.get("type") is None, forms,
        )  # fmt: skip


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_files_have_the_texts_of_the_source(code: str) -> None:
    marked = {(text.source, text.note, bool(text.one)) for text in translations.texts()}
    filed = {message[:3] for message in _messages(code)}
    assert filed == marked, "make translations brings them up to date"


@pytest.mark.parametrize("code", TRANSLATED)
def test_translations_have_the_values_of_their_text(code: str) -> None:
    for text, _, plurals, finished, forms in _messages(code):
        for form in forms if finished else []:
            assert form, f"finished, but empty: {text}"
            assert names_in(form) | ({"n"} if plurals else set()) == names_in(text) | ({"n"} if plurals else set()), (
                text
            )


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_the_window_loads_is_what_was_translated(code: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(file_of(code).with_suffix(".qm")))
    for text, note, plurals, finished, forms in _messages(code):
        said = compiled.translate(CONTEXT, text, note, 1 if plurals else -1)
        assert (said in forms) if finished else not said, f"make translations compiles it: {text}"


@pytest.mark.parametrize("code", [code for code in TRANSLATED if code in language.COMPLETE])
def test_a_complete_language_has_every_text(code: str) -> None:
    missing = [text for text, _, _, finished, _ in _messages(code) if not finished]
    assert not missing


@pytest.mark.parametrize(
    ("code", "days", "hours"),
    [
        ("de", "Jeden Monat am 2. und 16. um 9:00", "Jeden Tag um 8:00 und 20:00"),
        ("es", "Cada mes, el día 2 y día 16, a las 9:00", "Cada día, a las 8:00 y 20:00"),
    ],
)
def test_rules_with_several_days_and_hours(use: Callable[[str], None], code: str, days: str, hours: str) -> None:
    use(code)
    starts = dt.datetime(2026, 12, 2, 9)
    assert language.translated(rule_in_words("FREQ=MONTHLY;BYMONTHDAY=2,16", starts)) == days
    assert language.translated(rule_in_words("FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0", starts)) == hours
