//! `[batch]`: how operations take many items by one request, where the model alone does not say.
//!
//! ```toml
//! [batch]
//! DescribeServices = { most = 10 }        # by rule, but for how many: the model does not say
//! DescribeThings = false                  # not, though the rule would
//! SendMessageBatch = { list = "Entries", most = 10, bytes = 1048576, made = "Id", done = ["Successful[].Id"], failed = ["Failed[].Id"] }
//! ```
//!
//! `list` is a path in the input. An item is a plain value, bound from the columns in `item` (the list's name in the
//! singular, if left out), or a structure made of `columns` (all its members, if left out), told apart by the members in
//! `id` or by one that we `made`. What was done is told by `position`; or by `done`, `failed` and `again`, with the way to
//! the id in each element, or to the structure of several; or by the numbers of what failed at the list's ends, `before`
//! and `from`; or for all `together`. `missing` is what it means that an item is nowhere in the answer: `done`, `empty` or `failed`.

use toml::de::DeValue;

use super::{Overlay, OverlayError, Policy, Reader};
use crate::batch::{Batch, Facts, Missing};
use crate::model::Service;

impl Overlay {
    /// What is wrong with facts of one operation: a name that the model does not have, or a word too much.
    pub(super) fn check_batch(&self, service: &Service, name: &str, facts: &Facts) -> Result<(), String> {
        let operation = service.operation(name).ok_or_else(|| format!("{} has no operation {name}", service.slug))?;
        let answer = Policy { defaults: &Overlay::default(), own: self }.answer(service, name, operation);
        let told = Facts { never: false, ..facts.clone() };
        match Batch::derive(service, name, operation, &answer, &told)? {
            Some(_) => Ok(()),
            None if facts.never => Err(format!("{name} is not packed anyway")),
            None => Err(format!("{name} takes one item a request")),
        }
    }
}

impl Reader<'_> {
    /// The facts of one operation: `false`, or a table.
    pub(super) fn facts(&self, value: &toml::Spanned<DeValue<'_>>) -> Result<Facts, OverlayError> {
        if value.get_ref().as_bool() == Some(false) {
            return Ok(Facts { never: true, ..Facts::default() });
        }
        let table = value.get_ref().as_table();
        let table = table.ok_or_else(|| self.error(value.span(), "a batch is a table, or false"))?;
        let mut facts = Facts::default();
        for (key, value) in table {
            let text = || Ok(Some(self.string(value)?.to_owned()));
            let texts = || Ok(self.strings(value)?.into_iter().map(|name| name.text).collect());
            match &**key.get_ref() {
                "list" => facts.list = text()?,
                "most" => facts.most = Some(self.count(value)?),
                "bytes" => facts.bytes = Some(self.count(value)?),
                "item" => facts.item = texts()?,
                "columns" => facts.columns = texts()?,
                "id" => facts.id = texts()?,
                "made" => facts.made = text()?,
                "together" => facts.together = text()?,
                "position" => facts.position = text()?,
                "before" => facts.before = texts()?,
                "from" => facts.from = texts()?,
                "done" => facts.done = texts()?,
                "failed" => facts.failed = texts()?,
                "again" => facts.again = text()?,
                "missing" => {
                    facts.missing = Some(match self.string(value)? {
                        "done" => Missing::Done,
                        "empty" => Missing::Empty,
                        "failed" => Missing::Failed,
                        _ => return Err(self.error(value.span(), "`missing` is \"done\", \"empty\" or \"failed\"")),
                    });
                }
                other => return Err(self.error(key.span(), &format!("a batch has no `{other}` like this"))),
            }
        }
        let told = [&facts.together, &facts.position, &facts.again, &facts.made];
        let lists = [&facts.item, &facts.columns, &facts.id, &facts.before, &facts.from, &facts.done, &facts.failed];
        let more = told.iter().any(|fact| fact.is_some())
            || lists.iter().any(|list| !list.is_empty())
            || facts.missing.is_some();
        if facts.list.is_none() && (more || facts.most.or(facts.bytes).is_none()) {
            return Err(self.error(value.span(), "a batch has a `list`, or no more than `most` and `bytes`"));
        }
        Ok(facts)
    }

    fn count(&self, value: &toml::Spanned<DeValue<'_>>) -> Result<usize, OverlayError> {
        let number = value.get_ref().as_integer();
        let number = number.and_then(|number| usize::from_str_radix(number.as_str(), number.radix()).ok());
        number.filter(|number| *number > 1).ok_or_else(|| self.error(value.span(), "a number above one is wanted here"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_name_their_line() {
        let wrong =
            |text: &str| Overlay::parse("x.toml", &format!("[batch]\n{text}")).map(drop).unwrap_err().to_string();
        assert_eq!(wrong("A = true"), "x.toml:2: a batch is a table, or false");
        assert_eq!(wrong("A = { lost = \"B\" }"), "x.toml:2: a batch has no `lost` like this");
        assert_eq!(wrong("A = { most = 1 }"), "x.toml:2: a number above one is wanted here");
        let no_list = "x.toml:2: a batch has a `list`, or no more than `most` and `bytes`";
        assert_eq!(wrong("A = {}"), no_list);
        assert_eq!(wrong("A = { most = 5, done = [\"B[]\"] }"), no_list);
    }
}
