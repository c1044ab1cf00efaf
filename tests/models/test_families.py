"""Each family's own chat template: turns that are taken, thoughts that are switched on and off, nothing that is doubled."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core.models.backend import ChatTurn
from memos_core.models.chat_format import ChatFormat

FOLDER = Path(__file__).parent / "templates"
ALL = sorted(path.stem for path in FOLDER.glob("*.jinja"))
BOS, EOS = "<<bos>>", "<<eos>>"
SYSTEM, FIRST = ChatTurn("system", "Be brief."), ChatTurn("user", "Who is Ada?")
SAID, THEN = ChatTurn("assistant", "A mathematician."), ChatTurn("user", "Born when?")
TALK = [SYSTEM, FIRST, SAID, THEN]

OWN_WORDS = {
    "qwen2.5": "<|im_start|>user\nBorn when?<|im_end|>\n<|im_start|>assistant\n",
    "qwen3": "<|im_start|>user\nBorn when?<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
    "llama3.1": "Born when?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
    "llama3.2": "Born when?<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
    "gemma2": "<start_of_turn>user\nBorn when?<end_of_turn>\n<start_of_turn>model\n",
    "gemma4": "<|turn>user\nBorn when?<turn|>\n<|turn>model\n<|channel>thought\n<channel|>",
    "phi3.5": "<|user|>\nBorn when?<|end|>\n<|assistant|>\n",
    "phi4": "<|im_start|>user<|im_sep|>Born when?<|im_end|><|im_start|>assistant<|im_sep|>",
    "mistral-7b": "[INST] Born when? [/INST]",
    "mistral-nemo": "[INST]Born when?[/INST]",
    "smollm2": "<|im_start|>user\nBorn when?<|im_end|>\n<|im_start|>assistant\n",
    "smollm3": "<|im_start|>user\nBorn when?<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n",
    "granite3.3": "Born when?<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>",
    "granite4": "Born when?<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>",
    "deepseek-r1-distill-llama": "<｜User｜>Born when?<｜Assistant｜><think>\n\n</think>\n\n",
    "deepseek-r1-distill-qwen": "<｜User｜>Born when?<｜Assistant｜><think>\n</think>",
    "gpt-oss": "<|start|>user<|message|>Born when?<|end|><|start|>assistant<|channel|>final<|message|>",
}
"""How a prompt ends when the model is not to think."""
THINKS = {"qwen3", "smollm3", "gemma4", "gpt-oss", "deepseek-r1-distill-llama", "deepseek-r1-distill-qwen"}
OPENED = {"deepseek-r1-distill-llama", "deepseek-r1-distill-qwen"}
"""The template itself begins the thoughts."""
NO_BOS = {"qwen2.5", "qwen3", "smollm2", "smollm3", "phi3.5", "phi4", "granite3.3", "granite4", "gpt-oss"}


def family(name: str) -> ChatFormat:
    return ChatFormat((FOLDER / f"{name}.jinja").read_text(encoding="utf-8"), bos=BOS, eos=EOS, chatml=False)


def prompt(name: str, turns: list[ChatTurn], *, thinking: bool = False, **begun: str) -> str:
    return family(name).begun(turns, thinking=thinking, **begun)[0]


@pytest.mark.parametrize("name", ALL)
def test_its_template_is_used_and_ends_where_the_reply_begins(name: str) -> None:
    taken = family(name)
    assert not taken.plain and taken.notice == ""
    assert prompt(name, TALK).endswith(OWN_WORDS[name])


@pytest.mark.parametrize("name", ALL)
def test_a_message_after_a_reply_that_was_stopped_before_its_first_word(name: str) -> None:
    text = prompt(name, [SYSTEM, FIRST, ChatTurn("user", "Are you there?"), SAID, THEN])
    assert "Who is Ada?\n\nAre you there?" in text
    assert [text.count(turn.content) for turn in TALK] == [1, 1, 1, 1]


@pytest.mark.parametrize("name", ALL)
def test_the_system_turn_stands_at_the_beginning_so_that_prompts_begin_alike(name: str) -> None:
    one, other = prompt(name, [SYSTEM, FIRST]), prompt(name, TALK)
    assert one.count("Be brief.") == other.count("Be brief.") == 1
    upto = one.index("Who is Ada?") + len("Who is Ada?")
    assert one[:upto] == other[:upto]
    assert other.index("Be brief.") < other.index("Who is Ada?") < other.index("A mathematician.")


@pytest.mark.parametrize("name", ALL)
def test_it_works_without_a_system_turn_and_with_documents_in_front(name: str) -> None:
    assert prompt(name, [FIRST, SAID, THEN]).endswith(OWN_WORDS[name])
    read = [SYSTEM, ChatTurn("user", "Documents:\n- a"), ChatTurn("assistant", "I have read them."), FIRST]
    assert "I have read them." in prompt(name, read)


@pytest.mark.parametrize("name", ALL)
def test_the_token_that_begins_a_text_stands_there_once_at_most(name: str) -> None:
    assert prompt(name, TALK).count(BOS) == (0 if name in NO_BOS else 1)


@pytest.mark.parametrize("name", ALL)
def test_thoughts_can_be_switched_where_the_model_has_them(name: str) -> None:
    taken = family(name)
    assert (taken.signs is not None) == (name in THINKS)
    (on, inside), (off, closed) = (taken.begun(TALK, thinking=thinking) for thinking in (True, False))
    assert not closed and inside == (name in OPENED)
    assert (on != off) == (name in THINKS)


@pytest.mark.parametrize("name", sorted(THINKS))
def test_what_was_thought_and_written_before_a_crash_is_taken_up(name: str) -> None:
    taken = family(name)
    signs = taken.signs
    assert signs is not None
    thought, inside = taken.begun(TALK, thinking=True, thought="She was born in 1815.")
    assert inside and thought.endswith("She was born in 1815.") and thought.count(signs.opening) == 1
    both, inside = taken.begun(TALK, thinking=True, thought="Long ago.", prefix="In 18")
    assert not inside and both.endswith(f"Long ago.{signs.end}In 18")
    reply, inside = taken.begun(TALK, thinking=True, prefix="In 18")
    assert not inside and reply == prompt(name, TALK) + "In 18"


def test_a_template_that_writes_the_date_is_known() -> None:
    assert {name for name in ALL if family(name).dated} == {"llama3.2", "granite3.3", "gpt-oss"}


@pytest.mark.parametrize(
    ("name", "end"),
    [("qwen3", "<|im_end|>"), ("gemma2", "<end_of_turn>"), ("llama3.2", "<|eot_id|>"), ("phi3.5", "<|end|>")],
)
def test_the_signs_that_end_a_turn_are_known(name: str, end: str) -> None:
    assert end in family(name).ends
