"""Presentations, spreadsheets, tables of values, books, e-mails, code: what is read of them, and how each is refused."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from memos_core.documents import office, zipped_files
from memos_core.documents.reading import document_kind, read_document
from memos_core.errors import InvalidInput
from tests.support.office import book, letter, presentation, workbook


def places(path: Path) -> list[tuple[int | None, tuple[str, ...], str]]:
    return [(passage.page, passage.headings, passage.text) for passage in read_document(path)]


def refused(path: Path) -> str:
    with pytest.raises(InvalidInput) as error:
        read_document(path)
    return str(error.value)


# -- reading ------------------------------------------------------------------------------------


def test_presentations(tmp_path: Path) -> None:
    assert places(presentation(tmp_path / "a.pptx")) == [
        (1, ("Our allotment",), "Beans\nLeeks\n\nMention the hose."),
        (2, ("Our allotment",), "Water on Mondays"),
    ]


def test_spreadsheets(tmp_path: Path) -> None:
    assert places(workbook(tmp_path / "a.xlsx")) == [
        (None, ("Rent",), "Month | Paid\n2026-03-01 | 812.5\n2026-04-01 | 830\n |  | =C2+C3"),
        (None, ("Empty",), "Empty"),
        (None, ("Keys",), "Cellar | True"),
    ]


@pytest.mark.parametrize("parted", [",", ";", "\t", "|"])
def test_tables_of_values(tmp_path: Path, parted: str) -> None:
    path = tmp_path / "a.csv"
    lines = [["Plant", "Row"], ['"leek\nred"', "4"], ["Möhre", "5"]]
    path.write_bytes("\r\n".join(parted.join(line) for line in lines).encode("cp1252"))
    assert places(path) == [(None, (), "Plant | Row\nleek red | 4\nMöhre | 5")]


def test_commas_in_numbers_part_no_values(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Rent;812,5;830,0\nHeat;90,5;88,25\n")
    assert places(path) == [(None, (), "Rent | 812,5 | 830,0\nHeat | 90,5 | 88,25")]


@pytest.mark.timeout(60)
def test_a_table_of_quotation_marks_is_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Part;Left\n" + '"' * 2000 + "\nLid;3\n")
    assert places(path)[0][2].startswith("Part | Left")


def test_books_are_read_in_their_order(tmp_path: Path) -> None:
    assert places(book(tmp_path / "a.epub")) == [
        (None, ("One",), "She came — at noon."),
        (None, ("Two",), "She left."),
    ]


def test_a_spreadsheet_that_names_no_workbook_is_refused(tmp_path: Path) -> None:
    sound, path = workbook(tmp_path / "sound.xlsx"), tmp_path / "a.xlsx"
    with zipfile.ZipFile(sound) as parts, zipfile.ZipFile(path, "w") as archive:
        for name in parts.namelist():
            archive.writestr(name, parts.read(name).replace(b"sheet.main+xml", b"sheet.none+xml"))
    assert "is damaged, or not an Excel workbook" in refused(path)


def test_e_mails(tmp_path: Path) -> None:
    ((_, headings, text),) = places(letter(tmp_path / "a.eml"))
    assert headings == ("Die Schlüssel",)
    assert "From: Zoë <zoe@example.org>" in text and "Date: Tue, 03 Mar 2026" in text
    assert "die Schlüssel sind beim Nachbarn." in text and "Attached: Übergabe.pdf" in text and "<b>" not in text


def test_code_keeps_its_indentation(tmp_path: Path) -> None:
    path = tmp_path / "water.py"
    path.write_text("def water(bed):\n    if bed.dry:\n        pour(3)\n")
    assert places(path) == [(None, (), path.read_text().rstrip())]
    assert document_kind(Path("main.rs")) == document_kind(Path("Makefile")) == "Source code"
    assert document_kind(Path("a.XLSX")) == "Spreadsheet" and document_kind(Path("holiday.mp4")) is None


# -- refusals -----------------------------------------------------------------------------------

MAKERS: dict[str, Callable[[Path], Path]] = {
    "pptx": presentation,
    "xlsx": workbook,
    "epub": book,
    "eml": letter,
    "csv": lambda path: path.with_suffix(".csv") if path.write_bytes(b'a,b\n"c\n,d",e\n' * 9) else path,
}


@pytest.mark.parametrize("ending", ["pptx", "xlsx", "epub", "docx"])
def test_damaged_protected_and_bombs(tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / f"a.{ending}"
    path.write_bytes(b"no archive")
    assert "damaged, or not" in refused(path)
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert f"Save it as {ending} without a password" in refused(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "some archive")
    assert "damaged, or not" in refused(path)
    locked = bytearray(path.read_bytes())
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(locked)
    assert "protected by a password" in refused(path)
    monkeypatch.setattr(zipped_files, "LARGEST_PART", 1_000)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 10_000)
    assert "too large when it is unpacked" in refused(path)


def test_a_book_that_lies_about_its_size_and_one_that_is_protected(tmp_path: Path) -> None:
    path = book(tmp_path / "a.epub", chapter=b"<p>x</p>" + b" " * 30_000_000)
    assert "damaged" in refused(path)
    assert "protected against copying" in refused(book(tmp_path / "b.epub", locked=True))


def test_entities_without_end_are_not_unfolded(tmp_path: Path) -> None:
    bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {chr(98 + n)} '{f'&{chr(97 + n)};' * 10}'>" for n in range(9)
    )
    path = tmp_path / "a.epub"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("META-INF/container.xml", f"{bomb}]><x>&j;</x>")
    assert "damaged" in refused(path)
    sheet = workbook(tmp_path / "a.xlsx")
    with zipfile.ZipFile(sheet) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    parts["xl/workbook.xml"] = (
        parts["xl/workbook.xml"]
        .replace(b"<workbook", f"{bomb}]><workbook".encode(), 1)
        .replace(b'name="Rent"', b'name="&j;"')
    )
    with zipfile.ZipFile(sheet, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    assert "damaged" in refused(sheet)


def test_sheets_that_claim_to_be_endless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = openpyxl.Workbook()
    made.active["XFD400"] = "far away"
    made.save(tmp_path / "a.xlsx")
    assert [text for _, _, text in places(tmp_path / "a.xlsx")] == ["far away"]
    monkeypatch.setattr(office, "MOST_CELLS", 1_000)
    assert "more than 1,000 cells" in refused(tmp_path / "a.xlsx")


@pytest.mark.parametrize("ending", list(MAKERS))
def test_bent_files_end_in_words(tmp_path: Path, ending: str) -> None:
    sound = MAKERS[ending](tmp_path / f"w.{ending}").read_bytes()
    for number in range(0, len(sound), max(len(sound) // 60, 1)):
        bent = bytearray(sound)
        bent[number] ^= 0x5A
        path = tmp_path / f"bent.{ending}"
        path.write_bytes(bent)
        try:
            read_document(path)
        except InvalidInput as error:
            assert "bent." in str(error)


def test_values_within_quotation_marks_that_nobody_closes(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('"a, "' * 200_000)
    try:
        read_document(path)
    except InvalidInput as error:
        assert "table of values" in str(error)
