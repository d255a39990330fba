"""IAM (awsQuery): users, roles, policies, pages."""

from steps import change, fails, pages, read, ref

CLIENT = "iam"
TRUST = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}'
ALLOW = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'

STEPS = [
    read("ListUsers"),
    *[change("CreateUser", UserName=f"user{n}+a@b=c,_.-", Path="/division/") for n in range(5)],
    read("ListUsers"),
    read("ListUsers").by("rt"),
    read("GetUser", UserName="user0+a@b=c,_.-"),
    fails("GetUser", "NoSuchEntity", UserName="nobody"),
    fails("CreateUser", "EntityAlreadyExists", UserName="user0+a@b=c,_.-"),
    change("TagUser", UserName="user0+a@b=c,_.-", Tags=[{"Key": "team", "Value": "größer & mehr"}]),
    read("ListUserTags", UserName="user0+a@b=c,_.-"),
    change("CreateGroup", GroupName="admins"),
    change("AddUserToGroup", GroupName="admins", UserName="user0+a@b=c,_.-"),
    read("GetGroup", GroupName="admins"),
    read("ListGroupsForUser", UserName="user0+a@b=c,_.-").by("router"),
    change("CreateRole", RoleName="worker", AssumeRolePolicyDocument=TRUST, Description="ä role", MaxSessionDuration=7200),
    read("GetRole", RoleName="worker"),
    read("ListRoles"),
    *[change("CreateRole", RoleName=f"more-{n}", AssumeRolePolicyDocument=TRUST) for n in range(4)],
    pages("ListRoles", "Roles", 2),
    pages("ListRoles", "Roles", 2, max_items=3),
    change("CreatePolicy", PolicyName="all-of-s3", PolicyDocument=ALLOW).saved("policy"),
    change("AttachRolePolicy", RoleName="worker", PolicyArn=ref("policy.Policy.Arn")),
    read("ListAttachedRolePolicies", RoleName="worker"),
    read("GetPolicy", PolicyArn=ref("policy.Policy.Arn")),
    read("GetPolicyVersion", PolicyArn=ref("policy.Policy.Arn"), VersionId="v1"),
    change("PutRolePolicy", RoleName="worker", PolicyName="inline", PolicyDocument=ALLOW),
    read("GetRolePolicy", RoleName="worker", PolicyName="inline"),
    change("CreateInstanceProfile", InstanceProfileName="profile"),
    change("AddRoleToInstanceProfile", InstanceProfileName="profile", RoleName="worker"),
    read("ListInstanceProfiles"),
    change("CreateAccessKey", UserName="user1+a@b=c,_.-"),
    read("ListAccessKeys", UserName="user1+a@b=c,_.-"),
    change("CreateAccountAlias", AccountAlias="test-alias"),
    read("ListAccountAliases"),
    read("GetAccountSummary"),
    change("UpdateUser", UserName="user4+a@b=c,_.-", NewUserName="renamed"),
    fails("DeleteRole", "DeleteConflict", RoleName="worker"),
    change("DeleteUser", UserName="renamed"),
    read("ListUsers", PathPrefix="/division/"),
]
