"""Parametric memory's engine: LoRA adapters that are trained on this machine, from the GGUF file that answers in the chat.

What other processes import (`recipe`, `architectures`, `suitability`, `parent`) does not import torch; the rest runs in the
trainer's own process.
"""
