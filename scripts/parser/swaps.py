"""More of the treebank's own kind of text: small phrases of one sentence take the place of like ones in another.

Trees stay exact (after Şahin and Steedman, "Data Augmentation via Dependency Tree Morphing", 2018, and Shi et al.,
"Substructure Substitution", 2021)."""
from trees import children, copy, place, subtree

RELATIONS = {"nsubj", "obj", "obl", "nmod", "conj", "nsubj:pass", "obl:agent", "compound", "amod", "advmod", "root",
             "appos", "nmod:poss", "xcomp", "acl", "flat", "ccomp", "advcl", "acl:relcl"}
NOUNS = ("NN", "NNS", "NNP", "NNPS", "JJ", "RB", "CD")


def key(words, top, part):
    """Phrases of the same key may change places: relation, tag, first and last tag."""
    return top.rel, top.tag(), len(part) > 1, part[0].xpos, part[-1].xpos


class Pool:
    """The small phrases of a treebank by key."""

    def __init__(self, sentences, longest=6):
        self.longest, self.phrases = longest, {}
        for words, _, _ in sentences:
            for top, part in self.parts(words):
                self.phrases.setdefault(key(words, top, part), []).append((part, top))

    def parts(self, words):
        below = children(words)
        for top in words:
            if top.rel in RELATIONS and top.head is not None and top.xpos in NOUNS and len(below[id(top)]) <= 4:
                part = subtree(words, top)
                if len(part) <= self.longest and place(words, part[-1]) - place(words, part[0]) + 1 == len(part):
                    yield top, part

    def swap(self, words, rng, share=0.35):
        """A copy with some of its small phrases exchanged."""
        words = copy(words)
        taken = set()
        for top, part in list(self.parts(words)):
            if rng.random() >= share or any(id(w) in taken for w in part):
                continue
            taken |= {id(w) for w in part}
            others, other_top = rng.choice(self.phrases[key(words, top, part)])
            new = copy_part(others, other_top, top)
            new[-1].glue = part[-1].glue
            at = place(words, part[0])
            if at == 0 and part[0].upos != "PROPN":
                new[0].form = new[0].form[:1].upper() + new[0].form[1:]
            words = words[:at] + new + words[at + len(part):]
        return words


def copy_part(part, top, instead):
    head, top.head = top.head, None
    new = copy(part)
    top.head = head
    heir = next(w for w in new if w.head is None)
    heir.head, heir.rel = instead.head, instead.rel
    return new
