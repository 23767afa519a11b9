"""Runs a command and tells what it used: measure.py COMMAND…

Standard output of the command is passed on; the last line on standard error is JSON. `wait4` counts the process and
all children that it waited for.
"""

import json
import os
import sys
import time

started = time.monotonic()
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(child, 0)
print(
    json.dumps(
        {
            "cpuSeconds": used.ru_utime + used.ru_stime,
            "wallSeconds": time.monotonic() - started,
            "peakMegabytes": used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
            "exitCode": os.waitstatus_to_exitcode(status),
        }
    ),
    file=sys.stderr,
)
