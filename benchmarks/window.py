"""How soon is the window there, and does it ever keep the person waiting?

usage: python -m benchmarks window [--json]

Starting is measured in processes of their own, beside a bare Qt window; waiting is measured as the longest time
between two beats of a 5 ms timer in the window's thread, beside the same window with nothing to do. Off screen.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.support import inside

ROOT = Path(__file__).resolve().parent.parent
STARTS = 5
BARE = """
import time; began = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([]); window = QMainWindow(); window.show(); application.processEvents()
print(time.perf_counter() - began)
"""
OURS = """
import sys, time; began = time.perf_counter()
from pathlib import Path
from PySide6.QtWidgets import QApplication
from app.application import make_window
from app.bridge import Engine
application = QApplication([]); home = Path(sys.argv[1]); engine = Engine(home, "default", None)
window = make_window(application, engine, home); application.processEvents()
print(time.perf_counter() - began)
"""


def _start(code: str, home: str) -> float:
    """Median seconds from the first import to the painted window."""
    times = [
        float(
            subprocess.run(
                [sys.executable, "-c", code, home],
                capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            ).stdout
        )
        for _ in range(STARTS)
    ]  # fmt: skip
    return statistics.median(times)


@dataclass
class Stall:
    """The longest time between two beats."""

    wall_s: float = 0.0
    """As the person sees it; on a busy machine other programs are in it."""
    cpu_s: float = 0.0
    """What the window's thread computed itself."""


class Beat:
    """Notices when the window's thread is busy."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._last = (time.perf_counter(), time.thread_time())
        self._longest = Stall()

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        longest = self._longest
        longest.wall_s = max(longest.wall_s, wall - self._last[0])
        longest.cpu_s = max(longest.cpu_s, cpu - self._last[1])
        self._last = (wall, cpu)

    def during(self, work: Callable[[], None]) -> Stall:
        """The longest pause while `work` runs (it runs the event loop itself)."""
        self._last, self._longest = (time.perf_counter(), time.thread_time()), Stall()
        self._timer.start()
        work()
        self._beat()
        self._timer.stop()
        return self._longest


def pause(milliseconds: int) -> None:
    """Run the event loop for so long."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], Any], seconds: float = 120) -> None:
    """Run the event loop until something holds. Raises TimeoutError."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError
        pause(5)


def _notes(count: int) -> list[Any]:
    """Memories of two years, about a few things."""
    from memos_core import Note

    present = dt.datetime.now(dt.UTC)
    things = ("tomatoes", "roses", "the choir", "the piano", "lentils", "the train", "the flat", "the boat")
    return [
        Note(
            text=f"I wrote note number {number} about {things[number % len(things)]}",
            type="fact",
            occurred_at=present - dt.timedelta(hours=number * 1.7 - 500),
        )
        for number in range(count)
    ]


def _scroll(view: Any, steps: int = 300) -> None:
    """Scroll a view from its beginning to its end."""
    bar = view.verticalScrollBar()
    for step in range(steps):
        bar.setValue(bar.maximum() * (step + 1) // steps)
        pause(10)


def _stalls(home: Path) -> dict[str, Stall]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from app.application import make_window
    from app.bridge import Engine
    from app.contexts.card import ContextCard
    from app.main_window import ABOUT, ACTIVITY, CHAT, CONTEXTS, MEMORIES
    from app.memory_browser.memories_page import MAP, TIMELINE
    from memos_core import MemOS

    with MemOS.open(home, preload=False, patience=0) as memos:
        memos.remember_many(_notes(10_000))
        with inside.audit(memos)._database.transaction("write the audit log") as run:
            ids = [cube.id for cube in memos.browse(limit=1000)]
            for number in range(10_000):
                inside.audit(memos).enter(run, "assistant", "injected", [ids[number % 1000]], "conversation long")
        for number in range(1000):
            user = inside.conversations(memos).add_user_message("long", f"Message {number} about the garden")
            inside.conversations(memos).mark_read(user.id)
            reply = inside.conversations(memos).begin_reply("long", [])
            inside.conversations(memos).save_reply(
                reply.id, f"Reply {number} with **bold** words, and a list:\n\n- one", "complete"
            )
        for number in range(200):
            memos.conversations.create(f"Conversation {number} about the garden", conversation_id=f"c{number}")
            memos.activation.of_conversation(f"c{number}")
    application = QApplication([])
    engine = Engine(home, "default", None)
    window = make_window(application, engine, home)
    window.resize(1280, 800)
    beat = Beat()
    stalls: dict[str, Stall] = {}
    try:
        pause(300)
        stalls["nothing to do"] = beat.during(lambda: pause(1500))

        def opening() -> None:
            engine.open()
            until(lambda: engine.memos is not None)

        stalls["the engine opens (imports LanceDB)"] = beat.during(opening)
        memos = engine.memos
        assert memos is not None
        stalls["model and embedder load"] = beat.during(
            lambda: until(lambda: {memos.model_status.model.value, memos.model_status.embedder.value} == {"ready"})
        )

        def replying() -> None:
            window.chat.composer.set_text("Write a short story about a fox.")
            window.chat.composer.send_button.click()
            until(lambda: not window.chat.composer.stop_button.isVisible())

        stalls["a reply streams"] = beat.during(replying)

        transcript = window.chat.transcript

        def opening_long() -> None:
            window.chat.open_conversation("long")
            until(lambda: len(transcript.messages) > 2)
            pause(200)

        stalls["a chat of 2,000 messages is opened"] = beat.during(opening_long)

        def scrolling_chat() -> None:
            bar = transcript.verticalScrollBar()
            for _ in range(300):
                bar.setValue(max(bar.value() - 180, 0))
                pause(10)

        stalls["... and scrolled back"] = beat.during(scrolling_chat)

        window.show_view(MEMORIES)
        until(lambda: window.memories.model.rowCount() >= 10_000)

        stalls["10,000 memories are scrolled through"] = beat.during(lambda: _scroll(window.memories.table))

        def recalling() -> None:
            over: list[bool] = []
            engine.run(lambda m: [m.recall("notes about the garden") for _ in range(20)], lambda _: over.append(True))
            until(lambda: over)

        stalls["20 recalls"] = beat.during(recalling)
        page = window.memories_page

        def timeline() -> None:
            page.show_view(TIMELINE)
            until(lambda: page.timeline.model.rows)
            _scroll(page.timeline.list)

        stalls["the timeline of them is opened and scrolled through"] = beat.during(timeline)

        def about() -> None:
            window.show_view(ABOUT)
            until(lambda: window.about.model.rows)
            _scroll(window.about.list)

        stalls["about you is opened and scrolled through"] = beat.during(about)

        def activity() -> None:
            window.show_view(ACTIVITY)
            log = window.activity.log
            until(lambda: log.model.rows)
            while len(log.model.rows) < 10_000:
                _scroll(log.list, 30)

        stalls["10,000 entries of the activity are scrolled through"] = beat.during(activity)
        until(lambda: not inside.table(memos).ids("NOT embedded", limit=1), 900)

        def drawing() -> None:
            window.show_view(MEMORIES)
            page.show_view(MAP)
            until(page.map.canvas.isVisible)
            pause(200)

        stalls["the map of 10,000 memories is drawn"] = beat.during(drawing)

        def moving() -> None:
            for factor in (*[1.2] * 15, *[1 / 1.2] * 15):
                page.map.canvas.zoom_by(factor)
                pause(20)

        stalls["... and zoomed in and out"] = beat.during(moving)

        def looking_at_contexts() -> None:
            window.show_view(CONTEXTS)
            until(lambda: window.contexts.findChildren(ContextCard))
            for _ in range(20):
                engine.contextsChanged.emit()
                pause(100)

        stalls["200 contexts are shown, and change"] = beat.during(looking_at_contexts)
        window.show_view(CHAT)
    finally:
        window.close()
        engine.close()
    return stalls


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks window", description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        bare, ours = _start(BARE, folder), _start(OURS, folder)
        stalls = _stalls(Path(folder) / "home")
    if options.json:
        longest = {name: asdict(stall) for name, stall in stalls.items()}
        print(json.dumps({"bare_window_s": bare, "window_s": ours, "longest_stalls": longest}))
        return 0
    print(f"window shown after {ours:.2f} s, a bare Qt window after {bare:.2f} s ({ours / bare:.1f} x)")
    print("longest pause of the window, and what its thread computed in one go, while:")
    for name, stall in stalls.items():
        print(f"{stall.wall_s * 1000:6.0f} ms {stall.cpu_s * 1000:6.0f} ms  {name}")
    return 0
