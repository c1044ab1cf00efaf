"""The models of this computer: found, added, fetched from a server on this computer, used and removed."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail

from memos_core import DownloadProgressed, Event, MemOS, ModelsChanged
from memos_core.errors import InvalidInput, MemOSError, ModelLoadError, NotFound
from memos_core.models import hub
from memos_core.models.backend import LoadOptions, Warmed
from memos_core.models.downloads import DownloadState, SourceFailed
from memos_core.models.library import ModelLibrary
from memos_core.models.listing import STARTER
from memos_core.models.resources import file_sha256
from memos_core.models.state_file import write_state
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model, tiny_projector
from tests.support.web import Fault, Web, web_server

Open = Callable[..., MemOS]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
REPOSITORY = "Qwen/Qwen2.5-0.5B-Instruct-GGUF"
FILE = "qwen2.5-0.5b-instruct-q4_k_m.gguf"


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    monkeypatch.setattr(hub, "_AGAIN_AFTER_SECONDS", 0.01)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with web_server() as web:
        monkeypatch.setenv("HF_ENDPOINT", web.address(""))
        yield web


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model file that lies somewhere on this computer."""
    return tiny_model(tmp_path / "Tiny-Q8_0.gguf", "qwen2")


def publish(web: Web, repository: str, files: dict[str, bytes]) -> None:
    """Have a repository as the hub has it."""
    listed = [
        {"rfilename": name, "size": len(content), "lfs": {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}}
        for name, content in files.items()
    ]  # fmt: skip
    told = {"id": repository, "sha": COMMIT, "gated": False, "tags": ["license:apache-2.0"], "siblings": listed}
    web.serve(f"/api/models/{repository}/revision/main", json.dumps(told).encode(), kind="application/json")
    for name, content in files.items():
        web.serve(f"/{repository}/resolve/{COMMIT}/{name}", content)


def named(models: ModelLibrary, name: str) -> Any:
    return next(found for found in models.installed() if found.path.name == name)


# -- what is here ---------------------------------------------------------------------------------


def test_what_comes_with_the_program_is_there_and_stays(memos: MemOS) -> None:
    starter, embedder = memos.models.installed()
    assert (starter.id, starter.starter, starter.in_use, starter.can) == (STARTER, True, True, ("chat", "train"))
    assert embedder.can == ("embed",) and embedder.in_use and not embedder.starter
    for bundled in (starter, embedder):
        for work in (memos.models.remove, memos.models.remove_preview):
            with pytest.raises(InvalidInput, match="comes with the program"):
                work(bundled.id)
        assert bundled.path.exists()


def test_a_file_is_used_where_it_lies_and_only_leaves_the_list(memos: MemOS, open_memos: Open, model: Path) -> None:
    added = memos.models.add(model, copy=False)
    assert (added.path, added.family, added.quantisation, added.context_tokens) == (model, "Qwen2.5", "Q8_0", 512)
    assert added.parameters > 50_000 and "train" in added.can and not added.missing
    memos.close()
    memos = open_memos()
    assert memos.models.info(added.id) == added
    assert "stays where it is" in " ".join(memos.models.remove_preview(added.id))
    memos.models.remove(added.id)
    assert model.exists()
    with pytest.raises(NotFound):
        memos.models.info(added.id)


def test_a_copy_is_the_programs_own_and_is_deleted(memos: MemOS, model: Path) -> None:
    added = memos.models.add(model, copy=True)
    assert added.path == memos.home / "models" / model.name
    assert added.path.read_bytes() == model.read_bytes()
    with pytest.raises(InvalidInput, match="already"):
        memos.models.add(model, copy=True)
    memos.models.remove(added.id)
    assert not added.path.exists() and model.exists()
    assert [path.name for path in (memos.home / "models").iterdir()] == []


def test_files_in_the_folder_are_found_by_looking(memos: MemOS, model: Path) -> None:
    folder = memos.home / "models"
    folder.mkdir()
    shutil.copy(model, folder / "Some Model.gguf")
    (folder / "notes.txt").write_text("no model")
    found = named(memos.models, "Some Model.gguf")
    assert (found.id, found.missing) == ("some-model", False)
    found.path.unlink()
    gone = memos.models.info("some-model")
    assert gone.missing and gone.parameters == found.parameters
    with pytest.raises(ModelLoadError, match="is missing"):
        memos.models.use(gone.id)
    memos.models.remove(gone.id)
    assert [one.id for one in memos.models.installed()] == [STARTER, "all-minilm-l6-v2"]


def test_ids_stay_apart_and_the_same(memos: MemOS, tmp_path: Path, model: Path) -> None:
    (tmp_path / "other").mkdir()
    twin = Path(shutil.copy(model, tmp_path / "other"))
    ids = [memos.models.add(path, copy=False).id for path in (model, twin)]
    assert ids == ["tiny-q8-0", "tiny-q8-0-2"]
    memos.models.remove(ids[0])
    assert memos.models.info(ids[1]).path == twin


def test_what_is_no_model_is_refused_or_shown_with_words(memos: MemOS, tmp_path: Path) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF" + b"\x03\x00\x00\x00" + b"\x01" * 4)
    with pytest.raises(MemOSError, match="damaged"):
        memos.models.add(broken, copy=False)
    (memos.home / "models").mkdir()
    shutil.copy(broken, memos.home / "models")
    shown = named(memos.models, "broken.gguf")
    assert shown.can == () and "damaged" in shown.problem
    with pytest.raises(ModelLoadError, match="damaged"):
        memos.models.use(shown.id)
    memos.models.remove(shown.id)
    assert not (memos.home / "models" / "broken.gguf").exists()


def test_a_damaged_list_is_set_aside_and_said(memos: MemOS, open_memos: Open, tmp_path: Path, model: Path) -> None:
    kept = memos.models.add(model, copy=False)
    other = memos.models.add(tiny_model(tmp_path / "other.gguf", "llama"), copy=False)
    memos.close()
    registry = memos.home / "models.json"
    told = json.loads(registry.read_bytes())
    told["models"][str(other.path)]["parameters"] = "many"
    registry.write_text(json.dumps(told))
    memos = open_memos()
    assert any("list of models was damaged" in notice.text for notice in memos.notices)
    assert memos.models.info(kept.id) == kept
    memos.close()
    registry.write_bytes(b"\x00no list")
    memos = open_memos()
    assert [one.id for one in memos.models.installed()] == [STARTER, "all-minilm-l6-v2"]
    assert len(list((memos.home / "set-aside").iterdir())) == 2
    assert memos.models.add(model, copy=False).path == model


# -- using ----------------------------------------------------------------------------------------


def test_a_model_is_used_for_good(memos: MemOS, open_memos: Open, model: Path) -> None:
    events: list[Event] = []
    memos.subscribe(events.append)
    added = memos.models.add(model, copy=True)
    memos.models.use(added.id)
    assert memos.settings.model == str(added.path)
    assert [one.id for one in memos.models.installed() if one.in_use] == [added.id, "all-minilm-l6-v2"]
    assert ModelsChanged() in events
    memos.close()
    memos = open_memos()
    assert memos.models.info(added.id).in_use
    assert "The starter model answers" in " ".join(memos.models.remove_preview(added.id))
    memos.models.remove(added.id)  # it gives way first
    assert memos.settings.model == "" and not added.path.exists()
    assert memos.models.info(STARTER).in_use


def test_one_in_use_stays_where_the_starter_model_cannot_take_its_place(
    open_memos: Open, model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = ScriptedModel()
    memos = open_memos(backend)
    added = memos.models.add(model, copy=True)
    memos.models.use(added.id)
    monkeypatch.setattr(backend, "load", lambda path: setattr(backend, "load_error", "It cannot be loaded."))
    with pytest.raises(ModelLoadError):
        memos.models.remove(added.id)
    assert added.path.exists()


def test_a_start_without_its_model_falls_back_to_the_starter_model(home: Path, model: Path) -> None:
    with MemOS.open(home, preload=False) as memos:
        added = memos.models.add(model, copy=False)
        memos.update_settings(model=str(model))
    model.unlink()
    with MemOS.open(home, preload=False) as memos:
        assert any("is missing" in notice.title and str(model) in notice.text for notice in memos.notices)
        memos.wait_until_ready(120)
        assert memos.uses_starter_model
        shown = memos.models.info(added.id)
        assert shown.missing and not shown.in_use and memos.models.info(STARTER).in_use
        assert memos.settings.model == str(model)  # it may come back
        memos.models.remove(added.id)
        assert memos.settings.model == "" and str(model) not in [str(one.path) for one in memos.models.installed()]
    with MemOS.open(home, preload=False) as memos:
        assert not any("is missing" in notice.title for notice in memos.notices)


def test_what_would_not_fit_is_refused_before_anything_changes(memos: MemOS, model: Path, tmp_path: Path) -> None:
    here = memos.models.add(model, copy=False)
    memos.models.use(here.id)
    large = memos.models.add(tiny_model(tmp_path / "Large-Q8_0.gguf", "qwen2"), copy=False)
    with pytest.raises(ModelLoadError, match="flash attention"):
        memos.models.set_options(here.id, kv_type="q8_0", flash_attention=False)
    assert memos.models.options(here.id) == LoadOptions()
    memos.models.set_options(large.id, kv_type="q8_0", flash_attention=False)
    with pytest.raises(ModelLoadError, match="flash attention"):
        memos.models.use(large.id)
    assert memos.settings.model == str(model) and memos.models.info(here.id).in_use


def test_what_belongs_to_a_model_goes_with_it(memos: MemOS, tmp_path: Path, model: Path) -> None:
    """Contexts and adapters of the very file; while the same bytes lie there twice, nothing goes."""
    added = memos.models.add(model, copy=True)
    sha256 = file_sha256(model)
    contexts = inside.parts(memos).stores.contexts
    conversation = memos.conversations.create()
    from memos_core.activation.context import ContextType

    context = contexts.add(ContextType.CONVERSATION, conversation.id)
    for variant, of in (("", sha256), ("f" * 64, "0" * 64)):
        key = hashlib.sha256(of.encode()).hexdigest()
        write_state(contexts.folder, key, "0" * 64, 64, b"state")
        contexts.saved(context.id, variant, "stamp", Warmed(key, 64, 64, 0, 5), 1.0, contexts.forgets, of)
    assert memos.models.info(added.id).contexts == 1
    assert "1 saved context" in " ".join(memos.models.remove_preview(added.id))

    twin = memos.models.add(model, copy=False)
    assert f"stays for {twin.name}" in " ".join(memos.models.remove_preview(added.id))
    memos.models.remove(added.id)
    assert contexts.models() == {sha256: 1, "0" * 64: 1}
    memos.models.remove(twin.id)  # its file stays, and may be added again
    assert contexts.models() == {sha256: 1, "0" * 64: 1}

    added = memos.models.add(model, copy=True)
    memos.models.remove(added.id)
    assert contexts.models() == {"0" * 64: 1}
    assert contexts.get(context.id)


# -- fetching -------------------------------------------------------------------------------------


def test_nothing_is_asked_before_somebody_asks(web: Web, memos: MemOS) -> None:
    memos.models.installed()
    memos.models.catalogue()
    memos.models.suggestions()
    memos.models.downloads()
    assert web.asked == []


def test_the_whole_way_of_a_model_from_the_catalogue(web: Web, memos: MemOS, open_memos: Open, model: Path) -> None:
    content = model.read_bytes()
    publish(web, REPOSITORY, {FILE: content, "qwen2.5-0.5b-instruct-q8_0.gguf": b"other"})
    events: list[Event] = []
    memos.subscribe(events.append)
    download = memos.models.get("qwen2.5-0.5b")
    assert (download.title, download.size) == ("Qwen2.5 0.5B", len(content))
    done = memos.models.wait(download.id, 60)
    assert done.state is DownloadState.DONE and done.path.read_bytes() == content
    offer = next(offer for offer in memos.models.catalogue() if offer.model.id == "qwen2.5-0.5b")
    assert offer.installed is not None
    here = offer.installed
    assert (here.id, here.name, here.licence) == ("qwen2.5-0.5b", "Qwen2.5 0.5B", "Apache-2.0")
    assert here.source == f"Hugging Face: {REPOSITORY}"
    assert ModelsChanged() in events and any(isinstance(event, DownloadProgressed) for event in events)
    assert here in [offer.installed for offer in memos.models.suggestions()]  # what was fetched already is preferred
    memos.models.use(here.id)
    memos.close()
    memos = open_memos()
    assert memos.models.info("qwen2.5-0.5b").in_use
    memos.models.remove("qwen2.5-0.5b")
    assert not done.path.exists()


def test_a_model_that_sees_comes_with_its_second_file_and_goes_with_it(
    web: Web, memos: MemOS, model: Path, tmp_path: Path
) -> None:
    eye = tiny_projector(tmp_path / "mmproj-Tiny-F16.gguf")
    small, seeing = "SmolVLM-500M-Instruct-Q8_0.gguf", "ggml-org/SmolVLM-500M-Instruct-GGUF"
    content = {small: model.read_bytes(), "mmproj-SmolVLM-500M-Instruct-f16.gguf": eye.read_bytes() + b"larger"}
    publish(web, seeing, {**content, "mmproj-SmolVLM-500M-Instruct-Q8_0.gguf": eye.read_bytes()})
    publish(web, REPOSITORY, {FILE: model.read_bytes(), "mmproj-Qwen-f16.gguf": eye.read_bytes()})
    offer = next(offer for offer in memos.models.catalogue() if offer.model.id == "smolvlm-500m")
    assert offer.fit.memory_needed > offer.model.size_bytes + offer.model.eye_bytes
    done = memos.models.wait(memos.models.get("smolvlm-500m").id, 60)
    assert done.size == len(content[small]) + eye.stat().st_size
    here = memos.models.info("smolvlm-500m")
    assert here.name == "SmolVLM 500M" and here.path.name == small and "see" in here.can
    assert here.eye == here.path.with_name("mmproj-SmolVLM-500M-Instruct-Q8_0.gguf")
    assert len(memos.models.installed()) == 3  # the second file is no model of its own
    memos.models.remove("smolvlm-500m")
    assert not here.path.exists() and not here.path.parent.exists()
    # One of the catalogue that is not said to see comes alone; one that is asked for by its repository with all it has.
    alone = memos.models.wait(memos.models.get("qwen2.5-0.5b").id, 60)
    assert alone.path.is_file() and memos.models.info("qwen2.5-0.5b").eye is None
    both = memos.models.wait(memos.models.get(seeing).id, 60)
    assert [one.eye is not None for one in memos.models.installed() if both.path in one.path.parents] == [True]


def test_what_a_model_sees_with_is_chosen_refused_and_left_out(memos: MemOS, model: Path, tmp_path: Path) -> None:
    added = memos.models.add(model, copy=False)
    assert added.eye is None and "see" not in added.can
    (tmp_path / "eyes").mkdir()
    eye = tiny_projector(tmp_path / "eyes" / "mmproj.gguf")
    wide = tiny_projector(tmp_path / "eyes" / "mmproj-wide.gguf", width=96)
    with pytest.raises(ModelLoadError, match="belongs to another model"):
        memos.models.set_options(added.id, eye=str(wide))
    with pytest.raises(ModelLoadError, match="under Pictures"):
        memos.models.add(eye, copy=False)
    assert memos.models.options(added.id).eye is None
    memos.models.set_options(added.id, eye=str(eye))
    assert memos.models.info(added.id).eye == eye and "see" in memos.models.info(added.id).can
    eye.unlink()
    memos.models.use(added.id)  # it answers all the same
    memos.models.set_options(added.id, eye="")
    tiny_projector(model.with_name("mmproj-Tiny-F32.gguf"))
    assert memos.models.info(added.id).eye is None
    memos.models.set_options(added.id, eye=None)
    assert memos.models.info(added.id).eye == model.with_name("mmproj-Tiny-F32.gguf")
    copied = memos.models.add(model, copy=True)
    assert copied.eye is not None and copied.eye.is_relative_to(memos.home / "models")


def test_a_download_goes_on_after_a_restart(web: Web, memos: MemOS, open_memos: Open, model: Path) -> None:
    content = model.read_bytes()
    publish(web, REPOSITORY, {FILE: content})
    served = web.files[f"/{REPOSITORY}/resolve/{COMMIT}/{FILE}"]
    from tests.support.web import Fault, until

    served.faults.append(Fault(stall_after=len(content) // 2))
    download = memos.models.get("qwen2.5-0.5b")
    until(lambda: served.stalled.is_set() and memos.models.download(download.id).done_bytes > 0)
    memos.models.pause(download.id)
    memos.close()
    memos = open_memos()
    (waiting,) = memos.models.downloads()
    assert waiting.state is DownloadState.PAUSED
    assert all(one.id != "qwen2.5-0.5b" for one in memos.models.installed())  # half a model is none
    asked = len(web.asked)
    memos.models.get("qwen2.5-0.5b")
    assert memos.models.wait(waiting.id, 60).state is DownloadState.DONE
    assert not [one for one in web.asked[asked:] if one.path.startswith("/api/")]
    assert memos.models.info("qwen2.5-0.5b").path.read_bytes() == content


def test_a_repository_or_an_address_can_be_given(web: Web, memos: MemOS, model: Path) -> None:
    content = model.read_bytes()
    publish(web, "me/Mine-GGUF", {"mine-Q4_K_M.gguf": content, "mine-Q8_0.gguf": b"other"})
    assert memos.models.repository_in("huggingface.co/me/Mine-GGUF") == "me/Mine-GGUF"
    assert memos.models.repository_in("me/Mine-GGUF:Q8_0") == ""
    assert memos.models.get("me/Mine-GGUF:q8_0").file == "mine-Q8_0.gguf"
    memos.models.cancel("mine-Q8_0.gguf")
    with pytest.raises(NotFound, match="has no file Q2_K"):
        memos.models.get("me/Mine-GGUF:Q2_K")
    usual = memos.models.wait(memos.models.get("me/Mine-GGUF").id, 60)
    assert (usual.file, usual.state) == ("mine-Q4_K_M.gguf", DownloadState.DONE)
    found = named(memos.models, "mine-Q4_K_M.gguf")
    assert (found.licence, found.source) == ("apache-2.0", "Hugging Face: me/Mine-GGUF")
    for wrong, said in (
        (("me/Mine-GGUF", "none.gguf"), "mine-Q8_0.gguf"),
        (("nothing", None), "no model"),
        (("me/None", None), "me/None"),
    ):
        with pytest.raises(MemOSError, match=said):
            memos.models.get(wrong[0], file=wrong[1])
    web.serve("/elsewhere/plain.gguf", content)
    plain = memos.models.wait(memos.models.get(web.address("/elsewhere/plain.gguf", "localhost")).id, 60)
    assert plain.state is DownloadState.DONE and named(memos.models, "plain.gguf").source.endswith("plain.gguf")


def test_a_cancelled_download_leaves_nothing(web: Web, memos: MemOS) -> None:
    publish(web, REPOSITORY, {FILE: b"no model"})
    del web.files[f"/{REPOSITORY}/resolve/{COMMIT}/{FILE}"]
    download = memos.models.wait(memos.models.get("qwen2.5-0.5b").id, 60)
    assert download.state is DownloadState.FAILED and download.problem
    memos.models.cancel(download.id)
    assert memos.models.downloads() == [] and len(memos.models.installed()) == 2
    assert json.loads((memos.home / "models.json").read_bytes()).get("models", {}) == {}


def test_one_of_the_catalogue_that_failed_is_looked_for_anew(web: Web, memos: MemOS, model: Path) -> None:
    content = model.read_bytes()
    publish(web, REPOSITORY, {FILE: b"what is promised"})
    web.files[f"/{REPOSITORY}/resolve/{COMMIT}/{FILE}"].content = content  # it was replaced
    failed = memos.models.wait(memos.models.get("qwen2.5-0.5b").id, 60)
    assert failed.state is DownloadState.FAILED
    publish(web, REPOSITORY, {FILE: content})
    assert memos.models.wait(memos.models.resume(failed.id).id, 60).state is DownloadState.DONE


def test_what_is_noted_of_a_model_is_not_of_another_of_its_name(web: Web, memos: MemOS, model: Path) -> None:
    content = model.read_bytes()
    for repository in ("me/Mine-GGUF", "you/Yours-GGUF"):
        publish(web, repository, {"same-Q4_K_M.gguf": content + repository.encode()})
    served = web.files[f"/me/Mine-GGUF/resolve/{COMMIT}/same-Q4_K_M.gguf"]
    served.always = Fault(stall_after=10)
    begun = memos.models.get("me/Mine-GGUF")
    assert served.stalled.wait(30)
    with pytest.raises(InvalidInput, match="is being fetched"):
        memos.models.get("you/Yours-GGUF")
    noted = json.loads((memos.home / "models.json").read_bytes())["models"]
    assert noted["same-Q4_K_M.gguf"]["source"] == "Hugging Face: me/Mine-GGUF"
    assert "a download" in " ".join(memos.at_work)
    served.go_on.set()
    memos.models.cancel(begun.id)


def test_a_locked_file_of_keys_keeps_nobody_from_a_model_that_needs_none(
    web: Web, memos: MemOS, open_memos: Open, model: Path
) -> None:
    keyring.set_keyring(fail.Keyring())
    memos.secrets.use_file("a long passphrase")
    memos.secrets.set("huggingface", "hf_of_this_test")
    memos.close()
    memos = open_memos()
    assert memos.secrets.locked
    publish(web, REPOSITORY, {FILE: model.read_bytes()})
    download = memos.models.get("qwen2.5-0.5b")
    assert memos.models.wait(download.id, 60).state is DownloadState.DONE
    refused = Fault(status=401, headers={"X-Error-Code": "GatedRepo"})
    web.serve("/api/models/o/n/revision/main", b"", always=refused)
    with pytest.raises(
        SourceFailed, match=r"token cannot be read now\. .* under a passphrase\. .* Models, Elsewhere, Keys"
    ):
        memos.models.get("o/n")
