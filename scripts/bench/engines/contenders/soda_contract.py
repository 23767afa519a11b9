"""The contract as Soda has it: soda_contract.py DATA_SOURCE DATA_SET

The source is YAML, its name `engine`; or the address of a Spark Connect, sc://…
"""

import json
import sys
import tempfile
from pathlib import Path

from contract import COLUMNS, COUNTRIES, EMAIL, SKU, STATUSES, refuse, required, tell
from soda_core.common.data_source_connection import DataSourceConnection
from soda_core.contracts.api.verify_api import verify_contract_locally

TYPES = dict(
    zip(COLUMNS, "bigint bigint varchar varchar varchar integer decimal double varchar date date boolean".split())
)


def invalid(**valid):
    return {"invalid": {f"valid_{key}": value for key, value in valid.items()}}


def matching(name, pattern):
    return invalid(format={"name": name, "regex": pattern})


def missing(percent=None):
    return {"missing": {} if percent is None else {"threshold": {"metric": "percent", "must_be_less_than_or_equal": percent}}}


checks = {
    "order_id": [{"duplicate": {}}],
    "customer": [invalid(min=1, max=20_000_000)],
    "status": [invalid(values=STATUSES)],
    "country": [invalid(values=COUNTRIES)],
    "sku": [matching("sku", SKU)],
    "quantity": [missing(5), invalid(min=1, max=100)],
    "price": [invalid(min=0, max=10_000), {"aggregate": {"function": "sum", "threshold": {"must_be_greater_than_or_equal": 0}}}],
    "discount": [invalid(min=0, max=1)],
    "email": [missing(20), matching("email", EMAIL)],
    "shipped": [{"missing": {"filter": "status = 'delivered'"}}],
}
# Its bounds are numbers: days are asked for in SQL.
rows = {
    "ordered invalid": "NOT (ordered BETWEEN DATE '2024-01-01' AND DATE '2025-12-31')",
    "shipped before ordered": "shipped < ordered",
}
contract = {
    "dataset": sys.argv[2],
    "columns": [
        {"name": name, "data_type": TYPES[name], "checks": [*([missing()] if name in required else []), *checks.get(name, [])]}
        for name in COLUMNS
    ],
    "checks": [
        {"schema": {}},
        {"row_count": {"threshold": {"must_be_greater_than_or_equal": 1}}},
        *[{"failed_rows": {"name": name, "qualifier": name.replace(" ", "_"), "expression": sql}} for name, sql in rows.items()],
    ],
}


def source_of(told, path):
    if not told.startswith("sc://"):
        path.write_text(told)
        return {"data_source_file_path": str(path)}
    from pyspark.sql import SparkSession
    from soda_sparkdf.common.data_sources.sparkdf_data_source import SparkDataFrameDataSource

    session = SparkSession.builder.remote(told).getOrCreate()
    return {"data_sources": [SparkDataFrameDataSource.from_existing_session(session, "engine")]}


queries = []
ask = DataSourceConnection.execute_query
DataSourceConnection.execute_query = lambda self, sql, *more, **named: queries.append(sql) or ask(self, sql, *more, **named)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "contract.yml")
    path.write_text(json.dumps(contract))
    session = verify_contract_locally(contract_file_path=str(path), **source_of(sys.argv[1], Path(folder, "source.yml")))
if session.has_errors:
    refuse(session.get_errors_str())
[result] = session.contract_verification_results
words = {"duplicate": "repeated", "aggregate": "sum"}
found = {}
for one in result.check_results:
    kind, metrics = one.check.type, one.diagnostic_metric_values
    if kind == "row_count":
        found["rows"] = one.threshold_value
    elif kind == "failed_rows":
        found[one.check.name] = metrics["failed_rows_count"]
    elif kind == "aggregate":
        found[f"{one.check.column_name} sum"] = metrics["sum"]
    elif kind != "schema":
        found[f"{one.check.column_name} {words.get(kind, kind)}"] = metrics[f"{kind}_count"]
tell(result.is_passed, found, queries)
