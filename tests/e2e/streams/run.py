"""Streams through Nushell: whole or an error, stopped when asked, in constant memory.

Nushell hides a child's exit code from a module's streamed result, so a listing that fails after some rows could pass for
a shorter one. Here a listing of four pages fails at the third in every way there is, and every way of reading it in
Nushell must notice, with and without `--stream`.
"""

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from events import event_checks
from lies import lie_checks
from memory import growth_checks
from server import FAULTS, FAULTY_PAGE, PAGES, ROWS
from session import Session, shown

ALL = PAGES * ROWS

LISTINGS = {
    "s3": ("s3", "s3 list-objects-v2 --bucket bucket"),
    "dynamodb": ("dynamodb", "dynamodb scan --table-name table"),
}

# Ways to read a listing to its end, each ending in the number of rows it saw: all of them must notice the cut.
READERS = {
    "let": "let rows = (LIST); $rows | length",
    "for": "mut seen = 0; for row in (LIST) { $seen += 1 }; $seen",
    "each": "LIST | each {|row| $row.Key } | collect | length",
    "where": "LIST | where Key != '' | collect | length",
    "get": "LIST | get Key | collect | length",
    "select": "LIST | select Key | collect | length",
    "insert": "LIST | insert Extra 1 | collect | length",
    "skip": "LIST | skip 150 | collect | length | $in + 150",
    "par-each": "LIST | par-each {|row| $row.Key } | collect | length",
    "last": "LIST | last | get Size | into int | $in + 1",
    "first beyond the fault": "LIST | first 250 | collect | length | if $in == 250 { 400 } else { $in }",
    "collect": "LIST | collect | length",
    "collect closure": "LIST | collect {|rows| $rows | length }",
    "sort-by": "LIST | sort-by Key | length",
    "group-by": "LIST | group-by Key | columns | length",
    "to json": "LIST | to json | from json | length",
    "to msgpack": "LIST | to msgpack | from msgpack | length",
    "save": "LIST | to json | save --force OUT; open OUT | length",
    "list spread": "[...(LIST)] | length",
    "string": "$'(LIST | get Key | str join ' ')' | split row ' ' | length",
}

# Nushell's own commands that count or copy an error value like any other value and never raise it. Without `--stream`
# there is none to count; with it the least is that the user is told beside the pipeline.
BLIND = {
    "chunks": "LIST | chunks 50 | each { collect | length } | math sum",
    "length": "LIST | length",
    "where, length": "LIST | where Key != '' | length",
    "reduce": "LIST | reduce --fold 0 {|row, seen| $seen + 1 }",
    "enumerate": "LIST | enumerate | last | get index | $in + 1",
    "reverse": "LIST | reverse | length",
    "to text": "LIST | each { to json --raw } | to text | save --force --raw OUT; open --raw OUT | lines | length",
    "to csv": "LIST | select Key | to csv | from csv | length",
}

# Every fault of every service is met by these readers; the thorough ones, over S3, by all.
FEW = ["let", "for", "to json", "length"]
THOROUGH = ["none", "cut-body", "killed"]

# Readers that leave early: what they get, and the last page they may ask for, one ahead of the last row they take.
EARLY = {
    "first": ("LIST | first 5 | length", 5, 2),
    "first of a filter": ("LIST | where Key =~ '7$' | first 5 | length", 5, 2),
    "take while": ("LIST | take while {|row| $row.Key != 'key-0042' } | length", 42, 2),
    "first over a page": ("LIST | first 150 | length", 150, 3),
}


def main():
    """Runs all checks and ends with `N passed, M failed`."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="nuaws-streams-") as directory:
        checks = [Check(options, directory, *facts) for facts in [*_cuts(), *_early()]]
        checks += growth_checks(options, directory) + event_checks(options, directory) + lie_checks(options, directory)
        checks = [check for check in checks if options.only in check.label]
        with ThreadPoolExecutor(2) as pool:
            results = list(zip(checks, pool.map(lambda check: check.run(), checks)))
    failed = 0
    for check, found in results:
        if found:
            failed += 1
            print(f"FAIL  {check.label}\n      {found}")
        elif options.verbose:
            print(f"ok    {check.label}")
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


def _cuts():
    """Every listing, fault, reader and form, with how it is judged."""
    for service in LISTINGS:
        for fault in FAULTS:
            readers = READERS | BLIND
            for reader in readers if fault in THOROUGH and service == "s3" else FEW:
                for flag in ["", " --stream"]:
                    judge = Check.is_told if reader in BLIND and flag else Check.is_error
                    if fault == "none":
                        judge = Check.is_whole
                    yield f"{fault}: {reader}", service, fault, flag, readers[reader], judge, None


def _early():
    for name, (read, rows, pages) in EARLY.items():
        yield f"early: {name}", "s3", "error", " --stream", read, Check.is_early, (rows, pages)


class Check:
    """One reader over one listing."""

    def __init__(self, options, directory, name, service, fault, flag, read, judge, expected):
        self._options = options
        self._directory = directory
        self._fault = fault
        self._read = read
        self._judge = judge
        self._expected = expected
        self._module, listing = LISTINGS[service]
        self._listing = listing + flag
        self.label = f"{service}{flag}: {name}"

    def run(self):
        """What is wrong, or nothing."""
        with Session(self._options, self._directory, self._fault) as session:
            ended = session.nushell(self._module, self._read.replace("LIST", self._listing))
            return self._judge(self, ended.stdout.strip(), session.server.pages, ended)

    def is_whole(self, out, _pages, ended):
        """All rows, no error."""
        return None if out == f"rows {ALL}" and ended.returncode == 0 else f"a whole listing gave {shown(ended)}"

    def is_error(self, out, pages, ended):
        """The reader's `try` caught an error, and it was the fault's."""
        if FAULTY_PAGE not in pages and self._fault != "refused":
            return f"the faulty page was never asked for, but {pages}; {shown(ended)}"
        return None if out == "caught" else f"the cut listing passed for a whole one: {shown(ended)}"

    def is_told(self, out, pages, ended):
        """The error was caught, or at least said on stderr."""
        told = "nuaws:" in ended.stderr
        return None if out == "caught" or told else f"nothing was said of the cut: {shown(ended)}"

    def is_early(self, out, pages, ended):
        """The rows wanted, no error, and no further page asked for."""
        rows, most = self._expected
        if out != f"rows {rows}" or ended.returncode != 0:
            return f"expected {rows} rows and no error, got {shown(ended)}"
        return None if max(pages) <= most else f"asked for the pages {pages}"


def _options():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--nu", default="nu", help="the Nushell binary")
    parser.add_argument("--rt", default=os.path.join(root, "target", "debug", "nuaws-rt"), help="the nuaws-rt binary")
    parser.add_argument("--generated", default=os.path.join(root, "generated"), help="the generated modules")
    parser.add_argument("--only", default="", help="run the checks with this in their names")
    parser.add_argument("--verbose", action="store_true", help="name the passing checks too")
    return parser.parse_args()


if __name__ == "__main__":
    main()
