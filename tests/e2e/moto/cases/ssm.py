"""Systems Manager (awsJson1.1): parameters, documents."""

from steps import change, fails, pages, read

CLIENT = "ssm"

STEPS = [
    *[change("PutParameter", Name=f"/app/{n}/ключ".replace("ключ", "key"), Value=f"wért {n} ☃", Type="String",
             Description="größe", Tags=[{"Key": "n", "Value": str(n)}]) for n in range(6)],
    change("PutParameter", Name="/app/secret", Value="s3cret", Type="SecureString"),
    change("PutParameter", Name="/app/list", Value="a,b,c", Type="StringList"),
    fails("PutParameter", "ParameterAlreadyExists", Name="/app/list", Value="d", Type="StringList"),
    change("PutParameter", Name="/app/list", Value="d,e", Type="StringList", Overwrite=True),
    read("GetParameter", Name="/app/0/key"),
    read("GetParameter", Name="/app/secret", WithDecryption=True),
    fails("GetParameter", "ParameterNotFound", Name="/absent"),
    read("GetParameters", Names=["/app/0/key", "/absent"]),
    read("GetParametersByPath", Path="/app", Recursive=True),
    pages("GetParametersByPath", "Parameters", 3, Path="/app", Recursive=True),
    read("DescribeParameters", ParameterFilters=[{"Key": "Name", "Option": "BeginsWith", "Values": ["/app/1"]}]).by("rt"),
    *[change("PutParameter", Name="/app/list", Value=f"v{n}", Type="StringList", Overwrite=True) for n in range(4)],
    read("GetParameterHistory", Name="/app/list"),
    pages("GetParameterHistory", "Parameters", 2, Name="/app/list"),
    change("AddTagsToResource", ResourceType="Parameter", ResourceId="/app/list", Tags=[{"Key": "k", "Value": "v/ü"}]),
    read("ListTagsForResource", ResourceType="Parameter", ResourceId="/app/list"),
    change("CreateDocument", Name="nuaws-doc", DocumentType="Command", Content='{"schemaVersion":"2.2","description":"d","mainSteps":[]}'),
    read("DescribeDocument", Name="nuaws-doc"),
    read("GetDocument", Name="nuaws-doc"),
    change("DeleteParameters", Names=["/app/0/key", "/app/1/key"]).by("router"),
    change("DeleteParameter", Name="/app/2/key"),
    read("DescribeParameters"),
]
