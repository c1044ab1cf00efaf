"""What the readers of all kinds of files return: blocks of text in reading order, each with the headings that it stands under."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

LONGEST_HEADING = 200
"""Characters of a heading; a longer one is a paragraph that only looks like one."""
LONGEST_TABLE_HEAD = 300
"""Characters of heading rows that are repeated; longer ones would fill the passages."""
CELLS_BETWEEN = " | "


@dataclass(frozen=True)
class Block:
    """A paragraph, a list or a table."""

    text: str
    headings: tuple[str, ...] = ()
    page: int | None = None
    head: str = ""
    """The heading rows of a table, with which its text begins; they are repeated where it is cut."""
    unread: bool = False
    """Whether the text only says that something could not be read."""


@dataclass
class Outline:
    """Collects blocks in reading order."""

    blocks: list[Block] = field(default_factory=list)
    _headings: list[tuple[int, str]] = field(default_factory=list)
    _bare: bool = False
    """Whether nothing has come since the last heading."""

    def heading(self, level: int, title: str, page: int | None = None) -> None:
        """Begin a heading that what follows stands under; level 1 is the widest. One that is empty or too long becomes a paragraph."""
        title = " ".join(title.split())
        if not title or len(title) > LONGEST_HEADING:
            self.paragraph(title, page)
            return
        if self._bare and level <= self._headings[-1][0]:
            self._keep_heading(page)
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        self._headings.append((level, title))
        self._bare = True

    def paragraph(self, text: str, page: int | None = None, *, head: str = "", unread: bool = False) -> None:
        """Add a text, unless it is empty or blank."""
        if text.strip():
            self._bare = False
            self.blocks.append(Block(text, tuple(title for _, title in self._headings), page, head, unread))

    def table(self, rows: Iterable[Sequence[str]], heads: int | None = None, page: int | None = None) -> None:
        """Add a table.

        Args:
            rows: the cells of each row.
            heads: how many rows are headings; None where the table does not say: then its first row is one if it looks like one.
            page: the page on which it stands.
        """
        filled = [_without_end([" ".join(cell.split()) for cell in row]) for row in rows]
        filled = [row for row in filled if any(row)]
        if heads is None:
            heads = int(len(filled) > 1 and _looks_like_a_heading(filled[0]))
        lines = [CELLS_BETWEEN.join(row) for row in filled]
        head = "\n".join(lines[:heads])
        self.paragraph("\n".join(lines), page, head=head if len(head) <= LONGEST_TABLE_HEAD else "")

    def finish(self, page: int | None = None) -> list[Block]:
        """All blocks."""
        if self._bare:
            self._keep_heading(page)
        return self.blocks

    def _keep_heading(self, page: int | None) -> None:
        """Keep a heading that nothing stands under as a text of its own."""
        self.paragraph(self._headings[-1][1], page)


def _without_end(row: list[str]) -> list[str]:
    """A row without the empty cells at its end."""
    while row and not row[-1]:
        row.pop()
    return row


def _looks_like_a_heading(row: Sequence[str]) -> bool:
    """Whether a first row names columns: all its cells are filled, and none holds a digit."""
    return len(row) > 1 and all(cell and not re.search(r"\d", cell) for cell in row)
