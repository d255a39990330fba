"""S3 requests and presigned URLs by nuaws-rt and by botocore, with the same settings, credentials and clock.

nuaws-rt signs first; botocore's clock is then set to the time in that signature. Both read the same environment and the
same config file.
"""

import datetime
import json
import os
import re
import subprocess
import tempfile
from unittest import mock
from urllib.parse import parse_qsl, urlencode, urlsplit
from xml.etree import ElementTree

import botocore.auth
import botocore.loaders
import botocore.session
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.credentials import Credentials
from botocore.exceptions import BotoCoreError, ClientError, MissingDependencyException

import cases

ACCESS_KEY, SECRET_KEY, TOKEN = "AKIDEXAMPLE", "secret/key+", "session+token/="
# Who sends it and how often, and what the connection adds.
UNCOMPARED = {
    "accept-encoding", "amz-sdk-invocation-id", "amz-sdk-request", "authorization", "content-length", "expect", "host",
    "user-agent", "x-amz-user-agent",
}
# Reads every model once.
LOADER = botocore.loaders.create_loader()
USUAL_TYPES = {"application/octet-stream", "application/xml", "text/plain"}


def run(check, rt):
    """Hands every case to `check(name, function)`."""
    with tempfile.TemporaryDirectory(prefix="nuaws-s3-") as directory:
        for name, operation, params, settings in cases.requests():
            check(f"request: {name}", lambda: _request(Both(rt, directory, settings), operation, params))
        for name, operation, params, settings in cases.presigned():
            check(f"presigned: {name}", lambda: _presigned(Both(rt, directory, settings), operation, params))


class Both:
    """One case's settings, for nuaws-rt and for botocore."""

    def __init__(self, rt, directory, settings):
        self._rt = rt
        self._settings = settings
        self.service = settings.get("service", "s3")
        config = os.path.join(directory, "config")
        with open(config, "w", encoding="utf-8") as file:
            file.write("\n".join(["[default]", *settings.get("profile", [])]) + "\n")
            if "s3" in settings:
                file.write("s3 =\n" + "".join(f"  {line}\n" for line in settings["s3"]))
        self._env = {
            "AWS_CONFIG_FILE": config,
            "AWS_SHARED_CREDENTIALS_FILE": os.path.join(directory, "none"),
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_DEFAULT_REGION": settings.get("region", "us-west-2"),
            "AWS_REGION": settings.get("region", "us-west-2"),
            "HOME": directory,
            "NUAWS_DAEMON": "off",
            "RUST_BACKTRACE": "0",
        }
        if settings.get("token"):
            self._env["AWS_SESSION_TOKEN"] = TOKEN
        self._env |= settings.get("env", {})

    def ours(self, command, operation, params, *options):
        """What nuaws-rt would send, or its error message."""
        arguments = [self._rt, command, self.service, operation, "--output", "json", *options]
        arguments += ["--params", json.dumps(params)]
        if "endpoint" in self._settings:
            arguments += ["--endpoint-url", self._settings["endpoint"]]
        body = self._settings.get("body")
        if body is not None:
            arguments.append("--body")
        done = subprocess.run(arguments, input=body or b"", env=self._env, capture_output=True, timeout=60, check=False)
        if done.returncode == 0:
            return json.loads(done.stdout), None
        message = done.stderr.decode()
        assert "panicked" not in message, message
        return None, message

    def theirs(self, at, act):
        """What `act` makes botocore do, at that time."""
        with mock.patch.dict(os.environ, self._env, clear=True):
            session = botocore.session.Session()
            session.register_component("data_loader", LOADER)
            client = session.create_client(self.service, endpoint_url=self._settings.get("endpoint"))
            with mock.patch("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: at):
                return act(client)

    def body(self):
        """The streaming body, where the case has one."""
        body = self._settings.get("body")
        return {} if body is None else {"Body": body}

    def expires(self):
        """How long a URL is good."""
        return self._settings.get("expires", 3600)

    def method(self):
        """The verb that botocore is asked for."""
        return self._settings.get("method")


def _request(both, operation, params):
    ours, refused = both.ours("call", operation, params, "--dry-run")
    sent = []

    def keep(request, **_):
        sent.append(request)
        return AWSResponse(request.url, 500, {}, None)

    def act(client):
        client.meta.events.register("before-send", keep)
        client.meta.events.register("needs-retry", lambda **_: None)
        try:
            getattr(client, _snake(client, operation))(**params, **both.body())
        except ClientError:
            pass
        except (BotoCoreError, AttributeError, TypeError) as error:
            if not sent:
                return error
        return None

    error = both.theirs(_time(ours), act)
    if not sent and not isinstance(error, MissingDependencyException):
        assert refused is not None, f"botocore refuses: {error!r}\n  we send {ours['method']} {ours['url']}"
        return
    assert refused is None, f"we refuse: {refused}"
    multi_region = ours["headers"]["authorization"].startswith("AWS4-ECDSA-P256-SHA256 ")
    if multi_region:
        assert ours["headers"].pop("x-amz-region-set") == "*"
    if not sent:
        # botocore signs for all regions only with a library of its own.
        assert multi_region, f"botocore lacks something: {error!r}"
        return
    theirs = sent[0]
    assert ours["method"] == theirs.method, f"{ours['method']}, not {theirs.method}"
    _same_url(ours["url"], theirs.url)
    our_body, their_body = _bytes(ours["body"]), _bytes(theirs.body)
    assert _document(our_body) == _document(their_body), f"body {our_body!r}, not {their_body!r}"
    _same_headers(ours["headers"], theirs, our_body == their_body)
    if not multi_region:
        _valid_signature(ours)


def _presigned(both, operation, params):
    ours, refused = both.ours("presign", operation, params, "--expires-in", str(both.expires()))
    assert refused is None, f"we refuse: {refused}"

    def act(client):
        method = _snake(client, operation)
        return client.generate_presigned_url(method, params, both.expires(), both.method())

    theirs = both.theirs(_time(ours), act)
    if "X-Amz-Region-Set" in ours["url"]:
        # Without a library of its own botocore takes the next best signature.
        ours["url"], theirs = _unsigned(ours["url"]), _unsigned(theirs)
        return _same_url(ours["url"], theirs)
    _same_url(ours["url"], theirs)
    signed = set(dict(parse_qsl(urlsplit(theirs).query))["X-Amz-SignedHeaders"].split(";")) - {"host"}
    assert set(ours["headers"]) == signed, f"headers {ours['headers']}, not {signed}"


def _unsigned(url):
    split = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(split.query) if not name.startswith("X-Amz-")]
    return split._replace(query=urlencode(query)).geturl()


def _document(body):
    """XML without what it may be written differently in."""
    return ElementTree.canonicalize(body) if body.startswith(b"<") else body


def _snake(client, operation):
    return next(method for method, name in client.meta.method_to_api_mapping.items() if name == operation)


def _time(ours):
    """When we signed."""
    if ours is None:
        return datetime.datetime(2024, 5, 1)
    query = dict(parse_qsl(urlsplit(ours["url"]).query))
    text = query.get("X-Amz-Date") or ours.get("headers", {}).get("x-amz-date")
    return datetime.datetime.strptime(text, "%Y%m%dT%H%M%SZ")


def _same_url(ours, theirs):
    def parts(url):
        split = urlsplit(url)
        return split.scheme, split.netloc, split.path, sorted(parse_qsl(split.query, keep_blank_values=True))

    assert parts(ours) == parts(theirs), f"URL\n  {ours}\n  not\n  {theirs}"


def _same_headers(ours, request, same_bytes):
    theirs = {name.lower(): _text(value).replace(", ", ",") for name, value in request.headers.items()}
    ours = {name.lower(): value.replace(", ", ",") for name, value in ours.items()}
    # Smithy has a type for every payload; botocore leaves the usual ones out.
    if "content-type" not in theirs and ours.get("content-type") in USUAL_TYPES:
        del ours["content-type"]
    names = (ours.keys() | theirs.keys()) - UNCOMPARED
    # Which bodies a signature leaves out differs; ours is checked for itself.
    if not same_bytes or "UNSIGNED-PAYLOAD" in (ours.get("x-amz-content-sha256"), theirs.get("x-amz-content-sha256")):
        names.discard("x-amz-content-sha256")
    if not same_bytes:
        names = {name for name in names if not name.startswith("x-amz-checksum-")}
    pairs = {name: (ours.get(name), theirs.get(name)) for name in sorted(names)}
    different = {name: (our, their) for name, (our, their) in pairs.items() if our != their}
    assert not different, f"headers (ours, botocore's): {different}"


def _valid_signature(ours):
    """Signs our request as botocore would, with the headers that we signed."""
    match = re.match(
        r"AWS4-HMAC-SHA256 Credential=[^/]+/\d+/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+), Signature=(\w+)$",
        ours["headers"]["authorization"],
    )
    region, service, names, signature = match.groups()
    headers = {name: ours["headers"][name] for name in names.split(";") if name != "host"}
    token = TOKEN if "x-amz-security-token" in headers else None
    auth = botocore.auth.S3SigV4Auth(Credentials(ACCESS_KEY, SECRET_KEY, token), service, region)
    request = AWSRequest(method=ours["method"], url=ours["url"], headers=headers)
    request.context["timestamp"] = ours["headers"]["x-amz-date"]
    canonical = auth.canonical_request(request)
    assert auth.signature(auth.string_to_sign(request, canonical), request) == signature, f"signature of\n{canonical}"


def _text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def _bytes(body):
    if body is None:
        return b""
    if hasattr(body, "read"):
        return body.read()
    return body.encode() if isinstance(body, str) else bytes(body)
