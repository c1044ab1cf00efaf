"""Prompts in the form of a model's own chat template: templates with the rules of the well-known families, and broken ones."""

from __future__ import annotations

import pytest
from llama_cpp import Llama

from memos_core.models.backend import ChatTurn
from memos_core.models.chat_format import ChatFormat
from tests.support.adapters import gemma3_path

ALTERNATE = (
    "{% if (m.role == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Roles must alternate') }}{% endif %}"
)
MISTRAL = (
    "{% if messages[0].role == 'system' %}{% set told = messages[0].content %}{% set said = messages[1:] %}"
    "{% else %}{% set said = messages %}{% endif %}{{ bos_token }}{% for m in said %}"
    + ALTERNATE
    + "{% if m.role == 'user' %}"
    "[INST] {% if loop.last and told is defined %}{{ told + '\n\n' }}{% endif %}{{ m.content }}[/INST]"
    "{% else %} {{ m.content }}{{ eos_token }}{% endif %}{% endfor %}"
)
"""The system turn stands in the last message."""
GEMMA_2 = (
    "{{ bos_token }}{% if messages[0].role == 'system' %}{{ raise_exception('No system role') }}{% endif %}"
    "{% for m in messages %}" + ALTERNATE + "<start_of_turn>{{ 'model' if m.role == 'assistant' else m.role }}\n"
    "{{ m.content | trim }}<end_of_turn>\n{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
"""There is no system turn."""
DEAF = "{% for m in messages if m.role != 'system' %}<{{ m.role }}>{{ m.content }}</>{% endfor %}<assistant>"
"""The system turn is left out without a word."""

SYSTEM, FIRST = ChatTurn("system", "Be brief."), ChatTurn("user", "Hello?")
STOPPED = [SYSTEM, FIRST, ChatTurn("user", "Are you there?")]
"""A reply that was stopped before its first word is not among the turns."""


def form(template: str | None, *, chatml: bool = False) -> ChatFormat:
    return ChatFormat(template, bos="<s>", eos="</s>", chatml=chatml)


def gemma_3() -> str:
    path = gemma3_path()
    if path is None:
        pytest.skip("the gemma3 model is not installed")
    return str(Llama(str(path), vocab_only=True, verbose=False).metadata["tokenizer.chat_template"])


@pytest.mark.parametrize("template", [MISTRAL, GEMMA_2, DEAF])
def test_two_messages_in_a_row_and_a_system_turn_are_taken_by_every_template(template: str) -> None:
    taken = form(template)
    text = taken.text(STOPPED)
    assert "Hello?\n\nAre you there?" in text and text.count("Be brief.") == 1
    assert taken.notice == "" and not taken.plain


def test_the_template_of_gemma_3_takes_them() -> None:
    taken = form(gemma_3())
    text = taken.text(STOPPED)
    assert text.startswith("<s><start_of_turn>user\nBe brief.") and "Hello?\n\nAre you there?" in text
    assert text.endswith("<start_of_turn>model\n") and text.count("<start_of_turn>") == 2
    assert taken.notice == "" and not taken.plain


@pytest.mark.parametrize("template", [MISTRAL, GEMMA_2, DEAF])
def test_the_beginning_of_a_prompt_can_be_counted(template: str) -> None:
    assert "Be brief." in form(template).text([SYSTEM])
    assert "Hello!" in form(template).text([SYSTEM, ChatTurn("assistant", "Hello!"), FIRST])


def test_an_empty_reply_stays_where_it_is_given() -> None:
    text = form(MISTRAL).text([FIRST, ChatTurn("assistant", ""), ChatTurn("user", "Well?")])
    assert text == "<s>[INST] Hello?[/INST] </s>[INST] Well?[/INST]"


@pytest.mark.parametrize(
    "template",
    [
        "{% for message in messages %}{{ message.content }",  # it cannot be read
        "{{ messages[0].content.nothing.at_all }}",
        "{{ 1 / 0 }}",
        "{{ raise_exception('never') }}",
        "{{ messages | nosuchfilter }}",
        "Hello",  # it shows no turn
        "",
    ],
)
def test_a_template_that_cannot_be_used_gives_way_to_a_plain_form_with_a_notice(template: str) -> None:
    plain, chatml = form(template), form(template, chatml=True)
    assert plain.plain and plain.text(STOPPED) == "Be brief.\n\nUser: Hello?\n\nAre you there?\nAssistant:"
    assert not chatml.plain and chatml.text([FIRST]) == "<|im_start|>user\nHello?<|im_end|>\n<|im_start|>assistant\n"
    assert "template" in plain.notice and "template" in chatml.notice


def test_a_template_that_fails_later_gives_way_for_good() -> None:
    moody = form("{% for m in messages %}{{ m.role }}: {{ m.content }}{{ 1 / (m.content | length - 5) }}{% endfor %}")
    assert moody.notice == ""
    for _ in range(2):
        assert moody.text([ChatTurn("user", "12345")]) == "User: 12345\nAssistant:"
    assert moody.text([FIRST]) == "User: Hello?\nAssistant:" and moody.plain and moody.notice


def test_a_model_without_a_template_is_asked_plainly_and_that_is_no_news() -> None:
    base = form(None, chatml=True)
    assert base.plain and base.text([FIRST]) == "User: Hello?\nAssistant:" and base.notice == ""
