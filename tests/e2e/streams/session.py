"""One Nushell script against one server: the surroundings that every check shares."""

import os
import subprocess
import sys
import tempfile

from server import Server

# A nuaws-rt that leaves its process id behind before it becomes the real one.
WITH_PID = """#!/bin/sh
echo $$ > "{pid}"
exec "{rt}" "$@"
"""

# A nuaws-rt that leaves the peak of its resident set behind, in bytes. (macOS counts bytes, others KiB.)
WITH_PEAK = """#!{python}
import resource, subprocess, sys
code = subprocess.call(["{rt}", *sys.argv[1:]])
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
open("{peak}", "w").write(str(peak if sys.platform == "darwin" else peak * 1024))
sys.exit(code)
"""


class Session:
    """A server, a folder and an environment, for as long as the `with` block lasts."""

    def __init__(self, options, directory, fault="none", measured=False):
        self._options = options
        self._directory = directory
        self._fault = fault
        self._measured = measured

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(dir=self._directory)
        self._home = self._folder.name
        self.server = Server(self._fault, self._path("pid"))
        return self

    def __exit__(self, *_exception):
        self.server.stop()
        self._folder.cleanup()

    def nushell(self, module, read):
        """Runs `read` after `use`ing a module; prints `rows <its value>`, or `caught` when it raised an error. `OUT` in
        it stands for a file of its own."""
        read = read.replace("OUT", f"'{self._path('out.json')}'")
        with open(self._path("read.nu"), "w") as script:
            script.write(f"""use '{os.path.join(self._options.generated, module)}.nu' *
let seen = try {{ do {{ {read} }} }} catch {{|e| print --stderr $e.rendered; null }}
if $seen == null {{ print "caught" }} else {{ print $"rows ($seen)" }}
""")
        command = [self._options.nu, "--no-config-file", self._path("read.nu")]
        return subprocess.run(command, env=self._environment(), capture_output=True, text=True, timeout=120)

    def peak(self):
        """The most memory that nuaws-rt held, in bytes; in a measured session."""
        with open(self._path("peak")) as file:
            return int(file.read())

    def _path(self, name):
        return os.path.join(self._home, name)

    def _environment(self):
        facts = {"rt": self._options.rt, "pid": self._path("pid"), "peak": self._path("peak"), "python": sys.executable}
        with open(self._path("nuaws-rt"), "w") as wrapper:
            wrapper.write((WITH_PEAK if self._measured else WITH_PID).format(**facts))
        os.chmod(self._path("nuaws-rt"), 0o755)
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "NUAWS_"))}
        return kept | {
            "NUAWS_DAEMON": "off",
            "PATH": self._home + os.pathsep + os.environ["PATH"],
            "HOME": self._home,
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": self.server.url,
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }


def shown(ended):
    """A finished process for a message."""
    return f"{ended.stdout.strip()!r}, exit code {ended.returncode}, {ended.stderr.strip()}"
