"""What people most often say about themselves, with the questions that ask for it."""

from __future__ import annotations

import re

from memos_core.reader.subjects import PEOPLE

NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)"
"""A number, in digits or in words (a pattern)."""
_TABLE: tuple[tuple[str, str], ...] = (
    (
        r"(?:my|our|the) (?P<x>[\w' -]+?)(?:'s name is|'s called| is called| is named) .+",
        "What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|What do I call my {x}?|How is my {x} called?|"
        "Who is my {x}?|Tell me the name of my {x}.|Can you tell me my {x}'s name?|Do you know what my {x} is called?",
    ),
    (
        r"(?:i|we) have (?:a|an) (?P<x>[\w' -]+?) (?:called|named) .+",
        "What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|What do I call my {x}?|Who is my {x}?|"
        "Tell me the name of my {x}.|Can you tell me my {x}'s name?",
    ),
    (
        r"my name is .+|i am called .+",
        "What is my name?|What am I called?|Who am I?|Do you know my name?|Tell me my name.|How should you call me?",
    ),
    (
        r"(?:i|we) (?:live|am living|reside) (?:in|near) .+|my home is in .+",
        "Where do I live?|Which city do I live in?|In which town do I live?|Where is my home?|What is my home town?|"
        "Which place is my home?|Where am I living?|In what city am I at home?",
    ),
    (
        r"i (?:work|earn my living) as .+|i am (?:a|an) [\w-]*(?:er|or|ist|ian|nurse|cook|chef|vet|pilot|carpenter|clerk|student)\b.*",
        "What do I do for a living?|What is my job?|What is my profession?|What do I work as?|How do I earn my living?|"
        "What is my occupation?|What kind of work do I do?|Which trade am I in?",
    ),
    (
        r"i work (?:for|at) .+|my employer is .+",
        "Where do I work?|Who do I work for?|Who is my employer?|Which company do I work for?|What is my place of work?",
    ),
    (
        r"i am allergic to .+|i (?:must not|must never|can not|can't|may not) eat .+",
        "What am I allergic to?|Which food must I avoid?|What can I not eat?|What should I never eat?|Do I have an allergy?|"
        "Which food is dangerous for me?|What must not be in my food?|What do I have to stay away from?",
    ),
    (
        r"i (?:take|drink|like|have|prefer) my (?P<x>coffee|tea) .+",
        "How do I take my {x}?|How do I like my {x}?|How do I drink my {x}?|What do I put in my {x}?|What goes into my {x}?|"
        "What belongs in my {x}?|How should you make my {x}?",
    ),
    (
        r"(?:my birthday is|i was born|i celebrate my birthday) (?:on|in) .+",
        "When is my birthday?|When was I born?|On which day is my birthday?|When do I have my birthday?|What is my birthday?|"
        "On what date do I celebrate my birthday?|On which day was I born?",
    ),
    (
        r"my (?P<x>[\w' -]+?)'s birthday is .+",
        "When is my {x}'s birthday?|When was my {x} born?|On which day is my {x}'s birthday?|When does my {x} have a birthday?",
    ),
    (
        r"(?:i was born|i grew up|i come|i am) (?:in|from) .+",
        "Where am I from?|Where was I born?|Where did I grow up?|Which place do I come from?|What is my birthplace?",
    ),
    (
        r"i (?:drive|have|own) (?:a|an|the|my) .*(?:\bcar\b|fiat|ford|volvo|audi|bmw|toyota|honda|skoda|kia|renault|peugeot|opel|mazda).*|"
        r"my car is .+",
        "What car do I drive?|What is my car?|Which car do I have?|What kind of car is mine?|What make is my car?|What do I drive?|"
        "What car have I got?|Which vehicle do I own?",
    ),
    (
        r"i (?:can )?play the .+",
        "Which instrument do I play?|What instrument do I play?|What do I play?|Which instrument can I play?|"
        "What instrument do I make music with?|What do I make music on?",
    ),
    (
        r"i (?:am learning|learn|am studying|study|have started to learn|have started learning) .+",
        "What am I learning?|What am I studying?|Which language am I learning?|What do I study?|What am I trying to learn?|"
        "What do I study at the moment?|Which subject am I learning?",
    ),
    (
        r"my (?:very )?favou?rite (?P<x>[\w' -]+?) is .+",
        "What is my favourite {x}?|Which {x} do I like best?|Which {x} is my favourite?|What {x} do I love most?|"
        "Tell me my favourite {x}.|What's the {x} I like most?|Which {x} do I prefer?",
    ),
    (
        r"(?:i wear size .+|my shoe size is .+|my shoes are size .+)",
        "What is my shoe size?|Which size do I wear?|What size are my shoes?|Which shoe size do I need?|What size of shoes do I take?",
    ),
    (
        r"(?:i|we) (?:usually |always |often )?go (?P<x>\w+ing) .+",
        "When do I go {x}?|On which day do I go {x}?|How often do I go {x}?|On what day is my {x}?|When is my {x}?",
    ),
    (
        r"i (?:usually |always |normally )?(?:get|wake|rise) up .+|my alarm rings .+",
        "When do I get up?|What time do I get up?|When do I wake up?|At what time do I start my day?|How early do I get up?|"
        "At what time do I rise?",
    ),
    (
        r"i am reading .+",
        "What am I reading?|Which book am I reading?|What is the book about that I am reading?|What is my current book?|"
        "What is my book about?|What do I read at the moment?",
    ),
    (
        r"my hobby is .+|in my free time i .+|my hobbies are .+",
        "What is my hobby?|What do I do in my free time?|How do I spend my free time?|What do I do for fun?|What do I enjoy doing?",
    ),
    (
        r"my (?P<x>(?:[\w-]+ )?(?P<n>(?-i:[A-Z])\w+)) is (?:now )?" + NUMBER + r"(?:-\w+)?(?: years old)?",
        "How old is my {x}?|How old is {n}?|What age is {n}?|What is {n}'s age?|How many years old is {n}?",
    ),
    (
        r"my (?P<x>[\w' -]+?) is (?:now )?" + NUMBER + r"(?:-\w+)? years old",
        "How old is my {x}?|What age is my {x}?|What is my {x}'s age?|How many years old is my {x}?",
    ),
    (
        r"my (?P<x>doctor|dentist|vet|lawyer|landlord|boss|teacher|trainer|neighbour|accountant|hairdresser) is .+",
        "Who is my {x}?|What is my {x} called?|What is my {x}'s name?|What is the name of my {x}?|Which {x} do I go to?|"
        "Which {x} do I have?|Do you know my {x}'s name?",
    ),
    (
        r"(?:i am (?:very |really |terribly )?(?:afraid|scared|terrified|frightened) of|i have a fear of) .+",
        "What am I afraid of?|What scares me?|What am I scared of?|What frightens me?|What is my greatest fear?|What makes me afraid?|"
        "What do I have a fear of?",
    ),
    (
        r"(?:i|we) support .+|my (?:football |favou?rite )?(?:team|club) is .+|(?:i am|we are) (?:a fan|fans) of .+",
        "Which team do I support?|What is my team?|Who do I support?|Which club am I a fan of?|Which football team is mine?|"
        "Who do I cheer for?|What am I a fan of?",
    ),
    (
        r"i am (?P<x>left|right)-handed",
        "Am I left-handed or right-handed?|Which hand do I write with?|Which hand do I use?|Am I {x}-handed?|Do I write with my left or "
        "my right hand?|Which is my stronger hand?",
    ),
    (
        r"(?:i|we) pay .+ (?:for my (?:flat|room|house|apartment)|rent|in rent)|my rent is .+",
        "How much is my rent?|How high is my rent?|What rent do I pay?|What do I pay for my flat?|How much do I pay for my home?|"
        "What does my flat cost?",
    ),
    (
        rf"my (?P<x>(?P<r>{PEOPLE})(?: (?P<n>(?-i:[A-Z])\w+))?) (?:works as|is|earns .+ living as) (?:a|an) [\w-]+(?: [\w-]+)*|"
        r"my (?P<x2>(?P<r2>[\w-]+) (?P<n2>(?-i:[A-Z])\w+)) works .+",
        "What does my {x} do for a living?|What is my {x}'s job?|What does {n} do?|What is {n}'s job?|What does my {r} do for a living?|"
        "What is the profession of my {r}?|What does my {r} work as?|How does {n} earn a living?",
    ),
    (
        r"my (?P<x>(?P<r>[\w-]+)(?: (?P<n>(?-i:[A-Z])\w+))?) lives (?:in|near) .+",
        "Where does my {x} live?|Which city does my {r} live in?|Where does {n} live?|In which town does my {r} live?|Where is {n}'s home?|"
        "Where is the home of my {r}?",
    ),
    (
        r"my (?P<x>children|kids|son|daughter|son \w+|daughter \w+) (?:go|goes) to .+|my (?P<x2>son|daughter)'s school is .+",
        "Which school does my {x} go to?|What school does my {x} attend?|Where does my {x} go to school?|What is the school of my {x}?",
    ),
    (
        r"(?:i|we) (?:grow|am growing|are growing|planted) .+",
        "What do I grow?|What am I growing?|What grows in my garden?|Which plants do I have?|What do I have in my garden?|What did I plant?",
    ),
    (
        r"i (?:first )?met my (?P<x>[\w-]+(?: \w+)?) (?:in|at|on) .+",
        "Where did I meet my {x}?|Where did my {x} and I meet?|How did I meet my {x}?|In which place did I get to know my {x}?|"
        "Where did I get to know my {x}?",
    ),
    (
        r"i (?:studied|have studied|have a degree in) .+|my degree is in .+",
        "What did I study?|Which subject did I study?|What is my degree in?|What did I take at university?|What was my subject at "
        "university?|Where did I study?",
    ),
    (
        r"my (?P<x>[\w' -]+?) was stolen .+",
        "When was my {x} stolen?|What happened to my {x}?|When did I lose my {x}?|What was stolen from me?",
    ),
    (
        r"i (?:run|jog|walk|cycle|swim) (?P<x>.*(?:every|each) .+)",
        "How far do I go every week?|When do I do my sport?|What sport do I do?|How often do I exercise?|What is my weekly exercise?",
    ),
    (
        r"(?:i|we) (?:moved|relocated) to .+",
        "Where did I move?|When did I move?|Where did I move to?|Which place did I move to?|When did I change my home?",
    ),
    (
        r"i (?:can't stand|hate|dislike|do not like|don't like) .+",
        "What do I dislike?|What do I not like?|What can I not stand?|What do I hate?|What should you not offer me?",
    ),
    (
        r"i prefer .+ (?:to|over|rather than) (?P<x>.+)",
        "What do I prefer?|What do I prefer to {x}?|What do I like better than {x}?|What is my preference?",
    ),
    (
        r"i (?:love|like|enjoy|adore) .+",
        "What do I like?|What do I love?|What do I enjoy?|What pleases me?|What am I fond of?",
    ),
    (
        r"my (?P<x>[\w'-]+) is (?:a|an) .+",
        "What is my {x}?|What kind of {x} do I have?|Which {x} do I have?|What {x} have I got?|Which {x} is mine?|What do you know about my {x}?",
    ),
)
"""Patterns of statements, each with its questions; `{x}` is what the pattern has found."""

KNOWN_STATEMENTS = tuple(
    (re.compile(f"(?:{pattern})[.!]?", re.IGNORECASE), forms.split("|")) for pattern, forms in _TABLE
)
"""The same, compiled, with the questions as a list."""
