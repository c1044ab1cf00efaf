"""Activation memory: recurring contexts, whose KV state is kept so that a reply begins at once."""

from memos_core.activation.context import RememberedDocument
from memos_core.activation.memory import ActivationMemory, ContextStatistics
from memos_core.activation.warming import Estimate

__all__ = ["ActivationMemory", "ContextStatistics", "Estimate", "RememberedDocument"]
