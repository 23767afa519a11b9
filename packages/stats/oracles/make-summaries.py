"""Sums, moments, quantiles, sizes and random numbers."""
import math
from fractions import Fraction

import numpy as np
from mpmath import ceil, log, mp, mpf
from scipy import stats

from oracle import case, write

sums = [[], [0.1] * 10, [1e100, 1, -1e100], [1e16, 1, 1e-16], [5e-324, 5e-324, -1e-310], [1e308, 1e308, -1e308], [-1.5, 0.25], [2.0**53, 1, 2.0**-60], [2.0**53, 1], [2.0**53, 3],
        [1e-308, -3e-309, 7e-320], [float(x) for x in np.random.default_rng(5).normal(0, 1, 40) * 10.0 ** np.random.default_rng(6).integers(-300, 300, 40)]]
write("sum", "Python fractions: the exact sum, rounded once", [case("sumOf", [xs], float(sum(map(Fraction, xs), Fraction(0)))) for xs in sums], 0)

rng = np.random.default_rng(1979)
samples = [[2, 4, 9], [5], [1, 1, 1, 2], [float(x) for x in (1e6 + rng.gamma(2, 1, 50)).round(6)], [float(x) for x in rng.normal(0, 3, 30).round(6)]]


def moments(xs):
    xs = [mpf(x) for x in xs]
    mean = sum(xs) / len(xs)
    return {"count": len(xs), "mean": mean, "squares": sum((x - mean) ** 2 for x in xs), "cubes": sum((x - mean) ** 3 for x in xs)}


mp.dps = 50
write("moments", "definitions by mpmath, 50 digits; numpy.var(ddof=1); scipy.stats.skew",
      [case("momentsOf", [xs], moments(xs)) for xs in samples]
      + [case("variance", [xs], np.var([mpf(x) for x in xs], ddof=1)) for xs in samples if len(xs) > 1]
      + [case("skewness", [xs], stats.skew(np.array([float(mpf(x) - sum(map(mpf, xs)) / len(xs)) for x in xs]))) for xs in samples if len(xs) > 1], 1e-8)
write("quantile", "numpy.quantile, method 'linear' (R-7)", [case("quantile", [xs, p], np.quantile(xs, p)) for xs in samples + [[4, 1, 3, 2]] for p in (0, 0.1, 0.25, 0.5, 0.9, 0.99, 1)])

easeml = {0.01: {.1: (404, 1340, 1753, 5496), .05: (1615, 5358, 7012, 21984), .025: (6457, 21429, 28045, 87933), .01: (40355, 133930, 175282, 549581)},
          0.001: {.1: (519, 1455, 2214, 5957), .01: (51868, 145443, 221333, 595633)}, 0.0001: {.1: (634, 1570, 2674, 6417), .01: (63381, 156956, 267385, 641684)}, 0.00001: {.1: (749, 1685, 3135, 6878)}}
plan = lambda tolerance, delta, adaptive: {"tolerance": tolerance, "delta": delta, "looks": 32, "adaptive": adaptive}
kinds = [(1, False), (1, True), (2, False), (2, True)]
write("sizing", "Hoeffding and Bennett sizes: Renggli et al. (2019), ease.ml/ci, notebook and paper; zero failures and pairs: published tables; Wilson rows: the smallest n by search",
      [case("hoeffdingRows", [plan(e, d, adaptive), k], n) for d, rows in easeml.items() for e, sizes in rows.items() for (k, adaptive), n in zip(kinds, sizes)]
      + [case("bennettRows", [plan(0.01, 0.0001, False), 0.1], 29048), case("bennettRows", [plan(0.01, 0.0001, True), 0.1], 67706)]
      + [case("zeroFailureRows", [r, 0.05], n) for r, n in [(0.1, 29), (0.05, 59), (0.02, 149), (0.01, 299), (0.005, 598), (0.001, 2995)]]
      + [case("zeroFailureRows", [0.5, 0.125], 3), case("zeroFailureRows", [0.1, 0.729], 3)]
      + [case("pairedRows", [{"variance": d, "margin": m, "alpha": 0.05, "power": 0.8}], n) for d, m, n in
         [(.1, .01, 6183), (.1, .02, 1546), (.1, .03, 687), (.05, .01, 3092), (.02, .01, 1237)]]
      + [case("pairedRows", [{"variance": d, "margin": m, "alpha": a, "power": p}], math.ceil((stats.norm.ppf(1 - a) + stats.norm.ppf(p)) ** 2 * d / m**2)) for d, m, a, p in [(.3, .05, .01, .9), (2.5, .2, .1, .95), (0, .1, .05, .8)]])


def wilson_rows(p, limit, z):
    n = 1
    while True:
        centre, reach = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        low, high = (centre - reach) / (1 + z * z / n), (centre + reach) / (1 + z * z / n)
        if (low >= limit - 1e-15) if p > limit else (high <= limit + 1e-15):
            return n
        n += 1


z = float(stats.norm.ppf(0.95))
write("proportion-rows", "the smallest n whose Wilson bound clears the limit, by search",
      [case("proportionRows", [p, limit, z], wilson_rows(p, limit, z)) for p, limit in [(0.91, 0.9), (0.95, 0.9), (0.8, 0.9), (1, 0.5), (0, 0.05), (0.02, 0.05), (0.5, 0)] if (p, limit) != (0.5, 0)]
      + [case("proportionRows", [0.5, 0, z], 1), case("proportionRows", [0.9, 0.9, z], float("inf"))])

MASK = 0xFFFFFFFF
rotl = lambda x, k: ((x << k) | (x >> (32 - k))) & MASK


def words(seed):
    """xoshiro128** 1.1, http://prng.di.unimi.it/xoshiro128starstar.c, seeded by FNV-1a and fmix32 of MurmurHash3."""
    s = []
    for salt in "abcd":
        h = 0x811C9DC5
        for byte in (salt + seed).encode():
            h = ((h ^ byte) * 0x01000193) & MASK
        h = ((h ^ (h >> 16)) * 0x85EBCA6B) & MASK
        h = ((h ^ (h >> 13)) * 0xC2B2AE35) & MASK
        s.append(h ^ (h >> 16))
    while True:
        yield (rotl((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 9) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 11)


def nexts(seed, n):
    stream = words(seed)
    return [((next(stream) << 21) | (next(stream) >> 11)) / 2**53 for _ in range(n)]


def belows(seed, limit, n):
    stream, drawn = words(seed), []
    while len(drawn) < n:
        product = next(stream) * limit
        if product & MASK >= 2**32 % limit:
            drawn.append(product >> 32)
    return drawn


write("random", "xoshiro128** 1.1 after Blackman and Vigna's C, in Python; Lemire (2019) for bounded numbers",
      [case("randomNexts", [seed, 8], nexts(seed, 8)) for seed in ("", "data", "größer")]
      + [case("randomBelows", ["data", limit, 8], belows("data", limit, 8)) for limit in (1, 6, 1000003, 3 * 2**30, 2**32 - 5, 2**32)], 0)
