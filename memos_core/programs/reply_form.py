"""The form in which a program wants a reply (`response_format` in OpenAI's protocol). Its schema comes from outside, so it is checked."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, model_validator

from memos_core.errors import InvalidInput

LONGEST_SCHEMA = 20_000
"""In characters."""
MOST_COUNTED = 1_000
"""The highest count of characters or items, or of a pattern's repetitions, in a schema: each counted one becomes a grammar rule."""
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems")
_REPEATED = re.compile(r"\{[\d, ]*\}")


class _Schema(BaseModel):
    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
    form: Annotated[dict[str, Any], Field(alias="schema")]


class ReplyForm(BaseModel):
    """The form of a reply."""

    type: Literal["text", "json_object", "json_schema"] = "text"
    json_schema: _Schema | None = None

    @model_validator(mode="after")
    def _has_its_schema(self) -> Self:
        if self.type == "json_schema" and self.json_schema is None:
            raise ValueError("a json_schema is missing")
        return self

    def schema_for_reply(self) -> dict[str, Any] | None:
        """The JSON schema that the reply must conform to; None for free text.

        Raises:
            InvalidInput: it is no valid schema, or too large to be used for generation.
        """
        if self.type == "text":
            return None
        if self.type == "json_object" or self.json_schema is None:
            return {"type": "object"}
        import jsonschema  # takes a tenth of a second, and is seldom needed

        schema = self.json_schema.form
        try:
            usable = len(json.dumps(schema)) <= LONGEST_SCHEMA and max(_counts(schema), default=0) <= MOST_COUNTED
            jsonschema.Draft202012Validator.check_schema(schema)
        except (jsonschema.SchemaError, ValueError, TypeError, RecursionError):
            usable = False
        if not usable:
            raise InvalidInput(
                "The schema in response_format cannot be used: it is no JSON schema, longer than {longest} characters, or counts "
                "beyond {most}.",
                longest=LONGEST_SCHEMA,
                most=MOST_COUNTED,
            )
        return schema


def _counts(part: object) -> Iterator[float]:
    """Every count in a schema, at any depth."""
    if isinstance(part, list):
        for item in part:
            yield from _counts(item)
    elif isinstance(part, dict):
        yield from (part[name] for name in _COUNTS if isinstance(part.get(name), int | float))
        if isinstance(pattern := part.get("pattern"), str):
            times = (max(map(int, re.findall(r"\d+", found)), default=1) for found in _REPEATED.findall(pattern))
            yield math.prod(max(one, 1) for one in times)
        for item in part.values():
            yield from _counts(item)
