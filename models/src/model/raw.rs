//! Shapes as a line of canonical AST has them, before targets are resolved. Only [`super`] reads them.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::traits::RawTraits;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum RawKind {
    Blob,
    Boolean,
    String,
    Byte,
    Short,
    Integer,
    Long,
    Float,
    Double,
    BigInteger,
    BigDecimal,
    Timestamp,
    Document,
    Enum,
    IntEnum,
    List,
    Map,
    Structure,
    Union,
    Operation,
    Service,
    Resource,
}

#[derive(Deserialize)]
pub(super) struct RawShape<'a> {
    #[serde(rename = "type")]
    pub(super) kind: RawKind,
    #[serde(default)]
    pub(super) version: Option<Box<str>>,
    #[serde(borrow)]
    pub(super) members: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) member: Option<RawMember<'a>>,
    #[serde(borrow)]
    pub(super) key: Option<RawMember<'a>>,
    #[serde(borrow)]
    pub(super) value: Option<RawMember<'a>>,
    pub(super) input: Option<RawTarget<'a>>,
    pub(super) output: Option<RawTarget<'a>>,
    #[serde(default)]
    pub(super) errors: Vec<RawTarget<'a>>,
    #[serde(default)]
    pub(super) operations: Vec<RawTarget<'a>>,
    #[serde(default, borrow)]
    pub(super) traits: RawTraits<'a>,
}

#[derive(Deserialize)]
pub(super) struct RawTarget<'a> {
    #[serde(borrow)]
    pub(super) target: Cow<'a, str>,
}

#[derive(Deserialize)]
pub(super) struct RawMember<'a> {
    #[serde(borrow)]
    pub(super) target: Cow<'a, str>,
    #[serde(default, borrow)]
    pub(super) traits: RawTraits<'a>,
}

#[derive(Deserialize)]
pub(super) struct RawEnumMember {
    #[serde(default)]
    pub(super) traits: RawEnumTraits,
}

#[derive(Deserialize, Default)]
pub(super) struct RawEnumTraits {
    #[serde(rename = "smithy.api#enumValue")]
    pub(super) enum_value: Option<serde_json::Value>,
}

/// A JSON object's entries in the order they are written: it is the order users see.
pub(super) struct InOrder<V>(pub(super) Vec<(Box<str>, V)>);

impl<'de, V: Deserialize<'de>> Deserialize<'de> for InOrder<V> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<V>(std::marker::PhantomData<V>);
        impl<'de, V: Deserialize<'de>> serde::de::Visitor<'de> for Visitor<V> {
            type Value = InOrder<V>;

            fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
                f.write_str("a map of members")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::with_capacity(map.size_hint().unwrap_or(8));
                while let Some(entry) = map.next_entry()? {
                    members.push(entry);
                }
                Ok(InOrder(members))
            }
        }
        deserializer.deserialize_map(Visitor(std::marker::PhantomData))
    }
}
