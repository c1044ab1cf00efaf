"""Models of this computer that see pictures: what they read of them, what stands ready, and files that are of no use."""

from __future__ import annotations

import io
import threading
from pathlib import Path

import pytest
from PIL import Image

from memos_core.errors import ModelLoadError
from memos_core.models.backend import ChatTurn, LoadOptions, ModelStatus, Phase, Piece
from memos_core.models.gguf_header import check_projector, read_header
from memos_core.models.host import ModelHost
from memos_core.models.llama import GREEDY, LlamaModel
from memos_core.models.load_deaths import LoadDeaths
from memos_core.models.projector_files import eye_of, with_eye
from tests.support.tiny_models import sees, tiny_model, tiny_projector

WORDS = "What is in the picture, and what stands to the left of it?"


def picture(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "JPEG")
    return file.getvalue()


def turns(*said: tuple[str, str] | str) -> list[ChatTurn]:
    """A conversation: words alone, or a colour of a picture with them; replies in between."""
    made = [ChatTurn("system", "You are a helper who answers in a few words and looks closely.")]
    for number, one in enumerate(said):
        colour, words = one if isinstance(one, tuple) else ("", one)
        role = "user" if number % 2 == 0 else "assistant"
        made.append(ChatTurn(role, words, pictures=(picture(colour),) if colour else ()))  # type: ignore[arg-type]
    return made


def opened(folder: Path, kind: str = "janus_pro") -> LlamaModel:
    architecture = "qwen2vl" if kind.startswith("qwen2vl") else "llama"
    model = tiny_model(folder / "tiny.gguf", architecture, context=2048)
    return LlamaModel(model, 0, threads=1, options=LoadOptions(eye=str(tiny_projector(folder / "mmproj.gguf", kind))))


def reply(model: LlamaModel, said: list[ChatTurn], states: Path | None = None) -> tuple[str, Piece]:
    pieces = list(model.generate(said, 12, GREEDY, "", threading.Event(), states=states))
    return "".join(piece.text for piece in pieces), pieces[-1]


@sees
@pytest.mark.parametrize("kind", ["janus_pro", "gemma3", "qwen2vl_merger"])
def test_a_picture_is_seen_stands_ready_and_is_taken_for_no_other(tmp_path: Path, kind: str) -> None:
    model = opened(tmp_path, kind)
    red, blue = turns(("red", WORDS)), turns(("blue", WORDS))
    assert model.info.sees and not model.info.notice
    first, last = reply(model, red)
    assert last.prompt_tokens == last.computed_tokens
    assert model.count_tokens(red) - last.prompt_tokens in ((0,) if kind != "qwen2vl_merger" else range(900, 1024))
    again, repeated = reply(model, red)
    assert again == first and repeated.computed_tokens <= 32
    other, _ = reply(model, blue)
    assert other != first
    # What is said next goes on behind the picture, and is as if all of it were read anew.
    longer = turns(("red", WORDS), "A barn.", "And which colour has the door of the barn?")
    reply(model, red)
    went_on, after = reply(model, longer)
    assert 0 < after.computed_tokens < after.prompt_tokens - 100
    alone = opened(tmp_path, kind)
    assert reply(alone, blue)[0] == other and reply(alone, longer)[0] == went_on
    mixed = turns(("red", WORDS), "A barn.", ("blue", "And this?"))
    assert reply(alone, mixed)[0] == reply(model, mixed)[0]
    with alone.aside():
        reply(alone, turns("Something else."))
    assert reply(alone, mixed)[1].computed_tokens <= 32
    alone.close()
    model.close()


@sees
def test_a_saved_context_is_used_before_a_picture_and_none_holds_one(tmp_path: Path) -> None:
    model, states = opened(tmp_path), tmp_path / "states"
    states.mkdir()
    begun = [
        ChatTurn("system", "You are a helper who answers in a few words and looks closely, also at what is small.")
    ]
    warmed, snapshot = model.warm(begun, states, threading.Event(), lambda *_: None, save=True)
    assert snapshot is not None
    snapshot.save(states)
    saved = sorted(states.iterdir())
    shown = [*begun, ChatTurn("user", WORDS, pictures=(picture("red"),))]
    live = reply(model, shown, states)[0]
    model.close()
    fresh = opened(tmp_path)
    restored, last = reply(fresh, shown, states)
    assert restored == live and last.restored_tokens == warmed.tokens
    aside, _ = fresh.warm(shown, states, threading.Event(), lambda *_: None, save=False)
    assert aside.tokens <= warmed.tokens + 32  # it ends before the picture
    assert sorted(states.iterdir()) == saved
    fresh.close()


@sees
def test_a_cancelled_look_leaves_nothing_behind(tmp_path: Path) -> None:
    model, said = opened(tmp_path), turns(("red", WORDS))
    first = reply(model, said)[0]
    cancelled = threading.Event()
    cancelled.set()
    blue = turns(("blue", WORDS))
    assert list(model.generate(blue, 12, GREEDY, "", cancelled))[-1].stop_reason == "cancelled"
    assert reply(model, said)[0] == first
    model.close()


@sees
def test_words_that_look_like_a_mark_are_words(tmp_path: Path) -> None:
    model = opened(tmp_path)
    said = turns(("red", "What does <__media__> mean?"))
    assert model.count_tokens(said) > model.count_tokens(turns("What does <__media__> mean?")) + 60
    assert reply(model, said)[1].done
    model.close()


@sees
def test_pictures_reach_the_host_and_a_damaged_one_is_said(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "tiny.gguf", "llama", context=1024)
    tiny_projector(tmp_path / "mmproj-F32.gguf")
    host = ModelHost(path, tmp_path / "log", options=lambda model: with_eye(model, LoadOptions()))
    try:
        assert host.wait_for_model(60).sees
        told = turns(("red", WORDS))
        assert host.count_tokens(told) > host.count_tokens(turns(WORDS)) + 60

        def answer(said: list[ChatTurn]) -> str:
            pieces = host.generate(said, max_tokens=12, cancel=threading.Event(), sampling=GREEDY)
            return "".join(piece.text for piece in pieces)

        assert answer(told) != answer(turns(("blue", WORDS)))
        with pytest.raises(Exception, match="picture is damaged"):
            answer([ChatTurn("user", WORDS, pictures=(b"no picture",))])
        assert answer(told)
    finally:
        host.close()


def test_a_file_that_is_of_no_use_leaves_the_model_blind_and_answering(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny_model(tmp_path / "tiny.gguf", "llama")
    header = read_header(path)
    whole = tiny_projector(tmp_path / "mmproj.gguf")
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(whole.read_bytes()[:-20_000])
    files = {
        cut: "cut.gguf is damaged",
        tiny_projector(tmp_path / "wide.gguf", width=96): "wide.gguf belongs to another model: .* 96 .* 64",
        tiny_model(tmp_path / "model.gguf", "llama"): "not the second file",
        tmp_path / "gone.gguf": "is missing",
    }
    check_projector(whole, header)
    for file, why in files.items():
        with pytest.raises(ModelLoadError, match=why):
            check_projector(file, header)
    model = LlamaModel(path, 0, threads=1, options=LoadOptions(eye=str(cut)))
    assert not model.info.sees and "does not see pictures: cut.gguf is damaged" in model.info.notice
    assert reply(model, turns(("red", "Hello?")))[1].done  # the picture is left out
    model.close()

    def none() -> None:
        raise RuntimeError("no such library")

    monkeypatch.setattr("memos_core.models.sight.import_library", none)
    model = LlamaModel(path, 0, threads=1, options=LoadOptions(eye=str(whole)))
    assert not model.info.sees and "cannot look at pictures" in model.info.notice
    model.close()


def test_the_last_attempt_of_a_host_that_dies_is_without_what_the_model_sees_with() -> None:
    deaths, options = LoadDeaths(), LoadOptions(eye="/m/mmproj.gguf", threads=2)
    for expected in (options, options, options.model_copy(update={"eye": ""})):
        assert deaths.careful(options) == expected
        deaths.count(ModelStatus(Phase.LOADING, Phase.READY, ""))
    assert "sees no pictures" in deaths.trouble and deaths.model_given_up
    assert LoadDeaths(model=2).careful(LoadOptions()) == LoadOptions() and not LoadDeaths(model=2).trouble


def test_what_a_model_sees_with_is_found_beside_it_or_chosen(tmp_path: Path) -> None:
    def model(name: str) -> Path:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        return tiny_model(tmp_path / name, "llama")

    def eye(name: str, width: int = 64) -> Path:
        return tiny_projector(tmp_path / name, width=width)

    named, plain = model("many/Small-VL-Q8_0.gguf"), model("one/Small.Q4_K_M.gguf")
    other = model("many/Other-Q8_0.gguf")
    nothing = LoadOptions()
    assert eye_of(named, nothing) is None
    own, alone = eye("many/mmproj-Small-VL-f16.gguf"), eye("one/mmproj-model-f16.gguf")
    eye("many/mmproj-F16.gguf")  # of one of the two, and nobody knows of which
    eye("many/mmproj-Other-f16.gguf", width=96)
    assert eye_of(named, nothing) == own and eye_of(plain, nothing) == alone
    assert eye_of(other, nothing) is None  # made for another model
    assert eye_of(named, LoadOptions(eye="")) is None
    assert eye_of(other, LoadOptions(eye=str(own))) == own
    assert with_eye(named, nothing).eye == str(own) and with_eye(other, nothing).eye == ""
