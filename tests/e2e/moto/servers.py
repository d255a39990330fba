"""moto servers on loopback: started on a free port, stopped by their own pid."""

import os
import re
import subprocess
import sys
import threading
import time
import urllib.request


class MotoServer:
    """One moto server in a process of its own. `url` is its endpoint; `requests()` counts what it has answered."""

    def __init__(self, log_path):
        self._log_path = log_path
        self._log = open(log_path, "wb")
        env = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "MOTO_"))}
        self._process = subprocess.Popen(
            [sys.executable, "-u", "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"],
            stdout=self._log,
            stderr=subprocess.STDOUT,
            env=env,
        )
        self.url = self._wait_for_url()
        self.host = self.url.removeprefix("http://")
        # Lambda functions would need Docker otherwise.
        self.control("config", b'{"lambda": {"use_docker": false}}')

    def _wait_for_url(self):
        """The server picks its own port, so two runs at once never clash; its log says which."""
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"the moto server ended at once; see {self._log_path}")
            found = re.search(rb"Running on (http://127\.0\.0\.1:\d+)", self._read_log())
            if found:
                return found.group(1).decode()
            time.sleep(0.05)
        self.stop()
        raise RuntimeError(f"the moto server did not start within a minute; see {self._log_path}")

    def _read_log(self):
        with open(self._log_path, "rb") as log:
            return log.read()

    def requests(self):
        """How many requests AWS clients have made so far (moto's own control calls not counted)."""
        return len(re.findall(rb'"[A-Z]+ /(?!moto-api)\S* HTTP', self._read_log()))

    def control(self, call, body=None):
        """A call of moto's own control interface, e.g. `reset` or `seed?a=1`."""
        headers = {"content-type": "application/json"}
        request = urllib.request.Request(f"{self.url}/moto-api/{call}", data=body, headers=headers, method="POST")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=30) as answer:
            answer.read()

    def stop(self):
        """Ends the server and waits for it."""
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()


def start_pair(directory):
    """Two servers started alike, in parallel: one for nuaws's changes, one for boto3's."""
    servers = [None, None]

    def start(slot, name):
        servers[slot] = MotoServer(os.path.join(directory, name))

    threads = [threading.Thread(target=start, args=(slot, name)) for slot, name in enumerate(["nuaws.log", "boto3.log"])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if None in servers:
        for server in filter(None, servers):
            server.stop()
        raise RuntimeError(f"the moto servers did not start; see {directory}")
    return servers
