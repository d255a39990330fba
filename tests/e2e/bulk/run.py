"""Bulk runs as real processes, against a server that counts: killed and gone on with, asked at a terminal, packed, small.

Every case has folders, a daemon and a server of its own. `run.py [name-part]`.
"""

import base64
import json
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

PATIENCE = 60
MEGABYTES = 100


class Server(ThreadingHTTPServer):
    """S3's deletions, EC2's TerminateInstances and DynamoDB's BatchWriteItem, counted."""

    daemon_threads = True
    request_queue_size = 1024

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Handler)
        self.deleted, self.requests, self.written = Counter(), [], Counter()
        self.delay, self.lock = 0.0, threading.Lock()
        self.throttles = 0
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def handle_error(self, request, client_address):
        """Says nothing: clients are killed here."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_DELETE(self):
        time.sleep(self.server.delay)
        with self.server.lock:
            self.server.deleted[self.path.rpartition("/")[2]] += 1
        self.answer(204, b"")

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if "DynamoDB" in self.headers.get("X-Amz-Target", ""):
            self.write(json.loads(body))
        else:
            self.terminate(parse_qs(body.decode()))

    def terminate(self, form):
        ids = [values[0] for name, values in form.items() if name.startswith("InstanceId.")]
        with self.server.lock:
            self.server.requests.append(ids)
            self.server.throttles -= 1
        refused = "RequestLimitExceeded" if self.server.throttles >= 0 else "InvalidInstanceID.NotFound" if "i-bad" in ids else None
        if refused:
            text = f"<Response><Errors><Error><Code>{refused}</Code><Message>no</Message></Error></Errors></Response>"
            self.answer(400, text.encode())
            return
        items = "".join(f"<item><instanceId>{id}</instanceId></item>" for id in ids)
        self.answer(200, f"<TerminateInstancesResponse><instancesSet>{items}</instancesSet></TerminateInstancesResponse>".encode())

    def write(self, request):
        (table, items), = request["RequestItems"].items()
        with self.server.lock:
            self.server.requests.append(len(items))
            # There is room for ten at a time.
            for item in items[:10]:
                self.server.written[item["PutRequest"]["Item"]["id"]["S"]] += 1
        rest = {table: items[10:]} if items[10:] else {}
        self.answer(200, json.dumps({"UnprocessedItems": rest}).encode(), "application/x-amz-json-1.0")

    def answer(self, status, body, kind="text/xml"):
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """The counts say it."""


class World:
    """Processes, folders and a server of one case."""

    def __init__(self, rt):
        self.rt, self.server = rt, Server()
        # Short: the daemon's socket lies in it.
        self.folder = Path(tempfile.mkdtemp(prefix="nb-"))
        self.vars = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "NUAWS_STATS": "off",
            "NUAWS_RUNTIME_DIR": str(self.folder / "run"), "NUAWS_CACHE_DIR": str(self.folder / "cache"),
            "AWS_ENDPOINT_URL": self.server.url, "AWS_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_ACCESS_KEY_ID": "AKIDONE", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_MAX_ATTEMPTS": "1",
        }

    def close(self):
        self.run(["daemon", "stop"])
        self.server.shutdown()
        self.server.server_close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, words, **options):
        return subprocess.Popen([self.rt, *words], env={**self.vars, **options.pop("vars", {})}, cwd=self.folder, **options)

    def run(self, words, rows=None, **options):
        """Runs a command line over rows, JSON lines; its rows, what it said, and its exit code."""
        text = "".join(json.dumps(row) + "\n" for row in rows or [])
        process = self.start(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
        out, said = process.communicate(text, timeout=PATIENCE)
        return out, said, process.returncode

    def daemon(self):
        return json.loads(self.run(["daemon", "status", "--output", "json"])[0])["pid"]


def call(service, operation, params, *options):
    return ["call", service, operation, "--params", json.dumps(params), "--rows", "many", "--output", "jsonl", *options]


def rows_of(text):
    return [json.loads(line) for line in text.splitlines()]


def deletions(count):
    return [{"Key": f"k{at}"} for at in range(count)]


DELETE = ("s3", "DeleteObject", {"Bucket": "b"}, "--yes", "--journal", "journal", "--with-input")


def killed(world, victim, vars=None):
    """A run is killed in its middle and run again: whatever row was seen answered is sent once, and none is left out."""
    world.server.delay = 0.01
    rows = deletions(600)
    process = world.start(call(*DELETE, "--concurrency", "8"), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, vars=vars or {})
    text = "".join(json.dumps(row) + "\n" for row in rows)
    threading.Thread(target=feed, args=(process, text), daemon=True).start()
    seen = [json.loads(process.stdout.readline())["Key"] for _ in range(100)]
    os.kill(process.pid if victim == "client" else world.daemon(), signal.SIGKILL)
    for line in process.stdout:
        if line.endswith("\n") and not line.startswith("nuaws"):
            seen.append(json.loads(line)["Key"])
    process.wait()
    assert 100 <= len(seen) < 600, len(seen)
    out, said, code = world.run(call(*DELETE), rows, vars=vars or {})
    assert code == 0, said
    assert "answered before and skipped" in said, said
    again = [row["Key"] for row in rows_of(out)]
    assert not set(seen) & set(again), sorted(set(seen) & set(again))[:5]
    count = world.server.deleted
    assert set(count) == {row["Key"] for row in rows}
    assert all(count[key] == 1 for key in seen), [key for key in seen if count[key] > 1][:5]
    # Those that were under way when it was killed may have been sent twice, and no others.
    assert sum(count.values()) <= 600 + 64, sum(count.values())
    out, said, code = world.run(call(*DELETE), rows, vars=vars or {})
    assert (out, code) == ("", 0) and "nuaws: 600 rows were answered before and skipped" in said, said


def feed(process, text):
    try:
        process.stdin.write(text)
        process.stdin.close()
    except BrokenPipeError:
        pass


def a_client_that_is_killed(world):
    killed(world, "client")


def a_daemon_that_is_killed(world):
    world.run(["daemon", "start"])
    killed(world, "daemon")


def a_process_of_its_own_that_is_killed(world):
    killed(world, "client", {"NUAWS_DAEMON": "off"})


def a_question_at_a_terminal(world):
    """Asked of a person, answered by the person, with and without a daemon; a script is never asked."""
    for vars in [{}, {"NUAWS_DAEMON": "off"}]:
        for answer, code, deleted in [("y\n", 0, 101), ("\n", 1, 0), ("no\n", 1, 0)]:
            world.server.deleted.clear()
            said, ended = at_terminal(world, call("s3", "DeleteObject", {"Bucket": "b"}, "--interactive"), deletions(101), answer, vars)
            assert "s3 delete-object for more than 100 rows? [y/N]" in said, said
            assert (ended, sum(world.server.deleted.values())) == (code, deleted), (answer, vars, said)
    out, said, code = world.run(call("s3", "DeleteObject", {"Bucket": "b"}), deletions(101))
    assert (out, code) == ("", 1) and "--yes" in said, said


def at_terminal(world, words, rows, answer, vars):
    """Runs a command line whose terminal is ours and whose input is a pipe; what it showed there, and its exit code."""
    reader, writer = os.pipe()
    pid, terminal = pty.fork()
    if pid == 0:
        os.dup2(reader, 0)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.close(writer)
        os.chdir(world.folder)
        os.execve(world.rt, [world.rt, *words], {**world.vars, **vars})
    os.close(reader)
    os.write(writer, "".join(json.dumps(row) + "\n" for row in rows).encode())
    os.close(writer)
    shown, until, answered = "", time.monotonic() + PATIENCE, False
    while time.monotonic() < until:
        if select.select([terminal], [], [], 0.1)[0]:
            try:
                some = os.read(terminal, 4096)
            except OSError:
                break
            if not some:
                break
            shown += some.decode()
        if not answered and "[y/N]" in shown:
            os.write(terminal, answer.encode())
            answered = True
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    os.close(terminal)
    return shown, code


def a_bad_id_among_good_ones(world):
    """A request that is refused as a whole is halved until the bad one stands alone; the others are done once."""
    ids = [f"i-{at}" for at in range(40)]
    ids[13] = "i-bad"
    out, said, code = world.run(call("ec2", "TerminateInstances", {}), ids)
    rows = rows_of(out)
    assert code == 0 and "1 of 40 rows failed: nuaws::ec2::InvalidInstanceID.NotFound 1" in said, said
    assert [row["InstanceId"] for row in rows] == ids
    assert [row["InstanceId"] for row in rows if "error" in row] == ["i-bad"]
    done = Counter(id for ids in world.server.requests if "i-bad" not in ids for id in ids)
    assert all(done[id] == 1 for id in ids if id != "i-bad"), done
    assert len(world.server.requests) <= 2 * 7, len(world.server.requests)


def a_failure_that_ends_it(world):
    """With --fail-fast nothing is changed once one has failed, of what shares its request neither."""
    ids = ["i-bad", *(f"i-{at}" for at in range(30))]
    out, said, code = world.run(call("ec2", "TerminateInstances", {}, "--fail-fast"), ids)
    assert (out, code) == ("", 1) and "nuaws: no (ec2 TerminateInstances" in said, (out, said)
    assert all("i-bad" in ids for ids in world.server.requests), world.server.requests


def requests_that_come_too_fast(world):
    """A request that is throttled goes again as it is: halving it would make more of them."""
    world.server.throttles = 2
    ids = [f"i-{at}" for at in range(40)]
    out, said, code = world.run(call("ec2", "TerminateInstances", {}), ids)
    assert (said, code) == ("", 0) and [row["InstanceId"] for row in rows_of(out)] == ids, said
    assert [len(ids) for ids in world.server.requests] == [40, 40, 40], world.server.requests


def a_secret_parameter(world):
    """What a call is told by its variable does not stay with the daemon that it started."""
    told = base64.b64encode(json.dumps({"Bucket": "b", "Key": "k", "MFA": "secret"}).encode()).decode()
    out, said, code = world.run(["call", "s3", "DeleteObject", "--output", "json"], vars={"NUAWS_PARAMS": told})
    assert code == 0 and world.server.deleted == Counter({"k": 1}), (out, said)
    variables = Path(f"/proc/{world.daemon()}/environ").read_bytes().split(b"\0")
    assert any(variable.startswith(b"NUAWS_STATS=") for variable in variables), variables
    assert not any(variable.startswith(b"NUAWS_PARAMS=") for variable in variables), variables


def items_without_room(world):
    """What AWS has no room for is sent again until it has; each item is written once."""
    rows = [{"TableName": "t", "Item": {"id": {"S": str(at)}}} for at in range(60)]
    out, said, code = world.run(call("dynamodb", "BatchWriteItem", {}), rows)
    assert code == 0 and said == "", said
    assert len(rows_of(out)) == 60
    assert world.server.written == Counter(str(at) for at in range(60))
    assert max(world.server.requests) == 25, world.server.requests


def memory_stays_the_same(world):
    """200,000 rows through client and daemon: how many rows there are is not to be seen in their memory."""
    mock = {"NUAWS_MOCK": "1", "NUAWS_MOCK_LATENCY": "0"}
    words = ["call", "s3", "HeadBucket", "--params", "{}", "--rows", "many", "--output", "msgpack"]
    process = world.start(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, vars=mock)
    row = b'{"Bucket": "bucket-0001", "Note": "which nobody reads"}\n'

    def feed():
        with process.stdin as stdin:
            for _ in range(200):
                stdin.write(row * 1000)

    threading.Thread(target=feed, daemon=True).start()
    count, most = 0, 0
    daemon = None
    while some := process.stdout.read(1 << 20):
        count += some.count(b"BucketArn")
        daemon = daemon or world.daemon()
        most = max(most, peak(daemon) + peak(process.pid))
    assert process.wait() == 0
    assert abs(count - 200_000) < 100, count
    assert 0 < most < MEGABYTES, f"{most} MB"
    print(f"      200,000 rows: {most} MB at most, client and daemon together")


def peak(pid):
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM")), 0)


CASES = [
    a_client_that_is_killed,
    a_daemon_that_is_killed,
    a_process_of_its_own_that_is_killed,
    a_question_at_a_terminal,
    a_bad_id_among_good_ones,
    a_failure_that_ends_it,
    requests_that_come_too_fast,
    a_secret_parameter,
    items_without_room,
    memory_stays_the_same,
]


def main():
    part = sys.argv[1] if len(sys.argv) > 1 else ""
    rt = os.environ.get("NUAWS_RT") or shutil.which("nuaws-rt")
    failed, cases = 0, [case for case in CASES if part in case.__name__]
    for case in cases:
        world = World(rt)
        try:
            case(world)
        except Exception:
            failed += 1
            print(f"FAIL  {case.__name__}\n{traceback.format_exc()}")
        finally:
            world.close()
    print(f"{len(cases) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
