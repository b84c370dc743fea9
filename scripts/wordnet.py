"""Reads the database files of WordNet 3.0 (Debian: wordnet-base) and word counts from CoNLL-U."""

import gzip
import os
from collections import Counter

POS_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
LEXNAMES = (
    "adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body "
    "noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location "
    "noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process "
    "noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body verb.change "
    "verb.cognition verb.communication verb.competition verb.consumption verb.contact verb.creation "
    "verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather "
    "adj.ppl"
).split()
SUFFIXES = {
    "n": [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"),
          ("men", "man"), ("ies", "y")],
    "v": [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"),
          ("ing", "")],
    "a": [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
}


class Synset:
    """One sense shared by several words: its words, its lexicographer file, its pointers."""

    def __init__(self, line):
        fields = line.split(" | ")[0].split()
        self.offset = fields[0]
        self.lexname = LEXNAMES[int(fields[1])]
        self.pos = "a" if fields[2] == "s" else fields[2]
        count = int(fields[3], 16)
        self.words = [w.split("(")[0].replace("_", " ") for w in fields[4 : 4 + 2 * count : 2]]
        at = 4 + 2 * count
        self.pointers = []  # symbol, offset, pos, number of own word, number of the other's word (from 1)
        for i in range(int(fields[at])):
            symbol, offset, pos, numbers = fields[at + 1 + 4 * i : at + 5 + 4 * i]
            self.pointers.append((symbol, offset, pos, int(numbers[:2], 16), int(numbers[2:], 16)))


class WordNet:
    def __init__(self, folder):
        self.synsets = {}
        self.senses = {}  # (word, pos) -> synsets, commonest first
        self.exceptions = {}
        for pos, name in POS_FILES.items():
            for line in open(os.path.join(folder, "data." + name), encoding="utf-8"):
                if not line.startswith("  "):
                    synset = Synset(line)
                    self.synsets[synset.pos, synset.offset] = synset
            for line in open(os.path.join(folder, "index." + name), encoding="utf-8"):
                if not line.startswith("  "):
                    fields = line.split()
                    offsets = fields[len(fields) - int(fields[2]) :]
                    word = fields[0].replace("_", " ")
                    self.senses[word, pos] = [self.synsets[pos, o] for o in offsets]
            self.exceptions[pos] = {}
            path = os.path.join(folder, name + ".exc")
            if os.path.exists(path):
                for line in open(path, encoding="utf-8"):
                    fields = line.split()
                    self.exceptions[pos][fields[0]] = fields[1]
        # How often each sense was met in the texts that WordNet's makers tagged.
        self.tagged = Counter()
        kinds = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
        for line in open(os.path.join(folder, "cntlist.rev"), encoding="utf-8"):
            key, number, count = line.split()
            word, rest = key.split("%")
            self.tagged[word.replace("_", " "), kinds[rest[0]], int(number)] += int(count)

    def share(self, word, pos, index):
        """The part of the tagged uses of `word` that have its sense number `index` (from 0), smoothed."""
        total = sum(self.tagged[word, pos, i + 1] + 0.5 / (i + 1) for i in range(len(self.senses[word, pos])))
        return (self.tagged[word, pos, index + 1] + 0.5 / (index + 1)) / total

    def sense_number(self, word, synset):
        """The index of `synset` among the senses of `word`, from 0."""
        return self.senses[word.lower(), synset.pos].index(synset)

    def lemma(self, form, pos):
        """The dictionary form of `form`, or None."""
        form = self.exceptions[pos].get(form, form)
        if (form, pos) in self.senses:
            return form
        for suffix, ending in SUFFIXES.get(pos, []):
            if form.endswith(suffix):
                candidate = form[: len(form) - len(suffix)] + ending
                if (candidate, pos) in self.senses:
                    return candidate
        return None


def lemma_counts(wordnet, path):
    """How often each (lemma, pos) stands in a CoNLL-U file, which may be gzipped."""
    kinds = {"NOUN": "n", "VERB": "v", "ADJ": "a"}
    forms = Counter()
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.split("\t", 4)
            if len(fields) > 4 and fields[3] in kinds:
                forms[fields[1].lower(), kinds[fields[3]]] += 1
    lemmas = Counter()
    for (form, pos), count in forms.items():
        lemma = wordnet.lemma(form, pos)
        if lemma:
            lemmas[lemma, pos] += count
    return lemmas
