"""The work of `cargo xtask bench --peers` by boto3: what a careful script of a user's would do.

Prints one line of JSON: the seconds that the work took without Python's own start, how many rows there were, and the sum of
their sizes. The endpoint and the rest come by the usual variables.
"""

import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import boto3
from botocore.config import Config


def client(service, connections=10, **more):
    # What is slow is slow: nothing is tried twice behind the stopwatch.
    config = Config(max_pool_connections=connections, retries={"total_max_attempts": 1})
    return boto3.client(service, config=config, **more)


def call(service, method, rows, times):
    """One small call again and again, by a client that lives; the median."""
    living, taken = client(service), []
    for _ in range(int(times) + 1):
        begun = time.perf_counter()
        answer = getattr(living, method)()
        taken.append(time.perf_counter() - begun)
    # The first one connects.
    return median(taken[1:]), sum(1 for _ in found(answer, rows.split("."))), None


def found(answer, path):
    """What a path of members leads to, through lists."""
    if isinstance(answer, list):
        for item in answer:
            yield from found(item, path)
    elif path:
        yield from found(answer[path[0]], path[1:])
    else:
        yield answer


def objects(bucket):
    """A listing, page by page."""
    begun, count, total = time.perf_counter(), 0, 0
    for page in client("s3").get_paginator("list_objects_v2").paginate(Bucket=bucket):
        count += len(page["Contents"])
        total += sum(item["Size"] for item in page["Contents"])
    return time.perf_counter() - begun, count, total


def heads(file, threads):
    """HeadObject for each line of {Bucket, Key}, one after another or by threads."""
    rows = [json.loads(line) for line in open(file, encoding="utf-8")]
    s3 = client("s3", connections=int(threads))
    begun = time.perf_counter()
    if int(threads) == 1:
        sizes = [s3.head_object(**row)["ContentLength"] for row in rows]
    else:
        with ThreadPoolExecutor(int(threads)) as pool:
            sizes = list(pool.map(lambda row: s3.head_object(**row)["ContentLength"], rows))
    return time.perf_counter() - begun, len(sizes), sum(sizes)


def regions(names, threads):
    """DescribeInstances in each region, one after another or by threads."""
    # Making clients is slow and not safe in threads; who asks often has them.
    clients = [client("ec2", region_name=name) for name in names.split(",")]

    def instances(ec2):
        pages = ec2.get_paginator("describe_instances").paginate()
        return sum(len(each["Instances"]) for page in pages for each in page["Reservations"])

    begun = time.perf_counter()
    with ThreadPoolExecutor(int(threads)) as pool:
        count = sum(pool.map(instances, clients))
    return time.perf_counter() - begun, count, None


if __name__ == "__main__":
    work = {"call": call, "objects": objects, "heads": heads, "regions": regions}[sys.argv[1]]
    seconds, count, total = work(*sys.argv[2:])
    print(json.dumps({"seconds": seconds, "count": count, "sum": total}))
