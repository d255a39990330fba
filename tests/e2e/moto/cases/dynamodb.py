"""DynamoDB (awsJson1.0): typed attribute values, binary, large numbers, pages."""

from steps import change, fails, pages, read

CLIENT = "dynamodb"

ITEM = {
    "id": {"S": "日本/ü"},
    "at": {"N": "2"},
    "blob": {"B": bytes(range(256))},
    "blobs": {"BS": [b"\x00", b"\xff\xfe"]},
    "large": {"N": "123456789012345678901234567890"},
    "numbers": {"NS": ["1", "2.5"]},
    "words": {"SS": ["a", "ß"]},
    "yes": {"BOOL": True},
    "no": {"BOOL": False},
    "nothing": {"NULL": True},
    "list": {"L": [{"S": "x"}, {"N": "1"}, {"L": []}]},
    "map": {"M": {"inner": {"M": {}}, "weird key.with dots": {"S": ""}}},
}

STEPS = [
    read("ListTables"),
    change("CreateTable", TableName="events", BillingMode="PAY_PER_REQUEST",
           KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
           AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "at", "AttributeType": "N"}]),
    *[change("CreateTable", TableName=f"table-{n}", BillingMode="PAY_PER_REQUEST",
             KeySchema=[{"AttributeName": "k", "KeyType": "HASH"}],
             AttributeDefinitions=[{"AttributeName": "k", "AttributeType": "S"}]) for n in range(4)],
    fails("CreateTable", "ResourceInUseException", TableName="events", BillingMode="PAY_PER_REQUEST",
          KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
          AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}]),
    read("DescribeTable", TableName="events"),
    read("ListTables"),
    pages("ListTables", "TableNames", 2),
    change("PutItem", TableName="events", Item=ITEM),
    read("GetItem", TableName="events", Key={"id": {"S": "日本/ü"}, "at": {"N": "2"}}),
    read("GetItem", TableName="events", Key={"id": {"S": "日本/ü"}, "at": {"N": "2"}}).by("rt"),
    read("GetItem", TableName="events", Key={"id": {"S": "absent"}, "at": {"N": "0"}}),
    change("BatchWriteItem", RequestItems={"events": [
        {"PutRequest": {"Item": {"id": {"S": f"row-{n}"}, "at": {"N": str(n)}, "blob": {"B": bytes([n])}}}} for n in range(9)]}),
    read("BatchGetItem", RequestItems={"events": {"Keys": [{"id": {"S": "row-1"}, "at": {"N": "1"}}]}}),
    read("Scan", TableName="events"),
    read("Scan", TableName="events").by("router"),
    pages("Scan", "Items", 3, TableName="events"),
    pages("Scan", "Items", 2, TableName="events", max_items=5),
    read("Query", TableName="events", KeyConditionExpression="id = :id",
         ExpressionAttributeValues={":id": {"S": "row-3"}}, ReturnConsumedCapacity="TOTAL"),
    change("UpdateItem", TableName="events", Key={"id": {"S": "row-3"}, "at": {"N": "3"}},
           UpdateExpression="SET #c = :v", ExpressionAttributeNames={"#c": "count"},
           ExpressionAttributeValues={":v": {"N": "-0.5"}}, ReturnValues="ALL_NEW"),
    fails("PutItem", "ConditionalCheckFailedException", TableName="events",
          Item={"id": {"S": "row-3"}, "at": {"N": "3"}}, ConditionExpression="attribute_not_exists(id)"),
    fails("GetItem", "ResourceNotFoundException", TableName="missing", Key={"k": {"S": "x"}}),
    change("TransactWriteItems", TransactItems=[
        {"Put": {"TableName": "table-0", "Item": {"k": {"S": "t"}}}}, {"Delete": {"TableName": "table-1", "Key": {"k": {"S": "t"}}}}]),
    change("UpdateTimeToLive", TableName="events", TimeToLiveSpecification={"Enabled": True, "AttributeName": "ttl"}),
    read("DescribeTimeToLive", TableName="events"),
    change("DeleteItem", TableName="events", Key={"id": {"S": "row-3"}, "at": {"N": "3"}}, ReturnValues="ALL_OLD"),
    change("DeleteTable", TableName="table-3"),
    read("ListTables"),
]
