"""What the network is shown next: sentences of like length, one look of each."""
import numpy as np
import torch


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
    """Epochs: all gold sentences, a part of the silver ones, questions and those of templates as often as told."""

    def __init__(self, store, rng, silver, questions, templated, gold_questions=3):
        self.store, self.rng = store, rng
        self.rate = np.array([1.0, gold_questions, silver, min(1.0, 4 * silver), questions, templated])

    def epoch(self):
        """Numbers of sentences, one look of each item taken."""
        store, rng = self.store, self.rng
        rate = self.rate[store.kind]
        times = np.floor(rate + rng.random(len(rate))).astype(int)
        items = np.repeat(np.arange(len(rate)), times)
        low, high = store.items[items], store.items[items + 1]
        return low + np.floor(rng.random(len(items)) * (high - low)).astype(int)
