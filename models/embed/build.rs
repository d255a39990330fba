//! Packs `models/aws/*.json` and `models/overlays/*.toml` into one blob and a table of where each service lies.
//!
//! Every model is resolved and every overlay name looked up here, so that a broken model or a typo fails the build.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process, thread};

use nuaws_models::Service;
use nuaws_models::overlay::Overlay;

struct Packed {
    slug: String,
    row: String,
    bytes: Vec<u8>,
}

fn main() {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (aws, overlays) = (models.join("aws"), models.join("overlays"));
    for watched in [&aws, &overlays] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }
    if let Err(problem) = pack(&aws, &overlays) {
        for line in problem.lines() {
            println!("cargo::error={line}");
        }
        process::exit(1);
    }
}

fn pack(aws: &Path, overlays: &Path) -> Result<(), String> {
    let files = list(aws, "json")?;
    // Level 19 is what ships; a debug build compiles often and is not measured.
    let level = if env::var("PROFILE").is_ok_and(|profile| profile == "release") { 19 } else { 6 };
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::<Result<Packed, String>>::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let packed = pack_one(file, overlays, level);
                    if let Ok(mut done) = done.lock() {
                        done.push(packed);
                    }
                }
            });
        }
    });
    let done = done.into_inner().map_err(|_| "a packing thread failed".to_owned())?;
    let (packed, problems): (Vec<_>, Vec<_>) = done.into_iter().partition(Result::is_ok);
    if !problems.is_empty() {
        return Err(problems.into_iter().filter_map(Result::err).collect::<Vec<_>>().join("\n"));
    }
    let mut packed: Vec<Packed> = packed.into_iter().flatten().collect();
    packed.sort_by(|a, b| a.slug.cmp(&b.slug));
    let slugs: Vec<&str> = packed.iter().map(|p| p.slug.as_str()).collect();
    for file in list(overlays, "toml")? {
        let stem = stem(&file);
        if stem != "defaults" && !slugs.contains(&stem.as_str()) {
            return Err(format!("{}:1: no service is called {stem}", file.display()));
        }
    }
    let defaults = fs::read_to_string(overlays.join("defaults.toml")).unwrap_or_default();
    Overlay::parse(&overlays.join("defaults.toml").display().to_string(), &defaults).map_err(|e| e.to_string())?;

    let mut blob = Vec::new();
    let mut table = String::from("&[\n");
    for one in &packed {
        let (start, end) = (blob.len(), blob.len() + one.bytes.len());
        _ = writeln!(table, "Entry {{ {} packed: ({start}, {end}) }},", one.row);
        blob.extend_from_slice(&one.bytes);
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    let write = |name: &str, bytes: &[u8]| fs::write(out.join(name), bytes).map_err(|e| format!("{name}: {e}"));
    write("services.zst", &blob)?;
    write("services.rs", table.as_bytes())?;
    write("defaults.toml", defaults.as_bytes())
}

fn pack_one(file: &Path, overlays: &Path, level: i32) -> Result<Packed, String> {
    let shown = file.display();
    let text = fs::read_to_string(file).map_err(|e| format!("{shown}: {e}"))?;
    let service = Service::load(text.as_str()).map_err(|e| format!("{shown}: {e}"))?;
    service.check().map_err(|e| format!("{shown}: {e}"))?;
    if *service.slug != stem(file) {
        return Err(format!("{shown}: the file of {} must be called {}.json", service.sdk_id, service.slug));
    }
    let overlay_file = overlays.join(format!("{}.toml", service.slug));
    let overlay = fs::read_to_string(&overlay_file).unwrap_or_default();
    let errors = Overlay::parse(&overlay_file.display().to_string(), &overlay)
        .map_or_else(|error| vec![error], |overlay| overlay.check(&service));
    if !errors.is_empty() {
        return Err(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"));
    }
    let bytes = zstd::bulk::compress(text.as_bytes(), level).map_err(|e| format!("{shown}: {e}"))?;
    let row = format!(
        "slug: {:?}, sdk_id: {:?}, cli_names: &{:?}, version: {:?}, operations: {}, overlay: {overlay:?}, length: {},",
        service.slug,
        service.sdk_id,
        service.cli_names,
        service.version,
        service.operation_names().len(),
        text.len(),
    );
    Ok(Packed { slug: service.slug.to_string(), row, bytes })
}

fn list(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> =
        entries.flatten().map(|e| e.path()).filter(|p| p.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    Ok(files)
}

fn stem(file: &Path) -> String {
    file.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default()
}
