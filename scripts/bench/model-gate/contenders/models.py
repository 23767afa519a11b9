"""Both models' predictions of the same rows, and how each contender says what it found."""

import json
import os
import sys

import pandas as pd

THRESHOLD = 0.5


def asked():
    """The folder of both files, and how often to resample."""
    return sys.argv[1], int(sys.argv[2])


def read(folder):
    """Rows of both models, paired by id: label, both scores, both predictions, segment."""
    new = pd.read_csv(os.path.join(folder, "new.csv"))
    old = pd.read_csv(os.path.join(folder, "old.csv"), usecols=["id", "y", "score"])
    rows = new.merge(old, on="id", suffixes=("", "_old"), validate="one_to_one")
    assert len(rows) == len(new) == len(old) and (rows["y"] == rows["y_old"]).all()
    rows["p"] = (rows["score"] >= THRESHOLD).astype("int8")
    rows["p_old"] = (rows["score_old"] >= THRESHOLD).astype("int8")
    return rows


def tell(values, intervals=None):
    """Prints what the benchmark compares: each metric's change by name, slices as `recall, segment=s0`."""
    said = {name: float(value) for name, value in values.items()}
    bounds = None if intervals is None else {name: [float(low), float(high)] for name, (low, high) in intervals.items()}
    print(json.dumps({"values": said, "intervals": bounds}))
