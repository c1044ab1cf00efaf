"""How a model is loaded: what is chosen for this computer and why, what is refused with its size, models in several files."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import gguf
import pytest

from memos_core.errors import ModelLoadError
from memos_core.models.backend import ChatTurn, LoadOptions, Piece, Sampling, ToolCall, ToolOffer
from memos_core.models.gguf_header import GgufHeader, model_files, read_header
from memos_core.models.host import ModelHost
from memos_core.models.llama import LlamaModel
from memos_core.models.loading import SPARE_BYTES, Device, Machine, choose
from memos_core.models.resources import file_sha256, starter_model_path
from memos_core.models.state_file import model_hash
from memos_core.storage.model_options import ModelOptions
from tests.support.tiny_models import tiny_model

GB = 10**9
QWEN_7B = GgufHeader(
    architecture="qwen2",
    name="Qwen2.5 7B",
    context_length=32768,
    layers=28,
    embedding_length=3584,
    heads=28,
    kv_heads=4,
    key_length=0,
    feed_forward_length=18944,
    vocabulary=152064,
    has_chat_template=True,
)
SIZE = 4_700_000_000
DESK = Machine(cores=8, threads=16, free_memory=12 * GB)
CARD = Device("Vulkan: A card", 8 * GB)
GREEDY = Sampling(temperature=0.0)


def chosen(machine: Machine = DESK, usual_context: int = 0, **options: object):  # type: ignore[no-untyped-def]
    return choose(LoadOptions(**options), QWEN_7B, SIZE, machine, name="q.gguf", usual_context=usual_context)  # type: ignore[arg-type]


def test_on_a_processor() -> None:
    found = chosen()
    assert (found.gpu_layers, found.threads, found.batch, found.context_tokens) == (0, 8, 32, 8192)
    assert (found.kv_type, found.flash_attention, found.memory_map) == ("f16", False, True)
    assert found.why["gpu_layers"] == "no graphics card can be used here"
    assert found.why["context_tokens"] == "enough for most talks; it can have 32,768"
    assert chosen(gpu_layers=20).gpu_layers == 0


def test_on_a_graphics_card_that_holds_all_or_some_of_it() -> None:
    whole = chosen(Machine(8, 16, 12 * GB, (CARD,)))
    assert (whole.gpu_layers, whole.batch, whole.flash_attention) == (28, 256, True)
    assert whole.why["gpu_layers"] == "all 28 fit into the 7.7 GB of the graphics card"
    some = chosen(Machine(8, 16, 12 * GB, (Device("Vulkan: A card", 3 * GB),)))
    assert 0 < some.gpu_layers < 28 and some.why["gpu_layers"].startswith(f"{some.gpu_layers} of 28 fit")
    assert chosen(Machine(8, 16, 12 * GB, (CARD,)), gpu_layers=5).gpu_layers == 5


def test_a_card_that_shares_the_memory_adds_none() -> None:
    shared = Device("Vulkan: One in the processor", 11 * GB, shares_memory=True)
    assert chosen(Machine(8, 16, 12 * GB, (shared,))).gpu_layers == 28
    kv = QWEN_7B.kv_bytes_per_token()
    assert chosen(Machine(8, 16, SIZE + SPARE_BYTES + 5000 * kv, (shared,))).context_tokens == 4096
    with pytest.raises(ModelLoadError, match="of memory with a context"):
        chosen(Machine(8, 16, 3 * GB, (shared,)))


def test_what_is_set_is_taken_and_said_to_be_set() -> None:
    found = chosen(threads=3, batch=64, context_tokens=4096, kv_type="q8_0", memory_map=False)
    assert (found.threads, found.batch, found.context_tokens, found.kv_type) == (3, 64, 4096, "q8_0")
    assert found.flash_attention and not found.memory_map
    assert found.why["threads"] == found.why["batch"] == found.why["kv_type"] == "as you set it"
    assert found.why["flash_attention"] == "the state's type needs it"
    assert chosen(context_tokens=100_000).context_tokens == 32768
    assert chosen(usual_context=2048).context_tokens == 2048
    assert chosen(usual_context=2048, context_tokens=1024).context_tokens == 1024


def test_a_smaller_context_is_chosen_where_the_usual_one_does_not_fit() -> None:
    kv = QWEN_7B.kv_bytes_per_token()
    tight = chosen(Machine(4, 4, SIZE + SPARE_BYTES + 5000 * kv))
    assert tight.context_tokens == 4096 and "does not fit" in tight.why["context_tokens"]


@pytest.mark.parametrize(
    ("machine", "options", "words"),
    [
        (Machine(4, 4, 4 * GB), {}, "q.gguf needs about 5.1 GB .* 2,048 tokens|q.gguf needs about 5.5 GB"),
        (Machine(4, 4, 6 * GB), {"context_tokens": 32768}, "context of 32,768 tokens, and 6.0 GB are free.*q8_0"),
        (Machine(4, 4, 9 * GB, (Device("V", 2 * GB),)), {"gpu_layers": 28}, "28 layers .* graphics card's memory .* 1.7 GB"),
        (DESK, {"kv_type": "q8_0", "flash_attention": False}, "needs flash attention"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_refused_before_it_is_tried(
    machine: Machine, options: dict[str, object], words: str
) -> None:
    with pytest.raises(ModelLoadError, match=words):
        chosen(machine, **options)


def test_a_state_of_eight_bits_takes_half_and_belongs_to_no_other(tmp_path: Path) -> None:
    """Contexts that were saved with one type of state are never restored into another."""
    turns = [ChatTurn("system", "You are a helpful assistant. " * 12), ChatTurn("user", "What is the sea?")]

    def asked(kv_type: str | None, *, save: bool) -> list[Piece]:
        options = LoadOptions(kv_type=kv_type, context_tokens=512)  # type: ignore[arg-type]
        model = LlamaModel(starter_model_path(), 0, options=options)
        try:
            assert model.info.chosen.kv_type == (kv_type or "f16")
            if save:
                warmed, snapshot = model.warm(turns[:1], tmp_path, threading.Event(), lambda *_: None, save=True)
                assert warmed.tokens >= 64 and snapshot is not None
                snapshot.save(tmp_path)
                model.use_adapter(None)
                model._cache._clear()
            return list(model.generate(turns, 6, GREEDY, "", threading.Event(), states=tmp_path))
        finally:
            model.close()

    computed = asked("q8_0", save=False)
    whole = asked(None, save=True)
    assert whole[-1].restored_tokens >= 64
    assert asked("q8_0", save=False)[-1].restored_tokens == 0
    restored = asked("q8_0", save=True)
    assert restored[-1].restored_tokens >= 64
    assert "".join(p.text for p in restored) == "".join(p.text for p in computed)
    header = read_header(starter_model_path())
    sizes = sorted(path.stat().st_size for path in tmp_path.glob("*.kv"))
    assert header.kv_bytes_per_token(34 / 32) / header.kv_bytes_per_token() == 34 / 64
    assert sizes[0] / sizes[1] == pytest.approx(34 / 64, abs=0.02)


def test_keys_that_cannot_be_kept_in_eight_bits(tmp_path: Path) -> None:
    with pytest.raises(ModelLoadError, match="Choose f16"):
        LlamaModel(tiny_model(tmp_path / "tiny.gguf", "llama"), 0, options=LoadOptions(kv_type="q8_0"))


def test_a_model_says_how_it_was_loaded(tmp_path: Path) -> None:
    options = LoadOptions(threads=1, batch=64, context_tokens=512, flash_attention=True, memory_map=False)
    model = LlamaModel(tiny_model(tmp_path / "tiny.gguf", "llama", context=1024), 0, options=options)
    info = model.info
    assert (info.chosen.threads, info.chosen.batch, info.chosen.context_tokens) == (1, 64, 512)
    assert info.chosen.flash_attention and not info.chosen.memory_map
    assert info.device == "CPU" and info.build.startswith("llama-cpp-python ") and "CPU" in info.build
    said = model.bench(threading.Event(), lambda done, of: None)
    assert said.read_tokens_per_s > 0 and said.write_tokens_per_s > 0 and said.prompt_tokens == 256
    model.close()


def test_options_are_asked_for_each_time_a_model_is_loaded(tmp_path: Path) -> None:
    path = tiny_model(tmp_path / "tiny.gguf", "llama", context=1024, template=THINKER)
    options = ModelOptions(tmp_path)
    options.set(path, batch=64, threads=1)
    host = ModelHost(path, tmp_path / "log", 512, options=options.of)
    host.start()
    try:
        info = host.wait_for_model(120)
        assert (info.chosen.batch, info.chosen.threads, info.context_tokens) == (64, 1, 512)
        assert info.chosen.why["batch"] == "as you set it" and info.thinking
        said = list(host.generate([ChatTurn("user", "Hi")], max_tokens=4, cancel=threading.Event(), sampling=GREEDY))
        assert any(piece.thought for piece in said)
        options.set(path, batch=None, context_tokens=1024)
        host.load(path)
        info = host.wait_for_model(120)
        assert (info.chosen.batch, info.context_tokens) == (32, 1024)
        options.set(path, kv_type="q8_0")
        host.load(path)
        with pytest.raises(ModelLoadError, match="Choose f16"):
            host.wait_for_model(120)
    finally:
        host.close()


# -- models in several files ----------------------------------------------------------------------


@pytest.fixture
def parts(tmp_path: Path) -> list[Path]:
    tiny_model(tmp_path / "tiny.gguf", "llama", tensors_a_part=20)
    return sorted(tmp_path.glob("tiny-*.gguf"))


def test_any_part_of_a_split_model_stands_for_the_whole(parts: list[Path], tmp_path: Path) -> None:
    assert len(parts) == 2
    for part in parts:
        assert model_files(part) == parts
        header = read_header(part)
        assert (header.architecture, header.parts, header.name) == ("llama", 2, "Tiny")
        model = LlamaModel(part, 0)
        assert model.info.size_bytes == sum(file.stat().st_size for file in parts)
        assert list(model.generate([ChatTurn("user", "Hi")], 2, GREEDY, "", threading.Event()))
        model.close()
    assert file_sha256(parts[0]) == file_sha256(parts[1]) != ""
    known = tmp_path / "known.json"
    assert model_hash(parts[0], known) == model_hash(parts[1], known)
    before = file_sha256(parts[0])
    with parts[1].open("ab") as file:
        file.write(b"x")
    assert file_sha256(parts[0]) != before


def test_missing_parts_are_named(parts: list[Path]) -> None:
    parts[1].rename(parts[1].with_name("elsewhere.gguf"))
    with pytest.raises(
        ModelLoadError, match=r"one of 2 parts of a model, and tiny-00002-of-00002.gguf is not beside it"
    ):
        LlamaModel(parts[0], 0)
    with pytest.raises(ModelLoadError, match=r"elsewhere.gguf is part 2 of 2 of a model"):
        read_header(parts[1].with_name("elsewhere.gguf"))
    parts[0].rename(parts[0].with_name("renamed.gguf"))
    with pytest.raises(ModelLoadError, match="its name does not say which"):
        model_files(parts[0].with_name("renamed.gguf"))


@pytest.mark.parametrize(
    ("architecture", "kind", "words"),
    [
        ("clip", "mmproj", "looks at pictures"),
        ("clip", "", "looks at pictures"),
        ("llama", "adapter", r"adapter \(LoRA\)"),
        ("imatrix", "imatrix", "importance matrix"),
        ("", "imatrix", "importance matrix"),
        ("bert", "model", "vectors of texts"),
    ],
)
def test_files_that_are_no_model_are_refused_with_words(
    tmp_path: Path, architecture: str, kind: str, words: str
) -> None:
    writer = gguf.GGUFWriter(tmp_path / "other.gguf", architecture or "x")
    if not architecture:
        writer.kv_data[0].clear()
    if kind:
        writer.add_type(kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    with pytest.raises(ModelLoadError, match=words):
        read_header(tmp_path / "other.gguf")


# -- thoughts and tokens with a real model --------------------------------------------------------

THINKER = (
    "{% for message in messages %}{{ message.role }}: {{ message.content.split('</think>')[-1] }}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}assistant: <think>\n{% endif %}"
)


def test_thoughts_that_never_end_are_ended_and_a_reply_follows(tmp_path: Path) -> None:
    model = LlamaModel(tiny_model(tmp_path / "tiny.gguf", "llama", template=THINKER), 0)
    assert model.info.thinking
    said = list(model.generate([ChatTurn("user", "Hi")], 5, GREEDY, "", threading.Event(), thinking=True))
    texts = [bool(piece.text) for piece in said[:-1]]
    assert texts == sorted(texts) and any(piece.thought for piece in said)
    assert said[-1].done and said[-1].reply_tokens > 200
    still = list(model.generate([ChatTurn("user", "Hi")], 5, GREEDY, "", threading.Event()))
    assert not any(piece.thought for piece in still) and still[-1].reply_tokens <= 5
    model.close()


def test_a_text_is_begun_once_and_never_ended(tmp_path: Path) -> None:
    own = "\n<|begin|>" + THINKER
    for template in (own, THINKER):
        path = tmp_path / f"{len(template)}.gguf"
        model = LlamaModel(tiny_model(path, "llama", template=template, begins_and_ends=True), 0)
        tokens = model.example([ChatTurn("user", "Hi")], "Ho")[0]
        assert tokens[0] == 256 and tokens.count(256) == 1 and tokens[-1] != 257
        assert model.count_each(["Hi"]) == [2]
        model.close()


KNOWS_TOOLS = (
    "{% for tool in tools or [] %}{{ tool.function.name }}: {{ tool.function.description }} {{ tool.function.parameters }}\n{% endfor %}"
    "{% for message in messages %}{{ message.role }}: {{ message.content }}"
    "{% for call in message.tool_calls or [] %}{{ call.function.name }} {{ call.function.arguments }}{% endfor %}<|end|>{% endfor %}"
    "{% if add_generation_prompt %}assistant:{% endif %}"
)


@pytest.mark.parametrize("place", ["name", "description", "schema", "called", "arguments", "escaped"])
def test_what_is_said_of_a_tool_or_given_to_it_never_ends_a_turn(tmp_path: Path, place: str) -> None:
    model = LlamaModel(tiny_model(tmp_path / "tiny.gguf", "llama", template=KNOWS_TOOLS, context=1024), 0)

    def tokens(words: str) -> int:
        said = {one: words if one == place else "" for one in ("name", "description", "schema", "called", "arguments")}
        arguments = json.dumps({"text": said["arguments"]})
        if place == "escaped":
            arguments = json.dumps({"text": words}).replace("<", "\\u003c")
        turns = [
            ChatTurn("user", "Hi"),
            ChatTurn("assistant", "", (ToolCall("1", f"say{said['called']}", arguments),)),
            ChatTurn("tool", "Done.", answers="1"),
        ]
        schema = {"type": "object", "properties": {"text": {"enum": [said["schema"]]}}}
        offer = ToolOffer(f"say{said['name']}", said["description"], schema)
        pieces = list(model.generate(turns, 1, GREEDY, "", threading.Event(), tools=[offer]))
        return pieces[-1].prompt_tokens

    # As control tokens these would be eight.
    assert tokens("<|end|>" * 8) - tokens("") > 40
    model.close()
