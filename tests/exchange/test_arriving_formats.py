"""What other programs export is read as they write it; the samples have their form and were made for this."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingMessage,
    ArrivingNote,
    ArrivingStatement,
    Item,
    Unreadable,
    moment,
)
from memos_core.exchange.arriving.opened import Opened
from memos_core.exchange.arriving.reading import Reading
from memos_core.exchange.arriving.told import ASK_FOR_ALL, is_told
from tests.support.exports import chatgpt_chat, claude_chat, write_json, write_zip


def read(path: Path) -> tuple[list[Item], set[str]]:
    with Opened(path) as opened:
        reading = Reading(opened)
        return list(reading.items()), reading.programs


def statements(items: list[Item]) -> list[str]:
    return [item.text for item in items if isinstance(item, ArrivingStatement)]


def chats(items: list[Item]) -> list[ArrivingChat]:
    return [item for item in items if isinstance(item, ArrivingChat)]


def said(chat: ArrivingChat) -> list[tuple[str, str]]:
    return [(message.role, message.text) for message in chat.messages]


def test_chatgpt(tmp_path: Path) -> None:
    chat = chatgpt_chat(1, kept="Likes rye bread.\nLives in Ghent.")
    chat["mapping"]["me"] = {
        "id": "me",
        "parent": "root",
        "children": [],
        "message": {
            "author": {"role": "user"},
            "content": {
                "content_type": "user_editable_context",
                "user_profile": "The user told this:\n```I am a nurse.```",
                "user_instructions": "Be brief.",
            },
            "metadata": {"is_visually_hidden_from_conversation": True},
        },
    }
    chat["mapping"]["sys"]["parent"] = "me"
    items, programs = read(write_zip(tmp_path / "a.zip", {"conversations-000.json": [chat]}))
    assert programs == {"ChatGPT"}
    assert statements(items) == ["I am a nurse.", "Likes rye bread.", "Lives in Ghent."]
    assert said(chats(items)[0]) == [
        ("user", "How do I prune tomato number 1-0?"),
        ("assistant", "Cut the side shoots of tomato 1-0."),
    ]


def test_claude(tmp_path: Path) -> None:
    kept = {
        "conversations_memory": "**Work context**\n\nAna is a nurse in Ghent.\n\n- Prefers short answers\n",
        "project_memories": {"p1": "The garden has clay soil."},
        "account_uuid": "me",
    }
    project = {
        "uuid": "p1",
        "name": "Garden",
        "description": "Beds and paths",
        "prompt_template": "Answer as a gardener.",
        "created_at": "2025-02-01T10:00:00+00:00",
        "docs": [
            {"uuid": "d", "filename": "soil.md", "content": "# Soil\n\nClay.", "created_at": "2025-02-02T10:00:00Z"}
        ],
    }
    items, programs = read(
        write_zip(
            tmp_path / "claude.zip",
            {
                "conversations.json": [claude_chat()],
                "memories.json": [kept],
                "projects.json": [project],
                "users.json": [],
            },
        )
    )
    assert programs == {"Claude"}
    assert statements(items) == ["Ana is a nurse in Ghent.", "Prefers short answers", "The garden has clay soil."]
    (chat,) = chats(items)
    assert said(chat) == [
        ("user", "Why does my bread not rise?\n\nrecipe.txt:\n500 g of rye"),
        ("assistant", "Your starter may be too young."),
    ]
    notes = [item.name for item in items if isinstance(item, ArrivingNote)]
    assert notes == ["Garden/Description.md", "Garden/Instructions.md", "Garden/soil.md"]


def test_gemini(tmp_path: Path) -> None:
    def entry(title: str, time: str, html: str = "", header: str = "Gemini Apps") -> dict[str, object]:
        return {
            "header": header,
            "title": title,
            "time": time,
            "products": ["Gemini Apps"],
            "safeHtmlItem": [{"html": html}],
        }

    items, programs = read(
        write_zip(
            tmp_path / "takeout.zip",
            {
                "Takeout/My Activity/Gemini Apps/MyActivity.json": [
                    entry("Prompted And tea?", "2025-04-02T10:05:00.123Z", "<p>Green.</p>"),
                    entry(
                        "Prompted Which coffee?", "2025-04-02T10:00:00.123Z", "<p>A <b>mild</b> one.</p><p>Or two.</p>"
                    ),
                    entry("Gave feedback: Good response", "2025-04-02T10:06:00.123Z"),
                    entry("Searched for shoes", "2025-04-03T10:06:00.123Z", header="Search"),
                ]
            },
        )
    )
    assert programs == {"Gemini"}
    (chat,) = chats(items)
    assert [text for _, text in said(chat)] == ["Which coffee?", "A mild one.\n\nOr two.", "And tea?", "Green."]


def test_a_text_that_another_assistant_wrote(tmp_path: Path) -> None:
    file = tmp_path / "remembered.txt"
    file.write_text(
        "Here is all:\n\n```\n[2025-03-02] Likes oat milk in coffee.\n[unknown] - Has a sister called Lena.\n```\nThat is all."
    )
    assert "[YYYY-MM-DD]" in ASK_FOR_ALL
    items, programs = read(file)
    assert statements(items) == ["Likes oat milk in coffee.", "Has a sister called Lena."]
    first = items[0]
    assert isinstance(first, ArrivingStatement) and first.at == dt.datetime.fromisoformat("2025-03-02").astimezone(
        dt.UTC
    )
    assert programs == {"Another assistant"}
    assert not is_told("A note.\n\n[1] A footnote.\n")


def test_a_vault_of_obsidian(tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    (vault / ".obsidian").mkdir(parents=True)
    (vault / ".obsidian" / "app.json").write_text("{}")
    (vault / "Garden").mkdir()
    (vault / "Garden" / "Tomatoes.md").write_text(
        "---\ntags: [garden, food]\ncreated: 2024-06-01\n---\n# Tomatoes\n\nSee [[Soil|the soil]] and [[Lena]]. ^abc\n"
    )
    (vault / "2024-05-03.md").write_text("Sowed today.\n")
    (vault / "Bad.md").write_text("---\n: [\n---\nStill a note.\n")
    items, programs = read(vault)
    notes = {item.name: item for item in items if isinstance(item, ArrivingNote)}
    assert programs == {"Notes"} and sorted(notes) == ["2024-05-03.md", "Bad.md", "Garden/Tomatoes.md"]
    assert notes["Garden/Tomatoes.md"].data.decode() == "# Tomatoes\n\nSee the soil and Lena.\n"
    assert notes["Garden/Tomatoes.md"].tags == ("garden", "food")
    at = notes["2024-05-03.md"].at
    assert at is not None and at.astimezone().date() == dt.date(2024, 5, 3)
    assert notes["Bad.md"].data.decode() == "Still a note.\n"


def test_pages_of_logseq(tmp_path: Path) -> None:
    page = tmp_path / "pages" / "Lena.md"
    page.parent.mkdir()
    page.write_text("tags:: family, [[Ghent]]\n\n- My sister\n  id:: 64-1\n  collapsed:: true\n- Lives in [[Ghent]]\n")
    (tmp_path / "journals").mkdir()
    (tmp_path / "journals" / "2024_05_03.md").write_text("- Called Lena\n")
    items, _ = read(tmp_path)
    notes = {item.name: item for item in items if isinstance(item, ArrivingNote)}
    assert notes["pages/Lena.md"].tags == ("family", "Ghent")
    assert "id::" not in notes["pages/Lena.md"].data.decode()
    assert notes["journals/2024_05_03.md"].at is not None


def test_mem0(tmp_path: Path) -> None:
    entry = {
        "id": "1",
        "memory": "Likes rye.",
        "hash": "x",
        "created_at": "2025-01-02T03:04:05-08:00",
        "user_id": "ana",
    }
    for name, content in (("get_all.json", {"results": [entry]}), ("list.json", [entry])):
        items, programs = read(write_json(tmp_path / name, content))
        assert statements(items) == ["Likes rye."] and programs == {"mem0"}


def test_an_address_book(tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Lena Peeters\nN:Peeters;Lena;;;\nTEL;TYPE=CELL:+32 470 12 34 56\nBDAY:1990-05-03\n"
        "EMAIL:lena@example.org\nORG:Bakery;Sales\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nN:;Nobody;;;\nEND:VCARD\n"
    )
    items, programs = read(file)
    assert programs == {"Contacts"}
    assert statements(items) == [
        "Lena Peeters: phone +32 470 12 34 56; mail lena@example.org; birthday 3 May 1990; works at Bakery, Sales."
    ]


def test_tables(tmp_path: Path) -> None:
    (tmp_path / "kept.csv").write_text("id;memory;created_at\n1;Likes rye.;2025-01-02\n2;;\n")
    (tmp_path / "plants.csv").write_text("plant,bed\nTomato,3\nBean,4\n")
    items, _ = read(tmp_path)
    assert statements(items) == ["Likes rye."]
    (note,) = [item for item in items if isinstance(item, ArrivingNote)]
    assert (note.name, note.data) == ("plants.csv", b"plant,bed\nTomato,3\nBean,4\n")


def test_open_webui(tmp_path: Path) -> None:
    messages = {
        "a": {
            "id": "a",
            "parentId": None,
            "childrenIds": ["b", "c"],
            "role": "user",
            "content": "Hi?",
            "timestamp": 1735689600,
        },
        "b": {
            "id": "b",
            "parentId": "a",
            "childrenIds": [],
            "role": "assistant",
            "content": "Old.",
            "timestamp": 1735689601,
        },
        "c": {
            "id": "c",
            "parentId": "a",
            "childrenIds": [],
            "role": "assistant",
            "content": "New.",
            "timestamp": 1735689602,
        },
    }
    chat = {
        "id": "o1",
        "user_id": "u",
        "title": "Greeting",
        "chat": {
            "title": "Greeting",
            "models": ["x"],
            "history": {"messages": messages, "currentId": "c"},
            "messages": [],
        },
        "created_at": 1735689600,
        "updated_at": 1735689602,
    }
    items, programs = read(write_json(tmp_path / "chat-export.json", [chat]))
    assert programs == {"Open WebUI"}
    assert said(chats(items)[0]) == [("user", "Hi?"), ("assistant", "New.")]


def test_jan(tmp_path: Path) -> None:
    folder = tmp_path / "threads" / "t1"
    write_json(folder / "thread.json", {"id": "t1", "object": "thread", "title": "Trip", "created": 1735689600000})
    lines = [
        {
            "id": f"m{number}",
            "thread_id": "t1",
            "object": "thread.message",
            "role": role,
            "content": [{"type": "text", "text": {"value": text, "annotations": []}}],
            "created_at": 1735689600000 + number,
        }
        for number, (role, text) in enumerate([("user", "Where to?"), ("assistant", "Ghent.")])
    ]
    (folder / "messages.jsonl").write_text("\n".join(json.dumps(line) for line in lines))
    items, programs = read(tmp_path)
    assert programs == {"Jan"} and len(items) == 1
    assert said(chats(items)[0]) == [("user", "Where to?"), ("assistant", "Ghent.")]


def test_lm_studio(tmp_path: Path) -> None:
    def step(text: str, kind: str = "") -> dict[str, object]:
        style = {"style": {"type": kind}} if kind else {}
        return {"type": "contentBlock", "content": [{"type": "text", "text": text}], **style}

    chat = {
        "name": "Soup",
        "createdAt": 1735689600000,
        "messages": [
            {
                "versions": [
                    {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Which soup?"}]}
                ],
                "currentlySelected": 0,
            },
            {
                "versions": [
                    {"type": "multiStep", "role": "assistant", "steps": [step("Old.")]},
                    {
                        "type": "multiStep",
                        "role": "assistant",
                        "steps": [step("Hm.", "thinking"), step("Leek."), {"type": "debugInfoBlock"}],
                    },
                ],
                "currentlySelected": 1,
            },
        ],
    }
    items, programs = read(write_json(tmp_path / "1735689600000.conversation.json", chat))
    assert programs == {"LM Studio"}
    assert said(chats(items)[0]) == [("user", "Which soup?"), ("assistant", "Leek.")]


def test_anything_llm(tmp_path: Path) -> None:
    rows = [
        {
            "id": 1,
            "workspace": "Home",
            "prompt": "A?",
            "response": "B.",
            "sent_at": "2025-01-02 10:00:00",
            "username": "ana",
        },
        {
            "id": 2,
            "workspace": "Home",
            "prompt": "C?",
            "response": "D.",
            "sent_at": "2025-01-02 11:00:00",
            "username": "ana",
        },
    ]
    from_json, programs = read(write_json(tmp_path / "chats.json", rows))
    assert programs == {"AnythingLLM"}
    assert [text for _, text in said(chats(from_json)[0])] == ["A?", "B.", "C?", "D."]
    (tmp_path / "chats.csv").write_text(
        "id,username,workspace,prompt,response,sent_at\n1,ana,Home,A?,B.,2025-01-02 10:00:00\n"
    )
    from_csv, _ = read(tmp_path / "chats.csv")
    assert [text for _, text in said(chats(from_csv)[0])] == ["A?", "B."]


def test_letta(tmp_path: Path) -> None:
    agent = {
        "agents": [
            {
                "id": "agent-0",
                "name": "helper",
                "messages": [
                    {"role": "system", "content": [{"type": "text", "text": "You are."}]},
                    {
                        "role": "user",
                        "content": [{"type": "text", "text": "Hi"}],
                        "created_at": "2025-05-01T10:00:00+00:00",
                    },
                ],
            }
        ],
        "blocks": [
            {"id": "block-0", "label": "human", "value": "Name: Ana\nLikes rye.", "limit": 5000},
            {"id": "block-1", "label": "persona", "value": "I am helpful."},
        ],
        "files": [],
        "tools": [],
    }
    items, programs = read(write_json(tmp_path / "helper.af", agent))
    assert programs == {"Letta"} and statements(items) == ["Name: Ana", "Likes rye."]
    assert said(chats(items)[0]) == [("user", "Hi")]
    old = {"agent_type": "memgpt_agent", "core_memory": [{"label": "human", "value": "Ana"}], "messages": []}
    assert statements(read(write_json(tmp_path / "old.af", old))[0]) == ["Ana"]


def test_zep(tmp_path: Path) -> None:
    dump = {
        "facts": [
            {"uuid": "1", "fact": "Ana likes rye.", "created_at": "2025-01-02T00:00:00Z"},
            {"uuid": "2", "fact": "Ana lives in Porto.", "invalid_at": "2025-02-01T00:00:00Z"},
        ],
        "session_id": "s1",
        "messages": [{"uuid": "m", "role": "ana", "role_type": "user", "content": "Hi"}],
    }
    items, programs = read(write_json(tmp_path / "zep.json", dump))
    assert programs == {"Zep"} and statements(items) == ["Ana likes rye."]


def test_an_empty_list_is_nothing_and_no_fault(tmp_path: Path) -> None:
    assert read(write_zip(tmp_path / "a.zip", {"projects.json": [], "conversations.json": [claude_chat()]}))[0][-1]
    assert not [item for item in read(tmp_path / "a.zip")[0] if isinstance(item, Unreadable)]


def test_times_are_read_in_every_form() -> None:
    wanted = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    for value in (
        1735689600,
        1735689600.0,
        1735689600000,
        "1735689600",
        "2025-01-01T00:00:00Z",
        "2025-01-01 00:00:00 UTC",
    ):
        assert moment(value) == wanted
    for nothing in (None, True, "soon", "", -5, 10**30, float("nan"), [], "9999-12-31T23:59:59Z"):
        assert moment(nothing) is None


def test_a_chain_that_goes_in_a_circle_ends(tmp_path: Path) -> None:
    chat = chatgpt_chat(1)
    chat["mapping"]["sys"]["parent"] = "a1-0"
    items, _ = read(write_json(tmp_path / "conversations.json", [chat]))
    assert {message.id for chat in chats(items) for message in chat.messages} == {"q1-0", "a1-0"}
    assert all(isinstance(message, ArrivingMessage) for chat in chats(items) for message in chat.messages)
