"""What the engine says to people: an English text that keeps the template and the values it was made from.

A `Wording` is a `str`, the English text, so whoever only shows or prints it needs to know nothing more. The window says the template
in its own language (`app/language.py`), `make translations` collects the templates (CONTRIBUTING.md, "Texts and languages"). Put
into an f-string or joined to another text, it is an ordinary `str` again: let it be a value of another template instead.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Mapping, Sequence
from typing import Any, Self, TypeAlias

from memos_core.days import day_in_words

Value: TypeAlias = "str | int | float | dt.date | tuple[Value, ...]"
"""What stands at the names of a template. A number or a day is written as the language does it, a tuple as a list with commas."""
_TEMPLATE, _ONE, _VALUES, _DAY, _SHARE, _LIST = "template", "one", "values", "day", "share", "list"


class Share(float):
    """A share between 0 and 1, which is written as a percentage: `58%`."""


class Wording(str):
    """An English text, with what it was made from."""

    template: str
    """In English, with `{name}` for each value; of a text that says how many, the one for any number but one."""
    one: str
    """The template for one; "" where the text does not say how many."""
    values: Mapping[str, Value]
    """By name; the number of a text that says how many is `n`."""

    def __new__(cls, template: str, values: Mapping[str, object] | None = None, one: str = "") -> Self:
        """
        Args:
            template: as in `template`. Without values it is the text as it stands, braces and all.
            values: what stands at the names; anything but a `Value` as its `str`. Numbers that are names (a port, a year) are
                given as `str`, others rounded to what is to be shown.
            one: as in `one`.
        """
        kept = {name: _kept(value) for name, value in (values or {}).items()}
        words = one if one and kept.get("n") == 1 else template
        self = super().__new__(cls, words.format_map({name: _english(kept[name]) for name in kept}) if kept else words)
        self.template, self.one, self.values = template, one, kept
        return self

    def filled(self, **values: object) -> Wording:
        """This text with its values: for a constant, whose template was written down without them."""
        return Wording(self.template, values, self.one)

    def part(self, name: str) -> str:
        """The text that stands at a name; "" where there is none."""
        return str(self.values.get(name, ""))

    def __str__(self) -> str:
        """Itself, so that whatever passes an error on as `str(error)` keeps the template and the values."""
        return self


def say(template: str, /, **values: object) -> Wording:
    """A text for people.

    Args:
        template: in English, as a literal; values stand in it as `{name}`.
        values: as in `Wording`.
    """
    return Wording(template, values)


def say_count(one: str, many: str, /, n: int, **values: object) -> Wording:
    """A text that says how many: `1 memory`, `1,204 memories`.

    Args:
        one: in English for one, as a literal.
        many: in English for any other number, as a literal. `{n}` is the number.
        n: how many.
        values: as in `Wording`.
    """
    return Wording(many, {"n": n, **values}, one)


def together(*said: str) -> str:
    """Texts one after the other; what is "" is left out."""
    first, *others = [text for text in said if text] or [""]
    return functools.reduce(lambda one, other: say("{first} {second}", first=one, second=other), others, first)


def listed(parts: Sequence[str]) -> str:
    """`one`, `one and two`, `one, two and three`."""
    return say("{some} and {last}", some=tuple(parts[:-1]), last=parts[-1]) if len(parts) > 1 else [*parts, ""][0]


def in_lines(texts: Sequence[str], mark: str = "") -> Wording:
    """Texts, each on a line of its own.

    Args:
        texts: the texts.
        mark: what stands before each, as `- `.
    """
    values = {f"line{number}": text for number, text in enumerate(texts)}
    return Wording("\n".join(f"{mark}{{{name}}}" for name in values), values)


def _kept(value: object) -> Value:
    if isinstance(value, Wording | float | dt.date):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, tuple | list):
        return tuple(_kept(each) for each in value)
    return str(value)


def _english(value: Value) -> str:
    if isinstance(value, Share):
        return f"{value:.0%}"
    if isinstance(value, int | float):
        return f"{value:,}"
    if isinstance(value, dt.date):
        return day_in_words(value)
    return ", ".join(map(_english, value)) if isinstance(value, tuple) else value


# -- to other processes, and to disk -----------------------------------------------------------------


def to_json(text: str) -> Any:
    """A text as JSON can hold it: an object for a `Wording`, any other text as it is."""
    if not isinstance(text, Wording):
        return text
    values = {name: _value_to_json(value) for name, value in text.values.items()}
    return {_TEMPLATE: text.template, _VALUES: values, **({_ONE: text.one} if text.one else {})}


def from_json(said: Any) -> Wording:
    """The text from what `to_json` returned; for anything else its `str`."""
    if isinstance(said, dict) and isinstance(template := said.get(_TEMPLATE), str):
        values = {name: _value_from_json(value) for name, value in said.get(_VALUES, {}).items()}
        return Wording(template, values, said.get(_ONE, ""))
    return said if isinstance(said, Wording) else Wording(str(said))


def _value_to_json(value: Value) -> Any:
    if isinstance(value, tuple):
        return {_LIST: [_value_to_json(each) for each in value]}
    if isinstance(value, dt.date):
        return {_DAY: value.isoformat()}
    if isinstance(value, Share):
        return {_SHARE: float(value)}
    return to_json(value) if isinstance(value, str) else value


def _value_from_json(value: Any) -> object:
    if isinstance(value, dict) and _LIST in value:
        return tuple(_value_from_json(each) for each in value[_LIST])
    if isinstance(value, dict) and _DAY in value:
        return dt.date.fromisoformat(value[_DAY])
    if isinstance(value, dict) and _SHARE in value:
        return Share(value[_SHARE])
    return from_json(value) if isinstance(value, dict) else value


def to_line(text: str) -> str:
    """A text as a column of a table or a field of a file holds it: a line of JSON where it has values, otherwise as it is."""
    return json.dumps(to_json(text), ensure_ascii=False) if isinstance(text, Wording) and text.values else text


def from_line(line: str) -> Wording:
    """The text from what `to_line` returned. What was written before there were templates is a text without values."""
    if line.startswith(f'{{"{_TEMPLATE}": "'):
        try:
            return from_json(json.loads(line))
        except (ValueError, LookupError, AttributeError, TypeError):  # a text that only looks like it
            pass
    return Wording(line)
