"""Finds texts of the window that are not marked for translation: `python -m tools.unmarked_texts app/chat app/rail.py`.

It judges by the place (people see what is given to `label`, `setToolTip` and the like) and by the form (a literal with two words, or with a
capital letter, is probably read by people). A line that ends in `# no text` is ignored: it has no text that people read, or one that is
the same in every language.

In the engine only the words for "MemOS could not {what}" are checked here; the rest goes through errors and `say`, which
tests/test_wording.py checks.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tools.translations import ENGINE, MARKS, ROOT, deeds_in

NO_TEXT = "# no text"
ANY = tuple(range(9))
SEEN = {
    **dict.fromkeys(("label", "QLabel", "Paragraph", "chip", "Card", "ElidedLabel", "field_label", "button", "pill"), (0,)),
    **dict.fromkeys(("QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu", "QToolButton"), (0,)),
    **dict.fromkeys(("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"), (0,)),
    **dict.fromkeys(("setAccessibleDescription", "setPrefix", "setSuffix", "setSpecialValueText", "setTitle", "set_text"), (0,)),
    **dict.fromkeys(("setStatusTip", "setWhatsThis", "setInformativeText", "setLabelText", "setPlainText"), (0,)),
    **dict.fromkeys(("addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "setHeaderLabels"), ANY),
    **dict.fromkeys(("say", "_say", "_say_plainly", "show_message", "EmptyState", "_busy", "message"), (0, 1)),
    "IconButton": (3,), "ConfirmDialog": (1, 2, 3), "Banner": (1, 2), "SearchField": (1, 2), "text_page": (1,),
}  # fmt: skip
"""By the name of a call: which of its arguments people see. Methods of the window with these names count wherever they are."""
SEEN_NAMES = ("accessible", "tooltip", "title", "hint", "placeholder")
"""Keyword arguments that people see, of any call."""
UNSEEN = frozenset({
    "setObjectName", "setProperty", "property", "setStyleSheet", "setFontFamily", "getLogger", "debug", "info", "warning", "error",
    "exception", "compile", "match", "search", "sub", "fullmatch", "findall", "finditer", "split", "QSettings", "value", "setValue", "QKeySequence",
    "findChild", "findChildren", "getattr", "setattr", "hasattr", "strptime", "QFont", "TypeVar", "NewType", "cast", "Literal", "TypeError",
    "ValueError", "RuntimeError", "AssertionError", "KeyError", "NotImplementedError", "LookupError", "joinpath",
})  # fmt: skip
"""Calls whose arguments nobody sees."""
NAMES = frozenset({"MemOS Desktop", "MemOS", "Markdown", "Ctrl", "Shift", "Alt", "Return", "Esc", "Enter", "Delete"})
"""Words that are the same in every language."""
_WORDS = re.compile(r"[^\W\d_](?:[,;:.!?…]|['’]s)?\s+[^\W_]|^[A-Z][a-z]+[.!?:]?$|…|^\W*[A-Z][a-z]+\s")
_TAGS = re.compile(r"<[^<>]*>|&\w+;")
_KEYS = re.compile(r"^(Ctrl|Shift|Alt|Meta|F\d+)\b\S*$")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Unmarked:
    """A literal that people probably read."""

    file: Path
    node: ast.expr
    words: str

    def __str__(self) -> str:
        file = self.file.relative_to(ROOT) if self.file.is_relative_to(ROOT) else self.file
        return f"{file}:{self.node.lineno}: {self.words[:90]!r}"


def unmarked_in(file: Path) -> list[Unmarked]:
    """The literals of a file that should be marked, in order. An f-string counts as one literal."""
    source = file.read_text(encoding="utf-8")
    lines = source.splitlines()
    tree = ast.parse(source)
    told = filter(_is_literal, deeds_in(tree)) if file.is_relative_to(ENGINE) else _Reader().read(tree)
    found = {id(node): node for node in told}
    result = []
    for node in found.values():
        if any(NO_TEXT in line for line in lines[node.lineno - 1 : node.end_lineno]):
            continue
        result.append(Unmarked(file, node, _words_of(node)))
    return sorted(result, key=lambda each: (each.node.lineno, each.node.col_offset))


def _words_of(node: ast.expr) -> str:
    """The words of a literal without HTML tags, with `{}` for each value."""
    if isinstance(node, ast.JoinedStr):
        words = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    else:
        words = str(node.value) if isinstance(node, ast.Constant) else ""
    return _TAGS.sub("", words)


def _is_literal(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


class _Reader:
    def read(self, node: ast.AST) -> Iterator[ast.expr]:
        """The literals below a node that people probably read."""
        if isinstance(node, ast.Expr) and _is_literal(node.value):
            return  # a docstring
        if isinstance(node, ast.Assert):
            yield from self.read(node.test)
            return
        if isinstance(node, ast.Call):
            yield from self._read_call(node)
            return
        if isinstance(node, ast.Subscript) and _is_literal(node.slice):
            yield from self.read(node.value)
            return
        if _is_literal(node):
            assert isinstance(node, ast.expr)
            words = _words_of(node)
            bare = words.replace("{}", "")
            if _WORDS.search(words) and _LETTERS.search(bare) and words.strip() not in NAMES and not _KEYS.match(words):
                yield node
        for name, child in ast.iter_fields(node):
            if name in ("annotation", "returns"):
                continue
            if isinstance(node, ast.JoinedStr):  # only what is put into it: its words were looked at above
                parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
                for part in parts:
                    yield from self.read(part)
                return
            for each in child if isinstance(child, list) else [child]:
                if isinstance(each, ast.AST):
                    yield from self.read(each)

    def _read_call(self, call: ast.Call) -> Iterator[ast.expr]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in UNSEEN:
            return
        marked = name in MARKS and isinstance(call.func, ast.Name)
        if not marked:
            seen = [call.args[place] for place in SEEN.get(name, ()) if place < len(call.args)]
            seen += [keyword.value for keyword in call.keywords if keyword.arg in SEEN_NAMES]
            for argument in seen:
                for node in _said_by(argument):
                    words = _words_of(node).replace("{}", "")
                    if _LETTERS.search(words) and words.strip() not in NAMES and not _KEYS.match(words):
                        yield node
        yield from self.read(call.func)
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
            if not (marked and _is_literal(argument)):
                yield from self.read(argument)


def _said_by(node: ast.expr) -> Iterator[ast.expr]:
    """The literals that may be the value of an expression."""
    if _is_literal(node):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from _said_by(node.body)
        yield from _said_by(node.orelse)
    elif isinstance(node, ast.BoolOp):
        for each in node.values:
            yield from _said_by(each)
    elif isinstance(node, ast.BinOp):
        yield from _said_by(node.left)
        yield from _said_by(node.right)
    elif isinstance(node, ast.List | ast.Tuple):
        for each in node.elts:
            yield from _said_by(each)
    elif isinstance(node, ast.Starred):
        yield from _said_by(node.value)


def unmarked(places: Sequence[str]) -> list[Unmarked]:
    """The literals that should be marked in these files and folders; paths are relative to the root."""
    files = [file for place in places for file in (sorted((ROOT / place).rglob("*.py")) or [ROOT / place])]
    return [each for file in files for each in unmarked_in(file)]


def main() -> int:
    """List the unmarked texts. Returns 1 if there are any."""
    found = unmarked(sys.argv[1:] or ["app", "memos_core"])
    for each in found:
        print(each)
    print(f"{len(found)} texts are not marked")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
