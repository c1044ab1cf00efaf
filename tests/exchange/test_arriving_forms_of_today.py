"""Variants that exports are known to have: newer fields, other languages, older versions. The samples were made for these tests."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from memos_core.exchange.arriving.items import ArrivingNote, Unreadable, moment, without_thoughts
from tests.exchange.test_arriving_formats import chats, read, said, statements
from tests.support.exports import chatgpt_chat, claude_chat, write_json, write_zip

THOUGHT = "<think>\nThe person wants soup.\n</think>\n\n"
FOLDED = (
    '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n> Soup.\n</details>\n'
    '<details type="tool_calls" done="true" name="search" result="&quot;ok&quot;">\n<summary>Done</summary>\n</details>\n'
)


def say_in(chat: dict[str, Any], content: dict[str, Any], role: str = "assistant") -> None:
    """Add a message to the end of a chat in ChatGPT's format."""
    last, new = chat["current_node"], f"more-{len(chat['mapping'])}"
    message = {
        "id": new,
        "author": {"role": role},
        "create_time": 1735689600.0,
        "content": content,
        "recipient": "all",
        "metadata": {},
    }
    chat["mapping"][new] = {"id": new, "parent": last, "children": [], "message": message}
    chat["current_node"] = new


def test_what_chatgpt_knew_in_a_chat_is_a_list_of_statements_each_once(tmp_path: Path) -> None:
    known = "# Model Set Context\n\n1. [2025-03-02]. Has a sister called Lena.\n\n2. [2025-03-05]. Likes rye bread.\n3. Sings."
    both = [chatgpt_chat(1), chatgpt_chat(2)]
    for chat in both:
        say_in(chat, {"content_type": "model_editable_context", "model_set_context": known, "structured_context": None})
        say_in(chat, {"content_type": "model_editable_context", "model_set_context": ""})
    items, _ = read(write_json(tmp_path / "conversations.json", both))
    assert statements(items) == ["Has a sister called Lena.", "Likes rye bread.", "Sings."]
    assert items[0].at == dt.datetime.fromisoformat("2025-03-02").astimezone(dt.UTC)  # type: ignore[union-attr]
    assert len(chats(items)) == 2


def test_what_was_spoken_with_chatgpt_is_read_and_its_marks_of_sources_are_not(tmp_path: Path) -> None:
    chat = chatgpt_chat(1)
    pointer = {"content_type": "audio_asset_pointer", "asset_pointer": "sediment://file_1", "size_bytes": 9}
    spoken = {"content_type": "audio_transcription", "text": "And in autumn?", "direction": "in"}
    say_in(chat, {"content_type": "multimodal_text", "parts": [spoken, pointer]}, "user")
    say_in(chat, {"content_type": "thoughts", "thoughts": [{"summary": "Autumn", "content": "Hm."}]})
    cited = "Cut them back.\ue200cite\ue202turn0search1\ue201 Then water.\u30104:1\u2020garden.pdf\u3011"
    say_in(chat, {"content_type": "text", "parts": [cited]})
    marks = [
        'entity\ue202["city","Ghent","city in Belgium"]', "entity\ue202Lena", "url\ue202the guide\ue202https://example.com/a",
        "url\ue202its notes\ue202turn0search1", "image_group\ue202{}",
    ]  # fmt: skip
    named = "In {} ask {}, read {} and {}. {}".format(*(f"\ue200{mark}\ue201" for mark in marks))
    say_in(chat, {"content_type": "text", "parts": [named]})
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_2"}
    say_in(chat, {"content_type": "multimodal_text", "parts": [picture, "What is this?"]}, "user")
    items, _ = read(write_json(tmp_path / "conversations.json", [chat]))
    assert said(chats(items)[0])[2:] == [
        ("user", "And in autumn?"),
        ("assistant", "Cut them back. Then water."),
        ("assistant", "In Ghent ask Lena, read [the guide](https://example.com/a) and its notes."),
        ("user", "What is this?"),
    ]


def test_of_a_chat_of_claude_the_branch_in_view(tmp_path: Path) -> None:
    root = "00000000-0000-4000-8000-000000000000"

    def message(name: str, parent: str, sender: str, text: str) -> dict[str, Any]:
        content = [{"type": "text", "text": text}]
        return {"uuid": name, "parent_message_uuid": parent, "sender": sender, "text": text, "content": content}

    chat = claude_chat() | {
        "chat_messages": [
            message("q", root, "human", "Why?"),
            message("a1", "q", "assistant", "An older reply."),
            message("q1", "a1", "human", "Never mind."),
            message("a2", "q", "assistant", "Because."),
            message("q2", "a2", "human", "Thanks."),
        ]
    }
    wanted = [("user", "Why?"), ("assistant", "Because."), ("user", "Thanks.")]
    assert said(chats(read(write_json(tmp_path / "a.json", [chat]))[0])[0]) == wanted
    other = chat | {"current_leaf_message_uuid": "q1"}
    found = said(chats(read(write_json(tmp_path / "b.json", [other]))[0])[0])
    assert found == [("user", "Why?"), ("assistant", "An older reply."), ("user", "Never mind.")]
    circle = chat | {"chat_messages": [message("x", "y", "human", "One."), message("y", "x", "assistant", "Two.")]}
    assert len(said(chats(read(write_json(tmp_path / "c.json", [circle]))[0])[0])) == 2


def test_what_claude_writes_where_it_cannot_show_a_tool_is_no_message(tmp_path: Path) -> None:
    chat = claude_chat()
    chat["chat_messages"][1]["content"] = [{"type": "tool_use", "name": "search", "input": {}}]
    chat["chat_messages"][1]["text"] = "```\nThis block is not supported on your current device yet.\n```"
    items, _ = read(write_json(tmp_path / "conversations.json", [chat]))
    assert [role for role, _ in said(chats(items)[0])] == ["user"]


def test_geminis_json_in_the_language_of_the_account(tmp_path: Path) -> None:
    def entry(title: str, minute: int, html: str = "<p>Ja.</p>") -> dict[str, Any]:
        time = f"2025-04-02T10:{minute:02}:00Z"
        return {
            "header": "Gemini-Apps",
            "title": title,
            "time": time,
            "products": ["Gemini-Apps"],
            "safeHtmlItem": [{"html": html}],
        }

    asked = ["Welcher Kaffee?", "Und Tee?", "Wie viel?", "Was noch?", "Wo?", "Wann?"]
    entries = [entry(f"Eingegebener Prompt: {text}", number) for number, text in enumerate(asked)]
    others = [entry("Feedback gegeben: Gut", 30, ""), entry("Canvas erstellt: Liste", 31)]
    items, programs = read(write_json(tmp_path / "MeineAktivitäten.json", [*others, *reversed(entries)]))
    assert programs == {"Gemini"}
    assert [text for role, text in said(chats(items)[0]) if role == "user"] == asked
    few, _ = read(write_json(tmp_path / "few.json", [entry("Solicitou Que horas?", 1), entry("Outra coisa", 2, "")]))
    assert said(chats(few)[0]) == [("user", "Solicitou Que horas?"), ("assistant", "Ja.")]  # no verb is recognised


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        (THOUGHT + "Leek soup.", "Leek soup."),
        (FOLDED + "Leek soup.", "Leek soup."),
        (f"First.\n{FOLDED}Then.", "First.\nThen."),
        ('Soup.\n<details type="reasoning" done="false">\n> It broke off', "Soup."),
        ("<details>\n<summary>Recipe</summary>Leek.</details>", "<details>\n<summary>Recipe</summary>Leek.</details>"),
        ("Say <think> in HTML.", "Say <think> in HTML."),
        ("", ""),
    ],
)
def test_a_reply_comes_without_what_the_model_thought(stored: str, shown: str) -> None:
    assert without_thoughts(stored) == shown


def test_thoughts_stay_out_of_every_program_that_keeps_them_in_the_reply(tmp_path: Path) -> None:
    history = {
        "a": {"id": "a", "parentId": None, "role": "user", "content": "Soup?"},
        "b": {"id": "b", "parentId": "a", "role": "assistant", "content": f"{FOLDED}Leek."},
    }
    webui = [{"id": "w", "title": "", "chat": {"history": {"messages": history, "currentId": "b"}}}]
    row = {"id": 1, "workspace": "Home", "prompt": "Soup?", "response": f"{THOUGHT}Leek."}
    for name, content in (("w.json", webui), ("a.json", [row])):
        items, _ = read(write_json(tmp_path / name, content))
        assert said(chats(items)[0]) == [("user", "Soup?"), ("assistant", "Leek.")]


def test_memories_of_open_webui(tmp_path: Path) -> None:
    kept = {"id": "1", "user_id": "u", "content": "Likes rye.", "updated_at": 1735689600, "created_at": 1735689600}
    items, programs = read(write_json(tmp_path / "memories.json", [kept]))
    assert programs == {"Open WebUI"} and statements(items) == ["Likes rye."]


def test_every_way_in_which_anything_llm_exports(tmp_path: Path) -> None:
    (tmp_path / "chats.csv").write_text(
        "id,workspace,prompt,response,sent_at,username,rating\n"
        '"1","Home","A?","B.","Thu Jan 02 2025 10:00:00 GMT+0100 (Central European Standard Time)","ana","--"\n'
        '"2","Home","C?","D.","Fri Jan 03 2025 10:00:00 GMT+0100 (Central European Standard Time)","ana","GOOD"\n'
    )
    first, second = chats(read(tmp_path / "chats.csv")[0])
    assert first.at == dt.datetime(2025, 1, 2, 9, tzinfo=dt.UTC) and second.title == "Home, 2025-01-03"
    alpaca = [{"instruction": "Be brief.", "input": "A?", "output": "B."}]
    items, programs = read(write_json(tmp_path / "alpaca.json", alpaca))
    assert programs == {"AnythingLLM"} and said(chats(items)[0]) == [("user", "A?"), ("assistant", "B.")]

    def line(question: str) -> str:
        turns = (("system", "Be brief."), ("user", question), ("assistant", "B."))
        return json.dumps(
            {"messages": [{"role": role, "content": [{"type": "text", "text": text}]} for role, text in turns]}
        )

    (tmp_path / "chats.jsonl").write_text(f"{line('Here?')}\n{line('There?')}\n")
    here, there = chats(read(tmp_path / "chats.jsonl")[0])  # a chat for each workspace; neither replaces the other
    assert here.id != there.id and said(there)[0] == ("user", "There?")


def test_messages_of_jan_without_their_thread(tmp_path: Path) -> None:
    def line(number: int, role: str, *parts: dict[str, Any]) -> str:
        return json.dumps(
            {"id": f"m{number}", "thread_id": "t", "role": role, "content": parts, "created_at": 1735689600 + number}
        )

    text = {"type": "text", "text": {"value": "Ghent.", "annotations": []}}
    thought = {"type": "reasoning", "text": {"value": "Where?", "annotations": []}}
    file = tmp_path / "messages.jsonl"
    file.write_text(
        "\n".join(
            (
                line(0, "user", {"type": "text", "text": {"value": "Where to?", "annotations": []}}),
                line(1, "assistant", thought, text),
            )
        )
    )
    items, programs = read(file)
    assert programs == {"Jan"} and said(chats(items)[0]) == [("user", "Where to?"), ("assistant", "Ghent.")]


def test_a_backup_of_openmemory(tmp_path: Path) -> None:
    def kept(text: str, state: str) -> dict[str, Any]:
        return {"id": text, "content": text, "metadata": {}, "state": state, "created_at": "2025-01-02T03:04:05+00:00"}

    some = [kept("Likes rye.", "active"), kept("Lived in Porto.", "archived"), kept("Wrong.", "deleted")]
    backup = {"user": {"id": "u"}, "apps": [], "categories": [], "memories": some, "status_history": []}
    items, programs = read(write_zip(tmp_path / "memories_export_ana.zip", {"memories.json": backup}))
    assert programs == {"mem0"} and statements(items) == ["Likes rye."]


def test_an_older_agent_of_letta_speaks_with_a_tool_and_hears_events(tmp_path: Path) -> None:
    def heard(**event: str) -> dict[str, Any]:
        packed = json.dumps({**event, "time": "2025-05-01 10:00:00 AM UTC+0000"})
        return {"type": "message", "role": "user", "content": [{"type": "text", "text": packed}]}

    def speaks(thought: str, name: str, **arguments: str) -> dict[str, Any]:
        call = {"id": "c", "type": "function", "function": {"name": name, "arguments": json.dumps(arguments)}}
        return {
            "type": "message",
            "role": "assistant",
            "content": [{"type": "text", "text": thought}],
            "tool_calls": [call],
        }

    messages = [
        heard(type="login", last_login="Never"),
        heard(type="user_message", message="Hi, I am Ana."),
        speaks("They told a name.", "core_memory_append", label="human", content="Ana"),
        {"type": "message", "role": "tool", "content": [{"type": "text", "text": '{"status": "OK"}'}]},
        heard(type="heartbeat", reason="Function called"),
        speaks("Greet her.", "send_message", message="Hello Ana!"),
        {"type": "message", "role": "user", "content": [{"type": "text", "text": '{"name": "Ana"}'}]},
    ]
    agent = {"agents": [{"id": "agent-0", "name": "helper", "messages": messages}], "blocks": [], "tools": []}
    items, _ = read(write_json(tmp_path / "helper.af", agent))
    assert said(chats(items)[0]) == [
        ("user", "Hi, I am Ana."),
        ("assistant", "Hello Ana!"),
        ("user", '{"name": "Ana"}'),
    ]


def test_messages_of_zep_whose_role_is_a_name_and_its_edges(tmp_path: Path) -> None:
    named = {"session_id": "s", "messages": [{"uuid": "m", "role": "Ana", "role_type": "user", "content": "Hi"}]}
    assert said(chats(read(write_json(tmp_path / "session.json", named))[0])[0]) == [("user", "Hi")]
    edges = [
        {"uuid": "e1", "name": "LIKES", "fact": "Ana likes rye.", "created_at": "2025-01-02T00:00:00Z"},
        {"uuid": "e2", "name": "LIVES_IN", "fact": "Ana lives in Porto.", "expired_at": "2025-02-01T00:00:00Z"},
    ]
    items, programs = read(write_json(tmp_path / "edges.json", edges))
    assert programs == {"Zep"} and statements(items) == ["Ana likes rye."]


def test_what_is_thrown_away_or_old_in_a_folder_of_notes_stays_out(tmp_path: Path) -> None:
    export = write_zip(
        tmp_path / "vault.zip",
        {
            "vault/.trash/Gone.md": "Thrown away.",
            "vault/.obsidian/workspace.json": {"main": 1},
            "vault/Sketch.excalidraw.md": "%% drawing %%",
            "graph/logseq/bak/pages/Lena/2024-05-03.Desktop.md": "- Old",
            "graph/journals/2024_05_03.md": "- Called Lena ((64a1b2c3-0000-4000-8000-000000000000))\n  :LOGBOOK:\n  CLOCK: [2024-05-03]\n  :END:\n",
            "vault/Windows.md": "---\r\ntags: [garden]\r\ndate: 2024-06-01\r\n---\r\nSowed.\r\n",
        },
    )
    items, _ = read(export)
    notes = {item.name: item for item in items if isinstance(item, ArrivingNote)}
    assert sorted(notes) == ["graph/journals/2024_05_03.md", "vault/Windows.md"]
    assert not [item for item in items if isinstance(item, Unreadable)]
    assert notes["graph/journals/2024_05_03.md"].data.decode().strip() == "- Called Lena"
    assert notes["vault/Windows.md"].tags == ("garden",) and notes["vault/Windows.md"].data.decode() == "Sowed.\n"


CARDS = {
    "VERSION:4.0\nFN:Lena\nBDAY:19900503\nANNIVERSARY:20150620\nTEL;VALUE=uri:tel:+32-470-12": "Lena: phone +32-470-12; birthday 3 May 1990; anniversary 20 June 2015.",
    "VERSION:4.0\nFN:Lena\nBDAY:--0503\nRELATED;TYPE=spouse;VALUE=text:Tom\nRELATED;TYPE=friend:urn:uuid:1": "Lena: birthday 3 May; spouse Tom.",
    "VERSION:3.0\nFN:Lena\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03\nitem1.X-ABRELATEDNAMES:Tom\nitem1.X-ABLabel:_$!<Spouse>!$_\nitem2.TEL:1": "Lena: phone 1; birthday 3 May; spouse Tom.",
    "VERSION:3.0\nFN:Lena\nNICKNAME:Leni\nTITLE:Baker\nORG:Bakery;Sales\nNOTE:Likes rye\\nand tea": "Lena: also called Leni; Baker; works at Bakery, Sales; Likes rye and tea.",
    "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\nTEL;CELL:1\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=0D=0A=\ntwo": "Jörg Müller: phone 1; one two.",
    "VERSION:3.0\nN:;;;;\nFN:\nORG:Bakery\nTEL:1": "Bakery: phone 1.",
}


@pytest.mark.parametrize(("card", "sentence"), CARDS.items())
def test_address_cards_of_every_version(tmp_path: Path, card: str, sentence: str) -> None:
    file = tmp_path / "contacts.vcf"
    file.write_bytes(f"BEGIN:VCARD\n{card}\nEND:VCARD\n".replace("\n", "\r\n").encode())
    assert statements(read(file)[0]) == [sentence]


def test_a_damaged_card_keeps_none_of_the_others_out(tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    file.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:1\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo\nBEGIN:VEVENT\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-0;ENCODING=QUOTED-PRINTABLE:Dan\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:Cleo\nTEL:3\nEND:VCARD\n"
    )
    items, _ = read(file)
    assert statements(items) == ["Ana: phone 1.", "Cleo: phone 3."]
    assert [item.reason for item in items if isinstance(item, Unreadable)] == ["2 cards in it are damaged"]


def test_times_in_the_words_of_a_browser() -> None:
    assert moment("Thu May 01 2025 10:00:00 GMT+0530 (India Standard Time)") == dt.datetime(
        2025, 5, 1, 4, 30, tzinfo=dt.UTC
    )
    assert moment("Thu Foo 01 2025 10:00:00 GMT+0530") is None
