//! The `nuaws-rt` binary; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    nuaws_rt::cli::main()
}
