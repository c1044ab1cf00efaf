"""Parametric memory's engine: LoRA adapters that are trained on this machine, from the GGUF file that answers in the chat.

What a person's process imports (`recipe`, `architectures`, `trainer`) knows no torch; the rest runs in the trainer's own
process.
"""
