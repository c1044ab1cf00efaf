"""Messages and tools as programs send them in OpenAI's protocol, checked and turned into what models take."""

from __future__ import annotations

import base64
import json
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, model_validator

from memos_core.errors import InvalidInput
from memos_core.models.backend import ChatTurn, ToolCall, ToolOffer
from memos_core.pictures import picture_of

LONGEST_TOOL = 20_000
"""Characters of what is said of a tool."""


class _Address(BaseModel):
    url: Annotated[str, Field(repr=False)]


class _Part(BaseModel):
    """A part of a message: text, or a picture."""

    type: Literal["text", "image_url"]
    text: str = ""
    image_url: _Address | None = None

    @model_validator(mode="after")
    def _has_a_picture(self) -> Self:
        if (self.type == "image_url") != (self.image_url is not None):
            raise ValueError("an image_url is missing, or stands with a text")
        return self

    def picture(self) -> bytes:
        """The picture as models take it.

        Raises:
            InvalidInput: it does not stand in the message itself, or cannot be read.
        """
        assert self.image_url is not None  # it is a picture
        head, _, data = self.image_url.url.partition(",")
        if not (head.startswith("data:image/") and head.endswith(";base64")):
            raise InvalidInput(
                "Pictures must stand in the message itself (data:image/png;base64,...): nothing is fetched for other programs."
            )
        try:
            file = base64.b64decode(data, validate=True)
        except ValueError as error:
            raise InvalidInput("A picture of the message is not written in base64.") from error
        return picture_of("image_url", file).data


class _Function(BaseModel):
    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,64}$")]
    description: Annotated[str, Field(max_length=LONGEST_TOOL)] = ""
    parameters: dict[str, Any] = Field(default_factory=dict)


class Tool(BaseModel):
    """A tool that the program lets the model call."""

    type: Literal["function"]
    function: _Function

    def as_offer(self) -> ToolOffer:
        """As the model is told of it. Raises InvalidInput."""
        schema = self.function.parameters or {"type": "object", "properties": {}}
        if len(json.dumps(schema)) > LONGEST_TOOL:
            raise InvalidInput("What is said of the tool {name} is too long.", name=self.function.name)
        return ToolOffer(self.function.name, self.function.description, schema)


class _CalledFunction(BaseModel):
    name: Annotated[str, Field(max_length=64)]
    arguments: str = "{}"


class _Call(BaseModel):
    id: Annotated[str, Field(max_length=200)]
    function: _CalledFunction


class Message(BaseModel):
    """A message."""

    role: Literal["system", "developer", "user", "assistant", "tool"]
    content: str | list[_Part] | None = None
    tool_calls: Annotated[list[_Call], Field(max_length=64)] | None = None
    tool_call_id: Annotated[str, Field(max_length=200)] = ""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.content is None and not (self.role == "assistant" and self.tool_calls):
            raise ValueError("a message needs a content")
        if self.role != "user" and self.pictures:
            raise ValueError("only a message of the user holds pictures")
        return self

    @property
    def text(self) -> str:
        """What it says."""
        if isinstance(self.content, str):
            return self.content
        return "\n".join(part.text for part in self.content or () if part.image_url is None)

    @property
    def pictures(self) -> list[_Part]:
        """The parts of it that are pictures."""
        parts = [] if isinstance(self.content, str) else self.content or []
        return [part for part in parts if part.image_url is not None]

    @property
    def picture_characters(self) -> int:
        """How long its pictures are, as they are written in it."""
        return sum(len(part.image_url.url) for part in self.pictures if part.image_url is not None)

    def as_turn(self, most_pictures: int) -> ChatTurn:
        """As models take it, with so many of its pictures at most, the last ones. Raises InvalidInput."""
        made = [ToolCall(one.id, one.function.name, one.function.arguments) for one in self.tool_calls or ()]
        calls = tuple(made) if self.role == "assistant" else ()
        answers = self.tool_call_id if self.role == "tool" else ""
        pictures = tuple(part.picture() for part in self.pictures[max(len(self.pictures) - most_pictures, 0) :])
        return ChatTurn("system" if self.role == "developer" else self.role, self.text, calls, answers, pictures)
