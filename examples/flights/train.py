"""Trains the models on data/train.csv and writes predictions/ and metrics/.

Same versions on the same machine give the same bytes.

Usage: python train.py [folder]    (default: beside this file)
"""

import json
import sys
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler

from compare import report, row_loss

HERE = Path(__file__).parent
FIRST = 400  # rows of the test that the lucky model was judged on
PLACES = ["carrier", "origin", "dest"]
WEATHER = ["temp", "dewp", "humid", "wind_speed", "precip", "pressure", "visib"]


def main(folder):
    train, test = load("train"), load("test")
    old = judge(linear(["distance", *WEATHER], [*PLACES, "weekday", "hour"]), train, test)
    new = judge(boosted(["distance", "hour", "weekday", *WEATHER], 0.05, 120, 8), train, test)
    # Neither weather nor time of day, and so many trees that it learns the training rows by heart.
    worse = judge(boosted(["distance", "weekday"], 0.3, 500, 31), train, test)
    # Time of day, but of the weather only rain, sight and humidity.
    some = ["distance", "hour", "weekday", "precip", "visib", "humid"]
    lucky = judge(boosted(some, 0.05, 200, 15), train, test)

    (folder / "predictions").mkdir(parents=True, exist_ok=True)
    files = {"old": old, "new": new, "worse": worse}
    files |= {"lucky": lucky[:FIRST], f"old-first-{FIRST}": old[:FIRST]}
    for name, predictions in files.items():
        exact = predictions.assign(score=predictions["score"].map(repr))
        text = exact.to_csv(index=False, lineterminator="\n")
        (folder / "predictions" / f"{name}.csv").write_text(text, newline="")
    table = pa.Table.from_pydict({name: new[name].tolist() for name in new.columns})
    pq.write_table(table, folder / "predictions" / "new.parquet", compression="snappy", row_group_size=2_000)
    (folder / "metrics").mkdir(exist_ok=True)
    for name, predictions in {"old": old, "new": new}.items():
        text = json.dumps(metrics(predictions), indent=2) + "\n"
        (folder / "metrics" / f"{name}.json").write_text(text, newline="")

    for lines in (
        report("worse against old", worse, old),
        report(f"lucky against old, first {FIRST} rows", lucky[:FIRST], old[:FIRST]),
        report("lucky against old, all rows (not shipped)", lucky, old),
        report("new against old", new, old),
    ):
        print("\n".join(lines))


def load(name):
    rows = pd.read_csv(HERE / "data" / f"{name}.csv", dtype={"sched_dep_time": str, "sched_arr_time": str})
    rows["hour"] = rows["sched_dep_time"].str[:2].astype(int)
    local = pd.to_datetime(rows["sched_dep"], utc=True).dt.tz_convert("America/New_York")
    rows["weekday"], rows["month"] = local.dt.day_of_week, local.dt.month
    return rows


def judge(model, train, test):
    """Predictions on the test by a model that saw only the training rows."""
    model.fit(train, train["late"])
    score = model.predict_proba(test)[:, 1]
    columns = {"flight_id": test["flight_id"], "label": test["late"]}
    columns |= {"prediction": (score >= 0.5).astype(int), "score": score}
    return pd.DataFrame(columns | {name: test[name] for name in ("carrier", "origin", "month")})


def linear(numbers, classes):
    """Logistic regression; columns it is not given are dropped."""
    scaled = make_pipeline(SimpleImputer(), StandardScaler())
    known = OneHotEncoder(handle_unknown="ignore", min_frequency=20)
    columns = make_column_transformer((scaled, numbers), (known, classes))
    return make_pipeline(columns, LogisticRegression(max_iter=2_000))


def boosted(numbers, rate, trees, leaves):
    """Gradient boosting; columns it is not given are dropped, nulls go their own way in each tree."""
    known = OrdinalEncoder(
        handle_unknown="use_encoded_value", unknown_value=-1, max_categories=60, min_frequency=20
    )
    trees = HistGradientBoostingClassifier(
        learning_rate=rate, max_iter=trees, max_leaf_nodes=leaves, min_samples_leaf=50,
        l2_regularization=1.0, early_stopping=False, random_state=0,
    )  # fmt: skip
    return make_pipeline(make_column_transformer((known, PLACES), ("passthrough", numbers)), trees)


def metrics(predictions):
    label, score = predictions["label"].to_numpy(), predictions["score"].to_numpy()
    values = {
        "accuracy": float((predictions["prediction"] == predictions["label"]).mean()),
        "roc_auc": float(roc_auc_score(label, score)),
        "log_loss": float(row_loss(label, score).mean()),
    }
    return {name: {"value": value, "n": len(predictions)} for name, value in values.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
