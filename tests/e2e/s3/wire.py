"""What only a real connection shows: bodies that wait to be wanted, checksums that follow them, whom TLS trusts."""

import base64
import hashlib
import os
import socket
import subprocess
import tempfile
import threading
import time
import zlib
from contextlib import contextmanager

from tls import Tls

MIB = 1 << 20
# More than nuaws-rt keeps in memory, and not the same everywhere.
LARGE = bytes(range(256)) * (9 * MIB // 256) + b"end"
PUT = ["call", "s3", "PutObject", "--params", '{"Bucket": "b", "Key": "k"}', "--body"]
GET = ["call", "s3", "GetObject", "--params", '{"Bucket": "b", "Key": "k"}', "--output", "raw"]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
DENIED = b"<Error><Code>AccessDenied</Code><Message>not you</Message></Error>"


def run(check, rt):
    """Hands every test to `check(name, function)`."""
    Server.rt = rt
    for test in [
        _a_body_waits_until_it_is_wanted,
        _a_body_that_is_not_wanted_stays,
        _a_silent_server_gets_the_body_after_a_second,
        _small_bodies_do_not_wait,
        _the_system_does_not_trust_everybody,
        _a_bundle_says_whom_to_trust,
        _a_large_body_goes_once_with_its_checksum_behind_it,
        _a_retry_sends_body_and_checksum_again,
        _a_signature_covers_a_large_body_where_the_profile_wants_it,
        _a_damaged_answer_is_an_error,
        _a_part_is_not_held_against_the_checksum_of_the_whole,
    ]:
        check(f"wire: {test.__name__.strip('_').replace('_', ' ')}", test)


def _a_body_waits_until_it_is_wanted():
    def serve(connection):
        headers = connection.headers()
        assert headers["expect"] == "100-continue", headers
        assert connection.silent_for(0.3), "the body did not wait"
        connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        got = connection.read(int(headers["content-length"]))
        connection.send(OK)
        return got

    with Server(serve) as server:
        done, seconds = _call(server, PUT, b"x" * (3 * MIB))
    assert done.returncode == 0, done.stderr
    assert server.results() == [b"x" * (3 * MIB)]
    assert seconds < 1.0, f"{seconds} s: the word to go on was not heard"


def _a_body_that_is_not_wanted_stays():
    def serve(connection):
        connection.headers()
        connection.send(b"HTTP/1.1 403 Forbidden\r\nContent-Length: %d\r\n\r\n%s" % (len(DENIED), DENIED))
        return connection.rest()

    with Server(serve) as server:
        done, seconds = _call(server, PUT, LARGE)
    assert b"not you" in done.stderr and done.returncode == 1, done.stderr
    assert server.results() == [b""], "the body was sent all the same"
    assert seconds < 1.0, f"{seconds} s"


def _a_silent_server_gets_the_body_after_a_second():
    def serve(connection):
        headers = connection.headers()
        asked = time.monotonic()
        got = connection.read(int(headers["content-length"]))
        connection.send(OK)
        return len(got), time.monotonic() - asked

    with Server(serve) as server:
        done, _ = _call(server, PUT, b"x" * (3 * MIB))
    assert done.returncode == 0, done.stderr
    [(length, seconds)] = server.results()
    assert length == 3 * MIB and 0.9 < seconds < 5, (length, seconds)


def _small_bodies_do_not_wait():
    def serve(connection):
        headers = connection.headers()
        connection.read(int(headers["content-length"]))
        connection.send(OK)
        return headers

    with Server(serve) as server:
        done, _ = _call(server, PUT, b"x" * (2 * MIB - 1))
    assert done.returncode == 0, done.stderr
    assert "expect" not in server.results()[0]


def _the_system_does_not_trust_everybody():
    with _authority() as tls, Server(lambda connection: connection.headers(), tls) as server:
        done, _ = _call(server, GET, env={"AWS_MAX_ATTEMPTS": "1"})
    assert done.returncode == 1 and b"certificate" in done.stderr.lower(), done.stderr


def _a_bundle_says_whom_to_trust():
    def serve(connection):
        connection.headers()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")

    with _authority() as tls:
        config = os.path.join(os.path.dirname(tls.bundle), "config")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"[default]\nca_bundle = {tls.bundle}\n")
        for env in [{"AWS_CA_BUNDLE": tls.bundle}, {"AWS_CONFIG_FILE": config}]:
            with Server(serve, tls) as server:
                done, _ = _call(server, GET, env=env)
            assert (done.returncode, done.stdout) == (0, b"hello"), done.stderr


def _a_large_body_goes_once_with_its_checksum_behind_it():
    with _authority() as tls, Server(_take_chunked, tls) as server:
        done, _ = _call(server, PUT, LARGE, env={"AWS_CA_BUNDLE": tls.bundle})
    assert done.returncode == 0, done.stderr
    [(headers, body, trailer)] = server.results()
    assert body == LARGE
    assert trailer == _crc32(LARGE), trailer
    assert headers["x-amz-content-sha256"] == "STREAMING-UNSIGNED-PAYLOAD-TRAILER", headers
    assert headers["x-amz-decoded-content-length"] == str(len(LARGE)), headers
    assert headers["content-encoding"] == "aws-chunked", headers


def _a_retry_sends_body_and_checksum_again():
    answers = [b"HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", OK]
    with _authority() as tls, Server(lambda connection: _take_chunked(connection, answers.pop(0)), tls) as server:
        done, _ = _call(server, PUT, LARGE, env={"AWS_CA_BUNDLE": tls.bundle})
    assert done.returncode == 0, done.stderr
    results = server.results()
    assert len(results) == 2
    for _, body, trailer in results:
        assert body == LARGE and trailer == _crc32(LARGE)


def _a_signature_covers_a_large_body_where_the_profile_wants_it():
    def serve(connection):
        headers = connection.headers()
        connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = connection.read(int(headers["content-length"]))
        connection.send(OK)
        return headers, body

    with _authority() as tls:
        config = os.path.join(os.path.dirname(tls.bundle), "config")
        with open(config, "w", encoding="utf-8") as file:
            file.write(f"[default]\nca_bundle = {tls.bundle}\ns3 =\n  payload_signing_enabled = true\n")
        with Server(serve, tls) as server:
            done, _ = _call(server, PUT, LARGE, env={"AWS_CONFIG_FILE": config})
    assert done.returncode == 0, done.stderr
    [(headers, body)] = server.results()
    assert body == LARGE
    assert headers["x-amz-content-sha256"] == hashlib.sha256(LARGE).hexdigest(), headers
    assert f"x-amz-checksum-crc32:{headers['x-amz-checksum-crc32']}" == _crc32(LARGE), headers


def _a_damaged_answer_is_an_error():
    def serve(connection):
        headers = connection.headers()
        assert headers["x-amz-checksum-mode"] == "ENABLED"
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nx-amz-checksum-crc32: AAAAAA==\r\n\r\nhello")

    with Server(serve) as server:
        done, _ = _call(server, GET)
    assert done.returncode == 1 and b"do not fit their checksum" in done.stderr, done.stderr


def _a_part_is_not_held_against_the_checksum_of_the_whole():
    def serve(connection):
        headers = connection.headers()
        connection.send(b"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-4/10\r\nContent-Length: 5\r\n"
                        b"x-amz-checksum-crc32: AAAAAA==\r\n\r\nhello")
        return headers

    params = '{"Bucket": "b", "Key": "k", "Range": "bytes=0-4"}'
    with Server(serve) as server:
        done, _ = _call(server, ["call", "s3", "GetObject", "--params", params, "--output", "raw"])
    assert (done.returncode, done.stdout) == (0, b"hello"), done.stderr
    assert server.results()[0]["range"] == "bytes=0-4"


def _call(server, arguments, body=b"", env=None):
    """Runs nuaws-rt against the server: how it ended, and how long it took."""
    with tempfile.TemporaryDirectory(prefix="nuaws-s3-") as home:
        env = {
            "AWS_CONFIG_FILE": os.path.join(home, "none"),
            "AWS_SHARED_CREDENTIALS_FILE": os.path.join(home, "none"),
            "AWS_ACCESS_KEY_ID": "AKID",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": "us-east-1",
            "HOME": home,
            "NUAWS_DAEMON": "off",
            "RUST_BACKTRACE": "0",
        } | (env or {})
        command = [server.rt, *arguments, "--endpoint-url", server.url]
        started = time.monotonic()
        done = subprocess.run(command, input=body, env=env, capture_output=True, timeout=60, check=False)
        return done, time.monotonic() - started


def _crc32(data):
    return "x-amz-checksum-crc32:" + base64.b64encode(zlib.crc32(data).to_bytes(4, "big")).decode()


def _take_chunked(connection, answer=OK):
    """Reads an aws-chunked body: headers, bytes, trailer."""
    headers = connection.headers()
    connection.send(b"HTTP/1.1 100 Continue\r\n\r\n")
    rest = connection.read(int(headers["content-length"]))
    body = bytearray()
    while True:
        length, rest = rest.split(b"\r\n", 1)
        length = int(length, 16)
        if length == 0:
            break
        body += rest[:length]
        assert rest[length : length + 2] == b"\r\n"
        rest = rest[length + 2 :]
    connection.send(answer)
    return headers, bytes(body), rest.decode().strip()


class Server:
    """Serves every connection with one function, whose results are kept."""

    # Who calls it.
    rt = None

    def __init__(self, serve, tls=None):
        self._serve = serve
        self._tls = tls
        self._results = []
        self._threads = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self):
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._socket.close()

    def results(self):
        """What the function returned; what it raised is raised here."""
        for thread in self._threads:
            thread.join(timeout=10)
        for result in self._results:
            if isinstance(result, Exception):
                raise result
        return self._results

    def _accept(self):
        while True:
            try:
                accepted, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._one, args=[accepted], daemon=True)
            self._threads.append(thread)
            thread.start()

    def _one(self, accepted):
        accepted.settimeout(20)
        try:
            with self._tls.wrap(accepted) if self._tls else accepted as stream:
                self._results.append(self._serve(Connection(stream)))
        except Exception as error:
            self._results.append(error)


class Connection:
    """One connection's bytes."""

    def __init__(self, stream):
        self._stream = stream
        self._buffer = b""

    def headers(self):
        """The next request's headers, by their names in lower case."""
        while b"\r\n\r\n" not in self._buffer:
            more = self._stream.recv(65536)
            assert more, "the connection ended before a request"
            self._buffer += more
        head, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
        lines = head.decode().split("\r\n")[1:]
        return {name.lower(): value.strip() for name, value in (line.split(":", 1) for line in lines)}

    def read(self, length):
        """That many bytes."""
        parts = [self._buffer]
        left = length - len(self._buffer)
        while left > 0:
            more = self._stream.recv(min(left, MIB))
            assert more, f"the connection ended {left} bytes early"
            parts.append(more)
            left -= len(more)
        self._buffer = b""
        return b"".join(parts)

    def silent_for(self, seconds):
        """Whether nothing comes for so long."""
        if self._buffer:
            return False
        self._stream.settimeout(seconds)
        try:
            self._buffer = self._stream.recv(1)
            return False
        except TimeoutError:
            return True
        finally:
            self._stream.settimeout(20)

    def rest(self):
        """Everything until the other side is gone."""
        parts = [self._buffer]
        try:
            while more := self._stream.recv(MIB):
                parts.append(more)
        except ConnectionError:
            pass
        return b"".join(parts)

    def send(self, data):
        """Sends it all."""
        self._stream.sendall(data)


@contextmanager
def _authority():
    with tempfile.TemporaryDirectory(prefix="nuaws-s3-") as directory:
        yield Tls(directory)
