//! The mock as a server: HTTP/1.1 on this machine for any AWS client, every service at one address.

use std::convert::Infallible;
use std::io;
use std::sync::Arc;

use aws_smithy_types::body::SdkBody;
use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

use super::Mock;
use super::body::MockBody;
use super::directory::{Directory, is_form};
use super::exchange::{Unanswered, exchange, whole};
use super::settings::Settings;

/// A mock that listens.
pub struct Server {
    mock: Arc<Mock>,
    directory: Arc<Directory>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Server")
    }
}

impl Server {
    /// A server for the services with these slugs, or for all. With one alone, whatever comes is for that.
    pub fn new(settings: Settings, slugs: &[&str]) -> Server {
        Server { mock: Arc::new(Mock::new(settings)), directory: Arc::new(Directory::new(slugs)) }
    }

    /// Answers whoever connects, until it is dropped.
    ///
    /// # Errors
    /// When nobody can connect any more.
    pub async fn run(self, listener: TcpListener) -> io::Result<Infallible> {
        loop {
            let (stream, _) = listener.accept().await?;
            tokio::spawn(serve(self.mock.clone(), self.directory.clone(), stream));
        }
    }
}

async fn serve(mock: Arc<Mock>, directory: Arc<Directory>, stream: TcpStream) {
    // Without it answers of several pieces wait for the client to acknowledge the first.
    _ = stream.set_nodelay(true);
    let answer = service_fn(|request| answer(&mock, &directory, request));
    // A client that leaves, and a connection that a fault rule breaks, end here: neither is news.
    _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
}

async fn answer(
    mock: &Arc<Mock>,
    directory: &Directory,
    request: Request<Incoming>,
) -> Result<Response<MockBody>, Unanswered> {
    let (parts, body) = request.into_parts();
    let mut body = SdkBody::from_body_1_x(body);
    let mut form = Vec::new();
    if is_form(&parts.headers) {
        form = whole(&mut body, false, mock.bandwidth()).await?;
    }
    let Some(service) = directory.find(&parts, &form) else {
        let message = "{\"message\":\"nothing in the request says which service of AWS it is for: sign it\"}";
        let mut response = Response::new(MockBody::new(message));
        *response.status_mut() = StatusCode::NOT_FOUND;
        return Ok(response);
    };
    let body = if is_form(&parts.headers) { SdkBody::from(form) } else { body };
    exchange(mock, service, &parts, body).await
}
