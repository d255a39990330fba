"""SNS (awsQuery): topics, subscriptions, attributes."""

from steps import change, fails, read, ref

CLIENT = "sns"

STEPS = [
    read("ListTopics"),
    change("CreateTopic", Name="alerts", Attributes={"DisplayName": "Ålerts & more"}, Tags=[{"Key": "k", "Value": "v w"}]).saved("topic"),
    change("CreateTopic", Name="other"),
    read("ListTopics"),
    read("ListTopics").by("router"),
    read("GetTopicAttributes", TopicArn=ref("topic.TopicArn")),
    fails("GetTopicAttributes", "NotFound", TopicArn="arn:aws:sns:us-east-1:123456789012:absent"),
    change("Subscribe", TopicArn=ref("topic.TopicArn"), Protocol="sqs", Endpoint="arn:aws:sqs:us-east-1:123456789012:q",
           Attributes={"RawMessageDelivery": "true"}, ReturnSubscriptionArn=True).saved("subscription"),
    change("Subscribe", TopicArn=ref("topic.TopicArn"), Protocol="email", Endpoint="a+b@example.com"),
    read("ListSubscriptions"),
    read("ListSubscriptionsByTopic", TopicArn=ref("topic.TopicArn")),
    read("GetSubscriptionAttributes", SubscriptionArn=ref("subscription.SubscriptionArn")),
    change("SetSubscriptionAttributes", SubscriptionArn=ref("subscription.SubscriptionArn"),
           AttributeName="FilterPolicy", AttributeValue='{"kind":["ä"]}'),
    change("TagResource", ResourceArn=ref("topic.TopicArn"), Tags=[{"Key": "new", "Value": ""}]),
    read("ListTagsForResource", ResourceArn=ref("topic.TopicArn")),
    change("Unsubscribe", SubscriptionArn=ref("subscription.SubscriptionArn")),
    change("DeleteTopic", TopicArn=ref("topic.TopicArn")),
    read("ListTopics"),
]
