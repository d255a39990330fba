//! Forms to input values (awsQuery, ec2Query): `A.member.1.B=x` as a tree, then by the model.

use std::collections::BTreeMap;

use nuaws_models::Service;
use nuaws_models::model::{Kind, Member};
use nuaws_models::traits::TimestampFormat;

use super::request::scalar;
use crate::value::Value;

/// Parts a name may have: more stand for nothing in any model, and would make a tree too deep to walk.
const MAX_DEPTH: usize = 256;

#[derive(Default)]
struct Node {
    text: Option<String>,
    children: BTreeMap<String, Node>,
}

/// Reads a form's pairs as the members they stand for.
pub(super) fn members(
    service: &Service,
    members: &[Member],
    pairs: impl Iterator<Item = (String, String)>,
    ec2: bool,
) -> Vec<(String, Value)> {
    let mut root = Node::default();
    for (key, text) in pairs.filter(|(key, _)| key.split('.').count() <= MAX_DEPTH) {
        let node = key.split('.').fold(&mut root, |node, part| node.children.entry(part.to_owned()).or_default());
        node.text = Some(text);
    }
    Reader { service, ec2 }.structure(members, &root)
}

struct Reader<'a> {
    service: &'a Service,
    ec2: bool,
}

impl Reader<'_> {
    fn structure(&self, members: &[Member], node: &Node) -> Vec<(String, Value)> {
        let read = |member: &Member| {
            let child = node.children.get(&self.wire_name(member))?;
            Some((member.name.to_string(), self.value(member, child)?))
        };
        members.iter().filter_map(read).collect()
    }

    fn wire_name(&self, member: &Member) -> String {
        let traits = &member.traits;
        if !self.ec2 {
            return traits.xml_name.as_deref().unwrap_or(&member.name).to_owned();
        }
        if let Some(name) = &traits.ec2_query_name {
            return name.to_string();
        }
        let name = traits.xml_name.as_deref().unwrap_or(&member.name);
        let mut chars = name.chars();
        chars.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + chars.as_str())
    }

    fn value(&self, member: &Member, node: &Node) -> Option<Value> {
        let target = self.service.target(member);
        let flattened = self.ec2 || member.traits.xml_flattened || target.traits.xml_flattened;
        match &target.kind {
            Kind::Structure(members) | Kind::Union(members) => Some(Value::Map(self.structure(members, node))),
            Kind::List(element) => {
                let items = if flattened {
                    node
                } else if node.children.is_empty() {
                    return Some(Value::List(Vec::new()));
                } else {
                    node.children.get(element.traits.xml_name.as_deref().unwrap_or("member"))?
                };
                let items = numbered(items).into_iter().filter_map(|item| self.value(element, item));
                Some(Value::List(items.collect()))
            }
            Kind::Map { key, value } => {
                let entries = if flattened { node } else { node.children.get("entry")? };
                let key_name = key.traits.xml_name.as_deref().unwrap_or("key");
                let value_name = value.traits.xml_name.as_deref().unwrap_or("value");
                let read = |entry: &Node| {
                    let text = entry.children.get(key_name)?.text.clone()?;
                    Some((text, self.value(value, entry.children.get(value_name)?)?))
                };
                Some(Value::Map(numbered(entries).into_iter().filter_map(read).collect()))
            }
            _ => scalar(self.service, member, node.text.as_deref()?, TimestampFormat::DateTime),
        }
    }
}

/// Children `1`, `2`, … in that order.
fn numbered(node: &Node) -> Vec<&Node> {
    let mut items: Vec<(u64, &Node)> =
        node.children.iter().filter_map(|(key, child)| Some((key.parse().ok()?, child))).collect();
    items.sort_by_key(|(number, _)| *number);
    items.into_iter().map(|(_, child)| child).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mock::route::form;

    #[test]
    fn a_name_without_end_is_left_out() {
        let service = nuaws_embed::find("iam").map(|entry| entry.model()).unwrap();
        let operation = service.operation("CreateUser").unwrap();
        let text = format!("UserName=a&Tags{}=1", ".member.1".repeat(50_000));
        let read = members(&service, service.input(operation), form(&text), false);
        assert_eq!(read, [("UserName".to_owned(), Value::String("a".into()))]);
    }
}
