"""S3 requests and presigned URLs to compare: what is set, what is called, with what.

A case is `(name, operation, parameters, settings)`. Settings: `region`, `endpoint`, `env`, `s3` (lines of the profile's
nested `s3` section), `profile` (lines of the profile itself), `token` (credentials with a session token), `service`.
"""

ARN = "arn:aws:s3:us-west-2:123456789012:accesspoint:ap"
OUTPOST = "arn:aws:s3-outposts:us-west-2:123456789012:outpost:op-01234567890123456:accesspoint:ap"
LAMBDA = "arn:aws:s3-object-lambda:us-west-2:123456789012:accesspoint/olap"
MRAP = "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap"

KEYS = [
    "k", "/k", "//k", "a/b/c", "a//b", ".", "..", "./a", "a/../b", "a/./b", "../../x", "trailing/",
    "a b", "a+b", "a%b", "a%20b", "a?b#c", "a&b=c", "~a", "*!'();:@&=+$,/?#[]", "\\", '"<>^`{|}',
    "é", "日本語/キー", "🦀", "\ta\x01b\x7f", "a\nb",
]
BUCKETS = ["bucket", "my.dotted.bucket", "Upper_Case", "a-b-c", "192.168.1.1", "bucket--x", "xn--b"]


def requests():
    """Every request to compare."""
    yield from _names()
    yield from _settings()
    yield from _operations()


def _names():
    path = {"s3": ["addressing_style = path"]}
    for key in KEYS:
        yield f"key {key!r}", "GetObject", {"Bucket": "bucket", "Key": key}, {}
        yield f"key {key!r} in a path", "DeleteObject", {"Bucket": "bucket", "Key": key}, path
    for bucket in BUCKETS:
        for style in ["auto", "path", "virtual"]:
            settings = {"s3": [f"addressing_style = {style}"]}
            yield f"bucket {bucket} {style}", "GetObject", {"Bucket": bucket, "Key": "k"}, settings
            yield f"bucket {bucket} {style}, listed", "ListObjectsV2", {"Bucket": bucket}, settings


def _settings():
    get = {"Bucket": "bucket", "Key": "k"}
    for region in ["us-east-1", "eu-west-1", "cn-north-1", "us-gov-west-1", "us-iso-east-1", "af-south-1"]:
        for operation, params in [
            ("GetObject", get),
            ("ListBuckets", {}),
            ("HeadBucket", {"Bucket": "bucket"}),
            ("GetBucketLocation", {"Bucket": "bucket"}),
        ]:
            if region == "us-east-1":
                # Without the setting botocore still goes to the endpoint of the world; AWS CLI version 2 does not.
                for which in ["legacy", "regional"]:
                    settings = {"region": region, "profile": [f"s3_us_east_1_regional_endpoint = {which}"]}
                    yield f"{operation} {region} {which}", operation, params, settings
                settings = {"region": region, "env": {"AWS_S3_US_EAST_1_REGIONAL_ENDPOINT": "regional"}}
                yield f"{operation} {region} regional by the environment", operation, params, settings
            else:
                yield f"{operation} {region}", operation, params, {"region": region}
    for name, settings in {
        "accelerate": {"s3": ["use_accelerate_endpoint = true"]},
        "dual-stack": {"s3": ["use_dualstack_endpoint = true"]},
        "dual-stack of the profile": {"profile": ["use_dualstack_endpoint = true"]},
        "dual-stack of the environment": {"env": {"AWS_USE_DUALSTACK_ENDPOINT": "true"}},
        "accelerate and dual-stack": {"s3": ["use_accelerate_endpoint = true", "use_dualstack_endpoint = true"]},
        "FIPS": {"env": {"AWS_USE_FIPS_ENDPOINT": "true"}},
        "FIPS and dual-stack": {"env": {"AWS_USE_FIPS_ENDPOINT": "true"}, "s3": ["use_dualstack_endpoint = true"]},
        "endpoint": {"endpoint": "http://localhost:9000"},
        "endpoint with a path": {"endpoint": "https://localhost:9000/base/"},
        "endpoint, virtual": {"endpoint": "https://example.com", "s3": ["addressing_style = virtual"]},
        "endpoint and dual-stack": {"endpoint": "https://example.com", "s3": ["use_dualstack_endpoint = true"]},
        "endpoint of the environment": {"env": {"AWS_ENDPOINT_URL_S3": "http://127.0.0.1:9000"}},
        "endpoint and FIPS": {"endpoint": "https://example.com", "env": {"AWS_USE_FIPS_ENDPOINT": "true"}},
        "session token": {"token": True},
        "path style": {"s3": ["addressing_style = path"]},
    }.items():
        settings = {"region": "eu-west-1"} | settings
        for operation, params in [
            ("GetObject", get),
            ("ListObjectsV2", {"Bucket": "bucket"}),
            ("ListBuckets", {}),
            ("PutBucketTagging", {"Bucket": "bucket", "Tagging": {"TagSet": [{"Key": "a", "Value": "b"}]}}),
        ]:
            yield f"{name}: {operation}", operation, params, settings
    names = {"access point": ARN, "outpost": OUTPOST, "object lambda": LAMBDA, "multi-region": MRAP}
    for name, bucket in names.items():
        for region in ["us-west-2", "eu-west-1"]:
            for setting in [None, "true", "false"]:
                env = {} if setting is None else {"AWS_S3_USE_ARN_REGION": setting}
                settings = {"region": region, "env": env}
                params = {"Bucket": bucket, "Key": "a b/../ü"}
                yield f"{name} from {region}, use_arn_region {setting}", "GetObject", params, settings
        for setting in ["use_dualstack_endpoint = true", "use_accelerate_endpoint = true", "addressing_style = path",
                        "use_arn_region = false", "s3_disable_multiregion_access_points = true"]:
            settings = {"region": "us-west-2", "s3": [setting]}
            yield f"{name}, {setting}", "GetObject", {"Bucket": bucket, "Key": "k"}, settings
        settings = {"region": "us-west-2", "env": {"AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS": "true"}}
        yield f"{name}, none of all regions", "GetObject", {"Bucket": bucket, "Key": "k"}, settings
        settings = {"region": "us-west-2", "env": {"AWS_USE_FIPS_ENDPOINT": "true"}}
        yield f"{name}, FIPS", "GetObject", {"Bucket": bucket, "Key": "k"}, settings
        settings = {"region": "us-west-2", "endpoint": "https://example.com"}
        yield f"{name}, endpoint", "GetObject", {"Bucket": bucket, "Key": "k"}, settings


def _operations():
    here = {"region": "eu-west-1"}
    bucket = {"Bucket": "bucket"}
    key = bucket | {"Key": "k"}
    for operation, params in [
        ("GetObject", key | {"RequestPayer": "requester", "Range": "bytes=0-9", "VersionId": "v 1+"}),
        ("GetObject", key | {"PartNumber": 2, "ChecksumMode": "ENABLED"}),
        ("GetObject", key | {"ResponseContentType": "text/plain; charset=utf-8", "ResponseCacheControl": "no-cache"}),
        ("GetObject", key | {"IfModifiedSince": "2024-05-01T00:00:00Z", "IfNoneMatch": '"abc"'}),
        ("HeadObject", key | {"PartNumber": 1}),
        ("ListObjects", bucket | {"Prefix": "a b/", "Delimiter": "/"}),
        ("ListObjectsV2", bucket | {"StartAfter": "ü+ %", "MaxKeys": 3, "RequestPayer": "requester"}),
        ("ListObjectsV2", bucket | {"EncodingType": "url"}),
        ("ListObjectVersions", bucket | {"KeyMarker": "k"}),
        ("ListMultipartUploads", bucket),
        ("CopyObject", key | {"CopySource": "from/a b+ü"}),
        ("CreateMultipartUpload", key | {"Metadata": {"a": "b"}}),
        ("CreateMultipartUpload", key | {"ChecksumAlgorithm": "SHA256"}),
        (
            "CompleteMultipartUpload",
            key | {"UploadId": "u", "MultipartUpload": {"Parts": [{"ETag": "e", "PartNumber": 1}]}},
        ),
        ("AbortMultipartUpload", key | {"UploadId": "u"}),
        ("DeleteObjects", bucket | {"Delete": {"Objects": [{"Key": "a\rb"}, {"Key": "é<&>"}], "Quiet": True}}),
        ("DeleteObjects", bucket | {"Delete": {"Objects": [{"Key": "a"}]}, "ChecksumAlgorithm": "SHA256"}),
        ("PutBucketPolicy", bucket | {"Policy": "{}"}),
        ("PutBucketAcl", bucket | {"ACL": "private"}),
        ("PutObjectTagging", key | {"Tagging": {"TagSet": []}}),
        ("GetBucketLocation", bucket),
        ("CreateBucket", bucket | {"CreateBucketConfiguration": {"LocationConstraint": "eu-west-1"}}),
        (
            "SelectObjectContent",
            key
            | {"Expression": "select 1", "ExpressionType": "SQL"}
            | {"InputSerialization": {"CSV": {}}, "OutputSerialization": {"JSON": {}}},
        ),
        ("GetObjectAttributes", key | {"ObjectAttributes": ["ETag", "ObjectSize"]}),
        ("RestoreObject", key | {"RestoreRequest": {"Days": 1}}),
    ]:
        yield f"{operation} {params}", operation, params, here
    route = {"RequestRoute": "route", "RequestToken": "t"}
    yield "WriteGetObjectResponse", "WriteGetObjectResponse", route, here | {"body": b""}
    local = here | {"endpoint": "http://localhost:9000"}
    for body in [b"", b"hello", b"x" * 100_000]:
        for extra in [
            {},
            {"ChecksumAlgorithm": "SHA256"},
            {"ContentMD5": "XUFAKrxLKna5cZ2REBfFkg=="},
            {"ChecksumCRC32": "NhCmhg=="},
        ]:
            yield f"PutObject of {len(body)} bytes {extra}", "PutObject", key | extra, local | {"body": body}
    required = {"profile": ["request_checksum_calculation = when_required"]}
    delete = bucket | {"Delete": {"Objects": [{"Key": "a"}]}}
    yield "PutObject, checksums when required", "PutObject", key, local | required | {"body": b"hello"}
    yield "DeleteObjects, checksums when required", "DeleteObjects", delete, here | required
    required = {"profile": ["response_checksum_validation = when_required"]}
    yield "GetObject, checksums when required", "GetObject", key, here | required
    control = here | {"service": "s3control"}
    account = {"AccountId": "123456789012"}
    dual = control | {"s3": ["use_dualstack_endpoint = true"]}
    elsewhere = control | {"s3": ["use_arn_region = true"]}
    yield "control GetAccessPoint", "GetAccessPoint", account | {"Name": "ap"}, control
    yield "control GetAccessPoint, dual-stack", "GetAccessPoint", account | {"Name": "ap"}, dual
    for name, settings in {
        "here": control | {"region": "us-west-2"},
        "elsewhere": elsewhere,
        "that is refused": control,
    }.items():
        yield f"control GetAccessPoint of an ARN {name}", "GetAccessPoint", account | {"Name": OUTPOST}, settings
    yield "control ListJobs", "ListJobs", account, control


def presigned():
    """Every URL to compare."""
    virtual = {"s3": ["signature_version = s3v4", "addressing_style = virtual"]}
    path = {"s3": ["signature_version = s3v4", "addressing_style = path"]}
    for settings in [virtual, path]:
        for region in ["us-east-1", "eu-west-1", "cn-north-1"]:
            for token in [False, True]:
                here = settings | {"region": region, "token": token}
                here |= {"profile": ["s3_us_east_1_regional_endpoint = regional"]}
                name = f"in {region}, {settings['s3'][1]}, token {token}"
                for operation, params in _to_presign():
                    yield f"{operation} {params} {name}", operation, params, here
        here = settings | {"region": "eu-west-1"}
        for key in KEYS:
            yield f"key {key!r}", "GetObject", {"Bucket": "my.dotted.bucket", "Key": key}, here
    here = {"region": "us-west-2"}
    for bucket in [ARN, OUTPOST, LAMBDA]:
        yield f"GetObject of {bucket}", "GetObject", {"Bucket": bucket, "Key": "a b"}, here | virtual
    local = here | path | {"endpoint": "http://localhost:9000"}
    yield "GetObject at an endpoint", "GetObject", {"Bucket": "b", "Key": "k"}, local
    for expires in [1, 604_800]:
        yield f"for {expires} s", "GetObject", {"Bucket": "bucket", "Key": "k"}, here | virtual | {"expires": expires}
    for service, operation, params in [
        ("sts", "GetCallerIdentity", {}),
        ("sts", "AssumeRole", {"RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "a+b=c"}),
        ("ec2", "DescribeVpcs", {"VpcIds": ["vpc-1"], "Filters": [{"Name": "tag:a b", "Values": ["ü+"]}]}),
        (
            "polly",
            "SynthesizeSpeech",
            {"Text": "a & b=c", "OutputFormat": "mp3", "VoiceId": "Joanna", "LexiconNames": ["x", "y"]},
        ),
        ("lambda", "ListFunctions", {"MaxItems": 3}),
        ("lambda", "GetFunction", {"FunctionName": "arn:aws:lambda:us-west-2:123456789012:function:f"}),
    ]:
        for token in [False, True]:
            settings = here | {"service": service, "token": token, "method": "GET"}
            yield f"{service} {operation}, token {token}", operation, params, settings


def _to_presign():
    key = {"Bucket": "bucket", "Key": "a b"}
    yield "GetObject", key
    disposition = 'attachment; filename="ü.txt"'
    yield "GetObject", key | {"VersionId": "v", "ResponseContentDisposition": disposition, "PartNumber": 2}
    yield "GetObject", key | {"RequestPayer": "requester", "Range": "bytes=0-9"}
    yield "HeadObject", key
    yield "PutObject", key
    yield "PutObject", key | {"ContentType": "text/plain", "ServerSideEncryption": "aws:kms", "SSEKMSKeyId": "key"}
    yield "PutObject", key | {"ACL": "public-read", "Metadata": {"a": "b c"}, "Tagging": "x=y", "ContentLength": 5}
    yield "UploadPart", key | {"UploadId": "u", "PartNumber": 1}
    yield "DeleteObject", key
    yield "ListObjectsV2", {"Bucket": "bucket", "Prefix": "a/"}
    yield "HeadBucket", {"Bucket": "bucket"}
    yield "CreateMultipartUpload", key
