"""Kinesis (awsJson1.1): records as binary, pages of streams."""

from steps import change, fails, pages, read, ref

CLIENT = "kinesis"

STEPS = [
    *[change("CreateStream", StreamName=f"stream-{n}", ShardCount=n % 2 + 1) for n in range(3)],
    read("ListStreams"),
    read("DescribeStream", StreamName="stream-1"),
    read("DescribeStreamSummary", StreamName="stream-1").by("rt"),
    read("ListShards", StreamName="stream-1"),
    change("PutRecord", StreamName="stream-0", Data=bytes(range(256)), PartitionKey="ü"),
    change("PutRecords", StreamName="stream-0", Records=[{"Data": f"record {n}".encode(), "PartitionKey": str(n)} for n in range(3)]),
    change("GetShardIterator", StreamName="stream-0", ShardId="shardId-000000000000", ShardIteratorType="TRIM_HORIZON").saved("iterator"),
    read("GetRecords", ShardIterator=ref("iterator.ShardIterator")),
    change("AddTagsToStream", StreamName="stream-0", Tags={"a b": "ä=ö"}),
    read("ListTagsForStream", StreamName="stream-0").by("router"),
    change("IncreaseStreamRetentionPeriod", StreamName="stream-0", RetentionPeriodHours=48),
    fails("DescribeStream", "ResourceNotFoundException", StreamName="absent"),
    change("DeleteStream", StreamName="stream-2"),
]
