"""The contract as a pandera schema over a pandas frame, all failures collected."""

import pandera.pandas as pa
from dataset import CATEGORIES, COUNTRIES, EMAIL, ZIP, path, tell
from frame import read


def null_share(most):
    return pa.Check(lambda series: series.isna().mean() <= most, ignore_na=False)


schema = pa.DataFrameSchema(
    {
        "id": pa.Column("int64", unique=True),
        "account": pa.Column("int64", pa.Check.in_range(4 * 10**18, 5 * 10**18 - 1)),
        "ts": pa.Column(checks=pa.Check.in_range("2023-01-01", "2024-12-31")),
        "amount": pa.Column("float64", pa.Check.in_range(0, 10_000)),
        "score": pa.Column("float64", pa.Check.in_range(0, 1)),
        "category": pa.Column(str, pa.Check.isin(CATEGORIES)),
        "country": pa.Column(str, pa.Check.isin(COUNTRIES)),
        "email": pa.Column(str, pa.Check.str_matches(EMAIL)),
        "zip": pa.Column(str, pa.Check.str_matches(ZIP)),
        "note": pa.Column(str, null_share(0.4), nullable=True),
        "age": pa.Column("Int64", [pa.Check.in_range(0, 120), null_share(0.1)], nullable=True),
        "label": pa.Column(
            "int64", [pa.Check.isin([0, 1]), pa.Check(lambda series: 0.05 <= series.mean() <= 0.95)]
        ),
    },
    strict=True,
    ordered=True,
)

frame = read(path())
failing = 0
try:
    schema.validate(frame, lazy=True)
except pa.errors.SchemaErrors as errors:
    failing = len(errors.failure_cases)
tell(len(frame), failing == 0, failing, frame["note"].isna().sum())
