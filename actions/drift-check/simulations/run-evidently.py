"""Runs evidently's DataDriftPreset, as it is, on frames that `simulate.ts --frames` wrote: run-evidently.py FRAMES.

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
from evidently.presets import DataDriftPreset

folder = sys.argv[1]
index = json.load(open(os.path.join(folder, "index.json"), encoding="utf-8"))
kinds = index["kinds"]
names = [f"c{at}" for at in range(len(kinds))]
texts = [name for name, kind in zip(names, kinds) if kind == "category"]
definition = DataDefinition(numerical_columns=[name for name in names if name not in texts], categorical_columns=texts)


def dataset(columns):
    frame = pd.DataFrame(dict(zip(names, columns)))
    for name in texts:
        frame[name] = "v" + frame[name].astype(int).astype(str)
    return Dataset.from_pandas(frame, data_definition=definition)


found = {"evidently": evidently.__version__, "sizes": []}
for entry in index["files"]:
    r, c = entry["sizes"]
    values = np.fromfile(os.path.join(folder, entry["file"]), dtype="<f8").reshape(entry["pairs"], len(kinds), r + c)
    some = whole = columns = 0
    for pair in values:
        document = Report([DataDriftPreset()]).run(dataset(pair[:, r:]), dataset(pair[:, :r])).dict()
        value = next(one["value"] for one in document["metrics"] if "DriftedColumnsCount" in one["metric_name"])
        some += value["count"] > 0
        whole += value["share"] >= 0.5
        columns += int(value["count"])
    found["sizes"].append({"sizes": [r, c], "pairs": entry["pairs"], "some": int(some), "dataset": int(whole), "columns": columns})
    print(found["sizes"][-1], flush=True)
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "evidently.json"), "w", encoding="utf-8") as file:
    json.dump(found, file, indent=2)
    file.write("\n")
