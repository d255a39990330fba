//! What an expression speaks of, without evaluating it: for whoever has to make a value that suits it.

use super::parse::Ast;

/// The places and texts in an expression.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentions {
    /// Member names from the value downward, through lists and their elements; `*` for every value of an object.
    pub paths: Vec<Vec<String>>,
    /// Texts it compares with.
    pub texts: Vec<String>,
}

impl Mentions {
    pub(super) fn of(ast: &Ast) -> Mentions {
        let mut mentions = Mentions::default();
        mentions.add(ast, &[]);
        mentions
    }

    /// Adds what `ast` speaks of over what is at `base`; where it leads, if to one place.
    fn add(&mut self, ast: &Ast, base: &[String]) -> Option<Vec<String>> {
        let mut step = |at: &[String], name: &str| {
            let path: Vec<String> = at.iter().cloned().chain([name.to_owned()]).collect();
            if !self.paths.contains(&path) {
                self.paths.push(path.clone());
            }
            path
        };
        match ast {
            Ast::Current | Ast::Index(_) | Ast::Slice(..) => Some(base.to_vec()),
            Ast::Field(name) => Some(step(base, name)),
            Ast::Values(of) => {
                let at = self.add(of, base)?;
                Some(at.into_iter().chain(["*".to_owned()]).collect())
            }
            Ast::Flatten(of) | Ast::Reference(of) => self.add(of, base),
            Ast::Then(first, second) | Ast::Project(first, second) => {
                let at = self.add(first, base)?;
                self.add(second, &at)
            }
            Ast::When(condition, then) => {
                self.add(condition, base);
                self.add(then, base)
            }
            Ast::Literal(value) => {
                self.texts.extend(value.as_str().map(str::to_owned));
                None
            }
            Ast::List(all) | Ast::Call(_, all, _) => self.each(all, base),
            Ast::Record(entries) => self.each(entries.iter().map(|(_, ast)| ast), base),
            Ast::Or(first, second) | Ast::And(first, second) | Ast::Compare(_, first, second) => {
                self.each([&**first, &**second], base)
            }
            Ast::Not(of) => self.each([&**of], base),
        }
    }

    fn each<'a>(&mut self, all: impl IntoIterator<Item = &'a Ast>, base: &[String]) -> Option<Vec<String>> {
        for ast in all {
            self.add(ast, base);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn paths_go_through_projections_filters_and_functions() {
        let mentions = |text| crate::query::Expression::parse(text).unwrap().mentions();
        let paths = |text| mentions(text).paths.iter().map(|path| path.join(".")).collect::<Vec<_>>();
        assert_eq!(
            paths("Reservations[].Instances[].State.Name"),
            [
                "Reservations",
                "Reservations.Instances",
                "Reservations.Instances.State",
                "Reservations.Instances.State.Name"
            ]
        );
        assert_eq!(
            paths("length(services[?!(runningCount == desiredCount)]) == `0`"),
            ["services", "services.runningCount", "services.desiredCount"]
        );
        assert_eq!(paths("Attributes.*.Status"), ["Attributes", "Attributes.*.Status"]);
        assert_eq!(mentions("a == 'x' || b[?c == `\"y\"`]").texts, ["x", "y"]);
    }
}
