"""STS (awsQuery)."""

from steps import change, read

CLIENT = "sts"

STEPS = [
    read("GetCallerIdentity"),
    read("GetCallerIdentity").by("router"),
    read("GetCallerIdentity").by("rt"),
    change("AssumeRole", RoleArn="arn:aws:iam::123456789012:role/worker", RoleSessionName="me@example.com", DurationSeconds=900,
           Policy='{"Version":"2012-10-17","Statement":[]}', Tags=[{"Key": "p", "Value": "a b+c"}]).but("SessionToken"),
    change("GetSessionToken", DurationSeconds=900),
    change("GetFederationToken", Name="bob", DurationSeconds=900),
    read("GetAccessKeyInfo", AccessKeyId="AKIAIOSFODNN7EXAMPLE"),
]
