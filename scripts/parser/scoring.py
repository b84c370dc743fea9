"""Scores the network on gold trees while it is fitted."""
import numpy as np
import torch

from batches import Batch
from data import feature_rows


class Gold:
    """Sentences to score on."""

    def __init__(self, sentences, features):
        self.words = [w for w, _, _ in sentences]
        vocabulary = {}
        forms = [vocabulary.setdefault(w.form, len(vocabulary)) for s in self.words for w in s]
        self.rows = torch.from_numpy(feature_rows(features, list(vocabulary))[forms])
        self.lengths = [len(s) for s in self.words]
        self.upos = [w.upos for s in self.words for w in s]
        self.rel = [w.rel.split(":")[0] for s in self.words for w in s]
        self.head = []
        for s in self.words:
            number = {id(w): i for i, w in enumerate(s)}
            self.head += [-1 if w.head is None else number[id(w.head)] for w in s]


@torch.no_grad()
def predict(model, gold, budget=4000):
    """(tags, heads, labels) of all words, the best head of each word by itself"""
    model.eval()
    order = sorted(range(len(gold.lengths)), key=lambda i: gold.lengths[i])
    starts = np.concatenate([[0], np.cumsum(gold.lengths)])
    n = starts[-1]
    tags, heads, labels = np.zeros(n, int), np.zeros(n, int), np.zeros(n, int)
    while order:
        chosen, size = [], 0
        while order and (not chosen or (len(chosen) + 1) * gold.lengths[order[0]] <= budget):
            chosen.append(order.pop(0))
        at = np.concatenate([np.arange(starts[i], starts[i + 1]) for i in chosen])
        batch = Batch([gold.lengths[i] for i in chosen])
        x = model.encode(model.rows.sum(gold.rows[at]), batch.starts)
        arcs = model.arcs(x, batch.index, batch.mask)[batch.mask]
        head = arcs.argmax(1) - 1
        offset = batch.starts[:-1].repeat_interleave(batch.starts.diff())
        heads[at] = head.numpy()
        labels[at] = model.label(x, torch.where(head < 0, -1, head + offset)).argmax(1).numpy()
        tags[at] = model.tag(x).argmax(1).numpy()
    return tags, heads, labels


def score(model, gold):
    tags, heads, labels = predict(model, gold)
    n = len(tags)
    upos = [model.tags[t].split("|")[0] for t in tags]
    rel = [model.labels[l].split(":")[0] for l in labels]
    u = sum(a == b for a, b in zip(upos, gold.upos))
    arc = [a == b for a, b in zip(heads, gold.head)]
    las = sum(a and b == c for a, b, c in zip(arc, rel, gold.rel))
    return f"UPOS {100 * u / n:.2f} UAS {100 * sum(arc) / n:.2f} LAS {100 * las / n:.2f}"
