//! Who calls, where, with which credentials, and whether AWS is there.
//!
//! One request goes out, unsigned and without anything in it, to the region's STS or the endpoint that the user has set;
//! and what aws-config must ask to have credentials.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::ProvideCredentials;
use aws_runtime::auth::SigV4OperationSigningConfig;
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::ErrorMetadata;
use aws_smithy_types::retry::RetryConfig;
use http::{HeaderMap, Method, Uri};
use nuaws_models::Service;
use nuaws_models::model::AuthScheme;
use tokio::time::timeout;

use super::{Row, State};
use crate::advice;
use crate::duration;
use crate::endpoint::{Params, RuleSet};
use crate::error::CallError;
use crate::invocation::{Engine, Model};
use crate::session::{Choice, Origin, Session, profile_names};
use crate::transport::{Client, Outgoing, ReadError, ServiceError, TransportError, chain};
use crate::value::Value;

/// How long AWS may take.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long may pass until there are credentials: a program or another service may have to be asked.
const CREDENTIALS: Duration = Duration::from_secs(10);
/// AWS refuses signatures of a clock that is wrong by five minutes.
const SKEW: Duration = Duration::from_secs(4 * 60);
/// What a request is that says nothing.
const UNSAID: &str = "GetCallerIdentity";

/// Rows for all of it; `mocked` is whether nothing goes to AWS.
pub(super) async fn rows(engine: &Engine, choice: &Choice, mocked: bool) -> Vec<Row> {
    let mut rows = vec![profile(choice, profile_names(&choice.environment).await)];
    let session = match engine.caller(choice, mocked).await {
        Ok(session) => session,
        Err(error) => {
            rows.push(Row::problem(
                "network",
                error.message.clone(),
                "look at AWS_CA_BUNDLE and the profile's ca_bundle",
            ));
            return rows;
        }
    };
    rows.push(region(choice, session.region(), mocked));
    if mocked {
        rows.push(Row::ok("credentials", "made up, as the mock answers"));
        rows.push(Row::ok("network", "nothing was sent, as the mock answers"));
        return rows;
    }
    rows.push(match session.config().credentials_provider() {
        _ if session.unsigned() => Row::note("credentials", "none: requests go out unsigned"),
        None => no_credentials("there is no source of them", choice),
        Some(provider) => match timeout(CREDENTIALS, provider.provide_credentials()).await {
            Ok(Ok(found)) => credentials(&found, name(choice), SystemTime::now()),
            Ok(Err(error)) => no_credentials(&chain(&error), choice),
            Err(_) => {
                no_credentials(&format!("their source did not answer in {}", duration::shown(CREDENTIALS)), choice)
            }
        },
    });
    match sts(engine).and_then(|sts| Ok((whereto(&session, &sts)?, sts))) {
        Ok((url, sts)) => rows.extend(network(&url, probe(&session, &sts, &url).await)),
        Err(error) => {
            let row = Row::note("network", format!("nothing was sent: {}", error.message));
            rows.push(Row { help: error.help.clone(), ..row });
        }
    }
    rows
}

/// The profile in force, as the files name it.
fn name(choice: &Choice) -> &str {
    let set = |name| choice.environment.get(name).filter(|name: &&str| !name.is_empty());
    choice.profile.as_deref().or_else(|| set("AWS_PROFILE")).unwrap_or("default")
}

fn profile(choice: &Choice, known: Result<Vec<String>, String>) -> Row {
    let name = name(choice);
    let from = match (&choice.profile, choice.environment.get("AWS_PROFILE").is_some_and(|name| !name.is_empty())) {
        (Some(_), _) => "by --profile",
        (None, true) => "by AWS_PROFILE",
        (None, false) => "as none is named",
    };
    match known {
        Err(why) => Row::problem(
            "profile",
            format!("the AWS config files cannot be read: {}", line(&why)),
            "put the file right",
        ),
        Ok(known) if known.iter().any(|known| known == name) => Row::ok("profile", format!("{name}, {from}")),
        Ok(_) if name == "default" => Row::ok("profile", "none: the AWS config files have no profile `default`"),
        Ok(mut known) => {
            known.sort();
            let help = match known.is_empty() {
                true => "there are none at all: `aws configure` makes one".to_owned(),
                false => format!("there is {}", known.join(", ")),
            };
            Row::problem("profile", format!("{name}, {from}, and there is no such profile"), help)
        }
    }
}

fn region(choice: &Choice, region: Option<&str>, mocked: bool) -> Row {
    let set = |name| choice.environment.get(name).is_some_and(|value| !value.is_empty());
    let from = match () {
        () if choice.region.is_some() => "by --region",
        () if set("AWS_REGION") => "by AWS_REGION",
        () if set("AWS_DEFAULT_REGION") => "by AWS_DEFAULT_REGION",
        () if mocked => "by the profile, or made up",
        () => "by the profile",
    };
    match region {
        Some(region) => Row::ok("region", format!("{region}, {from}")),
        None => {
            let error = advice::no_region();
            Row::problem("region", error.message.clone(), error.help.clone().unwrap_or_default())
        }
    }
}

/// Where credentials came from, whose they are and how long they last.
fn credentials(found: &Credentials, profile: &str, now: SystemTime) -> Row {
    let account = found.account_id().map(|account| format!(" of account {}", account.as_str())).unwrap_or_default();
    let what = format!("{}: access key {}{account}", source(found, profile), found.access_key_id());
    match found.expiry().map(|end| end.duration_since(now)) {
        None => Row::ok("credentials", what),
        Some(Ok(left)) => Row::ok("credentials", format!("{what}, for another {}", duration::shown(left))),
        Some(Err(_)) => Row::problem(
            "credentials",
            format!("{what}, and they have expired"),
            "renew them, or sign in again: aws sso login",
        ),
    }
}

fn source(found: &Credentials, profile: &str) -> String {
    let profile_of = |what: &str| format!("{what} of profile {profile}");
    match Origin::of(found) {
        Origin::Role => profile_of("the role"),
        Origin::WebIdentity => "a role by web identity".to_owned(),
        Origin::Sso => profile_of("the SSO session"),
        Origin::Login => profile_of("the login session"),
        Origin::Process => profile_of("the credential_process"),
        Origin::Container => "the container".to_owned(),
        Origin::Instance => "the instance".to_owned(),
        Origin::Environment => "the environment".to_owned(),
        Origin::Keys => profile_of("the keys"),
    }
}

fn no_credentials(why: &str, choice: &Choice) -> Row {
    let asked = advice::Asked { service: "sts", sdk_id: "STS", operation: UNSAID, region: None, url: "" };
    let error = advice::explain(TransportError::Credentials(why.to_owned()), &asked);
    let what = match why.contains("no credentials found in chain") {
        true => format!("none: not in the environment, not in profile {}, not from where this runs", name(choice)),
        false => format!("none for profile {}: {}", name(choice), line(why)),
    };
    Row::problem("credentials", what, error.help.clone().unwrap_or_default())
}

/// A text of several lines as one.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn sts(engine: &Engine) -> Result<Arc<Service>, CallError> {
    Ok(engine.callee(&Model::Named("sts".into()))?.service.clone())
}

/// Where STS is for this caller.
fn whereto(session: &Session, sts: &Service) -> Result<String, CallError> {
    if let Some(given) = session.endpoint_url(sts) {
        return Ok(given);
    }
    if session.region().is_none() {
        return Err(advice::no_region());
    }
    let unknown = || CallError::not_sent("Endpoint", "STS's model has no endpoint rules");
    let (rules, operation) = (sts.endpoint_rule_set().ok_or_else(unknown)?, sts.operation(UNSAID).ok_or_else(unknown)?);
    let resolve = || {
        let rules = RuleSet::parse(rules)?;
        let settings = session.endpoint_settings(sts);
        rules.resolve(&Params::of_call(&rules, sts, operation, &Value::Map(Vec::new()), &settings)?)
    };
    let endpoint = resolve().map_err(|error| CallError::not_sent("Endpoint", error.to_string()))?;
    Ok(endpoint.url)
}

/// An answer to nothing in particular.
#[derive(Debug, Default, Clone)]
struct Heard {
    status: u16,
    took: Duration,
    /// AWS's clock less ours, in seconds.
    ahead: Option<i64>,
}

/// Sends the one request.
async fn probe(session: &Session, sts: &Service, url: &str) -> Result<Heard, String> {
    let heard: Arc<Mutex<Option<(u16, HeaderMap)>>> = Arc::default();
    let of_error = heard.clone();
    let read_error = move |status: u16, headers: &HeaderMap, _: &[u8]| {
        *of_error.lock().unwrap_or_else(PoisonError::into_inner) = Some((status, headers.clone()));
        let (retryable, request_id, fields, bucket_region, date) = Default::default();
        ServiceError {
            meta: ErrorMetadata::builder().build(),
            retryable,
            status,
            request_id,
            fields,
            bucket_region,
            date,
        }
    };
    let outgoing = Outgoing {
        operation: UNSAID.to_owned(),
        method: Method::GET,
        uri: "/".to_owned(),
        headers: HeaderMap::new(),
        body: SdkBody::empty(),
        endpoint: Endpoint::builder().url(url.to_owned()).build(),
        by_account: None,
        auth: AuthScheme::None,
        signing_name: None,
        signing_region: None,
        signing_region_set: None,
        signing: SigV4OperationSigningConfig::default(),
        session: None,
        expects_continue: false,
        retry: RetryConfig::disabled(),
        read_timeout: None,
        verify: None,
        streams: true,
        pauses: false,
        event_signer: None,
        errors_in_ok: false,
        read_error: ReadError(Arc::new(read_error)),
    };
    let Some(http) = session.config().http_client() else { return Err("there is no HTTP client".to_owned()) };
    let client = Client::new(sts, session.config(), http);
    let began = Instant::now();
    let outcome = timeout(PATIENCE, client.send(outgoing)).await;
    let (took, now) = (began.elapsed(), SystemTime::now());
    let (status, headers) = match outcome {
        Err(_) => return Err(format!("no answer in {}", duration::shown(PATIENCE))),
        Ok(Ok(answer)) => (answer.status, answer.headers),
        Ok(Err(error)) => match (heard.lock().unwrap_or_else(PoisonError::into_inner).take(), error) {
            (Some(heard), _) => heard,
            (
                None,
                TransportError::Dispatch { message, .. }
                | TransportError::Timeout(message)
                | TransportError::Construction(message),
            ) => {
                return Err(message);
            }
            (None, error) => return Err(format!("{error:?}")),
        },
    };
    let date = headers.get("date").and_then(|date| DateTime::from_str(date.to_str().ok()?, Format::HttpDate).ok());
    Ok(Heard { status, took, ahead: date.map(|date| date.secs() - DateTime::from(now).secs()) })
}

/// Whether AWS is there, and what time it is there.
fn network(url: &str, heard: Result<Heard, String>) -> Vec<Row> {
    let url = without_user(url);
    let Heard { status, took, ahead } = match heard {
        Ok(heard) => heard,
        Err(why) => {
            let help = "check the network, HTTPS_PROXY, --region and AWS_ENDPOINT_URL";
            return vec![Row::problem("network", format!("no answer from {url}: {why}"), help)];
        }
    };
    let answered = Row::ok("network", format!("{url} answered {status} in {} ms", took.as_millis()));
    let clock = ahead.map(|ahead| {
        let skew = Duration::from_secs(ahead.unsigned_abs());
        let which = if ahead > 0 { "behind" } else { "ahead of" };
        let what = format!("{} {which} AWS's", duration::shown(skew));
        match skew {
            _ if skew > SKEW => {
                Row::problem("clock", what, "set this machine's clock: AWS refuses signatures of another time")
            }
            _ if skew.as_secs() > 1 => Row::ok("clock", what),
            _ => Row::ok("clock", "as AWS's"),
        }
    });
    let clock =
        clock.unwrap_or_else(|| Row { state: State::Note, ..Row::ok("clock", "not known: the answer names no time") });
    vec![answered, clock]
}

/// The URL without a user's name and password.
fn without_user(url: &str) -> String {
    let uri = url.parse::<Uri>().ok();
    match uri.as_ref().and_then(|uri| Some((uri.scheme_str()?, uri.authority()?.as_str(), uri.path()))) {
        Some((scheme, authority, path)) => {
            let host = authority.rsplit('@').next().unwrap_or_default();
            format!("{scheme}://{host}{}", path.trim_end_matches('/'))
        }
        None => "the endpoint that is set, which is no URL".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use aws_credential_types::credential_feature::AwsCredentialFeature as Feature;

    use super::*;
    use crate::environment::Environment;

    fn choice(vars: &[(&str, &str)]) -> Choice {
        let vars = vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Choice { environment: Environment::of_caller(vars, Path::new("/")), ..Choice::default() }
    }

    fn known(names: &[&str]) -> Result<Vec<String>, String> {
        Ok(names.iter().map(|name| (*name).to_owned()).collect())
    }

    #[test]
    fn profiles_are_told_with_who_names_them() {
        let plain = choice(&[]);
        assert_eq!(profile(&plain, known(&["default"])), Row::ok("profile", "default, as none is named"));
        assert_eq!(profile(&plain, known(&[])).state, State::Ok);
        let named = choice(&[("AWS_PROFILE", "work")]);
        assert_eq!(profile(&named, known(&["work"])), Row::ok("profile", "work, by AWS_PROFILE"));
        let flag = Choice { profile: Some("play".into()), ..named };
        let missing = profile(&flag, known(&["work", "home"]));
        let expected =
            Row::problem("profile", "play, by --profile, and there is no such profile", "there is home, work");
        assert_eq!(missing, expected);
        assert_eq!(profile(&plain, Err("line 3".into())).state, State::Problem);
    }

    #[test]
    fn regions_are_told_with_who_names_them() {
        let vars = choice(&[("AWS_REGION", "r"), ("AWS_DEFAULT_REGION", "d")]);
        assert_eq!(region(&vars, Some("r"), false), Row::ok("region", "r, by AWS_REGION"));
        let flag = Choice { region: Some("f".into()), ..vars };
        assert_eq!(region(&flag, Some("f"), false).what, "f, by --region");
        assert_eq!(region(&choice(&[("AWS_DEFAULT_REGION", "d")]), Some("d"), false).what, "d, by AWS_DEFAULT_REGION");
        assert_eq!(region(&choice(&[]), Some("p"), false).what, "p, by the profile");
        let none = region(&choice(&[]), None, false);
        assert!(none.state == State::Problem && none.help.as_deref().unwrap().contains("AWS_REGION"));
    }

    fn keys(features: &[Feature], lasts: Option<Duration>) -> Credentials {
        let expiry = lasts.map(|lasts| SystemTime::UNIX_EPOCH + lasts);
        let mut made = Credentials::new("AKID", "the-secret", Some("the-token".into()), expiry, "test");
        made.get_property_mut_or_default::<Vec<Feature>>().extend_from_slice(features);
        made
    }

    #[test]
    fn credentials_are_told_by_source_and_key_and_never_by_secret() {
        use Feature::*;
        for (features, expected) in [
            (&[CredentialsEnvVars][..], "the environment"),
            (&[CredentialsProfile], "the keys of profile p"),
            (&[CredentialsSso, CredentialsProfile], "the SSO session of profile p"),
            (&[CredentialsProcess, CredentialsProfile], "the credential_process of profile p"),
            (&[CredentialsProfile, CredentialsStsAssumeRole], "the role of profile p"),
            (&[CredentialsProfileStsWebIdToken], "a role by web identity"),
            (&[CredentialsHttp], "the container"),
            (&[CredentialsImds], "the instance"),
        ] {
            let row = credentials(&keys(features, None), "p", SystemTime::UNIX_EPOCH);
            assert_eq!(row, Row::ok("credentials", format!("{expected}: access key AKID")));
        }
        let lasting = credentials(&keys(&[], Some(Duration::from_secs(3_600))), "p", SystemTime::UNIX_EPOCH);
        assert!(lasting.what.ends_with("access key AKID, for another 1hr"), "{}", lasting.what);
        let over = keys(&[], Some(Duration::from_secs(1)));
        let over = credentials(&over, "p", SystemTime::UNIX_EPOCH + Duration::from_secs(2));
        assert!(over.state == State::Problem && over.help.is_some());
        for row in [lasting, over] {
            let text = format!("{row:?}");
            assert!(!text.contains("the-secret") && !text.contains("the-token"));
        }
    }

    #[test]
    fn no_credentials_come_with_what_to_do() {
        let row = no_credentials("the SSO session is over", &choice(&[("AWS_PROFILE", "work")]));
        let expected = Row::problem(
            "credentials",
            "none for profile work: the SSO session is over",
            "sign in again: aws sso login",
        );
        assert_eq!(row, expected);
        assert!(no_credentials("nothing", &choice(&[])).help.unwrap().contains("AWS_ACCESS_KEY_ID"));
    }

    #[test]
    fn a_clock_that_is_wrong_by_minutes_is_a_problem() {
        let heard = |ahead| Ok(Heard { status: 302, took: Duration::from_millis(12), ahead });
        let rows = |ahead| network("https://me:pw@sts.example/x/", heard(ahead));
        assert_eq!(
            rows(Some(0)),
            [Row::ok("network", "https://sts.example/x answered 302 in 12 ms"), Row::ok("clock", "as AWS's")]
        );
        assert_eq!(rows(Some(-30))[1], Row::ok("clock", "30sec ahead of AWS's"));
        assert_eq!((rows(Some(241))[1].state, rows(Some(-241))[1].state), (State::Problem, State::Problem));
        assert_eq!(rows(Some(240))[1].what, "4min behind AWS's");
        assert_eq!(rows(None)[1].state, State::Note);
        let silent = network("https://me:pw@sts.example", Err("refused".into()));
        assert_eq!((silent.len(), silent[0].state), (1, State::Problem));
        assert_eq!(silent[0].what, "no answer from https://sts.example: refused");
    }
}
