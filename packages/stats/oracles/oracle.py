"""Writes oracle files: what a function of packages/stats must answer, from an independent computation.

Run every make-*.py with Python 3.11, mpmath 1.4, scipy, statsmodels and scikit-learn; each rewrites its *.json beside it.
A case is {"call": name, "with": [arguments], "gives": value}. Values are compared to the relative tolerance of the file,
or, where "decimals" is given (numbers published rounded), to half a unit of that decimal.
"""
import json
import math
import os


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if value is None or isinstance(value, (bool, int, str)):
        return value
    number = float(value)
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return int(number) if number == int(number) and abs(number) < 2**53 else number


def case(call, arguments, gives, decimals=None):
    made = {"call": call, "with": plain(arguments), "gives": plain(gives)}
    return made if decimals is None else {**made, "decimals": decimals}


def write(name, source, cases, relative=1e-12):
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), name + ".json")
    with open(path, "w", encoding="utf-8") as file:
        file.write("{\n")
        file.write(f'  "source": {json.dumps(source, ensure_ascii=False)},\n  "relative": {json.dumps(relative)},\n')
        file.write('  "cases": [\n    ')
        file.write(",\n    ".join(json.dumps(one, ensure_ascii=False) for one in cases))
        file.write("\n  ]\n}\n")
