"""Writes compat.json: what evidently, NannyML and scipy themselves answer of generated frames.

make-compat.py NANNYML_PYTHON, run by a Python that has evidently; NANNYML_PYTHON is one that has NannyML, which wants
other versions of the rest. TensorFlow Data Validation's three numbers are written out here, as its metrics.cc
computes them of texts: its wheel brings all of TensorFlow.

A side of a case is {"values": [...]}, {"counts": {text: rows}}, or {"series": [rows, factor, modulus, divisor, shift]}:
((i·factor) mod modulus / divisor)² + shift for i from 0, which is the same double in every language.
"""
import json
import os
import subprocess
import sys

import numpy as np
import pandas as pd
import scipy
from scipy.stats import ks_2samp

HERE = os.path.dirname(os.path.abspath(__file__))
NUMBERS = ["psi", "jensenshannon", "kl_div", "wasserstein", "ks"]
FEW = ["chisquare", "z"]


def series(rows, factor, modulus, divisor, shift):
    return [(((i * factor) % modulus) / divisor) ** 2 + shift for i in range(rows)]


def values_of(side):
    if "values" in side:
        return side["values"]
    if "series" in side:
        return series(*side["series"])
    return [text for text, rows in side["counts"].items() for _ in range(rows)]


def nannyml_answers(cases):
    """Runs in NannyML's own Python."""
    from nannyml.chunk import SizeBasedChunker
    from nannyml.drift.univariate.methods import FeatureType, MethodFactory
    from nannyml.thresholds import StandardDeviationThreshold

    def answer(key, kind, reference, current):
        method = MethodFactory.create(key=key, feature_type=kind, chunker=SizeBasedChunker(chunk_size=max(1, len(reference) // 2)),
                                      threshold=StandardDeviationThreshold())
        return float(method.fit(pd.Series(reference, name="x")).calculate(pd.Series(current, name="x")))

    found = []
    for case in cases:
        reference, current = values_of(case["reference"]), values_of(case["current"])
        number = case["kind"] == "number"
        kind = FeatureType.CONTINUOUS if number else FeatureType.CATEGORICAL
        keys = ["jensen_shannon", "kolmogorov_smirnov", "wasserstein"] if number else ["jensen_shannon", "l_infinity"]
        found.append({f"nannyml.{key}": answer(key, kind, reference, current) for key in keys})
    return found


def evidently_answers(case, reference, current):
    from evidently import DataDefinition, Dataset, Report
    from evidently.legacy.calculations import stattests
    from evidently.legacy.core import ColumnType
    from evidently.presets import DataDriftPreset

    number = case["kind"] == "number"
    kind = ColumnType.Numerical if number else ColumnType.Categorical
    tests = {"psi": stattests.psi_stat_test, "jensenshannon": stattests.jensenshannon_stat_test, "kl_div": stattests.kl_div_stat_test,
             "wasserstein": stattests.wasserstein_stat_test, "ks": stattests.ks_stat_test,
             "chisquare": stattests.chi_stat_test, "z": stattests.z_stat_test}
    few = pd.concat([reference, current]).nunique() <= 5
    asked = NUMBERS + (FEW if few else []) if number else ["psi", "jensenshannon", "kl_div"] + FEW
    gives, alarms = {}, {}
    for name in asked:
        found = tests[name](reference, current, kind, None)
        gives[f"evidently.{name}"], alarms[f"evidently.{name}"] = float(found.drift_score), bool(found.drifted)
    column = {"numerical_columns" if number else "categorical_columns": ["x"]}
    sets = [Dataset.from_pandas(pd.DataFrame({"x": side}), data_definition=DataDefinition(**column)) for side in (current, reference)]
    document = Report([DataDriftPreset()]).run(*sets).dict()
    chosen = next(one for one in document["metrics"] if "ValueDrift" in one["metric_name"])
    gives["evidently"] = float(chosen["value"])
    return gives, alarms, chosen["metric_name"]


def tfdv_answers(reference, current):
    a, b = reference.value_counts(), current.value_counts()
    keys = sorted(set(a.index) | set(b.index))
    p, q = (np.array([side.get(key, 0) for key in keys], dtype="float64") for side in (a, b))
    shares = p / p.sum(), q / q.sum()
    middle = sum(shares) / 2
    divergence = sum((share[share > 0] * np.log2(share[share > 0] / middle[share > 0])).sum() for share in shares) / 2
    return {"tfdv.infinity_norm": abs(shares[0] - shares[1]).max(),
            "tfdv.normalized_abs_difference": abs(p - q).max() / (p.sum() + q.sum()),
            "tfdv.jensen_shannon_divergence": divergence}


def ks_answers(reference, current):
    few = len(reference) * len(current) <= 10_000
    exact = {"ks.p_exact": ks_2samp(reference, current, method="exact").pvalue} if few else {}
    return {"ks.statistic": ks_2samp(reference, current).statistic,
            "ks.p_asymptotic": ks_2samp(reference, current, method="asymp").pvalue, **exact}


def cases():
    random = np.random.default_rng(17)

    def values(draw, decimals=3):
        return {"values": [float(x) for x in np.round(draw, decimals)]}

    def number(name, reference, current):
        return {"name": name, "kind": "number", "reference": reference, "current": current}

    def category(name, reference, current):
        return {"name": name, "kind": "category", "reference": {"counts": reference}, "current": {"counts": current}}

    normal = random.normal
    ten = {f"c{i}": 40 + 17 * i for i in range(10)}
    return [
        number("the same distribution, few rows", values(normal(0, 1, 40)), values(normal(0, 1, 40))),
        number("moved by half a deviation", values(normal(0, 1, 150)), values(normal(0.5, 1, 90))),
        number("twice as wide", values(normal(5, 1, 120)), values(normal(5, 2, 120))),
        number("skewed", values(random.lognormal(0, 1, 130)), values(random.lognormal(0.2, 1, 64))),
        number("many zeros", values(np.where(random.random(110) < 0.6, 0, normal(3, 1, 110))), values(np.where(random.random(100) < 0.3, 0, normal(3, 1, 100)))),
        number("far away", values(normal(0, 1, 80)), values(normal(50, 1, 80))),
        number("fewer than 20 different numbers", values(random.poisson(3, 100), 0), values(random.poisson(4, 120), 0)),
        number("four different numbers", values(random.integers(1, 5, 90), 0), values(random.integers(1, 4, 90), 0)),
        number("two different numbers", values(random.integers(0, 2, 90), 0), values(random.integers(0, 2, 60), 0)),
        number("a constant that moved", values([7.0] * 30, 0), values([8.0] * 20, 0)),
        number("tiny deviation", values(normal(0, 1e-4, 60), 6), values(normal(1e-4, 1e-4, 60), 6)),
        number("past 1,000 rows", {"series": [1500, 379, 1009, 500, 0]}, {"series": [900, 31, 1013, 480, 0.1]}),
        number("past 1,000 rows, four different numbers", {"series": [1200, 1, 4, 1, 0]}, {"series": [800, 1, 3, 1, 0]}),
        number("past 10,000 rows, within the reference", {"series": [12000, 379, 10007, 5000, 0]}, {"series": [700, 31, 1013, 480, 0.1]}),
        number("past 10,000 rows, outside on both sides", {"series": [10500, 379, 10007, 5000, 0]}, {"series": [11000, 31, 10009, 4000, -1.5]}),
        number("past 10,000 rows, a constant", {"series": [10500, 1, 1, 1, 3]}, {"series": [300, 31, 101, 100, 2.5]}),
        category("seven and three", {"a": 7, "b": 3}, {"a": 6, "b": 4}),
        category("two values", {"yes": 130, "no": 70}, {"yes": 90, "no": 90}),
        category("tilted", ten, {f"c{i}": 190 - 15 * i for i in range(10)}),
        category("a value is new", {"a": 50, "b": 30}, {"a": 45, "b": 20, "c": 5}),
        category("a value is gone", {"a": 50, "b": 30, "c": 9}, {"a": 45, "b": 20}),
        category("nothing in common", {"a": 20, "b": 30}, {"c": 25, "d": 5}),
        category("a rare one, past 1,000 rows", {"a": 29000, "b": 1000, "c": 1}, {"a": 900, "b": 40, "c": 3, "d": 2}),
        category("one value", {"a": 40}, {"a": 25}),
    ]


def main():
    if sys.argv[1] == "--nannyml":
        import nannyml

        print(json.dumps({"version": nannyml.__version__, "found": nannyml_answers(cases())}))
        return
    import evidently

    run = subprocess.run([sys.argv[1], __file__, "--nannyml"], check=True, capture_output=True, text=True)
    theirs = json.loads(run.stdout.strip().split("\n")[-1])
    lines = []
    for case, nannyml in zip(cases(), theirs["found"]):
        reference, current = (pd.Series(values_of(case[side])) for side in ("reference", "current"))
        gives, alarms, chosen = evidently_answers(case, reference, current)
        gives.update(nannyml)
        gives.update(ks_answers(reference, current) if case["kind"] == "number" else tfdv_answers(reference, current))
        kept = {name: float(value) for name, value in gives.items() if np.isfinite(value)}
        lines.append(json.dumps({**case, "gives": kept, "alarms": alarms, "chosen": chosen}))
    tools = {"evidently": evidently.__version__, "nannyml": theirs["version"], "scipy": scipy.__version__, "numpy": np.__version__, "pandas": pd.__version__}
    with open(os.path.join(HERE, "compat.json"), "w", encoding="utf-8") as file:
        file.write('{\n  "tools": ' + json.dumps(tools) + ',\n  "cases": [\n' + ",\n".join(lines) + "\n  ]\n}\n")


main()
