"""Many calls at once, and calls of shells that differ: what they share and what each has for itself."""

import time
from concurrent.futures import ThreadPoolExecutor

from world import check, ended, equal, is_ours, keys, params, wait_until

MANY = 64
READ = f"call ec2 describe-instances --output jsonl {params()}"


def many_ask_the_same(world):
    world.daemon("start")
    world.server.delay = 3.0
    answers = [ended(call).whole() for call in [world.start(READ) for _ in range(MANY)]]
    equal(len(set(answers)), 1, "different answers")
    equal(world.server.count(), 1, "requests")


def many_without_cache(world):
    world.daemon("start")
    world.server.delay = 0.1
    off = {"NUAWS_CACHE": "off"}
    answers = [ended(call).whole() for call in [world.start(READ, off) for _ in range(MANY)]]
    equal(len(set(answers)), MANY, "different answers")
    equal(world.server.count(), MANY, "requests")


def many_are_told_the_error(world):
    world.daemon("start")
    world.server.delay, world.server.failing = 3.0, 500
    answers = [ended(call) for call in [world.start(READ) for _ in range(MANY)]]
    equal({(answer.code, answer.text) for answer in answers}, {(1, "")}, "exit codes and answers")
    equal(len({answer.errors for answer in answers}), 1, "different errors")
    equal(world.server.count(), 1, "requests")
    world.server.delay, world.server.failing = 0, None
    check("-2" in world.instances(), "the next call asks again")


def first_is_killed(world):
    world.daemon("start")
    world.server.delay = 1.5
    first = world.start(READ)
    wait_until(world.server.count, "a request")
    others = [world.start(READ) for _ in range(8)]
    time.sleep(0.5)
    first.kill()
    answers = {ended(call).whole() for call in others}
    equal(len(answers), 1, "different answers")
    equal((world.server.count(), world.server.left), (1, 0), "requests and connections that ended early")


def all_are_killed(world):
    world.daemon("start")
    world.server.delay = 8
    calls = [world.start(READ) for _ in range(8)]
    wait_until(world.server.count, "a request")
    time.sleep(0.5)
    for call in calls:
        call.kill()
    wait_until(lambda: world.server.left == 1, "the server sees that nobody waits", 4)
    world.server.delay = 0
    check("-2" in world.instances(), "the next call asks again")


def mutations_never_join(world):
    world.daemon("start")
    world.server.delay = 0.5
    words = f"call ec2 terminate-instances --output jsonl {params(InstanceIds=['i-1'])}"
    for call in [world.start(words) for _ in range(8)]:
        ended(call).whole()
    equal(world.server.count("TerminateInstances"), 8, "requests")


def first_calls_at_once(world):
    answers = {ended(call).whole() for call in [world.start("list sts --output jsonl") for _ in range(50)]}
    equal(len(answers), 1, "different answers")
    equal(len(world.daemons()), 1, "daemons")


def another_endpoint(world):
    other = world.another_server()
    world.instances(vars={"AWS_ENDPOINT_URL": other.url})
    world.instances()
    equal((other.count(), world.server.count()), (1, 1), "requests there and here")


def variables_stay_with_their_caller(world):
    world.instances(vars=keys("AKIDTWO"))
    no_region = world.call(READ, {"AWS_REGION": None})
    check(no_region.code == 1 and "no region" in no_region.errors, no_region.errors)
    nobody = world.call(READ, {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None})
    check(nobody.code == 1 and "credentials" in nobody.errors, nobody.errors)
    missing = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None, "AWS_PROFILE": "nobodys"}
    check(world.call(READ, missing).code == 1, "a profile that there is not")
    check("AKIDONE" in world.instances(), "the next caller's own key")
    equal((world.server.count(), len(world.daemons())), (2, 1), "requests and daemons")


def changed_credentials_file(world):
    file = world.home / ".aws/credentials"
    none = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}
    for name in ["AKIDOLD", "AKIDNEWER"]:
        file.write_text(f"[default]\naws_access_key_id = {name}\naws_secret_access_key = s\n")
        check(name in world.instances(vars=none), name)
    equal((world.server.count(), len(world.daemons())), (2, 1), "requests and daemons")


def changed_region_file(world):
    file = world.home / ".aws/config"
    for region in ["eu-west-1", "ap-south-1"]:
        file.write_text(f"[default]\nregion = {region}\n")
        text = world.call(f"call sts get-caller-identity --dry-run --output json {params()}", {"AWS_REGION": None}).whole()
        check(f"/{region}/sts/" in text, text)


def another_proxy(world):
    world.instances()
    served = world.daemon("status")["served"]
    for _ in range(2):
        world.instances(vars={"HTTPS_PROXY": "http://127.0.0.1:9"})
    equal(world.server.count(), 3, "requests: a process of its own keeps nothing")
    # The daemon was asked, and said no.
    check(world.daemon("status")["served"] <= served + 2, "calls served")
    equal(world.instances().count("i-AKIDONE-1"), 1, "the daemon's own answer")


def another_build(world):
    old = world.build("nuaws-rt-old", 1_000_000_000)
    first = world.instances(rt=str(old))
    second = world.instances()
    check("i-AKIDONE" in first and "i-AKIDONE" in second, f"{first} {second}")
    pids = {world.daemon("status", rt)["pid"] for rt in [str(old), world.rt]}
    equal((len(pids), len(world.daemons())), (2, 2), "daemons")
    # A change made through one is seen through the other.
    world.terminate()
    before = world.server.count("DescribeInstances")
    world.instances(rt=str(old))
    equal(world.server.count("DescribeInstances"), before + 1, "requests of the other build after a change")


def replaced_program(world):
    """A program that is built again gets a daemon of its own; the old one leaves."""
    program = world.folder / "nuaws-rt"
    for time_of_build in [1_000_000_000, 1_100_000_000]:
        world.build("new", time_of_build).rename(program)
        check("i-AKIDONE" in world.instances(rt=str(program)), "an answer")
    old, new = world.daemons()
    wait_until(lambda: not is_ours(old, world.run), "the old daemon has left")
    check(is_ours(new, world.run), "the new one is there")


def stopped_under_load(world):
    """Who calls while the daemon is stopped never notices."""
    over = time.monotonic() + 3

    def call():
        made = 0
        while time.monotonic() < over:
            made += 1
            check("i-AKIDONE" in world.instances("--refresh"), "an answer")
        return made

    with ThreadPoolExecutor(4) as pool:
        calling = [pool.submit(call) for _ in range(4)]
        while time.monotonic() < over:
            time.sleep(0.3)
            world.daemon("stop")
        made = sum(one.result() for one in calling)
    check(made > 40 and len(world.daemons()) > 3, f"{made} calls, {len(world.daemons())} daemons")


def settled_without_daemon(world):
    world.settle("[daemon]\nenabled = false\n")
    equal(len({world.instances(), world.instances()}), 2, "different answers: a process of its own keeps nothing")
    equal(world.daemons(), [], "daemons")


def idle_daemon_leaves(world):
    idle = {"NUAWS_DAEMON_IDLE": "1sec"}
    world.server.delay = 2.5
    # Longer than it may be idle: a call keeps it.
    check("i-AKIDONE-1" in world.instances(vars=idle), "an answer")
    (pid,) = world.daemons()
    check(is_ours(pid, world.run), "the daemon is there")
    wait_until(lambda: not is_ours(pid, world.run), "the daemon has left", 4)
    world.server.delay = 0
    check("i-AKIDONE-1" in world.instances(vars=idle), "the kept answer by the next daemon")
    equal((world.server.count(), len(world.daemons())), (1, 2), "requests and daemons")


CASES = [
    many_ask_the_same, many_without_cache, many_are_told_the_error, first_is_killed, all_are_killed, mutations_never_join,
    first_calls_at_once, another_endpoint, variables_stay_with_their_caller, changed_credentials_file,
    changed_region_file, another_proxy, another_build, replaced_program, stopped_under_load,
    settled_without_daemon, idle_daemon_leaves,
]  # fmt: skip
