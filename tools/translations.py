"""Collects the texts of the window, and those of the engine that it shows, into resources/translations and compiles them
(`make translations`).

pyside6-lupdate reads Python, but it takes the class around a call for the context, and does not know our calls with a singular and a plural
form. So the calls are found here and given to it as the few lines of C++ that it understands. Qt's own tools merge and compile.
"""

from __future__ import annotations

import ast
import functools
import json
import re
import string
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.language import CONTEXT, ENGLISH, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
ENGINE = ROOT / "memos_core"
UNSEEN = ("cli", "doctor.py", "self_test.py", "errors.py")
"""Parts of the engine whose texts the window does not show."""
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = tuple(code for code in LANGUAGES if code != ENGLISH)
MARKS = ("tr", "plural", "Later")
"""The calls that mark a text of the window; they are imported by these names from app.language."""
ENGINE_MARKS = ("say", "say_count")
"""The calls that mark a text of the engine, from memos_core.wording. The template of an error counts as marked, too."""
COUNTING = ("plural", "say_count")
"""The calls that take a singular and a plural text."""
LATER = ("Later", "say")
"""The calls that may get their values later."""
DEEDS = frozenset(
    {
        "storage_errors",
        "lance_errors",
        "transaction",
        "_database_errors",
        "_errors",
        "_writing",
        "_reading",
        "_alter",
        "_write",
    }
)
"""The calls that are given what they do, in words, for the message if it fails: "MemOS could not {what}"."""
_OF_A_DEED = "In the infinitive (or as the language names a deed). It stands for {what} where that could not be done, as in: MemOS could not {what}."


class BadMark(Exception):
    """A call marks a text in a way that cannot be collected; says where and why."""


@dataclass
class Text:
    """A text of the window."""

    source: str
    note: str
    one: str = ""
    """The singular form; "" if the text has only one form."""
    rooms: set[str] = field(default_factory=set)
    deed: bool = False
    """Whether it is a value of "MemOS could not {what}"."""

    @property
    def names(self) -> set[str]:
        """The names of the values in it."""
        return names_in(self.source)


def names_in(text: str) -> set[str]:
    """The names in braces in a text.

    Raises:
        ValueError: a brace has no partner, a name has a format, or braces are empty.
    """
    names = set()
    for _, name, form, conversion in string.Formatter().parse(text):
        if name is None:
            continue
        if form or conversion or not name.isidentifier():
            raise ValueError(f"only plain names may stand in braces, not {{{name}{':' if form else ''}{form}}}")
        names.add(name)
    return names


def marked_in(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that mark a text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
            yield node


def engine_files() -> list[Path]:
    """The files of the engine whose texts the window shows."""
    return [file for file in sorted(ENGINE.rglob("*.py")) if file.relative_to(ENGINE).parts[0] not in UNSEEN]


@functools.cache
def errors() -> dict[str, set[str]]:
    """The names of the engine's errors (`MemOSError` and its subclasses), each with the keyword arguments that are not values of its
    text."""
    classes = [
        node
        for file in sorted(ENGINE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    found: dict[str, set[str]] = {"MemOSError": set()}
    while more := [one for one in classes if one.name not in found and not found.keys().isdisjoint(_bases(one))]:
        for one in more:
            made = [node for node in one.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"]
            inherited = set().union(*(found.get(base, set()) for base in _bases(one)))
            found[one.name] = {argument.arg for node in made for argument in node.args.kwonlyargs} | inherited
    return found


def _bases(node: ast.ClassDef) -> set[str]:
    return {base.id for base in node.bases if isinstance(base, ast.Name)}


def raised_in(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that make an error of the engine."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in errors():
            yield node


def marked_in_engine(tree: ast.AST) -> Iterator[ast.Call]:
    """The calls that mark a text of the engine: those of `ENGINE_MARKS`, and errors that are given a text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ENGINE_MARKS:
            yield node
    for call in raised_in(tree):
        if call.args and literal(call.args[0]) is not None:
            yield call


def deeds_in(tree: ast.AST) -> Iterator[ast.expr]:
    """The arguments that say what the calls of `DEEDS` do, marked or not."""
    named = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "what" for to in node.targets)
    ]
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for said in node.args[:1] if name in DEEDS else ():
                if isinstance(said, ast.Name):
                    yield from (value for value in named if said.id == "what")
                elif isinstance(said, ast.IfExp):
                    yield from (said.body, said.orelse)
                else:
                    yield said


def literal(node: ast.expr | None) -> str | None:
    """The text of a plain literal; None for anything else."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def texts(files: Sequence[Path] | None = None) -> list[Text]:
    """All texts that are marked, each once.

    Args:
        files: where to look; None for the whole app.

    Raises:
        BadMark: a text cannot be collected.
    """
    found: dict[tuple[str, str], Text] = {}
    deeds = set[int]()
    for file in files if files is not None else [*sorted(APP.rglob("*.py")), *engine_files()]:
        source = file.read_text(encoding="utf-8")
        if file == APP / "language.py":
            room, calls = "language", list(marked_in(ast.parse(source)))
            calls = [call for call in calls if literal(call.args[0] if call.args else None) is not None]
        elif "app.language" in source:
            room, calls = _room(file), list(marked_in(ast.parse(source)))
        elif file.is_relative_to(ENGINE):
            tree = ast.parse(source)
            room, calls = _room(file), list(marked_in_engine(tree))
            deeds = {id(said) for said in deeds_in(tree)}
        else:
            continue
        for call in calls:
            text = text_of(call, file)
            known = found.setdefault((text.source, text.note), text)
            if known.one != text.one:
                raise BadMark(
                    f"{_place(call, file)}: the same text is marked elsewhere with another form for one, or without one"
                )
            known.rooms.add(room)
            known.deed |= id(call) in deeds
    return [found[key] for key in sorted(found)]


def _room(file: Path) -> str:
    top = next((top for top in (APP, ENGINE) if file.is_relative_to(top)), file.parent)
    return file.relative_to(top).parts[0].removesuffix(".py")


def _place(call: ast.Call, file: Path) -> str:
    return f"{file.relative_to(ROOT) if file.is_relative_to(ROOT) else file}:{call.lineno}"


def text_of(call: ast.Call, file: Path) -> Text:
    """The text that a call marks. Raises BadMark."""
    assert isinstance(call.func, ast.Name)
    kind, place = call.func.id, _place(call, file)
    wanted = 2 if kind in COUNTING else 1
    forms = [literal(argument) for argument in call.args[:wanted]]
    words = [form for form in forms if form]
    if len(words) != wanted:
        raise BadMark(f"{place}: {kind}() takes its text as a plain literal, with values as {{names}}")
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    note = (
        literal(given["note"])
        if "note" in given
        else literal(call.args[1])
        if kind == "Later" and call.args[1:]
        else ""
    )
    if note is None:
        raise BadMark(f"{place}: the note is to be a plain literal")
    if any(form != form.strip() for form in words):
        raise BadMark(f"{place}: a text begins and ends with a word; a sentence is marked as a whole, not in pieces")
    try:
        names = [names_in(form) for form in words]
    except ValueError as reason:
        raise BadMark(f"{place}: {reason}") from reason
    if kind in COUNTING and (names[0] | {"n"} != names[1] | {"n"} or None in given):
        raise BadMark(f"{place}: both forms are to have the same names in braces (the one for one may leave out {{n}})")
    values = {name for name in given if name is not None} - {"note"} - errors().get(kind, set())
    if None not in given and (values or kind not in LATER):
        values |= {"n"} if kind in COUNTING else set()
        if values != names[-1] | ({"n"} if kind in COUNTING else set()):
            raise BadMark(f"{place}: the text has {sorted(names[-1])} in braces and is given {sorted(values)}")
    return Text(words[-1], note, one=words[0] if kind in COUNTING else "")


# -- into Qt Linguist's files ------------------------------------------------------------------------


def as_source(found: Sequence[Text]) -> str:
    """The texts as lines of C++, for lupdate."""
    lines = []
    for text in found:
        said = [f"In {', '.join(sorted(text.rooms))}."]
        if text.deed:
            said.append(_OF_A_DEED)
        if text.one:
            said.append(f"For one: {text.one}".replace("\n", " "))
        lines += [f"//: {words}" for words in said]
        parts = [json.dumps(part, ensure_ascii=False) for part in (CONTEXT, text.source, text.note)]
        lines.append(f"QCoreApplication::translate({', '.join(parts)}{', n' if text.one else ''});")
    return "\n".join(lines) + "\n"


def file_of(code: str, folder: Path = FOLDER) -> Path:
    """Qt Linguist's file of a language."""
    return folder / f"memos_{code}.ts"


def _tool(name: str, *arguments: str) -> None:
    run = [str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}"), *arguments]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stdout}{done.stderr}")


def collect(folder: Path = FOLDER) -> None:
    """Bring the files up to date with what is marked. Translations of texts that no longer exist are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text(as_source(texts()), encoding="utf-8")
        for code in TRANSLATED:
            _tool(
                "lupdate", str(source), "-silent", "-locations", "none", "-no-obsolete", "-sort-messages",
                "-disable-heuristic", "similartext", "-disable-heuristic", "sametext", "-source-language", ENGLISH, "-target-language", code,
                "-ts", str(file_of(code, folder)),
            )  # fmt: skip


def compile_file(file: Path, into: Path) -> None:
    """Compile a file of Qt Linguist for the window: finished translations only."""
    _tool("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(into))


def main() -> None:
    """Collect, compile, and print how much is translated."""
    try:
        collect()
    except BadMark as reason:
        raise SystemExit(str(reason)) from reason
    for code in TRANSLATED:
        compile_file(file_of(code), FOLDER / f"memos_{code}.qm")
        words = file_of(code).read_text(encoding="utf-8")
        count = words.count("<message")
        print(f"{code:6} {count - len(re.findall('type=.unfinished', words)):5} of {count} texts")


if __name__ == "__main__":
    sys.exit(main())
