"""The mock as a server: every protocol by nuaws itself, and AWS's own clients, which must find nothing amiss.

What nuaws gets from the server must be what it gets from the mock inside its own process, byte for byte.
"""

import concurrent.futures
import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from urllib.parse import urlparse
from urllib.request import urlopen

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "../common"))
from tally import Tally

ITEMS = 2500
SURROUNDINGS = {
    "NUAWS_MOCK_ITEMS": str(ITEMS),
    "NUAWS_MOCK_LATENCY": "0",
    "NUAWS_DAEMON": "off",
    "NUAWS_CACHE": "off",
    "AWS_ACCESS_KEY_ID": "AKIAMOCKMOCKMOCKMOCK",
    "AWS_SECRET_ACCESS_KEY": "mock",
    "AWS_REGION": "eu-west-1",
    "AWS_DEFAULT_REGION": "eu-west-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}

# One operation of each protocol, and one of each way to tell services of one signature apart.
CALLS = {
    "awsJson1_0": ("dynamodb", "ListTables", "{}"),
    "awsJson1_1": ("cloudwatch-logs", "DescribeLogGroups", "{}"),
    "restJson1": ("lambda", "ListFunctions", "{}"),
    "restXml": ("s3", "ListObjectsV2", '{"Bucket": "bucket-0001"}'),
    "restXml, bytes": ("s3", "GetObject", '{"Bucket": "bucket-0001", "Key": "data/2023/01/part-000000.parquet"}'),
    "awsQuery": ("iam", "ListUsers", "{}"),
    "ec2Query": ("ec2", "DescribeInstances", "{}"),
    "rpcv2Cbor": ("eventbridgev2", "ListEventBuses", "{}"),
    "by version": ("elastic-load-balancing-v2", "DescribeLoadBalancers", "{}"),
    "by path": ("api-gateway", "GetRestApis", "{}"),
    "by user agent": ("docdb", "DescribeDBInstances", "{}"),
    "an error": ("s3", "HeadBucket", '{"Bucket": "nobody-has-this"}'),
}


@contextmanager
def served(rt, *args, **surroundings):
    """The server's address while the `with` block lasts."""
    command = [rt, "mock", "serve", *args]
    environment = {**os.environ, **SURROUNDINGS, **surroundings}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as server:
        try:
            line = server.stdout.readline()
            assert line.startswith("listening on http://127.0.0.1:"), line
            yield line.removeprefix("listening on ").strip()
        finally:
            server.kill()


def call(rt, service, operation, params, *args, **surroundings):
    """What nuaws-rt writes, and how it ended."""
    command = [rt, "call", service, operation, "--params", params, "--output", "msgpack", *args]
    environment = {**os.environ, **SURROUNDINGS, **surroundings}
    done = subprocess.run(command, capture_output=True, env=environment, timeout=60)
    return done.returncode, done.stdout, done.stderr


def client(url, service):
    retries = Config(retries={"max_attempts": 1})
    return boto3.client(service, endpoint_url=url, region_name="eu-west-1", config=retries)


def nuaws_checks(check, rt, url):
    for name, (service, operation, params) in CALLS.items():

        def same(service=service, operation=operation, params=params):
            inside = call(rt, service, operation, params, NUAWS_MOCK="1")
            outside = call(rt, service, operation, params, "--endpoint-url", url)
            assert outside[:2] == inside[:2], f"{outside[2].decode()}\n  instead of\n  {inside[2].decode()}"
            assert len(inside[1]) > 100 or inside[0] == 1, inside

        check(f"nuaws: {name}", same)


def boto3_checks(check, url):
    s3 = client(url, "s3")

    def listing():
        pages = list(s3.get_paginator("list_objects_v2").paginate(Bucket="bucket-0001"))
        keys = [row["Key"] for page in pages for row in page["Contents"]]
        assert len(pages) == 3 and len(set(keys)) == ITEMS and keys == sorted(keys), (len(pages), len(keys))

    def objects():
        key = "data/2023/01/part-000000.parquet"
        head = s3.head_object(Bucket="bucket-0001", Key=key)
        body = s3.get_object(Bucket="bucket-0001", Key=key)["Body"].read()
        assert len(body) == head["ContentLength"] > 0
        part = s3.get_object(Bucket="bucket-0001", Key=key, Range="bytes=5-9")["Body"].read()
        assert part == body[5:10]
        s3.put_object(Bucket="bucket-0001", Key="new", Body=b"x" * 100_000)
        with urlopen(s3.generate_presigned_url("get_object", Params={"Bucket": "bucket-0001", "Key": key})) as signed:
            assert signed.read() == body

    def missing():
        try:
            s3.list_objects_v2(Bucket="nobody-has-this")
        except ClientError as error:
            assert error.response["Error"]["Code"] == "NoSuchBucket", error
            assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 404
        else:
            raise AssertionError("a bucket that is not there was listed")

    def counts():
        many = {
            ("ec2", "describe_instances"): lambda page: sum(len(r["Instances"]) for r in page["Reservations"]),
            ("dynamodb", "list_tables"): lambda page: len(page["TableNames"]),
            ("iam", "list_roles"): lambda page: len(page["Roles"]),
            ("lambda", "list_functions"): lambda page: len(page["Functions"]),
            ("cloudwatch", "describe_alarms"): lambda page: len(page["MetricAlarms"]),
        }
        for (service, operation), rows in many.items():
            pages = client(url, service).get_paginator(operation).paginate()
            count = sum(rows(page) for page in pages)
            assert count == ITEMS, f"{service} {operation}: {count}"

    check("boto3: a listing of three pages", listing)
    check("boto3: objects, ranges, uploads and links", objects)
    check("boto3: an error", missing)
    check("boto3: rows of five protocols", counts)
    check("boto3: who calls", lambda: client(url, "sts").get_caller_identity()["Account"])


def cli_check(check, url):
    def listed():
        command = ["aws", "s3api", "list-objects-v2", "--bucket", "bucket-0001", "--endpoint-url", url]
        command += ["--query", "Contents[].Key", "--output", "json"]
        done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **SURROUNDINGS})
        assert done.returncode == 0 and len(json.loads(done.stdout)) == ITEMS, done.stdout[:200] + done.stderr

    check("AWS CLI: a listing", listed)


SCENARIO = os.path.join(os.path.dirname(__file__), "../../mock/scenarios/shop.toml")


def scenario_checks(check, rt):
    def account():
        with served(rt, "--scenario", SCENARIO) as url:
            ec2 = boto3.client("ec2", endpoint_url=url, region_name="us-east-1")
            pages = list(ec2.get_paginator("describe_instances").paginate(PaginationConfig={"PageSize": 10}))
            instances = [i for page in pages for r in page["Reservations"] for i in r["Instances"]]
            assert len(instances) == 32 and len(pages) == 4, (len(instances), len(pages))
            subnets = {s["SubnetId"]: s["VpcId"] for s in ec2.describe_subnets()["Subnets"]}
            assert all(subnets[i["SubnetId"]] == i["VpcId"] for i in instances)
            one = ec2.describe_volumes(
                Filters=[{"Name": "attachment.instance-id", "Values": [instances[0]["InstanceId"]]}]
            )["Volumes"]
            assert [a["InstanceId"] for v in one for a in v["Attachments"]] == [instances[0]["InstanceId"]]
            assert client(url, "sts").get_caller_identity()["Account"] == "210987654321"
            assert len(client(url, "s3").list_buckets()["Buckets"]) == 34
            try:
                boto3.client("ec2", endpoint_url=url, region_name="eu-north-1").describe_vpcs()
            except ClientError as error:
                assert error.response["Error"]["Code"] == "AuthFailure", error
            else:
                raise AssertionError("a region that is not enabled answered")

    def throttling():
        with served(rt, NUAWS_MOCK_THROTTLE="ec2=0.1rps/3,dynamodb=0.1rps/3") as url:
            for service, call, code in [
                ("ec2", "describe_vpcs", "RequestLimitExceeded"),
                ("dynamodb", "list_tables", "ThrottlingException"),
            ]:
                codes = []
                made = client(url, service)
                for _ in range(5):
                    try:
                        getattr(made, call)()
                        codes.append(None)
                    except ClientError as error:
                        codes.append(error.response["Error"]["Code"])
                assert codes[:3] == [None] * 3 and codes[4] == code, codes
            client(url, "s3").list_buckets()

    def by_chance():
        with served(rt, NUAWS_MOCK_ERRORS="5xx:20%,reset:10%,timeout(200ms):5%") as url:
            seen = []
            for _ in range(200):
                connection = http.client.HTTPConnection(urlparse(url).hostname, urlparse(url).port, timeout=10)
                try:
                    connection.request("GET", "/bucket-0001?list-type=2&max-keys=1")
                    seen.append(connection.getresponse().status)
                except (http.client.HTTPException, OSError):
                    seen.append("broken")
            broken, failed = seen.count("broken"), sum(status in (500, 503) for status in seen)
            assert 15 <= broken <= 50 and 20 <= failed <= 65 and seen.count(200) > 90, (broken, failed)

    def bandwidth():
        with served(rt, NUAWS_MOCK_BANDWIDTH="2MB/s") as url:
            s3 = client(url, "s3")
            begun = time.monotonic()
            s3.put_object(Bucket="bucket-0001", Key="new", Body=b"x" * 1_000_000)
            taken = time.monotonic() - begun
            assert 0.45 < taken < 2, taken

    def many():
        with served(rt, NUAWS_MOCK_LATENCY="50") as url:
            place = urlparse(url)

            def loop(_):
                connection = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
                for _ in range(5):
                    connection.request("HEAD", "/bucket-0001")
                    response = connection.getresponse()
                    response.read()
                    assert response.status == 200
                return 5

            begun = time.monotonic()
            with concurrent.futures.ThreadPoolExecutor(300) as pool:
                done = sum(pool.map(loop, range(300)))
            taken = time.monotonic() - begun
            # One after the other they would take 75 seconds.
            assert done == 1500 and taken < 8, taken

    def recorded():
        with tempfile.TemporaryDirectory() as folder, served(rt) as url:
            # Of those that the model calls sensitive nothing is left.
            calls = [CALLS[name] for name in ("awsJson1_0", "restXml", "awsQuery", "ec2Query", "an error")]
            calls.append(("eks", "ListClusters", "{}"))
            calls.append(("sts", "GetSessionToken", "{}"))
            secrets = {
                "AWS_ACCESS_KEY_ID": "AKIAOFSOMEBODYREAL00",
                "AWS_SECRET_ACCESS_KEY": "the-secret-itself",
                "AWS_SESSION_TOKEN": "the-session-token-itself",
            }
            said = [call(rt, *asked, "--endpoint-url", url, NUAWS_RECORD=folder, **secrets) for asked in calls]
            text = "".join(open(os.path.join(folder, name)).read() for name in sorted(os.listdir(folder)))
            for word in [*secrets.values(), "Signature=", "authorization", "x-amz-security-token"]:
                assert word not in text, f"{word} was recorded"
            for asked, (code, rows, _) in list(zip(calls, said))[:-1]:
                again = call(rt, *asked, NUAWS_MOCK="1", NUAWS_MOCK_REPLAY=folder)
                assert again[:2] == (code, rows), (asked, again[2])
            token = call(rt, *calls[-1], NUAWS_MOCK="1", NUAWS_MOCK_REPLAY=folder)
            assert token[0] == 0 and b"REDACTED" in token[1] and said[-1][1] != token[1], token
            other = call(rt, "s3", "ListBuckets", "{}", NUAWS_MOCK="1", NUAWS_MOCK_REPLAY=folder)
            assert other[0] == 1 and b"no recording of s3 ListBuckets" in other[2], other

    def misspelt():
        with tempfile.NamedTemporaryFile("w", suffix=".toml") as file:
            file.write("[[bucket]]\nname = 'a'\nobjets = 3\n")
            file.flush()
            done = subprocess.run([rt, "mock", "serve", "--scenario", file.name], capture_output=True, text=True, timeout=20)
            assert done.returncode != 0 and f"{file.name}:3:" in done.stderr and "objects" in done.stderr, done.stderr

    check("a scenario: its account by boto3", account)
    check("a scenario: a wrong name is told", misspelt)
    check("throttling, in each protocol's words", throttling)
    check("errors by chance", by_chance)
    check("bandwidth", bandwidth)
    check("three hundred connections", many)
    check("recorded without secrets, and replayed", recorded)


def connection_checks(check, rt, url):
    address = urlparse(url)

    def kept_alive():
        connection = http.client.HTTPConnection(address.hostname, address.port)
        sizes, sockets = set(), set()
        for _ in range(3):
            connection.request("GET", "/bucket-0001?list-type=2")
            sizes.add(len(connection.getresponse().read()))
            sockets.add(connection.sock)
        assert len(sizes) == len(sockets) == 1 and None not in sockets

    def unknown():
        connection = http.client.HTTPConnection(address.hostname, address.port)
        scope = "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/nothing/aws4_request, Signature=0"
        connection.request("GET", "/", headers={"authorization": scope})
        response = connection.getresponse()
        assert response.status == 404 and b"which service" in response.read()

    def loopback_only():
        probe = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        # Nothing is sent: this asks which address the machine would send from.
        try:
            probe.connect(("192.0.2.1", 9))
            outside = probe.getsockname()[0]
        except OSError:
            return
        assert socket.socket().connect_ex((outside, address.port)) != 0, f"{outside} answers"

    def one_service():
        with served(rt, "--service", "dynamodb") as url:
            assert len(client(url, "dynamodb").list_tables()["TableNames"]) == 100
            code, _, said = call(rt, "s3", "ListBuckets", "{}", "--endpoint-url", url)
            assert code == 1, said

    def faults():
        with served(rt, NUAWS_MOCK_FAULTS="s3:ListBuckets:refuse; s3:ListObjectsV2:page=2:cut") as url:
            for params, operation in [("{}", "ListBuckets"), ('{"Bucket": "bucket-0001"}', "ListObjectsV2")]:
                code, _, said = call(rt, "s3", operation, params, "--endpoint-url", url)
                assert code == 1 and said, (operation, said)

    def misused():
        for args, word in [(["--service", "nothing"], "nothing"), (["--port", str(address.port)], "listened")]:
            done = subprocess.run([rt, "mock", "serve", *args], capture_output=True, text=True, timeout=20)
            assert done.returncode != 0 and word in done.stderr, done
        done = subprocess.run([rt, "mock", "serve"], capture_output=True, text=True, timeout=20,
                              env={**os.environ, "NUAWS_MOCK_ITEMS": "many"})
        assert done.returncode != 0 and "NUAWS_MOCK_ITEMS" in done.stderr, done

    check("a connection serves many requests", kept_alive)
    check("a request for no service", unknown)
    check("nobody else can connect", loopback_only)
    check("one service alone", one_service)
    check("faults", faults)
    check("misuse is told", misused)


def main():
    """Runs all checks and ends with `N passed, M failed`."""
    rt = shutil.which("nuaws-rt")
    os.environ.update(SURROUNDINGS)
    check = Tally()
    with tempfile.TemporaryDirectory(prefix="nuaws-serve-") as home:
        os.environ["HOME"] = home
        with served(rt) as url:
            nuaws_checks(check, rt, url)
            boto3_checks(check, url)
            connection_checks(check, rt, url)
            scenario_checks(check, rt)
            if shutil.which("aws"):
                cli_check(check, url)
            else:
                print("the AWS CLI is not installed: not tried")
    check.end()


if __name__ == "__main__":
    main()
