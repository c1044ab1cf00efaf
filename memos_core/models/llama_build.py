"""The build of llama.cpp in use: its backends, and the graphics cards that they can use."""

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

_LIBRARIES = Path(llama_cpp.__file__).parent / "lib"
_CARD, _SHARING = 1, 2
"""ggml's kinds of devices: graphics cards with memory of their own, and those that share the processor's."""


def _ggml_function(name: str, result: Any, *arguments: Any) -> Any:
    """A function of ggml, found through libllama if symbols of its dependencies can be looked up there. Loaded under another name, the
    library would be loaded a second time, with its own list of backends."""
    for library in (llama_cpp.llama_cpp._lib, _ggml.libggml):
        if hasattr(library, name):
            break
    else:
        library = load_shared_library("ggml-base", _ggml.libggml_base_path)
    function = library[name]  # a new instance, since its settings apply to all users of an instance
    function.argtypes, function.restype = arguments, result
    return function


def load_backends() -> None:
    """In a packaged build, llama.cpp has one library for each kind of processor and one for graphics cards: load the best one that this
    processor can run, and the other if there is a driver."""
    if any(_LIBRARIES.glob("*ggml-cpu-*")):
        _ggml_function("ggml_backend_load_all_from_path", None, ctypes.c_char_p)(os.fsencode(_LIBRARIES))


def devices() -> list[Device]:
    """The graphics cards that llama.cpp uses; those that share the processor's memory only if there are no others."""
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
    found: dict[int, list[Device]] = {_CARD: [], _SHARING: []}
    for device in map(device_at, range(count())):
        if (sort := kind(device)) in found:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            memory(device, ctypes.byref(free), ctypes.byref(total))
            names = (backend(register(device)), description(device))
            name = ": ".join(word.decode("utf-8", "replace") for word in names)
            found[sort].append(Device(name, free.value, sort == _SHARING))
    return found[_CARD] or found[_SHARING]


def machine() -> Machine:
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    return Machine(cores, os.cpu_count() or cores, psutil.virtual_memory().available, tuple(devices()))


def _backends() -> list[str]:
    """The names of the loaded backends."""
    pointer = ctypes.c_void_p
    count = _ggml_function("ggml_backend_reg_count", ctypes.c_size_t)
    backend_at = _ggml_function("ggml_backend_reg_get", pointer, ctypes.c_size_t)
    name = _ggml_function("ggml_backend_reg_name", ctypes.c_char_p, pointer)
    return [name(backend_at(number)).decode("utf-8", "replace") for number in range(count())]


def build() -> str:
    """The build of llama.cpp for people: "llama-cpp-python 0.3.36; Vulkan; CPU: AVX2, FMA"."""
    features: dict[str, list[str]] = {name: [] for name in _backends()}
    backend = "CPU"
    for item in llama_cpp.llama_print_system_info().decode("utf-8", "replace").split("|"):
        begins, _, feature = item.rpartition(":")
        backend = begins.strip() or backend
        name, _, value = feature.partition("=")
        if value.strip() == "1":
            features.setdefault(backend, []).append(name.strip())
    parts = {name: f"{name}: {', '.join(known)}" if known else name for name, known in features.items()}
    if any(_LIBRARIES.glob("*ggml-vulkan.*")) and not any(card.name.startswith("Vulkan") for card in devices()):
        parts["Vulkan"] = "Vulkan (no graphics card with a driver here)"
    return "; ".join([f"llama-cpp-python {llama_cpp.__version__}", *parts.values()])
