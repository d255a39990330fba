"""CloudWatch Logs (awsJson1.1): pages, millisecond integers."""

import time

from steps import change, fails, pages, read

CLIENT = "logs"
NOW = int(time.time()) * 1000

STEPS = [
    read("DescribeLogGroups"),
    *[change("CreateLogGroup", logGroupName=f"/nuaws/group-{n}", tags={"a": "ä b"}) for n in range(5)],
    fails("CreateLogGroup", "ResourceAlreadyExistsException", logGroupName="/nuaws/group-0"),
    read("DescribeLogGroups"),
    pages("DescribeLogGroups", "logGroups", 2),
    pages("DescribeLogGroups", "logGroups", 2, max_items=3, logGroupNamePrefix="/nuaws/"),
    change("CreateLogStream", logGroupName="/nuaws/group-0", logStreamName="stream/ü"),
    change("PutLogEvents", logGroupName="/nuaws/group-0", logStreamName="stream/ü", logEvents=[
        {"timestamp": NOW + n, "message": f"line {n} ☃ \"quoted\" \\ back"} for n in range(7)]),
    read("GetLogEvents", logGroupName="/nuaws/group-0", logStreamName="stream/ü", startFromHead=True, limit=3),
    read("FilterLogEvents", logGroupName="/nuaws/group-0"),
    read("FilterLogEvents", logGroupName="/nuaws/group-0").by("rt"),
    pages("FilterLogEvents", "events", 3, logGroupName="/nuaws/group-0"),
    read("DescribeLogStreams", logGroupName="/nuaws/group-0").by("router"),
    change("PutRetentionPolicy", logGroupName="/nuaws/group-1", retentionInDays=30),
    read("DescribeLogGroups", logGroupNamePrefix="/nuaws/group-1"),
    change("PutMetricFilter", logGroupName="/nuaws/group-0", filterName="errors", filterPattern='"ERROR"', metricTransformations=[
        {"metricName": "errors", "metricNamespace": "nuaws", "metricValue": "1", "defaultValue": 0.5}]),
    read("DescribeMetricFilters", logGroupName="/nuaws/group-0"),
    read("ListTagsLogGroup", logGroupName="/nuaws/group-0"),
    change("DeleteLogStream", logGroupName="/nuaws/group-0", logStreamName="stream/ü"),
    change("DeleteLogGroup", logGroupName="/nuaws/group-4"),
    fails("DeleteLogGroup", "ResourceNotFoundException", logGroupName="/nuaws/group-4"),
]
