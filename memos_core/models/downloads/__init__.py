"""Fetches model files: several at once, verified, and going on after a pause, a broken connection or a restart.

`wanted` says what is fetched, `manager` runs it, `transfer` moves the bytes of one address, `packages` joins a model that is
split over Python packages, `index` finds those, `state` is what is kept on the disk meanwhile.
"""

from memos_core.models.downloads.manager import Downloads
from memos_core.models.downloads.state import Download, DownloadState
from memos_core.models.downloads.transfer import SourceFailed
from memos_core.models.downloads.wanted import HubSource, PackageSource, Source, UrlSource, Wanted, WantedFile

__all__ = [
    "Download",
    "DownloadState",
    "Downloads",
    "HubSource",
    "PackageSource",
    "Source",
    "SourceFailed",
    "UrlSource",
    "Wanted",
    "WantedFile",
]
