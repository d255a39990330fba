"""AWS on loopback, as far as the engine's tests need it: a few operations of EC2 and S3, counted, slow or failing on demand.

Every answer of EC2's names the access key that asked and the number of the request, so that a test sees whose answer it got
and when it was made.
"""

import hashlib
import re
import select
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

ROWS = 1000
CHUNK = 1 << 20


class Server:
    """Serves until stopped; `seen` holds (operation, access key, page) of each request in its order."""

    def __init__(self):
        self.seen = []
        self.delay = 0.0
        # Answered with this status in place of everything.
        self.failing = None
        # Whether connections end without an answer.
        self.gone = False
        # Access keys that are refused.
        self.refused = set()
        # Connections that ended while an answer was held back.
        self.left = 0
        # Bytes that an EC2 answer is blown up by.
        self.padding = 0
        # Pages that a listing of EC2's has.
        self.pages = 1
        # The last body that was put.
        self.put = None
        self.lock = threading.Lock()
        self._http = _Listener(("127.0.0.1", 0), _Handler)
        self._http.owner = self
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def count(self, operation=None):
        """Requests so far, of one operation or all."""
        with self.lock:
            return sum(1 for seen in self.seen if operation in (None, seen[0]))

    def stop(self):
        """Ends the server; harmless when it has ended already."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request, client_address):
        """Says nothing: clients are killed here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        url = urlsplit(self.path)
        bucket, _, key = url.path.lstrip("/").partition("/")
        if key:
            self._object(int(key))
            return
        if not bucket:
            number = self._note("ListBuckets")
            if number is not None:
                self._send(200, f"<ListAllMyBucketsResult><Buckets><Bucket><Name>bucket-{number}</Name></Bucket></Buckets></ListAllMyBucketsResult>")
            return
        page = int(parse_qs(url.query).get("continuation-token", ["1"])[0])
        if self._note("ListObjectsV2", page) is not None:
            self._send(200, _page(page, int(bucket.removeprefix("pages-"))))

    def do_PUT(self):
        self._note("PutObject")
        digest, length, chunked = hashlib.sha256(), 0, "aws-chunked" in (self.headers["content-encoding"] or "")
        for piece in self._chunks() if chunked else self._bytes(int(self.headers["content-length"])):
            digest.update(piece)
            length += len(piece)
        self.server.owner.put = (length, digest.hexdigest())
        self._send(200, "")

    def do_POST(self):
        asked = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
        operation = asked["Action"][0]
        page, owner = int(asked.get("NextToken", ["1"])[0]), self.server.owner
        number = self._note(operation, page)
        if number is not None:
            more = f"<nextToken>{page + 1}</nextToken>" if page < owner.pages else ""
            self._send(200, _ec2(operation, f"{self._key()}-{number}", owner.padding, more))

    def _note(self, operation, page=None):
        """Counts a request; its number, or none where it has been answered with an error."""
        owner = self.server.owner
        with owner.lock:
            owner.seen.append((operation, self._key(), page))
            number = len(owner.seen)
        if owner.delay and not self._wait(owner.delay):
            return None
        if owner.gone:
            self.close_connection = True
        elif self._key() in owner.refused:
            self._error(403, "AuthFailure")
        elif owner.failing:
            self._error(owner.failing, "Broken")
        else:
            return number
        return None

    def _wait(self, seconds):
        """Holds the answer back; false when the client has left meanwhile."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if select.select([self.connection], [], [], 0.02)[0] and not self._is_open():
                with self.server.owner.lock:
                    self.server.owner.left += 1
                self.close_connection = True
                return False
        return True

    def _is_open(self):
        try:
            return self.connection.recv(1, socket.MSG_PEEK) != b""
        except OSError:
            return False

    def _key(self):
        found = re.search("Credential=([^/]+)/", self.headers["authorization"] or "")
        return found.group(1) if found else "nobody"

    def _object(self, length):
        self._note("GetObject")
        self.send_response(200)
        self.send_header("content-length", str(length))
        self.end_headers()
        for piece in body_of(length):
            self.wfile.write(piece)

    def _bytes(self, left):
        while left > 0:
            piece = self.rfile.read(min(left, CHUNK))
            left -= len(piece)
            yield piece

    def _chunks(self):
        """The body within chunks that may be signed each; trailers behind."""
        while length := int(self.rfile.readline().split(b";")[0], 16):
            yield from self._bytes(length)
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass

    def _error(self, status, code):
        self._send(status, f"<Response><Errors><Error><Code>{code}</Code><Message>no</Message></Error></Errors></Response>")

    def _send(self, status, text):
        body = text.encode()
        try:
            self.send_response(status)
            self.send_header("content-type", "text/xml")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            # A client that was killed.
            self.close_connection = True

    def log_message(self, format, *args):
        """Says nothing."""


def body_of(length):
    """The bytes of an object of this length, in pieces."""
    piece = hashlib.sha256(str(length).encode()).digest() * (CHUNK // 32)
    while length > 0:
        yield piece[: min(length, CHUNK)]
        length -= CHUNK


def _page(number, count):
    keys = "".join(
        f"<Contents><Key>key-{at:08}-{'x' * 100}</Key><Size>{at}</Size></Contents>"
        for at in range((number - 1) * ROWS, number * ROWS)
    )
    more = f"<NextContinuationToken>{number + 1}</NextContinuationToken>" if number < count else ""
    truncated = "true" if number < count else "false"
    return f"<ListBucketResult><IsTruncated>{truncated}</IsTruncated>{more}{keys}</ListBucketResult>"


def _ec2(operation, mark, padding, more):
    # Not to be made small by compression.
    text = "".join(hashlib.sha256(f"{mark}{at}".encode()).hexdigest() for at in range(padding // 64))
    tags = f"<tagSet><item><key>k</key><value>{text}</value></item></tagSet>"
    inner = {
        "DescribeInstances": "<reservationSet><item><instancesSet><item>"
        f"<instanceId>i-{mark}</instanceId>{tags}</item></instancesSet></item></reservationSet>",
        "DescribeImages": f"<imagesSet><item><imageId>ami-{mark}</imageId></item></imagesSet>",
        "TerminateInstances": f"<instancesSet><item><instanceId>i-{mark}</instanceId></item></instancesSet>",
    }[operation]
    return f"<{operation}Response>{inner}{more}</{operation}Response>"
