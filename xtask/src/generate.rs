//! `cargo xtask generate`: writes `generated/` from the models, or says what in it is not what they make.
//!
//! What lives here: which files there should be, writing those that differ, comparing. What may not: what a module looks
//! like (that is `nuaws_generator`).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use nuaws_generator::FIXED;
use nuaws_models::Service;
use nuaws_models::overlay::{Overlay, Policy};

use crate::root;

#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only this service; may be given several times
    #[arg(long, value_name = "SERVICE")]
    service: Vec<String>,
    /// Write the modules here
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Read the models from here
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// Write nothing; fail if a file is stale, missing or of no service
    #[arg(long)]
    check: bool,
}

/// A file of `generated/` that is not what the models make.
enum Difference {
    Missing,
    Stale,
    /// No model makes it.
    Orphaned,
}

pub(crate) fn run(args: &Args) -> Result<()> {
    let out = args.out.clone().unwrap_or_else(|| root().join("generated"));
    let models = args.models.clone().unwrap_or_else(|| root().join("models/aws"));
    let wanted = make(&models, &args.service)?;
    let whole = args.service.is_empty();
    let differences = compare(&out, &wanted, whole)?;
    if args.check {
        return report(&out, &differences);
    }
    fs::create_dir_all(&out).with_context(|| format!("cannot make {}", out.display()))?;
    for (name, difference) in &differences {
        let path = out.join(name);
        match difference {
            Difference::Orphaned => fs::remove_file(&path),
            Difference::Missing | Difference::Stale => fs::write(&path, &wanted[name]),
        }
        .with_context(|| format!("cannot change {}", path.display()))?;
    }
    println!("{}: {} files, {} changed", out.display(), wanted.len(), differences.len());
    Ok(())
}

/// Fails if `generated/` is not what the models make.
pub(crate) fn check() -> Result<()> {
    run(&Args { service: Vec::new(), out: None, models: None, check: true })
}

fn report(out: &Path, differences: &BTreeMap<String, Difference>) -> Result<()> {
    if differences.is_empty() {
        return Ok(());
    }
    for (name, difference) in differences {
        let what = match difference {
            Difference::Missing => "missing",
            Difference::Stale => "stale",
            Difference::Orphaned => "of no service",
        };
        println!("{}: {what}", out.join(name).display());
    }
    bail!("{} files are not what the models make: run `cargo xtask generate`", differences.len());
}

/// Texts by file name: one per model, and the fixed files unless only some services are wanted.
fn make(models: &Path, only: &[String]) -> Result<BTreeMap<String, String>> {
    let mut files: Vec<PathBuf> = if only.is_empty() {
        let entries = fs::read_dir(models).with_context(|| format!("cannot read {}", models.display()))?;
        let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        paths.into_iter().filter(|path| path.extension().is_some_and(|e| e == "json")).collect()
    } else {
        only.iter().map(|service| models.join(format!("{service}.json"))).collect()
    };
    // The largest first, so that no thread is left with one at the end.
    let size = |path: &PathBuf| fs::metadata(path).map_or(0, |meta| meta.len());
    files.sort_by_cached_key(|path| (std::cmp::Reverse(size(path)), path.clone()));
    let overlays = models.with_file_name("overlays");
    let defaults = overlay(&overlays.join("defaults.toml"))?;
    let bar = progress(files.len() as u64);
    let texts = Mutex::new(BTreeMap::new());
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let work = || -> Result<()> {
            while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                let (name, text) = module(path, &overlays, &defaults)?;
                bar.inc(1);
                texts.lock().map_err(|_| anyhow::anyhow!("a thread stopped"))?.insert(name, text);
            }
            Ok(())
        };
        let count = thread::available_parallelism().map_or(1, usize::from).min(files.len().max(1));
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap_or_else(|_| bail!("a thread stopped")))
    })?;
    bar.finish_and_clear();
    let mut texts = texts.into_inner().map_err(|_| anyhow::anyhow!("a thread stopped"))?;
    if only.is_empty() {
        texts.extend(FIXED.map(|(name, text)| (name.to_owned(), text.to_owned())));
    }
    Ok(texts)
}

fn module(path: &Path, overlays: &Path, defaults: &Overlay) -> Result<(String, String)> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let service = Service::load(text).with_context(|| path.display().to_string())?;
    let own = overlay(&overlays.join(format!("{}.toml", service.slug)))?;
    if let Some(error) = own.check(&service).first() {
        bail!("{error}");
    }
    let module = nuaws_generator::module(&service, &Policy { defaults, own: &own })?;
    Ok((format!("{}.nu", service.slug), module))
}

/// An overlay file; empty where there is none.
pub(crate) fn overlay(path: &Path) -> Result<Overlay> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Overlay::parse(&path.display().to_string(), &text)?),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Overlay::default()),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

/// What in `out` is not as wanted. Files that are not wanted count only when `whole`.
fn compare(out: &Path, wanted: &BTreeMap<String, String>, whole: bool) -> Result<BTreeMap<String, Difference>> {
    let mut differences = BTreeMap::new();
    for (name, text) in wanted {
        match fs::read_to_string(out.join(name)) {
            Ok(have) if have == *text => {}
            Ok(_) => _ = differences.insert(name.clone(), Difference::Stale),
            Err(_) => _ = differences.insert(name.clone(), Difference::Missing),
        }
    }
    if whole && out.is_dir() {
        for entry in fs::read_dir(out).with_context(|| format!("cannot read {}", out.display()))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if !wanted.contains_key(&name) {
                differences.insert(name, Difference::Orphaned);
            }
        }
    }
    Ok(differences)
}

/// A bar that shows itself only when the work takes longer than a blink.
fn progress(files: u64) -> ProgressBar {
    let bar = ProgressBar::new(files).with_style(
        ProgressStyle::with_template("{bar:40} {pos}/{len} services").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
