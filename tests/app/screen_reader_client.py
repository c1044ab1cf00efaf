"""Do ten things with the running app as a screen reader would, only through AT-SPI, and print the outcome of each as a line of JSON.

It runs under the system's Python, which has the GObject bindings, and needs nothing of this project: `python3 screen_reader_client.py`.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_SECONDS = 60
HURRY_SECONDS = 10
"""How long to wait once something has failed: the rest mostly fails for the same reason."""
TOLD = "I take my coffee with oat milk."
REPLY = "The ferry leaves at noon."


class NotThere(Exception):
    """Something was looked for and did not appear in time."""


class Patience:
    """How long to wait for anything to appear, in seconds; it is shortened after the first failure."""

    seconds = PATIENCE_SECONDS


def walk(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """A node and everything below it, as far as it is showing."""
    try:
        if node is None or not node.get_state_set().contains(Atspi.StateType.SHOWING):
            return
        yield node
        count = node.get_child_count()
    except GLib.Error:  # it disappeared while it was examined
        return
    for number in range(count):
        try:
            child = node.get_child_at_index(number)
        except GLib.Error:
            return
        yield from walk(child)


def windows() -> Iterator[Atspi.Accessible]:
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        if application is None or application.get_name() != "MemOS Desktop":
            continue
        for window in range(application.get_child_count()):
            found = application.get_child_at_index(window)
            if found is not None:
                yield found


def words(node: Atspi.Accessible) -> str:
    """What a screen reader reads aloud: the name of a node, and its text if it has one."""
    text = node.get_text_iface()
    return node.get_name() + ("\n" + Atspi.Text.get_text(text, 0, -1) if text is not None else "")


def look(wanted: Callable[[Atspi.Accessible], bool]) -> Atspi.Accessible | None:
    for window in reversed(list(windows())):  # the newest window first, so that a dialog comes before the main window
        for node in walk(window):
            try:
                if wanted(node):
                    return node
            except GLib.Error:
                continue
    return None


def wait(wanted: Callable[[Atspi.Accessible], bool], what: str) -> Atspi.Accessible:
    end = time.monotonic() + Patience.seconds
    while time.monotonic() < end:
        found = look(wanted)
        if found is not None:
            return found
        time.sleep(0.2)
    raise NotThere(what)


def named(name: str, *roles: str) -> Atspi.Accessible:
    """Wait for something visible with this name and one of these roles."""
    return wait(
        lambda node: node.get_name() == name and (not roles or node.get_role_name() in roles), f"{roles} {name}"
    )


def reads(text: str) -> Atspi.Accessible:
    """Wait for something visible that contains this text and is not the message field."""
    return wait(lambda node: text in words(node) and node.get_name() != "Message", text)


def gone(text: str) -> None:
    end = time.monotonic() + Patience.seconds
    while look(lambda node: text in words(node)) is not None:
        if time.monotonic() > end:
            raise NotThere(f"{text} is still there")
        time.sleep(0.2)


def press(name: str, *roles: str) -> None:
    """Press a button as soon as it is enabled."""
    roles = roles or ("push button", "check box", "radio button", "toggle button")
    node = wait(
        lambda node: (
            node.get_name() == name
            and node.get_role_name() in roles
            and node.get_state_set().contains(Atspi.StateType.ENABLED)
        ),
        f"{name} to press",
    )
    act(node, "press", "toggle", "check")


def act(node: Atspi.Accessible, *wanted: str) -> None:
    actions = node.get_action_iface()
    names = [Atspi.Action.get_action_name(actions, number) for number in range(Atspi.Action.get_n_actions(actions))]
    number = next(number for number, name in enumerate(names) if name.lower() in wanted)
    Atspi.Action.do_action(actions, number)


def write(name: str, text: str) -> None:
    """Put a text into a text field."""
    field = named(name, "text")
    Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), text)
    wait(lambda node: node.get_name() == name and text in words(node), f"{name} with its text")


def go(place: str) -> None:
    press(place, "check box")


def choose(cell: str) -> None:
    """Select the row of a table cell."""
    node = wait(lambda node: node.get_role_name() == "table cell" and node.get_name() == cell, f"the row {cell}")
    act(node, "press", "toggle", "setfocus", "select")


def tell() -> None:
    write("Message", f"Remember that {TOLD}")
    press("Send")
    reads("Remembered:")
    reads(REPLY)


def find_the_chat_again() -> None:
    press("New chat")
    named("What would you like to talk about?", "label")
    wait(lambda node: node.get_role_name() == "list item" and "coffee" in node.get_name(), "the chat in the list")


def read_the_memories() -> None:
    go("Memories")
    wait(lambda node: node.get_role_name() == "table cell" and node.get_name() == TOLD, "the memory in the table")


def search_them() -> None:
    write("Search memories", "submarine")
    named("Nothing matches", "label")
    Atspi.EditableText.set_text_contents(named("Search memories", "text").get_editable_text_iface(), "")
    wait(lambda node: node.get_role_name() == "table cell" and node.get_name() == TOLD, "all memories")


def add_one() -> None:
    press("Add memory")
    write("Memory", "My bicycle is red.")
    press("Save")
    wait(
        lambda node: node.get_role_name() == "table cell" and node.get_name() == "My bicycle is red.", "the new memory"
    )


def correct_it() -> None:
    choose("My bicycle is red.")
    press("Edit")
    write("Memory", "My bicycle is green.")
    press("Save")
    wait(
        lambda node: node.get_role_name() == "table cell" and node.get_name() == "My bicycle is green.",
        "the correction",
    )


def forget_it() -> None:
    choose("My bicycle is green.")
    press("Forget")
    named("Forget this memory?")
    press("Forget")
    gone("My bicycle is green.")


def read_about_oneself() -> None:
    go("About you")
    reads(TOLD)


def change_a_setting() -> None:
    go("Settings")
    press("Colours: Dark")
    wait(
        lambda node: node.get_name() == "Colours: Dark" and node.get_state_set().contains(Atspi.StateType.CHECKED),
        "Dark, ticked",
    )


def read_the_manual() -> None:
    press("Open the manual")
    reads("The first ten minutes")


FLOWS = (
    tell, find_the_chat_again, read_the_memories, search_them, add_one, correct_it, forget_it, read_about_oneself, change_a_setting,
    read_the_manual,
)  # fmt: skip


def shown() -> str:
    """What the screen reader finds of the app at this moment, in one line."""
    found = [f"{node.get_role_name()} {node.get_name()!r}" for window in windows() for node in walk(window)]
    return f"{len(found)} things are there: {', '.join(found[:60])}"


def main() -> int:
    """Run all flows. Returns 0 if each of them succeeded, else 1."""
    named("Message", "text")
    named("No memories yet", "label")  # the profile is open once this is shown
    problems = 0
    for flow in FLOWS:
        problem = ""
        try:
            flow()
        except (NotThere, GLib.Error, StopIteration, AttributeError, TypeError) as error:
            problem = f"{type(error).__name__}: {error}; {shown()}"
            problems += 1
            Patience.seconds = HURRY_SECONDS
        print(json.dumps({"flow": flow.__name__, "problem": problem}), flush=True)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
