"""Presentations and spreadsheets."""

from __future__ import annotations

import datetime as dt
import io
import itertools
import warnings
from collections.abc import Iterator
from typing import Any

from memos_core.documents.blocks import Block, Outline
from memos_core.documents.zipped_files import FAULTS, checked, damaged
from memos_core.errors import InvalidInput
from memos_core.progress import Progress
from memos_core.wording import say

PRESENTATION, WORKBOOK = say("a PowerPoint presentation"), say("an Excel workbook")
MOST_CELLS = 2_000_000
"""How many cells a workbook may have; a sheet may claim billions that are empty."""


def from_pptx(data: bytes, name: str, progress: Progress) -> list[Block]:
    """The slides of a presentation, each under its title, with tables and the speaker's notes.

    Raises:
        InvalidInput: it is damaged, protected, or too large when it is unpacked.
        Cancelled: it is no longer wanted.
    """
    import pptx
    from lxml.etree import XMLSyntaxError
    from pptx.exc import PythonPptxError

    checked(data, name, PRESENTATION, "pptx")
    outline = Outline()
    try:
        slides = list(pptx.Presentation(io.BytesIO(data)).slides)
        for number, slide in enumerate(progress.each(say("Reading slide"), slides), start=1):
            title = slide.shapes.title
            if title is not None and title.text_frame.text.strip():
                outline.heading(1, title.text_frame.text, number)
            _add_shapes(outline, slide.shapes, title, number)
            if slide.has_notes_slide and (notes := slide.notes_slide.notes_text_frame) is not None:
                outline.paragraph(notes.text.strip(), number)
    except InvalidInput:
        raise
    except (XMLSyntaxError, PythonPptxError, *FAULTS) as error:
        raise damaged(name, PRESENTATION) from error
    return outline.finish(len(slides))


def _add_shapes(outline: Outline, shapes: Any, title: Any, number: int) -> None:
    waiting = list(reversed(list(shapes)))
    while waiting:
        shape = waiting.pop()
        if title is not None and shape.shape_id == title.shape_id:
            continue
        if hasattr(shape, "shapes"):  # a group
            waiting.extend(reversed(list(shape.shapes)))
        elif getattr(shape, "has_table", False):
            rows = [[cell.text for cell in row.cells] for row in shape.table.rows]
            outline.table(rows, heads=int(shape.table.first_row), page=number)
        elif shape.has_text_frame:
            lines = [paragraph.text for paragraph in shape.text_frame.paragraphs]
            outline.paragraph("\n".join(line for line in lines if line.strip()).replace("\v", "\n"), number)


def from_xlsx(data: bytes, name: str, progress: Progress) -> list[Block]:
    """The sheets of a workbook, each under its name; formulas with the values that they had when it was saved, or as they are where
    no program has computed them.

    Raises:
        InvalidInput: it is damaged, protected, or too large when it is unpacked.
        Cancelled: it is no longer wanted.
    """
    import openpyxl
    from lxml.etree import XMLSyntaxError
    from openpyxl.utils.exceptions import InvalidFileException

    checked(data, name, WORKBOOK, "xlsx")
    outline, left = Outline(), MOST_CELLS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that concern how a sheet looks
            values, formulas = (
                openpyxl.load_workbook(
                    io.BytesIO(data), read_only=True, data_only=computed, keep_links=False
                ).worksheets
                for computed in (True, False)
            )
            for sheet, written in progress.each(say("Reading sheet"), list(zip(values, formulas, strict=True))):
                rows = list[list[str]]()
                for row in _rows(sheet, written):
                    left -= max(len(row), 1)
                    if left < 0:
                        raise InvalidInput(
                            '"{name}" has more than {most} cells. Save the part that matters.',
                            name=name,
                            most=MOST_CELLS,
                        )
                    if any(value is not None for value in row):
                        rows.append([_in_words(value) for value in row])
                        progress.step(say("Reading rows of {name}", name=sheet.title), len(rows), 0)
                outline.heading(1, sheet.title)
                outline.table(_without_empty_columns(rows))
    except InvalidInput:
        raise
    except (
        OSError,
        SyntaxError,
        XMLSyntaxError,
        InvalidFileException,
        *FAULTS,
    ) as error:  # OSError: it names no workbook
        raise damaged(name, WORKBOOK) from error
    return outline.finish()


def _rows(values: Any, formulas: Any) -> Iterator[list[Any]]:
    """The rows of a sheet. Where a formula has no stored value, the formula itself stands in the row."""
    for sheet in (values, formulas):
        sheet.reset_dimensions()  # what the file says of its size may be wrong
    for computed, written in zip(
        values.iter_rows(values_only=True), formulas.iter_rows(values_only=True), strict=False
    ):
        yield [
            formula if value is None and isinstance(formula, str) else value
            for value, formula in itertools.zip_longest(computed, written)
        ]


def _without_empty_columns(rows: list[list[str]]) -> list[list[str]]:
    width = max((len(row) for row in rows), default=0)
    used = [column for column in range(width) if any(column < len(row) and row[column].strip() for row in rows)]
    return [[row[column] if column < len(row) else "" for column in used] for row in rows]


def _in_words(value: Any) -> str:
    """Roughly what a cell shows: whole numbers without a point, days without a time."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, dt.datetime):
        return value.date().isoformat() if value.time() == dt.time() else value.isoformat(" ", "minutes")
    return str(value)
