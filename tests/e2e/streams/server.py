"""A listing service on loopback that fails at a chosen page, in a chosen way.

It speaks just enough of S3's ListObjectsV2, GetObject and PutObject and of DynamoDB's Scan. A listing has four pages of a
hundred rows, that of the bucket `pages-N` has N; an object `zeros-N` has N bytes. Every request for the faulty page fails
alike, so that retries do not help.
"""

import json
import os
import signal
import socket
import struct
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

PAGES = 4
ROWS = 100
FAULTY_PAGE = 3
CHUNK = 1 << 20

# How the faulty page fails.
FAULTS = {
    "none": "every page arrives",
    "cut-body": "the connection ends halfway through a body of announced length",
    "cut-chunks": "the connection ends before the last chunk",
    "reset": "the connection is reset halfway through the body",
    "cut-text": "a whole HTTP response whose text ends halfway",
    "refused": "the server is gone: nobody listens any more",
    "error": "the service answers with an error",
    "killed": "nuaws-rt itself is killed",
}


class Server:
    """Serves until stopped; `pages` holds the page numbers asked for, in order, `received` the bytes of bodies sent."""

    def __init__(self, fault, pid_file):
        self.fault = fault
        self.pid_file = pid_file
        self.pages = []
        self.received = 0
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
        self._http.daemon_threads = True
        self._http.owner = self
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop_listening(self):
        """From now on connections are refused."""
        self._http.shutdown()
        self._http.server_close()

    def stop(self):
        """Ends the server; harmless when it has ended already."""
        self.stop_listening()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        url = urlsplit(self.path)
        bucket, _, key = url.path.lstrip("/").partition("/")
        if key:
            self._zeros(int(key.removeprefix("zeros-")))
            return
        token = parse_qs(url.query).get("continuation-token", ["1"])[0]
        count = int(bucket.removeprefix("pages-")) if bucket.startswith("pages-") else PAGES
        self._answer(int(token), "application/xml", lambda number: _s3_page(number, count))

    def do_PUT(self):
        left = int(self.headers["content-length"])
        while left > 0:
            got = self.rfile.read(min(left, CHUNK))
            self.server.owner.received += len(got)
            left -= len(got)
        self._send(200, "application/xml", b"")

    def _zeros(self, left):
        self._head(200, "application/octet-stream", ("content-length", str(left)))
        while left > 0:
            self.wfile.write(bytes(min(left, CHUNK)))
            left -= CHUNK

    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        start = asked.get("ExclusiveStartKey", {"Page": {"N": "1"}})
        self._answer(int(start["Page"]["N"]), "application/x-amz-json-1.0", _dynamodb_page)

    def _answer(self, number, content_type, page):
        owner = self.server.owner
        owner.pages.append(number)
        body = page(number).encode()
        if number != FAULTY_PAGE or owner.fault == "none":
            # The page before the fault ends its connection when the next one is to be refused.
            last_heard = number == FAULTY_PAGE - 1 and owner.fault == "refused"
            if last_heard:
                threading.Thread(target=owner.stop_listening).start()
                self._wait_until_refused()
            self._send(200, content_type, body, close=last_heard)
            return
        half = body[: len(body) // 2]
        match owner.fault:
            case "cut-body":
                self._head(200, content_type, ("content-length", str(len(body))))
                self._end_after(half)
            case "cut-chunks":
                self._head(200, content_type, ("transfer-encoding", "chunked"))
                self._end_after(f"{len(half):x}\r\n".encode() + half + b"\r\n")
            case "reset":
                self._head(200, content_type, ("content-length", str(len(body))))
                # Linger for zero seconds: closing sends a reset.
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                self._end_after(half)
            case "cut-text":
                self._send(200, content_type, half)
            case "error":
                self._send(400, content_type, _error(content_type))
            case "killed":
                with open(owner.pid_file) as file:
                    os.kill(int(file.read()), signal.SIGKILL)
                self.close_connection = True

    def _wait_until_refused(self):
        port = self.server.server_address[1]
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) != 0:
                    return

    def _head(self, status, content_type, *headers):
        self.send_response(status)
        self.send_header("content-type", content_type)
        for header in headers:
            self.send_header(*header)
        self.end_headers()

    def _send(self, status, content_type, body, close=False):
        self._head(status, content_type, ("content-length", str(len(body))), *([("connection", "close")] if close else []))
        self.wfile.write(body)
        self.close_connection = close

    def _end_after(self, data):
        self.wfile.write(data)
        self.wfile.flush()
        self.connection.close()
        self.close_connection = True

    def handle(self):
        try:
            super().handle()
        except OSError:
            # The other side left first, or the fault closed the connection under the handler.
            pass

    def finish(self):
        try:
            super().finish()
        except OSError:
            pass

    def log_message(self, *_args):
        """The driver judges by what the client sees; requests are counted, not logged."""


def _rows(number):
    return range((number - 1) * ROWS, number * ROWS)


def _s3_page(number, count):
    more = number < count
    contents = "".join(
        f"<Contents><Key>key-{row:04}</Key><LastModified>2026-01-02T03:04:05.000Z</LastModified>"
        f"<ETag>&quot;{row:032x}&quot;</ETag><Size>{row}</Size><StorageClass>STANDARD</StorageClass></Contents>"
        for row in _rows(number)
    )
    token = f"<NextContinuationToken>{number + 1}</NextContinuationToken>" if more else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
        f"<Name>bucket</Name><KeyCount>{ROWS}</KeyCount><MaxKeys>{ROWS}</MaxKeys>"
        f"<IsTruncated>{str(more).lower()}</IsTruncated>{token}{contents}</ListBucketResult>"
    )


def _dynamodb_page(number):
    page = {"Items": [{"Key": {"S": f"key-{row:04}"}, "Size": {"N": str(row)}} for row in _rows(number)], "Count": ROWS}
    if number < PAGES:
        page["LastEvaluatedKey"] = {"Page": {"N": str(number + 1)}}
    return json.dumps(page)


def _error(content_type):
    if "xml" in content_type:
        return b"<Error><Code>AccessDenied</Code><Message>not any further</Message><RequestId>r-1</RequestId></Error>"
    return json.dumps({"__type": "com.amazonaws.dynamodb.v20120810#AccessDeniedException", "message": "not any further"}).encode()
