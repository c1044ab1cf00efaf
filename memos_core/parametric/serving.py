"""The policy that decides which kind of memory answers a message, with the reason for each decision. Pure.

Which memories become contexts or adapters is decided in `memos_core.activation.scheduler` and
`memos_core.parametric.candidate_lists`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from memos_core.storage.settings import Knowledge
from memos_core.wording import say, say_count, together

SMALL_MODEL = 500_000_000
"""Parameters up to which a model answers better from an adapter than from text: with the starter model the adapter gave 37 of 40
answers, the text 29 (benchmarks/README.md, train). Larger models were not measured; they read notes better and train for longer."""


REMOTE = say("Adapters are for models on this computer only.")


@dataclass(frozen=True)
class Choice:
    """Whether adapters answer, and why."""

    adapter: bool
    why: str


@dataclass(frozen=True)
class Serving:
    """What a message is answered from."""

    kind: Literal["adapter", "notes", "nothing told", "model"]
    why: str


def adapter_or_text(knowledge: Knowledge, parameters: int | None) -> Choice:
    """Decide whether adapters answer, or the text of memories in the prompt does.

    Args:
        knowledge: what the person has set.
        parameters: how many the loaded model has; None while there is none, 0 where its file does not say.
    """
    if knowledge == "notes":
        return Choice(False, say("You want questions answered from the text of your memories."))
    if knowledge == "adapter":
        return Choice(True, say("You want what the adapter was taught answered by it."))
    if not parameters:
        return Choice(False, say("No model is loaded whose size is known."))
    if parameters > SMALL_MODEL:
        return Choice(False, say("A model of this size is expected to answer well from the text of your memories."))
    return Choice(True, say("A model this small answers better from an adapter than from text."))


def serving(silent: str | None, recalled: int, nothing_told: bool) -> Serving:
    """Decide what a message is answered from.

    Args:
        silent: why the adapter does not answer it; None where it does.
        recalled: how many memories fit it.
        nothing_told: whether it asks what only the person can tell, and they have not.
    """
    if silent is None:
        return Serving(
            "adapter", say("The adapter was taught a memory that answers it, and that memory has not changed.")
        )
    if recalled:
        return Serving("notes", together(say_count("{n} memory fits.", "{n} memories fit.", recalled), silent))
    if nothing_told:
        nothing = say("It asks for what you alone can tell, and no memory fits.")
        return Serving("nothing told", together(nothing, silent))
    return Serving("model", together(say("No memory fits."), silent))
