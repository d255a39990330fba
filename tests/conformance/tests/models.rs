//! Every official model resolves, makes a module, and says what ours says.

use nuaws_conformance::{data_dir, models::models, nushell};

#[test]
fn official_models_agree() {
    let Some(dir) = data_dir() else {
        eprintln!("skipped: no conformance data; NUAWS_CONFORMANCE names its folder");
        return;
    };
    let report = models(&dir.join("models"), nushell().as_deref()).expect("readable data");
    report.notes.iter().for_each(|note| println!("{note}"));
    for failure in &report.failures {
        println!("{}\n  {}", failure.id, failure.actual);
    }
    println!("{} passed, {} failed", report.passed, report.failures.len());
    assert!(report.passed > 0, "{} holds no models", dir.display());
    assert!(report.failures.is_empty(), "models do not agree; see above");
}
