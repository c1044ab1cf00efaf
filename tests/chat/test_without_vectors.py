"""Memories saved without a vector (in the terminal, by an import) are found in a chat as they are by a search."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from memos_core import MemOS, VectorsProgressed
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

FACTS = (
    "My dog is called Biscuit.",
    "I take my coffee with oat milk.",
    "The boiler was serviced in May by Okafor and Sons.",
    "My sister Ines works at the harbour.",
)


def told_in_the_terminal(open_memos: Open, facts: tuple[str, ...] = FACTS) -> None:
    with open_memos(ScriptedModel(embedder=False)) as memos:
        for fact in facts:
            memos.remember(fact)
        assert memos.waiting_for_vectors == len(facts)


def test_a_chat_finds_what_a_process_without_the_embedder_remembered(open_memos: Open) -> None:
    told_in_the_terminal(open_memos)
    memos = open_memos()
    memos.jobs.pause("embed new memories")
    asked = listen(memos.chat("c1", "Who serviced the boiler?"))
    assert [hit.cube.text for hit in asked.recalled] == [FACTS[2]]
    assert memos.waiting_for_vectors == 0


def test_beside_memories_with_vectors_words_alone_are_enough(open_memos: Open) -> None:
    class Slow(ScriptedModel):
        """Has no vectors for the texts about the boiler, as if they were still waiting for theirs."""

        def embed(self, texts):  # type: ignore[no-untyped-def]
            if any("boiler was" in text for text in texts):
                from memos_core.errors import EmbedderUnavailable

                raise EmbedderUnavailable("It is too slow.")
            return super().embed(texts)

    told_in_the_terminal(open_memos, (FACTS[2],))
    memos = open_memos(Slow())
    memos.jobs.pause("embed new memories")
    for fact in (*FACTS[:2], FACTS[3], "The plumber Santos was here about the tap.", "Who knows a good baker?"):
        memos.remember(fact)
    assert memos.waiting_for_vectors == 1
    found = memos.recall("Who serviced the boiler?")
    assert found[0].cube.text == FACTS[2]
    assert found.answerable > 0.5
    asked = listen(memos.chat("c1", "Who serviced the boiler?"))
    assert FACTS[2] in [hit.cube.text for hit in asked.recalled]


def test_an_import_says_how_many_passages_still_wait(open_memos: Open, tmp_path: Path) -> None:
    memos = open_memos()
    seen: list[VectorsProgressed] = []
    subscribe(memos, seen.append)
    paper = tmp_path / "paper.md"
    paper.write_text("\n\n".join(f"# Part {n}\n\n" + f"The valve number {n} is blue. " * 60 for n in range(40)))
    cubes = memos.import_document(paper)
    assert seen[0] == VectorsProgressed(0, len(cubes))
    memos.recall("valve")
    assert [event.done + event.waiting for event in seen] == [len(cubes)] * len(seen)
    assert (seen[-1].done, seen[-1].waiting) == (len(cubes), 0)


def subscribe(memos: MemOS, told: Callable[[VectorsProgressed], None]) -> None:
    memos.subscribe(lambda event: told(event) if isinstance(event, VectorsProgressed) else None)
