"""Exports are read as each program writes them. The samples have the same form, but were made for these tests."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from memos_core.exchange.arriving import takeout_page
from memos_core.exchange.arriving.drafting import id_of_chat
from memos_core.exchange.arriving.dropped_files import Opened
from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingMessage,
    ArrivingNote,
    ArrivingStatement,
    Item,
    Unreadable,
    moment,
)
from memos_core.exchange.arriving.reading import Reading
from memos_core.exchange.arriving.told_by_assistant import ASK_FOR_ALL, is_told
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


def cell(asked: str, time: str, reply: str = "", about: str = "Gemini Apps") -> str:
    """A cell of Google's My Activity page in HTML."""
    return (
        '<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid">'
        f'<div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">{about}<br></p></div>'
        f'<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{asked}<br>{time}<br>{reply}</div>'
        '<div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div>'
        f'<div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>Products:</b><br>&emsp;{about}<br></div>'
        "</div></div>"
    )


def page(path: Path, *cells: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "<html><head><style>.outer-cell { margin: 0 }</style></head><body><div class='mdl-grid'>"
    path.write_text(f"{head}{''.join(cells)}</div></body></html>", encoding="utf-8")
    return path


def asked_at(chat: ArrivingChat) -> list[str]:
    """When the messages of a chat were written, in the time of this computer."""
    return [
        message.at.astimezone().strftime("%Y-%m-%d %H:%M:%S") for message in chat.messages if message.at is not None
    ]


def test_gemini_as_a_web_page(tmp_path: Path) -> None:
    file = page(
        tmp_path / "Takeout" / "My Activity" / "Gemini Apps" / "MyActivity.html",
        cell("Prompted&nbsp;And tea?<br>Attached 1 file.<br>-&emsp;<a href='cup.png'>cup.png</a>", "Apr 2, 2025, 1:05:00\u202fPM CET", "<p>Green.</p>"),
        cell("Prompted&nbsp;Again?", "Apr 2, 2025, 10:00:00 AM CET"),
        cell("Prompted&nbsp;Which coffee &amp; when,<br>at 10:00 in 2025?", "Apr 2, 2025, 10:00:00 AM CET", "<p>A <b>mild</b> one.</p><p>Or two.</p>"),
        cell("Gave feedback:&nbsp;Good response", "Apr 2, 2025, 9:59:00 AM CET"),
        cell("Searched for&nbsp;shoes", "Apr 2, 2025, 9:00:00 AM CET", about="Search"),
        cell("Prompted&nbsp;At noon?", "Apr 1, 2025, 12:00:00 PM UTC", "At one."),
        cell("Prompted&nbsp;When?", "on the 45th of Nomonth 2025, 10:00:00", "<p>Then.</p>"),
    )  # fmt: skip
    items, programs = read(tmp_path / "Takeout")
    assert programs == {"Gemini"}
    first, second = chats(items)
    assert said(first) == [("user", "At noon?"), ("assistant", "At one.")]
    assert first.messages[0].at == dt.datetime(2025, 4, 1, 12, tzinfo=dt.UTC)
    assert [text for _, text in said(second)] == [
        "Again?",
        "Which coffee & when,\nat 10:00 in 2025?",
        "A mild one.\n\nOr two.",
        "And tea?\nAttached 1 file.\n-\u2003cup.png",
        "Green.",
    ]
    assert asked_at(second)[-1] == "2025-04-02 13:05:00"
    assert len({message.id for message in second.messages}) == 5
    (left,) = [item for item in items if isinstance(item, Unreadable)]
    assert left.reason == "1 of its entries have a time that cannot be read"
    assert chats(read(file)[0]) == [first, second]  # the page alone gives the same


@pytest.mark.parametrize(
    ("verb", "times"),
    [
        ("Prompted", ("18 Sept 2025, 12:02:52 CET", "3 Jul 2025, 09:15:00 CEST")),
        ("Prompted", ("Sep 18, 2025, 12:02:52\u202fPM GMT+05:30", "Jul 3, 2025, 9:15:00\u202fAM GMT+05:30")),
        ("Gav instruktionen", ("18 september 2025 12:02:52 CEST", "3 juli 2025 09:15:00 CEST")),
        ("Solicitou", ("18 de set. de 2025, 12:02:52 BRT", "3 de jul. de 2025, 09:15:00 BRT")),
        ("Pokyn", ("18. 9. 2025 12:02:52 SELČ", "3. 7. 2025 9:15:00 SELČ")),
        ("Prompt:", ("18.09.2025, 12:02:52 MESZ", "03.07.2025, 09:15:00 MESZ")),
        ("提示", ("2025年9月18日 12:02:52 CST", "2025年7月3日 09:15:00 CST")),
        ("Prompted", ("9/18/2025, 12:02:52 PM", "7/3/2025, 9:15:00 AM")),
    ],
)
def test_the_page_of_an_account_in_any_language(tmp_path: Path, verb: str, times: tuple[str, str]) -> None:
    items, _ = read(
        page(
            tmp_path / "MyActivity.html",
            *(cell(f"{verb}&nbsp;Question {number}", time, "<p>Reply.</p>") for number, time in enumerate(times)),
        )
    )
    assert [text for chat in chats(items) for _, text in said(chat)] == ["Question 1", "Reply.", "Question 0", "Reply."]
    if "GMT" in times[0]:
        assert chats(items)[0].messages[0].at == dt.datetime(2025, 7, 3, 3, 45, tzinfo=dt.UTC)
    else:
        found = [one for chat in chats(items) for one in asked_at(chat)[::2]]
        assert found == ["2025-07-03 09:15:00", "2025-09-18 12:02:52"]


def test_a_day_that_could_be_a_month_is_read_as_the_entries_follow(tmp_path: Path) -> None:
    def days(*times: str) -> list[str]:
        cells = [cell("Prompted&nbsp;Question", time, "<p>Reply.</p>") for time in times]
        return [asked_at(chat)[0][:10] for chat in chats(read(page(tmp_path / "MyActivity.html", *cells))[0])]

    assert days("04/03/2025, 10:00:00", "03/03/2025, 10:00:00") == ["2025-03-03", "2025-03-04"]
    assert days("05/02/2025, 10:00:00", "04/03/2025, 10:00:00") == [
        "2025-04-03",
        "2025-05-02",
    ]  # read day first, the entries would be out of order


def test_other_web_pages_are_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "export.html"
    file.write_text("<html><body><p>A page.</p></body></html>")
    with Opened(file) as opened:
        reading = Reading(opened)
        assert list(reading.items()) == [] and reading.not_looked_at == 1
    items, _ = read(
        page(tmp_path / "MyActivity.html", cell("Searched for&nbsp;shoes", "Apr 2, 2025, 9:00:00 AM", about="Search"))
    )
    assert items == []


def test_a_cell_that_is_larger_than_any(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout_page, "LARGEST_CELL", 10_000)
    time = "Apr 2, 2025, 10:00:00 AM UTC"
    file = page(
        tmp_path / "a.html",
        cell("Prompted&nbsp;One?", time, "<p>One.</p>"),
        cell("Prompted&nbsp;Two?", time, "x" * 1_100_000),
    )
    items, _ = read(file)
    assert isinstance(items[-1], Unreadable) and "an entry of it is larger" in items[-1].reason


def test_a_memcube_of_the_official_memos(tmp_path: Path) -> None:
    """A folder as `GeneralMemCube.dump` writes it, with a store of vectors."""

    def point(text: str, **about: object) -> dict[str, object]:
        item = {"id": "4d4c8c0e-3b57-4a0e-9d8a-0d9f5c6f8f01", "memory": text, "metadata": about}
        return {"id": item["id"], "vector": [0.1, 0.2], "payload": item}

    write_json(
        tmp_path / "config.json",
        {
            "model_schema": "memos.configs.mem_cube.GeneralMemCubeConfig",
            "config_filename": "config.json",
            "user_id": "ana",
            "cube_id": "ana/cube",
            "text_mem": {"backend": "general_text", "config": {"memory_filename": "textual_memory.json"}},
            "act_mem": {"backend": "kv_cache", "config": {"memory_filename": "activation_memory.pickle"}},
            "para_mem": {"backend": "lora", "config": {"memory_filename": "parametric_memory.adapter"}},
        },
    )
    write_json(
        tmp_path / "textual_memory.json",
        [
            point(
                "Ana likes rye bread.",
                status="activated",
                updated_at="2025-03-02T10:00:00+00:00",
                source="conversation",
            ),
            point("Ana lived in Porto.", status="archived"),
            point("Ana sings in a choir."),
        ],
    )
    (tmp_path / "activation_memory.pickle").write_bytes(b"\x80\x04.")
    (tmp_path / "parametric_memory.adapter").write_bytes(b"Placeholder")
    with Opened(tmp_path) as opened:
        reading = Reading(opened)
        items = list(reading.items())
    assert reading.programs == {"MemOS"} and reading.not_looked_at == 2
    assert statements(items) == ["Ana likes rye bread.", "Ana sings in a choir."] and len(items) == 2
    assert isinstance(items[0], ArrivingStatement) and items[0].at == dt.datetime(2025, 3, 2, 10, tzinfo=dt.UTC)


def test_other_kinds_of_memory_of_the_official_memos(tmp_path: Path) -> None:
    def item(text: object, **about: object) -> dict[str, object]:
        return {"id": "4d4c8c0e-3b57-4a0e-9d8a-0d9f5c6f8f02", "memory": text, "metadata": about}

    plain = write_json(tmp_path / "plain" / "textual_memory.json", [item("Ana is a nurse.", type="fact")])
    assert read(plain)[1] == {"MemOS"} and statements(read(plain)[0]) == ["Ana is a nurse."]
    graph = {
        "nodes": [
            item("Ana keeps bees.", memory_type="LongTermMemory", created_at="2025-01-02T00:00:00", sources=[]),
            item("Bees live in hives.", memory_type="OuterMemory", sources=[{"type": "web"}]),
            item(7, memory_type="UserMemory"),
        ],
        "edges": [{"source": "a", "target": "b", "type": "PARENT"}],
    }
    items, programs = read(write_json(tmp_path / "tree" / "textual_memory.json", graph))
    assert programs == {"MemOS"} and statements(items) == ["Ana keeps bees."]
    assert [one.reason for one in items if isinstance(one, Unreadable)] == [
        "1 entries of it are not as MemOS writes them"
    ]
    liked = {
        "explicit_preference": [
            {
                "id": "4d4c8c0e-3b57-4a0e-9d8a-0d9f5c6f8f03",
                "memory": "user: I like my tea strong.",
                "payload": {"preference": "The user likes strong tea.", "created_at": "2025-02-03T00:00:00"},
            }
        ],
        "implicit_preference": [],
    }
    items, programs = read(write_json(tmp_path / "preferences" / "pref_memory.json", liked))
    assert programs == {"MemOS"} and statements(items) == ["The user likes strong tea."]
    newer = {"model_schema": "memos.configs.mem_cube.GeneralMemCubeConfig", "text_mem": {"backend": "quantum_text"}}
    (said_so,) = read(write_json(tmp_path / "newer" / "config.json", newer))[0]
    assert isinstance(said_so, Unreadable) and 'keeps its memories as "quantum_text"' in said_so.reason


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


def test_a_line_of_an_address_book_that_is_none_takes_no_time(tmp_path: Path) -> None:
    """A pattern of vobject's would need hours for such a line."""
    file = tmp_path / "contacts.vcf"
    odd = "NOTE" + ";TYPE=A,B" * 30 + ";Ä"
    folded = "NOTE;ENCODING=QUOTED-PRINTABLE:met =\n in May"
    file.write_text(
        f'BEGIN:VCARD\nVERSION:2.1\nFN:Lena\n{odd}\nitem1.TEL;TYPE="home,\nvoice":1\nTEL;CELL;X="a;b":+32\n{folded}\nEND:VCARD\n'
    )
    items, _ = read(file)
    assert statements(items) == ["Lena: phone +32; met in May."]


def test_half_of_a_character(tmp_path: Path) -> None:
    """JSON can spell it, but it cannot be encoded."""
    items, _ = read(write_json(tmp_path / "get_all.json", {"results": [{"memory": "\ud800 rye"}]}))
    assert statements(items) == ["\ud800 rye"]
    chat = ArrivingChat(id="\ud800", title="", messages=())
    assert id_of_chat(chat)


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
