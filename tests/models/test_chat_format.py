"""Prompts in the form of a model's own chat template: templates with the rules of the well-known families, and broken ones."""

from __future__ import annotations

import pytest

from memos_core.models.backend import ChatTurn
from memos_core.models.chat_format import ChatFormat

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
GEMMA_3 = (
    "{{ bos_token }}{% set first, said = (messages[0].content + '\n\n', messages[1:]) if messages[0].role == 'system' "
    "else ('', messages) %}{% for m in said %}" + ALTERNATE + "<start_of_turn>"
    "{{ 'model' if m.role == 'assistant' else m.role }}\n{{ first if loop.first else '' }}{{ m.content | trim }}<end_of_turn>\n"
    "{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
"""The system turn stands in the first message."""
IN_PARTS = (
    "{% for m in messages %}{{ m.role | capitalize }}: {% for part in m.content %}"
    "{% if part.type == 'text' %}{{ part.text }}{% elif part.type == 'image' %}<image>{% endif %}{% endfor %}<end>\n{% endfor %}"
    "{% if add_generation_prompt %}Assistant:{% endif %}"
)
"""As models that see often have it: a message is a list of texts and pictures."""
DEAF = "{% for m in messages if m.role != 'system' %}<{{ m.role }}>{{ m.content }}</>{% endfor %}<assistant>"
"""The system turn is left out without a word."""

SYSTEM, FIRST = ChatTurn("system", "Be brief."), ChatTurn("user", "Hello?")
STOPPED = [SYSTEM, FIRST, ChatTurn("user", "Are you there?")]
"""A reply that was stopped before its first word is not among the turns."""


def form(template: str | None, *, chatml: bool = False) -> ChatFormat:
    return ChatFormat(template, bos="<s>", eos="</s>", chatml=chatml)


@pytest.mark.parametrize("template", [MISTRAL, GEMMA_2, GEMMA_3, DEAF, IN_PARTS])
def test_two_messages_in_a_row_and_a_system_turn_are_taken_by_every_template(template: str) -> None:
    taken = form(template)
    text = taken.text(STOPPED)
    assert "Hello?\n\nAre you there?" in text and text.count("Be brief.") == 1
    assert taken.notice == "" and not taken.plain


def test_a_message_is_given_in_parts_where_the_template_wants_them() -> None:
    text = form(IN_PARTS).text([SYSTEM, FIRST])
    assert text == "System: Be brief.<end>\nUser: Hello?<end>\nAssistant:"


def test_a_system_turn_is_folded_in_once_by_the_template_itself() -> None:
    text = form(GEMMA_3).text(STOPPED)
    assert text.startswith("<s><start_of_turn>user\nBe brief.\n\nHello?") and text.endswith("<start_of_turn>model\n")
    assert text.count("<start_of_turn>") == 2


@pytest.mark.parametrize("template", [MISTRAL, GEMMA_2, GEMMA_3, DEAF, IN_PARTS])
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
