"""A file as a pandas frame, the way that a user of pandera or Great Expectations has one."""

import pandas as pd
from dataset import COLUMNS

TYPES = {
    "id": "int64",
    "account": "int64",
    "amount": "float64",
    "score": "float64",
    "category": "str",
    "country": "str",
    "email": "str",
    "zip": "str",
    "note": "str",
    "age": "Int64",
    "label": "int64",
}


def read(file):
    if file.endswith(".csv"):
        frame = pd.read_csv(file, dtype=TYPES, parse_dates=["ts"], date_format="%Y-%m-%d")
    elif file.endswith(".jsonl"):
        frame = pd.read_json(file, lines=True, dtype=TYPES, convert_dates=["ts"])
    elif file.endswith(".arrow"):
        frame = pd.read_feather(file)
    else:
        frame = pd.read_parquet(file)
    assert list(frame.columns) == COLUMNS
    frame["ts"] = pd.to_datetime(frame["ts"])
    frame["age"] = frame["age"].astype("Int64")
    return frame
