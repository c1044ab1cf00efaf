"""The table of memories in a bucket, from the settings: tried, moved, opened again, moved back, and failures."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import keyring
import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from app.desk.places import MEMORIES, SETTINGS
from memos_core import MemOS, StorageError, move_table, table_address
from tests.app.conftest import Window
from tests.support.object_store import BUCKET, KEY, ObjectStore
from tests.support.scripted import ScriptedModel
from tests.test_secrets import Kept

Start = Callable[..., Window]
DOG = "My dog is called Quixoticus."
ADDRESS = f"s3://{BUCKET}/ana"


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[Kept]:
    """Use an in-memory keyring in this process."""
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def store() -> Iterator[ObjectStore]:
    """A local object store with an empty bucket."""
    one = ObjectStore()
    yield one
    one.stop()


@pytest.fixture
def moved(home: Path, store: ObjectStore) -> Path:
    """A home whose profile has one memory, in a table that was moved to the bucket."""
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        memos.remember(DOG)
    move_table(store.place(), KEY, home, "ana")
    return home


class Refuses(BaseHTTPRequestHandler):
    """Refuses every request."""

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(403)
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_GET = do_DELETE = do_PUT

    def log_message(self, format: str, *_: Any) -> None:
        """Log nothing."""


@pytest.fixture
def refusing() -> Iterator[str]:
    """The address of a server that refuses every access key."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Refuses) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def settings(window: Window) -> None:
    window.main.show_view(SETTINGS)
    window.main.settings_view._scroll.ensureWidgetVisible(window.main.settings_view.data)


def card(window: Window) -> str:
    return "\n".join(
        item.text().replace("\u200b", "")
        for item in window.main.settings_view.data.findChildren(QLabel)
        if item.isVisible()
    )


def said(window: Window) -> str:
    return str(window.find("tableSaid").text().replace("\u200b", ""))


def enter(window: Window, endpoint: str, address: str = ADDRESS) -> None:
    """Fill in the dialog for a place of the table."""
    for name, text in (
        ("tableAddress", address),
        ("tableEndpoint", endpoint),
        ("tableKeyId", KEY.id),
        ("tableSecret", KEY.secret),
    ):
        window.find(name, QLineEdit).setText(text)


def opened_again(window: Window, before: MemOS) -> None:
    window.until(lambda: window.engine.memos is not None and window.engine.memos is not before)


def test_it_is_tried_moved_opened_again_and_moved_back(
    start: Start, store: ObjectStore, home: Path, with_keyring: Kept
) -> None:
    window = start()
    window.memos.remember(DOG)
    settings(window)
    assert "On this computer" in card(window) and "Nothing is sent anywhere." in card(window)
    window.click("moveTable")
    enter(window, store.endpoint)
    assert not window.find("tableSave").isEnabled() and "not encrypted there" in "\n".join(
        item.text() for item in window.dialog("tableDialog").findChildren(QLabel)
    )
    window.click("tableTry")
    window.until(lambda: said(window).endswith("and the place is free."))
    assert store.names() == [] and with_keyring.kept == {}  # nothing is stored by trying
    window.find("tableRegion", QLineEdit).setText("eu-west-1")
    assert not window.find("tableSave").isEnabled()  # the changed place has not been tried
    window.find("tableRegion", QLineEdit).clear()
    window.click("tableTry")
    before = window.memos
    window.click("tableSave")
    opened_again(window, before)
    window.until(lambda: window.toast() == f"1 memory now lies at {ADDRESS}.")
    assert table_address(home, "ana") == store.place() and store.with_text("Quixoticus")
    assert json.dumps([KEY.id, KEY.secret]) in with_keyring.kept.values()
    assert f"{ADDRESS} · {store.endpoint} · us-east-1" in card(window) and "Nothing is sent" not in card(window)
    assert window.memos.browse().total == 1 and window.memos.remember("I live in Ghent.")
    window.close()

    window = start()
    settings(window)
    assert ADDRESS in card(window) and window.memos.browse().total == 2
    window.click("bringTableBack")
    before = window.memos
    window.click("confirmAction")
    opened_again(window, before)
    window.until(lambda: window.toast().startswith("2 memories are back on this computer"))
    assert store.names() == [] and with_keyring.kept == {} and table_address(home, "ana") is None
    assert "On this computer" in card(window) and window.memos.browse().total == 2


def test_a_wrong_key_and_a_place_that_cannot_be_reached_are_said_in_the_dialog(
    start: Start, store: ObjectStore, refusing: str, home: Path, with_keyring: Kept
) -> None:
    window = start()
    settings(window)
    window.click("moveTable")
    for endpoint, address, words in (
        (refusing, ADDRESS, "lets nobody in with this key"),
        (store.endpoint, "s3://no-such-bucket", "s3://no-such-bucket cannot be reached"),
        (store.endpoint, "my bucket", "is no address for a table"),
        ("http://example.com", ADDRESS, "everybody on the way could read"),
    ):
        enter(window, endpoint, address)
        window.click("tableTry")
        window.until(lambda words=words: words in said(window))
        assert not window.find("tableSave").isEnabled() and window.find("tableTry").isEnabled()
    with store.away():
        enter(window, store.endpoint)
        window.click("tableTry")
        window.until(lambda: f"{ADDRESS} cannot be reached" in said(window))
    window.click("tableCancel")
    assert with_keyring.kept == {} and table_address(home, "ana") is None


def test_what_goes_wrong_after_the_trial_leaves_the_table_here(start: Start, store: ObjectStore, home: Path) -> None:
    window = start()
    window.memos.remember(DOG)
    settings(window)
    window.click("moveTable")
    enter(window, store.endpoint)
    window.click("tableTry")
    window.until(lambda: said(window).endswith("is free."))
    before = window.memos
    with store.away():
        window.click("tableSave")
        opened_again(window, before)
        window.until(lambda: f"{ADDRESS} cannot be reached" in window.toast())
    assert window.memos.browse().total == 1 and "On this computer" in card(window)
    assert window.seen("workStrip") == []


def test_it_is_cancelled_from_the_foot_of_the_window(
    start: Start, store: ObjectStore, monkeypatch: pytest.MonkeyPatch, home: Path, with_keyring: Kept
) -> None:
    """The upload waits until the person has cancelled; afterwards nothing of it is left in the bucket."""
    from memos_core.exchange import table_moves

    pressed, sent = threading.Event(), table_moves._sent

    def waits(*arguments: Any) -> int:
        pressed.wait(60)
        return sent(*arguments)

    monkeypatch.setattr(table_moves, "_sent", waits)
    window = start()
    window.memos.remember(DOG)
    settings(window)
    window.click("moveTable")
    enter(window, store.endpoint)
    window.click("tableTry")
    before = window.memos
    window.click("tableSave")
    window.click("cancelWork")
    pressed.set()
    opened_again(window, before)
    window.until(lambda: window.toast().startswith("Cancelled."))
    assert store.names() == [] and with_keyring.kept == {} and table_address(home, "ana") is None


def test_closing_the_window_cancels_it(
    start: Start, store: ObjectStore, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    from memos_core.exchange import table_moves

    sending, sent = threading.Event(), table_moves._sent

    def waits(cubes: Path, there: Any, progress: Any) -> int:
        sending.set()
        progress._cancelled.wait(60)
        return sent(cubes, there, progress)

    monkeypatch.setattr(table_moves, "_sent", waits)
    window = start()
    window.memos.remember(DOG)
    settings(window)
    window.click("moveTable")
    enter(window, store.endpoint)
    window.click("tableTry")
    window.click("tableSave")
    window.until(sending.is_set)
    window.close()
    assert store.names() == [] and table_address(home, "ana") is None


def test_out_of_reach_it_is_read_only_and_says_so_everywhere(start: Start, store: ObjectStore, moved: Path) -> None:
    with store.away():
        window = start()
        window.main.show_view(MEMORIES)
        banner = window.find("banner-warning")
        words = "\n".join(item.text() for item in banner.findChildren(QLabel))
        assert words == f"Your memories can only be read while {ADDRESS} cannot be reached."
        assert "found by their words" in banner.toolTip() and window.seen("bannerDismiss") == []
        window.until(lambda: window.main.memories.model.rowCount() == 1)
        settings(window)
        assert f"Read only for now. {ADDRESS} cannot be reached." in card(window)
        with pytest.raises(StorageError, match="Nothing was saved"):
            window.memos.remember("I live in Ghent.")
        before = window.memos
        window.click("tryTableAgain")
        opened_again(window, before)
        window.until(lambda: len(window.seen("banner-warning")) == 1)  # one banner, not one for each attempt to open
        assert window.seen("bringTableBack") == [] and window.memos.table.unreachable
    before = window.memos
    window.click("bannerAction")
    opened_again(window, before)
    window.until(lambda: window.seen("banner-warning") == [])
    assert window.memos.remember("I live in Ghent.") and "Read only" not in card(window)


def test_another_key_is_tried_and_used(start: Start, store: ObjectStore, moved: Path, with_keyring: Kept) -> None:
    with_keyring.kept.clear()
    window = start()
    settings(window)
    assert "There is no key for s3://memories/ana." in card(window)
    window.click("changeTableKey")
    assert window.seen("tableAddress") == []
    window.find("tableKeyId", QLineEdit).setText("second")
    window.find("tableSecret", QLineEdit).setText("second-secret")
    window.click("tableTry")
    window.until(lambda: said(window).startswith("It answers"))
    before = window.memos
    window.click("tableSave")
    opened_again(window, before)
    window.until(lambda: window.toast() == "The new key is in use.")
    assert json.dumps(["second", "second-secret"]) in with_keyring.kept.values()
    assert "Read only" not in card(window) and window.memos.remember("I live in Ghent.")


def test_that_place_is_given_up_and_the_table_built_here(start: Start, store: ObjectStore, moved: Path) -> None:
    with store.away():
        window = start()
        settings(window)
        window.click("leaveTable")
        assert "it stays there" in "\n".join(
            item.text() for item in window.dialog("confirmDialog").findChildren(QLabel)
        )
        before = window.memos
        window.click("confirmAction")
        opened_again(window, before)
        window.until(lambda: "built from their history" in window.toast())
        assert window.memos.browse().total == 1 and "On this computer" in card(window)
        assert window.memos.remember("I live in Ghent.")
    window.until(lambda: window.seen("banner-warning") == [])
    assert store.with_text("Quixoticus")  # the copy in the bucket is left there, as the dialog said


def test_taken_by_a_copy_it_is_built_here(start: Start, store: ObjectStore, moved: Path, with_keyring: Kept) -> None:
    shutil.copytree(moved / "profiles" / "ana", moved / "profiles" / "copy")
    secrets = json.loads((moved / "secrets.json").read_text())
    with_keyring.set_password("MemOS Desktop", f"table of copy ({secrets['id']})", json.dumps([KEY.id, KEY.secret]))
    secrets["names"].append("table of copy")
    (moved / "secrets.json").write_text(json.dumps(secrets))
    MemOS.open(moved, "copy", backend=ScriptedModel()).close()
    window = start(opened=False)
    window.engine.open()
    banner = window.find("banner-error")
    assert "A copy of this profile has opened it since" in banner.findChildren(QLabel)[0].text()
    window.click("bannerOther")
    window.click("confirmAction")
    window.until(lambda: window.engine.memos is not None)
    assert window.memos.browse().total == 1 and window.memos.table.place is None
    assert window.seen("banner-error") == []


def test_what_could_not_be_removed_there_is_said(
    start: Start, store: ObjectStore, moved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from memos_core.storage.lance import TableUnreachable
    from memos_core.storage.table_in_bucket import RemoteTable

    def fails(_: RemoteTable) -> None:
        raise TableUnreachable("It cannot be reached.")

    with monkeypatch.context() as patch:
        patch.setattr(RemoteTable, "leave", fails)
        window = start()
        settings(window)
        window.click("bringTableBack")
        before = window.memos
        window.click("confirmAction")
        opened_again(window, before)
        window.until(lambda: f"Something of it still lies at {ADDRESS}" in card(window))
    before = window.memos
    window.click("tryTableAgain")
    opened_again(window, before)
    assert "Something of it" not in card(window) and store.names() == []
