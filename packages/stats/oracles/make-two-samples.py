"""Two samples held against each other, and bins of equal width: scipy and NumPy."""
from fractions import Fraction
from math import comb

import numpy as np
import scipy
from scipy.special import smirnov
from scipy.stats import _ksstats, fisher_exact, ks_2samp, kstwo, wasserstein_distance

from oracle import case, write

by = f"scipy {scipy.__version__} (kstwo, special.smirnov, ks_2samp, wasserstein_distance) and numpy {np.__version__} (histogram_bin_edges, histogram)"
random = np.random.default_rng(9)

ones = [(1, 0.3), (1, 0.8), (2, 0.6), (5, 0.2), (10, 0.1), (10, 0.274), (10, 0.4), (50, 0.1), (50, 0.19), (100, 0.08),
        (140, 0.05), (140, 0.12), (141, 0.04), (141, 0.12), (141, 0.13), (500, 0.02), (500, 0.06), (1000, 0.01),
        (1000, 0.03), (1000, 0.2), (20000, 0.001), (20000, 0.004), (100000, 0.0005), (100001, 0.0005), (2000, 0.5),
        (500000, 0.001), (50, 0.007), (50, 0.7), (1, 0), (3, 1), (1000, 0.7)]


def sample(size, decimals, shift=0.0, scale=1.0):
    return sorted(float(x) for x in np.round(random.normal(shift, scale, size), decimals))


pairs = [(sample(m, d), sample(n, d, shift, scale))
         for m, n, d, shift, scale in [(1, 1, 2, 0, 1), (4, 4, 2, 1, 1), (7, 5, 2, 0.5, 1), (20, 20, 3, 0.2, 1), (30, 12, 1, 0, 2),
                                       (64, 48, 3, 0, 1.5), (60, 60, 0, 0.5, 1), (80, 33, 4, 2, 1), (25, 100, 2, 6, 1)]]
pairs += [([1.0, 2.0, 3.0, 4.0], [3.0, 4.0, 5.0, 6.0]), ([7.0] * 9, [7.0] * 5), ([7.0] * 9, [8.0] * 6)]
ks = lambda method, one, other: ks_2samp(one, other, method=method).pvalue
write("kolmogorov-smirnov", by,
      [case("kolmogorovSurvival", [n, d], kstwo.sf(d, n)) for n, d in ones]
      + [case("smirnovSurvival", [n, d], smirnov(n, d)) for n, d in [(1, 0.4), (10, 0.4), (10, 0), (10, 1), (99, 0.2), (5000, 0.03), (300000, 0.002)]]
      + [case("durbinCdf", [n, d], _ksstats._kolmogn_DMTW(n, d, cdf=True)) for n, d in [(10, 0.274), (3, 0.2), (100, 0.1), (2000, 0.004), (2000, 0.02), (20000, 0.002)]]
      + [case("pelzGoodCdf", [n, d], _ksstats._kolmogn_PelzGood(n, d, cdf=True)) for n, d in [(141, 0.06), (1000, 0.03), (1000, 0.002), (200000, 0.001), (200000, 0.003)]]
      + [case("largestGap", [one, other], {"statistic": ks_2samp(one, other).statistic}) for one, other in pairs]
      + [case("exactGapP", [one, other], ks("exact", one, other)) for one, other in pairs]
      + [case("asymptoticGapP", [one, other], ks("asymp", one, other)) for one, other in pairs[1:]])

write("wasserstein", by, [case("wasserstein", [one, other], wasserstein_distance(one, other)) for one, other in pairs])

drawn = [one for one, _ in pairs] + [sorted(float(x) for x in np.round(random.lognormal(0, 1, n), 2)) for n in (3, 16, 50, 64, 200)]
bins = lambda name, values: len(np.histogram_bin_edges(np.asarray(values, dtype="float64"), bins=name)) - 1
whole = [sorted(int(x) for x in random.integers(0, 6, 200)), sorted(int(x) for x in random.integers(0, 60, 200))]
edges = [np.histogram_bin_edges(one, bins=8) for one in drawn]
write("equal-bins", by,
      [case("sturgesBins", [one[-1] - one[0], len(one)], bins("sturges", one)) for one in drawn]
      + [case("doaneBins", [one], bins("doane", one)) for one in drawn]
      + [case("sturgesBins", [one[-1] - one[0], len(one), 1], len(np.histogram_bin_edges(np.asarray(one), bins="sturges")) - 1) for one in whole]
      + [case("equalEdges", [one, 8], list(at)) for one, at in zip(drawn, edges)]
      + [case("countsBetween", [one, list(edges[5])], list(np.histogram(one, edges[5])[0])) for one in drawn + whole])


def at_least(count, rows, marked, drawn):
    """The chance of so many marked rows of those drawn, as a fraction of whole numbers."""
    ways = lambda n, k: comb(n, k) if 0 <= k <= n else 0
    return Fraction(sum(ways(marked, k) * ways(rows - marked, drawn - k) for k in range(count, min(marked, drawn) + 1)), ways(rows, drawn))


def rise(part, everything):
    (r, c), (R, C) = part, everything
    exact = float(at_least(c, R + C, r + c, C))
    by_scipy = fisher_exact([[c, C - c], [r, R - r]], alternative="greater").pvalue
    assert abs(by_scipy - exact) <= 1e-7 * exact + 1e-300, (part, everything, by_scipy, exact)
    return exact


urns = [(2, 10, 3, 4), (1, 10, 3, 4), (3, 10, 3, 4), (5, 60, 20, 15), (20, 1200, 20, 200), (8, 1200, 8, 200), (40, 2000, 60, 1000),
        (90, 1200, 100, 1000), (30, 20000, 40, 10000), (50, 20000, 300, 2000), (20, 20000, 300, 2000), (12, 20000, 12, 18000),
        (1, 1000000, 3, 1000), (400, 1000, 600, 600)]
parts = [((0, 20), (1000, 200)), ((0, 100), (1000, 1000)), ((0, 3), (20, 10)), ((5, 12), (1000, 200)), ((3, 30), (200, 1000)),
         ((0, 60), (200, 1000)), ((100, 30), (1000, 200)), ((100, 10), (1000, 200)), ((20, 0), (200, 1000)), ((1, 9), (10000, 10000)),
         ((400, 440), (2000, 2000)), ((0, 1), (1, 1)), ((0, 0), (7, 9))]
write("hypergeometric", f"sums of whole numbers, as fractions; scipy {scipy.__version__} fisher_exact answers the same to seven digits",
      [case("hypergeometricSurvival", [k, {"rows": rows, "marked": marked, "drawn": drawn}], float(at_least(k, rows, marked, drawn))) for k, rows, marked, drawn in urns]
      + [case("risen", [dict(zip(("reference", "current"), part)), dict(zip(("reference", "current"), everything))], rise(part, everything)) for part, everything in parts])
