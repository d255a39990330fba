//! Official Smithy files on disk: which to take, and how to read them.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use nuaws_models::ast::Ast;

/// A Smithy JSON AST file, plain or zstd-compressed.
pub(super) struct File(PathBuf);

impl fmt::Display for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.display().fmt(f)
    }
}

/// The models under `from`: every model of a flat folder, or the newest version of each service of
/// `models/<service>/service/<version>/*.json` (`from` may be that repository or its `models`).
pub(super) fn files(from: &Path) -> Result<Vec<File>> {
    let from = if from.join("models").is_dir() { from.join("models") } else { from.to_owned() };
    let mut found = Vec::new();
    for path in list(&from)? {
        let versions = path.join("service");
        if is_model(&path) {
            found.push(File(path));
        } else if versions.is_dir() {
            let by_version: BTreeMap<_, _> =
                list(&versions)?.into_iter().map(|path| (path.file_name().map(ToOwned::to_owned), path)).collect();
            if let Some((_, newest)) = by_version.into_iter().next_back() {
                found.extend(list(&newest)?.into_iter().filter(|path| is_model(path)).map(File));
            }
        }
    }
    ensure!(!found.is_empty(), "{} holds no .json or .json.zst and no <service>/service/<version>", from.display());
    Ok(found)
}

pub(super) fn read(file: &File) -> Result<Ast> {
    let bytes = fs::read(&file.0)?;
    let bytes = if file.0.extension().is_some_and(|extension| extension == "zst") {
        zstd::decode_all(bytes.as_slice()).context("it is no zstd file")?
    } else {
        bytes
    };
    Ok(Ast::parse(std::str::from_utf8(&bytes).context("it is not UTF-8")?)?)
}

fn is_model(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".json") || name.ends_with(".json.zst")
}

fn list(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.sort();
    Ok(paths)
}

#[cfg(test)]
mod tests {
    use super::files;
    use std::fs;

    #[test]
    fn the_newest_version_of_each_service_or_every_file_of_a_flat_folder() {
        let folder = tempfile::tempdir().unwrap();
        let at = |path: &str| folder.path().join(path);
        for path in
            ["models/a/service/2020-01-01/a.json", "models/a/service/2021-01-01/a.json", "models/b/service/1/b.json"]
        {
            fs::create_dir_all(at(path).parent().unwrap()).unwrap();
            fs::write(at(path), "{}").unwrap();
        }
        let names = |from: &str| -> Vec<String> {
            let found = files(&at(from)).unwrap();
            found.iter().map(|file| file.0.strip_prefix(folder.path()).unwrap().display().to_string()).collect()
        };
        let newest = ["models/a/service/2021-01-01/a.json", "models/b/service/1/b.json"];
        assert_eq!(names("."), newest);
        assert_eq!(names("models"), newest);
        fs::write(at("models/b/service/1/c.json.zst"), "").unwrap();
        fs::write(at("models/b/service/1/README.md"), "").unwrap();
        assert_eq!(names("models/b/service/1"), ["models/b/service/1/b.json", "models/b/service/1/c.json.zst"]);
        fs::create_dir(at("empty")).unwrap();
        let error = files(&at("empty")).err().unwrap().to_string();
        assert!(error.ends_with("empty holds no .json or .json.zst and no <service>/service/<version>"), "{error}");
    }
}
