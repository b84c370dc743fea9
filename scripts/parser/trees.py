"""Sentences as linked words, read from CoNLL-U, and the small edits that augmentation is made of.

Heads are references to words and not numbers, so that words can be moved, added and taken out freely.
"""
import gzip


class Word:
    """arcs: what a teacher in doubt thinks of, [(head, rel, probability), ...]; the first is what it settled on."""

    __slots__ = ("form", "upos", "xpos", "rel", "head", "glue", "sure", "lemma", "arcs")

    def __init__(self, form, upos, xpos, rel, head=None, glue=False, sure=1.0, lemma=""):
        self.form, self.upos, self.xpos, self.rel = form, upos, xpos, rel
        self.head, self.glue, self.sure, self.lemma, self.arcs = head, glue, sure, lemma, ()

    def tag(self):
        return self.upos + "|" + self.xpos


def copy(words):
    """A deep copy: the same words, new objects."""
    twin = {id(w): Word(w.form, w.upos, w.xpos, w.rel, None, w.glue, w.sure, w.lemma) for w in words}
    for w in words:
        if w.head is not None:
            twin[id(w)].head = twin[id(w.head)]
        twin[id(w)].arcs = [(h and twin[id(h)], rel, p) for h, rel, p in w.arcs if h is None or id(h) in twin]
    return [twin[id(w)] for w in words]


def children(words):
    """id(word) -> its dependents among the words, in the order of the text"""
    table = {id(w): [] for w in words}
    for w in words:
        if w.head is not None and id(w.head) in table:
            table[id(w.head)].append(w)
    return table


def subtree(words, top):
    """The words under top and top itself, in the order of the text."""
    below = children(words)
    inside, stack = set(), [top]
    while stack:
        w = stack.pop()
        inside.add(id(w))
        stack += below[id(w)]
    return [w for w in words if id(w) in inside]


def is_run(words, part):
    """Do the words of part (in order) stand side by side?"""
    at = next(i for i, w in enumerate(words) if w is part[0])
    return at + len(part) <= len(words) and words[at + len(part) - 1] is part[-1]


def place(words, word):
    return next(i for i, w in enumerate(words) if w is word)


def without(words, gone):
    """Takes words out; their dependents go to the nearest ancestor that stays."""
    gone = {id(w) for w in gone}
    kept = [w for w in words if id(w) not in gone]
    if not kept or not gone:
        return words
    root = next(w for w in words if w.head is None)
    if id(root) in gone:                       # the first dependent that stays becomes the root
        heir = next((w for w in kept if w.head is root), kept[0])
        heir.head, heir.rel, root.head = None, "root", heir
    for w in kept:
        steps = 0
        while w.head is not None and id(w.head) in gone and steps < len(words):
            w.head, steps = w.head.head, steps + 1
        if w.head is w:
            w.head = None
    return kept


def read(path):
    """Sentences of a CoNLL-U file: (list of words, document id, sentence confidence)."""
    opener = gzip.open if str(path).endswith(".gz") else open
    sentences, rows, document, confidence, glued_until, range_glue = [], [], "", 1.0, 0, False
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("# confidence"):
                confidence = float(line.split("=", 1)[1])
            elif not line:
                if rows:
                    sentences.append((link(rows), document, confidence))
                rows, confidence, glued_until = [], 1.0, 0
            elif line[0] != "#":
                cells = line.split("\t")
                glue = "SpaceAfter=No" in cells[9]
                if "-" in cells[0]:
                    glued_until, range_glue = int(cells[0].split("-")[1]), glue
                elif "." not in cells[0]:
                    number = int(cells[0])
                    if number <= glued_until:
                        glue = range_glue if number == glued_until else True
                    misc = dict(m.split("=", 1) for m in cells[9].split("|") if m.startswith("Arc"))
                    word = Word(cells[1], cells[3], cells[4], cells[7], None, glue, float(misc.get("ArcProb", 1)), cells[2])
                    rows.append((word, int(cells[6]), misc.get("Arcs")))
    if rows:
        sentences.append((link(rows), document, confidence))
    return sentences


def link(rows):
    words = [w for w, _, _ in rows]
    for w, head, arcs in rows:
        w.head = words[head - 1] if head else None
        if arcs:
            choices = [arc.split(":") for arc in arcs.split(",")]
            w.arcs = [(words[int(h) - 1] if h != "0" else None, rel.replace("/", ":"), float(p)) for h, rel, p in choices]
            w.arcs.sort(key=lambda arc: arc[0] is not w.head or arc[1] != w.rel)
    return words
