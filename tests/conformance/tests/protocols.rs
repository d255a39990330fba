//! Every official protocol case agrees.

use nuaws_conformance::{data_dir, protocols::protocols};

#[test]
fn protocol_cases_agree() {
    let Some(dir) = data_dir() else {
        eprintln!("skipped: no conformance data; NUAWS_CONFORMANCE names its folder");
        return;
    };
    let reports = protocols(&dir.join("protocols")).expect("readable data");
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
