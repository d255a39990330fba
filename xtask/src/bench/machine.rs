//! What a reader must know of the machine that figures are from.

use std::process::Command;
use std::{env, fs, thread};

/// Facts, each with its name; what the machine does not tell is left out.
pub(super) fn facts() -> Vec<(&'static str, String)> {
    let field = |file: &str, name: &str| {
        let text = fs::read_to_string(file).ok()?;
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let memory = field("/proc/meminfo", "MemTotal").and_then(|text| text.strip_suffix(" kB")?.parse::<f64>().ok());
    let cores = thread::available_parallelism().ok();
    [
        ("processor", field("/proc/cpuinfo", "model name")),
        ("cores", cores.map(|cores| cores.to_string())),
        ("memory", memory.map(|kilobytes| format!("{:.0} GB", kilobytes * 1024.0 / 1e9))),
        ("system", said("uname", &["-sr"]).or_else(|| Some(env::consts::OS.to_owned()))),
        ("architecture", Some(env::consts::ARCH.to_owned())),
        ("compiler", said("rustc", &["--version"])),
    ]
    .into_iter()
    .filter_map(|(name, fact)| Some((name, fact?)))
    .collect()
}

fn said(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program).args(args).output().ok()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}
