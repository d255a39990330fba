"""EC2 (ec2Query): networks, instances, filters, tags, pages."""

from steps import change, fails, pages, read, ref

CLIENT = "ec2"

STEPS = [
    change("CreateVpc", CidrBlock="10.7.0.0/16", TagSpecifications=[
        {"ResourceType": "vpc", "Tags": [{"Key": "Name", "Value": "ünï ☃"}, {"Key": "empty", "Value": ""}]}]).saved("vpc"),
    read("DescribeVpcs", VpcIds=[ref("vpc.Vpc.VpcId")]),
    read("DescribeVpcs", Filters=[{"Name": "cidr", "Values": ["10.7.0.0/16"]}]).by("router"),
    read("DescribeVpcs", Filters=[{"Name": "cidr", "Values": ["192.0.2.0/24"]}]),
    *[change("CreateSubnet", VpcId=ref("vpc.Vpc.VpcId"), CidrBlock=f"10.7.{n}.0/24", AvailabilityZone="us-east-1a").saved(f"subnet{n}")
      for n in range(3)],
    read("DescribeSubnets", Filters=[{"Name": "vpc-id", "Values": [ref("vpc.Vpc.VpcId")]}]),
    change("CreateSecurityGroup", GroupName="web", Description="web servers", VpcId=ref("vpc.Vpc.VpcId")).saved("group"),
    change("AuthorizeSecurityGroupIngress", GroupId=ref("group.GroupId"), IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
         "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "all"}], "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}]),
    read("DescribeSecurityGroups", GroupIds=[ref("group.GroupId")]),
    read("DescribeSecurityGroupRules", Filters=[{"Name": "group-id", "Values": [ref("group.GroupId")]}]),
    fails("AuthorizeSecurityGroupIngress", "InvalidGroup.NotFound", GroupId="sg-0123456789abcdef0", IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 2, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]),
    change("RunInstances", ImageId="ami-12c6146b", MinCount=7, MaxCount=7, InstanceType="t3.micro",
           SubnetId=ref("subnet0.Subnet.SubnetId"), ClientToken="once",
           BlockDeviceMappings=[{"DeviceName": "/dev/sda1", "Ebs": {"VolumeSize": 12, "DeleteOnTermination": True}}],
           TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "fleet", "Value": "a"}]}]).saved("run"),
    *[change("RunInstances", ImageId="ami-12c6146b", MinCount=1, MaxCount=1, InstanceType="m5.large", ClientToken=f"again-{n}")
      for n in range(7)],
    read("DescribeInstances"),
    read("DescribeInstances", InstanceIds=[ref("run.Instances[3].InstanceId")]).by("rt"),
    read("DescribeInstances", Filters=[{"Name": "instance-state-name", "Values": ["running"]}, {"Name": "tag:fleet", "Values": ["a", "b"]}]),
    pages("DescribeInstances", "Reservations[].Instances[]", 5),
    pages("DescribeInstances", "Reservations[].Instances[]", 5, max_items=13),
    read("DescribeInstanceStatus", IncludeAllInstances=True),
    read("DescribeInstanceAttribute", InstanceId=ref("run.Instances[0].InstanceId"), Attribute="instanceType"),
    change("CreateTags", Resources=[ref("run.Instances[0].InstanceId")], Tags=[{"Key": "role", "Value": "a=b&c+d %"}]),
    read("DescribeTags", Filters=[{"Name": "resource-id", "Values": [ref("run.Instances[0].InstanceId")]}]),
    change("StopInstances", InstanceIds=[ref("run.Instances[0].InstanceId")]),
    change("StartInstances", InstanceIds=[ref("run.Instances[0].InstanceId")]),
    fails("DescribeInstances", "InvalidInstanceID.NotFound", InstanceIds=["i-0123456789abcdef0"]),
    fails("RunInstances", "DryRunOperation", DryRun=True, ImageId="ami-12c6146b", MinCount=1, MaxCount=1, InstanceType="t3.micro"),
    change("CreateVolume", AvailabilityZone="us-east-1a", Size=1, VolumeType="gp3", Encrypted=False).saved("volume"),
    change("AttachVolume", Device="/dev/sdf", InstanceId=ref("run.Instances[1].InstanceId"), VolumeId=ref("volume.VolumeId")),
    read("DescribeVolumes", VolumeIds=[ref("volume.VolumeId")]),
    change("CreateSnapshot", VolumeId=ref("volume.VolumeId"), Description="ä snapshot"),
    change("CreateInternetGateway").saved("gateway"),
    change("AttachInternetGateway", InternetGatewayId=ref("gateway.InternetGateway.InternetGatewayId"), VpcId=ref("vpc.Vpc.VpcId")),
    change("CreateRouteTable", VpcId=ref("vpc.Vpc.VpcId")).saved("table"),
    change("CreateRoute", RouteTableId=ref("table.RouteTable.RouteTableId"), DestinationCidrBlock="0.0.0.0/0",
           GatewayId=ref("gateway.InternetGateway.InternetGatewayId")),
    read("DescribeRouteTables", RouteTableIds=[ref("table.RouteTable.RouteTableId")]),
    change("AllocateAddress", Domain="vpc"),
    read("DescribeAddresses"),
    read("DescribeRegions", RegionNames=["us-east-1", "eu-west-1"]),
    read("DescribeAvailabilityZones"),
    read("DescribeImages", ImageIds=["ami-12c6146b"]),
    read("DescribeInstanceTypes", InstanceTypes=["t3.micro", "m5.large"]).any_order(),
    read("DescribeKeyPairs"),
    change("ModifyVpcAttribute", VpcId=ref("vpc.Vpc.VpcId"), EnableDnsHostnames={"Value": True}),
    read("DescribeVpcAttribute", VpcId=ref("vpc.Vpc.VpcId"), Attribute="enableDnsHostnames"),
    change("TerminateInstances", InstanceIds=[ref("run.Instances[6].InstanceId")]),
    change("DeleteSubnet", SubnetId=ref("subnet2.Subnet.SubnetId")),
]
