"""Exact arithmetic in a small language of numbers, in which nothing else can be expressed."""

from __future__ import annotations

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from memos_core.errors import InvalidInput
from memos_core.wording import say

LONGEST_EXPRESSION = 500
MOST_BITS = 4_096
"""Bits of the numerator or denominator of any number on the way: about 1,200 digits."""
SHOWN_DIGITS = 15
"""Significant digits that are shown of a number that is not whole."""
SHOWN_WHOLE_DIGITS = 60
"""A longer whole number is shown rounded."""
_NO_SUM = say("Only numbers, + - * / // % ** and functions such as sqrt, round, min, max, sin, log can be calculated.")

_OPERATORS: Mapping[type[ast.operator], Callable[[Fraction, Fraction], Fraction]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.FloorDiv: lambda one, other: Fraction(one // other),
    ast.Mod: operator.mod,
}
_NAMES = {"pi": Fraction(math.pi), "e": Fraction(math.e)}


def _real(function: Callable[[float], float]) -> Callable[..., Fraction]:
    return lambda value: Fraction(function(float(value)))


def _root(value: Fraction) -> Fraction:
    if value < 0:
        raise ValueError
    above, below = math.isqrt(value.numerator), math.isqrt(value.denominator)
    exact = above * above == value.numerator and below * below == value.denominator
    return Fraction(above, below) if exact else Fraction(math.sqrt(value))


def _rounded(value: Fraction, places: Fraction = Fraction(0)) -> Fraction:
    """Rounded as people do it: a half away from zero."""
    if places.denominator != 1 or abs(places) > 100:
        raise ValueError
    scale = Fraction(10) ** int(places)
    whole = math.floor(abs(value) * scale + Fraction(1, 2))
    return Fraction(whole if value >= 0 else -whole) / scale


_FUNCTIONS: Mapping[str, Callable[..., Fraction]] = {
    "abs": abs,
    "round": _rounded,
    "floor": lambda value: Fraction(math.floor(value)),
    "ceil": lambda value: Fraction(math.ceil(value)),
    "min": min,
    "max": max,
    "sum": lambda *values: sum(values, Fraction(0)),
    "sqrt": _root,
    "log": lambda value, base=None: Fraction(math.log(value) if base is None else math.log(value, base)),
    **{name: _real(getattr(math, name)) for name in ("sin", "cos", "tan", "asin", "acos", "atan", "exp", "log2", "log10", "radians", "degrees")},
}  # fmt: skip


def calculate(expression: str) -> str:
    """The value of an expression: `0.1 + 0.2` is `0.3`.

    Raises:
        InvalidInput: it is no expression of numbers, or its value cannot be written down; the error says why.
    """
    text = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", expression.strip())
    text = text.translate({ord("×"): "*", ord("÷"): "/", ord("^"): "**", ord("−"): "-"}).removesuffix("=")
    text = re.sub(r"(\d+(?:\.\d+)?)\s*%(?=\s*(?:$|[)+\-*/,]))", r"(\1/100)", text)
    text = re.sub(
        r"(?<=\))\s*of\s+|(?<=\d)\s*of\s+", " * ", re.sub(r"(\d+(?:\.\d+)?)\s*%\s*of\b", r"(\1/100) of", text)
    )
    if not text or len(text) > LONGEST_EXPRESSION:
        raise InvalidInput("An expression has 1 to {most} characters.", most=LONGEST_EXPRESSION)
    try:
        return _written(_value(ast.parse(text.strip(), mode="eval").body))
    except ZeroDivisionError:
        raise InvalidInput("Nothing can be divided by zero.") from None
    except OverflowError:
        raise InvalidInput("The numbers become too large.") from None
    except (SyntaxError, ValueError, TypeError, RecursionError, MemoryError):
        raise InvalidInput(_NO_SUM) from None


def _value(node: ast.expr) -> Fraction:
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return _small(_number(node))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.UAdd | ast.USub):
        value = _value(node.operand)
        return value if isinstance(node.op, ast.UAdd) else -value
    if isinstance(node, ast.BinOp):
        one, other = _value(node.left), _value(node.right)
        if isinstance(node.op, ast.Pow):
            return _small(_power(one, other))
        return _small(_OPERATORS[type(node.op)](one, other)) if type(node.op) in _OPERATORS else _refused()
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and not node.keywords:
        function = _FUNCTIONS.get(node.func.id)
        if function is None:
            return _refused()
        return _small(Fraction(function(*(_value(argument) for argument in node.args))))
    if isinstance(node, ast.Name) and node.id in _NAMES:
        return _NAMES[node.id]
    if isinstance(node, ast.Tuple | ast.List) and len(node.elts) == 1:
        return _value(node.elts[0])
    return _refused()


def _number(node: ast.Constant) -> Fraction:
    if isinstance(node.value, int):
        return Fraction(node.value)
    value = Decimal(repr(node.value))
    if not value.is_finite() or abs(value.adjusted()) > MOST_BITS // 4:
        raise OverflowError
    return Fraction(value)


def _power(one: Fraction, other: Fraction) -> Fraction:
    if other.denominator != 1:
        if one < 0:
            raise ValueError
        return Fraction(float(one) ** float(other))
    if abs(other) * max(_bits(one), 1) > 2 * MOST_BITS:
        raise OverflowError
    return Fraction(one) ** int(other)


def _bits(value: Fraction) -> int:
    return max(value.numerator.bit_length(), value.denominator.bit_length())


def _small(value: Fraction) -> Fraction:
    if _bits(value) > MOST_BITS:
        raise OverflowError
    return value


def _refused() -> Fraction:
    raise ValueError


def _written(value: Fraction) -> str:
    if value.denominator == 1 and len(str(value.numerator)) <= SHOWN_WHOLE_DIGITS:
        return str(value.numerator)
    try:
        exact = Decimal(value.numerator) / Decimal(value.denominator)
    except InvalidOperation:
        raise OverflowError from None
    shown = f"{exact:.{SHOWN_DIGITS}g}"
    digits = Decimal(shown)
    plain = f"{digits:f}" if -10 < digits.adjusted() < 21 else shown
    plain = plain.rstrip("0").rstrip(".") if "." in plain and "e" not in plain.lower() else plain
    return plain if Fraction(digits) == value else f"about {plain}"
