"""Recognises what only looks like a statement about the person: questions, wishes, passing moods, and talk
about the conversation itself.
"""

from __future__ import annotations

import re

_QUESTION = re.compile(
    r"^(?:what(?! i (?:like|love|hate|enjoy|prefer|do for) )|who|whose|whom|where|when(?! (?:i|my) (?:was|were) )|why|how|which|do|does|did|"
    r"is|are|was|were|am|can(?! not)|could|would|will|should|shall|may(?! \d)|might|ha(?:ve|s|d) (?:you|i|we|they|he|she|it|any\w+|some\w+|the|my)|tell me|guess|any|anyone|"
    r"not sure|no idea|wonder|wondering|thinking|looking for|need help)\b"
)
_UNREAL = re.compile(
    r"^(?:if|even if|unless|whether|maybe|perhaps|possibly|in theory|ideally|one day|someday)\b"
    r"|\bif (?:i|my|only)\b.*\bwould\b|\bwould\b.*\bif\b|\bwhat if\b|\bas if\b|\bas though\b|\b(?:i|my \w+) (?:wish|hope)\b"
    r"|\b(?:would like|would love|would prefer|would be|would have|would never|would want|might|may be|maybe|perhaps|"
    r"could (?:be|have|use|eat|do|go|really))\b"
    r"|^i (?:was|am|have been) (?:thinking|considering|wondering|dreaming|tempted|planning on asking|debating|unsure)\b"
    r"|\byour (?:last |previous |first )?(?:answer|reply|response|suggestion|text|version|story|explanation|message|poem|joke|advice|recipe)s?\b"
    r"|\bfor this (?:one|task|answer|question)\b"
    r"|^i (?:think|consider|plan to ask|thought)\b"
)
_FRAMED = re.compile(
    r"\bas (?:though|if) (?:i|my)\b|"
    r"^if\b|\bin this (?:scenario|position|case|example|exercise)\b|\bwould\b.*\bif\b|\b(?:in (?:a|the|my|this) (?:story|dream|novel|book|film|movie|game|song|play|poem|show|series|scene|comic|script|fantasy)|"
    r"i dream[te]\w*|my (?:\w+ )?(?:character|hero|heroine|protagonist|villain|narrator|avatar|persona)s?)\b"
    r"|\b(?:he|she|they|it|who|someone|somebody|people) (?:said|says|say|asked|asks|replied|told|wrote|writes|claims?)\b"
    r"|\b(?:saying|says|said|tells|stating|pretending) (?:that )?(?:i|my|hi|hello)\b|\bthe (?:phrase|sentence|word|expression)\b"
)
_PASSING = re.compile(
    r"^i (?:am|was|feel|felt|have been|am feeling|was feeling) (?:(?:so|very|too|a bit|a little|quite|not|pretty|all|rather|such|super|"
    r"really|just|completely|bit|feeling) )*"
    r"(?:sorry|sure|fine|good(?! at)|ok|okay|well|tired|hungry|thirsty|happy|sad|bored|confused|curious|glad|ready|back|here|"
    r"done|late|busy|lost|stuck|trying(?! to (?:eat|quit|stop|lose|cut|learn|reduce|avoid|drink|save|get pregnant|become))|looking|"
    r"wondering|thinking|asking|talking|getting(?! (?:married|divorced|a|my|an))|writing (?:to|this|you|an?\s+e-?mail)|kidding|joking|about to|"
    r"interested to|interested in (?:knowing|hearing|your)|excited|aware|serious|right(?![- ]?handed)|wrong|saying|ears|on it|in$|out$|off|dead|large language|an? (?:large language|ai\b|language model)|"
    r"all|able|unable|supposed|having (?:trouble|problems|difficult\w*|issues|fun|a hard)|new (?:to this|here)|grateful|thankful|"
    r"impressed|surprised|shocked|annoyed|frustrated|angry|mad|sick and tired|sick of|overwhelmed|worried|nervous|stressed|"
    r"amazed|using (?:your|this|the)|struggling (?:with (?:this|the)|to understand)|your|you|crying|laughing|screwed|doomed|"
    r"the (?:one|worst|best|same)|a (?:robot|fish|mess|genius|bot|ghost|horse|banana|potato|idiot|fool)|an idiot|"
    r"one of|no expert|not an? expert|with you|there|up|down|home$|outside$|alone (?:now|here)|waiting|reading (?:this|your|that|it)|"
    r"asked|told|told you|given|missing (?:something|the)|doing (?:well|good|fine|ok|great|this|that|it)|great|amazing|awesome)\b"
    r"(?! for| to (?:nuts|peanuts))"
)
_OF_THE_TALK = (
    r"(?:it(?! when (?:people|my|someone|others|i|the))|its|when (?:this|that|you|it)|the following|following|that|this|these|those|them|you|your|yours|everything|nothing|something|anything|both|one|ones|"
    r"to (?:know|hear|see|ask|say|think|thank|try|point|add|mention|clarify)|how (?:you|it|the|this|that)|what (?:you|it|the|this|that)|"
    r"when you|where (?:you|this|it)|the (?:\w+ )?(?:idea|answer|version|paragraph|sentence|option|suggestion|response|reply|one|way|tone|"
    r"result|output|format|ending|beginning|title|plan|draft|text|question|explanation|code|recipe you|sound|look|part|point|list|"
    r"first|second|third|last|other|new|old|previous|app|design|layout|function|script|file|bug|error|wording|style|joke))\b"
)
_TALK = re.compile(
    rf"^(?:i|my \w+) (?:do not |did not |can not |much |only |would |always |also |totally |really )*"
    rf"(?:like|love|enjoy|adore|prefer|hate|dislike|detest|stand|appreciate|take|run|play|read|use|have|had|got|tried|wrote|made|found|saw|keep|"
    rf"liked|loved|need|want|meant?|did|do|get) (?:all |more |rather )?{_OF_THE_TALK}"
)
_ERRAND = re.compile(
    r"^i (?:just )?(?:would )?(?:want|need|require|wanted|needed)\b(?! (?:glasses|insulin|a wheelchair|a walking|crutches|reading glasses|"
    r"hearing aids?|at least|about \w+ hours|\w+ hours|to (?:wear|take (?:my|insulin|med)|inject)))"
    r"|^i (?:do not )?(?:have|got|have got|had|get|found|see|am having|ran into|encounter\w*|keep getting|received) "
    r"(?:an? |another |one |two |three |some |no |any |the |this |a few |several |many |more |lots of |following )*"
    r"(?:quick |simple |small |little |weird |strange |new |other |following |similar |big |long |syntax |good |great |vague |clear |basic |"
    r"general |different )*"
    r"(?:questions?|ideas?|problems?|requests?|doubts?|favou?rs?|errors?|issues?|lists?|functions?|files?|scripts?|codes?|bugs?|"
    r"messages?|clues?|time|choice|array|string|table|dataset|dataframe|class|method|variable|loop|query|document|texts?|sentences?|"
    r"numbers?|suggestions?|thoughts?|opinions?|feeling|hunch|to (?:go|say|ask|admit|run|leave|be|write|do|make|find|give|finish|"
    r"choose|prepare)|it|that|you|your|trouble|\d+ (?:apples?|oranges?|balls?|marbles?)|dictionary|json|csv|matrix|exception|warning|variables|functions|files|arrays|strings|tables|classes|columns?|rows?|coins|cards|dice|\d+ minutes|\d+ hours|minutes|"
    r"traceback|typos?|dream|preference|data|million|thousand|\d+ as|\d+ (?:rows|items|columns))\b"
    r"|^i (?:guess|suppose|believe|mean|see(?! (?:my|a) )|know(?! (?:how to|\w+ languages))|understand|bet|wonder|do not (?:know|understand|get|see|"
    r"think|mind|care(?! for)|mean|believe|remember|want|need|feel|agree|recall)|could|should|must|shall|agree|disagree|said|asked|told|forgot|"
    r"mentioned|heard|read (?:that|somewhere|about)|noticed|thought|tried|am asking|expect|assume|understood|figured|checked|looked|"
    r"searched|realized|realised|wondered|asked|copied|pasted|typed|clicked|installed|updated|refreshed|restarted|downloaded|uploaded|"
    r"can (?:see|tell|not (?:open|find|see|understand|get|believe|figure|install|remember|access|log|connect|wait|decide|think|"
    r"help|make|seem|tell|\w+ (?:it|this|that)\b|run (?:it|the|this))))\b"
    r"|^i (?:have )?\w+ed (?:the|a|an|my|your|some|this|that) (?:\w+ )?(?:bugs?|commits?|apps?|tickets?|branch|updates?|code|script|errors?|files?|page|"
    r"link|button|request|post|variables?|changes|settings?|server|document|mind)\b"
    r"|^i (?:have |am )?(?:never understood|had a look|had the same|got (?:stuck|confused|lost|the point)|learning (?:nothing|a lot)|live in a (?:society|world|time|simulation)|"
    r"use the \w+ (?:rule|method|formula|theorem))\b"
    r"|^i (?:run|ran|executed|start|started|compile|compiled|test|tested) (?:the|this|a|my) (?:script|code|command|program|tests?|query|app|server|build)\b"
    r"|^i (?:went|go|am going) (?:through|over|with) (?:the|your|it|this|option)\b|^i can \w+ (?:it|this|that)\b|^i live and learn\b"
    r"|^my favourite is (?:the (?:first|second|third|last)|option|number)\b"
    r"|^i have (?:also )?(?:tried|read|heard|seen (?:it|this|that)|noticed|asked|no idea|never heard|to(?! (?:take (?:\w+ )?(?:insulin|pills?|tablets?|medication|meds)|wear|inject|avoid))|been (?:trying|wondering|thinking|looking))\b"
)
_TRIVIAL = re.compile(
    r"^my (?:\w+ )?(?:question|point|guess|bad|apologies|apology|mistake|opinion|thoughts?|idea|problem|issue|code|program|script|"
    r"computer|screen|goal|plan|answer|understanding|request|prompt|messages?|essay|text|query|favou?r|function|file|error|bug|"
    r"app|server|database|browser|terminal|regex|loop|day|week|weekend|morning|evening|night|head|god|goodness|word|reply|concern|"
    r"fault|impression|pleasure|assignment|homework|sentence|paragraph|draft|letter|e-?mail|poem|story|novel|assistant|turn|tests? (?:fails?|is failing|are|keeps?|does)|build|"
    r"query|spreadsheet|formula|excel|website|page|variable|class|method|table|solar system|planet|galaxy|earth|world|society|species|universe|dear|friend asks|input|output|data|internet|wi-?fi|life|brain|mind|first thought|"
    r"next question|main question|main goal|understanding|suggestion|hands were)\b(?! (?:was born|club|is \S+@))"
)
_MODAL = re.compile(
    r"^my (?:\w+ ){1,3}?(?:says?|said|thinks?|thought|wants?|wanted|asks?|asked|told|tells|wonders?|should|would|could|may|might|"
    r"needs? to|keeps? (?:saying|asking|telling)|claims?|believes?|suggested|recommended|insists?)\b"
)
_VAGUE = re.compile(
    r"^(?:it(?! is my (?:\w+ )?(?:birthday|anniversary))|this|that|these|those|he|she|they|there|so|then|you)\b"
)


_ECHO = re.compile(r"^i (?:always|never|still|really) (?:have|had|did|do|will|am)$")
""" "I support Sporting, always have." """


def is_framed(sentence: str) -> bool:
    """Whether a normalised sentence tells a story, a condition or what others say, in all its clauses."""
    return bool(_FRAMED.search(sentence))


def is_refused(clause: str) -> bool:
    """Whether a normalised clause tells nothing that lasts about the person."""
    return bool(
        not clause
        or clause.endswith("?")
        or _QUESTION.match(clause)
        or _UNREAL.search(clause)
        or is_framed(clause)
        or _PASSING.match(clause)
        or _TALK.match(clause)
        or _ERRAND.match(clause)
        or _TRIVIAL.match(clause)
        or _MODAL.match(clause)
        or _ECHO.match(clause)
        or _VAGUE.match(clause)
    )
