"""The teacher: a pretrained encoder with heads for tags, arcs and labels. Far too big to ship, good enough to label.

Encoder: MiniLM-L6-H384 uncased (Wang et al., "MiniLM", 2020), post-norm transformer layers, a learned mix of all
layers; a word is the mean of its first and last piece, [CLS] stands for the root. Heads: linear taggers, biaffine
scorers for arcs and labels (Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing", 2017).
"""
import json

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors import safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer

CLS, SEP, MASK, UNKNOWN = 101, 102, 103, 100
WIDTH, INNER, ATTENTION_HEADS, LAYERS = 384, 1536, 12, 6


class EncoderLayer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)

    def forward(self, x, away, drop):
        n, t, _ = x.shape
        q, k, v = self.qkv(x).view(n, t, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4)
        weight = (q @ k.transpose(-1, -2)) * q.shape[-1] ** -0.5
        weight = weight.masked_fill(away[:, None, None, :], -1e4).softmax(-1)
        mixed = (weight @ v).transpose(1, 2).reshape(n, t, WIDTH)
        x = self.norm1(x + drop(self.out(mixed)))
        return self.norm2(x + drop(self.down(F.gelu(self.up(x)))))


class Teacher(nn.Module):
    def __init__(self, upos, xpos, rels, tokenizer, arc=384, rel=128):
        super().__init__()
        self.upos, self.xpos, self.rels, self.tokenizer = upos, xpos, rels, tokenizer
        self.word, self.position, self.segment = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(EncoderLayer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.tensor([0., 0, 0, 0, .5, 1, 1.5]))
        self.gain = nn.Parameter(torch.ones(1))
        self.tag_u, self.tag_x = nn.Linear(WIDTH, len(upos)), nn.Linear(WIDTH, len(xpos))
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, arc), nn.Linear(WIDTH, arc)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, rel), nn.Linear(WIDTH, rel)
        self.arc_w = nn.Parameter(torch.randn(arc + 1, arc) / arc)
        self.rel_w = nn.Parameter(torch.randn(rel + 1, len(rels) * (rel + 1)) / rel)
        self.light, self.heavy = nn.Dropout(0.1), nn.Dropout(0.33)

    def encode(self, batch):
        """sentences x (1 + words) x WIDTH, the root first"""
        x = self.norm(self.word(batch.pieces) + self.position.weight[:batch.pieces.shape[1]] + self.segment.weight[0])
        x = self.light(x)
        share = self.mix.softmax(0) * self.gain
        total = share[0] * x
        for number, layer in enumerate(self.layers):
            x = layer(x, batch.away, self.light)
            total = total + share[number + 1] * x
        pick = lambda index: total.gather(1, index[..., None].expand(-1, -1, WIDTH))
        return 0.5 * (pick(batch.first) + pick(batch.last))

    def _hidden(self, layer, x):
        return self.heavy(F.gelu(layer(x)))

    def arcs(self, h, words):
        """sentences x words x (1 + words); a word is never its own head"""
        dep = with_one(self._hidden(self.arc_dep, h[:, 1:]))
        score = (dep @ self.arc_w @ self._hidden(self.arc_head, h).transpose(1, 2)).float()
        score = score.masked_fill(torch.arange(h.shape[1]) > words[:, None, None], -1e9)
        return score.masked_fill(torch.arange(h.shape[1]) == torch.arange(1, h.shape[1])[:, None], -1e9)

    def labels(self, h, heads):
        dep = with_one(self._hidden(self.rel_dep, h[:, 1:]))
        head = with_one(self._hidden(self.rel_head, h))
        head = head.gather(1, heads[..., None].expand(-1, -1, head.shape[-1]))
        n, w, d = dep.shape
        return ((dep @ self.rel_w).view(n * w, -1, d) @ head.reshape(n * w, d, 1)).view(n, w, -1).float()

    def tags(self, h):
        return self.tag_u(self.heavy(h[:, 1:])).float(), self.tag_x(self.heavy(h[:, 1:])).float()

    def load_encoder(self, weights):
        """From a published MiniLM or BERT checkpoint of this size."""
        weights = {k.replace("bert.", ""): v for k, v in weights.items()}
        put = lambda parameter, *names: parameter.data.copy_(torch.cat([weights[n] for n in names]))
        for mine, theirs in ((self.word, "word"), (self.position, "position"), (self.segment, "token_type")):
            put(mine.weight, f"embeddings.{theirs}_embeddings.weight")
        for kind in ("weight", "bias"):
            put(getattr(self.norm, kind), f"embeddings.LayerNorm.{kind}")
            for number, layer in enumerate(self.layers):
                at = f"encoder.layer.{number}."
                put(getattr(layer.qkv, kind), *(f"{at}attention.self.{n}.{kind}" for n in ("query", "key", "value")))
                put(getattr(layer.out, kind), f"{at}attention.output.dense.{kind}")
                put(getattr(layer.norm1, kind), f"{at}attention.output.LayerNorm.{kind}")
                put(getattr(layer.up, kind), f"{at}intermediate.dense.{kind}")
                put(getattr(layer.down, kind), f"{at}output.dense.{kind}")
                put(getattr(layer.norm2, kind), f"{at}output.LayerNorm.{kind}")


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Pieces:
    """word -> numbers of its word pieces, at most twelve"""

    def __init__(self, tokenizer):
        self.tokenizer, self.known = Tokenizer.from_str(tokenizer), {}
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()

    def __call__(self, form):
        if form not in self.known:
            self.known[form] = (self.tokenizer.encode(form, add_special_tokens=False).ids or [UNKNOWN])[:12]
        return self.known[form]


class PieceBatch:
    def __init__(self, sentences, pieces, masked=0.0):
        rows, firsts, lasts = [], [], []
        for words in sentences:
            row, first, last = [CLS], [0], [0]
            for w in words:
                ids = pieces(w.form)
                first.append(len(row))
                row += ids
                last.append(len(row) - 1)
            rows.append(row + [SEP])
            firsts.append(first)
            lasts.append(last)
        pad = lambda lists: torch.tensor([x + [0] * (max(map(len, lists)) - len(x)) for x in lists])
        self.pieces, self.first, self.last = pad(rows), pad(firsts), pad(lasts)
        self.words = torch.tensor([len(s) for s in sentences])
        self.away = torch.arange(self.pieces.shape[1])[None] >= torch.tensor([len(r) for r in rows])[:, None]
        if masked:
            hit = (torch.rand(self.pieces.shape) < masked) & (self.pieces > 999)
            self.pieces = torch.where(hit, torch.tensor(MASK), self.pieces)


def save(model, path, note):
    state = {k: v.detach().to(torch.bfloat16).contiguous() for k, v in model.state_dict().items()}
    lists = {k: json.dumps(getattr(model, k)) for k in ("upos", "xpos", "rels")}
    save_file(state, path, metadata=dict(lists, tokenizer=model.tokenizer, note=note))


def load(path, dtype=torch.bfloat16):
    with safe_open(path, "pt") as file:
        meta = file.metadata()
        model = Teacher(*(json.loads(meta[k]) for k in ("upos", "xpos", "rels")), meta["tokenizer"])
        model.load_state_dict({k: file.get_tensor(k) for k in file.keys()})
    return model.to(dtype).eval()
