"""General messages, the replies to which the adapter must not change."""

from __future__ import annotations

GENERAL = """
How do I boil an egg?
What is the capital of France?
Explain photosynthesis in one sentence.
Write a short poem about autumn.
Why is the sky blue?
Can you recommend a good way to learn guitar?
What's 12 times 9?
Tell me a joke.
How are you today?
I had a long day at work.
What is the difference between a crocodile and an alligator?
How does a bicycle stay upright?
Give me three ideas for a birthday present.
Translate "good morning" into Spanish.
What should I cook tonight?
Who wrote Hamlet?
Summarise the water cycle.
How can I fall asleep faster?
What does an accountant do?
Thank you, that was helpful.
Is it healthy to drink coffee every day?
How far away is the moon?
Write an email that says I will be late.
What are the primary colours?
How do I remove a red wine stain?
Good night!
What is a good name for a dog?
Which language is the hardest to learn?
How do plants drink water?
What happened in 1969?
Please list five fruits.
How long does it take to walk ten kilometres?
What is a mortgage?
Do you have feelings?
I feel a bit lonely.
How do I change a tyre?
What is the largest ocean?
Help me plan a weekend trip.
What does "serendipity" mean?
Why do cats purr?
How do I make pancakes?
Suggest a title for a story about a lighthouse.
What is machine learning?
Who was Marie Curie?
How many legs does a spider have?
Write a haiku about the sea.
What is the best time to plant tomatoes?
How do I write a good cover letter?
Is Pluto a planet?
Name a city in Italy.
What can I do against hiccups?
How does a vaccine work?
I'm so happy today!
Can you help me with my homework?
What is the square root of 81?
Why do we dream?
How should I greet my new neighbours?
What is the tallest mountain?
Give me a tip for saving money.
Could you explain what inflation is?
How do I start running?
What is a healthy breakfast?
How do airplanes fly?
Write one sentence about spring.
What is 23 plus 48?
What is 7 plus 15?
How many days are in a week?
What is half of 90?
Is 17 a prime number?
What is the opposite of cold?
How do I tie a tie?
What should I wear to a wedding?
How can I learn to draw?
Where can I see penguins?
What should I read next?
How do I get rid of ants?
Should I learn to play the piano?
What is my best way to save water?
How do I clean my windows?
I am bored.
"""


def messages() -> list[str]:
    """All general messages."""
    return GENERAL.strip().splitlines()
