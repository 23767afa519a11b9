"""Hypothesis tests and corrections: statsmodels, scipy, scikit-learn, and the definitions written out."""
from fractions import Fraction

import numpy as np
from scipy import stats
from sklearn.metrics import roc_auc_score
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportions_ztest

from oracle import case, write

splits = [(121, 59), (70, 59), (80, 59), (30, 60), (10, 30), (10, 10), (0, 5), (2, 12), (1, 9), (5, 6), (400, 470)]
exact6 = [0.000004, 0.378688, 0.089452, 0.002060, 0.002221, 1]
corrected = [(20.67222, 5.450095e-06), (0.7751938, 0.3786151), (2.87769784, 0.08981434)]
plain = [(21.35556, 3.815136e-06), (0.9379845, 0.3327967), (3.17266187, 0.07488031)]
decimals = [(5, 7), (7, 7), (8, 8)]
table = lambda b, c: [[101, b], [c, 33]]


def mid_p(b, c):
    n, k = b + c, min(b, c)
    return float(min(Fraction(1), Fraction(2 * sum(stats_comb(n, i) for i in range(k + 1)) - stats_comb(n, k), 2**n)))


def stats_comb(n, k):
    import math
    return math.comb(n, k)


write("mcnemar", "exact to 6 decimals and chi-square as published in statsmodels' tests (from vassarstats and R); statsmodels mcnemar; mid-p in fractions",
      [case("mcnemarExact", [b, c], p, 6) for (b, c), p in zip(splits, exact6)]
      + [case("mcnemarChiSquare", [b, c, True], {"statistic": s}, d) for (b, c), (s, _), (d, _) in zip(splits, corrected, decimals)]
      + [case("mcnemarChiSquare", [b, c, True], {"p": p}, 7 if p > 1e-3 else 12) for (b, c), (_, p) in zip(splits, corrected)]
      + [case("mcnemarChiSquare", [b, c, False], {"statistic": s}, d) for (b, c), (s, _), (d, _) in zip(splits, plain, decimals)]
      + [case("mcnemarChiSquare", [b, c, False], {"p": p}, 7 if p > 1e-3 else 12) for (b, c), (_, p) in zip(splits, plain)]
      + [case("mcnemarMidP", [0, 5], 0.03125), case("mcnemarMidP", [2, 12], 0.00738525, 8), case("mcnemarMidP", [1, 9], 0.01171875)]
      + [case("mcnemarExact", [b, c], mcnemar(table(b, c), exact=True).pvalue) for b, c in splits]
      + [case("mcnemarMidP", [b, c], mid_p(b, c)) for b, c in splits]
      + [case("mcnemarChiSquare", [b, c, k], (lambda r: {"statistic": r.statistic, "p": r.pvalue})(mcnemar(table(b, c), exact=False, correction=k)))
         for b, c in splits for k in (True, False) if not (b == c and k)])

y = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]
a = [0.9, 0.8, 0.7, 0.55, 0.4, 0.6, 0.5, 0.3, 0.2, 0.1]
b = [0.85, 0.6, 0.75, 0.3, 0.35, 0.65, 0.4, 0.45, 0.2, 0.15]
tied = [0.9, 0.8, 0.5, 0.5, 0.4, 0.5, 0.5, 0.3, 0.2, 0.1]


def components(labels, scores):
    """Psi of every pair, as DeLong et al. (1988) define it."""
    positive = [s for s, l in zip(scores, labels) if l == 1]
    negative = [s for s, l in zip(scores, labels) if l == 0]
    psi = np.array([[1.0 if x > z else 0.5 if x == z else 0.0 for z in negative] for x in positive])
    return psi.mean(axis=1), psi.mean(axis=0), psi.mean()


def delong(labels, one, other):
    v1, w1, auc1 = components(labels, one)
    v2, w2, auc2 = components(labels, other)
    s = np.cov(np.stack([v1, v2])) / len(v1) + np.cov(np.stack([w1, w2])) / len(w1)
    assert abs(auc1 - roc_auc_score(labels, one)) < 1e-12
    variance = s[0, 0] + s[1, 1] - 2 * s[0, 1]
    z = (auc1 - auc2) / np.sqrt(variance)
    sides = {"positives": len(v1), "negatives": len(w1)}
    return {"first": {"auc": auc1, "variance": s[0, 0], **sides}, "second": {"auc": auc2, "variance": s[1, 1], **sides},
            "covariance": s[0, 1], "difference": auc1 - auc2, "variance": variance, "z": z, "p": 2 * stats.norm.sf(abs(z))}


rng = np.random.default_rng(1988)
samples = []
for positives, negatives, digits in [(30, 50, 6), (40, 25, 1), (3, 60, 2)]:
    labels = [1] * positives + [0] * negatives
    latent = rng.normal(0, 1, len(labels)) + np.array(labels)
    samples.append((labels, *[[float(v) for v in (latent + rng.normal(0, 1, len(labels))).round(digits)] for _ in range(2)]))
    assert delong(*samples[-1])["variance"] > 0
write("delong", "worked example to 6 decimals; all pairs counted as DeLong et al. (1988) define it, numpy; areas by scikit-learn roc_auc_score",
      [case("delongPaired", [y, a, b], {"first": {"auc": 0.88, "variance": 0.0128}, "second": {"auc": 0.72, "variance": 0.0328}, "covariance": 0.0172, "z": 1.511858, "p": 0.130570}, 6),
       case("delongPaired", [y, tied, b], {"first": {"auc": 0.84, "variance": 0.0152}, "covariance": 0.0156, "z": 0.925820, "p": 0.354539}, 6),
       case("delongPaired", [y, b, b], {"difference": 0, "variance": 0, "z": 0, "p": 1}),
       case("delong", [[0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]], {"auc": 0.75})]
      + [case("delongPaired", list(one), delong(*one)) for one in [(y, a, b), (y, tied, b)] + samples], 1e-11)

groups = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((500, 1000), (480, 900)), ((3, 1000), (12, 900))]
named = lambda pair: {"successes": pair[0], "trials": pair[1]}
write("two-proportions", "statsmodels proportions_ztest",
      [case("twoProportions", [named(one), named(other)], (lambda r: {"z": r[0], "p": r[1]})(proportions_ztest([one[0], other[0]], [one[1], other[1]]))) for one, other in groups])

labels = [0, 1, 1, 0, 1, 1, 0, 1, 0, 1]
chances = [0.1, 0.9, 0.8, 0.3, 0.55, 0.65, 0.45, 0.95, 0.2, 0.7]
write("spiegelhalter", "worked example to 6 decimals, Spiegelhalter (1986)", [case("spiegelhalter", [labels, chances], {"z": -1.463621, "p": 0.143298}, 6)])

families = [[0.01, 0.02, 0.03, 0.04, 0.05], [0.01, 0.04, 0.03, 0.005], [0.9, 0.001, 0.5, 0.5, 0.02, 1, 0, 0.04], [0.3], [0.6, 0.7]]
for name, call, method, published in [
    ("holm", "holm", "holm", [[0.05, 0.08, 0.09, 0.09, 0.09], [0.03, 0.06, 0.06, 0.02]]),
    ("benjamini-hochberg", "benjaminiHochberg", "fdr_bh", [[0.05] * 5, [0.02, 0.04, 0.04, 0.02]]),
    ("benjamini-yekutieli", "benjaminiYekutieli", "fdr_by", [None, [0.041667, 0.083333, 0.083333, 0.041667]]),
]:
    write(name, f"worked examples; statsmodels multipletests(method='{method}')",
          [case(call, [ps], adjusted, 6) for ps, adjusted in zip(families, published) if adjusted]
          + [case(call, [ps], [float(p) for p in multipletests(ps, method=method)[1]]) for ps in families])
