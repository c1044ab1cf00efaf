"""The model host of all tests behind a profile: to start one for each takes ten seconds of computing, most of it imports."""

from __future__ import annotations

from typing import Any

from memos_core.models.host import ModelHost


class SharedHost:
    """A host that closing a profile does not end: its model is loaded anew instead, so that it has read nothing."""

    def __init__(self, host: ModelHost) -> None:
        self._host = host

    def __getattr__(self, name: str) -> Any:
        return getattr(self._host, name)

    def close(self) -> None:
        """Others need it."""
        self._host.load(self._host.wait_for_model(120).path)
        self._host.wait_for_model(120)
