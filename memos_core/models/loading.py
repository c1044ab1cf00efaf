"""Decides how a model is loaded: as it was set, or else as it is best for this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import psutil

from memos_core.errors import ModelLoadError
from memos_core.models.backend import KvType, LoadChosen, LoadOptions, ModelInfo
from memos_core.models.gguf_header import GgufHeader, model_files, read_header
from memos_core.models.state_file import CPU_BATCH_TOKENS, GPU_BATCH_TOKENS
from memos_core.wording import say, together

LARGEST_DEFAULT_CONTEXT = 8192
SMALLER_CONTEXTS = (4096, 2048)
"""Tried in order if the usual context does not fit into memory."""
SPARE_BYTES = 300 * 1024 * 1024
"""Room for llama.cpp's own buffers, on each device, when memory is estimated."""
LLAMA_KV_TYPES: dict[KvType, int] = {"f16": 1, "q8_0": 8}
"""llama.cpp's numbers of the types."""
KV_BYTES: dict[KvType, float] = {"f16": 2, "q8_0": 34 / 32}
"""Bytes per number."""
Q8_BLOCK = 32
"""How many numbers share a scale in q8_0; keys whose length is no multiple of this cannot use it."""
SET = say("as you set it")


@dataclass(frozen=True)
class Device:
    """A graphics card, or what llama.cpp treats as one."""

    name: str
    """The name for people: "Vulkan: AMD Radeon RX 6600"."""
    free: int
    """Free memory in bytes."""
    shares_memory: bool = False
    """Whether this memory is also the processor's."""


@dataclass(frozen=True)
class Machine:
    """The hardware that can run a model."""

    cores: int
    threads: int
    """How many threads run at once; two per core on many processors."""
    free_memory: int
    devices: tuple[Device, ...] = ()

    @property
    def shares_memory(self) -> bool:
        """Whether what is put on the graphics card uses the processor's memory."""
        return any(device.shares_memory for device in self.devices)


@dataclass(frozen=True)
class _Sizes:
    """What a model takes, in bytes."""

    weights: int
    kv: int
    layers: int

    def on_device(self, layers: int) -> int:
        """Bytes on the graphics card with this many layers there; the output layer counts as one more."""
        return int((self.weights + self.kv) * min(layers, self.layers) / self.layers) if layers else 0

    def in_memory(self, layers: int) -> int:
        return self.weights + self.kv - self.on_device(layers)


def check_load(
    path: Path, options: LoadOptions, usual_context: int, loaded: ModelInfo | None, devices: tuple[Device, ...]
) -> None:
    """Check whether another model, or the same with other options, can take the place of the model in use, before that one is given up.

    Args:
        path: its file; for a split model, any part.
        options: the options set for it.
        usual_context: the context size that is set for all models; 0 if none is.
        loaded: the model in use, whose memory will then be free.
        devices: the graphics cards, with the memory that is free without that model.

    Raises:
        ModelLoadError: it does not fit, or its options contradict each other; with the sizes, and what to do.
    """
    files = model_files(path)
    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    given_back = 0 if loaded is None else loaded.size_bytes + loaded.kv_bytes_per_token * loaded.context_tokens
    here = Machine(cores, cores, psutil.virtual_memory().available + given_back, devices)
    size = sum(file.stat().st_size for file in files) + size_of_eye(Path(options.eye) if options.eye else None)
    choose(options, read_header(files[0]), size, here, name=path.name, usual_context=usual_context)


def size_of_eye(eye: Path | None) -> int:
    """Size of a projector in bytes; 0 if there is none."""
    return eye.stat().st_size if eye is not None and eye.is_file() else 0


def choose(
    options: LoadOptions, header: GgufHeader, size: int, machine: Machine, *, name: str, usual_context: int = 0
) -> LoadChosen:
    """How the model is loaded; this is decided before anything is tried.

    Args:
        options: the options set for it.
        header: the header of its file.
        size: bytes of all its files, including the projector.
        machine: this computer.
        name: the file's name, for messages.
        usual_context: the context size if none is set for this model; 0 for what it was trained for, at most 8,192.

    Raises:
        ModelLoadError: it does not fit, or its options contradict each other; with the sizes, and what to do.
    """
    why: dict[str, str] = {}
    kv_type: KvType = options.kv_type or "f16"
    why["kv_type"] = SET if options.kv_type else say("whole numbers: the most exact, and fast")
    if kv_type == "q8_0":
        if options.flash_attention is False:
            raise ModelLoadError(
                "A state of the type q8_0 needs flash attention, which is switched off for this model. Switch it on, or "
                "choose f16."
            )
        if header.head_length % Q8_BLOCK:
            raise ModelLoadError(
                "{name} cannot keep its state as q8_0: its keys have another length. Choose f16.", name=name
            )
    context = _context(options, header, size, machine, kv_type, usual_context, why)
    sizes = _Sizes(size, context * header.kv_bytes_per_token(KV_BYTES[kv_type]), max(header.layers, 1))
    gpu_layers = _gpu_layers(options, sizes, machine, why)
    _check(name, sizes, gpu_layers, context, kv_type, machine)
    threads = options.threads or machine.cores
    why["threads"] = SET if options.threads else say("one for each of the {cores} cores", cores=machine.cores)
    batch = min(options.batch or (GPU_BATCH_TOKENS if gpu_layers else CPU_BATCH_TOKENS), context)
    why["batch"] = (
        SET
        if options.batch
        else say("large, for the graphics card")
        if gpu_layers
        else say("small, as contexts end at whole ones")
    )
    flash = options.flash_attention if options.flash_attention is not None else bool(gpu_layers) or kv_type == "q8_0"
    why["flash_attention"] = (
        SET
        if options.flash_attention is not None
        else say("the state's type needs it")
        if kv_type == "q8_0"
        else say("saves memory on the graphics card")
        if gpu_layers
        else say("not needed on the processor")
    )
    memory_map = options.memory_map is not False
    why["memory_map"] = SET if options.memory_map is not None else say("the system reads the file as it is needed")
    return LoadChosen(
        gpu_layers=gpu_layers,
        layers=header.layers,
        threads=threads,
        batch=batch,
        context_tokens=context,
        kv_type=kv_type,
        flash_attention=flash,
        memory_map=memory_map,
        why=why,
    )


def _context(
    options: LoadOptions,
    header: GgufHeader,
    size: int,
    machine: Machine,
    kv_type: KvType,
    usual: int,
    why: dict[str, str],
) -> int:
    trained = header.context_length or LARGEST_DEFAULT_CONTEXT
    if wanted := options.context_tokens or usual:
        why["context_tokens"] = (
            say("the model was trained for {trained}", trained=trained)
            if wanted > trained
            else SET
            if options.context_tokens
            else say("the size that is set for all models")
        )
        return min(wanted, trained)
    largest = min(trained, LARGEST_DEFAULT_CONTEXT)
    why["context_tokens"] = (
        say("the model was trained for {trained}", trained=trained)
        if largest == trained
        else say("enough for most talks; it can have {trained}", trained=trained)
    )
    free = machine.free_memory + (0 if machine.shares_memory else _free_on_devices(machine))
    a_token = header.kv_bytes_per_token(KV_BYTES[kv_type])
    for context in (largest, *(smaller for smaller in SMALLER_CONTEXTS if smaller < largest)):
        if size + context * a_token + SPARE_BYTES <= free:
            if context != largest:
                why["context_tokens"] = say(
                    "more does not fit into the {free} GB that are free", free=round(free / 1e9, 1)
                )
            return context
    return largest


def _gpu_layers(options: LoadOptions, sizes: _Sizes, machine: Machine, why: dict[str, str]) -> int:
    if not machine.devices:
        why["gpu_layers"] = say("no graphics card can be used here")
        return 0
    if options.gpu_layers is not None:
        why["gpu_layers"] = SET
        return min(options.gpu_layers, sizes.layers)
    free = _free_on_devices(machine)
    fit = max((count for count in range(sizes.layers + 1) if sizes.on_device(count) <= free), default=0)
    why["gpu_layers"] = (
        say("all {fit} fit into the {free} GB of the graphics card", fit=fit, free=round(free / 1e9, 1))
        if fit == sizes.layers
        else say(
            "{fit} of {layers} fit into the {free} GB of the graphics card",
            fit=fit,
            layers=sizes.layers,
            free=round(free / 1e9, 1),
        )
    )
    return fit


def _free_on_devices(machine: Machine) -> int:
    return sum(max(device.free - SPARE_BYTES, 0) for device in machine.devices)


def _check(name: str, sizes: _Sizes, gpu_layers: int, context: int, kv_type: KvType, machine: Machine) -> None:
    """Refuse what does not fit, before it is tried."""
    on_device, free_there = sizes.on_device(gpu_layers), _free_on_devices(machine)
    if on_device > free_there:
        raise ModelLoadError(
            "{gpu_layers} layers of {name} need about {needed} GB of the graphics card's memory with a context of "
            "{context} tokens, and {free} GB are free there. Put fewer layers on it, or leave their number to the "
            "app.",
            gpu_layers=gpu_layers,
            name=name,
            needed=round(on_device / 1e9, 1),
            context=context,
            free=round(free_there / 1e9, 1),
        )
    needed = sizes.in_memory(0 if machine.shares_memory else gpu_layers) + SPARE_BYTES
    if needed > machine.free_memory:
        smaller = say("Its state would take about half as q8_0.") if kv_type == "f16" and sizes.kv > needed // 4 else ""
        said = say(
            "{name} needs about {needed} GB of memory with a context of {context} tokens, and {free} GB are free. "
            "Close other programs, choose a smaller model, or lower the context size.",
            name=name,
            needed=round(needed / 1e9, 1),
            context=context,
            free=round(machine.free_memory / 1e9, 1),
        )
        raise ModelLoadError(together(said, smaller))
