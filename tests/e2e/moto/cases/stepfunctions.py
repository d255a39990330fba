"""Step Functions (awsJson1.0): state machines and executions."""

from steps import change, fails, pages, read, ref

CLIENT = "stepfunctions"
DEFINITION = '{"StartAt":"Done","States":{"Done":{"Type":"Succeed"}}}'
ROLE = "arn:aws:iam::123456789012:role/machine"

STEPS = [
    read("ListStateMachines"),
    *[change("CreateStateMachine", name=f"machine-{n}", definition=DEFINITION, roleArn=ROLE,
             tags=[{"key": "k", "value": "ä b"}]).saved(f"machine{n}") for n in range(3)],
    read("ListStateMachines"),
    pages("ListStateMachines", "stateMachines", 2),
    read("DescribeStateMachine", stateMachineArn=ref("machine0.stateMachineArn")),
    fails("DescribeStateMachine", "StateMachineDoesNotExist", stateMachineArn="arn:aws:states:us-east-1:123456789012:stateMachine:absent"),
    change("StartExecution", stateMachineArn=ref("machine0.stateMachineArn"), name="run", input='{"ü":[1,2,{}]}').saved("run"),
    read("DescribeExecution", executionArn=ref("run.executionArn")),
    read("ListExecutions", stateMachineArn=ref("machine0.stateMachineArn")).by("router"),
    read("ListTagsForResource", resourceArn=ref("machine0.stateMachineArn")).by("rt"),
    change("TagResource", resourceArn=ref("machine0.stateMachineArn"), tags=[{"key": "new", "value": ""}]),
    change("CreateActivity", name="work").saved("activity"),
    read("ListActivities"),
    change("StopExecution", executionArn=ref("run.executionArn"), error="E", cause="größe"),
    change("UpdateStateMachine", stateMachineArn=ref("machine1.stateMachineArn"), definition=DEFINITION),
    change("DeleteStateMachine", stateMachineArn=ref("machine2.stateMachineArn")),
    read("ListStateMachines"),
]
