//! `cargo xtask models`: fills `models/aws` from the pinned botocore package or from official Smithy files.
//!
//! What lives here: finding files, running conversions side by side, writing the result. What may not: any knowledge of
//! a model format (that is `nuaws_models`) or of package indexes (that is [`package`]).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use nuaws_models::ast::{Ast, Kind};
use nuaws_models::botocore::{self, Sources};

mod official;
mod package;

use package::Package;

/// Services whose SDK id another service has too, by botocore folder.
const NAMES: &[(&str, &str)] = &[("sms-voice", "sms-voice")];

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Download botocore and convert its models into models/aws, or import official Smithy files
    Pull(Pull),
}

#[derive(Args)]
pub(crate) struct Pull {
    /// Import Smithy JSON AST from here instead: the layout of aws/api-models-aws, or a folder of .json and .json.zst
    #[arg(long, value_name = "DIR")]
    from: Option<PathBuf>,
    /// Write the models here
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Pin this version of botocore first
    #[arg(long, value_name = "VERSION", conflicts_with = "from")]
    update: Option<String>,
}

pub(crate) fn run(command: Command) -> Result<()> {
    let Command::Pull(pull) = command;
    let models = crate::root().join("models");
    let cache = crate::root().join("target/models");
    let committed = pull.out.is_none();
    let out = pull.out.unwrap_or_else(|| models.join("aws"));
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    let report = match pull.from {
        Some(from) => {
            let files = official::files(&from)?;
            convert_all(&out, &files, official::read)?
        }
        None => {
            let lock = models.join("models.lock");
            if let Some(version) = &pull.update {
                package::pin(&lock, &cache, version)?;
            }
            let package = Package::fetch(&lock, &cache)?;
            let report = convert_all(&out, &package.services()?, |service| convert(&package, service))?;
            // Someone else's folder may hold other files.
            if committed {
                remove_orphans(&out, &report.files)?;
                write_if_changed(&models.join("partitions.json"), &package.partitions()?)?;
                write_if_changed(&models.join("regions.json"), &package.regions()?)?;
            }
            report
        }
    };
    println!(
        "{} services, {} operations, {} readonly; {} files written, {:.1} MB in all",
        report.files.len(),
        report.operations,
        report.readonly,
        report.written,
        report.bytes as f64 / 1e6
    );
    Ok(())
}

/// What a conversion of many services comes to.
#[derive(Default)]
struct Report {
    files: BTreeSet<String>,
    operations: usize,
    readonly: usize,
    written: usize,
    bytes: usize,
}

/// Converts every source on all cores and writes the models as they come.
fn convert_all<S: Sync + std::fmt::Display>(
    out: &Path,
    sources: &[S],
    convert: impl Fn(&S) -> Result<Ast> + Sync,
) -> Result<Report> {
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}").context("the progress bar's template")?;
    let bar = ProgressBar::new(sources.len() as u64).with_style(style);
    let next = AtomicUsize::new(0);
    let report = Mutex::new(Report::default());
    let work = || -> Result<()> {
        while let Some(source) = sources.get(next.fetch_add(1, Ordering::Relaxed)) {
            let ast = convert(source).with_context(|| format!("cannot convert {source}"))?;
            let name =
                ast.name().with_context(|| format!("{source}: the service has no aws.api#service with an sdkId"))?;
            let file = format!("{name}.json");
            let text = ast.to_text();
            let written = write_if_changed(&out.join(&file), &text)?;
            let mut report = report.lock().map_err(|_| anyhow::anyhow!("another thread failed"))?;
            if !report.files.insert(file) {
                bail!("{source}: another service is called {name} too; pull.rs has a table of names for that");
            }
            for shape in ast.shapes.values().filter(|shape| matches!(shape.kind, Kind::Operation(_))) {
                report.operations += 1;
                report.readonly += usize::from(shape.traits.contains_key("smithy.api#readonly"));
            }
            report.written += usize::from(written);
            report.bytes += text.len();
            bar.set_message(name);
            bar.inc(1);
        }
        Ok(())
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    })?;
    bar.finish_and_clear();
    report.into_inner().map_err(|_| anyhow::anyhow!("another thread failed"))
}

fn convert(package: &Package, service: &package::Service) -> Result<Ast> {
    let mut archive = package.open();
    let mut read = |file: &str| service.read(&mut archive, file);
    let name = NAMES.iter().find(|(folder, _)| *folder == service.folder).map(|(_, name)| *name);
    let sources = Sources {
        name,
        folder: Some(&service.folder),
        service: read("service-2")?.context("it has no service-2 file")?,
        service_extras: read("service-2.sdk-extras")?.into_iter().collect(),
        paginators: read("paginators-1")?,
        paginator_extras: read("paginators-1.sdk-extras")?.into_iter().collect(),
        waiters: read("waiters-2")?,
        endpoint_rules: read("endpoint-rule-set-1")?,
    };
    Ok(botocore::convert(sources)?)
}

/// Writes `text` unless the file holds it already; whether it was written.
fn write_if_changed(path: &Path, text: &str) -> Result<bool> {
    if fs::read(path).is_ok_and(|existing| existing == text.as_bytes()) {
        return Ok(false);
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(true)
}

/// Removes models of services that are gone.
fn remove_orphans(out: &Path, wanted: &BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(out).with_context(|| format!("cannot list {}", out.display()))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".json") && !wanted.contains(name) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
            println!("removed {name}: botocore no longer has it");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, fs, remove_orphans, write_if_changed};

    #[test]
    fn unchanged_files_stay_and_orphans_go() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        assert!(write_if_changed(&path, "1").unwrap());
        assert!(!write_if_changed(&path, "1").unwrap());
        assert!(write_if_changed(&path, "2").unwrap());
        for other in ["gone.json", "notes.md"] {
            fs::write(folder.path().join(other), "").unwrap();
        }
        remove_orphans(folder.path(), &BTreeSet::from(["a.json".to_owned()])).unwrap();
        let mut left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["a.json", "notes.md"]);
    }
}
