//! The account of a scenario as rows that agree with each other: what an instance says of its network and volumes is what
//! these say of themselves.
//!
//! Rows are made once, when the scenario is read, by the members' names in AWS's models; a test checks them.

use std::collections::BTreeMap;

use super::hash;
use super::scenario_file::{File, Instances, Source, Vpc, numbered};
use super::text::put_number;
use super::world::NOW;
use crate::value::{Timestamp, Value};

/// Rows by service, region (none where the service is the same everywhere) and the operation that lists them.
pub(super) type Rows = BTreeMap<(&'static str, String, &'static str), Vec<Value>>;

/// States of instances with their codes.
const STATES: [(&str, i64); 6] =
    [("pending", 0), ("running", 16), ("shutting-down", 32), ("terminated", 48), ("stopping", 64), ("stopped", 80)];

/// Everything but objects.
///
/// # Errors
/// For a region, network or security group that the scenario has not.
pub(super) fn rows(source: &Source, file: &File, regions: &[String]) -> Result<Rows, String> {
    let mut account = Account { source, id: file.account.get_ref(), rows: Rows::new(), made: BTreeMap::new() };
    let mut networks = Vec::new();
    for vpc in &file.vpc {
        source.one_of("region", &vpc.region, regions.iter().map(String::as_str))?;
        networks.push(account.network(vpc));
    }
    for instances in &file.instances {
        source.one_of("region", &instances.region, regions.iter().map(String::as_str))?;
        let here = networks.iter().filter(|network| network.region == *instances.region.get_ref());
        source.one_of(
            &format!("vpc in {}", instances.region.get_ref()),
            &instances.vpc,
            here.clone().map(|network| network.name.as_str()),
        )?;
        if let Some(network) = here.clone().find(|network| network.name == *instances.vpc.get_ref()) {
            account.instances(instances, network)?;
        }
    }
    account.principals(file);
    for region in regions {
        let endpoint = format!("ec2.{region}.amazonaws.com");
        let shown = map([
            ("RegionName", text(region)),
            ("Endpoint", text(endpoint)),
            ("OptInStatus", text("opt-in-not-required")),
        ]);
        account.everywhere(regions, "ec2", "DescribeRegions", &shown);
        let listed = map([("RegionName", text(region)), ("RegionOptStatus", text("ENABLED_BY_DEFAULT"))]);
        account.add("account", "", "ListRegions", listed);
    }
    Ok(account.rows)
}

struct Account<'a> {
    source: &'a Source<'a>,
    id: &'a str,
    rows: Rows,
    /// Things of each kind so far.
    made: BTreeMap<&'static str, u64>,
}

/// A network, for who lives in it.
struct Network {
    name: String,
    region: String,
    id: String,
    /// Ids with their zones.
    subnets: Vec<(String, String)>,
    /// Names with their ids.
    groups: Vec<(String, String)>,
    /// Second part of its addresses.
    number: u64,
}

impl Account<'_> {
    fn add(&mut self, service: &'static str, region: &str, operation: &'static str, row: Value) {
        self.rows.entry((service, region.to_owned(), operation)).or_default().push(row);
    }

    fn everywhere(&mut self, regions: &[String], service: &'static str, operation: &'static str, row: &Value) {
        for region in regions {
            self.add(service, region, operation, row.clone());
        }
    }

    /// The next id of a kind: `vpc-0…a00000003`.
    fn id(&mut self, prefix: &'static str) -> String {
        let count = self.made.entry(prefix).or_default();
        *count += 1;
        let mut id = format!("{prefix}-0{}a", hash::hex(hash::mix(hash::text(self.id), hash::text(prefix)), 7));
        put_number(*count, 8, &mut id);
        id
    }

    fn network(&mut self, vpc: &Vpc) -> Network {
        let region = vpc.region.get_ref();
        let id = self.id("vpc");
        let number = self.made["vpc"] % 256;
        let row = map([
            ("VpcId", text(&id)),
            ("CidrBlock", text(format!("10.{number}.0.0/16"))),
            ("State", text("available")),
            ("InstanceTenancy", text("default")),
            ("IsDefault", Value::Bool(false)),
            ("OwnerId", text(self.id)),
            ("Tags", tags([("Name", vpc.name.as_str())])),
        ]);
        self.add("ec2", region, "DescribeVpcs", row);
        let mut network = Network {
            name: vpc.name.clone(),
            region: region.clone(),
            id,
            subnets: Vec::new(),
            groups: Vec::new(),
            number,
        };
        for at in 0..vpc.subnets.max(1) {
            let subnet = self.id("subnet");
            let zone = format!("{region}{}", char::from(b'a' + (at % 3) as u8));
            let row = map([
                ("SubnetId", text(&subnet)),
                ("VpcId", text(&network.id)),
                ("AvailabilityZone", text(&zone)),
                ("CidrBlock", text(format!("10.{number}.{at}.0/24"))),
                ("State", text("available")),
                ("OwnerId", text(self.id)),
                ("Tags", tags([("Name", format!("{}-{at}", vpc.name).as_str())])),
            ]);
            self.add("ec2", region, "DescribeSubnets", row);
            network.subnets.push((subnet, zone));
        }
        for name in std::iter::once("default").chain(vpc.security_groups.iter().map(String::as_str)) {
            let group = self.id("sg");
            let row = map([
                ("GroupId", text(&group)),
                ("GroupName", text(name)),
                ("Description", text(format!("{name} of {}", vpc.name))),
                ("VpcId", text(&network.id)),
                ("OwnerId", text(self.id)),
            ]);
            self.add("ec2", region, "DescribeSecurityGroups", row);
            network.groups.push((name.to_owned(), group));
        }
        network
    }

    fn instances(&mut self, of: &Instances, network: &Network) -> Result<(), String> {
        self.source.one_of("state", &of.state, STATES.iter().map(|(name, _)| *name))?;
        let code = STATES.iter().find(|(name, _)| name == of.state.get_ref()).map_or(16, |(_, code)| *code);
        for group in &of.security_groups {
            let have = network.groups.iter().map(|(name, _)| name.as_str());
            self.source.one_of(&format!("security group in {}", network.name), group, have)?;
        }
        let joined = |name: &str| match of.security_groups.is_empty() {
            true => name == "default",
            false => of.security_groups.iter().any(|group| group.get_ref() == name),
        };
        let groups = network.groups.iter().filter(|(name, _)| joined(name));
        let groups: Vec<Value> =
            groups.map(|(name, id)| map([("GroupId", text(id)), ("GroupName", text(name))])).collect();
        for (at, name) in numbered(&of.name, of.count).enumerate() {
            let id = self.id("i");
            let number = self.made["i"];
            let (subnet, zone) = &network.subnets[at % network.subnets.len()];
            let launched = time(NOW - (hash::mix(hash::text(&id), 1) % 31_536_000) as i64);
            let mut devices = Vec::new();
            for device in 0..of.volumes {
                let volume = self.id("vol");
                let path = match device {
                    0 => "/dev/xvda".to_owned(),
                    at => format!("/dev/sd{}", char::from(b'e' + (at % 20) as u8)),
                };
                devices.push(map([
                    ("DeviceName", text(&path)),
                    (
                        "Ebs",
                        map([
                            ("AttachTime", launched.clone()),
                            ("DeleteOnTermination", Value::Bool(device == 0)),
                            ("Status", text("attached")),
                            ("VolumeId", text(&volume)),
                        ]),
                    ),
                ]));
                let attachment = map([
                    ("AttachTime", launched.clone()),
                    ("Device", text(&path)),
                    ("InstanceId", text(&id)),
                    ("State", text("attached")),
                    ("VolumeId", text(&volume)),
                    ("DeleteOnTermination", Value::Bool(device == 0)),
                ]);
                let row = map([
                    ("VolumeId", text(&volume)),
                    ("AvailabilityZone", text(zone)),
                    ("CreateTime", launched.clone()),
                    ("Encrypted", Value::Bool(true)),
                    ("Size", Value::Int(of.volume_size)),
                    ("State", text("in-use")),
                    ("VolumeType", text("gp3")),
                    ("Attachments", Value::List(vec![attachment])),
                ]);
                self.add("ec2", &network.region, "DescribeVolumes", row);
            }
            let labels = std::iter::once(("Name", name.as_str()))
                .chain(of.tags.iter().map(|(key, value)| (key.as_str(), value.as_str())));
            let address = format!("10.{}.{}.{}", network.number, at % network.subnets.len(), 4 + number % 250);
            let mut instance = map([
                ("InstanceId", text(&id)),
                ("ImageId", text(format!("ami-0{}", hash::hex(hash::text(&of.kind), 16)))),
                ("InstanceType", text(&of.kind)),
                ("LaunchTime", launched),
                ("Placement", map([("AvailabilityZone", text(zone)), ("Tenancy", text("default"))])),
                ("PrivateIpAddress", text(address)),
                ("State", map([("Code", Value::Int(code)), ("Name", text(of.state.get_ref()))])),
                ("SubnetId", text(subnet)),
                ("VpcId", text(&network.id)),
                ("SecurityGroups", Value::List(groups.clone())),
                ("Tags", tags(labels)),
            ]);
            if !devices.is_empty() {
                instance.set("BlockDeviceMappings", Value::List(devices));
                instance.set("RootDeviceName", text("/dev/xvda"));
                instance.set("RootDeviceType", text("ebs"));
            }
            let reservation = map([
                ("ReservationId", text(self.id("r"))),
                ("OwnerId", text(self.id)),
                ("Instances", Value::List(vec![instance])),
            ]);
            self.add("ec2", &network.region, "DescribeInstances", reservation);
        }
        Ok(())
    }

    fn principals(&mut self, file: &File) {
        let trust = r#"{"Version":"2012-10-17","Statement":[]}"#;
        for (kind, prefix, listing, all) in
            [("user", "AIDA", "ListUsers", &file.user), ("role", "AROA", "ListRoles", &file.role)]
        {
            let title = if kind == "user" { "User" } else { "Role" };
            for principal in all {
                for name in numbered(&principal.name, principal.count) {
                    let seed = hash::text(&name);
                    let id = hash::digits(hash::mix(seed, 2), 17, b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
                    let mut row = map([
                        ("Path", text(&principal.path)),
                        (&format!("{title}Name"), text(&name)),
                        (&format!("{title}Id"), text(format!("{prefix}{id}"))),
                        ("Arn", text(format!("arn:aws:iam::{}:{kind}{}{name}", self.id, principal.path))),
                        ("CreateDate", time(NOW - (seed % 94_608_000) as i64)),
                    ]);
                    if kind == "role" {
                        row.set("AssumeRolePolicyDocument", text(trust));
                    }
                    self.add("iam", "", listing, row);
                }
            }
        }
    }
}

/// A structure's value.
pub(super) fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Value)>) -> Value {
    Value::Map(entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// A text's value.
pub(super) fn text(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

/// A time's value.
pub(super) fn time(secs: i64) -> Value {
    Value::Timestamp(Timestamp { secs, nanos: 0 })
}

fn tags<'k>(tags: impl IntoIterator<Item = (&'k str, &'k str)>) -> Value {
    Value::List(tags.into_iter().map(|(key, value)| map([("Key", text(key)), ("Value", text(value))])).collect())
}
