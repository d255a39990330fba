"""Requests as botocore would send them: cases as JSON on stdin, requests as JSON on stdout. Nothing is sent."""

import base64
import json
import os
import sys

import botocore.awsrequest
import botocore.session

SETTINGS = {
    "AWS_ACCESS_KEY_ID": "AKID",
    "AWS_SECRET_ACCESS_KEY": "secret",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
}


def prepared(case):
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        del os.environ[name]
    os.environ.update(SETTINGS, **case["settings"])
    client = botocore.session.get_session().create_client(case["client"], region_name=case["region"])
    seen = []

    def instead_of_sending(request, **_):
        seen.append(request)
        return botocore.awsrequest.AWSResponse(request.url, 500, {}, None)

    client.meta.events.register("before-send", instead_of_sending)
    params = dict(case["params"])
    if case["body"] is not None:
        params[case["body"]] = base64.b64decode(case["bytes"])
    try:
        client._make_api_call(case["operation"], params)
    except Exception as error:  # no answer can be read, or none was asked for
        if not seen:
            return {"error": f"{type(error).__name__}: {error}"}
    request = seen[0]
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body if isinstance(body, bytes) else body.read()
    headers = {name.lower(): value.decode() if isinstance(value, bytes) else str(value) for name, value in request.headers.items()}
    return {"method": request.method, "url": request.url, "headers": headers, "body": base64.b64encode(body).decode()}


json.dump([prepared(case) for case in json.load(sys.stdin)], sys.stdout)
