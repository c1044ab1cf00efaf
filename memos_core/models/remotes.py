"""Models that other programs or computers run: anything that speaks the protocol of OpenAI. remotes.toml lists them.

Only `test`, `look_around`, `models_at`, `add`, `use` and messages to a model in use open connections.
"""

from __future__ import annotations

import builtins
import contextlib
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

import tomlkit
from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from tomlkit.exceptions import TOMLKitError

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, MemOSError, NotFound, StorageError
from memos_core.files import written_whole
from memos_core.models import remote_probing as probing
from memos_core.models.addresses import Reach, checked_address, is_here
from memos_core.models.remote_client import Server
from memos_core.wording import say

FILE = "remotes.toml"
PREFIX = "remote:"
"""How the name of a remote model begins in the settings, and the name of its key in the keyring."""
ONLY_HERE = say("Contexts are kept for models on this computer only.")
USUAL = (
    ("Ollama", "http://127.0.0.1:11434/v1"),
    ("LM Studio", "http://127.0.0.1:1234/v1"),
    ("llama-server", "http://127.0.0.1:8080/v1"),
)
"""Where programs that run models listen on this computer, unless somebody has told them otherwise."""
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the file."""
_CLOUD = re.compile(r"[-:]cloud$")
"""How the names of models end that Ollama passes on to computers of its makers."""
_NAME = re.compile(r"[\w][\w .-]{0,39}")


class RemoteModel(BaseModel):
    """A model that is not run by this program."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    """As the person calls it."""
    address: str
    """Where the protocol begins: `http://127.0.0.1:11434/v1`."""
    model: str
    """As the server calls it."""
    context_tokens: int = Field(default=0, ge=0, le=100_000_000)
    """How many tokens its context holds, as the person has set it; 0 for what its server says."""
    learnt_tokens: int = Field(default=0, ge=0, le=100_000_000)
    """How many it holds, as its server has said; 0 where it has not. It is asked again whenever the model is chosen or tested."""
    memories: bool = True
    """Whether it may be given memories. Without them it answers what is said in the conversation alone."""
    background: bool = False
    """Whether background work may use it too: reading messages, and writing questions for a training."""
    sees: bool | None = None
    """Whether it can be shown pictures; None where neither the server nor the person has said so, and then it is shown none."""
    thinks: bool = False
    """Whether it thinks before it replies, as its server has said or a reply has shown."""
    unencrypted: bool = False
    """Whether the person insists on an address without encryption outside of their own network."""

    @property
    def reach(self) -> Reach:
        """Where its prompts go."""
        cloud = _CLOUD.search(self.model) is not None
        return Reach.HERE if is_here(self.address) and not cloud else Reach.AWAY

    @property
    def holds_tokens(self) -> int:
        """How many tokens may be sent to it at once: what the person has set, or less where its server has said so; 0 where
        nobody has said anything."""
        return min((tokens for tokens in (self.context_tokens, self.learnt_tokens) if tokens), default=0)

    @property
    def title(self) -> str:
        """What it is called in a chat: after what its server calls it (which may be the path of a file) and what the person does."""
        model = self.model
        if model.casefold().endswith(".gguf"):
            model = re.split(r"[\\/]", model)[-1][: -len(".gguf")]
        alike = [re.sub(r"\W", "", text).casefold() for text in (model, self.name)]
        return model if alike[0] == alike[1] else f"{model} ({self.name})"

    @property
    def secret(self) -> str:
        """The name that its key has among the secrets, if there is one."""
        return PREFIX + self.name


@dataclass(frozen=True)
class RemoteTest:
    """The result of testing a remote model."""

    works: bool
    problem: str = ""
    """Why not, and what to do; "" where it works."""
    models: tuple[str, ...] = ()
    """What the server offers, as far as it says so."""
    context_tokens: int = 0
    """What the server says of its context; 0 where it says nothing."""
    first_token_s: float = 0.0
    """Seconds until its first word."""


@dataclass(frozen=True)
class FoundServer:
    """A program on this computer that speaks the protocol."""

    program: str
    """Ollama, LM Studio or llama-server."""
    address: str
    models: tuple[str, ...]


class Keys(Protocol):
    """Where keys are kept (`memos_core.secrets.Secrets`)."""

    def names(self) -> list[str]: ...
    def get(self, name: str) -> str | None: ...
    def set(self, name: str, value: str) -> None: ...
    def remove(self, name: str) -> None: ...


class Remotes:
    """The remote models of one home. Safe to use from any thread."""

    def __init__(self, home: Path, keys: Keys, *, in_use: Callable[[], str], choose: Callable[[str], None]) -> None:
        """
        Args:
            home: the folder of all data.
            keys: where keys are kept.
            in_use: the model in use, by its name in the settings.
            choose: makes a model the one in use, by its name in the settings.
        """
        self._path = home / FILE
        self._keys = keys
        self._in_use = in_use
        self._choose = choose

    def list(self) -> list[RemoteModel]:
        """All of them, by name. Raises StorageError when the file cannot be read or understood."""
        with storage_errors(say("read {file}", file=FILE)):
            text = self._path.read_text(encoding="utf-8-sig") if self._path.exists() else ""
        try:
            found = tomlkit.parse(text).unwrap().get("remote", [])
            remotes = [RemoteModel.model_validate(entry) for entry in found]
        except (TOMLKitError, ValidationError, ValueError, AttributeError, TypeError) as error:
            raise StorageError(
                "{path} cannot be understood, so no remote model can be used. Correct it, or move it away.",
                path=self._path,
            ) from error
        return sorted(remotes, key=lambda remote: remote.name.lower())

    def get(self, name: str) -> RemoteModel:
        """One of them, with or without `remote:` before its name. Raises NotFound, which names those there are."""
        name = name.removeprefix(PREFIX).strip()
        remotes = self.list()
        for remote in remotes:
            if remote.name.lower() == name.lower():
                return remote
        there = ", ".join(remote.name for remote in remotes)
        raise NotFound(
            say('There is no remote model "{name}". There are: {names}.', name=name, names=there)
            if there
            else say('There is no remote model "{name}". There are none.', name=name)
        )

    def add(
        self,
        name: str,
        address: str,
        model: str,
        *,
        key: str | None = None,
        context_tokens: int = 0,
        memories: bool = True,
        background: bool = False,
        sees: bool | None = None,
        unencrypted: bool = False,
    ) -> RemoteModel:
        """Enter a remote model; one of that name is replaced. Nothing is asked of it (`test` does). What was learnt of one that stays
        the same model at the same address is kept.

        Args:
            name: how the person wants to call it.
            address: of the server.
            model: what the server calls it.
            key: its key or token, which goes to the secrets; None to leave it as it is, "" for none. One that was entered for another
                server is removed, and never sent to this one.
            context_tokens: how much it can read; 0 for what the server says.
            memories: let it be given memories.
            background: let it be given what no message asks for, too.
            sees: whether it can be shown pictures; None for what the server says.
            unencrypted: insist on http:// outside of the person's own network.

        Raises:
            InvalidInput: a name or an address that cannot be used.
            SecretsUnavailable: the key cannot be kept; nothing is entered.
        """
        name, model = name.removeprefix(PREFIX).strip(), model.strip()
        if not _NAME.fullmatch(name):
            raise InvalidInput("A remote model needs a name of 1 to 40 letters, digits, spaces, dots and dashes.")
        if not model or len(model) > 300 or not model.isprintable():
            raise InvalidInput("Say which model of the server is meant, as the server calls it.")
        try:
            remote = RemoteModel(
                name=name,
                address=checked_address(address, unencrypted=unencrypted),
                model=model,
                context_tokens=context_tokens,
                memories=memories,
                background=background,
                sees=sees,
                unencrypted=unencrypted,
            )
        except ValidationError as error:
            raise InvalidInput("The size of the context must be a number of tokens, or 0.") from error
        before = next((one for one in self.list() if one.name.lower() == name.lower()), None)
        if before is not None and (before.address, before.model) == (remote.address, remote.model):
            learnt = before.learnt_tokens if before.context_tokens == context_tokens else 0
            remote = remote.model_copy(update={"learnt_tokens": learnt, "thinks": before.thinks})
        elsewhere = before is not None and _server(before.address) != _server(remote.address)
        if key:
            self._keys.set(remote.secret, key)
        elif key is not None or elsewhere:
            self._forget_key(remote)
        self._write(lambda remotes: [*(other for other in remotes if other.name.lower() != name.lower()), remote])
        if self._in_use() == remote.secret:
            self._choose(remote.secret)
        return remote

    def remove(self, name: str) -> None:
        """Remove a remote model and its key.

        Raises:
            NotFound: there is none of that name.
            InvalidInput: it is in use.
            SecretsUnavailable: its key cannot be deleted now; nothing is removed.
            PasswordNeeded: its key lies under a passphrase that was not given yet; nothing is removed.
        """
        remote = self.get(name)
        if self._in_use() == remote.secret:
            raise InvalidInput("{name} is in use. Choose another model first.", name=remote.name)
        self._forget_key(remote)
        self._write(lambda remotes: [other for other in remotes if other.name != remote.name])

    def test(self, name: str) -> RemoteTest:
        """Ask a remote model for a word, and its server for what it offers. What it says of the model's context, and of whether it
        sees and thinks, is kept."""
        remote = self.get(name)
        try:
            server = self.server(remote)
            began = time.monotonic()
            said = probing.first_word(server, remote.model)
            first = time.monotonic() - began
        except MemOSError as error:
            return RemoteTest(False, str(error))
        if not said:
            return RemoteTest(
                False, say("{name} has answered without a word. Is it a model for chats?", name=remote.name)
            )
        found = probing.context_tokens(server, remote.model)
        learnt: dict[str, int | bool] = {}
        if found and not remote.context_tokens:
            learnt["learnt_tokens"] = found
        if remote.sees is None and (sees := probing.sees(server, remote.model)) is not None:
            learnt["sees"] = sees
        if not remote.thinks and probing.thinks(server, remote.model):
            learnt["thinks"] = True
        if any(getattr(remote, what) != value for what, value in learnt.items()):
            self.learn(remote.name, **learnt)
            if self._in_use() == remote.secret:
                self._choose(remote.secret)
        return RemoteTest(True, "", tuple(probing.offered(server)), found, first)

    def look_around(self) -> builtins.list[FoundServer]:
        """The programs on this computer that speak the protocol at their usual ports."""
        return [
            FoundServer(program, address, tuple(models))
            for program, address in USUAL
            if (models := probing.models_here(program, address)) is not None
        ]

    def models_at(
        self, address: str, key: str | None = None, *, unencrypted: bool = False, known: RemoteModel | None = None
    ) -> builtins.list[str]:
        """What the models of a server are called.

        Args:
            address: of the server.
            key: its key or token.
            unencrypted: insist on http:// outside of the person's own network.
            known: a remote model whose own key is used where none is given; only for a server with the same name as its own.

        Raises:
            InvalidInput: it is not an address that can be used.
            RemoteError: it cannot be reached, or refuses.
        """
        checked = checked_address(address, unencrypted=unencrypted)
        if key is None and known is not None and _server(known.address) == _server(checked):
            key = self._key(known)
        return probing.models(Server(_server(checked)[1], checked, lambda: key))

    def learn(self, name: str, **what: int | bool) -> None:
        """Note what came to light of a model, by the names of `RemoteModel`."""
        self._write(lambda remotes: [one.model_copy(update=what) if one.name == name else one for one in remotes])

    def server(self, remote: RemoteModel) -> Server:
        """The server to ask, with the key. The key is fetched only when it is needed."""
        return Server(remote.name, remote.address, lambda: self._key(remote))

    def use(self, name: str) -> None:
        """Have this model write the replies from now on. Raises NotFound."""
        self._choose(self.get(name).secret)

    def _key(self, remote: RemoteModel) -> str | None:
        return self._keys.get(remote.secret) if remote.secret in self._keys.names() else None

    def _forget_key(self, remote: RemoteModel) -> None:
        if remote.secret in self._keys.names():
            self._keys.remove(remote.secret)

    def _write(self, change: Callable[[Sequence[RemoteModel]], Sequence[RemoteModel]]) -> None:
        with storage_errors(say("write {file}", file=FILE)), self._alone():
            document = tomlkit.document()
            document.add(
                tomlkit.comment("Remote models of MemOS Desktop. Keys are not here: they are with the secrets.")
            )
            entries = tomlkit.aot()
            for remote in sorted(change(self.list()), key=lambda remote: remote.name.lower()):
                entries.append(tomlkit.item(remote.model_dump(exclude_defaults=True)))
            document.add("remote", entries)
            with written_whole(self._path) as file:
                file.write(tomlkit.dumps(document).encode())

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with FileLock(self._path.with_name(f".{FILE}.lock"), timeout=LONGEST_WAIT):
                yield
        except Timeout as error:
            raise StorageError("Another program is changing the remote models. Try again.") from error


def _server(address: str) -> tuple[str, str]:
    """Which server an address is of: how it is reached, and its name with the port."""
    parts = urlsplit(address)
    return parts.scheme, parts.netloc.lower()
