"""Questions with exact trees, made from statements: the treebank has few, and those of its own kind.

A clause is taken apart into subject, auxiliaries, verb, objects and obliques, and put together again as English asks:
the asked part becomes a question word in front, an auxiliary (or "do") goes before the subject. Relations are those
of Universal Dependencies: in "who is the president?" the question word is the root, a stranded preposition is the
case of its question word.
"""
import random

from styles import agency
from trees import Word, children, copy, subtree, without

LOOSE = {"acl:relcl", "appos", "parataxis", "advcl", "advcl:relcl", "list", "discourse", "reparandum", "vocative"}
PLACES = set("in at on near from to into across outside inside within around through over under".split())
SAYING = set("say tell announce report add claim state warn declare believe think argue suggest".split())
MANY = ("how", "ADV", "WRB"), ("many", "ADJ", "JJ")


def lemmas(sentences):
    """(form, tag) -> lemma of the verbs in a treebank with lemmas"""
    table = {}
    for words, _, _ in sentences:
        for w in words:
            if w.upos == "VERB" and w.lemma not in ("", "_"):
                table.setdefault((w.form.lower(), w.xpos), w.lemma)
    return table


class Clause:
    """A clause of a copied sentence: the parts that hang on its head, each a list of words."""

    def __init__(self, words, top):
        self.top, self.words = top, words
        self.ok, self.subject, self.object = True, None, None
        self.auxiliaries, self.after, self.obliques, self.copula = [], [], [], None
        before = True
        for w in children(words)[id(top)]:
            before = words.index(w) < words.index(top)
            self.sort(w, before)

    def sort(self, w, before):
        part = self.trim(w)
        if w.rel in ("nsubj", "nsubj:pass"):
            self.ok = self.ok and self.subject is None and before
            self.subject = part
        elif w.rel in ("aux", "aux:pass"):
            self.auxiliaries.append(w)
        elif w.rel == "cop":
            self.copula = w
        elif w.rel in ("obj",) and not before:
            self.object = part
        elif w.rel in ("obl", "obl:unmarked", "obl:agent"):
            if len(part) <= 8:
                self.obliques.append(part)
        elif w.rel in ("compound:prt", "iobj", "xcomp", "ccomp"):
            self.after.append(part)
            self.ok = self.ok and not before and len(part) < 10
        elif w.rel in ("expl", "csubj", "csubj:pass", "nsubj:outer", "dislocated", "orphan", "goeswith", "fixed"):
            self.ok = False
        elif w.rel == "advmod" and w.form.lower() in ("not", "n't", "n’t", "never"):
            self.ok = False

    def trim(self, w):
        """The words under w without loose additions and loose punctuation."""
        part = subtree(self.words, w)
        below = children(part)
        gone = []
        for p in part:
            if p is not w and (p.rel in LOOSE or (p.rel == "acl" and len(below[id(p)]) > 2)):
                gone += subtree(part, p)
        gone = {id(p) for p in gone}
        part = [p for p in part if id(p) not in gone]
        while part and part[-1].upos == "PUNCT" and part[-1] is not w:
            part.pop()
        while part and part[0].upos == "PUNCT" and part[0] is not w:
            part.pop(0)
        kept = {id(p) for p in part}
        self.ok = self.ok and all(p is w or id(p.head) in kept for p in part)
        return part


def head_of(part, top):
    return next(w for w in part if w.head is top)


def wh(form, rel, head):
    tag = {"who": ("PRON", "WP"), "whom": ("PRON", "WP"), "what": ("PRON", "WP"), "where": ("ADV", "WRB"),
           "when": ("ADV", "WRB"), "why": ("ADV", "WRB"), "how": ("ADV", "WRB")}[form]
    return Word(form, *tag, rel, head)


class Asker:
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
        return found

    # ---------------------------------------------------------------- verbs
    def verbal(self, c):
        rng, verb = self.rng, c.top
        if any(w.form.lower() in ("'s", "’s", "'d", "'ll", "'ve", "'re", "’ve", "'m") for w in c.auxiliaries):
            return None
        if not c.auxiliaries and verb.xpos not in ("VBD", "VBZ", "VBP"):
            return None
        rng.shuffle(c.obliques)
        c.obliques = c.obliques[:rng.choice([0, 1, 1, 2])]
        if rng.random() < 0.08:
            c.subject = [Word(rng.choice(["someone", "somebody", "they", "he", "she", "it"]), "PRON", "NN",
                              c.subject_rel(), verb)]
            if c.subject[0].form not in ("someone", "somebody"):
                c.subject[0].xpos = "PRP"
        kinds = ["subject", "which-subject", "yes-no", "when", "where", "why-how"]
        if c.object:
            kinds += ["object", "object", "which-object", "object"]
        if c.obliques:
            kinds += ["oblique"] * 4
        if any(part for part in c.after if head_of(part, verb).rel == "ccomp"):
            kinds += ["said", "said", "said"]
        kinds += ["do"]
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

    # ---------------------------------------------------------------- copulas
    def nominal(self, c):
        rng, top = self.rng, c.top
        if c.auxiliaries or c.copula.form.lower() in ("'s", "’s", "'re", "'m", "be", "been", "being", "s", "m", "re"):
            return None
        predicate = [w for w in self.predicate(c)]
        if len(predicate) > 9:
            return None
        dice = rng.random()
        if top.upos == "ADJ":
            return self.adjective(c, predicate, dice)
        if dice < 0.25:
            return [c.copula] + c.subject + predicate
        if dice < 0.6:                                           # who is the president of ...?
            form = "who" if rng.random() < 0.5 else "what"
            return self.question_root(c, form, predicate, top)
        if dice < 0.85:
            form = rng.choice(["who", "what", "what", "where"])
            return self.question_root(c, form, c.subject, head_of(c.subject, top))
        front = self.which(c.subject, top)
        return front and front + [c.copula] + predicate

    def predicate(self, c):
        below = children(c.words)
        part = [w for w in c.trim(c.top)]
        gone = {id(w) for w in c.subject} | {id(c.copula)}
        for w in below[id(c.top)]:
            if w.rel in ("mark", "cc", "conj", "advmod", "punct", "nsubj", "nsubj:pass", "csubj", "advcl", "aux"):
                gone |= {id(x) for x in subtree(c.words, w)}
        return [w for w in part if id(w) not in gone]

    def question_root(self, c, form, part, subject):
        root = wh(form, "root", None)
        subject.head, subject.rel, c.copula.head = root, "nsubj", root
        c.top = root
        return [root, c.copula] + part

    def adjective(self, c, predicate, dice):
        rng, top = self.rng, c.top
        marked = [p for p in c.obliques if p[0].rel == "case" and p[0].head.head is top and top in predicate
                  and predicate.index(top) < len(predicate) - 1]
        if marked and dice < 0.5:                                # what is the area rich in?
            part = rng.choice(marked)
            inside = {id(w) for w in part}
            word = wh("who" if part[0].head.upos == "PROPN" and rng.random() < 0.4 else "what", "obl", top)
            part[0].head = word
            rest = [w for w in predicate if id(w) not in inside]
            if rng.random() < 0.2:
                return [part[0], word, c.copula] + c.subject + rest
            return [word, c.copula] + c.subject + rest + [part[0]]
        if dice < 0.6:
            return [c.copula] + c.subject + predicate
        if dice < 0.7 and predicate[0] is top:
            return [wh("how", "advmod", top), top, c.copula] + c.subject + predicate[1:]
        if dice < 0.85:
            return [wh(rng.choice(["who", "what"]), "nsubj", top), c.copula] + predicate
        front = self.which(c.subject, top)
        return front and front + [c.copula] + predicate


Clause.subject_rel = lambda self: head_of(self.subject, self.top).rel


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
