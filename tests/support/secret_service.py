"""A script to run in a session bus of its own, beside gnome-keyring: stores, reads and removes secrets, and prints what it saw as JSON."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import threading
from pathlib import Path

from memos_core.errors import MemOSError
from memos_core.secrets import Secrets

VALUE = "sk-kept-in-the-keyring"


def main(home: Path, password: str) -> None:
    """Unlock a keyring, and try everything once."""
    import secretstorage  # comes with keyring, on Linux alone

    seen: dict[str, object] = {}
    daemon = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
    subprocess.run(daemon, input=password, text=True, check=True, capture_output=True)
    secrets = Secrets(home)
    seen["place"] = secrets.place
    secrets.set("remote:Work", VALUE)
    secrets.set("huggingface", "hf_1")
    seen["value"] = Secrets(home).get("remote:Work")
    seen["names"] = Secrets(home).names()
    threads = [threading.Thread(target=secrets.get, args=("remote:Work",)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    secrets.remove("huggingface")
    seen["left"] = Secrets(home).names()
    seen["gone"] = Secrets(home).get("huggingface")
    seen["file"] = (home / "secrets.json").read_text()
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    try:
        Secrets(home, patience=3.0).get("remote:Work")
    except MemOSError as error:
        seen["locked"] = str(error)
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
