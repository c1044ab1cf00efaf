"""Activation memory: the KV states of contexts that come again are saved, so that a reply begins at once."""

from memos_core.activation.context import RememberedDocument
from memos_core.activation.memory import ActivationMemory
from memos_core.activation.space import ContextStatistics
from memos_core.activation.warming import Estimate

__all__ = ["ActivationMemory", "ContextStatistics", "Estimate", "RememberedDocument"]
