"""Writes a generated CSV file in another format: convert.py FROM.csv TO.parquet|TO.arrow"""

import sys

import pyarrow as pa
import pyarrow.csv as csv
import pyarrow.ipc as ipc
import pyarrow.parquet as parquet

ints = ["id", "account", "age", "label"]
texts = ["category", "country", "email", "zip", "note"]
types = {
    **{name: pa.int64() for name in ints},
    **{name: pa.string() for name in texts},
    "ts": pa.date32(),
    "amount": pa.float64(),
    "score": pa.float64(),
}
source, target = sys.argv[1:]
table = csv.read_csv(
    source,
    parse_options=csv.ParseOptions(newlines_in_values=True),
    convert_options=csv.ConvertOptions(column_types=types, strings_can_be_null=True, null_values=[""]),
)
if target.endswith(".parquet"):
    parquet.write_table(table, target, compression="snappy", row_group_size=131_072)
else:
    with ipc.new_file(target, table.schema) as writer:
        writer.write_table(table, max_chunksize=65_536)
