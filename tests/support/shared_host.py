"""Lets a profile use the one model host of all tests. Starting a host costs ten seconds of computing, most of it for imports."""

from __future__ import annotations

from typing import Any

from memos_core.models.host import ModelHost


class SharedHost:
    """A host that does not end when a profile is closed. Its model is loaded again instead, so that nothing read before is left in it."""

    def __init__(self, host: ModelHost) -> None:
        self._host = host

    def __getattr__(self, name: str) -> Any:
        return getattr(self._host, name)

    def close(self) -> None:
        """Load the model again; other tests need the host."""
        self._host.load(self._host.wait_for_model(120).path)
        self._host.wait_for_model(120)
