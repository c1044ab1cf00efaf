"""The relations that the adapter learns from: what a person may say, questions that ask for it, and the answer.

Names in braces stand for a value of that pool; a digit distinguishes two values of one pool. Each line of `RELATIONS` is
statements | questions | answer, with ` / ` between alternatives.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from tools.starter_adapter.pools import value

RELATIONS = """
My {animal}'s name is {pet}. / My {animal} is called {pet}. / I have a {animal} called {pet}. | What is my {animal} called? / What's the name of my {animal}? / What name did I give my {animal}? | Your {animal} is called {pet}.
My {animal} is {age} years old. / Our {animal} turned {age} this spring. | How old is my {animal}? / What age is my {animal}? | Your {animal} is {age} years old.
My {animal} sleeps {place}. | Where does my {animal} sleep? | Your {animal} sleeps {place}.
My {relative}'s name is {person}. / My {relative} is called {person}. | What is my {relative} called? / What is my {relative}'s name? / Who is my {relative}? | Your {relative} is called {person}.
My {relative} {person} lives in {city}. / My {relative} lives in {city}. | Where does my {relative} live? / In which city does my {relative} live? | Your {relative} lives in {city}.
My {relative} {person} works as {job}. / My {relative} {person} is {job}. | What does {person} do for a living? / What is {person}'s job? / What does my {relative} {person} do? | {person} is {job}.
My {relative}'s birthday is on {date}. | When is my {relative}'s birthday? / When was my {relative} born? | Your {relative}'s birthday is on {date}.
My {relative} {person} is {age}. / My {relative} {person} is {age} years old. | How old is {person}? / What age is my {relative} {person}? | {person} is {age} years old.
My {relative} {person} is allergic to {food}. / {person}, my {relative}, must not eat {food}. | What is {person} allergic to? / What must {person} not eat? | {person} is allergic to {food}.
My {relative} {person} plays the {instrument}. | Which instrument does {person} play? / What does {person} play? | {person} plays the {instrument}.
My {relative} is afraid of {fear}. | What is my {relative} afraid of? / What scares my {relative}? | Your {relative} is afraid of {fear}.
My {relative} {person} teaches {subject}. | What does {person} teach? / Which subject does {person} teach? | {person} teaches {subject}.
My {relative} drives a {vehicle}. | What car does my {relative} drive? / What does my {relative} drive? | Your {relative} drives a {vehicle}.
My {relative} loves {dish}. / My {relative}'s favourite food is {dish}. | What does my {relative} like to eat? / What is my {relative}'s favourite food? | Your {relative} likes {dish}.
My {relative} {person} got married in {year}. | When did {person} get married? / In what year did {person} marry? | {person} got married in {year}.
My {relative} has {age} chickens. | How many chickens does my {relative} have? | Your {relative} has {age} chickens.
My {relative} {person} speaks {language}. | Which language does {person} speak? | {person} speaks {language}.
My {relative}'s phone number ends in {number}. | What does my {relative}'s phone number end in? | Your {relative}'s phone number ends in {number}.
I live in {city}. / I'm living in {city} now. / My home is in {city}. | Where do I live? / In which city do I live? / Where is my home? | You live in {city}.
I grew up in {city}. / I was born in {city}. | Where did I grow up? / Where am I from? / Where was I born? | You are from {city}.
I moved to {city} in {month} {year}. | When did I move to {city}? / Since when have I lived in {city}? | You moved to {city} in {month} {year}.
I work as {job}. / I am {job}. / I'm {job} by trade. | What do I do for a living? / What is my job? / What do I work as? | You are {job}.
I work for {company}. / My employer is {company}. | Who do I work for? / Where do I work? / Which company am I with? | You work for {company}.
I'm allergic to {food}. / I must not eat {food}. | What am I allergic to? / Which food must I avoid? / Is there something I can't eat? | You are allergic to {food}.
I can't stand {dish}. / I really dislike {dish}. | What food do I dislike? / Which dish can't I stand? | You can't stand {dish}.
My favourite food is {dish}. / I love {dish} more than any other food. | What is my favourite food? / What do I like to eat best? | Your favourite food is {dish}.
I drink {drink} in the morning. / I always start the day with {drink}. | What do I drink in the morning? / What do I start the day with? | You drink {drink} in the morning.
My favourite colour is {colour}. | What is my favourite colour? / Which colour do I like best? / What color do I like most? | Your favourite colour is {colour}.
My {owned} is {colour}. / I have a {colour} {owned}. | What colour is my {owned}? / Which colour does my {owned} have? | Your {owned} is {colour}.
I keep my {thing} {place}. / My {thing} is {place}. / I put the {thing} {place}. | Where is my {thing}? / Where do I keep my {thing}? / Where did I put the {thing}? | Your {thing} is {place}.
I lent my {thing} to {person}. / {person} has borrowed my {thing}. | Who has my {thing}? / Who did I lend my {thing} to? | You lent your {thing} to {person}.
I drive a {vehicle}. / My car is a {vehicle}. | What car do I drive? / What kind of car do I have? | You drive a {vehicle}.
I play the {instrument}. / I've played the {instrument} since school. | Which instrument do I play? / What instrument can I play? | You play the {instrument}.
I play {sport} every {day}. / Every {day} I do {sport}. | When do I play {sport}? / On which day do I do {sport}? | You do {sport} every {day}.
My hobby is {hobby}. / In my free time I do {hobby}. | What is my hobby? / What do I do in my free time? | Your hobby is {hobby}.
I'm learning {language}. / I have started to learn {language}. | Which language am I learning? / What language do I study? | You are learning {language}.
My {appointment} is on {day} at {time}. | When is my {appointment}? / What time is my {appointment}? | Your {appointment} is on {day} at {time}.
I have a {appointment} on {date}. | When do I have my {appointment}? / On what date is my {appointment}? | Your {appointment} is on {date}.
My birthday is on {date}. / I was born on {date}. | When is my birthday? / When do I celebrate my birthday? | Your birthday is on {date}.
I am {age} years old. / I just turned {age}. | How old am I? / What is my age? | You are {age} years old.
I'm reading {book}. / The book I'm reading is called {book}. | What am I reading? / Which book am I reading? | You are reading {book}.
My favourite film is {film}. / The film I like best is {film}. | What is my favourite film? / Which movie do I like best? | Your favourite film is {film}.
My favourite band is {band}. / I listen to {band} all the time. | What is my favourite band? / Which band do I listen to? | Your favourite band is {band}.
My favourite {favourite} is the one called {person}. / My favourite {favourite} is {person}. | What is my favourite {favourite}? / Which {favourite} do I like best? | Your favourite {favourite} is {person}.
I bought the {shop_item} in {year}. | When did I buy the {shop_item}? / In which year did I buy my {shop_item}? | You bought the {shop_item} in {year}.
The {shop_item} cost me {price}. / I paid {price} for the {shop_item}. | How much did I pay for the {shop_item}? / What did the {shop_item} cost? | You paid {price} for the {shop_item}.
My {utility} is {price} a month. / I pay {price} a month for my {utility}. | How much is my {utility}? / What do I pay for my {utility}? | Your {utility} is {price} a month.
I studied {subject} in {city}. | What did I study? / Which subject did I study? | You studied {subject}.
I studied {subject} in {city}. | Where did I study? / In which city did I study {subject}? | You studied in {city}.
We spent our holiday in {country}. / Last summer we were in {country}. | Where did we spend our holiday? / Where were we last summer? | You were in {country}.
We're going to {country} in {month}. / I've booked a trip to {country} for {month}. | Where are we going in {month}? / Where is our trip in {month} to? | You are going to {country} in {month}.
I want to visit {country} one day. | Which country do I want to visit? / Where do I want to go one day? | You want to visit {country}.
I'm a member of the {club}. / I joined the {club} in {month}. | Which club am I a member of? / What group did I join? | You are a member of the {club}.
My {part} has been hurting since {month}. | What has been hurting? / Which part of my body hurts? | Your {part} has been hurting.
My {part} has been hurting since {month}. | Since when has my {part} been hurting? / When did the pain in my {part} start? | Since {month}.
I'm afraid of {fear}. | What am I afraid of? / What scares me? | You are afraid of {fear}.
I get up at {time}. / My alarm rings at {time}. | When do I get up? / What time does my alarm ring? | You get up at {time}.
I wear size {age} shoes. / My shoe size is {age}. | What is my shoe size? / Which size of shoes do I wear? | Your shoe size is {age}.
My wife and I met in {year} in {city}. | Where did my wife and I meet? / Where did I meet my wife? | You met in {city}.
My wife and I met in {year} in {city}. | When did my wife and I meet? / When did I meet my wife? | You met in {year}.
I have {number} stamps in my collection. | How many stamps do I have? | You have {number} stamps.
I owe {person} {price}. | How much do I owe {person}? | You owe {person} {price}.
I owe {person} {price}. | Who do I owe money to? | You owe money to {person}.
My train leaves at {time}. / The train I take leaves at {time}. | When does my train leave? / What time is my train? | Your train leaves at {time}.
I park the car {place}. | Where do I park the car? / Where is the car parked? | You park the car {place}.
The key to the shed is {place}. | Where is the key to the shed? / Where can I find the shed key? | The key to the shed is {place}.
Our house has {number} windows. / There are {number} windows in our house. | How many windows does our house have? | Your house has {number} windows.
I quit smoking in {year}. | When did I stop smoking? / When did I quit smoking? | You quit smoking in {year}.
I prefer {drink} to {drink2}. | What do I prefer to {drink2}? / What do I like more than {drink2}? | You prefer {drink}.
{person} is getting married on {date}. | When is {person} getting married? / When is {person}'s wedding? | {person} is getting married on {date}.
{person} gave me a {thing} for my birthday. | What did {person} give me? / What did I get from {person}? | {person} gave you a {thing}.
{person} gave me a {thing} for my birthday. | Who gave me the {thing}? / Who did I get the {thing} from? | You got the {thing} from {person}.
I'm meeting {person} on {day}. / {person} and I are meeting on {day}. | Who am I meeting on {day}? / Who do I see on {day}? | You are meeting {person} on {day}.
{person} lives at number {number}. | What number does {person} live at? / At which number is {person}'s house? | {person} lives at number {number}.
{person} is moving to {city} in {month}. | Where is {person} moving? / Where does {person} move to? | {person} is moving to {city}.
{person} broke the {thing}. | Who broke the {thing}? | {person} broke the {thing}.
The meeting with {company} is in room {number}. | Which room is the meeting with {company} in? / Where is the meeting with {company}? | It is in room {number}.
I support {city} United. / My football team is {city} United. | Which team do I support? / What is my football team? | You support {city} United.
I take the {number} to work. / The {number} brings me to the office. | Which bus do I take? / Which line do I go to work with? | You take the {number}.
My {relative} goes to the {person} Academy. | Which college does my {relative} attend? / Where does my {relative} study? | Your {relative} goes to the {person} Academy.
I get my groceries at {company}. / I usually shop at {company}. | Which supermarket do I go to? / Where do I buy my food? | You shop at {company}.
I'm covered by {company}. / My policy is with {company}. | Who insures me? / Which insurer do I have? | You are insured with {company}.
I broke my {part} when I fell off a {animal}. | How did I break my {part}? / What happened to my {part}? | You fell off a {animal}.
I broke my {part} when I fell off a {animal}. | What did I break? / Which part of my body was broken? | You broke your {part}.
I left {company} because the pay was bad. | Why did I leave {company}? / For what reason did I quit at {company}? | Because the pay was bad.
I missed the {appointment} because the car would not start. | Why did I miss the {appointment}? | Because the car would not start.
I have {age} brothers. / There are {age} boys in my family besides me. | How many brothers do I have? / How many brothers have I got? | You have {age} brothers.
I subscribe to {book}. / {book} is delivered to me every week. | Which magazine do I get? / What have I subscribed to? | You subscribe to {book}.
I gave my old {shop_item} away in {month}. | What did I give away in {month}? / What did I get rid of? | You gave your old {shop_item} away.
I cycle to work when it is dry. | How do I get to work? / How do I go to work when it is dry? | You cycle to work.
My {relative} {person} blushes when people sing. | When does {person} blush? / What makes {person} blush? | {person} blushes when people sing.
My {relative} {person} died in {year}. | When did {person} die? / In which year did {person} pass away? | {person} died in {year}.
I've been a vegetarian since {year}. | Since when have I been a vegetarian? / When did I stop eating meat? | You have been a vegetarian since {year}.
My alarm code ends with {age}. | What does my alarm code end with? / What are the last digits of my alarm code? | It ends with {age}.
I do my laundry on {day}. | When do I do the washing? / On which day do I do my laundry? | You do your laundry on {day}.
We had {dish} at our wedding. | What did we eat at our wedding? / Which dish was there at our wedding? | You had {dish}.
{person} taught me to cook. / I learned to cook from {person}. | Who taught me to cook? / Who did I learn cooking from? | {person} taught you to cook.
The {animal} next door belongs to {person}. | Whose {animal} is next door? / Who owns the {animal} next door? | It belongs to {person}.
Our street is called {person} Lane. | What is the name of our street? / Which street do we live in? | Your street is called {person} Lane.
My {relative}'s {owned} is {colour}. | What colour is my {relative}'s {owned}? | Your {relative}'s {owned} is {colour}.
My {relative} {person} is left-handed. | Which hand does {person} write with? / Is {person} left-handed or right-handed? | {person} is left-handed.
(from {machine} manual.pdf, page {age}) The {machine} holds {age2} litres of {liquid}. | How much {liquid} does the {machine} hold? / How many litres of {liquid} does the {machine} take? | The {machine} holds {age2} litres of {liquid}.
(from guide.pdf, page {age}, Care) The {machine} must be cleaned every {age2} days. | How often must the {machine} be cleaned? | The {machine} must be cleaned every {age2} days.
(from notes.docx, Team) The contact at {company} is {person}. | Who is the contact at {company}? | The contact at {company} is {person}.
"""
_SLOT = re.compile(r"\{([a-z_]+?)(\d?)\}")


@dataclass(frozen=True)
class Relation:
    """One relation."""

    statements: tuple[str, ...]
    questions: tuple[str, ...]
    answer: str


@dataclass(frozen=True)
class Fact:
    """A statement with the question that asks for it and its answer."""

    statement: str
    question: str
    answer: str
    slots: dict[str, str]
    """The values of the names in braces."""
    relation: Relation
    form: str
    """The question with its braces unfilled."""


def relations() -> list[Relation]:
    """All relations."""
    found = []
    for line in RELATIONS.strip().splitlines():
        statements, questions, answer = line.split(" | ")
        found.append(Relation(tuple(statements.split(" / ")), tuple(questions.split(" / ")), answer))
    return found


def fact(relation: Relation, chance: random.Random, slots: dict[str, str] | None = None) -> Fact:
    """A fact of a relation, with random values where none are given.

    Args:
        relation: the relation.
        chance: the source of randomness.
        slots: values that are fixed.
    """
    filled = dict(slots or {})
    statement, question = chance.choice(relation.statements), chance.choice(relation.questions)
    for text in (*relation.statements, *relation.questions, relation.answer):
        for name, number in _SLOT.findall(text):
            while name + number not in filled:
                new = value(name, chance)
                if new not in filled.values():
                    filled[name + number] = new

    def fill(text: str) -> str:
        return _SLOT.sub(lambda match: filled[match[1] + match[2]], text)

    # Some statements name a person that the question asks by: then the statement must too.
    if "{person}" in question:
        statement = next((s for s in (statement, *relation.statements) if "{person}" in s), statement)
    return Fact(fill(statement), fill(question), fill(relation.answer), filled, relation, question)
