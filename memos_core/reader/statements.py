"""The rules of the reader: which clause is a statement about the person, its type, and the single thing (subject)
that it speaks of.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from memos_core.cube import SemanticType
from memos_core.language.times import has_time, is_past
from memos_core.reader.refusals import is_refused
from memos_core.reader.wording import normal

FACT, PREFERENCE, EVENT, PERSONA = (
    SemanticType.FACT,
    SemanticType.PREFERENCE,
    SemanticType.EVENT,
    SemanticType.PERSONA,
)


@dataclass(frozen=True)
class Statement:
    """What a clause states."""

    type: SemanticType
    subject: str = ""
    ended: bool = False
    """It says that something is not true, or not any more."""


PEOPLE = (
    r"wife|husband|partner|spouse|girlfriend|boyfriend|gf|bf|ex|fianc[eé]e?|sons?|daughters?|child|children|kids?|baby|twins|mother|"
    r"mum|mummy|father|dad|daddy|parents?|sisters?|brothers?|siblings?|stepmother|stepfather|stepson|stepdaughter|stepbrother|stepsister|"
    r"half-brother|half-sister|grandmother|grandma|nana|gran|granny|grandfather|grandpa|grandad|granddad|grandparents|grandson|"
    r"granddaughter|grandchildren|grandchild|grandkids|aunt|auntie|uncle|cousins?|nieces?|nephews?|mother-in-law|father-in-law|"
    r"sister-in-law|brother-in-law|son-in-law|daughter-in-law|in-laws|family|boss|manager|dentist|doctor|gp|therapist|physio|teacher|"
    r"professor|supervisor|coach|trainer|landlord|landlady|neighbou?rs?|roommates?|housemates?|flatmates?|best friend|friends?|"
    r"colleagues?|coworkers?|mentor|godmother|godfather|godson|goddaughter"
)
ANIMALS = (
    r"dogs?|cats?|horse|pony|birds?|parrot|budgie|rabbits?|bunny|hamster|fish|pets?|puppy|kittens?|turtle|tortoise|chickens?|hens?|"
    r"goats?|guinea pigs?|gecko|snake|lizard|labrador|poodle|terrier|beagle|corgi|spaniel|retriever|dachshund|ferret|rat|donkey"
)
_NAMEABLE = rf"{PEOPLE}|{ANIMALS}|boat|car|van|bike|team|company|band|school"
_TIME_FIRST = re.compile(
    r"^(?:(?:on |in |at |by |since |for |during |until |about |around |over |back in )?(?:the )?(?:last|next|this|every|each|most|"
    r"past|weekdays?|weekends?|[a-z]+days?|tomorrow|yesterday|tonight|today|\d{4}|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter|a few|a couple|two|three|four|five|six|ten|one|a|an|"
    r"\d+(?:st|nd|rd|th)?|nowadays|these days|currently|right now|at the moment|mornings?|evenings?|nights?|usually|normally|"
    r"sometimes|often|lately|recently|for (?:work|fun|exercise)|at (?:school|uni|university|college)|as a (?:child|kid|teenager|student)|growing up|at work|at home|in my (?:free|spare) time|"
    r"when i was [\w ]+?|outside work|after work|before bed|for breakfast|for lunch|for dinner)"
    r"(?:,? (?:of|at|on|in|the|last|next|ago|week|weeks|month|months|year|years|day|days|morning|mornings|evening|evenings|night|"
    r"nights|afternoon|weekend|weekends|[a-z]+day|couple|few|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|spring|summer|autumn|winter|a|an|\d+(?:st|nd|rd|th)?(?::\d\d)?(?:am|pm)?|\d{4}))*),? (?=(?:i|we|my|it is my) )"
)
_ROLE_FIRST = re.compile(r"^as an? (?P<role>(?:[\w-]+ ){0,3}?[\w-]+),? (?=(?:i|my) )")
_ENDED = re.compile(
    r"^(?:i|my \w+) (?:no longer|not) |^(?:i|my \w+) (?:do not|am not|does not|is not|have not|can not)\b(?=.*\b(?:any ?more|any longer|these days)\b)"
)
_NEGATIVE = re.compile(r"^(?:i|my \w+) (?:do not|am not|no longer|does not|is not|never|have never|have not)\b")

_DIET = r"(?:vegan|vegetarian|pescatarian|pescetarian|flexitarian|plant-based|teetotal(?:ler|er)?|carnivore|keto|halal|kosher)"
_DIET_STATED = re.compile(
    rf"^i (?:am|was|have been|have gone|went|turned|became|have become|am eating|eat) (?:not |no longer |strictly |mostly |almost |fully |"
    rf"an? |strict |lifelong |on a |going |only |100% )*{_DIET}\b"
)
_MY_NAME = re.compile(
    r"^my (?:full |first |last |middle |real |given |family |sur)?(?:name|surname|nickname) is (?!not\b)\S|^the name is \S|^(?:you (?:can |may )?|please |just )*call me (?!(?:back|at|when|on|if|a)\b)\S"
    r"|^i (?:go by|prefer to be called|like to be called|am called|am known as|am named)\b"
    r"|^(?:everyone|everybody|people|my friends|friends|most people|my family|they all|my colleagues|my \w+) calls? me\b"
)
_NAMED = re.compile(
    rf"^my (?P<who>(?:[\w'-]+ ){{0,2}}?(?:{_NAMEABLE}))(?:'s? (?:name|names) (?:is|are)| is (?:now )?(?:called|named)| are (?:now )?(?:called|named)| goes by|,? named|,? called|"
    rf" name is|s name is) \S"
)
_IS_MY = re.compile(rf"^(?P<name>[\w'. -]{{2,40}}?) (?:is|are) my (?P<who>(?:best )?(?:{_NAMEABLE}))$")
_IS_MY_LOOSE = re.compile(rf"^(?P<name>[\w'. -]{{2,40}}?) (?:is|are) my (?P<who>(?:{_NAMEABLE}))\b(?!'| tongue)")
_IS_MY_FAVOURITE = re.compile(
    r"^(?P<what>[\w' -]{2,40}) (?:is|are) (?:by far )?(?:one of )?my (?:all-time |absolute )?favourite\b\s*(?P<kind>[\w -]*)"
)
_MY_OWN = re.compile(
    r"^(?P<what>[\w' -]{2,40}) (?:is|are) my (?P<kind>native language|mother tongue|first language|home ?town|second language|day off|star sign|middle name|maiden name|hobby|job)\b"
)
_FAVOURITE = re.compile(
    r"^my (?:(?:all-time|absolute|all time|personal) )?favourite (?P<what>[\w' -]{2,40}?) (?:is|are|has to be|has always been|would be|was) (?!not sure)\S"
)
_FAVOURITE_LOOSE = re.compile(r"^my (?:\w+ )?favourite\b.*\b(?:is|are|has to be)\b \S")
_HOME = re.compile(
    r"^i (?:do not |no longer |have |have just )?(?:live|lived|reside|moved|relocated|have lived)(?: back| out| from [\w ]{2,30}?)? (?:here )?(?:alone |together |now |with [\w' ]+ )?"
    r"(?:in|to|into|near|at|on|outside|with)\b"
    r"|^i (?:am|have been|am not) (?:living|based|residing|settled)\b"
    r"|^i (?:live|rent) (?:an? |my )?(?:alone|apartment|flat|house|room|studio|abroad|by|close|next|just|downtown|here|between|off|above)\b"
    r"|^i stay in\b|^i rent\b|^my (?:home ?address|address) is\b"
)
_PLACE = re.compile(
    r"\b(?:in|to|into|near|at|outside|around|out of) (?!an? |my |\w+ (?:different )?(?:countries|cities|places)\b|the same\b)|\baddress is\b"
)
"""What names the place of a home; without it ("alone", "in a flat") another home need not be over."""
_HOURS = re.compile(
    r"^i (?:do not )?work (?:from|in an?|with|nights?|day|part|full|shifts|remotely|mainly|mostly|on|\w+ days|at (?:night|home|weekends|the weekend)|in (?:the )?(?:mornings?|evenings?|shifts))\b"
)
_USED_TO = re.compile(r"^i (?:used to|grew up|was raised|was brought up)\b")
_JOB = re.compile(
    r"^i (?:do not |no longer |mainly |mostly |part-time |full-time )?work (?:as|for|at|in|with|from|night|nights|day|part|full|shifts|remotely|freelance|mainly|mostly|on|\w+ days)\b"
    r"|^my (?:job|job title|occupation|profession|day job|work) is (?:an?|as|being|to)\b|^what i do for a living is\b|^i am (?:no longer |not )?(?:at|with) (?!(?:home|work|the|a|an|my|your|you|it|school|least|all|this|that)\b)[\w&]+(?: \w+)?(?: now)?(?:$|,)"
    r"|^i (?:am|have been) (?:working|employed|a freelance|self-employed|freelancing)\b|^i (?:have )?(?:started) (?:an? (?:new )?job|working|work)\b"
    r"|^i (?:earn my living|make a living|do \w+ for a living)\b|^i (?:am|have been) (?:unemployed|out of work|jobless|between jobs|retired|a stay-at-home)\b"
)
_BIRTHDAY = re.compile(r"^my (?:birthday|bday|date of birth|birth date) is\b(?! (?:coming|soon))|^i was born\b")
_BORN_SOMEWHERE = (
    r"born (?:and raised )?in (?!(?:the )?(?:early |late )?(?:\d|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|spring|summer|autumn|winter))\w"
)
_BIRTHPLACE = re.compile(rf"^i was {_BORN_SOMEWHERE}")
_AGE = re.compile(
    r"^i (?:am|have turned) (?:\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\w+)?|eighteen|nineteen|seventeen|sixteen)"
    r"(?: years?(?: old| young)?| yo| y/o)?(?: now)?$|^my age is\b"
)
_KEYED = (
    (re.compile(r"^my (?P<key>shoe size|blood type|native language|mother tongue|first language|phone number|e-?mail address|star sign|zodiac sign|nationality|home ?town|anniversary|wedding anniversary|postcode|height|weight)\b.* is\b|^my (?P<key2>shoe size|blood type|native language|mother tongue|nationality|home ?town|height|weight|wedding anniversary|anniversary) is\b"), ""),
    (re.compile(r"^i drive\b(?! (?:people|them|to))"), "vehicle"),
    (re.compile(r"^i (?:am|have been) (?:happily |newly |not )?(?:married|single|divorced|engaged|widowed|separated|in a relationship|a widow\w*)\b"), "marital-status"),
    (re.compile(r"^i wear (?:a )?(?:shoe )?size\b|^i take (?:a )?size\b"), "shoe-size"),
    (re.compile(r"^i weigh\b"), "weight"),
    (re.compile(r"^i am (?:left|right)[- ]?handed\b"), "handedness"),
)  # fmt: skip
_THEIRS = re.compile(
    rf"^my (?P<who>(?:{PEOPLE}))(?: [a-z'-]+)? (?:(?P<home>lives?|moved to)|(?P<job>works? (?:as|for|at|in))|(?:was born))\b"
    rf"|^my (?P<whose>(?:{PEOPLE}))(?: [a-z-]+)?'s (?P<thing>birthday|age|job|birth date) is\b"
)

_LIKING = re.compile(
    r"^i (?:(?:always|usually|generally|normally|typically|often|mostly|mainly|rarely|hardly ever|seldom|do not really|do not particularly|do not|never|"
    r"do|have always|have never|used to|would|only|much|sometimes|quite|actively|strongly|greatly|simply|tend to|no longer|can not|rather|kind of|sort of|prefer to) )*"
    r"(?:like|liked|love|loved|enjoy|enjoyed|adore|prefer|hate|hated|dislike|detest|loathe|despise|stand|can not stand|bear|tolerate|fancy|crave|favou?r|appreciate|"
    r"can not resist|avoid|drink|eat|cook|order|snack|skip|listen|watch|worship|can not get enough|care for|root for|support|would rather|opt for|go for)\b(?! (?:up|out|your|you)\b)"
    r"|^i find [\w' -]{3,40} (?:boring|relaxing|annoying|disgusting|gross|hard to|exhausting|fascinating|delicious|calming|soothing|stressful|fun|"
    r"too \w+|really \w+|very \w+|overrated|tedious|unbearable)$"
    r"|^i would (?:much |always )?rather .* than\b"
    r"|^i (?:am|have been|have always been|was|have never been) (?:not |no |never |also |such |more of |less of |much of |really |big |quite |much |kind of )*"
    r"(?:fond of|into|an? (?:\w+ )?(?:fan|lover|fanatic|addict|enthusiast|foodie|person)\b|crazy about|mad about|obsessed with|keen on|passionate about|"
    r"a (?:tea|coffee|cat|dog|morning|night|people|beach|city|book|whisky|wine|meat|chocolate)\b|sick of|tired of|addicted to|partial to|a sucker for|"
    r"a (?:huge|big|massive|total|real) \w+|picky|hooked on|nuts about|a night owl|an early bird|a foodie|crazy for|fan of|big on)"
    r"|^i am (?:trying|avoiding|cutting|staying away|off|on a diet|not eating|not drinking)\b"
    r"|^i (?:usually|always|normally|generally|typically|often|mostly) (?:have|take|go for|choose|pick|order|sleep with|buy|wear|read|listen|use|travel|put|add|sit|buy)\b"
    r"|^i take my (?:coffee|tea|steak|eggs|espresso)\b|^i have (?:porridge|coffee|tea|toast|eggs|cereal|oatmeal|a sweet tooth|an aversion|a weakness|a soft spot|a thing for)\b"
    r"|^i have (?:always |never )?(?:loved|hated|liked|preferred|enjoyed|disliked|been into)\b|^i (?:am|have been) (?:having|drinking|eating) \w+ (?:every|for)\b"
    r"|^i (?:do not|never|rarely|hardly ever|no longer|only|mostly) (?:eat|drink|like|touch|use|watch|listen|cook|buy|wear|care for|enjoy|fancy|have (?:breakfast|sugar|milk|dessert|coffee|caffeine))\b"
    r"|^i (?:gave up|have given up|have sworn off|stay away from|am done with|swear by|live for|live on|am all about|read (?:mostly|mainly|a lot of|only|fantasy|science|crime|history|poetry|novels|books))\b"
    r"|^(?:the|a) [\w ]+? (?:that )?i (?:like|love|hate|prefer|enjoy|dislike) (?:the )?(?:most|best|least)\b.* (?:is|are)\b"
    r"|^what i (?:like|love|hate|enjoy|prefer) (?:most|best|least|about)\b.* (?:is|are)\b"
    r"|^(?:(?!it|that|this|he|she)[\w' -]{3,40}) (?:is|are) (?:not |really |so |totally |definitely )*my (?:thing|cup of tea|jam|guilty pleasure|comfort food|go-to|weakness|passion|drink of choice|pet peeve)\b"
    r"|^my (?:guilty pleasure|comfort food|go-to [\w ]+|pet peeve|ideal [\w ]+|passion|drink of choice|usual (?:order|breakfast|drink|coffee)|taste in [\w ]+|top (?:choice|pick)[\w ]*|preference|preferred [\w ]+|(?:least )?favourite [\w ]+) (?:is|are)\b"
    r"|^(?:nothing|no \w+) beats \S|^i can not (?:function|live|start (?:the|my) day|sleep|wake up|survive|concentrate|do) without (?!(?:your|you|it|this|that)\b)|^(?:can not stand|hate|love|dislike|enjoy|adore|prefer|do not (?:like|eat|drink)|never (?:eat|drink)|really (?:like|love|hate)|big fan of|not a (?:big )?fan of|huge fan of) "
    r"(?!(?:it|that|this|the|your|you|how|to (?:hear|see|know)|my)\b)\S"
)
_MEAL = re.compile(
    r"^i (?:always|usually|normally|often) have (?:lunch|dinner|breakfast|brunch|supper|coffee) (?:at|with)\b"
)
_ALLERGY = re.compile(
    r"^i (?:am|have been|was|have always been) (?:\w+ )?(?:allergic (?:to|against)|intolerant|hypersensitive|sensitive to)\b|^allergic to\b|^can not (?:eat|drink|have|tolerate) (?!it|that|this|your)\w|^i (?:am|have been) (?:lactose|gluten)\b|^i have (?:an? )?(?:\w+ ){0,3}(?:allerg|intoleranc)"
    r"|^i can not (?:eat|drink|have|digest|tolerate|handle) (?!it|that|this|your)\w"
    r"|^[\w' ]{3,30} (?:gives?|makes?) me (?:hives|headaches?|sneeze|sick|a rash|migraines?|itch\w*|break out|cough|anxious|nervous|uncomfortable|panic|dizzy|sleepy|bloated|ill|nauseous|wheeze|swell)\b"
)
_OCCASION = (
    r"appointment|meeting|interview|exams?|flight|wedding|party|deadline|inspection|surgery|operation|check-?up|concert|trip|holiday|holidays|vacation|"
    r"graduation|date with|reservation|booking|tournament|race|marathon|recital|viewing|court|hearing|scan|mri|x-ray|physio|session|"
    r"presentation|conference|workshop|reunion|funeral|christening|baptism|bar mitzvah|move|train|delivery|driving test|finals|midterms?|"
    r"thesis defen[cs]e|call with|housewarming|honeymoon|performance|audition|gig|visa|lease|contract|course|ferry|bus|project|semester|term|job|"
    r"parents' evening|colonoscopy|blood test|vaccination|internship|due date|baby shower|show|exhibition|play|match|game|class|lecture"
)
_SURE_OCCASION = re.compile(
    r"\b(?:appointment|meeting|interview|exams?|flight|wedding|party|deadline|inspection|surgery|operation|check-?up|concert|reservation|"
    r"tournament|marathon|recital|viewing|hearing|scan|mri|x-ray|funeral|christening|baptism|driving test|audition|baby shower|date with|"
    r"call with|parents' evening|reunion|presentation|conference|housewarming)\b"
)
_HAVE_OCCASION = re.compile(
    rf"^i (?:have|have got|had|got|am having) (?:an? |my |another |the |two |three |some )?(?:[\w'-]+ ){{0,4}}?(?:{_OCCASION}|test|quiz|rehearsal|lunch|dinner|drinks|tickets|plans|guests|visitors|date)\b"
)
_OCCASION_IS = re.compile(
    rf"^my (?:[\w'-]+ ){{0,4}}?(?:{_OCCASION})(?: [\w'.]+){{0,5}}? (?:is|are|was|were|starts?|started|leaves?|departs?|takes? place|took place|begins?|ends?|ended|expires?|runs out|has been|got|went|lands?|"
    r"arrives?|will|comes|finishes|got|falls)\b"
)
_HAPPENED = (
    r"visited|bought|sold|started|finished|quit|met|married|adopted|rescued|graduated|joined|signed up|passed|broke|lost|won|booked|ordered|ran|"
    r"travell?ed|retired|resigned|enrolled|failed|completed|went|saw|got(?! (?:an? (?:idea|question|problem)|\w+ kids)\b)|celebrated|proposed|"
    r"flew|hiked|climbed|cycled|hurt(?= my)|sprained|twisted|fractured|tore|injured|crashed|fell|became|divorced|separated|split up|broke up|gave birth|gave up|"
    r"published|defended|attended|hosted|organi[sz]ed|welcomed|dropped out|applied|accepted|signed|registered|caught|recovered|"
    r"stopped|swam|sailed|moved out|moved in|moved back|inherited|donated|planted|renovated|won|participated|received|ended|opened|come back|come home|founded|set up|launched|came back|"
    r"returned|cut|burned|burnt|missed|came down|tested positive|underwent|donated|performed|competed|turned|began|left|buried|painted|built|baked|"
    r"was (?:diagnosed|promoted|fired|laid off|hired|robbed|mugged|hospitali[sz]ed|made redundant|accepted|rejected|admitted|elected|operated|in an accident|in hospital|stung|bitten|vaccinated|awarded|invited)|"
    r"lost|replaced|learned to|learnt to|took part|took up|ran into|had (?:a baby|surgery|an operation|a fall|an accident|a car accident|a heart attack|a stroke|covid|a miscarriage)"
)
_EVENT = re.compile(
    rf"^i (?!have got (?!married|engaged|divorced|promoted|fired|hired))(?:have |had |have just )?(?:{_HAPPENED})\b|^i am (?:getting (?:married|divorced|a|my|an)|expecting|due\b|about to (?:become|start|move))"
)
_WED = re.compile(
    r"^i (?:have )?(?:got|gotten) (?:married|divorced|engaged|separated)\b|^i (?:have )?(?:married|divorced)\b"
)
_ELLIPTIC = re.compile(
    r"^(?:just |recently |finally )?(?P<verb>moved|started|finished|bought|adopted|booked|quit|graduated|ran|passed|joined|visited|sold|got|lost|broke)"
    r" (?!(?:it|that|this|your|you|the (?:code|error|file|script)|an? (?:error|bug|question|idea))\b)\w+ \w+"
)
_ANY_PAST = re.compile(
    r"^i (?:have |just )?(?!(?:used|needed|wanted|wondered|lived|liked|loved|hated|moved|worked|played|owned|preferred|enjoyed|studied)\b)"
    r"(?:\w{2,}ed|went|saw|met|lost|sold|bought|ran|swam|flew|drove|got|won|broke|fell|had|ate|made|took|gave|began|left|came|built|hit|cut|caught|grew|hurt|"
    r"found|wrote|read|did|woke|slept|sang|taught|spent|threw|rode|was|knit|worked|played|moved|studied)\b"
)
_PLANNED = re.compile(
    r"^i (?:am|will be) (?!(?:trying|looking|asking|wondering|thinking|talking|using|learning|studying|working|living|saying|hoping)\b)\w+ing\b"
    r"|^i (?:will|shall) (?!(?:be right|be back|try|let|need|ask|think|take it|do it|check|never|use|send|give|tell|see you|wait|just|go now|go with|read|look)\b)\w+"
    r"|^i (?:fly|travel|leave|depart|start|begin|go|sit|graduate|retire|move|turn|finish|return|head|set off|get married|marry|run|meet|see|pick up|become|close on|have to|need to)\b"
)
_INTENDED = re.compile(
    r"^i (?:am (?:flying|travell?ing|moving|leaving|starting|meeting|visiting|running (?:a|the|my)|retiring|graduating|planning (?:to|a|my|on)|going (?:to|on|away|back|camping|skiing|hiking|home)|heading to|getting|"
    r"hosting|throwing|organi[sz]ing|attending)|plan to|intend to|have (?:decided|arranged|planned|agreed|been invited) (?:to|a)|decided to|have (?:booked|bought) tickets)\b"
    r"(?!(?: to)? (?:ask|need|try|be honest|use|sleep|bed|give|say|do this|make|explain|assume|guess|write|go with|go now|need|stop you|the (?:point|toilet))\b)"
)
_CERTAIN_PLANS = re.compile(
    r"^i am (?:flying|travell?ing|moving|leaving(?! now)|starting|visiting|retiring|graduating|planning a|going on (?:holiday|vacation|a)|getting|hosting)\b"
    r"|^i (?:plan to|intend to|(?:have )?decided to) \w+|^i am (?:planning|going) to (?:visit|run|move|marry|propose|retire|adopt|study|travel|quit|become|have a baby|start|[a-z]+ for the weekend)\b"
)
_DUTY = re.compile(
    r"^i (?:have|need) to (?:renew|pick up|pay|take my|take the|see (?:my|the|a)|go to|be (?:in|at)|visit|attend|drop off|bring|return my|"
    r"return the|catch (?:a|the|my)|collect|leave for|fly|travel|move|sit|work)\b"
)
_HAD_DONE = re.compile(r"^i (?:had|got) my (?:[\w-]+ ){1,3}?(?:\w+ed|taken|out|cut|done|stolen|put)\b")
_ELLIPTIC_TIMED = re.compile(
    r"^(?:just )?(?:had|went|saw|met|flew|ate|came|did|made|took|spent|woke|left|tried|cooked|walked|watched|celebrated)\b(?! (?:you|your|it|this|that)\b)"
)
_TURNING = re.compile(
    r"^i (?:will be|turn|am turning|turned|will turn) (?:\d{1,3}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eighteen|sixteen)\b"
)
_BIRTHDAY_NOW = re.compile(
    r"^(?:it|today|tomorrow|yesterday|next week|this \w+|\w+day) (?:is|was) my (?:\w+ ){0,2}(?:birthday|anniversary|wedding)\b|^it is my \w+ ?(?:birthday|anniversary)"
)
_FACT = re.compile(
    r"^i (?:am|was|have been|am not|was not) (?:not )?(?:an? (?!bit\b|little\b|lot\b|while\b|few\b)\w|the (?:oldest|youngest|eldest|middle|only|first|owner|founder|mother|father|captain|director|head|ceo|manager)\b|"
    r"the (?!one\b|kind\b|sort\b|type\b|same\b|best\b|king\b|worst\b)\w+(?: \w+)? (?:of|at|for|in) (?:my|an?|the) \w|from\b|married\b|single\b|"
    r"divorced\b|widowed\b|engaged\b|pregnant\b|retired\b|left-?handed\b|right-?handed\b|colou?r[- ]?blind\b|diabetic\b|asthmatic\b|epileptic\b|dyslexic\b|autistic\b|"
    r"deaf\b|blind\b|short-?sighted\b|near-?sighted\b|far-?sighted\b|learning\b|studying\b|training\b|taking (?:\w+ ){0,2}(?:classes|lessons|medication|pills|tablets|antibiotics|insulin)|"
    r"writing (?:a|my)\b|building (?:a|my)\b|named\b|called\b|\d|born\b|raised\b|originally\b|native to|afraid of\b|scared of\b|terrified of\b|phobic|claustrophobic|bilingual|trilingual|fluent in|"
    r"half[- ]\w+|bald|tall|short\b|an only|one of (?:two|three|four|five|six|seven)|adopted|orphaned|homeschool\w*|"
    r"in (?:my|the) (?:\w+ ){0,3}(?:year|semester|grade|forties|thirties|twenties|fifties|sixties|seventies|army|navy|choir|band|orchestra|team|process)|in (?:law|medical|med|high|middle|grad|graduate|primary|secondary|nursing|art|business|night) school|"
    r"in \w+ grade|on (?:insulin|antibiotics|medication|meds|an? (?:[\w-]+ ){0,3}diet|parental leave|maternity leave|paternity leave|sick leave|the pill|blood)|"
    r"good at|bad at|terrible at|great at|teaching|coaching|volunteering|raising|renting|saving|recovering|doing (?:a|my|an)|majoring|enrolled|"
    r"agnostic|atheist|catholic|muslim|jewish|buddhist|hindu|christian|protestant|orthodox|sikh|religious|gay|straight|bisexual|lesbian|transgender|trans|non-?binary|"
    r"self-taught|introverted|extroverted|shy|neurodivergent|anemic|anaemic|insomniac|celiac|coeliac|hard of hearing|nearly \d|almost \d|turning|"
    r"(?:portuguese|spanish|french|german|italian|dutch|belgian|polish|irish|english|british|scottish|welsh|american|canadian|brazilian|mexican|indian|chinese|japanese|korean|"
    r"turkish|greek|swedish|norwegian|danish|finnish|swiss|austrian|czech|hungarian|romanian|russian|ukrainian|nigerian|kenyan|ghanaian|egyptian|moroccan|australian|"
    r"argentinian|chilean|colombian|peruvian|pakistani|bangladeshi|iranian|israeli|lebanese|syrian|vietnamese|thai|filipino|indonesian|malaysian|estonian|latvian|lithuanian|croatian|serbian|slovak|slovenian|bulgarian|african|european|asian)|"
    r"\w+ (?:years|months|weeks) (?!ago)|\w+ feet|severely|partially|legally|happily|working)"
    r"|^i (?:do not |no longer |never |have never |usually |always |normally |generally |often |sometimes |can |can not |used to |have to |only |regularly |currently |mostly |mainly )*"
    r"(?:have|own|keep|had|use|speak|spoke|understand \w+ but|play|played|study|studied|teach|taught|build|learned|buy|run|grew up|wear|drive|suffer|belong|weigh|ride|sing|paint|was born|got married|sleep|wake up|get up|"
    r"go|live|lived|rent|collect|smoke|vape|commute|volunteer|swim|cycle|bike|jog|walk|climb|ski|surf|dance|knit|sew|crochet|garden|fish|hunt|hike|practi[sc]e|meditate|train|"
    r"coach|manage|lead|write|code|program|bake|brew|grow|raise|breed|foster|share|come from|came from|major|majored|attend|know how|did (?:my|a|an)|do (?:yoga|pilates|karate|judo|crossfit|ballet|my|a lot of)|"
    r"take (?:\w+ ){0,4}(?:pills?|tablets?|medication|meds|vitamins?|insulin|lessons|classes|supplements|antidepressants|the (?:bus|train|tram|metro|subway|bike))|snore|stutter|served?|"
    r"worked|need|work|vote|pray|fast|blog|stream|photograph|draw|act|juggle|box|fence|row|sail|skate|kayak|camp|travel|earn|believe in|identify|born|finish work|start work|shower|lift|"
    r"work out|exercise|celebrate|observe|subscribe|spend|make (?:my|jewell?ery|furniture|music|pottery|bread|cheese)|restore|repair|design|sell|babysit|care for|look after|cook|lost my (?:hearing|sight)|walked|feed|"
    r"hear|see (?:my|a)|smell|read (?:braille|music)|type|struggle with|deal with|live)\b(?! (?:through|into the)\b)"
    r"|^i have (?:got|been|had|worked|lived|known|played|studied|taught|owned|spoken)\b"
    r"|^i (?:take|read|do|see|visit|call|get|write|pay|walk|run) (?:[\w':. ]+ )?(?:every|each|daily|weekly|(?:once|twice|\w+ times|\w+ \w+) (?:a|per) (?:day|week|month|year|night))\b"
    r"|^i get (?:(?:sea|car|home|travel|motion )sick\b|(?:migraines|headaches|nosebleeds|hay fever|panic attacks)\b)"
    r"|^i pay .* rent\b|^i named my\b|^i am (?:dating|seeing|engaged to|married to)\b"
    r"|^i am (?:\w+ )?\w+(?:ers|ors|ists|ents|nurses|ians)$|^i have to (?:take|wear|inject|avoid)\b"
    r"|^(?:there are|there is) \w+ of us\b"
)
_THEY_HAPPENED = re.compile(
    rf"^my (?:[\w'-]+ ){{0,3}}?(?:passed away|died|turns|turned|will (?!be able|help|not)\w+|graduated|graduates|broke|got (?!a \w+ named)|gets married|is (?:getting|coming|visiting|expecting|having|starting|turning|arriving|due|moving|flying|retiring|going to|raising|leaving)|"
    rf"are (?:getting|coming|visiting|expecting|having|starting|turning|arriving|moving|flying|retiring|going to)|starts?|started|begins?|won|lost|bought|sold|moved out|moved in|went|came|fell|retired|retires|visited|"
    rf"arrives?|leaves?|left|had|gave|was (?:diagnosed|stolen|towed|promoted|fired|laid off|robbed|hospitali[sz]ed|operated|rushed|hit|cancelled|delayed|run over)|has (?:just )?(?:died|passed away|graduated|started|given birth)|stopped|finished|joined|married|divorced|"
    rf"broke down|ran|crashed|escaped|needs? surgery|has (?:an? )?(?:[\w'-]+ ){{0,3}}(?:{_OCCASION})|proposed|enters|finishes|flies|travels|comes|returns|are coming|is in hospital|adopted|ran away|disappeared|learned|took|passed|failed|called|"
    r"(?!(?:worked|lived|used|loved|liked|hated|played|studied|owned|married|retired|need|wanted|asked)\b)\w{3,}ed)\b"
)
_POSSESSED = re.compile(
    r"^my (?P<what>(?:[\w'.-]+ ){0,3}?[\w'-]+) (?:is|are|was|were|has|have|lives?|works?|likes?|loves?|hates?|starts?|ends?|needs?|plays?|goes|go|come|"
    r"comes|runs?|speaks?|died|got|can not|can|does not|do not|teaches|teach|studies|study|studied|owns?|keeps?|collects?|prefers?|suffers?|eats?|drinks?|sleeps?|wears?|sounds|hurts?|barks?|"
    r"used to|moved|never|always|usually|grew up|comes from|drives|makes|runs|sings|takes|lived|worked|served|fought|built|wrote|became|only|also|just|still|now|really|moved|attends?|enjoys?|adores?|both|all|"
    r"swims?|cooks?|bakes?|paints?|rides?|weighs?|costs?|belongs?|snores?|chases|costs|opens|closes|no longer|is not|and i)\b"
)
_DOES = re.compile(
    rf"^my [\w-]+ (?!(?:is|keeps|throws|returns|crashes|fails|shows|loads|means|seems|gets|sucks)\b)[a-z]{{2,}}[^su\W]s (?!(?:is|are|was|were|and|have|do|in|on|of|with|that)\b)\w"
    rf"|^my (?:[\w'-]+ ){{0,2}}?(?:{PEOPLE}|{ANIMALS}) (?:will not|refuses|keeps)\b"
)
_HABIT = re.compile(
    r"^(?:every (?!time)\w+|most (?:days|mornings|evenings|nights|weekends)|on (?:weekends|weekdays|(?:mon|tues|wednes|thurs|fri|satur|sun)days))\b"
)
_PERSON_OR_ANIMAL = re.compile(rf"^my (?:[\w'-]+ ){{0,2}}?(?:{PEOPLE}|{ANIMALS})\b")
_NOT_A_NAME = re.compile(
    r"^(?:hungry|new|back|here|bored|tired|sorry|fine|good|ok|okay|lost|stuck|ready|done|late|sad|happy|sick|ill|cold|hot|free|single|busy|"
    r"curious|confused|\w+ing|\w+ed|down|home|not|so|very|in|on|at|from|a|an|the|your|you|just|all|also|glad|ur|sure|well|awake|alive|alone|"
    r"poor|rich|dead|mad|angry|right|wrong|afraid|aware|able|out|off|up|there|it|him|her|that|this|broke|old|young|tall|short|vegan|drunk)$"
)
_APPOSITION = re.compile(
    r"^((?:my|our) (?:[\w'’-]+ ){0,2}?[\w'’-]+), [A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?,(?= \w)", re.IGNORECASE
)
"""A name beside the person that it belongs to: "My boss, Ingrid, is retiring"."""
_THE_KIDS = re.compile(r"^the (?=(?:kids|twins|baby)\b)", re.IGNORECASE)
_COMES = re.compile(
    r"^the (?:plumber|electrician|cleaner|cleaning lady|movers|painters?|builders?|technician|carpenter|gardener|vet|doctor|nanny|"
    r"babysitter|delivery|furniture|new \w+) (?:comes?|is coming|are coming|arrives?|is arriving|will (?:come|be here|arrive))\b"
)
_GREETED = re.compile(r"^(?:hi|hello|hey|hiya|good (?:morning|evening|afternoon)|yo)\b", re.IGNORECASE)
_CAPITAL_NAME = re.compile(
    r"^(?:I\s?['’]?[mM]|I am|i\s?['’]?m|i am|We['’]re)\s+(?P<name>[A-ZÀ-Þ][\w'’-]+)(?P<more>(?:\s+[A-ZÀ-Þ][\w'’-]+)*)(?P<rest>.*)$"
)


def state(clause: str, greeted: bool = False) -> Statement | None:
    """What a clause states about the person; None where it states nothing.

    Args:
        clause: as the person wrote it.
        greeted: a greeting stood before it, after which "im marta" is a name.
    """
    clause = _THE_KIDS.sub("my ", _APPOSITION.sub(r"\1", clause))
    text = normal(clause)
    role = _ROLE_FIRST.match(text)
    if role:
        kind = PREFERENCE if re.search(rf"\b{_DIET}\b|\b(?:fan|lover)\b", role["role"]) else FACT
        return None if role["role"] in ("joke", "test", "result", "rule", "reminder") else Statement(kind)
    main = _TIME_FIRST.sub("", text)
    ahead = text[: len(text) - len(main)]
    main = normal(main)
    if _MY_NAME.match(main):
        nick = re.search(r"nickname|\bcalls? me\b", main) and not main.startswith(("call", "you", "please", "just"))
        part = re.match(r"my (middle|last|family|sur)", main)
        if part:
            return Statement(PERSONA, "middle-name" if part[1] == "middle" else "surname")
        return Statement(PERSONA, "nickname" if nick else "name")
    if _DUTY.match(main) and has_time(text):
        return Statement(EVENT)
    if is_refused(main) or (text != main and is_refused(text) and not ahead.startswith(("may ", "when i "))):
        return None
    ended = bool(_ENDED.match(main))
    positive = re.sub(r"^(i(?: am| have)?|my \w+(?: is)?) no longer (?=\w)", r"\1 ", main)
    positive = re.sub(r"^(i) am not (.*) any ?more$", r"\1 am \2", positive)
    positive = re.sub(r"^(i) do not (live|work|drive|own|reside)\b", r"\1 \2", positive)
    found = _named(clause, main, greeted) or _statement(positive, text)
    if found is None:
        return None
    return Statement(found.type, found.subject, ended or bool(_NEGATIVE.match(main)))


def _named(clause: str, main: str, greeted: bool) -> Statement | None:
    """A statement of names, other than "my name is"."""
    if match := _NAMED.match(main):
        who = _key(match["who"])
        unmarked = re.search(r"[^s]s name is ", main)
        return Statement(FACT, f"{who.removesuffix('s') if unmarked else who}.name")
    if match := _IS_MY.match(main) or _IS_MY_LOOSE.match(main):
        return Statement(FACT, f"{_key(match['who'])}.name")
    if (match := _CAPITAL_NAME.match(clause.strip())) and not _FACT.match(main) and not _DIET_STATED.match(main):
        rest = match["rest"].strip(" .!,")
        if not rest or re.match(r"(?:from|and|,|by the way|btw|\d)", rest):
            return Statement(PERSONA, "name")
    match = re.match(r"^i am (?P<name>[^\W\d]+)(?: (?:from|here) .*)?$", main) if greeted else None
    if match and not _NOT_A_NAME.match(match["name"]) and not _FACT.match(main):
        return Statement(PERSONA, "name")
    return None


def _statement(main: str, text: str) -> Statement | None:
    timed = has_time(text)
    if match := _FAVOURITE.match(main):
        return Statement(PREFERENCE, f"favourite.{_key(match['what'])}")
    if match := _IS_MY_FAVOURITE.match(main):
        kind = _key(match["kind"]) if match["kind"] else ""
        return Statement(PREFERENCE, f"favourite.{kind}" if kind and "one of my" not in main else "")
    if _FAVOURITE_LOOSE.match(main):
        return Statement(PREFERENCE)
    if match := _MY_OWN.match(main):
        return Statement(FACT, _language(_key(match["kind"])))
    if _DIET_STATED.match(main):
        return Statement(PREFERENCE, "diet")
    if _ALLERGY.match(main):
        return Statement(FACT)
    if _TURNING.match(main) or _BIRTHDAY_NOW.match(main):
        return Statement(EVENT)
    if _MEAL.match(main):
        return Statement(FACT)
    return _standing(main, text, timed) or _happening(main, text, timed) or _lasting(main, text)


def _standing(main: str, text: str, timed: bool) -> Statement | None:
    """States things of which a person has only one: home, job, birthday, age and the like."""
    if _USED_TO.match(main):
        return Statement(PREFERENCE if re.match(r"^i used to (?:like|love|hate|enjoy)\b", main) else FACT)
    if re.match(r"^i have been (?:to|in) \w+ (?:once|twice|\w+ times)\b", main):
        return Statement(EVENT)
    if re.match(r"^i (?:have )?started\b", main) and timed:
        return Statement(EVENT)
    if _HOME.match(main):
        is_now = _PLACE.search(main) and not re.match(r"^i lived\b", main)
        then = re.match(r"^(?:when i|from )", text) or (re.match(r"^in \d{4}", text) and not main.startswith("i moved"))
        return Statement(FACT, "home" if is_now and not then else "")
    if re.match(r"^i (?:have )?moved (?:here|there|back|away|out)\b", main):
        return Statement(FACT)
    if _JOB.match(main):
        return Statement(FACT, "" if _HOURS.search(main) else "job")
    if _BIRTHPLACE.match(main):
        return Statement(FACT, "birthplace")
    for pattern, subject in ((_BIRTHDAY, "birthday"), (_AGE, "age")):
        if pattern.match(main):
            return Statement(FACT, subject)
    for pattern, subject in _KEYED:
        if match := pattern.match(main):
            return Statement(FACT, subject or _language(_key(match["key"] or match["key2"])))
    if (match := _THEIRS.match(main)) and not (timed and re.search(r"\bmoved\b|\bwas born\b", main)):
        who = _key(match["who"] or match["whose"])
        born = "birthplace" if re.search(_BORN_SOMEWHERE, main) else "birthday"
        what = match["thing"] or ("home" if match["home"] else "job" if match["job"] else born)
        return Statement(FACT, f"{who}.{what.replace(' ', '-')}")
    return None


def _happening(main: str, text: str, timed: bool) -> Statement | None:
    """States what happened or is to happen."""
    often = bool(
        re.search(
            r"\b(?:every|each|most (?:days|evenings|mornings|weekends)|[a-z]+days|once a|twice a|times a|in the mornings?)\b",
            text,
        )
    )
    if re.match(r"^i (?:stopped|gave up|quit) (?:eating|drinking|smoking)\b", main):
        return Statement(EVENT if timed else FACT)
    if not often:
        if timed and _COMES.match(main):
            return Statement(EVENT)
        if _HAD_DONE.match(main) or (timed and _ELLIPTIC_TIMED.match(main)):
            return Statement(EVENT)
        if _EVENT.match(main) or (
            _ELLIPTIC.match(main) and not main.startswith("just moved") and not main.startswith("moved")
        ):
            return Statement(EVENT, "marital-status" if _WED.match(main) else "")
        if _ELLIPTIC.match(main):
            return Statement(FACT, "home")
        if _HAVE_OCCASION.match(main) and (timed or _SURE_OCCASION.search(main)):
            return Statement(EVENT)
        if _OCCASION_IS.match(main) and (
            timed or re.search(r"\b(?:scheduled|cancelled|postponed|moved|delayed|starts|leaves|at \d|on the)\b", main)
        ):
            return Statement(EVENT)
        if _CERTAIN_PLANS.match(main) or (_INTENDED.match(main) and timed):
            return Statement(EVENT)
        if (
            timed
            and not re.search(r"\bsince\b", text)
            and not re.match(r"^i (?:have been|was born|was an?|was the)\b", main)
        ):
            if _ANY_PAST.match(main) and is_past(main):
                return Statement(EVENT)
            if _PLANNED.match(main) and not is_past(main) and main.split(" on ")[0] != "i fly":
                return Statement(EVENT)
        if _THEY_HAPPENED.match(main) and (
            timed
            or re.search(
                r"\b(?:passed away|died|getting married|expecting|graduated|broke down|stolen|had a|gave birth|diagnosed|will be|turned|divorced|got (?:into|accepted|promoted|engaged))\b",
                main,
            )
        ):
            return Statement(EVENT)
        if (
            _PERSON_OR_ANIMAL.match(main)
            and timed
            and re.search(r"\b(?:was born|moved)\b", main)
            and not re.search(r"\b(?:19|20)\d\d\b", main)
        ):
            return Statement(EVENT)
        if _POSSESSED.match(main) and timed and is_past(main) and re.search(r" (?:was|got|has) \w+ed\b| got \w+", main):
            return Statement(EVENT)
    return None


def _lasting(main: str, text: str) -> Statement | None:
    """States preferences, and facts without a subject."""
    if _LIKING.match(main):
        return Statement(PREFERENCE)
    if _HABIT.match(text) and re.match(r"^i [a-z]+ ", main):
        return Statement(FACT)
    if _FACT.match(main) or _DOES.match(main) or _POSSESSED.match(main):
        return Statement(FACT)
    return None


def _language(key: str) -> str:
    return "native-language" if key in ("mother-tongue", "first-language") else key


def _key(words: str) -> str:
    return re.sub(r"\s+", "-", words.strip().lower())


def was_greeted(sentence: str) -> bool:
    """Whether the sentence begins with a greeting."""
    return bool(_GREETED.match(sentence.strip()))
