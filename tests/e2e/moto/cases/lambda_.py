"""Lambda (restJson1): blobs in JSON, a streaming answer, headers and query strings."""

import io
import zipfile

from steps import change, fails, read, ref

CLIENT = "lambda"


def _zip():
    """The same bytes every time, so that both servers compute the same hash."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo("index.py", (2024, 1, 1, 0, 0, 0)), "def handler(event, context): return event")
    return packed.getvalue()


ROLE = "arn:aws:iam::123456789012:role/lambda"
NEEDS = [("iam", "CreateRole", {"RoleName": "lambda", "AssumeRolePolicyDocument": '{"Version":"2012-10-17","Statement":[]}'})]

STEPS = [
    read("ListFunctions"),
    *[change("CreateFunction", FunctionName=f"fn-{n}", Runtime="python3.12", Role=ROLE, Handler="index.handler",
             Code={"ZipFile": _zip()}, Description="größe ☃", Timeout=30, MemorySize=256, Publish=True,
             Environment={"Variables": {"KEY": "välue", "EMPTY": ""}}, Tags={"team": "a&b=c"}).saved(f"fn{n}") for n in range(3)],
    read("GetFunction", FunctionName="fn-0"),
    read("GetFunctionConfiguration", FunctionName="fn-0"),
    read("ListFunctions"),
    read("ListVersionsByFunction", FunctionName="fn-0"),
    fails("GetFunction", "ResourceNotFoundException", FunctionName="absent"),
    change("UpdateFunctionConfiguration", FunctionName="fn-0", Timeout=60, Environment={"Variables": {}}),
    change("UpdateFunctionCode", FunctionName="fn-1", ZipFile=_zip()),
    change("CreateAlias", FunctionName="fn-0", Name="live", FunctionVersion="1", Description=""),
    read("GetAlias", FunctionName="fn-0", Name="live"),
    read("ListAliases", FunctionName="fn-0"),
    change("TagResource", Resource=ref("fn0.FunctionArn"), Tags={"new key": "x/y"}).by("router"),
    read("ListTags", Resource=ref("fn0.FunctionArn")),
    change("UntagResource", Resource=ref("fn0.FunctionArn"), TagKeys=["team", "new key"]),
    change("AddPermission", FunctionName="fn-0", StatementId="s3", Action="lambda:InvokeFunction", Principal="s3.amazonaws.com"),
    read("GetPolicy", FunctionName="fn-0"),
    change("Invoke", FunctionName="fn-0", Payload=b'{"a": [1, 2, {"b": "\xc3\xa4"}]}'),
    change("PutFunctionConcurrency", FunctionName="fn-0", ReservedConcurrentExecutions=3),
    read("GetFunctionConcurrency", FunctionName="fn-0"),
    change("PublishLayerVersion", LayerName="deps", Content={"ZipFile": _zip()}, CompatibleRuntimes=["python3.12"]),
    read("ListLayers"),
    change("DeleteFunction", FunctionName="fn-2"),
    read("ListFunctions"),
]
