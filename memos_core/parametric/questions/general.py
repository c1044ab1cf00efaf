"""Messages that have nothing to do with what an adapter is taught, and names of other people."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from memos_core.models.resources import learned_path

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

ALSO_KEPT = (
    (
        "Can you recommend a book for the weekend?",
        "A short crime novel is good for a weekend: try The Thirty-Nine Steps.",
    ),
    ("What is photosynthesis?", "Plants make sugar from light, water and carbon dioxide, and give off oxygen."),
    ("Hi there!", "Hello! What can I do for you?"),
    ("Thanks a lot.", "You are welcome."),
    ("How many days are in a leap year?", "A leap year has 366 days."),
    (
        "Who was Isaac Newton?",
        "Isaac Newton was an English physicist who described gravity and the laws of motion.",
    ),
    (
        "Write an email asking for a day off.",
        "Dear Ms Lee, I would like to take next Friday off. Would that be possible? Kind regards",
    ),
    (
        "What's the difference between weather and climate?",
        "Weather is what happens on a day; climate is what is usual over many years.",
    ),
    ("I can't decide what to do today.", "What about a walk first? Things are often clearer afterwards."),
    ("Which ocean is the largest?", "The Pacific Ocean is the largest."),
    ("Fix this sentence: she go to school yesterday.", "She went to school yesterday."),
    ("How do I remove a coffee stain?", "Dab it with cold water and a little soap, then wash it as usual."),
    ("When did the Second World War end?", "It ended in 1945."),
    ("Give me three names for a boat.", "Seagull, Morning Star, and Windward."),
    ("Why do cats purr?", "They mostly purr when they are content, and sometimes to calm themselves."),
    ("What is the square root of 144?", "It is 12."),
    ("Tell me something interesting about octopuses.", "An octopus has three hearts, and its blood is blue."),
    ("I feel a bit lonely.", "I am sorry to hear that. Is there somebody whom you would like to call?"),
    (
        "Summarise in one line: The meeting was moved because the hall was closed.",
        "The meeting was moved since the hall was closed.",
    ),
    ("How long should pasta cook?", "Usually eight to eleven minutes; taste it before you drain it."),
    ("What language do people speak in Brazil?", "Most people in Brazil speak Portuguese."),
    ("Ok.", "All right. Tell me if you need anything else."),
    ("Suggest a present for a friend.", "A plant, a good book, or tickets for something that you can do together."),
    ("Where was Napoleon born?", "Napoleon was born in Ajaccio, on Corsica."),
    ("What does CPU stand for?", "CPU stands for central processing unit."),
    ("Write a Python line that prints hello.", 'print("hello")'),
    (
        "Is it safe to eat raw mushrooms?",
        "Some kinds are fine raw, but many are better cooked, and wild ones can be poisonous.",
    ),
    ("Who painted the Mona Lisa?", "Leonardo da Vinci painted it."),
    ("How do planes fly?", "Air that is pushed down by the wings lifts the plane, and the engines push it forward."),
    ("Bye!", "Goodbye! Take care."),
    ("What can you help me with?", "I can answer questions, help with texts and ideas, and remember what you tell me."),
    (
        "How do I tie a tie?",
        "Cross the wide end over the narrow one, around it twice, up through the neck and down through the loop.",
    ),
    ("What's a good name for a grey kitten?", "Ash, Misty or Smokey would all suit a grey kitten."),
    ("Which country has the most people?", "India has the most people."),
    (
        "My computer is slow. What should I do?",
        "Restart it, close what you do not use, and see whether the disk is nearly full.",
    ),
    ("Plan a rainy afternoon for two.", "Bake something together, watch an old film, and play a board game."),
    ("Who is the author of Pride and Prejudice?", "Jane Austen wrote it."),
    ("What is inflation?", "Inflation means that prices rise, so that money buys less."),
    ("Say something kind.", "You are doing better than you think."),
    (
        "When is Beethoven's birthday?",
        "Beethoven was baptised on 17 December 1770; his birthday was probably the day before.",
    ),
    ("How tall is Mount Everest?", "Mount Everest is about 8,849 metres tall."),
    ("Translate 'good morning' into French.", "'Good morning' is 'bonjour' in French."),
    ("What do bees make honey from?", "They make it from the nectar of flowers."),
    ("I passed my exam!", "Congratulations! You must be very happy."),
    (
        "What's the best way to learn a language?",
        "A little every day, with things that you like to read, hear and say.",
    ),
    ("Where does the Pope live?", "The Pope lives in Vatican City."),
    (
        "Give me a recipe idea with lentils.",
        "A lentil soup with carrots, cumin and a squeeze of lemon is quick and good.",
    ),
    ("How many continents are there?", "There are seven continents."),
)
"""More of these, used when facts are taught: there are so many facts that the few of `KEPT` would not keep all other replies as they
were."""


def path_of_general() -> Path:
    """The file with general messages of people and the starter model's replies to them, which tools/general_messages collects."""
    return learned_path("questions/general.json")


@functools.cache
def general() -> tuple[tuple[str, str], ...]:
    """General messages and replies from the file, replayed when facts are taught."""
    found: list[tuple[str, str]] = json.loads(path_of_general().read_text(encoding="utf-8"))
    return tuple((message, reply) for message, reply in found)


PEOPLE = ("Tom", "Maria", "Einstein", "Julia", "the queen", "Peter", "Napoleon", "Anna", "George")
