"""Checks by name, counted."""

import sys
import traceback


class Tally:
    """Runs checks, says which failed, and ends with `N passed, M failed`."""

    def __init__(self, only=""):
        self._only, self._passed, self._failed = only, 0, 0

    def __call__(self, name, test):
        """Runs `test`, unless its name is not among those wanted."""
        if self._only not in name:
            return
        try:
            test()
            self._passed += 1
        except AssertionError as error:
            self._fail(name, f"  {error}")
        except Exception:
            self._fail(name, traceback.format_exc())

    def end(self):
        """Prints the counts and ends the process, with 1 if anything failed."""
        print(f"{self._passed} passed, {self._failed} failed")
        sys.exit(1 if self._failed else 0)

    def _fail(self, name, why):
        self._failed += 1
        print(f"FAILED {name}\n{why}")
