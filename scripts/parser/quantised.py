"""The runtime's arithmetic in NumPy: what `Sources/QA/Syntax/Network.swift` and `Sources/CKernels` do to a model file.

Weights and activations in 8 bits, sums in whole numbers, the rest in 32-bit floats in the runtime's order, so that
scores agree to the last bits. Written for the test that holds the two together, not for speed.
"""
import struct

import numpy as np

from decode import tree
from model import BUCKETS

F = np.float32
TILE = 32


def parts(path):
    """name -> bytes of the parts of a model file (see ModelFile.swift)"""
    data = open(path, "rb").read()
    found = {}
    for i in range(struct.unpack_from("<I", data, 12)[0]):
        name, offset, length = struct.unpack_from("<16sQQ", data, 32 + 32 * i)
        found[name.rstrip(b"\0").decode()] = data[offset:offset + length]
    return found


def tanh(x):
    x = np.clip(x, F(-4.9), F(4.9))
    s = x * x
    over = x * (((s + F(378)) * s + F(17325)) * s + F(135135))
    under = ((s * F(28) + F(3150)) * s + F(62370)) * s + F(135135)
    return np.clip(over / under, F(-1), F(1))


def sigmoid(x):
    return tanh(x * F(0.5)) * F(0.5) + F(0.5)


def as_bytes(x):
    return (x * F(127) + F(128.5)).astype(np.int32)


def distance(offset):
    size = abs(offset)
    return sum(size >= bound for bound in (2, 3, 5, 8, 16)) + (6 if offset > 0 else 0)


class Layer:
    def __init__(self, found, name, inputs):
        self.scale = np.frombuffer(found[name + ".scale"], F)
        self.bias = np.frombuffer(found[name + ".bias"], F)
        packed = np.frombuffer(found[name], np.int8).reshape(-1, inputs // 4, TILE, 4)
        self.weights = packed.transpose(0, 2, 1, 3).reshape(-1, inputs).astype(np.int32)

    def __call__(self, x):
        return (x @ self.weights.T).astype(F) * self.scale + self.bias


class Quantised:
    def __init__(self, path):
        found = parts(path)
        shape = np.frombuffer(found["shape"], np.int32)
        self.rows, embedding, self.hidden, layers, self.arc, self.label_hidden = (int(n) for n in shape[:6])
        self.tags, self.labels = (found[n].decode().split("\n") for n in ("tags", "labels"))
        self.table = np.frombuffer(found["table"], np.int8).reshape(self.rows, embedding)
        number = lambda name: np.frombuffer(found[name], F)
        self.table_scale, self.hidden_scale = number("table.scale")[0], number("hidden.scale")[0]
        self.root = number("root.head")
        self.label_distances = number("label.distances").reshape(BUCKETS - 1, self.label_hidden)
        width = 2 * self.hidden
        self.gates = [Layer(found, f"gates{i}", width if i else embedding) for i in range(layers)]
        self.heads, self.label = Layer(found, "heads", width), Layer(found, "label", self.label_hidden)

    def encode(self, rows):
        """The outputs of all heads for the words of a sentence, each cut into what the heads take."""
        known = np.where((rows >= 0) & (rows < self.rows), rows, 0)
        sums = (self.table[known].astype(np.int32) * (known == rows)[..., None]).sum(1)
        state = tanh(sums.astype(F) * self.table_scale)
        for number, gate in enumerate(self.gates):
            z = gate(as_bytes(state))
            width = 2 * self.hidden
            state = self.recur(z, tanh(z[:, 3 * width:]) if number == 0 else state)
        out, at = self.heads(as_bytes(state)), 0
        cuts = []
        for size in ((len(self.tags) + 15) // 16 * 16, self.arc, self.arc, 16, self.label_hidden, self.label_hidden):
            cuts.append(out[:, at:at + size])
            at += size
        return cuts

    def recur(self, z, x):
        h, x = self.hidden, x.copy()
        for back in (0, 1):
            own, cell = slice(back * h, (back + 1) * h), np.zeros(h, F)
            u, f, r = (z[:, part * 2 * h:(part + 1) * 2 * h][:, own] for part in range(3))
            u, f, r = tanh(u), sigmoid(f), sigmoid(r)
            for t in range(len(z))[::-1] if back else range(len(z)):
                cell = u[t] + f[t] * (cell - u[t])
                old = x[t, own]
                x[t, own] = np.clip(old + r[t] * (cell - old), F(-1), F(1))
        return x

    def arcs(self, dependents, heads, near):
        """words x (1 + words), the root first"""
        heads = np.concatenate([self.root[None], tanh(heads)])
        whole = (heads * F(63) + F(64.5)).astype(np.int32) - 64
        scale = F(1 / (127 * 63))
        bias = (-128 * whole.sum(1)).astype(F) * scale
        scores = (as_bytes(tanh(dependents)) @ whole.T).astype(F) * scale + bias
        for word in range(len(scores)):
            scores[word, 0] += near[word, BUCKETS - 1]
            for head in range(len(scores)):
                scores[word, head + 1] += near[word, distance(head - word)]
            scores[word, word + 1] = -10_000
        return scores

    def parse(self, rows):
        """(tag, head, label, probability of the arc) of each word; heads count from 1, 0 is the root"""
        tags, dependents, heads, near, mine, theirs = self.encode(rows)
        scores = self.arcs(dependents, heads, near)
        chosen = tree(scores.astype(float))
        root = self.labels.index("root")
        result = []
        for word, head in enumerate(chosen):
            share = np.exp((scores[word] - scores[word].max()).astype(float))
            label = root
            if head:
                hidden = (mine[word] + theirs[head - 1] + self.label_distances[distance(head - 1 - word)]) * self.hidden_scale
                votes = self.label((np.clip(hidden, F(0), F(255)) + F(0.5)).astype(np.int32)[None])[0, :len(self.labels)]
                votes[root] = -10_000
                label = votes.argmax()
            tag = tags[word, :len(self.tags)].argmax()
            result.append((self.tags[tag], int(head), self.labels[label], share[head] / share.sum()))
        return result
