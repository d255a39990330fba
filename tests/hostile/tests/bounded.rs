//! A few seconds of what `cargo xtask fuzz` does for hours, with a fixed seed: the bombs, then each target in turn.

use std::process::Command;

#[track_caller]
fn check(args: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_nuaws-hostile"))
        .args(["--seed", "1", "--jobs", "2"])
        .args(args)
        .output()
        .expect("the binary runs");
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}

#[test]
fn bombs_do_no_harm() {
    check(&["--target", "bombs", "--cases", "10000"]);
}

#[test]
fn damage_does_no_harm() {
    check(&[
        "--cases",
        "400",
        "--target",
        "response",
        "--target",
        "events",
        "--target",
        "request",
        "--target",
        "params",
        "--target",
        "frames",
        "--target",
        "rules",
        "--target",
        "model",
        "--target",
        "canonical",
        "--target",
        "botocore",
        "--target",
        "overlay",
        "--target",
        "locate",
        "--target",
        "query",
        "--target",
        "feed",
    ]);
}
