//! Every operation of AWS: which ones take many items by one request, and by whose word.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nuaws_models::Service;
use nuaws_models::batch::{Batch, Item, Matching, Missing};
use nuaws_models::overlay::{Overlay, Policy, matches};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn overlay(name: &str) -> Overlay {
    let text = fs::read_to_string(folder("overlays").join(format!("{name}.toml"))).unwrap_or_default();
    Overlay::parse(name, &text).unwrap()
}

fn service(slug: &str) -> Service {
    Service::load(fs::read_to_string(folder("aws").join(format!("{slug}.json"))).unwrap()).unwrap()
}

/// Every batch of a service by its operation.
fn batches(model: &Service) -> BTreeMap<String, Batch> {
    let (defaults, own) = (overlay("defaults"), overlay(&model.slug));
    assert_eq!(own.check(model), [], "{}", model.slug);
    let policy = Policy { defaults: &defaults, own: &own };
    let batch = |name: &str| Some((name.to_owned(), policy.batch(model, name, model.operation(name).unwrap())?));
    model.operation_names().filter_map(batch).collect()
}

#[test]
fn every_operation() {
    let mut files: Vec<_> = fs::read_dir(folder("aws")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let (mut operations, mut told, mut ruled) = (0, 0, BTreeMap::<&str, usize>::new());
    let mut suspects = String::new();
    for file in files {
        let model = service(file.file_stem().unwrap().to_str().unwrap());
        operations += model.operation_names().len();
        for (name, batch) in batches(&model) {
            assert!(batch.most > 1 && !batch.member().is_empty(), "{} {name}", model.slug);
            let input = model.input(model.operation(&name).unwrap());
            assert!(input.iter().any(|member| *member.name == *batch.member()), "{} {name}", model.slug);
            if batch.told {
                told += 1;
                continue;
            }
            let how = match &batch.matching {
                Matching::Together(_) => "that answer nothing",
                Matching::Id { missing: Missing::Empty, .. } => "that list",
                Matching::Id { done, .. } if done.is_empty() => "that tell failures",
                _ => "that tell what was done",
            };
            *ruled.entry(how).or_default() += 1;
            let Item::Plain(columns) = &batch.item else { panic!("{} {name}", model.slug) };
            // A column that is a member too would be taken for that.
            if input.iter().any(|member| columns.contains(&member.name)) {
                _ = writeln!(suspects, "{} {name}: {batch}", model.slug);
            }
            // What makes or replaces one thing takes a list as one value.
            let verbs = ["Create", "Put", "Update", "Set", "Modify", "Replace", "Change", "Execute", "Validate"];
            if verbs.iter().any(|verb| name.starts_with(verb)) {
                _ = writeln!(suspects, "{} {name}: {batch}", model.slug);
            }
        }
    }
    println!("{} of {operations} operations take many items:", ruled.values().sum::<usize>() + told);
    println!("{told:>5} by overlay");
    for (how, count) in &ruled {
        println!("{count:>5} by rule, {how}");
    }
    assert_eq!(operations, 19_796);
    assert_eq!(suspects, "");
    assert!(told >= 66 && (450..600).contains(&ruled.values().sum::<usize>()), "{told} {ruled:?}");
}

/// Lists that look like items and are none: what they describe is one thing, or they replace what was there, or nothing
/// tells whose answer is whose.
const NONE: &[(&str, &str)] = &[
    // The quote is for all of them together.
    ("ec2", "AcceptReservedInstancesExchangeQuote"),
    ("ec2", "GetReservedInstancesExchangeQuote"),
    ("ec2", "ValidateSecurityGroupQuotasForInterface"),
    ("ec2", "ModifyInstanceAttribute"),
    ("ec2", "ModifyNetworkInterfaceAttribute"),
    ("ec2", "RunInstances"),
    ("ec2", "CreateVpcEndpoint"),
    ("ec2", "ModifyVpcEndpoint"),
    ("ec2", "DescribeSecurityGroupReferences"),
    ("ec2", "DescribeAccountAttributes"),
    ("ec2", "DescribeInstanceTypes"),
    ("ec2", "DescribeTags"),
    ("ec2", "DeleteLaunchTemplateVersions"),
    ("ecs", "StartTask"),
    ("kinesis", "RemoveTagsFromStream"),
    ("ram", "UntagResource"),
    ("simpledb", "GetAttributes"),
    ("redshift", "DescribeAccountAttributes"),
    ("servicediscovery", "DeleteServiceAttributes"),
    ("cognito-identity-provider", "DeleteUserAttributes"),
    // A row's ResourceArn is another member's.
    ("database-migration-service", "ListTagsForResource"),
    // What they answer is who is left, or what holds then, not who was asked for.
    ("network-firewall", "DisassociateSubnets"),
    ("payment-cryptography", "DisableDefaultKeyReplicationRegions"),
    ("cloudwatch-logs", "CreateLogAnomalyDetector"),
    ("cloudwatch-logs", "DescribeIndexPolicies"),
    ("cloudwatch-logs", "StartLiveTail"),
    ("elastic-load-balancing", "SetLoadBalancerPoliciesOfListener"),
    ("elastic-load-balancing", "CreateLoadBalancer"),
    ("elastic-load-balancing-v2", "SetSecurityGroups"),
    ("elastic-load-balancing-v2", "SetSubnets"),
    ("iot", "StartOnDemandAuditTask"),
    ("iam", "SimulateCustomPolicy"),
    ("iam", "GetContextKeysForCustomPolicy"),
    ("iam", "UpdateOpenIDConnectProviderThumbprint"),
    ("redshift-data", "BatchExecuteStatement"),
    ("health", "DescribeEventDetails"),
    ("securitylake", "DeleteDataLake"),
    ("sagemaker", "DescribeTrainingJob"),
    ("xray", "GetTraceGraph"),
];

#[test]
fn what_is_no_list_of_items() {
    for (slug, name) in NONE {
        let model = service(slug);
        assert!(model.operation(name).is_some(), "{slug} {name}");
        let batch = batches(&model).remove(*name);
        assert_eq!(batch.map(|batch| batch.to_string()), None, "{slug} {name}");
    }
}

#[test]
fn what_stands_where() {
    let services = [
        ("s3", "*"),
        ("dynamodb", "*"),
        ("sqs", "*"),
        ("sns", "*"),
        ("kinesis", "*"),
        ("firehose", "*"),
        ("eventbridge", "*"),
        ("cloudwatch", "*"),
        ("cloudwatch-logs", "*"),
        ("ecr", "*"),
        ("ecs", "*"),
        ("ssm", "*"),
        ("auto-scaling", "*"),
        ("elastic-load-balancing-v2", "*"),
        ("route-53", "*"),
        ("rekognition", "*"),
        ("glue", "Batch*"),
        ("ec2", "*Instance*s"),
        ("ec2", "*Tags"),
        ("ec2", "*Vpc*s"),
        ("iam", "*"),
    ];
    let mut found = String::new();
    for (slug, glob) in services {
        for (name, batch) in batches(&service(slug)) {
            if matches(glob, &name) {
                _ = writeln!(found, "{slug} {name}: {batch}");
            }
        }
    }
    insta::assert_snapshot!(found);
}

#[test]
fn wrong_facts_are_told() {
    let wrong = |slug: &str, facts: &str| {
        let errors = Overlay::parse("x.toml", &format!("[batch]\n{facts}")).unwrap().check(&service(slug));
        errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
    };
    for (slug, facts, want) in [
        ("s3", "DeleteThings = { most = 5 }", "s3 has no operation DeleteThings"),
        ("s3", r#"DeleteObjects = { list = "Delete.Things" }"#, "the input has no Delete.Things"),
        ("s3", r#"DeleteObjects = { list = "Delete.Quiet" }"#, "Delete.Quiet is not a list"),
        ("s3", r#"DeleteObjects = { list = "Delete.Objects", columns = ["Kee"] }"#, "an item has no Kee"),
        ("s3", r#"DeleteObjects = { list = "Delete.Objects", columns = ["ETag"] }"#, "an item needs Key"),
        ("s3", r#"DeleteObjects = { list = "Delete.Objects", made = "Id" }"#, "an item has no Id"),
        ("s3", r#"DeleteObjects = { list = "Delete.Objects", done = ["Gone[]"] }"#, "the output has no Gone[]"),
        (
            "s3",
            r#"DeleteObjects = { list = "Delete.Objects", id = ["Key", "Size"], done = ["Deleted[]"] }"#,
            "Deleted[] has no Size",
        ),
        (
            "s3",
            r#"DeleteObjects = { list = "Delete.Objects", done = ["RequestCharged"] }"#,
            "RequestCharged is of one thing, not of each",
        ),
        (
            "dynamodb",
            r#"BatchWriteItem = { list = "RequestItems{T}", again = "ItemCollectionMetrics{T}" }"#,
            "ItemCollectionMetrics{T} holds no items as they are sent",
        ),
        (
            "ec2",
            r#"TerminateInstances = { list = "InstanceIds", id = ["x"] }"#,
            "the items of InstanceIds are no structures",
        ),
        ("ec2", "RunInstances = { most = 5 }", "RunInstances takes one item a request"),
        ("ec2", "RunInstances = false", "RunInstances is not packed anyway"),
        ("ec2", "TerminateInstances = false", ""),
    ] {
        let want = if want.is_empty() { String::new() } else { format!("x.toml:2: {want}") };
        assert_eq!(wrong(slug, facts), want);
    }
}
