"""Long answers and bodies through the daemon: a reader that pauses, leaves or is killed, and bytes that arrive whole."""

import hashlib
import json
import os
import subprocess
import time

from server import ROWS, body_of
from world import check, ended, equal, params, wait_until

PAGES = 60
# What may be under way between the server and a reader who has stopped: pipe, socket, the daemon's channel, one ahead.
UNDER_WAY = 4


def _listing(world, pages=PAGES, **streams):
    bucket = params(Bucket=f"pages-{pages}")
    return world.start(f"call s3 list-objects-v2 --output jsonl {bucket}", bufsize=0, **streams)


def paused_reader(world):
    listing = _listing(world)
    lines = listing.stdout.read(20_000)
    time.sleep(1)
    seen = world.server.count()
    check(seen <= UNDER_WAY, f"{seen} pages asked for while nobody read")
    time.sleep(0.5)
    equal(world.server.count(), seen, "pages asked for while nobody read on")
    while piece := listing.stdout.read(1 << 20):
        lines += piece
    equal(listing.wait(10), 0, "exit code")
    sizes = [json.loads(line)["Size"] for line in lines.splitlines()]
    check(sizes == list(range(PAGES * ROWS)), f"{len(sizes)} rows, some lost, repeated or out of order")
    equal(world.server.count(), PAGES, "pages")


def early_leaver(world):
    listing = _listing(world)
    listing.stdout.read(1_000)
    listing.stdout.close()
    equal(listing.wait(10), 0, "exit code")
    time.sleep(0.3)
    equal(world.server.count(), 1, "pages for ten rows")
    equal(listing.stderr.read(), b"", "stderr")


def killed_reader(world):
    listing = _listing(world)
    listing.stdout.read(20_000)
    listing.kill()
    time.sleep(0.3)
    seen = world.server.count()
    check(seen <= UNDER_WAY, f"{seen} pages")
    time.sleep(0.5)
    equal(world.server.count(), seen, "pages after the reader's death")
    wait_until(lambda: world.daemon("status")["calls"] == 0, "the daemon has ended the call")


def put_arrives_whole(world):
    data = os.urandom(20 << 20)
    words = f"call s3 put-object --body --output json {params(Bucket='b', Key='1')}"
    with world.folder.joinpath("body").open("w+b") as file:
        file.write(data)
        file.seek(0)
        from_file = ended(world.start(words, stdin=file))
    from_file.whole()
    wanted = (len(data), hashlib.sha256(data).hexdigest())
    equal(world.server.put, wanted, "the body from a file")
    world.server.put = None
    piped = world.start(words, stdin=subprocess.PIPE)
    out, errors = piped.communicate(data, timeout=30)
    equal((piped.returncode, errors), (0, b""), f"exit code and stderr ({out!r})")
    equal(world.server.put, wanted, "the body from a pipe")
    equal(len(world.daemons()), 1, "daemons")


def get_arrives_whole(world):
    length = 50 << 20
    wanted = hashlib.sha256()
    for piece in body_of(length):
        wanted.update(piece)
    found, getting = hashlib.sha256(), world.start(f"call s3 get-object --output raw {params(Bucket='b', Key=str(length))}")
    while piece := getting.stdout.read(1 << 20):
        found.update(piece)
    equal(ended(getting).code, 0, "exit code")
    equal(found.hexdigest(), wanted.hexdigest(), "the object's hash")
    # Through the daemon, and not held by it.
    check(world.daemon("status")["memory"] < 150_000_000, "the daemon's memory")


CASES = [paused_reader, early_leaver, killed_reader, put_arrives_whole, get_arrives_whole]
