"""Keys and tokens: in the keyring, under a passphrase, or for a session; never as plain text."""

from __future__ import annotations

import json
import logging
import shutil
import subprocess
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest

from memos_core import sealing
from memos_core.errors import InvalidInput, MemOSError, NotFound, PasswordNeeded, SecretsUnavailable, StorageError
from memos_core.secrets import SecretPlace, Secrets
from tests.support import secret_service

KEY = "sk-very-secret-1234"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture(autouse=True)
def no_keyring() -> Any:
    """A system without any keyring, as in a container."""
    from keyring.backends import fail

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


class Kept(keyring.backend.KeyringBackend):
    """A keyring in this process, which takes itself for one of the library's own."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.answers = threading.Event()
        self.answers.set()
        self.error: Exception | None = None

    def _asked(self) -> None:
        self.answers.wait()
        if self.error is not None:
            raise self.error

    def get_password(self, service: str, username: str) -> str | None:
        self._asked()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._asked()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._asked()
        del self.kept[service, username]


Kept.__module__ = "keyring.backends.kept"


def everything_in(home: Path) -> bytes:
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_without_a_keyring_the_person_has_to_choose(home: Path) -> None:
    secrets = Secrets(home)
    assert secrets.place is None
    with pytest.raises(SecretsUnavailable, match="no keyring"):
        secrets.set("huggingface", KEY)
    assert secrets.names() == []


def test_for_this_session_only(home: Path) -> None:
    secrets = Secrets(home)
    secrets.use_session()
    assert secrets.place is SecretPlace.SESSION
    secrets.set("huggingface", KEY)
    assert secrets.get("huggingface") == KEY
    assert Secrets(home).names() == []
    assert KEY.encode() not in everything_in(home)
    secrets.remove("huggingface")
    assert secrets.get("huggingface") is None


def test_a_file_under_a_passphrase(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = Secrets(home)
    secrets.use_session()
    secrets.set("early", "sk-early-0")
    secrets.use_file("a long passphrase")
    secrets.set("huggingface", KEY)
    assert KEY.encode() not in everything_in(home)
    assert b"sk-early-0" not in everything_in(home)
    later = Secrets(home)
    assert later.place is SecretPlace.FILE
    assert later.locked
    assert later.names() == ["early", "huggingface"]
    for ask in (lambda: later.get("huggingface"), lambda: later.set("x", "y"), lambda: later.remove("early")):
        with pytest.raises(PasswordNeeded, match="under a passphrase"):
            ask()
    with pytest.raises(PasswordNeeded, match="not the passphrase"):
        later.unlock("another")
    with pytest.raises(PasswordNeeded):
        later.use_file("another")
    assert later.locked
    later.unlock("a long passphrase")
    with monkeypatch.context() as at_once:
        at_once.setattr(sealing, "_key", lambda *_: pytest.fail("the key was derived again"))
        assert (later.get("early"), later.get("huggingface")) == ("sk-early-0", KEY)
    secrets.set("third", "sk-third-0")  # by another program
    assert later.get("third") == "sk-third-0"
    later.remove("third")
    later.remove("early")
    again = Secrets(home)
    again.unlock("a long passphrase")
    assert (again.names(), again.get("huggingface")) == (["huggingface"], KEY)
    again.give_up_file()
    assert again.names() == []


def test_the_file_is_for_its_owner_alone(home: Path) -> None:
    secrets = Secrets(home)
    secrets.use_file("a long passphrase")
    secrets.set("huggingface", KEY)
    assert (home / "secrets.json").stat().st_mode & 0o077 == 0


def test_a_file_that_was_changed_is_refused(home: Path) -> None:
    secrets = Secrets(home)
    secrets.use_file("a long passphrase")
    secrets.set("huggingface", KEY)
    record = json.loads((home / "secrets.json").read_text())
    content = record["sealed"]["content"]
    record["sealed"]["content"] = ("0" if content[0] != "0" else "1") + content[1:]
    (home / "secrets.json").write_text(json.dumps(record))
    with pytest.raises(PasswordNeeded):
        Secrets(home).unlock("a long passphrase")
    (home / "secrets.json").write_text("{")
    with pytest.raises(StorageError, match="cannot be understood"):
        Secrets(home).names()


@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "x" * 9_000])
def test_values_that_cannot_be_a_key(home: Path, value: str) -> None:
    secrets = Secrets(home)
    secrets.use_session()
    with pytest.raises(InvalidInput):
        secrets.set("huggingface", value)


def test_in_the_keyring(home: Path) -> None:
    kept = Kept()
    keyring.set_keyring(kept)
    secrets = Secrets(home)
    assert secrets.place is SecretPlace.KEYRING
    secrets.set("remote:Work", f" {KEY}\n")
    assert Secrets(home).get("remote:Work") == KEY
    assert list(kept.kept.values()) == [KEY]
    assert KEY.encode() not in everything_in(home)
    other = Secrets(home / "other")
    (home / "other").mkdir()
    other.set("remote:Work", "sk-other")
    assert secrets.get("remote:Work") == KEY, "two folders share one keyring"
    secrets.remove("remote:Work")
    assert list(kept.kept.values()) == ["sk-other"]
    with pytest.raises(NotFound):
        secrets.remove("remote:Work")


def test_what_somebody_deleted_with_the_systems_own_tools(home: Path) -> None:
    kept = Kept()
    keyring.set_keyring(kept)
    secrets = Secrets(home)
    secrets.set("huggingface", KEY)
    kept.kept.clear()
    assert secrets.get("huggingface") is None
    secrets.remove("huggingface")
    assert secrets.names() == []


def test_from_a_file_into_the_keyring(home: Path) -> None:
    secrets = Secrets(home)
    secrets.use_file("a long passphrase")
    secrets.set("huggingface", KEY)
    keyring.set_keyring(Kept())
    later = Secrets(home)
    with pytest.raises(PasswordNeeded):
        later.use_keyring()
    later.unlock("a long passphrase")
    later.use_keyring()
    assert (later.place, later.get("huggingface")) == (SecretPlace.KEYRING, KEY)
    assert (
        "sealed_names" not in (home / "secrets.json").read_text()
        or not json.loads((home / "secrets.json").read_text())["sealed_names"]
    )


def test_a_keyring_that_keeps_plain_text_is_not_used(home: Path) -> None:
    class Plain(Kept):
        pass

    Plain.__module__ = "keyrings.alt.file"
    keyring.set_keyring(Plain())
    assert Secrets(home).place is None


def test_a_keyring_that_is_gone(home: Path) -> None:
    from keyring.backends import fail

    keyring.set_keyring(Kept())
    Secrets(home).set("huggingface", KEY)
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(SecretsUnavailable, match="cannot be reached now"):
        Secrets(home).get("huggingface")


def test_a_keyring_that_waits_for_the_person(home: Path) -> None:
    kept = Kept()
    keyring.set_keyring(kept)
    Secrets(home).set("huggingface", KEY)
    secrets = Secrets(home, patience=0.2)
    kept.answers.clear()
    with pytest.raises(SecretsUnavailable, match="waits to be unlocked"):
        secrets.get("huggingface")
    assert secrets.names() == ["huggingface"], "the names need no keyring"
    kept.answers.set()
    assert Secrets(home).get("huggingface") == KEY


@pytest.mark.parametrize("error", [keyring.errors.KeyringLocked(KEY), RuntimeError(KEY), keyring.errors.InitError(KEY)])
def test_what_a_keyring_raises_is_said_without_the_secret(
    home: Path, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    kept = Kept()
    keyring.set_keyring(kept)
    secrets = Secrets(home)
    assert secrets.place is SecretPlace.KEYRING
    kept.error = error
    with caplog.at_level(logging.DEBUG):
        try:
            secrets.set("huggingface", KEY)
        except MemOSError as refused:
            shown = "".join(traceback.format_exception(refused)) + repr(secrets) + str(refused)
    assert KEY not in shown + caplog.text
    assert secrets.names() == [], "what was not kept is listed"


def test_gnome_keyring(home: Path) -> None:
    missing = [name for name in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a Secret Service needs the system packages dbus and gnome-keyring (no {missing[0]})")
    try:
        subprocess.run(["gnome-keyring-daemon", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"gnome-keyring cannot be started here, as in containers that forbid locked memory ({error})")
    command = ["dbus-run-session", "--", sys.executable, "-m", "tests.support.secret_service", str(home), "password"]
    root = Path(secret_service.__file__).parents[2]
    environment = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": str(root), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["place"] == "keyring"
    assert seen["value"] == secret_service.VALUE
    assert seen["names"] == ["huggingface", "remote:Work"]
    assert (seen["left"], seen["gone"]) == (["remote:Work"], None)
    assert secret_service.VALUE not in seen["file"] + done.stderr
    assert "nlock" in seen["locked"]
