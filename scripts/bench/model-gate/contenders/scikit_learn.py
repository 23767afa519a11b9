"""The usual script: scikit-learn's metrics and fairlearn's MetricFrame, rows resampled in pairs.

With 0 resamples it says both models' points apart and no interval, as a gate on points does.
"""

import numpy as np
from fairlearn.metrics import MetricFrame
from models import asked, read, tell
from sklearn.metrics import accuracy_score, f1_score, log_loss, recall_score, roc_auc_score

OF_PREDICTIONS = {"accuracy": accuracy_score, "recall": recall_score, "f1": f1_score}
OF_SCORES = {"roc-auc": roc_auc_score, "log-loss": log_loss}
OF_SLICES = {"accuracy": accuracy_score, "recall": recall_score}


def metrics_of(y, p, score, segment):
    values = {name: metric(y, p) for name, metric in OF_PREDICTIONS.items()}
    values |= {name: metric(y, score) for name, metric in OF_SCORES.items()}
    frame = MetricFrame(metrics=OF_SLICES, y_true=y, y_pred=p, sensitive_features=segment)
    for name in OF_SLICES:
        values |= {f"{name}, segment={part}": value for part, value in frame.by_group[name].items()}
    return values


def changes(y, both, segment):
    new, old = (metrics_of(y, p, score, segment) for p, score in both)
    return {name: new[name] - old[name] for name in new}


folder, resamples = asked()
rows = read(folder)
y, segment = rows["y"].to_numpy(), rows["segment"].to_numpy()
both = [(rows[p].to_numpy(), rows[score].to_numpy()) for p, score in (("p", "score"), ("p_old", "score_old"))]
seen = changes(y, both, segment)
random = np.random.default_rng(1)
drawn = {name: [] for name in seen}
for _ in range(resamples):
    take = random.integers(len(y), size=len(y))
    again = changes(y[take], [(p[take], score[take]) for p, score in both], segment[take])
    for name, value in again.items():
        drawn[name].append(value)
tell(seen, {name: np.quantile(values, [0.05, 0.95]) for name, values in drawn.items()} if resamples > 0 else None)
