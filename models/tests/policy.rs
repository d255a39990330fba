//! Every operation of AWS under the overlays: what is kept and why the rest is not, and which changes show where.
//!
//! What the policy says is held against the models' own text, read here without it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::kinds::Graph;
use nuaws_models::names;
use nuaws_models::overlay::{Overlay, Policy, Ttl, Why};
use serde_json::Value;

const OPERATIONS: usize = 19_796;

/// A service of AWS with its overlay.
struct Subject {
    model: Service,
    own: Overlay,
    defaults: Overlay,
}

impl Subject {
    fn named(slug: &str) -> Subject {
        let text = fs::read_to_string(folder("aws").join(format!("{slug}.json"))).unwrap();
        Subject { model: Service::load(text).unwrap(), own: overlay(slug), defaults: overlay("defaults") }
    }

    fn all() -> impl Iterator<Item = Subject> {
        let files: BTreeSet<_> = fs::read_dir(folder("aws")).unwrap().map(|file| file.unwrap().path()).collect();
        files.into_iter().map(|file| Subject::named(file.file_stem().unwrap().to_str().unwrap()))
    }

    fn policy(&self) -> Policy<'_> {
        Policy { defaults: &self.defaults, own: &self.own }
    }

    fn graph(&self) -> Graph {
        Graph::new(&self.model, &self.policy())
    }

    fn cacheable(&self, name: &str, chosen: Option<Ttl>) -> Result<u32, Why> {
        self.policy().cacheable(&self.model, name, self.model.operation(name).unwrap(), chosen)
    }

    /// Whether the ttl rule in force is the service's own.
    fn own_rule(&self, name: &str) -> bool {
        let none = Overlay::default();
        Policy { defaults: &none, own: &self.own }.ttl_rule(name).is_some()
    }

    fn is_safe(&self, name: &str) -> bool {
        self.policy().is_safe(name, self.model.operation(name).unwrap())
    }
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn overlay(name: &str) -> Overlay {
    let text = fs::read_to_string(folder("overlays").join(format!("{name}.toml"))).unwrap_or_default();
    Overlay::parse(name, &text).unwrap()
}

/// A member of an output or of something below it, from the model's text.
struct Found {
    path: String,
    /// Its own and its target's.
    traits: Vec<String>,
    is_text: bool,
}

fn output_members(shapes: &Value, operation: &Value) -> Vec<Found> {
    let mut members = Vec::new();
    let mut open = vec![(operation["output"]["target"].as_str().unwrap_or_default().to_owned(), String::new())];
    let mut seen = HashSet::new();
    while let Some((id, path)) = open.pop() {
        let shape = &shapes[&id];
        if !seen.insert(id) {
            continue;
        }
        let fields = shape["members"].as_object().into_iter().flatten().map(|(name, member)| (name.as_str(), member));
        let inner = ["member", "key", "value"].into_iter().map(|name| (name, &shape[name]));
        for (name, member) in fields.chain(inner.filter(|(_, member)| !member.is_null())) {
            let target = member["target"].as_str().unwrap();
            let traits = [&member["traits"], &shapes[target]["traits"]].into_iter().filter_map(Value::as_object);
            let path = format!("{path}.{name}");
            let traits = traits.flat_map(|traits| traits.keys().cloned()).collect();
            let is_text = match shapes[target]["type"].as_str() {
                Some(kind) => ["string", "blob"].contains(&kind),
                None => ["smithy.api#String", "smithy.api#Blob"].contains(&target),
            };
            members.push(Found { path: path.clone(), traits, is_text });
            open.push((target.to_owned(), path));
        }
    }
    members
}

#[test]
fn every_operation_is_kept_or_there_is_a_reason() {
    let mut reasons: BTreeMap<Why, usize> = BTreeMap::new();
    let mut rules: BTreeMap<String, usize> = BTreeMap::new();
    let mut kept: BTreeMap<u32, usize> = BTreeMap::new();
    let mut leaks = String::new();
    for subject in Subject::all() {
        let slug = &subject.model.slug;
        let text = fs::read_to_string(folder("aws").join(format!("{slug}.json"))).unwrap();
        let ast: Value = serde_json::from_str(&text).unwrap();
        for name in subject.model.operation_names() {
            match subject.cacheable(name, None) {
                Ok(seconds) => {
                    *kept.entry(seconds).or_default() += 1;
                    let id = format!("{}#{name}", subject.model.namespace);
                    let operation = &ast["shapes"][&id];
                    assert!(operation["output"].is_object(), "{slug} {name}");
                    for Found { path, traits, .. } in output_members(&ast["shapes"], operation) {
                        for forbidden in ["smithy.api#sensitive", "smithy.api#streaming"] {
                            if traits.iter().any(|have| have == forbidden) {
                                _ = writeln!(leaks, "{slug} {name}{path}: {forbidden}");
                            }
                        }
                    }
                }
                Err(why) => {
                    *reasons.entry(why).or_default() += 1;
                    if why == Why::Never {
                        let policy = subject.policy();
                        let (glob, _) = policy.ttl_rule(name).unwrap();
                        let file = if subject.own_rule(name) { slug } else { "defaults" };
                        *rules.entry(format!("{file} {glob}")).or_default() += 1;
                    }
                }
            }
        }
    }
    let cacheable: usize = kept.values().sum();
    println!("{cacheable} of {OPERATIONS} operations are kept:");
    for (seconds, count) in &kept {
        println!("{count:>7} for {}", Ttl::Seconds(*seconds));
    }
    println!("the others are not:");
    for (why, count) in &reasons {
        println!("{count:>7} because {why}");
    }
    println!("never, by rule:");
    for (rule, count) in &rules {
        println!("{count:>7} {rule}");
    }
    assert_eq!(leaks, "");
    assert_eq!(cacheable + reasons.values().sum::<usize>(), OPERATIONS);
    assert!((5_500..8_000).contains(&cacheable), "{cacheable}");
    assert!(reasons[&Why::Mutating] > 11_000 && reasons[&Why::Sensitive] > 900 && reasons[&Why::Secret] > 100);
    assert!(reasons[&Why::Data] > 250 && reasons[&Why::Stream] > 10 && reasons[&Why::Never] > 300);
}

/// Members that look like a secret and are none: names of fields, references to a secret kept elsewhere, masked values.
const HARMLESS: [&str; 25] = [
    "api-gateway .apiKeyVersion",
    "api-gateway redentials",
    "apigatewayv2 ApiKeySelectionExpression",
    "app-mesh privateKey",
    "bedrock-agentcore-control JsonKey",
    "cognito-identity-provider PreSignUp",
    "docdb MasterUserPassword",
    "ec2 SqlServerCredentials",
    "elastic-load-balancing-v2 ClientSecret",
    "iam ServiceCredentialAlias",
    "iot secretKey",
    "iot presignedUrlConfig",
    "iot awsJobPresignedUrlConfig",
    "kendra Credentials",
    "lightsail passwordField",
    "mediaconvert CertificateSecret",
    "medialive PasswordParam",
    "mediapackage CdnIdentifierSecret",
    "mediapackage-vod CdnIdentifierSecret",
    "mediatailor SecretStringKey",
    "neptune MasterUserPassword",
    "pcs Key",
    "qbusiness secretsRole",
    "quicksight Xpath",
    "workspaces ForgotPasswordLink",
];

/// A model may forget to mark a secret: members are looked at by name as well.
#[test]
fn no_kept_answer_has_a_member_that_looks_like_a_secret() {
    let telling = [
        "presigned",
        "password",
        "passphrase",
        "credential",
        "privatekey",
        "signedurl",
        "downloadurl",
        "uploadurl",
        "downloadlink",
        "uploadlink",
        "sessiontoken",
        "authtoken",
        "accesstoken",
        "refreshtoken",
        "bearertoken",
        "billingtoken",
        "secretkey",
        "secrettoken",
        "clientsecret",
        "sharedsecret",
        "unlockcode",
        "presharedkey",
        "authkey",
        "appkey",
        "userdata",
        "secretstring",
    ];
    // What a name ends in when it only speaks of the secret.
    let harmless = [
        "arn",
        "arns",
        "id",
        "ids",
        "name",
        "names",
        "type",
        "types",
        "status",
        "enabled",
        "provider",
        "providers",
        "policy",
        "source",
        "location",
        "date",
        "time",
        "timestamp",
        "mode",
        "count",
        "config",
        "configuration",
        "required",
        "version",
        "lastused",
        "identifier",
        "report",
        "length",
        "age",
        "parameter",
        "expiry",
        "url",
        "expires",
        "characters",
        "numbers",
        "symbols",
        "prevention",
        "reset",
        "format",
        "duration",
        "header",
    ];
    let mut found = String::new();
    for subject in Subject::all() {
        let slug = &subject.model.slug;
        let text = fs::read_to_string(folder("aws").join(format!("{slug}.json"))).unwrap();
        let ast: Value = serde_json::from_str(&text).unwrap();
        for name in subject.model.operation_names().filter(|name| subject.cacheable(name, None).is_ok()) {
            let id = format!("{}#{name}", subject.model.namespace);
            for Found { path, is_text, .. } in output_members(&ast["shapes"], &ast["shapes"][&id]) {
                let last = path.rsplit('.').next().unwrap();
                let plain = last.replace(['_', '-'], "").to_lowercase();
                let only_speaks = |end: &&str| {
                    plain.ends_with(*end) && (**end != *"url" || !telling.iter().any(|word| plain.ends_with(word)))
                };
                let told = HARMLESS.iter().any(|known| {
                    known.split_once(' ').is_some_and(|(of, member)| of == &**slug && path.ends_with(member))
                });
                if is_text
                    && telling.iter().any(|word| plain.contains(word))
                    && !harmless.iter().any(only_speaks)
                    && !told
                {
                    _ = writeln!(found, "{slug} {name} {path}");
                }
            }
        }
    }
    assert_eq!(found, "", "call them secret in the overlay, or say above why they are none");
}

#[test]
fn a_users_ttl_stands_over_never_and_over_nothing_else() {
    let hour = Some(Ttl::Seconds(3600));
    let cases = [
        ("ec2", "DescribeInstances", hour, Ok(3600)),
        ("ec2", "DescribeInstances", Some(Ttl::Never), Err(Why::Never)),
        ("ec2", "DescribeInstances", Some(Ttl::Seconds(0)), Err(Why::Never)),
        ("ec2", "TerminateInstances", hour, Err(Why::Mutating)),
        ("ec2", "GetPasswordData", hour, Err(Why::Secret)),
        ("cloudformation", "DescribeStackEvents", None, Err(Why::Never)),
        ("cloudformation", "DescribeStackEvents", hour, Ok(3600)),
        ("s3", "GetObject", hour, Err(Why::Stream)),
        ("s3", "HeadObject", hour, Err(Why::Data)),
        ("s3", "GetBucketPolicy", None, Ok(3600)),
        ("iam", "CreateAccessKey", hour, Err(Why::Mutating)),
        ("iam", "GetCredentialReport", hour, Err(Why::Secret)),
        ("sts", "GetSessionToken", hour, Err(Why::Mutating)),
        ("sts", "GetCallerIdentity", None, Ok(300)),
        ("secrets-manager", "GetSecretValue", hour, Err(Why::Secret)),
        ("secrets-manager", "BatchGetSecretValue", hour, Err(Why::Secret)),
        ("ssm", "GetParameter", hour, Err(Why::Secret)),
        ("ssm", "GetParametersByPath", hour, Err(Why::Secret)),
        ("ssm", "GetCommandInvocation", None, Err(Why::Never)),
        ("ecr", "GetAuthorizationToken", hour, Err(Why::Secret)),
        ("ecr", "GetDownloadUrlForLayer", hour, Err(Why::Secret)),
        ("kms", "Decrypt", hour, Err(Why::Mutating)),
        ("dynamodb", "Scan", hour, Err(Why::Data)),
        ("dynamodb", "DescribeTable", None, Ok(60)),
        ("kinesis", "GetRecords", hour, Err(Why::Data)),
        ("sqs", "ReceiveMessage", hour, Err(Why::Mutating)),
        ("sqs", "GetQueueUrl", None, Ok(3600)),
        ("cloudwatch-logs", "FilterLogEvents", hour, Err(Why::Data)),
        ("cloudwatch", "GetMetricData", hour, Err(Why::Data)),
        ("athena", "GetQueryResults", hour, Err(Why::Data)),
        ("athena", "GetQueryExecution", None, Err(Why::Never)),
        ("rds-data", "ExecuteStatement", hour, Err(Why::Mutating)),
        ("redshift-data", "GetStatementResult", hour, Err(Why::Data)),
        ("iot-data-plane", "GetThingShadow", hour, Err(Why::Data)),
        ("cognito-identity", "GetCredentialsForIdentity", hour, Err(Why::Secret)),
        ("lambda", "GetFunction", hour, Err(Why::Secret)),
        ("sqs", "SetQueueAttributes", hour, Err(Why::Mutating)),
        ("ivs", "StartViewerSessionRevocation", hour, Err(Why::Mutating)),
        ("s3", "PutBucketPolicy", hour, Err(Why::Mutating)),
    ];
    for (slug, name, chosen, want) in cases {
        assert_eq!(Subject::named(slug).cacheable(name, chosen), want, "{slug} {name}");
    }
}

#[test]
fn overlays_speak_of_kinds_that_other_services_have() {
    let services: BTreeMap<String, Service> =
        Subject::all().map(|subject| (subject.model.slug.to_string(), subject.model)).collect();
    for slug in services.keys() {
        for (kind, line) in overlay(slug).foreign_kinds() {
            let (service, noun) = kind.split_once(':').unwrap();
            let spoken = services
                .get(service)
                .is_some_and(|other| noun == "*" || other.operation_names().any(|name| names::speaks_of(name, noun)));
            assert!(spoken || kind == "*:*", "{slug}.toml:{line}: {kind}");
        }
    }
}

#[test]
fn global_services_and_published_rates() {
    for (slug, global) in [("iam", true), ("s3", true), ("route-53", true), ("cloudfront", true), ("ec2", false)] {
        assert_eq!(Subject::named(slug).policy().is_global(), global, "{slug}");
    }
    let ec2 = Subject::named("ec2");
    let policy = ec2.policy();
    let (_, rate) = policy.rates().find(|(glob, _)| *glob == "Describe*").unwrap();
    assert_eq!((rate.per_second, rate.burst, rate.each), (20.0, 100, true));
    let kinesis = Subject::named("kinesis");
    let policy = kinesis.policy();
    let globs: Vec<_> = policy.rates().map(|(glob, _)| glob).collect();
    assert_eq!(globs.first(), Some(&"DescribeStreamSummary"), "what is written last counts first");
}

/// Which change drops which answers: `+` those that must go, `-` those that must stay.
const DROPS: &[(&str, &str, &str, &str)] = &[
    (
        "ec2",
        "TerminateInstances",
        "DescribeInstances DescribeInstanceStatus DescribeVolumes DescribeVolumeStatus DescribeNetworkInterfaces DescribeAddresses DescribeSubnets DescribeIamInstanceProfileAssociations DescribeSpotInstanceRequests DescribeTags",
        "DescribeImages DescribeSnapshots DescribeInstanceTypes DescribeRegions DescribeVpcs DescribeKeyPairs DescribeSecurityGroups",
    ),
    (
        "ec2",
        "RunInstances",
        "DescribeInstances DescribeVolumes DescribeNetworkInterfaces",
        "DescribeImages DescribeKeyPairs",
    ),
    ("ec2", "StopInstances", "DescribeInstances DescribeInstanceStatus", "DescribeImages DescribeSnapshots"),
    ("ec2", "ModifyInstanceAttribute", "DescribeInstances DescribeInstanceCreditSpecifications", "DescribeImages"),
    ("ec2", "AttachVolume", "DescribeVolumes DescribeInstances", "DescribeSnapshots DescribeImages DescribeVpcs"),
    ("ec2", "CreateVolume", "DescribeVolumes", "DescribeImages DescribeSnapshots"),
    ("ec2", "CreateSnapshot", "DescribeSnapshots", "DescribeImages DescribeVolumes DescribeInstances"),
    ("ec2", "DeleteSnapshot", "DescribeSnapshots", "DescribeInstances"),
    ("ec2", "CreateImage", "DescribeImages DescribeSnapshots", "DescribeInstances DescribeVpcs"),
    ("ec2", "DeregisterImage", "DescribeImages DescribeSnapshots", "DescribeInstances"),
    ("ec2", "ModifyImageAttribute", "DescribeImages", "DescribeSnapshots"),
    (
        "ec2",
        "CreateTags",
        "DescribeInstances DescribeVolumes DescribeImages DescribeTags DescribeVpcs",
        "DescribeRegions DescribeInstanceTypes",
    ),
    (
        "ec2",
        "AuthorizeSecurityGroupIngress",
        "DescribeSecurityGroups DescribeSecurityGroupRules",
        "DescribeImages DescribeVolumes",
    ),
    ("ec2", "AssociateAddress", "DescribeAddresses DescribeInstances DescribeNetworkInterfaces", "DescribeImages"),
    (
        "ec2",
        "AssociateIamInstanceProfile",
        "DescribeIamInstanceProfileAssociations DescribeInstances",
        "DescribeImages",
    ),
    ("ec2", "AssignPrivateIpAddresses", "DescribeNetworkInterfaces DescribeInstances", "DescribeImages"),
    ("ec2", "CreateRoute", "DescribeRouteTables", "DescribeInstances DescribeImages"),
    ("ec2", "EnableVgwRoutePropagation", "DescribeRouteTables", "DescribeInstances"),
    (
        "ec2",
        "CreateVpc",
        "DescribeVpcs DescribeSecurityGroups DescribeRouteTables DescribeNetworkAcls",
        "DescribeImages",
    ),
    ("ec2", "AttachInternetGateway", "DescribeInternetGateways", "DescribeImages DescribeSnapshots"),
    ("ec2", "CreateNatGateway", "DescribeNatGateways DescribeNetworkInterfaces", "DescribeImages"),
    (
        "ec2",
        "PurchaseReservedInstancesOffering",
        "DescribeReservedInstances",
        "DescribeImages DescribeReservedInstancesOfferings",
    ),
    ("ec2", "DeleteKeyPair", "DescribeKeyPairs", "DescribeInstances DescribeImages"),
    ("ec2", "CreateLaunchTemplateVersion", "DescribeLaunchTemplates", "DescribeInstances"),
    (
        "s3",
        "PutObject",
        "ListObjectsV2 ListObjects ListObjectVersions",
        "ListBuckets GetBucketPolicy GetBucketLocation GetBucketTagging",
    ),
    ("s3", "DeleteObjects", "ListObjectsV2", "ListBuckets GetBucketPolicy"),
    ("s3", "CompleteMultipartUpload", "ListObjectsV2", "ListBuckets"),
    ("s3", "UploadPart", "", "ListObjectsV2 ListBuckets"),
    ("s3", "PutBucketPolicy", "GetBucketPolicy GetBucketPolicyStatus", "ListBuckets ListObjectsV2 GetBucketAcl"),
    ("s3", "PutPublicAccessBlock", "GetPublicAccessBlock GetBucketPolicyStatus", "ListBuckets ListObjectsV2"),
    ("s3", "PutBucketTagging", "GetBucketTagging", "ListObjectsV2"),
    ("s3", "PutBucketLifecycleConfiguration", "GetBucketLifecycleConfiguration", "ListBuckets"),
    ("s3", "DeleteBucket", "ListBuckets ListObjectsV2 GetBucketPolicy HeadBucket", ""),
    (
        "iam",
        "AttachRolePolicy",
        "ListAttachedRolePolicies ListEntitiesForPolicy GetPolicy ListPolicies GetAccountAuthorizationDetails",
        "ListGroups ListSAMLProviders",
    ),
    ("iam", "PutRolePolicy", "GetRolePolicy ListRolePolicies SimulatePrincipalPolicy", "ListGroups ListUsers"),
    ("iam", "UpdateAssumeRolePolicy", "GetRole ListRoles", "ListUsers ListGroups"),
    ("iam", "CreatePolicyVersion", "GetPolicy ListPolicyVersions", "ListUsers ListAccountAliases"),
    ("iam", "AddUserToGroup", "GetGroup ListGroupsForUser", "ListAccountAliases"),
    (
        "iam",
        "AddRoleToInstanceProfile",
        "ListInstanceProfiles GetInstanceProfile ListInstanceProfilesForRole",
        "ListAccountAliases",
    ),
    ("iam", "DeleteRole", "ListRoles GetRole ListEntitiesForPolicy GetAccountSummary", "ListUsers ListGroups"),
    ("iam", "CreateAccountAlias", "ListAccountAliases GetAccountSummary", "ListRoles"),
    ("iam", "TagRole", "ListRoleTags ListRoles", ""),
    ("lambda", "CreateEventSourceMapping", "ListEventSourceMappings", "ListLayers"),
    ("lambda", "Invoke", "", "ListFunctions ListLayers GetPolicy"),
    (
        "lambda",
        "UpdateFunctionCode",
        "ListFunctions GetFunctionConfiguration ListVersionsByFunction",
        "ListEventSourceMappings",
    ),
    ("lambda", "AddPermission", "GetPolicy", "ListLayers"),
    ("lambda", "PublishVersion", "ListVersionsByFunction", "ListEventSourceMappings"),
    ("lambda", "CreateAlias", "ListAliases GetAlias", "ListLayers"),
    ("dynamodb", "CreateTable", "ListTables DescribeTable", "ListImports"),
    ("dynamodb", "UpdateTable", "DescribeTable DescribeContinuousBackups", "DescribeLimits"),
    ("dynamodb", "PutItem", "", "ListTables DescribeTable"),
    ("dynamodb", "UpdateTimeToLive", "DescribeTimeToLive", "ListBackups"),
    (
        "rds",
        "ModifyDBInstance",
        "DescribeDBInstances DescribeDBLogFiles",
        "DescribeDBEngineVersions DescribeOrderableDBInstanceOptions",
    ),
    ("rds", "FailoverDBCluster", "DescribeDBClusters DescribeDBInstances", "DescribeDBEngineVersions"),
    ("rds", "CreateDBSnapshot", "DescribeDBSnapshots", "DescribeDBEngineVersions"),
    ("rds", "ModifyDBParameterGroup", "DescribeDBParameterGroups DescribeDBParameters", "DescribeDBClusterSnapshots"),
    ("rds", "PromoteReadReplica", "DescribeDBInstances", "DescribeDBEngineVersions"),
    ("sqs", "SendMessage", "GetQueueAttributes", "ListQueues GetQueueUrl"),
    ("sqs", "DeleteQueue", "ListQueues GetQueueUrl GetQueueAttributes", ""),
    ("sns", "Publish", "", "ListTopics"),
    ("sns", "Subscribe", "ListSubscriptions ListSubscriptionsByTopic GetTopicAttributes", "ListPlatformApplications"),
    ("ecs", "UpdateService", "DescribeServices ListServices DescribeClusters", "ListTaskDefinitions"),
    ("ecs", "RunTask", "ListTasks DescribeTasks DescribeClusters", "ListTaskDefinitions"),
    ("kms", "Encrypt", "", "ListKeys DescribeKey"),
    ("kms", "CreateAlias", "ListAliases", "ListGrants"),
    (
        "route-53",
        "ChangeResourceRecordSets",
        "ListResourceRecordSets GetHostedZone",
        "ListGeoLocations ListHealthChecks",
    ),
    ("ssm", "PutParameter", "DescribeParameters", "ListDocuments"),
    ("cloudwatch-logs", "PutRetentionPolicy", "DescribeLogGroups", "ListAnomalies"),
    (
        "auto-scaling",
        "SetDesiredCapacity",
        "DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeScalingActivities",
        "DescribeScalingProcessTypes",
    ),
    ("elastic-load-balancing-v2", "RegisterTargets", "DescribeTargetHealth", "DescribeSSLPolicies"),
];

#[test]
fn a_change_drops_what_shows_it_and_leaves_the_rest() {
    let mut wrong = String::new();
    let mut subjects: BTreeMap<&str, (Subject, Graph)> = BTreeMap::new();
    for (slug, change, gone, kept) in DROPS {
        let (subject, graph) = subjects.entry(slug).or_insert_with(|| {
            let subject = Subject::named(slug);
            let graph = subject.graph();
            (subject, graph)
        });
        assert!(subject.model.operation(change).is_some() && !subject.is_safe(change), "{slug} {change}");
        let touched = graph.touches(change);
        for (reads, want) in [(gone, true), (kept, false)] {
            for read in reads.split_whitespace() {
                assert!(subject.model.operation(read).is_some() && subject.is_safe(read), "{slug} {read}");
                let shown = graph.shows(&subject.model, read);
                if touched.dooms(&shown) != want {
                    _ = writeln!(
                        wrong,
                        "{slug} {change} {} {read}\n  {touched:?}\n  {shown:?}",
                        if want { "keeps" } else { "drops" }
                    );
                }
            }
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn changes_show_in_other_services() {
    let (ec2, scaling, stacks, tagging) = (
        Subject::named("ec2"),
        Subject::named("auto-scaling"),
        Subject::named("cloudformation"),
        Subject::named("resource-groups-tagging-api"),
    );
    let instances = ec2.graph().shows(&ec2.model, "DescribeInstances");
    let images = ec2.graph().shows(&ec2.model, "DescribeImages");
    let regions = ec2.graph().shows(&ec2.model, "DescribeRegions");
    let capacity = scaling.graph().touches("SetDesiredCapacity");
    assert!(capacity.dooms(&instances) && !capacity.dooms(&images));
    let stack = stacks.graph().touches("CreateStack");
    assert!(stack.is_whole_service() && stack.dooms(&instances) && stack.dooms(&images) && !stack.dooms(&regions));
    let anything = tagging.graph().shows(&tagging.model, "GetResources");
    assert!(ec2.graph().touches("CreateKeyPair").dooms(&anything));
    assert!(!ec2.graph().touches("DescribeInstances").dooms(&instances), "a read changes nothing");
}

/// No change is without effect unless the overlay says so; a change of a thing drops the reads of that thing.
#[test]
fn every_change_touches_what_is_read_of_it() {
    let (mut changes, mut none, mut whole, mut pairs, mut whole_pairs) = (0, 0, 0, 0, 0);
    let (mut reads, mut by_any) = (0, 0);
    let mut wrong = String::new();
    for subject in Subject::all() {
        let (slug, graph) = (&subject.model.slug, subject.graph());
        let touched: Vec<_> = subject
            .model
            .operation_names()
            .filter(|name| !subject.is_safe(name))
            .map(|name| (name, graph.touches(name)))
            .collect();
        changes += touched.len();
        none += touched.iter().filter(|(_, touched)| touched.0.is_empty()).count();
        whole += touched.iter().filter(|(_, touched)| touched.is_whole_service()).count();
        for name in subject.model.operation_names().filter(|name| subject.cacheable(name, None).is_ok()) {
            let shown = graph.shows(&subject.model, name);
            reads += 1;
            by_any += usize::from(shown.iter().any(|kind| kind.ends_with(":*")));
            let dropped = touched.iter().any(|(_, touched)| touched.dooms(&shown));
            // With nothing shown the overlay has said so; a service without changes has nobody to drop anything.
            if !dropped && !shown.is_empty() && touched.iter().any(|(_, touched)| !touched.0.is_empty()) {
                _ = writeln!(wrong, "{slug} {name} is never dropped: {shown:?}");
            }
            let words = names::words(name);
            for (change, touched) in &touched {
                let of = names::words(change);
                let made = ["create", "update", "delete", "modify", "put", "set"].contains(&of[0].as_str());
                let read = ["describe", "get", "list"].contains(&words[0].as_str());
                if !made || !read || of[1..] != words[1..] || touched.0.is_empty() || shown.is_empty() {
                    continue;
                }
                pairs += 1;
                whole_pairs += usize::from(touched.is_whole_service());
                if !touched.dooms(&shown) {
                    _ = writeln!(wrong, "{slug} {change} leaves {name}: {touched:?} {shown:?}");
                }
            }
        }
    }
    println!("{changes} changes: {whole} touch their whole service, {none} nothing that is kept");
    println!("{reads} kept reads: {by_any} are dropped by any change of their service");
    println!("{pairs} pairs of a change and a read of the same thing, {whole_pairs} of them by the whole service");
    assert_eq!(wrong, "");
    assert!(changes > 11_000 && whole * 7 < changes && none * 40 < changes, "{changes} {whole} {none}");
    assert!(pairs > 4_000 && whole_pairs * 20 < pairs && by_any * 5 < reads, "{pairs} {whole_pairs} {by_any} {reads}");
}

/// A service made up to show each way a kind is told, and its golden.
#[test]
fn kinds_of_a_small_service() {
    let operations = [
        "CreateShelf",
        "DeleteShelf",
        "ModifyShelfAttribute",
        "AttachBookToShelf",
        "ListShelves",
        "GetShelfAttribute",
        "DescribeShelfStatusV2",
        "CreateBook",
        "BatchDeleteBooks",
        "ListBooks",
        "ListBooksByAuthor",
        "PutBookCover",
        "GetBookCover",
        "ListColors",
        "GetSummary",
        "ShakeBuilding",
        "TagResource",
        "ListTagsForResource",
        "BorrowBook",
        "RenewLoans",
        "ListAliases",
        "UpdateAlias",
    ];
    let mut shapes = serde_json::Map::new();
    let targets: Vec<Value> =
        operations.iter().map(|name| serde_json::json!({"target": format!("t#{name}")})).collect();
    shapes.insert("t#Library".into(), serde_json::json!({"type": "service", "version": "1", "operations": targets}));
    for name in operations {
        let output = if name == "ListShelves" { "t#Shelves" } else { "t#Text" };
        shapes.insert(format!("t#{name}"), serde_json::json!({"type": "operation", "output": {"target": output}}));
    }
    let text = r#"{"Text": {"type": "structure", "members": {"BookName": {"target": "smithy.api#String"}}},
        "Shelves": {"type": "structure", "members": {"Shelves": {"target": "t#List"}}},
        "List": {"type": "list", "member": {"target": "t#Shelf"}},
        "Shelf": {"type": "structure", "members": {"Books": {"target": "t#Books"}, "AliasName": {"target": "smithy.api#String"}}},
        "Books": {"type": "list", "member": {"target": "smithy.api#String"}}}"#;
    let more: serde_json::Map<String, Value> = serde_json::from_str(text).unwrap();
    shapes.extend(more.into_iter().map(|(name, shape)| (format!("t#{name}"), shape)));
    let ast = Ast::parse(&serde_json::json!({"smithy": "2.0", "shapes": shapes}).to_string()).unwrap();
    let model = Service::load(ast.to_text()).unwrap();
    let own = "[kinds]\nListColors = []\nBorrowBook = [\"loan\", \"post:parcel\"]\nListTagsForResource = [\"*\"]\n\
               [relations]\nbook = [\"loan\"]\nloan = [\"city:resident\"]\n[scope]\nglobal = true";
    let own = Overlay::parse("library", own).unwrap();
    assert_eq!(own.check(&model), []);
    let subject = Subject { model, own, defaults: overlay("defaults") };
    let graph = subject.graph();
    let mut table = String::new();
    for name in subject.model.operation_names() {
        let (does, kinds) = match subject.is_safe(name) {
            true => ("shows", graph.shows(&subject.model, name)),
            false => ("touches", graph.touches(name).0.into_vec()),
        };
        let kinds = if kinds.is_empty() { "nothing".to_owned() } else { kinds.join(", ") };
        _ = writeln!(table, "{name} {does} {kinds}");
    }
    insta::assert_snapshot!(table);
}

#[test]
fn unknown_kinds_are_mistakes() {
    let subject = Subject::named("sqs");
    let own =
        "[kinds]\nSendMesage = []\nSendMessage = [\"mesage\"]\n[relations]\nqeue = [\"message\", \"ec2:anything\"]";
    let errors: Vec<_> =
        Overlay::parse("sqs.toml", own).unwrap().check(&subject.model).iter().map(ToString::to_string).collect();
    assert_eq!(
        errors,
        [
            "sqs.toml:2: sqs has no operation SendMesage",
            "sqs.toml:3: no operation of sqs speaks of mesage",
            "sqs.toml:5: no operation of sqs speaks of qeue"
        ]
    );
}
