"""A logistic regression on words, by stochastic gradient descent: the same rows give the same model."""

import math
from collections.abc import Iterable
from typing import TypedDict

from late.features import Row


class Model(TypedDict):
    columns: list[str]
    bias: float
    weights: dict[str, float]


def fit(rows: list[Row], columns: list[str], epochs: int, rate: float) -> Model:
    weights: dict[str, float] = {}
    bias = 0.0
    for epoch in range(epochs):
        step = rate / (1 + epoch)
        for row in rows:
            words = [f"{name}={row[name]}" for name in columns]
            error = chance(bias + sum(weights.get(word, 0.0) for word in words)) - int(row["late"])
            bias -= step * error
            for word in words:
                weights[word] = weights.get(word, 0.0) - step * error
    rounded = {word: round(weight, 6) for word, weight in sorted(weights.items())}
    return {"columns": columns, "bias": round(bias, 6), "weights": rounded}


def score(model: Model, row: Row) -> float:
    """The probability that a flight is late."""
    words = (f"{name}={row[name]}" for name in model["columns"])
    return chance(model["bias"] + sum(model["weights"].get(word, 0.0) for word in words))


def predictions(model: Model, rows: Iterable[Row]) -> list[list[str]]:
    scored = ((row, score(model, row)) for row in rows)
    return [
        [row["flight_id"], row["late"], str(int(late >= 0.5)), f"{late:.6f}", row["carrier"], row["origin"]]
        for row, late in scored
    ]


def chance(z: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
