//! Bodies made comparable: as trees in which equal means equal to whoever reads the protocol.
//!
//! JSON stays as it is; CBOR becomes JSON, with blobs, times and floats marked; a form becomes an object of lists; an XML
//! element becomes an object of its attributes (`@name`) and of lists of the elements inside, by name.

use anyhow::{Context, Result, anyhow};
use aws_smithy_cbor::Decoder;
use aws_smithy_cbor::data::Type;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use nuaws_models::model::Protocol;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value as Json, json};

use crate::form;

/// A body as a tree; one that is not what the protocol says (a payload of plain text) as a string.
///
/// # Errors
/// For a body that breaks off or goes on behind its end.
pub(crate) fn tree(protocol: Protocol, body: &[u8]) -> Result<Json> {
    if body.is_empty() {
        return Ok(Json::Null);
    }
    if protocol == Protocol::RpcV2Cbor {
        return cbor(body);
    }
    let Ok(text) = std::str::from_utf8(body) else { return Ok(json!({ "blob": STANDARD.encode(body) })) };
    match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query => {
            let mut fields: Map<String, Json> = Map::new();
            for pair in text.split('&') {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                let values = fields.entry(form::decoded(name)).or_insert_with(|| json!([]));
                values.as_array_mut().into_iter().for_each(|values| values.push(form::decoded(value).into()));
            }
            Ok(Json::Object(fields))
        }
        Protocol::RestXml if text.trim_start().starts_with('<') => xml(text),
        Protocol::RestXml => Ok(text.into()),
        _ => Ok(serde_json::from_str(text).unwrap_or_else(|_| text.into())),
    }
}

/// The same tree with every object in order of key, for comparing as text.
pub(crate) fn sorted(tree: Json) -> Json {
    match tree {
        Json::Array(items) => items.into_iter().map(sorted).collect(),
        Json::Object(entries) => {
            let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Json::Object(Map::from_iter(entries))
        }
        scalar => scalar,
    }
}

fn cbor(bytes: &[u8]) -> Result<Json> {
    let mut input = Decoder::new(bytes);
    let body = cbor_value(&mut input)?;
    if input.position() != bytes.len() {
        return Err(anyhow!("bytes behind the body"));
    }
    Ok(body)
}

fn cbor_value(input: &mut Decoder<'_>) -> Result<Json> {
    Ok(match input.datatype()? {
        Type::Null => {
            input.null()?;
            Json::Null
        }
        Type::Bool => json!(input.boolean()?),
        // JSON would make null of NaN and the infinities.
        Type::F16 | Type::F32 | Type::F64 => json!(format!("float {}", input.double()?)),
        Type::String | Type::StringIndef => json!(input.str()?),
        Type::Bytes | Type::BytesIndef => json!({ "blob": input.blob()?.as_ref() }),
        Type::Tag => json!({ "time": input.timestamp()?.as_secs_f64() }),
        Type::Array | Type::ArrayIndef => {
            let mut left = input.list()?;
            let mut items = Vec::new();
            while more(input, &mut left)? {
                items.push(cbor_value(input)?);
            }
            Json::Array(items)
        }
        Type::Map | Type::MapIndef => {
            let mut left = input.map()?;
            let mut entries = Map::new();
            while more(input, &mut left)? {
                entries.insert(input.str()?.into_owned(), cbor_value(input)?);
            }
            Json::Object(entries)
        }
        _ => json!(input.long()?),
    })
}

fn more(input: &mut Decoder<'_>, left: &mut Option<u64>) -> Result<bool> {
    match left {
        Some(0) => return Ok(false),
        Some(left) => *left -= 1,
        None if input.datatype()? == Type::Break => {
            input.skip()?;
            return Ok(false);
        }
        None => {}
    }
    Ok(true)
}

fn xml(text: &str) -> Result<Json> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let root = loop {
        match reader.read_event()? {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                break json!({ name: element(&mut reader, &start)? });
            }
            Event::Eof => return Err(anyhow!("no root element")),
            _ => {}
        }
    };
    loop {
        match reader.read_event()? {
            Event::Eof => return Ok(root),
            Event::Start(_) => return Err(anyhow!("a second root element")),
            Event::Text(text) if !text.trim().is_empty() => return Err(anyhow!("text behind the root element")),
            _ => {}
        }
    }
}

/// An element's text where it has neither attributes nor elements inside, else what it has of them; blanks between
/// elements mean nothing.
fn element(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<Json> {
    let mut parts: Map<String, Json> = Map::new();
    for attribute in start.attributes() {
        let attribute = attribute?;
        let value = unescaped(&attribute.value)?;
        parts.insert(format!("@{}", attribute.key.as_ref()), value.into());
    }
    let attributes = parts.len();
    let mut text = String::new();
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                let inside = element(reader, &start)?;
                let elements = parts.entry(name).or_insert_with(|| json!([]));
                elements.as_array_mut().into_iter().for_each(|elements| elements.push(inside.clone()));
            }
            Event::Text(piece) => text.push_str(&piece),
            Event::CData(piece) => text.push_str(&piece),
            Event::GeneralRef(reference) => text.push_str(&unescaped(&format!("&{};", &*reference))?),
            Event::End(_) => break,
            Event::Eof => return Err(anyhow!("an element without an end")),
            _ => {}
        }
    }
    if parts.is_empty() {
        return Ok(text.into());
    }
    if parts.len() == attributes {
        parts.insert("#text".to_owned(), text.into());
    }
    Ok(Json::Object(parts))
}

fn unescaped(text: &str) -> Result<String> {
    Ok(quick_xml::escape::unescape(text).context("an unknown entity")?.into_owned())
}
