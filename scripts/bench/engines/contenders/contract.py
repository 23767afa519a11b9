"""What all contenders check, beside `contract.yml`, and how each says what it found."""

import json
import re
import sys

COLUMNS = "order_id customer status country sku quantity price discount email ordered shipped gift".split()
STATUSES = "placed paid packed delivered returned".split()
COUNTRIES = "AT BE CH CZ DE DK ES FI FR GB IT JP NL NO PL PT SE US".split()
SKU = "^[A-Z]{3}-[0-9]{5}$"
EMAIL = r"^[a-z0-9]+@[a-z.]+$"
required = [name for name in COLUMNS if name not in ("quantity", "email", "shipped")]


def tell(passes, found, queries):
    """Prints the answer that the benchmark compares: of each demand how many cells or rows are wrong, or the number itself; and how many queries read rows."""
    numbers = {name: float(str(value).removesuffix(" unexpected rows").replace(",", "")) for name, value in found.items()}
    reading = [sql for sql in queries if re.search(r"\borders\b(?!')", sql) and not re.search("information_schema|pg_catalog|DESCRIBE", sql)]
    print(json.dumps({"outcome": "pass" if passes else "fail", "found": numbers, "queries": len(reading)}))


def refuse(why):
    print(why, file=sys.stderr)
    sys.exit(2)
