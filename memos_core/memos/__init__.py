"""MemOS, the front door: everything that the window, the terminal and a script do goes through here."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from types import TracebackType
from typing import Self

from memos_core.errors import MemOSError, ModelLoadError, where
from memos_core.events import ModelStatusChanged, SettingsChanged
from memos_core.jobs.definitions import EMBED_NEW
from memos_core.memos.changing import Changing
from memos_core.memos.files import Files
from memos_core.memos.looking import Looking
from memos_core.memos.remembering import Remembering
from memos_core.memos.talking import Talking
from memos_core.models.backend import ModelBackend, ModelStatus, Phase
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.profile import Notice, Profile
from memos_core.storage import settings as settings_file
from memos_core.storage.home import DEFAULT_USER, default_home, make_home, profile_folder
from memos_core.storage.settings import Settings
from memos_core.updates import NewRelease, check_address, newer_release

log = logging.getLogger(__name__)


class MemOS(Remembering, Looking, Changing, Files, Talking):
    """One open profile. Use as a context manager, or call `close`. Safe to use from any thread.

    Methods block; errors meant for the person derive from `MemOSError`.
    """

    @classmethod
    def open(
        cls,
        home: Path | str | None = None,
        user: str = DEFAULT_USER,
        *,
        model: Path | str | None = None,
        backend: ModelBackend | None = None,
        patience: float = 60.0,
        preload: bool = True,
    ) -> Self:
        """Open a profile and begin to load the model in the background.

        Args:
            home: the folder for all data, made if missing (mode 0700); None for the system's usual place.
            user: the profile.
            model: a GGUF file to use instead of the one in the settings.
            backend: what runs the model and the embedder; None for the model host process.
            patience: seconds that `remember` and `recall` wait for the embedder at most before they go on
                with words alone. A conversation never waits for it.
            preload: load model and embedder now; else the first message does (until then there are no vectors).

        Raises:
            ProfileInUse: another process has the profile open.
            HomeNotWritable: the folder cannot be used.
            InvalidInput: the user's name cannot be a folder's.
            StorageError: a store cannot be opened, though it is not damaged (a damaged one is set aside).
        """
        folder = make_home(Path(home) if home is not None else default_home())
        with contextlib.ExitStack() as opened:
            profile = Profile.open(folder, profile_folder(folder, user), user)
            opened.callback(profile.close)
            loaded = settings_file.load(folder)
            settings = loaded.settings
            if loaded.problem:
                profile.notices.append(Notice("warning", loaded.title, loaded.problem))
            chosen: MemOS | None = None

            def on_status(status: ModelStatus) -> None:
                if chosen is not None:
                    chosen._publish(ModelStatusChanged(status))
                    if status.embedder is Phase.READY:
                        chosen.jobs.soon(EMBED_NEW)

            if backend is None:
                path = Path(model).expanduser() if model else None
                path = path or (Path(settings.model).expanduser() if settings.model else starter_model_path())
                backend = ModelHost(
                    path, folder / "logs" / "model-host.log", settings.context_tokens, on_status=on_status
                )
            opened.callback(backend.close)
            memos = chosen = cls(profile, backend, settings, patience)
            opened.pop_all()
            opened.callback(memos.close)  # it closes all of them
            if preload:
                backend.start()
            memos._read_what_was_left()
            memos.jobs.start()
            opened.pop_all()
        return memos

    def _read_what_was_left(self) -> None:
        """Read messages that were committed by a process that ended before it could read them. What cannot be read now, as
        on a full disk, is left for the next time: it must keep nobody from what is there."""
        try:
            for message in self.conversations.unread():
                for _ in self._engine.read_message(message):
                    pass
        except MemOSError as error:
            log.warning("messages from before could not be read yet: %s", type(error).__name__)

    def close(self) -> None:
        """Stop replies and jobs, end the model host, close the stores; safe to call twice.

        Raises:
            Exception: the first error of a part; all others are closed nevertheless.
        """
        if self._closed:
            return
        self._closed = True
        failures: list[Exception] = []
        for part in (
            self._engine.stop_all,
            self.activation.close,
            self._engine.close,
            self.parametric.close,
            self.jobs.stop,
            self._journal.close,
            self._recorder.close,
            self._backend.close,
            self._operator.close,
            self._operator_now.close,
            self._profile.close,
        ):
            try:
                part()
            except Exception as error:  # whatever it is: the lock and the host must not be left behind
                log.error("a part could not be closed: %s", where(error))
                failures.append(error)
        if failures:
            raise failures[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def home(self) -> Path:
        """The folder of all data."""
        return self._profile.home

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._settings

    @property
    def notices(self) -> list[Notice]:
        """What the person should know about this start (a damaged store was set aside ...)."""
        return list(self._profile.notices)

    @property
    def model_status(self) -> ModelStatus:
        """Where model and embedder stand; never blocks."""
        return self._backend.status

    @property
    def uses_starter_model(self) -> bool:
        """Whether the model that is loaded is the one that comes with the program."""
        info = self._backend.status.info
        try:
            return info is not None and info.path == starter_model_path()
        except ModelLoadError:  # it isn't installed
            return False

    def update_settings(self, **changes: object) -> Settings:
        """Change settings and save them.

        Raises:
            InvalidInput: an unknown setting or a bad value; nothing is changed.
        """
        if address := changes.get("update_address"):
            check_address(str(address))
        with self._settings_lock:  # whoever saves last has the last word here too
            settings = self._settings = settings_file.save(self.home, changes)
        self.activation.settings_changed()
        self._publish(SettingsChanged(self._settings))
        return settings

    def newer_release(self) -> NewRelease | None:
        """Ask the address in the settings whether there is a newer version; this is the only connection that is ever opened.

        Returns:
            The newest version, or None where this is it.

        Raises:
            InvalidInput: no address is set.
            UpdateCheckFailed: it could not be reached, or answered with something else.
        """
        return newer_release(self._settings.update_address)

    def load_model(self, path: Path | str | None = None) -> None:
        """Change to another GGUF file, in the background; `model_status` tells the outcome.

        Args:
            path: the file; None for the starter model.
        """
        self._backend.load(Path(path).expanduser() if path else starter_model_path())

    def wait_until_ready(self, timeout: float | None = None) -> None:
        """Wait until the model answers. Raises ModelLoadError in words when it cannot be loaded."""
        self._backend.wait_for_model(timeout)

    def wait_for_embedder(self, timeout: float | None = None) -> ModelStatus:
        """Wait until the embedder is ready or has failed; the status then."""
        self._backend.wait_for_embedder(timeout)
        return self._backend.status
