"""Given names that are common in Europe, the Americas and Asia, and neither a place nor a word nor one person known to all."""

_NAMES = """
    aaron abdul abigail adam adrian agnes agnieszka ahmed aisha alan albert alejandro alessandro alex alexander alexandra alice alina
    alison amanda amelia amir ana anastasia andre andrea andreas andrew angela angelika anita anja anke ann anna anne annette anthony
    antonio antonia anya arjun arthur astrid ayesha barbara beatrice beatriz ben benjamin bernard bernd beth betty birgit bjorn bob
    brenda brian brigitte bruno camila carla carlos carmen carol carolina caroline catarina catherine cecilia chantal charles
    charlie chen chiara chloe chris christian christina christine christoph claire clara claudia colin connor craig cristina dan
    daniel daniela danielle darren dave david deborah debra denise dennis derek diana diane diego dieter dirk dmitri dominik don
    donna doris dorothy doug duarte ed eduardo edward eileen elena elisabeth elizabeth ella ellen elsa emil emilia emily emma
    enzo eric erik erika ernst esther eva evelyn fabian fatima federica federico felix fernanda fernando filipe fiona francesca francesco
    francisco francois frederic frida friedrich gabriel gabriela gareth gary gavin geoff george gerald gerd gertrud gianni gillian
    giovanni giulia giuseppe gloria gonzalo gordon graham greg greta guido guillaume gustav hanna hannah hannes hans harald hassan
    heather heidi heike heinz helen helena helga helmut henrik henry hilde holger hugo hussein ian ibrahim ida igor ines inga
    ingrid irene irina irma isabel isabella ivan jack jacob jacqueline jakob james jan jane janet janine jason javier jean jeff jeffrey
    jenna jennifer jenny jeremy jessica jim jing joan joana joanna joao joe joel johan johanna johannes john jonas jonathan jorge
    jose josef joseph joshua juan judith judy julia julian juliana julie jurgen jutta kai karen karin karl karla karolina katarina
    kate katharina katherine kathleen kathrin katie katja keith kelly ken kenneth kerstin kevin khalid kim klaus konrad kristina
    kumar kurt lara lars laura lauren laurent lea leah lena leo leon leonie leticia liam lina linda lisa lise lorena lorenzo louise lucas
    lucia luis luisa luka lukas lukasz lydia maggie magdalena malte manfred manuel manuela marc marcel marcin marco marcos margaret
    margarida maria marianne marie marina mario marion markus marlene marta martha martin martina mary mateo mathias matilda
    matteo matthew matthias maureen max maximilian megan mehmet mei melanie melissa mia michael michaela michelle miguel mike
    mikhail milena miriam mohamed mohammed monika monique moritz muhammad nadia nadine nancy natalia natalie natasha nathan
    neil nicholas nick nicola nicolas nicole niels niklas nikolai nina noah nora norbert oksana ole oleg olga oliver olivia omar
    oscar otto pablo pamela paola paolo patricia patrick paul paula paulo pavel pedro penelope peter petra phil philip philipp
    philippe pierre pilar piotr priya rachel rafael rahul rainer raj ralf ramon raquel raul ravi rebecca regina renate ricardo
    richard rita robert roberto robin rodrigo roger roland ronald rosa rosemarie ruth ryan sabine sabrina sally samantha samir
    samuel sandra sanjay sara sarah sean sebastian serena sergei sergio sharon sheila shirley sigrid silke silvia simon simone
    sofia sofie sonia sonja sophia sophie stefan stefanie stella stephanie stephen steve steven stuart sunita susan susanne suzanne
    svetlana sven sylvia tamara tania tanja tatiana teresa theo theresa thomas thorsten tiago tim timo tina tobias tom tomas tony
    torsten tracy udo ulrich ulrike ursula ute uwe valentina valeria vanessa vera veronica veronika vicente vikram vincent viola
    vladimir wanda wei wendy werner wilhelm william wolfgang xavier yasmin ying yolanda yuki yusuf yvonne zoe
"""
GIVEN_NAMES = frozenset(_NAMES.split())
