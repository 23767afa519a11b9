"""The contract as a suite of Great Expectations over a pandas frame."""

import os
from datetime import datetime

os.environ["GX_ANALYTICS_ENABLED"] = "false"
import great_expectations as gx  # noqa: E402
import great_expectations.expectations as gxe  # noqa: E402
from dataset import CATEGORIES, COLUMNS, COUNTRIES, EMAIL, ZIP, path, tell  # noqa: E402
from frame import read  # noqa: E402

frame = read(path())
context = gx.get_context(mode="ephemeral")
context.variables.progress_bars = {"globally": False}
asset = context.data_sources.add_pandas("pandas").add_dataframe_asset("data")
batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": frame})


def between(column, low, high):
    return gxe.ExpectColumnValuesToBeBetween(column=column, min_value=low, max_value=high)


def among(column, values):
    return gxe.ExpectColumnValuesToBeInSet(column=column, value_set=values)


expectations = [
    gxe.ExpectTableColumnsToMatchOrderedList(column_list=COLUMNS),
    *[gxe.ExpectColumnValuesToNotBeNull(column=name) for name in COLUMNS if name not in ("note", "age")],
    gxe.ExpectColumnValuesToNotBeNull(column="note", mostly=0.6),
    gxe.ExpectColumnValuesToNotBeNull(column="age", mostly=0.9),
    gxe.ExpectColumnValuesToBeUnique(column="id"),
    between("account", 4 * 10**18, 5 * 10**18 - 1),
    between("ts", datetime(2023, 1, 1), datetime(2024, 12, 31)),
    between("amount", 0, 10_000),
    between("score", 0, 1),
    among("category", CATEGORIES),
    among("country", COUNTRIES),
    gxe.ExpectColumnValuesToMatchRegex(column="email", regex=EMAIL),
    gxe.ExpectColumnValuesToMatchRegex(column="zip", regex=ZIP),
    between("age", 0, 120),
    among("label", [0, 1]),
    gxe.ExpectColumnMeanToBeBetween(column="label", min_value=0.05, max_value=0.95),
]
result = batch.validate(gx.ExpectationSuite(name="contract", expectations=expectations), result_format="BASIC")
failing = sum(
    one.result.get("unexpected_count", 0)
    for one in result.results
    if one.expectation_config.type != "expect_column_values_to_not_be_null"
)
tell(len(frame), result.success, failing, frame["note"].isna().sum())
