//! Local sockets: connecting, listening, and who is at the other end. Unix sockets, and named pipes on Windows.
//!
//! What is said over them is [`crate::wire`]'s, where they are [`crate::place`]'s.

use std::io;
use std::path::Path;

use interprocess::local_socket::traits::{Stream as _, StreamCommon};
use interprocess::local_socket::{ConnectOptions, GenericFilePath, ListenerOptions, ToFsName as _};

pub use interprocess::local_socket::Stream;
pub use interprocess::local_socket::tokio::{Listener, Stream as AsyncStream};

/// Connects to a socket, and makes sure that it is our own user who listens.
///
/// # Errors
/// As the system gives them; `PermissionDenied` for another user's socket.
pub fn connect(socket: &Path) -> io::Result<Stream> {
    let stream = Stream::from_options(&ConnectOptions::new().name(socket.to_fs_name::<GenericFilePath>()?))?;
    check_peer(&stream)?;
    Ok(stream)
}

/// Listens on a socket that only our own user may open. Whatever lies there must be gone. To be called within tokio.
///
/// # Errors
/// As the system gives them.
pub fn listen(socket: &Path) -> io::Result<Listener> {
    let name = socket.to_fs_name::<GenericFilePath>()?;
    // Who takes the socket's name away is decided under a lock, not by whoever drops a listener.
    let listener = ListenerOptions::new().name(name).reclaim_name(false).create_tokio()?;
    // Nobody has had a chance in between: the folder is the user's alone.
    #[cfg(unix)]
    std::fs::set_permissions(socket, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(listener)
}

/// Makes sure that the process at the other end is our own user's. Windows gives a pipe's other users no way in.
///
/// # Errors
/// `PermissionDenied` where it is not, and where the system does not tell.
pub fn check_peer(stream: &impl StreamCommon) -> io::Result<()> {
    #[cfg(unix)]
    if stream.peer_creds()?.euid() != Some(rustix::process::geteuid().as_raw()) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "another user is at the other end"));
    }
    _ = stream;
    Ok(())
}

/// What can be polled of a stream.
#[cfg(unix)]
pub fn descriptor(stream: &Stream) -> std::os::fd::BorrowedFd<'_> {
    use std::os::fd::AsFd as _;
    let Stream::UdSocket(stream) = stream;
    stream.as_fd()
}
