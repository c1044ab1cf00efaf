"""What is frozen and what is not, checked on the spec's lists."""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from app.manual.pages import CONTENTS
from installers import freeze, parts, portable, report, sbom, start
from installers.licences import metadata_files
from memos_core.models.child_processes import MODULES, Child
from memos_core.models.embedder import Embedder
from memos_core.models.resources import embedder_path
from memos_core.parametric.trainer.architectures import _LINEARS
from memos_core.version import __version__


def test_what_the_lists_name_is_there() -> None:
    assert [package for package in parts.HIDDEN if importlib.util.find_spec(package) is None] == []
    families = importlib.util.find_spec("transformers.models")
    assert families is not None and families.submodule_search_locations is not None
    folder = Path(families.submodule_search_locations[0])
    assert [family for family in parts.TRANSFORMERS_MODELS if not (folder / family).is_dir()] == []
    wanted = {"gemma3" if family == "gemma3" else family for family in _LINEARS}
    assert wanted <= set(parts.TRANSFORMERS_MODELS), "every architecture that can be trained comes along"


def test_what_children_run_is_frozen() -> None:
    for child in Child:
        assert parts.is_wanted_module(MODULES[child])


def test_the_window_and_the_engine_are_wanted_and_tests_are_not() -> None:
    for name in (
        "torch",
        "torch.testing",
        "transformers.models.llama.modeling_llama",
        "PySide6.QtWidgets",
        "lancedb.table",
    ):
        assert parts.is_wanted_module(name), name
    for name in (
        "pytest",
        "mypy.main",
        "PySide6.QtQml",
        "transformers.models.bart.modeling_bart",
        "llama_cpp.server.app",
    ):
        assert not parts.is_wanted_module(name), name
    for path in (
        "torch/lib/libtorch_cpu.so",
        "pyarrow/libarrow.so.2600",
        "memos_core/__init__.pyi",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "torch/bin/torch_shm_manager",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/memos_de.qm",
    ):
        assert parts.is_wanted(path), path
    for path in (
        "torch/include/a/b.h",
        "numpy/__init__.pyi",
        "pyarrow/libarrow_flight.so.2600",
        "PySide6/Qt/qml/x/y.qml",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "resources/translations/memos_de.ts",
        "torch\\bin\\protoc.exe",
        "torch/bin/test_api",
        "torch/_inductor/ir.py",
        "llama_cpp/lib/libllama.so.0",
    ):
        assert not parts.is_wanted(path), path
    for path in ("torch/_inductor/config.py", "torch/nn/functional.py", "llama_cpp/lib/libllama.so"):
        assert parts.is_wanted(path), path


def test_the_spec_is_python_and_takes_the_lists() -> None:
    spec = (parts.ROOT / "installers" / "memos.spec").read_text(encoding="utf-8")
    ast.parse(spec)
    for name in (
        "parts.HIDDEN",
        "parts.UNWANTED",
        "parts.PUBLIC_NAMES",
        "parts.STARTER_PACKAGES",
        "parts.is_wanted",
        "MODULES",
        "start.py",
        'collect_dynamic_libs("pypdfium2_raw")',
    ):
        assert name in spec


def test_the_manual_comes_along_with_its_pictures() -> None:
    files = parts.manual_files()
    assert all(Path(file).is_file() for file, _ in files)
    pages = {Path(file).stem for file, folder in files if folder == "manual"}
    assert pages == {name for names in CONTENTS.values() for name in names}
    assert any(folder == "manual/screenshots" for _, folder in files)


def test_the_starter_models_come_without_code(tmp_path: Path) -> None:
    for package in parts.STARTER_PACKAGES:
        spec = importlib.util.find_spec(package)
        assert spec is not None and spec.submodule_search_locations is not None
        files = [Path(source) for source, _ in parts.model_files(Path(spec.submodule_search_locations[0]), tmp_path)]
        assert any(file.suffix in {".gguf", ".safetensors"} for file in files)
        assert not any(file.suffix == ".py" for file in files)


def test_the_embedder_of_a_package_says_nearly_the_same_in_half_the_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = embedder_path()
    packed = tmp_path / "packed"
    shutil.copytree(folder, packed)
    weights = parts.halved(folder / parts.EMBEDDER_WEIGHTS, packed / parts.EMBEDDER_WEIGHTS)
    assert weights.stat().st_size < 0.51 * (folder / parts.EMBEDDER_WEIGHTS).stat().st_size
    texts = ["My dog is called Biscuit.", "The ferry to Norway was late by two hours."]
    whole = Embedder().embed(texts)
    monkeypatch.setattr("memos_core.models.embedder.embedder_path", lambda: packed)
    halved = Embedder()
    assert next(halved._model.parameters()).dtype.itemsize == 4
    assert np.abs(halved.embed(texts) - whole).max() < 0.001


def test_licences_come_along_and_no_path_of_the_builder_does(tmp_path: Path) -> None:
    files = metadata_files(tmp_path / "licences")
    names = {Path(source).name for source, _ in files}
    assert "METADATA" in names and not names & {"direct_url.json", "RECORD"}
    assert any("torch" in place and "LICENSE" in source for source, place in files)


def test_the_name_tells_what_the_program_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["/usr/bin/memos-desktop", "--version"])
    assert start.main() == 0 and capsys.readouterr().out.strip() == __version__
    monkeypatch.setattr(sys, "argv", ["/usr/bin/memos", "recall"])
    with pytest.raises(SystemExit) as ended:
        start.main()
    assert ended.value.code == 2
    assert "Usage: " in capsys.readouterr().err


def test_libraries_are_stripped_and_the_second_name_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "memos-desktop"
    library = folder / "_internal" / "torch" / "lib" / "libtorch_cpu.so"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"x")
    patched = folder / "_internal" / "numpy.libs" / "libopenblas.so.0"
    patched.parent.mkdir()
    patched.write_bytes(b"x")
    (folder / "memos-desktop").write_text("")
    ran: list[list[str]] = []
    monkeypatch.setattr(freeze.shutil, "which", lambda _name: "/usr/bin/strip")
    monkeypatch.setattr(freeze.subprocess, "run", lambda command, check: ran.append(command))
    for platform, stripped in (("linux", 1), ("darwin", 1), ("win32", 1)):
        monkeypatch.setattr("memos_core.system.PLATFORM", platform)
        (folder / "memos").unlink(missing_ok=True)
        freeze.finish(folder)
        assert (folder / "memos").is_symlink() is (platform != "win32")
        assert len(ran) == stripped, "on Linux alone"
    assert ran == [["strip", "--strip-unneeded", str(library)]]


def test_the_version_resource_for_windows_is_python_with_the_version() -> None:
    text = freeze.version_resource("1.2.3")
    ast.parse(text)
    assert "filevers=(1, 2, 3, 0)" in text and "'1.2.3'" in text


def test_compiled_parts_are_taken_for_other_processors_than_this(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """pip is played: what it is asked for, and what is taken out of its wheels; a second call asks for nothing."""
    asked: list[str] = []

    def pip(command: Sequence[str], check: bool, env: Mapping[str, str] | None = None) -> None:
        asked.append(f"{command[-1]} {(env or {}).get('CMAKE_ARGS', '')}")
        folder = Path(command[command.index("--dest" if "download" in command else "--wheel-dir") + 1])
        package = "lancedb" if "download" in command else "llama_cpp"
        with zipfile.ZipFile(folder / "made.whl", "w") as wheel:
            for name in ("__init__.py", "lib/libggml-cpu-haswell.so", "lib/libggml-cpu-sapphirerapids.so"):
                wheel.writestr(f"{package}/{name}", "x")
            wheel.writestr("other/x.txt", "x")

    monkeypatch.setattr(portable.subprocess, "run", pip)
    monkeypatch.setattr("memos_core.system.platform.machine", lambda: "x86_64")
    for _ in range(2):
        portable.build(tmp_path / "portable", tmp_path / "work")
    assert len(asked) == 2
    assert "-DGGML_NATIVE=OFF" in asked[0] and "-DGGML_CPU_ALL_VARIANTS=ON" in asked[0]
    assert asked[1].startswith("lancedb-compat==")
    names = {
        str(file.relative_to(tmp_path / "portable")) for file in (tmp_path / "portable").rglob("*") if file.is_file()
    }
    assert "llama_cpp/lib/libggml-cpu-haswell.so" in names and "lancedb/__init__.py" in names
    assert not any("sapphirerapids" in name or "other" in name for name in names)


def test_a_package_computes_on_graphics_cards_where_that_can_be_compiled(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("memos_core.system.PLATFORM", "linux")
    monkeypatch.setattr(portable, "missing_for_vulkan", list)
    assert "-DGGML_VULKAN=ON" in portable._options() and "-DGGML_BACKEND_DL=ON" in portable._options()
    monkeypatch.setattr(portable, "missing_for_vulkan", lambda: ["glslc"])
    assert "-DGGML_VULKAN=ON" not in portable._options()
    assert "glslc must be installed" in capsys.readouterr().out
    assert not parts.is_wanted("libvulkan.so.1") and not parts.is_wanted("libstdc++.so.6")
    assert parts.is_wanted("llama_cpp/lib/libggml-vulkan.so")


def test_the_bill_of_materials_names_every_part_once() -> None:
    bill = sbom.bill_of_materials()
    names = [component["name"].lower() for component in bill["components"]]
    assert bill["bomFormat"] == "CycloneDX" and {"torch", "lancedb", "llama_cpp_python"} <= set(names)
    references = [component["bom-ref"] for component in bill["components"]]
    assert len(references) == len(set(references))


def test_checksums_can_be_checked(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"one")
    (tmp_path / "b.tar.gz").write_bytes(b"two")
    sums = sbom.write_checksums([tmp_path / "b.tar.gz", tmp_path / "a.deb"], tmp_path / "SHA256SUMS")
    subprocess.run(["sha256sum", "--check", "--strict", sums.name], cwd=tmp_path, check=True, capture_output=True)


def test_sizes_are_told_by_part(tmp_path: Path) -> None:
    for name, size in (
        ("_internal/torch/lib/a.so", 3_000_000),
        ("_internal/libz.so", 1_000_000),
        ("memos-desktop", 500_000),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    assert report.sizes(tmp_path) == {"PyTorch": 3_000_000, report.REST: 1_000_000, report.MODULES: 500_000}
    assert "| PyTorch | 3 |" in report.as_table(tmp_path)
