"""Namespaces, "spaces" in the interface's words: parts of a memory that are kept apart, each with its readers and writers
and with rules for what expires in it. They are rows of the ledger; every memory lies in one of them."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import EllipsisType

from memos_core.conversations import EVERY_SPACE, Conversations, Spaces
from memos_core.cube import PERSONAL, SemanticType, names_listed, now
from memos_core.database import Database, DatabaseDamaged, from_iso, to_iso
from memos_core.errors import AccessDenied, InvalidInput
from memos_core.spaces.actors import PERSON, access_list, admits, conversation_actor, is_client
from memos_core.storage.audit import AuditLog
from memos_core.storage.ledger import enter_access_lists, enter_namespaces
from memos_core.storage.table import LIVE, NO_TURN, CubeTable, among, quoted
from memos_core.wording import Wording, say, say_count

LONGEST_NAME = 40
LONGEST_RULE_DAYS = 36_500


@dataclass(frozen=True)
class Namespace:
    """A space, with its access lists (`memos_core.spaces.actors` says whom they let in) and its rules."""

    name: str
    created_at: dt.datetime
    count: int
    """How many live memories it holds, without the verbatim turns of conversations."""
    expire_unused: int | None
    """Days after which a memory expires that was neither used nor changed; None for never."""
    expire_types: Mapping[SemanticType, int]
    """Days after which memories of a type expire, unless they were changed since."""
    readers: tuple[str, ...]
    writers: tuple[str, ...]


def space_name(name: str) -> str:
    """A name as spaces have them: lower case, one space between words.

    Raises:
        InvalidInput: it cannot be the name of a space.
    """
    found = _folded(name)
    if not found or len(found) > LONGEST_NAME or not found.isprintable() or set(found) & {"*", ",", '"'}:
        raise InvalidInput(
            "A space needs a name of 1 to {most} characters, without commas, stars and quotation marks.",
            most=LONGEST_NAME,
        )
    return found


class Namespaces:
    """The spaces of one profile. `personal` is always there."""

    def __init__(self, *, database: Database, table: CubeTable, audit: AuditLog, conversations: Conversations) -> None:
        """
        Args:
            database: the ledger.
            table: where the memories are.
            audit: where changes are noted.
            conversations: the conversations, which use the spaces.
        """
        self._database = database
        self._table = table
        self._audit = audit
        self._conversations = conversations
        self.on_change: Callable[[str], None] = lambda _: None
        """Called with the name of a space that was made, changed or deleted."""
        with database.transaction(say("open the spaces")) as run:
            enter_namespaces(run, [PERSONAL, *table.counts("namespace")])
            enter_access_lists(run, table.counts("readers"))
        self.closed: Sequence[str] = self._close_damaged()
        """Names of the spaces whose rules and access lists were damaged, so that nobody but the person is let in now."""

    def _close_damaged(self) -> builtins.list[str]:
        found = []
        for row in self._database.query("SELECT * FROM namespaces"):
            try:
                _namespace(row, 0)
            except (
                DatabaseDamaged,
                ValueError,
                TypeError,
                AttributeError,
            ):  # bytes were damaged where SQLite cannot see it
                found.append(row["name"])
        if found:
            nobody = {**self._row(None, None, (PERSON,), (PERSON,)), "created_at": to_iso(now())}
            with self._database.transaction(say("close the damaged spaces")) as run:
                run.executemany(
                    f"UPDATE namespaces SET {', '.join(f'{column} = ?' for column in nobody)} WHERE name = ?",
                    [(*nobody.values(), name) for name in found],
                )
        return found

    # -- looking ------------------------------------------------------------------------------

    def list(self) -> builtins.list[Namespace]:
        """All spaces, `personal` first, the others by name."""
        counts = self._table.counts("namespace", f"{LIVE} AND {NO_TURN}")
        return sorted(
            (_namespace(row, counts.get(row["name"], 0)) for row in self._rows()),
            key=lambda space: (space.name != PERSONAL, space.name),
        )

    def get(self, name: str) -> Namespace:
        """One space. Raises InvalidInput, which names those there are, when it is not one of them."""
        row = self._named([name])[0]
        there = f"namespace = {quoted(row['name'])} AND {LIVE} AND {NO_TURN}"
        return _namespace(row, self._table.count(there))

    def known(self, names: Sequence[str]) -> tuple[str, ...]:
        """These names as the spaces are really called (upper and lower case may differ), each once.

        Raises:
            InvalidInput: there is no such space; the message names those there are.
        """
        return tuple(dict.fromkeys(row["name"] for row in self._named(names)))

    def held(self, name: str) -> int:
        """How many memories lie in a space, hidden ones and verbatim turns too."""
        return self._table.count(f"namespace = {quoted(name)}")

    def rules(self) -> builtins.list[Namespace]:
        """The spaces that have rules for what expires; their memories are not counted."""
        spaces = [_namespace(row, 0) for row in self._rows()]
        return [space for space in spaces if space.expire_unused is not None or space.expire_types]

    # -- who may ------------------------------------------------------------------------------

    def readable(self, actor: str, names: Sequence[str] = EVERY_SPACE, lent: Sequence[str] = ()) -> str:
        """The SQL condition of what an actor may read: memories in the spaces that admit it, where the memory's own
        access list admits it too.

        Args:
            actor: who asks.
            names: only these spaces.
            lent: spaces that the person lets the actor read this once, although their access lists do not admit it.
        """
        if actor == PERSON and tuple(names) == EVERY_SPACE:
            return "true"
        rows = self._rows()
        let_in = [row["name"] for row in rows if row["name"] in lent or admits(json.loads(row["readers"]), actor)]
        wanted = let_in if tuple(names) == EVERY_SPACE else [name for name in let_in if name in names]
        # Every memory lies in one of the spaces, so a condition that names them all would only cost time.
        inside = "true" if len(wanted) == len(rows) else among("namespace", sorted(wanted))
        lists = [row["names"] for row in self._database.query("SELECT names FROM access_lists ORDER BY names")]
        letting = among("readers", [names for names in lists if admits(names_listed(names), actor)])
        return f"({inside} AND {letting})"

    def readable_in_chat(self, conversation: str, names: Sequence[str]) -> str:
        """`readable` for a conversation: in these spaces, and the documents that it alone was given, wherever they are kept."""
        actor = conversation_actor(conversation)
        readable = self.readable(actor, names)
        if tuple(names) == EVERY_SPACE:
            return readable
        given = f"conversation = {quoted(conversation)} AND type = {quoted(SemanticType.DOCUMENT.value)}"
        return f"({readable} OR ({given} AND {self.readable(actor)}))"

    def may_write(self, actor: str, name: str) -> bool:
        """Whether an actor may save and change memories in a space."""
        return name in self._open_to(actor, "writers")

    def open_to_conversation(self, conversation: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of the spaces that a conversation may read, and of those that it may write."""
        actor = conversation_actor(conversation)
        return self._open_to(actor, "readers"), self._open_to(actor, "writers")

    def open_to(self, actor: str) -> tuple[str, ...]:
        """The names of the spaces that an actor may read."""
        return self._open_to(actor, "readers")

    def writable(self, actor: str) -> tuple[str, ...]:
        """The names of the spaces that an actor may save and change memories in."""
        return self._open_to(actor, "writers")

    def admit(self, actor: str, *, reads: Sequence[str], writes: Sequence[str]) -> None:
        """Let an actor read exactly these spaces, and write exactly these; what other actors may do stays as it is.

        Raises:
            InvalidInput: there is no such space.
        """
        wanted = {"readers": self.known(reads), "writers": self.known(writes)}
        changed = list[str]()
        with self._database.transaction(say("change who may use the spaces")) as run:
            for row in run.execute("SELECT * FROM namespaces WHERE deleted_at IS NULL").fetchall():
                lists = {column: json.loads(row[column]) for column in wanted}
                now_in = {
                    column: [*(one for one in names if one != actor), *([actor] * (row["name"] in wanted[column]))]
                    for column, names in lists.items()
                }
                if any(set(now_in[column]) != set(lists[column]) for column in wanted):
                    run.execute(
                        "UPDATE namespaces SET readers = ?, writers = ? WHERE name = ?",
                        (json.dumps(now_in["readers"]), json.dumps(now_in["writers"]), row["name"]),
                    )
                    changed.append(row["name"])
        for name in changed:
            self._tell(name, "change space")

    def check_read(self, actor: str, names: Sequence[str] = EVERY_SPACE, lent: Sequence[str] = ()) -> tuple[str, ...]:
        """The names of these spaces as they are stored; for EVERY_SPACE, of all that admit the actor and of those that are lent to it.

        Raises:
            AccessDenied: the actor may not read in one of them, or in none at all; it is noted in the audit log.
        """
        if tuple(names) != EVERY_SPACE:
            return tuple(self._let_in(actor, name, "read", "readers", lent) for name in names)
        found = tuple(dict.fromkeys((*self._open_to(actor, "readers"), *lent)))
        if not found:
            self._audit.note(actor, "denied", [], "read")
            raise AccessDenied(
                "{who} may read no space yet. You can allow it in the settings of a space, or with: memos spaces update "
                "{space} --readers +{actor}",
                who=_called(actor),
                space=PERSONAL,
                actor=actor,
            )
        return found

    def check_write(self, actor: str, name: str, lent: Sequence[str] = ()) -> str:
        """The space's name as it is stored; a space may be lent to the actor for this once.

        Raises:
            AccessDenied: the actor may not write in it; it is noted in the audit log.
        """
        return self._let_in(actor, name, "write", "writers", lent)

    def admitted(self, conversation: str, spaces: Spaces) -> Spaces:
        """These spaces for a conversation, with their names as they are stored.

        Raises:
            InvalidInput: there is no such space.
            AccessDenied: a space does not let the conversation in.
        """
        actor = conversation_actor(conversation)
        reads, writes = spaces.reads, self.known([spaces.writes])[0] if spaces.learns else spaces.writes
        if reads != EVERY_SPACE:
            reads = self.check_read(actor, self.known(reads))
        return Spaces(reads, self.check_write(actor, writes) if spaces.learns else writes)

    def admitted_for_all(self, spaces: Spaces) -> Spaces:
        """Like `admitted`, for spaces that every conversation may use."""
        return self.admitted("", spaces)  # no access list can name this conversation, so what it may use, all may

    def _open_to(self, actor: str, list_: str) -> tuple[str, ...]:
        return tuple(row["name"] for row in self._rows() if admits(json.loads(row[list_]), actor))

    def _let_in(self, actor: str, name: str, doing: str, list_: str, lent: Sequence[str]) -> str:
        for known in (*self._open_to(actor, list_), *lent):
            if _folded(known) == _folded(name):
                return known
        self._audit.note(actor, "denied", [], f"{doing} space {_folded(name)[:LONGEST_NAME]}")
        raise AccessDenied(
            '{who} may not {doing} in the space "{name}". You can allow it in the settings of the space, or with: '
            'memos spaces update "{name}" --{list} +{actor}',
            who=_called(actor),
            doing=doing,
            name=name,
            list=list_,
            actor=actor,
        )

    # -- changing -----------------------------------------------------------------------------

    def create(
        self,
        name: str,
        *,
        expire_unused: int | None = None,
        expire_types: Mapping[SemanticType, int | None] | None = None,
        readers: Sequence[str] | None = None,
        writers: Sequence[str] | None = None,
    ) -> Namespace:
        """Make a space.

        Args:
            name: 1 to 40 characters; stored in lower case.
            expire_unused: days after which a memory expires that was neither used nor changed; None for never.
            expire_types: days after which memories of a type expire; None or left out for never.
            readers: who may read it; None or empty for the person and all their conversations.
            writers: who may save and change memories in it; likewise.

        Raises:
            InvalidInput: there is one of that name, or the name, a number of days or an access list cannot be used.
        """
        name = space_name(name)
        row = self._row(expire_unused, expire_types, readers, writers)
        with self._database.transaction(say("make the space")) as run:
            if run.execute("SELECT 1 FROM namespaces WHERE name = ? AND deleted_at IS NULL", (name,)).fetchone():
                raise InvalidInput('There is a space "{name}" already.', name=name)
            run.execute("DELETE FROM namespaces WHERE name = ?", (name,))
            columns = {"name": name, "created_at": to_iso(now()), **row}
            run.execute(
                f"INSERT INTO namespaces ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
                tuple(columns.values()),
            )
            made = _namespace(_row_of(run, name), 0)
        self._tell(name, "create space")
        return made  # not what is there now: another may have deleted it since

    def update(
        self,
        name: str,
        *,
        expire_unused: int | EllipsisType | None = ...,
        expire_types: Mapping[SemanticType, int | None] | EllipsisType | None = ...,
        readers: Sequence[str] | EllipsisType | None = ...,
        writers: Sequence[str] | EllipsisType | None = ...,
    ) -> Namespace:
        """Change rules and access lists of a space; what is left out stays. The arguments are those of `create`.

        Raises:
            InvalidInput: there is no such space, or a value cannot be used.
        """
        name = self.known([name])[0]
        with self._database.transaction(say("change the space")) as run:
            # Read inside the transaction, so that a change that another has just made is kept.
            space = _namespace(_row_of(run, name), 0)
            row = self._row(
                space.expire_unused if expire_unused is ... else expire_unused,
                space.expire_types if expire_types is ... else expire_types,
                space.readers if readers is ... else readers,
                space.writers if writers is ... else writers,
            )
            run.execute(
                f"UPDATE namespaces SET {', '.join(f'{column} = ?' for column in row)} WHERE name = ?",
                (*row.values(), name),
            )
            changed = _namespace(
                _row_of(run, name), self._table.count(f"namespace = {quoted(name)} AND {LIVE} AND {NO_TURN}")
            )
        self._tell(name, "change space")
        return changed

    def delete(self, name: str) -> None:
        """Delete a space that holds nothing.

        Raises:
            InvalidInput: it is `personal`, there is no such space, it holds memories (archived ones count too), or a
                conversation saves what it learns in it.
        """
        name = self.known([name])[0]
        if name == PERSONAL:
            raise InvalidInput('The space "personal" is always there.')
        with self._database.transaction(say("delete the space")) as run:  # nothing can be saved in it meanwhile
            if held := self.held(name):
                inside = f"namespace = {quoted(name)}"
                live = self._table.count(f"{inside} AND {LIVE} AND {NO_TURN}")
                turns = self._table.count(f"{inside} AND NOT {NO_TURN}")
                others = held - live - turns
                raise InvalidInput(
                    'The space "{name}" still holds {live} active and {others} hidden memories and {turns} verbatim turns of '
                    "conversations. Move them to another space, or forget them, and delete it then: memos spaces delete "
                    '"{name}" --move-to personal',
                    name=name,
                    live=live,
                    others=others,
                    turns=turns,
                )
            if run.execute(
                """SELECT 1 FROM changes c JOIN operations o ON o.id = c.operation
                WHERE NOT o.finished AND json_extract(c.after, '$.namespace') = ?""",
                (name,),
            ).fetchone():
                raise InvalidInput(
                    'Something is being saved in the space "{name}" right now. Delete it when that is done.', name=name
                )
            if writing := self._conversations.writing_to(name):
                raise InvalidInput(
                    say_count(
                        'A conversation saves what is said into the space "{name}". Let it write to another one first: memos '
                        "spaces use {conversation} --writes personal",
                        '{n} conversations save what is said into the space "{name}". Let it write to another one first: memos '
                        "spaces use {conversation} --writes personal",
                        len(writing),
                        name=name,
                        conversation=writing[0],
                    )
                )
            if naming := self._conversations.naming_space(name):
                raise InvalidInput(
                    'What is said with {names} is saved into the space "{name}". Choose another space there first.',
                    names=tuple(naming),
                    name=name,
                )
            # The row stays: if an undo brings a memory back into this space, the same access lists must hold for it.
            run.execute("UPDATE namespaces SET deleted_at = ? WHERE name = ?", (to_iso(now()), name))
        self._audit.note(PERSON, "delete space", [], name)
        self.on_change(name)

    def _tell(self, name: str, verb: str) -> None:
        self._audit.note(PERSON, verb, [], name)
        self.on_change(name)

    def _named(self, names: Sequence[str]) -> builtins.list[sqlite3.Row]:
        there = {_folded(row["name"]): row for row in self._rows()}
        for name in names:
            if _folded(name) not in there:
                raise InvalidInput(
                    'There is no space "{name}". There are: {spaces}. Make a new one with: memos spaces create NAME',
                    name=name.strip(),
                    spaces=", ".join(sorted(row["name"] for row in there.values())),
                )
        return [there[_folded(name)] for name in names]

    def _rows(self) -> Sequence[sqlite3.Row]:
        return self._database.query("SELECT * FROM namespaces WHERE deleted_at IS NULL ORDER BY name")

    @staticmethod
    def _row(
        expire_unused: int | None,
        expire_types: Mapping[SemanticType, int | None] | None,
        readers: Sequence[str] | None,
        writers: Sequence[str] | None,
    ) -> dict[str, object]:
        """The values of the columns for these rules and access lists. Raises InvalidInput."""
        types = {SemanticType(type).value: days for type, days in (expire_types or {}).items() if days is not None}
        for days in (expire_unused, *types.values()):
            if days is not None and not 1 <= days <= LONGEST_RULE_DAYS:
                raise InvalidInput(
                    "{days} days cannot be a rule. Give 1 to {most} days, or none.", days=days, most=LONGEST_RULE_DAYS
                )
        return {
            "expire_unused_days": expire_unused,
            "expire_types": json.dumps(types),
            "readers": json.dumps(access_list(readers or ())),
            "writers": json.dumps(access_list(writers or ())),
        }


def _row_of(run: sqlite3.Connection, name: str) -> sqlite3.Row:
    """The row of a space, as it stands within a transaction. Raises InvalidInput where there is none (any more)."""
    found: sqlite3.Row | None = run.execute(
        "SELECT * FROM namespaces WHERE name = ? AND deleted_at IS NULL", (name,)
    ).fetchone()
    if found is None:
        raise InvalidInput('The space "{name}" was deleted a moment ago.', name=name)
    return found


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()


def _called(actor: str) -> Wording:
    return say("The client {name}", name=actor.partition(":")[2]) if is_client(actor) else say("This conversation")


def _namespace(row: sqlite3.Row, count: int) -> Namespace:
    created = from_iso(row["created_at"])
    assert created is not None  # the column is NOT NULL
    return Namespace(
        name=row["name"],
        created_at=created,
        count=count,
        expire_unused=row["expire_unused_days"],
        expire_types={SemanticType(type): days for type, days in json.loads(row["expire_types"]).items()},
        readers=tuple(json.loads(row["readers"])),
        writers=tuple(json.loads(row["writers"])),
    )
