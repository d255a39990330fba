"""The other side of the differential test: botocore asked, line by line.

Reads one JSON object a line from standard input and answers one a line: what botocore would send for a call, what it
makes of an answer, and what it would sign over the request that the engine made. Nothing is sent: every request is
caught before it leaves, and answered with what the line says.

Values travel tagged, as JSON has neither blobs nor times: {"m": pairs}, {"b": base64}, {"t": [seconds, microseconds]},
{"f": text of a float}, {"j": JSON text}; lists, strings, integers, booleans and null as they are.
"""

import base64
import datetime
import gc
import hashlib
import io
import json
import sys
import warnings

import botocore.auth
import botocore.config
import botocore.session
from botocore import UNSIGNED
from botocore.awsrequest import AWSRequest, AWSResponse, HTTPHeaders
from botocore.credentials import Credentials
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.response import StreamingBody

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
UNSIGNED_PAYLOADS = ("UNSIGNED-PAYLOAD", "STREAMING-")


def decoded(value):
    """A Python value, as boto3 takes it, from its tagged form."""
    if isinstance(value, list):
        return [decoded(item) for item in value]
    if not isinstance(value, dict):
        return value
    ((tag, held),) = value.items()
    match tag:
        case "m":
            return {key: decoded(item) for key, item in held}
        case "b":
            return base64.b64decode(held)
        case "t":
            return EPOCH + datetime.timedelta(seconds=held[0], microseconds=held[1])
        case "f":
            return float(held)
        case "j":
            return json.loads(held)
    raise ValueError(f"tag {tag}")


def encoded(value):
    """The tagged form of what botocore answers."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return {"f": repr(value)}
    if isinstance(value, (bytes, bytearray)):
        return {"b": base64.b64encode(value).decode()}
    if isinstance(value, datetime.datetime):
        at = value if value.tzinfo else value.replace(tzinfo=datetime.timezone.utc)
        since = at - EPOCH
        return {"t": [since.days * 86400 + since.seconds, since.microseconds]}
    if isinstance(value, (list, tuple)):
        return [encoded(item) for item in value]
    if isinstance(value, dict):
        return {"m": [[key, encoded(item)] for key, item in value.items()]}
    if isinstance(value, StreamingBody):
        return {"b": base64.b64encode(value.read()).decode()}
    if isinstance(value, EventStream):
        return {"events": True}
    raise TypeError(f"no form for {type(value)}")


class Raw(io.BytesIO):
    """A response's body as urllib3 would have it."""

    def stream(self, amt=65536, decode_content=None):
        while piece := self.read(amt):
            yield piece


class Botocore:
    """A session with fixed credentials and clock, and the one client in use."""

    def __init__(self, settings):
        self.settings = settings
        now = datetime.datetime.fromtimestamp(settings["time"], datetime.timezone.utc)

        def fixed(remove_tzinfo=True):
            return now.replace(tzinfo=None) if remove_tzinfo else now

        botocore.auth.get_current_datetime = fixed
        self.session = botocore.session.Session()
        self.session.set_credentials(settings["access_key"], settings["secret_key"])
        self.available = set(self.session.get_available_services())
        self.key, self.client = None, None
        self.caught, self.answer, self.operation = None, None, None

    def use(self, names, version, unsigned):
        """Makes the client of the service that has one of these names, unless it is the one in use."""
        key = (tuple(names), version, unsigned)
        if self.key == key:
            return
        name = next((name for name in names if name in self.available), None)
        if name is None:
            raise LookupError(f"botocore has no service {names}")
        # The loader would keep every model it ever read.
        loader = self.session.get_component("data_loader")
        loader._cache.clear()
        self.client = None
        gc.collect()
        config = botocore.config.Config(
            retries={"total_max_attempts": 1},
            # As all the SDKs have it; boto3 alone still calls S3 in us-east-1 by its name for the whole world.
            s3={"us_east_1_regional_endpoint": "regional"},
            signature_version=UNSIGNED if unsigned else None,
        )
        region = self.settings["region"]
        self.client = self.session.create_client(name, region_name=region, api_version=version, config=config)
        self.client.meta.events.register("before-send", self.catch)
        self.key = key

    def catch(self, request, event_name, **_):
        """Keeps the request and answers in the service's place."""
        if event_name.rsplit(".", 1)[1] != self.operation:
            # botocore asks where to go first, of services that tell.
            host = self.client.meta.endpoint_url.split("://")[1]
            body = json.dumps({"Endpoints": [{"Address": host, "CachePeriodInMinutes": 60}]}).encode()
            return AWSResponse(request.url, 200, HTTPHeaders.from_dict({}), Raw(body))
        self.caught = request
        headers = HTTPHeaders()
        for name, value in self.answer["headers"]:
            headers.add_header(name, value)
        body = base64.b64decode(self.answer["body"])
        return AWSResponse(request.url, self.answer["status"], headers, Raw(body))

    def call(self, line):
        """What botocore sends for the call, and what it reads from the answer."""
        self.use(line["names"], line["version"], line["unsigned"])
        self.caught, self.answer, self.operation = None, line["answer"], line["operation"]
        reply = {}
        try:
            output = self.client._make_api_call(line["operation"], decoded(line["params"]))
            output.pop("ResponseMetadata", None)
            reply["output"] = encoded(output)
        except ClientError as error:
            response = {key: value for key, value in error.response.items() if key != "ResponseMetadata"}
            reply["error"] = encoded(response)
        except Exception as error:
            reply["failed"] = f"{type(error).__name__}: {error}"[:2000]
        if self.caught is not None:
            reply["request"] = sent(self.caught)
        if ours := line.get("signed"):
            reply["signature"] = self.signature(ours, authorization(ours))
            theirs = self.caught and authorization(reply["request"])
            reply["same"] = bool(theirs) and self.signature(ours, theirs) == theirs["Signature"]
        return reply

    def signature(self, given, fields):
        """The signature botocore makes of the engine's request, for the scope and over the headers of `fields`."""
        headers = {name.lower(): value for name, value in given["headers"]}
        access_key, _, region, service, _ = fields["Credential"].split("/")
        names = fields["SignedHeaders"].split(";")
        body = base64.b64decode(given["body"])
        stated = headers.get("x-amz-content-sha256", "")
        actual = hashlib.sha256(body).hexdigest()
        if stated and not stated.startswith(UNSIGNED_PAYLOADS) and stated != actual:
            return f"x-amz-content-sha256 says {stated}, the body has {actual}"
        s3 = service in ("s3", "s3-outposts", "s3-object-lambda", "s3express")
        kind = botocore.auth.S3SigV4Auth if s3 else botocore.auth.SigV4Auth
        signer = kind(Credentials(access_key, self.settings["secret_key"]), service, region)
        chosen = {name: value for name, value in headers.items() if name in names}
        request = AWSRequest(method=given["method"], url=given["url"], headers=chosen, data=body)
        request.context["timestamp"] = headers["x-amz-date"]
        # What is not signed may still say how the body is; and what to sign has been decided.
        signer.payload = lambda _: stated or actual
        signed = HTTPHeaders.from_dict(chosen)
        if "host" in names and "host" not in chosen:
            signed["host"] = botocore.auth._host_from_url(given["url"])
        signer.headers_to_sign = lambda _: signed
        return signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)


def authorization(request):
    """Credential, SignedHeaders and Signature of a signed request; nothing of another."""
    header = next((value for name, value in request["headers"] if name.lower() == "authorization"), "")
    scheme, _, fields = header.partition(" ")
    if scheme != "AWS4-HMAC-SHA256":
        return None
    return dict(part.strip().split("=", 1) for part in fields.split(","))


def sent(request):
    """A caught request."""
    body = request.body
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    headers = []
    for name, value in request.headers.items():
        text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
        headers.append([name, text])
    return {
        "method": request.method,
        "url": request.url,
        "headers": headers,
        "body": base64.b64encode(body or b"").decode(),
    }


def main():
    warnings.simplefilter("ignore")
    botocore_side = Botocore(json.loads(sys.stdin.readline()))
    for line in sys.stdin:
        try:
            reply = botocore_side.call(json.loads(line))
        except Exception as error:
            reply = {"failed": f"{type(error).__name__}: {error}"[:2000]}
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    main()
