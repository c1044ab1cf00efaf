"""The arguments that a model gives a tool: read from what it wrote, and compared with the tool's schema.

Only the names of required arguments and the plain types of arguments are checked. A server's schema may hold anything, even patterns
that would keep Python busy for ever, and servers check what they are given themselves.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from memos_core.errors import InvalidInput

LONGEST_ARGUMENTS = 20_000
_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def read_arguments(text: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments as the tool gets them.

    Raises:
        InvalidInput: they cannot be understood, or do not fit the schema; the error tells the model what is wrong.
    """
    if len(text) > LONGEST_ARGUMENTS:
        raise InvalidInput("The arguments are too long.")
    try:
        # A lone surrogate, half of a character, cannot be encoded: it is replaced.
        given = json.loads(json.dumps(json.loads(text or "{}"), ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise InvalidInput("The arguments are no JSON that can be understood. Write them as an object.") from None
    if not isinstance(given, dict):
        raise InvalidInput("The arguments must be a JSON object.")
    properties = schema.get("properties") if isinstance(schema.get("properties"), dict) else {}
    assert isinstance(properties, dict)  # as checked above
    required = schema.get("required") if isinstance(schema.get("required"), list) else []
    missing = [name for name in required or [] if isinstance(name, str) and name not in given]
    if missing:
        raise InvalidInput("An argument is missing: {names}.", names=", ".join(missing[:5]))
    for name, value in given.items():
        described = properties.get(name)
        if isinstance(described, dict):
            given[name] = _fitting(name, value, described)
    return given


def _fitting(name: str, value: Any, described: Mapping[str, Any]) -> Any:
    """The value, converted where a number is wanted and a text was given, or the other way round. Raises InvalidInput where it does not
    fit."""
    kind = described.get("type")
    wanted = _KINDS.get(kind) if isinstance(kind, str) else None
    if wanted is None:
        return value
    if isinstance(value, wanted) and (kind == "boolean" or not isinstance(value, bool)):
        return value
    if kind == "string" and isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    if kind in ("integer", "number") and isinstance(value, str):
        try:
            return int(value) if kind == "integer" else float(value)
        except ValueError:
            pass
    raise InvalidInput("The argument {name} must be of the type {kind}.", name=name[:40], kind=kind)
