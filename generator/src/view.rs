//! A service as its module shows it: plain data that keeps the API's names beside Nushell's.
//!
//! Everything a template prints is decided here; types of flags are [`crate::flags`]' business.

use std::collections::BTreeMap;

use askama::Template;
use nuaws_models::flags::{MemberFlag, Names, variable};
use nuaws_models::model::Operation;
use nuaws_models::names;
use nuaws_models::overlay::{Policy, Ttl};
use nuaws_models::result::{Answer, is_streaming};
use nuaws_models::{Kind, Member, Service};

use crate::flags::{self, Type};

/// A list of choices stands in the module once if writing it at each flag would take more words than this: choices cost
/// time whenever the module is loaded.
const MOST_REPEATED: usize = 16;

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
    /// How many operations there are.
    pub operations: usize,
    /// How many waiters there are.
    pub waiters: usize,
    /// What the module takes from `rt.nu`.
    pub uses: String,
    /// Lists of choices that many flags share.
    pub completers: Vec<Completer>,
    /// One per operation, by the operation's name in the model; then the one that waits.
    pub commands: Vec<Command>,
}

/// A command that completes flags.
#[derive(Debug)]
pub struct Completer {
    /// Its name: the enum's in the model.
    pub name: String,
    /// The values as Nushell source.
    pub values: String,
}

/// The command of an operation, or of all waiters.
#[derive(Debug)]
pub struct Command {
    /// The operation's name in the model, or `wait`.
    pub api_name: String,
    /// The command's words behind the service's.
    pub name: String,
    /// What help shows, line by line: request line, paging, caching, what must be given.
    pub facts: Vec<String>,
    /// Words of the `@search-terms` attribute, as Nushell source.
    pub search_terms: String,
    /// The waiters to choose from, as Nushell source.
    pub waiters: Option<String>,
    /// The API's members, then nuaws's options.
    pub flags: Vec<Flag>,
    /// Types of input and output, as Nushell source.
    pub signature: &'static str,
    /// The body, as Nushell source: which of `rt.nu`'s commands gets the plan `<service> <Operation> $<flag> …`.
    pub body: String,
}

/// A flag of a command.
#[derive(Debug)]
pub struct Flag {
    /// Its name, without dashes before it.
    pub name: String,
    /// Its type; none for a switch.
    pub kind: Option<Type>,
    /// The member's name in the model, or `--option` for one of nuaws's own.
    pub holds: String,
    /// The command that completes it, where its choices stand apart.
    pub completer: Option<String>,
}

impl Flag {
    /// One of nuaws's own, under the first name that is free.
    fn option((option, kind): &(&'static str, &'static str), taken: &mut Names) -> Flag {
        let mut name = (*option).to_owned();
        while taken.has(&name) {
            name.insert_str(0, "nuaws-");
        }
        let kind = (!kind.is_empty()).then_some(Type::Plain(kind));
        Flag { name: taken.settle(name), kind, holds: format!("--{option}"), completer: None }
    }

    /// What stands behind its name, as Nushell source.
    pub fn source(&self) -> String {
        match (&self.kind, &self.completer) {
            (None, _) => String::new(),
            (Some(Type::Plain(kind)), _) => format!(": {kind}"),
            (Some(Type::Choices { .. }), Some(completer)) => format!(": string@{completer}"),
            (Some(Type::Choices { values, .. }), None) => format!(": string@[{}]", values.join(" ")),
        }
    }
}

impl Module {
    /// The module of a service.
    pub fn of(service: &Service, policy: &Policy<'_>) -> Module {
        let mut taken = Names::default();
        let operations: Vec<(&str, &Operation)> =
            service.operation_names().filter_map(|name| Some((name, service.operation(name)?))).collect();
        let mut commands: Vec<Command> = operations
            .iter()
            .map(|(api_name, operation)| {
                let name = taken.settle(names::kebab(api_name));
                Command::of(service, policy, operation, api_name, name)
            })
            .collect();
        let mut waiters: Vec<Waiter<'_>> = operations
            .iter()
            .flat_map(|(asks, operation)| operation.waiters.keys().map(move |waiter| (&**waiter, *asks, *operation)))
            .collect();
        waiters.sort_by_key(|(waiter, ..)| *waiter);
        let count = waiters.len();
        commands.extend((count > 0).then(|| Command::wait(service, policy, &waiters, taken.settle("wait".to_owned()))));
        let uses = |word: &str| commands.iter().any(|command| command.body.split(' ').next() == Some(word));
        Module {
            slug: service.slug.to_string(),
            sdk_id: service.sdk_id.to_string(),
            version: service.version.to_string(),
            operations: operations.len(),
            waiters: count,
            uses: ["call", "send"].into_iter().filter(|word| uses(word)).collect::<Vec<_>>().join(" "),
            completers: share_choices(&mut commands),
            commands,
        }
    }
}

/// Takes out lists of choices that stand at many flags.
fn share_choices(commands: &mut [Command]) -> Vec<Completer> {
    let mut uses: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
    let mut flags: Vec<&mut Flag> = commands.iter_mut().flat_map(|command| &mut command.flags).collect();
    for flag in &flags {
        if let Some(Type::Choices { shape, values }) = &flag.kind {
            uses.entry(shape.clone()).or_insert_with(|| (0, values.clone())).0 += 1;
        }
    }
    uses.retain(|_, (uses, values)| (*uses - 1) * values.len() > MOST_REPEATED);
    for flag in &mut flags {
        if let Some(Type::Choices { shape, .. }) = &flag.kind
            && uses.contains_key(shape)
        {
            flag.completer = Some(shape.clone());
        }
    }
    uses.into_iter().map(|(name, (_, values))| Completer { name, values: values.join(" ") }).collect()
}

impl Command {
    fn of(service: &Service, policy: &Policy<'_>, operation: &Operation, api_name: &str, name: String) -> Command {
        let answer = policy.answer(service, api_name, operation);
        let kind = AnswerKind::of(&answer, service, operation);
        let members = shown_members(service, operation, kind);
        let ttl = policy.ttl(service, api_name, operation);
        let mut options = kind.options(policy.is_safe(api_name, operation), ttl != Ttl::Never);
        if policy.ordered(api_name).is_some() {
            options.extend([("parallel", ""), ("unordered", ""), ("aggregate", "record"), ("every", "duration")]);
        }
        if members.iter().any(|flag| !is_streaming(service, flag.member)) {
            options.extend([("with-input", ""), ("fail-fast", "")]);
            options.extend((!policy.is_safe(api_name, operation)).then_some(("yes", "")));
        }
        let flags = flags(service, policy, operation, &members, &options);
        let slug = &service.slug;
        let plan = plan(&format!("{slug} {api_name}"), &flags);
        let streaming = service.input(operation).iter().find(|member| is_streaming(service, member));
        let blob = members.iter().find(|flag| is_streaming(service, flag.member));
        let body = match (streaming, blob) {
            (None, _) => format!("call {plan}"),
            (_, Some(flag)) => format!("send {plan} (${} == null)", variable(&flag.name)),
            (_, None) => format!("send {plan} true"),
        };
        let mut facts = vec![request_line(operation)];
        if kind == AnswerKind::Pages {
            facts.push("follows pages".to_owned());
        }
        if ttl != Ttl::Never {
            facts.push(format!("cached {ttl}"));
        }
        match (streaming, blob) {
            (Some(_), Some(flag)) => facts.push(format!("sends what is piped in as --{}", flag.name)),
            (Some(member), None) => facts.push(format!("sends what is piped in as events of {}", member.name)),
            (None, _) => {}
        }
        facts.extend(needs(&members));
        if service.shape_named(api_name).is_some_and(|shape| shape.traits.deprecated) {
            facts.push("deprecated".to_owned());
        }
        Command {
            facts: vec![facts.join("; ")],
            search_terms: search_terms(service, api_name, &name),
            waiters: None,
            // Anything else is checked whenever a module loads, and a call tells better what does not fit.
            signature: "any -> any",
            body,
            flags,
            api_name: api_name.to_owned(),
            name,
        }
    }

    /// One command for all waiters of a service: they share most of their flags, and a flag costs time whenever the
    /// module is loaded.
    fn wait(service: &Service, policy: &Policy<'_>, waiters: &[Waiter<'_>], name: String) -> Command {
        let options = [("timeout", "duration"), ("interval", "duration"), ("region", "string"), ("profile", "string")];
        let mut all: Vec<Flag> = Vec::new();
        let mut lines = vec!["Asks again and again until something is so:".to_owned()];
        for (waiter, asks, operation) in waiters {
            let members = shown_members(service, operation, AnswerKind::Pages);
            let flags = flags(service, policy, operation, &members, &[]);
            let needs = needs(&members).map(|needs| format!("; {needs}")).unwrap_or_default();
            lines.push(format!("  {}: {asks}{needs}", names::kebab(waiter)));
            for flag in flags {
                match all.iter_mut().find(|known| known.name == flag.name) {
                    Some(known) if known.source() != flag.source() => known.kind = Some(Type::Plain("any")),
                    Some(_) => {}
                    None => all.push(flag),
                }
            }
        }
        let mut taken = Names::default();
        taken.settle("waiter".to_owned());
        for flag in &all {
            taken.settle(flag.name.clone());
        }
        all.extend(options.iter().map(|option| Flag::option(option, &mut taken)));
        let choices: Vec<String> = waiters.iter().map(|(waiter, ..)| names::kebab(waiter)).collect();
        let terms: Vec<&str> = waiters.iter().map(|(waiter, ..)| *waiter).collect();
        Command {
            api_name: "wait".to_owned(),
            facts: lines,
            search_terms: terms.join(" "),
            waiters: Some(format!("string@[{}]", choices.join(" "))),
            signature: "nothing -> any",
            body: format!("call {}", plan(&format!("{} wait $waiter", service.slug), &all)),
            flags: all,
            name,
        }
    }
}

/// A waiter's name, and the name and model of the operation it asks.
type Waiter<'a> = (&'a str, &'a str, &'a Operation);

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

    /// nuaws's own flags, with their types: few, because every command has them. The router takes the rest. `safe` is
    /// whether the operation changes nothing, `kept` whether its answers are kept.
    fn options(self, safe: bool, kept: bool) -> Vec<(&'static str, &'static str)> {
        let mut options = vec![("region", "string"), ("profile", "string")];
        if !matches!(self, AnswerKind::Nothing | AnswerKind::Whole) {
            options.push(("raw", ""));
        }
        if matches!(self, AnswerKind::Rows | AnswerKind::Pages) && safe {
            options.extend([("regions", "any"), ("profiles", "any")]);
        }
        if matches!(self, AnswerKind::Rows | AnswerKind::Pages | AnswerKind::Events) {
            options.push(("stream", ""));
        }
        if self == AnswerKind::Pages {
            options.push(("max-items", "int"));
        }
        if kept {
            options.extend([("refresh", ""), ("ttl", "duration")]);
        }
        options
    }
}

/// The API's members keep their names; an option of the same name stands as `--nuaws-<option>`, which nuaws-rt reads back.
fn flags(
    service: &Service,
    policy: &Policy<'_>,
    operation: &Operation,
    members: &[MemberFlag<'_>],
    options: &[(&'static str, &'static str)],
) -> Vec<Flag> {
    let of_member = |flag: &MemberFlag<'_>| Flag {
        name: flag.name.clone(),
        kind: (!flag.switch).then(|| flags::of(service, policy, operation, flag.member)),
        holds: flag.member.name.to_string(),
        completer: None,
    };
    let mut taken = Names::default();
    for flag in members {
        taken.settle(flag.name.clone());
    }
    let mut all: Vec<Flag> = members.iter().map(of_member).collect();
    all.extend(options.iter().map(|option| Flag::option(option, &mut taken)));
    all
}

/// The members that get a flag: where pages are followed, ours stand for the API's own; an event stream is piped in.
fn shown_members<'a>(service: &'a Service, operation: &Operation, kind: AnswerKind) -> Vec<MemberFlag<'a>> {
    let paging = operation.pagination.as_ref().filter(|_| kind == AnswerKind::Pages);
    let ours = |member: &Member| {
        paging.is_some_and(|p| p.input_tokens.contains(&member.name) || p.page_size.as_ref() == Some(&member.name))
    };
    let shown =
        |flag: &MemberFlag<'_>| !is_events(service, flag.member) && (flag.member.traits.required || !ours(flag.member));
    nuaws_models::flags::of(service, operation).into_iter().filter(shown).collect()
}

fn is_events(service: &Service, member: &Member) -> bool {
    is_streaming(service, member) && matches!(service.target(member).kind, Kind::Union(_))
}

/// What `rt.nu` is told: words for nuaws-rt, the variables that hold members, and behind `--` those that hold options.
fn plan(words: &str, flags: &[Flag]) -> String {
    let variables = |options: bool| -> String {
        let flags = flags.iter().filter(|flag| flag.holds.starts_with("--") == options);
        flags.map(|flag| format!(" ${}", variable(&flag.name))).collect()
    };
    format!("'{words}{} --{}'", variables(false), variables(true))
}

fn request_line(operation: &Operation) -> String {
    operation.http.as_ref().map_or("POST /".to_owned(), |http| format!("{} {}", http.method, http.uri))
}

fn needs(members: &[MemberFlag<'_>]) -> Option<String> {
    let must = |flag: &&MemberFlag<'_>| flag.member.traits.required && !flag.member.traits.idempotency_token;
    let needs: String = members.iter().filter(must).map(|flag| format!(" --{}", flag.name)).collect();
    (!needs.is_empty()).then(|| format!("needs{needs}"))
}

/// The name in the API, and the AWS CLI's command where it is not the command's own name.
fn search_terms(service: &Service, api_name: &str, name: &str) -> String {
    match service.cli_names.iter().find(|cli| **cli != service.slug) {
        // One word for both: each word of an attribute costs time whenever the module is loaded.
        Some(cli) => format!("'{api_name}, {cli} {name}'"),
        None => api_name.to_owned(),
    }
}
