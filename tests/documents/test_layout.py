"""What stands in the corners of documents: controls, notes, margins, forms, tables, large print, pictures of pages."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from pypdf import PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, FloatObject, NameObject, TextStringObject

from memos_core.documents import recognition
from memos_core.documents.passages import PASSAGE_CHARACTERS
from memos_core.documents.reading import read_document
from memos_core.errors import Cancelled, InvalidInput
from memos_core.progress import Progress
from tests.support.files import scanned_page, write_pdf, write_sized_pdf


def whole(path: Path) -> str:
    return "\n\n".join(passage.text for passage in read_document(path))


# -- Word ---------------------------------------------------------------------------------------


def with_body(path: Path, xml: str, parts: dict[str, tuple[str, str]] | None = None) -> Path:
    """A Word document with this body; further parts are given by name, with the end of their relation's type."""
    document = docx.Document()
    body = document.element.body
    for number, element in enumerate(parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>")):
        body.insert(number, element)
    document.save(str(path))
    if parts:
        with zipfile.ZipFile(path) as archive:
            content = {name: archive.read(name) for name in archive.namelist()}
        for number, (name, (kind, text)) in enumerate(parts.items()):
            content[f"word/{name}"] = text.encode()
            relations = "word/_rels/document.xml.rels"
            link = (
                f'<Relationship Id="x{number}" Target="{name}" '
                f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/></Relationships>'
            )
            content[relations] = content[relations].replace(b"</Relationships>", link.encode())
            types = "[Content_Types].xml"
            override = (
                f'<Override PartName="/word/{name}" ContentType="application/vnd.openxmlformats-officedocument.'
                f'wordprocessingml.{kind}+xml"/></Types>'
            )
            content[types] = content[types].replace(b"</Types>", override.encode())
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in content.items():
                archive.writestr(name, data)
    return path


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def control(xml: str) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{xml}</w:sdtContent></w:sdt>"


def cell(text: str) -> str:
    return f"<w:tc><w:p>{run(text)}</w:p></w:tc>"


def test_cells_rows_and_words_in_controls(tmp_path: Path) -> None:
    rows = (
        f"<w:tr>{cell('Part')}{cell('Colour')}</w:tr>"
        + control(control(f"<w:tr>{cell('Lid')}{control(cell('red'))}</w:tr>"))
        + f"<w:tr>{control(cell('Base'))}{control(cell('blue'))}</w:tr>"
    )
    text = f"<w:p>{run('Ordered by ')}{control(run('Aino'))}</w:p>"
    path = with_body(tmp_path / "a.docx", f"{text}<w:tbl>{rows}</w:tbl>")
    assert whole(path) == "Ordered by Aino\n\nPart | Colour\nLid | red\nBase | blue"


def test_notes_stand_where_they_are_referred_to_and_deleted_text_is_gone(tmp_path: Path) -> None:
    body = (
        f"<w:p>{run('It holds for life')}<w:r><w:footnoteReference w:id='4'/></w:r>{run(', mostly')}"
        f"<w:r><w:endnoteReference w:id='2'/></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
        f"<w:moveFrom>{run(' moved away')}</w:moveFrom></w:p>"
    )
    notes = (
        f"<w:footnotes {nsdecls('w')}><w:footnote w:type='separator' w:id='-1'><w:p>{run('line')}</w:p></w:footnote>"
        f"<w:footnote w:id='4'><w:p>{run('That of the cat.')}</w:p></w:footnote></w:footnotes>"
    )
    ends = f"<w:endnotes {nsdecls('w')}><w:endnote w:id='2'><w:p>{run('See page 9.')}</w:p></w:endnote></w:endnotes>"
    parts = {"footnotes.xml": ("footnotes", notes), "endnotes.xml": ("endnotes", ends)}
    assert whole(with_body(tmp_path / "a.docx", body, parts)) == (
        "It holds for life [Footnote: That of the cat.], mostly [Endnote: See page 9.]"
    )


def test_headers_and_footers_stand_once_around_their_section(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Draft of Aino"
    document.sections[0].footer.paragraphs[0].text = "12"  # a page number alone says nothing
    document.add_paragraph("First.")
    second = document.add_section()
    second.footer.is_linked_to_previous = False
    second.footer.paragraphs[0].text = "Printed in Turku"
    document.add_paragraph("Second.")
    document.save(str(tmp_path / "a.docx"))
    assert whole(tmp_path / "a.docx") == "Draft of Aino\n\nFirst.\n\nSecond.\n\nPrinted in Turku"


def test_raised_figures_and_older_forms(tmp_path: Path) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    box = "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
    choice = (
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='no'/>"
        "<w:listEntry w:val='maybe'/></w:ddList></w:ffData></w:fldChar></w:r>"
    )
    body = f"<w:p>{run('10')}{run('6', raised)}{run(' on the 1')}{run('st', raised)} {box}{run(' ill, ')}{choice}</w:p>"
    assert whole(with_body(tmp_path / "a.docx", body)) == "10^6 on the 1st☒ ill, maybe"


def test_formulas(tmp_path: Path) -> None:
    m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'

    def part(tag: str, text: str) -> str:
        return f"<m:{tag}><m:r><m:t>{text}</m:t></m:r></m:{tag}>"

    power = f"<m:sSup>{part('e', 'c')}{part('sup', '2')}</m:sSup>"
    formula = f"<m:oMath {m}><m:r><m:t>E=m</m:t></m:r>{power}<m:f>{part('num', 'a')}{part('den', 'b')}</m:f></m:oMath>"
    assert whole(with_body(tmp_path / "a.docx", f"<w:p>{run('So ')}{formula}</w:p>")) == "So E=mc^2a/b"


# -- web pages ----------------------------------------------------------------------------------


def test_rows_stay_rows_and_tables_for_layout_are_taken_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<table><tr><td><h1>Shop</h1><p>Welcome.</p><table><thead><tr><td><div>Item</div></td><td>Left</td></tr></thead>"
        "<tr><td><p>Cup</p><p>small</p></td><td><p>3<br>or 4</p></td></tr></table></td></tr></table>"
    )
    passages = read_document(path)
    assert [(p.headings, p.text) for p in passages] == [(("Shop",), "Welcome.\n\nItem | Left\nCup small | 3 or 4")]


def test_raised_text_on_web_pages(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(
        "<p>2<sup>10</sup> on the 3<sup>rd</sup><sup>[7]</sup>, x<sup>n+1</sup>, 5<sup>-3</sup>, CO<sub>2</sub>"
    )
    assert whole(path) == "2^10 on the 3rd[7], x^(n+1), 5^-3, CO2"


# -- PDF ----------------------------------------------------------------------------------------


def test_headings_are_found_by_size(tmp_path: Path) -> None:
    lines = [("Handbook", 22)]
    for part in ("Arrival", "Kitchen", "Heating", "Garden", "Leaving"):
        lines += [(part, 15), (f"What is to be done in {part.lower()} stands here in small letters.", 10)]
    passages = read_document(write_sized_pdf(tmp_path / "a.pdf", [lines]))
    assert [p.headings for p in passages] == [
        ("Handbook", part) for part in ("Arrival", "Kitchen", "Heating", "Garden", "Leaving")
    ]
    assert "garden" in passages[3].text and "kitchen" not in passages[3].text


def test_headings_of_the_usual_size_are_found_where_they_are_bold(tmp_path: Path) -> None:
    text = "What is to be done stands here in letters that are not bold, and goes on for a while."
    lines = [
        ("Arrival", 10),
        (text, 10),
        ("Name:", 10),
        (text, 10),
        ("Leaving", 10),
        (text, 10),
        ("Never run.", 10),
        (text, 10),
    ]
    passages = read_document(
        write_sized_pdf(tmp_path / "a.pdf", [lines], bold=("Arrival", "Leaving", "Name:", "Never run."))
    )
    assert [p.headings for p in passages] == [("Arrival",), ("Leaving",)]
    assert "Name:" in passages[0].text and "Never run." in passages[1].text


def test_large_print_is_no_heading(tmp_path: Path) -> None:
    poem = [(f"Line number {number} of a poem in large print that goes on and on", 16) for number in range(5)]
    small = [("The usual text in small letters, and much more of it than of any other. " * 2, 9)] * 6
    passages = read_document(write_sized_pdf(tmp_path / "a.pdf", [[*poem, *small]]))
    assert all(not p.headings for p in passages)


def field(writer: PdfWriter, place: tuple[int, int, int, int], **values: object) -> DictionaryObject:
    made = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/Rect"): ArrayObject([FloatObject(number) for number in place]),
        }
    )
    for key, value in values.items():
        made[NameObject(f"/{key}")] = value
    return made


def test_values_of_forms_stand_beside_their_labels(tmp_path: Path) -> None:
    writer = PdfWriter(
        clone_from=write_sized_pdf(tmp_path / "f.pdf", [[("Name:", 12), ("Vegetarian", 12), ("Diet:", 12)]])
    )
    # The lines stand at 782, 764 and 746.
    text, tick, none = NameObject("/Tx"), NameObject("/Btn"), NameObject("/Off")
    group = writer._add_object(DictionaryObject({NameObject("/FT"): text, NameObject("/V"): TextStringObject("nuts")}))
    fields = [
        field(writer, (150, 778, 300, 794), FT=text, T=TextStringObject("n1"), V=TextStringObject("Aino Virtanen")),
        field(writer, (150, 762, 160, 774), FT=tick, T=TextStringObject("v"), V=none, AS=none),
        field(writer, (150, 742, 300, 756), Parent=group),
        field(writer, (150, 300, 300, 320), FT=text, TU=TextStringObject("Remarks"), V=TextStringObject("window seat")),
        field(writer, (150, 200, 300, 220), FT=text, T=TextStringObject("empty")),
        field(
            writer,
            (150, 100, 300, 120),
            FT=NameObject("/Ch"),
            T=TextStringObject("Room"),
            V=TextStringObject("r2"),
            Opt=ArrayObject([ArrayObject([TextStringObject("r2"), TextStringObject("with a view")])]),
        ),
        field(writer, (400, 778, 500, 794), Subtype=NameObject("/FreeText"), Contents=TextStringObject("(born Salo)")),
    ]
    writer.pages[0][NameObject("/Annots")] = ArrayObject([writer._add_object(one) for one in fields])
    writer.write(tmp_path / "form.pdf")
    words = " ".join(whole(tmp_path / "form.pdf").split())
    assert words == "Name: Aino Virtanen (born Salo) Vegetarian ☐ Diet: nuts Remarks: window seat Room: with a view"


def joined(path: Path, *parts: Path) -> Path:
    writer = PdfWriter()
    for part in parts:
        writer.append(str(part))
    writer.write(path)
    return path


def mixed(folder: Path) -> Path:
    first, last = write_pdf(folder / "1.pdf", [["The first page."]]), write_pdf(folder / "3.pdf", [["The last page."]])
    return joined(folder / "mixed.pdf", first, scanned_page(folder / "2.pdf", "The rent is 7310 crowns"), last)


def test_a_scanned_page_is_named_where_nothing_can_read_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    passages = read_document(mixed(tmp_path))
    assert [(p.page, p.unread) for p in passages] == [(1, False), (2, True), (3, False)]
    assert "Page 2 was not read" in passages[1].text and "Tesseract" in passages[1].text
    with pytest.raises(InvalidInput, match=r"scanned\. Install Tesseract"):
        read_document(tmp_path / "2.pdf")


@pytest.mark.skipif(recognition.program() is None, reason="Tesseract is not installed")
def test_a_scanned_page_is_read(tmp_path: Path) -> None:
    passages = read_document(mixed(tmp_path))
    assert [(p.page, p.unread) for p in passages] == [(1, False), (2, False), (3, False)]
    assert "7310 crowns" in passages[1].text
    with pytest.raises(InvalidInput, match="Nothing could be read in its pictures"):
        read_document(scanned_page(tmp_path / "white.pdf", ""))


def test_a_number_stamped_on_a_scanned_page_does_not_hide_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    first = write_pdf(tmp_path / "1.pdf", [["The first page."]])
    writer = PdfWriter(clone_from=joined(tmp_path / "2.pdf", first, scanned_page(tmp_path / "s.pdf", "Rent")))
    writer.pages[1].merge_page(PdfWriter(clone_from=write_pdf(tmp_path / "n.pdf", [["No. 0017"]])).pages[0])
    writer.write(tmp_path / "stamped.pdf")
    passages = read_document(tmp_path / "stamped.pdf")
    assert [(p.page, p.unread) for p in passages] == [(1, False), (2, True), (2, False)]
    assert passages[2].text == "No. 0017"


@pytest.mark.parametrize("damage", ["bomb", "cut off"])
def test_a_scanned_page_whose_picture_is_damaged_or_a_bomb_is_not_read(tmp_path: Path, damage: str) -> None:
    sound = scanned_page(tmp_path / "s.pdf", "Rent").read_bytes()
    start = sound.index(b"\xff\xc0")  # the size of a JPEG stands in this segment
    if damage == "bomb":
        bent = sound[: start + 5] + b"\xf0\x00\xf0\x00" + sound[start + 9 :]
    else:
        end = sound.index(b"endstream", start)
        bent = sound[: start + 60] + b"\0" * (end - start - 60) + sound[end:]
    (tmp_path / "bent.pdf").write_bytes(bent)
    first = write_pdf(tmp_path / "1.pdf", [["The first page, with a sentence."]])
    passages = read_document(joined(tmp_path / "both.pdf", first, tmp_path / "bent.pdf"))
    assert [(p.page, p.unread) for p in passages] == [(1, False), (2, True)]


@pytest.mark.skipif(recognition.program() is None, reason="Tesseract is not installed")
def test_reading_a_scanned_page_can_be_cancelled(tmp_path: Path) -> None:
    progress = Progress(lambda what, _done, _total: progress.cancel() if "scanned" in what else None)
    path = joined(tmp_path / "many.pdf", *[scanned_page(tmp_path / f"{n}.pdf", f"page {n} " * 9) for n in range(3)])
    with pytest.raises(Cancelled):
        read_document(path, progress)


# -- long tables --------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["md", "html", "csv", "docx", "xlsx", "pptx"])
def test_long_tables_repeat_their_heading_row(tmp_path: Path, ending: str) -> None:
    rows = [["Town", "Inhabitants"], *[[f"Town number {number}", str(number * 1000)] for number in range(1, 61)]]
    path = tmp_path / f"towns.{ending}"
    if ending == "md":
        path.write_text(
            "# Towns\n\n| Town | Inhabitants |\n|---|---|\n" + "".join(f"| {a} | {b} |\n" for a, b in rows[1:])
        )
    elif ending == "csv":
        path.write_text("".join(f"{a};{b}\n" for a, b in rows))
    elif ending == "html":
        path.write_text("<table>" + "".join(f"<tr><td><p>{a}</p><td>{b}</tr>" for a, b in rows) + "</table>")
    elif ending == "docx":
        document = docx.Document()
        table = document.add_table(len(rows), 2)
        for line, row in zip(table.rows, rows, strict=True):
            for box, value in zip(line.cells, row, strict=True):
                box.text = value
        document.save(str(path))
    elif ending == "xlsx":
        import openpyxl

        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    else:
        import pptx

        show = pptx.Presentation()
        shapes = show.slides.add_slide(show.slide_layouts[6]).shapes
        boxes = shapes.add_table(len(rows), 2, 0, 0, 9_000_000, 6_000_000).table
        for number, row in enumerate(rows):
            boxes.cell(number, 0).text, boxes.cell(number, 1).text = row
        show.save(str(path))
    passages = read_document(path)
    assert len(passages) > 2
    assert all("Town" in p.text.split("\n")[0] and "Inhabitants" in p.text.split("\n")[0] for p in passages)
    assert all(len(p.text) <= PASSAGE_CHARACTERS + 200 for p in passages)
    assert sum(p.text.count("Town number 37 ") + p.text.count("Town number 37\t") for p in passages) == 1
