"""`memos mcp` as other programs use it: the official client of the protocol starts the real command."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters

from memos_core import MemOS, ProfileInUse, StorageError
from memos_core.programs.front import Programs
from memos_core.programs.link import ServingAt
from memos_core.programs.shared_profile import SharedProfile
from tests.support.scripted import ScriptedModel

Open = Callable[..., MemOS]
ROOT = str(Path(__file__).resolve().parents[2])


def let_in(memos: MemOS, name: str = "editor") -> None:
    """Let a client in and allow it everything in the personal space."""
    memos.update_settings(programs=True)
    memos.programs.add(name, "The Editor")
    memos.programs.set_spaces(name, reads=["personal"], writes=["personal"])
    rights = ("read", "save", "change", "remind")
    memos.programs.change(name, on=True, rights=dict.fromkeys(rights, "always"))


@asynccontextmanager
async def program(home: Path, name: str = "editor", mode: str = "auto") -> AsyncIterator[Client]:
    """The real command, started by the official client."""
    command = StdioServerParameters(
        command=sys.executable,
        args=["-P", "-m", "memos_core.cli", "mcp", "--client", name, "--home", str(home), "--user", "ana"],
        env={"PYTHONPATH": ROOT},
    )
    async with Client(command, mode=mode) as client:
        yield client


async def called(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """What a tool gives. Fails where it is refused."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    return dict(result.structured_content)


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """Why a tool is refused."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    return str(result.content[0].text)


@pytest.mark.long
def test_it_works_while_the_window_is_closed_gives_way_to_it_and_goes_on_by_way_of_it(
    home: Path, open_memos: Open
) -> None:
    memos = open_memos()
    let_in(memos)
    memos.remember("My dog is called Biscuit.")
    memos.close()

    async def story() -> None:
        async with program(home) as client:
            # Nobody has the profile open: the process opens it itself.
            saved = await called(client, "remember", text="The person works at Otter.", tags=["work"])
            assert saved["saved"]["said_by"] == "this program"
            found = await called(client, "recall", question="What is my dog called?")
            assert found["memories"][0]["text"] == "My dog is called Biscuit."
            assert found["memories"][0]["said_by"] == "the person"
            with pytest.raises(ProfileInUse):
                MemOS.open(home, "ana", backend=ScriptedModel(), take_over=False)
            # The window wants it: the process gives it up, and calls by way of the window from then on.
            window = await asyncio.to_thread(open_memos)
            window.programs.serve()
            assert window.browse("Otter")[0].origin == "client:editor"
            asked = await called(client, "ask_about", name="Biscuit")
            assert [one["text"] for one in asked["statements"]] == ["My dog is called Biscuit."]
            assert window.programs.recent()[0].tool == "ask_about"
            # A second program comes in at the same time.
            async with program(home, mode="legacy") as other:
                assert (await called(other, "list_memories"))["total"] == 2
            # The window is closed: it opens the profile itself again.
            await asyncio.to_thread(window.close)
            assert (await called(client, "list_memories", text="dog"))["total"] == 1
            # One that is killed leaves nothing that stands in the way.
            there = ServingAt.found(home / "profiles" / "ana")
            assert there is not None and there.yields

    asyncio.run(story())
    with MemOS.open(home, "ana", backend=ScriptedModel()) as after:
        assert after.count() == 2
        assert {entry.verb for entry in after.audit.search(actor="client:editor")} >= {
            "called",
            "remember",
            "retrieved",
        }
        assert after.audit.verify().sound


def test_nothing_is_opened_as_long_as_no_program_is_let_in(home: Path) -> None:
    async def story() -> None:
        async with program(home) as client:
            assert client.server_info.title == "MemOS Desktop"
            assert {tool.name for tool in (await client.list_tools()).tools} >= {
                "recall",
                "remember",
                "forget",
                "remind",
            }
            assert "lets no other program in" in await refused(client, "recall", question="Who am I?")

    asyncio.run(story())
    assert not (home / "profiles").exists()


def test_a_profile_that_cannot_be_served_is_not_left_open(
    home: Path, open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    let_in(memos)
    memos.close()
    profile = SharedProfile(home, home / "profiles" / "ana", open_memos, patience=0.5)

    def full(*_: object, **__: object) -> None:
        raise StorageError("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(Programs, "serve", full)
        with pytest.raises(StorageError, match="disk is full"):
            profile.call("editor", "recall", {"question": "dog"})
    assert profile.call("editor", "list_memories", {})["total"] == 0
    profile.close()
