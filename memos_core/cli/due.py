"""Reminders that come due during `memos chat`: printed with what can be typed about them."""

from __future__ import annotations

from memos_core.cli.common import console, escaped, parsed_moment
from memos_core.days import to_utc
from memos_core.errors import InvalidInput, MemOSError
from memos_core.memos import MemOS
from memos_core.reminders.in_words import moment_near
from memos_core.reminders.memory import ReminderDue
from memos_core.reminders.quiet_hours import quiet_until
from memos_core.reminders.usual_times import snoozed_until

DONE, SNOOZE = "/done", "/snooze"


class DueInTerminal:
    """Prints reminders that are due, and does what is typed about the one that was printed last, or one whose id is typed."""

    def __init__(self, memos: MemOS) -> None:
        self._memos = memos
        self._last = ""

    def tell(self, one: ReminderDue) -> None:
        """Print a reminder whose time has come."""
        self._last = one.cube.id
        late = f" (and {one.missed} times before, while nobody could tell it)" if one.missed else ""
        bell = "" if quiet_until(self._memos.settings, self._memos.reminders.present()) else "\a"
        console.print(f"\n{bell}[bold]Reminder[/bold]: {escaped(one.cube.text)}{late}")
        how = f"{DONE}, or {SNOOZE} (10 minutes, tonight, tomorrow or 2026-12-31T18:00)"
        console.print(f"  {one.cube.id[:8]} · type {how}", style="dim", markup=False)

    def takes(self, text: str) -> bool:
        """Do what was typed, if it is about a reminder: `/done`, `/done 3f2a91c0`, `/snooze tonight`. Returns whether it is."""
        command, _, rest = text.strip().partition(" ")
        if command not in (DONE, SNOOZE):
            return False
        try:
            console.print(self._done(rest.strip()) if command == DONE else self._snoozed(rest.strip()), markup=False)
        except MemOSError as error:
            console.print(str(error), style="red", markup=False)
        return True

    def _done(self, id: str) -> str:
        return f"Done: {self._memos.reminders.done(id or self._named_last()).text}"

    def _snoozed(self, until: str) -> str:
        present = self._memos.reminders.present()
        at = snoozed_until(until or "10 minutes", present) or parsed_moment(until)
        assert at is not None  # an unknown word is refused
        cube = self._memos.reminders.snooze(self._named_last(), at)
        return f"{moment_near(to_utc(at), present)}: {cube.text}"

    def _named_last(self) -> str:
        if not self._last:
            raise InvalidInput("No reminder has come in this chat yet. memos agenda lists them, with their ids.")
        return self._last
