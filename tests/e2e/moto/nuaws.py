"""The nuaws side: the same call written in Nushell, or given to nuaws-rt, and its answer as plain data."""

import io
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import datetime

import msgpack
from botocore import xform_name

from official import CREDENTIALS, REGION


@dataclass(frozen=True)
class Tools:
    """What runs the nuaws side: the Nushell binary, nuaws-rt, and the generated modules' folder."""

    nu: str
    rt: str
    generated: str


class Nuaws:
    """nuaws against one server."""

    def __init__(self, tools, server, directory):
        self._tools = tools
        self._directory = directory
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "NUAWS_"))}
        self._env = kept | {
            "NUAWS_DAEMON": "off",
            "PATH": os.path.dirname(tools.rt) + os.pathsep + os.environ["PATH"],
            "HOME": directory,
            "AWS_ACCESS_KEY_ID": CREDENTIALS["aws_access_key_id"],
            "AWS_SECRET_ACCESS_KEY": CREDENTIALS["aws_secret_access_key"],
            "AWS_REGION": REGION,
            "AWS_ENDPOINT_URL": server.url,
            "AWS_MAX_ATTEMPTS": "1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def whole(self, service, operation, params, via, only_member):
        """The whole response under `ok`, or what is known of an error under `error`. A command of a module has no
        `--raw` where its answer is the whole response anyway, or all that is in it: its `only_member`."""
        if via != "module" or self._has_raw(service, operation):
            return self.call(service, operation, params, via, ["--raw"])
        answer = self.call(service, operation, params, via, [])
        value = answer.get("ok")
        if only_member is None or value is None or (isinstance(value, dict) and set(value) <= {only_member}):
            return answer
        return {"ok": {only_member: value}}

    def call(self, service, operation, params, via, flags):
        """What the call answers with these flags, under `ok`, or what is known of an error under `error`."""
        if via == "rt":
            return self._direct(service, operation, params, flags)
        words = [service, xform_name(operation, "-"), *(flag(*member) for member in params.items()), *flags]
        module = f"{service}.nu"
        if via == "router":
            module, words = "nuaws.nu", ["nuaws", *words]
        call = " ".join(words)
        with tempfile.TemporaryDirectory(dir=self._directory) as folder:
            script, out = os.path.join(folder, "call.nu"), os.path.join(folder, "answer")
            # A script file, because arguments may hold neither NUL nor very long text.
            with open(script, "w") as file:
                file.write(f"""use {self._module(module)} *
use {self._module("nuaws.nu")} ["nuaws error"]
let answer = try {{ {{ok: ({call})}} }} catch {{|e| {{error: (nuaws error $e), shown: $e.rendered}} }}
$answer | to msgpack | save --raw {literal(out)}
""")
            nu = [self._tools.nu, "--no-config-file", script]
            ended = subprocess.run(nu, capture_output=True, env=self._env, timeout=120, stdin=subprocess.DEVNULL)
            if ended.returncode != 0:
                raise RuntimeError(f"exit code {ended.returncode}\n{call}\n{ended.stderr.decode(errors='replace')}")
            with open(out, "rb") as file:
                answer = unpacked(file.read())
        if "error" not in answer:
            return answer
        if answer["error"] is None:
            raise RuntimeError(f"an error of Nushell's own: {answer['shown']}")
        return {"error": error_facts(answer["error"])}

    def _has_raw(self, service, operation):
        with open(os.path.join(self._tools.generated, f"{service}.nu")) as module:
            command = re.escape(f"{service} {xform_name(operation, '-')}")
            signature = re.search(rf"export def ['\"]{command}['\"] \[(.*?)\n\]", module.read(), re.DOTALL)
        return re.search(r"^\s+--raw$", signature.group(1), re.MULTILINE) is not None

    def _module(self, name):
        return literal(os.path.join(self._tools.generated, name))

    def _direct(self, service, operation, params, flags):
        command = [self._tools.rt, "call", service, operation, *flags, "--output", "frames"]
        ended = subprocess.run(command, input=packed(params), capture_output=True, env=self._env, timeout=120)
        rows, value = [], None
        for frame in msgpack.Unpacker(io.BytesIO(ended.stdout), timestamp=3, strict_map_key=False):
            match frame:
                case {"rows": more}:
                    rows += more
                case {"value": value}:
                    pass
                case {"error": error}:
                    return {"error": error_facts(error)}
                case {"end": _, "list": listed}:
                    return {"ok": rows if listed else value}
        raise RuntimeError(f"the answer has no end\n{ended.stderr.decode(errors='replace')}")


def flag(member, value):
    """A member as a flag, named as the AWS CLI names it. A switch takes its value by `=` alone."""
    return f"--{xform_name(member, '-')}{'=' if isinstance(value, bool) else ' '}{literal(value)}"


def error_facts(error):
    """What boto3 knows of an error, too."""
    return {"code": error["aws_code"], "message": error["msg"], "status": error["status"]}


def packed(params):
    """MessagePack as Nushell writes it."""
    return msgpack.packb(params, datetime=True)


def unpacked(data):
    """A MessagePack value with its times."""
    return msgpack.unpackb(data, timestamp=3, strict_map_key=False)


def literal(value):
    """A value as Nushell source."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return repr(value)
        case str():
            return f'"{re.sub(ESCAPED, _escape, value)}"'
        case bytes():
            return f"0x[{value.hex()}]"
        case datetime():
            return value.isoformat()
        case list():
            return f"[{', '.join(literal(item) for item in value)}]"
        case dict():
            return f"{{{', '.join(f'{literal(key)}: {literal(item)}' for key, item in value.items())}}}"
    raise TypeError(f"no Nushell literal for {value!r}")


ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')


def _escape(found):
    char = found.group()
    return "\\" + char if char in '"\\' else f"\\u{{{ord(char):x}}}"
