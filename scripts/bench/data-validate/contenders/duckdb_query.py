"""The contract as one DuckDB query of aggregates."""

import duckdb
from dataset import CATEGORIES, COLUMNS, COUNTRIES, EMAIL, ZIP, path, tell

TYPES = "BIGINT BIGINT DATE DOUBLE DOUBLE VARCHAR VARCHAR VARCHAR VARCHAR VARCHAR BIGINT BIGINT".split()


def source(db, file):
    columns = "{%s}" % ", ".join(f"'{name}': '{kind}'" for name, kind in zip(COLUMNS, TYPES))
    if file.endswith(".csv"):
        return f"read_csv('{file}', header = true, quote = '\"', escape = '\"', delim = ',', columns = {columns})"
    if file.endswith(".jsonl"):
        return f"read_json('{file}', format = 'newline_delimited', columns = {columns})"
    return f"read_parquet('{file}')"


def listed(values):
    return "(%s)" % ", ".join(repr(value) for value in values)


HOLDS = {
    "account": "account BETWEEN 4000000000000000000 AND 4999999999999999999",
    "ts": "ts BETWEEN DATE '2023-01-01' AND DATE '2024-12-31'",
    "amount": "amount BETWEEN 0 AND 10000",
    "score": "score BETWEEN 0 AND 1",
    "category": f"category IN {listed(CATEGORIES)}",
    "country": f"country IN {listed(COUNTRIES)}",
    "email": f"regexp_matches(email, '{EMAIL}')",
    "zip": f"regexp_matches(zip, '{ZIP}')",
    "age": "age BETWEEN 0 AND 120",
    "label": "label IN (0, 1)",
}

db = duckdb.connect(config={"threads": 1})
asked = ["count(*) AS n"]
asked += [f"count(*) - count({name})" for name in COLUMNS]
asked += [f"count(*) FILTER (WHERE NOT ({holds}))" for holds in HOLDS.values()]
asked += ["count(DISTINCT id)", "avg(label)"]
answer = db.execute(f"SELECT {', '.join(asked)} FROM {source(db, path())}").fetchone()

rows = answer[0]
nulls = dict(zip(COLUMNS, answer[1:13]))
failing = sum(answer[13:23])
ids, positives = answer[23:]
nullable = {"note": 0.4, "age": 0.1}
passes = (
    failing == 0
    and ids == rows
    and all(count <= rows * nullable.get(name, 0) for name, count in nulls.items())
    and 0.05 <= positives <= 0.95
)
tell(rows, passes, failing, nulls["note"])
