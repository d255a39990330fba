"""CloudWatch (rpcv2Cbor where offered): metrics, alarms, dashboards."""

from datetime import datetime, timezone

from steps import change, fails, pages, read

CLIENT = "cloudwatch"
NOON = datetime(2024, 3, 1, 12, 0, tzinfo=timezone.utc)

STEPS = [
    read("ListMetrics"),
    change("PutMetricData", Namespace="nuaws/test", MetricData=[
        {"MetricName": "latency", "Dimensions": [{"Name": "host", "Value": "ü"}], "Timestamp": NOON, "Value": 12.5, "Unit": "Milliseconds"},
        {"MetricName": "bytes", "Timestamp": NOON, "Value": 9007199254740992.0, "Unit": "Bytes"},
        {"MetricName": "sizes", "Timestamp": NOON, "StatisticValues": {"SampleCount": 2, "Sum": 3, "Minimum": 1, "Maximum": 2}},
    ]),
    read("ListMetrics", Namespace="nuaws/test"),
    read("ListMetrics", Namespace="nuaws/test").by("rt"),
    read("GetMetricStatistics", Namespace="nuaws/test", MetricName="latency", StartTime=datetime(2024, 3, 1, 11, tzinfo=timezone.utc),
         EndTime=datetime(2024, 3, 1, 13, tzinfo=timezone.utc), Period=60, Statistics=["Average", "SampleCount"],
         Dimensions=[{"Name": "host", "Value": "ü"}]),
    read("GetMetricData", StartTime=datetime(2024, 3, 1, 11, tzinfo=timezone.utc), EndTime=datetime(2024, 3, 1, 13, tzinfo=timezone.utc),
         MetricDataQueries=[{"Id": "m1", "MetricStat": {"Metric": {"Namespace": "nuaws/test", "MetricName": "bytes"}, "Period": 60, "Stat": "Sum"}}]),
    *[change("PutMetricAlarm", AlarmName=f"alarm {n}", Namespace="nuaws/test", MetricName="latency", Period=60, EvaluationPeriods=1,
             Threshold=0.1 * n, ComparisonOperator="GreaterThanThreshold", Statistic="Average", ActionsEnabled=n % 2 == 0,
             AlarmActions=[]) for n in range(3)],
    read("DescribeAlarms"),
    read("DescribeAlarms", AlarmNames=["alarm 1"]).by("router"),
    change("SetAlarmState", AlarmName="alarm 1", StateValue="ALARM", StateReason="größer"),
    read("DescribeAlarmsForMetric", Namespace="nuaws/test", MetricName="latency"),
    change("PutDashboard", DashboardName="board", DashboardBody='{"widgets":[]}'),
    read("GetDashboard", DashboardName="board"),
    read("ListDashboards"),
    fails("GetDashboard", "ResourceNotFound", DashboardName="absent"),
    change("DeleteAlarms", AlarmNames=["alarm 0", "alarm 2"]),
    read("DescribeAlarms"),
    change("DeleteDashboards", DashboardNames=["board"]),
]
