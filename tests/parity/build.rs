//! Writes the typed SDK's side from our models: for every operation, code that fills the SDK's typed input from a value
//! and reads its typed output back into one, member by member.
//!
//! The SDK's types have no serde, and no one writes thousands of setters by hand. A member that only one side has
//! does not compile, or is named in `ONLY_OURS`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use nuaws_models::model::{Member, Operation, ShapeId};
use nuaws_models::{Kind, Service, Shape, names};

#[allow(dead_code, reason = "half of it is for the program")]
#[path = "src/drift.rs"]
mod drift;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/aws");
    let out = env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR")?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/drift.rs");
    for (slug, absent) in [("s3", drift::S3_OPERATIONS), ("ec2", drift::EC2_OPERATIONS)] {
        let path = models.join(format!("{slug}.json"));
        println!("cargo::rerun-if-changed={}", path.display());
        let service = Service::load(fs::read_to_string(&path)?)?;
        service.check()?;
        let operations: Vec<&str> = service.operation_names().filter(|name| !absent.contains(name)).collect();
        fs::write(Path::new(&out).join(format!("{slug}.rs")), Writer::new(&service, slug).all(&operations)?)?;
    }
    Ok(())
}

struct Writer<'a> {
    service: &'a Service,
    slug: &'static str,
    out: String,
}

impl<'a> Writer<'a> {
    fn new(service: &'a Service, slug: &'static str) -> Writer<'a> {
        Writer { service, slug, out: String::new() }
    }

    fn all(mut self, names: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
        let (mut inputs, mut outputs) = (BTreeSet::new(), BTreeSet::new());
        let mut arms = String::new();
        for name in names {
            let operation = self.service.operation(name).ok_or_else(|| format!("no operation {name}"))?;
            self.collect(operation.input, &mut inputs);
            self.collect(operation.output, &mut outputs);
            operation.errors.iter().for_each(|error| self.collect(Some(*error), &mut outputs));
            self.operation(name, operation)?;
            writeln!(arms, "        {name:?} => Box::pin({}(client, input)),", plain(name))?;
        }
        writeln!(self.out, "/// Every operation, by its name in the model.")?;
        writeln!(self.out, "pub(crate) const OPERATIONS: &[&str] = &{names:?};\n")?;
        writeln!(self.out, "/// Calls one of them.")?;
        writeln!(
            self.out,
            "pub(crate) fn call<'a>(client: &'a sdk::Client, operation: &str, input: &'a Value) -> Calling<'a> {{"
        )?;
        writeln!(self.out, "    match operation {{\n{arms}        other => unreachable!(\"no operation {{other}}\"),")?;
        writeln!(self.out, "    }}\n}}\n")?;
        for name in &inputs {
            self.write_from_value(name)?;
        }
        for name in &outputs {
            self.write_to_value(name)?;
        }
        Ok(self.out)
    }

    /// One operation: its typed input filled, sent, and whatever came of it read.
    fn operation(&mut self, name: &str, operation: &Operation) -> std::fmt::Result {
        let function = plain(name);
        let module = format!("sdk::operation::{function}");
        writeln!(self.out, "async fn {function}(client: &sdk::Client, input: &Value) -> Answer {{")?;
        let rust = pascal(name);
        writeln!(self.out, "    let builder = {module}::{rust}Input::builder()")?;
        self.setters(operation.input)?;
        writeln!(self.out, "    ;\n    let _ = input;")?;
        let streams = |member: &&Member| member.traits.streaming || self.service.target(member).traits.streaming;
        let members = self.shared(operation.output);
        let stream = members.iter().copied().find(streams);
        writeln!(self.out, "    match builder.send_with(client).await {{")?;
        writeln!(self.out, "        Ok({}output) => {{", if stream.is_some() { "mut " } else { "" })?;
        if let Some(member) = stream {
            let field = field(&member.name);
            let read = if self.is_byte_stream(member) { "bytes" } else { "events" };
            let owned = if read == "bytes" { "std::mem::take(&mut output" } else { "(&mut output" };
            writeln!(self.out, "            let stream = match stream_{read}!({owned}.{field})) {{")?;
            writeln!(self.out, "                Ok(stream) => stream,")?;
            writeln!(self.out, "                Err(answer) => return answer,")?;
            writeln!(self.out, "            }};")?;
        }
        writeln!(self.out, "            let _ = &output;")?;
        writeln!(self.out, "            Answer::Output(record([")?;
        for member in members {
            if streams(&member) {
                writeln!(self.out, "                ({:?}, stream),", member.name)?;
            } else {
                let field = field(&member.name);
                writeln!(self.out, "                ({:?}, output.{field}.to_value()),", member.name)?;
            }
        }
        let structure = operation.output.map_or("", |id| &self.service.shape(id).name);
        for extra in drift::beside_the_model(structure) {
            writeln!(self.out, "                ({extra:?}, output.{}.to_value()),", field(extra))?;
        }
        writeln!(self.out, "            ]))\n        }}")?;
        writeln!(self.out, "        Err(error) => failed(error, |error| match error {{")?;
        for id in &operation.errors {
            let members = self.shared(Some(*id));
            if members.is_empty() {
                continue;
            }
            let error = pascal(&self.service.shape(*id).name);
            writeln!(self.out, "            {module}::{rust}Error::{error}(error) => Some(record([")?;
            for member in members {
                writeln!(self.out, "                ({:?}, error.{}.to_value()),", member.name, field(&member.name))?;
            }
            writeln!(self.out, "            ])),")?;
        }
        writeln!(self.out, "            _ => None,\n        }}),\n    }}\n}}\n")
    }

    fn setters(&mut self, structure: Option<ShapeId>) -> std::fmt::Result {
        for member in self.shared(structure) {
            writeln!(self.out, "            .set_{}(member(input, {:?}))", plain(&member.name), member.name)?;
        }
        Ok(())
    }

    fn write_from_value(&mut self, name: &str) -> std::fmt::Result {
        let Some(shape) = self.service.shape_named(name) else { return Ok(()) };
        let rust = format!("sdk::types::{}", pascal(name));
        writeln!(self.out, "impl FromValue for {rust} {{\n    fn from_value(input: &Value) -> Self {{")?;
        match &shape.kind {
            Kind::Enum(_) => writeln!(self.out, "        Self::from(text(input))")?,
            Kind::Union(members) | Kind::Structure(members) if is_union(shape) => {
                writeln!(self.out, "        match only(input) {{")?;
                for member in members {
                    let (name, variant) = (&member.name, pascal(&member.name));
                    writeln!(
                        self.out,
                        "            ({name:?}, value) => Self::{variant}(FromValue::from_value(value)),"
                    )?;
                }
                writeln!(self.out, "            (other, _) => unreachable!(\"no {{other}} in {name}\"),\n        }}")?;
            }
            _ => {
                writeln!(self.out, "        let _ = input;\n        Self::builder()")?;
                self.setters(Some(shape.id))?;
                writeln!(self.out, "            .build()\n            .built()")?;
            }
        }
        writeln!(self.out, "    }}\n}}\n")
    }

    fn write_to_value(&mut self, name: &str) -> std::fmt::Result {
        let Some(shape) = self.service.shape_named(name) else { return Ok(()) };
        let rust = format!("sdk::types::{}", pascal(name));
        writeln!(self.out, "impl ToValue for {rust} {{\n    fn to_value(&self) -> Option<Value> {{")?;
        match &shape.kind {
            Kind::Enum(_) => writeln!(self.out, "        Some(Value::String(self.as_str().to_owned()))")?,
            Kind::Union(members) | Kind::Structure(members) if is_union(shape) => {
                writeln!(self.out, "        match self {{")?;
                for member in members {
                    let (name, variant) = (&member.name, pascal(&member.name));
                    writeln!(
                        self.out,
                        "            Self::{variant}(value) => Some(record([({name:?}, value.to_value())])),"
                    )?;
                }
                writeln!(self.out, "            _ => None,\n        }}")?;
            }
            _ => {
                writeln!(self.out, "        Some(record([")?;
                for member in shape.members() {
                    if !drift::is_only_ours(self.slug, name, &member.name) {
                        writeln!(
                            self.out,
                            "            ({:?}, self.{}.to_value()),",
                            member.name,
                            field(&member.name)
                        )?;
                    }
                }
                writeln!(self.out, "        ]))")?;
            }
        }
        writeln!(self.out, "    }}\n}}\n")
    }

    /// The structures, unions and enums that a structure's members lead to.
    fn collect(&self, structure: Option<ShapeId>, into: &mut BTreeSet<Box<str>>) {
        for member in self.shared(structure).into_iter().filter(|member| !self.is_byte_stream(member)) {
            self.collect_member(member, into);
        }
    }

    fn collect_member(&self, member: &Member, into: &mut BTreeSet<Box<str>>) {
        let shape = self.service.target(member);
        match &shape.kind {
            Kind::List(element) => self.collect_member(element, into),
            Kind::Map { value, .. } => self.collect_member(value, into),
            Kind::Enum(_) => drop(into.insert(shape.name.clone())),
            Kind::Structure(_) | Kind::Union(_) if into.insert(shape.name.clone()) => {
                self.collect(Some(shape.id), into)
            }
            _ => {}
        }
    }

    /// The members of a structure that both sides have.
    fn shared(&self, structure: Option<ShapeId>) -> Vec<&'a Member> {
        let Some(id) = structure else { return Vec::new() };
        let shape = self.service.shape(id);
        let ours = |member: &&Member| drift::is_only_ours(self.slug, &shape.name, &member.name);
        shape.members().iter().filter(|member| !ours(member)).collect()
    }

    fn is_byte_stream(&self, member: &Member) -> bool {
        let target = self.service.target(member);
        matches!(target.kind, Kind::Blob) && (member.traits.streaming || target.traits.streaming)
    }
}

fn is_union(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Union(_)) || drift::is_union(&shape.name)
}

/// A type as the SDK names it: no word has two capitals.
fn pascal(name: &str) -> String {
    let words = plain(name);
    let words = words
        .split('_')
        .map(|word| word.char_indices().map(|(at, c)| if at == 0 { c.to_ascii_uppercase() } else { c }));
    words.flatten().collect::<String>().replace("Mib", "MiB").replace("Gib", "GiB")
}

/// A member as the SDK names it in `set_…`: words as ours, units of memory in one piece.
fn plain(name: &str) -> String {
    let snake = names::kebab(name).replace('-', "_");
    ["mi_b", "gi_b"].iter().fold(snake, |snake, unit| snake.replace(unit, &unit.replace('_', "")))
}

/// The same as a field, where Rust's own words need a mark.
fn field(name: &str) -> String {
    let plain = plain(name);
    match plain.as_str() {
        "type" | "return" | "use" | "match" | "ref" | "where" | "enum" | "move" | "static" => format!("r#{plain}"),
        _ => plain,
    }
}
