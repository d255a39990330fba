"""ECR (awsJson1.1): repositories and images."""

from steps import change, fails, read

CLIENT = "ecr"
MANIFEST = """{"schemaVersion": 2, "mediaType": "application/vnd.docker.distribution.manifest.v2+json",
 "config": {"mediaType": "application/vnd.docker.container.image.v1+json", "size": 7023,
  "digest": "sha256:b5b2b2c507a0944348e0303114d8d93aaaa081732b86451d9bce1f432a537bc7"}, "layers": []}"""
LIFECYCLE = """{"rules": [{"rulePriority": 1, "description": "größe", "selection": {"tagStatus": "untagged",
 "countType": "sinceImagePushed", "countUnit": "days", "countNumber": 14}, "action": {"type": "expire"}}]}"""
POLICY = """{"Version": "2012-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*",
 "Action": ["ecr:BatchGetImage"]}]}"""

STEPS = [
    read("DescribeRepositories"),
    change("CreateRepository", repositoryName="team/app", imageTagMutability="IMMUTABLE", tags=[{"Key": "k", "Value": "ä"}]),
    change("CreateRepository", repositoryName="other"),
    fails("CreateRepository", "RepositoryAlreadyExistsException", repositoryName="other"),
    read("DescribeRepositories"),
    read("DescribeRepositories").by("rt"),
    change("PutImage", repositoryName="other", imageManifest=MANIFEST, imageTag="v1"),
    read("ListImages", repositoryName="other"),
    read("DescribeImages", repositoryName="other"),
    read("BatchGetImage", repositoryName="other", imageIds=[{"imageTag": "v1"}]).by("router"),
    change("PutLifecyclePolicy", repositoryName="other", lifecyclePolicyText=LIFECYCLE),
    change("SetRepositoryPolicy", repositoryName="other", policyText=POLICY),
    read("GetRepositoryPolicy", repositoryName="other"),
    read("GetAuthorizationToken"),
    change("BatchDeleteImage", repositoryName="other", imageIds=[{"imageTag": "v1"}]),
    change("DeleteRepository", repositoryName="other"),
    fails("ListImages", "RepositoryNotFoundException", repositoryName="other"),
]
