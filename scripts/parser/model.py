"""The network: hashed word features, gated recurrent layers both ways, heads for tags, arcs and labels.

    rows        words x 13                  row numbers from the Swift feature function
    x0          tanh(sum of rows)           words x e
    layer l     u, f, r = x W + b           c = f c' + (1-f) tanh(u);  h = r c + (1-r) x      all within [-1, 1]
    tags        h T                         joint labels "UPOS|XPOS"
    arcs        tanh(h D) . tanh(h H)       plus a bias by distance that the dependent chooses
    labels      relu(h L + h' M + d) R      for the dependent h and its head h', d by their distance

The recurrence is the one of SRU (Lei et al., "Simple Recurrent Units for Highly Parallelizable Recurrence", 2018)
without the cell in the gates; the arcs are those of Dozat and Manning ("Deep Biaffine Attention", 2017) in low rank.
"""
import torch
import torch.nn as nn
import torch.nn.functional as F

from kernels import Recurrence, Rows

BUCKETS = 13


def bucket(offset):
    """Of head minus dependent: near ones apart, far ones together; the root has one of its own (12)."""
    size = offset.abs()
    step = (size >= 2).long() + (size >= 3).long() + (size >= 5).long() + (size >= 8).long() + (size >= 16).long()
    return step + 6 * (offset > 0).long()


class Noise:
    """Dropout by windows of one fixed mask: fresh random numbers cost as much as a matrix product on a CPU."""
    masks = {}

    @staticmethod
    def drop(x, p, training):
        if not training or p == 0:
            return x
        n, mask = x.numel(), Noise.masks.get(p)
        if mask is None or len(mask) < 2 * n:
            mask = Noise.masks[p] = (torch.rand(max(4_000_000, 4 * n)) >= p).float() / (1 - p)
        at = int(torch.randint(len(mask) - n, (1,)))
        return x * mask[at:at + n].view(x.shape)


class Student(nn.Module):
    def __init__(self, tags, labels, rows, e=128, h=128, layers=4, arc=128, lab=128, drop=0.1):
        super().__init__()
        self.tags, self.labels, self.drop = tags, labels, drop
        self.e, self.h, self.layers, self.arc, self.lab = e, h, layers, arc, lab
        self.rows = Rows(rows, e, 0.25)
        d = 2 * h
        self.gates = nn.ModuleList(nn.Linear(e if i == 0 else d, 3 * d) for i in range(layers))
        self.first = nn.Linear(e, d)
        self.tag = nn.Linear(d, len(tags))
        self.dep, self.head = nn.Linear(d, arc), nn.Linear(d, arc)
        self.root = nn.Parameter(torch.randn(arc) * 0.1)
        self.near = nn.Linear(d, BUCKETS)
        self.lab_dep, self.lab_head = nn.Linear(d, lab), nn.Linear(d, lab, bias=False)
        self.lab_root = nn.Parameter(torch.zeros(lab))
        self.lab_near = nn.Parameter(torch.zeros(BUCKETS, lab))
        self.lab_out = nn.Linear(lab, len(labels))
        for g in self.gates:
            nn.init.normal_(g.weight, std=g.in_features ** -0.5)
            g.bias.data[d:2 * d] = 0.5

    def encode(self, total, starts):
        x = Noise.drop(torch.tanh(total), self.drop, self.training)
        for i, gate in enumerate(self.gates):
            high = torch.tanh(self.linear(self.first, x)) if i == 0 else x
            x = Recurrence.apply(self.linear(gate, x, keep=True), high, starts)
            x = Noise.drop(x, self.drop, self.training)
        return x

    fast = True

    def linear(self, layer, x, keep=False):
        """In bf16 while training; keep: leave it so."""
        if self.training and self.fast:
            b = None if layer.bias is None else layer.bias.bfloat16()
            y = F.linear(x.bfloat16(), layer.weight.bfloat16(), b)
            return y if keep else y.float()
        y = layer(x)
        return y.bfloat16() if keep else y

    def arcs(self, x, index, mask):
        """index: sentences x longest, word numbers; scores: sentences x longest x (1 + longest), root first."""
        dep = torch.tanh(self.linear(self.dep, x))[index]
        head = torch.tanh(self.linear(self.head, x))[index]
        n, t = index.shape
        root = torch.tanh(self.root).expand(n, 1, -1)
        score = dep @ torch.cat([root, head], 1).transpose(1, 2)
        near = self.linear(self.near, x)[index]
        at = torch.arange(t)
        where = torch.cat([torch.full((t, 1), BUCKETS - 1), bucket(at[None, :] - at[:, None])], 1)
        score = score + near.gather(2, where.expand(n, t, t + 1))
        away = torch.cat([torch.zeros(n, 1, dtype=torch.bool), ~mask], 1)[:, None, :]
        away = away | torch.cat([torch.zeros(t, 1, dtype=torch.bool), torch.eye(t, dtype=torch.bool)], 1)[None]
        return score.masked_fill(away, -1e4)

    def label(self, x, heads):
        """heads: word numbers over the whole batch, -1 for the root."""
        mine, theirs = self.linear(self.lab_dep, x), self.linear(self.lab_head, x)
        theirs = torch.cat([theirs, self.lab_root[None]])[heads]
        where = torch.where(heads < 0, BUCKETS - 1, bucket(heads - torch.arange(len(heads))))
        hidden = torch.relu(mine + theirs + self.lab_near[where])
        return self.linear(self.lab_out, Noise.drop(hidden, self.drop, self.training))


def save(model, path):
    """The weights as `Train pack` reads them."""
    from safetensors.torch import save_file
    tensors = {name: value.detach().float().contiguous() for name, value in model.state_dict().items()}
    tensors["root"] = torch.tanh(tensors["root"])
    tensors["table"] = model.rows.table
    # A few values beyond the clip are cut off, so that the steps of 8 bits are fine enough for the others.
    tensors["table.clip"] = model.rows.table.abs().max()[None] * 0.75
    tensors["hidden.clip"] = torch.tensor([6.0])
    save_file(tensors, path, metadata=dict(tags="\n".join(model.tags), labels="\n".join(model.labels)))


def load(path):
    """The model of saved weights, ready to be fitted further."""
    from safetensors import safe_open
    with safe_open(path, "pt") as file:
        tensors = {k: file.get_tensor(k) for k in file.keys()}
        names = {k: v.split("\n") for k, v in file.metadata().items()}
    table = tensors.pop("table")
    tensors.pop("table.clip"), tensors.pop("hidden.clip")
    tensors["root"] = torch.atanh(tensors["root"].clamp(-0.999999, 0.999999))
    model = Student(names["tags"], names["labels"], table.shape[0], e=table.shape[1],
                    h=tensors["first.weight"].shape[0] // 2, arc=tensors["dep.weight"].shape[0],
                    lab=tensors["lab_dep.weight"].shape[0],
                    layers=sum(k.endswith(".weight") and k.startswith("gates.") for k in tensors))
    model.load_state_dict(tensors)
    model.rows.table = table.contiguous()
    return model
