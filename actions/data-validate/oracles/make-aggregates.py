"""What pandas, numpy and scipy say of columns, for the checks that speak of a column as a whole.

Run with Python 3.11, numpy 2.4, pandas 3.1 and scipy 1.17; it writes aggregates.json beside it. Values are printed as
JSON prints doubles; a null of the column is null. Sums and deviations of pandas are rounded on the way, so a test
compares them to 1e-12 relative; quantiles by the nearest value are values of the column and compared exactly.
"""
import json
import os

import numpy as np
import pandas as pd
from scipy import stats

rng = np.random.default_rng(20130101)
columns = {
    "skewed": [round(float(x), 3) for x in rng.lognormal(3, 1.2, 301)],
    "with nulls": [None if i % 7 == 0 else round(float(x), 2) for i, x in enumerate(rng.normal(50, 9, 120))],
    "far from zero": [round(1e6 + float(x), 4) for x in rng.normal(0, 0.01, 64)],
    "ties": [float(x) for x in rng.integers(0, 6, 97)],
    "two": [1.5, -2.25],
}
shares = [0.0, 0.01, 0.05, 0.25, 0.333, 0.5, 0.75, 0.9, 0.99, 1.0]


def facts(values):
    column = pd.Series(values, dtype="float64")
    present = column.dropna().to_numpy()
    scores = stats.zscore(present, ddof=1)
    return {
        "values": values,
        "n": int(present.size),
        "sum": float(column.sum()),
        "mean": float(column.mean()),
        "median": float(column.median()),
        "stddev": float(column.std()),
        "lowest": float(column.min()),
        "highest": float(column.max()),
        "distinct": int(column.nunique()),
        "linear": {f"{p:.3f}": float(np.quantile(present, p)) for p in shares},
        "nearest": {f"{p:.3f}": float(np.quantile(present, p, method="nearest")) for p in shares},
        "furthest": float(np.abs(scores).max()),
        "beyond": {str(k): int((np.abs(scores) >= k).sum()) for k in (1, 2, 3)},
        "above": {str(k): int((scores >= k).sum()) for k in (1, 2, 3)},
    }


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "aggregates.json"), "w", encoding="utf-8") as file:
    json.dump({name: facts(values) for name, values in columns.items()}, file, indent=1)
    file.write("\n")
