//! Official Smithy models: each is read and resolved, makes a module that loads in Nushell, and says what our imported
//! model of the service says, up to the time between the two.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow, bail};
use nuaws_generator::FIXED;
use nuaws_models::Service;
use nuaws_models::ast::Ast;
use nuaws_models::overlay::{Overlay, Policy};
use nuaws_rt::endpoint::RuleSet;

use crate::{Failure, Report};

mod compare;
mod drift;

use compare::Tally;

/// Modules that one Nushell loads: starting it costs more than most of them.
const BATCH: usize = 30;

/// Runs every `*.json.zst` (or `*.json`) of `dir`; `nu` is the Nushell that loads the modules.
///
/// # Errors
/// When a file or the temporary folder cannot be read or written; a model that is wrong is a failure of that model.
pub fn models(dir: &Path, nu: Option<&Path>) -> Result<Report> {
    let mut report = Report { suite: "models".to_owned(), ..Report::default() };
    let mut files: Vec<PathBuf> = fs::read_dir(dir)
        .and_then(|entries| entries.map(|entry| entry.map(|e| e.path())).collect())
        .with_context(|| format!("reading {}", dir.display()))?;
    files.retain(|path| path.to_string_lossy().ends_with(".json.zst") || path.extension().is_some_and(|e| e == "json"));
    files.sort();
    let modules = tempfile::tempdir()?;
    for (name, text) in FIXED {
        fs::write(modules.path().join(name), text)?;
    }
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut compared = Compared::default();
    let (mut written, mut alone) = (Vec::new(), Vec::new());
    for path in &files {
        let id =
            path.file_name().unwrap_or_default().to_string_lossy().split('.').next().unwrap_or_default().to_owned();
        let made = (|| -> Result<()> {
            let ast = Ast::parse(&read(path)?)?;
            let service = resolve(&ast)?;
            let module = modules.path().join(format!("{id}.nu"));
            fs::write(&module, generate(&service)?)?;
            written.push((id.clone(), module));
            match ours(&service)? {
                Some(ours) => compared.add(&id, &ast, &ours),
                None => alone.push(id.clone()),
            }
            Ok(())
        })();
        let problems = wrong.entry(id).or_default();
        if let Err(error) = made {
            problems.push(format!("{error:#}"));
        }
    }
    match nu {
        Some(nu) => {
            for batch in written.chunks(BATCH) {
                for (id, error) in load(nu, batch)? {
                    wrong.entry(id).or_default().push(format!("the module does not load: {error}"));
                }
            }
        }
        None => report.notes.push("no Nushell was given (NUAWS_NU): modules were made and not loaded".to_owned()),
    }
    for (kind, tally) in &compared.tallies {
        for problem in drift::unexplained(kind, tally) {
            for id in &compared.differing[kind] {
                wrong.entry(id.clone()).or_default().push(problem.clone());
            }
        }
    }
    report.notes.push(compared.summary());
    if !alone.is_empty() {
        report.notes.push(format!("not among our models, so resolved, made and loaded only: {}", alone.join(", ")));
    }
    for (id, problems) in wrong {
        if problems.is_empty() {
            report.passed += 1;
        } else {
            let expected = "a model that resolves, makes a module that loads, and agrees with ours".to_owned();
            report.failures.push(Failure { id, expected, actual: problems.join("\n           ") });
        }
    }
    Ok(report)
}

/// Tallies over all models, and which of them had something to tell, by kind of fact.
#[derive(Default)]
struct Compared {
    models: usize,
    tallies: BTreeMap<&'static str, Tally>,
    differing: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Compared {
    fn add(&mut self, id: &str, official: &Ast, ours: &Ast) {
        self.models += 1;
        for (kind, tally) in compare::compare(official, ours) {
            let differing = self.differing.entry(kind).or_default();
            if tally.all() > tally.same {
                differing.insert(id.to_owned());
            }
            self.tallies.entry(kind).or_default().add(id, tally);
        }
    }

    fn summary(&self) -> String {
        let same = |kind| self.tallies.get(kind).map_or(0, |tally| tally.same);
        let all: usize = self.tallies.values().map(|tally| tally.same).sum();
        format!(
            "{} models compared with ours: {all} facts the same, {} operations and {} members among them",
            self.models,
            same("operation"),
            same("member")
        )
    }
}

fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path)?;
    let bytes = match path.extension().is_some_and(|extension| extension == "zst") {
        true => zstd::decode_all(bytes.as_slice())?,
        false => bytes,
    };
    Ok(String::from_utf8(bytes)?)
}

/// The service with every shape and the endpoint rules read.
fn resolve(ast: &Ast) -> Result<Service> {
    let service = Service::load(ast.to_text())?;
    service.check()?;
    if service.protocols.is_empty() {
        bail!("the model names no protocol we know");
    }
    for name in service.operation_names() {
        service.operation(name).with_context(|| format!("{name} is no operation"))?;
    }
    if let Some(rules) = service.endpoint_rule_set() {
        RuleSet::parse(rules).map_err(|error| anyhow!("endpoint rules: {error}"))?;
    }
    Ok(service)
}

fn generate(service: &Service) -> Result<String> {
    let own = nuaws_embed::find(&service.slug).map_or_else(Overlay::default, nuaws_embed::Entry::overlay);
    let defaults = nuaws_embed::defaults();
    Ok(nuaws_generator::module(service, &Policy { defaults: &defaults, own: &own })?)
}

/// Our imported model of the same service: of those with its SDK id the one of its API version, else the newest.
fn ours(service: &Service) -> Result<Option<Ast>> {
    let named = nuaws_embed::services().iter().filter(|entry| entry.sdk_id == &*service.sdk_id);
    let Some(entry) = named.max_by_key(|entry| (entry.version == &*service.version, entry.version)) else {
        return Ok(None);
    };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../models/aws/{}.json", entry.slug));
    match fs::read_to_string(&path) {
        Ok(text) => Ok(Some(Ast::parse(&text)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => bail!("{} is not there", path.display()),
        Err(error) => Err(error.into()),
    }
}

/// Loads modules in one Nushell, and one by one where that fails: those that do not load, with what Nushell says.
fn load(nu: &Path, modules: &[(String, PathBuf)]) -> Result<Vec<(String, String)>> {
    let uses: Vec<String> = modules.iter().map(|(_, path)| format!("use {:?} *", path.display().to_string())).collect();
    let output = Command::new(nu)
        .args(["--no-config-file", "--commands", &uses.join("; ")])
        .output()
        .with_context(|| format!("{} cannot be started", nu.display()))?;
    if output.status.success() && output.stderr.is_empty() {
        return Ok(Vec::new());
    }
    match modules {
        [(id, _)] => Ok(vec![(id.clone(), String::from_utf8_lossy(&output.stderr).trim().to_owned())]),
        several => {
            let each: Result<Vec<_>> = several.chunks(1).map(|one| load(nu, one)).collect();
            Ok(each?.concat())
        }
    }
}
