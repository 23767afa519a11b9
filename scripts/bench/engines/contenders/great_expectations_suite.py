"""The contract as a suite of Great Expectations over a table: great_expectations_suite.py CONNECTION TABLE [SCHEMA]"""

import os
import sys
from datetime import date
from enum import Enum

os.environ["GX_ANALYTICS_ENABLED"] = "false"
import great_expectations as gx  # noqa: E402
import great_expectations.expectations as gxe  # noqa: E402
from sqlalchemy import Engine, event  # noqa: E402
from great_expectations.execution_engine import sqlalchemy_execution_engine as execution  # noqa: E402
from contract import COLUMNS, COUNTRIES, EMAIL, SKU, STATUSES, refuse, required, tell  # noqa: E402

# Without this it closes its connection before it reads an answer, and DuckDB's answer is gone by then.
execution._PERSISTED_CONNECTION_DIALECTS += (Enum("Kept", {"DUCKDB": "duckdb"}, type=str).DUCKDB,)
queries = []
event.listen(Engine, "before_cursor_execute", lambda *asked: queries.append(asked[2]))
connection, table, *schema = sys.argv[1:]
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
source = context.data_sources.add_sql("engine", connection_string=connection)
named = {"schema_name": schema[0]} if schema else {}
batch = source.add_table_asset("orders", table_name=table, **named).add_batch_definition_whole_table("all").get_batch()


def between(column, low, high):
    return gxe.ExpectColumnValuesToBeBetween(column=column, min_value=low, max_value=high)


def matching(column, pattern):
    """Of DuckDB it knows no patterns: there they are asked for in SQL, as its documentation says."""
    if not connection.startswith("duckdb"):
        return gxe.ExpectColumnValuesToMatchRegex(column=column, regex=pattern)
    written = pattern.replace("{", "{{").replace("}", "}}")
    rows = f"SELECT * FROM {{batch}} WHERE NOT regexp_matches({column}, '{written}')"
    return gxe.UnexpectedRowsExpectation(unexpected_rows_query=rows)


expectations = {
    "rows": gxe.ExpectTableRowCountToBeBetween(min_value=1),
    "columns": gxe.ExpectTableColumnsToMatchOrderedList(column_list=COLUMNS),
    **{f"{name} missing": gxe.ExpectColumnValuesToNotBeNull(column=name) for name in required},
    "quantity missing": gxe.ExpectColumnValuesToNotBeNull(column="quantity", mostly=0.95),
    "email missing": gxe.ExpectColumnValuesToNotBeNull(column="email", mostly=0.8),
    "shipped missing": gxe.ExpectColumnValuesToNotBeNull(
        column="shipped", row_condition='col("status")=="delivered"', condition_parser="great_expectations"
    ),
    "order_id repeated": gxe.ExpectColumnValuesToBeUnique(column="order_id"),
    "customer invalid": between("customer", 1, 20_000_000),
    "status invalid": gxe.ExpectColumnValuesToBeInSet(column="status", value_set=STATUSES),
    "country invalid": gxe.ExpectColumnValuesToBeInSet(column="country", value_set=COUNTRIES),
    "sku invalid": matching("sku", SKU),
    "quantity invalid": between("quantity", 1, 100),
    "price invalid": between("price", 0, 10_000),
    "price sum": gxe.ExpectColumnSumToBeBetween(column="price", min_value=0),
    "discount invalid": between("discount", 0, 1),
    "email invalid": matching("email", EMAIL),
    "ordered invalid": between("ordered", date(2024, 1, 1), date(2025, 12, 31)),
    "shipped before ordered": gxe.ExpectColumnPairValuesAToBeGreaterThanB(
        column_A="shipped", column_B="ordered", or_equal=True, ignore_row_if="either_value_is_missing"
    ),
}
for name, expectation in expectations.items():
    expectation.meta = {"name": name}
suite = gx.ExpectationSuite(name="orders", expectations=list(expectations.values()))
result = batch.validate(suite, result_format="SUMMARY")
found = {}
for one in result.results:
    if "raised_exception': True" in str(one.exception_info):
        refuse(f"{one.expectation_config.type}: {one.exception_info}")
    found[one.expectation_config.meta["name"]] = one.result.get("unexpected_count", one.result.get("observed_value"))
del found["columns"]
tell(result.success, found, queries)
