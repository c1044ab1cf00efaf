"""Downloads model files: several at once, verified, and continued after a pause, a broken connection or a restart.

`wanted` describes what is downloaded, `manager` runs the downloads, `transfer` moves the bytes of one address, `packages` joins a model
that is split over Python packages, `index` finds these, and `state` is what is kept on the disk meanwhile.
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
