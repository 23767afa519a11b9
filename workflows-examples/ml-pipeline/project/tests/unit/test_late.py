import pytest

from late.features import banded, features
from late.model import chance, fit, predictions, score

FLIGHT = {
    "flight_id": "UA1-EWR-20130101", "sched_dep": "2013-01-01T05:45:00-05:00", "sched_dep_time": "0545",
    "carrier": "UA", "origin": "EWR", "dest": "IAH", "late": "0", "humid": "62.21", "wind_speed": "",
    "pressure": "1012.6", "visib": "10.0", "precip": "0.0",
}  # fmt: skip


def test_features_know_the_hour_and_the_weather() -> None:
    made = features(FLIGHT)
    assert (made["day"], made["hour"], made["humid"], made["wind_speed"]) == ("2013-01-01", "05", "6", "")


@pytest.mark.parametrize(
    ("value", "band"), [("", ""), ("0.0", "0"), ("9.99", "0"), ("10", "1"), ("-1", "-1")]
)
def test_numbers_fall_into_bands(value: str, band: str) -> None:
    assert banded(value, 10.0) == band


@pytest.mark.parametrize("z", [-1000.0, -1.0, 0.0, 1.0, 1000.0])
def test_a_chance_is_between_0_and_1(z: float) -> None:
    assert 0 < chance(z) < 1


def test_the_same_rows_give_the_same_model_which_learns_from_them() -> None:
    rows = [
        {"flight_id": str(n), "carrier": "AB"[n % 2], "origin": "X", "late": str(n % 2)} for n in range(200)
    ]
    model = fit(rows, ["carrier"], 5, 0.1)
    assert model == fit(rows, ["carrier"], 5, 0.1)
    assert score(model, rows[0]) < 0.3 < 0.7 < score(model, rows[1])
    assert [row[1] == row[2] for row in predictions(model, rows)] == [True] * 200
