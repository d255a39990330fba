"""S3 on the wire: requests and presigned URLs held against botocore's, and what only a real connection shows.

`run.py golden` and `run.py wire` run one part, `--only TEXT` the cases whose names hold it.
"""

import argparse
import shutil
import sys
import traceback

import golden
import wire

PARTS = {"golden": golden, "wire": wire}


def main():
    """Runs the parts and ends with `N passed, M failed`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("part", nargs="?", choices=PARTS)
    parser.add_argument("--only", default="")
    parser.add_argument("--rt", default="nuaws-rt", help="the binary (default: the one on the PATH)")
    options = parser.parse_args()
    rt = shutil.which(options.rt)
    if rt is None:
        parser.error(f"there is no {options.rt}")
    tally = {True: 0, False: 0}

    def check(name, test):
        if options.only not in name:
            return
        try:
            test()
            tally[True] += 1
        except AssertionError as error:
            tally[False] += 1
            print(f"FAILED {name}\n  {error}")
        except Exception:
            tally[False] += 1
            print(f"FAILED {name}\n{traceback.format_exc()}")

    for name, part in PARTS.items():
        if options.part in (None, name):
            part.run(check, rt)
    print(f"{tally[True]} passed, {tally[False]} failed")
    sys.exit(1 if tally[False] else 0)


if __name__ == "__main__":
    main()
