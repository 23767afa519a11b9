"""Asks evidently of frames that `simulate.ts --frames` wrote: run-evidently.py FRAMES.

The test of each column is chosen and run by evidently's own `get_stattest`, as its DataDriftPreset does. The preset itself takes
4 s for each pair, for its charts: it runs on the first pairs of each size, and must call as many columns drifted.

Writes evidently.json: by the name of each file of frames, how many pairs there were, in how many some column and in how
many the dataset was called drifted, and how many columns in all.
"""
import json
import os
import sys
import warnings

warnings.filterwarnings("ignore")
import evidently
import numpy as np
import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.legacy.calculations.stattests import get_stattest
from evidently.legacy.core import ColumnType
from evidently.presets import DataDriftPreset

folder = sys.argv[1]
index = json.load(open(os.path.join(folder, "index.json"), encoding="utf-8"))
kinds = index["kinds"]
names = [f"c{at}" for at in range(len(kinds))]
texts = [name for name, kind in zip(names, kinds) if kind == "category"]
definition = DataDefinition(numerical_columns=[name for name in names if name not in texts], categorical_columns=texts)


def frame_of(columns):
    frame = pd.DataFrame(dict(zip(names, columns)))
    for name in texts:
        frame[name] = "v" + frame[name].astype(int).astype(str)
    return frame


def drifted(reference, current):
    kind = lambda name: ColumnType.Categorical if name in texts else ColumnType.Numerical
    return sum(
        bool(get_stattest(reference[name], current[name], kind(name), None)(reference[name], current[name], kind(name), None).drifted)
        for name in names
    )


def by_preset(reference, current):
    sets = [Dataset.from_pandas(frame, data_definition=definition) for frame in (current, reference)]
    document = Report([DataDriftPreset()]).run(*sets).dict()
    return int(next(one["value"]["count"] for one in document["metrics"] if "DriftedColumnsCount" in one["metric_name"]))


whole = 1
found = {"evidently": evidently.__version__, "byPreset": whole, "sizes": []}
for entry in index["files"]:
    r, c = entry["sizes"]
    values = np.fromfile(os.path.join(folder, entry["file"]), dtype="<f8").reshape(entry["pairs"], len(kinds), r + c)
    counts = []
    for number, pair in enumerate(values):
        reference, current = frame_of(pair[:, :r]), frame_of(pair[:, r:])
        counts.append(drifted(reference, current))
        if number < whole:
            assert by_preset(reference, current) == counts[-1]
    half = sum(count * 2 >= len(names) for count in counts)
    found["sizes"].append({"sizes": [r, c], "pairs": len(counts), "some": sum(count > 0 for count in counts), "dataset": half, "columns": sum(counts)})
    print(found["sizes"][-1], flush=True)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "evidently.json"), "w", encoding="utf-8") as file:
    json.dump(found, file, indent=2)
    file.write("\n")
