//! Forms and query strings made comparable.

/// The pairs in order of name; pairs of one name keep theirs.
pub(crate) fn sorted(form: &str) -> Vec<&str> {
    let mut pairs: Vec<&str> = form.split('&').collect();
    pairs.sort_by_key(|pair| pair.split_once('=').map_or(*pair, |(name, _)| name));
    pairs
}

/// A name or a value without its encoding.
pub(crate) fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
