"""The best tree for given arc scores, with a single root (Chu and Liu 1965, Edmonds 1967)."""
import numpy as np


def find_cycle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        node = start
        while node and not seen[node]:
            seen[node] = start
            node = heads[node]
        if node and seen[node] == start:
            cycle, at = [node], heads[node]
            while at != node:
                cycle.append(at)
                at = heads[at]
            return cycle
    return None


def best_tree(scores):
    """scores[dependent, head] with the root as node 0 -> heads; head of the root is 0"""
    n = len(scores)
    scores = scores.copy()
    np.fill_diagonal(scores, -1e9)
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    rest = [i for i in range(n) if i not in set(cycle)]
    m = len(rest)
    small = np.full((m + 1, m + 1), -1e9)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    out = scores[np.ix_(rest, cycle)]
    small[:m, m] = out.max(1)
    gain = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    small[m, :m] = gain.max(0)
    answer = best_tree(small)
    for i in range(1, m):
        heads[rest[i]] = cycle[out[i].argmax()] if answer[i] == m else rest[answer[i]]
    heads[cycle[gain[:, answer[m]].argmax()]] = rest[answer[m]]
    return heads


def tree(scores):
    """scores (words, 1 + words) -> head of each word, 0 for the root, which only one word has"""
    n = scores.shape[0]
    full = np.full((n + 1, n + 1), -1e9)
    full[1:] = np.maximum(scores, -1e6)
    full[np.arange(n + 1), np.arange(n + 1)] = -1e9
    heads = full.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and find_cycle(heads) is None:
        return heads[1:]
    full[1:, 0] -= 50.0 * (n + 1)
    return best_tree(full)[1:]
