//! The pinned botocore package: fetched by pip, checked against its hash, read in place.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use zip::ZipArchive;

const PACKAGE: &str = "botocore";
const HEADER: &str =
    "# The package models/aws is made from; `cargo xtask models pull --update VERSION` rewrites this file.\n";

/// `models/models.lock`: what is downloaded, to the bit.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lock {
    package: String,
    version: String,
    file: String,
    sha256: String,
}

pub(super) type Archive = ZipArchive<Cursor<std::sync::Arc<[u8]>>>;

/// A verified package with its table of contents.
pub(super) struct Package {
    archive: Archive,
}

/// One service at its newest API version.
pub(super) struct Service {
    pub(super) folder: String,
    /// Names in the archive by file name without `.json` or `.json.gz`.
    files: BTreeMap<String, String>,
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.folder)
    }
}

impl Package {
    /// The package the lock names, from `cache` or by pip.
    pub(super) fn fetch(lock: &Path, cache: &Path) -> Result<Package> {
        let text = fs::read_to_string(lock).with_context(|| format!("cannot read {}", lock.display()))?;
        let lock: Lock = toml::from_str(&text).with_context(|| format!("{} is no lock", lock.display()))?;
        let path = cache.join(&lock.file);
        let bytes = match fs::read(&path) {
            Ok(bytes) if digest(&bytes) == lock.sha256 => bytes,
            found => {
                if found.is_ok() {
                    // pip keeps a file of that name as it is, damaged or not.
                    fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
                }
                download(cache, &lock.version)?;
                fs::read(&path).with_context(|| format!("pip did not leave {}", path.display()))?
            }
        };
        let found = digest(&bytes);
        ensure!(found == lock.sha256, "{} has sha256 {found}, models.lock says {}", lock.file, lock.sha256);
        let archive = ZipArchive::new(Cursor::new(bytes.into())).context("the package is no zip archive")?;
        Ok(Package { archive })
    }

    /// A handle of its own for one thread.
    pub(super) fn open(&self) -> Archive {
        self.archive.clone()
    }

    /// Every service, each at the newest API version that has a model.
    pub(super) fn services(&self) -> Result<Vec<Service>> {
        let mut services: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>> = BTreeMap::new();
        for name in self.archive.file_names() {
            let name = name?;
            let parts: Vec<&str> = name.split('/').collect();
            if let ["botocore", "data", folder, version, file] = parts[..]
                && let Some(stem) = file.strip_suffix(".json").or_else(|| file.strip_suffix(".json.gz"))
            {
                let files = services.entry(folder.into()).or_default().entry(version.into()).or_default();
                files.insert(stem.into(), name.into_owned());
            }
        }
        let newest = |(folder, versions): (String, BTreeMap<String, BTreeMap<String, String>>)| {
            let files = versions.into_values().rev().find(|files| files.contains_key("service-2"))?;
            Some(Service { folder, files })
        };
        Ok(services.into_iter().filter_map(newest).collect())
    }

    /// botocore's `partitions.json`, as text that diffs well.
    pub(super) fn partitions(&self) -> Result<String> {
        let value = read(&mut self.open(), "botocore/data/partitions.json")?;
        Ok(serde_json::to_string_pretty(&value)? + "\n")
    }

    /// Where services are, as far as botocore's `endpoints.json` tells: regions by endpoint prefix, a line each. Services of
    /// one endpoint for a whole partition are not in it, nor are those that it leaves out.
    pub(super) fn regions(&self) -> Result<String> {
        let value = read(&mut self.open(), "botocore/data/endpoints.json")?;
        regions(&value).context("endpoints.json has no partitions")
    }
}

fn regions(endpoints: &Value) -> Option<String> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for partition in endpoints.get("partitions")?.as_array()? {
        let known = partition.get("regions")?.as_object()?;
        for (prefix, service) in partition.get("services")?.as_object()? {
            let listed = service.get("endpoints").and_then(Value::as_object).into_iter().flatten();
            let is_over = |endpoint: &Value| endpoint.get("deprecated") == Some(&Value::Bool(true));
            let there = listed.filter(|(region, endpoint)| known.contains_key(*region) && !is_over(endpoint));
            found.entry(prefix).or_default().extend(there.map(|(region, _)| region.as_str()));
        }
    }
    found.retain(|_, regions| !regions.is_empty());
    let lines: Vec<String> =
        found.iter().map(|(prefix, regions)| format!("{}: {}", json!(prefix), json!(regions))).collect();
    Some(format!("{{\n{}\n}}\n", lines.join(",\n")))
}

impl Service {
    /// The file `stem.json` or `stem.json.gz`, if the service has it.
    pub(super) fn read(&self, archive: &mut Archive, stem: &str) -> Result<Option<Value>> {
        self.files.get(stem).map(|name| read(archive, name)).transpose()
    }
}

/// Downloads `version` and writes its name and hash to the lock.
pub(super) fn pin(lock: &Path, cache: &Path, version: &str) -> Result<()> {
    download(cache, version)?;
    let file = format!("{PACKAGE}-{version}-py3-none-any.whl");
    let path = cache.join(&file);
    let bytes = fs::read(&path).with_context(|| format!("pip did not leave {}", path.display()))?;
    let pinned = Lock { package: PACKAGE.into(), version: version.into(), file, sha256: digest(&bytes) };
    let text = format!("{HEADER}{}", toml::to_string(&pinned)?);
    fs::write(lock, text).with_context(|| format!("cannot write {}", lock.display()))
}

fn download(cache: &Path, version: &str) -> Result<()> {
    let status = Command::new("python3")
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--dest"])
        .arg(cache)
        .arg(format!("{PACKAGE}=={version}"))
        .status()
        .context("cannot run python3, which pip needs")?;
    if !status.success() {
        bail!("pip could not download {PACKAGE} {version}: {status}");
    }
    Ok(())
}

fn read(archive: &mut Archive, name: &str) -> Result<Value> {
    let mut bytes = Vec::new();
    archive.by_name(name)?.read_to_end(&mut bytes).with_context(|| format!("cannot unpack {name}"))?;
    if name.ends_with(".gz") {
        let mut plain = Vec::new();
        GzDecoder::new(bytes.as_slice()).read_to_end(&mut plain).with_context(|| format!("cannot unpack {name}"))?;
        bytes = plain;
    }
    serde_json::from_slice(&bytes).with_context(|| format!("{name} is no JSON"))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_where_their_endpoints_are() {
        let endpoints = json!({"partitions": [
            {"regions": {"r-1": {}, "r-2": {}}, "services": {
                "one": {"endpoints": {"r-2": {}, "r-1": {"variants": []}, "fips-r-1": {}}},
                "old": {"endpoints": {"r-1": {"deprecated": true}}},
                "world": {"isRegionalized": false, "endpoints": {"aws-global": {}}}}},
            {"regions": {"c-1": {}}, "services": {"one": {"endpoints": {"c-1": {}}}, "two": {"endpoints": {"c-1": {}}}}},
        ]});
        let expected = "{\n\"one\": [\"c-1\",\"r-1\",\"r-2\"],\n\"two\": [\"c-1\"]\n}\n";
        assert_eq!(regions(&endpoints).as_deref(), Some(expected));
        assert_eq!(regions(&json!({})), None);
    }
}
