//! Every official protocol case agrees, and every case of our own.

use std::path::Path;

use nuaws_conformance::{data_dir, protocols::protocols};

#[test]
fn official_protocol_cases_agree() {
    match data_dir() {
        Some(dir) => agree(&dir.join("protocols")),
        None => eprintln!("skipped: no conformance data; NUAWS_CONFORMANCE names its folder"),
    }
}

#[test]
fn our_own_protocol_cases_agree() {
    agree(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"));
}

fn agree(dir: &Path) {
    let reports = protocols(dir).expect("readable data");
    let mut failed = 0;
    for report in &reports {
        println!("{}: {} passed, {} failed", report.suite, report.passed, report.failures.len());
        for failure in &report.failures {
            println!("  {}\n    expected {}\n    actual   {}", failure.id, failure.expected, failure.actual);
        }
        failed += report.failures.len();
    }
    let passed: usize = reports.iter().map(|report| report.passed).sum();
    println!("{passed} passed, {failed} failed");
    assert!(passed > 0, "{} holds no cases", dir.display());
    assert_eq!(failed, 0, "cases failed; see above");
}
