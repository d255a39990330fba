"""EventBridge (awsJson1.1): rules, targets, events, archives."""

from datetime import datetime, timezone

from steps import change, fails, pages, read

CLIENT = "events"

STEPS = [
    *[change("PutRule", Name=f"rule-{n}", ScheduleExpression="rate(5 minutes)", State="ENABLED", Description="größe",
             Tags=[{"Key": "n", "Value": str(n)}]) for n in range(5)],
    change("PutRule", Name="pattern", EventPattern='{"source":["my.ünït"]}'),
    read("ListRules"),
    pages("ListRules", "Rules", 2),
    read("DescribeRule", Name="rule-0"),
    fails("DescribeRule", "ResourceNotFoundException", Name="absent"),
    change("PutTargets", Rule="rule-0", Targets=[
        {"Id": "t1", "Arn": "arn:aws:sqs:us-east-1:123456789012:q", "Input": '{"a":"ü"}'},
        {"Id": "t2", "Arn": "arn:aws:lambda:us-east-1:123456789012:function:f"}]),
    read("ListTargetsByRule", Rule="rule-0"),
    read("ListRuleNamesByTarget", TargetArn="arn:aws:sqs:us-east-1:123456789012:q").by("router"),
    change("CreateEventBus", Name="orders").saved("bus"),
    read("ListEventBuses").by("rt"),
    read("DescribeEventBus", Name="orders"),
    change("PutEvents", Entries=[{"Time": datetime(2024, 1, 1, tzinfo=timezone.utc), "Source": "my.app", "DetailType": "kind",
                                  "Detail": '{"k":"ü"}', "EventBusName": "orders"}]),
    change("CreateArchive", ArchiveName="kept", EventSourceArn="arn:aws:events:us-east-1:123456789012:event-bus/orders", RetentionDays=7),
    read("DescribeArchive", ArchiveName="kept"),
    change("DisableRule", Name="rule-1"),
    read("DescribeRule", Name="rule-1"),
    change("RemoveTargets", Rule="rule-0", Ids=["t1", "t2"]),
    change("DeleteRule", Name="rule-2"),
    read("ListRules"),
]
