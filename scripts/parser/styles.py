"""The style of lower-cased newswire without quotation marks, and other looks of the same sentence."""
import re

from trees import Word, copy, without

QUOTES = set("\"“”„«»‘’'`") | {"``", "''", "'''"}
APOSTROPHE = re.compile("['’‘`´]")
ABBREVIATION = re.compile(r"^([a-z]\.)+$")


def join_hyphens(words, chance=lambda: True):
    """Writes "oil - rich" as "oil-rich" where one part governs the others, as agencies do."""
    at = 0
    while at < len(words):
        end = at
        while (end + 2 < len(words) and words[end + 1].form in ("-", "/", "–") and words[end].glue
               and words[end + 1].glue and (words[end].form[-1].isalnum() or words[end].form[-1] == ".")
               and words[end + 2].form[0].isalnum()):
            end += 2
        run = words[at:end + 1]
        inside = {id(w) for w in run}
        tops = [w for w in run if w.head is None or id(w.head) not in inside]
        if end > at and len(tops) == 1 and chance():
            top = tops[0]
            top.form, top.glue = "".join(w.form for w in run), run[-1].glue
            if top.rel == "amod":
                top.upos, top.xpos = "ADJ", "JJ"
            for w in words:
                if id(w) not in inside and w.head is not None and id(w.head) in inside:
                    w.head = top
            words = words[:at] + [top] + words[end + 1:]
        at = at + 1 if end == at or len(tops) != 1 else at + 1
    return words


def split_apostrophes(word):
    """The words that are left of a word with apostrophes: later ones hang on the first (goeswith)."""
    parts = [p for p in APOSTROPHE.split(word.form) if p]
    if not parts:
        return [word]
    word.form = parts[0]
    return [word] + [Word(p, "X", word.xpos, "goeswith", word, False, word.sure) for p in parts[1:]]


def agency(words, rng=None):
    """Lower case; no quotation marks; apostrophes lost ("'s" is "s", "don't" is "don t").

    With rng, by chance also: hyphened words joined, "dont", and a last "u.s." written "u.s ."."""
    words = copy(words)
    for w in words:
        w.form = w.form.lower()
    if rng:
        words = join_hyphens(words, lambda: rng.random() < 0.7)
    kept, gone = [], []
    for i, w in enumerate(words):
        if w.form in QUOTES:
            gone.append(w)
            kept.append(w)
        elif w.form in ("n't", "n’t") and i and not (rng and rng.random() < 0.25):
            words[i - 1].form += "n"
            w.form = "t"
            kept.append(w)
        else:
            kept += split_apostrophes(w) if APOSTROPHE.search(w.form) else [w]
    words = without(kept, gone)
    last = words[-1]
    if rng and len(words) > 1 and ABBREVIATION.match(last.form):
        last.form = last.form[:-1]
        root = next(w for w in words if w.head is None)
        words.append(Word(".", "PUNCT", ".", "punct", root))
    return words


def lowered(words):
    words = copy(words)
    for w in words:
        w.form = w.form.lower()
    return words


def headline(words, rng):
    """Telegraphic: articles and the last stop left out, at times capitals on all words."""
    words = copy(words)
    gone = [w for w in words if w.xpos == "DT" and w.form.lower() in ("a", "an", "the")]
    if words[-1].form == ".":
        gone.append(words[-1])
    words = without(words, [w for w in gone if w.head is not None])
    if rng.random() < 0.3:
        for w in words:
            w.form = w.form[:1].upper() + w.form[1:]
    return words
