"""Converts JSON schemas into llama.cpp grammars, which limit how a reply may continue."""

from __future__ import annotations

import json
from typing import Any

import llama_cpp
from llama_cpp.llama_grammar import LlamaGrammar

from memos_core.errors import FormNotUnderstood


def grammar_of(schema: dict[str, Any], model: Any) -> LlamaGrammar:
    """The grammar for a schema.

    Args:
        schema: the JSON schema.
        model: llama.cpp's model.

    Raises:
        FormNotUnderstood: it is no schema, or contains something that grammars cannot express.
    """
    try:
        grammar = LlamaGrammar.from_json_schema(json.dumps(schema), verbose=False)
    # llama-cpp-python asserts some properties of schemas, and assumes that the rest is correct.
    except (ValueError, AssertionError, AttributeError, TypeError, LookupError, RecursionError) as error:
        raise _not_understood() from error
    # A grammar that llama.cpp cannot read (such as a left-recursive one) would crash its sampler.
    read = llama_cpp.llama_sampler_init_grammar(
        llama_cpp.llama_model_get_vocab(model), grammar._grammar.encode(errors="replace"), grammar._root.encode()
    )
    if not read:
        raise _not_understood()
    llama_cpp.llama_sampler_free(read)
    return grammar


def _not_understood() -> FormNotUnderstood:
    return FormNotUnderstood("The form that the model was to fill in is not understood.")
