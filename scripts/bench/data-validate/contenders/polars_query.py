"""The contract as one lazy polars query of aggregates."""

import datetime

import polars as pl
from dataset import CATEGORIES, COLUMNS, COUNTRIES, EMAIL, ZIP, path, tell

SCHEMA = {
    "id": pl.Int64,
    "account": pl.Int64,
    "ts": pl.Date,
    "amount": pl.Float64,
    "score": pl.Float64,
    "category": pl.String,
    "country": pl.String,
    "email": pl.String,
    "zip": pl.String,
    "note": pl.String,
    "age": pl.Int64,
    "label": pl.Int64,
}


def scan(file):
    if file.endswith(".csv"):
        return pl.scan_csv(file, schema=SCHEMA, try_parse_dates=False)
    if file.endswith(".jsonl"):
        return pl.scan_ndjson(file, schema=SCHEMA)
    if file.endswith(".arrow"):
        return pl.scan_ipc(file)
    return pl.scan_parquet(file)


def wrong(name, holds):
    return (~holds).sum().alias(f"wrong_{name}")


c = pl.col
table = scan(path())
assert table.collect_schema().names() == COLUMNS
found = table.select(
    pl.len().alias("rows"),
    *[c(name).null_count().alias(f"null_{name}") for name in COLUMNS],
    c("id").n_unique().alias("ids"),
    wrong("account", c("account").is_between(4 * 10**18, 5 * 10**18 - 1)),
    wrong("ts", c("ts").is_between(datetime.date(2023, 1, 1), datetime.date(2024, 12, 31))),
    wrong("amount", c("amount").is_between(0, 10_000)),
    wrong("score", c("score").is_between(0, 1)),
    wrong("category", c("category").is_in(CATEGORIES)),
    wrong("country", c("country").is_in(COUNTRIES)),
    wrong("email", c("email").str.contains(EMAIL)),
    wrong("zip", c("zip").str.contains(ZIP)),
    wrong("age", c("age").is_between(0, 120)),
    wrong("label", c("label").is_in([0, 1])),
    c("label").mean().alias("positives"),
).collect(engine="streaming").row(0, named=True)

rows = found["rows"]
failing = sum(count for name, count in found.items() if name.startswith("wrong_"))
nullable = {"note": 0.4, "age": 0.1}
passes = (
    failing == 0
    and found["ids"] == rows
    and all(found[f"null_{name}"] <= rows * nullable.get(name, 0) for name in COLUMNS)
    and 0.05 <= found["positives"] <= 0.95
)
tell(rows, passes, failing, found["null_note"])
