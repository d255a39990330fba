"""Servers that lie: every way of answering that is no answer gets an error that says what came, within the timeouts.

The server sends bytes as they are written here; nuaws-rt is called directly, over each kind of protocol.
"""

import gzip
import os
import socket
import subprocess
import tempfile
import threading
import time

import msgpack

# Longest that a call may take: what does not wait for a timeout of nuaws-rt's, and what does. The read timeout is 60 s, a
# body may stop for 5 s, and drip for 60 s.
SOON, IN_TIME = 15, 80

CALLS = {
    "query": ["iam", "ListUsers"],
    "json": ["dynamodb", "ListTables"],
    "rest-json": ["lambda", "ListFunctions"],
    "rest-xml": ["s3", "ListBuckets"],
    "ec2": ["ec2", "DescribeInstances"],
}
WHOLE = {
    "query": b"<ListUsersResponse><ListUsersResult><Users><member><UserName>u\xc3\xbc</UserName></member></Users>"
    b"<IsTruncated>false</IsTruncated></ListUsersResult></ListUsersResponse>",
    "json": b'{"TableNames": ["t\xc3\xbc", "second"]}',
    "rest-json": b'{"Functions": [{"FunctionName": "f\xc3\xbc"}]}',
    "rest-xml": b"<ListAllMyBucketsResult><Buckets><Bucket><Name>b\xc3\xbc</Name></Bucket></Buckets>"
    b"</ListAllMyBucketsResult>",
    "ec2": b"<DescribeInstancesResponse><reservationSet><item><instancesSet><item><instanceId>i\xc3\xbc</instanceId>"
    b"</item></instancesSet></item></reservationSet></DescribeInstancesResponse>",
}
TYPES = {
    "query": "text/xml",
    "json": "application/x-amz-json-1.0",
    "rest-json": "application/json",
    "rest-xml": "application/xml",
    "ec2": "text/xml;charset=UTF-8",
}
PAGE = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Hotel network</h1></body></html>"


def http(status, body, content_type, *lines, length=None):
    """A response whose length is told."""
    length = len(body) if length is None else length
    head = [f"HTTP/1.1 {status}", f"content-type: {content_type}", f"content-length: {length}", *lines]
    return "\r\n".join([*head, "", ""]).encode() + body


def chunked(body, content_type, end=b"0\r\n\r\n"):
    """A response in two chunks."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
    parts = [body[: len(body) // 2], body[len(body) // 2 :]]
    return head + b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts) + end


class Drip(bytes):
    """Bytes of which all but the first part come one by one, this slowly."""

    at_once, seconds = 0, 2


def drip(data, at_once, seconds=2):
    made = Drip(data)
    made.at_once, made.seconds = at_once, seconds
    return made


def lies(protocol):
    """By name: the bytes of the answer, the code of the error, and words in it; no code for a true answer."""
    kind, whole = TYPES[protocol], WHOLE[protocol]
    half = whole[: len(whole) // 2]
    yield "the truth", http("200 OK", whole, kind), None, []
    yield "the truth in chunks", chunked(whole, kind), None, []
    yield "another content type", http("200 OK", whole, "text/plain"), None, []
    yield "a page of HTML", http("200 OK", PAGE, "text/html"), "nuaws::Malformed", ["text/html", "Hotel network"]
    bad = http("502 Bad Gateway", PAGE, "text/html")
    yield "a gateway's page", bad, "BadGateway", ["Hotel network", "HTTP 502", "the fault is AWS's"]
    yield "no body", http("200 OK", b"", kind), "nuaws::Malformed", ["the answer has no body", kind]
    yield "half a text", http("200 OK", half, kind), "nuaws::Malformed", []
    yield "half a body", http("200 OK", half, kind, length=len(whole)), "nuaws::BrokenOff", ["broke off"]
    yield "half its chunks", chunked(half, kind, end=b""), "nuaws::BrokenOff", ["broke off"]
    yield "no end of chunks", chunked(whole, kind, end=b""), "nuaws::BrokenOff", ["broke off"]
    yield "a chunk without a length", chunked(whole, kind, end=b"zz\r\n"), "nuaws::BrokenOff", ["broke off"]
    text = "unicode" if "json" in protocol else "UTF-8"
    yield "bytes that are no text", http("200 OK", whole.replace(b"\xc3", b"\xff"), kind), "nuaws::Malformed", [text]
    packed = http("200 OK", gzip.compress(whole), kind, "content-encoding: gzip")
    yield "gzip unasked", packed, "nuaws::Malformed", [f"{kind} in gzip"]
    yield "another protocol", b"220 mail.example.com ESMTP ready\r\n", "nuaws::Unreachable", []
    yield "a greeting of TLS", b"\x15\x03\x01\x00\x02\x02\x28", "nuaws::Unreachable", []
    yield "nothing at all", b"", "nuaws::Unreachable", ["may have taken effect"]
    huge = http("200 OK", whole, kind, f"x-long: {'x' * (1 << 20)}")
    yield "a header of a megabyte", huge, "nuaws::Unreachable", []
    many = http("200 OK", whole, kind, *[f"x-{at}: y" for at in range(20_000)])
    yield "thousands of headers", many, "nuaws::Unreachable", []
    moved = http("301 Moved", b"", kind, "location: /")
    yield "a redirect to itself", moved, "nuaws::", ["HTTP 301"]


def slow_lies():
    """What ends by a timeout."""
    kind, whole = TYPES["json"], WHOLE["json"] + b" " * 100
    answer = http("200 OK", whole, kind)
    yield "no answer", drip(b"", 0), "nuaws::Timeout", ["may have taken effect"]
    yield "headers that never end", drip(b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 1000, 0), "nuaws::Timeout", ["60s"]
    yield "a body that stops", drip(answer, len(answer) - 1, IN_TIME), "nuaws::BrokenOff", ["minimum throughput"]
    yield "a body drop by drop", drip(answer, len(answer) - 36), "nuaws::BrokenOff", ["bytes came in 6"]


def lie_checks(options, directory):
    """All checks."""
    checks = [Lie(options, directory, protocol, SOON, *lie) for protocol in CALLS for lie in lies(protocol)]
    return checks + [Slow(options, directory)]


class Lie:
    """One answer to one call."""

    def __init__(self, options, directory, protocol, patience, name, answer, code, words):
        self._rt = options.rt
        self._directory = directory
        self._protocol = protocol
        self._patience = patience
        self._answer = answer
        self._code = code
        self._words = words
        self.label = f"lies: {name}, {protocol}"

    def run(self):
        """What is wrong, or nothing."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=self._serve, args=[listener], daemon=True).start()
            began = time.monotonic()
            try:
                ended = self._call(f"http://127.0.0.1:{listener.getsockname()[1]}")
            except subprocess.TimeoutExpired:
                return f"no end after {self._patience} seconds"
        found = self._judge(ended)
        return found and f"{found} ({time.monotonic() - began:.1f} s)"

    def _call(self, url):
        with tempfile.TemporaryDirectory(dir=self._directory) as home:
            kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "NUAWS_"))}
            mine = {
                "HOME": home,
                "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "secret",
                "AWS_REGION": "us-east-1",
                "AWS_ENDPOINT_URL": url,
                "AWS_MAX_ATTEMPTS": "1",
            }
            command = [self._rt, "call", *CALLS[self._protocol], "--params", "{}", "--output", "frames"]
            return subprocess.run(
                command, env=kept | mine, stdin=subprocess.DEVNULL, capture_output=True, timeout=self._patience
            )

    def _judge(self, ended):
        unpacker = msgpack.Unpacker(timestamp=3)
        unpacker.feed(ended.stdout)
        frames = list(unpacker)
        shown = f"exit code {ended.returncode}, {frames}, {ended.stderr.decode()}"
        if self._code is None:
            right = ended.returncode == 0 and "end" in frames[-1] and frames[-1]["end"]["rows"] > 0
            return None if right else f"the truth gave {shown}"
        error = frames[-1].get("error") if frames else None
        if error is None or ended.returncode != 1 or any("rows" in frame for frame in frames):
            return f"no error, but {shown}"
        said = f"{error['msg']} {error['help']}"
        right = self._code in error["code"] and all(word in said for word in self._words) and len(error["msg"]) < 600
        return None if right else f"expected {self._code} with {self._words}, got {shown[:1500]}"

    def _serve(self, listener):
        try:
            while True:
                connection, _ = listener.accept()
                with connection:
                    self._hear(connection)
                    self._say(connection)
                    connection.shutdown(socket.SHUT_WR)
                    while connection.recv(1 << 16):
                        pass
        except OSError:
            # The client or the check has ended.
            pass

    def _hear(self, connection):
        """Takes the request as a whole."""
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(1 << 16)
        head, _, body = data.partition(b"\r\n\r\n")
        for line in head.decode().lower().splitlines():
            if line.startswith("content-length:"):
                while len(body) < int(line.split(":")[1]):
                    body += connection.recv(1 << 16)

    def _say(self, connection):
        if not isinstance(self._answer, Drip):
            connection.sendall(self._answer)
            return
        connection.sendall(self._answer[: self._answer.at_once])
        for byte in self._answer[self._answer.at_once :]:
            time.sleep(self._answer.seconds)
            connection.sendall(bytes([byte]))
        time.sleep(IN_TIME)


class Slow:
    """All lies that take their time, told at the same time."""

    label = "lies: what ends by a timeout"

    def __init__(self, options, directory):
        self._checks = [Lie(options, directory, "json", IN_TIME, *lie) for lie in slow_lies()]

    def run(self):
        """What is wrong, or nothing."""
        found = []
        threads = [threading.Thread(target=lambda check=check: found.append((check.label, check.run()))) for check in self._checks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        wrong = [f"{label}: {what}" for label, what in found if what]
        return "; ".join(wrong) or None
