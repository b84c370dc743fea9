"""Fits the network."""
import os
import time

import numpy as np
import torch
import torch.nn.functional as F

from batches import Batch, Sampler, batches
from model import Noise
from scoring import score

HOLD = 0.4            # part of the training at full learning rate; then it falls linearly
RATE, FURTHER_RATE = 3e-3, 6e-4
WARM_UP = 300         # steps
BUDGET = 2500         # words of a batch, padding counted
SILVER, QUESTIONS, TEMPLATED = 0.5, 0.5, 0.4   # how often these come in an epoch


def noisy_rows(store, forms, rng):
    """The rows of the words; rare forms at times get the random rows an unknown form has."""
    rows = store.rows[forms]
    count = store.count[forms]
    odd = rng.random(len(forms)) < 0.02 + 0.4 / (1 + count / 4)
    random = rng.integers(0, int(rows[:, :2].max()) + 1, (len(forms), 2))
    rows[:, :2] = np.where(odd[:, None], random, rows[:, :2])
    return torch.from_numpy(rows.astype(np.int32))


def drawn_arcs(store, at, rng):
    """Heads, relations and weights of words. Where the teacher was in doubt an arc is drawn by its probabilities, which
    comes to learning its distribution (Hinton et al., "Distilling the Knowledge in a Neural Network", 2015)."""
    head, rel, weight = store.head[at], store.rel[at], np.clip((store.sure[at] - 0.4) / 0.6, 0, 1)
    doubtful = np.flatnonzero(store.doubt[at] >= 0)
    row = store.doubt[at][doubtful]
    draw = (rng.random(len(row))[:, None] > store.other_sum[row]).sum(1).clip(max=store.other_sum.shape[1] - 1)
    head[doubtful], rel[doubtful] = store.other_head[row, draw], store.other_rel[row, draw]
    weight[doubtful] = 1
    return head, rel, weight


class Fitting:
    """A training under way; can be put aside in a file and taken up again with the same result."""

    def __init__(self, model, store, words, seed, rate):
        self.model, self.store, self.words, self.rate = model, store, words, rate
        self.rng = np.random.default_rng(seed)
        self.sampler = Sampler(store, self.rng, SILVER, QUESTIONS, TEMPLATED)
        self.weights = list(model.parameters())
        self.optimizer = torch.optim.AdamW(
            [dict(params=[p for p in self.weights if p.dim() > 1], weight_decay=0.01),
             dict(params=[p for p in self.weights if p.dim() < 2], weight_decay=0.0)],
            lr=rate, betas=(0.9, 0.98), fused=True)
        self.step, self.seen, self.waiting, self.losses = 0, 0, [], np.zeros(3)

    def run(self, dev, every, aside=None, log=print):
        report, begun, before = self.seen + every, time.process_time(), self.seen
        while self.seen < self.words:
            if not self.waiting:
                sentences = self.sampler.epoch()
                lengths = self.store.starts[sentences + 1] - self.store.starts[sentences]
                self.waiting = [sentences[chosen] for chosen in batches(lengths, BUDGET, self.rng)]
            self.one_batch(self.waiting.pop())
            if self.seen >= report or self.seen >= self.words:
                report += every
                pace = (self.seen - before) / (time.process_time() - begun)
                log(f"{self.seen / 1e6:6.2f} M words, {pace:.0f} a CPU second; loss arcs {self.losses[0]:.3f} "
                    f"labels {self.losses[1]:.3f} tags {self.losses[2]:.3f}; "
                    + "; ".join(f"{name} {score(self.model, gold)}" for name, gold in dev), flush=True)
                if aside:
                    self.put_aside(aside)

    def one_batch(self, chosen):
        share = min(1.0, (self.step + 1) / WARM_UP, max(0.0, 1.02 - self.seen / self.words) / (1 - HOLD))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * share
        losses = one_step(self.model, self.store, chosen, self.optimizer, self.weights, self.rate * share,
                          self.rng)
        self.losses = 0.99 * self.losses + 0.01 * losses
        self.step += 1
        self.seen += int((self.store.starts[chosen + 1] - self.store.starts[chosen]).sum())

    def put_aside(self, path):
        rows = self.model.rows
        torch.save(dict(
            model=self.model.state_dict(), rows=(rows.table, rows.m, rows.v, rows.step_count),
            optimizer=self.optimizer.state_dict(), masks=Noise.masks, rng=self.rng.bit_generator.state,
            torch_rng=torch.get_rng_state(), at=(self.step, self.seen, self.waiting, self.losses)), path + ".new")
        os.replace(path + ".new", path)

    def take_up(self, path):
        state = torch.load(path, weights_only=False)
        self.model.load_state_dict(state["model"])
        self.model.rows.restore(*state["rows"])
        self.optimizer.load_state_dict(state["optimizer"])
        Noise.masks = state["masks"]
        self.rng.bit_generator.state = state["rng"]
        torch.set_rng_state(state["torch_rng"])
        self.step, self.seen, self.waiting, self.losses = state["at"]


def one_step(model, store, chosen, optimizer, weights, row_lr, rng):
    starts, ends = store.starts[chosen], store.starts[chosen + 1]
    at = np.concatenate([np.arange(a, b) for a, b in zip(starts, ends)])
    batch = Batch(ends - starts)
    rows = noisy_rows(store, store.form[at], rng)
    head, rel, weight = drawn_arcs(store, at, rng)
    head, rel = torch.from_numpy(head.astype(np.int64)), torch.from_numpy(rel.astype(np.int64))
    tag = torch.from_numpy(store.tag[at].astype(np.int64))
    weight = torch.from_numpy(weight)

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
