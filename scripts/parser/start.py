"""Embedding rows to begin with: such that a word's rows sum to the (reduced) vector the teacher begins with."""

import numpy as np
import torch
from safetensors import safe_open
from tokenizers import Tokenizer

from data import feature_rows


def teacher_vectors(path, forms):
    """forms x 384: the mean of the teacher's word piece embeddings"""
    with safe_open(path, "pt") as file:
        table = file.get_tensor("word.weight").float()
        tokenizer = Tokenizer.from_str(file.metadata()["tokenizer"])
    tokenizer.no_padding(), tokenizer.no_truncation()
    out = torch.zeros(len(forms), table.shape[1])
    for i, encoded in enumerate(tokenizer.encode_batch(forms, add_special_tokens=False)):
        ids = encoded.ids[:12]
        out[i] = table[ids].mean(0) if ids else 0
    whole = [t for t in tokenizer.get_vocab() if t.isalpha() and len(t) > 1]
    return out, sorted(whole), table, tokenizer


def begin(model, store, teacher, features, seed=1, epochs=6, log=print):
    """Fits model.rows to the teacher's vectors, over the training forms and the teacher's own whole words."""
    forms = [f for f in store.vocabulary if len(f) < 40]
    _, whole, _, _ = teacher_vectors(teacher, forms[:1])
    known = set(forms)
    forms += [w for w in whole if w not in known]
    vectors, _, _, _ = teacher_vectors(teacher, forms)
    vectors = vectors - vectors.mean(0)
    _, _, basis = torch.svd_lowrank(vectors[:60000], model.e, niter=4)
    wanted = vectors @ basis
    # a random turn spreads the large components over all dimensions; the scale is that of the random start
    generator = torch.Generator().manual_seed(seed)
    turn, _ = torch.linalg.qr(torch.randn(model.e, model.e, generator=generator))
    wanted = wanted @ turn
    wanted = wanted / wanted.std() * 0.6
    rows = torch.from_numpy(feature_rows(features, forms))
    model.rows.table.normal_(0, 0.08, generator=generator)
    rng = np.random.default_rng(seed)
    for epoch in range(epochs):
        order, error = rng.permutation(len(forms)), 0.0
        for at in range(0, len(order), 4000):
            chosen = order[at:at + 4000]
            miss = model.rows.sum(rows[chosen]) - wanted[chosen]
            error += float((miss ** 2).sum())
            model.rows.step(rows[chosen], miss, 0.02 * (1 - epoch / epochs))
        log(f"   start {epoch}: {error / len(order) / model.e / 0.36:.3f} of the variance unexplained", flush=True)
    model.rows.m = None
    model.rows.step_count = 0
