"""Start one process and write its resource usage to a file; imports as little as possible.

    python -I -S launch.py RESULT COMMAND [ARGUMENT]...

The peak memory of a process includes that of its parent at the fork, so this script stays small.
"""

import os
import sys
from time import perf_counter

# ru_maxrss counts bytes on macOS, KiB elsewhere.
PEAK_UNIT = 1 if sys.platform == "darwin" else 1024

result, *command = sys.argv[1:]
started = perf_counter()
child = os.posix_spawnp(command[0], command, os.environ)
_, status, used = os.wait4(child, 0)
ended = perf_counter()
cpu = used.ru_utime + used.ru_stime
peak = used.ru_maxrss * PEAK_UNIT / 1e6
code = os.waitstatus_to_exitcode(status)
with open(result, "w") as file:
    file.write(f"{started} {ended} {cpu} {peak} {code}")
