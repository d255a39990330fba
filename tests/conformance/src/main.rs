//! Runs the official suites and prints what they found: `cargo xtask conformance [DIR]`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use nuaws_conformance::{Report, data_dir, endpoints, protocols};

fn main() -> anyhow::Result<ExitCode> {
    let Some(dir) = std::env::args_os().nth(1).map(PathBuf::from).or_else(data_dir) else {
        println!("no official test data here: give its folder, or set NUAWS_CONFORMANCE");
        return Ok(ExitCode::FAILURE);
    };
    let reports = run(&dir)?;
    println!("{:<28} {:>7} {:>7}", "suite", "passed", "failed");
    for report in &reports {
        println!("{:<28} {:>7} {:>7}", report.suite, report.passed, report.failures.len());
    }
    for report in &reports {
        for note in &report.notes {
            println!("\n{}: {note}", report.suite);
        }
        for failure in &report.failures {
            println!(
                "\n{} {}\n  expected {}\n  actual   {}",
                report.suite, failure.id, failure.expected, failure.actual
            );
        }
    }
    let passed: usize = reports.iter().map(|report| report.passed).sum();
    let failed: usize = reports.iter().map(|report| report.failures.len()).sum();
    println!("\n{passed} passed, {failed} failed");
    Ok(if failed == 0 && passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Every suite whose folder is there; which are not is said.
fn run(dir: &Path) -> anyhow::Result<Vec<Report>> {
    let mut reports = Vec::new();
    let folder = |name: &str| {
        let folder = dir.join(name);
        if !folder.is_dir() {
            println!("no {name} in {}: left out", dir.display());
        }
        folder.is_dir().then_some(folder)
    };
    if let Some(folder) = folder("protocols") {
        reports.extend(protocols::protocols(&folder)?);
    }
    if let Some(folder) = folder("endpoints") {
        reports.push(endpoints::endpoints(&folder)?);
    }
    Ok(reports)
}
