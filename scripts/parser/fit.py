"""Fits the network, scores it."""
import time

import numpy as np
import torch
import torch.nn.functional as F

from data import feature_rows
from model import Student


HOLD = 0.4   # part of the training at full learning rate; then it falls linearly


class Batch:
    """Sentences laid end to end, and the padded index that the arc scorer needs."""

    def __init__(self, lengths):
        self.starts = torch.from_numpy(np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64))
        longest = int(max(lengths))
        at = np.arange(longest)[None] < np.asarray(lengths)[:, None]
        index = self.starts[:-1, None].numpy() + np.arange(longest)[None]
        self.mask = torch.from_numpy(at)
        self.index = torch.from_numpy(np.where(at, index, 0))


def batches(lengths, budget, rng):
    """Lists of sentence numbers of like length, about budget words each, in random order."""
    order = np.argsort(lengths + rng.random(len(lengths)) * 3, kind="stable")
    out, begin, longest = [], 0, 0
    for i, s in enumerate(order):
        longest = max(longest, lengths[s])
        if longest * (i - begin + 1) > budget and i > begin:
            out.append(order[begin:i])
            begin, longest = i, lengths[s]
    out.append(order[begin:])
    rng.shuffle(out)
    return out


class Sampler:
    """Epochs: all gold sentences, a part of the silver ones, questions as often as told."""

    def __init__(self, store, rng, silver=0.3, questions=1.0, gold_questions=3):
        self.store, self.rng = store, rng
        self.rate = np.array([1.0, gold_questions, silver, min(1.0, 4 * silver), questions])

    def epoch(self):
        """Numbers of sentences, one look of each item taken."""
        store, rng = self.store, self.rng
        rate = self.rate[store.kind]
        times = np.floor(rate + rng.random(len(rate))).astype(int)
        items = np.repeat(np.arange(len(rate)), times)
        low, high = store.items[items], store.items[items + 1]
        return low + np.floor(rng.random(len(items)) * (high - low)).astype(int)


def noisy_rows(store, forms, rng):
    """The rows of the words; rare forms at times get the random rows an unknown form has."""
    rows = store.rows[forms]
    count = store.count[forms]
    odd = rng.random(len(forms)) < 0.02 + 0.4 / (1 + count / 4)
    random = rng.integers(0, int(rows[:, :2].max()) + 1, (len(forms), 2))
    rows[:, :2] = np.where(odd[:, None], random, rows[:, :2])
    return torch.from_numpy(rows.astype(np.int32))


def fit(model, store, dev, words, lr=3e-3, budget=2500, seed=1, silver=0.3, questions=1.0, log=print, every=1.5e6,
        row_lr=3e-3, save=None, seen=0):
    rng = np.random.default_rng(seed)
    sampler = Sampler(store, rng, silver, questions)
    weights = [p for p in model.parameters()]
    optimizer = torch.optim.AdamW(
        [dict(params=[p for p in weights if p.dim() > 1], weight_decay=0.01),
         dict(params=[p for p in weights if p.dim() < 2], weight_decay=0.0)], lr=lr, betas=(0.9, 0.98), fused=True)
    step, report, begun, losses = 0, seen + every, time.time(), np.zeros(3)
    before = seen
    target = words if callable(words) else lambda: words
    while seen < (words := target()):
        sentences = sampler.epoch()
        lengths = store.starts[sentences + 1] - store.starts[sentences]
        for chosen in batches(lengths, budget, rng):
            chosen = sentences[chosen]
            rate = min(1.0, (step + 1) / 300, max(0.0, 1.02 - seen / words) / (1 - HOLD))
            for group in optimizer.param_groups:
                group["lr"] = lr * rate
            losses = 0.99 * losses + 0.01 * one_step(model, store, chosen, optimizer, weights, row_lr * rate, rng)
            step += 1
            seen += int((store.starts[chosen + 1] - store.starts[chosen]).sum())
            if seen >= report or seen >= words:
                report += every
                pace = (seen - before) / (time.time() - begun)
                log(f"{seen / 1e6:6.2f} M words {pace:6.0f}/s  loss arcs {losses[0]:.3f} labels {losses[1]:.3f} "
                    f"tags {losses[2]:.3f}  " + "  ".join(f"{n} {score(model, d)}" for n, d in dev), flush=True)
                if save:
                    save(model)
            if seen >= words:
                break


def one_step(model, store, chosen, optimizer, weights, row_lr, rng):
    starts, ends = store.starts[chosen], store.starts[chosen + 1]
    at = np.concatenate([np.arange(a, b) for a, b in zip(starts, ends)])
    batch = Batch(ends - starts)
    rows = noisy_rows(store, store.form[at], rng)
    tag, rel = torch.from_numpy(store.tag[at].astype(np.int64)), torch.from_numpy(store.rel[at].astype(np.int64))
    head = torch.from_numpy(store.head[at].astype(np.int64))
    sure = torch.from_numpy(store.sure[at])
    weight = ((sure - 0.4) / 0.6).clamp(0, 1)

    model.train()
    total = model.rows.sum(rows).requires_grad_()
    x = model.encode(total, batch.starts)
    arcs = model.arcs(x, batch.index, batch.mask)[batch.mask]
    offset = batch.starts[:-1].repeat_interleave(batch.starts.diff())
    heads = torch.where(head < 0, -1, head + offset)
    mean = lambda values: (values * weight).sum() / weight.sum()
    arc_loss = mean(F.cross_entropy(arcs, head + 1, reduction="none"))
    rel_loss = mean(F.cross_entropy(model.label(x, heads), rel, ignore_index=-1, reduction="none"))
    tag_loss = F.cross_entropy(model.linear(model.tag, x), tag, ignore_index=-1)
    (arc_loss + rel_loss + tag_loss).backward()
    torch.nn.utils.clip_grad_norm_(weights, 2.0, foreach=True)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    model.rows.step(rows, total.grad, row_lr)
    return np.array([arc_loss.item(), rel_loss.item(), tag_loss.item()])


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
