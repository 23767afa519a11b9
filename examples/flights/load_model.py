"""Brings models out of MLflow: python load_model.py URI FOLDER [URI FOLDER …], each models:/<name>/<version>.

As `mlflow artifacts download` does, which takes twice as long to start.
"""

import sys

from mlflow.artifacts import download_artifacts

for uri, folder in zip(sys.argv[1::2], sys.argv[2::2], strict=True):
    download_artifacts(artifact_uri=uri, dst_path=folder)
