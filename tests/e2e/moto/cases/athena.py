"""Athena (awsJson1.1): 64-bit integers kept to the last digit."""

from steps import change, read

CLIENT = "athena"

STEPS = [
    change("CreateWorkGroup", Name="big", Description="größe", Configuration={
        "EnforceWorkGroupConfiguration": True, "BytesScannedCutoffPerQuery": 9007199254740993,
        "ResultConfiguration": {"OutputLocation": "s3://bucket/ü path/"}}),
    read("GetWorkGroup", WorkGroup="big").at_that_moment(),
    read("GetWorkGroup", WorkGroup="big").by("rt").at_that_moment(),
    read("ListWorkGroups").by("router").at_that_moment(),
    change("CreateNamedQuery", Name="q", Database="db", QueryString="SELECT 'ü' -- \"x\"", WorkGroup="big", ClientRequestToken="t" * 32),
    read("ListNamedQueries", WorkGroup="big"),
    change("StartQueryExecution", QueryString="SELECT 1", WorkGroup="big", ClientRequestToken="s" * 32),
    read("ListDataCatalogs"),
]
