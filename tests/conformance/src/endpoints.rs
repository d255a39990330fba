//! Endpoint rule test cases: each set of parameters must give the expected endpoint or error, once as the case spells
//! the parameters out and once more for each operation input they can be composed from.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result};
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_rt::endpoint::{Endpoint, EndpointAuth, EndpointError, ParamValue, Params, RuleSet, Settings};
use nuaws_rt::value::Value;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::{Failure, Report};

/// Runs every `<AWS CLI name>.json` of `dir`.
///
/// # Errors
/// When a file cannot be read; a service that there is no model for is a failure of its cases.
pub fn endpoints(dir: &Path) -> Result<Report> {
    let mut report = Report { suite: "endpoints".to_owned(), ..Report::default() };
    let mut files: Vec<_> = fs::read_dir(dir)
        .and_then(|entries| entries.map(|entry| entry.map(|e| e.path())).collect())
        .with_context(|| format!("reading {}", dir.display()))?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let suite: Suite = serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        if let Err(error) = model(&name, dir).and_then(|model| service(&name, &model, &suite, &mut report)) {
            report.failures.extend((0..suite.test_cases.len()).map(|at| Failure {
                id: format!("{name}[{at}]"),
                expected: "a model with endpoint rules".to_owned(),
                actual: format!("{error:#}"),
            }));
        }
    }
    Ok(report)
}

/// The service that botocore and the AWS CLI call `name`: ours, or, where AWS has closed it since, the official model
/// beside the endpoint data or in the usual place.
fn model(name: &str, dir: &Path) -> Result<Service> {
    let named = |entry: &&nuaws_embed::Entry| entry.cli_names.contains(&name);
    if let Some(entry) = nuaws_embed::services().iter().find(named).or_else(|| nuaws_embed::find(name)) {
        return Ok(entry.model());
    }
    let places = [Some(dir.join("..")), crate::data_dir()];
    let packed = places
        .iter()
        .flatten()
        .find_map(|place| fs::read(place.join(format!("models/{name}.json.zst"))).ok())
        .with_context(|| format!("no model is called {name}, nor is there models/{name}.json.zst"))?;
    let text = String::from_utf8(zstd::decode_all(&*packed)?)?;
    Ok(Service::load(Ast::parse(&text)?.to_text())?)
}

fn service(name: &str, service: &Service, suite: &Suite, report: &mut Report) -> Result<()> {
    let text = service.endpoint_rule_set().with_context(|| format!("the model of {name} has no endpoint rules"))?;
    let rules = RuleSet::parse(text).with_context(|| format!("the endpoint rules of {name}"))?;
    let replaced = replaced(name)?;
    let mut by_replaced = 0;
    for (at, case) in suite.test_cases.iter().enumerate() {
        let (how, actual) = run(&rules, service, case);
        if actual != case.expect
            && let Some(replaced) = &replaced
            && run(replaced, service, case).1 == case.expect
        {
            by_replaced += 1;
        } else {
            report.compare(format!("{name}[{at}] {}{how}", case.documentation), &case.expect, &actual);
        }
    }
    if by_replaced > 0 {
        report.passed += by_replaced;
        report
            .notes
            .push(format!("{name}: {by_replaced} cases agree with the rules before the model's, not with the model's"));
    }
    Ok(())
}

/// The rules that a service had when the data was taken, where the pinned models carry newer ones: `rules/` holds those
/// of botocore 1.43.100, with which every case of that service agrees.
///
/// - acm: ACME operations have come to the aws-us-gov partition since, and the refusal is worded accordingly.
/// - dynamodb: account-based endpoints have come to more partitions since.
/// - kinesis: ARNs of queues are known since, and the refusal of others is worded accordingly.
/// - organizations: one endpoint per partition, dual-stack too, and no signing name beside the model's own.
/// - wellarchitected: its agent has hosts of its own since.
fn replaced(name: &str) -> Result<Option<RuleSet>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("rules/{name}.json"));
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(RuleSet::parse(&text).with_context(|| format!("reading {}", path.display()))?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("reading {}", path.display())),
    }
}

/// The answer to a case: the first that is not the expected one, with how it was come by.
fn run(rules: &RuleSet, service: &Service, case: &Case) -> (String, Json) {
    let spelled = answer(spelled_out(rules, &case.params).and_then(|params| rules.resolve(&params)));
    if spelled != case.expect {
        return (String::new(), spelled);
    }
    for input in &case.operation_inputs {
        let actual = answer(composed(rules, service, input).and_then(|params| rules.resolve(&params)));
        if actual != case.expect {
            return (format!(", composed for {}", input.operation_name), actual);
        }
    }
    (String::new(), spelled)
}

fn spelled_out(rules: &RuleSet, given: &BTreeMap<String, Json>) -> Result<Params, EndpointError> {
    let mut params = Params::defaults(rules);
    for (name, value) in given {
        let value = ParamValue::from_json(value).ok_or_else(|| EndpointError::Unknown(name.clone()))?;
        params.set(rules, name, value)?;
    }
    Ok(params)
}

fn composed(rules: &RuleSet, service: &Service, input: &OperationInput) -> Result<Params, EndpointError> {
    let unknown = |what: &str| EndpointError::Unknown(what.to_owned());
    let operation = service.operation(&input.operation_name).ok_or_else(|| unknown(&input.operation_name))?;
    let mut settings = Settings::default();
    for (name, value) in &input.built_in_params {
        let text = || value.as_str().map(str::to_owned);
        match name.as_str() {
            "AWS::Region" => settings.region = text(),
            "AWS::UseFIPS" => settings.use_fips = value == &json!(true),
            "AWS::UseDualStack" => settings.use_dual_stack = value == &json!(true),
            "SDK::Endpoint" => settings.endpoint = text(),
            "AWS::Auth::AccountId" => settings.account_id = text(),
            "AWS::Auth::AccountIdEndpointMode" => settings.account_id_endpoint_mode = text(),
            "AWS::S3::Accelerate" => settings.s3_accelerate = value.as_bool(),
            "AWS::S3::ForcePathStyle" => settings.s3_force_path_style = value.as_bool(),
            "AWS::S3::UseGlobalEndpoint" => settings.s3_use_global_endpoint = value.as_bool(),
            "AWS::S3::UseArnRegion" | "AWS::S3Control::UseArnRegion" => {
                settings.s3_use_arn_region = value.as_bool();
            }
            "AWS::S3::DisableMultiRegionAccessPoints" => {
                settings.s3_disable_multi_region_access_points = value.as_bool();
            }
            "AWS::STS::UseGlobalEndpoint" => settings.sts_use_global_endpoint = value.as_bool(),
            other => return Err(unknown(other)),
        }
    }
    for (name, value) in &input.client_params {
        let value = ParamValue::from_json(value).ok_or_else(|| unknown(name))?;
        settings.client.insert(name.clone(), value);
    }
    Params::of_call(rules, service, operation, &value(&input.operation_params), &settings)
}

/// The engine's answer in the data's own form, without what is empty.
fn answer(result: Result<Endpoint, EndpointError>) -> Json {
    let endpoint = match result {
        Ok(endpoint) => endpoint,
        Err(error) => return json!({ "error": error.to_string() }),
    };
    let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in endpoint.headers {
        headers.entry(name).or_default().push(value);
    }
    let mut properties: BTreeMap<String, Json> =
        endpoint.properties.iter().map(|(name, value)| (name.clone(), json(value))).collect();
    if !endpoint.auth_schemes.is_empty() {
        properties.insert("authSchemes".to_owned(), endpoint.auth_schemes.into_iter().map(auth).collect());
    }
    let mut answer = json!({ "url": endpoint.url });
    if !headers.is_empty() {
        answer["headers"] = json!(headers);
    }
    if !properties.is_empty() {
        answer["properties"] = json!(properties);
    }
    json!({ "endpoint": answer })
}

fn auth(auth: EndpointAuth) -> Json {
    let mut scheme = json!({ "name": auth.name });
    if let Some(name) = auth.signing_name {
        scheme["signingName"] = name.into();
    }
    if let Some(region) = auth.signing_region {
        scheme["signingRegion"] = region.into();
    }
    if !auth.signing_region_set.is_empty() {
        scheme["signingRegionSet"] = auth.signing_region_set.into();
    }
    if let Some(disable) = auth.disable_double_encoding {
        scheme["disableDoubleEncoding"] = disable.into();
    }
    scheme
}

fn json(value: &Value) -> Json {
    match value {
        Value::Bool(b) => (*b).into(),
        Value::Int(n) => (*n).into(),
        Value::String(text) => text.as_str().into(),
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => entries.iter().map(|(key, value)| (key.clone(), json(value))).collect(),
        other => format!("{other:?}").into(),
    }
}

/// Operation parameters as JSON has them: endpoint rules look at strings, booleans and lists only.
fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) => n.as_i64().map_or_else(|| Value::Float(n.as_f64().unwrap_or(f64::NAN)), Value::Int),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(value).collect()),
        Json::Object(entries) => Value::Map(entries.iter().map(|(key, item)| (key.clone(), value(item))).collect()),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Suite {
    test_cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    documentation: String,
    #[serde(default)]
    params: BTreeMap<String, Json>,
    #[serde(default)]
    operation_inputs: Vec<OperationInput>,
    /// `{"endpoint": {url, headers, properties}}` or `{"error": message}`.
    expect: Json,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OperationInput {
    operation_name: String,
    #[serde(default)]
    operation_params: Json,
    #[serde(default)]
    built_in_params: BTreeMap<String, Json>,
    #[serde(default)]
    client_params: BTreeMap<String, Json>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_of_every_service_compile() {
        for entry in nuaws_embed::services() {
            let service = entry.model();
            let text = service.endpoint_rule_set().unwrap_or_else(|| panic!("{} has no endpoint rules", entry.slug));
            RuleSet::parse(text).unwrap_or_else(|error| panic!("{}: {error}", entry.slug));
        }
    }

    #[test]
    fn every_case_of_the_official_data_agrees() {
        let Some(dir) = crate::data_dir() else {
            println!("no conformance data: set NUAWS_CONFORMANCE to its folder");
            return;
        };
        let report = endpoints(&dir.join("endpoints")).unwrap();
        println!("endpoints: {} passed, {} failed", report.passed, report.failures.len());
        for note in &report.notes {
            println!("{note}");
        }
        for failure in report.failures.iter().take(20) {
            println!("{}\n  expected {}\n  actual   {}", failure.id, failure.expected, failure.actual);
        }
        assert!(report.failures.is_empty());
        assert!(report.passed > 0, "the folder holds no cases");
    }
}
