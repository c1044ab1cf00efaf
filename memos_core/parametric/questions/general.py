"""Messages that have nothing to do with what an adapter is taught: what must stay, and what was never told."""

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

NEVER_TOLD = (
    "What is my middle name?", "Where did I go to kindergarten?", "What is my favourite ice cream?", "What is my phone number?",
    "How much do I earn?", "What did I eat yesterday?", "Who cuts my hair?", "Which bus do I take?", "What is my email address?",
    "Where are my glasses?", "What is my favourite song?", "Who taught me to swim?", "When did I leave school?", "How many cousins do I have?",
    "What is my neighbour's name?", "Where does my uncle live?", "What is my boss called?", "Which insurance do I have?",
    "When is my next holiday?", "What is my favourite film?", "What is my horse called?", "Where was my grandfather born?",
    "How tall am I?", "What is my blood type?", "Which football team do I support?", "What colour is my front door?",
    "What is my daughter's favourite toy?", "Who is my accountant?", "When did I learn to ride a bike?", "What is my ring size?",
)  # fmt: skip
"""Questions about a person that are answered by saying so when nothing was told; those that touch a lesson are left out."""

_FAVOURITES = ("colour", "film", "song", "book", "season", "dish", "flower", "animal")

SIBLINGS = (
    ("dog", "cat", "rabbit", "horse", "hamster", "parrot", "tortoise"),
    (
        "sister",
        "brother",
        "mother",
        "father",
        "aunt",
        "uncle",
        "cousin",
        "grandmother",
        "grandfather",
        "niece",
        "nephew",
    ),
    ("husband", "wife", "partner", "boyfriend", "girlfriend"),
    ("son", "daughter", "grandson", "granddaughter"),
    ("coffee", "tea", "beer", "porridge", "soup"),
    ("car", "bike", "boat", "motorbike", "caravan"),
    _FAVOURITES,
    ("doctor", "dentist", "lawyer", "landlord", "hairdresser", "accountant", "plumber"),
    ("friend", "boss", "colleague", "neighbour", "flatmate"),
    ("birthday", "anniversary", "name day", "wedding"),
    ("shoe", "glove", "hat", "trouser"),
    ("book", "film", "newspaper", "magazine"),
    ("language", "instrument", "sport", "dance"),
    ("passport", "driving licence", "library card", "visa"),
    ("get up", "go to bed", "have lunch", "leave the house"),
)
"""Words that take each other's place in a question that looks answered and is not."""

SYNONYMS = (
    ("kids", "children"), ("boss", "manager"), ("film", "movie"), ("mother", "mum"), ("father", "dad"), ("daughter", "girl"),
    ("son", "boy"), ("flat", "apartment"), ("favourite", "favorite"), ("colour", "color"), ("afraid", "scared"), ("bike", "bicycle"),
    ("holiday", "vacation"), ("job", "occupation"), ("doctor", "physician"), ("phone", "mobile"), ("husband", "partner"), ("wife", "partner"),
    ("hobby", "pastime"), ("car", "vehicle"), ("dog", "puppy"), ("town", "city"),
)  # fmt: skip
"""Words for the same: a question is recognised with either."""

PEOPLE = ("Tom", "Maria", "Einstein", "Julia", "the queen", "Peter", "Napoleon", "Anna", "George")
