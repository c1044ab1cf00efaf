"""How soon does the window appear, does it ever keep the person waiting, and how much memory and processor time does it use?

usage: python -m benchmarks window [--json]    (or: memos bench ui [--json])

The start is measured in processes of its own, beside a bare Qt window. Waiting is measured as the time between two ticks of a
5 ms timer in the window's thread: the longest in each scene, and the 99.9th percentile over all scenes
together. Long chats are opened and painted; at the end the window is left idle. Everything is painted off screen.

The limit of each figure (BARS) is printed with it; --json also has the figures by name. On a busy machine the time of other programs is
included in all of them except `computed`, so the load is printed too.
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

import psutil

from tests.support import inside

ROOT = Path(__file__).resolve().parent.parent
STARTS = 5
LONG_CHATS = (2_000, 20_000)
"""The numbers of messages of the chats that are opened."""
OPENINGS = 5
IDLE_SECONDS = 20
TRAINING_SECONDS, DOWNLOAD_SECONDS = 15, 5
BARS = {
    "window_s": 1.0,
    "window_to_bare": 2.0,
    "pause_p999_s": 0.05,
    "chat_of_2,000_s": 0.3,
    "chat_of_20,000_s": 0.5,
    "idle_share": 0.01,
    "memory_bytes": 350e6,
}
"""The upper limit of each figure."""
RARE = 0.999
"""The quantile of all pauses that is printed."""
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
    """The longest time between two ticks."""

    wall_s: float = 0.0
    """The elapsed time, as the person sees it; on a busy machine it includes other programs."""
    cpu_s: float = 0.0
    """The processor time of the window's thread itself."""


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
        self.pauses = list[float]()
        """Seconds between two ticks, of everything that was measured."""

    def _beat(self) -> None:
        wall, cpu = time.perf_counter(), time.thread_time()
        longest = self._longest
        longest.wall_s = max(longest.wall_s, wall - self._last[0])
        longest.cpu_s = max(longest.cpu_s, cpu - self._last[1])
        self.pauses.append(wall - self._last[0])
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
    """Run the event loop for so many milliseconds."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition: Callable[[], Any], seconds: float = 120) -> None:
    """Run the event loop until the condition holds. Raises TimeoutError."""
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


@dataclass(frozen=True)
class Figures:
    """What was measured in one window."""

    stalls: dict[str, Stall]
    pause_p999_s: float
    """The 99.9th percentile of the pauses."""
    chat_opened_s: dict[str, float]
    """The median time from the click to the painted messages, by the number of messages in the chat."""
    idle_share: float
    """The share of one core that is used when nothing is done."""
    idle_cpu_s: float
    """Seconds of processor time in IDLE_SECONDS of that."""
    memory_opened_bytes: int
    """Memory of the window's process alone, once everything is loaded."""
    memory_bytes: int
    """The same after everything that was done in the window."""


def _write_chat(memos: Any, conversation: str, messages: int) -> None:
    """Write a chat of so many messages, questions and replies alternating."""
    store = inside.conversations(memos)
    with store._database.transaction("write a long chat"):
        for number in range(messages // 2):
            user = store.add_user_message(conversation, f"Message {number} about the garden")
            store.mark_read(user.id)
            reply = store.begin_reply(conversation, [])
            store.save_reply(reply.id, f"Reply {number} with **bold** words, and a list:\n\n- one", "complete")


def _opened_after(window: Any, conversation: str) -> float:
    """Seconds from the click on a chat until its newest messages are painted."""
    from PySide6.QtCore import QEventLoop

    loop = QEventLoop()
    transcript = window.chat.transcript
    # Loaded messages ask for a layout, and painting follows it.
    transcript.loaded.connect(loop.quit)
    began = time.perf_counter()
    window.chat.open_conversation(conversation)
    loop.exec()
    transcript.loaded.disconnect(loop.quit)
    window.grab()
    return time.perf_counter() - began


def _measure(home: Path) -> Figures:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from app.application import make_window
    from app.bridge import Engine
    from app.contexts.card import ContextCard
    from app.desk.places import ABOUT, ACTIVITY, ADAPTATION, CHAT, CONTEXTS, MEMORIES, MODELS
    from app.memory_browser.memories_page import MAP, TIMELINE
    from memos_core import MemOS
    from tools.slow_server import SlowServer

    with MemOS.open(home, preload=False, patience=0) as memos:
        memos.remember_many(_notes(10_000))
        with inside.audit(memos)._database.transaction("write the audit log") as run:
            ids = [cube.id for cube in memos.browse(limit=1000)]
            for number in range(10_000):
                inside.audit(memos).enter(run, "assistant", "injected", [ids[number % 1000]], "conversation long")
        for messages in LONG_CHATS:
            _write_chat(memos, f"of {messages}", messages)
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

        process = psutil.Process()
        memory_opened = process.memory_info().rss

        def replying() -> None:
            window.chat.composer.set_text("Write a short story about a fox.")
            window.chat.composer.send_button.click()
            until(lambda: not window.chat.composer.stop_button.isVisible())

        stalls["a reply streams"] = beat.during(replying)

        transcript = window.chat.transcript

        def opening_long() -> None:
            window.chat.open_conversation("of 2000")
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

        def importing() -> None:
            passages = "\n\n".join(f"# Part {n}\n\nOn day {n} the pump number {n} is oiled." for n in range(300))
            (home / "pumps.md").write_text(passages)
            over: list[bool] = []
            engine.run(lambda m: m.import_document(home / "pumps.md"), lambda _: over.append(True), long=True)
            until(lambda: over)

        stalls["a document of 300 passages is imported"] = beat.during(importing)

        def training() -> None:
            over: list[bool] = []
            ids = [cube.id for cube in memos.browse(limit=20)]
            engine.run(
                lambda m: m.parametric.train(ids), lambda _: over.append(True), lambda _: over.append(True), long=True
            )
            until(lambda: over or ((work := memos.parametric.under_way) is not None and work.curve), 300)
            window.show_view(ADAPTATION)
            pause(TRAINING_SECONDS * 1000)
            window.adaptation.cancel()
            until(lambda: over)

        stalls["an adapter is trained"] = beat.during(training)

        def downloading() -> None:
            server = SlowServer(memos.models.info("starter").path)
            try:
                window.show_view(MODELS)
                window.models.fetch(server.address)
                until(lambda: any(one.speed > 0 for one in memos.models.downloads()))
                pause(DOWNLOAD_SECONDS * 1000)
            finally:
                for one in memos.models.downloads():
                    memos.models.cancel(one.id)
                server.close()

        stalls["a model is downloaded"] = beat.during(downloading)
        window.show_view(CHAT)
        opened = dict[str, list[float]]()

        def opening_chats() -> None:
            for _ in range(OPENINGS):
                for messages in LONG_CHATS:
                    window.chat.new_chat()
                    pause(300)
                    opened.setdefault(f"{messages:,}", []).append(_opened_after(window, f"of {messages}"))

        stalls["chats of 2,000 and 20,000 messages are opened by turns"] = beat.during(opening_chats)
        until(lambda: not inside.table(memos).ids("NOT embedded", limit=1), 900)
        pause(3000)
        before = process.cpu_times()
        pause(IDLE_SECONDS * 1000)
        after = process.cpu_times()
        idle = after.user + after.system - before.user - before.system
        pauses = sorted(beat.pauses)
        return Figures(
            stalls,
            pauses[int(len(pauses) * RARE)],
            {messages: statistics.median(found) for messages, found in opened.items()},
            idle / IDLE_SECONDS,
            idle,
            memory_opened,
            process.memory_info().rss,
        )
    finally:
        window.close()
        engine.close()


def _measured(bare: float, ours: float, found: Figures) -> dict[str, float]:
    """The figures that have a limit, by its name."""
    return {
        "window_s": ours,
        "window_to_bare": ours / bare,
        "pause_p999_s": found.pause_p999_s,
        **{f"chat_of_{messages}_s": seconds for messages, seconds in found.chat_opened_s.items()},
        "idle_share": found.idle_share,
        "memory_bytes": found.memory_bytes,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or JSON."""
    parser = argparse.ArgumentParser(prog="benchmarks window", description=__doc__)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        load = [os.getloadavg()[0]]
        bare, ours = _start(BARE, folder), _start(OURS, folder)
        found = _measure(Path(folder) / "home")
        load.append(os.getloadavg()[0])
    bars = {
        name: {"figure": figure, "bar": BARS[name], "kept": figure <= BARS[name]}
        for name, figure in _measured(bare, ours, found).items()
    }
    if options.json:
        print(json.dumps({"bare_window_s": bare, "window_s": ours, **asdict(found), "load": load, "bars": bars}))
        return 0
    print(f"window shown after {ours:.2f} s, a bare Qt window after {bare:.2f} s ({ours / bare:.1f} x)")
    print("longest pause of the window, and what its thread computed in one go, while:")
    for name, stall in found.stalls.items():
        print(f"{stall.wall_s * 1000:6.0f} ms {stall.cpu_s * 1000:6.0f} ms  {name}")
    print(f"one pause in a thousand is longer than {found.pause_p999_s * 1000:.0f} ms")
    for messages, seconds in found.chat_opened_s.items():
        print(f"a chat of {messages} messages is painted after {seconds * 1000:.0f} ms")
    print(f"left alone it takes {found.idle_share:.1%} of a core")
    loaded, end = (size / 1e6 for size in (found.memory_opened_bytes, found.memory_bytes))
    print(f"memory of the window's process: {loaded:.0f} MB once all is loaded, {end:.0f} MB at the end")
    print(f"load of the machine: {load[0]:.1f} before, {load[1]:.1f} after")
    missed = [name for name, one in bars.items() if not one["kept"]]
    print("bars missed: " + (", ".join(missed) or "none"))
    return 0
