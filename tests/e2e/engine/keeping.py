"""What is kept, for whom and for how long: each case counts the requests that the server saw."""

import time
from concurrent.futures import ThreadPoolExecutor

from world import check, ended, equal, keys, params


def same_read_twice(world):
    first, second = world.instances(), world.instances()
    equal(second, first, "the second answer")
    check("i-AKIDONE-1" in first, first)
    equal(world.server.count(), 1, "requests")


def refresh(world):
    world.instances()
    new = world.instances("--refresh")
    check("-2" in new, new)
    equal(world.instances(), new, "what is kept after a refresh")
    equal(world.server.count(), 2, "requests")


def no_cache(world):
    kept = world.instances()
    check("-2" in world.instances("--no-cache"), "--no-cache asks")
    equal(world.instances(), kept, "what is kept after --no-cache")
    equal(world.server.count(), 2, "requests")


def ttl_flag(world):
    first = world.instances("--ttl 1")
    equal(world.instances("--ttl 1"), first, "within a second")
    time.sleep(1.1)
    check("-2" in world.instances("--ttl 1"), "after a second")
    check("-3" in world.instances("--ttl never"), "--ttl never asks")
    equal(world.server.count(), 3, "requests")


def cache_off(world):
    off = {"NUAWS_CACHE": "off"}
    answers = [world.instances(vars=off) for _ in range(3)]
    equal(len(set(answers)), 3, "different answers")
    world.instances()
    check("-5" in world.instances(vars=off), "a kept answer is not served either")
    equal(world.server.count(), 5, "requests")


def settled_ttl(world):
    world.settle('[cache]\nwindow = 0\n[ttl]\n"ec2/describe-instances" = "never"\n')
    equal(len({world.instances(), world.instances()}), 2, "different answers")
    equal(len({world.images(), world.images()}), 1, "different answers of what is not meant")
    # The daemon runs on: a change of the file is noticed.
    world.settle('[cache]\nwindow = 0\n[ttl]\n"ec2/describe-*" = "1sec"\n')
    equal(len({world.instances(), world.instances()}), 1, "different answers within a second")
    time.sleep(1.1)
    check(world.instances().count("-5"), "asked again after a second")
    equal(world.server.count(), 5, "requests")


def settled_off(world):
    world.instances()
    world.settle("[cache]\nenabled = false\n")
    equal(len({world.instances(), world.instances()}), 2, "different answers")
    equal(world.server.count(), 3, "requests")


def settled_window(world):
    world.settle('[cache]\nwindow = "2sec"\n[ttl]\n"ec2/*" = "never"\n')
    first = world.instances()
    equal(world.instances(), first, "within the window")
    time.sleep(2.1)
    check("-2" in world.instances(), "behind the window")
    equal(world.server.count(), 2, "requests")


def nothing_shared(world):
    asked = [
        lambda: world.instances(),
        lambda: world.instances(vars=keys("AKIDTWO")),
        lambda: world.instances("--region eu-west-1"),
        lambda: world.call(f"call ec2 describe-instances --output jsonl {params(InstanceIds=['i-1'])}").whole(),
        lambda: world.images(),
    ]
    answers = [ask() for ask in asked]
    equal(len(set(answers)), len(asked), "different answers")
    equal([ask() for ask in asked], answers, "the same again")
    equal(world.server.count(), len(asked), "requests")


def forms_share(world):
    world.instances()
    for words in ["--output json", "--output nuon", "--raw --output json", "--query Reservations[].Instances[].InstanceId --output json"]:
        text = world.call(f"call ec2 DescribeInstances {params()} {words}").whole()
        check("i-AKIDONE-1" in text, f"{words}: {text}")
    equal(world.server.count(), 1, "requests")


def renewed_behind(world):
    """Nearly over, an answer is served and fetched anew, once."""
    first = world.instances("--ttl 10")
    time.sleep(9.2)
    world.server.delay = 0.2
    equal({world.instances("--ttl 10") for _ in range(3)}, {first}, "what is served meanwhile")
    time.sleep(0.5)
    equal(world.server.count(), 2, "requests")
    check("-2" in world.instances("--ttl 10"), "the new one")


def stale_where_wanted(world):
    first = world.instances("--ttl 1")
    world.server.gone = True
    time.sleep(1.1)
    equal(world.instances("--ttl 1 --stale-ok"), first, "where an old answer will do")
    gone = world.call(f"call ec2 describe-instances --output jsonl --ttl 1 {params()}")
    equal((gone.code, gone.text), (1, ""), "exit code and answer where it will not")


def listing_in_part(world):
    """What an early leaver read is kept; pages of two listings never mix."""
    world.server.pages = 3
    part = world.instances("--max-items 1")
    equal(world.server.count(), 1, "requests for the first row")
    whole = world.instances()
    check(whole.startswith(part) and whole.count("\n") == 3, whole)
    equal((world.server.count(), world.instances()), (3, whole), "requests, and the whole again")
    new = world.instances("--refresh --max-items 1")
    again = world.instances()
    check(again.startswith(new) and not set(again.split()) & set(whole.split()), f"mixed: {whole} {again}")
    equal(world.server.count(), 6, "requests")


def mocks_apart(world):
    real = world.instances()
    mock = {"NUAWS_MOCK": "1", "NUAWS_MOCK_LATENCY": "0"}
    made_up = world.instances(vars=mock)
    check("AKIDONE" not in made_up and world.instances(vars=mock) == made_up, "the mock's own")
    equal((world.instances(), world.server.count()), (real, 1), "the real one again, and requests")


def unsigned_apart(world):
    world.instances()
    check("i-nobody-2" in world.instances("--no-sign-request"), "who does not sign asks")
    equal(world.server.count(), 2, "requests")


def disk_after_stop(world):
    first = world.instances()
    world.stop()
    equal(world.instances(), first, "the next daemon's answer")
    equal((world.server.count(), len(world.daemons())), (1, 2), "requests and daemons")


def disk_after_kill(world):
    first = world.instances()
    time.sleep(1.5)
    equal(world.kill_daemons(), 1, "daemons killed")
    equal(world.instances(), first, "the next daemon's answer")
    equal(world.server.count(), 1, "requests")


def mutation(world):
    before, images = world.instances(), world.images()
    world.terminate()
    check(world.instances() != before, "instances are asked for again")
    equal(world.images(), images, "images")
    equal(world.server.count(), 4, "requests")


def mutation_beside(world):
    before, images = world.instances(), world.images()
    world.terminate({"NUAWS_DAEMON": "off"})
    check(world.instances() != before, "instances are asked for again")
    equal(world.images(), images, "images")
    equal((world.server.count(), len(world.daemons())), (4, 1), "requests and daemons")


def mutation_by_another_proxy(world):
    """The call is made in a process of its own, as the daemon cannot: it is told all the same."""
    before = world.instances()
    world.terminate({"HTTPS_PROXY": "http://127.0.0.1:9"})
    check(world.instances() != before, "instances are asked for again")
    equal((world.server.count(), len(world.daemons())), (3, 1), "requests and daemons")


def mutation_without_daemon(world):
    before, images = world.instances(), world.images()
    world.stop()
    world.terminate({"NUAWS_DAEMON": "off"})
    check(world.instances() != before, "instances are asked for again")
    equal(world.images(), images, "images, still on disk")
    equal(world.server.count(), 4, "requests")


def mutation_then_kill(world):
    """What a change dropped is gone for good, whatever becomes of the daemon."""
    for _ in range(5):
        before = world.instances()
        time.sleep(0.6)
        world.terminate()
        world.kill_daemons()
        check(world.instances() != before, "instances are asked for again")
        world.call("cache clear")


def readers_beside_changes(world):
    """Who begins to read after a change gets an answer that was made after it."""
    changed, problems, over = [0], [], time.monotonic() + 4

    def read():
        while time.monotonic() < over:
            since = changed[0]
            found = int(world.instances().split("i-AKIDONE-")[1].split('"')[0])
            if found <= since:
                problems.append(f"answer {found} after change {since}")

    with ThreadPoolExecutor(4) as pool:
        reading = [pool.submit(read) for _ in range(4)]
        for at in range(1_000_000):
            if time.monotonic() > over:
                break
            beside = {"NUAWS_DAEMON": "off"} if at % 3 == 0 else None
            number = world.terminate(beside).split("i-AKIDONE-")[1].split('"')[0]
            changed[0] = int(number)
            time.sleep(0.02)
        for one in reading:
            one.result()
    equal(problems, [], "old answers")
    check(at > 20, f"{at} changes only")


def mutation_meanwhile(world):
    """An answer that was asked for before a change ends is not kept beyond it."""
    world.server.delay = 0.6
    reading = world.start(f"call ec2 describe-instances --output jsonl {params()}")
    time.sleep(0.2)
    world.terminate()
    ended(reading).whole()
    world.server.delay = 0
    before = world.server.count()
    world.instances()
    equal(world.server.count(), before + 1, "requests")


def failed_mutation(world):
    """A change that failed may have been made."""
    world.instances()
    world.server.failing = 500
    failed = world.call(f"call ec2 terminate-instances {params(InstanceIds=['i-1'])}")
    equal(failed.code, 1, "exit code of the change")
    world.server.failing = None
    check("-3" in world.instances(), "instances are asked for again")


def two_keys(world):
    one, two = world.instances(), world.instances(vars=keys("AKIDTWO"))
    check("AKIDONE" in one and "AKIDTWO" in two, f"{one} {two}")
    equal(world.instances(vars=keys("AKIDTWO")), two, "the second's own again")
    equal(world.server.count(), 2, "requests")


def wrong_secret(world):
    """Who knows a key's id and not its secret is somebody else."""
    right = world.instances()
    check("-2" in world.instances(vars={"AWS_SECRET_ACCESS_KEY": "wrong"}), "a wrong secret asks for itself")
    equal(world.instances(), right, "the right one again")
    equal(world.server.count(), 2, "requests")


def invalid_key(world):
    world.instances()
    world.server.refused = {"AKIDBAD"}
    for _ in range(2):
        refused = world.call(f"call ec2 describe-instances --output jsonl {params()}", keys("AKIDBAD"))
        equal((refused.code, refused.text), (1, ""), "exit code and answer")
        check("AuthFailure" in refused.errors or "no" in refused.errors, refused.errors)
    equal(world.server.count(), 3, "requests: no error is kept")


def profiles_with_one_key(world):
    pair = "aws_access_key_id = AKIDFILE\naws_secret_access_key = s\n"
    (world.home / ".aws/credentials").write_text(f"[a]\n{pair}[b]\n{pair}[c]\n{pair.replace('FILE', 'ELSE')}")
    none = {"AWS_ACCESS_KEY_ID": None, "AWS_SECRET_ACCESS_KEY": None}
    a, b, c = (world.instances(vars={**none, "AWS_PROFILE": name}) for name in "abc")
    equal(b, a, "the other profile's answer")
    check("AKIDFILE" in a and "AKIDELSE" in c, f"{a} {c}")
    equal(world.server.count(), 2, "requests")


CASES = [
    same_read_twice, refresh, no_cache, ttl_flag, cache_off, settled_ttl, settled_off, settled_window, nothing_shared,
    forms_share,
    renewed_behind, stale_where_wanted, listing_in_part, mocks_apart, unsigned_apart, disk_after_stop, disk_after_kill, mutation, mutation_beside,
    mutation_by_another_proxy, mutation_without_daemon, mutation_then_kill,
    readers_beside_changes, mutation_meanwhile, failed_mutation, two_keys, wrong_secret, invalid_key, profiles_with_one_key,
]  # fmt: skip
