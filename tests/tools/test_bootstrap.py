"""The choice of what llama.cpp computes on: kept, compiled for once, and said in words where something is missing."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools import bootstrap


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What pip would have compiled, with its options."""
    asked: list[str] = []

    def pip(
        _python: Path, arguments: Sequence[str], _clock: object, _doing: str, *, env: dict[str, str] | None = None
    ) -> None:
        asked.append(f"{' '.join(arguments)} {(env or {})['CMAKE_ARGS']}")

    monkeypatch.delenv("CMAKE_ARGS", raising=False)
    monkeypatch.setattr(bootstrap, "pip", pip)
    monkeypatch.setattr(bootstrap, "check_gpu", lambda _: None)
    monkeypatch.setattr(bootstrap, "check_compiler", lambda: None)
    monkeypatch.setattr(bootstrap, "GPU_NOTE", tmp_path / ".gpu")
    return asked


def test_another_choice_compiles_once_and_is_kept(compiled: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    python, clock = Path("python"), bootstrap.Clock()
    assert bootstrap.noted_gpu() == "cpu" and bootstrap.gpu_is_ready("cpu")
    for _ in range(2):
        bootstrap.install_for_gpu(python, clock, "vulkan")
    assert len(compiled) == 1 and compiled[0].endswith("-DLLAVA_BUILD=ON -DMTMD_VIDEO=OFF -DGGML_VULKAN=ON")
    assert "--no-cache-dir" in compiled[0] and "--force-reinstall" in compiled[0]
    assert "compiled for vulkan now (it was for cpu)" in capsys.readouterr().out
    assert bootstrap.noted_gpu() == "vulkan" and not bootstrap.gpu_is_ready("cpu")
    bootstrap.install_for_gpu(python, clock, "cpu")
    assert compiled[1].endswith("-DLLAVA_BUILD=ON -DMTMD_VIDEO=OFF") and bootstrap.noted_gpu() == "cpu"


def test_another_version_of_llama_cpp_is_compiled_for_the_same_choice(compiled: list[str]) -> None:
    bootstrap.GPU_NOTE.write_text("cuda llama-cpp-python==0.1")
    assert not bootstrap.gpu_is_ready("cuda")
    bootstrap.install_for_gpu(Path("python"), bootstrap.Clock(), bootstrap.noted_gpu())
    assert compiled[0].endswith("-DGGML_CUDA=ON") and bootstrap.gpu_is_ready("cuda")


@pytest.mark.skipif(os.name == "nt", reason="names the packages of Debian")
def test_what_compiling_lacks_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("VULKAN_SDK", str(tmp_path))
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    with pytest.raises(bootstrap.SetupError, match="sudo apt install glslc libvulkan-dev spirv-headers"):
        bootstrap.check_gpu("vulkan")
    with pytest.raises(bootstrap.SetupError, match="Vulkan SDK has all of it"):
        bootstrap.check_gpu("vulkan")
    with pytest.raises(bootstrap.SetupError, match="sudo apt install build-essential"):
        bootstrap.check_compiler()
    with pytest.raises(bootstrap.SetupError, match="nvcc"):
        bootstrap.check_gpu("cuda")
    with pytest.raises(bootstrap.SetupError, match="GPU=vulkan"):
        bootstrap.check_gpu("metal")
    for header in ("vulkan/vulkan.h", "spirv/unified1/spirv.hpp"):
        (tmp_path / "include" / header).parent.mkdir(parents=True)
        (tmp_path / "include" / header).touch()
    (tmp_path / "glslc").touch(mode=0o755)
    bootstrap.check_gpu("vulkan")
    core = tmp_path / "include" / "vulkan" / "vulkan_core.h"
    core.write_text("#define VK_HEADER_VERSION 239\n")
    with pytest.raises(bootstrap.SetupError, match="too old for"):
        bootstrap.check_gpu("vulkan")
    assert len(bootstrap.missing_for_vulkan()) == 1
    core.write_text("#define VK_HEADER_VERSION 275\n")
    assert not bootstrap.missing_for_vulkan()


@pytest.mark.skipif(os.name == "nt", reason="the programs of a scripted PATH are shell scripts")
def test_what_only_tests_need_is_named_or_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", "false")
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    bootstrap.get_test_programs(bootstrap.Clock())
    assert "sudo apt install dbus gnome-keyring" in capsys.readouterr().out
    apt = tmp_path / "apt-get"
    apt.write_text('#!/bin/sh\necho "$@" >> "$(dirname "$0")/asked"\n')
    apt.chmod(0o755)
    (tmp_path / "dirname").symlink_to("/usr/bin/dirname")
    (tmp_path / "dbus-run-session").touch(mode=0o755)
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 0)
    bootstrap.get_test_programs(bootstrap.Clock())
    assert (tmp_path / "asked").read_text().splitlines()[-1].endswith("--no-install-recommends gnome-keyring")
    assert capsys.readouterr().out == ""
    (tmp_path / "gnome-keyring-daemon").touch(mode=0o755)
    (tmp_path / "asked").unlink()
    bootstrap.get_test_programs(bootstrap.Clock())
    assert not (tmp_path / "asked").exists()
