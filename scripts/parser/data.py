"""Training data as flat arrays: every sentence in several looks, ready to be batched."""
import random
import subprocess
import time

import numpy as np

from remedies import remedy
from styles import agency, headline, lowered
from swaps import Pool
from trees import copy, without

LONGEST = 150
MOST_ARCS = 4


class Store:
    """Sentences laid end to end. An item is a sentence in its looks (variants), one of which is taken each time.

    Words whose teacher was in doubt have a row in the arrays other_*: heads, relations, running sums of probability."""

    def __init__(self):
        self.forms, self.vocabulary = [], {}
        self.tags, self.labels = {}, {}
        self.form, self.tag, self.head, self.rel, self.sure, self.doubt = [], [], [], [], [], []
        self.other_head, self.other_rel, self.other_sum = [], [], []
        self.starts, self.items, self.kind = [0], [0], []

    def add_item(self, variants, kind):
        for words in variants:
            number = {id(w): i for i, w in enumerate(words)}
            for w in words:
                self.form.append(self.vocabulary.setdefault(w.form, len(self.vocabulary)))
                self.tag.append(self.tags.get(w.tag(), -1))
                self.head.append(-1 if w.head is None else number[id(w.head)])
                self.rel.append(self.labels.get(w.rel, -1))
                self.sure.append(w.sure)
                self.doubt.append(self.add_doubt(w, number))
            self.starts.append(len(self.form))
        self.items.append(len(self.starts) - 1)
        self.kind.append(kind)

    def add_doubt(self, word, number):
        """The row of the word's alternatives; -1 for none, or where a change to the sentence has overruled them."""
        if not word.arcs or word.arcs[0][0] is not word.head or word.arcs[0][1] != word.rel:
            return -1
        arcs = [(-1 if h is None else number[id(h)], self.labels[rel], p) for h, rel, p in word.arcs
                if h is not word and (h is None or id(h) in number) and rel in self.labels]
        if len(arcs) < 2:
            return -1
        sums = np.cumsum([p for _, _, p in arcs]) / sum(p for _, _, p in arcs)
        last = arcs[-1]
        arcs += [last] * (MOST_ARCS - len(arcs))
        self.other_head.append([h for h, _, _ in arcs])
        self.other_rel.append([rel for _, rel, _ in arcs])
        self.other_sum.append(list(sums) + [1.0] * (MOST_ARCS - len(sums)))
        return len(self.other_sum) - 1

    def finish(self, features):
        forms = list(self.vocabulary)
        self.rows = feature_rows(features, forms)
        self.form = np.array(self.form, np.int32)
        self.count = np.bincount(self.form, minlength=len(forms))
        self.tag, self.rel = np.array(self.tag, np.int16), np.array(self.rel, np.int16)
        self.head, self.sure = np.array(self.head, np.int16), np.array(self.sure, np.float32)
        self.doubt, self.other_sum = np.array(self.doubt, np.int32), np.array(self.other_sum, np.float32)
        self.other_head, self.other_rel = np.array(self.other_head, np.int16), np.array(self.other_rel, np.int16)
        self.starts, self.items = np.array(self.starts), np.array(self.items)
        self.kind = np.array(self.kind)
        return self


def feature_rows(program, forms):
    """The rows of each form, by the Swift feature function."""
    text = "\n".join(f.replace("\n", " ") for f in forms) + "\n"
    out = subprocess.run(program.split(), input=text.encode("utf-8"), capture_output=True, check=True).stdout
    rows = np.frombuffer(out, np.int32)
    return rows.reshape(len(forms), -1).copy()


def table_rows(program):
    """How many rows the embedding table has."""
    return int(subprocess.run(program.split() + ["--sizes"], capture_output=True, check=True).stdout.split()[0])


def label_sets(sentences, least=4):
    """Tags and labels in use; the rarest are left out of the loss."""
    tags, labels = {}, {}
    for words, _, _ in sentences:
        for w in words:
            tags[w.tag()] = tags.get(w.tag(), 0) + 1
            labels[w.rel] = labels.get(w.rel, 0) + 1
    pick = lambda t: {k: i for i, k in enumerate(sorted(k for k, n in t.items() if n >= least))}
    return pick(tags), pick(labels)


def is_question(words):
    return words[-1].form.endswith("?") and len(words) <= 25


def gold_looks(words, rng, pool):
    looks = [words, words, remedy(words, rng), pool.swap(words, rng), pool.swap(words, rng), agency(words, rng),
             agency(words, rng), agency(remedy(words, rng), rng), agency(pool.swap(words, rng), rng),
             agency(pool.swap(words, rng), rng)]
    looks.append(lowered(words) if rng.random() < 0.6 else headline(words, rng))
    if is_question(words) and len(words) > 2:
        twin = copy(words)
        bare = without(twin, twin[-1:])
        looks += [agency(bare, rng), bare]
    return looks


def silver_looks(words, rng):
    other = remedy(words, rng, invent=0.06, suspended=0.2)
    looks = [words, agency(other, rng), agency(words, rng)]
    if rng.random() < 0.1 and len(words) < 25:
        looks.append(headline(words, rng))
    return looks


def template_looks(words, rng):
    looks = [words, agency(words, rng)]
    if words[-1].form == "?":
        twin = copy(words)
        bare = without(twin, twin[-1:])
        looks += [agency(words, rng), agency(bare, rng)]
    return looks


def is_turned(words):
    """Did the teacher take the wrong word for the root of a question with "be"?

    In "who is the president?" it is the question word, not the noun; in "when was something announced?" it is the verb,
    not the question word with "something announced" as its subject."""
    root = next(w for w in words if w.head is None)
    below = {w.rel for w in words if w.head is root}
    if "cop" not in below:
        return False
    if root.xpos in ("WP", "WRB"):
        return any(w.xpos in ("VBN", "VBG") for w in words)
    return words[0].xpos == "WP" and words[0].head is root and root.upos in ("NOUN", "PROPN", "PRON") and "case" not in below


def build(gold, silver, questions, templated, features, seed=1, log=print):
    """gold, silver, templated: lists of (words, document, confidence); questions: lists of looks"""
    rng, begun = random.Random(seed), time.time()
    store = Store()
    store.tags, store.labels = label_sets(gold)
    pool = Pool(gold)
    for words, _, _ in gold:
        if len(words) <= LONGEST:
            looks = gold_looks(words, rng, pool)
            store.add_item(looks, 1 if is_question(words) else 0)
    for words, _, confidence in silver:
        if 2 < len(words) <= 80 and confidence > 0.85:
            store.add_item(silver_looks(words, rng), 3 if words[-1].form == "?" else 2)
    for looks in questions:
        store.add_item(looks, 4)
    for words, _, confidence in templated:
        if len(words) > 2 and confidence > 0.85 and not is_turned(words):
            store.add_item(template_looks(words, rng), 5)
    store.finish(features)
    log(f"{len(store.kind)} sentences, {len(store.form)} words in all looks ({len(store.other_sum)} in doubt), {len(store.vocabulary)} forms, "
        f"{len(store.tags)} tags, {len(store.labels)} labels, {time.time() - begun:.0f} s", flush=True)
    return store
