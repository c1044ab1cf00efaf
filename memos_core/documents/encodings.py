"""Finds the encoding of a text file. Where the bytes do not tell it, the person is asked, with a preview of each likely one."""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from memos_core.errors import InvalidInput

LOOKED_AT = 200_000
"""How many bytes of a file its encoding is guessed from."""
SURELY_AHEAD = 0.98
"""The encoding is unclear where another reading has at least this share of the best one's likelihood."""
NEARLY = 0.7
"""For the usual encoding, where its reading looks right, this share is enough: chardet takes Italian for Latvian."""
LEAST_LIKELY = 0.03
"""A best reading that is less likely than this is only a guess, as with texts of a few words."""
STRANGE_LETTERS = 0.1
"""Factor on chardet's likelihood of a reading in which a few letters are of another script than all the others."""
USUAL = "windows-1252"
"""The encoding by far most in use. Of equally likely ones it is taken, where its reading looks right."""
LAST_OF_LATIN_1 = 0xFF
CHOICES = 6
PREVIEW_CHARACTERS = 160

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_USUAL_CONTROLS = "\t\n\v\f\r\x1a\x1b"


@dataclass(frozen=True)
class EncodingChoice:
    """One of the encodings in which a file may have been written."""

    name: str
    preview: str
    """What the file would read like, around its first character beyond ASCII."""


class UnclearEncoding(InvalidInput):
    """A file whose encoding cannot be told; `choices` holds the likely ones, the likeliest first."""

    def __init__(self, name: str, choices: tuple[EncodingChoice, ...]) -> None:
        listed = "; ".join(f"{choice.name}: “{choice.preview}”" for choice in choices)
        super().__init__(
            'It cannot be told in which encoding "{name}" was written. Choose the one that reads right: {listed}',
            name=name,
            listed=listed,
        )
        self.choices = choices


def decoded(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text of a file, with line ends as \\n.

    Args:
        data: its bytes.
        name: what the file is called.
        encoding: in which it was written, where the person has said so.

    Raises:
        InvalidInput: it is no text, or not in the encoding that was named.
        UnclearEncoding: several readings are about as likely.
    """
    if encoding is not None:
        text = _named(data, name, encoding)
    else:
        text = _marked(data, name) or _utf8(data) or _likeliest(data, name)
    if "\0" in text or _strange(text) > len(text) // 100:
        raise _not_text(name)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")


def _named(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except LookupError as error:
        raise InvalidInput('There is no encoding "{encoding}".', encoding=encoding) from error
    except (UnicodeError, ValueError) as error:
        raise InvalidInput(
            '"{name}" was not written in {encoding}. Choose another encoding.', name=name, encoding=encoding
        ) from error


def _marked(data: bytes, name: str) -> str | None:
    """The text of a file that begins with a byte order mark; None for any other."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                raise _not_text(name) from error
    return None


def _utf8(data: bytes) -> str | None:
    if b"\0" in data or b"\x1b$" in data:  # of UTF-16 and UTF-32, and how Japanese mail shifts to its characters
        return None
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None


def _likeliest(data: bytes, name: str) -> str:
    """The text in the encoding that chardet finds likeliest, among those in which it reads like text.

    Encodings that give the same text count as one. Raises UnclearEncoding where several are about equally likely.
    """
    found: dict[str, tuple[str, float]] = {}
    for encoding, likely in _guesses(data):
        text = _read_as(data, encoding)
        if text is not None and text not in found:
            found[text] = encoding, likely * (STRANGE_LETTERS if _strays(text[:LOOKED_AT]) else 1.0)
    likeliest = max((likely for _, likely in found.values()), default=0.0)
    if (
        likeliest < LEAST_LIKELY
    ):  # UTF-16 without any sign of ASCII has no pattern; by chance it decodes to rare characters
        for encoding in ("utf-16-le", "utf-16-be"):
            if (text := _read_as(data, encoding)) is not None and _is_usual_chinese_or_korean(text[:LOOKED_AT]):
                found[text] = encoding, likeliest
    if not found:
        raise _not_text(name)
    ranked = sorted(found.items(), key=lambda item: -item[1][1])
    best = ranked[0][1][1]
    usual = next((item for item in ranked if item[1][0].casefold() == USUAL and _is_western(item[0][:LOOKED_AT])), None)
    if usual is not None and usual[1][1] >= SURELY_AHEAD * best:
        return usual[0]
    rivals = sum(likely >= SURELY_AHEAD * best for _, (_, likely) in ranked)
    near = usual is not None and usual[1][1] >= NEARLY * best
    if rivals > 1 or near or 0 < best < LEAST_LIKELY:
        raise UnclearEncoding(name, tuple(EncodingChoice(code, _preview(text)) for text, (code, _) in ranked[:CHOICES]))
    return ranked[0][0]


def _guesses(data: bytes) -> Iterator[tuple[str, float]]:
    import chardet

    for guess in chardet.detect_all(data[:LOOKED_AT], ignore_threshold=True):
        if guess["encoding"]:
            yield guess["encoding"], guess["confidence"]


def _read_as(data: bytes, encoding: str) -> str | None:
    """The text in that encoding; None where it cannot be decoded or does not read like text."""
    try:
        text = data.decode(encoding)
    except (UnicodeError, LookupError, ValueError):
        return None
    return text if _reads_like_text(text[:LOOKED_AT]) else None


def _is_usual_chinese_or_korean(text: str) -> bool:
    """Whether one of the older East Asian encodings, which have only the usual characters, could hold the text."""
    for encoding in ("gb2312", "big5", "cp932", "euc_kr"):
        try:
            text.encode(encoding)
        except UnicodeEncodeError:
            continue
        return True
    return False


def _reads_like_text(text: str) -> bool:
    """Whether what was decoded can be text: without controls and unassigned characters, each word in one script, and no
    signs for drawing amid letters."""
    categories = {character: unicodedata.category(character) for character in set(text)}
    if any(
        kind in ("Cc", "Cn", "Co", "Cs") and character not in _USUAL_CONTROLS for character, kind in categories.items()
    ):
        return False
    if any(kind == "So" and re.search(rf"\w{re.escape(sign)}\w", text) for sign, kind in categories.items()):
        return False
    return all(len({_script(character) for character in word}) == 1 for word in set(re.findall(r"[^\W\d_]+", text)))


def _strays(text: str) -> bool:
    """Whether a text in Latin letters has a few of another script."""
    letters = [character for character in text if character.isalpha()]
    others = [character for character in letters if ord(character) > LAST_OF_LATIN_1]
    return 0 < 4 * len(others) < len(letters) and all(
        _script(character) not in ("LATIN", "CJK") for character in others
    )


def _is_western(text: str) -> bool:
    """Whether a text has few letters beyond ASCII, and has them where words of Western Europe do: small ones within words, capitals
    at their beginnings. Other characters beyond ASCII may only be the usual marks."""
    letters = [character for character in text if character.isalpha()]
    if 3 * sum(not character.isascii() for character in letters) > len(letters):
        return False
    for before, character, after in zip(f" {text}", text, f"{text[1:]} ", strict=False):
        if character.isascii():
            continue
        if character.islower():
            fits = before.isalpha() or after.isalpha() or before.isspace() == after.isspace()
        elif character.isupper():
            fits = not before.isalpha() or (before.isupper() and not after.islower())
        else:
            fits = unicodedata.category(character) in ("Pi", "Pf", "Pd", "Po", "Sc", "Zs") or character == "°"
        if not fits:
            return False
    return True


def _script(character: str) -> str:
    """The writing system of a letter; those that Japanese and Korean mix within a word are one."""
    if ord(character) <= LAST_OF_LATIN_1:  # also the micro sign, whose Unicode name does not begin with LATIN
        return "LATIN"
    name = unicodedata.name(character, "").replace("-", " ").partition(" ")[0]
    return "CJK" if name in _EAST_ASIAN or unicodedata.east_asian_width(character) in "WF" else name


_EAST_ASIAN = {"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "HALFWIDTH", "FULLWIDTH", "IDEOGRAPHIC", "BOPOMOFO"}


def _preview(text: str) -> str:
    """The text from a little before its first letter that not every encoding has."""
    words = " ".join(text.split())
    first = next((at for at, character in enumerate(words) if not character.isascii()), 0)
    start = max(first - 40, 0)
    return words[start : start + PREVIEW_CHARACTERS]


def _strange(text: str) -> int:
    return sum(text.count(chr(code)) for code in range(32) if chr(code) not in _USUAL_CONTROLS)


def _not_text(name: str) -> InvalidInput:
    return InvalidInput('"{name}" is not a text file, whatever its name says.', name=name)
