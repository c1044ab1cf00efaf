"""Parametric memory: adapters that are trained on the person's memories, evaluated, switched on and off, and deleted."""

from memos_core.parametric.control import UnderWay
from memos_core.parametric.due import Due
from memos_core.parametric.knowing import Known, Served, Silent, Trial
from memos_core.parametric.memory import MemParametric
from memos_core.parametric.serving import Choice, Serving, serving

__all__ = ["Choice", "Due", "Known", "MemParametric", "Served", "Serving", "Silent", "Trial", "UnderWay", "serving"]
