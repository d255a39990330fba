//! `cargo xtask tidy`: rules of the house that no compiler checks.
//!
//! Each rule is a function from the repository's files to problems. Nothing here changes a file.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::root;

/// The modules of each crate from top to bottom: a module may use those below it and nothing above.
///
/// `lib.rs` and `main.rs` stand over all of them. Tests beside the code may use what they like.
const MODULES: &[(&str, &[&str])] = &[
    ("generator/src", &["view", "flags"]),
    ("models/embed/src", &[]),
    ("models/src", &["botocore", "kinds", "overlay", "batch", "result", "flags", "model", "ast", "names", "traits"]),
    (
        "runtime/src",
        &[
            "cli",
            "daemon",
            "client",
            "presign",
            "listing",
            "locate",
            "stdout",
            "waiter",
            "targets",
            "bulk",
            "batches",
            "aggregate",
            "split",
            "pager",
            "streams",
            "uplink",
            "outlet",
            "progress",
            "local",
            "place",
            "wire",
            "pipe",
            "invocation",
            "copies",
            "call",
            "input",
            "answers",
            "flights",
            "advice",
            "customizations",
            "session",
            "s3",
            "transport",
            "permits",
            "settings",
            "pace",
            "body",
            "feed",
            "endpoint",
            "mock",
            "acceptor",
            "codec",
            "query",
            "output",
            "plan",
            "params",
            "sink",
            "stats",
            "environment",
            "error",
            "duration",
            "store",
            "value",
        ],
    ),
    ("tests/conformance/src", &["botocore", "protocols", "endpoints", "models", "body", "form"]),
    ("tests/parity/src", &["cases", "ours", "theirs", "compare", "typed", "samples", "wire", "xml", "clock", "drift"]),
    (
        "tests/hostile/src",
        &[
            "properties",
            "runner",
            "worker",
            "case",
            "bombs",
            "targets",
            "message",
            "values",
            "mutate",
            "doc",
            "subject",
        ],
    ),
    ("xtask/src", &["demo", "fuzz", "test", "bench", "trace", "conformance", "tidy", "generate", "pull", "tools"]),
];

/// A file longer than this is two files.
const MOST_LINES: usize = 800;

/// Hosts that no file may name: where packages come from is the business of the machine's own configuration. Written in
/// two parts so that this file names none either.
const REGISTRIES: &[&str] = &[
    concat!("crates", ".io"),
    concat!("pypi", ".org"),
    concat!("python", "hosted.org"),
    concat!("npmjs", ".org"),
    concat!("npmjs", ".com"),
];

/// Something to put right, and where.
pub(crate) struct Problem {
    path: PathBuf,
    line: Option<usize>,
    what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.strip_prefix(root()).unwrap_or(&self.path).display();
        match self.line {
            Some(line) => write!(f, "{path}:{line}: {}", self.what),
            None => write!(f, "{path}: {}", self.what),
        }
    }
}

pub(crate) fn run() -> Result<()> {
    let problems = check()?;
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("{} to put right", problems.len());
    }
    println!("tidy");
    Ok(())
}

/// Every problem in the repository as it lies on disk, files not yet committed included.
pub(crate) fn check() -> Result<Vec<Problem>> {
    let files = files()?;
    let mut problems = Vec::new();
    for (source, order) in MODULES {
        problems.extend(module_order(&root().join(source), order)?);
    }
    for path in &files {
        let Ok(text) = fs::read_to_string(path) else {
            continue;
        };
        problems.extend(opening(path, &text));
        problems.extend(length(path, &text));
        problems.extend(registries(path, &text));
    }
    Ok(problems)
}

/// What git tracks or would track. Models are data and too many to read here; Cargo.lock names its registry by design.
fn files() -> Result<Vec<PathBuf>> {
    let listing = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .context("git is not installed")?;
    if !listing.status.success() {
        bail!("git cannot list the files: {}", String::from_utf8_lossy(&listing.stderr).trim());
    }
    let names = String::from_utf8(listing.stdout).context("file names are UTF-8")?;
    let wanted = |name: &&str| !name.is_empty() && !name.starts_with("models/aws/") && !name.ends_with("Cargo.lock");
    Ok(names.split('\0').filter(wanted).map(|name| root().join(name)).filter(|path| path.is_file()).collect())
}

/// Source files begin by saying what lives in them.
fn opening(path: &Path, text: &str) -> Option<Problem> {
    let wanted = match extension(path) {
        "rs" => "//! ",
        "py" => "\"\"\"",
        "nu" => "# ",
        _ => return None,
    };
    let body = match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("#!/") => rest,
        _ => text,
    };
    let what = || format!("begins without `{}`: what lives here?", wanted.trim());
    (!body.starts_with(wanted)).then(|| Problem { path: path.into(), line: Some(1), what: what() })
}

fn length(path: &Path, text: &str) -> Option<Problem> {
    let generated = path.starts_with(root().join("generated"));
    if generated || !matches!(extension(path), "rs" | "py" | "nu" | "askama") {
        return None;
    }
    let lines = text.lines().count();
    let what = || format!("{lines} lines, at most {MOST_LINES}");
    (lines > MOST_LINES).then(|| Problem { path: path.into(), line: None, what: what() })
}

fn registries(path: &Path, text: &str) -> Option<Problem> {
    let (index, host) = REGISTRIES.iter().find_map(|host| Some((text.find(host)?, host)))?;
    let line = text[..index].lines().count().max(1);
    Some(Problem { path: path.into(), line: Some(line), what: format!("names the package registry {host}") })
}

/// Every module of the crate stands in `order` and uses nothing above itself.
fn module_order(source: &Path, order: &[&str]) -> Result<Vec<Problem>> {
    let mut problems = Vec::new();
    let problem = |path: &Path, line, what| Problem { path: path.into(), line, what };
    for path in rust_files(source)? {
        let module = module_path(source, &path);
        let Some(own) = module.first() else { continue };
        let Some(own_place) = order.iter().position(|name| name == own) else {
            let what = format!("module {own} has no place in xtask/src/tidy.rs");
            problems.push(problem(&path, None, what));
            continue;
        };
        let text = fs::read_to_string(&path)?;
        for (number, line) in code_lines(&text) {
            for used in used_modules(line, module.len()) {
                if order.iter().position(|name| *name == used).is_some_and(|place| place < own_place) {
                    problems.push(problem(
                        &path,
                        Some(number),
                        format!("{own} stands below {used} and may not use it"),
                    ));
                }
            }
        }
    }
    for name in order {
        if !source.join(format!("{name}.rs")).exists() && !source.join(name).join("mod.rs").exists() {
            problems.push(problem(
                source,
                None,
                format!("xtask/src/tidy.rs lists the module {name}, which is not there"),
            ));
        }
    }
    Ok(problems)
}

/// `["codec", "xml"]` for `src/codec/xml.rs`; empty for the crate's root.
fn module_path(source: &Path, path: &Path) -> Vec<String> {
    let relative = path.strip_prefix(source).unwrap_or(path).with_extension("");
    let names = relative.iter().map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| !matches!(name.as_str(), "lib" | "main" | "mod")).collect()
}

/// Numbered lines without comments, up to the tests.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_start()));
    numbered.take_while(|(_, line)| *line != "#[cfg(test)]").filter(|(_, line)| !line.starts_with("//"))
}

/// The crate's modules that a line names, by `crate::` or by as many `super::` as lead to the root.
fn used_modules(line: &str, depth: usize) -> Vec<&str> {
    let roots = ["crate::".to_owned(), "super::".repeat(depth)];
    let mut used = Vec::new();
    for (start, _) in roots.iter().flat_map(|from| line.match_indices(from.as_str()).map(|(at, m)| (at + m.len(), m))) {
        let rest = &line[start..];
        match rest.strip_prefix('{') {
            // `crate::{a::b, c}`: each name that follows an opening brace or a comma of the outermost group.
            Some(group) => used.extend(outermost(group).into_iter().map(first_name)),
            None => used.push(first_name(rest)),
        }
    }
    used
}

/// The parts of a `use` group, split at the commas that are not inside a further group.
fn outermost(group: &str) -> Vec<&str> {
    let (mut depth, mut from, mut parts) = (0_usize, 0, Vec::new());
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => {
                parts.push(&group[from..at]);
                return parts;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[from..]);
    parts
}

fn first_name(path: &str) -> &str {
    let path = path.trim_start();
    path.split(|char: char| !char.is_alphanumeric() && char != '_').next().unwrap_or(path)
}

fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if extension(&path) == "rs" {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn extension(path: &Path) -> &str {
    path.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn used_modules_sees_every_way_of_naming_one() {
        assert_eq!(used_modules("use crate::codec::xml::Reader;", 1), ["codec"]);
        assert_eq!(used_modules("use crate::{codec::{a, b}, mock, value::Value as V};", 1), ["codec", "mock", "value"]);
        assert_eq!(used_modules("fn f(x: crate::value::Value) -> crate::error::Error {", 2), ["value", "error"]);
        assert_eq!(used_modules("use super::super::pager::Page;", 2), ["pager"]);
        assert_eq!(used_modules("use super::pager::Page;", 2), Vec::<&str>::new());
    }

    #[test]
    fn a_module_that_looks_up_is_reported() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path();
        let write = |name: &str, text: &str| fs::write(source.join(name), text).unwrap();
        fs::create_dir(source.join("low")).unwrap();
        write("lib.rs", "//! Root.\nmod high;\nmod low;\nuse crate::low::x;\n");
        write("high.rs", "//! High.\nuse crate::low::x;\n");
        write("low.rs", "//! Low.\n// crate::high in a comment\n#[cfg(test)]\nmod tests { use crate::high::y; }\n");
        write("low/deep.rs", "//! Deep.\nuse crate::high::y;\n");
        write("stray.rs", "//! Stray.\n");
        let found = module_order(source, &["high", "low", "gone"]).unwrap();
        let mut lines: Vec<_> = found.iter().map(|problem| format!("{:?} {}", problem.line, problem.what)).collect();
        lines.sort();
        assert_eq!(
            lines,
            [
                "None module stray has no place in xtask/src/tidy.rs",
                "None xtask/src/tidy.rs lists the module gone, which is not there",
                "Some(2) low stands below high and may not use it",
            ]
        );
    }

    #[test]
    fn files_say_what_lives_in_them_and_stay_short() {
        let path = root().join("some.rs");
        assert!(opening(&path, "//! Says so.\n").is_none());
        assert!(opening(&path, "use std::fs;\n").is_some());
        assert!(opening(&root().join("some.nu"), "#!/usr/bin/env nu\n# Says so.\n").is_none());
        assert!(length(&path, &"\n".repeat(MOST_LINES)).is_none());
        assert!(length(&path, &"\n".repeat(MOST_LINES + 1)).is_some());
    }

    #[test]
    fn registries_are_found_with_their_line() {
        let problem = registries(&root().join("a.md"), &format!("one\nsee https://{}/x\n", REGISTRIES[1])).unwrap();
        assert_eq!(problem.to_string(), format!("a.md:2: names the package registry {}", REGISTRIES[1]));
        assert!(registries(&root().join("a.md"), "one\ntwo\n").is_none());
    }
}
