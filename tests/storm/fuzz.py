"""The importers and `.memcube` with valid files that were mutated: only errors in words, in bounded time and memory.

Every case is made from its kind and number alone, so it can be made again. Cases run in a child process with a limit on
memory and on the processor's time of each; what ends or hangs the child is a finding, and the next child goes on behind it.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
import re
import resource
import signal
import tempfile
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.storm.faults import in_fork, shm
from tests.storm.report import Report

KINDS = ("txt", "md", "html", "pdf", "docx", "memcube")
CASE_SECONDS = 20.0
"""Processor time that a case may take."""
MORE_MEMORY = 1_500_000_000
"""Bytes that a child may take beyond what it begins with."""
BATCH = 250
"""Cases of one child."""
PASSWORD = "oat milk"

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


class Fuzz:
    """Valid files, the cases that are made of them, and children that read those."""

    def __init__(self, place: Path) -> None:
        self.place = place
        end = in_fork(self._make_valid, place / "made.txt", seconds=300)
        if end != "ended":
            raise RuntimeError(f"the valid files could not be made ({end}):\n{(place / 'made.txt').read_text()}")
        self.valid = {kind: [p.read_bytes() for p in sorted(place.glob(f"valid-*.{kind}"))] for kind in KINDS}
        assert all(self.valid.values())

    def _make_valid(self) -> None:
        from tests.storm.day import open_profile
        from tests.support.files import write_docx, write_pdf

        place = self.place
        words = "The harbour opens at nine. Boats leave from the second quay, and tickets are sold on board."
        (place / "valid-1.txt").write_text(f"{words}\n\n{words * 30}\n\n— café, naïve, 北京 —\n")
        (place / "valid-2.txt").write_bytes(words.encode("utf-16"))
        (place / "valid-1.md").write_text(
            f"---\ntitle: Boats\ntags: [a, b]\n---\n# Boats\n\n{words}\n\n## Times\n\n- one\n- two\n  - three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
            f"```python\nprint(1)\n```\n\n> {words}\n\n[link](http://x) ![i](y.png) <b>bold</b>\n"
        )
        (place / "valid-1.html").write_text(
            f"<!doctype html><html><head><meta charset='utf-8'><title>Boats</title><style>p{{}}</style></head><body><h1>Boats</h1><p>{words}</p>"
            f"<h2>Times</h2><table><tr><td>1</td><td>2</td></tr></table><ul><li>a<li>b</ul><div style='display:none'>x</div><pre>a\n b</pre></body></html>"
        )
        write_pdf(place / "valid-1.pdf", [["Boats", words], ["Times", words, words]], [("Boats", 1), ("Times", 2)])
        write_pdf(place / "valid-2.pdf", [[words] * 20] * 3, [])
        write_pdf(place / "valid-3.pdf", [[words]], password="")
        write_docx(place / "valid-1.docx", [(1, "Boats"), (0, words), (2, "Times"), (0, words * 10)])
        with open_profile(place / "valid-home") as memos:
            for text in ("My dog is called Biscuit.", "I live in Lisbon.", "I like oat milk.", "I met Ann in May."):
                memos.remember(text, tags=["a", "b"], pinned="dog" in text)
            memos.edit(memos.browse()[0].id, text="I met Ann in June.")
            memos.export(place / "valid-1.memcube")
            memos.export(place / "valid-2.memcube", password=PASSWORD)

    def case(self, kind: str, number: int) -> tuple[bytes, str | None]:
        """The bytes of a case, and the password that it is read with."""
        chance = random.Random(f"{kind}/{number}")
        if kind == "memcube":
            sealed = number % 100 == 99  # the key of a password costs half a second, as it should
            data = self.valid[kind][1 if sealed else 0]
            if number % 4 == 0:
                return mutated(data, chance), None
            return mutated_memcube(data, chance), PASSWORD if sealed else None
        data = chance.choice(self.valid[kind])
        if kind == "docx" and number % 4:
            return mutated_zip(data, chance, lambda _, part: mutated(part, chance)), None
        return mutated(data, chance), None

    def batch(self, kind: str, first: int, count: int, state: Path) -> None:
        """Read cases, one after the other; runs in a child. `state` holds where it is and what it found."""
        from memos_core import MemOSError
        from tests.storm.check import last_line
        from tests.storm.day import open_profile

        memos = open_profile(self.place / f"home-{os.getpid()}")
        here = int(re.search(r"VmSize:\s+(\d+)", Path("/proc/self/status").read_text()).group(1)) * 1024  # type: ignore[union-attr]
        resource.setrlimit(resource.RLIMIT_AS, (here + MORE_MEMORY, here + MORE_MEMORY))
        found: list[tuple[int, str, str]] = []
        counts = {"read": 0, "refused": 0}
        path = self.place / f"case.{kind}"
        for number in range(first, first + count):
            data, password = self.case(kind, number)
            path.write_bytes(data)
            state.write_text(json.dumps({"at": number, "found": found, "counts": counts}))
            signal.setitimer(signal.ITIMER_PROF, CASE_SECONDS)  # its signal ends the process
            try:
                if kind == "memcube":
                    memos.preview_import(path, password)
                    if number % 5 == 0 and memos.import_(path, password).operation is not None:
                        memos.undo()
                else:
                    memos.read_document(path)
                counts["read"] += 1
            except MemOSError as error:
                counts["refused"] += 1
                if not str(error).strip() or "Traceback" in str(error):
                    found.append((number, "no words", repr(error)[:200]))
            except BaseException:
                trace = traceback.format_exc()
                places = re.findall(r'File "[^"]*/([\w-]+/[\w.]+)", line (\d+)', trace)
                found.append(
                    (number, "no words", f"{last_line(trace)} :: {' > '.join(f'{a}:{b}' for a, b in places[-3:])}")
                )
            signal.setitimer(signal.ITIMER_PROF, 0)
        state.write_text(json.dumps({"at": None, "found": found, "counts": counts}))
        memos.close()

    def run(self, report: Report, kind: str, first: int, count: int) -> int:
        """One child; how many cases it came through, that which ended it among them."""
        from tests.storm.faults import general

        state = self.place / "state.json"
        state.unlink(missing_ok=True)
        end = in_fork(lambda: self.batch(kind, first, count, state), self.place / "said.txt", seconds=1200)
        data = json.loads(state.read_text()) if state.exists() else {"at": first, "found": [], "counts": {}}
        for number, what, text in data["found"]:
            report.find(what, f"{kind}: {general(text)}", f"--kind {kind} --number {number}")
        done = count if data["at"] is None else data["at"] - first + 1
        if data["at"] is not None:
            why = {"signal 27": f"took over {CASE_SECONDS:.0f} s of processor time"}.get(end, end)
            report.find("process died", f"{kind}: {why}", f"--kind {kind} --number {data['at']}")
        for what, number in data["counts"].items():
            report.count(f"{kind}, {what}", number)
        report.count(f"{kind}, ended otherwise", done - sum(data["counts"].values()))
        return done


def run(report: Report, count: int, kinds: list[str], out: Path | None, minutes: float) -> None:
    """So many cases of each kind; goes on where a run before has ended."""
    until = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory(prefix="memos-storm-", dir=shm()) as folder:
        fuzz = Fuzz(Path(folder))
        for kind in kinds or KINDS:
            number = sum(cases for name, cases in report.cases.items() if name.startswith(f"{kind}, "))
            while number < count:
                if time.monotonic() > until:
                    report.note(f"the time was up at {kind}")
                    return
                number += fuzz.run(report, kind, number, min(BATCH, count - number))
                if out is not None:
                    report.save(out)
            print(f"{kind}: {number}, {len(report.findings)} findings so far", flush=True)


def one(kind: str, number: int) -> None:
    """Write the file of a case and read it here, so that what is raised is seen."""
    from tests.storm.day import open_profile

    place = Path(tempfile.mkdtemp(prefix="memos-storm-"))
    data, password = Fuzz(place).case(kind, number)
    path = place / f"case.{kind}"
    path.write_bytes(data)
    print(path)
    with open_profile(place / "home") as memos:
        print(memos.preview_import(path, password) if kind == "memcube" else memos.read_document(path))
        if kind == "memcube":
            print(memos.import_(path, password))
