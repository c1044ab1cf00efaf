"""Makes a presentation, a workbook, a book and an e-mail for tests."""

from __future__ import annotations

import datetime as dt
import zipfile
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pptx


def presentation(path: Path) -> Path:
    show = pptx.Presentation()
    first = show.slides.add_slide(show.slide_layouts[1])
    first.shapes.title.text = "Our allotment"
    first.placeholders[1].text = "Beans\nLeeks"
    first.notes_slide.notes_text_frame.text = "Mention the hose."
    second = show.slides.add_slide(show.slide_layouts[6])
    group = second.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, 900_000, 300_000).text_frame.text = "Water on Mondays"
    show.save(str(path))
    return path


def workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Rent"
    for row in (["Month", None, "Paid"], [dt.date(2026, 3, 1), None, 812.5], [dt.date(2026, 4, 1), None, 830.0]):
        sheet.append(row)
    sheet["E9"] = "=C2+C3"  # never computed by anybody
    book.create_sheet("Empty")
    book.create_sheet("Keys").append(["Cellar", True])
    book.save(path)
    return path


def book(path: Path, *, chapter: bytes | None = None, locked: bool = False) -> Path:
    page = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body>{}</body></html>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            "<rootfile full-path='text/book.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
        )
        archive.writestr(
            "text/book.opf",
            "<package xmlns='http://www.idpf.org/2007/opf'><manifest>"
            "<item id='b' href='second.xhtml' media-type='application/xhtml+xml'/>"
            "<item id='a' href='the%20first.xhtml' media-type='application/xhtml+xml'/>"
            "<item id='c' href='cover.png' media-type='image/png'/></manifest>"
            "<spine><itemref idref='c'/><itemref idref='a'/><itemref idref='b'/></spine></package>",
        )
        archive.writestr("text/second.xhtml", page.format("<h1>Two</h1><p>She left.</p>"))
        archive.writestr("text/the first.xhtml", chapter or page.format("<h1>One</h1><p>She came — at noon.</p>"))
        if locked:
            archive.writestr(
                "META-INF/encryption.xml",
                "<encryption xmlns:e='http://www.w3.org/2001/04/xmlenc#'><e:EncryptedData><e:CipherData>"
                "<e:CipherReference URI='text/second.xhtml'/></e:CipherData></e:EncryptedData></encryption>",
            )
    return path


def letter(path: Path) -> Path:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Zoë <zoe@example.org>", "aino@example.org", "Die Schlüssel"
    mail["Date"] = "Tue, 03 Mar 2026 10:00:00 +0100"
    mail.set_content("Hallo Aino,\n\ndie Schlüssel sind beim Nachbarn.", charset="iso-8859-15")
    mail.add_alternative("<p>Hallo <b>Aino</b></p>", subtype="html")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="Übergabe.pdf")
    path.write_bytes(mail.as_bytes())
    return path
