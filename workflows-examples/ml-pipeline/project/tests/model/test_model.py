"""What any model must keep, however accurate it is; it is asked itself, not its numbers."""

import csv
import json
from pathlib import Path

from late.model import score

MODEL = json.loads(Path("model/model.json").read_text())
with open("data/features.csv", newline="") as file:
    FLIGHTS = list(csv.DictReader(file))[:500]


def mean(flights: list[dict[str, str]]) -> float:
    return sum(score(MODEL, flight) for flight in flights) / len(flights)


def test_an_evening_is_later_than_a_morning() -> None:
    assert mean([{**f, "hour": "20"} for f in FLIGHTS]) > mean([{**f, "hour": "06"} for f in FLIGHTS])


def test_the_name_of_a_flight_changes_nothing() -> None:
    assert mean([{**f, "flight_id": "X"} for f in FLIGHTS]) == mean(FLIGHTS)


def test_a_carrier_that_was_never_seen_is_answered() -> None:
    assert all(0 < score(MODEL, {**f, "carrier": "??"}) < 1 for f in FLIGHTS)
