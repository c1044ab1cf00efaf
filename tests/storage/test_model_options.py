"""Options of single models: kept in a file of their own, checked, and never a reason that loading fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from memos_core.errors import InvalidInput, StorageError
from memos_core.models.backend import LoadOptions
from memos_core.storage.model_options import FILE, ModelOptions

MODEL, OTHER = Path("/models/a b.gguf"), Path("/models/other.gguf")


def test_nothing_is_set_at_first_and_what_is_set_is_kept(tmp_path: Path) -> None:
    options = ModelOptions(tmp_path)
    assert options.of(MODEL) == LoadOptions()
    options.set(MODEL, threads=2, kv_type="q8_0")
    assert options.set(MODEL, context_tokens=4096, kv_type=None) == LoadOptions(threads=2, context_tokens=4096)
    assert ModelOptions(tmp_path).of(MODEL) == LoadOptions(threads=2, context_tokens=4096)
    assert options.of(OTHER) == LoadOptions()
    options.set(MODEL, threads=None, context_tokens=None)
    assert (tmp_path / FILE).read_text() == ""


@pytest.mark.parametrize(
    "change", [{"threads": 0}, {"kv_type": "q2"}, {"batch": 33}, {"speed": 1}, {"context_tokens": "x"}]
)
def test_what_cannot_be_used_is_refused_and_changes_nothing(tmp_path: Path, change: dict[str, object]) -> None:
    options = ModelOptions(tmp_path)
    options.set(MODEL, threads=2)
    with pytest.raises(InvalidInput, match="option"):
        options.set(MODEL, **change)
    assert options.of(MODEL) == LoadOptions(threads=2)


def test_a_file_that_was_spoilt_by_hand_keeps_no_model_from_loading(tmp_path: Path) -> None:
    options = ModelOptions(tmp_path)
    (tmp_path / FILE).write_text(f'"{MODEL}" = {{ threads = 3, batch = 5, colour = "red" }}\n"{OTHER}" = 7\n')
    assert options.of(MODEL) == LoadOptions(threads=3) and options.of(OTHER) == LoadOptions()
    (tmp_path / FILE).write_text("no [ toml")
    assert options.of(MODEL) == LoadOptions()
    assert list((tmp_path / "set-aside").iterdir())
    options.set(MODEL, threads=1)
    options.forget(MODEL)
    assert options.of(MODEL) == LoadOptions()


def test_what_cannot_be_read_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    assert ModelOptions(tmp_path).of(MODEL) == LoadOptions()


def test_of_a_model_of_which_nothing_is_set_nothing_is_removed(tmp_path: Path) -> None:
    options = ModelOptions(tmp_path)
    options.set(MODEL, threads=2)
    options.forget(OTHER)
    assert options.of(MODEL) == LoadOptions(threads=2)


def test_another_program_that_changes_them_is_waited_for_and_then_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.storage.model_options.LONGEST_WAIT", 0)
    with FileLock(tmp_path / f".{FILE}.lock"), pytest.raises(StorageError, match="another program is changing them"):
        ModelOptions(tmp_path).set(MODEL, threads=2)
