"""A clause of a sentence taken apart: subject, auxiliaries, verb or predicate, objects, obliques."""
from trees import Word, children, subtree

LOOSE = {"acl:relcl", "appos", "parataxis", "advcl", "advcl:relcl", "list", "discourse", "reparandum", "vocative"}


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

    def subject_rel(self):
        return head_of(self.subject, self.top).rel


def head_of(part, top):
    return next(w for w in part if w.head is top)


def wh(form, rel, head):
    tag = {"who": ("PRON", "WP"), "whom": ("PRON", "WP"), "what": ("PRON", "WP"), "where": ("ADV", "WRB"),
           "when": ("ADV", "WRB"), "why": ("ADV", "WRB"), "how": ("ADV", "WRB")}[form]
    return Word(form, *tag, rel, head)
