"""Access to private parts of `MemOS` for tests, where no public method tells or does the same. When parts move, change this file."""

from __future__ import annotations

from memos_core import MemOS
from memos_core.activation import ActivationMemory
from memos_core.activation.store import ContextStore
from memos_core.chat import ChatEngine, MessageReading
from memos_core.chat.known_entities import KnownEntities
from memos_core.conversations import Conversations
from memos_core.exchange.backups import Backups
from memos_core.jobs.definitions import compact, record_turns
from memos_core.jobs.runner import JobRunner
from memos_core.models.backend import ModelBackend
from memos_core.parametric.memory import MemParametric
from memos_core.parametric.store import AdapterStore
from memos_core.plaintext.recall.retriever import MemOperator
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.plaintext.saving.writer import Embed
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.storage.ledger import MemGovernance
from memos_core.storage.table import CubeTable
from memos_core.storage.vault import MemVault
from memos_core.wiring import OpenProfile


def parts(memos: MemOS) -> OpenProfile:
    """Everything that an open profile is made of."""
    return memos._parts


def vault(memos: MemOS) -> MemVault:
    """The only writer of memories."""
    return parts(memos).vault


def table(memos: MemOS) -> CubeTable:
    """The rows of the memories, as LanceDB has them."""
    return parts(memos).vault.table


def ledger(memos: MemOS) -> MemGovernance:
    """The operations, with what is to be erased."""
    return parts(memos).ledger


def audit(memos: MemOS) -> AuditLog:
    """The audit log, to write to it."""
    return parts(memos).ledger.audit


def conversations(memos: MemOS) -> Conversations:
    """The store of the conversations, to add messages without a reply."""
    return parts(memos).conversations


def namespaces(memos: MemOS) -> Namespaces:
    """The spaces, with the conditions of who may read what."""
    return parts(memos).namespaces


def backups(memos: MemOS) -> Backups:
    """The backups, with what the job does to them."""
    return parts(memos).stores.backups


def adapters(memos: MemOS) -> AdapterStore:
    """Where versions of the adapter are kept."""
    return parts(memos).stores.adapters


def contexts(memos: MemOS) -> ContextStore:
    """Where contexts are kept."""
    return parts(memos).stores.contexts


def operator(memos: MemOS) -> MemOperator:
    """Searches and ranks; waits for the embedder."""
    return parts(memos).operator


def recorder(memos: MemOS) -> MemRecorder:
    """Keeps the verbatim turns."""
    return parts(memos).recorder


def engine(memos: MemOS) -> ChatEngine:
    """Runs the replies."""
    return parts(memos).engine


def reading(memos: MemOS) -> MessageReading:
    """Reads messages for statements."""
    return parts(memos).reading


def backend(memos: MemOS) -> ModelBackend:
    """What runs the model and the embedder."""
    return parts(memos).backend


def activation(memos: MemOS) -> ActivationMemory:
    """Activation memory, with what jobs and replies do with contexts."""
    return parts(memos).activation


def parametric(memos: MemOS) -> MemParametric:
    """Parametric memory, with what jobs and replies do with adapters."""
    return parts(memos).parametric


def jobs(memos: MemOS) -> JobRunner:
    """What runs the jobs."""
    return parts(memos).runner


def embed(memos: MemOS) -> Embed:
    """Texts to unit vectors; waits for the embedder."""
    return parts(memos).vectors.of_texts


def embed_now(memos: MemOS) -> Embed:
    """Texts to unit vectors, or None while the embedder is not ready."""
    return parts(memos).vectors_now.of_texts


def record_all_turns(memos: MemOS) -> None:
    """Do the work of the job that keeps the verbatim turns of conversations."""
    record_turns.run(recorder(memos), pause=lambda: False)


def compact_table(memos: MemOS) -> None:
    """Do the work of the job that compacts the table."""
    compact.run(vault(memos), pause=lambda: False)


def known_entities(memos: MemOS) -> KnownEntities:
    """The people and things that a message may refer to, as the job that reads with a model gets them."""
    known = parts(memos)
    return KnownEntities(
        entities=known.entities,
        vault=known.vault,
        vectors=known.vectors,
        namespaces=known.namespaces,
        conversations=known.conversations,
        outgoing=known.outgoing,
    )
