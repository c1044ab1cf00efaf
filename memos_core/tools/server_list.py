"""The list of MCP servers as other programs write it (`mcpServers`), read from pasted text. Nothing is started or stored here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field

from memos_core.errors import InvalidInput
from memos_core.wording import say

LONGEST_LIST, MOST_SERVERS = 100_000, 32
LONGEST_SECRETS = 7_500
"""Characters that the environment and the headers of a server may have together; a keyring holds no more."""
_NAME = re.compile(r"[^a-z0-9]+")
_NO_LIST = say(
    "This is no list of MCP servers. It looks like {one}, or {other}.",
    one='{"mcpServers": {"files": {"command": "npx", "args": ["..."]}}}',
    other='{"mcpServers": {"notes": {"url": "https://..."}}}',
)


class ServerRecord(BaseModel):
    """A server as it is stored. The values of its environment and its headers are in the keyring."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,23}$")
    command: str = Field(default="", max_length=2_000)
    """The program that is started; "" for a server over HTTP."""
    args: tuple[str, ...] = Field(default=(), max_length=100)
    url: str = Field(default="", max_length=2_000)
    """Its address; "" for a server that is started."""
    env: tuple[str, ...] = ()
    """Names of the variables that its environment has besides the usual ones."""
    headers: tuple[str, ...] = ()
    """Names of the headers that it is sent."""
    on: bool = False

    @property
    def reached_by(self) -> tuple[str, tuple[str, ...], str]:
        """Its command, arguments and address. Where these differ, it is another server."""
        return self.command, self.args, self.url

    @property
    def where(self) -> str:
        """What is started, or its address, in a line."""
        return self.url or " ".join([self.command, *self.args])


@dataclass(frozen=True)
class PlannedServer:
    """A server that a pasted text names, before it is stored."""

    record: ServerRecord
    env: Mapping[str, str] = field(default_factory=dict, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def secrets(self) -> str:
        """The values of its environment and headers as JSON, for the keyring; "" where there are none."""
        if not self.env and not self.headers:
            return ""
        return json.dumps({"env": dict(self.env), "headers": dict(self.headers)})


def servers_in(text: str) -> list[PlannedServer]:
    """The servers that a pasted list names: `mcpServers` as most programs have it, `servers` as VS Code does, or one entry alone.

    Raises:
        InvalidInput: it is no such list, or an entry in it cannot be used; the error says which and why, and quotes no value.
    """
    if len(text) > LONGEST_LIST:
        raise InvalidInput(_NO_LIST)
    try:
        given = json.loads(
            text.strip().rstrip(",") if text.strip().startswith("{") else "{" + text.strip().rstrip(",") + "}"
        )
    except (ValueError, RecursionError):
        raise InvalidInput(_NO_LIST) from None
    for key in ("mcpServers", "servers", "context_servers"):
        if isinstance(given, dict) and isinstance(given.get(key), dict):
            given = given[key]
            break
    if not isinstance(given, dict) or not given or not all(isinstance(one, dict) for one in given.values()):
        raise InvalidInput(_NO_LIST)
    if len(given) > MOST_SERVERS:
        raise InvalidInput("{most} servers at most can be entered at once.", most=MOST_SERVERS)
    planned = [_planned(str(name), entry) for name, entry in given.items()]
    if len({one.record.name for one in planned}) < len(planned):
        raise InvalidInput("Two servers of this list have the same name. Rename one of them.")
    return planned


def planned_server(name: str, command: str, args: list[str], url: str, env: Mapping[str, str]) -> PlannedServer:
    """One server, as the terminal takes it: a command with its arguments, or an address. Raises InvalidInput as `servers_in`."""
    entry: dict[str, Any] = {"url": url} if url else {"command": command, "args": args}
    return _planned(name, {**entry, ("headers" if url else "env"): dict(env)})


def plain_name(name: str) -> str:
    """The name of a server as tools carry it: small letters, digits and hyphens."""
    return _NAME.sub("-", name.lower()).strip("-")[:24].strip("-")


def _planned(name: str, entry: Mapping[str, Any]) -> PlannedServer:
    plain = plain_name(name)
    shown = name[:40]
    if not plain:
        raise InvalidInput("Each server needs a name with a letter or a digit in it.")
    command, url = entry.get("command", ""), entry.get("url", entry.get("serverUrl", entry.get("httpUrl", "")))
    args, env, headers = entry.get("args", []), entry.get("env") or {}, entry.get("headers") or {}
    if isinstance(command, dict):  # as Zed once had it
        command, args, env = command.get("path", ""), command.get("args", []), command.get("env") or {}
    if not isinstance(command, str) or not isinstance(url, str) or bool(command.strip()) == bool(url.strip()):
        raise InvalidInput('"{shown}" needs either a "command" or a "url".', shown=shown)
    if not isinstance(args, list) or not all(isinstance(one, str) for one in args):
        raise InvalidInput('The "args" of "{shown}" must be a list of texts.', shown=shown)
    for what, values in (("env", env), ("headers", headers)):
        sound = isinstance(values, dict) and all(isinstance(one, str) for one in values.values())
        if not sound or any("\0" in part or "\n" in part for pair in values.items() for part in pair):
            raise InvalidInput('The "{what}" of "{shown}" must name texts of one line.', what=what, shown=shown)
    if any("\0" in part for part in (command, url, *args)):
        raise InvalidInput('"{shown}" holds a character that no command has.', shown=shown)
    if url:
        _check_address(url.strip(), shown)
    try:
        record = ServerRecord(
            name=plain,
            command=command.strip(),
            args=tuple(args),
            url=url.strip(),
            env=tuple(sorted(env)),
            headers=tuple(sorted(headers)),
        )
    except ValueError:
        raise InvalidInput('"{shown}" is too long to be kept.', shown=shown) from None
    planned = PlannedServer(record, env, headers)
    if len(planned.secrets) > LONGEST_SECRETS:
        raise InvalidInput('The "env" and "headers" of "{shown}" are too long for a keyring.', shown=shown)
    return planned


def _check_address(url: str, shown: str) -> None:
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in ("http", "https") or not host or not url.isprintable() or " " in url:
        raise InvalidInput('The "url" of "{shown}" is none of the form https://... or http://...', shown=shown)
    if parts.username or parts.password:
        raise InvalidInput(
            'The "url" of "{shown}" holds a password. Give it as a header, which is kept in the keyring.', shown=shown
        )
