"""Asks the service in staging, as its users do. STAGING_URL names it."""

import csv
import json
import os
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

URL = os.environ["STAGING_URL"].rstrip("/")
with open("predictions/candidate.csv", newline="") as file:
    FLIGHTS = [row["flight_id"] for row in list(csv.DictReader(file))[:50]]


def ask(flight: str) -> dict[str, float | bool]:
    with urlopen(f"{URL}/predict?flight={flight}", timeout=30) as response:
        answer: dict[str, float | bool] = json.load(response)
        return answer


@pytest.mark.parametrize("flight", FLIGHTS)
def test_each_flight_gets_a_probability(flight: str) -> None:
    answer = ask(flight)
    assert 0 <= answer["score"] <= 1
    assert answer["late"] == (answer["score"] >= 0.5)


def test_an_unknown_flight_is_refused() -> None:
    with pytest.raises(HTTPError, match="404"):
        ask("none")
