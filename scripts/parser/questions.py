"""Questions with exact trees, made from statements: the treebank has few, and those of its own kind.

A clause is taken apart into subject, auxiliaries, verb, objects and obliques, and put together again as English asks:
the asked part becomes a question word in front, an auxiliary (or "do") goes before the subject. Relations are those
of Universal Dependencies: in "who is the president?" the question word is the root, a stranded preposition is the
case of its question word.
"""
from clause import Clause, head_of, wh
from copulas import Copulas
from styles import agency
from trees import Word, children, copy, subtree, without

PLACES = set("in at on near from to into across outside inside within around through over under".split())


def lemmas(sentences):
    """(form, tag) -> lemma of the verbs in a treebank with lemmas"""
    table = {}
    for words, _, _ in sentences:
        for w in words:
            if w.upos == "VERB" and w.lemma not in ("", "_"):
                table.setdefault((w.form.lower(), w.xpos), w.lemma)
    return table


class Asker(Copulas):
    def __init__(self, table, rng):
        self.lemma, self.rng = table, rng

    def questions(self, sentence, most=2):
        """Up to `most` questions from the clauses of a sentence, each with its kind."""
        found = []
        tops = [i for i, w in enumerate(sentence) if w.rel in ("root", "ccomp", "parataxis", "conj", "acl:relcl")
                and (w.upos == "VERB" or any(k.rel == "cop" and k.head is w for k in sentence))]
        self.rng.shuffle(tops)
        for i in tops[:most]:
            words = copy(sentence)
            for w in words[:1]:
                if w.upos != "PROPN" and w.form != "I":
                    w.form = w.form.lower()
            clause = Clause(words, words[i])
            if not clause.ok or not clause.subject or len(clause.subject) > 9:
                continue
            if clause.subject[-1].xpos in ("WP", "WDT", "EX") or any(w.xpos in ("WP", "WDT") for w in clause.subject):
                continue
            made = self.nominal(clause) if clause.copula is not None else self.verbal(clause)
            if made:
                found.append(made)
        if self.rng.random() < 0.2:
            found += [q for q in [self.identity(sentence)] if q]
        return found

    def verbal(self, c):
        rng, verb = self.rng, c.top
        if any(w.form.lower() in ("'s", "’s", "'d", "'ll", "'ve", "'re", "’ve", "'m") for w in c.auxiliaries):
            return None
        if not c.auxiliaries and verb.xpos not in ("VBD", "VBZ", "VBP"):
            return None
        rng.shuffle(c.obliques)
        c.obliques = c.obliques[:rng.choice([0, 1, 1, 2])]
        if rng.random() < 0.2:
            c.subject = [Word(rng.choice(["someone", "something", "someone", "something", "somebody", "they", "he", "she", "it"]), "PRON", "NN",
                              c.subject_rel(), verb)]
            if c.subject[0].form not in ("someone", "somebody", "something"):
                c.subject[0].xpos = "PRP"
        kinds = ["subject", "which-subject", "yes-no", "when", "where", "why-how"]
        if c.object:
            kinds += ["object", "object", "which-object", "object"]
        if c.obliques:
            kinds += ["oblique"] * 4
        if any(part for part in c.after if head_of(part, verb).rel == "ccomp"):
            kinds += ["said", "said", "said"]
        kinds += ["do"]
        if any(head_of(part, verb).rel in ("ccomp", "xcomp") and len(part) > 2 for part in c.after):
            kinds += ["deep"] * 8
        kind = rng.choice(kinds)
        return getattr(self, kind.replace("-", "_"))(c)

    def inverted(self, c, front, tail=(), base=True):
        """front, auxiliary or do, subject, the rest; the verb goes to its base form under "do"."""
        verb = c.top
        if c.auxiliaries:
            first, rest = c.auxiliaries[:1], c.auxiliaries[1:]
        else:
            lemma = self.lemma.get((verb.form.lower(), verb.xpos))
            if lemma is None:
                return None
            form, tag = {"VBD": ("did", "VBD"), "VBZ": ("does", "VBZ"), "VBP": ("do", "VBP")}[verb.xpos]
            first, rest = [Word(form, "AUX", tag, "aux", verb)], []
            verb.form, verb.xpos = lemma, "VB"
        return front + first + c.subject + rest + [verb] + self.rest(c) + list(tail)

    def rest(self, c):
        particles = [p for p in c.after if head_of(p, c.top).rel in ("compound:prt", "iobj")]
        others = [p for p in c.after if not any(p is q for q in particles)]
        flat = [w for p in particles for w in p] + (c.object or [])
        near = [w for p in c.obliques for w in p]
        return flat + ([w for p in others for w in p] + near if self.rng.random() < 0.5 or others else near)

    def straight(self, c, front):
        return front + c.auxiliaries + [c.top] + self.rest(c)

    def subject(self, c):
        form = "who" if self.rng.random() < 0.6 else "what"
        return self.straight(c, [wh(form, c.subject_rel(), c.top)])

    def which(self, part, top, many=True):
        """"which N", "what N", "how many N", "whose N" for a noun phrase."""
        rng, noun = self.rng, head_of(part, top)
        if noun.upos != "NOUN":
            return None
        keep = [w for w in part if w.head is noun and w.rel in ("compound", "amod") and w.upos != "VERB"
                and part.index(w) < part.index(noun)][-1:] if rng.random() < 0.5 else []
        dice = rng.random()
        if many and noun.xpos == "NNS" and dice < 0.45:
            amount = Word("many", "ADJ", "JJ", "amod", noun)
            front = [Word("how", "ADV", "WRB", "advmod", amount), amount]
        elif dice < 0.55:
            front = [Word("whose", "PRON", "WP$", "nmod:poss", noun)]
        else:
            front = [Word(rng.choice(["which", "which", "what"]), "DET", "WDT", "det", noun)]
        tail = []
        if rng.random() < 0.15:
            modifiers = [w for w in part if w.head is noun and w.rel == "nmod" and part.index(w) > part.index(noun)]
            tail = subtree(part, modifiers[0]) if modifiers else []
        return front + keep + [noun] + tail

    def which_subject(self, c):
        front = self.which(c.subject, c.top)
        return front and self.straight(c, front)

    def yes_no(self, c):
        return self.inverted(c, [])

    def when(self, c):
        c.obliques = [p for p in c.obliques if head_of(p, c.top).rel == "obl:agent" or self.rng.random() < 0.5]
        return self.inverted(c, [wh("when", "advmod", c.top)])

    def where(self, c):
        c.obliques = [p for p in c.obliques if p[0].form.lower() not in PLACES]
        front = [wh("where", "advmod", c.top)]
        if self.rng.random() < 0.12:
            front[0].rel = "obl"
            return self.inverted(c, front, [Word("from", "ADP", "IN", "case", front[0])])
        if self.rng.random() < 0.08:
            front[0].rel = "obl"
            return self.inverted(c, [Word(self.rng.choice(["from", "to"]), "ADP", "IN", "case", front[0])] + front)
        return self.inverted(c, front)

    def why_how(self, c):
        if self.rng.random() < 0.2:
            top = Word(self.rng.choice(["long", "often", "much", "far"]), "ADV", "RB", "advmod", c.top)
            return self.inverted(c, [wh("how", "advmod", top), top])
        return self.inverted(c, [wh(self.rng.choice(["why", "how"]), "advmod", c.top)])

    def object(self, c):
        person = head_of(c.object, c.top).upos == "PROPN" or self.rng.random() < 0.25
        form = self.rng.choice(["who", "who", "whom"]) if person else "what"
        c.object = None
        return self.inverted(c, [wh(form, "obj", c.top)])

    def which_object(self, c):
        front = self.which(c.object, c.top)
        c.object = None
        return front and self.inverted(c, front)

    def oblique(self, c):
        """A preposition with its question word in front, or left behind at the end."""
        rng = self.rng
        marked = [p for p in c.obliques if p[0].rel == "case" and p[0].head.head is c.top and len(p) > 1]
        if not marked:
            return None
        part = rng.choice(marked)
        c.obliques = [p for p in c.obliques if p is not part]
        case, noun = part[0], part[0].head
        fronted = rng.random() < 0.4
        front = self.which(part, c.top, many=False) if rng.random() < 0.35 and noun.upos == "NOUN" else None
        if front is None:
            person = noun.upos == "PROPN" and rng.random() < 0.5 or noun.rel == "obl:agent"
            form = "whom" if person and fronted else "who" if person and rng.random() < 0.8 else "what"
            front = [wh(form, noun.rel, c.top)]
            case.head = front[0]
        if fronted:
            return self.inverted(c, [case] + front)
        return self.inverted(c, front, [case])

    def said(self, c):
        """"what did X say?", "who said that ...?" """
        verb = c.top
        clauses = [p for p in c.after if head_of(p, verb).rel == "ccomp"]
        if self.rng.random() < 0.45:
            c.after = [p for p in c.after if not any(p is q for q in clauses)]
            front = [wh("what", "obj", verb)]
            if self.rng.random() < 0.25:
                noun = self.rng.choice(["the attack", "the deal", "the war", "it", "the plan", "this"]).split()
                top = Word(noun[-1], "NOUN" if len(noun) > 1 else "PRON", "NN" if len(noun) > 1 else "PRP", "obl", verb)
                about = [Word("about", "ADP", "IN", "case", top)]
                about += [Word("the", "DET", "DT", "det", top)] if len(noun) > 1 else []
                return self.inverted(c, front, about + [top])
            return self.inverted(c, front)
        return self.straight(c, [wh("who", c.subject_rel(), verb)])

    def deep(self, c):
        """"what did X say it would attack?", "who did X say was to blame?", "what did X vow to do?" """
        verb = c.top
        part = self.rng.choice([p for p in c.after if head_of(p, verb).rel in ("ccomp", "xcomp")])
        inner = head_of(part, verb)
        below = children(part)[id(inner)]
        asked = [w for w in below if w.rel == "obj"] or [w for w in below if w.rel in ("nsubj", "nsubj:pass")]
        if self.rng.random() < 0.3:
            asked = [w for w in below if w.rel in ("nsubj", "nsubj:pass")] or asked
        if not asked or inner.upos != "VERB":
            return None
        gone = subtree(part, asked[0])
        if asked[0].rel.startswith("nsubj"):
            gone += [w for w in below if w.rel == "mark"]
        if any(w.xpos in ("WP", "WDT", "WRB") for w in part):
            return None
        out = {id(w) for w in gone}
        rest = [w for w in part if id(w) not in out]
        c.after = [rest if p is part else p for p in c.after]
        if self.rng.random() < 0.3 and asked[0].upos == "NOUN":
            front = self.which(gone if asked[0].rel == "obj" else subtree(part, asked[0]), inner)
        else:
            person = asked[0].upos == "PROPN" or self.rng.random() < 0.3
            front = [wh("who" if person else "what", asked[0].rel, inner)]
        if inner.xpos == "VB" and asked[0].rel == "obj" and self.rng.random() < 0.35:
            inner.form = "do"
        return front and self.inverted(c, front)

    def do(self, c):
        """"what did X do?", "what happened ...?" """
        past = c.top.xpos in ("VBD", "VBN") or any(w.form.lower() in ("was", "were", "had") for w in c.auxiliaries)
        if self.rng.random() < 0.3:
            verb = Word("happened" if past else "happens", "VERB", "VBD" if past else "VBZ", "root")
            obliques = [p for p in c.obliques if head_of(p, c.top).rel != "obl:agent"]
            for p in obliques:
                head_of(p, c.top).head = verb
            c.top = verb
            return [wh("what", "nsubj", verb), verb] + [w for p in obliques for w in p]
        verb = Word("do", "VERB", "VB", "root")
        helper = Word("did" if past else "does", "AUX", "VBD" if past else "VBZ", "aux", verb)
        obliques = [p for p in c.obliques if head_of(p, c.top).rel != "obl:agent"]
        subject = head_of(c.subject, c.top)
        subject.head, subject.rel = verb, "nsubj"
        for p in obliques:
            head_of(p, c.top).head = verb
        c.top = verb
        return [wh("what", "obj", verb), helper] + c.subject + [verb] + [w for p in obliques for w in p]


def finished(words):
    """A question as a sentence of its own: one root, a mark at its end; None where a part lost its head."""
    inside = {id(w) for w in words}
    if len(inside) != len(words):
        return None
    roots = [w for w in words if w.head is None or id(w.head) not in inside]
    if len(roots) != 1 or not 3 <= len(words) <= 22 or roots[0].upos == "PUNCT":
        return None
    roots[0].head, roots[0].rel = None, "root"
    return words + [Word("?", "PUNCT", ".", "punct", roots[0])]


def ask(sentences, table, rng, share=1.0):
    """Looks of questions made from statements: cased and lower-cased, with and without the mark."""
    asker, made = Asker(table, rng), []
    for words, _, _ in sentences:
        if rng.random() >= share or words[-1].form == "?" or not 4 <= len(words) <= 45:
            continue
        for question in asker.questions(words):
            question = finished(question)
            if question is None:
                continue
            for w in question:
                w.sure = 1.0
            first = question[0]
            cased = copy(question)
            cased[0].form = first.form[:1].upper() + first.form[1:]
            bare = copy(question)
            made.append([cased, agency(question, rng), agency(without(bare, bare[-1:]), rng)])
    return made
