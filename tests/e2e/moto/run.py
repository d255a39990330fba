"""nuaws against moto, every answer held against boto3's.

Two moto servers start alike. nuaws acts on the first, boto3 on the second; both servers draw their ids from the same
seed, so what nuaws's change left behind and what boto3's left must be the same to the last member, times aside. Reads
are made by both on nuaws's server and must be equal exactly. `--self-check` puts boto3 in nuaws's place: it proves the
case files and the comparison without nuaws.
"""

import argparse
import importlib
import os
import pkgutil
import signal
import sys
import tempfile
import time
import traceback
from concurrent.futures import ThreadPoolExecutor

import cases
import judged
from compare import Judge
from nuaws import Nuaws, Tools
from official import Official
from servers import start_pair
from steps import resolve

# What the suite promises to cover; a case file lost on the way must not go unnoticed.
LEAST_OPERATIONS = 110
LEAST_SERVICES = 18


def main():
    """Runs the case files and ends with `N passed, M failed`."""
    # A run that is told to end still stops its servers.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    options = _options()
    wanted = [name for name in _case_names() if not options.service or name in options.service]
    report = Report(options.verbose)
    judged.prove(report)
    with tempfile.TemporaryDirectory(prefix="nuaws-moto-") as directory:
        servers = start_pair(directory)
        try:
            for name in wanted:
                CaseRun(name, options, servers, directory, report).run()
        finally:
            for server in servers:
                server.stop()
    if not options.service:
        report.check("coverage", lambda: _coverage(report))
    print(f"{len(report.operations)} operations of {len({service for service, _ in report.operations})} services")
    print(f"{report.passed} passed, {report.failed} failed")
    sys.exit(1 if report.failed else 0)


class CaseRun:
    """One case file against the pair of servers."""

    def __init__(self, name, options, servers, directory, report):
        case = importlib.import_module(f"cases.{name}")
        self._name = name
        self._boto_name = case.CLIENT
        self._steps = case.STEPS
        self._needs = getattr(case, "NEEDS", [])
        self._servers = servers
        self._report = report
        self._theirs = Official(servers[0])
        self._twin = Official(servers[1])
        self._service = self._theirs.client(case.CLIENT).meta.service_model.service_id.lower().replace(" ", "-")
        self._by = options.by
        self._ours = None
        if not options.self_check:
            tools = Tools(options.nu, options.rt, options.generated)
            self._ours = Nuaws(tools, servers[0], directory)
        # Earlier answers by name: ours and the twin's, since each refers to its own server.
        self._saved = ({}, {})

    def run(self):
        """Plays the steps in order. After a change that fails the rest has nothing to stand on, but is tried: each
        step says for itself what is wrong."""
        for server, official in zip(self._servers, (self._theirs, self._twin)):
            server.control("reset")
            for client, operation, params in self._needs:
                _success(official.call(client, operation, params))
        started = time.monotonic()
        before = self._report.failed
        for number, step in enumerate(self._steps, 1):
            self._report.operations.add((self._service, step.operation))
            play = {"change": self._change, "read": self._read, "fails": self._fails, "pages": self._pages}[step.kind]
            label = f"{self._service} {number:02} {step.operation}" + ("" if step.via == "module" else f" by {step.via}")
            self._seed(number)
            self._report.check(label, lambda: play(step))
        failed = self._report.failed - before
        note = "ok" if failed == 0 else f"{failed} failed"
        print(f"{self._service}: {len(self._steps)} steps, {time.monotonic() - started:.1f} s, {note}", flush=True)

    def _seed(self, number):
        for server in self._servers:
            server.control(f"seed?a={number}")

    def _both(self, step):
        """The step by nuaws on its server and by boto3 on the twin, side by side."""
        with ThreadPoolExecutor(1) as pool:
            theirs = pool.submit(self._official, self._twin, step, self._saved[1])
            ours = self._our_call(step)
            return ours, theirs.result()

    def _our_call(self, step):
        if self._ours is None:
            return self._official(self._theirs, step, self._saved[0])
        params = resolve(step.params, self._saved[0])
        return self._ours.whole(self._service, step.operation, params, self._by or step.via, self._only_member(step))

    def _only_member(self, step):
        """The output's member, where it has just one."""
        output = self._theirs.client(self._boto_name).meta.service_model.operation_model(step.operation).output_shape
        members = list(output.members) if output else []
        return members[0] if len(members) == 1 else None

    def _official(self, official, step, saved):
        return official.call(self._boto_name, step.operation, resolve(step.params, saved))

    def _change(self, step):
        ours, twin = self._both(step)
        ours, twin = _success(ours), _success(twin)
        if step.save:
            self._saved[0][step.save], self._saved[1][step.save] = ours, twin
        return self._as_twins(step, twin, ours)

    def _read(self, step):
        ours, twin = self._both(step)
        theirs = _success(self._official(self._theirs, step, self._saved[0]))
        ours, twin = _success(ours), _success(twin)
        if step.save:
            self._saved[0][step.save], self._saved[1][step.save] = ours, twin
        found = Judge(clocked=step.clocked, unordered=step.unordered, ignore=step.added).differences(theirs, ours)
        return found + [f"server state: {line}" for line in self._as_twins(step, twin, theirs)]

    def _fails(self, step):
        ours, twin = self._both(step)
        if "error" not in ours or "error" not in twin:
            return [f"expected the error {step.expect} from both, nuaws got {ours!r}, boto3 {twin!r}"]
        ours, twin = ours["error"], twin["error"]
        found = [] if twin["code"] == step.expect else [f"the case expects {step.expect}, boto3 got {twin['code']}"]
        if twin["code"] == str(twin["status"]):
            # The answer to a HEAD has no body; boto3 and nuaws each make up a code and a message.
            twin = {"status": twin["status"]}
        elif not twin["message"]:
            # nuaws never shows an empty message.
            del twin["message"]
        else:
            # Messages of nuaws have no final period.
            ours, twin = ({**error, "message": error["message"].removesuffix(".")} for error in (ours, twin))
        return found + self._as_twins(step, twin, {key: ours[key] for key in twin})

    def _pages(self, step):
        params = resolve(step.params, self._saved[0])
        args = (self._boto_name, step.operation, params, step.rows, step.page_size, step.max_items)
        theirs, pages = self._theirs.pages(*args)
        found = [] if pages > 1 else [f"the case should take several pages, boto3 saw {pages}"]
        if self._ours is None:
            return found
        flags = ["--page-size", str(step.page_size)]
        if step.max_items is not None:
            flags += ["--max-items", str(step.max_items)]
        for form in ([], ["--stream"]):
            before = self._servers[0].requests()
            # Page sizes are the router's.
            ours = self._ours.call(self._service, step.operation, params, "router", flags + form)
            requests = self._servers[0].requests() - before
            shown = " ".join(["rows", *form])
            found += Judge(unordered=step.unordered, ignore=step.added).differences(theirs, _success(ours), shown)
            if requests != pages:
                found.append(f"{shown}: {requests} requests for {pages} pages")
        return found

    def _as_twins(self, step, expected, actual):
        judge = Judge(twins=True, unordered=step.unordered, ignore=step.ignore + step.added)
        here, there = self._servers[0].host, self._servers[1].host
        return judge.differences(_renamed(expected, there, here), actual)


class Report:
    """Counts checks and prints the failing ones."""

    def __init__(self, verbose):
        self.passed = 0
        self.failed = 0
        self.operations = set()
        self._verbose = verbose

    def check(self, label, judge):
        """Runs one check; it passes when it finds no difference and raises nothing."""
        try:
            found = judge()
        except Exception as error:  # one broken step must not hide the others
            found = traceback.format_exception(error) if self._verbose else [f"{type(error).__name__}: {error}"]
        if not found:
            self.passed += 1
            if self._verbose:
                print(f"ok    {label}")
            return
        self.failed += 1
        print(f"FAIL  {label}")
        for line in found:
            print("      " + line.replace("\n", "\n      "))


def _coverage(report):
    operations, services = len(report.operations), len({service for service, _ in report.operations})
    if operations < LEAST_OPERATIONS or services < LEAST_SERVICES:
        return [f"{operations} operations of {services} services, promised {LEAST_OPERATIONS} of {LEAST_SERVICES}"]
    return []


def _success(answer):
    if "error" in answer:
        raise RuntimeError(f"unexpected error {answer['error']}")
    # A command without output returns nothing in Nushell, an empty dict in Python.
    return {} if answer["ok"] is None else answer["ok"]


def _renamed(value, old, new):
    """The same data with one server's address in place of the other's."""
    match value:
        case str():
            return value.replace(old, new)
        case dict():
            return {_renamed(key, old, new): _renamed(item, old, new) for key, item in value.items()}
        case list():
            return [_renamed(item, old, new) for item in value]
    return value


def _case_names():
    return sorted(module.name for module in pkgutil.iter_modules(cases.__path__))


def _options():
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--nu", default="nu", help="the Nushell binary")
    parser.add_argument("--rt", default=os.path.join(root, "target", "debug", "nuaws-rt"), help="the nuaws-rt binary")
    parser.add_argument("--generated", default=os.path.join(root, "generated"), help="the generated modules")
    parser.add_argument("--self-check", action="store_true", help="boto3 in nuaws's place")
    parser.add_argument("--by", choices=["module", "router", "rt"], help="make every call this way")
    parser.add_argument("--verbose", action="store_true", help="name the passing checks too")
    parser.add_argument("service", nargs="*", help="case files to run (default: all)")
    return parser.parse_args()


if __name__ == "__main__":
    main()
