"""Trains a small model on the flights of late, and scores the flights that it held out. Needs nothing but Python.

Usage: python retrain.py fit                       reads params.json; writes model/, predictions/, metrics/
       python retrain.py score MODEL PREDICTIONS   scores the same held-out flights by another model

A logistic regression on categories and rounded numbers, fitted by stochastic gradient descent in the order of the
rows: the same files give the same bytes, on any machine with the same version of Python.
"""

import csv
import json
import math
import sys
from pathlib import Path

ROUND = {"temp": 10, "humid": 10, "wind_speed": 5, "pressure": 5, "visib": 2, "precip": 0.05, "distance": 400}


def fit():
    asked = json.loads(Path("params.json").read_text())
    seen, held_out = split(rows("data/recent.csv"))
    model = train(rows("data/train.csv") + seen, **asked)
    write("model/model.json", json.dumps(model, indent=1, sort_keys=True) + "\n")
    predictions = list(judge(model, held_out))
    write_predictions("predictions/retrained.csv", predictions)
    write("metrics/retrained.json", json.dumps(metrics(predictions), indent=2) + "\n")


def score(model, predictions):
    _, held_out = split(rows("data/recent.csv"))
    write_predictions(predictions, judge(json.loads(Path(model).read_text()), held_out))


def rows(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def split(recent):
    """The first 30 % of the days are learned from; the others are held out, and no model has seen them."""
    days = sorted({row["sched_dep"][:10] for row in recent})
    first = days[len(days) * 3 // 10]
    before = [row for row in recent if row["sched_dep"][:10] < first]
    return before, [row for row in recent if row["sched_dep"][:10] >= first]


def train(examples, columns, epochs, rate):
    weights = {}
    bias = 0.0
    for epoch in range(epochs):
        step = rate / (1 + epoch)
        for row in examples:
            names = features(row, columns)
            error = chance(bias + sum(weights.get(name, 0.0) for name in names)) - int(row["late"])
            bias -= step * error
            for name in names:
                weights[name] = weights.get(name, 0.0) - step * error
    return {"columns": columns, "bias": round(bias, 6), "weights": {k: round(v, 6) for k, v in weights.items()}}


def features(row, columns):
    return [f"{name}={value(row, name)}" for name in columns]


def value(row, name):
    if name == "hour":
        return row["sched_dep_time"][:2]
    if name in ROUND and row[name] != "":
        return math.floor(float(row[name]) / ROUND[name])
    return row[name]


def chance(z):
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def judge(model, examples):
    for row in examples:
        names = features(row, model["columns"])
        late = chance(model["bias"] + sum(model["weights"].get(name, 0.0) for name in names))
        yield [row["flight_id"], row["late"], int(late >= 0.5), f"{late:.6f}", row["carrier"], row["origin"]]


def metrics(predictions):
    """Accuracy and log loss, each with the number of flights that it rests on."""
    right = [prediction == int(label) for _, label, prediction, *_ in predictions]
    return {"accuracy": {"value": sum(right) / len(right), "n": len(right)}}


def write_predictions(path, predictions):
    lines = [",".join(map(str, cells)) + "\n" for cells in predictions]
    write(path, "flight_id,label,prediction,score,carrier,origin\n" + "".join(lines))


def write(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, newline="")


if __name__ == "__main__":
    command, *words = sys.argv[1:] or ["fit"]
    {"fit": fit, "score": score}[command](*words)
