//! Where a user's daemon is: the runtime folder, and in it the socket, the locks and the log; and where the cache is.
//!
//! Variables come through a closure: whose they are is the caller's business. Nothing here knows what is said over the
//! socket.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use crate::wire;

/// Bytes of the longest path that the system takes for a socket, its final zero not counted.
const LONGEST_SOCKET: usize = if cfg!(target_os = "linux") { 107 } else { 103 };

/// Where the daemon of one build of the program is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    folder: PathBuf,
    build: Build,
}

/// Why there can be no daemon here.
#[derive(Debug, thiserror::Error)]
pub enum Unusable {
    /// The folder cannot be made or looked at.
    #[error("{}: {error}", .folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// The folder is a link, a file or another user's.
    #[error("{} is not a folder of this user", .0.display())]
    NotOurs(PathBuf),
    /// Others may look into the folder.
    #[error("{} is open to other users (chmod 700 closes it)", .0.display())]
    Open(PathBuf),
    /// The socket's path is longer than the system takes.
    #[error("{} is too long for a socket ({LONGEST_SOCKET} bytes at most): set NUAWS_RUNTIME_DIR", .0.display())]
    TooLong(PathBuf),
}

impl Place {
    /// The place for this build: `$NUAWS_RUNTIME_DIR`, else `nuaws` in `$XDG_RUNTIME_DIR` (if that is this user's: `su`
    /// keeps the variable), else `nuaws-<uid>` in the folder for temporary files.
    pub fn find(var: impl Fn(&str) -> Option<String>, build: Build) -> Place {
        let var = |name| var(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        let temporary = || var("TMPDIR").unwrap_or_else(std::env::temp_dir).join(format!("nuaws-{}", user()));
        let folder = var("NUAWS_RUNTIME_DIR")
            .or_else(|| Some(var("XDG_RUNTIME_DIR").filter(|folder| is_ours(folder))?.join("nuaws")));
        Place { folder: folder.unwrap_or_else(temporary), build }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The program's build.
    pub fn build(&self) -> &Build {
        &self.build
    }

    /// The socket's path; a pipe's name on Windows.
    pub fn socket(&self) -> PathBuf {
        match cfg!(windows) {
            true => format!(r"\\.\pipe\nuaws-{}-{}", user(), self.stem()).into(),
            false => self.file("sock"),
        }
    }

    /// Held by the daemon to whom the socket's name belongs.
    pub fn lock(&self) -> PathBuf {
        self.file("lock")
    }

    /// Held by the client that starts a daemon.
    pub fn start_lock(&self) -> PathBuf {
        self.file("start")
    }

    /// What daemons have to tell, one file for all builds.
    pub fn log(&self) -> PathBuf {
        self.folder.join("daemon.log")
    }

    /// The places of other builds in the same folder that somebody has listened at.
    pub fn others(&self) -> Vec<Place> {
        let mut found: Vec<Place> = fs::read_dir(&self.folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                let name = entry.ok()?.file_name().into_string().ok()?;
                Some(Place { folder: self.folder.clone(), build: Build::from_stem(name.strip_suffix(".lock")?)? })
            })
            .filter(|place| place.build != self.build)
            .collect();
        found.sort_by_cached_key(Place::stem);
        found
    }

    /// Makes the folder, readable by this user alone, or makes sure that it is so.
    ///
    /// # Errors
    /// It cannot be made, or what is there cannot be trusted: in a folder like `/tmp` somebody else may have put it.
    pub fn secure(&self) -> Result<(), Unusable> {
        let socket = self.socket();
        if !cfg!(windows) && socket.as_os_str().len() > LONGEST_SOCKET {
            return Err(Unusable::TooLong(socket));
        }
        match self.check() {
            Err(Unusable::Folder { error, .. }) if error.kind() == io::ErrorKind::NotFound => {
                let mut builder = fs::DirBuilder::new();
                #[cfg(unix)]
                std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
                match builder.recursive(true).create(&self.folder) {
                    Ok(()) => self.check(),
                    Err(error) => Err(Unusable::Folder { folder: self.folder.clone(), error }),
                }
            }
            checked => checked,
        }
    }

    /// Makes sure that the folder, which exists, is this user's alone. It is never changed: `NUAWS_RUNTIME_DIR` may name
    /// a folder that is open to others for a reason.
    fn check(&self) -> Result<(), Unusable> {
        let found = fs::symlink_metadata(&self.folder);
        let found = found.map_err(|error| Unusable::Folder { folder: self.folder.clone(), error })?;
        if !found.is_dir() {
            return Err(Unusable::NotOurs(self.folder.clone()));
        }
        if !is_ours(&self.folder) {
            return Err(Unusable::NotOurs(self.folder.clone()));
        }
        #[cfg(unix)]
        if std::os::unix::fs::MetadataExt::mode(&found) & 0o077 != 0 {
            return Err(Unusable::Open(self.folder.clone()));
        }
        Ok(())
    }

    fn stem(&self) -> String {
        self.build.stem()
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.folder.join(format!("{}.{extension}", self.stem()))
    }
}

/// Which program it is: what tells one daemon's socket from another's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    wire: u32,
    version: String,
    mark: String,
}

impl Build {
    /// This process's program. The mark is the executable's size and time of change: a program that was built again
    /// does not talk to a daemon of before.
    ///
    /// # Errors
    /// The executable cannot be found: it was replaced or taken away while it runs.
    pub fn of_process() -> io::Result<Build> {
        Build::of_executable(&std::env::current_exe()?)
    }

    /// The program in this file, if it is of this process's version.
    ///
    /// # Errors
    /// There is no such file.
    pub fn of_executable(path: &Path) -> io::Result<Build> {
        let found = fs::metadata(path)?;
        let changed = found.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        let mut hasher = DefaultHasher::new();
        (found.len(), changed).hash(&mut hasher);
        let mark = format!("{:016x}", hasher.finish());
        Ok(Build { wire: wire::VERSION, version: env!("CARGO_PKG_VERSION").into(), mark })
    }

    /// As both sides introduce themselves.
    pub fn hello(&self) -> wire::Hello {
        let (version, build) = (self.version.clone(), self.mark.clone());
        wire::Hello { wire: self.wire, version, build, pid: std::process::id() }
    }

    /// Whether who introduces itself so is of a later version.
    pub fn is_older_than(&self, hello: &wire::Hello) -> bool {
        (numbers(&self.version), self.wire) < (numbers(&hello.version), hello.wire)
    }

    /// What the place's files are called.
    fn stem(&self) -> String {
        format!("{}-{}-{}", self.wire, self.version, self.mark)
    }

    fn from_stem(stem: &str) -> Option<Build> {
        let (wire, rest) = stem.split_once('-')?;
        let (version, mark) = rest.rsplit_once('-')?;
        Some(Build { wire: wire.parse().ok()?, version: version.into(), mark: mark.into() })
    }
}

/// A version's numbers, to be compared.
fn numbers(version: &str) -> Vec<u64> {
    version.split(['.', '-', '+']).map_while(|part| part.parse().ok()).collect()
}

/// A locked file. The lock goes with the value, and with the process however it ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock; none where somebody else has it.
    ///
    /// # Errors
    /// The file cannot be made or locked.
    pub fn take(path: &Path) -> io::Result<Option<Lock>> {
        loop {
            let mut options = OpenOptions::new();
            options.write(true).create(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // Who had it before may have removed the file meanwhile: then this lock keeps nobody out.
            if is_at(&file, path) {
                return Ok(Some(Lock { file, path: path.to_owned() }));
            }
        }
    }

    /// Gives the lock back, and takes its file and this one away with it; not if the lock's file is gone or another's by
    /// now: then somebody else may have what was guarded.
    pub fn remove_with(self, guarded: &Path) {
        if is_at(&self.file, &self.path) {
            // A file that stays is only untidy.
            _ = fs::remove_file(guarded);
            _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether an open file is the one at this path.
pub fn is_at(file: &File, path: &Path) -> bool {
    let same = |open: &fs::Metadata, there: &fs::Metadata| {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            (open.dev(), open.ino()) == (there.dev(), there.ino())
        }
        // An open file cannot be taken away there.
        #[cfg(not(unix))]
        {
            _ = (open, there);
            true
        }
    };
    matches!((file.metadata(), fs::symlink_metadata(path)), (Ok(open), Ok(there)) if same(&open, &there))
}

/// The folder for what is kept: `$NUAWS_CACHE_DIR`, else `nuaws` in the system's folder for caches; none where no variable
/// says where that is.
pub fn cache_folder(var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let var = |name| var(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = var("NUAWS_CACHE_DIR") {
        return Some(folder);
    }
    let caches = match () {
        () if cfg!(windows) => var("LOCALAPPDATA"),
        () if cfg!(target_os = "macos") => var("HOME").map(|home| home.join("Library/Caches")),
        () => var("XDG_CACHE_HOME").or_else(|| Some(var("HOME")?.join(".cache"))),
    };
    Some(caches?.join("nuaws"))
}

/// Whether a file is this user's. Windows has no such owner: there its folders keep others out.
fn is_ours(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        #[cfg(unix)]
        Ok(found) => std::os::unix::fs::MetadataExt::uid(&found) == rustix::process::geteuid().as_raw(),
        #[cfg(not(unix))]
        Ok(_) => true,
        Err(_) => false,
    }
}

/// What tells one user's names from another's.
fn user() -> String {
    #[cfg(unix)]
    return rustix::process::geteuid().as_raw().to_string();
    #[cfg(not(unix))]
    return std::env::var("USERNAME").unwrap_or_default();
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::*;

    fn build(version: &str, mark: &str) -> Build {
        Build { wire: 1, version: version.into(), mark: mark.into() }
    }

    fn at(vars: &[(&str, &str)]) -> Place {
        let var = |name: &str| vars.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        Place::find(var, build("0.1.0", "abc"))
    }

    fn in_folder(folder: &Path) -> Place {
        at(&[("NUAWS_RUNTIME_DIR", folder.to_str().unwrap())])
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn the_folder_is_the_first_that_a_variable_names() {
        let runtime = tempfile::tempdir().unwrap();
        let all =
            [("NUAWS_RUNTIME_DIR", "/a"), ("XDG_RUNTIME_DIR", runtime.path().to_str().unwrap()), ("TMPDIR", "/c")];
        assert_eq!(at(&all).socket(), Path::new("/a/1-0.1.0-abc.sock"));
        assert_eq!(at(&all[1..]).lock(), runtime.path().join("nuaws/1-0.1.0-abc.lock"));
        let uid = rustix::process::geteuid().as_raw();
        assert_eq!(at(&all[2..]).log(), Path::new(&format!("/c/nuaws-{uid}/daemon.log")));
        for nobodys in ["", "/no/such/folder"] {
            let place = at(&[("XDG_RUNTIME_DIR", nobodys)]);
            assert_eq!(place.folder(), std::env::temp_dir().join(format!("nuaws-{uid}")));
        }
        if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(runtime.path(), Some(65_534), None).unwrap();
            assert_eq!(at(&all[1..]).folder(), Path::new(&format!("/c/nuaws-{uid}")));
        }
    }

    #[test]
    fn a_missing_folder_is_made_for_us_alone() {
        let parent = tempfile::tempdir().unwrap();
        let place = in_folder(&parent.path().join("a/b"));
        place.secure().unwrap();
        assert_eq!(mode(place.folder()), 0o700);
        place.secure().unwrap();
    }

    #[test]
    fn a_folder_that_others_may_have_put_there_is_refused() {
        let parent = tempfile::tempdir().unwrap();
        let (real, link, file) = (parent.path().join("real"), parent.path().join("link"), parent.path().join("file"));
        fs::create_dir(&real).unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o755)).unwrap();
        assert!(matches!(in_folder(&real).secure(), Err(Unusable::Open(_))));
        assert_eq!(mode(&real), 0o755);
        fs::set_permissions(&real, fs::Permissions::from_mode(0o700)).unwrap();
        in_folder(&real).secure().unwrap();
        symlink(&real, &link).unwrap();
        assert!(matches!(in_folder(&link).secure(), Err(Unusable::NotOurs(_))));
        fs::write(&file, "").unwrap();
        assert!(matches!(in_folder(&file).secure(), Err(Unusable::NotOurs(_))));
        assert!(matches!(in_folder(&file.join("x")).secure(), Err(Unusable::Folder { .. })));
        if rustix::process::geteuid().is_root() {
            std::os::unix::fs::chown(&real, Some(65_534), None).unwrap();
            assert!(matches!(in_folder(&real).secure(), Err(Unusable::NotOurs(_))));
        }
    }

    #[test]
    fn a_path_too_long_for_a_socket_is_said_to_be() {
        let long = in_folder(Path::new(&format!("/tmp/{}", "x".repeat(100))));
        assert!(matches!(long.secure(), Err(Unusable::TooLong(_))));
        assert!(!long.folder().exists());
    }

    #[test]
    fn one_holds_a_lock_and_a_file_taken_away_keeps_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.lock");
        let lock = Lock::take(&path).unwrap().unwrap();
        assert_eq!(mode(&path), 0o600);
        assert!(Lock::take(&path).unwrap().is_none());
        fs::remove_file(&path).unwrap();
        let other = Lock::take(&path).unwrap().unwrap();
        drop(lock);
        assert!(Lock::take(&path).unwrap().is_none());
        let guarded = folder.path().join("x.sock");
        fs::write(&guarded, "").unwrap();
        other.remove_with(&guarded);
        assert!(!path.exists() && !guarded.exists());
        let late = Lock::take(&path).unwrap().unwrap();
        fs::remove_file(&path).unwrap();
        let _holder = Lock::take(&path).unwrap().unwrap();
        fs::write(&guarded, "").unwrap();
        late.remove_with(&guarded);
        assert!(path.exists() && guarded.exists());
    }

    #[test]
    fn other_builds_are_found_by_their_locks() {
        let folder = tempfile::tempdir().unwrap();
        let place = in_folder(folder.path());
        for name in
            ["1-0.1.0-abc.lock", "1-0.1.0-abd.lock", "2-0.2.0-beta.1-abc.lock", "daemon.log", "x.lock", "1-2.lock"]
        {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let stems: Vec<_> = place.others().iter().map(Place::stem).collect();
        assert_eq!(stems, ["1-0.1.0-abd", "2-0.2.0-beta.1-abc"]);
    }

    #[test]
    fn versions_are_compared_by_number() {
        let hello = |version| build(version, "x").hello();
        assert!(build("0.9.0", "x").is_older_than(&hello("0.10.0")));
        assert!(!build("0.10.0", "x").is_older_than(&hello("0.9.1")));
        assert!(!build("0.10.0", "x").is_older_than(&hello("0.10.0")));
        assert!(build("1.0.0", "x").is_older_than(&wire::Hello { wire: 2, ..hello("1.0.0") }));
    }

    #[test]
    fn a_program_built_again_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("program");
        fs::write(&path, "one").unwrap();
        let one = Build::of_executable(&path).unwrap();
        assert_eq!(Build::of_executable(&path).unwrap(), one);
        fs::write(&path, "three").unwrap();
        assert_ne!(Build::of_executable(&path).unwrap(), one);
        assert!(Build::of_process().is_ok());
    }

    #[test]
    fn caches_lie_where_the_system_keeps_them() {
        let found = |vars: &[(&str, &str)]| {
            cache_folder(|name| vars.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned()))
        };
        let all = [("NUAWS_CACHE_DIR", "/a"), ("XDG_CACHE_HOME", "/b"), ("HOME", "/c")];
        assert_eq!(found(&all).unwrap(), Path::new("/a"));
        if cfg!(target_os = "linux") {
            assert_eq!(found(&all[1..]).unwrap(), Path::new("/b/nuaws"));
            assert_eq!(found(&all[2..]).unwrap(), Path::new("/c/.cache/nuaws"));
        }
        assert_eq!(found(&[]), None);
    }
}
