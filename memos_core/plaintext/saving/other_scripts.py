"""Compares statements in scripts that the learned judge of relations cannot read (Chinese, Arabic, Cyrillic), by asking an able model.

A statement is saved at once and compared afterwards, while nobody waits for a reply. The model says of each older one that is near
whether both can be true now, and how the new one relates to it; an older one makes place only where both answers say so, for to
archive something wrongly is worse than to keep both. What it changes is one operation, that can be undone.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Sequence
from typing import Any

from memos_core.cube import now
from memos_core.errors import ModelBusy, ModelError, NotFound
from memos_core.language.quoting import quoted_text
from memos_core.models.backend import ChatTurn, ModelBackend, Related
from memos_core.plaintext.recall.filters import NO_REMINDER
from memos_core.plaintext.saving.relations import in_latin_letters
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.reader.model_reader import has_able_model
from memos_core.storage.table import LIVE, STATEMENTS, moment_literal
from memos_core.storage.vault import MemVault

log = logging.getLogger(__name__)

RECENT = dt.timedelta(days=1)
"""Older statements are not compared any more: what the person has lived with must not change of itself."""
REPLY_TOKENS = 40
_RELATIONS = {"same": "same", "more": "refines", "instead": "replaces", "over": "ended", "other": "apart"}
"""What the form calls each relation."""
_CHANGES = ("replaces", "ended")
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "properties": {"both": {"enum": ["yes", "no"]}, "relation": {"enum": list(_RELATIONS)}},
    "required": ["both", "relation"],
    "additionalProperties": False,
}
_TASK = """Two notes that one person wrote about their own life, an older one (1) and a newer one (2), in any language.
"both": can both be true today? People like, own, know and do many things at once; they have one home, one main job, one name.
"relation": same (2 says the same as 1), more (2 says more about the same), instead (2 is so now in the place of 1), over (2 says \
that 1 has ended), other (2 speaks of something else)."""
_EXAMPLES = (
    ("我住在北京。", "我搬到上海了。", "no", "instead"),
    ("我喜欢喝茶。", "我也喜欢咖啡。", "yes", "other"),
    ("Я работаю в банке.", "Я больше не работаю в банке.", "no", "over"),
    ("犬を飼っています。", "犬を飼っている。", "yes", "same"),
    ("我妹妹是医生。", "我妹妹养了两只猫。", "yes", "other"),
    ("لدي سيارة زرقاء.", "لدي سيارة زرقاء من تويوتا.", "yes", "more"),
    ("我在学校工作。", "我现在是一名厨师。", "no", "instead"),
    ("Мою собаку зовут Рекс.", "Я боюсь высоты.", "yes", "other"),
)


class OtherScripts:
    """Compares the statements of one profile."""

    def __init__(
        self,
        *,
        vault: MemVault,
        writer: MemWriter,
        backend: ModelBackend,
        allowed: Callable[[], str],
        sent: Callable[[Sequence[str]], None],
        busy: threading.Event,
    ) -> None:
        """
        Args:
            vault: where memories are.
            writer: carries out what follows.
            backend: what runs the model.
            allowed: the SQL condition of the memories that the model in use may be given.
            sent: told the ids of the memories that it is about to be given.
            busy: set while a reply is written.
        """
        self._vault = vault
        self._writer = writer
        self._backend = backend
        self._allowed = allowed
        self._sent = sent
        self._busy = busy
        self._compared: set[tuple[str, str]] = set()
        """Id and content hash of what was looked at since the program began."""

    def compare(self, stop: Callable[[], bool]) -> list[int]:
        """Compare what was said in the last day with what was known before, oldest first.

        Args:
            stop: asked between the statements whether to end.

        Returns:
            The operations that changed something.
        """
        if not has_able_model(self._backend):
            return []
        allowed, done = self._allowed(), list[int]()
        recent = (
            f"created_at > {moment_literal(now() - RECENT)} AND {LIVE} AND {STATEMENTS} AND {NO_REMINDER} AND {allowed}"
        )
        for cube in self._vault.table.where(recent, order=("created_at", True)):
            known = (cube.id, cube.content_hash) in self._compared
            if known or in_latin_letters(cube.text) or not any(map(str.isalpha, cube.text)):
                continue
            if stop() or not has_able_model(self._backend):
                break
            try:
                operation = self._writer.compare_again(cube, self._relate, allowed, self._sent)
            except ModelBusy:
                break
            except NotFound:  # it was forgotten meanwhile
                continue
            except ModelError as error:
                log.warning("the model could not compare a statement: %s", type(error).__name__)
                operation = None
            self._compared.add((cube.id, cube.content_hash))
            if operation is not None:
                done.append(operation)
        return done

    def _relate(self, old: Sequence[str], new: str) -> list[Related]:
        return [self._related(text, new) for text in old]

    def _related(self, old: str, new: str) -> Related:
        form = self._backend.generate_json(
            [*_BEGINNING, _asked(old, new)], schema=_SCHEMA, max_tokens=REPLY_TOKENS, cancel=self._busy
        )
        relation = _RELATIONS[form["relation"]]
        if (relation in _CHANGES) is (form["both"] == "yes"):
            relation = "apart"  # the two answers do not go together
        nothing = Related(same=0.0, refines=0.0, replaces=0.0, ended=0.0, contradicts=0.0, apart=0.0)
        return Related(**{**nothing.__dict__, relation: 1.0})


def _asked(old: str, new: str) -> ChatTurn:
    return ChatTurn("user", f"<<<\n1. {quoted_text(old)}\n2. {quoted_text(new)}\n>>>")


_BEGINNING = [ChatTurn("system", _TASK)] + [
    turn
    for old, new, both, relation in _EXAMPLES
    for turn in (_asked(old, new), ChatTurn("assistant", f'{{"both": "{both}", "relation": "{relation}"}}'))
]
