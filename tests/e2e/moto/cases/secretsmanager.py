"""Secrets Manager (awsJson1.1): secret strings and bytes."""

from steps import change, fails, pages, read

CLIENT = "secretsmanager"

STEPS = [
    read("ListSecrets"),
    change("CreateSecret", Name="db/password", SecretString='{"user":"ü","pass":"\\"quoted\\""}', ClientRequestToken="a" * 32,
           Tags=[{"Key": "k", "Value": "v"}]),
    change("CreateSecret", Name="raw", SecretBinary=bytes(range(256)), ClientRequestToken="b" * 32),
    change("CreateSecret", Name="third", SecretString="x", ClientRequestToken="c" * 32),
    fails("CreateSecret", "ResourceExistsException", Name="raw", SecretString="y", ClientRequestToken="d" * 32),
    read("GetSecretValue", SecretId="db/password"),
    read("GetSecretValue", SecretId="raw"),
    read("GetSecretValue", SecretId="raw").by("rt"),
    fails("GetSecretValue", "ResourceNotFoundException", SecretId="absent"),
    read("DescribeSecret", SecretId="db/password"),
    read("ListSecrets"),
    pages("ListSecrets", "SecretList", 2),
    change("PutSecretValue", SecretId="db/password", SecretString="second", ClientRequestToken="e" * 32),
    read("ListSecretVersionIds", SecretId="db/password"),
    change("TagResource", SecretId="raw", Tags=[{"Key": "a b", "Value": "ä"}]),
    change("UpdateSecret", SecretId="raw", Description="neu", ClientRequestToken="f" * 32),
    read("DescribeSecret", SecretId="raw").by("router"),
    change("DeleteSecret", SecretId="third", RecoveryWindowInDays=7),
    change("RestoreSecret", SecretId="third"),
]
