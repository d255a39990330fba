//! The profiles of a user's files, as far as the files tell: nobody is asked, and nothing secret is looked at.

use std::fs;
use std::path::Path;

use aws_config::profile::{Profile, ProfileSet};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde::Deserialize;

use super::{Origin, profiles, region_of_profile};
use crate::environment::Environment;
use crate::transport::chain;

/// A profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// The account it calls in, where a file says it.
    pub account: Option<String>,
    /// Its region, or that of the profile its credentials come from.
    pub region: Option<String>,
    /// Where its credentials come from; none where it has none.
    pub origin: Option<Origin>,
    /// When its SSO sign-in ends, or has ended; none where nobody has signed in.
    pub expires: Option<DateTime>,
}

/// The profiles in the files of whoever has these variables, by name.
///
/// # Errors
/// Why the files cannot be read, in one line.
pub async fn listed(environment: &Environment) -> Result<Vec<Listed>, String> {
    let profiles = profiles(environment, None).await.map_err(|error| chain(&error))?;
    let home = environment.home().unwrap_or_default();
    let sign_ins = sign_ins(&home.join(".aws/sso/cache"));
    let mut all: Vec<Listed> = profiles.profiles().filter_map(|name| one(&profiles, name, &sign_ins)).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(all)
}

fn one(profiles: &ProfileSet, name: &str, sign_ins: &[SignIn]) -> Option<Listed> {
    let profile = profiles.get_profile(name)?;
    let origin = origin(profile);
    let session = profile.get("sso_session").and_then(|session| profiles.sso_session(session));
    let of_sso = |key: &str| session.and_then(|session| session.get(key)).or_else(|| profile.get(key));
    let of_role = || account_of(profile.get("role_arn")?);
    let account = match origin {
        Some(Origin::Sso) => profile.get("sso_account_id"),
        Some(Origin::Role | Origin::WebIdentity) => of_role(),
        _ => None,
    };
    let expires = of_sso("sso_start_url").filter(|_| origin == Some(Origin::Sso)).and_then(|url| {
        let ours = |sign_in: &&SignIn| sign_in.start_url == url && of_sso("sso_region") == Some(&*sign_in.region);
        sign_ins.iter().filter(ours).map(|sign_in| sign_in.expires_at).max_by_key(DateTime::secs)
    });
    Some(Listed {
        name: name.to_owned(),
        account: profile.get("aws_account_id").or(account).map(str::to_owned),
        region: region_of_profile(profiles, name),
        origin,
        expires,
    })
}

/// What the SDK would take a profile's credentials from.
fn origin(profile: &Profile) -> Option<Origin> {
    let has = |key: &str| profile.get(key).is_some_and(|value| !value.is_empty());
    match () {
        () if has("role_arn") && has("web_identity_token_file") => Some(Origin::WebIdentity),
        () if has("role_arn") => Some(Origin::Role),
        () if has("sso_session") || has("sso_start_url") => Some(Origin::Sso),
        () if has("login_session") => Some(Origin::Login),
        () if has("aws_access_key_id") => Some(Origin::Keys),
        () if has("credential_process") => Some(Origin::Process),
        () => None,
    }
}

/// The account in an ARN.
fn account_of(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| !account.is_empty())
}

/// A sign-in that was left by `aws sso login`: who it is with, and until when. The token in it is not read.
#[derive(Debug, Clone, PartialEq)]
struct SignIn {
    start_url: String,
    region: String,
    expires_at: DateTime,
}

/// A sign-in's file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SignInFile {
    start_url: String,
    region: String,
    expires_at: String,
}

/// Those in the folder; other files there are none.
fn sign_ins(folder: &Path) -> Vec<SignIn> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let read = |entry: fs::DirEntry| {
        let file: SignInFile = serde_json::from_slice(&fs::read(entry.path()).ok()?).ok()?;
        // Older programs write `UTC` for `Z`.
        let expires_at = DateTime::from_str(&file.expires_at.replace("UTC", "Z"), Format::DateTimeWithOffset).ok()?;
        Some(SignIn { start_url: file.start_url, region: file.region, expires_at })
    };
    files.filter_map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn profiles_are_told_without_asking_anybody() {
        let folder = tempfile::tempdir().unwrap();
        let (home, cache) = (folder.path(), folder.path().join(".aws/sso/cache"));
        fs::create_dir_all(&cache).unwrap();
        let config = "[profile keys]\naws_access_key_id = AKIA1\naws_secret_access_key = s\nregion = eu-west-1\n\
                      [profile role]\nrole_arn = arn:aws:iam::111122223333:role/r\nsource_profile = keys\n\
                      [profile signed-in]\nsso_session = corp\nsso_account_id = 444455556666\nsso_role_name = R\n\
                      [profile signed-out]\nsso_start_url = https://other\nsso_region = us-east-1\nsso_account_id = 4\n\
                      [profile program]\ncredential_process = p\naws_account_id = 777788889999\n\
                      [profile nothing]\noutput = json\n\
                      [sso-session corp]\nsso_start_url = https://corp\nsso_region = us-east-1\n";
        fs::write(home.join(".aws/config"), config).unwrap();
        let token = r#"{"startUrl": "https://corp", "region": "us-east-1", "accessToken": "t", "expiresAt": "2026-01-01T00:00:00UTC"}"#;
        fs::write(cache.join("token.json"), token).unwrap();
        fs::write(cache.join("client.json"), r#"{"clientId": "c", "expiresAt": "2030-01-01T00:00:00Z"}"#).unwrap();
        let vars = [("HOME".to_owned(), home.to_str().unwrap().to_owned())];
        let all = listed(&Environment::of_caller(vars, home)).await.unwrap();
        let told: Vec<_> = all
            .iter()
            .map(|one| {
                let origin = one.origin.map_or("-", Origin::as_str);
                let (account, region) = (one.account.as_deref().unwrap_or("-"), one.region.as_deref().unwrap_or("-"));
                format!("{} {origin} {account} {region} {}", one.name, one.expires.map_or(0, |at| at.secs()))
            })
            .collect();
        let expected = [
            "keys keys - eu-west-1 0",
            "nothing - - - 0",
            "program process 777788889999 - 0",
            "role role 111122223333 eu-west-1 0",
            "signed-in sso 444455556666 - 1767225600",
            "signed-out sso 4 - 0",
        ];
        assert_eq!(told, expected);
    }
}
