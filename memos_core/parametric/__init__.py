"""What the person's adapter knows: training, judging, switching and taking back."""

from memos_core.parametric.control import UnderWay
from memos_core.parametric.due import Due
from memos_core.parametric.knowing import Known, Served, Trial
from memos_core.parametric.memory import MemParametric

__all__ = ["Due", "Known", "MemParametric", "Served", "Trial", "UnderWay"]
