"""The boto3 side: what the official client makes of the same call."""

import boto3
from botocore.config import Config
from botocore.eventstream import EventStream
from botocore.exceptions import ClientError
from botocore.response import StreamingBody
import jmespath

CREDENTIALS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret"}
REGION = "us-east-1"


class Official:
    """boto3 clients against one server."""

    def __init__(self, server):
        self._server = server
        self._session = boto3.session.Session(**CREDENTIALS, region_name=REGION)
        self._clients = {}

    def client(self, service):
        """The client of one service, made once."""
        if service not in self._clients:
            config = Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})
            self._clients[service] = self._session.client(service, endpoint_url=self._server.url, config=config)
        return self._clients[service]

    def call(self, service, operation, params):
        """The answer as plain data, or `{"error": {code, message, status}}`."""
        try:
            return {"ok": _plain(self._client_method(service, operation)(**params))}
        except ClientError as error:
            answer = error.response
            return {
                "error": {
                    "code": answer["Error"]["Code"],
                    "message": answer["Error"]["Message"],
                    "status": answer["ResponseMetadata"]["HTTPStatusCode"],
                }
            }

    def pages(self, service, operation, params, rows, page_size, max_items):
        """The rows of a whole listing and how many pages they came in."""
        client = self.client(service)
        paginator = client.get_paginator(_method_name(client, operation))
        config = {"PageSize": page_size, "MaxItems": max_items}
        config = {key: value for key, value in config.items() if value is not None}
        collected, count = [], 0
        for page in paginator.paginate(**params, PaginationConfig=config):
            collected += jmespath.search(rows, _plain(page)) or []
            count += 1
        return collected if max_items is None else collected[:max_items], count

    def _client_method(self, service, operation):
        client = self.client(service)
        return getattr(client, _method_name(client, operation))


def _method_name(client, operation):
    names = client.meta.method_to_api_mapping
    return next(name for name, api_name in names.items() if api_name == operation)


def _plain(value):
    """The answer without boto3's own envelope, streams read to their end."""
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items() if key != "ResponseMetadata"}
        case list() | EventStream():
            return [_plain(item) for item in value]
        case StreamingBody():
            return value.read()
    return value
