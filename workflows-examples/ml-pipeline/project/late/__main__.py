"""The stages of dvc.yaml: python -m late features | train | score | serve, each with its files."""

import argparse
import csv
import json
from pathlib import Path

from late.features import Row, features
from late.model import Model, fit, predictions
from late.serve import serve


def main() -> None:
    parser = argparse.ArgumentParser(prog="late")
    stages = parser.add_subparsers(dest="stage", required=True)
    stage = stages.add_parser("features")
    stage.add_argument("raw")
    stage.add_argument("features")
    stage = stages.add_parser("train")
    stage.add_argument("features")
    stage.add_argument("model")
    stage.add_argument("--columns", required=True)
    stage.add_argument("--epochs", type=int, required=True)
    stage.add_argument("--rate", type=float, required=True)
    stage.add_argument("--until", required=True)
    stage = stages.add_parser("score")
    stage.add_argument("model")
    stage.add_argument("features")
    stage.add_argument("predictions")
    stage.add_argument("--metrics")
    stage.add_argument("--since", required=True)
    stage = stages.add_parser("serve")
    stage.add_argument("model")
    stage.add_argument("features")
    asked = parser.parse_args()
    if asked.stage == "features":
        made = [features(row) for row in read(asked.raw)]
        write(asked.features, list(made[0]), [list(row.values()) for row in made])
    elif asked.stage == "train":
        seen = [row for row in read(asked.features) if row["day"] < asked.until]
        model = fit(seen, asked.columns.split(","), asked.epochs, asked.rate)
        save(asked.model, model)
    elif asked.stage == "score":
        held_out = [row for row in read(asked.features) if row["day"] >= asked.since]
        judged = predictions(load(asked.model), held_out)
        write(asked.predictions, ["flight_id", "label", "prediction", "score", "carrier", "origin"], judged)
        if asked.metrics is not None:
            right = sum(label == prediction for _, label, prediction, *_ in judged)
            save(asked.metrics, {"accuracy": {"value": right / len(judged), "n": len(judged)}})
    else:
        serve(load(asked.model), read(asked.features))


def read(path: str) -> list[Row]:
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def write(path: str, head: list[str], rows: list[list[str]]) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([head, *rows])


def load(path: str) -> Model:
    model: Model = json.loads(Path(path).read_text())
    return model


def save(path: str, value: object) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(json.dumps(value, indent=1) + "\n")


if __name__ == "__main__":
    main()
