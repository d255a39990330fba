"""Event streams, both ways at once: what goes out, what comes back, and every way in which either can break.

The service is `ears`, a model made here; it is called over HTTP/1.1 in the clear and HTTP/2 over TLS, and what it hears is
checked down to the signatures. nuaws-rt is called directly: how Nushell feeds it is `tests/nu`'s.
"""

import contextlib
import json
import os
import subprocess
import tempfile
import threading
import time

import frames
import h2.exceptions
import msgpack
from duplex import Duplex, Gone

PATIENCE = 20
MEGABYTE = 1 << 20
# What nuaws-rt may hold at most while 100 MB pass, in bytes above what it holds for one event.
MOST_GROWTH = 16 << 20

REST, RPC = "aws.protocols#restJson1", "aws.protocols#awsJson1_0"


def event_checks(options, directory):
    """All checks, over both versions of HTTP."""
    both = [Check(options, directory, check, tls) for check in EVERYWHERE for tls in [False, True]]
    return both + [Check(options, directory, check, False) for check in ONCE]


class Check:
    """One script against one service."""

    def __init__(self, options, directory, check, tls):
        self._options = options
        self._directory = directory
        self._check = check
        self._tls = tls
        self.label = f"events over {'HTTP/2' if tls else 'HTTP/1.1'}: {check.__name__.replace('_', ' ')}"

    def run(self):
        """What is wrong, or nothing."""
        with tempfile.TemporaryDirectory(dir=self._directory) as folder:
            try:
                self._check(lambda script, **how: Ears(self._options.rt, folder, script, self._tls, **how))
            except Exception as error:  # pylint: disable=broad-except
                return f"{type(error).__name__}: {error}"
        return None


class Ears(contextlib.AbstractContextManager):
    """The service by a script, and nuaws-rt to call it."""

    def __init__(self, rt, folder, script, tls, protocol=REST, environment=()):
        self.server = Duplex(script, folder, tls)
        self._rt = rt
        self._model = os.path.join(folder, "ears.json")
        with open(self._model, "w", encoding="utf-8") as file:
            json.dump(_model(protocol), file)
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "NUAWS_"))}
        self._environment = kept | {
            "HOME": folder,
            "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY": "secret",
            "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": self.server.url,
            **({"SSL_CERT_FILE": self.server.bundle} if tls else {}),
            **dict(environment),
        }
        self._running = []

    def __exit__(self, kind, *_exception):
        for process, timer in self._running:
            timer.cancel()
            process.kill()
            process.wait()
        self.server.stop()
        if kind is None:
            assert not self.server.failures, f"the server found {self.server.failures[0]!r}"

    def start(self, *words, params=None, stdin=subprocess.PIPE):
        """nuaws-rt, running."""
        command = [self._rt, "call", "--model", self._model, "Listen", "--output", "frames"]
        command += ["--params", json.dumps(params or {"Room": "r/1", "Tongue": "de"}), *words]
        pipe = subprocess.PIPE
        process = subprocess.Popen(command, env=self._environment, stdin=stdin, stdout=pipe, stderr=pipe)
        # Whatever waits for it waits no longer.
        timer = threading.Timer(3 * PATIENCE, process.kill)
        timer.start()
        self._running.append((process, timer))
        return process

    def call(self, data, *words, **how):
        """The frames that come of these bytes on stdin, and the exit code."""
        process = self.start(*words, **how)
        out, errors = process.communicate(data, timeout=PATIENCE)
        return Answer(out, errors, process.returncode)


class Answer:
    """What nuaws-rt said."""

    def __init__(self, out, errors, code):
        unpacker = msgpack.Unpacker(timestamp=3, max_buffer_size=0)
        unpacker.feed(out)
        self.frames = list(unpacker)
        self.rows = [row for frame in self.frames for row in frame.get("rows", [])]
        last = self.frames[-1] if self.frames else {}
        self.whole = "end" in last and code == 0
        self.error = last.get("error")
        self._shown = f"exit code {code}, {len(self.rows)} rows, {last}, {errors.decode()}"

    def __str__(self):
        return self._shown

    def assert_whole(self, rows):
        assert self.whole and self.rows == rows, f"expected {rows}, got {self.rows[:20]}: {self}"

    def assert_error(self, code, stage, *words):
        assert self.error, f"expected {code}: {self}"
        said = f"{self.error['msg']} {self.error['help']}"
        right = self.error["code"] == code and self.error["stage"] == stage and all(word in said for word in words)
        assert right, f"expected {code}, {stage}, {words}: {self}"


def heard(count, text="ok"):
    """An answer to an event, and the row it makes."""
    body = {"Count": count, "Text": text}
    return frames.event("Heard", json.dumps(body).encode()), {"Heard": body}


def jsonl(*items):
    return "\n".join(json.dumps(item) for item in items).encode()


def items(*values):
    return b"".join(msgpack.packb(value) for value in [*values, None])


# -- What goes out -----------------------------------------------------------------------------------------------------


def bytes_go_out_in_pieces_in_order(ears):
    sent = os.urandom(100_001)
    got = bytearray()

    def script(talk):
        assert talk.head[":method"] == "POST" and talk.head[":path"] == "/rooms/r%2F1/listen", talk.head
        assert talk.head["content-type"] == "application/vnd.amazon.eventstream", talk.head
        assert talk.head["x-amz-content-sha256"] == "STREAMING-AWS4-HMAC-SHA256-EVENTS", talk.head
        assert talk.head["x-tongue"] == "de", talk.head
        for headers, payload in talk.hears():
            kind = {":message-type": "event", ":event-type": "AudioEvent", ":content-type": "application/octet-stream"}
            assert headers == kind, headers
            assert len(payload) <= 8192, len(payload)
            got.extend(payload)
        talk.answer()
        talk.say(heard(len(got))[0])

    with ears(script) as call:
        call.call(sent, "--body").assert_whole([heard(len(sent))[1]])
    assert bytes(got) == sent, "other bytes came"


def records_go_out_as_the_model_says(ears):
    got = []

    def script(talk):
        got.extend(talk.hears())
        talk.answer()

    at = msgpack.Timestamp(1_700_000_000, 5_000_000)
    sent = [
        {"TextEvent": {"Text": "grüß\u0000😀", "Note": "ü", "Number": 7, "At": at, "Loud": True}},
        {"NoteEvent": {"Title": "t", "Tags": {"ä": "b"}, "Level": 3}},
        {"AudioEvent": {"AudioChunk": b"\x00\xff"}},
        b"\x01\x02",
        "text for the blob",
        {"EndEvent": {}},
    ]
    with ears(script) as call:
        call.call(items(*sent), "--events").assert_whole([])
    event = {":message-type": "event"}
    audio = event | {":event-type": "AudioEvent", ":content-type": "application/octet-stream"}
    told = {"Note": "ü", "Number": 7, "At": 1_700_000_000_005, "Loud": True}
    want = [
        (event | {":event-type": "TextEvent", ":content-type": "text/plain"} | told, "grüß\u0000😀".encode()),
        (event | {":event-type": "NoteEvent", ":content-type": "application/json", "Level": 3}, None),
        (audio, b"\x00\xff"),
        (audio, b"\x01\x02"),
        (audio, b"text for the blob"),
        (event | {":event-type": "EndEvent", ":content-type": "application/json"}, b"{}"),
    ]
    assert [headers for headers, _ in got] == [headers for headers, _ in want], got
    assert json.loads(got[1][1]) == {"Title": "t", "tags": {"ä": "b"}}, got[1]
    payloads = [payload for _, payload in got]
    assert [*payloads[:1], *payloads[2:]] == [payload for _, payload in want if payload is not None], payloads


def json_lines_are_events_too(ears):
    def script(talk):
        talk.answer()
        for at, (headers, payload) in enumerate(talk.hears()):
            talk.say(heard(at, f"{headers[':event-type']} {payload.decode()}")[0])

    with ears(script) as call:
        answer = call.call(jsonl({"TextEvent": {"Text": "ä"}}, [{"TextEvent": {"Text": "b"}}, "c"]), "--events")
        answer.assert_whole([heard(0, "TextEvent ä")[1], heard(1, "TextEvent b")[1], heard(2, "AudioEvent c")[1]])


def nothing_piped_is_an_empty_input(ears):
    def script(talk):
        talk.answer()
        talk.say(heard(len(list(talk.hears())))[0])

    with ears(script) as call:
        call.call(b"", "--body").assert_whole([heard(0)[1]])


def rpc_begins_with_the_parameters(ears):
    got = []

    def script(talk):
        assert talk.head["x-amz-target"] == "Ears.Listen", talk.head
        got.extend(talk.hears())
        talk.answer()
        talk.say(frames.event("initial-response", b'{"Session": "s"}'))
        talk.say(heard(1)[0])

    with ears(script, protocol=RPC) as call:
        call.call(items({"TextEvent": {"Text": "a"}}), "--events").assert_whole([heard(1)[1]])
    kind, body = got[0]
    assert kind[":event-type"] == "initial-request" and kind[":content-type"] == "application/json", kind
    assert json.loads(body) == {"Room": "r/1", "Tongue": "de"} and len(got) == 2, got


def unsigned_events_have_no_envelope(ears):
    got = []

    def script(talk):
        assert "authorization" not in talk.head, talk.head
        got.extend(talk.hears())
        talk.answer()

    with ears(script) as call:
        call.call(items(b"ab"), "--events", "--no-sign-request").assert_whole([])
    assert [payload for _, payload in got] == [b"ab"], got


# -- Both ways at once -------------------------------------------------------------------------------------------------


def rows_arrive_while_the_input_goes_on(ears):
    def script(talk):
        talk.answer()
        for at, (_, payload) in enumerate(talk.hears()):
            talk.say(heard(at, payload.decode())[0])

    with ears(script) as call:
        process = call.start("--events")
        unpacker = msgpack.Unpacker()
        for at in range(20):
            process.stdin.write(msgpack.packb({"TextEvent": {"Text": f"{at}"}}))
            process.stdin.flush()
            frame = next_frame(process.stdout, unpacker)
            assert frame == {"rows": [heard(at, f"{at}")[1]]}, frame
        out, _ = process.communicate(msgpack.packb(None), timeout=PATIENCE)
        unpacker.feed(out)
        assert unpacker.unpack() == {"end": {"rows": 20}, "list": True}


def next_frame(pipe, unpacker):
    """One frame, which may come in pieces."""
    while True:
        try:
            return unpacker.unpack()
        except msgpack.OutOfData:
            data = os.read(pipe.fileno(), MEGABYTE)
            assert data, "the output ended"
            unpacker.feed(data)


def an_answer_may_begin_late(ears):
    def script(talk):
        count = len(list(talk.hears()))
        time.sleep(0.5)
        talk.answer()
        talk.say(heard(count)[0])

    with ears(script) as call:
        call.call(items("a", "b"), "--events").assert_whole([heard(2)[1]])


def an_answer_may_end_early(ears):
    def script(talk):
        talk.hear()
        talk.answer()
        talk.say(heard(1)[0])

    with ears(script) as call:
        process = call.start("--events")
        process.stdin.write(msgpack.packb("a"))
        process.stdin.flush()
        out = process.stdout.read()
        code = process.wait(PATIENCE)
        Answer(out, b"", code).assert_whole([heard(1)[1]])


def a_hundred_megabytes_pass_in_constant_memory(ears):
    total = 100 * MEGABYTE
    counted = [0]

    def script(talk):
        talk.answer()
        for _, payload in talk.hears():
            counted[0] += len(payload)
            talk.say(frames.event("Echo", payload, "application/octet-stream", Note="n"))

    peaks = []
    for size in [8192, total]:
        counted[0] = 0
        with ears(script) as call, subprocess.Popen(["head", "-c", str(size), "/dev/zero"], stdout=-1) as source:
            process = call.start("--body", stdin=source.stdout)
            got = _payload_bytes(process.stdout)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            assert (process.returncode, counted[0]) == (0, size), (process.returncode, counted[0])
            assert got == size, f"{got} of {size} bytes came back"
            peaks.append(usage.ru_maxrss * 1024)
    assert peaks[1] - peaks[0] < MOST_GROWTH, f"{peaks[0]} bytes grew to {peaks[1]}"


def _payload_bytes(stream):
    unpacker = msgpack.Unpacker(max_buffer_size=0)
    got, last = 0, None
    while data := stream.read1(MEGABYTE):
        unpacker.feed(data)
        for last in unpacker:
            got += sum(len(row["Echo"]["Audio"]) for row in last.get("rows", []))
    assert last and "end" in last, f"ended with {last}"
    return got


def a_slow_reader_holds_the_service_back(ears):
    said = [0]

    def script(talk):
        talk.answer()
        block = frames.event("Echo", bytes(MEGABYTE // 4), "application/octet-stream")
        for _ in range(400):
            talk.say(block)
            said[0] += len(block)

    with ears(script) as call:
        process = call.start("--body")
        process.stdin.close()
        _settled(lambda: said[0])
        assert said[0] < 24 * MEGABYTE, f"{said[0]} bytes were taken that nobody reads"
        process.stdin = None
        out, errors = process.communicate(timeout=PATIENCE)
        answer = Answer(out, errors, process.returncode)
        assert answer.whole and len(answer.rows) == 400, answer


def a_slow_service_holds_the_input_back(ears):
    taken = [0]

    def script(talk):
        talk.answer()
        talk.hear()
        # Until the input stands still.
        _settled(lambda: taken[0])
        assert taken[0] < 24 * MEGABYTE, f"{taken[0]} bytes were taken that nobody hears"
        talk.say(heard(sum(len(payload) for _, payload in talk.hears()))[0])

    total = 48 * MEGABYTE
    with ears(script) as call:
        process = call.start("--body")
        while taken[0] < total:
            taken[0] += os.write(process.stdin.fileno(), bytes(MEGABYTE))
        out, errors = process.communicate(timeout=PATIENCE)
        Answer(out, errors, process.returncode).assert_whole([heard(total - 8192)[1]])


def _settled(count):
    before = -1
    while count() != before:
        before = count()
        time.sleep(0.7)


def a_reader_who_leaves_ends_a_silent_call(ears):
    left = []

    def script(talk):
        talk.answer()
        talk.say(heard(1)[0])
        try:
            list(talk.hears())
        except (Gone, OSError, frames.Damaged):
            left.append(True)

    with ears(script) as call:
        process = call.start("--body")
        process.stdin.write(b"four")
        process.stdin.flush()
        assert process.stdout.read(1)
        process.stdout.close()
        code = process.wait(PATIENCE)
        assert (code, process.stderr.read()) == (0, b""), code
        assert call.server.done.wait(PATIENCE) and left, "the service was not left"


# -- What breaks -------------------------------------------------------------------------------------------------------


def a_wrong_item_is_named_and_ends_the_call(ears):
    got = []

    def script(talk):
        talk.answer()
        try:
            for at, event in enumerate(talk.hears()):
                got.append(event)
                talk.say(heard(at)[0])
        except (Gone, OSError, frames.Damaged, h2.exceptions.StreamClosedError):
            return
        raise AssertionError("the input came to an end")

    cases = [
        ({"TextEvent": {"Text": ["x"]}}, ["item 3", "TextEvent.Text", "a string", "not a list"]),
        ({"TextEvnt": {"Text": "x"}}, ["item 3", "TextEvnt", "did you mean TextEvent?"]),
        ({"TextEvent": {"Text": "x"}, "EndEvent": {}}, ["item 3", "exactly one"]),
        (0.5, ["item 3", "a record of AudioEvent", "not a float"]),
        (7, ["item 3", "neither MessagePack nor JSON"]),
    ]
    for wrong, words in cases:
        got.clear()
        with ears(script) as call:
            answer = call.call(items(*["a"] * 3, wrong, "b"), "--events")
            answer.assert_error("nuaws::Input", "may have been sent", *words)
            assert call.server.done.wait(PATIENCE)
        assert len(got) <= 3, got


def a_wrong_first_item_sends_nothing(ears):
    with ears(lambda talk: talk.answer()) as call:
        for data, words in [
            (items({"AudioEvent": {}, "x": 1}), ["item 0", "x is not known here"]),
            (b"hello", ["item 0", "neither MessagePack nor JSON"]),
            (b'{"AudioEvent": ', ["the input was cut"]),
        ]:
            call.call(data, "--events").assert_error("nuaws::Input", "not sent", *words)
        given = {"Room": "r", "Sound": {"TextEvent": {}}}
        call.call(b"", "--body", params=given).assert_error("nuaws::Input", "not sent", "piped in")
        process = call.start(stdin=subprocess.DEVNULL)
        out, errors = process.communicate(timeout=PATIENCE)
        answer = Answer(out, errors, process.returncode)
        answer.assert_error("nuaws::Input", "not sent", "needs events", "TextEvent")
        assert call.server.connections == 0, "something was sent"


def an_input_without_its_end_is_cut(ears):
    def script(talk):
        talk.answer()
        talk.say(heard(1)[0])
        with contextlib.suppress(Gone, OSError, frames.Damaged):
            list(talk.hears())
            raise AssertionError("the cut input came to an end")

    with ears(script) as call:
        answer = call.call(items("a", "b")[:-1], "--events")
        answer.assert_error("nuaws::Input", "may have been sent", "the input was cut")


def _breaks(ears, ending, code, *words):
    """An answer whose third event is `ending`, a function of the exchange: two rows, and an error."""

    def script(talk):
        list(talk.hears())
        talk.answer()
        talk.say(heard(1)[0] + heard(2)[0])
        # The rows are read before the fault, so that it cannot overtake them.
        time.sleep(0.3)
        ending(talk)

    with ears(script) as call:
        answer = call.call(items("a"), "--events")
    answer.assert_error(code, "answered", *words)
    assert answer.rows == [heard(1)[1], heard(2)[1]], answer
    return answer


def an_answer_cut_within_an_event_is_no_answer(ears):
    _breaks(ears, lambda talk: talk.say(heard(3)[0][:-5]), "nuaws::BrokenOff", "incomplete")


def a_connection_lost_between_events_is_no_answer(ears):
    _breaks(ears, lambda talk: talk.wire.abort(), "nuaws::BrokenOff", "broke off")


def a_damaged_event_is_no_answer(ears):
    whole = bytearray(heard(3)[0])
    for at in [3, 9, 30, len(whole) - 1]:
        damaged = bytearray(whole)
        damaged[at] ^= 1
        # A longer length makes the rest of the answer part of the event, which then ends too soon.
        code = "nuaws::BrokenOff" if at == 3 and damaged[3] > whole[3] else "nuaws::Malformed"
        _breaks(ears, lambda talk, damaged=damaged: talk.say(bytes(damaged)), code)


def an_exception_comes_after_its_rows(ears):
    body = json.dumps({"message": "zu läut", "Level": 11}).encode()
    modeled = {":message-type": "exception", ":exception-type": "TooLoud", ":content-type": "application/json"}
    answer = _breaks(ears, lambda talk: talk.say(frames.message(modeled, body)), "nuaws::ears::TooLoud", "zu läut")
    assert answer.error["fields"] == {"message": "zu läut", "Level": 11}, answer
    unmodeled = modeled | {":exception-type": "NewOne"}
    _breaks(ears, lambda talk: talk.say(frames.message(unmodeled, body)), "nuaws::ears::NewOne", "zu läut")
    _breaks(ears, lambda talk: talk.say(frames.message(modeled, b"<html>")), "nuaws::ears::TooLoud")
    bare = {":message-type": "error", ":error-code": "InternalError", ":error-message": "went away"}
    _breaks(ears, lambda talk: talk.say(frames.message(bare)), "nuaws::ears::InternalError", "went away")


def an_error_answer_is_told_while_the_input_goes_on(ears):
    def script(talk):
        talk.hear()
        talk.answer(403, "application/json", x_amzn_errortype="AccessDeniedException")
        talk.say(b'{"message": "not you"}')

    with ears(script) as call:
        process = call.start("--events")
        process.stdin.write(msgpack.packb("a"))
        process.stdin.flush()
        out = process.stdout.read()
        answer = Answer(out, b"", process.wait(PATIENCE))
        answer.assert_error("nuaws::ears::AccessDeniedException", "answered", "not you")
        assert call.server.connections == 1


def what_was_sent_is_not_sent_again(ears):
    def script(talk):
        talk.hear()
        talk.answer(503, "application/json")
        talk.say(b"{}")

    with ears(script) as call:
        answer = call.call(items("a"), "--events")
        assert answer.error and answer.error["status"] == 503, answer
        assert call.server.connections == 1, call.server.connections
    with ears(lambda talk: (talk.hear(), talk.wire.abort())) as call:
        answer = call.call(items("a"), "--events")
        assert answer.error and answer.error["stage"] == "may have been sent", answer
        assert call.server.connections == 1, call.server.connections


def a_page_of_html_is_no_stream(ears):
    def script(talk):
        talk.hear()
        talk.answer(200, "text/html")
        talk.say(b"<html><body><h1>Welcome to the proxy</h1></body></html>")

    with ears(script) as call:
        answer = call.call(items("a"), "--events")
        answer.assert_error("nuaws::Malformed", "answered", "text/html", "Welcome to the proxy")


EVERYWHERE = [
    bytes_go_out_in_pieces_in_order,
    rows_arrive_while_the_input_goes_on,
    an_answer_may_begin_late,
    an_answer_may_end_early,
    a_hundred_megabytes_pass_in_constant_memory,
    a_slow_reader_holds_the_service_back,
    a_slow_service_holds_the_input_back,
    a_reader_who_leaves_ends_a_silent_call,
    a_wrong_item_is_named_and_ends_the_call,
    an_input_without_its_end_is_cut,
    an_answer_cut_within_an_event_is_no_answer,
    a_connection_lost_between_events_is_no_answer,
    an_error_answer_is_told_while_the_input_goes_on,
    what_was_sent_is_not_sent_again,
]
ONCE = [
    records_go_out_as_the_model_says,
    json_lines_are_events_too,
    nothing_piped_is_an_empty_input,
    rpc_begins_with_the_parameters,
    unsigned_events_have_no_envelope,
    a_wrong_first_item_sends_nothing,
    a_damaged_event_is_no_answer,
    an_exception_comes_after_its_rows,
    a_page_of_html_is_no_stream,
]


def _model(protocol):
    """The service: one operation that hears events of every kind and answers some."""
    header, payload = {"smithy.api#eventHeader": {}}, {"smithy.api#eventPayload": {}}
    rest = protocol == REST

    def member(target, **traits):
        target = target if "#" in target else f"smithy.api#{target}"
        return {"target": target, "traits": {f"smithy.api#{name}": value for name, value in traits.items()}}

    def structure(traits=None, **members):
        return {"type": "structure", "members": members, "traits": traits or {}}

    def union(**members):
        stream = {"smithy.api#streaming": {}}
        return {"type": "union", "members": {n: member(t) for n, t in members.items()}, "traits": stream}

    def marked(target, traits):
        return {"target": f"smithy.api#{target}", "traits": traits}

    stream = {"httpPayload": {}} if rest else {}
    room = {"required": {}} | ({"httpLabel": {}} if rest else {})
    operation = {
        "type": "operation",
        "input": {"target": "ears#ListenRequest"},
        "output": {"target": "ears#ListenResponse"},
    }
    if rest:
        operation["traits"] = {"smithy.api#http": {"method": "POST", "uri": "/rooms/{Room}/listen", "code": 200}}
    return {
        "smithy": "2.0",
        "shapes": {
            "ears#Ears": {
                "type": "service",
                "version": "1",
                "operations": [{"target": "ears#Listen"}],
                "traits": {
                    protocol: {},
                    "aws.api#service": {"sdkId": "Ears"},
                    "aws.auth#sigv4": {"name": "ears"},
                },
            },
            "ears#Listen": operation,
            "ears#ListenRequest": structure(
                Room=member("String", **room),
                Tongue=member("String", **({"httpHeader": "x-tongue"} if rest else {})),
                Sound=member("ears#Sound", **stream),
            ),
            "ears#ListenResponse": structure(
                Session=member("String", **({"httpHeader": "x-session"} if rest else {})),
                Said=member("ears#Said", **stream),
            ),
            "ears#Sound": union(
                AudioEvent="ears#AudioEvent", TextEvent="ears#TextEvent", NoteEvent="ears#NoteEvent", EndEvent="ears#End"
            ),
            "ears#Said": union(Heard="ears#Heard", Echo="ears#Echo", TooLoud="ears#TooLoud"),
            "ears#AudioEvent": structure(AudioChunk=marked("Blob", payload)),
            "ears#TextEvent": structure(
                Text=marked("String", payload),
                Note=marked("String", header),
                Number=marked("Integer", header),
                At=marked("Timestamp", header),
                Loud=marked("Boolean", header),
            ),
            "ears#NoteEvent": structure(
                Title=member("String"), Tags=member("ears#Tags", jsonName="tags"), Level=marked("Integer", header)
            ),
            "ears#Tags": {"type": "map", "key": member("String"), "value": member("String")},
            "ears#End": structure(),
            "ears#Heard": structure(Count=member("Integer"), Text=member("String")),
            "ears#Echo": structure(Audio=marked("Blob", payload), Note=marked("String", header)),
            "ears#TooLoud": structure(
                {"smithy.api#error": "client"}, message=member("String"), Level=member("Integer")
            ),
        },
    }
