//! How names are settled that Nushell cannot tell apart or keeps for itself: on a hostile model by a golden, on every
//! service of AWS by rule.

#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nuaws_generator::view::Module;
use nuaws_models::Service;
use nuaws_models::flags::variable;
use nuaws_models::overlay::{Overlay, Policy};

fn module_of(path: &Path) -> (Service, Module, String) {
    let service = Service::load(fs::read_to_string(path).unwrap()).unwrap();
    service.check().unwrap();
    let none = Overlay::default();
    let policy = Policy { defaults: &none, own: &none };
    let module = Module::of(&service, &policy);
    let text = nuaws_generator::module(&service, &policy).unwrap();
    (service, module, text)
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

#[test]
fn hostile_model() {
    let (_, _, text) = module_of(&root().join("tests/models/clashes.json"));
    insta::assert_snapshot!(text);
}

#[test]
fn no_two_names_are_the_same_in_any_service() {
    let reserved = ["in", "nu", "env", "ans", "help"];
    let mut services = 0;
    let mut commands = 0;
    let mut waiters = 0;
    for entry in fs::read_dir(root().join("models/aws")).unwrap() {
        let path = entry.unwrap().path();
        let (service, module, text) = module_of(&path);
        services += 1;
        let names: BTreeSet<&str> = module.commands.iter().map(|command| command.name.as_str()).collect();
        assert_eq!(names.len(), module.commands.len(), "{}", path.display());
        assert_eq!(module.operations, service.operation_names().len(), "{}", path.display());
        assert_eq!(names.len(), module.operations + usize::from(module.waiters > 0), "{}", path.display());
        commands += module.operations;
        waiters += module.waiters;
        for command in &module.commands {
            let mut variables: BTreeSet<String> = command.waiters.iter().map(|_| "waiter".to_owned()).collect();
            for flag in &command.flags {
                let variable = variable(&flag.name);
                assert!(!reserved.contains(&variable.as_str()), "{} --{}", command.name, flag.name);
                let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
                assert!(!variable.is_empty() && variable.chars().all(plain), "{} --{}", command.name, flag.name);
                assert!(variables.insert(variable), "{} --{} twice", command.name, flag.name);
            }
            let held: BTreeSet<&str> = command.flags.iter().map(|flag| flag.holds.as_str()).collect();
            assert_eq!(held.len(), command.flags.len(), "{}", command.name);
            assert!(!text.contains("\n\n\n"), "{}", path.display());
        }
    }
    assert_eq!((services, commands, waiters), (439, 19_796, 410));
}

#[test]
fn the_same_model_makes_the_same_module() {
    let path = root().join("tests/models/clashes.json");
    assert_eq!(module_of(&path).2, module_of(&path).2);
}
