"""Questions with "be": who somebody is, what something is like. In "who is the president?" the question word is the
root, in "what is the area rich in?" it is an oblique of the adjective."""
from clause import Clause, head_of, wh
from trees import Word, children, copy, subtree


class Copulas:
    """The part of `Asker` for names, nouns and adjectives; uses its `rng` and `which`."""

    def identity(self, sentence):
        """"who is NAME?", "where is NAME?" for a name of the sentence, "who is the N of M?" for an apposition."""
        words = copy(sentence)
        tops = [w for w in words if w.head is not None and (
            (w.upos == "PROPN" and w.rel in ("nsubj", "obj", "obl", "nmod", "obl:agent", "nsubj:pass", "conj", "appos"))
            or (w.upos == "NOUN" and w.rel in ("appos", "nsubj", "nmod:desc")))]
        if not tops:
            return None
        top = self.rng.choice(tops)
        clause = Clause.__new__(Clause)
        clause.words, clause.ok = words, True
        part = [w for w in clause.trim(top) if not (w.head is top and w.rel in ("case", "cc", "mark", "punct", "conj"))]
        if not clause.ok or len(part) > 7 or any(w.xpos in ("WP", "WDT") for w in part):
            return None
        forms = ["is", "was"] if top.xpos in ("NNP", "NN") else ["are", "were"]
        root = wh(self.rng.choice(["who", "who", "what", "where"]), "root", None)
        tag = "VBZ" if forms[0] == "is" else "VBP"
        form = self.rng.choice([forms[0]] * 3 + forms[1:])
        copula = Word(form, "AUX", tag if form == forms[0] else "VBD", "cop", root)
        top.head, top.rel = root, "nsubj"
        return [root, copula] + part

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
