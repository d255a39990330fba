"""CloudFormation (awsQuery): stacks made from a template."""

from steps import change, fails, read

CLIENT = "cloudformation"
TEMPLATE = """{"AWSTemplateFormatVersion": "2010-09-09", "Description": "a queue",
 "Parameters": {"Name": {"Type": "String", "Default": "q"}},
 "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Name"}}}},
 "Outputs": {"Url": {"Value": {"Ref": "Queue"}}}}"""

STEPS = [
    read("ListStacks"),
    read("DescribeStacks"),
    change("CreateStack", StackName="first", TemplateBody=TEMPLATE, Parameters=[{"ParameterKey": "Name", "ParameterValue": "made"}],
           Tags=[{"Key": "team", "Value": "größe & co"}], Capabilities=["CAPABILITY_IAM"]),
    read("DescribeStacks", StackName="first"),
    read("DescribeStacks", StackName="first").by("rt"),
    read("ListStacks", StackStatusFilter=["CREATE_COMPLETE"]),
    read("DescribeStackResources", StackName="first"),
    read("ListStackResources", StackName="first").by("router"),
    read("GetTemplate", StackName="first"),
    read("ValidateTemplate", TemplateBody=TEMPLATE),
    fails("DescribeStacks", "ValidationError", StackName="absent"),
    change("UpdateStack", StackName="first", TemplateBody=TEMPLATE.replace("a queue", "still a queue"), Parameters=[
        {"ParameterKey": "Name", "UsePreviousValue": True}]),
    read("DescribeStackEvents", StackName="first"),
    change("DeleteStack", StackName="first"),
    read("ListStacks"),
]
