"""Every error that the engine raises on purpose. Each message says what happened and what to do."""

from __future__ import annotations

import traceback
from types import TracebackType

from memos_core.wording import Wording, say


class MemOSError(Exception):
    """Base of all errors of this package; `str(error)` is fit to be shown to the person."""

    said = say("")
    """What `str(error)` returns, with its template and values."""

    def __init__(self, said: str = "", /, **values: object) -> None:
        """
        Args:
            said: what happened and what to do, in English, as a literal with `{name}` for each value; or a `Wording`.
            values: what stands at the names, as in `Wording`.
        """
        self.said = said if isinstance(said, Wording) else say(said, **values)
        super().__init__(self.said)

    def __str__(self) -> str:
        return self.said  # KeyError would put it in quotes


class InvalidInput(MemOSError, ValueError):
    """An argument cannot be used: an empty message, an unknown state, a user name with a slash."""


class SpaceDeleted(InvalidInput):
    """The space in which something was to be saved was deleted meanwhile; nothing was saved."""


class PasswordNeeded(InvalidInput):
    """A file is protected with a password, and none or another was given."""


class SecretsUnavailable(MemOSError):
    """The keyring cannot be used, or nobody has said yet where keys and tokens are to be kept."""


class NotFound(MemOSError, KeyError):
    """No memory, conversation or message has that id."""


class IllegalTransition(MemOSError):
    """The lifecycle does not allow this change of state (`plaintext/lifecycle.py`)."""


class Frozen(MemOSError):
    """The memory is read-only."""


class ConcurrentChange(MemOSError):
    """The memory was changed by somebody else between reading it and saving; nothing was saved over that."""


class AccessDenied(MemOSError):
    """The access list of a namespace does not let this reader or writer in."""


class TooManyCalls(MemOSError):
    """A client calls more often than it may."""


class CallLost(MemOSError):
    """The process that served a call has ended meanwhile; nobody knows whether it was done."""


class Cancelled(MemOSError):
    """The person no longer wanted it; nothing of it was kept."""


class UpdateCheckFailed(MemOSError):
    """Which version is the newest could not be found out."""


class NothingToUndo(MemOSError):
    """There is no memory operation left that can be undone."""


class NothingToRedo(MemOSError):
    """Nothing was undone that can be done again."""


class StorageError(MemOSError):
    """The profile's files cannot be read or written."""


class StorageFull(StorageError):
    """The disk is full; nothing of the operation was kept, what was there before is safe."""


class HomeNotWritable(StorageError):
    """The folder for the data cannot be made or written to."""


class ProfileInUse(MemOSError):
    """Another process has this profile open."""


class ProfileLocked(MemOSError):
    """The profile lies under a passphrase, which has to be given before it can be opened."""


class TooEarly(MemOSError):
    """After wrong passphrases the next try has to wait."""

    def __init__(self, said: Wording, seconds: float = 0.0) -> None:
        """
        Args:
            said: what the person is told.
            seconds: how long the next try still has to wait.
        """
        super().__init__(said)
        self.seconds = seconds


class ModelError(MemOSError):
    """The language model or the embedder cannot do what was asked."""


class FormNotUnderstood(ModelError, InvalidInput):
    """The JSON schema that a reply was to keep to cannot be used."""


class ModelLoadError(ModelError):
    """A model file cannot be loaded: missing, damaged, of an unknown architecture, too large."""


class ModelHostDied(ModelError):
    """The model host process ended while it was working; it is started again for the next request."""


class ModelBusy(ModelError):
    """Background work was given up because a reply is wanted, or because it was cancelled. It can be asked for
    again."""


class AdapterError(ModelError):
    """An adapter cannot be trained or used: an architecture that is not supported, a damaged file, another base model."""


class TrainingCancelled(ModelError):
    """A training was ended before its end; it can go on from where it was."""


class TaughtForgotten(TrainingCancelled):
    """A training was ended, or its adapter not kept, because what it was taught was forgotten meanwhile."""


class RemoteError(ModelError):
    """A remote model cannot be reached, refused, or broke off; the message says which one and what to do."""


class EmbedderUnavailable(ModelError):
    """The embedder is not loaded (yet, or at all); recall goes on by keyword alone."""


def where(error: BaseException) -> str:
    """The type of an unexpected error and where it arose, for a log; not what it says, which may be a memory's text."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    return f"{type(error).__name__} at {' < '.join(f'{frame.filename}:{frame.lineno}' for frame in frames)}"


def wordless(error: BaseException) -> tuple[type[BaseException], BaseException, TracebackType | None]:
    """An unexpected error for the `exc_info` of a log, through which the person is told of it: with its place, but without what it
    says, which may be a memory's text. A type that cannot be made without a message is replaced by an empty one of its name."""
    kind = type(error)
    try:
        silent = kind.__new__(kind)
    except Exception:  # of a library that makes its errors in Rust or C
        kind = type(kind.__name__, (Exception,), {"__module__": kind.__module__})
        silent = kind()
    return kind, silent, error.__traceback__
