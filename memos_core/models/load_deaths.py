"""Counts how often the model host has died while loading something, and decides what to give up because of that."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from memos_core.models.backend import LoadOptions, ModelStatus, Phase
from memos_core.wording import Wording, say, together

FORGIVEN = 2
"""How often the host may die while loading the model, or the embedder, before that one is given up."""
_NO_EMBEDDER = say(
    "Loading the embedder ended the model host several times, so memories are found by their words alone. Choose another embedder, "
    "or start the program again."
)
_BLIND = say(
    "Loading the file that it sees with ended the model host several times, so it sees no pictures. Choose another one in its details."
)


@dataclass
class LoadDeaths:
    """The counts for the chosen model and embedder, since each was chosen or last loaded."""

    model: int = 0
    embedder: int = 0
    blind: bool = False
    """Whether the model is loaded without its projector because of them."""

    def careful(self, options: LoadOptions) -> LoadOptions:
        """The options for the next load: the last attempt is made without the projector, in case the host dies of that."""
        self.blind = self.model == FORGIVEN and bool(options.eye)
        return options.model_copy(update={"eye": ""}) if self.blind else options

    def count(self, status: ModelStatus) -> None:
        """Record that the host has died in this state. If it was loading both, both are counted."""
        self.model += status.model is Phase.LOADING
        self.embedder += status.embedder is Phase.LOADING

    @property
    def one_by_one(self) -> bool:
        """Whether to load one after the other, so that it becomes clear which of them the host dies of."""
        return self.model > 0 or self.embedder > 0

    @property
    def model_given_up(self) -> bool:
        return self.model > FORGIVEN

    @property
    def embedder_given_up(self) -> bool:
        return self.embedder > FORGIVEN

    @property
    def trouble(self) -> str:
        """What the person is told about what was given up besides the model; "" if nothing was."""
        return together(_NO_EMBEDDER if self.embedder_given_up else "", _BLIND if self.blind else "")

    @property
    def pause(self) -> float:
        """Seconds to wait before the host is started again."""
        return 0.2 * 2.0 ** max(self.model, self.embedder)


def no_model(path: Path) -> Wording:
    """What the person is told about a model file that was given up."""
    return say(
        "Loading {name} ended the model host several times. The file is probably damaged or too large for this computer. Choose "
        "another model file.",
        name=path.name,
    )
