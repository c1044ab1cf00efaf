"""Books (epub): web pages in an archive, with a list of the order to read them in."""

from __future__ import annotations

import io
import posixpath
import urllib.parse
import zipfile
from typing import Any

from memos_core.documents.blocks import Block
from memos_core.documents.web import blocks_of
from memos_core.documents.zipped_files import FAULTS, LARGEST_PART, checked, damaged
from memos_core.errors import InvalidInput
from memos_core.progress import Progress
from memos_core.wording import say

KIND = say("an electronic book")
LARGEST_CHAPTER = 20_000_000
"""Bytes of one page of a book."""


def from_epub(data: bytes, name: str, progress: Progress) -> list[Block]:
    """The chapters of a book in reading order.

    Raises:
        InvalidInput: it is damaged, its text is encrypted, or it is too large when it is unpacked.
        Cancelled: it is no longer wanted.
    """
    from lxml.etree import XMLSyntaxError

    checked(data, name, KIND, "epub")
    blocks = list[Block]()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names, locked = set(archive.namelist()), _encrypted(archive)
            for chapter in progress.each(say("Reading chapter"), _chapters(archive)):
                if chapter in locked:
                    raise InvalidInput('"{name}" is protected against copying, so it cannot be read.', name=name)
                if chapter in names:
                    blocks += blocks_of(_content(archive, chapter, LARGEST_CHAPTER).decode("utf-8", "replace"), name)
    except InvalidInput:
        raise
    except (XMLSyntaxError, *FAULTS) as error:
        raise damaged(name, KIND) from error
    return blocks


def _chapters(archive: zipfile.ZipFile) -> list[str]:
    """The parts of the archive that hold the text, in reading order."""
    container = _xml(archive, "META-INF/container.xml")
    package_path = str(container.xpath("string(//*[local-name()='rootfile']/@full-path)"))
    package, folder = _xml(archive, package_path), posixpath.dirname(package_path)
    items = {
        item.get("id"): posixpath.normpath(posixpath.join(folder, urllib.parse.unquote(item.get("href", ""))))
        for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")
        if "html" in item.get("media-type", "")
    }
    order = [entry.get("idref") for entry in package.xpath("//*[local-name()='spine']/*[local-name()='itemref']")]
    return [items[id] for id in order if id in items]


def _encrypted(archive: zipfile.ZipFile) -> set[str]:
    if "META-INF/encryption.xml" not in archive.namelist():
        return set()
    listed = _xml(archive, "META-INF/encryption.xml").xpath("//*[local-name()='CipherReference']/@URI")
    return {urllib.parse.unquote(str(path)) for path in listed}


def _xml(archive: zipfile.ZipFile, path: str) -> Any:
    from lxml import etree

    return etree.fromstring(_content(archive, path, LARGEST_CHAPTER), etree.XMLParser(resolve_entities=False))


def _content(archive: zipfile.ZipFile, path: str, largest: int) -> bytes:
    with archive.open(path) as part:
        content = part.read(min(largest, LARGEST_PART) + 1)
    if len(content) > largest:
        raise ValueError("a part is longer than it may be")
    return content
