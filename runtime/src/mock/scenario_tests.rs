//! Scenarios: what a file tells is what operations say, and whatever is wrong in one is told with its line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use nuaws_models::Service;
use nuaws_models::model::{Kind, Shape};

use super::scenario::Scenario;
use super::settings::Settings;
use super::tests::{call_in, input, text};
use super::{Mock, account, scenario_file};
use crate::value::Value;

fn shop() -> Mock {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mock/scenarios/shop.toml");
    let path = path.to_str().unwrap().to_owned();
    let settings = Settings::from_vars(&|name| match name {
        "NUAWS_MOCK_SCENARIO" => Some(path.clone()),
        "NUAWS_MOCK_LATENCY" => Some("0".to_owned()),
        _ => None,
    });
    Mock::new(settings.unwrap())
}

fn service(slug: &str) -> Service {
    nuaws_embed::find(slug).unwrap().model()
}

/// All rows of a listing in a region, page by page.
fn all(mock: &Mock, slug: &str, operation: &str, region: &str, params: &[(&str, Value)]) -> Vec<Value> {
    let service = service(slug);
    let paging = service.operation(operation).unwrap().pagination.as_ref().unwrap();
    let (token_in, token_out) = (paging.input_tokens[0].to_string(), paging.output_tokens[0].to_string());
    let items = paging.items[0].split('.').next_back().unwrap().to_owned();
    let mut rows = Vec::new();
    let mut token = None;
    loop {
        let mut with: Vec<(&str, Value)> = params.to_vec();
        with.extend(token.take().map(|token| (token_in.as_str(), token)));
        let answer = call_in(mock, &service, operation, &input(&with), region).unwrap();
        if let Some(Value::List(found)) = answer.get(&items) {
            rows.extend(found.iter().cloned());
        }
        match answer.get(&token_out) {
            Some(next) => token = Some(next.clone()),
            None => return rows,
        }
    }
}

fn at<'v>(value: &'v Value, path: &str) -> &'v str {
    let found = path.split('.').fold(value, |value, name| match name.parse::<usize>() {
        Ok(index) => match value {
            Value::List(items) => &items[index],
            _ => panic!("{path} in {value:?}"),
        },
        Err(_) => value.get(name).unwrap_or_else(|| panic!("{path} in {value:?}")),
    });
    found.as_str().unwrap()
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    match value.get(name) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

#[test]
fn instances_and_what_they_live_on_agree() {
    let mock = shop();
    let mut seen = BTreeMap::new();
    for region in ["us-east-1", "eu-west-1", "ap-southeast-2"] {
        let rows = |operation: &str| all(&mock, "ec2", operation, region, &[]);
        let by = |rows: Vec<Value>, id: &str| -> BTreeMap<String, Value> {
            rows.into_iter().map(|row| (at(&row, id).to_owned(), row)).collect()
        };
        let vpcs = by(rows("DescribeVpcs"), "VpcId");
        let subnets = by(rows("DescribeSubnets"), "SubnetId");
        let groups = by(rows("DescribeSecurityGroups"), "GroupId");
        let volumes = by(rows("DescribeVolumes"), "VolumeId");
        let mut attached = BTreeSet::new();
        let reservations = rows("DescribeInstances");
        for instance in reservations.iter().flat_map(|reservation| list(reservation, "Instances")) {
            let id = at(instance, "InstanceId");
            let subnet = &subnets[at(instance, "SubnetId")];
            assert_eq!(at(subnet, "VpcId"), at(instance, "VpcId"));
            assert_eq!(at(subnet, "AvailabilityZone"), at(instance, "Placement.AvailabilityZone"));
            assert!(vpcs.contains_key(at(instance, "VpcId")));
            for group in list(instance, "SecurityGroups") {
                assert_eq!(at(&groups[at(group, "GroupId")], "VpcId"), at(instance, "VpcId"));
                assert_eq!(at(&groups[at(group, "GroupId")], "GroupName"), at(group, "GroupName"));
            }
            for device in list(instance, "BlockDeviceMappings") {
                let volume = &volumes[at(device, "Ebs.VolumeId")];
                assert_eq!(at(volume, "Attachments.0.InstanceId"), id);
                assert_eq!(at(volume, "Attachments.0.Device"), at(device, "DeviceName"));
                assert_eq!(at(volume, "AvailabilityZone"), at(instance, "Placement.AvailabilityZone"));
                attached.insert(at(volume, "VolumeId").to_owned());
            }
        }
        assert_eq!(attached.len(), volumes.len(), "each volume is somebody's");
        seen.insert(region, (vpcs.len(), subnets.len(), reservations.len(), volumes.len()));
    }
    let want = [("ap-southeast-2", (1, 3, 6, 12)), ("eu-west-1", (1, 3, 12, 24)), ("us-east-1", (2, 5, 32, 38))];
    assert_eq!(seen, want.into());
}

#[test]
fn things_are_found_by_id_and_by_filter() {
    let mock = shop();
    let ec2 = service("ec2");
    let first = &all(&mock, "ec2", "DescribeInstances", "us-east-1", &[])[0];
    let (instance, vpc) = (at(first, "Instances.0.InstanceId"), at(first, "Instances.0.VpcId"));
    let by_id = input(&[("InstanceIds", Value::List(vec![text(instance)]))]);
    let found = call_in(&mock, &ec2, "DescribeInstances", &by_id, "us-east-1").unwrap();
    assert_eq!(list(&found, "Reservations"), std::slice::from_ref(first));
    let error = call_in(&mock, &ec2, "DescribeInstances", &by_id, "eu-west-1").unwrap_err();
    assert_eq!(error.code.as_deref(), Some("InvalidInstanceID.NotFound"));
    let filter = |name: &str, value: &str| {
        Value::List(vec![input(&[("Name", text(name)), ("Values", Value::List(vec![text(value)]))])])
    };
    let count = |operation: &str, name: &str, value: &str| {
        all(&mock, "ec2", operation, "us-east-1", &[("Filters", filter(name, value))]).len()
    };
    assert_eq!(count("DescribeInstances", "instance-state-name", "stopped"), 5);
    assert_eq!(count("DescribeInstances", "tag:team", "data"), 3);
    assert_eq!(count("DescribeSubnets", "vpc-id", vpc), 3);
    assert_eq!(count("DescribeVolumes", "attachment.instance-id", instance), 1);
    let error = call_in(&mock, &ec2, "DescribeVpcs", &input(&[]), "eu-north-1").unwrap_err();
    assert_eq!(error.code.as_deref(), Some("AuthFailure"));
    let regions = call_in(&mock, &ec2, "DescribeRegions", &input(&[]), "eu-west-1").unwrap();
    assert_eq!(list(&regions, "Regions").len(), 3);
}

#[test]
fn buckets_hold_what_is_told() {
    let mock = shop();
    let s3 = service("s3");
    assert_eq!(all(&mock, "s3", "ListBuckets", "us-east-1", &[]).len(), 34);
    let eu = [("BucketRegion", text("eu-west-1"))];
    assert_eq!(all(&mock, "s3", "ListBuckets", "us-east-1", &eu).len(), 2);
    for (bucket, prefix, count) in [
        ("shop-logs-07", "search/", 13_334),
        ("shop-exports-03", "", 1_200),
        ("shop-translations", "", 640),
        ("shop-translations", "ключ/", 80),
    ] {
        let (mut keys, mut token) = (Vec::new(), None);
        loop {
            let mut with = vec![("Bucket", text(bucket)), ("Prefix", text(prefix))];
            with.extend(token.take().map(|token| ("ContinuationToken", token)));
            let page = call_in(&mock, &s3, "ListObjectsV2", &input(&with), "eu-west-1").unwrap();
            keys.extend(list(&page, "Contents").iter().map(|row| at(row, "Key").to_owned()));
            match page.get("NextContinuationToken") {
                Some(next) => token = Some(next.clone()),
                None => break,
            }
        }
        assert!(keys.len() == count && keys.is_sorted(), "{bucket} {prefix}: {}", keys.len());
        let head = input(&[("Bucket", text(bucket)), ("Key", text(&keys[keys.len() / 2]))]);
        assert!(call_in(&mock, &s3, "HeadObject", &head, "eu-west-1").is_ok());
    }
    let of = |bucket: &str, operation: &str| {
        call_in(&mock, &s3, operation, &input(&[("Bucket", text(bucket))]), "eu-west-1")
    };
    assert_eq!(at(&of("shop-exports-01", "GetBucketLocation").unwrap(), "LocationConstraint"), "ap-southeast-2");
    assert_eq!(of("bucket-0001", "ListObjectsV2").unwrap_err().code.as_deref(), Some("NoSuchBucket"));
    let page = of("shop-exports-01", "ListObjectsV2").unwrap();
    for row in list(&page, "Contents") {
        let Some(Value::Int(size)) = row.get("Size") else { panic!("{row:?}") };
        assert!((5_000_000..=60_000_000).contains(size) && at(row, "StorageClass") == "STANDARD_IA");
    }
}

#[test]
fn people_and_told_answers() {
    let mock = shop();
    let call = |slug: &str, operation: &str, params: &[(&str, Value)]| {
        call_in(&mock, &service(slug), operation, &input(params), "us-east-1")
    };
    assert_eq!(all(&mock, "iam", "ListUsers", "us-east-1", &[]).len(), 5);
    let ci = call("iam", "GetUser", &[("UserName", text("ci-02"))]).unwrap();
    assert_eq!(at(&ci, "User.Arn"), "arn:aws:iam::210987654321:user/machines/ci-02");
    let nobody = call("iam", "GetUser", &[("UserName", text("nobody"))]).unwrap_err();
    assert_eq!(nobody.code.as_deref(), Some("NoSuchEntity"));
    assert_eq!(at(&call("sts", "GetCallerIdentity", &[]).unwrap(), "Account"), "210987654321");
    assert_eq!(list(&call("lambda", "ListFunctions", &[]).unwrap(), "Functions").len(), 2);
    let elsewhere = call_in(&mock, &service("lambda"), "ListFunctions", &input(&[]), "eu-west-1").unwrap();
    assert_eq!(list(&elsewhere, "Functions").len(), 0, "nothing is made up beside what is told");
    let orders = call("dynamodb", "DescribeTable", &[("TableName", text("orders"))]).unwrap();
    assert_eq!(orders.get("Table").and_then(|table| table.get("ItemCount")), Some(&Value::Int(1_204_331)));
    let secret = call("secrets-manager", "GetSecretValue", &[("SecretId", text("x"))]).unwrap_err();
    assert_eq!(secret.code.as_deref(), Some("AccessDeniedException"));
}

/// Rows are written by hand: a member that AWS does not have would be lost without a word.
#[test]
fn rows_of_an_account_are_of_the_models() {
    let path = Path::new("all.toml");
    let written =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/mock/scenarios/shop.toml"))
            .unwrap();
    let source = scenario_file::Source { path, text: &written };
    let file = source.parse().unwrap();
    let regions: Vec<String> = file.regions.iter().map(|region| region.get_ref().clone()).collect();
    let rows = account::rows(&source, &file, &regions).unwrap();
    let mut checked = 0;
    for ((slug, _, operation), rows) in &rows {
        let service = service(slug);
        let found = service.operation(operation).unwrap();
        let list = service.output(found).iter().find_map(|member| match &service.target(member).kind {
            Kind::List(element) => Some(service.target(element)),
            _ => None,
        });
        for row in rows {
            check(&service, list.unwrap(), row, operation);
            checked += 1;
        }
    }
    assert!(checked > 100);
}

fn check(service: &Service, shape: &Shape, value: &Value, path: &str) {
    match (&shape.kind, value) {
        (Kind::Structure(members), Value::Map(entries)) => {
            for (name, value) in entries {
                let member = members.iter().find(|member| *member.name == **name);
                let member = member.unwrap_or_else(|| panic!("{path} has no member {name}"));
                check(service, service.target(member), value, &format!("{path}.{name}"));
            }
        }
        (Kind::List(element), Value::List(items)) => {
            items.iter().for_each(|item| check(service, service.target(element), item, path));
        }
        (Kind::Enum(_), Value::String(text)) => {
            let known = shape.enum_values().any(|value| value == text) || path.ends_with("InstanceType");
            assert!(known, "{path} is never {text}");
        }
        (Kind::String, Value::String(_))
        | (Kind::Integer | Kind::Long, Value::Int(_))
        | (Kind::Boolean, Value::Bool(_))
        | (Kind::Timestamp, Value::Timestamp(_)) => {}
        _ => panic!("{path}: {value:?}"),
    }
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_the_closest_name() {
    for (written, said) in [
        ("acount = '1'", "x.toml:1: unknown field `acount`"),
        ("[[bucket]]\nname = 'a'\nobjcts = 3", "x.toml:3: unknown field `objcts`"),
        ("[[bucket]]\nname = 'a'\nobjcts = 3", "did you mean objects?"),
        ("account = '12'", "x.toml:1: an account has twelve digits"),
        ("[settings]\nlatensy = '0ms'", "x.toml:2: there is no setting latensy: did you mean latency?"),
        ("[settings]\nlatency = 'fast'", "x.toml:2: expected 'realistic'"),
        ("[service.s4]\nlatency = '0ms'", "x.toml:1: no service is called s4"),
        ("[service.s3]\nbandwidth = '5MB/s'", "x.toml:2: there is no setting bandwidth"),
        ("[service.'ec2:DescribeInstance']\nitems = 3", "did you mean DescribeInstances"),
        (
            "regions = ['us-east-1']\n[[vpc]]\nname = 'm'\nregion = 'us-est-1'",
            "x.toml:4: there is no region us-est-1: did you mean us-east-1?",
        ),
        (
            "regions = ['us-east-1']\n[[vpc]]\nname = 'main'\nregion = 'us-east-1'\n[[instances]]\nname = 'a'\nregion = 'us-east-1'\nvpc = 'mian'",
            "x.toml:8: there is no vpc in us-east-1 mian: did you mean main?",
        ),
        (
            "[[answer]]\nservice = 'lambda'\noperation = 'ListFunction'\nrows = []",
            "x.toml:3: lambda has no operation called ListFunction: did you mean ListFunctions",
        ),
        (
            "[[answer]]\nservice = 'lambda'\noperation = 'ListFunctions'\nrows = [\n{FunctionNam = 'a'}]",
            "x.toml:5: there is no member FunctionNam: did you mean FunctionName",
        ),
        ("[[answer]]\nservice = 'sqs'\noperation = 'SendMessage'\nrows = []", "x.toml:3: SendMessage lists nothing"),
        ("[[answer]]\nservice = 'sqs'\noperation = 'SendMessage'", "expected one of rows, output and error"),
        ("[[bucket]]\nname = 'a'\nsize = 'big'", "x.toml:3: expected a size"),
        ("faults = 's3:cut'", "x.toml:1: expected 'service:Operation"),
    ] {
        let error = Scenario::parse(Path::new("x.toml"), written).unwrap_err();
        assert!(error.contains(said), "{written}\n  says {error}\n  and not {said}");
    }
}
