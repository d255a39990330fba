//! Which service is this request for? Told by what any AWS client sends: the signature's scope, the operation's target,
//! the form's version, the host, the user agent.
//!
//! Which operation it is, is [`super::route`]'s to find; it is asked here where several services sign with one name.

use std::sync::{Arc, OnceLock};

use http::HeaderMap;
use http::header::{AUTHORIZATION, HOST, USER_AGENT};
use http::request::Parts;
use nuaws_models::Service;

use super::route::{self, form};

/// All services, each told from the others without its model; a model is unpacked when it is first asked for.
pub(super) struct Directory {
    listed: Box<[Listed]>,
}

struct Listed {
    entry: &'static nuaws_embed::Entry,
    /// The service in its signatures' scope.
    signing: Box<str>,
    /// First label of its hosts, e.g. `logs`.
    host: Box<str>,
    /// What stands before the operation in `X-Amz-Target`.
    target: Box<str>,
    model: OnceLock<Arc<Service>>,
}

/// What a request says of its service without being asked for the operation.
struct Hints<'a> {
    scope: Option<&'a str>,
    target: Option<&'a str>,
    /// `Version` of a form.
    version: Option<String>,
    host: &'a str,
    agent: Option<String>,
}

impl Directory {
    /// The services that these slugs name, or all. Reads every one's model once: about 50 MB of text.
    pub(super) fn new(slugs: &[&str]) -> Directory {
        let wanted = |entry: &&nuaws_embed::Entry| slugs.is_empty() || slugs.contains(&entry.slug);
        let listed = nuaws_embed::services().iter().filter(wanted).map(|entry| {
            let model = entry.model();
            Listed {
                entry,
                signing: model.signing_name.clone(),
                host: model.endpoint_prefix.clone(),
                target: model.target_prefix.clone().unwrap_or_else(|| model.name.clone()),
                model: OnceLock::new(),
            }
        });
        Directory { listed: listed.collect() }
    }

    /// The service of a request; `body` is needed where it is a form. `None` where nothing tells.
    pub(super) fn find(&self, parts: &Parts, body: &[u8]) -> Option<Arc<Service>> {
        if let [only] = &*self.listed {
            return Some(only.model());
        }
        let hints = Hints::of(parts, body);
        let fits = |listed: &&Listed| {
            hints.scope.is_none_or(|scope| *listed.signing == *scope)
                && hints.target.is_none_or(|target| *listed.target == *target)
                && hints.version.as_deref().is_none_or(|version| listed.entry.version == version)
        };
        let mut fitting: Vec<&Listed> = self.listed.iter().filter(fits).collect();
        // A signature, a target and a version are the service's own; without any of them there is where and who.
        if hints.scope.is_none() && hints.target.is_none() && hints.version.is_none() {
            let here = |listed: &&Listed| hints.at(&listed.host) || hints.says(listed.entry.sdk_id);
            fitting.retain(here);
            if fitting.is_empty() {
                // A public object, or a link to one.
                fitting = self.listed.iter().filter(|listed| listed.entry.slug == "s3").collect();
            }
        }
        if let [only] = fitting[..] {
            return Some(only.model());
        }
        let routed = fitting.into_iter().filter_map(|listed| {
            let model = listed.model();
            let fixed = route::route(&model, parts, body)?.fixed;
            let entry = listed.entry;
            Some(((hints.says(entry.sdk_id), fixed, hints.scope == Some(entry.slug), hints.at(&listed.host)), model))
        });
        // Of equals the first by name.
        routed.reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, model)| model)
    }
}

impl Listed {
    fn model(&self) -> Arc<Service> {
        self.model.get_or_init(|| Arc::new(self.entry.model())).clone()
    }
}

impl<'a> Hints<'a> {
    fn of(parts: &'a Parts, body: &[u8]) -> Hints<'a> {
        let header = |name: &str| text(&parts.headers, name);
        let path = || parts.uri.path().strip_prefix("/service/")?.split_once("/operation/").map(|(target, _)| target);
        let version = || form(std::str::from_utf8(body).ok()?).find(|(key, _)| key == "Version").map(|(_, text)| text);
        // `api/ec2#1.2`, `api/cloudwatchlogs/1.2`
        let agent = ["x-amz-user-agent", USER_AGENT.as_str()].into_iter().filter_map(header).find_map(|agent| {
            let api = agent.split(' ').find_map(|word| word.strip_prefix("api/"))?;
            Some(plain(api.split(['/', '#']).next()?))
        });
        Hints {
            scope: scope(parts).map(|(_, service)| service),
            target: header("x-amz-target").and_then(|target| target.rsplit_once('.')).map_or_else(path, |t| Some(t.0)),
            version: is_form(&parts.headers).then(version).flatten(),
            host: header(HOST.as_str()).or(parts.uri.host()).unwrap_or_default(),
            agent,
        }
    }

    fn at(&self, label: &str) -> bool {
        self.host.split('.').any(|part| part == label)
    }

    fn says(&self, sdk_id: &str) -> bool {
        self.agent.as_deref().is_some_and(|agent| agent == plain(sdk_id))
    }
}

/// Letters and digits alone, in lower case: SDKs spell a service's id differently.
fn plain(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether the body is a form, which says more of its request than the headers do.
pub(super) fn is_form(headers: &HeaderMap) -> bool {
    text(headers, "content-type").is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"))
}

/// Region and service that a request is signed for, in its header or in its URL; the region is empty where the signature
/// holds in any.
pub(super) fn scope(parts: &Parts) -> Option<(&str, &str)> {
    let credential = credential(parts)?;
    // Key id, date, region (not in signatures of version 4a), service, `aws4_request`.
    let parts: Vec<&str> = credential.split('/').flat_map(|part| part.split("%2F")).collect();
    match parts[..] {
        [_, _, region, service, _] => Some((region, service)),
        [_, _, service, _] => Some(("", service)),
        _ => None,
    }
}

/// The key id that a request is signed with.
pub(super) fn access_key(parts: &Parts) -> Option<&str> {
    credential(parts)?.split('/').flat_map(|part| part.split("%2F")).next()
}

/// Who signed for what, in the header or in the URL.
fn credential(parts: &Parts) -> Option<&str> {
    let header = text(&parts.headers, AUTHORIZATION.as_str()).and_then(|text| text.split_once("Credential="));
    let query = || {
        let mut pairs = parts.uri.query()?.split('&');
        pairs.find_map(|pair| pair.strip_prefix("X-Amz-Credential="))
    };
    header.map_or_else(query, |(_, credential)| credential.split(',').next())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn directory() -> &'static Directory {
        static ALL: OnceLock<Directory> = OnceLock::new();
        ALL.get_or_init(|| Directory::new(&[]))
    }

    /// The slug found for `VERB path` with these headers and this body.
    #[track_caller]
    fn check(request: &str, headers: &[(&str, &str)], body: &str, want: Option<&str>) {
        let (method, uri) = request.split_once(' ').unwrap();
        let builder = Request::builder().method(method).uri(uri).header("host", "127.0.0.1:4000");
        let request = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
        let (parts, ()) = request.body(()).unwrap().into_parts();
        let found = directory().find(&parts, body.as_bytes());
        assert_eq!(found.as_deref().map(|service| &*service.slug), want, "{headers:?}");
    }

    fn signed(service: &str) -> (&'static str, String) {
        let header = format!(
            "AWS4-HMAC-SHA256 Credential=AKID/20260101/eu-west-1/{service}/aws4_request, SignedHeaders=host, Signature=0"
        );
        ("authorization", header)
    }

    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded; charset=utf-8");

    #[test]
    fn a_signature_names_the_service() {
        for (signing, request, slug) in [
            ("s3", "GET /bucket?list-type=2", "s3"),
            ("s3", "GET /v20180820/accesspoint?maxResults=5", "s3-control"),
            ("lambda", "GET /2015-03-31/functions/", "lambda"),
            ("apigateway", "GET /restapis", "api-gateway"),
            ("apigateway", "GET /v2/apis", "apigatewayv2"),
            ("bedrock", "GET /foundation-models", "bedrock"),
            ("bedrock", "POST /model/some-model/invoke", "bedrock-runtime"),
            ("execute-api", "POST /@connections/abc", "apigatewaymanagementapi"),
        ] {
            let (name, value) = signed(signing);
            check(request, &[(name, &value)], "", Some(slug));
        }
        let (name, value) = signed("nothing");
        check("GET /", &[(name, &value)], "", None);
    }

    #[test]
    fn targets_and_versions_tell_services_of_one_name_apart() {
        let (name, value) = signed("dynamodb");
        for (target, slug) in [
            ("DynamoDB_20120810.ListTables", Some("dynamodb")),
            ("DynamoDBStreams_20120810.ListStreams", Some("dynamodb-streams")),
            ("Nobody.ListTables", None),
        ] {
            check("POST /", &[(name, &value), ("x-amz-target", target)], "{}", slug);
        }
        let (name, value) = signed("elasticloadbalancing");
        for (version, slug) in [("2012-06-01", "elastic-load-balancing"), ("2015-12-01", "elastic-load-balancing-v2")] {
            let body = format!("Action=DescribeLoadBalancers&Version={version}");
            check("POST /", &[(name, &value), FORM], &body, Some(slug));
        }
        let (name, value) = signed("rds");
        check("POST /", &[(name, &value), FORM], "Action=DescribeDBInstances&Version=2014-10-31", Some("rds"));
        let docdb = ("user-agent", "aws-sdk-rust/1.3 api/docdb/1.2 os/linux");
        let body = "Action=DescribeDBInstances&Version=2014-10-31";
        check("POST /", &[(name, &value), FORM, docdb], body, Some("docdb"));
    }

    #[test]
    fn unsigned_requests_are_told_by_what_else_they_say() {
        check("POST /", &[("x-amz-target", "AWSCognitoIdentityService.GetId")], "{}", Some("cognito-identity"));
        check("POST /", &[FORM], "Action=AssumeRoleWithWebIdentity&Version=2011-06-15", Some("sts"));
        let cbor = "POST /service/GraniteServiceVersion20100801/operation/ListMetrics";
        check(cbor, &[("smithy-protocol", "rpc-v2-cbor")], "", Some("cloudwatch"));
        check("GET /v1/spaces", &[("user-agent", "api/codecatalyst#1.0")], "", Some("codecatalyst"));
        check("GET /bucket/key", &[], "", Some("s3"));
    }

    #[test]
    fn scopes_stand_in_headers_and_urls() {
        let scope_of = |uri: &str, header: &str| {
            let (parts, ()) = Request::get(uri).header("authorization", header).body(()).unwrap().into_parts();
            scope(&parts).map(|(region, service)| (region.to_owned(), service.to_owned()))
        };
        let pair = |region: &str, service: &str| Some((region.to_owned(), service.to_owned()));
        assert_eq!(scope_of("/", &signed("ec2").1), pair("eu-west-1", "ec2"));
        let anywhere = "AWS4-ECDSA-P256-SHA256 Credential=AKID/20260101/s3/aws4_request, SignedHeaders=host";
        assert_eq!(scope_of("/", anywhere), pair("", "s3"));
        let url = "/b/k?X-Amz-Credential=AKID%2F20260101%2Feu-north-1%2Fs3%2Faws4_request&X-Amz-Date=1";
        assert_eq!(scope_of(url, "none"), pair("eu-north-1", "s3"));
        assert_eq!(scope_of("/", "Bearer abc"), None);
    }
}
