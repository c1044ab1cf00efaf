"""Files that were sound, changed: their bytes, their lines, and the parts of what is packed in them, so that what stands behind
the first check is read too."""

from __future__ import annotations

import hashlib
import io
import json
import random
import re
import zipfile
from collections.abc import Callable
from typing import Any

_TOKENS = [
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"-1", b"0", b"99999999999999999999", b"1e999", b"NaN",
    b"\r", b"\x1b[31m", b"<", b">", b"<!--", b"]]>", b"&#0;", b"&#x110000;", b"<table>" * 50, b"<div>" * 400, b"</html>", b"#" * 50,
    b"```", b"---\n", b"> " * 200, b"[" * 500, b"(" * 500, b"<<" * 100, b">>", b"endobj", b"endstream", b"stream\n", b"xref", b"trailer",
    b"/Length 999999999", b"/Length -1", b"/Kids [3 0 R]", b"/Parent 3 0 R", b"/Filter /FlateDecode", b"/Filter [/LZWDecode /ASCII85Decode]",
    b"1 0 R", b"/Encrypt 1 0 R", b"/Type /ObjStm", b"BT", b"ET", b"Tj", b"/Predictor 15", b"/Columns 2147483647", b"PK\x03\x04", b"PK\x05\x06",
    b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;&b;'>]>", b"&d;", b"xmlns:x='y'", "\u202e".encode(), "\ufdd0".encode(),
    "e\u0301".encode() * 200, b"9999-12-31T23:59:59Z", b"0001-01-01", b"2026-02-30", b"A" * 5000,
]  # fmt: skip

_VALUES: list[Any] = [
    None, True, -1, 0, 2**63, 1e308, "", " ", "A" * 20_000, "\0", "\ud800", "2026-02-30T00:00:00Z", "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-12:00", [], [[]], {}, {"a": {"b": {}}}, "../../etc/passwd", "personal", "*", "client:x", "\x1b[2J", "0" * 32, ["x"] * 500,
]  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Bytes with one to six changes."""
    out = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 3, 6])):
        size = len(out)
        way = chance.randrange(8)
        at = chance.randrange(size + 1)
        length = min(size, chance.choice([1, 2, 8, 64, 512]))
        if way == 0 and size:
            out[at % size] ^= 1 << chance.randrange(8)
        elif way == 1:
            out[at:at] = chance.choice(_TOKENS)
        elif way == 2:
            token = chance.choice(_TOKENS)
            out[at : at + len(token)] = token
        elif way == 3:
            del out[at : at + length]
        elif way == 4:
            out[at:at] = out[at : at + length] * chance.choice([1, 2, 50])
        elif way == 5 and chance.random() < 0.3:
            del out[at:]
        elif way == 6:
            numbers = list(re.finditer(rb"\d+", bytes(out[:200_000])))
            if numbers:
                found = chance.choice(numbers)
                out[found.start() : found.end()] = chance.choice(
                    [b"0", b"-1", b"1", b"65536", b"4294967296", b"9" * 30]
                )
        else:
            out[at:at] = chance.randbytes(length)
    return bytes(out)


def mutated_zip(data: bytes, chance: random.Random, change: Callable[[str, bytes], bytes]) -> bytes:
    """A zip file, sound as such, with one of its parts changed, left out, doubled or renamed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(sorted(parts))
    way = chance.randrange(12)
    if way == 0:
        del parts[name]
    elif way == 1:
        parts["../" + name] = parts.pop(name)
    elif way == 2:
        parts[name] = bytes(chance.choice([0, 10, 5_000_000]))
    else:
        parts[name] = change(name, parts[name])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return made.getvalue()


def mutated_json(value: Any, chance: random.Random, chances: float = 0.08) -> Any:
    """A value of JSON with some of its parts replaced, left out or added."""
    if chance.random() < chances:
        return chance.choice(_VALUES)
    if isinstance(value, dict):
        made = {
            key: mutated_json(item, chance, chances) for key, item in value.items() if chance.random() > chances / 4
        }
        if chance.random() < chances / 4:
            made[chance.choice(["extra", "", "\0", "__class__", "id"])] = chance.choice(_VALUES)
        return made
    if isinstance(value, list):
        return [mutated_json(item, chance, chances) for item in value]
    return value


def mutated_memcube(data: bytes, chance: random.Random) -> bytes:
    """A file of memories whose manifest still describes what stands in it, so that what is changed is looked at."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts.pop("manifest.json"))
    for name, content in parts.items():
        if name.endswith(".jsonl") and chance.random() < 0.8:
            lines = [json.loads(line) for line in content.splitlines()]
            worst = chance.randrange(len(lines))
            lines[worst] = mutated_json(lines[worst], chance, chance.choice([0.005, 0.02, 0.1]))
            if chance.random() < 0.1:
                lines += lines[:1]
            content = b"\n".join(json.dumps(line).encode() for line in lines)
            if isinstance(manifest, dict):
                manifest["count"] = len(lines)
        else:
            content = mutated(content, chance)
        parts[name] = content
        manifest["parts"][name] = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    if chance.random() < 0.15:
        manifest = mutated_json(manifest, chance, 0.1)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", json.dumps(manifest))
        for part, content in parts.items():
            archive.writestr(part, content)
    return made.getvalue()


_ATTRIBUTES = [
    b"", b"-1", b"0", b"999999999", b"99999999999999999999", b"1e999", b"NaN", b"rId1", b"rId99", b"XFD1048576", b"A0", b"A1:XFD1048576",
    b"../../etc/passwd", b"file:///etc/passwd", b"s", b"d", b"inlineStr", b"External", b"9999-12-31T23:59:59Z", b"A" * 5000, "\u202e".encode(),
]  # fmt: skip
_ENTITIES = (
    b"<!DOCTYPE a [<!ENTITY a '" + b"A" * 1000 + b"'>"
    + b"".join(b"<!ENTITY %c '%s'>" % (98 + level, b"&%c;" % (97 + level) * 20) for level in range(7))
    + b"<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
)  # fmt: skip
"""One that stands for a thousand million others, and one for a file of this computer."""
_LINES = [
    b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VCALENDAR", b"END:VCALENDAR", b"BEGIN:VTIMEZONE", b"BEGIN:VCARD", b"END:VCARD", b"VERSION:2.1",
    b"RRULE:FREQ=DAILY;INTERVAL=0", b"RRULE:FREQ=SECONDLY;COUNT=999999999", b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    b"RRULE:FREQ=MONTHLY;BYDAY=5MO;BYSETPOS=-366;COUNT=99999999", b"RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;UNTIL=99991231T235959Z",
    b"RRULE:", b"RRULE:FREQ=WEEKLY;BYDAY=XX", b"DTSTART:99991231T235959Z", b"DTSTART:00010101T000000", b"DTSTART;VALUE=DATE:20260230",
    b"DTSTART;TZID=/etc/localtime:20260301T100000", b"DTSTART;TZID=..:20260301T100000", b"DTSTART;TZID=Europe:20260301T100000",
    b"DTEND:19000101T000000Z", b"DURATION:P99999999W", b"DURATION:-P1D", b"DURATION:PT9999999999999S", b"EXDATE:", b"RDATE;VALUE=PERIOD:a/b",
    b"RDATE;VALUE=PERIOD:20260301T100000Z/PT1H", b"RECURRENCE-ID:20260301T100000Z", b"SUMMARY:" + b"A" * 50_000, b" folded",
    b"FN;ENCODING=QUOTED-PRINTABLE:=ZZ=C3=", b"FN;CHARSET=nobody-knows:x", b"PHOTO;ENCODING=b:////", b"N:;;;;;;;;;;", b"ORG:", b"BDAY:--0230",
    b"item1.X-ABLabel:_$!<Home>!$_", b"Content-Type: multipart/mixed; boundary=b", b"Content-Type: multipart/alternative; boundary=\"\"", b"--b",
    b"--b--", b"Content-Type: text/plain; charset=nobody-knows", b"Content-Type: text/html; charset=utf-7", b"Content-Type: message/rfc822",
    b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: x-uuencode", b"Subject: =?utf-8?b?////?=", b"Subject: =?x?q?=FF?=",
    b"Date: Tue, 99 Foo 99999 99:99:99 +9999", b"From: <<<>>>", b"To: " + b"a@b, " * 3000, b"Content-Disposition: attachment; filename*=x''%FF", b"",
]  # fmt: skip


def mutated_xml(data: bytes, chance: random.Random) -> bytes:
    """XML, mostly still well-formed: attributes with other values, elements left out, doubled or nested without end."""
    way = chance.randrange(8)
    elements = list(re.finditer(rb"<(\w[\w:.-]*)\b[^<>]*/>|<(\w[\w:.-]*)\b[^<>]*>[^<>]*</\2>", data[:500_000]))
    if way == 0 or not elements:
        return mutated(data, chance)
    out = bytearray(data)
    if way == 1:
        found = chance.choice(elements)
        del out[found.start() : found.end()]
    elif way == 2:
        found = chance.choice(elements)
        out[found.start() : found.start()] = found[0] * chance.choice([1, 50, 2000])
    elif way == 3:
        found, other = chance.choice(elements), chance.choice(elements)
        out[found.start() : found.end()] = other[0]
    elif way == 4:
        found = chance.choice(elements)
        depth, name = chance.choice([50, 300, 20_000]), found[1] or found[2]
        out[found.start() : found.end()] = (b"<%s>" % name) * depth + found[0] + (b"</%s>" % name) * depth
    elif way == 5:
        texts = list(re.finditer(rb">([^<>]*\w[^<>]*)<", data))
        root = re.search(rb"<\w", data)
        if texts and root:
            found = chance.choice(texts)
            out[found.start(1) : found.end(1)] = chance.choice([b"&h;", b"&x;", b"&#0;", b"&none;", b"99999999"])
            out[root.start() : root.start()] = _ENTITIES
    else:
        for _ in range(chance.choice([1, 1, 3])):
            values = list(re.finditer(rb'="([^"<]*)"', bytes(out)))
            if values:
                found = chance.choice(values)
                out[found.start(1) : found.end(1)] = chance.choice(_ATTRIBUTES)
    return bytes(out)


def mutated_lines(data: bytes, chance: random.Random) -> bytes:
    """Lines of a calendar, of address cards, of an e-mail: some left out, doubled, moved, or others put in."""
    lines = data.splitlines()
    for _ in range(chance.choice([1, 1, 2, 4])):
        at, way = chance.randrange(len(lines) + 1), chance.randrange(6)
        if way == 0 and at < len(lines):
            del lines[at]
        elif way == 1:
            lines[at:at] = lines[at : at + chance.choice([1, 5])] * chance.choice([1, 2, 300])
        elif way == 2 and at < len(lines):
            lines.insert(chance.randrange(len(lines)), lines.pop(at))
        elif way == 3:
            lines[at:at] = [chance.choice(_LINES)] * chance.choice([1, 1, 1, 2000])
        elif way == 4 and at < len(lines):
            name = lines[at].partition(b":")[0]
            lines[at] = name + b":" + (chance.choice(_LINES).partition(b":")[2] or chance.choice(_TOKENS))
        elif at < len(lines):
            lines[at] = mutated(lines[at], chance)
    return b"\r\n".join(lines)


def mutated_json_file(data: bytes, chance: random.Random) -> bytes:
    """JSON, mostly still JSON, its lines where each is one."""
    if chance.random() < 0.25:
        return mutated(data, chance)
    chances = chance.choice([0.005, 0.02, 0.1])
    try:
        made = json.dumps(mutated_json(json.loads(data), chance, chances))
    except ValueError:
        made = "\n".join(json.dumps(mutated_json(json.loads(line), chance, chances)) for line in data.splitlines())
    if chance.random() < 0.05:
        made = made.replace("null", "[" * 5000 + "]" * 5000, 1)
    return made.encode()


def mutated_part(name: str, data: bytes, chance: random.Random) -> bytes:
    """A file within a zip, by what it is."""
    ending = name.rpartition(".")[2].lower()
    if ending in ("xml", "rels", "opf", "xhtml"):
        return mutated_xml(data, chance)
    if ending in ("json", "jsonl", "af"):
        return mutated_json_file(data, chance)
    if ending == "vcf":
        return mutated_lines(data, chance)
    return mutated(data, chance)
