"""Logs the trained model and its metrics as a run of MLflow, and writes the run's id: model/run.txt."""

import json
from pathlib import Path

import mlflow

with mlflow.start_run(run_name="flights") as run:
    mlflow.log_params(json.loads(Path("params.json").read_text()))
    measured = json.loads(Path("metrics/retrained.json").read_text())
    mlflow.log_metrics({name: told["value"] for name, told in measured.items()})
    mlflow.log_artifact("model/model.json", "model")
Path("model/run.txt").write_text(run.info.run_id)
