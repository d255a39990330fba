"""S3 on the wire: requests and presigned URLs held against botocore's, and what only a real connection shows.

`run.py golden` and `run.py wire` run one part, `--only TEXT` the cases whose names hold it.
"""

import argparse
import os
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../common"))
import golden
import wire
from tally import Tally

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
    check = Tally(options.only)
    for name, part in PARTS.items():
        if options.part in (None, name):
            part.run(check, rt)
    check.end()


if __name__ == "__main__":
    main()
