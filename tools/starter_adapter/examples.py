"""Training examples of the use of notes: the answering note is quoted; if none answers, the reply says so; other replies stay as they
were.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from memos_core.chat.prompt import NO_NOTES, message_with_notes
from memos_core.cube import MemCube
from memos_core.language.message_kinds import about_the_person
from memos_core.models.backend import ChatTurn
from memos_core.parametric.trainer.recipe import Example
from memos_core.plaintext.prompt_layouts import system_text
from tools.starter_adapter.relations import Fact, fact, relations

UNKNOWN = "You haven't told me that yet."
_PERSONAS = (
    "You are a patient teacher.", "Be short.", "You are a cheerful companion who likes to joke.", "Answer like a librarian.",
    "You are an experienced cook.", "Talk to me like an old friend.",
)  # fmt: skip
_LEADS = ("Do you remember: ", "Hey, ", "Quick question: ", "Can you tell me, ", "I forgot, ", "Sorry, ")
_NOTED = ("Thank you for telling me.", "Good to know.", "I will remember that.", "I see.")
_REMARKS = (
    ("Good morning!", "Good morning! How can I help you?"),
    ("I'm a bit tired today.", "I hope that you can rest soon."),
    ("Thanks for your help yesterday.", "You are welcome."),
    ("It's raining again.", "Then it is a good day to stay inside."),
    ("Can we talk about my week?", "Of course. How was it?"),
)


def answered(count: int, chance: random.Random) -> list[Example]:
    """Questions whose answer is in the notes."""
    known = relations()
    made = []
    for number in range(count):
        told = fact(known[number % len(known)], chance)
        if chance.random() < 0.08 and not told.statement.startswith("("):  # it was said a moment ago
            said = [ChatTurn("user", _statement(told, chance)), ChatTurn("assistant", chance.choice(_NOTED))]
            notes = _others(told, chance, chance.choice((1, 2)))
        else:
            said = []
            notes = [_statement(told, chance), *_others(told, chance, chance.choice((0, 1, 2, 3, 4)))]
        if chance.random() < 0.4:  # recall puts the right one first mostly
            chance.shuffle(notes)
        made.append(Example(_turns(_asked(told.question, chance), notes, chance, said=said), told.answer))
    return made


def unknown(count: int, chance: random.Random) -> list[Example]:
    """Questions whose answer is not in the notes, although something similar may be."""
    known = relations()
    made = []
    for number in range(count):
        wanted = fact(known[number % len(known)], chance)
        if chance.random() < 0.15:  # recall has found nothing at all
            notes = [NO_NOTES]
        else:
            notes = _others(wanted, chance, chance.choice((0, 1, 2)))
            near = _near(wanted, chance) if chance.random() < 0.85 else None
            notes = [near, *notes] if near is not None else notes or _others(wanted, chance, 1)
        made.append(Example(_turns(_asked(wanted.question, chance), notes, chance, about=wanted), UNKNOWN))
    return made


def unchanged(asked: Sequence[tuple[str, str]], chance: random.Random) -> list[Example]:
    """Messages that have nothing to do with the notes in the prompt: the reply stays what it is without notes.

    Args:
        asked: messages and the base model's own replies.
        chance: decides which notes are in the prompt.
    """
    known = relations()
    made = []
    for message, reply in asked:
        notes = [_statement(fact(r, chance), chance) for r in chance.sample(known, chance.choice((1, 1, 2, 3)))]
        if about_the_person(message) and chance.random() < 0.5:
            notes = [NO_NOTES]
        teacher = [ChatTurn("system", system_text("", [])), ChatTurn("user", message)]
        made.append(Example(_turns(message, notes, chance, plain=True), reply, replay=True, teacher=teacher))
    return made


def _statement(told: Fact, chance: random.Random) -> str:
    """The statement as a person may have put it: sometimes with a second one in the same sentence, or with "By the way, " before it."""
    text = told.statement
    if chance.random() < 0.12 and not text.startswith("("):
        other = fact(chance.choice(relations()), chance).statement
        if not other.startswith("("):
            first, second = (text, other) if chance.random() < 0.5 else (other, text)
            second = second if second.startswith("I") else second[0].lower() + second[1:]
            text = f"{first.rstrip('.')} and {second}"
    if chance.random() < 0.1 and not text.startswith("("):
        text = chance.choice(("By the way, ", "Just so you know, ", "Well, ")) + (
            text if text.startswith("I") else text[0].lower() + text[1:]
        )
    return text


def _asked(question: str, chance: random.Random) -> str:
    roll = chance.random()
    if roll < 0.1:
        return question[0].lower() + question[1:].rstrip("?")
    if roll < 0.25:
        return chance.choice(_LEADS) + question[0].lower() + question[1:]
    return question


def _others(told: Fact, chance: random.Random, count: int) -> list[str]:
    """Notes that do not answer the question."""
    others: list[str] = []
    while len(others) < count:
        other = fact(chance.choice(relations()), chance)
        if other.relation.answer != told.relation.answer and not _says_it(other, told):
            others.append(_statement(other, chance) if chance.random() < 0.5 else other.statement)
    return others


def _near(wanted: Fact, chance: random.Random) -> str | None:
    """A note that only seems to answer: the same relation about somebody or something else, or another relation of the same person or
    thing. None if there is none."""
    keys = [name for name in wanted.slots if "{" + name + "}" in wanted.form]
    if keys and chance.random() < 0.4:
        key = chance.choice(keys)
        for _ in range(20):
            other = fact(wanted.relation, chance)
            if other.slots[key] != wanted.slots[key]:
                return other.statement
    same = {name: wanted.slots[name] for name in keys}
    related = [
        r for r in relations()
        if r.answer != wanted.relation.answer and any("{" + name + "}" in r.answer + r.questions[0] for name in same)
    ]  # fmt: skip
    if not related:
        return None
    other = fact(chance.choice(related), chance, dict(same))
    return None if _says_it(other, wanted) else other.statement


def _says_it(other: Fact, wanted: Fact) -> bool:
    """Whether `other` answers the question after all: it makes the same statement, but belongs to another question."""
    return bool(set(other.relation.statements) & set(wanted.relation.statements))


def _turns(
    message: str,
    notes: Sequence[str],
    chance: random.Random,
    *,
    plain: bool = False,
    about: Fact | None = None,
    said: Sequence[ChatTurn] = (),
) -> list[ChatTurn]:
    """The prompt as the chat builds it: sometimes with profile memories (which do not answer the question of `about`), a persona, or
    earlier turns."""
    profile: list[str] = []
    if not plain and chance.random() < 0.15:
        told = [fact(r, chance) for r in chance.sample(relations()[:40], chance.choice((1, 2, 3)))]
        profile = [other.statement for other in told if about is None or not _says_it(other, about)]
    persona = chance.choice(_PERSONAS) if not plain and chance.random() < 0.1 else ""
    turns = [ChatTurn("system", system_text(persona, [MemCube(text=text) for text in profile]))]
    if not plain and chance.random() < 0.2:
        remark, reply = chance.choice(_REMARKS)
        turns += [ChatTurn("user", remark), ChatTurn("assistant", reply)]
    return [*turns, *said, ChatTurn("user", message_with_notes(message, list(notes)))]
