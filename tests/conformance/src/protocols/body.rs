//! Bodies made comparable: equal text means equal as the protocol reads them.

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

/// The expected body as the data writes it and the one that was sent, in one comparable form.
pub(super) fn comparable(protocol: Protocol, expected: &str, sent: &[u8]) -> Result<(String, String)> {
    if protocol == Protocol::RpcV2Cbor {
        let show = |bytes: &[u8]| if bytes.is_empty() { Ok(String::new()) } else { cbor(bytes) };
        return Ok((show(&STANDARD.decode(expected)?)?, show(sent)?));
    }
    let sent = std::str::from_utf8(sent).context("the body is not UTF-8")?;
    let show: fn(&str) -> Result<String> = match protocol {
        Protocol::AwsQuery | Protocol::Ec2Query => |text| Ok(form::sorted(text).join("&")),
        Protocol::RestXml if expected.trim_start().starts_with('<') => xml,
        Protocol::RestXml => |text| Ok(text.to_owned()),
        _ => |text| {
            Ok(serde_json::from_str::<Json>(text).map_or_else(|_| text.to_owned(), |body| sorted(body).to_string()))
        },
    };
    Ok((show(expected)?, show(sent)?))
}

/// The same JSON with every object in order of key.
fn sorted(body: Json) -> Json {
    match body {
        Json::Array(items) => items.into_iter().map(sorted).collect(),
        Json::Object(entries) => {
            let mut entries: Vec<_> = entries.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            entries.sort_by(|(a, _), (b, _)| a.cmp(b));
            Json::Object(Map::from_iter(entries))
        }
        scalar => scalar,
    }
}

fn cbor(bytes: &[u8]) -> Result<String> {
    let mut input = Decoder::new(bytes);
    let body = cbor_value(&mut input)?;
    if input.position() != bytes.len() {
        return Err(anyhow!("bytes behind the body"));
    }
    Ok(sorted(body).to_string())
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

fn xml(text: &str) -> Result<String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    loop {
        match reader.read_event()? {
            Event::Start(start) => return element(&mut reader, &start),
            Event::Eof => return Err(anyhow!("no root element")),
            _ => {}
        }
    }
}

/// An element with attributes in order, elements inside in order of name, and no blanks around them.
fn element(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<String> {
    let mut attributes = start
        .attributes()
        .map(|attribute| attribute.map(|attribute| format!(" {}={:?}", attribute.key.as_ref(), attribute.value)))
        .collect::<Result<Vec<_>, _>>()?;
    attributes.sort();
    let mut inside: Vec<(String, String)> = Vec::new();
    let mut text = String::new();
    loop {
        match reader.read_event()? {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                inside.push((name, element(reader, &start)?));
            }
            Event::Text(piece) => text.push_str(&piece),
            Event::GeneralRef(reference) => text.push_str(&format!("&{};", &*reference)),
            Event::End(_) => break,
            Event::Eof => return Err(anyhow!("an element without an end")),
            _ => {}
        }
    }
    if !inside.is_empty() {
        inside.sort_by(|(a, _), (b, _)| a.cmp(b));
        text = inside.into_iter().map(|(_, element)| element).collect();
    }
    let name = start.name();
    Ok(format!("<{}{}>{text}</{}>", name.as_ref(), attributes.concat(), name.as_ref()))
}
