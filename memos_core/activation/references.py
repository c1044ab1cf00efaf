"""References of contexts to documents and spaces: their names, and the persona that the prompts begin with."""

from __future__ import annotations

import json
from collections.abc import Collection

from memos_core.conversations import PLAIN


def names(reference: str) -> tuple[str, ...]:
    """The names in a reference to documents or spaces."""
    told = json.loads(reference)
    return tuple(told["names"] if isinstance(told, dict) else told)


def persona_in(reference: str) -> str:
    """The id of the persona in a reference to documents or spaces."""
    told = json.loads(reference)
    return str(told["persona"]) if isinstance(told, dict) else PLAIN


def reference_to(these: Collection[str], persona: str = PLAIN) -> str:
    """The reference to the documents or spaces of these names. It names the persona too, because the prompts of different personas
    begin with different contexts."""
    listed = sorted(set(these))
    return json.dumps(listed if persona == PLAIN else {"names": listed, "persona": persona})
