//! From botocore's model files to the canonical Smithy AST.
//!
//! Pure: JSON values in, an [`Ast`] out. What lives here: the whole knowledge of botocore's format: its keys, where they
//! differ from Smithy's reading of the same fact, and what botocore itself makes of them on the wire. What may not: the
//! AST's own rules ([`crate::ast`]) and where files come from.
//!
//! Every key must be known: one that is neither converted nor listed as meaningless is an error, so that a new fact in a
//! new botocore cannot be lost unseen.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::ast::{Ast, AstError};

mod operations;
mod paging;
mod patterns;
mod service;
mod shapes;
mod source;

use source::Object;

/// A botocore model that cannot be converted.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// A key nobody has decided about.
    #[error("{place} has a key {key:?} that the converter does not know")]
    Key {
        /// Where, as a path of keys.
        place: String,
        /// The key.
        key: String,
    },
    /// A value of the wrong kind.
    #[error("{place} should be {expected}")]
    Value {
        /// Where, as a path of keys.
        place: String,
        /// What the converter reads there.
        expected: &'static str,
    },
    /// A name that stands for nothing.
    #[error("{place} names {name:?}, which the model does not have")]
    Name {
        /// Where, as a path of keys.
        place: String,
        /// The name.
        name: String,
    },
    /// The converted shapes do not make a model.
    #[error(transparent)]
    Ast(#[from] AstError),
}

/// The files of one API version of one service, read as JSON.
#[derive(Debug, Default)]
pub struct Sources<'a> {
    /// nuaws's name for the service, where it is not simply made from its SDK id.
    pub name: Option<&'a str>,
    /// Name of botocore's folder, which is the AWS CLI's name but for a few.
    pub folder: Option<&'a str>,
    /// `service-2.json`
    pub service: Value,
    /// `service-2.sdk-extras.json` and its like.
    pub service_extras: Vec<Value>,
    /// `paginators-1.json`
    pub paginators: Option<Value>,
    /// `paginators-1.sdk-extras.json` and its like.
    pub paginator_extras: Vec<Value>,
    /// `waiters-2.json`
    pub waiters: Option<Value>,
    /// `endpoint-rule-set-1.json`
    pub endpoint_rules: Option<Value>,
}

/// Converts one service.
///
/// # Errors
/// [`ConvertError`] names the place of the first key or value the converter does not know.
pub fn convert(mut sources: Sources<'_>) -> Result<Ast, ConvertError> {
    let mut client_only = HashSet::new();
    for extras in &sources.service_extras {
        let merge = extras_of(extras)?;
        for (shape, added) in merge.object("shapes")?.into_iter().flat_map(|shapes| shapes.map) {
            let members = added["members"].as_object().into_iter().flat_map(|members| members.keys());
            client_only.extend(members.map(|member| (shape.clone(), member.clone())));
        }
        merge_into(&mut sources.service, merge.map);
    }
    if let Some(paginators) = &mut sources.paginators {
        for extras in &sources.paginator_extras {
            merge_into(paginators, extras_of(extras)?.map);
        }
    }
    service::convert(&sources, &client_only)
}

/// Converts metadata, operations and shapes that come without a file around them, as in botocore's protocol tests.
///
/// # Errors
/// As [`convert`].
pub fn convert_parts(
    name: &str,
    metadata: Value,
    operations: Map<String, Value>,
    shapes: Value,
) -> Result<Ast, ConvertError> {
    let service = serde_json::json!({ "metadata": metadata, "operations": operations, "shapes": shapes });
    convert(Sources { name: Some(name), service, ..Sources::default() })
}

fn extras_of(extras: &Value) -> Result<Object<'_>, ConvertError> {
    let extras = Object::new("sdk-extras", extras)?;
    extras.only(&["merge"], &["version"])?;
    extras.need_object("merge")
}

/// botocore's deep merge: objects merge key by key, anything else is replaced.
fn merge_into(base: &mut Value, extra: &Map<String, Value>) {
    let Value::Object(base) = base else { return };
    for (key, value) in extra {
        match (base.get_mut(key), value) {
            (Some(existing @ Value::Object(_)), Value::Object(more)) => merge_into(existing, more),
            _ => {
                base.insert(key.clone(), value.clone());
            }
        }
    }
}
