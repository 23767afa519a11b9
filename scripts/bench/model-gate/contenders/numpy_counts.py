"""The same resampling by somebody who counts: cells of a table instead of rows wherever a metric is a function of counts.

The area under the curve is resampled by weights over scores that are sorted once; rows are drawn once for all metrics.
"""

import numpy as np
from models import asked, read, tell

folder, resamples = asked()
rows = read(folder)
y = rows["y"].to_numpy().astype(np.int8)
names, segment = np.unique(rows["segment"].to_numpy(), return_inverse=True)
predictions = [rows[p].to_numpy() for p in ("p", "p_old")]
scores = [rows[score].to_numpy() for score in ("score", "score_old")]
cells = (segment * 8 + y * 4 + predictions[0] * 2 + predictions[1]).astype(np.int64)


def losses(score):
    score = np.clip(score, np.finfo(float).eps, 1 - np.finfo(float).eps)
    return -np.where(y == 1, np.log(score), np.log1p(-score))


loss = losses(scores[0]) - losses(scores[1])


def ranked(score):
    order = np.argsort(score, kind="stable")
    firsts = np.flatnonzero(np.diff(score[order], prepend=-np.inf))
    return order, firsts


orders = [ranked(score) for score in scores]


def area(weights, order, firsts):
    positive = np.add.reduceat(np.where(y[order] == 1, weights[order], 0), firsts)
    negative = np.add.reduceat(np.where(y[order] == 0, weights[order], 0), firsts)
    below = np.cumsum(negative) - negative
    return (positive * (below + negative / 2)).sum() / (positive.sum() * negative.sum())


def of_table(table, which):
    """Metrics of one model from counts by label, candidate's and baseline's prediction."""
    by = table.sum(axis=-1 if which == 0 else -2)
    right, found, missed, false = by[..., 0, 0] + by[..., 1, 1], by[..., 1, 1], by[..., 1, 0], by[..., 0, 1]
    return right / by.sum(axis=(-1, -2)), found / (found + missed), 2 * found / (2 * found + missed + false)


def changes(weights, n):
    table = np.bincount(cells, weights=weights, minlength=8 * len(names)).reshape(len(names), 2, 2, 2)
    whole, parts = ([of_table(each, which) for which in (0, 1)] for each in (table.sum(axis=0), table))
    values = {name: whole[0][at] - whole[1][at] for at, name in enumerate(["accuracy", "recall", "f1"])}
    values["log-loss"] = loss @ weights / n
    values["roc-auc"] = area(weights, *orders[0]) - area(weights, *orders[1])
    for at, name in enumerate(["accuracy", "recall"]):
        change = parts[0][at] - parts[1][at]
        values |= {f"{name}, segment={part}": change[code] for code, part in enumerate(names)}
    return values


n = len(y)
seen = changes(np.ones(n), n)
random = np.random.default_rng(1)
drawn = {name: [] for name in seen}
for _ in range(resamples):
    weights = np.bincount(random.integers(n, size=n), minlength=n).astype(float)
    for name, value in changes(weights, n).items():
        drawn[name].append(value)
tell(seen, {name: np.quantile(values, [0.05, 0.95]) for name, values in drawn.items()} if resamples > 0 else None)
