"""SQS (awsJson1.0, query-compatible errors): binary attributes, batches."""

from steps import change, fails, pages, read, ref

CLIENT = "sqs"

STEPS = [
    read("ListQueues"),
    *[change("CreateQueue", QueueName=f"queue-{n}", Attributes={"VisibilityTimeout": "0"}, tags={"team": "ä"}).saved(f"queue{n}")
      for n in range(4)],
    change("CreateQueue", QueueName="ordered.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"}),
    read("GetQueueUrl", QueueName="queue-0"),
    fails("GetQueueUrl", "AWS.SimpleQueueService.NonExistentQueue", QueueName="absent"),
    read("ListQueues", QueueNamePrefix="queue"),
    pages("ListQueues", "QueueUrls", 2, QueueNamePrefix="queue"),
    read("GetQueueAttributes", QueueUrl=ref("queue0.QueueUrl"), AttributeNames=["All"]),
    change("SendMessage", QueueUrl=ref("queue0.QueueUrl"), MessageBody="héllo <&> \"wörld\"\n\tline two", MessageAttributes={
        "binary": {"DataType": "Binary", "BinaryValue": bytes(range(256))},
        "number": {"DataType": "Number", "StringValue": "12345678901234567890"},
    }).saved("sent"),
    change("ReceiveMessage", QueueUrl=ref("queue0.QueueUrl"), MessageAttributeNames=["All"], AttributeNames=["All"]).saved("received"),
    change("DeleteMessage", QueueUrl=ref("queue0.QueueUrl"), ReceiptHandle=ref("received.Messages[0].ReceiptHandle")),
    change("ReceiveMessage", QueueUrl=ref("queue0.QueueUrl")),
    change("SendMessageBatch", QueueUrl=ref("queue1.QueueUrl"), Entries=[
        {"Id": f"m{n}", "MessageBody": f"body {n}", "DelaySeconds": 0} for n in range(3)]).by("rt"),
    change("ReceiveMessage", QueueUrl=ref("queue1.QueueUrl"), MaxNumberOfMessages=10).saved("several"),
    change("ChangeMessageVisibility", QueueUrl=ref("queue1.QueueUrl"), ReceiptHandle=ref("several.Messages[0].ReceiptHandle"), VisibilityTimeout=0),
    change("SetQueueAttributes", QueueUrl=ref("queue1.QueueUrl"), Attributes={"MessageRetentionPeriod": "3600"}),
    change("TagQueue", QueueUrl=ref("queue1.QueueUrl"), Tags={"a b": "c=d"}),
    read("ListQueueTags", QueueUrl=ref("queue1.QueueUrl")),
    change("PurgeQueue", QueueUrl=ref("queue1.QueueUrl")),
    change("DeleteQueue", QueueUrl=ref("queue3.QueueUrl")),
    read("ListQueues"),
]
