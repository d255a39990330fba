//! The JMESPath of `smithy.rules#operationContextParams`, evaluated over an input without copying it.
//!
//! Smithy allows these expressions only identifiers, wildcards, flattening, multi-select lists and `keys()`; the parser
//! is the `jmespath` crate's.

use ::jmespath::ast::Ast;

use super::ParamValue;
use crate::value::Value;

/// Evaluates `path` over `input`; `None` when nothing is there that a parameter can hold.
///
/// # Errors
/// What is wrong with the expression.
pub(super) fn search(path: &str, input: &Value) -> Result<Option<ParamValue>, String> {
    let ast = ::jmespath::parse(path).map_err(|error| error.to_string())?;
    Ok(evaluate(&ast, Some(Node::Value(input)))?.and_then(Node::into_param))
}

/// What an expression answers; null is `None` around it.
#[derive(Clone)]
enum Node<'a> {
    Value(&'a Value),
    Key(&'a str),
    List(Vec<Option<Node<'a>>>),
}

impl<'a> Node<'a> {
    fn of(value: &'a Value) -> Option<Node<'a>> {
        (*value != Value::Null).then_some(Node::Value(value))
    }

    fn elements(self) -> Option<Vec<Option<Node<'a>>>> {
        match self {
            Node::List(nodes) => Some(nodes),
            Node::Value(Value::List(items)) => Some(items.iter().map(Node::of).collect()),
            _ => None,
        }
    }

    fn into_param(self) -> Option<ParamValue> {
        match self {
            Node::Value(value) => ParamValue::from_value(value),
            Node::Key(key) => Some(ParamValue::String(key.to_owned())),
            Node::List(nodes) => nodes
                .into_iter()
                .map(|node| match node?.into_param()? {
                    ParamValue::String(text) => Some(text),
                    _ => None,
                })
                .collect::<Option<_>>()
                .map(ParamValue::StringArray),
        }
    }
}

fn evaluate<'a>(ast: &Ast, node: Option<Node<'a>>) -> Result<Option<Node<'a>>, String> {
    Ok(match ast {
        Ast::Identity { .. } => node,
        Ast::Field { name, .. } => match node {
            Some(Node::Value(value)) => value.get(name).and_then(Node::of),
            _ => None,
        },
        Ast::Subexpr { lhs, rhs, .. } => evaluate(rhs, evaluate(lhs, node)?)?,
        Ast::ObjectValues { node: of, .. } => match evaluate(of, node)? {
            Some(Node::Value(Value::Map(entries))) => {
                Some(Node::List(entries.iter().map(|(_, value)| Node::of(value)).collect()))
            }
            _ => None,
        },
        Ast::Projection { lhs, rhs, .. } => match evaluate(lhs, node)?.and_then(Node::elements) {
            Some(elements) => {
                let mut found = Vec::with_capacity(elements.len());
                for element in elements {
                    found.extend(evaluate(rhs, element)?.map(Some));
                }
                Some(Node::List(found))
            }
            None => None,
        },
        Ast::Flatten { node: of, .. } => evaluate(of, node)?.and_then(Node::elements).map(|elements| {
            let mut flat = Vec::with_capacity(elements.len());
            for element in elements {
                match element.clone().and_then(Node::elements) {
                    Some(inner) => flat.extend(inner),
                    None => flat.push(element),
                }
            }
            Node::List(flat)
        }),
        Ast::MultiList { elements, .. } => match node {
            Some(node) => {
                let found = elements.iter().map(|element| evaluate(element, Some(node.clone())));
                Some(Node::List(found.collect::<Result<_, _>>()?))
            }
            None => None,
        },
        Ast::Function { name, args, .. } if name == "keys" && args.len() == 1 => match evaluate(&args[0], node)? {
            Some(Node::Value(Value::Map(entries))) => {
                Some(Node::List(entries.iter().map(|(key, _)| Some(Node::Key(key))).collect()))
            }
            _ => None,
        },
        _ => return Err("only identifiers, wildcards, flattening, lists and keys() may stand here".to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn text(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    fn check(path: &str, input: &Value, expect: &[&str]) {
        let found = search(path, input).unwrap();
        let expect = expect.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(found, Some(ParamValue::StringArray(expect)), "{path}");
    }

    #[test]
    fn the_forms_that_models_use() {
        let put = |name| map(&[("Put", map(&[("TableName", text(name))]))]);
        let get = |name| map(&[("Get", map(&[("TableName", text(name))]))]);
        let input = map(&[
            ("TransactItems", Value::List(vec![put("a"), get("b"), put("c")])),
            ("RequestItems", map(&[("t", Value::Null), ("u", Value::Null)])),
            ("Nested", map(&[("TableName", text("x"))])),
        ]);
        check("TransactItems[*].Get.TableName", &input, &["b"]);
        check("TransactItems[*].[Put.TableName, Get.TableName][]", &input, &["a", "b", "c"]);
        check("keys(RequestItems)", &input, &["t", "u"]);
        check("Nested.*", &input, &["x"]);
        assert_eq!(search("Nested.TableName", &input).unwrap(), Some(ParamValue::String("x".to_owned())));
        assert_eq!(search("Missing.TableName", &input).unwrap(), None);
        assert_eq!(search("keys(Missing)", &input).unwrap(), None);
        assert!(search("length(Nested)", &input).is_err());
        assert!(search("a..b", &input).is_err());
    }
}
