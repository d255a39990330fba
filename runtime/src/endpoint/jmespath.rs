//! The JMESPath of `smithy.rules#operationContextParams`, evaluated over an input.

use super::ParamValue;
use crate::query::Expression;
use crate::value::Value;

/// Evaluates `path` over `input`; `None` when nothing is there that a parameter can hold.
///
/// # Errors
/// What is wrong with the expression.
pub(super) fn search(path: &str, input: &Value) -> Result<Option<ParamValue>, String> {
    let expression = Expression::parse(path).map_err(|error| error.to_string())?;
    // `keys()` of what is not there is nothing that a parameter can hold either.
    Ok(expression.search(input).ok().as_ref().and_then(ParamValue::from_value))
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
        assert_eq!(search("length(Nested)", &input).unwrap(), None);
        assert!(search("a..b", &input).is_err());
    }
}
