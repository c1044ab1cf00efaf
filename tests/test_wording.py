"""What the engine says keeps its template and values, wherever it is passed or stored."""

from __future__ import annotations

import ast
import copy
import datetime as dt
import json
import sqlite3
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from memos_core import InvalidInput, MemOSError, NotFound, Share, Wording
from memos_core.errors import TooEarly, wordless
from memos_core.wording import from_json, from_line, in_lines, listed, say, say_count, to_json, to_line, together
from tools import translations, unmarked_texts
from tools.translations import ENGINE, BadMark, Text
from tools.unmarked_texts import unmarked, unmarked_in

LONG = say("{name} is too long: {count} characters.", name="A note", count=1204)


def test_it_is_the_english_text() -> None:
    assert LONG == "A note is too long: 1,204 characters."
    assert (LONG.template, LONG.values) == (
        "{name} is too long: {count} characters.",
        {"name": "A note", "count": 1204},
    )
    assert say("It looks like {this}") == "It looks like {this}", "without values braces are braces"
    said = say(
        "{days}, {size} GB, {share}, {path}, {names}",
        days=(dt.date(2026, 3, 9), dt.date(2026, 5, 1)),
        size=2.0,
        share=Share(0.584),
        path=Path("a") / "b",
        names=listed(["one", "two", "three"]),
    )
    assert said == f"9 March 2026, 1 May 2026, 2.0 GB, 58%, {Path('a') / 'b'}, one, two and three"


def test_it_says_how_many() -> None:
    assert say_count("{n} memory of {name}", "{n} memories of {name}", 1, name="Nora") == "1 memory of Nora"
    many = say_count("{n} memory", "{n} memories", 1204)
    assert (many, many.one, many.template) == ("1,204 memories", "{n} memory", "{n} memories")


def test_texts_stand_one_after_the_other() -> None:
    said = together(LONG, "", say("Try again."))
    assert said == "A note is too long: 1,204 characters. Try again."
    assert isinstance(said, Wording) and said.values["first"] is LONG
    assert together("", "") == ""


def test_texts_stand_in_lines_of_their_own() -> None:
    said = in_lines([LONG, "", in_lines(["{Milk}", LONG], "- ")])
    assert said == f"{LONG}\n\n- {{Milk}}\n- {LONG}" and said.values["line0"] is LONG


def test_a_constant_gets_its_values_later() -> None:
    assert say("There is no {name}.").filled(name="Ann") == "There is no Ann."


def test_an_error_keeps_what_it_was_made_from() -> None:
    error = NotFound('There is no memory "{id}".', id="a1")
    said = str(error)
    assert said == 'There is no memory "a1".', "not in the quotes of KeyError"
    assert isinstance(said, Wording) and said.values == {"id": "a1"}
    assert str(InvalidInput(said)) is said, "an error that goes on with the words of another"
    about = str(InvalidInput("It cannot be used: {reason}", reason=error))
    assert isinstance(about, Wording) and about.values["reason"] is said
    early = TooEarly(say_count("Wait {n} second.", "Wait {n} seconds.", 2), 1.5)
    assert (str(early), early.seconds) == ("Wait 2 seconds.", 1.5)
    assert str(wordless(error)[1]) == ""


def test_an_error_that_cannot_be_made_without_words_is_told_by_its_name() -> None:
    text = "Zanzibar".lower()
    try:
        TypeAdapter(int).validate_python(text)
    except ValidationError as error:
        kind, silent, place = wordless(error)
    assert kind.__name__ == "ValidationError" and isinstance(silent, kind) and place is not None
    assert text not in "".join(traceback.format_exception(kind, silent, place))


def test_in_another_text_it_is_a_text_like_any_other() -> None:
    for text in (f"{LONG} Really.", LONG + "", LONG.upper(), f"{InvalidInput('Why?')} {LONG}"):
        assert type(text) is str


@dataclass(frozen=True)
class _Told:
    reason: str


def test_copies_keep_it() -> None:
    for copied in (copy.deepcopy(LONG), asdict(_Told(LONG))["reason"]):
        assert copied == LONG and isinstance(copied, Wording)
        assert (copied.template, copied.values) == (LONG.template, LONG.values)


@pytest.mark.parametrize(
    "said",
    [
        LONG,
        say("Nothing more."),
        say_count("{n} day", "{n} days", 1),
        together(LONG, say_count("{n} day", "{n} days", 3)),
        in_lines([LONG, "{braces}"], "- "),
        say("{day}, {share}, {names}, {size}", day=dt.date(2026, 3, 9), share=Share(0.5), names=("a", "b"), size=0.5),
        'A text of before, which says {"template": and no more',
        '{"template": "cut off',
        '{"template": 3, "values": []}',
    ],
)
def test_it_comes_back_from_another_process_and_from_the_disk(said: str) -> None:
    received = from_json(json.loads(json.dumps(to_json(said))))
    stored = from_line(to_line(said))
    for back in (received, stored):
        assert back == said and type(back) is Wording
        if isinstance(said, Wording):
            assert (back.template, back.one, back.values) == (said.template, said.one, said.values)
    with sqlite3.connect(":memory:") as database:
        assert database.execute("SELECT ?", (LONG,)).fetchone() == (str(LONG),), "SQLite takes it as a text"


# -- how errors are raised ---------------------------------------------------------------------------


def test_every_error_is_given_a_template() -> None:
    wrong = [problem for file in sorted(ENGINE.rglob("*.py")) for problem in _made_up(file)]
    assert not wrong, "give the values by name (CONTRIBUTING.md, Texts and languages):\n" + "\n".join(wrong)


def test_what_could_not_be_done_is_marked() -> None:
    found = unmarked(["memos_core"])
    assert not found, 'say("save the memory") (CONTRIBUTING.md, Texts and languages):\n' + "\n".join(map(str, found))


@pytest.mark.parametrize(
    "line",
    [
        "with storage_errors('save the memory'): ...",
        "with self._database.transaction(f'write {file.name}'): ...",
        "with lance_errors(say('read it') if name else 'read'): ...",
        "what = 'save'\nwith self._writing(what): ...",
    ],
)
def test_what_could_not_be_done_and_is_not_marked_is_found(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unmarked_texts, "ENGINE", tmp_path)
    file = tmp_path / "room.py"
    file.write_text(f"{line}\n")
    assert len(unmarked_in(file)) == 1


def test_who_translates_is_told_that_it_is_a_deed() -> None:
    deeds = {text.source for text in translations.texts() if text.deed}
    assert {"save the memory", "write {file}", "open a temporary store", "move the conversation"} <= deeds
    assert "Nothing to undo." not in deeds
    (line,) = [
        line
        for line in translations.as_source([Text("save the memory", "", deed=True)]).splitlines()
        if "could" in line
    ]
    assert line.startswith("//:") and "infinitive" in line


def _made_up(file: Path) -> Iterator[str]:
    """Where an error, or a text of the engine, is given a text that is made up on the spot."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    if file.name not in ("errors.py", "wording.py"):
        for call in translations.marked_in_engine(tree):
            try:
                translations.text_of(call, file)
            except BadMark as reason:
                yield str(reason)
    for call in translations.raised_in(tree):
        for said in call.args[:1]:
            constant = constants.get(said.id) if isinstance(said, ast.Name) else None
            if not _is_wording(constant or said, bare=constant is None) or (_is_call(said) and _values(call)):
                yield f"{file.parent.name}/{file.name}:{call.lineno}: {ast.unparse(call)[:100]}"


def _values(call: ast.Call) -> set[str | None]:
    assert isinstance(call.func, ast.Name)
    return {keyword.arg for keyword in call.keywords} - translations.errors()[call.func.id]


def _is_call(node: ast.expr) -> bool:
    return isinstance(node, ast.Call)


def _is_wording(node: ast.expr, *, bare: bool = True) -> bool:
    """Whether an expression can be a literal, or a text that was made with `say`, and nothing else.

    Args:
        node: the expression.
        bare: whether a literal alone is enough.
    """
    if isinstance(node, ast.Constant):
        return bare and isinstance(node.value, str)
    if isinstance(node, ast.IfExp):
        return all(_is_wording(branch, bare=False) for branch in (node.body, node.orelse))
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name not in ("format", "join", "strip", "rstrip", "replace", "capitalize")
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


@pytest.mark.parametrize(
    "line",
    [
        'raise MemOSError(f"There is no {name}.")',
        'raise MemOSError("There is no " + name)',
        'raise MemOSError("There is no {}.".format(name))',
        'raise MemOSError("There is no {name}.")',
        'raise MemOSError("There is no {name}.", names=name)',
        'raise MemOSError("There are none." if empty else f"There is no {name}.")',
        'raise MemOSError(say("There is no {name}."), name=name)',
        'raise MemOSError(GONE)\nGONE = "It is gone."',
        'say(f"There is no {name}.")',
        'say_count("{n} day", days)',
    ],
)
def test_an_error_that_makes_up_its_text_is_found(line: str, tmp_path: Path) -> None:
    file = tmp_path / "room.py"
    file.write_text(f"{line}\n")
    assert list(_made_up(file))


def test_errors_of_all_rooms_are_known() -> None:
    assert translations.errors()["SourceFailed"] == {"again", "wait", "status", "code"}
    known = {name for name in translations.errors() if name != "MemOSError"}
    assert {kind.__name__ for kind in _below(MemOSError) if kind.__module__.startswith("memos_core")} <= known


def _below(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)
