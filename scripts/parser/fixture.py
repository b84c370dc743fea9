"""Writes what the arithmetic of quantised.py makes of our own sentences, for the test that the runtime does the same.

usage: fixture.py FILE.model TRAIN_PROGRAM > Tests/QATests/Syntax/Fixtures/parser.conllu
"""
import os
import sys

from data import feature_rows
from quantised import Quantised


def main():
    model = Quantised(sys.argv[1])
    here = os.path.dirname(os.path.abspath(__file__))
    for line in open(os.path.join(here, "sentences.txt"), encoding="utf-8"):
        forms = line.split()
        print("# text =", " ".join(forms))
        for i, (tag, head, label, sure) in enumerate(model.parse(feature_rows(sys.argv[2] + " features", forms))):
            upos, xpos = tag.split("|")
            print(i + 1, forms[i], "_", upos, xpos, "_", head, label, "_", f"ArcProb={sure:.5f}", sep="\t")
        print()


if __name__ == "__main__":
    main()
