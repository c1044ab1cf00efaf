"""The offer to have older messages read: those in languages that only an able model reads, once such a model is in use."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.jobs.definitions import READ_OLDER
from memos_core.jobs.definitions.read_with_model import RECENT
from memos_core.jobs.runner import JobRunner
from memos_core.language.identification import ENGLISH, language_of
from memos_core.models.backend import ModelBackend
from memos_core.reader.model_reader import has_able_model
from memos_core.storage.settings import Settings


class OlderMessages:
    """Counts what there is to offer."""

    def __init__(
        self,
        conversations: Conversations,
        runner: JobRunner,
        backend: ModelBackend,
        settings: Callable[[], Settings],
    ) -> None:
        """
        Args:
            conversations: where the messages are.
            runner: has the job that reads them.
            backend: what runs the model.
            settings: say whether the person wants to be asked.
        """
        self._conversations, self._runner, self._backend, self._settings = conversations, runner, backend, settings
        self._foreign: dict[str, bool] = {}
        """Whether a message is in another language than English, by its id."""

    def offered(self) -> int:
        """How many older messages were never read because of their language, and could be now; 0 where no able model is in use, they
        are being read already, or the person has decided about it (`Settings.offer_older`)."""
        if not self._settings().offer_older or not has_able_model(self._backend):
            return 0
        if not any(job.name == READ_OLDER and job.paused for job in self._runner.list()):
            return 0
        unread = self._conversations.without_model(now() - RECENT)
        for id, text in unread:
            if id not in self._foreign:
                self._foreign[id] = language_of(text) not in (None, ENGLISH)
        return sum(self._foreign[id] for id, _ in unread)

    def read(self) -> None:
        """Have the model read them, and the person's other older messages, while nobody writes. Raises StorageError."""
        self._runner.resume(READ_OLDER)
