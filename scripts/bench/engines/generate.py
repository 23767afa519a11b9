"""Writes a table of orders as Parquet files: generate.py FOLDER ROWS FILES

Every row is made of its number alone, so that each count that a contender must find is known for any number of rows.
"""

import sys
from pathlib import Path

import duckdb

# Rows whose number is divisible by these primes hold one wrong cell, or share their key with the row before.
DUPLICATE, STATUS, SKU, PRICE, DATES, CUSTOMER, UNSHIPPED = 100_003, 90_001, 80_021, 70_001, 60_013, 50_021, 40_009

ROW = f"""
SELECT
    -- An odd factor makes a permutation of all numbers of 64 bits: no two rows share a key, and no order is left.
    CAST((CAST(CASE WHEN i % {DUPLICATE} = 0 AND i > 0 THEN i - 1 ELSE i END AS HUGEINT) * 6364136223846793005)
        % 9223372036854775808 AS BIGINT) AS order_id,
    CASE WHEN i % {CUSTOMER} = 7 THEN NULL ELSE 1 + h % 20000000 END AS customer,
    CASE WHEN i % {STATUS} = 3 THEN 'lost'
        ELSE ['placed', 'paid', 'packed', 'delivered', 'returned'][1 + status] END AS status,
    ['AT', 'BE', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GB', 'IT', 'JP', 'NL', 'NO', 'PL', 'PT', 'SE', 'US']
        [1 + (h >> 12) % 18] AS country,
    CASE WHEN i % {SKU} = 5 THEN 'unknown' ELSE
        substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 1 + (h >> 3) % 24, 3) || '-'
        || lpad(CAST((h >> 20) % 100000 AS VARCHAR), 5, '0') END AS sku,
    CASE WHEN h % 41 = 0 THEN NULL ELSE CAST(1 + (h >> 9) % 100 AS INTEGER) END AS quantity,
    CAST(CAST(CASE WHEN i % {PRICE} = 11 THEN -1 ELSE (h >> 15) % 1000000 END AS DECIMAL(12, 2)) * 0.01 AS DECIMAL(12, 2)) AS price,
    CAST((h >> 21) % 1000 AS DOUBLE) / 1000 AS discount,
    CASE WHEN h % 11 = 0 THEN NULL ELSE 'c' || (h % 20000000) || '@mail.example' END AS email,
    ordered,
    CASE WHEN i % {UNSHIPPED} = 13 THEN NULL WHEN i % {DATES} = 17 THEN ordered - 1
        WHEN status < 3 THEN NULL ELSE ordered + CAST((h >> 30) % 10 AS INTEGER) END AS shipped,
    (h >> 35) % 8 = 0 AS gift
FROM (
    SELECT i, h, CAST((h >> 17) % 5 AS INTEGER) AS status, DATE '2024-01-01' + CAST((h >> 25) % 700 AS INTEGER) AS ordered
    FROM (SELECT i, CAST(hash(i) >> 1 AS BIGINT) AS h FROM range({{first}}, {{end}}) AS rows(i))
)
"""

folder, rows, files = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
folder.mkdir(parents=True, exist_ok=True)
db = duckdb.connect()
for number in range(files):
    first, end = rows * number // files, rows * (number + 1) // files
    row = ROW.format(first=first, end=end)
    db.execute(f"COPY ({row}) TO '{folder / f'{number:02}.parquet'}' (FORMAT parquet, COMPRESSION snappy)")
