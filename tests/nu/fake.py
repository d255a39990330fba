#!/usr/bin/env python3
"""Stands in for nuaws-rt where tests of rt.nu need an answer that no healthy nuaws-rt gives.

What it writes is said by FAKE, a JSON list: maps and lists are frames, "<half" cuts the frame that follows in two and dies,
"die" kills the process, "wait" sleeps a moment, and {"many": N} is N rows in frames of 500, passed on as they come. An
argument or input that a test wants to see comes back with "echo".
"""

import json
import os
import signal
import struct
import sys
import time


def pack(value):
    """MessagePack, as much of it as the tests need."""
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        return struct.pack(">Bq", 0xD3, value)
    if isinstance(value, str):
        text = value.encode()
        return struct.pack(">BI", 0xDB, len(text)) + text
    if isinstance(value, bytes):
        return struct.pack(">BI", 0xC6, len(value)) + value
    if isinstance(value, list):
        return struct.pack(">BI", 0xDD, len(value)) + b"".join(map(pack, value))
    if set(value) == {"hex"}:
        return pack(bytes.fromhex(value["hex"]))
    packed = (pack(key) + pack(item) for key, item in value.items())
    return struct.pack(">BI", 0xDF, len(value)) + b"".join(packed)


def write(data):
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def play(steps):
    half = False
    for step in steps:
        if step == "die":
            die()
        elif step == "wait":
            time.sleep(0.2)
        elif step == "<half":
            half = True
        elif step == "echo":
            variable = os.environ.get("NUAWS_PARAMS", "")
            piped = b"" if variable and "--body" not in sys.argv else sys.stdin.buffer.read()
            told = {"words": sys.argv[1:], "input": piped, "variable": variable}
            write(pack({"value": told}))
        elif "many" in step:
            write(pack({"stream": True}))
            for start in range(0, step["many"], 500):
                write(pack([{"Key": f"k{n}", "Size": n} for n in range(start, start + 500)]))
        elif half:
            write(pack(step)[:-3])
            die()
        else:
            write(pack(step))


if sys.argv[1:2] == ["locate"]:
    # Where an error stands is looked up by the real one, beside the other builds of this checkout.
    real = os.path.join(os.path.dirname(__file__), "../../target/debug/nuaws-rt")
    os.execv(real, [real, *sys.argv[1:]])

try:
    play(json.loads(os.environ["FAKE"]))
except BrokenPipeError:
    # The reader has left: what a real nuaws-rt notes here is seen by the tests.
    if "FAKE_NOTE" in os.environ:
        open(os.environ["FAKE_NOTE"], "w", encoding="utf-8").close()
    os._exit(0)
