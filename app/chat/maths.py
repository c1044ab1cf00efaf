r"""Formulas in Markdown: between `\(` and `\)` or `$` within a line, between `\[` and `\]` or `$$`, or in a LaTeX environment.

CommonMark knows none of these: it treats the backslashes as its own, and what is between them as words.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

IN_LINE, BY_ITSELF = "math_inline", "math_block"  # no text
"""The token types: a formula within a line, and a display formula."""
LONGEST_GUESS = 120
"""How many characters after a dollar sign count as an unfinished formula while no closing sign has come."""

_ROUND = re.compile(r"\\\(((?:[^\\]|\\[^)])+)\\\)")
_SQUARE = re.compile(r"\\\[((?:[^\\]|\\[^\]])+)\\\]")
_DOUBLE = re.compile(r"\$\$((?:[^\\$]|\\.)+)\$\$", re.DOTALL)
# Neither sums of money nor shell variables count as formulas: "$5 and $6", "$5 or 6$", "$HOME:$PATH".
_SINGLE = re.compile(
    r"(?<![\w$])\$(?![\s$]|\d[^$\\]*\s[A-Za-z]{2})((?:[^\\$\n]|\\.|\n(?!\s*\n))+)(?<!\s)\$(?![0-9A-Z_$])"
)
_FORMS = {"\\(": _ROUND, "\\[": _SQUARE, "$$": _DOUBLE, "$": _SINGLE}
_CLOSED_BY = {"\\(": "\\)", "\\[": "\\]", "$$": "$$", "$": "$"}
_DISPLAYED = ("\\[", "$$")
_BEGINS = re.compile(r"\\\[|\$\$|\\begin\{([A-Za-z]+\*?)\}")
_STEP = re.compile(
    r"^[ >]*(?P<fence>`{3,}|~{3,})[^\n]*(?:\n(?![ >]*(?P=fence))[^\n]*)*(?:\n[ >]*(?P=fence)[^\n]*|\Z)"
    r"|(?P<code>`+).*?(?P=code)"
    r"|(?P<opening>\\\(|\\\[|\$\$|\\begin\{(?P<environment>[A-Za-z]+\*?)\}|(?<![\w$])\$(?![\s\d$]))"
    r"|\\.",
    re.DOTALL | re.MULTILINE,
)
"""The pieces that matter when scanning a text: code, in which no formula begins; the beginning of a formula; an escaped character."""


def maths_plugin(markdown: MarkdownIt) -> None:
    """Teach a Markdown parser formulas. `meta["display"]` of their tokens says whether one is a display formula."""
    markdown.inline.ruler.before("escape", IN_LINE, _in_line)
    markdown.block.ruler.before(
        "fence", BY_ITSELF, _by_itself, {"alt": ["paragraph", "reference", "blockquote", "list", "footnote_def"]}
    )


def ended(text: str) -> tuple[str, str]:
    """Close the unfinished formula at the end of a text that is still being written.

    Returns:
        The closed text, and the part of the formula that has been written; the unchanged text and "" if none is unfinished.
    """
    position = 0
    while step := _STEP.search(text, position):
        position, opening = step.end(), step["opening"]
        if opening is None:
            continue
        closing = rf"\end{{{step['environment']}}}" if step["environment"] else _CLOSED_BY[opening]
        over = _end(text, step.start(), opening, closing)
        if over is not None:
            position = over
        elif opening != "$" or len(text) - step.end() <= LONGEST_GUESS:
            return _closed(text, step.start(), opening, closing)
    return text, ""


def _end(text: str, start: int, opening: str, closing: str) -> int | None:
    """The offset at which a formula that begins at `start` ends; None if its end is missing."""
    if opening in _FORMS:
        whole = _FORMS[opening].match(text, start)
        return whole.end() if whole else None
    found = text.find(closing, start)
    return found + len(closing) if found >= 0 else None


def _closed(text: str, start: int, opening: str, closing: str) -> tuple[str, str]:
    body = text.rstrip()
    if (len(body) - len(body.rstrip("\\"))) % 2:  # a half-written command or closing sign
        body = body[:-1].rstrip()
    if closing == "$$" and body.endswith("$") and len(body) > start + 2:
        body = body[:-1].rstrip()
    source = body[start + len(opening) :]
    if not source.strip():
        return text[:start], ""
    if opening in _FORMS:
        return body + closing, source
    return f"{body}\n{closing}", f"{body[start:]}\n{closing}"


def _in_line(state: StateInline, silent: bool) -> bool:
    for opening, form in _FORMS.items():
        if not state.src.startswith(opening, state.pos):
            continue
        found = form.match(state.src, state.pos, state.posMax)
        if found is None or not found[1].strip():
            return False
        if not silent:
            token = state.push(IN_LINE, "math", 0)
            token.content = found[1].strip()
            token.markup = opening
            token.meta = {"display": opening in _DISPLAYED}
        state.pos = found.end()
        return True
    return False


def _by_itself(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    if state.is_code_block(first):
        return False
    start = state.bMarks[first] + state.tShift[first]
    opening = _BEGINS.match(state.src, start, state.eMarks[first])
    if opening is None:
        return False
    closing = rf"\end{{{opening[1]}}}" if opening[1] else _CLOSED_BY[opening[0]]
    lines: list[str] = []
    for line in range(first, last):
        begin = opening.end() if line == first else state.bMarks[line] + state.tShift[line]
        if line > first and begin < state.eMarks[line] and state.sCount[line] < state.blkIndent:
            return False  # the item of a list ends there
        text = state.src[begin : state.eMarks[line]]
        before, closed, after = text.partition(closing)
        if not closed:
            lines.append(text)
            continue
        if after.strip(" \t.,;:!?"):
            return False  # words follow in the same line
        source = "\n".join((*lines, before))
        if not source.strip():
            return False
        if not silent:
            token = state.push(BY_ITSELF, "math", 0)
            whole = f"{opening[0]}{source}{closing}" if opening[1] else source.strip()
            token.content = whole + after.strip()
            token.markup = opening[0]
            token.block = True
            token.meta = {"display": True}
            token.map = [first, line + 1]
            state.line = line + 1
        return True
    return False
