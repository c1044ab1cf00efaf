"""Every kind of file of a profile, damaged: the profile opens with a notice, or says in words why not; nothing else is lost."""

from __future__ import annotations

import json
import random
import re
import shutil
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.storm import inside
from tests.storm.faults import general, in_fork, shm
from tests.storm.report import Report

USER = "ana"
KINDS: dict[str, str] = {
    "conversations": r"conversations\.sqlite",
    "conversations, its log": r"conversations\.sqlite-wal",
    "ledger": r"ledger\.sqlite",
    "ledger, its log": r"ledger\.sqlite-wal",
    "job journal": r"jobs\.sqlite(-wal)?",
    "list of contexts": r"activation/contexts\.sqlite(-wal)?",
    "table: data": r"cubes\.lance/.*/data/[^/]+\.lance",
    "table: manifest": r"cubes\.lance/.*/_versions/[^/]+\.manifest",
    "table: version hint": r"cubes\.lance/.*/_versions/[^/]+\.json",
    "table: transactions": r"cubes\.lance/.*/_transactions/.*",
    "table: deletions": r"cubes\.lance/.*/_deletions/.*",
    "table: indexes": r"cubes\.lance/.*/_indices/.*",
    "context: state": r"activation/.*\.kv",
    "context: header": r"activation/.*\.json",
    "adapter: file": r"parametric/.*\.gguf",
    "adapter: training.json": r"parametric/.*/training\.json",
    "adapter: evaluation.json": r"parametric/.*/evaluation\.json",
    "adapter: other": r"parametric/.*",
    "backup": r"backups/.*\.zip",
    "settings": r"settings\.toml",
    "erasures": r"erasures\.jsonl",
    "clients": r"clients\.json",
    "lock": r"profile\.(lock|pid)",
    "tools": r"tools\.json",
    "secrets": r"secrets\.json",
    "known keys": r"known-keys\.json",
    "other computers' models": r"remotes\.toml",
    "options of models": r"models\.toml",
}
"""Kinds of files by a pattern of their path within the profile; a file is of the first kind that fits."""
WHOLE_EVERY = 4
"""Every so many-th case all of the profile is used; in the others, its memories and what reads files of the damaged kind."""
GOING_BACK = ("erasures", "ledger", "backup")
"""Kinds of which every second case goes back to a backup at once, while nothing has opened the profile."""
THINGS = ("jars", "rope", "seeds")
"""What memories that are saved together are about."""
TOOL, PASSPHRASE, TOKEN = "calculate", "oat milk", "a token"
UNTIL_CORRECTED = "Not all settings are in use"
"""The one notice that comes at each start: what the person wrote into the settings stays until they correct it."""
WAYS = ("flip", "flip many", "cut", "empty", "swap", "stretch", "append", "zero", "remove")
FORGOTTEN, FORGOTTEN_SINCE = ("zqforgottenx", "zqforgotteny"), "zqforgottenz"
"""Words of memories that were forgotten before the backups of the profile were made, and of one that they still hold."""


def kind_of(path: str) -> str | None:
    """The kind of a file of a profile; None for what has none."""
    within = re.sub(rf"^profiles/{USER}/", "", path)
    return next((kind for kind, pattern in KINDS.items() if re.fullmatch(pattern, within)), None)


def damage(path: Path, way: str, chance: random.Random) -> str:
    """Damage a file; says how."""
    data = bytearray(path.read_bytes())
    size = len(data)
    if way == "remove":
        path.unlink()
        return "removed"
    if way == "empty" or (not data and way in ("flip", "flip many", "cut", "swap", "zero")):
        path.write_bytes(b"" if data else b"\0" * 7)
        return "emptied" if data else "seven zeros in an empty file"
    if way in ("flip", "flip many"):
        places = [chance.randrange(size) for _ in range(1 if way == "flip" else max(8, size // 50))]
        for place in places:
            data[place] ^= 1 << chance.randrange(8)
        said = f"{len(places)} bits flipped, the first at {places[0]}"
    elif way == "cut":
        at = chance.randrange(size)
        del data[at:]
        said = f"cut at {at} of {size}"
    elif way == "swap":
        length = max(1, min(size // 3, chance.choice([16, 512, 4096])))
        a, b = sorted(chance.sample(range(max(2, size - length + 1)), 2)) if size - length >= 1 else (0, 0)
        data[a : a + length], data[b : b + length] = data[b : b + length], data[a : a + length]
        said = f"{length} bytes at {a} and {b} swapped"
    elif way in ("stretch", "append"):
        more = chance.randbytes(chance.choice([1, 100, 5000]))
        at = size if way == "append" else chance.randrange(size + 1)
        data[at:at] = more
        said = f"{len(more)} bytes put in at {at}"
    else:
        at, length = chance.randrange(size), chance.choice([64, 512, 4096])
        data[at : at + length] = bytes(len(data[at : at + length]))
        said = f"zeros at {at}, {length} bytes"
    path.write_bytes(bytes(data))
    return said


class Damage:
    """Runs cases of damage on copies of one profile."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.base = place / "base"
        self.model_file = place / "model.gguf"
        self.model_file.write_bytes(b"GGUF" + bytes(100_000))
        inside.seal_quickly()
        end = in_fork(self._make, place / "base.txt", seconds=300)
        if end != "killed":
            raise RuntimeError(f"the profile could not be made ({end}):\n{(place / 'base.txt').read_text()}")

    def _open(self, home: Path) -> Any:
        from memos_core import MemOS
        from tests.support.scripted import ScriptedModel

        model = ScriptedModel()
        model.info = replace(model.info, path=self.model_file)
        memos = MemOS.open(home, USER, backend=model)
        inside.jobs(memos).stop()
        return memos

    def _make(self) -> None:
        """A profile with a file of every kind, closed; and then once more open, and killed, so that its logs are there."""
        import os
        import signal

        from memos_core import Note
        from tests.storm.day import Day, base, observe
        from tests.storm.model import Model

        outside = self.base / "outside"
        outside.mkdir(parents=True)
        memos = self._open(self.base / "home")
        memos.forget_many([memos.remember(f"The word is {word}.").id for word in FORGOTTEN])
        memos.close()
        base(Day(self.base / "home", outside, Model(), seed=3))
        memos = self._open(self.base / "home")
        taught = [memos.remember("My dog is called Biscuit."), memos.remember("I live in Lisbon.")]
        memos.archive(memos.remember("The ferry was late.").id)
        inside.keep_adapter(memos, taught)
        for context in memos.activation.list():
            memos.activation.warm(context.id)
        memos.update_settings(persona="Be brief.", max_reply_tokens=77)
        memos.programs.add("zed", "Zed")
        memos.programs.change("zed", on=True, rights={"read": "always", "save": "never"})
        memos.programs.new_token("zed")
        memos.tools.switch(TOOL, True)
        memos.tools.decide(TOOL, "never")
        memos.secrets.use_file(PASSPHRASE)
        memos.secrets.set("weather", TOKEN)
        memos.export(outside / "signed.memcube")
        memos.remotes.add("desk", "http://127.0.0.1:11434/v1", "llama", memories=False)
        inside.set_model_options(memos, self.model_file, threads=1)
        in_backup = [cube.text for cube in memos.browse(limit=100_000)]
        since = memos.remember(f"The word is {FORGOTTEN_SINCE}.")
        memos.backups.make()
        for job in memos.jobs.list()[:3]:
            memos.jobs.run_now(job.name)
        memos.forget(since.id)
        memos.close()
        memos = self._open(self.base / "home")
        memos.remember("The last thing before the end.")
        # One of several rows that were written together is changed, so a file of deletions says where its old row is.
        together = memos.remember_many(
            [Note(text=f"Shelf {number} holds {what}.") for number, what in enumerate(THINGS)]
        )
        memos.pin(together[0].id)
        list(memos.chat("c3", "My cat is called Mia."))
        (self.base / "in backup.json").write_text(json.dumps(in_backup))
        (self.base / "model.json").write_text(json.dumps(observe(memos, ["persona", "max_reply_tokens"]).as_json()))
        os.kill(os.getpid(), signal.SIGKILL)

    def kinds(self) -> dict[str, list[Path]]:
        """The files of the profile, by kind."""
        found: dict[str, list[Path]] = {}
        home = self.base / "home"
        for path in sorted(home.rglob("*")):
            if path.is_file() and (kind := kind_of(str(path.relative_to(home)))) is not None:
                found.setdefault(kind, []).append(path.relative_to(home))
        return found

    def run(self, kind: str, number: int) -> tuple[str, list[tuple[str, str]]]:
        """One case, the same for the same number; what was done, and what was found."""
        chance = random.Random(f"{kind}/{number}")
        files = self.kinds()[kind]
        file = chance.choice(files)
        way = WAYS[number % len(WAYS)]
        case = self.place / "case"
        shutil.rmtree(case, ignore_errors=True)
        shutil.copytree(self.base / "home", case / "home")
        said = f"{file.name}: {damage(case / 'home' / file, way, chance)}"
        result = case / "found.json"
        end = in_fork(
            lambda: result.write_text(json.dumps(self._look(case / "home", kind, number))),
            case / "said.txt",
        )
        if result.exists():
            return said, [(kind_, text) for kind_, text in json.loads(result.read_text())]
        said_file = case / "said.txt"
        lines = said_file.read_text(errors="replace").splitlines() if said_file.exists() else []
        ours = [line.strip() for line in lines if "memos_core" in line or "lance" in line][-4:]
        return said, [("hung" if end == "hung" else "process died", f"{end}: {' | '.join(ours or lines[-3:])}"[:400])]

    def _look(self, home: Path, kind: str, number: int) -> list[tuple[str, str]]:
        """Open what was damaged and use it; now and then all of it, and not only what reads files of this kind."""
        from memos_core import MemOSError
        from tests.storm.check import last_line, where
        from tests.storm.day import observe
        from tests.storm.model import Model, differences

        found: list[tuple[str, str]] = []
        refusals: dict[str, str] = {}
        wanted = Model.from_json(json.loads((self.base / "model.json").read_text()))

        def attempt(name: str, call: Callable[[], Any]) -> Any:
            try:
                return call()
            except MemOSError as error:
                refusals[name] = f"{type(error).__name__}: {error}"
                if not str(error) or (not str(error)[0].isupper() and str(error)[0] not in "\"'/"):  # "/" begins a path
                    found.append(("no words", f"{name}: {error}"))
            except Exception:
                trace = traceback.format_exc()
                found.append(("no words", f"{name}: {last_line(trace)} :: {where(trace)}"))
            return None

        if kind.startswith(GOING_BACK) and number % 2:
            self._go_back(home, attempt, found)
            return found
        memos = attempt("open", lambda: self._open(home))
        if memos is None:
            # A second try must not be worse than the first, and must not be told that somebody else is there.
            memos = attempt("open again", lambda: self._open(home))
            if memos is None:
                return [*found, ("does not open", refusals["open again"])] if "open again" in refusals else found
        there = attempt("look", lambda: observe(memos, wanted.settings))
        if there is not None:
            if kind.startswith("conversations"):
                wanted = replace(wanted, talks=there.talks)
            if kind == "settings":
                wanted = replace(wanted, settings=there.settings)
            if kind.startswith("ledger"):
                wanted = replace(wanted, spaces=there.spaces)
            told = bool(memos.notices)
            found += [("lost" if told else "lost silently", line) for line in differences(wanted, there)[:3]]
        self._use(memos, attempt, found)
        self._use_the_rest(memos, attempt, found, None if number % WHOLE_EVERY == 0 else kind)
        attempt("close", memos.close)
        # What was only met while it was used is told of at the second opening, and then no more.
        told = bool(memos.notices)
        for name in ("second", "third"):
            again = attempt(f"{name} opening", lambda: self._open(home))
            if again is None:
                found += [("does not open", text) for what, text in refusals.items() if what == f"{name} opening"]
                break
            once = [notice for notice in again.notices if notice.title != UNTIL_CORRECTED]
            if told and once and kind.startswith(("table", "ledger", "conversations", "settings", "erasures")):
                found.append((f"{name} opening", f"notice again: {once[0].title}"))
            told = told or bool(again.notices)
            attempt(f"{name} look", lambda again=again: observe(again, wanted.settings))
            attempt(f"{name} remember", lambda again=again: again.remember("Once more."))
            attempt(f"{name} search", lambda again=again: again.conversations.list("friend"))
            attempt(f"{name} close", again.close)
            if not again.notices:
                # What was damaged may refuse until the next start, and no longer.
                found += [
                    ("stays broken", refusals[what])
                    for what in (f"{name} look", f"{name} remember", f"{name} search")
                    if what in refusals
                ]
                break
        return found

    def _go_back(
        self, home: Path, attempt: Callable[[str, Callable[[], Any]], Any], found: list[tuple[str, str]]
    ) -> None:
        """Restore the last backup: what it held is there, without what was forgotten since."""
        from memos_core import restore_backup

        name = max((self.base / "home" / "profiles" / USER / "backups").glob("*.zip")).stem
        if attempt("restore", lambda: restore_backup(name, home, USER)) is None:
            return  # in words, or it is a finding
        memos = attempt("opening after the restore", lambda: self._open(home))
        if memos is None:
            found.append(("does not open", "after a restore"))
            return
        texts = attempt("look after the restore", lambda: [cube.text for cube in memos.browse(limit=100_000)]) or []
        if any(word in text.lower() for text in texts for word in (*FORGOTTEN, FORGOTTEN_SINCE)):
            found.append(("came back", "a forgotten memory is there after a restore"))
        if missing := set(json.loads((self.base / "in backup.json").read_text())) - set(texts):
            found.append(("lost", f"{len(missing)} memories of the backup are missing after the restore"))
        attempt("close after the restore", memos.close)

    def _use(self, memos: Any, attempt: Callable[[str, Callable[[], Any]], Any], found: list[tuple[str, str]]) -> None:
        """What a person may do with memories."""
        found += [("no words", f"a notice without a text: {n.title}") for n in memos.notices if not n.text.strip()]
        cube = attempt("remember", lambda: memos.remember("Something new is zqnewnewnewne."))
        hits = attempt("recall", lambda: memos.recall("zqnewnewnewne"))
        if cube is not None and hits is not None and cube.id not in [hit.cube.id for hit in hits]:
            found.append(("goes on", "a new memory is not found"))
        if cube is not None:
            attempt("edit", lambda: memos.edit(cube.id, text="Something newer is zqnewnewnewne."))
            attempt("history", lambda: memos.history(cube.id))
            attempt("undo", lambda: memos.undo())
        for old in (attempt("browse", lambda: memos.browse(limit=3)) or [])[:3]:
            attempt("history of an old one", lambda old=old: memos.history(old.id))
        if cube is not None:
            attempt("forget", lambda: memos.forget(cube.id))

    def _use_the_rest(
        self,
        memos: Any,
        attempt: Callable[[str, Callable[[], Any]], Any],
        found: list[tuple[str, str]],
        kind: str | None,
    ) -> None:
        """What else a person may do; only what reads files of a kind, where one is given."""

        def clients() -> None:
            memos.programs.list()
            memos.programs.add("jan")
            if memos.programs.get("zed").decision("save") == "always":
                found.append(("more rights", "a program may save what it was never to save"))

        def tools() -> None:
            if any(status.tool.name == TOOL and status.decision == "always" for status in memos.tools.list()):
                found.append(("more rights", "a tool may do what it was never to do"))
            memos.tools.switch(TOOL, True)

        def secrets() -> None:
            memos.secrets.unlock(PASSPHRASE)
            if inside.secret(memos, "weather") not in (TOKEN, None):
                found.append(("lost silently", "a secret is another one"))
            memos.secrets.set("radio", TOKEN)

        def remotes() -> None:
            memos.remotes.list()
            memos.remotes.add("shelf", "http://127.0.0.1:1234/v1", "llama")

        def verify() -> None:
            for backup in memos.backups.list():
                attempt("verify backup", lambda name=backup.name: memos.backups.verify(name))

        uses: list[tuple[str, str, Callable[[], Any]]] = [
            ("conv ledg tabl cont adap sett", "chat", lambda: list(memos.chat("c9", "What is my dog called?"))),
            ("conv", "transcripts", lambda: [memos.transcript(talk.id) for talk in memos.conversations.list()]),
            ("cont list", "contexts", lambda: [memos.activation.warm(c.id) for c in memos.activation.list()]),
            ("adap", "adapters", lambda: (memos.parametric.list(), inside.parametric(memos).adapter())),
            ("adap", "what an adapter knows", lambda: memos.parametric.knows()),
            ("adap", "asking an adapter", lambda: inside.parametric(memos).trial("What is my dog called?")),
            ("job", "jobs", lambda: (memos.jobs.list(), memos.jobs.history())),
            ("ledg", "audit", lambda: (memos.audit.verify(), memos.audit.search())),
            ("back", "backups", verify),
            ("back conv ledg", "make backup", lambda: memos.backups.make()),
            ("sett", "settings", lambda: memos.update_settings(theme="dark")),
            ("sett", "about", lambda: memos.about()),
            ("clie", "clients", clients),
            ("tool", "tools", tools),
            ("secr", "secrets", secrets),
            ("know", "known keys", lambda: memos.export(memos.home / "signed.memcube")),
            ("othe", "other computers' models", remotes),
            ("opti", "options of models", lambda: inside.set_model_options(memos, self.model_file, threads=2)),
            ("tabl", "export", lambda: memos.export(memos.home / "out.memcube")),
        ]
        for kinds, name, call in uses:
            if kind is None or any(kind.startswith(beginning) for beginning in kinds.split()):
                attempt(name, call)


def run(report: Report, count: int, kinds: list[str], out: Path | None, minutes: float) -> None:
    """Damage each kind of file so many times; goes on where a run before has ended."""
    until = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory(prefix="memos-storm-", dir=shm()) as folder:
        cases = Damage(Path(folder))
        there = cases.kinds()
        for kind in KINDS:
            if kind not in there:
                report.note(f"the profile has no file of the kind {kind!r}")
        for kind in kinds or [kind for kind in KINDS if kind in there]:
            for number in range(report.cases.get(kind, 0), count):
                if time.monotonic() > until:
                    report.note(f"the time was up at {kind}")
                    return
                said, found = cases.run(kind, number)
                report.count(kind)
                for what, text in found:
                    report.find(what, general(text), f"--kind '{kind}' --number {number} ({said})")
                if out is not None:
                    report.save(out)
            print(f"{kind}: {report.cases[kind]}, {len(report.findings)} findings so far", flush=True)
