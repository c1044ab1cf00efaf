"""Documents: what is read, where it is cut, and in which words a file is refused. All files are real."""

from __future__ import annotations

import os
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from memos_core.documents import reading, zipped_files
from memos_core.documents.blocks import Block
from memos_core.documents.passages import LONGEST_PASSAGE, passages_of
from memos_core.documents.reading import read_document
from memos_core.errors import InvalidInput
from memos_core.language.text import clean
from tests.support.files import write_docx, write_pdf


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def texts(path: Path) -> list[str]:
    return [passage.text for passage in read_document(path)]


def places(path: Path) -> list[tuple[tuple[str, ...], str]]:
    return [(passage.headings, passage.text) for passage in read_document(path)]


def refused(path: Path) -> str:
    with pytest.raises(InvalidInput) as error:
        read_document(path)
    return str(error.value)


def cleaned(text: str) -> str:
    try:
        return clean(text)
    except InvalidInput:
        return ""


# -- cutting ------------------------------------------------------------------------------------


def test_small_paragraphs_are_joined_and_long_ones_cut_at_sentences(tmp_path: Path) -> None:
    sentence = "The pump runs for twelve minutes and then rests. "
    path = written(tmp_path, "pump.txt", f"One.\n\nTwo.\n\n{sentence * 60}\n\nThe end.")
    passages = read_document(path)
    assert [passage.position for passage in passages] == list(range(1, len(passages) + 1))
    assert passages[0].text.startswith("One.\n\nTwo.")
    assert all(len(passage.text) <= LONGEST_PASSAGE for passage in passages)
    assert all(passage.text.endswith(".") for passage in passages)
    assert passages[-1].text.endswith("rests.\n\nThe end.")
    assert " ".join(" ".join(p.text for p in passages).split()) == f"One. Two. {sentence * 60}The end."


def test_a_word_without_end_is_cut_too(tmp_path: Path) -> None:
    assert [len(text) for text in texts(written(tmp_path, "long.txt", "x" * 2000))] == [600, 600, 600, 200]


def test_passages_never_cross_headings(tmp_path: Path) -> None:
    path = written(
        tmp_path, "guide.md", "Before.\n\n# Guide\n\nHello.\n\n## Setup\n\nPlug it in.\n\n## Care\n\nDust it.\n"
    )
    assert places(path) == [
        ((), "Before."),
        (("Guide",), "Hello."),
        (("Guide", "Setup"), "Plug it in."),
        (("Guide", "Care"), "Dust it."),
    ]


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=2500), max_size=6))
def test_nothing_is_lost_and_nothing_too_long(parts: list[str]) -> None:
    passages = passages_of(Block(part) for part in parts)
    assert all(0 < len(passage.text) <= LONGEST_PASSAGE for passage in passages)
    there = "".join("".join(passage.text for passage in passages).split())
    assert there == "".join("".join(cleaned(part) for part in parts).split())


# -- kinds --------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    text = "Ça coûte 5 € — l’été, à Leixões."
    assert texts(written(tmp_path, "prix.TXT", text.encode(encoding))) == [text]


def test_markdown_code_is_no_heading_and_marks_in_headings_are_left_out(tmp_path: Path) -> None:
    path = written(
        tmp_path, "a.md", "---\ntitle: Note\n---\n# The *Big* `one`\n\n```\n# code\n```\n\nUnder\n=====\n\n- a\n- b\n"
    )
    assert places(path) == [
        ((), "title: Note"),
        (("The Big one",), "```\n# code\n```"),
        (("Under",), "- a\n- b"),
    ]


def test_a_heading_with_nothing_under_it_is_kept(tmp_path: Path) -> None:
    assert places(written(tmp_path, "a.md", "# One\n\n# Two\n\ntext\n\n## Three\n")) == [
        (("One",), "One"),
        (("Two",), "text"),
        (("Two", "Three"), "Three"),
    ]


def test_web_pages_without_scripts_styles_navigation_and_what_is_hidden(tmp_path: Path) -> None:
    page = """<?xml version="1.0"?><html><head><title>T</title><style>p {}</style></head><body>
    <nav><a href="/">Home</a></nav><script>alert(1)</script><!-- note -->
    <h1>Kettle</h1><p>Fill   it, <b>then</b><br>boil.</p><ul><li>one<li><p>two</p></ul>
    <p hidden>secret</p><div style="Display: none">secret</div>
    <h2>Parts</h2><table><tr><th>Lid</th><td>1</td></tr></table></body></html>"""
    assert places(written(tmp_path, "kettle.html", page)) == [
        (("Kettle",), "Fill it, then\nboil.\n\n- one\n\n- two"),
        (("Kettle", "Parts"), "Lid | 1"),
    ]
    latin = '<meta charset="iso-8859-1"><p>Leixões</p>'.encode("latin-1")
    assert texts(written(tmp_path, "l.htm", latin)) == ["Leixões"]
    deep = "<div>" * 5000 + "deep" + "</div>" * 5000
    assert texts(written(tmp_path, "deep.html", deep)) == ["deep"]


def test_word_with_headings_tables_and_tracked_changes(tmp_path: Path) -> None:
    path = write_docx(tmp_path / "m.docx", [(1, "Setup"), (0, "Plug it in."), (2, "Power"), (0, "230 volts.")])
    document = docx.Document(str(path))
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Weight", "2 kg"
    document.save(str(path))
    assert places(path) == [(("Setup",), "Plug it in."), (("Setup", "Power"), "230 volts.\n\nWeight | 2 kg")]


def test_pdf_with_pages_and_bookmarks(tmp_path: Path) -> None:
    long = "The filter catches what the water brings along and has to be rinsed every"
    path = write_pdf(
        tmp_path / "m.pdf",
        [
            ["Welcome to the pump that comes without any noise at all. Read this first."],
            ["Still the beginning of it.", "2. Setup", long, "month. Use luke-", "warm water.", "Care", "Dust it."],
            [],
            ["The last page."],
        ],
        [("Setup", 2), ("Care", 2)],
    )
    passages = read_document(path)
    assert [(passage.page, passage.headings) for passage in passages] == [
        (1, ()),
        (2, ()),
        (2, ("Setup",)),
        (2, ("Care",)),
        (4, ("Care",)),
    ]
    assert passages[2].text.startswith(f"{long} month.")
    assert passages[3].text == "Dust it."


def test_a_pdf_that_only_its_owner_may_change_can_be_read(tmp_path: Path) -> None:
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=write_pdf(tmp_path / "a.pdf", [["Free to read."]]))
    writer.encrypt("", "owner", algorithm="RC4-128")
    writer.write(tmp_path / "b.pdf")
    assert texts(tmp_path / "b.pdf") == ["Free to read."]


# -- refusals -----------------------------------------------------------------------------------


def test_files_that_cannot_be_read_are_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "There is no file" in refused(tmp_path / "missing.txt")
    assert "is empty" in refused(written(tmp_path, "empty.md", " \n"))
    assert "txt, md, pdf, docx, pptx, xlsx" in refused(written(tmp_path, "old.doc", "x"))
    assert "is a folder" in refused(tmp_path)
    assert "not a text file" in refused(written(tmp_path, "picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))
    assert "not a text file" in refused(written(tmp_path, "odd.txt", b"\xff\xfea"))
    assert "not a web page" in refused(written(tmp_path, "b.html", b"<p>\0\0</p>"))
    assert "holds no text" in refused(written(tmp_path, "n.html", "<script>x</script>"))
    monkeypatch.setattr(reading, "LARGEST_FILE", 1_000_000)
    assert "larger than 1 MB" in refused(written(tmp_path, "big.txt", "x" * 1_000_001))


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the file would be readable")
def test_a_file_without_permission_is_refused_in_words(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", "x")
    path.chmod(0)
    assert "cannot be opened" in refused(path)


def test_damaged_encrypted_and_scanned_pdfs(tmp_path: Path) -> None:
    sound = write_pdf(tmp_path / "s.pdf", [["Some text."]])
    assert "damaged, or not a PDF" in refused(written(tmp_path, "d.pdf", "not a pdf at all"))
    assert "damaged, or not a PDF" in refused(written(tmp_path, "e.pdf", sound.read_bytes()[:200]))
    assert "is encrypted" in refused(write_pdf(tmp_path / "p.pdf", [["x"]], password="secret"))
    assert "scanned" in refused(write_pdf(tmp_path / "blank.pdf", [[], []]))


def test_damaged_and_protected_word_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sound = write_docx(tmp_path / "s.docx", [(0, "Some text.")])
    assert "damaged, or not a Word" in refused(written(tmp_path, "d.docx", "no archive"))
    assert "damaged, or not a Word" in refused(written(tmp_path, "e.docx", sound.read_bytes()[:2000]))
    with zipfile.ZipFile(tmp_path / "z.docx", "w") as archive:
        archive.writestr("a.txt", "some archive")
    assert "damaged, or not a Word" in refused(tmp_path / "z.docx")
    for part, old, new in (
        ("word/document.xml", b"w:document", b"w:documenT"),
        ("[Content_Types].xml", b"wordprocessingml.styles+xml", b"wordprocessingml.stylez+xml"),
    ):
        with zipfile.ZipFile(sound) as archive, zipfile.ZipFile(tmp_path / "p.docx", "w") as other:
            for name in archive.namelist():
                content = archive.read(name)
                other.writestr(name, content.replace(old, new) if name == part else content)
        assert "damaged, or not a Word" in refused(tmp_path / "p.docx")
    assert "password" in refused(written(tmp_path, "o.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600))
    monkeypatch.setattr(zipped_files, "LARGEST_UNPACKED", 1000)
    assert "too large" in refused(sound)


@pytest.mark.parametrize("kind", ["pdf", "docx", "html", "md", "txt"])
def test_bent_files_never_end_in_anything_but_words(tmp_path: Path, kind: str) -> None:
    whole = {
        "pdf": lambda: write_pdf(tmp_path / "w.pdf", [["Some text."]], [("One", 1)]).read_bytes(),
        "docx": lambda: write_docx(tmp_path / "w.docx", [(1, "One"), (0, "Some text.")]).read_bytes(),
    }.get(kind, lambda: b"<h1>One</h1>\n\n# Two\n\n<p>Some &amp; text. <![CDATA[ x ]]> <!DOCTYPE x [")()
    for number in range(0, len(whole), max(len(whole) // 120, 1)):
        bent = bytearray(whole)
        bent[number] ^= 0x5A
        path = written(tmp_path, f"bent.{kind}", bytes(bent))
        try:
            read_document(path)
        except InvalidInput as error:
            assert '"bent.' in str(error)
