"""`memos chat`, and the conversations that stand in for a window."""

from __future__ import annotations

import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Annotated

import typer

from memos_core.chat import ChatEvent, NameCorrected, OfferedReminder, Suggestion, Timing
from memos_core.cli.common import (
    AsJson,
    Home,
    Model,
    User,
    any_console_prints_it,
    app,
    as_dict,
    console,
    opened,
    print_json,
    tell_conflict,
)
from memos_core.cli.due import DueInTerminal
from memos_core.cli.reminders import offered_as_dict
from memos_core.cli.suggestions import suggestion_as_dict, suggestion_in_words
from memos_core.cli.tools import ask_in_terminal
from memos_core.conversations import ToolUse
from memos_core.cube import MemCube, Recall
from memos_core.errors import InvalidInput, MemOSError
from memos_core.memos import MemOS
from memos_core.models.child_processes import is_frozen
from memos_core.reminders.in_words import reminder_in_words
from memos_core.storage.home import DEFAULT_USER

EMBEDDER_WAIT_SECONDS = 60.0
LONGEST_SHOWN = 300
"""How many characters of a tool's result are shown."""
ACCEPT = "/remind"
"""What is typed in a chat to make the reminder that was offered last."""


@app.command()
def chat(
    once: Annotated[str | None, typer.Option("--once", help="Send one message, print the reply, end.")] = None,
    conversation: Annotated[str | None, typer.Option("--conversation", "-c", help="Id of the conversation.")] = None,
    temporary: Annotated[bool, typer.Option("--temporary", help="Recall and keep nothing.")] = False,
    folder: Annotated[str | None, typer.Option("--folder", help="Put the conversation into this folder.")] = None,
    persona: Annotated[str | None, typer.Option("--persona", help="The persona of the conversation.")] = None,
    model: Model = None,
    home: Home = None,
    user: User = DEFAULT_USER,
    json_: AsJson = False,
) -> None:
    """Talk to the assistant."""
    with opened(home, user, model, quick=True) as memos:
        memos.wait_until_ready(300)  # starts it
        name = conversation or uuid.uuid4().hex
        ask_in_terminal(memos)
        _put_into_place(memos, name, folder, persona, temporary=temporary)
        if once is not None:
            # A single question has no later one in which recall by meaning is ready: wait for it.
            memos.wait_for_embedder(EMBEDDER_WAIT_SECONDS)
            raise typer.Exit(_exchange(memos, name, once, temporary=temporary, as_json=json_, alone=True))
        _talk(memos, name, temporary=temporary)


def _put_into_place(
    memos: MemOS, conversation: str, folder: str | None, persona: str | None, *, temporary: bool
) -> None:
    """Give the conversation its folder and its persona, where they were asked for."""
    if folder is None and persona is None:
        return
    if temporary:
        raise InvalidInput("A temporary conversation is in no folder and has no persona.")
    talks = memos.conversations
    to = None if folder is None else talks.folders.named(folder).id
    speaks_as = None if persona is None else talks.personas.named(persona).id
    talks.create(conversation_id=conversation)
    if to is not None:
        talks.move([conversation], to)
    if speaks_as is not None:
        talks.set_persona(conversation, speaks_as)


def _exchange(
    memos: MemOS, conversation: str, text: str, *, temporary: bool, as_json: bool, alone: bool = False
) -> int:
    """Send one message and print its reply. Returns the exit code.

    Args:
        memos: the profile.
        conversation: the id of the conversation.
        text: the message.
        temporary: whether nothing of the conversation is kept.
        as_json: whether JSON is printed at the end, instead of each event as it comes.
        alone: whether the program ends with the reply.
    """
    reply, recalled, saved = "", list[Recall](), list[MemCube]()
    notices, suggested = list[str](), list[Suggestion]()
    corrected: NameCorrected | None = None
    reminded: MemCube | None = None
    offered: OfferedReminder | None = None
    called: dict[int, ToolUse] = {}
    timing: Timing | None = None
    failed: str | None = None
    thinking = False
    for event in memos.chat(conversation, text, temporary=temporary):
        reply += event.token or ""
        recalled = event.recalled if event.recalled is not None else recalled
        saved += [event.saved] if event.saved else []
        notices += [event.notice] if event.notice else []
        suggested += [event.suggested] if event.suggested else []
        corrected = event.corrected or corrected
        reminded = event.reminded or reminded
        offered = event.offered or offered
        if event.called is not None:
            called[event.number] = event.called
        timing, failed = event.finished or timing, event.failed or failed
        if not as_json:
            if thinking and event.kind != "thought":
                print("\n")
            thinking = event.kind == "thought"
            _print_event(event)
            if event.offered is not None:
                how = f"memos remind --offered {event.message[:8]}" if alone else f"type {ACCEPT} to be reminded"
                console.print(f"({event.offered.text}; {how})", style="dim", markup=False)
            if event.saved is not None:
                tell_conflict(memos, event.saved)
    if as_json:
        print_json(
            {
                "conversation": conversation,
                "reply": reply,
                "recalled": [
                    {"id": hit.cube.id, "text": hit.cube.text, "score": hit.score, "why": hit.why} for hit in recalled
                ],
                "saved": [as_dict(cube) for cube in saved],
                "suggested": [suggestion_as_dict(one) for one in suggested],
                "calls": [one.__dict__ for one in called.values()],
                "reminded": as_dict(reminded) if reminded else None,
                "offered": offered_as_dict(offered) if offered else None,
                "notices": notices,
                "corrected": corrected.__dict__ if corrected else None,
                "timing": timing.__dict__ if timing else None,
                "failed": failed,
            }
        )
    return 1 if failed else 0


def _print_event(event: ChatEvent) -> None:
    if event.saved is not None:
        console.print(f"(remembered: {event.saved.text})", style="dim", markup=False)
    if event.suggested is not None:
        console.print(f"({suggestion_in_words(event.suggested)})", style="dim", markup=False)
    if event.corrected is not None:
        console.print(f"({event.corrected.in_words})", style="dim", markup=False)
    if event.recalled:
        count = len(event.recalled)
        console.print(f"({count} {'memory' if count == 1 else 'memories'} given to the model)", style="dim")
    if event.thought:
        console.print(event.thought, style="dim", markup=False, highlight=False, end="")
    if event.called is not None and event.called.state not in ("asking", "running"):
        result = " ".join(event.called.result.split())
        shown = result if len(result) <= LONGEST_SHOWN else f"{result[:LONGEST_SHOWN]}…"
        console.print(
            f"\n({event.called.title} {event.called.arguments}: {shown})", style="dim", markup=False, highlight=False
        )
    if event.token:
        print(event.token, end="", flush=True)
    if event.finished is not None:
        print()
        if event.finished.fullness:
            console.print(cost_in_words(event.finished), style="dim", markup=False, highlight=False)
    if event.notice is not None:
        console.print(f"({event.notice})", style="dim", markup=False)
    if event.failed is not None:
        print()
        console.print(event.failed, style="red", markup=False)


def cost_in_words(timing: Timing) -> str:
    """The cost of a reply: `(Qwen 3, 4.2 s, 12 tokens a second; context 62% full)`, or how many messages no longer fit into the
    context."""
    if timing.dropped_turns:
        messages = "1 earlier message" if timing.dropped_turns == 1 else f"{timing.dropped_turns:,} earlier messages"
        context = f"context full, {messages} no longer read"
    else:
        context = f"context {timing.fullness:.0%} full"
    return f"({timing.model}, {timing.total_s:.1f} s, {timing.tokens_per_s:.0f} tokens a second; {context})"


def _accept(memos: MemOS, conversation: str) -> None:
    """Make the reminder that was offered last in this conversation."""
    offered = [one for one in memos.offered_reminders.list() if one.conversation == conversation]
    if not offered:
        console.print("(no reminder is offered now)", style="dim")
        return
    try:
        cube = memos.offered_reminders.accept(offered[-1].message)
    except MemOSError as error:
        console.print(str(error), style="red", markup=False)
        return
    console.print(reminder_in_words(cube, memos.reminders.present()), markup=False)


def _talk(memos: MemOS, conversation: str, *, temporary: bool) -> None:
    due = DueInTerminal(memos)
    memos.reminders.watch(due.tell)
    console.print("Write a message and press Enter. Ctrl+C stops a reply; an empty line or Ctrl+D ends.", style="dim")
    while True:
        try:
            text = console.input("[bold]You:[/bold] ")
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if not text.strip():
            return
        if text.strip() == ACCEPT:
            _accept(memos, conversation)
            continue
        if due.takes(text):
            continue
        try:
            _exchange(memos, conversation, text, temporary=temporary, as_json=False)
        except KeyboardInterrupt:
            memos.stop(conversation)
            console.print("\n(stopped)", style="dim")


def terminal_chat(home: Path | None, user: str, model: str | None) -> int:
    """Hold a conversation in the terminal, where no window can open. Returns the exit code."""
    any_console_prints_it()
    try:
        with MemOS.open(home, user, model=model, patience=0.0) as memos:
            console.print(f"Profile {user} in {memos.home}. Loading the model.", style="dim", markup=False)
            memos.wait_until_ready(300)
            ask_in_terminal(memos)
            _talk(memos, uuid.uuid4().hex, temporary=False)
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def scripted_exchange(model: str | None) -> int:
    """Tell something, restart, and ask for it: a short exchange with the real model in a temporary profile. Returns the exit code."""
    any_console_prints_it()
    fact, question, expected = "My dog is called Biscuit.", "What is my dog called?", "biscuit"
    answer = ""
    try:
        with tempfile.TemporaryDirectory(prefix="memos-") as home:
            for step, text in (("tell", fact), ("ask, after a restart", question)):
                began = time.monotonic()
                with MemOS.open(Path(home), model=model, patience=0.0) as memos:
                    memos.wait_until_ready(300)
                    ready = time.monotonic() - began
                    print(f"[{step}] ready after {ready:.1f} s")
                    print(f"  You:       {text}")
                    answer = ""
                    for event in memos.chat("first-light", text):
                        answer += event.token or ""
                        if event.saved:
                            print(f"  (remembered: {event.saved.text})")
                        if event.recalled:
                            print(f"  (recalled: {event.recalled[0].cube.text})")
                        if event.failed:
                            print(event.failed, file=sys.stderr)
                            return 1
                        if event.finished:
                            print(f"  Assistant: {' '.join(answer.split())}")
                            took = event.finished
                            print(f"  first word after {took.first_token_s:.1f} s, all after {took.total_s:.1f} s")
    except MemOSError as error:
        print(error, file=sys.stderr)
        return 1
    remembered = expected in answer.lower()
    print(f"\nRemembered across the restart: {'yes' if remembered else 'no'}")
    window, terminal = ("memos-desktop", "memos chat") if is_frozen() else ("make run", ".venv/bin/memos chat")
    print(f"To go on: `{window}` on a machine with a display opens the window; `{terminal}` talks in a terminal.")
    return 0 if remembered else 1
