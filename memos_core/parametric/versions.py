"""The versions of a profile's adapters: what each was taught, and which one is in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memos_core.errors import NotFound
from memos_core.models.backend import ModelBackend
from memos_core.parametric.adapter_answers import Known
from memos_core.parametric.answering import AdapterAnswers
from memos_core.parametric.questions import Embed, Judge
from memos_core.parametric.records import Examined, Version
from memos_core.parametric.store import AdapterStore
from memos_core.spaces.actors import PERSON
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault


class AdapterVersions(AdapterAnswers):
    """Looks at the versions that there are, and switches between them."""

    def __init__(
        self,
        *,
        store: AdapterStore,
        vault: MemVault,
        backend: ModelBackend,
        embed: Embed,
        judge: Judge,
        settings: Callable[[], Settings],
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            store: keeps the versions of adapters.
            vault: the memories.
            backend: the model that is loaded.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            judge: tells how well notes answer a question; returns None while the judge of answers is not ready.
            settings: returns what the person has set.
            changed: called when there is a new version, one fewer, or another one in use.
        """
        super().__init__(store=store, vault=vault, backend=backend, embed=embed, judge=judge, settings=settings)
        self._changed = changed

    # -- looking ------------------------------------------------------------------------------

    def knows(self, number: int | None = None) -> Sequence[Known]:
        """The memories that a version was taught.

        Args:
            number: the version's; None for the one in use.

        Raises:
            NotFound: there is no such version, or none is in use.
        """
        stored = self._wanted(number)
        cubes = self._vault.get_many([taught.cube for taught in stored.training.taught])
        examined = self._store.examined(stored)
        questions: dict[str, list[str]] = {}
        for cube, question in self._store.questions(stored).asked:
            questions.setdefault(cube, []).append(question)
        return [
            Known(
                cubes.get(taught.cube),
                self._known(stored, taught) is not None,
                tuple(questions.get(taught.cube, ())),
                tuple(one for one in examined if one.cube == taught.cube),
            )
            for taught in stored.training.taught
        ]

    def examined(self, number: int | None = None) -> Sequence[Examined]:
        """The questions that a version was asked in the examination after its training, each with its outcome.

        Args:
            number: the version's; None for the one in use.

        Raises:
            NotFound: there is no such version, or none is in use.
        """
        return self._store.examined(self._wanted(number))

    # -- switching ----------------------------------------------------------------------------

    def use(self, number: int) -> Version:
        """Use this version from the next message on.

        Raises:
            NotFound: there is no version with that number.
            AdapterError: it belongs to another model.
        """
        self._check_model(self._store.version(number))
        self._store.use(number)
        self._vault.governance.audit.note(PERSON, "use adapter", [], f"adapter {number}")
        self._changed()
        return next(version for version in self.list() if version.number == number)

    def off(self) -> None:
        """Use no adapter. What it was taught is given to the model as text again."""
        self._store.use(None)
        self._vault.governance.audit.note(PERSON, "use adapter", [], "none")
        self._changed()

    def rollback(self) -> Version:
        """Use the newest version before the one in use that fits the model and was not refused. Raises NotFound where there
        is none.
        """
        in_use = self._store.in_use
        older = [
            version
            for version in self.list()
            if version.fits_model and not version.evaluation.refused and (in_use is None or version.number < in_use)
        ]
        if not older:
            raise NotFound("There is no earlier adapter for this model.")
        return self.use(older[0].number)

    def remove(self, number: int) -> int:
        """Delete a version for good; one that is in use is switched off. Returns the number of bytes freed.

        Raises:
            NotFound: there is no version with that number.
        """
        stored = self._store.version(number)
        self._store.remove(number)
        self._vault.governance.audit.note(PERSON, "delete adapter", [], f"adapter {number}")
        self._changed()
        return stored.training.size_bytes
