//! Which expressions need not see a listing whole.
//!
//! A projection does the same to each element and puts the results behind one another; so does laying lists open. Over
//! the elements of two pages it gives what it gives over the one page and then over the other. Everything else (an
//! index, a slice, a function, a choice between two) may ask for what is on another page.

use super::parse::Ast;

/// Whether an expression ends in a projection: it gives a list, or null where there is none.
pub(super) fn is_projection(ast: &Ast) -> bool {
    match ast {
        Ast::Project(..) => true,
        // Nothing but a projection of the second gives many from one.
        Ast::Then(_, last) => is_projection(last),
        _ => false,
    }
}

/// Whether an expression over pages joined at `items` may be evaluated page by page.
pub(super) fn is_paged(ast: &Ast, items: &[&str]) -> bool {
    goes_through(ast, &|ast| path(ast).is_some_and(|path| items.contains(&&*path)))
}

/// Whether an expression does to each element of the list at `base` the same, and nothing else.
fn goes_through(ast: &Ast, base: &dyn Fn(&Ast) -> bool) -> bool {
    base(ast)
        || match ast {
            Ast::Project(list, _) | Ast::Flatten(list) => goes_through(list, base),
            // `a[] | [?b]`, `(a[*].b)[]`: what is there so far is the list.
            Ast::Then(list, next) => goes_through(list, base) && goes_through(next, &|ast| *ast == Ast::Current),
            _ => false,
        }
}

/// A dotted path of names, where an expression is nothing else.
pub(super) fn path(ast: &Ast) -> Option<String> {
    match ast {
        Ast::Field(name) => Some(name.to_string()),
        Ast::Then(before, last) => match &**last {
            Ast::Field(name) => Some(format!("{}.{name}", path(before)?)),
            _ => None,
        },
        _ => None,
    }
}

/// The name that an expression's result goes by: the last that it follows.
pub(super) fn last_name(ast: &Ast) -> Option<&str> {
    match ast {
        Ast::Field(name) => Some(name),
        Ast::Flatten(of) => last_name(of),
        Ast::Then(first, last) | Ast::Project(first, last) => last_name(last).or_else(|| last_name(first)),
        _ => None,
    }
}
