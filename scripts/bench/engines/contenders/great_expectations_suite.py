"""The contract as a suite of Great Expectations.

great_expectations_suite.py CONNECTION TABLE [SCHEMA]: over a table, by SQLAlchemy or, at sc://…, by Spark Connect.
great_expectations_suite.py FOLDER: over the Parquet files of a folder, all read by pandas.
"""

import os
import sys
from datetime import date
from enum import Enum

os.environ["GX_ANALYTICS_ENABLED"] = "false"
import great_expectations as gx  # noqa: E402
import pandas  # noqa: E402
import great_expectations.expectations as gxe  # noqa: E402
from sqlalchemy import Engine, event  # noqa: E402
from great_expectations.execution_engine import sqlalchemy_execution_engine as execution  # noqa: E402
from contract import COLUMNS, COUNTRIES, EMAIL, SKU, STATUSES, refuse, required, tell  # noqa: E402

# Without this it closes its connection before it reads an answer, and DuckDB's answer is gone by then.
execution._PERSISTED_CONNECTION_DIALECTS += (Enum("Kept", {"DUCKDB": "duckdb"}, type=str).DUCKDB,)
queries = []
event.listen(Engine, "before_cursor_execute", lambda *asked: queries.append(asked[2]))
connection, *names = sys.argv[1:]
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}


def batch_of_frame(source, frame):
    whole = source.add_dataframe_asset("orders").add_batch_definition_whole_dataframe("all")
    return whole.get_batch({"dataframe": frame})


def batch_of_table(table, schema=None):
    if connection.startswith("sc://"):
        from pyspark.sql import SparkSession

        frame = SparkSession.builder.remote(connection).getOrCreate().table(f"{schema}.{table}")
        return batch_of_frame(context.data_sources.add_spark("engine"), frame)
    source = context.data_sources.add_sql("engine", connection_string=connection)
    named = {} if schema is None else {"schema_name": schema}
    return source.add_table_asset("orders", table_name=table, **named).add_batch_definition_whole_table("all").get_batch()


def batch_of_files(folder):
    """For the sum of decimals it looks through its own call stack at each of them, some milliseconds long: here they are floats."""
    frame = pandas.read_parquet(folder).astype({"price": "float64"})
    return batch_of_frame(context.data_sources.add_pandas("engine"), frame)


batch = batch_of_table(*names) if names else batch_of_files(connection)


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
found["price sum"] = round(float(found["price sum"]), 2)
tell(result.success, found, queries)
