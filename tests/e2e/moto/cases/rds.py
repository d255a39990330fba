"""RDS (awsQuery): instances, snapshots, parameter groups."""

from steps import change, fails, read, ref

CLIENT = "rds"

STEPS = [
    read("DescribeDBInstances"),
    *[change("CreateDBInstance", DBInstanceIdentifier=f"db-{n}", DBInstanceClass="db.t3.micro", Engine="postgres", AllocatedStorage=20,
             MasterUsername="admin", MasterUserPassword="hunter2!&=", MultiAZ=n == 0, Tags=[{"Key": "n", "Value": f"ä {n}"}]).saved(f"db{n}")
      for n in range(3)],
    read("DescribeDBInstances").at_that_moment(),
    read("DescribeDBInstances", DBInstanceIdentifier="db-0").by("rt").at_that_moment(),
    fails("DescribeDBInstances", "DBInstanceNotFound", DBInstanceIdentifier="absent"),
    change("ModifyDBInstance", DBInstanceIdentifier="db-0", AllocatedStorage=40, ApplyImmediately=True),
    change("CreateDBSnapshot", DBSnapshotIdentifier="snap", DBInstanceIdentifier="db-0"),
    read("DescribeDBSnapshots", DBInstanceIdentifier="db-0"),
    change("CreateDBParameterGroup", DBParameterGroupName="params", DBParameterGroupFamily="postgres16", Description="größe"),
    read("DescribeDBParameterGroups").by("router"),
    read("ListTagsForResource", ResourceName=ref("db1.DBInstance.DBInstanceArn")),
    change("StopDBInstance", DBInstanceIdentifier="db-1"),
    change("DeleteDBInstance", DBInstanceIdentifier="db-2", SkipFinalSnapshot=True),
    read("DescribeDBInstances").at_that_moment(),
]
