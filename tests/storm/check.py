"""After each opening: nothing acknowledged is missing, nothing forgotten is anywhere, and the stores agree."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import traceback
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from memos_core import MemoryFilter, MemOS, MemOSError
from tests.storm import inside
from tests.storm.day import USER, observe, open_profile, read_journal
from tests.storm.model import Model, Row, Words, between, differences

TALK = "conversations.sqlite"


def acknowledged(entries: list[dict[str, Any]]) -> tuple[Model, dict[str, Any] | None]:
    """What was acknowledged last, and the step that was in flight after it."""
    model, flying = Model.from_json(entries[0]["model"]), None
    for entry in entries[1:]:
        if entry["what"] == "begin":
            flying = entry
        elif entry["what"] == "done" and flying is not None:
            model, flying = Model.from_json(flying["model"]), None
        elif entry["what"] == "resolved":
            model, flying = Model.from_json(entry["model"]), None
    return model, flying


def unread(entries: list[dict[str, Any]]) -> set[str]:
    """The messages of chats that were refused when these had been committed: the next start reads them."""
    found: set[str] = set()
    for number, entry in enumerate(entries):
        if entry["what"] == "resolved" and entry["how"] == "partly done":
            known, flying = acknowledged(entries[:number])
            if flying is not None and flying["name"] == "chat":
                for talk, texts in Model.from_json(entry["model"]).talks.items():
                    found.update(texts[len(known.talks.get(talk, ())) :])
    return found


def said_in_journal(entries: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Findings that the day made itself."""
    found = []
    for entry in entries:
        if entry["what"] == "torn":
            found.append(("torn", f"{entry['name']} was refused and half done: {'; '.join(entry['differences'])}"))
        elif entry["what"] == "crashed":
            found.append(("no words", last_line(entry["trace"]) + " :: " + where(entry["trace"])))
        elif entry["what"] == "resolved" and entry["how"].endswith("was done"):
            found.append(("said wrong", entry["how"]))
        elif entry["what"] == "refused" and not fit_for_people(entry["words"]):
            found.append(("no words", f"{entry['name']}: {entry['error']}: {entry['words']}"))
    refused = [entry for entry in entries if entry["what"] == "refused"]
    if len(refused) > 1:
        found.append(
            (
                "stays broken",
                f"after {refused[0]['name']} was refused, {refused[1]['name']} was too: {refused[1]['words']}",
            )
        )
    return found


def fit_for_people(words: str) -> bool:
    """Whether an error is a sentence."""
    return (bool(words) and words[0].isupper()) or (words[:1] in "\"'" and words.rstrip()[-1] in ".!?)")


def last_line(trace: str) -> str:
    """The last line of a traceback."""
    return trace.strip().splitlines()[-1][:200]


def where(trace: str) -> str:
    """The places in our own code that a traceback goes through, the last three."""
    places = re.findall(r'File "[^"]*/((?:memos_core|app)/[^"]+)", line (\d+)', trace)
    return " > ".join(f"{name}:{line}" for name, line in places[-3:])


def check(home: Path, journal: Path, *, settled: Path | None = None, talks: bool = True) -> list[tuple[str, str]]:
    """Open a profile twice and look at everything.

    Args:
        home: the folder of all data.
        journal: what was acknowledged.
        settled: a file for the model of what is there now, to go on from.
        talks: whether the journal tells of the conversations too.

    Returns:
        What is wrong, as kind and sentence.
    """
    entries = read_journal(journal)
    found = said_in_journal(entries)
    known, flying = acknowledged(entries)
    try:
        memos = open_profile(home)
    except MemOSError as error:
        return [*found, ("does not open", f"{type(error).__name__}: {error}")]
    except Exception:
        trace = traceback.format_exc()
        return [*found, ("does not open", f"{last_line(trace)} :: {where(trace)}")]
    try:
        found += [("notice", f"{notice.title}. {notice.text}"[:160]) for notice in memos.notices]
        model, outcome = settle(known, flying, memos, talks, unread(entries))
        found += outcome
        found += looked_at(memos, model, home)
        found += goes_on(memos)
    except Exception:
        trace = traceback.format_exc()
        found.append(("no words", f"while it was looked at: {last_line(trace)} :: {where(trace)}"))
        model = None
    finally:
        memos.close()
    found += sound_databases(home)
    if model is None:
        return found
    try:
        with open_profile(home) as again:
            found += [("notice", f"at the second opening: {notice.title}") for notice in again.notices]
            found += [("second opening", line) for line in differences(model, seen(again, model, talks))[:5]]
            found += [("second opening", line) for line in inside.disagreements(again)[:5]]
            inside.backups(again).clean()
            if settled is not None:
                settled.write_text(json.dumps(model.as_json()))
            found += nowhere(model, home, backups=True)
    except Exception:
        trace = traceback.format_exc()
        found.append(("second opening", f"{last_line(trace)} :: {where(trace)}"))
    return found


def seen(memos: MemOS, wanted: Model, talks: bool) -> Model:
    """What is there, as far as the journal tells of it."""
    there = observe(memos, wanted.settings)
    if talks:
        return there
    return replace(
        there, talks={}, rows={word: row for word, row in there.rows.items() if not word.startswith("no word")}
    )


def settle(
    known: Model, flying: dict[str, Any] | None, memos: MemOS, talks: bool, unread: Collection[str] = ()
) -> tuple[Model, list[tuple[str, str]]]:
    """Which of the states that may be is there: that what was in flight happened, or not; and what was read since of messages
    that were not."""
    if unread:
        there = seen(memos, known, talks)
        read = {
            w: row
            for w, row in there.rows.items()
            if w not in known.rows and row == Row(row.text) and row.text in unread
        }
        known = replace(known, rows={**known.rows, **read})
    if flying is None:
        there = seen(memos, known, talks)
        return known, [("lost", line) for line in differences(known, there)[:5]]
    after = Model.from_json(flying["model"])
    there = seen(memos, after, talks)
    if not differences(after, there):
        return after, []
    if not differences(known, there):
        return known, []
    if flying["staged"]:
        outside = between(known, after, there)
        rows = dict(there.rows)
        gone = known.gone | {w for w in after.gone - known.gone if w not in rows and _not_said(w, there)}
        said = known.said | {w for w in after.said - known.said if w not in rows}
        partly = Model(rows, there.talks, there.settings, there.spaces, gone, said)
        return partly, [("torn", f"{flying['name']}: {line}") for line in outside[:5]]
    nearer = min((differences(model, there) for model in (known, after)), key=len)
    return known, [("lost", f"{flying['name']} was in flight: {line}") for line in nearer[:5]]


def _not_said(word: str, there: Model) -> bool:
    return not any(word in text.lower() for texts in there.talks.values() for text in texts)


def looked_at(memos: MemOS, model: Model, home: Path) -> list[tuple[str, str]]:
    """What an open profile shows."""
    found = [("stores disagree", line) for line in inside.disagreements(memos)[:5]]
    verdict = memos.audit.verify()
    if not verdict.sound:
        found.append(("audit", verdict.text))
    inside.embed_now(memos)
    # Recall is most of the time that a case takes, so it is asked for the newest that is live and the newest that is not.
    newest = {row.state == "activated": (word, row) for word, row in model.rows.items()}
    for live, (word, row) in newest.items():
        if (row.text in [hit.cube.text for hit in memos.recall(word, limit=20)]) != live:
            found.append(("recall", f"a memory that is {row.state} is {'not ' if live else ''}recalled"))
    for word in sorted(model.gone | model.said)[:1]:
        hits = memos.recall(word, limit=20, where=MemoryFilter(type=["fact", "episode", "document"]))
        if any(word in hit.cube.text.lower() for hit in hits):
            found.append(("came back", "a forgotten memory is recalled"))
    return found + nowhere(model, home, backups=False)


def goes_on(memos: MemOS) -> list[tuple[str, str]]:
    """A new memory can be made, found and taken back, and what was last done too."""
    found = []
    before = observe(memos)
    word = Words(hash("goes on") & 0xFFFF).new()
    cube = memos.remember(f"{word} lives on.", type="fact")  # type: ignore[arg-type]
    if cube.id not in [hit.cube.id for hit in memos.recall(word)]:
        found.append(("goes on", "a new memory is not found"))
    memos.undo()
    found += [("undo", line) for line in differences(before, observe(memos))[:3]]
    if not memos.audit.verify().sound:
        found.append(("audit", "no longer sound after an undo"))
    return found


def nowhere(model: Model, home: Path, *, backups: bool) -> list[tuple[str, str]]:
    """Where the bytes of a forgotten word still are.

    Args:
        model: what was forgotten.
        home: the folder of all data.
        backups: also within backups, which may hold it until their next rotation.
    """
    if not (model.gone or model.said):
        return []
    found: dict[str, tuple[str, str]] = {}
    for name, content in contents(home, backups=backups):
        low = content.lower()
        words = model.gone if TALK in name else model.gone | model.said
        if any(word.encode() in low for word in words):
            kind = re.sub(r"[0-9a-f]{8}[0-9a-f-]{20,}|\d{6,}", "*", name)
            found[kind] = ("came back", f"the words of a forgotten memory are in {kind}")
    return list(found.values())


def contents(home: Path, *, backups: bool) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder with its bytes; of the folder of backups only where asked, then with their parts."""
    for path in sorted(home.rglob("*")):
        if not path.is_file():
            continue
        name, content = str(path.relative_to(home)), path.read_bytes()
        if "backups" not in path.relative_to(home).parts:
            yield name, content
        elif backups:
            if path.suffix != ".zip":
                yield name, content
                continue
            try:
                with zipfile.ZipFile(io.BytesIO(content)) as archive:
                    for part in archive.namelist():
                        yield f"{name}/{part}", archive.read(part)
            except zipfile.BadZipFile:
                yield name, content


def sound_databases(home: Path) -> list[tuple[str, str]]:
    """What SQLite itself says of the databases, once they are closed."""
    found = []
    for path in sorted((home / "profiles" / USER).glob("*.sqlite")):
        database = sqlite3.connect(path)
        try:
            verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
        except sqlite3.DatabaseError as error:
            verdict = str(error)
        finally:
            database.close()
        if verdict != "ok":
            found.append(("database", f"{path.name}: {verdict}"))
    return found
