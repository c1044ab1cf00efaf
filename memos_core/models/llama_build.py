"""llama.cpp as it was built here: its back ends, and the graphics cards that they can use."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

import llama_cpp
import psutil
from llama_cpp import _ggml
from llama_cpp._ctypes_extensions import load_shared_library

from memos_core.models.loading import Device, Machine

_GRAPHICS = (1, 2)
"""Kinds of devices in ggml: graphics cards with a memory of their own, and those that share the processor's."""


def _ggml_function(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml: through libllama where names are found in what it depends on. Under another of its names the
    library would be loaded a second time, with a list of back ends of its own."""
    for library in (llama_cpp.llama_cpp._lib, _ggml.libggml):
        if hasattr(library, name):
            break
    else:
        library = load_shared_library("ggml-base", _ggml.libggml_base_path)
    function = library[name]  # an instance of its own, because its settings hold for all users of an instance
    function.argtypes, function.restype = arguments, result
    return function


def load_backends() -> None:
    """In a package llama.cpp has a library for each kind of processor; have the best one loaded that this one can run."""
    folder = Path(llama_cpp.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        _ggml_function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)(os.fsencode(folder))


def devices() -> list[Device]:
    """The graphics cards that this build of llama.cpp can use."""
    if not llama_cpp.llama_supports_gpu_offload():
        return []
    pointer, sizes, text = ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t), ctypes.c_char_p
    count = _ggml_function("ggml_backend_dev_count", ctypes.c_size_t)
    device_at = _ggml_function("ggml_backend_dev_get", pointer, ctypes.c_size_t)
    kind = _ggml_function("ggml_backend_dev_type", ctypes.c_int, pointer)
    memory = _ggml_function("ggml_backend_dev_memory", None, pointer, sizes, sizes)
    register = _ggml_function("ggml_backend_dev_backend_reg", pointer, pointer)
    backend = _ggml_function("ggml_backend_reg_name", text, pointer)
    description = _ggml_function("ggml_backend_dev_description", text, pointer)
    found = []
    for device in map(device_at, range(count())):
        if kind(device) in _GRAPHICS:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            memory(device, ctypes.byref(free), ctypes.byref(total))
            names = (backend(register(device)), description(device))
            found.append(Device(": ".join(name.decode("utf-8", "replace") for name in names), free.value))
    return found


def machine() -> Machine:
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return Machine(cores, os.cpu_count() or cores, psutil.virtual_memory().available, tuple(devices()))


def build() -> str:
    """What llama.cpp was built with, for people: "llama.cpp of llama-cpp-python 0.3.36; CPU: AVX2, FMA"."""
    told = llama_cpp.llama_print_system_info().decode("utf-8", "replace")
    parts: list[str] = []
    for item in told.split("|"):
        backend, _, feature = item.rpartition(":")
        name, _, value = feature.partition("=")
        if backend.strip():
            parts.append(f"{backend.strip()}:")
        if name.strip() and value.strip() == "1":
            parts.append(f"{name.strip()},")
    return f"llama-cpp-python {llama_cpp.__version__}; {' '.join(parts).rstrip(',:')}"
