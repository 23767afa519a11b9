"""Runs a command and tells what it used: measure.py SECONDS COMMAND…

After so many seconds it is ended, 0 for never. Where memory runs out, Linux ends it before all others.

Standard output of the command is passed on; the last line on standard error is JSON. `wait4` counts the process and
all children that it waited for. Linux tells the bytes that it read, from disk or from memory that holds the file.
"""

import json
import os
import signal
import sys
import time

seconds, command = int(sys.argv[1]), sys.argv[2:]
if os.path.exists("/proc/self/oom_score_adj"):
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")
started = time.monotonic()
child = os.posix_spawn(command[0], command, os.environ)
signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
signal.alarm(seconds)
os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
wall = time.monotonic() - started
counters = f"/proc/{child}/io"
told = open(counters).read().split() if os.path.exists(counters) else ["rchar:", "0"]
_, status, used = os.wait4(child, 0)
print(
    json.dumps(
        {
            "cpuSeconds": used.ru_utime + used.ru_stime,
            "wallSeconds": wall,
            "readBytes": int(told[told.index("rchar:") + 1]),
            "peakMegabytes": used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024),
            "exitCode": os.waitstatus_to_exitcode(status),
        }
    ),
    file=sys.stderr,
)
