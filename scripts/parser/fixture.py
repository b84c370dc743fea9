"""Writes what PyTorch makes of our own sentences, for the test that trainer and runtime agree.

usage: fixture.py WEIGHTS.safetensors TRAIN_PROGRAM > Tests/QATests/Syntax/Fixtures/parser.conllu
"""
import os
import sys

import torch

from batches import Batch
from data import feature_rows
from model import load


@torch.no_grad()
def main():
    model = load(sys.argv[1])
    here = os.path.dirname(os.path.abspath(__file__))
    for line in open(os.path.join(here, "sentences.txt"), encoding="utf-8"):
        forms = line.split()
        rows = torch.from_numpy(feature_rows(sys.argv[2] + " features", forms))
        batch = Batch([len(forms)])
        x = model.encode(model.rows.sum(rows), batch.starts)
        arcs = model.arcs(x, batch.index, batch.mask)[0]
        heads = arcs.argmax(1)
        labels = model.label(x, heads - 1).argmax(1)
        tags = model.tag(x).argmax(1)
        sure = arcs.softmax(1).gather(1, heads[:, None])[:, 0]
        print("# text =", " ".join(forms))
        for i, form in enumerate(forms):
            upos, xpos = model.tags[tags[i]].split("|")
            label = "root" if heads[i] == 0 else model.labels[labels[i]]
            print(i + 1, form, "_", upos, xpos, "_", int(heads[i]), label, "_", f"ArcProb={sure[i]:.4f}", sep="\t")
        print()


if __name__ == "__main__":
    main()
