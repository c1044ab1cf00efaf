"""Word documents: the text as it is shown, with what stands in controls, notes, headers and footers."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

from memos_core.documents.blocks import Block, Outline
from memos_core.documents.superscripts import raised
from memos_core.documents.zipped_files import FAULTS, checked, damaged
from memos_core.errors import InvalidInput
from memos_core.wording import say

KIND = say("a Word document")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SIGNS_IN_FORMULAS = {f"{M}sup": "^", f"{M}sub": "_", f"{M}den": "/"}
"""The signs that are put before a superscript, a subscript, and the denominator of a fraction."""
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_WRAPPERS = {f"{W}{tag}" for tag in ("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo")}
"""Elements around paragraphs, rows and cells that describe these and do not change the layout."""
_LEFT_OUT = {f"{W}{tag}" for tag in ("del", "moveFrom", "tabs", "rPr", "pPr", "sdtPr", "instrText", "delText")} | {
    _FALLBACK
}
"""What is not shown: deleted text, and the second copy of text boxes for older programs."""
_NOTES = {"footnoteReference": ("footnotes", "footnote"), "endnoteReference": ("endnotes", "endnote")}


def from_docx(data: bytes, name: str) -> list[Block]:
    """The blocks of a Word document.

    Raises:
        InvalidInput: it is damaged, protected, or too large when it is unpacked.
    """
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import XMLSyntaxError

    checked(data, name, KIND, "docx")
    try:
        return _Reading(docx.Document(io.BytesIO(data))).blocks()
    except InvalidInput:
        raise
    except (OpcError, XMLSyntaxError, *FAULTS) as error:
        raise damaged(name, KIND) from error


class _Reading:
    def __init__(self, document: Any) -> None:
        self._document = document
        self._levels = {style.style_id: level for style in document.styles if (level := _heading_level(style.name))}
        self._notes = {mark: self._notes_in(part, tag) for mark, (part, tag) in _NOTES.items()}
        self._outline = Outline()
        self._said = set[str]()
        """Headers and footers that were added already; those of later sections are mostly the same."""

    def blocks(self) -> list[Block]:
        body = list(_unwrapped(self._document.element.body))
        sections = iter(self._document.sections)
        begins = True
        section = None
        for element in body:
            if begins:
                section, begins = next(sections, None), False
                self._margins(section, "header")
            if element.tag == f"{W}p":
                self._add_paragraph(element)
                begins = element.find(f"{W}pPr/{W}sectPr") is not None
                if begins:
                    self._margins(section, "footer")
            elif element.tag == f"{W}tbl":
                self._add_table(element)
        self._margins(section, "footer")
        return self._outline.finish()

    def _margins(self, section: Any, which: str) -> None:
        """Add the header or the footer of a section, once."""
        if section is None:
            return
        for kind in (f"first_page_{which}", which, f"even_page_{which}"):
            part = getattr(section, kind)
            if part.is_linked_to_previous:
                continue
            lines = [self._text(paragraph) for paragraph in part._element.iter(f"{W}p")]
            text = "\n".join(line.strip() for line in lines if line.strip())
            if any(character.isalpha() for character in text) and text not in self._said:
                self._said.add(text)
                self._outline.paragraph(text)

    def _add_paragraph(self, paragraph: Any) -> None:
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        level = self._levels.get(style.get(f"{W}val"), 0) if style is not None else 0
        if level:
            self._outline.heading(level, self._text(paragraph))
        else:
            self._outline.paragraph(self._text(paragraph).strip())

    def _add_table(self, table: Any) -> None:
        rows, heads = list[list[str]](), 0
        for row in _unwrapped(table, f"{W}tr"):
            if row.find(f"{W}trPr/{W}tblHeader") is not None and heads == len(rows):
                heads += 1
            rows.append(
                [
                    " ".join(self._text(part) for part in cell.iter(f"{W}p") if not _is_in_a_text_box(part, cell))
                    for cell in _unwrapped(row, f"{W}tc")
                ]
            )
        self._outline.table(rows, heads or None)

    def _text(self, paragraph: Any) -> str:
        """The text of a paragraph, with its notes where they are referred to."""
        parts = list[str]()
        waiting = [paragraph]
        while waiting:
            node = waiting.pop()
            if node.tag in _LEFT_OUT:
                continue
            tag = node.tag.removeprefix(W) if isinstance(node.tag, str) else ""
            if tag == "t":
                parts.append(raised(node.text or "") if _is_raised(node) else node.text or "")
            elif tag == "tab":
                parts.append("\t")
            elif tag in ("br", "cr"):
                parts.append("\n")
            elif tag == "p" and node is not paragraph:
                parts.append("\n")  # a line of a text box
            elif tag == "noBreakHyphen":
                parts.append("-")
            elif tag in _NOTES:
                if note := self._notes[tag].get(node.get(f"{W}id")):
                    parts.append(f" [{_NOTES[tag][1].capitalize()}: {note}]")
            elif node.tag in _SIGNS_IN_FORMULAS:
                parts.append(_SIGNS_IN_FORMULAS[node.tag])
            elif node.tag == f"{M}t":
                parts.append(node.text or "")
            elif tag == "ffData":
                parts.append(_form_value(node))
            waiting.extend(reversed(node))
        return "".join(parts)

    def _notes_in(self, part: str, tag: str) -> dict[str, str]:
        """The notes by their ids."""
        from lxml import etree

        for relation in self._document.part.rels.values():
            if not relation.is_external and relation.reltype.endswith(f"/{part}"):
                root = etree.fromstring(relation.target_part.blob, etree.XMLParser(resolve_entities=False))
                self._notes = {mark: {} for mark in _NOTES}  # a note within a note is not followed
                notes = {
                    note.get(f"{W}id"): " ".join(" ".join(self._text(p) for p in note.iter(f"{W}p")).split())
                    for note in root.iter(f"{W}{tag}")
                    if note.get(f"{W}type") is None  # the others are the lines between text and notes
                }
                return {id: text for id, text in notes.items() if text}
        return {}


def _unwrapped(element: Any, tag: str | None = None) -> Iterator[Any]:
    """The children of an element, and those that stand in content controls and other wrappers."""
    waiting = list(reversed(element))
    while waiting:
        child = waiting.pop()
        if child.tag in _WRAPPERS:
            waiting.extend(reversed(child))
        elif tag is None or child.tag == tag:
            yield child


def _is_in_a_text_box(paragraph: Any, cell: Any) -> bool:
    """Whether a paragraph stands within another of the same cell, whose text it is part of."""
    for above in paragraph.iterancestors():
        if above is cell:
            return False
        if above.tag == f"{W}p":
            return True
    return False


def _is_raised(text: Any) -> bool:
    align = text.getparent().find(f"{W}rPr/{W}vertAlign")
    return align is not None and align.get(f"{W}val") == "superscript"


def _form_value(data: Any) -> str:
    """What was chosen in a box or a list of an older form; the text of its fields stands in the document itself."""
    if (box := data.find(f"{W}checkBox")) is not None:
        checked_mark = box.find(f"{W}checked")
        state = checked_mark if checked_mark is not None else box.find(f"{W}default")
        return "☒" if state is not None and state.get(f"{W}val", "1") in ("1", "true", "on") else "☐"
    if (choices := data.find(f"{W}ddList")) is not None:
        entries = [entry.get(f"{W}val", "") for entry in choices.findall(f"{W}listEntry")]
        result = choices.find(f"{W}result")
        chosen = int(result.get(f"{W}val", "0")) if result is not None else 0
        return entries[chosen] if 0 <= chosen < len(entries) else ""
    return ""


def _heading_level(style: str | None) -> int:
    """1 for the title, 2 and more for headings, 0 for any other style."""
    if style == "Title":
        return 1
    found = re.fullmatch(r"[Hh]eading ([1-9])", style or "")
    return int(found[1]) + 1 if found else 0
