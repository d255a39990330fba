//! The pool of connections, and whom it trusts.
//!
//! One pool serves any number of clients; it belongs to the runtime it is first used on.

use std::error::Error as StdError;
use std::path::Path;

use aws_smithy_http_client::pool::{self, ConnectionPool};
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, TlsContext, TrustStore, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::expect::Patient;
use super::{TransportError, chain};

/// A pool; proxies by the environment, certificates by `ca_bundle` (a file of PEM certificates) or else the system's.
///
/// # Errors
/// [`TransportError::Construction`] for a bundle that cannot be read.
pub fn http_client(ca_bundle: Option<&Path>) -> Result<SharedHttpClient, TransportError> {
    let broken =
        |error: &(dyn StdError + 'static)| TransportError::Construction(format!("the HTTP client: {}", chain(error)));
    let mut builder = ConnectionPool::builder()
        .tls_provider(Provider::Rustls(CryptoMode::AwsLc))
        .proxy_config(ProxyConfig::from_env());
    if let Some(path) = ca_bundle {
        let context = TlsContext::builder().with_trust_store(trust_store(path)?).build();
        builder = builder.tls_context(context.map_err(|e| broken(&e))?);
    }
    let pool = builder.build_https().map_err(|e| broken(&e))?;
    let client = pool::Client::new(&pool).map_err(|e| broken(&e))?;
    Ok(SharedHttpClient::new(Patient(SharedHttpClient::new(client))))
}

/// Certificates that cannot be used are left out, as TLS libraries do with the system's: the SDK would panic over one.
fn trust_store(path: &Path) -> Result<TrustStore, TransportError> {
    let wrong = |what: &dyn std::fmt::Display| {
        TransportError::Construction(format!("the CA bundle {} cannot be used: {what}", path.display()))
    };
    let bytes = std::fs::read(path).map_err(|error| wrong(&error))?;
    let (mut usable, mut store) = (RootCertStore::empty(), TrustStore::empty());
    for certificate in CertificateDer::pem_slice_iter(&bytes) {
        let certificate = certificate.map_err(|error| wrong(&error))?;
        let pem = format!(
            "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
            BASE64_STANDARD.encode(&certificate)
        );
        if usable.add(certificate).is_ok() {
            store.add_pem_certificate(pem);
        }
    }
    if usable.is_empty() { Err(wrong(&"it holds no PEM certificate")) } else { Ok(store) }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_bundle_without_certificates_is_refused() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, "no certificates here").unwrap();
        let refused = |path: &Path| match http_client(Some(path)) {
            Err(TransportError::Construction(message)) => message,
            other => panic!("{other:?}"),
        };
        assert!(refused(file.path()).ends_with("it holds no PEM certificate"));
        writeln!(file, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----").unwrap();
        assert!(refused(file.path()).ends_with("it holds no PEM certificate"));
        writeln!(file, "-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----").unwrap();
        assert!(refused(file.path()).contains("cannot be used"));
        assert!(refused(Path::new("/nowhere")).contains("No such file"));
    }
}
