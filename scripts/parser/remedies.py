"""What agencies write and the treebank lacks: time phrases between subject and verb, suspended hyphens, acronyms in
parentheses."""
from trees import Word, children, copy, is_run, place, subtree

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
UNITS = "week month year weekend morning afternoon evening night summer winter spring autumn".split()
TIME = ({d.lower() for d in DAYS} | set(UNITS) | {"today", "yesterday", "tomorrow", "tonight"}
        | {"on", "this", "that", "last", "next", "late", "early", "earlier", "later"})
EVENTS = set("""attack attacks election elections vote raid raids explosion explosions blast blasts bombing bombings
meeting meetings summit crash incident clash clashes match game war earthquake quake strike strikes protest protests
talks hearing shooting fire flood floods storm trial debate ceremony party rally conference session ruling decision
announcement statement speech report visit fighting violence assault killing murder rainfall accident operation
offensive victory defeat riot riots arrest arrests death deaths fall rise merger launch concert final derby""".split())
FIRSTS = ([(w, "ADJ", "JJ") for w in """Russian Iranian Turkish Saudi Syrian Chinese British French German Israeli
American Kurdish foreign Arab Western Indian""".split()]
          + [(w, "PROPN", "NNP") for w in "U.S. Iran U.N. NATO EU Turkey Russia Saudi UK".split()]
          + [(w, "NOUN", "NN") for w in "government state oil export short long low high car air rebel army police".split()])


def gap_after_subject(words, below, verb):
    """(place after the subject of verb, subject) if only auxiliaries and adverbs stand between the two."""
    subject = next((w for w in below[id(verb)] if w.rel in ("nsubj", "nsubj:pass")), None)
    if subject is None:
        return None
    part = subtree(words, subject)
    end, at = place(words, part[-1]) + 1, place(words, verb)
    if not is_run(words, part) or end > at:
        return None
    for w in words[end:at]:
        top = w
        while top.head is not None and top.head is not verb:
            top = top.head
        if top.rel not in ("aux", "aux:pass", "advmod"):
            return None
    return end, subject


def move_time(words, rng):
    """A time phrase of a verb goes between its subject and itself and keeps its head."""
    below = children(words)
    for w in words:
        if w.form.lower() not in TIME or w.rel not in ("obl", "obl:unmarked") or w.head.upos != "VERB":
            continue
        part = subtree(words, w)
        phrase = [p for p in part if p.upos != "PUNCT"]
        if len(phrase) > 5 or not is_run(words, part) or any(p.form.lower() not in TIME for p in phrase):
            continue
        gap = gap_after_subject(words, below, w.head)
        if gap is None or gap[1].upos not in ("NOUN", "PROPN") or rng.random() < 0.4:
            continue
        for p in part:
            p.arcs = ()
        inside = {id(p) for p in part}
        before = words[gap[0]] if rng.random() < 0.8 else w.head
        rest = [p for p in words if id(p) not in inside]
        at = place(rest, before) if id(before) not in inside else place(rest, w.head)
        return rest[:at] + phrase + rest[at:]
    return None


def time_phrase(rng, marked, bare, head):
    dice = rng.random()
    if dice < 0.5:
        day = Word(rng.choice(DAYS), "PROPN", "NNP", marked, head)
        return [Word("on", "ADP", "IN", "case", day), day]
    unit = Word(rng.choice(UNITS[:8]), "NOUN", "NN", bare, head)
    if dice < 0.7:
        return [Word("this", "DET", "DT", "det", unit), unit]
    if dice < 0.9:
        return [Word("last", "ADJ", "JJ", "amod", unit), unit]
    unit.form = rng.choice(["today", "yesterday"])
    return [unit]


def add_time(words, rng):
    """An invented time phrase before a past verb: on the verb, or on the subject where that is an event."""
    below = children(words)
    for verb in words:
        if verb.xpos not in ("VBD", "VBN") or verb.upos != "VERB":
            continue
        gap = gap_after_subject(words, below, verb)
        if gap is None or gap[1].upos not in ("NOUN", "PROPN"):
            continue
        at, subject = gap
        if any(w.form.lower() in TIME for w in below[id(verb)] + below[id(subject)]):
            continue
        if subject.form.lower() in EVENTS:
            if words[at - 1] is subject:
                return words[:at] + time_phrase(rng, "nmod", "nmod:unmarked", subject) + words[at:]
        elif verb.xpos == "VBD" or words[at] is not verb:
            return words[:at] + time_phrase(rng, "obl", "obl:unmarked", verb) + words[at:]
    return None


def suspend(words, rng):
    """"B-led forces" becomes "A- and B-led forces", in pieces as UD has it or joined as agencies write."""
    for i in range(len(words) - 3):
        first, hyphen, second = words[i:i + 3]
        if not (hyphen.form == "-" and first.glue and hyphen.glue and first.head is second and second.rel == "amod"
                and hyphen.head in (first, second) and second.head in words[i + 3:]):
            continue
        if len(subtree(words, second)) != 3:
            continue
        form, upos, xpos = rng.choice(FIRSTS)
        noun = second.head
        joiner = Word(rng.choice(["and", "and", "and", "or"]), "CCONJ", "CC", "cc", first)
        if rng.random() < 0.5:
            new = Word(form, upos, xpos, first.rel, second, True)
            dash = Word("-", "PUNCT", "HYPH", "punct", new)
            first.rel, first.head, hyphen.head = "conj", new, first
            return words[:i] + [new, dash, joiner] + words[i:]
        new = Word(form + "-", "ADJ", "JJ", "amod", noun)
        second.form, second.upos, second.xpos = first.form + "-" + second.form, "ADJ", "JJ"
        second.rel, second.head, joiner.head = "conj", new, second
        return words[:i] + [new, joiner, second] + words[i + 3:]
    return None


def abbreviate(words, rng):
    """"Syrian Democratic Forces" becomes "Syrian Democratic Forces (SDF)", as a name is introduced."""
    below = children(words)
    names = [w for w in words if w.upos in ("PROPN", "NOUN") and w.rel not in ("appos", "flat", "compound", "root")]
    rng.shuffle(names)
    for top in names:
        at = first = place(words, top)
        while first and words[first - 1].head is top and words[first - 1].rel in ("compound", "amod"):
            first -= 1
        name = words[first:at + 1]
        if not 2 <= len(name) <= 5 or not all(w.form[:1].isupper() and w.form[1:].islower() for w in name):
            continue
        if at + 1 < len(words) and words[at + 1].form in ("(", "-", "'s", "’s", "s") or any(
                w.rel in ("appos", "conj", "flat") for w in below[id(top)]):
            continue
        short = Word("".join(w.form[0] for w in name), "PROPN", "NNP", "appos", top, True)
        closing = Word(")", "PUNCT", "-RRB-", "punct", short, words[at].glue)
        words[at].glue = False
        return words[:at + 1] + [Word("(", "PUNCT", "-LRB-", "punct", short, True), short, closing] + words[at + 1:]
    return None


def remedy(words, rng, invent=0.12, suspended=0.3, abbreviated=0.1):
    """A copy with one remedy or two, or the sentence itself."""
    twin = copy(words)
    changed = move_time(twin, rng)
    if changed is None and rng.random() < invent:
        changed = add_time(twin, rng)
    twin = changed or twin
    hyphens = suspend(twin, rng) if rng.random() < suspended else None
    twin = hyphens or twin
    short = abbreviate(twin, rng) if rng.random() < abbreviated else None
    return short or (twin if hyphens or changed else words)
