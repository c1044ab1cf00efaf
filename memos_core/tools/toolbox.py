"""All tools of a profile: which there are, which are on, asking the person, and calling them."""

from __future__ import annotations

import builtins
import json
import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from memos_core.asking import Questions
from memos_core.conversations import ToolUse
from memos_core.errors import Cancelled, InvalidInput, MemOSError, NotFound, where
from memos_core.files import given_path
from memos_core.models.backend import ToolCall
from memos_core.secrets import Secrets
from memos_core.spaces.actors import conversation_actor
from memos_core.storage.audit import AuditLog
from memos_core.tools.arguments import read_arguments
from memos_core.tools.own_tools import Look, Remind, own_tools
from memos_core.tools.records import SwitchedOn, ToolChoices, ToolDecision, ToolRecords
from memos_core.tools.server_list import PlannedServer, ServerRecord, plain_name, servers_in
from memos_core.tools.servers import ServerStatus, ToolServers
from memos_core.tools.tool import LONGEST_RESULT, Scene, Tool, ToolResult
from memos_core.wording import say

log = logging.getLogger(__name__)

PATIENCE = 600.0
"""Seconds that a reply waits for the person to allow a call."""
SERVERS_SECONDS = 10.0
"""How long a reply waits for servers that are being started, before it goes on without them."""
TEST_SECONDS = 70.0
"""How long a test of a server takes at most."""
LOOKED_EVERY_SECONDS = 0.05
SECRET = "tools:"
"""Begins the names under which the keyring keeps what the environment and the headers of a server hold."""
UNEXPECTED = say("Something unexpected went wrong in the tool.")


class ToolAnswer(StrEnum):
    """The person's answer when they are asked whether a tool may be called."""

    ONCE = "once"
    CHAT = "this chat"
    """Allowed, with later calls in this chat, until the program ends."""
    ALWAYS = "always"
    NEVER = "never"
    NOT_NOW = "not now"
    """Refused this once."""


@dataclass(frozen=True)
class ToolQuestion:
    """A call that the person is asked about."""

    id: int
    tool: Tool
    conversation: str
    arguments: str
    """JSON, as the model wrote them."""


@dataclass(frozen=True)
class ToolStatus:
    """A tool, with what the person has decided about it."""

    tool: Tool
    on: bool
    decision: ToolDecision
    changed: bool = False
    """Whether its server describes it differently than when it was switched on; it is off until it is switched on again."""


class Toolbox:
    """The tools of one profile. Safe to use from any thread."""

    def __init__(
        self,
        *,
        folder: Path,
        home: Path,
        secrets: Secrets,
        audit: AuditLog,
        remind: Remind,
        look: Look,
        changed: Callable[[], None],
        patience: float = PATIENCE,
    ) -> None:
        """
        Args:
            folder: the profile's.
            home: the folder of all data.
            secrets: keeps what the environment and the headers of servers hold.
            audit: where calls are noted.
            remind: makes reminders.
            look: looks into the memory.
            changed: called, from any thread, when tools or servers have changed.
            patience: seconds that the person has to allow a call.
        """
        self._records = ToolRecords(folder)
        self._secrets, self._audit, self._changed = secrets, audit, changed
        self._own = own_tools(remind, look, self.files, home)
        self._servers = ToolServers(self._secrets_of, changed)
        self._questions = Questions[ToolQuestion, ToolAnswer](patience)
        self._lock = threading.Lock()
        self._granted: set[tuple[str, str]] = set()
        """What was allowed for a chat: pairs of conversation and tool."""
        self.watch = self._questions.watch
        self.waiting = self._questions.waiting

    # -- which there are ----------------------------------------------------------------------

    def list(self) -> builtins.list[ToolStatus]:
        """The program's own tools, then those of the servers that run. Raises StorageError."""
        choices = self._records.read()
        found = [*self._own, *(tool for status in self._statuses(choices) for tool in status.tools)]
        return [_status(tool, choices) for tool in found]

    def switch(self, name: str, on: bool) -> ToolStatus:
        """Switch a tool on or off; one that is switched on asks before each call.

        Raises:
            NotFound: there is no such tool, or its server does not run.
            StorageError: it could not be saved.
        """
        tool = self._find(name)
        switched = SwitchedOn(fingerprint=tool.fingerprint)

        def changed(choices: ToolChoices) -> Mapping[str, object]:
            others = {key: one for key, one in choices.on.items() if key != name}
            return {"on": {**others, name: switched} if on else others}

        return self._decided(tool, changed)

    def decide(self, name: str, decision: ToolDecision | str) -> ToolStatus:
        """Say what a tool that is on may do. Raises as `switch`, and InvalidInput where it is off."""
        tool, wanted = self._find(name), ToolDecision(decision)

        def changed(choices: ToolChoices) -> Mapping[str, object]:
            if name not in choices.on:
                raise InvalidInput("{title} is off. Switch it on first.", title=tool.title)
            return {"on": {**choices.on, name: choices.on[name].model_copy(update={"decision": wanted})}}

        return self._decided(tool, changed)

    def _decided(self, tool: Tool, changed: Callable[[ToolChoices], Mapping[str, object]]) -> ToolStatus:
        choices = self._records.change(changed)
        with self._lock:
            self._granted = {one for one in self._granted if one[1] != tool.name}
        self._changed()
        return _status(tool, choices)

    def _find(self, name: str) -> Tool:
        found = next((one.tool for one in self.list() if one.tool.name == name), None)
        if found is None:
            raise NotFound('There is no tool "{name}" now. See which there are with: memos tools list', name=name)
        return found

    # -- files --------------------------------------------------------------------------------

    def files(self) -> builtins.list[Path]:
        """The files that the person has chosen to be read."""
        return [Path(one) for one in self._records.read().files]

    def add_file(self, path: Path | str) -> builtins.list[Path]:
        """Allow a file to be read. Raises InvalidInput where there is none, and StorageError."""
        given = given_path(path).absolute()
        if not given.is_file():
            raise InvalidInput('There is no file "{given}".', given=given)
        return self._set_files(lambda known: dict.fromkeys([*known, str(given)]))

    def remove_file(self, path: Path | str) -> builtins.list[Path]:
        """No longer allow a file to be read. Raises StorageError."""
        given = str(given_path(path).absolute())
        return self._set_files(lambda known: [one for one in known if one != given])

    def _set_files(self, change: Callable[[Sequence[str]], object]) -> builtins.list[Path]:
        choices = self._records.change(lambda before: {"files": tuple(change(before.files))})  # type: ignore[arg-type]
        self._changed()
        return [Path(one) for one in choices.files]

    # -- servers ------------------------------------------------------------------------------

    def servers(self) -> builtins.list[ServerStatus]:
        """The servers with their states. Starts none. Raises StorageError."""
        return self._statuses(self._records.read())

    def plan_servers(self, text: str) -> builtins.list[PlannedServer]:
        """The servers that a pasted list names (`servers_in`). Nothing is stored or started. Raises InvalidInput."""
        return servers_in(text)

    def add_servers(self, planned: Sequence[PlannedServer]) -> builtins.list[ServerRecord]:
        """Add servers, switched off. One of the same name is replaced; where its command, arguments or address are others, what was
        decided about its tools is dropped.

        Raises:
            SecretsUnavailable: the values of their environment or headers cannot be stored anywhere.
            PasswordNeeded: the file of secrets is locked.
            StorageError: they could not be saved.
        """
        for one in planned:
            if one.secrets:
                self._secrets.set(SECRET + one.record.name, one.secrets)
            else:
                self._forget_secrets(one.record.name)
        made = [one.record for one in planned]
        names = {record.name for record in made}

        def changed(choices: ToolChoices) -> Mapping[str, object]:
            same = {record.name: record.reached_by for record in made}
            others = tuple(
                f"{one.name}__" for one in choices.servers if same.get(one.name, one.reached_by) != one.reached_by
            )
            return {
                "servers": (*(known for known in choices.servers if known.name not in names), *made),
                "on": {key: one for key, one in choices.on.items() if not key.startswith(others)},
            }

        self._records.change(changed)
        for name in names:
            self._servers.stop(name)
        return made

    def switch_server(self, name: str, on: bool) -> ServerRecord:
        """Switch a server on, which starts it now and whenever its tools are needed, or off, which ends it. Raises NotFound and
        StorageError."""
        record = self._server(name)
        changed = record.model_copy(update={"on": on})

        def change(choices: ToolChoices) -> Mapping[str, object]:
            return {"servers": tuple(changed if one.name == record.name else one for one in choices.servers)}

        self._records.change(change)
        self._servers.stop(record.name)
        if on:
            self._servers.start(changed, again=True)
        return changed

    def remove_server(self, name: str) -> None:
        """End and remove a server, with its secrets and what was decided about its tools. Raises NotFound and StorageError."""
        record = self._server(name)
        prefix = f"{record.name}__"
        self._records.change(
            lambda choices: {
                "servers": tuple(one for one in choices.servers if one.name != record.name),
                "on": {key: one for key, one in choices.on.items() if not key.startswith(prefix)},
            }
        )
        self._servers.stop(record.name)
        self._forget_secrets(record.name)

    def test_server(self, name: str, cancel: threading.Event | None = None) -> ServerStatus:
        """Start a server and ask it for its tools; one that is off is ended again.

        Returns:
            Its status, in state `ready` or `failed`; `starting` where `cancel` was set before that.

        Raises:
            NotFound: there is none of that name.
        """
        record = self._server(name)
        self._servers.stop(record.name)
        self._servers.start(record, again=True)
        self._servers.wait([record], TEST_SECONDS, cancel or threading.Event())
        status = self._servers.status(record)
        if not record.on:
            self._servers.stop(record.name)
        return status

    def _server(self, name: str) -> ServerRecord:
        plain = plain_name(name)
        found = next((one for one in self._records.read().servers if one.name == plain), None)
        if found is None:
            raise NotFound('There is no server "{name}". See which there are with: memos tools servers', name=name)
        return found

    def _statuses(self, choices: ToolChoices) -> builtins.list[ServerStatus]:
        return [self._servers.status(record) for record in choices.servers]

    def _secrets_of(self, name: str) -> Mapping[str, Mapping[str, str]]:
        kept = self._secrets.get(SECRET + name)
        found: Mapping[str, Mapping[str, str]] = json.loads(kept) if kept else {}
        return found

    def _forget_secrets(self, name: str) -> None:
        if SECRET + name in self._secrets.names():
            self._secrets.remove(SECRET + name)

    # -- calling ------------------------------------------------------------------------------

    def offered(self, scene: Scene, cancel: threading.Event) -> builtins.list[Tool]:
        """The tools that a model may be told of. It waits a little for servers that have to be started."""
        try:
            choices = self._records.read()
        except MemOSError as error:  # a reply without tools is better than none
            log.warning("no tool is on: %s", type(error).__name__)
            return []
        wanted = [
            one for one in choices.servers if one.on and any(key.startswith(f"{one.name}__") for key in choices.on)
        ]
        for record in wanted:
            self._servers.start(record)
        self._servers.wait(wanted, SERVERS_SECONDS, cancel)
        found = [*self._own, *(tool for one in wanted for tool in self._servers.status(one).tools)]
        return [
            tool
            for tool in found
            if _status(tool, choices).on
            and choices.on[tool.name].decision is not ToolDecision.NEVER
            and tool.fits(scene)
        ]

    def call(
        self,
        call: ToolCall,
        offered: Sequence[Tool],
        scene: Scene,
        cancel: threading.Event,
        told: Callable[[ToolUse], None],
    ) -> tuple[ToolUse, ToolResult]:
        """Call a tool, once the person has allowed it. A failure is returned as a result that says it in words.

        Args:
            call: what the model wants.
            offered: what it was offered.
            scene: what it is for.
            cancel: set to stop it.
            told: called when the person is asked and when the call begins.
        """
        tool = next((one for one in offered if one.name == call.name), None)
        if tool is None:
            use = ToolUse(
                call.name, call.name or "A call that could not be understood", call.arguments[:LONGEST_RESULT], "failed"
            )
            names = ", ".join(one.name for one in offered)
            what = f"There is no tool {call.name[:60]!r}." if call.name else "This is no call that can be understood."
            return _ended(use, ToolResult(f"{what} There are: {names}.", failed=True), 0.0)
        use = ToolUse(tool.name, tool.title, call.arguments, "running")
        began = time.monotonic()
        try:
            given = read_arguments(call.arguments, tool.schema)
            use = replace(use, arguments=json.dumps(given, ensure_ascii=False))
            refused = self._refused(tool, use, scene, cancel, told)
            if refused is not None:
                return refused
            began = time.monotonic()
            told(use)
            result = _run(tool, given, scene, cancel)
        except Cancelled:
            use = replace(use, state="stopped", result="Stopped.")
            self._note(tool, scene, "stopped", [])
            return use, ToolResult("It was stopped.", failed=True)
        except MemOSError as error:
            result = ToolResult(str(error), failed=True)
        self._note(tool, scene, "failed" if result.failed else "done", [hit.cube.id for hit in result.memories])
        return _ended(use, result, time.monotonic() - began)

    def answer(self, question: ToolQuestion, answer: ToolAnswer | str) -> bool:
        """Answer a question of `waiting`. Returns whether it still waited."""
        given = ToolAnswer(answer)
        for_all = given in (ToolAnswer.ALWAYS, ToolAnswer.NEVER, ToolAnswer.CHAT)

        def alike(one: ToolQuestion, other: ToolQuestion) -> bool:
            same_chat = given is not ToolAnswer.CHAT or one.conversation == other.conversation
            return for_all and one.tool.name == other.tool.name and same_chat

        return self._questions.answer_alike(question.id, given, alike)

    def close(self) -> None:
        """Stop asking the person, and end all servers."""
        self._questions.close()
        self._servers.close()

    def _refused(
        self, tool: Tool, use: ToolUse, scene: Scene, cancel: threading.Event, told: Callable[[ToolUse], None]
    ) -> tuple[ToolUse, ToolResult] | None:
        """Ask the person where they have not decided. Returns the refusal, or None where the call is allowed."""
        choices = self._records.read()
        if not _status(tool, choices).on:
            raise InvalidInput("The user has switched this tool off.")
        decision = choices.on[tool.name].decision
        with self._lock:
            granted = (scene.conversation, tool.name) in self._granted
        if decision is ToolDecision.ALWAYS or (granted and decision is ToolDecision.ASK):
            return None
        answer: ToolAnswer | None = ToolAnswer.NEVER
        if decision is ToolDecision.ASK:
            told(replace(use, state="asking"))
            answer = self._questions.put(
                lambda id: ToolQuestion(id, tool, scene.conversation, use.arguments), stopped=cancel.is_set
            )
            if cancel.is_set():
                raise Cancelled("It was stopped.")
            if answer in (ToolAnswer.ALWAYS, ToolAnswer.NEVER):
                self._keep(tool.name, ToolDecision(answer.value))
            if answer is ToolAnswer.CHAT:
                with self._lock:
                    self._granted.add((scene.conversation, tool.name))
            if answer in (ToolAnswer.ONCE, ToolAnswer.CHAT, ToolAnswer.ALWAYS):
                return None
        self._note(tool, scene, "refused", [])
        why = say("Nobody was there to allow it.") if answer is None else say("You have not allowed it.")
        result = ToolResult("The user did not allow this call. Answer without it.", failed=True)
        return replace(use, state="refused", result=why), result

    def _keep(self, name: str, decision: ToolDecision) -> None:
        def changed(choices: ToolChoices) -> Mapping[str, object]:
            known = choices.on.get(name)
            return (
                {} if known is None else {"on": {**choices.on, name: known.model_copy(update={"decision": decision})}}
            )

        self._records.change(changed)
        self._changed()

    def _note(self, tool: Tool, scene: Scene, outcome: str, cubes: Sequence[str]) -> None:
        chat = "a temporary conversation" if scene.temporary else f"conversation {scene.conversation}"
        actor = conversation_actor("temporary" if scene.temporary else scene.conversation)
        self._audit.note(actor, "tool", cubes, f"{chat}; {tool.name}: {outcome}")


def _status(tool: Tool, choices: ToolChoices) -> ToolStatus:
    known = choices.on.get(tool.name)
    changed = known is not None and bool(tool.server) and known.fingerprint != tool.fingerprint
    return ToolStatus(tool, known is not None and not changed, known.decision if known else ToolDecision.ASK, changed)


def _ended(use: ToolUse, result: ToolResult, seconds: float) -> tuple[ToolUse, ToolResult]:
    count = len(result.memories)
    # What was found is not copied into the conversation: it could not be forgotten there with the memory.
    shown = result.text if not count else f"{count} {'memory' if count == 1 else 'memories'} found"
    return replace(
        use, state="failed" if result.failed else "done", result=shown[:LONGEST_RESULT], seconds=seconds
    ), result


def _run(tool: Tool, given: Mapping[str, object], scene: Scene, cancel: threading.Event) -> ToolResult:
    """Run a tool in a thread of its own, which is abandoned where it does not end in time.

    Raises:
        Cancelled: it was stopped.
        MemOSError: what the tool raises, or that it takes too long.
    """
    done, outcome = threading.Event(), list[ToolResult | MemOSError]()
    ends = threading.Event()

    def work() -> None:
        try:
            outcome.append(tool.run(given, scene, ends))
        except MemOSError as error:
            outcome.append(error)
        except BaseException as error:  # the edge of the thread; a panic of a library in Rust is no Exception
            log.error("the tool %s: %s", tool.name, where(error))
            outcome.append(MemOSError(UNEXPECTED))
        done.set()

    threading.Thread(target=work, name=f"tool-{tool.name}", daemon=True).start()
    until = time.monotonic() + tool.seconds
    while not done.wait(LOOKED_EVERY_SECONDS):
        if cancel.is_set() or time.monotonic() > until:
            ends.set()
            if cancel.is_set():
                raise Cancelled("It was stopped.")
            raise InvalidInput("It was not done after {seconds} seconds, and was stopped.", seconds=round(tool.seconds))
    if isinstance(outcome[0], MemOSError):
        raise outcome[0]
    return outcome[0]
