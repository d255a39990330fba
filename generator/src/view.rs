//! A service as its module shows it: plain data that keeps the API's names beside Nushell's.
//!
//! Everything a template prints is decided here; types of flags are [`crate::flags`]' business.

use std::collections::BTreeSet;

use askama::Template;
use nuaws_models::model::Operation;
use nuaws_models::names;
use nuaws_models::overlay::{Policy, Ttl};
use nuaws_models::result::{Answer, is_streaming};
use nuaws_models::{Kind, Member, Service};

use crate::flags;

/// A service's module.
#[derive(Debug, Template)]
#[template(path = "module.askama", escape = "none")]
pub struct Module {
    /// nuaws's name for the service: the first word of every command.
    pub slug: String,
    /// AWS's name for it.
    pub sdk_id: String,
    /// API version.
    pub version: String,
    /// One per operation, by the operation's name in the model.
    pub commands: Vec<Command>,
}

/// An operation's command.
#[derive(Debug)]
pub struct Command {
    /// The operation's name in the model.
    pub api_name: String,
    /// The command's second word.
    pub name: String,
    /// What help shows: request line, paging, caching, what must be given.
    pub facts: String,
    /// Words of the `@search-terms` attribute, as Nushell source.
    pub search_terms: String,
    /// A call that works as it stands, where the model makes one certain.
    pub example: Option<String>,
    /// The API's members, then nuaws's options.
    pub flags: Vec<Flag>,
    /// Types of input and output, as Nushell source.
    pub signature: &'static str,
    /// The member that takes what is piped in, of an operation with a streaming blob.
    pub body: Option<String>,
    /// What `rt.nu` is told: `<service> <Operation> $<variable>=<Member or --option> …`.
    pub plan: String,
}

/// A flag of a command.
#[derive(Debug)]
pub struct Flag {
    /// Its name, without dashes before it.
    pub name: String,
    /// `: type` as Nushell source, empty for a switch.
    pub kind: String,
    /// The member's name in the model, with `?` behind it if it is sent only when true; or `--option` for one of nuaws's
    /// own.
    pub holds: String,
}

impl Module {
    /// The module of a service.
    pub fn of(service: &Service, policy: &Policy<'_>) -> Module {
        let mut taken = Names::default();
        let commands = service
            .operation_names()
            .filter_map(|api_name| {
                let operation = service.operation(api_name)?;
                let name = taken.settle(names::kebab(api_name));
                Some(Command::of(service, policy, operation, api_name, name))
            })
            .collect();
        Module {
            slug: service.slug.to_string(),
            sdk_id: service.sdk_id.to_string(),
            version: service.version.to_string(),
            commands,
        }
    }
}

impl Command {
    fn of(service: &Service, policy: &Policy<'_>, operation: &Operation, api_name: &str, name: String) -> Command {
        let answer = policy.answer(service, api_name, operation);
        let kind = AnswerKind::of(&answer, service, operation);
        let members = shown_members(service, operation, kind);
        let flags = flags(service, policy, operation, &members, kind);
        let body = members.iter().find(|member| is_streaming(service, member)).map(|member| member.name.to_string());
        let slug = &service.slug;
        let mut plan = format!("{slug} {api_name}");
        for flag in &flags {
            plan.push_str(&format!(" ${}={}", variable(&flag.name), flag.holds));
        }
        let needs_nothing = members.iter().all(|member| !member.traits.required);
        let example = (needs_nothing && matches!(kind, AnswerKind::Rows | AnswerKind::Pages)).then(|| {
            let stream = flags.iter().find(|flag| flag.holds == "--stream").filter(|_| kind == AnswerKind::Pages);
            let stream = stream.map(|flag| format!(" --{}", flag.name)).unwrap_or_default();
            format!("{slug} {name}{stream} | first 3")
        });
        Command {
            facts: facts(service, policy, operation, api_name, &members, &flags, kind),
            search_terms: search_terms(service, api_name),
            example,
            signature: signature(service, operation, &answer, body.is_some()),
            body,
            plan,
            flags,
            api_name: api_name.to_owned(),
            name,
        }
    }
}

/// What comes back, as far as `rt.nu` and the options care.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AnswerKind {
    Nothing,
    Whole,
    Value,
    Rows,
    Pages,
    Bytes,
    Events,
}

impl AnswerKind {
    fn of(answer: &Answer, service: &Service, operation: &Operation) -> AnswerKind {
        match answer {
            Answer::Rows(_) if operation.pagination.is_some() => AnswerKind::Pages,
            Answer::Rows(_) => AnswerKind::Rows,
            // An envelope with nothing but the value in it hides nothing.
            Answer::Value(_) if service.output(operation).len() == 1 => AnswerKind::Whole,
            Answer::Value(_) => AnswerKind::Value,
            Answer::Whole => AnswerKind::Whole,
            Answer::Bytes(_) => AnswerKind::Bytes,
            Answer::Events(_) => AnswerKind::Events,
            Answer::Nothing => AnswerKind::Nothing,
        }
    }

    /// nuaws's own flags, with their types.
    fn options(self) -> Vec<(&'static str, &'static str)> {
        let mut options = vec![("region", ": string"), ("profile", ": string")];
        if !matches!(self, AnswerKind::Nothing | AnswerKind::Whole) {
            options.push(("raw", ""));
        }
        if matches!(self, AnswerKind::Rows | AnswerKind::Pages) {
            options.push(("regions", ": list<string>"));
        }
        if matches!(self, AnswerKind::Rows | AnswerKind::Pages | AnswerKind::Events) {
            options.push(("stream", ""));
        }
        if self == AnswerKind::Pages {
            options.extend([("max-items", ": int"), ("page-size", ": int"), ("starting-token", ": string")]);
        }
        options
    }
}

/// Names in use where two may not be the same.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// The name itself, or with the first number behind it (from 2) that makes it new. Names that Nushell gives the
    /// same variable count as the same.
    pub fn settle(&mut self, wanted: String) -> String {
        let mut name = wanted.clone();
        let mut number = 2;
        while !self.0.insert(variable(&name)) {
            name = format!("{wanted}-{number}");
            number += 1;
        }
        name
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains(&variable(name))
    }
}

/// The variable that Nushell keeps a flag's value in.
pub fn variable(flag: &str) -> String {
    flag.replace('-', "_")
}

/// Flags that Nushell keeps for itself: `--help`, and those whose variable is built in.
const RESERVED: [&str; 5] = ["help", "in", "nu", "env", "ans"];

/// A member's flag before clashes are looked at.
fn flag_name(member: &str) -> String {
    let spelled = names::kebab(member);
    let clean: String = spelled.chars().map(|c| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' }).collect();
    let clean = clean.trim_matches('-');
    if RESERVED.contains(&clean) { format!("aws-{clean}") } else { clean.to_owned() }
}

/// The API's members keep their names; an option of the same name stands as `--nuaws-<option>`.
fn flags(
    service: &Service,
    policy: &Policy<'_>,
    operation: &Operation,
    members: &[&Member],
    kind: AnswerKind,
) -> Vec<Flag> {
    let mut taken = Names::default();
    let mut all: Vec<Flag> = members
        .iter()
        .map(|member| {
            let switch = flags::is_switch(service, member);
            Flag {
                name: taken.settle(flag_name(&member.name)),
                kind: if switch {
                    String::new()
                } else {
                    format!(": {}", flags::of(service, policy, operation, member))
                },
                holds: if switch { format!("{}?", member.name) } else { member.name.to_string() },
            }
        })
        .collect();
    for (option, kind) in kind.options() {
        let wanted = if taken.has(option) { format!("nuaws-{option}") } else { option.to_owned() };
        all.push(Flag { name: taken.settle(wanted), kind: kind.to_owned(), holds: format!("--{option}") });
    }
    all
}

/// The members that get a flag: where pages are followed, `--starting-token` and `--page-size` stand for the API's own.
fn shown_members<'a>(service: &'a Service, operation: &Operation, kind: AnswerKind) -> Vec<&'a Member> {
    let paging = operation.pagination.as_ref().filter(|_| kind == AnswerKind::Pages);
    let ours = |member: &Member| {
        paging.is_some_and(|p| p.input_tokens.contains(&member.name) || p.page_size.as_ref() == Some(&member.name))
    };
    service.input(operation).iter().filter(|member| member.traits.required || !ours(member)).collect()
}

fn facts(
    service: &Service,
    policy: &Policy<'_>,
    operation: &Operation,
    api_name: &str,
    members: &[&Member],
    flags: &[Flag],
    kind: AnswerKind,
) -> String {
    let mut facts = vec![match &operation.http {
        Some(http) => format!("{} {}", http.method, http.uri),
        None => "POST /".to_owned(),
    }];
    if kind == AnswerKind::Pages {
        facts.push("follows pages".to_owned());
    }
    if let ttl @ Ttl::Seconds(_) = policy.ttl(service, api_name, operation) {
        facts.push(format!("cached {ttl}"));
    }
    // Members and their flags stand in the same order.
    let shown = || members.iter().zip(flags).map(|(member, flag)| (*member, format!("--{}", flag.name)));
    if let Some((_, body)) = shown().find(|(member, _)| is_streaming(service, member)) {
        facts.push(format!("sends what is piped in as {body}"));
    }
    let must = |member: &Member| member.traits.required && !member.traits.idempotency_token;
    let needs: Vec<String> = shown().filter(|(member, _)| must(member)).map(|(_, flag)| flag).collect();
    if !needs.is_empty() {
        facts.push(format!("needs {}", needs.join(" ")));
    }
    if service.shape_named(api_name).is_some_and(|shape| shape.traits.deprecated) {
        facts.push("deprecated".to_owned());
    }
    facts.join("; ")
}

/// The operation's name in the API, and the AWS CLI's command where it is not the command's own name.
fn search_terms(service: &Service, api_name: &str) -> String {
    match service.cli_names.iter().find(|cli| **cli != service.slug) {
        Some(cli) => format!("{api_name} \"{cli} {}\"", names::kebab(api_name)),
        None => api_name.to_owned(),
    }
}

/// `--raw` gives a record whatever the answer is.
fn signature(service: &Service, operation: &Operation, answer: &Answer, sends: bool) -> &'static str {
    if sends {
        return "any -> any";
    }
    let leaf = |path: &nuaws_models::result::Path| path.leaf(service, operation).map(|shape| &shape.kind);
    match answer {
        Answer::Nothing => "nothing -> oneof<nothing, record>",
        Answer::Whole => "nothing -> record",
        Answer::Bytes(_) => "nothing -> oneof<binary, record>",
        Answer::Events(_) => "nothing -> oneof<table, record>",
        Answer::Rows(path) => match leaf(path) {
            Some(Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. }) => "nothing -> oneof<table, record>",
            _ => "nothing -> oneof<list<any>, record>",
        },
        Answer::Value(path) => match leaf(path) {
            Some(Kind::Structure(_) | Kind::Union(_) | Kind::Map { .. }) => "nothing -> record",
            _ => "nothing -> any",
        },
    }
}
