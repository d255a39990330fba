"""Figures of calls: what is counted, what outlives the daemon, and what a call says of its time."""

import json
import re
import stat
from concurrent.futures import ThreadPoolExecutor

from world import SECRET, check, equal, keys, params, wait_until

OFF = {"NUAWS_DAEMON": "off"}


def _rows(world, words="", vars=None):
    return json.loads(world.call(f"stats {words}", vars).whole())


def _calls(world, words="", vars=None):
    return {row["operation"]: (row["calls"], row["hits"], row["errors"]) for row in _rows(world, words, vars)}


def figures_outlive_daemons(world):
    world.instances()
    world.instances()
    world.images()
    world.server.failing = 400
    equal(world.call(f"call ec2 describe-vpcs {params()}").code, 1, "exit code")
    wanted = {"describe-instances": (2, 1, 0), "describe-images": (1, 0, 0), "describe-vpcs": (1, 0, 1)}
    equal(_calls(world), wanted, "figures")
    equal(_rows(world)[0]["operation"], "describe-instances", "the most called comes first")
    world.stop()
    equal(_calls(world), wanted, "figures by the next daemon")
    check(world.kill_daemons() == 1, "one daemon")
    equal(_calls(world), wanted, "figures after a daemon was killed")
    equal(_calls(world, vars=OFF), wanted, "figures without a daemon")
    equal(stat.S_IMODE((world.cache / "stats-v1").stat().st_mode), 0o600, "mode")
    kept = (world.cache / "stats-v1").read_bytes()
    check(SECRET.encode() not in kept and b"AKIDONE" not in kept, "a secret or a key is kept")
    equal(json.loads(world.call("stats reset").whole()), {"reset": True}, "the answer")
    equal(_rows(world), [], "figures after a reset")
    world.stop()
    equal(_rows(world), [], "figures of the next daemon after a reset")
    world.server.failing = None
    world.instances("--no-cache")
    equal(_calls(world), {"describe-instances": (1, 0, 0)}, "what is counted after a reset")


def daemons_of_two_builds_and_none(world):
    other = world.build("other", 1)
    for _ in range(2):
        world.instances("--no-cache")
        world.instances("--no-cache", rt=other)
        world.instances("--no-cache", vars=OFF)
    world.daemon("stop", rt=other)
    world.stop()
    wait_until(lambda: _calls(world, vars=OFF) == {"describe-instances": (6, 0, 0)}, "all calls are counted")


def nobody_counts_who_says_no(world):
    world.instances(vars={"NUAWS_STATS": "off"})
    world.instances("--no-cache", vars={"NUAWS_STATS": "off", **OFF})
    equal(_rows(world), [], "figures")
    world.instances()
    equal(_calls(world), {"describe-instances": (1, 1, 0)}, "figures of the others")
    mocked = {"NUAWS_MOCK": "1", "NUAWS_MOCK_LATENCY": "0"}
    world.images(vars=mocked)
    equal(list(_calls(world)), ["describe-instances"], "a mock's figures are not among AWS's")
    equal(list(_calls(world, vars=mocked)), ["describe-images"], "where there is a mock, its figures are shown")


def phases_and_groups(world):
    world.server.delay = 0.1
    world.instances()
    world.instances(vars={**keys("AKIDTWO"), "AWS_REGION": "eu-west-1"})
    world.server.failing = 500
    world.call(f"call ec2 describe-vpcs {params()}", {"AWS_MAX_ATTEMPTS": "2"})
    by = {row["phase"]: row for row in _rows(world, "--by phase")}
    equal(list(by), ["queue", "connect", "first byte", "transfer", "decode", "total"], "phases")
    check(by["first byte"]["p50"] >= 100_000_000, f"the first byte took its time: {by}")
    check(by["total"]["requests"] == 3 and by["connect"]["requests"] == 3, f"requests: {by}")
    check(0 < by["connect"]["max"] < 90_000_000, f"connecting was measured: {by}")
    check(by["transfer"]["p50"] < 50_000_000 and by["decode"]["requests"] == 2, f"the rest is short: {by}")
    rows = _rows(world, "ec2 --phases")
    equal(len(rows), 12, "a row for each operation and phase")
    one = _rows(world, "--long")[1]
    equal((one["operation"], one["retries"], one["throttles"]), ("describe-vpcs", 1, 0), "a retry")
    check(one["p50"] >= 200_000_000 and one["rows"] == 0 and one["received"] > 100, f"its figures: {one}")
    regions = {row["region"]: row["calls"] for row in _rows(world, "--by region")}
    equal(regions, {"us-east-1": 2, "eu-west-1": 1}, "regions")
    equal(_rows(world, "--by error"), [{"service": "ec2", "operation": "describe-vpcs", "code": "Broken", "count": 1, "calls": 1}], "errors")
    (hour,) = _rows(world, "--by hour --since 1hr")
    equal(hour["calls"], 3, "calls of this hour")
    equal(_rows(world, "--since 2999-01-01T00:00:00Z"), [], "the future")
    equal(_rows(world, "s3"), [], "another service")
    check("expected a time" in world.call("stats --since soon").errors, "a wrong time")


def a_listing_counts_its_pages(world):
    world.server.pages = 3
    world.call(f"call ec2 describe-instances --output jsonl {params()}").whole()
    (row,) = _rows(world, "--long")
    equal((row["calls"], row["rows"], row["requests"]), (3, 3, 3), "calls, rows, requests")


def a_call_says_what_its_time_went_to(world):
    for vars in ({}, OFF):
        world.server.delay = 0.05
        answer = world.call(f"call ec2 describe-instances --output jsonl --no-cache --timing {params()}", vars)
        check(answer.code == 0 and "i-AKIDONE" in answer.text, f"the answer: {answer.text}")
        line = r"nuaws: ec2 DescribeInstances: [\d.]+ms, queue [\d.]+[um]s, connect [\d.]+[um]s, first byte [\d.]+ms, " \
               r"transfer [\d.]+[um]s, decode [\d.]+[um]s; 1 request, 1 row, \d+ B sent, \d+ B received\n"
        check(re.fullmatch(line, answer.errors), f"what is said: {answer.errors}")
        world.server.failing = 400
        failed = world.call(f"call ec2 describe-instances --output jsonl --no-cache --timing {params()}", vars)
        world.server.failing = None
        check(failed.code == 1 and "1 failed" in failed.errors.splitlines()[-1], f"of a failure: {failed.errors}")
    world.instances()
    kept = world.call(f"call ec2 describe-instances --output jsonl --timing {params()}")
    check(re.search(r"; 0 requests, 1 from memory, 1 row\n$", kept.errors), f"of what was kept: {kept.errors}")
    world.server.pages, world.server.delay = 3, 0
    pages = world.call(f"call ec2 describe-images --output jsonl --timing {params(Owners=['self'])}")
    lines = pages.errors.splitlines()
    check("; 3 requests, " in lines[0] and len(lines) == 8 and lines[1].split()[0] == "phase", f"of pages: {lines}")


def bytes_that_stream_are_counted(world):
    words = ["call", "s3", "GetObject", "--output", "raw", "--timing"]
    process = world.start([*words, "--params", '{"Bucket": "b", "Key": "3000000"}'])
    out, errors = process.communicate(timeout=30)
    equal((process.returncode, len(out)), (0, 3_000_000), "an object")
    check("1 request, 3.0 MB received" in errors.decode(), errors.decode())
    (row,) = _rows(world, "--long")
    equal((row["operation"], row["calls"], row["received"]), ("get-object", 1, 3_000_000), "its figures")


def many_at_once_lose_no_call(world):
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda _: world.instances("--no-cache", vars=OFF), range(24)))
    (row,) = _rows(world, vars=OFF)
    equal(row["calls"], 24, "calls")


def a_damaged_file_is_begun_anew(world):
    world.instances()
    world.stop()
    wait_until(lambda: (world.cache / "stats-v1").exists(), "the file is there")
    (world.cache / "stats-v1").write_text("nonsense")
    equal(_rows(world), [], "figures")
    log = (world.run / "daemon.log").read_text()
    check(log.count("is damaged: figures begin anew") == 1, f"the log: {log}")
    world.instances("--no-cache")
    equal(_calls(world), {"describe-instances": (1, 0, 0)}, "figures")


# Each line's value becomes one of the list's.
COMMANDS = """
use GENERATED/nuaws.nu *
use GENERATED/nuaws.nu
use GENERATED/ec2.nu *
ec2 describe-instances | ignore
ec2 describe-instances | ignore
nuaws ec2 describe-images --owners self | ignore
[
  (nuaws stats | columns | str join ' ')
  (nuaws stats | select operation calls hits hit_rate)
  (nuaws stats | get 0 | [($in.p50 | describe) ($in.last | describe) ($in.p50 < $in.p99 or $in.p50 == $in.p99)])
  (nuaws stats ec2 --since 1hr | length)
  (nuaws stats --since (date now) | length)
  (nuaws stats --since 7day --by service | get service)
  (nuaws stats --by phase | get phase)
  (nuaws stats --phases --since 1day | where operation == describe-images | where p50 != null and p50 > 1us | length | $in > 1)
  (nuaws stats --long | get 0.received | describe)
  (nuaws stats s3)
  (nuaws stats reset)
  (nuaws stats)
] | to json --raw
"""


def in_nushell(world):
    found = json.loads(world.nushell(COMMANDS).whole())
    wanted = [
        "service operation calls hits hit_rate errors retries throttles p50 p95 p99 last",
        [
            {"operation": "describe-instances", "calls": 2, "hits": 1, "hit_rate": 0.5},
            {"operation": "describe-images", "calls": 1, "hits": 0, "hit_rate": 0},
        ],
        ["duration", "datetime", True],
        2,
        2,
        ["ec2"],
        ["queue", "connect", "first byte", "transfer", "decode", "total"],
        True,
        "filesize",
        [],
        {"reset": True},
        [],
    ]
    for line, (one, other) in enumerate(zip(found, wanted, strict=True), start=1):
        equal(one, other, f"value {line}")
    timed = world.nushell("use GENERATED/nuaws.nu\nnuaws ec2 describe-instances --timing --no-cache | to json --raw")
    check(timed.code == 0 and json.loads(timed.text)[0]["InstanceId"] == "i-AKIDONE-3", f"the answer: {timed.text}")
    check(timed.errors.startswith("nuaws: ec2 DescribeInstances: "), f"what is said: {timed.errors}")


CASES = [
    figures_outlive_daemons,
    daemons_of_two_builds_and_none,
    nobody_counts_who_says_no,
    phases_and_groups,
    a_listing_counts_its_pages,
    a_call_says_what_its_time_went_to,
    bytes_that_stream_are_counted,
    many_at_once_lose_no_call,
    a_damaged_file_is_begun_anew,
    in_nushell,
]
