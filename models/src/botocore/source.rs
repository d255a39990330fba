//! Reading botocore's JSON strictly: every key must be known to its reader, every error names the place.

use serde_json::{Map, Value};

use super::ConvertError;

/// A JSON object with the place it stands at, e.g. `shapes.Bucket.members.Name`.
#[derive(Clone)]
pub(super) struct Object<'d> {
    pub(super) place: String,
    pub(super) map: &'d Map<String, Value>,
}

impl<'d> Object<'d> {
    pub(super) fn new(place: impl Into<String>, value: &'d Value) -> Result<Object<'d>, ConvertError> {
        let place = place.into();
        match value {
            Value::Object(map) => Ok(Object { place, map }),
            _ => Err(ConvertError::Value { place, expected: "an object" }),
        }
    }

    /// Fails on the first key that is neither `used` nor `ignored`: a fact nobody decided about must not get lost.
    pub(super) fn only(&self, used: &[&str], ignored: &[&str]) -> Result<(), ConvertError> {
        match self.map.keys().find(|key| !used.contains(&key.as_str()) && !ignored.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(ConvertError::Key { place: self.place.clone(), key: key.clone() }),
        }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    pub(super) fn value(&self, key: &str) -> Option<&'d Value> {
        self.map.get(key)
    }

    pub(super) fn str(&self, key: &str) -> Result<Option<&'d str>, ConvertError> {
        match self.map.get(key) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(self.wrong(key, "a string")),
        }
    }

    pub(super) fn need_str(&self, key: &str) -> Result<&'d str, ConvertError> {
        self.str(key)?.ok_or_else(|| self.wrong(key, "a string"))
    }

    /// A boolean that is false where it is not said.
    pub(super) fn flag(&self, key: &str) -> Result<bool, ConvertError> {
        match self.map.get(key) {
            None => Ok(false),
            Some(Value::Bool(set)) => Ok(*set),
            Some(_) => Err(self.wrong(key, "true or false")),
        }
    }

    pub(super) fn uint(&self, key: &str) -> Result<Option<u64>, ConvertError> {
        match self.map.get(key) {
            None => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or_else(|| self.wrong(key, "a whole number")),
        }
    }

    /// A list of strings; one string stands for a list of one, and no key for an empty list.
    pub(super) fn strings(&self, key: &str) -> Result<Vec<&'d str>, ConvertError> {
        match self.map.get(key) {
            None => Ok(Vec::new()),
            Some(Value::String(text)) => Ok(vec![text]),
            Some(Value::Array(items)) => {
                items.iter().map(|item| item.as_str().ok_or_else(|| self.wrong(key, "a list of strings"))).collect()
            }
            Some(_) => Err(self.wrong(key, "a list of strings")),
        }
    }

    pub(super) fn object(&self, key: &str) -> Result<Option<Object<'d>>, ConvertError> {
        self.map.get(key).map(|value| Object::new(self.at(key), value)).transpose()
    }

    pub(super) fn need_object(&self, key: &str) -> Result<Object<'d>, ConvertError> {
        self.object(key)?.ok_or_else(|| self.wrong(key, "an object"))
    }

    pub(super) fn list(&self, key: &str) -> Result<Vec<Object<'d>>, ConvertError> {
        match self.map.get(key) {
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => items.iter().map(|item| Object::new(self.at(key), item)).collect(),
            Some(_) => Err(self.wrong(key, "a list")),
        }
    }

    /// The entries of an object whose values are all objects.
    pub(super) fn entries(&self) -> impl Iterator<Item = Result<(&'d str, Object<'d>), ConvertError>> {
        self.map.iter().map(|(key, value)| Ok((key.as_str(), Object::new(self.at(key), value)?)))
    }

    pub(super) fn wrong(&self, key: &str, expected: &'static str) -> ConvertError {
        ConvertError::Value { place: self.at(key), expected }
    }

    fn at(&self, key: &str) -> String {
        format!("{}.{key}", self.place)
    }
}
