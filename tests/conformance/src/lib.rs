//! The engine held against official test data, suite by suite, and against botocore, operation by operation.
//!
//! The data is no part of this repository: [`data_dir`] finds it. Suites only read, compare and report; who prints and
//! who fails is the caller's affair.

mod body;
pub mod botocore;
pub mod endpoints;
mod form;
pub mod models;
pub mod protocols;

use std::fmt::Display;
use std::path::{Path, PathBuf};

/// What a suite found.
#[derive(Debug, Default)]
pub struct Report {
    /// The suite's name, e.g. `endpoints`.
    pub suite: String,
    /// How many cases agreed.
    pub passed: usize,
    /// The cases that did not.
    pub failures: Vec<Failure>,
    /// What a reader must know to judge the numbers.
    pub notes: Vec<String>,
}

/// A case that did not come out as its data says.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The case's name, unique in its suite.
    pub id: String,
    /// What the data says.
    pub expected: String,
    /// What the engine answered.
    pub actual: String,
}

impl Report {
    /// Counts one case: passed when both sides are equal.
    pub fn compare<T: PartialEq + Display>(&mut self, id: String, expected: &T, actual: &T) {
        if expected == actual {
            self.passed += 1;
        } else {
            self.failures.push(Failure { id, expected: expected.to_string(), actual: actual.to_string() });
        }
    }
}

/// The Nushell that loads generated modules: `NUAWS_NU`, which `cargo xtask` sets.
pub fn nushell() -> Option<PathBuf> {
    std::env::var_os("NUAWS_NU").map(PathBuf::from)
}

/// The folder of the data: `NUAWS_CONFORMANCE`, else `../shared/conformance` beside the repository; `None` where that
/// folder does not exist.
pub fn data_dir() -> Option<PathBuf> {
    let dir = std::env::var_os("NUAWS_CONFORMANCE")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/conformance"), PathBuf::from);
    dir.is_dir().then_some(dir)
}
