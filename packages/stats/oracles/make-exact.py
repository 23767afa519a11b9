"""Exact sums, squares and roots: Python's unbounded whole numbers and fractions."""
from fractions import Fraction
from math import isqrt

import numpy as np

from scipy.spatial.distance import jensenshannon
from scipy.stats import entropy

from oracle import case, write

rng = np.random.default_rng(1971)


def nearest(fraction):
    return fraction.numerator / fraction.denominator  # Python divides whole numbers with one rounding


def root(fraction):
    shift = 3000
    whole = isqrt((fraction.numerator << (2 * shift)) // fraction.denominator)
    exact = Fraction(2 * whole + 1, 2 << shift) if Fraction(whole, 1 << shift) ** 2 != fraction else Fraction(whole, 1 << shift)
    return nearest(exact)


ratios = [(0, 1), (1, 3), (-2, 3), (2**53 + 1, 1), (2**54 + 2, 1), (2**53 + 3, 2), (10**400, 10**399), (1, 2**1074), (1, 2**1075), (3, 2**1075), (3, 2**1076), (2**1024 - 2**970, 1), (2**1024 - 2**970 - 1, 1), (10**30 + 1, 10**30)]
ratios += [(int(a), int(b) * 10 ** int(c)) for a, b, c in zip(rng.integers(-(2**62), 2**62, 30), rng.integers(1, 2**62, 30), rng.integers(0, 320, 30))]
ratios += [(2**52 + 1, 2 ** (1075 + k)) for k in range(0, 6)]


def safe(n, d):
    try:
        return n / d
    except OverflowError:
        return float("inf")


write("ratio", "Python: whole numbers divided with one rounding; integer square roots of 3,000 bits after the point",
      [case("ratioDouble", [str(n), str(d)], safe(n, d)) for n, d in ratios]
      + [case("ratioRoot", [str(n), str(d)], root(Fraction(n, d))) for n, d in ratios if n >= 0 and n < 2**1023], 0)


def deviation(values):
    exact = [Fraction(x) for x in values]
    mean = sum(exact) / len(exact)
    return root(sum((x - mean) ** 2 for x in exact) / (len(exact) - 1))


samples = [[1, 1, 3], [-1, 0, 1], [0.1, 0.1], [0.1, 0.2, 0.3], [1e9 + k for k in (4, 7, 13, 16)], [1e16, 1e16 + 2, 1e16 + 4], [1e300, -1e300], [5e-324, 0], [1e-310, 3e-310, 2e-308], [1e200, 1, -1e-200],
           [float(x) for x in rng.normal(1e6, 1e-3, 40)], [float(x) for x in rng.normal(0, 1, 60) * 10.0 ** rng.integers(-150, 150, 60)], [float(x) for x in rng.integers(-(2**53), 2**53, 25)]]
write("deviation", "Python fractions: the exact sample variance and its root, rounded once; numpy.std(ddof=1) agrees to its own rounding",
      [case("exactDeviation", [xs], deviation(xs)) for xs in samples], 0)
for xs in samples[:6]:
    assert abs(np.std(np.array(xs), ddof=1) - deviation(xs)) <= 1e-9 * deviation(xs), xs


def psi(counts, shares):
    used = [(c, p) for c, p in zip(counts, shares) if c + p > 0]
    total = sum(c for c, _ in used) + len(used) / 2
    q = np.array([(c + 0.5) / total for c, _ in used])
    p = np.array([p for _, p in used])
    return float(((q - p) * np.log(q / p)).sum())


pairs = [([54, 32, 14], [0.54, 0.32, 0.14]), ([2, 1, 1], [0.54, 0.36, 0.1]), ([5, 95], [0.5, 0.5]), ([0, 10, 20, 70], [0.1, 0.2, 0.3, 0.4]), ([7], [1.0]), ([3, 0, 4], [0.5, 0.25, 0.25]),
         ([int(c) for c in rng.integers(0, 500, 30)], [float(p) for p in rng.dirichlet(np.ones(30))])]
write("distances", "scipy.stats.entropy, scipy.spatial.distance.jensenshannon (base 2) and the sum itself by numpy",
      [case("kullbackLeibler", [c, p], entropy(np.array(c) / sum(c), p)) for c, p in pairs]
      + [case("jensenShannon", [c, p], jensenshannon(np.array(c) / sum(c), p, base=2)) for c, p in pairs if c != [54, 32, 14]]
      + [case("populationStability", [c, p], psi(c, p)) for c, p in pairs], 1e-12)
