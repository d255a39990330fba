"""A service on loopback that listens and talks at the same time: HTTP/1.1 in the clear, HTTP/2 over TLS.

A check gives the script of one connection, a function of a `Talk`; the bytes of messages are `frames.py`'s.
"""

import contextlib
import os
import socket
import struct
import sys
import threading

import frames
import h2.config
import h2.connection
import h2.events
import h2.exceptions

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../common"))
from tls import Tls

CHUNK = 64 << 10


class Gone(Exception):
    """The client has ended the exchange."""


class Duplex:
    """Serves every connection by `script` until stopped; what a script raises is kept in `failures`."""

    def __init__(self, script, folder, tls=False, secret="secret"):
        self.failures = []
        self.connections = 0
        self.done = threading.Event()
        self._script = script
        self._secret = secret
        self._tls = Tls(folder, ["h2"]) if tls else None
        self._listener = socket.create_server(("127.0.0.1", 0))
        # Where clients find whom to trust.
        self.bundle = self._tls.bundle if tls else None
        scheme = "https" if tls else "http"
        self.url = f"{scheme}://localhost:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def stop(self):
        """Ends the server."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.connections += 1
                threading.Thread(target=self._serve, args=[connection], daemon=True).start()

    def _serve(self, connection):
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls:
                connection = self._tls.wrap(connection)
                wire = _Http2(connection)
            else:
                wire = _Http1(connection)
            self._script(Talk(wire, self._secret))
            wire.close()
        except (Gone, OSError, h2.exceptions.StreamClosedError):
            # The client left, which some scripts wait for.
            pass
        except Exception as error:  # pylint: disable=broad-except
            self.failures.append(error)
            connection.close()
        finally:
            self.done.set()


class Talk:
    """One exchange: what came as `head` (a dict with :method and :path), events in, anything out."""

    def __init__(self, wire, secret):
        self.head = wire.head
        self.wire = wire
        self._buffer = bytearray()
        authorization = self.head.get("authorization")
        self._chain = frames.Chain(authorization, secret) if authorization else None

    def hear(self):
        """The next event as (headers, payload); None at the end of the input."""
        while True:
            found = frames.take(self._buffer)
            if found is None:
                data = self.wire.read()
                if not data:
                    if self._buffer or self._chain:
                        raise frames.Damaged("the input broke off")
                    return None
                self._buffer += data
                continue
            headers, payload, _ = found
            if self._chain is None:
                return headers, payload
            inner = self._chain.open(headers, payload)
            if not inner:
                if self.wire.read() or self._buffer:
                    raise frames.Damaged("bytes behind the end")
                return None
            return frames.take(bytearray(inner))[:2]

    def hears(self):
        """All events."""
        while (event := self.hear()) is not None:
            yield event

    def answer(self, status=200, content_type="application/vnd.amazon.eventstream", **headers):
        """Begins the answer."""
        self.wire.head_out(status, {"content-type": content_type, **headers})

    def say(self, data):
        """Sends bytes of the answer."""
        self.wire.write(data)


class _Http1:
    """HTTP/1.1 with both bodies chunked."""

    def __init__(self, connection):
        self._connection = connection
        self._file = connection.makefile("rb")
        line = self._file.readline().decode()
        if not line:
            raise Gone
        method, path, _ = line.split(" ")
        self.head = {":method": method, ":path": path}
        while line := self._file.readline().decode().strip():
            name, value = line.split(":", 1)
            self.head[name.lower()] = value.strip()
        self._begun = False

    def read(self):
        """The next chunk; empty at the end."""
        if self.head.get("transfer-encoding") != "chunked":
            return b""
        line = self._file.readline()
        if not line.endswith(b"\r\n"):
            raise Gone
        size = int(line, 16)
        data = self._file.read(size)
        if len(data) < size or self._file.read(2) != b"\r\n":
            raise Gone
        return data

    def head_out(self, status, headers):
        lines = [f"HTTP/1.1 {status} X", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
        if "content_length" not in headers:
            lines.append("transfer-encoding: chunked")
            self._begun = True
        self._connection.sendall("\r\n".join([*lines, "", ""]).encode())

    def write(self, data):
        self._connection.sendall(b"%x\r\n%b\r\n" % (len(data), data) if self._begun else data)

    def close(self):
        if self._begun:
            self._connection.sendall(b"0\r\n\r\n")
        self._connection.shutdown(socket.SHUT_WR)
        while self._connection.recv(CHUNK):
            pass
        self._connection.close()

    def abort(self):
        """Resets the connection."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._file.close()
        self._connection.close()
        raise Gone


class _Http2:
    """HTTP/2, one stream, with the flow control of both directions."""

    def __init__(self, connection):
        if connection.selected_alpn_protocol() != "h2":
            raise AssertionError(f"the client spoke {connection.selected_alpn_protocol()}")
        self._connection = connection
        self._state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self._state.initiate_connection()
        self._heard = []
        self._ended = False
        self._stream = None
        self._flush()
        while self._stream is None:
            self._step()

    def read(self):
        while not self._heard and not self._ended:
            self._step()
        if not self._heard:
            return b""
        data, counted = self._heard.pop(0)
        if counted and not self._ended:
            self._state.acknowledge_received_data(counted, self._stream)
            self._flush()
        return data or self.read()

    def head_out(self, status, headers):
        named = [(name.replace("_", "-"), value) for name, value in headers.items()]
        self._state.send_headers(self._stream, [(":status", str(status)), *named])
        self._flush()

    def write(self, data):
        while data:
            room = min(self._state.local_flow_control_window(self._stream), self._state.max_outbound_frame_size)
            if room <= 0:
                self._step()
                continue
            self._state.send_data(self._stream, data[:room])
            data = data[room:]
            self._flush()

    def close(self):
        self._state.end_stream(self._stream)
        self._flush()
        # Until the client has read it all and goes.
        with contextlib.suppress(Gone, OSError):
            while True:
                self._step()

    def abort(self):
        """Resets the stream."""
        self._state.reset_stream(self._stream, error_code=2)
        self._flush()
        self.close_quietly()
        raise Gone

    def close_quietly(self):
        with contextlib.suppress(OSError):
            while self._connection.recv(CHUNK):
                pass

    def _step(self):
        data = self._connection.recv(CHUNK)
        if not data:
            raise Gone
        for event in self._state.receive_data(data):
            match event:
                case h2.events.RequestReceived():
                    self._stream = event.stream_id
                    self.head = dict(event.headers)
                case h2.events.DataReceived():
                    self._heard.append((event.data, event.flow_controlled_length))
                case h2.events.StreamEnded():
                    self._ended = True
                case h2.events.StreamReset() | h2.events.ConnectionTerminated():
                    raise Gone
        self._flush()

    def _flush(self):
        self._connection.sendall(self._state.data_to_send())
