"""One test's own world: a server, folders for the daemon, the cache and the user, and calls made as from a shell."""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from server import Server

GENERATED = Path(__file__).resolve().parents[3] / "generated"
SECRET = "a-secret-nobody-may-see"
PATIENCE = 30


class World:
    """Everything that a test uses is its own; closing it leaves no process behind."""

    def __init__(self, rt):
        self.rt = rt
        # Short: the daemon's socket lies in it.
        self.folder = Path(tempfile.mkdtemp(prefix="ne-"))
        self.home, self.run, self.cache = (self.folder / name for name in ("home", "run", "cache"))
        (self.home / ".aws").mkdir(parents=True)
        self.server = Server()
        self._servers = [self.server]
        self._started = []
        self.vars = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "NUAWS_RUNTIME_DIR": str(self.run),
            "NUAWS_CACHE_DIR": str(self.cache),
            "NUAWS_CONFIG": str(self.folder / "config.toml"),
            "AWS_ENDPOINT_URL": self.server.url,
            "AWS_REGION": "us-east-1",
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
            **keys("AKIDONE"),
        }
        # Without the window two calls are two whatever the machine's pace.
        self.settle("[cache]\nwindow = 0\n")

    def close(self):
        """Ends every process and server of this world."""
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.wait()
        self.kill_daemons()
        for server in self._servers:
            server.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def another_server(self):
        """One more server, for calls that go elsewhere."""
        self._servers.append(Server())
        return self._servers[-1]

    def settle(self, text):
        """Writes the user's settings."""
        (self.folder / "config.toml").write_text(text)

    def start(self, words, vars=None, rt=None, **streams):
        """Starts a call; a variable that is None is not set."""
        environment = {name: value for name, value in {**self.vars, **(vars or {})}.items() if value is not None}
        command = [rt or self.rt, *(shlex.split(words) if isinstance(words, str) else words)]
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams}
        process = subprocess.Popen(command, env=environment, cwd=self.folder, **streams)
        self._started.append(process)
        return process

    def call(self, words, vars=None, rt=None):
        """Makes a call; its answer."""
        return ended(self.start(words, vars, rt))

    def nushell(self, commands):
        """Runs these commands in Nushell; GENERATED in them is where the modules are."""
        nu = shutil.which("nu")
        check(nu, "no nu on the PATH")
        script = self.folder / "script.nu"
        script.write_text(commands.replace("GENERATED", str(GENERATED)))
        return ended(self.start([str(script)], {"NUAWS_RT": self.rt}, rt=nu))

    def instances(self, more="", vars=None, rt=None):
        """Asks for instances; the answer's text, which names the key and the request that it came by."""
        return self.call(f"call ec2 describe-instances --output jsonl {params()} {more}", vars, rt).whole()

    def images(self, vars=None):
        """Asks for images."""
        return self.call(f"call ec2 describe-images --output jsonl {params(Owners=['self'])}", vars).whole()

    def terminate(self, vars=None):
        """Changes something."""
        return self.call(f"call ec2 terminate-instances --output jsonl {params(InstanceIds=['i-1'])}", vars).whole()

    def within(self, mounts, words, vars=None):
        """Starts a call, and with it its daemon, where the shell commands `mounts` have changed the file system."""
        call = shlex.join([self.rt, *shlex.split(words)])
        environment = {**self.vars, **(vars or {})}
        command = ["unshare", "--map-root-user", "--mount", "sh", "-ec", f"{mounts}\n{call}"]
        done = subprocess.run(command, capture_output=True, env=environment, timeout=PATIENCE, check=False)
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    def build(self, name, built):
        """A copy of the program, as if built at another time."""
        # Not copied by this process: a child that another case starts would have the new file open for a moment, and a
        # program that is open for writing cannot be run.
        path = self.folder / name
        subprocess.run(["cp", self.rt, path], check=True)
        path.chmod(0o700)
        os.utime(path, (built, built))
        return path

    def daemon(self, what, rt=None):
        """`nuaws-rt daemon <what>`, as the value that it answers."""
        return json.loads(self.call(f"daemon {what}", rt=rt).whole())

    def stop(self):
        """Has the daemon end, and waits until its process has."""
        pids = self.daemons()
        self.daemon("stop")
        wait_until(lambda: not any(is_ours(pid, self.run) for pid in pids), "the daemon is gone")

    def daemons(self):
        """The processes that have been daemons here, by their own log."""
        log = self.run / "daemon.log"
        text = log.read_text() if log.exists() else ""
        return [int(found) for found in re.findall(r"^\S+ (\d+) listens", text, re.MULTILINE)]

    def kill_daemons(self):
        """Kills this world's daemons; how many there were."""
        alive = [pid for pid in self.daemons() if is_ours(pid, self.run)]
        for pid in alive:
            os.kill(pid, signal.SIGKILL)
        wait_until(lambda: not any(is_ours(pid, self.run) for pid in alive), "the daemons are gone")
        return len(alive)


class Answer:
    """What a call gave."""

    def __init__(self, code, text, errors):
        self.code, self.text, self.errors = code, text, errors

    def whole(self):
        """The text of a call that went well and said nothing else."""
        check(self.code == 0 and not self.errors, f"exit code {self.code}: {self.errors}")
        return self.text


def ended(process):
    """The answer of a call that was started."""
    try:
        out, errors = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise AssertionError(f"no end within {PATIENCE} s: {process.args[1:4]}") from None
    return Answer(process.returncode, out.decode() if out else "", errors.decode() if errors else "")


def params(**members):
    """Parameters as words of a command line."""
    return "--params " + shlex.quote(json.dumps(members))


def keys(name):
    """A caller's variables."""
    return {"AWS_ACCESS_KEY_ID": name, "AWS_SECRET_ACCESS_KEY": SECRET}


def is_ours(pid, folder):
    """Whether a process lives and is a daemon of this folder: a number may be somebody else's by now."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return False
    return state != "Z" and f"NUAWS_RUNTIME_DIR={folder}".encode() in variables


def check(holds, what):
    """Fails with what was seen."""
    if not holds:
        raise AssertionError(what)


def equal(found, wanted, what):
    """Fails with both sides."""
    check(found == wanted, f"{what}: {str(found)[:300]!r} and not {str(wanted)[:300]!r}")


def wait_until(holds, what, seconds=10):
    """Waits for something to become true."""
    until = time.monotonic() + seconds
    while not holds():
        check(time.monotonic() < until, f"not within {seconds} s: {what}")
        time.sleep(0.01)


def can_mount():
    """Whether a process may change the file system for itself alone."""
    if sys.platform != "linux":
        return False
    command = ["unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
