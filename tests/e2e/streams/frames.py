"""Messages of `application/vnd.amazon.eventstream` and the signatures of those that go to AWS, by the book.

Nothing here is shared with nuaws-rt: a mistake of one side shows against the other.
"""

import hashlib
import hmac
import struct
import time
import zlib

_TYPES = {2: "b", 3: ">h", 4: ">i", 5: ">q", 8: ">q"}


class Damaged(Exception):
    """Bytes that are no message, or one whose signature does not continue the chain."""


def message(headers, payload=b""):
    """A message; header values are text, bytes, numbers or (type, value)."""
    packed = b"".join(_header(name, value) for name, value in headers.items())
    prelude = struct.pack(">II", 16 + len(packed) + len(payload), len(packed))
    whole = prelude + struct.pack(">I", zlib.crc32(prelude)) + packed + payload
    return whole + struct.pack(">I", zlib.crc32(whole))


def event(name, payload=b"", content_type="application/json", **headers):
    """An event."""
    return message({":message-type": "event", ":event-type": name, ":content-type": content_type, **headers}, payload)


def take(buffer):
    """The first message off a bytearray as (headers, payload, its bytes); None if it has not all come."""
    if len(buffer) < 12:
        return None
    total, header_length, crc = struct.unpack(">III", buffer[:12])
    if zlib.crc32(buffer[:8]) != crc:
        raise Damaged("the prelude's checksum")
    if len(buffer) < total:
        return None
    whole = bytes(buffer[:total])
    del buffer[:total]
    if zlib.crc32(whole[:-4]) != struct.unpack(">I", whole[-4:])[0]:
        raise Damaged("the message's checksum")
    return _headers(whole[12 : 12 + header_length]), whole[12 + header_length : -4], whole


class Chain:
    """Opens signed envelopes, each of which signs the signature before it."""

    def __init__(self, authorization, secret):
        fields = dict(part.strip().split("=", 1) for part in authorization.removeprefix("AWS4-HMAC-SHA256 ").split(","))
        _, day, self._region, self._service, _ = fields["Credential"].split("/")
        self._last = fields["Signature"]
        self._key = f"AWS4{secret}".encode()
        for part in [day, self._region, self._service, "aws4_request"]:
            self._key = hmac.digest(self._key, part.encode(), "sha256")

    def open(self, headers, payload):
        """The message inside, as bytes; empty for the one that ends the input."""
        if set(headers) != {":date", ":chunk-signature"}:
            raise Damaged(f"an envelope with {sorted(headers)}")
        date = headers[":date"]
        stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(date // 1000))
        scope = f"{stamp[:8]}/{self._region}/{self._service}/aws4_request"
        dated = hashlib.sha256(_header(":date", (8, date))).hexdigest()
        lines = ["AWS4-HMAC-SHA256-PAYLOAD", stamp, scope, self._last, dated, hashlib.sha256(payload).hexdigest()]
        self._last = hmac.new(self._key, "\n".join(lines).encode(), "sha256").hexdigest()
        if headers[":chunk-signature"].hex() != self._last:
            raise Damaged("a signature that does not continue the chain")
        return payload


def _header(name, value):
    head = struct.pack("B", len(name)) + name.encode()
    match value:
        case (kind, number):
            return head + struct.pack("B", kind) + struct.pack(_TYPES[kind], number)
        case bool():
            return head + (b"\x00" if value else b"\x01")
        case int():
            return head + struct.pack(">Bi", 4, value)
        case bytes():
            return head + struct.pack(">BH", 6, len(value)) + value
        case str():
            return head + struct.pack(">BH", 7, len(value.encode())) + value.encode()


def _headers(data):
    headers = {}
    while data:
        length = data[0]
        name, kind, data = data[1 : 1 + length].decode(), data[1 + length], data[2 + length :]
        match kind:
            case 0 | 1:
                value, size = kind == 0, 0
            case 6 | 7:
                size = 2 + struct.unpack(">H", data[:2])[0]
                value = data[2:size] if kind == 6 else data[2:size].decode()
            case 9:
                value, size = data[:16], 16
            case _:
                size = struct.calcsize(_TYPES[kind])
                value = struct.unpack(_TYPES[kind], data[:size])[0]
        headers[name], data = value, data[size:]
    return headers
