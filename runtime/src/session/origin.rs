//! Where credentials come from, in a word.

use aws_credential_types::Credentials;
use aws_credential_types::credential_feature::AwsCredentialFeature as Feature;

/// A kind of source of credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// A role that other credentials assume.
    Role,
    /// A role that somebody else's token assumes.
    WebIdentity,
    /// An IAM Identity Center sign-in.
    Sso,
    /// A console sign-in.
    Login,
    /// A program that the profile names.
    Process,
    /// The container that this runs in.
    Container,
    /// The instance that this runs on.
    Instance,
    /// Variables.
    Environment,
    /// Keys in a file.
    Keys,
}

impl Origin {
    /// Of credentials that were given.
    pub fn of(credentials: &Credentials) -> Origin {
        let features = credentials.get_property::<Vec<Feature>>().map(Vec::as_slice).unwrap_or_default();
        let by = |wanted: &[Feature]| features.iter().any(|feature| wanted.contains(feature));
        match () {
            () if by(&[Feature::CredentialsStsAssumeRole]) => Origin::Role,
            () if by(&[
                Feature::CredentialsEnvVarsStsWebIdToken,
                Feature::CredentialsProfileStsWebIdToken,
                Feature::CredentialsStsAssumeRoleWebId,
            ]) =>
            {
                Origin::WebIdentity
            }
            () if by(&[Feature::CredentialsSso, Feature::CredentialsProfileSso]) => Origin::Sso,
            () if by(&[Feature::CredentialsLogin, Feature::CredentialsProfileLogin]) => Origin::Login,
            () if by(&[Feature::CredentialsProcess, Feature::CredentialsProfileProcess]) => Origin::Process,
            () if by(&[Feature::CredentialsHttp]) => Origin::Container,
            () if by(&[Feature::CredentialsImds]) => Origin::Instance,
            () if by(&[Feature::CredentialsEnvVars]) => Origin::Environment,
            () => Origin::Keys,
        }
    }

    /// As users read it.
    pub fn as_str(self) -> &'static str {
        match self {
            Origin::Role => "role",
            Origin::WebIdentity => "web-identity",
            Origin::Sso => "sso",
            Origin::Login => "login",
            Origin::Process => "process",
            Origin::Container => "container",
            Origin::Instance => "instance",
            Origin::Environment => "environment",
            Origin::Keys => "keys",
        }
    }
}
