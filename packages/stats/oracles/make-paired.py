"""Equivalence, sign flips and power of paired differences: statsmodels and scipy."""
import numpy as np
from scipy import stats
from statsmodels.stats.weightstats import ttost_paired

from oracle import case, write

random = np.random.default_rng(20261128)
samples = [np.round(random.normal(0.1, 1, n), 3).tolist() for n in (2, 3, 5, 8, 20, 60)]
write("equivalence", "statsmodels ttost_paired(x, 0, low, high)",
      [case("pairedEquivalence", [x, {"low": low, "high": high}], ttost_paired(np.array(x), np.zeros(len(x)), low, high)[0])
       for x in samples for low, high in ((-0.5, 0.5), (-1, 0.2), (-0.01, 2), (0.05, 0.4))], 1e-10)
write("sign-flips", "scipy.stats.permutation_test(permutation_type='samples'), all signs",
      [case("signFlipsExact", [x], stats.permutation_test((np.array(x),), np.mean, permutation_type="samples", alternative="greater", n_resamples=np.inf).pvalue)
       for x in samples[:4] + [[1, 2, 3], [0.5, -0.25, 0.125, 0.75, -1], [0, 0, 1], np.round(random.normal(0.4, 1, 12), 2).tolist()]])
write("paired-power", "scipy.stats.norm: P(d - z s >= limit)",
      [case("pairedPower", [{"variance": v, "rows": n, "distance": d, "alpha": a}], stats.norm.cdf(d / np.sqrt(v / n) - stats.norm.ppf(1 - a)))
       for v in (0.02, 0.1, 1) for n in (50, 1000, 6183) for d in (-0.02, 0, 0.01, 0.05) for a in (0.05, 0.001)], 1e-10)
