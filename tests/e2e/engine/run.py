"""The resident engine as users have it: real processes, a daemon of their own, and a server that counts.

Every case has a world to itself (folders, server, daemon) and asserts what was answered and how many requests it took.
"""

import argparse
import os
import shutil
import sys
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

import counting
import faults
import flowing
import keeping
import sharing
import shells
from world import World, can_mount

# Those that start many processes are slow enough alone.
AT_ONCE = 3
# Characters of a failure that are shown.
MOST = 2_000


def main():
    """Runs all cases and ends with `N passed, M failed`."""
    options = _options()
    modules = [keeping, sharing, flowing, faults, counting, shells]
    cases = [(module.__name__, case) for module in modules for case in module.CASES]
    if can_mount():
        cases += [(faults.__name__, case) for case in faults.MOUNTED]
    else:
        print(f"not run, as nothing can be mounted: {', '.join(case.__name__ for case in faults.MOUNTED)}")
    cases = [(f"{module}: {case.__name__}", case) for module, case in cases]
    cases = [(label, case) for label, case in cases if options.only in label]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(lambda case: _run(options.rt, case[1]), cases))
    failed = 0
    for (label, _), (found, seconds) in zip(cases, results):
        if found:
            failed += 1
            print(f"FAIL  {label}\n      {found[-MOST:]}")
        elif options.verbose:
            print(f"ok    {label} ({seconds:.1f} s)")
    print(f"{len(cases) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def _run(rt, case):
    """What is wrong, or none; and how long it took."""
    started, found = time.monotonic(), None
    world = World(rt)
    try:
        case(world)
    except AssertionError as error:
        at = traceback.extract_tb(error.__traceback__)
        lines = ", ".join(str(frame.lineno) for frame in at if frame.name == case.__name__)
        found = f"{error} (line {lines})"
    except Exception:
        found = traceback.format_exc()
    finally:
        world.close()
    return found, time.monotonic() - started


def _options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rt", default=shutil.which("nuaws-rt"), help="nuaws-rt; default: the one on the PATH")
    parser.add_argument("--only", default="", help="run only the cases whose name contains this")
    parser.add_argument("--verbose", action="store_true", help="name the cases that pass, too")
    options = parser.parse_args()
    if not options.rt:
        parser.error("no nuaws-rt on the PATH")
    options.rt = os.path.realpath(options.rt)
    return options


if __name__ == "__main__":
    main()
