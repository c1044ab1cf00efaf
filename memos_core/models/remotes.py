"""Models that are run by other programs or computers: anything that speaks OpenAI's protocol. They are listed in remotes.toml.

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
"""The prefix of a remote model's name in the settings, and of its key's name in the keyring."""
ONLY_HERE = say("Contexts are kept for models on this computer only.")
USUAL = (
    ("Ollama", "http://127.0.0.1:11434/v1"),
    ("LM Studio", "http://127.0.0.1:1234/v1"),
    ("llama-server", "http://127.0.0.1:8080/v1"),
)
"""The default addresses of programs that run models on this computer."""
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the file."""
_CLOUD = re.compile(r"[-:]cloud$")
"""The ending of the names of models that Ollama passes on to its makers' computers."""
_NAME = re.compile(r"[\w][\w .-]{0,39}")


class RemoteModel(BaseModel):
    """A model that is not run by this program."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    """The person's name for it."""
    address: str
    """The base address of the protocol: `http://127.0.0.1:11434/v1`."""
    model: str
    """The server's name for it."""
    context_tokens: int = Field(default=0, ge=0, le=100_000_000)
    """The context size in tokens that the person has set; 0 to use what its server says."""
    learnt_tokens: int = Field(default=0, ge=0, le=100_000_000)
    """The context size in tokens according to its server; 0 if unknown. The server is asked again whenever the model is chosen or tested.
    """
    memories: bool = True
    """Whether it may be given memories. Without them it knows only what is said in the conversation."""
    background: bool = False
    """Whether background work may use it too: reading messages, and writing questions for a training."""
    sees: bool | None = None
    """Whether it can be shown pictures; None if neither the server nor the person has said so, in which case it is shown none."""
    thinks: bool = False
    """Whether it thinks before it replies, according to its server or as a reply has shown."""
    unencrypted: bool = False
    """Whether the person insists on an unencrypted address outside their own network."""

    @property
    def reach(self) -> Reach:
        """Where its prompts go."""
        cloud = _CLOUD.search(self.model) is not None
        return Reach.HERE if is_here(self.address) and not cloud else Reach.AWAY

    @property
    def holds_tokens(self) -> int:
        """The most tokens that may be sent to it at once: the smaller of what the person has set and what the server says; 0 if neither is
        known."""
        return min((tokens for tokens in (self.context_tokens, self.learnt_tokens) if tokens), default=0)

    @property
    def title(self) -> str:
        """Its name in a conversation, made from the server's name for it (which may be the path of a file) and the person's."""
        model = self.model
        if model.casefold().endswith(".gguf"):
            model = re.split(r"[\\/]", model)[-1][: -len(".gguf")]
        alike = [re.sub(r"\W", "", text).casefold() for text in (model, self.name)]
        return model if alike[0] == alike[1] else f"{model} ({self.name})"

    @property
    def secret(self) -> str:
        """The name of its key among the secrets."""
        return PREFIX + self.name


@dataclass(frozen=True)
class RemoteTest:
    """The result of testing a remote model."""

    works: bool
    problem: str = ""
    """Why it does not work, and what to do; "" if it works."""
    models: tuple[str, ...] = ()
    """The server's models, if it lists them."""
    context_tokens: int = 0
    """The context size according to the server; 0 if it does not say."""
    first_token_s: float = 0.0
    """Seconds until its first token."""


@dataclass(frozen=True)
class FoundServer:
    """A program on this computer that speaks the protocol."""

    program: str
    """Ollama, LM Studio or llama-server."""
    address: str
    models: tuple[str, ...]


class Keys(Protocol):
    """The store of keys (`memos_core.secrets.Secrets`)."""

    def names(self) -> list[str]: ...
    def get(self, name: str) -> str | None: ...
    def set(self, name: str, value: str) -> None: ...
    def remove(self, name: str) -> None: ...


class Remotes:
    """The remote models in one folder of data. Safe to use from any thread."""

    def __init__(self, home: Path, keys: Keys, *, in_use: Callable[[], str], choose: Callable[[str], None]) -> None:
        """
        Args:
            home: the folder of all data.
            keys: stores the keys.
            in_use: returns the model in use, named as in the settings.
            choose: makes a model the one in use, named as in the settings.
        """
        self._path = home / FILE
        self._keys = keys
        self._in_use = in_use
        self._choose = choose

    def list(self) -> list[RemoteModel]:
        """All remote models, by name. Raises StorageError if the file cannot be read or understood."""
        with storage_errors(say("read {file}", file=FILE)):
            content = self._path.read_bytes() if self._path.exists() else b""
        try:
            found = tomlkit.parse(content.decode("utf-8-sig")).unwrap().get("remote", [])
            remotes = [RemoteModel.model_validate(entry) for entry in found]
        except (TOMLKitError, ValidationError, ValueError, AttributeError, TypeError) as error:
            raise StorageError(
                "{path} cannot be understood, so no remote model can be used. Correct it, or move it away.",
                path=self._path,
            ) from error
        return sorted(remotes, key=lambda remote: remote.name.lower())

    def get(self, name: str) -> RemoteModel:
        """The remote model of this name, with or without the prefix `remote:`. Raises NotFound, which lists the existing ones."""
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
        """Enter a remote model; one of that name is replaced. The model is not asked anything (`test` does that). What was found out about
        it is kept if it stays the same model at the same address.

        Args:
            name: the person's name for it.
            address: the address of the server.
            model: the server's name for it.
            key: its key or token, which is stored among the secrets; None to leave it as it is, "" for none. A key that was entered for
                another server is removed, and never sent to this one.
            context_tokens: its context size; 0 for what the server says.
            memories: whether it may be given memories.
            background: whether background work may use it too.
            sees: whether it can be shown pictures; None for what the server says.
            unencrypted: insist on http:// outside the person's own network.

        Raises:
            InvalidInput: a name or address cannot be used.
            SecretsUnavailable: the key cannot be stored; nothing is entered.
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
            NotFound: there is no remote model of that name.
            InvalidInput: it is in use.
            SecretsUnavailable: its key cannot be deleted now; nothing is removed.
            PasswordNeeded: its key is locked by a passphrase that was not given yet; nothing is removed.
        """
        remote = self.get(name)
        if self._in_use() == remote.secret:
            raise InvalidInput("{name} is in use. Choose another model first.", name=remote.name)
        self._forget_key(remote)
        self._write(lambda remotes: [other for other in remotes if other.name != remote.name])

    def test(self, name: str) -> RemoteTest:
        """Ask a remote model for a word, and its server for its models. What the server says about the model's context, and about whether
        it sees and thinks, is saved."""
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
        """The programs on this computer that speak the protocol at their default ports."""
        return [
            FoundServer(program, address, tuple(models))
            for program, address in USUAL
            if (models := probing.models_here(program, address)) is not None
        ]

    def models_at(
        self, address: str, key: str | None = None, *, unencrypted: bool = False, known: RemoteModel | None = None
    ) -> builtins.list[str]:
        """The names of a server's models.

        Args:
            address: the address of the server.
            key: its key or token.
            unencrypted: insist on http:// outside the person's own network.
            known: a remote model whose own key is used if none is given; only if it is on the same server.

        Raises:
            InvalidInput: the address cannot be used.
            RemoteError: it cannot be reached, or refuses.
        """
        checked = checked_address(address, unencrypted=unencrypted)
        if key is None and known is not None and _server(known.address) == _server(checked):
            key = self._key(known)
        return probing.models(Server(_server(checked)[1], checked, lambda: key))

    def learn(self, name: str, **what: int | bool) -> None:
        """Save what was found out about a model, under the field names of `RemoteModel`."""
        self._write(lambda remotes: [one.model_copy(update=what) if one.name == name else one for one in remotes])

    def server(self, remote: RemoteModel) -> Server:
        """The server to ask, with the key, which is read only when it is needed."""
        return Server(remote.name, remote.address, lambda: self._key(remote))

    def use(self, name: str) -> None:
        """Let this model write the replies from now on. Raises NotFound."""
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
    """The server that an address belongs to: the scheme, and the host with its port."""
    parts = urlsplit(address)
    return parts.scheme, parts.netloc.lower()
