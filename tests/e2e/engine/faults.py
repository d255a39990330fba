"""What breaks around the engine: folders, files, disks, daemons. The call answers, correctly, and says little about it."""

import os
import time

from world import check, ended, equal, params, wait_until

READ = f"call ec2 describe-instances --output jsonl {params()}"


def _answers(answer, what):
    """A right answer, and at most one line beside it."""
    check(answer.code == 0 and "i-AKIDONE" in answer.text, f"{what}: exit code {answer.code}: {answer.errors}")
    check(answer.errors.count("\n") <= 1, f"{what}: {answer.errors}")


def cache_folder_cannot_be(world):
    (world.folder / "file").write_text("")
    for folder in [str(world.folder / "file"), str(world.folder / "file/below"), "/proc/nuaws"]:
        for vars in [{}, {"NUAWS_DAEMON": "off"}]:
            _answers(world.call(READ, {"NUAWS_CACHE_DIR": folder, **vars}), folder)
        world.kill_daemons()


def cache_file_is_garbage(world):
    first = world.instances()
    world.stop()
    (file,) = world.cache.glob("*.redb")
    length = file.stat().st_size
    for spoil in [lambda: file.write_bytes(os.urandom(length)), lambda: os.truncate(file, length // 3), lambda: file.write_bytes(b"")]:
        spoil()
        _answers(world.call(READ), "after spoiling")
        _answers(world.call(READ), "once more")
        world.stop()
    # The file is good again.
    requests = world.server.count()
    _answers(world.call(READ), "from the new file")
    equal(world.server.count(), requests, "requests")
    check(first, "an answer")


def cache_folder_is_read_only(world):
    world.cache.mkdir()
    mounts = f"mount --bind {world.cache} {world.cache}\nmount -o remount,ro,bind {world.cache}"
    for vars in [{}, {}, {"NUAWS_DAEMON": "off"}]:
        _answers(world.within(mounts, READ, vars), "read-only")
    equal(len(world.daemons()), 1, "daemons")
    equal(list(world.cache.iterdir()), [], "files there")


def disk_is_full(world):
    world.cache.mkdir()
    world.server.padding = 200_000
    mounts = f"mount -t tmpfs -o size=2m none {world.cache}"
    _answers(world.within(mounts, READ), "the first")
    # The daemon lives in there: calls from here are its own too.
    for at in range(30):
        words = f"call ec2 describe-instances --output jsonl {params(InstanceIds=[f'i-{at}'])}"
        _answers(world.call(words), f"call {at}")
    time.sleep(0.5)
    requests = world.server.count()
    _answers(world.call(words), "the last again")
    equal(world.server.count(), requests, "requests: memory has it")
    equal(len(world.daemons()), 1, "daemons")


def runtime_folder_cannot_be(world):
    (world.folder / "file").write_text("")
    for folder in [world.folder / "file/below", world.folder / ("x" * 100), world.folder / "file"]:
        requests = world.server.count()
        _answers(world.call(READ, {"NUAWS_RUNTIME_DIR": str(folder)}), folder)
        equal(world.server.count(), requests + 1, "requests")
    missing = world.folder / "a/b"
    world.vars["NUAWS_RUNTIME_DIR"], world.run = str(missing), missing
    _answers(world.call(READ), "a folder that is to be made")
    equal(len(world.daemons()), 1, "daemons")


def runtime_folder_is_read_only(world):
    world.run.mkdir(mode=0o700)
    mounts = f"mount --bind {world.run} {world.run}\nmount -o remount,ro,bind {world.run}"
    _answers(world.within(mounts, READ), "read-only")
    equal(world.daemons(), [], "daemons")


def open_runtime_folder(world):
    world.run.mkdir()
    world.run.chmod(0o755)
    _answers(world.call(READ), "a folder that is open to others")
    equal(world.daemons(), [], "daemons")


def killed_between_calls(world):
    for _ in range(5):
        _answers(world.call(READ), "after a kill")
        equal(world.kill_daemons(), 1, "daemons killed")
    equal(len(world.daemons()), 5, "daemons")


def killed_in_a_call(world):
    world.daemon("start")
    world.server.delay = 10
    call = world.start(READ)
    wait_until(world.server.count, "a request")
    equal(world.kill_daemons(), 1, "daemons killed")
    cut = ended(call)
    check(cut.code == 1 and "may have been sent" in cut.errors, f"exit code {cut.code}: {cut.errors}")
    world.server.delay = 0
    _answers(world.call(READ), "the next")


def stopped_in_a_call(world):
    """`daemon stop` waits for a call that is being made."""
    world.daemon("start")
    world.server.delay = 1
    call = world.start(READ)
    wait_until(world.server.count, "a request")
    stopped = world.call("daemon stop")
    equal(stopped.code, 0, f"exit code of stop: {stopped.errors}")
    _answers(ended(call), "the call")


def nothing_secret_is_left(world):
    from world import SECRET

    world.instances()
    world.call(READ, {"AWS_SECRET_ACCESS_KEY": "wrong", "AWS_SESSION_TOKEN": SECRET}).whole()
    world.stop()
    for file in [*world.run.rglob("*"), *world.cache.rglob("*")]:
        if file.is_file():
            check(SECRET.encode() not in file.read_bytes(), f"the secret is in {file}")
            equal(file.stat().st_mode & 0o077, 0, f"what others may do with {file}")


CASES = [
    cache_folder_cannot_be, cache_file_is_garbage, runtime_folder_cannot_be, open_runtime_folder, killed_between_calls,
    killed_in_a_call, stopped_in_a_call, nothing_secret_is_left,
]  # fmt: skip
# Only where a process may change the file system for itself.
MOUNTED = [cache_folder_is_read_only, disk_is_full, runtime_folder_is_read_only]
