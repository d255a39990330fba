"""The commands about the engine itself, as people type them: in Nushell, and `nuaws-rt doctor` in every state of things."""

import json

from world import SECRET, check, equal


# Each line's value becomes one of the list's; a command that fails fails the test.
COMMANDS = """
use GENERATED/nuaws.nu *
use GENERATED/nuaws.nu
use GENERATED/ec2.nu *
[
  (nuaws daemon start | select running version)
  (ec2 describe-instances | get InstanceId)
  (ec2 describe-instances | get InstanceId)
  (ec2 describe-instances --refresh | get InstanceId)
  (nuaws ec2 describe-instances --no-cache | get InstanceId)
  (nuaws daemon status | [($in.uptime < 1min) ($in.idle == 15min) ($in.memory > 1mb) $in.served])
  (nuaws cache stats | [$in.hits $in.misses ($in.memory.limit == 64mb)])
  (nuaws cache list | select service operation)
  (nuaws cache invalidate ec2:image)
  (nuaws cache invalidate ec2/describe-* | get removed)
  (nuaws cache warm ec2/describe-instances | get rows)
  (nuaws cache clear | get removed)
  (nuaws doctor | where check == daemon | get status)
  (nuaws daemon logs | length | $in > 0)
  (nuaws daemon stop)
  (nuaws daemon status)
] | to json --raw
"""


def in_nushell(world):
    found = json.loads(world.nushell(COMMANDS).whole())
    version = world.call("--version").text.split()[1]
    wanted = [
        {"running": True, "version": version},
        ["i-AKIDONE-1"],
        ["i-AKIDONE-1"],
        ["i-AKIDONE-2"],
        ["i-AKIDONE-3"],
        [True, True, True, 5],
        [1, 3, True],
        [{"service": "ec2", "operation": "describe-instances"}],
        {"removed": 0, "bytes": 0},
        1,
        [1],
        1,
        ["ok"],
        True,
        {"running": False},
        {"running": False},
    ]
    for line, (one, other) in enumerate(zip(found, wanted, strict=True), start=1):
        equal(one, other, f"value {line}")
    # The doctor's look at the server is the fifth.
    equal(world.server.count(), 5, "requests")


def _doctor(world, vars=None):
    """Exit code and rows by check."""
    done = world.call("doctor --output jsonl", vars)
    equal(done.errors, "", "stderr")
    check(SECRET not in done.text, "the secret is told")
    return done.code, [json.loads(line) for line in done.text.splitlines()]


def _of(rows, name):
    return [(row["status"], row["what"]) for row in rows if row["check"] == name]


def doctor_beside_a_daemon(world):
    # This server has no answer for whoever only looks whether it is there: that is an answer, too.
    code, rows = _doctor(world)
    equal((code, [row["check"] for row in rows if row["status"] == "problem"]), (0, []), "exit code and problems")
    ((status, what),) = _of(rows, "daemon")
    check(status == "ok" and "none is running" in what, what)
    equal(world.daemons(), [], "daemons: looking starts none")
    world.instances()
    code, rows = _doctor(world)
    ((status, what),) = _of(rows, "daemon")
    check(f"process {world.daemons()[0]}, " in what and "1 calls made" in what, what)
    memory, disk = _of(rows, "cache")
    check("1 answers" in memory[1] and str(world.cache) in disk[1], f"{memory} {disk}")
    equal(_of(rows, "credentials"), [("ok", "the environment: access key AKIDONE")], "credentials")
    requests = [seen for seen in world.server.seen if seen[0] != "DescribeInstances"]
    equal(requests, [("ListBuckets", "nobody", None)] * 2, "what was asked, by nobody")


def doctor_says_what_is_wrong(world):
    world.settle("[cache]\nwindw = 0\n")
    (world.folder / "file").write_text("")
    broken = {"NUAWS_CACHE_DIR": str(world.folder / "file/x"), "NUAWS_RUNTIME_DIR": str(world.folder / "file/x")}
    code, rows = _doctor(world, {**broken, "AWS_ENDPOINT_URL": "http://127.0.0.1:9"})
    equal(code, 1, "exit code")
    problems = {row["check"]: row["help"] for row in rows if row["status"] == "problem"}
    equal(sorted(problems), ["cache", "daemon", "network", "settings"], "problems")
    check(all(problems.values()), f"a problem without help: {problems}")


CASES = [in_nushell, doctor_beside_a_daemon, doctor_says_what_is_wrong]
