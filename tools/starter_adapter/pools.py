"""Values that the synthetic statements are filled with."""

from __future__ import annotations

import random

_LISTS = {
    "person": "Ada Bea Carlos Dina Edgar Farid Greta Hugo Ines Jonas Kaya Lars Mina Noor Olaf Petra Quentin Rosa Samir Tess "
    "Ugo Vera Wim Xenia Yusuf Zoe Anouk Bruno Celia Dario Elke Finn Gita Henk Ivo Jana Kofi Lucia Marek Nadia Oskar Paula",
    "pet": "Biscuit Shadow Pepper Mango Ziggy Waffle Nugget Olive Comet Pickles Rusty Smokey Tiger Button Cocoa Domino Echo "
    "Figaro Ginger Hazel Indie Jasper Kiwi Luna Milo Nala Oreo Pippin Quill Rolo Sable Toffee",
    "city": "Porto Graz Leeds Turin Bergen Ghent Cork Malmö Gdańsk Nice Basel Lyon Bristol Utrecht Seville Riga Tampere Aarhus "
    "Ljubljana Salzburg Dundee Verona Bremen Nantes Split Denver Austin Perth Kyoto Lima Quito Halifax Tucson Boise",
    "country": "Portugal|Norway|Japan|Peru|Canada|Ireland|Greece|Morocco|Iceland|Chile|Vietnam|Kenya|Poland|Croatia|Mexico|Finland",
    "job": "a nurse|a carpenter|a baker|a teacher|an accountant|a plumber|a pilot|a librarian|a chef|a translator|an architect|"
    "a gardener|a dentist|a bus driver|a welder|a photographer|a vet|an electrician|a tailor|a lawyer|a firefighter|a biologist",
    "food": "walnuts|shellfish|strawberries|peanuts|mushrooms|gluten|soy|eggs|tomatoes|garlic|celery|mustard|kiwi|sesame|corn",
    "dish": "lasagne|pumpkin soup|fish tacos|risotto|ramen|pancakes|goulash|falafel|moussaka|paella|dumplings|apple pie|chilli|"
    "potato salad|curry|pizza with olives|couscous|pierogi",
    "drink": "green tea|black coffee|oat milk|apple juice|ginger beer|mint tea|cocoa|red wine|lemonade|tonic water|cider|mate",
    "colour": "dark green|navy blue|bright red|yellow|orange|turquoise|light grey|purple|white|black|brown|silver|beige|pink",
    "instrument": "cello|piano|guitar|trumpet|flute|violin|drums|harp|accordion|clarinet|banjo|saxophone|ukulele|oboe",
    "sport": "tennis|badminton|rowing|judo|handball|fencing|climbing|volleyball|archery|hockey|swimming|table tennis|rugby",
    "language": "Portuguese|Danish|Arabic|Welsh|Italian|Korean|Czech|Turkish|Greek|Swahili|Finnish|Hindi|Dutch|Polish",
    "month": "January February March April May June July August September October November December",
    "day": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "time": "7 am|half past eight|9:15|noon|2 pm|three o'clock|4:30 pm|six in the evening|quarter to ten|11 am|5 pm|8:45",
    "vehicle": "Fiat Panda|Volvo estate|Toyota Yaris|Skoda Octavia|Renault Clio|Honda Civic|Ford Transit|Mazda 3|Dacia Duster|"
    "Mini Cooper|Peugeot 208|Kia Rio",
    "place": "in the hall cupboard|under the stairs|in the top drawer|behind the door|in the garage|on the kitchen shelf|in the attic|"
    "in the blue box|next to the bed|in the glove compartment|in the cellar|at my parents' house|in my desk",
    "book": "Dune|Emma|Middlemarch|The Hobbit|Ulysses|Beloved|Dracula|Momo|Persuasion|Circe|Piranesi|Kim|The Odyssey|Walden",
    "film": "Amélie|Alien|Casablanca|Paddington|Vertigo|Jaws|Fargo|Arrival|Heat|Spirited Away|Gravity|Metropolis|Parasite",
    "band": "The Beatles|Portishead|Blur|ABBA|Massive Attack|Sigur Rós|Radiohead|The Cure|Daft Punk|Pixies|Queen|Wilco",
    "hobby": "pottery|bird watching|chess|knitting|woodwork|astronomy|baking|gardening|photography|beekeeping|origami|sailing",
    "company": "Nordbank|Brightwell|Acme Tools|Lumen Health|Halden Foods|Orchard Media|Vektor|Mill & Sons|Bluefin Travel|Kestrel",
    "thing": "passport|spare key|umbrella|tent|camera|toolbox|drill|sewing machine|suitcase|bicycle pump|ladder|violin case|"
    "sleeping bag|torch|hammer|chequebook|birth certificate|charger",
    "owned": "bike|sofa|kitchen|backpack|coat|front door|phone|scarf|suitcase|tent|bedroom|kayak|helmet|desk|raincoat|boat|fence",
    "relative": "sister|brother|mother|father|aunt|uncle|cousin|neighbour|boss|colleague|best friend|flatmate|daughter|son|nephew|"
    "niece|grandmother|grandfather|teacher|landlord|dentist|hairdresser|doctor|coach|lawyer",
    "animal": "dog|cat|rabbit|parrot|hamster|horse|goat|tortoise|guinea pig|canary|ferret|pony|goldfish|snake|donkey|hen",
    "favourite": "season|flower|fruit|vegetable|board game|subject|museum|park|café|restaurant|spice|cheese|poem|painter|shop",
    "appointment": "dentist appointment|job interview|yoga class|piano lesson|driving test|team meeting|flight|eye test|parents' "
    "evening|choir rehearsal|haircut|blood test|swimming lesson|vet appointment",
    "shop_item": "laptop|sofa|bike|washing machine|guitar|winter coat|watch|printer|tent|coffee machine|desk lamp|microwave|fridge",
    "subject": "chemistry|history|maths|biology|music|geography|art|physics|economics|law|medicine|philosophy|geology",
    "fear": "spiders|heights|thunder|dogs|flying|the dark|deep water|needles|lifts|snakes|clowns|wasps",
    "part": "knee|back|left shoulder|wrist|neck|right ankle|elbow|hip",
    "utility": "rent|electricity bill|phone contract|gym membership|insurance|parking permit|internet|car tax|music lesson",
    "club": "running club|book club|choir|chess club|film club|hiking group|drama group|rowing club|debating society",
    "machine": "pump|boiler|dishwasher|router|printer|mower|freezer|projector|kettle|oven|heater|scooter",
    "liquid": "oil|water|coolant|fuel|detergent|salt",
}  # fmt: skip
POOLS: dict[str, list[str]] = {
    name: values.split("|") if "|" in values else values.split() for name, values in _LISTS.items()
}
_SYLLABLES = [
    "ba",
    "be",
    "bo",
    "da",
    "di",
    "do",
    "fa",
    "fi",
    "ka",
    "ke",
    "ko",
    "la",
    "le",
    "lo",
    "lu",
    "ma",
    "me",
    "mi",
    "mo",
    "na",
    "ne",
    "no",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "si",
    "so",
    "ta",
    "te",
    "ti",
    "to",
    "va",
    "vi",
    "zo",
]


def value(pool: str, chance: random.Random) -> str:
    """A random value of a pool. A name is sometimes an invented one, so that the adapter learns to copy names instead of knowing them."""
    if pool in ("person", "pet", "city", "company", "band", "film", "book") and chance.random() < 0.35:
        return "".join(chance.choice(_SYLLABLES) for _ in range(chance.choice((2, 2, 3)))).capitalize()
    if pool == "number":
        return str(chance.choice((chance.randint(2, 12), chance.randint(13, 99), chance.randint(100, 990))))
    if pool == "age":
        return str(chance.randint(2, 90))
    if pool == "year":
        return str(chance.randint(1950, 2025))
    if pool == "date":
        return f"{chance.randint(1, 28)} {chance.choice(POOLS['month'])}"
    if pool == "price":
        return f"{chance.randint(2, 99) * 10} euros"
    return chance.choice(POOLS[pool])
