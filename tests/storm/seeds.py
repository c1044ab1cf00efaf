"""The sound files that the fuzzing begins with: small, and in the form in which programs write them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.storm.day import open_profile
from tests.support.exports import BEGAN, chatgpt_chat, claude_chat, write_zip
from tests.support.files import write_docx, write_pdf
from tests.support.office import book, letter, presentation, workbook

PASSWORD = "oat milk"
WORDS = "The harbour opens at nine. Boats leave from the second quay, and tickets are sold on board."
TOLD = "```\n[2025-03-02] Likes oat milk in coffee.\n[unknown] Has a sister called Lena.\n```\n"
CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lena Peeters\r\nN:Peeters;Lena;;;\r\nTEL;TYPE=CELL:+32 470 12 34 56\r\nBDAY:1990-05-03\r\n"
    "EMAIL:lena@example.org\r\nORG:Bakery;Sales\r\nADR;TYPE=HOME:;;Kaai 4;Gent;;9000;BE\r\nNOTE:Met in\\nMay\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB\r\nN:;Zoe;;;\r\nTEL;HOME:1\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ann\r\nBDAY:--0412\r\nTEL;VALUE=uri:tel:+1-555\r\nEND:VCARD\r\n"
)
CALENDAR = "\r\n".join(
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", "X-WR-CALNAME:Work",
        "BEGIN:VTIMEZONE", "TZID:Home", "BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "END:VTIMEZONE",
        "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Home:20261203T090000", "DTEND;TZID=Home:20261203T100000", "SUMMARY:Review",
        "LOCATION:Room 4", "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=30", "EXDATE;TZID=Home:20261210T090000",
        "RDATE;TZID=Home:20261211T090000", "END:VEVENT",
        "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;TZID=Home:20261217T090000", "DTSTART;TZID=Home:20261218T090000",
        "DURATION:PT45M", "SUMMARY:Review", "END:VEVENT",
        "BEGIN:VEVENT", "UID:2", "DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261226", "SUMMARY:Holiday",
        "RRULE:FREQ=YEARLY", "END:VEVENT",
        "BEGIN:VEVENT", "UID:3", "DTSTART:20261201T120000Z", "SUMMARY:Lunch", "STATUS:CANCELLED", "END:VEVENT",
        "BEGIN:VEVENT", "UID:4", "DTSTART;TZID=Europe/Lisbon:20260105T080000", "SUMMARY:Run",
        "RRULE:FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270601T000000Z", "END:VEVENT", "END:VCALENDAR", "",
    ]
)  # fmt: skip
_ROLES = (("user", "Where to?"), ("assistant", "Ghent."))
_JAN = "\n".join(
    json.dumps(
        {"id": f"m{at}", "role": role, "content": [{"type": "text", "text": {"value": text}}], "created_at": 1735689600000 + at}
    )
    for at, (role, text) in enumerate(_ROLES)
)  # fmt: skip
_BLOCK = {"type": "contentBlock", "content": [{"type": "text", "text": "Leek."}], "style": {"type": "thinking"}}
PROGRAMS = {
    "threads/t1/thread.json": {"id": "t1", "title": "Trip", "created": 1735689600000, "metadata": {"title": None}},
    "threads/t1/messages.jsonl": _JAN,
    "lm/1735689600000.conversation.json": {
        "name": "Soup",
        "createdAt": 1735689600000,
        "messages": [
            {"versions": [{"role": "user", "content": [{"type": "text", "text": "Soup?"}]}], "currentlySelected": 0},
            {
                "versions": [{"role": "assistant", "steps": [_BLOCK, {**_BLOCK, "style": None}]}],
                "currentlySelected": 0,
            },
        ],
    },
    "webui.json": [
        {
            "id": "o1",
            "title": "Greeting",
            "created_at": BEGAN,
            "chat": {
                "title": "Greeting",
                "history": {
                    "messages": {
                        "a": {"id": "a", "parentId": None, "role": "user", "content": "Hi?", "timestamp": BEGAN},
                        "b": {"id": "b", "parentId": "a", "role": "assistant", "content": "Yes.", "timestamp": BEGAN},
                    },
                    "currentId": "b",
                },
                "messages": [],
            },
        }
    ],
    "anything.json": [
        {"id": 1, "workspace": "Home", "prompt": "A?", "response": "B.", "sent_at": "2025-01-02 10:00:00"},
        {"id": 2, "workspace": "Home", "prompt": "C?", "response": "D.", "sent_at": None},
    ],
    "anything.csv": "id,workspace,prompt,response,sent_at\n1,Home,A?,B.,2025-01-02 10:00:00\n",
    "mem0.json": {"results": [{"id": "1", "memory": "Likes rye.", "created_at": "2025-01-02T03:04:05-08:00"}]},
    "kept.csv": "id;memory;created_at\n1;Likes rye.;2025-01-02\n2;;\n",
    "helper.af": {
        "agents": [
            {"id": "g0", "name": "helper", "messages": [{"role": "user", "content": [{"type": "text", "text": "Hi"}]}]}
        ],
        "blocks": [{"label": "human", "value": "Name: Ana\nLikes rye.", "created_at": None}],
    },
    "zep.json": {
        "facts": [{"fact": "Ana likes rye.", "created_at": "2025-01-02T00:00:00Z", "invalid_at": None}, "Ana swims."],
        "session_id": "s1",
        "messages": [{"uuid": "m", "role": "ana", "role_type": "user", "content": "Hi"}],
    },
    "bare.json": {"id": "b", "title": None, "messages": [{"role": r, "content": t, "date": None} for r, t in _ROLES]},
    "told.txt": TOLD,
    "people.vcf": CARDS,
}
NOTES = {
    "vault/Garden/Tomatoes.md": f"---\ntags: [garden, food]\ncreated: 2024-06-01\n---\n# Tomatoes\n\nSee [[Soil|the soil]]. ^a\n\n{WORDS}\n",
    "vault/2024-05-03.md": "tags:: family, [[Ghent]]\n\n- Sowed today.\n  id:: 64-1\n",
    "vault/Odd.md": "---\ncreated: 2024-06-01 10:00:00\nlist: &a [1, *a]\n? x\n: y\n---\nOdd.\n",
    "vault/plain.txt": WORDS,
    "vault/plants.csv": "plant,bed\nTomato,3\nBean,4\n",
    "vault/picture.png": b"\x89PNG",
}


def make_seeds(place: Path) -> None:
    """Write the sound files into a folder, as `valid-NUMBER.KIND`."""
    _texts(place)
    write_pdf(place / "valid-1.pdf", [["Boats", WORDS], ["Times", WORDS, WORDS]], [("Boats", 1), ("Times", 2)])
    write_pdf(place / "valid-2.pdf", [[WORDS] * 20] * 3, [])
    write_pdf(place / "valid-3.pdf", [[WORDS]], password="")
    write_docx(place / "valid-1.docx", [(1, "Boats"), (0, WORDS), (2, "Times"), (0, WORDS * 10)])
    presentation(place / "valid-1.pptx")
    workbook(place / "valid-1.xlsx")
    book(place / "valid-1.epub")
    book(place / "valid-2.epub", locked=True)
    letter(place / "valid-1.eml")
    _exports(place)
    with open_profile(place / "valid-home") as memos:
        for text in ("My dog is called Biscuit.", "I live in Lisbon.", "I like oat milk.", "I met Ann in May."):
            memos.remember(text, tags=["a", "b"], pinned="dog" in text)
        memos.edit(memos.browse()[0].id, text="I met Ann in June.")
        memos.export(place / "valid-1.memcube")
        memos.export(place / "valid-2.memcube", password=PASSWORD)


def _texts(place: Path) -> None:
    (place / "valid-1.txt").write_text(f"{WORDS}\n\n{WORDS * 30}\n\n— café, naïve, 北京 —\n")
    (place / "valid-2.txt").write_bytes(WORDS.encode("utf-16"))
    (place / "valid-1.md").write_text(
        f"---\ntitle: Boats\ntags: [a, b]\n---\n# Boats\n\n{WORDS}\n\n## Times\n\n- one\n- two\n  - three\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        f"```python\nprint(1)\n```\n\n> {WORDS}\n\n[link](http://x) ![i](y.png) <b>bold</b>\n"
    )
    (place / "valid-1.html").write_text(
        f"<!doctype html><html><head><meta charset='utf-8'><title>Boats</title><style>p{{}}</style></head><body><h1>Boats</h1><p>{WORDS}</p>"
        f"<h2>Times</h2><table><tr><td>1</td><td>2</td></tr></table><ul><li>a<li>b</ul><div style='display:none'>x</div><pre>a\n b</pre></body></html>"
    )
    (place / "valid-1.csv").write_text('Part;Left;Note\n"Lid\nred";3;"a ""b"""\nHose;4,5;\n')
    (place / "valid-2.csv").write_bytes(("Ort,Straße\r\n" + "Köln,Ring 4\r\n" * 20).encode("utf-16"))
    (place / "valid-1.ics").write_text(CALENDAR, newline="")
    (place / "valid-1.vcf").write_text(CARDS, newline="")


def _exports(place: Path) -> None:
    """The zips that other programs export."""
    chats = [chatgpt_chat(1, 2, kept="Has a sister called Lena."), chatgpt_chat(2)]
    write_zip(
        place / "valid-1.chatgpt.zip", {"conversations.json": chats, "user.json": {"id": "u"}, "a.png": b"\x89PNG"}
    )
    kept = {"conversations_memory": "**Work**\n\n- Prefers short answers\n", "project_memories": {"p1": "Clay soil."}}
    doc = {"uuid": "d", "filename": "soil.md", "content": "# Soil\n\nClay.", "created_at": "2025-02-02T10:00:00Z"}
    project = {"uuid": "p1", "name": "Garden", "description": "Beds", "prompt_template": "Be brief.", "docs": [doc]}
    claude = {"conversations.json": [claude_chat()], "memories.json": [kept], "projects.json": [project]}
    write_zip(place / "valid-1.claude.zip", {**claude, "users.json": []})
    asked = {
        "header": "Gemini Apps",
        "title": "Prompted And tea?",
        "time": "2025-04-02T10:05:00.123Z",
        "safeHtmlItem": [{"html": "<p>Green, or <b>none</b>.</p><table><tr><td>1</td></tr></table>"}],
    }
    write_zip(place / "valid-1.gemini.zip", {"Takeout/My Activity/Gemini Apps/MyActivity.json": [asked, dict(asked)]})
    write_zip(place / "valid-1.notes.zip", NOTES)
    write_zip(place / "valid-1.programs.zip", PROGRAMS)
