"""Writes metrics.json: what metrics of random rows are by scikit-learn, or by their definition where it has none.

Run with Python 3.11 and scikit-learn 1.9. A case holds rows and [metric, settings, value]; null where it has no value.
Classes are written 0, 1, 2, ...; a row of scores is one number a class.
"""
import json
import math
import os
import warnings

import numpy as np
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

warnings.simplefilter("ignore")
rng = np.random.default_rng(20260)
ZEROS = [(0, 0), (1, 1), ("skip", np.nan)]


def number(compute):
    try:
        value = float(compute())
    except ValueError:
        return None
    return value if np.isfinite(value) else None


def ece(y, p, bins, strategy):
    if strategy == "uniform":
        edges = np.linspace(0, 1, bins + 1)
    else:
        edges = np.percentile(p, np.linspace(0, 1, bins + 1) * 100)
    counts = np.bincount(np.searchsorted(edges[1:-1], p), minlength=bins)
    true, mean = calibration_curve(y, p, n_bins=bins, strategy=strategy)
    return np.sum(counts[counts > 0] / len(y) * np.abs(true - mean))


def averages(name, score, y, s, **more):
    """An average is undefined when a class's value is; then zero_division says what it counts for."""
    shown = []
    settings = {"beta": more["beta"]} if "beta" in more else {}
    for average in ("macro", "weighted"):
        used = np.unique(np.concatenate([y, s]))
        each = score(y, s, labels=used, average=None, zero_division=np.nan, **more)
        support = np.array([np.sum(y == code) for code in used])
        defined = not np.any(np.isnan(each) & ((support > 0) | (average == "macro")))
        shown.append([name, {**settings, "average": average}, number(lambda: score(y, s, average=average, **more)) if defined else None])
        for word, zero in ZEROS:
            shown.append([name, {**settings, "average": average, "zero-division": word}, number(lambda: score(y, s, average=average, zero_division=zero, **more))])
    shown.append([name, {**settings, "average": "micro"}, number(lambda: score(y, s, average="micro", **more))])
    return shown


def classified(y, s, k):
    shown = [["accuracy", {}, number(lambda: sk.accuracy_score(y, s))], ["balanced-accuracy", {}, number(lambda: sk.balanced_accuracy_score(y, s))]]
    trivial = len(set(y)) == 1 or len(set(s)) == 1
    shown.append(["mcc", {}, None if trivial else number(lambda: sk.matthews_corrcoef(y, s))])
    for word, weights in [("none", None), ("linear", "linear"), ("quadratic", "quadratic")]:
        none = len(set(y) | set(s)) == 1
        shown.append(["kappa", {"weighting": word}, None if none else number(lambda: sk.cohen_kappa_score(y, s, weights=weights, labels=range(k)))])
    for name, score, more in [("precision", sk.precision_score, {}), ("recall", sk.recall_score, {}), ("f1", sk.f1_score, {}), ("fbeta", sk.fbeta_score, {"beta": 2}), ("fbeta", sk.fbeta_score, {"beta": 0.5})]:
        shown += averages(name, score, y, s, **more)
        each = score(y, s, labels=range(k), average=None, zero_division=np.nan, **more)
        settings = {"beta": more["beta"]} if more else {}
        shown += [[name, {**settings, "class": str(code)}, number(lambda: each[code])] for code in range(k)]
    costs = {"0": {"1": 3.5}, "1": {"0": 1, "1": -0.25}}
    price = {(0, 1): 3.5, (1, 0): 1, (1, 1): -0.25}
    used = np.unique(np.concatenate([y, s]))
    each = sk.jaccard_score(y, s, labels=used, average=None, zero_division=0)
    support = np.array([np.sum(y == code) for code in used])
    shown += [["jaccard", {"average": "macro"}, np.mean(each)], ["jaccard", {"average": "weighted"}, np.average(each, weights=support)], ["jaccard", {"average": "micro"}, sk.jaccard_score(y, s, average="micro")]]
    shown += [["jaccard", {"class": str(code)}, each[list(used).index(code)] if code in used else None] for code in range(k)]
    shown.append(["cost", {"costs": costs}, np.mean([price.get((a, b), 0) for a, b in zip(y, s)])])
    shown.append(["total-cost", {"costs": costs}, math.fsum(price.get((a, b), 0) for a, b in zip(y, s))])
    return shown


def binary(n, ties, rate=0.4):
    y = (rng.random(n) < rate).astype(int)
    p = np.clip(0.25 + 0.35 * y + 0.5 * (rng.random(n) - 0.5), 0.001, 0.999)
    p = np.round(p, 1) if ties else np.round(p, 6)
    s = (p >= 0.5).astype(int)
    tn, fp, fn, tp = [int(x) for x in sk.confusion_matrix(y, s, labels=[0, 1]).ravel()]
    over = lambda a, b: None if b == 0 else a / b
    shown = classified(y, s, 2) + [
        ["precision", {}, over(tp, tp + fp)], ["recall", {}, over(tp, tp + fn)], ["f1", {}, over(2 * tp, 2 * tp + fp + fn)],
        ["specificity", {}, over(tn, tn + fp)], ["npv", {}, over(tn, tn + fn)], ["false-positive-rate", {}, over(fp, tn + fp)],
        ["false-negative-rate", {}, over(fn, tp + fn)], ["selection-rate", {}, (tp + fp) / n],
        ["fbeta", {"beta": 2}, over(5 * tp, 5 * tp + 4 * fn + fp)],
        ["log-loss", {}, number(lambda: sk.log_loss(y, p, labels=[0, 1]))], ["brier", {}, number(lambda: sk.brier_score_loss(y, p, pos_label=1) if len(set(y)) > 1 else np.mean((p - y) ** 2))],
        ["average-precision", {}, None if y.sum() == 0 else number(lambda: sk.average_precision_score(y, p))],
        ["roc-auc", {}, None if min(y.sum(), n - y.sum()) < 10 else number(lambda: sk.roc_auc_score(y, p))],
    ]
    for bins in (1, 5, 10):
        if len(set(y)) > 1:
            shown.append(["ece", {"bins": bins}, ece(y, p, bins, "uniform")])
            shown.append(["ece", {"bins": bins, "binning": "equal-mass"}, ece(y, p, bins, "quantile")])
    return {"task": "binary", "labels": y, "predictions": s, "scores": p, "gives": shown}


def multiclass(n, k, ties, weights=None):
    y = rng.choice(k, n, p=weights)
    raw = rng.dirichlet(np.ones(k), n) + 0.9 * np.eye(k)[y] * rng.random((n, 1))
    p = raw / raw.sum(axis=1, keepdims=True)
    if ties:
        p = np.round(p * 4) / 4
    s = p.argmax(axis=1)
    shown = classified(y, s, k) + [["brier", {}, np.mean(((p - np.eye(k)[y]) ** 2).sum(axis=1))]]
    eps = np.finfo(float).eps
    shown.append(["log-loss", {}, number(lambda: sk.log_loss(y, p, labels=range(k))) if not ties else np.mean(-np.log(np.clip(p[np.arange(n), y], eps, 1 - eps)))])
    for top in range(1, k):
        shown.append(["top-k-accuracy", {"k": top}, number(lambda: sk.top_k_accuracy_score(y, p, k=top, labels=range(k)))])
    enough = min(np.bincount(y, minlength=k)) >= 10
    for average in ("macro", "weighted"):
        one = lambda: np.average([sk.roc_auc_score(y == code, p[:, code]) for code in range(k)], weights=None if average == "macro" else np.bincount(y, minlength=k))
        theirs = lambda: sk.roc_auc_score(y, p, multi_class="ovr", average=average, labels=range(k))
        shown.append(["roc-auc", {"average": average}, number(one if ties else theirs) if enough else None])
    for code in range(k):
        at = int(np.sum(y == code))
        shown.append(["roc-auc", {"class": str(code)}, number(lambda: sk.roc_auc_score(y == code, p[:, code])) if min(at, n - at) >= 10 else None])
    return {"task": "multiclass", "classes": k, "labels": y, "predictions": s, "classScores": p, "gives": shown}


def regression(n, kind):
    y = {"normal": rng.normal(3, 2, n), "counts": rng.poisson(3, n).astype(float), "constant": np.full(n, 2.5), "far": 1e6 + rng.normal(0, 1, n)}[kind]
    s = np.round(y + rng.normal(0.2, 0.7, n), 5)
    if kind == "counts":
        s = np.abs(s) + 0.01
    y = np.round(y, 5)
    flat = len(set(y)) == 1
    shown = [["mae", {}, sk.mean_absolute_error(y, s)], ["mse", {}, sk.mean_squared_error(y, s)], ["rmse", {}, sk.root_mean_squared_error(y, s)],
             ["medae", {}, sk.median_absolute_error(y, s)], ["max-error", {}, sk.max_error(y, s)], ["mape", {}, sk.mean_absolute_percentage_error(y, s)],
             ["r2", {}, None if flat else sk.r2_score(y, s)], ["explained-variance", {}, None if flat else sk.explained_variance_score(y, s)]]
    shown += [["pinball", {"quantile": q}, sk.mean_pinball_loss(y, s, alpha=q)] for q in (0.1, 0.5, 0.9)]
    shown.append(["poisson-deviance", {}, number(lambda: sk.mean_poisson_deviance(y, s))])
    return {"task": "regression", "labels": y, "predictions": s, "gives": shown}


def ranking(queries, most, ties):
    rows = [int(rng.integers(1, most + 1)) for _ in range(queries)]
    y, p, q = [], [], []
    for query, n in enumerate(rows):
        y.append(rng.choice(4, n, p=[0.5, 0.2, 0.2, 0.1]))
        p.append(np.round(rng.random(n) + 0.2 * y[-1], 1 if ties else 6))
        q += [query] * n
    relevant = [one.max() > 0 for one in y]
    shown = []

    def add(name, settings, each):
        if any(relevant):
            shown.append([name, settings, np.mean([v for v, r in zip(each, relevant) if r])])
        shown.append([name, {**settings, "empty-queries": "zero"}, np.mean([v if r else 0 for v, r in zip(each, relevant)])])

    for k in (None, 1, 3):
        settings = {} if k is None else {"k": k}
        add("ndcg", settings, [float(sk.ndcg_score([a], [b], k=k)) if len(a) > 1 else 1.0 for a, b in zip(y, p)])
        # The order of a model's answer, of equal scores the least relevant first.
        order = [np.lexsort((a, -b)) for a, b in zip(y, p)]
        hits = [(a[o] > 0).astype(int) for a, o in zip(y, order)]
        cut = lambda h: h if k is None else h[:k]
        add("mrr", settings, [max([v / (i + 1) for i, v in enumerate(cut(h))], default=0) for h in hits])
        if k is None and not ties:
            add("map", settings, [sk.average_precision_score(a > 0, b) if a.max() > 0 else 0 for a, b in zip(y, p)])
        else:
            add("map", settings, [sum(cut(h)[i] * cut(h)[: i + 1].mean() for i in range(len(cut(h)))) / max(1, min(k or h.sum(), h.sum())) for h in hits])
        if k is not None:
            add("precision-at-k", settings, [h[:k].sum() / k for h in hits])
    return {"task": "ranking", "labels": np.concatenate(y), "scores": np.concatenate(p), "groups": q, "gives": shown}


def multilabel(n, k, rate, ties):
    y = (rng.random((n, k)) < rate).astype(int)
    p = np.clip(0.3 + 0.35 * y + 0.6 * (rng.random((n, k)) - 0.5), 0.001, 0.999)
    p = np.round(p, 1) if ties else np.round(p, 6)
    s = (p >= 0.5).astype(int)
    shown = [["accuracy", {}, sk.accuracy_score(y, s)], ["hamming-loss", {}, sk.hamming_loss(y, s)],
             ["label-ranking-average-precision", {}, sk.label_ranking_average_precision_score(y, p)],
             ["coverage-error", {}, sk.coverage_error(y, p)], ["label-ranking-loss", {}, sk.label_ranking_loss(y, p)]]
    hits = (y * s).sum(axis=0), (y * s).sum(axis=1)
    support, said = (y.sum(axis=0), y.sum(axis=1)), (s.sum(axis=0), s.sum(axis=1))
    scores = [("precision", sk.precision_score, {}, lambda at: said[at]), ("recall", sk.recall_score, {}, lambda at: support[at]),
              ("f1", sk.f1_score, {}, lambda at: support[at] + said[at]), ("fbeta", sk.fbeta_score, {"beta": 2}, lambda at: support[at] + said[at]),
              ("jaccard", sk.jaccard_score, {}, lambda at: support[at] + said[at] - hits[at])]
    for name, score, more, below in scores:
        settings = dict(more)
        none = [below(at) == 0 for at in (0, 1)]
        weightless = support[0].sum() == 0  # then nothing is averaged
        for average in ("macro", "weighted", "samples"):
            empty = none[1].any() if average == "samples" else weightless or (none[0] & (support[0] > 0)).any() if average == "weighted" else none[0].any()
            shown.append([name, {**settings, "average": average}, None if empty else score(y, s, average=average, **more)])
            for word, zero in ZEROS[: 2 if name == "jaccard" else 3]:
                value = None if average == "weighted" and weightless else number(lambda: score(y, s, average=average, zero_division=zero, **more))
                shown.append([name, {**settings, "average": average, "zero-division": word}, value])
        shown.append([name, {**settings, "average": "micro"}, None if below(0).sum() == 0 else score(y, s, average="micro", **more)])
        each = score(y, s, average=None, zero_division=0, **more)
        shown += [[name, {**settings, "class": str(code)}, None if none[0][code] else each[code]] for code in range(k)]
    return {"task": "multilabel", "classes": k, "labels": y, "predictions": s, "classScores": p, "gives": shown}


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(inner) for inner in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    value = float(value)
    return int(value) if value == int(value) and abs(value) < 2**53 else value


cases = [binary(n, ties) for n in (1, 4, 12, 30, 60) for ties in (False, True)]
cases += [binary(12, False, 0.0), binary(12, False, 1.0), binary(50, True, 0.15)]
cases += [multiclass(n, k, ties) for n in (6, 25, 60) for k in (3, 4) for ties in (False, True)]
cases += [multiclass(30, 4, False, [0.6, 0.3, 0.1, 0.0]), multiclass(8, 3, True, [0, 1, 0])]
cases += [regression(n, kind) for n in (2, 7, 40) for kind in ("normal", "counts", "constant", "far")]
cases += [ranking(queries, most, ties) for queries in (1, 6, 25) for most in (5, 12) for ties in (False, True)]
cases += [multilabel(n, k, rate, ties) for n in (5, 30, 60) for k in (2, 5) for rate in (0.15, 0.5) for ties in (False, True)]
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "metrics.json")
with open(path, "w", encoding="utf-8") as file:
    file.write('{\n  "source": "scikit-learn 1.9.1, numpy 2.4.6",\n  "cases": [\n    ')
    file.write(",\n    ".join(json.dumps(plain(one)) for one in cases))
    file.write("\n  ]\n}\n")
print(sum(len(one["gives"]) for one in cases), "values in", len(cases), "cases")
