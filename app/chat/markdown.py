"""Splits the Markdown of replies into blocks for widgets: running text and tables as HTML for Qt, code, and formulas."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape, unescape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.tasklists import tasklists_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import TextLexer, get_lexer_by_name
from pygments.style import Style
from pygments.token import Comment, Generic, Keyword, Name, Number, Operator, String
from pygments.token import Token as AnyToken
from pygments.util import ClassNotFound
from PySide6.QtGui import QTextDocument

from app.chat.inline import box, formula, in_words
from app.chat.maths import BY_ITSELF, IN_LINE, ended, maths_plugin
from app.theme.sizes import px, scaled
from app.theme.tokens import LINE_HEIGHT, MONO, Palette

TEXT, CODE, MATHS, TABLE = "text", "code", "maths", "table"  # no text
"""The kinds of blocks."""
FORMULAS = frozenset({"math", "maths"})
"""Language names that make a code block a formula."""

_TAG = re.compile(r"<[^>]*>")
"""Matches a tag in HTML that was made here; what people and models wrote is escaped in it."""
_ROW, _CELL = re.compile(r"<tr>(.*?)</tr>", re.DOTALL), re.compile(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", re.DOTALL)
_PLAIN = ("text", "softbreak", "hardbreak", "text_special")
"""The types of inline tokens without formatting."""


@dataclass(frozen=True)
class Block:
    """A part of a reply."""

    kind: str
    content: str
    """For running text and tables HTML without colours; for code and formulas their source."""
    language: str = ""
    """The language of code, as its block names it."""
    whole: bool = True
    """False for a formula that is still being written."""


def blocks(text: str, *, streaming: bool = False) -> list[Block]:
    """Split a Markdown text into blocks.

    Args:
        text: the Markdown.
        streaming: whether more text will follow: an unfinished formula then counts as one.
    """
    part = ""
    if streaming:
        text, part = ended(text)
    env: dict[str, object] = {}
    tokens = _MARKDOWN.parse(text, env)
    if part:
        _mark_unfinished(tokens, part)
    result: list[Block] = []
    prose: list[Token] = []

    def render(some: Sequence[Token]) -> str:
        return str(_MARKDOWN.renderer.render(some, _MARKDOWN.options, env)).strip()

    def flush(kind: str = TEXT) -> None:
        if prose:
            result.append(Block(kind, render(prose)))
            prose.clear()

    for token in tokens:
        if token.level == 0 and token.type in ("fence", "code_block", BY_ITSELF):
            flush()
            result.append(_alone(token))
            continue
        if token.level == 0 and token.type == "table_open":
            flush()
        prose.append(token)
        if token.level == 0 and token.type == "table_close":
            flush(TABLE)
    flush()
    return result


def _alone(token: Token) -> Block:
    """The block of a code or formula token."""
    if token.type == BY_ITSELF:
        return Block(MATHS, token.content, whole=token.meta.get("whole", True))
    language = token.info.split()[0] if token.info.split() else ""
    code = token.content.rstrip("\n")
    return Block(MATHS, code) if language.lower() in FORMULAS and code.strip() else Block(CODE, code, language)


def _mark_unfinished(tokens: Sequence[Token], part: str) -> None:
    """Mark the formula of which only a part has been written."""
    formulas = [one for token in tokens for one in (token, *(token.children or ())) if one.type in (IN_LINE, BY_ITSELF)]
    if formulas and formulas[-1].content.split() == part.split():
        formulas[-1].meta["whole"] = False


def as_html(text: str, fill: Callable[[str], str] = in_words) -> str:
    """A whole Markdown text as HTML without colours. HTML in it is escaped, and nothing is loaded.

    Args:
        text: the Markdown.
        fill: fills the placeholders of formulas, boxes and pictures (`inline`).
    """
    return fill(str(_MARKDOWN.render(text)))


def is_plain(text: str) -> bool:
    """Whether a text consists only of paragraphs without formatting."""
    return all(
        token.type in ("paragraph_open", "paragraph_close")
        or (token.type == "inline" and all(part.type in _PLAIN for part in token.children or ()))
        for token in _MARKDOWN.parse(text)
    )


def as_plain_text(text: str) -> str:
    """A Markdown text without its signs, as one would read it aloud. Code and formulas stay as they are; each row of a table is a line."""
    document = QTextDocument()
    lines = []
    for block in blocks(text):
        if block.kind == TEXT:
            document.setHtml(in_words(block.content))
            lines.append(document.toPlainText().replace("\u2028", "\n"))
        elif block.kind == TABLE:
            rows = _ROW.findall(in_words(block.content))
            lines.append("\n".join("\t".join(map(_words, _CELL.findall(row))) for row in rows))
        else:
            lines.append(block.content)
    return "\n\n".join(line.strip("\n") for line in lines)


def read_aloud(content: str) -> str:
    """The words of a block of running text, without markup. Fast enough to call for each token of a streaming reply."""
    return _words(in_words(content))


def _words(content: str) -> str:
    return " ".join(unescape(_TAG.sub(" ", content)).split())


# -- the parser ----------------------------------------------------------------------------------------


def _formula(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    token = tokens[idx]
    place = formula(token.content, display=token.meta["display"], whole=token.meta.get("whole", True))
    return place if token.type == IN_LINE else f'<p align="center">{place}</p>\n'


def _box(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    """The box of a task. It is the only inline HTML, since HTML in the text is not let through."""
    return box(done="checked=" in tokens[idx].content)


def _image(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    """A picture: one given as a data URL gets a placeholder; one that would have to be fetched is shown as its name and address."""
    source = str(tokens[idx].attrs.get("src", ""))
    words = self.renderInlineAsText(tokens[idx].children, options, env)
    if source.startswith("data:"):
        return f'<img src="{escape(source)}" alt="{escape(words)}">'
    address = escape(source)
    link = f'<a href="{address}">{address}</a>' if source.startswith(("http:", "https:")) else address
    return f"{escape(words)} ({link})" if words else link


def _cell(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    """A cell of a table without a style of its own: Qt draws no borders for a cell that has one."""
    style = tokens[idx].attrs.pop("style", None)
    if style is not None:
        tokens[idx].attrs["align"] = str(style).partition(":")[2]
    return self.renderToken(tokens, idx, options, env)


def _note_number(self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
    return f"<sup>{tokens[idx].meta['id'] + 1}</sup>"


def _parser() -> MarkdownIt:
    """A parser without raw HTML and without remote pictures: nothing in a reply may load anything."""
    markdown = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    markdown.disable("html_inline").use(maths_plugin).use(tasklists_plugin).use(footnote_plugin, inline=False)
    for kind, rule in {
        IN_LINE: _formula,
        BY_ITSELF: _formula,
        "html_inline": _box,
        "image": _image,
        "th_open": _cell,
        "td_open": _cell,
        "footnote_ref": _note_number,
        "footnote_anchor": lambda *_: "",
        "footnote_block_open": lambda *_: '<ol class="footnotes">\n',
        "footnote_open": lambda *_: "<li>",
        "footnote_close": lambda *_: "</li>\n",
        "footnote_block_close": lambda *_: "</ol>\n",
    }.items():
        markdown.add_render_rule(kind, rule)
    return markdown


_MARKDOWN = _parser()


# -- looks ---------------------------------------------------------------------------------------------


def styled(content: str, p: Palette) -> str:
    """Running text in the theme's colours."""
    rules = f"""
    p, li {{ line-height: {LINE_HEIGHT}%; margin-top: 0; margin-bottom: 8px; }}
    li {{ margin-bottom: 3px; }}
    ul, ol {{ margin-top: 0; margin-bottom: 8px; margin-left: 20px; -qt-list-indent: 0; }}
    h1 {{ font-size: 18px; font-weight: 600; }} h2 {{ font-size: 16px; font-weight: 600; }}
    h3, h4, h5, h6 {{ font-size: 14px; font-weight: 600; }}
    a {{ color: {p.accent}; }}
    code {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; }}
    pre {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; }}
    blockquote {{ color: {p.muted}; margin-left: 12px; }}
    table {{ border-collapse: collapse; }}
    th, td {{ padding: 5px 16px 5px 0; border-bottom: 1px solid {p.line}; }}
    th {{ font-weight: 600; text-align: left; }}
    ul.contains-task-list {{ list-style-type: none; margin-left: 4px; }}
    ol.footnotes, ol.footnotes p {{ color: {p.muted}; font-size: 12px; }}
    """  # no text
    return f"<style>{scaled(rules)}</style>{content}"


def _style(p: Palette) -> type[Style]:
    class ThemeStyle(Style):
        background_color = p.sunken
        styles = {  # noqa: RUF012 - Pygments reads it from the class
            AnyToken: p.text,
            Comment: f"italic {p.faint}",
            Keyword: p.parametric,
            Operator.Word: p.parametric,
            Name.Builtin: p.plaintext,
            Name.Function: p.plaintext,
            Name.Class: p.plaintext,
            Name.Decorator: p.activation,
            String: p.good,
            Number: p.activation,
            Generic.Deleted: p.danger,
            Generic.Inserted: p.good,
        }

    return ThemeStyle


def lexer_of(language: str) -> Lexer:
    """The lexer for a language name; the one for plain text if the name is unknown."""
    plain: Lexer = TextLexer(stripnl=False)
    try:
        known: Lexer = get_lexer_by_name(language, stripnl=False) if language else plain
    except ClassNotFound:
        return plain
    return known


def highlighted(code: str, language: str, p: Palette, *, wrapped: bool = False) -> str:
    """Code as HTML, coloured if the language is known.

    Args:
        code: the code.
        language: the language's name.
        p: the theme's colours.
        wrapped: whether long lines wrap.
    """
    formatter = HtmlFormatter(noclasses=True, style=_style(p), nowrap=True)
    inner = highlight(code, lexer_of(language), formatter).rstrip("\n")
    space = "pre-wrap" if wrapped else "pre"
    return f"<div style=\"font-family:'{MONO}'; font-size:{px(13)}px; white-space:{space}; line-height:110%; margin:0\">{inner}</div>"
