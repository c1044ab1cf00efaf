"""python -m tools.starter_adapter: trains the grounding adapter of the starter model and writes it to resources/adapters.

With the recipe below and the seed it gives the same adapter again, up to the last digits of the arithmetic.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from memos_core.models.backend import ChatTurn
from memos_core.models.resources import starter_model_path
from memos_core.parametric.trainer.parent import AdapterTrainer, Stage
from memos_core.parametric.trainer.recipe import Example, Recipe
from memos_core.plaintext.prompt_layouts import system_text
from tools.starter_adapter.examples import answered, unchanged, unknown
from tools.starter_adapter.general import messages

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "adapters"
RECIPE = Recipe(layers=2 / 3, epochs=1, batch=8, learning_rate=1e-3, replay=1.0, seed=7)
ANSWERED, UNKNOWN, ROUNDS = 680, 480, 2
REPLY_TOKENS = 32


def examples(replies: Sequence[str], seed: int) -> list[Example]:
    """The training examples.

    Args:
        replies: the base model's replies to the general messages.
        seed: determines everything else.
    """
    chance = random.Random(seed)
    asked = list(zip(messages(), replies, strict=True)) * ROUNDS
    made = [*answered(ANSWERED, chance), *unknown(UNKNOWN, chance), *unchanged(asked, chance)]
    chance.shuffle(made)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Train the adapter. Progress goes to standard error."""
    parser = argparse.ArgumentParser(prog="starter-adapter", description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    options = parser.parse_args(arguments)
    model = starter_model_path()
    work = Path(tempfile.gettempdir()) / "memos-starter-adapter"
    work.mkdir(exist_ok=True)
    with AdapterTrainer(work / "trainer.log", report=_show) as trainer:
        prompts = [[ChatTurn("system", system_text("", [])), ChatTurn("user", message)] for message in messages()]
        replies = trainer.answers(model, prompts, adapter=None, max_tokens=REPLY_TOKENS)
        made = trainer.train(
            model,
            examples(replies, RECIPE.seed),
            RECIPE,
            folder=work,
            output=work / "grounding.gguf",
            name="Grounding",
        )
    options.folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(made.adapter.path, options.folder / "grounding.gguf")
    recipe = {
        "adapter_sha256": made.adapter.sha256,
        "model_sha256": made.model_sha256,
        "model_bytes": model.stat().st_size,
        "recipe": RECIPE.as_json(),
        "examples": {"answered": ANSWERED, "unknown": UNKNOWN, "general": len(messages()) * ROUNDS},
        "steps": made.trained.steps,
        "drift": round(made.trained.drift, 4),
    }
    (options.folder / "grounding.json").write_text(json.dumps(recipe, indent=2) + "\n", encoding="utf-8")
    shutil.rmtree(work)
    return 0


def _show(stage: Stage) -> None:
    line = stage.phase
    if stage.progress is not None and stage.seconds_left is not None:
        done = stage.progress
        line += f" {done.step}/{done.steps}, loss {done.loss:.3f}, replay {done.replay_loss:.3f}, {stage.seconds_left:.0f} s left"
    print(line, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
