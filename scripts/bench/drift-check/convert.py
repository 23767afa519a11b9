"""Writes a generated CSV file as Parquet: convert.py FROM.csv TO.parquet"""

import sys

import pyarrow.csv as csv
import pyarrow.parquet as parquet

source, target = sys.argv[1:]
parquet.write_table(csv.read_csv(source), target, compression="snappy", row_group_size=131_072)
