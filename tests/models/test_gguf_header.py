"""The header reader: says in words what is wrong with a file, whatever is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from memos_core.errors import ModelLoadError
from memos_core.models.gguf_header import read_header
from memos_core.models.resources import describe, starter_model_path


def test_the_starter_models_header() -> None:
    header = read_header(starter_model_path())
    assert (header.architecture, header.layers, header.heads, header.kv_heads) == ("llama", 30, 9, 3)
    assert header.context_length >= 2048 and header.has_chat_template
    assert header.kv_bytes_per_token() == 30 * 2 * 3 * 64 * 2
    name, sampling = describe(starter_model_path(), header)
    assert (name, sampling.temperature, sampling.repeat_penalty) == ("SmolLM2 135M", 0.2, 1.1)


def test_missing_folder_empty_and_foreign_files(tmp_path: Path) -> None:
    with pytest.raises(ModelLoadError, match="no model file"):
        read_header(tmp_path / "missing.gguf")
    with pytest.raises(ModelLoadError, match="not a file"):
        read_header(tmp_path)
    (tmp_path / "empty.gguf").touch()
    with pytest.raises(ModelLoadError, match="is empty"):
        read_header(tmp_path / "empty.gguf")
    (tmp_path / "text.gguf").write_text("hello")
    with pytest.raises(ModelLoadError, match="not a GGUF"):
        read_header(tmp_path / "text.gguf")


@given(st.binary(max_size=400))
def test_a_garbled_header_is_always_an_error_in_words(tmp_path_factory: pytest.TempPathFactory, junk: bytes) -> None:
    path = tmp_path_factory.mktemp("junk") / "junk.gguf"
    path.write_bytes(b"GGUF\x03\x00\x00\x00" + junk)
    with pytest.raises(ModelLoadError):
        read_header(path)
