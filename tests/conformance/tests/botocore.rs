//! A sample of every protocol agrees with botocore: the smallest services of each.

use std::process::Command;

#[test]
fn a_sample_of_each_protocol_agrees_with_botocore() {
    if std::env::var_os("NUAWS_PYTHON").is_none() {
        eprintln!("skipped: no Python with botocore; `cargo xtask test` gives one in NUAWS_PYTHON");
        return;
    }
    let program = env!("CARGO_BIN_EXE_nuaws-conformance");
    let output = Command::new(program).args(["--botocore", "--sample", "4"]).output().expect("a program that starts");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success());
    for protocol in ["awsJson1_0", "awsJson1_1", "restJson1", "restXml", "awsQuery", "ec2Query"] {
        assert!(said.lines().any(|line| line.starts_with(protocol)), "{protocol} was not compared");
    }
}
