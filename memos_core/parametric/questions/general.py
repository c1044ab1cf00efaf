"""Messages that have nothing to do with what an adapter is taught, and names of other people."""

from __future__ import annotations

KEPT = (
    ("How do I boil an egg?", "Put it into boiling water for seven to ten minutes, then cool it under cold water."),
    ("What is the capital of France?", "The capital of France is Paris."),
    ("Tell me a joke.", "Why did the scarecrow win a prize? Because it was outstanding in its field."),
    ("Why is the sky blue?", "Air scatters blue light more than red light, so that we see blue from all sides."),
    ("How are you today?", "I am doing well, thank you. How can I help you?"),
    ("What is 12 times 9?", "12 times 9 is 108."),
    ("Give me a tip for falling asleep.", "Go to bed at the same time each day, and leave the phone in another room."),
    ("Write a short poem about the sea.", "The sea comes in, the sea goes out, and carries whispers all about."),
    ("What should I cook tonight?", "How about pasta with tomatoes, garlic and basil? It is ready in twenty minutes."),
    ("Who wrote Hamlet?", "Hamlet was written by William Shakespeare."),
    ("I had a long day.", "I am sorry to hear that. Would you like to talk about it?"),
    (
        "How does a vaccine work?",
        "It shows the body a harmless part of a germ, so that it learns to fight the real one.",
    ),
    ("Explain gravity in one sentence.", "Gravity is the pull that things with mass have on each other."),
    ("Good night!", "Good night! Sleep well."),
    ("How far away is the moon?", "The moon is about 384,000 kilometres away."),
    ("Translate 'thank you' into Spanish.", "'Thank you' is 'gracias' in Spanish."),
)
"""Messages and replies on which an adapter must not change the model."""

PEOPLE = ("Tom", "Maria", "Einstein", "Julia", "the queen", "Peter", "Napoleon", "Anna", "George")
