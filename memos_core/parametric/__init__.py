"""What the person's adapter knows: training, judging, switching and taking back."""

from memos_core.parametric.memory import Known, MemParametric, Served

__all__ = ["Known", "MemParametric", "Served"]
