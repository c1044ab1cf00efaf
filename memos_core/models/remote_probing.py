"""Asks servers of remote models about themselves: which models they have, the size of their contexts, whether they see, and whether they
think."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import quote

from memos_core.errors import RemoteError
from memos_core.models.remote_client import Patience, Server

Found = TypeVar("Found")
AT_A_PORT = Patience(connect_s=1.0, question_s=2.0)
"""Waiting times for programs on this computer, which answer at once or are not running."""
OLLAMA_TOKENS = 4096
"""The context size that Ollama gives a model unless told otherwise; it silently truncates longer prompts."""
_NAMES_OF_CONTEXT = ("max_model_len", "context_length", "context_window", "max_context_length", "n_ctx")
"""The names of the context size at vLLM, OpenRouter, Groq, Mistral and llama-server."""


def models(server: Server) -> list[str]:
    """The names of a server's models. Raises RemoteError."""
    return [str(entry["id"]) for entry in _entries(server.ask("/models"))]


def offered(server: Server) -> list[str]:
    """The names of a server's models; empty if it does not list them."""
    try:
        return models(server)
    except RemoteError:
        return []


def models_here(program: str, address: str) -> list[str] | None:
    """The models of a program on this computer; None if it is not running."""
    try:
        return models(Server(program, address, patience=AT_A_PORT))
    except RemoteError:
        return None


def first_word(server: Server, model: str) -> bool:
    """Have a model write a word. Returns whether it wrote one. Raises RemoteError if it fails."""
    body = {"model": model, "messages": [{"role": "user", "content": "Say yes."}], "stream": True, "max_tokens": 16}
    for event in server.stream("/chat/completions", body, threading.Event()):
        for choice in event.get("choices") or ():
            told = choice.get("delta") if isinstance(choice, dict) else None
            if isinstance(told, dict) and any(told.get(name) for name in ("content", "reasoning_content", "reasoning")):
                return True
    return False


def context_tokens(server: Server, model: str) -> int:
    """The context size of a model in tokens, if its server gives it; else 0."""
    return _first_said((_of_ollama, _of_lm_studio, _of_llama_server, _of_list), server, model) or 0


def sees(server: Server, model: str) -> bool | None:
    """Whether a model can be shown pictures; None if its server does not say."""
    ways = (_sight_in_ollama, _sight_in_lm_studio, _sight_in_llama_server, _sight_in_list)
    return _first_said(ways, server, model)


def thinks(server: Server, model: str) -> bool:
    """Whether a model thinks before it replies, according to its server; False if it does not say."""
    return _first_said((_thoughts_in_ollama, _thoughts_in_list), server, model) is True


def _first_said(ways: Sequence[Callable[[Server, str], Found | None]], server: Server, model: str) -> Found | None:
    """The answer of the first kind of query that has one; None if none has."""
    for ask in ways:
        try:
            found = ask(server, model)
        except (RemoteError, AttributeError, TypeError, ValueError, KeyError):  # another program, or other answer
            continue
        if found is not None:
            return found
    return None


def _sight_in_ollama(server: Server, model: str) -> bool:
    return "vision" in server.ask("/api/show", {"model": model}, root=True)["capabilities"]


def _thoughts_in_ollama(server: Server, model: str) -> bool:
    return "thinking" in server.ask("/api/show", {"model": model}, root=True)["capabilities"]


def _sight_in_lm_studio(server: Server, model: str) -> bool:
    return bool(server.ask(f"/api/v0/models/{quote(model, safe='')}", root=True)["type"] == "vlm")


def _sight_in_llama_server(server: Server, _: str) -> bool:
    return bool(server.ask("/props", root=True)["modalities"]["vision"])


def _sight_in_list(server: Server, model: str) -> bool | None:
    """According to the lists of models of OpenRouter and Mistral."""
    for entry in _entries(server.ask("/models")):
        if entry["id"] == model:
            takes = (entry.get("architecture") or {}).get("input_modalities")
            can = entry.get("capabilities")
            if isinstance(takes, list):
                return "image" in takes
            return can["vision"] is True if isinstance(can, dict) and "vision" in can else None
    return None


def _thoughts_in_list(server: Server, model: str) -> bool | None:
    """According to OpenRouter's list of models."""
    for entry in _entries(server.ask("/models")):
        if entry["id"] == model and isinstance(takes := entry.get("supported_parameters"), list):
            return "reasoning" in takes
    return None


def _of_ollama(server: Server, model: str) -> int | None:
    loaded = server.ask("/api/ps", root=True)["models"]
    for entry in loaded:
        if model in (entry.get("name"), entry.get("model")) and entry.get("context_length"):
            return int(entry["context_length"])
    told = server.ask("/api/show", {"model": model}, root=True)
    for line in str(told.get("parameters") or "").splitlines():
        name, _, value = line.strip().partition(" ")
        if name == "num_ctx":
            return int(value)
    trained = next((int(value) for name, value in told["model_info"].items() if name.endswith(".context_length")), 0)
    return min(trained, OLLAMA_TOKENS) or None


def _of_lm_studio(server: Server, model: str) -> int | None:
    told = server.ask(f"/api/v0/models/{quote(model, safe='')}", root=True)
    return int(told.get("loaded_context_length") or 0) or None


def _of_llama_server(server: Server, _: str) -> int | None:
    return int(server.ask("/props", root=True)["default_generation_settings"]["n_ctx"]) or None


def _of_list(server: Server, model: str) -> int | None:
    for entry in _entries(server.ask("/models")):
        if entry["id"] == model:
            places = (entry, entry.get("meta") or {}, entry.get("top_provider") or {})
            found = [int(place[name]) for place in places for name in _NAMES_OF_CONTEXT if place.get(name)]
            return min(found, default=None)
    return None


def _entries(told: Any) -> list[dict[str, Any]]:
    """The well-formed entries of a list of models."""
    entries = told.get("data") if isinstance(told, dict) else None
    if not isinstance(entries, list):
        raise RemoteError(
            "The server did not say which models it has, as the protocol of OpenAI has it. Is the address right?"
        )
    return [entry for entry in entries if isinstance(entry, dict) and isinstance(entry.get("id"), str)]
