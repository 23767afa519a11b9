"""What is known of a flight before it leaves, as words that a model can weigh."""

import math

Row = dict[str, str]

STEPS = {"humid": 10.0, "wind_speed": 5.0, "pressure": 5.0, "visib": 2.0, "precip": 0.05}


def features(flight: Row) -> Row:
    """The features of one flight, its key and its label; nothing of it is known only after the flight."""
    known = {name: flight[name] for name in ("flight_id", "carrier", "origin", "dest", "late")}
    weather = {name: banded(flight[name], step) for name, step in STEPS.items()}
    return {"day": flight["sched_dep"][:10], **known, "hour": flight["sched_dep_time"][:2], **weather}


def banded(value: str, step: float) -> str:
    """The band that a number lies in, counted from 0; empty where nothing was measured."""
    return "" if value == "" else str(math.floor(float(value) / step))
