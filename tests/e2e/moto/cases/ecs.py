"""ECS (awsJson1.1): clusters, task definitions, services, pages."""

from steps import change, fails, read

CLIENT = "ecs"

STEPS = [
    read("ListClusters"),
    *[change("CreateCluster", clusterName=f"cluster-{n}", tags=[{"key": "k", "value": "ä"}]) for n in range(3)],
    read("ListClusters"),
    read("DescribeClusters", clusters=["cluster-0", "absent"], include=["TAGS"]),
    change("RegisterTaskDefinition", family="web", networkMode="bridge", containerDefinitions=[
        {"name": "app", "image": "nginx:1", "memory": 128, "cpu": 10, "essential": True,
         "portMappings": [{"containerPort": 80, "hostPort": 0, "protocol": "tcp"}],
         "environment": [{"name": "K", "value": "größe & \"mehr\""}], "command": []}]).saved("task"),
    change("RegisterTaskDefinition", family="web", containerDefinitions=[{"name": "app", "image": "nginx:2", "memory": 64}]),
    read("DescribeTaskDefinition", taskDefinition="web:1"),
    read("ListTaskDefinitions"),
    read("ListTaskDefinitionFamilies").by("router"),
    change("CreateService", cluster="cluster-0", serviceName="front", taskDefinition="web:1", desiredCount=2),
    read("ListServices", cluster="cluster-0"),
    read("DescribeServices", cluster="cluster-0", services=["front"]),
    change("UpdateService", cluster="cluster-0", service="front", desiredCount=0),
    fails("DescribeServices", "ClusterNotFoundException", cluster="absent", services=["front"]),
    read("ListTagsForResource", resourceArn="arn:aws:ecs:us-east-1:123456789012:cluster/cluster-0").by("rt"),
    change("DeregisterTaskDefinition", taskDefinition="web:2"),
    change("DeleteService", cluster="cluster-0", service="front"),
    change("DeleteCluster", cluster="cluster-1"),
    read("ListClusters"),
]
