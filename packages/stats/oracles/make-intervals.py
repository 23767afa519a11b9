"""Intervals: statsmodels, scipy, numpy and published tables, each by another route than ours."""
import math

import numpy as np
from mpmath import mp, mpf, sqrt
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from oracle import case, write

Z95, Z90 = float(stats.norm.ppf(0.975)), float(stats.norm.ppf(0.95))

published = [
    # successes, trials, Wilson, Clopper-Pearson: Newcombe (1998), Stat. Med. 17:857-872, tables I and II, more digits by statsmodels
    (81, 263, (0.255289, 0.366210), (0.252737, 0.367622)),
    (15, 148, (0.062386, 0.160487), (0.057844, 0.161650)),
    (0, 20, (0, 0.161125), (0, 0.168433)),
    (1, 29, (0.006113, 0.171755), (0.000873, 0.177644)),
    (450, 500, (0.870578, 0.923322), (0.870291, 0.924864)),
    (10, 10, (0.722467, 1), (0.691503, 1)),
]
pairs = [(0, 1), (1, 1), (1, 2), (3, 7), (50, 100), (999, 1000), (12345, 100000)]
write("wilson", "Newcombe (1998) examples to 6 decimals; statsmodels proportion_confint(method='wilson')",
      [case("wilson", [x, n, Z95], wilson, 6) for x, n, wilson, _ in published]
      + [case("wilson", [x, n, float(stats.norm.ppf(1 - a / 2))], proportion_confint(x, n, a, "wilson")) for x, n in pairs for a in (0.1, 0.05, 0.01)])
write("clopper-pearson", "Newcombe (1998) examples to 6 decimals; statsmodels proportion_confint(method='beta')",
      [case("clopperPearson", [x, n, 0.025], exact, 6) for x, n, _, exact in published]
      + [case("clopperPearson", [x, n, a / 2], [0.0 if x == 0 else proportion_confint(x, n, a, "beta")[0], 1.0 if x == n else proportion_confint(x, n, a, "beta")[1]])
         for x, n in pairs for a in (0.1, 0.05, 0.01)], 1e-11)
two = [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((10, 10), (0, 20)), ((10, 10), (0, 10)), ((5, 56), (0, 29)), ((500, 1000), (480, 900))]
named = lambda pair: {"successes": pair[0], "trials": pair[1]}
write("newcombe", "Newcombe (1998), Stat. Med. 17:873-890, table II to 4 decimals and example to 6; statsmodels confint_proportions_2indep(method='newcomb')",
      [case("newcombe", [named((56, 70)), named((48, 80)), Z95], [0.052431, 0.333873], 6)]
      + [case("newcombe", [named(one), named(other), Z95], limits, 4) for (one, other), limits in zip(two, [
          (0.0524, 0.3339), (0.1705, 0.8090), (0.6791, 1.0000), (0.6075, 1.0000), (-0.0381, 0.1926)])]
      + [case("newcombe", [named(one), named(other), Z95], confint_proportions_2indep(*one, *other, method="newcomb", compare="diff")) for one, other in two])

mp.dps = 50


def tango_score(n, b, c, d):
    """The score statistic with q from the likelihood itself: the maximum is found, not taken from the closed form."""
    n, b, c, d = mpf(n), mpf(b), mpf(c), mpf(d)
    low, high = max(mpf(0), -d), (1 - d) / 2
    # Derivative of b ln(q + d) + c ln q + (n - b - c) ln(1 - 2q - d), falling in q.
    slope = lambda q: (b / (q + d) if b else 0) + (c / q if c else 0) - 2 * (n - b - c) / (1 - 2 * q - d)
    for _ in range(180):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if slope(middle) > 0:
            low = middle
        else:
            high = middle
    q = (low + high) / 2
    return (b - c - n * d) / sqrt(n * (2 * q + d * (1 - d)))


def tango_limit(n, b, c, wanted, low, high):
    low, high = mpf(low), mpf(high)
    for _ in range(110):
        middle = (low + high) / 2
        if tango_score(n, b, c, middle) > wanted:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def paired(n, b, c):
    return {"pairs": n, "gained": b, "lost": c}


tables = [(850, 60, 40, 50), (43, 0, 1, 0), (38, 0, 8, 4), (20, 12, 2, 16), (400, 30, 20, 50)]
limits = [(0.000407, 0.040106), (-0.118077, 0.059393), (-0.285142, -0.077237), (0.061112, 0.344709), (-0.007981, 0.048958)]
counts = [(a + b + c + d, b, c) for a, b, c, d in tables]
more = [(100, 10, 10), (1000, 0, 3), (100000, 5200, 5000), (30, 29, 0), (12, 3, 5)]
at = [-0.1, -0.01, 0.005, 0.3]
write("tango", "Tango (1998) formulas with the restricted estimate found by maximising the likelihood, mpmath 50 digits; published limits to 6 decimals",
      [case("tango", [paired(*k), Z95], limit, 6) for k, limit in zip(counts, limits)]
      + [case("tango", [paired(*counts[0]), Z90], [0.0036, 0.0368], 4), case("tangoPValue", [paired(*counts[0]), -0.01], 0.0015, 4)]
      + [case("tango", [paired(n, b, c), z], [tango_limit(n, b, c, mpf(z), -1, mpf(b - c) / n), tango_limit(n, b, c, -mpf(z), mpf(b - c) / n, 1)])
         for n, b, c in counts + more for z in (Z95, Z90)]
      + [case("tangoScore", [paired(n, b, c), d], tango_score(n, b, c, d)) for n, b, c in counts + more for d in at]
      + [case("tangoPValue", [paired(n, b, c), -0.01], mp.ncdf(-tango_score(n, b, c, -0.01))) for n, b, c in counts + more])

rng = np.random.default_rng(1908)
samples = [[1, 2, 3, 4], [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]] + [[float(x) for x in rng.normal(0.1, 1, n).round(6)] for n in (2, 12, 60)]
write("paired-t", "scipy.stats.ttest_1samp: confidence_interval and one-sided p-values; first ten differences from Student (1908)",
      [case("pairedT", [x, tail], list(stats.ttest_1samp(x, 0).confidence_interval(1 - 2 * tail))) for x in samples for tail in (0.025, 0.05)]
      + [case("pairedTPValue", [x, m], stats.ttest_1samp(x, m, alternative="greater").pvalue) for x in samples for m in (-0.5, 0, 0.3)], 1e-11)

replicates = [float(x) for x in rng.gamma(3, 1, 400).round(6)]
data = [0.2, 1.7, 0.4, 3.9, 0.8, 0.3, 1.1, 2.2]


def bca(values, estimate, a, tail):
    """Efron and Tibshirani (1993), eq. 14.10, as written."""
    z0 = stats.norm.ppf((np.mean(np.array(values) < estimate) + np.mean(np.array(values) <= estimate)) / 2)
    ends = []
    for z in stats.norm.ppf([tail, 1 - tail]):
        ends.append(np.quantile(values, stats.norm.cdf(z0 + (z0 + z) / (1 - a * (z0 + z)))))
    return ends


left_out = [float(np.mean(data[:i] + data[i + 1:])) for i in range(len(data))]
write("bootstrap", "numpy.quantile; Efron and Tibshirani (1993), eqs. 14.10 and 14.15, by scipy.stats",
      [case("percentileInterval", [replicates, tail], list(np.quantile(replicates, [tail, 1 - tail]))) for tail in (0.025, 0.05, 0.2)]
      + [case("bcaInterval", [{"replicates": replicates, "estimate": e, "acceleration": a}, tail], bca(replicates, e, a, tail)) for e in (2.6, 3.1, replicates[7]) for a in (0, 0.05, -0.1) for tail in (0.025, 0.1)]
      + [case("acceleration", [left_out], stats.skew(data) / 6 / math.sqrt(len(data)))], 1e-11)

ranks = {0.95: [(58, 59), (59, 59), (100, 99), (200, 196), (500, 484), (1000, 962)], 0.99: [(298, 299), (299, 299), (500, 499), (1000, 996)]}


def low_rank(n, q):
    fitting = [r for r in range(1, n + 1) if stats.binom.cdf(r - 1, n, q) <= 0.05]
    return max(fitting, default=0)


write("quantile-bounds", "upper ranks: the smallest r with Binomial(n, q).cdf(r - 1) >= 0.95, table of the model gate's design; both by scipy.stats.binom",
      [case("quantileRanks", [n, q, 0.05], [low_rank(n, q), r]) for q, table in ranks.items() for n, r in table]
      + [case("quantileRanks", [n, q, 0.05], [low_rank(n, q), next((r for r in range(1, n + 1) if stats.binom.cdf(r - 1, n, q) >= 0.95), n + 1)])
         for n in (0, 1, 5, 40, 333) for q in (0.5, 0.1)])


def auc_limits(auc, variance, z):
    if abs(auc - 0.5) <= 0.45:
        return [max(0, auc - z * math.sqrt(variance)), min(1, auc + z * math.sqrt(variance))]
    logit = stats.logistic.ppf(auc)
    error = math.sqrt(variance) / stats.logistic.pdf(logit)
    return list(stats.logistic.cdf([logit - z * error, logit + z * error]))


write("auc", "normal and logit intervals by scipy.stats.logistic; separated classes by scipy.stats.beta (Clopper-Pearson)",
      [case("aucInterval", [{"auc": a, "variance": v, "positives": 30, "negatives": 50}, Z95], auc_limits(a, v, Z95)) for a, v in
       [(0.88, 0.0128), (0.03, 0.0004), (0.05, 0.0004), (0.06, 0.0009), (0.95, 0.001), (0.951, 0.001), (0.99, 0.00005), (0.5, 0.002)]]
      + [case("aucInterval", [{"auc": 1, "variance": 0, "positives": m, "negatives": n}, Z95], [stats.beta.ppf(0.025, min(m, n), 1), 1]) for m, n in [(12, 40), (50, 3)]]
      + [case("aucInterval", [{"auc": 0, "variance": 0, "positives": m, "negatives": n}, Z95], [0, stats.beta.ppf(0.975, 1, min(m, n))]) for m, n in [(12, 40), (50, 3)]]
      + [case("aucDifferenceInterval", [{"difference": d, "variance": v}, Z90], [max(-1, d - Z90 * math.sqrt(v)), min(1, d + Z90 * math.sqrt(v))]) for d, v in [(0.16, 0.0112), (0.9, 0.04), (-0.9, 0.04), (0, 0)]])
