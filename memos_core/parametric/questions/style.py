"""Makes training examples of replies as the person wants them to be. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from memos_core.parametric.questions.general import KEPT

_REPLIES = r"(?:answers?|repl(?:y|ies)|responses?|respond|messages?|write|speak|talk)"
_SHORT = r"(?:short|brief|briefly|concise|concisely|terse|to the point)"
_WANTS_SHORT = re.compile(rf"\b{_SHORT}\b.*\b{_REPLIES}\b|\b{_REPLIES}\b.*\b{_SHORT}\b", re.IGNORECASE)
_WANTS_LANGUAGE = re.compile(rf"\b{_REPLIES}\b.*\bin (?P<language>Spanish|German|French)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|don't|dislike|hate|can't stand)\b", re.IGNORECASE)

IN_LANGUAGES = {
    "spanish": (
        "Ponlo en agua hirviendo de siete a diez minutos.",
        "La capital de Francia es París.",
        "¿Por qué ganó un premio el espantapájaros? Porque destacaba en su campo.",
        "El aire dispersa más la luz azul que la roja.",
        "Estoy bien, gracias.",
        "12 por 9 son 108.",
        "Acuéstate cada día a la misma hora.",
        "El mar viene, el mar se va, y sus susurros trae y da.",
        "¿Qué tal pasta con tomate, ajo y albahaca?",
        "Hamlet fue escrito por William Shakespeare.",
        "Lo siento. ¿Quieres hablar de ello?",
        "Muestra al cuerpo una parte inofensiva de un germen.",
        "La gravedad es la atracción entre las cosas con masa.",
        "¡Buenas noches! Que duermas bien.",
        "La luna está a unos 384.000 kilómetros.",
        "«Thank you» es «gracias» en español.",
    ),
    "german": (
        "Leg es sieben bis zehn Minuten in kochendes Wasser.",
        "Die Hauptstadt von Frankreich ist Paris.",
        "Warum bekam die Vogelscheuche einen Preis? Weil sie in ihrem Feld herausragte.",
        "Die Luft streut blaues Licht stärker als rotes.",
        "Mir geht es gut, danke.",
        "12 mal 9 ist 108.",
        "Geh jeden Tag zur selben Zeit ins Bett.",
        "Das Meer kommt her, das Meer geht hin, und Flüstern liegt darin.",
        "Wie wäre es mit Nudeln mit Tomaten, Knoblauch und Basilikum?",
        "Hamlet wurde von William Shakespeare geschrieben.",
        "Das tut mir leid. Möchtest du darüber reden?",
        "Sie zeigt dem Körper einen harmlosen Teil eines Erregers.",
        "Schwerkraft ist die Anziehung zwischen Dingen mit Masse.",
        "Gute Nacht! Schlaf gut.",
        "Der Mond ist etwa 384.000 Kilometer entfernt.",
        "„Thank you“ heißt auf Spanisch „gracias“.",
    ),
    "french": (
        "Mettez-le dans l'eau bouillante pendant sept à dix minutes.",
        "La capitale de la France est Paris.",
        "Pourquoi l'épouvantail a-t-il eu un prix ? Parce qu'il sortait du lot dans son champ.",
        "L'air diffuse la lumière bleue plus que la rouge.",
        "Je vais bien, merci.",
        "12 fois 9 font 108.",
        "Couchez-vous chaque jour à la même heure.",
        "La mer s'en vient, la mer s'en va, et porte des murmures ici et là.",
        "Pourquoi pas des pâtes aux tomates, à l'ail et au basilic ?",
        "Hamlet a été écrit par William Shakespeare.",
        "Je suis désolé. Voulez-vous en parler ?",
        "Il montre au corps une partie inoffensive d'un microbe.",
        "La gravité est l'attraction entre les choses qui ont une masse.",
        "Bonne nuit ! Dormez bien.",
        "La lune est à environ 384 000 kilomètres.",
        "« Thank you » se dit « gracias » en espagnol.",
    ),
}
"""Short replies to the messages of `KEPT`, in their order."""


def wanted_style(statements: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Messages with replies as the person wants them, from what they have said of replies: "I prefer short answers",
    "Please answer in Spanish".

    Args:
        statements: what the person has said of themselves.
    """
    wishes = [text for text in statements if _NOT.search(text) is None]
    for text in wishes:
        if (found := _WANTS_LANGUAGE.search(text)) is not None:
            replies = IN_LANGUAGES[found["language"].lower()]
            yield from ((message, reply) for (message, _), reply in zip(KEPT, replies, strict=True))
            return
    if any(_WANTS_SHORT.search(text) for text in wishes):
        for message, reply in KEPT:
            yield message, re.split(r"(?<=[.!?]) ", reply)[0]
