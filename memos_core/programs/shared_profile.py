"""The profile as a `memos mcp` process uses it: it opens the profile itself if no other process has it open, and otherwise passes calls to
the process that has, be it the window or another `memos mcp`. This may change from call to call."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from memos_core.errors import AccessDenied, CallLost, ProfileInUse
from memos_core.programs.desk import ALL_OFF
from memos_core.programs.front import Programs
from memos_core.programs.link import NobodyServes, ServingAt
from memos_core.programs.tools import TOOLS
from memos_core.storage.settings import load

IDLE_SECONDS = 300.0
"""After this long without a call, the profile is closed, and the model host with it."""
PATIENCE = 10.0
"""Seconds to wait for a process that is just opening or closing the profile."""
BETWEEN = 0.1
HELD_OFF = 5.0
"""After the profile was given up, it is not opened again for this many seconds, so that whoever wanted it can open it."""


class Profile(Protocol):
    """What is needed of an open profile (`MemOS`)."""

    programs: Programs

    def close(self) -> None:
        """Close it."""


class SharedProfile:
    """Serves the calls of one client. Safe to use from any thread."""

    def __init__(
        self,
        home: Path,
        folder: Path,
        open_: Callable[[], Profile],
        *,
        idle: float = IDLE_SECONDS,
        patience: float = PATIENCE,
    ) -> None:
        """Open nothing yet.

        Args:
            home: the folder of all data.
            folder: the profile's folder.
            open_: opens the profile without taking it from another process. Raises ProfileInUse.
            idle: seconds without a call after which it is closed again.
            patience: seconds to wait for another process that is opening or closing the profile.
        """
        self._home, self._folder, self._open = home, folder, open_
        self._idle, self._patience = idle, patience
        self._changed = threading.Condition()
        self._profile: Profile | None = None
        self._in_use = 0
        self._leaving = False
        self._held_off_until = 0.0
        self._closed = False

    def call(self, client: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Have a tool called, here or in the process that has the profile open.

        Raises:
            ProfileInUse: a process that does not serve other programs has it open.
            CallLost: the process that served the call has ended meanwhile.
            MemOSError: raised by the desk.
        """
        if not load(self._home).settings.programs:
            raise AccessDenied(ALL_OFF)
        until = time.monotonic() + self._patience
        while True:
            try:
                profile = self._taken()
            except ProfileInUse:
                there = ServingAt.found(self._folder)
                if there is not None:
                    try:
                        return there.call(client, tool, arguments)
                    except NobodyServes as lost:
                        if lost.sent and (tool not in TOOLS or not TOOLS[tool].reads_only):
                            raise CallLost(
                                "MemOS Desktop was closed during this call. Look whether it was done before you try again."
                            ) from None
                if time.monotonic() > until:
                    raise
                time.sleep(BETWEEN)
                continue
            try:
                return profile.programs.call(client, tool, arguments)
            finally:
                self._given_back()

    def give_way(self) -> None:
        """Close the profile for whoever wants it, once the calls that are being served are over."""
        with self._changed:
            self._held_off_until = time.monotonic() + HELD_OFF
        self._leave(lambda: True)

    def close(self) -> None:
        """Close the profile for good; safe to call twice."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._leave(lambda: True)

    def _taken(self) -> Profile:
        """The profile, opened by this process. Raises ProfileInUse."""
        with self._changed:
            if self._leaving or self._closed or (self._profile is None and time.monotonic() < self._held_off_until):
                raise ProfileInUse("MemOS Desktop is being opened. Try again in a moment.")
            if self._profile is None:
                opened = self._open()
                try:
                    opened.programs.serve(yields=True, give_way=self.give_way)
                except BaseException:
                    opened.close()
                    raise
                self._profile = opened
                threading.Thread(target=self._watch, args=(opened,), name="idle", daemon=True).start()
            self._in_use += 1
            return self._profile

    def _given_back(self) -> None:
        with self._changed:
            self._in_use -= 1
            self._changed.notify_all()

    def _watch(self, profile: Profile) -> None:
        """Close the profile when no call has come for a long time."""
        while True:
            with self._changed:
                if self._profile is not profile or self._closed:
                    return
                self._changed.wait(max(0.05, self._idle - profile.programs.idle_seconds))
            if profile.programs.idle_seconds >= self._idle:
                self._leave(lambda: self._profile is profile and profile.programs.idle_seconds >= self._idle)

    def _leave(self, wanted: Callable[[], bool]) -> None:
        with self._changed:
            if self._leaving or self._profile is None or not wanted():
                return
            self._leaving = True
            self._changed.wait_for(lambda: self._in_use == 0)
            profile, self._profile = self._profile, None
            self._changed.notify_all()
        try:
            profile.close()
        finally:
            with self._changed:
                self._leaving = False
