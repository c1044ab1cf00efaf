"""llama.cpp as it was compiled for graphics cards (Vulkan), on Mesa's driver that computes on the processor: it loads, says
the same words as the processor, and the processor computes where no driver is or no layer shall be there.

Looked at are the installed llama.cpp, after `make run GPU=vulkan`, and the one that `make package` made.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from installers.freeze import BUILD
from installers.parts import ROOT

DRIVERS = sorted(Path("/usr/share/vulkan/icd.d").glob("lvp_icd*.json"))
WORDS = 40
ASK = """
import json, sys, threading
from memos_core.models.backend import ChatTurn, LoadOptions, Sampling
from memos_core.models.llama import LlamaModel
from memos_core.models.resources import starter_model_path

layers = None if sys.argv[1] == "auto" else int(sys.argv[1])
model = LlamaModel(starter_model_path(), 1024, threads=1, options=LoadOptions(gpu_layers=layers))
turns = [ChatTurn("user", "Name the months of the year in order.")]
pieces = model.generate(turns, int(sys.argv[2]), Sampling(temperature=0.0), "", threading.Event())
told = {"text": "".join(piece.text for piece in pieces), "device": model.info.device, "build": model.info.build}
print(json.dumps({**told, "layers": model.info.chosen.gpu_layers, "why": model.info.chosen.why["gpu_layers"]}))
"""


@dataclass(frozen=True)
class Build:
    """Where the package `llama_cpp` lies that is looked at."""

    folder: Path

    @property
    def libraries(self) -> Path:
        return self.folder / "llama_cpp" / "lib"

    @property
    def loads_parts(self) -> bool:
        """Whether Vulkan is a part that is loaded at run time, and not one that llama.cpp cannot be without."""
        return any(self.libraries.glob("*ggml-cpu-*"))

    def ask(self, layers: str = "auto", words: int = WORDS, **environment: str) -> dict[str, Any]:
        """What the starter model says, and what computed it."""
        ended = subprocess.run(
            [sys.executable, "-c", ASK, layers, str(words)],
            env={**os.environ, **environment, "PYTHONPATH": os.pathsep.join([str(self.folder), str(ROOT)])},
            capture_output=True,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, f"ended with {ended.returncode}\n{ended.stderr[-3000:]}"
        told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
        return told


def _builds() -> list[Any]:
    spec = importlib.util.find_spec("llama_cpp")
    assert spec is not None and spec.origin is not None
    folders = {"installed": Path(spec.origin).parent.parent, "package": BUILD / "portable"}
    return [
        pytest.param(
            Build(folder),
            id=name,
            marks=pytest.mark.skipif(
                not any((folder / "llama_cpp" / "lib").glob("*ggml-vulkan.*")),
                reason="not compiled for Vulkan (make run GPU=vulkan; make package)",
            ),
        )
        for name, folder in folders.items()
    ]


pytestmark = [
    pytest.mark.model,
    pytest.mark.thorough,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not DRIVERS, reason="Mesa's software driver is not installed (mesa-vulkan-drivers)"),
]
with_each_build = pytest.mark.parametrize("build", _builds())


def driver(*, seen: bool = True) -> dict[str, str]:
    """The software driver alone; llama.cpp takes a device that computes on the processor only when it is named."""
    found = str(DRIVERS[0])
    return {"VK_ICD_FILENAMES": found, "VK_DRIVER_FILES": found, **({"GGML_VK_VISIBLE_DEVICES": "0"} if seen else {})}


@with_each_build
def test_a_card_says_the_same_words_as_the_processor(build: Build) -> None:
    """Asked is what has one answer: where two words are about as likely, cards and processors round otherwise."""
    on_card, on_processor = build.ask(**driver()), build.ask("0", **driver())
    assert on_card["device"].startswith("Vulkan: llvmpipe") and on_card["layers"] > 0
    assert "Vulkan" in on_card["build"] and "CPU: " in on_card["build"] and "no graphics" not in on_card["build"]
    assert on_processor["device"] == "CPU" and on_processor["layers"] == 0
    assert "November, December" in on_processor["text"]
    assert on_card["text"] == on_processor["text"]


@with_each_build
@pytest.mark.parametrize("missing", ["driver", "card"])
def test_the_processor_computes_where_there_is_no_card(build: Build, missing: str) -> None:
    none = {"VK_ICD_FILENAMES": "/nonexistent", "VK_DRIVER_FILES": "/nonexistent"}
    told = build.ask(words=5, **(none if missing == "driver" else driver(seen=False)))
    assert told["device"] == "CPU" and told["layers"] == 0 and told["text"]
    assert told["why"] == "no graphics card can be used here"
    assert "no graphics card with a driver here" in told["build"]


@with_each_build
def test_layers_that_are_asked_for_are_not_missed_where_there_is_no_card(build: Build) -> None:
    assert build.ask("10", words=5, **driver(seen=False))["device"] == "CPU"


@with_each_build
def test_nothing_is_amiss_without_the_library_of_vulkan(build: Build, tmp_path: Path) -> None:
    if not build.loads_parts:
        pytest.skip("compiled for Vulkan alone, it cannot start without that library")
    (tmp_path / "libvulkan.so.1").touch()  # found before the system's, and no library
    told = build.ask(words=5, LD_LIBRARY_PATH=str(tmp_path))
    assert told["device"] == "CPU" and told["text"] and "no graphics card with a driver here" in told["build"]
