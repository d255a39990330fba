"""API Gateway (restJson1): nested paths, patch operations."""

from steps import change, fails, read, ref

CLIENT = "apigateway"

STEPS = [
    read("GetRestApis"),
    change("CreateRestApi", name="shop ☃", description="größe", endpointConfiguration={"types": ["REGIONAL"]}, tags={"a": "b c"}).saved("api"),
    change("CreateRestApi", name="second"),
    read("GetRestApis"),
    read("GetRestApi", restApiId=ref("api.id")),
    read("GetResources", restApiId=ref("api.id")).saved("resources"),
    change("CreateResource", restApiId=ref("api.id"), parentId=ref("resources.items[0].id"), pathPart="{proxy+}").saved("resource"),
    change("PutMethod", restApiId=ref("api.id"), resourceId=ref("resource.id"), httpMethod="GET", authorizationType="NONE",
           requestParameters={"method.request.querystring.q": True, "method.request.header.h": False}),
    read("GetMethod", restApiId=ref("api.id"), resourceId=ref("resource.id"), httpMethod="GET"),
    change("PutIntegration", restApiId=ref("api.id"), resourceId=ref("resource.id"), httpMethod="GET", type="MOCK",
           requestTemplates={"application/json": '{"statusCode": 200}'}),
    change("PutMethodResponse", restApiId=ref("api.id"), resourceId=ref("resource.id"), httpMethod="GET", statusCode="200"),
    change("UpdateRestApi", restApiId=ref("api.id"), patchOperations=[{"op": "replace", "path": "/description", "value": "neu/ü"}]),
    change("CreateDeployment", restApiId=ref("api.id"), stageName="prod", variables={"k": "v"}),
    read("GetStages", restApiId=ref("api.id")).by("router"),
    change("CreateApiKey", name="key", enabled=True, value="0123456789abcdefghij"),
    read("GetApiKeys", includeValues=True).by("rt"),
    fails("GetRestApi", "NotFoundException", restApiId="absent"),
    change("DeleteResource", restApiId=ref("api.id"), resourceId=ref("resource.id")),
    change("DeleteRestApi", restApiId=ref("api.id")),
    read("GetRestApis"),
]
