"""What any model of these flights must keep, whatever its accuracy. MODEL names the file of the one to test.

Run: MODEL=model/model.json python -m pytest tests/test_model.py
"""

import json
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))
from retrain import judge, rows  # noqa: E402

MODEL = json.loads(Path(os.environ["MODEL"]).read_text())
FLIGHTS = rows("data/test.csv")[:500]


def scores(flights):
    return [float(score) for _, _, _, score, *_ in judge(MODEL, flights)]


def changed(**cells):
    return [{**flight, **cells} for flight in FLIGHTS]


def test_a_score_is_a_probability():
    assert all(0 <= score <= 1 for score in scores(FLIGHTS))


def test_not_all_flights_are_alike():
    assert len(set(scores(FLIGHTS))) > 10


def test_the_same_flights_get_the_same_scores():
    assert scores(FLIGHTS) == scores(FLIGHTS)


def test_the_label_is_not_looked_at():
    assert scores(changed(late="1")) == scores(changed(late="0"))


@pytest.mark.parametrize("cells", [{"carrier": "??"}, {"dest": "XXX"}, {"temp": "", "pressure": ""}])
def test_what_was_never_seen_gets_a_score(cells):
    assert all(0 <= score <= 1 for score in scores(changed(**cells)))
