//! EC2 by hand: forms that are easily written wrong; answers and errors as EC2 sends them, and as it should not.

use serde_json::{Value as Json, json};

use super::{Case, xml};

pub(super) fn cases() -> Vec<Case> {
    [requests(), instances(), values(), errors()].concat()
}

fn requests() -> Vec<Case> {
    let printable: String = (' '..='~').collect();
    let empty =
        |operation: &str| xml(200, &format!("<{operation}Response><requestId>r</requestId></{operation}Response>"));
    vec![
        Case::new(
            "DescribeInstances",
            "every printable character",
            json!({ "Filters": [{ "Name": printable, "Values": [printable] }] }),
            [empty("DescribeInstances")],
        ),
        Case::new(
            "DescribeInstances",
            "controls and unicode",
            json!({ "Filters": [{ "Name": "a\tb\r\nc\u{7f}", "Values": ["é", "😀", "\u{2028}"] }] }),
            [empty("DescribeInstances")],
        ),
        Case::new(
            "DescribeInstances",
            "long lists",
            json!({ "InstanceIds": (0..150).map(|n| format!("i-{n:017x}")).collect::<Vec<_>>() }),
            [empty("DescribeInstances")],
        ),
        Case::new(
            "DescribeInstances",
            "empty and absent",
            json!({ "InstanceIds": [], "Filters": [{ "Name": "", "Values": [] }, {}], "NextToken": "" }),
            [empty("DescribeInstances")],
        ),
        Case::new(
            "RunInstances",
            "nested",
            json!({
                "ImageId": "ami-1", "MinCount": 1, "MaxCount": 2, "InstanceType": "m5.large", "ClientToken": "once", "EbsOptimized": false,
                "BlockDeviceMappings": [
                    { "DeviceName": "/dev/sda1", "Ebs": { "VolumeSize": 8, "DeleteOnTermination": true, "Encrypted": false } },
                    { "DeviceName": "/dev/sdb", "NoDevice": "" },
                ],
                "NetworkInterfaces": [{ "DeviceIndex": 0, "Groups": ["sg-1", "sg-2"], "Ipv6Addresses": [{ "Ipv6Address": "::1" }] }],
                "TagSpecifications": [{ "ResourceType": "instance", "Tags": [{ "Key": "Name", "Value": "é=&" }] }],
                "CreditSpecification": { "CpuCredits": "unlimited" }, "SecurityGroupIds": ["sg-3"], "UserData": "IyEvYmluL3No",
            }),
            [empty("RunInstances")],
        ),
        Case::new(
            "AuthorizeSecurityGroupIngress",
            "ports of -1",
            json!({ "GroupId": "sg-1", "IpPermissions": [{ "IpProtocol": "-1", "FromPort": -1, "ToPort": -1, "IpRanges": [{ "CidrIp": "0.0.0.0/0", "Description": "all" }], "Ipv6Ranges": [{ "CidrIpv6": "::/0" }] }] }),
            [empty("AuthorizeSecurityGroupIngress")],
        ),
        Case::new(
            "ModifyVpcAttribute",
            "boolean in a structure",
            json!({ "VpcId": "vpc-1", "EnableDnsSupport": { "Value": false } }),
            [empty("ModifyVpcAttribute")],
        ),
        Case::new(
            "ImportKeyPair",
            "blob",
            json!({ "KeyName": "k", "PublicKeyMaterial": "ssh-rsa AAAA+/=" }),
            [empty("ImportKeyPair")],
        ),
        Case::new(
            "DescribeSpotPriceHistory",
            "times",
            json!({ "StartTime": "2024-02-29T12:34:56.789Z", "EndTime": "1969-12-31T23:59:59Z" }),
            [empty("DescribeSpotPriceHistory")],
        ),
        Case::new(
            "CreateVolume",
            "token made up",
            json!({ "AvailabilityZone": "eu-west-1a", "Size": 100 }),
            [empty("CreateVolume")],
        ),
        Case::new(
            "CreateFleet",
            "floats",
            json!({ "TargetCapacitySpecification": { "TotalTargetCapacity": 1 }, "LaunchTemplateConfigs": [{ "Overrides": [{ "WeightedCapacity": 1.5, "Priority": 1e-7 }, { "WeightedCapacity": 100.0, "Priority": 1e22 }] }] }),
            [empty("CreateFleet")],
        ),
    ]
}

/// One instance, written every way XML allows.
fn instances() -> Vec<Case> {
    let describe = |label: &str, inner: &str| {
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DescribeInstancesResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">{inner}</DescribeInstancesResponse>"
        );
        Case::new("DescribeInstances", label, json!({}), [xml(200, &body)])
    };
    let one = |instance: Json| json!({ "Reservations": [{ "Instances": [instance] }] });
    let of = |instance: &str| {
        format!("<reservationSet><item><instancesSet><item>{instance}</item></instancesSet></item></reservationSet>")
    };
    vec![
        describe("no reservations", "<requestId>r</requestId><reservationSet/>"),
        describe("nothing", ""),
        describe(
            "white space",
            "\n  <requestId>r</requestId>\n  <reservationSet>\n    <item>\n      <reservationId>r-1</reservationId>\n    </item>\n  </reservationSet>\n",
        ),
        describe("empty sets", &of("<instanceId>i-1</instanceId><tagSet/><groupSet></groupSet><productCodes/>")),
        describe("empty texts", &of("<instanceId/><keyName></keyName><reason/><stateReason/>")),
        describe(
            "unknown elements",
            &of("<instanceId>i-1</instanceId><brandNew><item><instanceId>i-2</instanceId></item></brandNew>"),
        ),
        describe("comments", &of("<instanceId>i-<!-- two -->2</instanceId>"))
            .but_ours_is(one(json!({ "InstanceId": "i-2" }))),
        describe("references", &of("<keyName>&#x41;&amp;&lt;b&gt;&#128512;</keyName>")),
        describe("CDATA", &of("<keyName><![CDATA[a & b]]></keyName>")).but_ours_is(one(json!({ "KeyName": "a & b" }))),
        describe(
            "times",
            &of(
                "<launchTime>2024-02-29T12:34:56.000Z</launchTime><usageOperationUpdateTime>2024-02-29T12:34:56Z</usageOperationUpdateTime>",
            ),
        ),
        describe("booleans", &of("<ebsOptimized>true</ebsOptimized><enaSupport>false</enaSupport>")),
        describe("enums of tomorrow", &of("<instanceType>z99.huge</instanceType><architecture>abacus</architecture>")),
        describe(
            "several",
            "<reservationSet><item><instancesSet><item><instanceId>i-1</instanceId></item><item><instanceId>i-2</instanceId></item></instancesSet></item><item><instancesSet/></item></reservationSet><nextToken>n</nextToken>",
        ),
        describe("not a number", &of("<amiLaunchIndex>first</amiLaunchIndex>")).fails(),
        describe("cut", "<reservationSet><item>").but_ours_fails(),
    ]
}

/// Outputs of other kinds.
fn values() -> Vec<Case> {
    let answer = |operation: &str, label: &str, input: Json, inner: &str| {
        Case::new(operation, label, input, [xml(200, &format!("<{operation}Response>{inner}</{operation}Response>"))])
    };
    vec![
        answer("DeleteVpc", "true", json!({ "VpcId": "vpc-1" }), "<return>true</return>"),
        answer("CreateRoute", "false", json!({ "RouteTableId": "rtb-1" }), "<return>false</return>"),
        answer(
            "DescribeVpcAttribute",
            "one member",
            json!({ "VpcId": "vpc-1", "Attribute": "enableDnsSupport" }),
            "<vpcId>vpc-1</vpcId><enableDnsSupport><value>true</value></enableDnsSupport>",
        ),
        answer(
            "DescribeInstanceTypes",
            "numbers",
            json!({}),
            "<instanceTypeSet><item><vCpuInfo><defaultVCpus>4</defaultVCpus><validCores><item>1</item><item>2</item></validCores></vCpuInfo><processorInfo><sustainedClockSpeedInGhz>3.1</sustainedClockSpeedInGhz></processorInfo></item></instanceTypeSet>",
        ),
        answer(
            "GetSpotPlacementScores",
            "list",
            json!({ "TargetCapacity": 1 }),
            "<spotPlacementScoreSet><item><score>7</score></item></spotPlacementScoreSet>",
        ),
        answer(
            "DescribeSecurityGroups",
            "lists of lists",
            json!({}),
            "<securityGroupInfo><item><ipPermissions><item><fromPort>22</fromPort><ipRanges><item><cidrIp>0.0.0.0/0</cidrIp></item><item><cidrIp>10.0.0.0/8</cidrIp></item></ipRanges><groups/></item></ipPermissions></item></securityGroupInfo>",
        ),
        // Text in base64, decoded as botocore does.
        answer("GetConsoleOutput", "text in base64", json!({ "InstanceId": "i-1" }), "<output>Ym9vdGVk</output>")
            .but_ours_is(json!({ "Output": "booted" })),
        answer(
            "DescribeVolumes",
            "times and sizes",
            json!({}),
            "<volumeSet><item><size>16384</size><createTime>2020-01-01T00:00:00.123Z</createTime><attachmentSet><item><device>/dev/xvda</device></item></attachmentSet></item></volumeSet>",
        ),
    ]
}

fn errors() -> Vec<Case> {
    let describe = |label: &str, answers: Vec<crate::wire::Reply>| {
        Case::new("DescribeInstances", label, json!({ "InstanceIds": ["i-1"] }), answers)
    };
    let error = |status: u16, code: &str| {
        xml(
            status,
            &format!(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>{code}</Code><Message>It's &lt;so&gt;</Message></Error></Errors><RequestID>BODYID</RequestID></Response>"
            ),
        )
    };
    let found = || xml(200, "<DescribeInstancesResponse><reservationSet/></DescribeInstancesResponse>");
    vec![
        describe("unknown id", vec![error(400, "InvalidInstanceID.NotFound")]),
        describe("not allowed", vec![error(403, "UnauthorizedOperation")]),
        describe("dry run", vec![error(412, "DryRunOperation")]),
        describe("wrong key", vec![error(401, "AuthFailure")]),
        describe(
            "without a message",
            vec![xml(400, "<Response><Errors><Error><Code>Odd</Code></Error></Errors></Response>")],
        ),
        describe("throttled once", vec![error(503, "RequestLimitExceeded"), found()]),
        describe("throttled to the end", vec![error(503, "RequestLimitExceeded")]),
        describe("broken once", vec![error(500, "InternalError"), found()]),
        describe("transient by code", vec![error(400, "RequestTimeout"), found()]),
    ]
}
