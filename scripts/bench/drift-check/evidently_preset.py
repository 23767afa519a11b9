"""evidently's own preset on two files: evidently_preset.py FOLDER EXTENSION

Prints, as JSON, each column's number and whether the column is called drifted. The types are given, as evidently would
find them itself but for whole numbers.
"""

import json
import sys
import warnings

warnings.filterwarnings("ignore")
import pandas as pd
from evidently import DataDefinition, Dataset, Report
from evidently.presets import DataDriftPreset

folder, extension = sys.argv[1:]
read = pd.read_csv if extension == "csv" else pd.read_parquet
frames = {name: read(f"{folder}/{name}.{extension}") for name in ("reference", "current")}
texts = ["plan", "country", "channel"]
numbers = [name for name in frames["reference"].columns if name not in texts]
definition = DataDefinition(numerical_columns=numbers, categorical_columns=texts)
current, reference = (Dataset.from_pandas(frames[name], data_definition=definition) for name in ("current", "reference"))
document = Report([DataDriftPreset()]).run(current, reference).dict()
found = {}
for metric in document["metrics"]:
    name = metric["metric_name"]
    if "ValueDrift" in name:
        found[name.split("column=")[1].split(",")[0]] = float(metric["value"])
print(json.dumps({"values": found}))
