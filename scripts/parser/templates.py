"""Questions for the teacher to parse: templates filled with the clauses, names and nouns of parsed news text.

usage: templates.py --treebank train.conllu.gz --trees news.conllu.gz [--count 60000] [--skip DOCUMENT ...] > words.conllu

questions.py makes questions whose trees are known; these have none, and so can be of any shape (questions.templates).
`scripts/teacher label` gives them trees, `scripts/train --questions` learns from those.
"""
import argparse
import os
import random
import re
import sys

from clause import Clause, head_of
from questions import PLACES, lemmas
from trees import children, copy, read, subtree

TEMPLATES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "questions.templates")
TIMES = set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
            "september october november december day week month year century morning night weekend summer winter".split())
FINITE = dict(will="VB", might="VB", would="VB", could="VB", should="VB", did="VB", has="VBN", had="VBN", have="VBN")


def pieces(text):
    """A template as nested lists: strings, and ("one" or "maybe", alternatives)."""
    def sequence(at, closing):
        alternatives, current = [], []
        while at < len(text):
            if text[at] in closing:
                return alternatives + [current], at + 1
            if text[at] == "|" and closing:
                alternatives, current, at = alternatives + [current], [], at + 1
            elif text[at] in "([":
                kind = "one" if text[at] == "(" else "maybe"
                inner, at = sequence(at + 1, ")" if kind == "one" else "]")
                current.append((kind, inner))
            else:
                word = re.compile(r"[^\s|()\[\]]+|\s+").match(text, at)
                at = word.end()
                if word.group().strip():
                    current.append(word.group())
        return alternatives + [current], at
    return sequence(0, "")[0][0]


class Verb:
    """The forms of a verb by their Penn tags; regular where the treebank has not seen them."""

    def __init__(self, table):
        self.lemma, self.forms = table, {}
        for (form, tag), lemma in table.items():
            self.forms.setdefault(lemma, {}).setdefault(tag, form)

    def form(self, lemma, tag):
        forms = self.forms.get(lemma, {})
        known = forms.get(tag) or (forms.get("VBN") or forms.get("VBD") if tag in ("VBN", "VBD") else None)
        if known or tag == "VB":
            return known or lemma
        if tag == "VBZ":
            return lemma + ("es" if re.search("(s|x|z|ch|sh|o)$", lemma) else "s")
        stem = lemma[:-1] if lemma.endswith("e") else lemma
        return stem + ("ing" if tag == "VBG" else "ed")


class Scene:
    """What a clause offers to a template: word lists of its parts."""

    def __init__(self, clause, verbs, rng):
        top = clause.top
        self.lemma = verbs.lemma.get((top.form.lower(), top.xpos))
        passive = head_of(clause.subject, top).rel == "nsubj:pass"
        particle = [w.form for p in clause.after if head_of(p, top).rel == "compound:prt" for w in p]
        self.parts, self.many = {}, {}
        marked = []
        for part in clause.obliques:
            head = head_of(part, top)
            words = [w.form for w in part]
            when = head.rel == "obl:unmarked" or head.form.lower() in TIMES or re.fullmatch(r"(19|20)\d\d", head.form)
            if head.rel == "obl:agent":
                if passive and len(part) > 1:
                    self.put("S", part[1:], head)
            elif when and len(part) <= 4:
                self.put("WHEN", part, head)
            elif part[0].rel == "case" and len(part) > 1:
                marked.append((words[0], part[1:], head))
                if part[0].form.lower() in PLACES and head.upos == "PROPN":
                    self.put("WHERE", part, head)
        if marked:
            preposition, part, head = rng.choice(marked)
            self.parts["P"] = [preposition.lower()]
            self.put("X", part, head)
        self.put("O" if passive else "S", clause.subject, head_of(clause.subject, top))
        if clause.object and not passive:
            self.put("O", clause.object, head_of(clause.object, top))
        if "O" in self.parts and not passive:
            self.parts["O"] = particle + self.parts["O"]
        elif particle and not passive:
            self.lemma = None

    def put(self, slot, words, head):
        if len(words) <= 7 and head.upos != "PRON":
            self.parts[slot] = [w.form for w in words]
            self.many[slot] = head.xpos in ("NNS", "NNPS") or any(w.rel == "conj" and w.head is head for w in words)


class Templates:
    """Fills templates."""

    def __init__(self, trees, table, rng):
        self.rng, self.verbs = rng, Verb(table)
        self.scenes, self.stock = [], {slot: [] for slot in ("NAME", "N", "NS", "NP", "ROLE", "ADJ")}
        for words, _, _ in trees:
            words = copy(words)
            if words[0].upos != "PROPN" and words[0].form != "I":
                words[0].form = words[0].form.lower()
            self.collect_nouns(words)
            self.collect_scenes(words)
        lines = [line.strip() for line in open(TEMPLATES, encoding="utf-8")]
        self.templates = [pieces(line) for line in lines if line and line[0] != "#"]

    def collect_nouns(self, words):
        below = children(words)
        for w in words:
            if w.upos not in ("NOUN", "PROPN", "ADJ") or not re.fullmatch(r"[\w.-]+", w.form):
                continue
            part = [p for p in subtree(words, w) if not (p.head is w and p.rel in ("case", "cc", "mark", "punct", "conj"))]
            dependents = below[id(w)]
            if w.upos == "ADJ":
                if w.xpos == "JJ" and w.rel == "amod" and not dependents:
                    self.stock["ADJ"].append([w.form])
            elif len(part) <= 6 and all(p.upos in ("NOUN", "PROPN", "ADJ", "DET", "ADP", "NUM", "PART") for p in part):
                if w.upos == "PROPN":
                    if all(p.upos == "PROPN" or p.rel == "case" for p in part):
                        self.stock["NAME"].append([p.form for p in part])
                elif w.rel in ("nsubj", "obj", "obl", "nmod", "nsubj:pass"):
                    if any(p.upos == "DET" for p in part):
                        self.stock["NP"].append([p.form for p in part])
                    near = [p.form for p in dependents if p.rel in ("compound", "amod") and p in part][-1:]
                    keep = near if near and self.rng.random() < 0.4 else []
                    self.stock["NS" if w.xpos == "NNS" else "N"].append(keep + [w.form])
                    if w.xpos == "NN" and any(p.rel == "nmod" and any(c.form == "of" for c in below[id(p)]) for p in dependents):
                        self.stock["ROLE"].append(keep + [w.form])

    def collect_scenes(self, words):
        for i, w in enumerate(words):
            if w.upos == "VERB" and w.rel in ("root", "ccomp", "parataxis", "conj", "advcl"):
                twin = copy(words)
                clause = Clause(twin, twin[i])
                if clause.ok and clause.subject:
                    scene = Scene(clause, self.verbs, self.rng)
                    if scene.lemma and scene.lemma != "be":
                        self.scenes.append(scene)

    def draw(self, template):
        """The words and slots of one expansion of a template."""
        out = []
        for piece in template:
            if isinstance(piece, str):
                out.append(piece)
            elif piece[0] == "one" or self.rng.random() < 0.4:
                out += self.draw(self.rng.choice(piece[1]))
        return out

    def question(self):
        """The words of a question; None where the clause that was drawn lacks a part."""
        drawn, out = self.draw(self.rng.choice(self.templates)), []
        scenes = [self.rng.choice(self.scenes) for _ in range(2)]
        for i, piece in enumerate(drawn):
            if piece[0] != "{":
                out.append(piece)
                continue
            slot = piece.strip("{}")
            words = self.fill(slot, scenes, drawn[i + 1:], out)
            if words is None:
                return None
            out += words
        return out

    def fill(self, slot, scenes, following, before):
        rng = self.rng
        scene = scenes[slot[-1] in "20"]
        slot = slot.rstrip("20")
        if slot in self.stock:
            return rng.choice(self.stock[slot])
        if slot == "VBQ":
            last = next((w for w in reversed(before) if w in FINITE or w in ("is", "was")), "did")
            slot = FINITE.get(last) or rng.choice(["VBG", "VBN"])
        if slot.startswith("VB"):
            return [self.verbs.form(scene.lemma, slot)]
        if slot in ("did", "didw", "be"):
            subject = next((p.strip("{}") for p in following if p[0] == "{"), "")
            return [self.auxiliary(slot, scene.many.get(subject, subject == "NS"))]
        return scene.parts.get(slot)

    def auxiliary(self, slot, many):
        if slot == "be":
            return self.rng.choice(["are", "were"] if many else ["is", "was"])
        return self.rng.choice(["did", "did", "did", "do" if many and slot == "did" else "does",
                                self.rng.choice(["will", "would", "could", "can", "should", "might"])])


def questions(source, count):
    """Different questions, most of them with a mark; no more than 24 words."""
    seen, rng = set(), source.rng
    while len(seen) < count:
        words = source.question()
        if words and len(words) <= 24 and tuple(words) not in seen:
            seen.add(tuple(words))
            yield [words[0][:1].upper() + words[0][1:]] + words[1:] + (["?"] if rng.random() < 0.9 else [])


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--treebank", required=True, help="trees with lemmas (CoNLL-U, may be gzipped)")
    p.add_argument("--trees", required=True, help="parsed news")
    p.add_argument("--skip", nargs="*", default=[], help="documents of the news to leave out")
    p.add_argument("--count", type=int, default=60000)
    p.add_argument("--seed", type=int, default=1)
    a = p.parse_args()
    trees = [s for s in read(a.trees) if s[1] not in set(a.skip) and s[2] > 0.95 and 4 <= len(s[0]) <= 45]
    source = Templates(trees, lemmas(read(a.treebank)), random.Random(a.seed))
    print(len(source.scenes), "clauses", {k: len(v) for k, v in source.stock.items()}, file=sys.stderr)
    for words in questions(source, a.count):
        for i, form in enumerate(words):
            print(i + 1, form, *"________", sep="\t")
        print()


if __name__ == "__main__":
    main()
