"""A process that lives a scripted day until it is killed. It prints a line for every thing that the one who kills has to know."""

from __future__ import annotations

import json
import random
import sys
import threading
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from memos_core import MemOS, MemOSError, moving
from tests.storm import inside
from tests.storm.day import USER, Day, Refused, record_turns
from tests.storm.model import FAR_AWAY, Model, Row, is_said
from tests.support.scripted import ScriptedModel

QUESTIONS = (
    "What is the capital of France?",
    "How do I boil an egg?",
    "Why is the sky blue?",
    "Write a short poem about rain.",
)


WHOLE_DAY = (
    "chat", "forget said", "record turns", "document", "memories", "space", "back up", "restore", "undo", "activate", "expire",
    "expire at", "first version", "move", "freeze", "merge", "forget", "edit",
)  # fmt: skip
"""What a whole day is made of; where an act has nothing to be about, something is remembered or edited."""


def say(*words: object) -> None:
    print(*words, flush=True)


def wander(day: Day, chance: random.Random) -> None:
    """Random steps, for ever."""
    while True:
        plain = [word for word, row in day.model.rows.items() if row.state == "activated" and not row.frozen]
        act = chance.choice(
            ["remember", "remember", "many", "edit", "pin", "archive", "forget", "merge", "undo", "backup"]
        )
        if act == "many":
            day.remember_many(3)
        elif act == "remember" or len(plain) < 4:
            day.remember(pinned=chance.random() < 0.1)
        elif act == "edit":
            day.edit(chance.choice(plain))
        elif act == "pin":
            word = chance.choice(plain)
            pinned = not day.model.rows[word].pinned
            day.change("pin", word, lambda id, pinned=pinned: day.memos.pin(id, pinned), pinned=pinned)
        elif act == "archive":
            word = chance.choice(plain)
            day.change("archive", word, day.memos.archive, state="archived")
            day.change("activate", word, day.memos.activate, state="activated")
        elif act == "forget":
            day.forget(chance.choice(plain))
        elif act == "merge":
            day.merge(*chance.sample(plain, 2))
        elif act == "undo" and day._undone:
            day.undo()
        elif act == "backup" and chance.random() < 0.3:
            day.make_backup()


def whole_day(day: Day, chance: random.Random) -> None:
    """Random steps of every kind, for ever: those that a window's thread must leave out, for they talk or close the profile."""
    backups: list[tuple[str, Model]] = []
    memos = day.memos
    while True:
        rows = day.model.rows
        plain = [word for word, row in rows.items() if row == Row(row.text) and not is_said(day.model, word)]
        hidden = [word for word, row in rows.items() if row.state in ("archived", "expired") and not row.frozen]
        said = [word for word in rows if is_said(day.model, word)]
        act = chance.choice(WHOLE_DAY)
        if act == "chat":
            day.chat(f"c{day.words.new()[2:]}")
        elif act == "forget said" and said:
            day.forget_said(chance.choice(said), message=chance.random() < 0.5)
        elif act == "record turns":
            record_turns(day)
        elif act == "document":
            day.import_document()
        elif act == "memories":
            day.import_memories()
        elif act == "space":
            day.remember(space=make_space(day, f"space{chance.randrange(4)}"))
        elif act == "back up" or (act == "restore" and not backups):
            backups = [*backups[-2:], (day.make_backup(), day.model)]
        elif act == "restore":
            day.restore_backup(*chance.choice(backups))
            memos = day.memos
        elif act == "undo" and day._undone:
            day.undo()
        elif len(plain) < 4:
            day.remember_many(3)
        elif act == "activate" and hidden:
            day.change("activate", chance.choice(hidden), memos.activate, state="activated", expires=False)
        elif act == "expire":
            day.change("expire", chance.choice(plain), memos.expire, state="expired")
        elif act == "expire at":
            day.change("expire at", chance.choice(plain), lambda id: day.memos.expire(id, FAR_AWAY), expires=True)
        elif act == "first version":
            word = chance.choice(plain)
            first = day.model.rows[word].text
            day.edit(word)
            day.change("first version", word, lambda id, first=first: restored(day.memos, id, first), text=first)
        elif act == "move":
            word, space = chance.choice(plain), make_space(day, f"space{chance.randrange(4)}")
            day.change("move", word, lambda id, space=space: day.memos.change_many(moving(space), [id]), space=space)
        elif act == "freeze":
            day.change("freeze", chance.choice(plain), memos.freeze, frozen=True)
        elif act == "merge":
            pair = chance.sample(plain, 2)
            if len({day.memos.get(day.id(word)).from_document for word in pair}) == 1:  # others cannot be merged
                day.merge(*pair)
        elif act == "forget":
            day.forget(*chance.sample(plain, chance.choice([1, 1, 2])))
        else:
            day.edit(chance.choice(plain))


def make_space(day: Day, name: str) -> str:
    """A space of that name, made where there is none."""
    if name not in day.model.spaces:
        after = replace(day.model, spaces=day.model.spaces | {name})
        day.step("make space", after, lambda: day.memos.namespaces.create(name), undoable=False)
    return name


def restored(memos: MemOS, id: str, text: str) -> object:
    """Go back to the version of a memory that had a text."""
    versions = [change.after.version for change in memos.history(id) if change.after and change.after.text == text]
    return memos.restore(id, version=versions[-1])


def scripted_day(home: Path, outside: Path, seed: int) -> None:
    """A profile with a scripted model, and a day of every kind of step in it."""
    day = Day(home, outside, Model.from_json(json.loads((outside / "model.json").read_text())), seed)
    day.open()
    say("open")
    try:
        whole_day(day, random.Random(seed))
    except Refused as error:
        say("refused", error.__cause__)
        raise
    except Exception:
        day.journal.write("crashed", trace=traceback.format_exc()[-3000:])
        raise


def live(day: Day, seed: int) -> None:
    """Wander, and say it if anything goes wrong."""
    try:
        wander(day, random.Random(seed))
    except Refused as error:
        say("refused", error.__cause__)
    except Exception as error:
        day.journal.write("crashed", trace=f"{type(error).__name__}: {error}")
        raise


def window(home: Path, outside: Path, seed: int, scripted: bool) -> None:
    """The window, off the screen: a thread of the day changes memories, while messages are sent and pages are turned."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

    from app.application import run

    model = Model.from_json(json.loads((outside / "model.json").read_text()))
    original = MemOS.open.__func__  # type: ignore[attr-defined]

    def opened(cls: type[MemOS], *arguments: Any, **named: Any) -> MemOS:
        memos: MemOS = original(cls, *arguments, **named)
        inside.jobs(memos).stop()
        day = Day(home, outside, model, seed)
        day._memos = memos
        threading.Thread(target=live, args=(day, seed), daemon=True).start()
        say("open")
        return memos

    MemOS.open = classmethod(opened)  # type: ignore[method-assign, assignment]
    chance = random.Random(seed)
    application = QApplication(sys.argv[:1])

    def named(name: str) -> QWidget | None:
        return next((w for w in application.allWidgets() if w.objectName() == name and w.isVisible()), None)

    def act() -> None:
        composer, send = named("composer"), named("sendButton")
        if composer is not None and send is not None and chance.random() < 0.5:
            composer.setPlainText(chance.choice(QUESTIONS))  # type: ignore[attr-defined]
            if isinstance(send, QAbstractButton) and send.isEnabled():
                send.click()
                say("sent")
            return
        pages = [
            w for w in application.allWidgets() if isinstance(w, QAbstractButton) and "rail" in w.objectName().lower()
        ]
        if pages:
            chance.choice(pages).click()

    timer = QTimer()
    timer.timeout.connect(act)
    timer.start(250)
    run(home, USER, None, ScriptedModel(" ".join(["word"] * 200), delay=0.01) if scripted else None)


def told(round_: int, work: Callable[[], object]) -> None:
    """Do something during which a child may be killed; it must end, with a result or an error in words."""
    say("begin", round_)
    began = time.monotonic()
    try:
        result: object = work()
    except MemOSError as error:
        result = f"{type(error).__name__}: {error}"
    except Exception as error:
        result = f"NO WORDS {type(error).__name__}: {error}"
    say("end", round_, round(time.monotonic() - began, 2), str(result).replace("\n", " ")[:200])


def host(home: Path) -> None:
    """Chats, saving and recall with the real model host, for ever."""

    def chat(round_: int) -> str:
        events = list(memos.chat(f"k{round_}", QUESTIONS[round_ % len(QUESTIONS)]))
        last = events[-1]
        return f"failed: {last.failed}" if last.failed else "answered" if last.finished else f"NO END {last.kind}"

    def save(round_: int) -> str:
        cube = memos.remember(f"Number {round_} is zq{round_:010d}.", type="fact")  # type: ignore[arg-type]
        hits = memos.recall(f"zq{round_:010d}")
        return "found" if cube.id in [hit.cube.id for hit in hits] else "NOT FOUND"

    with MemOS.open(home, USER, patience=5) as memos:
        inside.jobs(memos).stop()
        memos.wait_until_ready(120)
        memos.update_settings(max_reply_tokens=48)  # a kill falls into a reply or between two, not always into the same
        round_ = 0
        while True:
            round_ += 1
            told(round_, lambda n=round_: save(n) if n % 4 == 0 else chat(n))


def trainer(home: Path) -> None:
    """Trainings, for ever."""
    model = ScriptedModel()
    model.info = replace(model.info, path=inside.starter_model())
    with MemOS.open(home, USER, backend=model) as memos:
        inside.jobs(memos).stop()
        memos.update_settings(adapter_recall=0.0, adapter_leaks=1.0, adapter_drift=100.0)
        for text in (
            "My parrot's name is Zuleika.",
            "I play the cello.",
            "I live in Lisbon.",
            "My dog is called Biscuit.",
        ):
            memos.remember(text, pinned=True)
        round_ = 0
        while True:
            round_ += 1
            told(round_, lambda: f"trained {memos.parametric.train(recipe=inside.quick_recipe()).number}")  # type: ignore[arg-type]
            say("adapters", [version.number for version in memos.parametric.list()])


def act(what: str, home: Path, outside: Path, seed: int, model: str) -> None:
    """Live a day.

    Args:
        what: `window`, `day`, `host` or `trainer`.
        home: the folder of all data.
        outside: a folder beside it, for the journal.
        seed: of what is done.
        model: `starter` or `scripted`.
    """
    if what == "window":
        window(home, outside, seed, model == "scripted")
    elif what == "day":
        scripted_day(home, outside, seed)
    elif what == "host":
        host(home)
    else:
        trainer(home)
