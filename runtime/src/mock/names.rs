//! What a name says: is this member an identifier, of what, and does it mean this resource or another.
//!
//! Pure functions over names of shapes, members and operations, in any letter case.

pub(super) use nuaws_models::names::singular;

/// What kind of identifier a member's name promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identifier {
    Name,
    Id,
    Arn,
    Url,
}

const SUFFIXES: [(&str, Identifier); 8] = [
    // People choose those.
    ("Identifiers", Identifier::Name),
    ("Identifier", Identifier::Name),
    ("Names", Identifier::Name),
    ("Name", Identifier::Name),
    ("Ids", Identifier::Id),
    ("Id", Identifier::Id),
    ("Arns", Identifier::Arn),
    ("Arn", Identifier::Arn),
];
const UPPER_SUFFIXES: [(&str, Identifier); 7] = [
    ("IDs", Identifier::Id),
    ("ID", Identifier::Id),
    ("ARNs", Identifier::Arn),
    ("ARN", Identifier::Arn),
    ("Urls", Identifier::Url),
    ("Url", Identifier::Url),
    ("URL", Identifier::Url),
];

/// Splits `FunctionName` into (`function`, Name), `vpcIds` into (`vpc`, Id), `Arn` into (``, Arn); the first part is
/// in lower case. `None` for names that do not end like an identifier.
pub(super) fn identifier(member: &str) -> Option<(String, Identifier)> {
    for (suffix, kind) in SUFFIXES.iter().chain(&UPPER_SUFFIXES) {
        if let Some(base) = member.strip_suffix(suffix) {
            return Some((base.trim_end_matches(['_', '-']).to_ascii_lowercase(), *kind));
        }
        if member.eq_ignore_ascii_case(suffix) {
            return Some((String::new(), *kind));
        }
    }
    None
}

/// Whether a bare word (`bucket`, `job`) can stand for the thing's name, and not for a value of some kind.
pub(super) fn names_a_thing(word: &str) -> bool {
    const VALUES: [&str; 14] = [
        "address",
        "alias",
        "attribute",
        "cidr",
        "key",
        "method",
        "path",
        "policy",
        "prefix",
        "state",
        "status",
        "tag",
        "type",
        "version",
    ];
    VALUES.iter().all(|value| !word.contains(value))
}

/// Words that a structure's name adds to the thing it describes.
const DECORATIONS: [&str; 25] = [
    "summaries",
    "summary",
    "description",
    "configuration",
    "config",
    "details",
    "detail",
    "info",
    "information",
    "listentry",
    "entry",
    "listitem",
    "item",
    "metadata",
    "type",
    "data",
    "output",
    "response",
    "result",
    "properties",
    "overview",
    "list",
    "record",
    "object",
    "set",
];

/// The thing a structure's name speaks of, in lower case: `FunctionConfiguration` → `function`.
pub(super) fn noun_of_shape(shape: &str) -> String {
    let mut noun = singular(&shape.to_ascii_lowercase());
    while let Some(less) = DECORATIONS.iter().find_map(|word| noun.strip_suffix(word)).filter(|less| less.len() > 1) {
        noun.truncate(less.len());
    }
    noun
}

/// The structure's name down to `noun` ([`noun_of_shape`]), in kebab case: `LogGroupSummary` → `log-group`.
pub(super) fn label_of_shape(shape: &str, noun: &str) -> String {
    singular(&kebab(shape.get(..noun.len()).unwrap_or(shape)))
}

/// Whether a member whose identifier speaks of `base` identifies a thing called `noun`; both in lower case.
/// The empty base (`Name`, `Id`, `Arn`) always does.
pub(super) fn means(base: &str, noun: &str) -> bool {
    base.is_empty()
        || base == noun
        || (base.len() > 2 && (noun.ends_with(base) || noun.starts_with(base)))
        || (noun.len() > 2 && base.ends_with(noun))
}

/// `DBInstance` → `db-instance`, `logGroup` → `log-group`, `IPv6Pool` → `ipv6-pool`.
pub(super) fn kebab(name: &str) -> String {
    let bytes = name.as_bytes();
    let mut out = String::with_capacity(name.len() + 4);
    for (at, byte) in bytes.iter().enumerate() {
        let upper = byte.is_ascii_uppercase();
        let before = at.checked_sub(1).map(|at| bytes[at]);
        let ends_acronym =
            before.is_some_and(|b| b.is_ascii_uppercase()) && bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        let starts_word = before.is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) || ends_acronym;
        if upper && starts_word && !out.ends_with('-') {
            out.push('-');
        }
        match byte {
            b'_' | b'.' | b' ' | b'-' if out.is_empty() || out.ends_with('-') => {}
            b'_' | b'.' | b' ' | b'-' => out.push('-'),
            _ if byte.is_ascii() => out.push(char::from(byte.to_ascii_lowercase())),
            _ => {}
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

/// What an operation does with the resource its identifiers name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    /// Looks at what must exist.
    Read,
    /// Makes something that need not exist yet.
    Make,
    /// Changes, removes or uses what must exist.
    Change,
}

const READ: [&str; 9] = ["BatchGet", "Describe", "Get", "Head", "List", "Lookup", "Query", "Scan", "Select"];
const MAKE: [&str; 22] = [
    "Create",
    "Put",
    "Register",
    "Add",
    "Run",
    "Allocate",
    "Import",
    "Upload",
    "Publish",
    "Copy",
    "Provision",
    "Request",
    "Initiate",
    "Define",
    "Generate",
    "Purchase",
    "Restore",
    "Start",
    "Submit",
    "Upsert",
    "Invite",
    "BatchCreate",
];

/// Splits `HeadObject` into (Read, `Object`): what is done, and to what in the operation's own letters.
pub(super) fn verb_and_noun(operation: &str) -> (Verb, &str) {
    let whole_word = |rest: &&str| !rest.starts_with(|c: char| c.is_ascii_lowercase());
    let known = |words: &[&str]| words.iter().find_map(|word| operation.strip_prefix(word).filter(whole_word));
    if let Some(noun) = known(&READ) {
        return (Verb::Read, noun);
    }
    if let Some(noun) = known(&MAKE) {
        return (Verb::Make, noun);
    }
    let second = operation.char_indices().skip(1).find(|(_, c)| c.is_ascii_uppercase());
    (Verb::Change, &operation[second.map_or(0, |(at, _)| at)..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        assert_eq!(identifier("FunctionName"), Some(("function".into(), Identifier::Name)));
        assert_eq!(identifier("vpcIds"), Some(("vpc".into(), Identifier::Id)));
        assert_eq!(identifier("arn"), Some((String::new(), Identifier::Arn)));
        assert_eq!(identifier("QueueUrl"), Some(("queue".into(), Identifier::Url)));
        assert_eq!(identifier("DBInstanceIdentifier"), Some(("dbinstance".into(), Identifier::Name)));
        assert_eq!(identifier("Valid"), None);
        assert_eq!(identifier("hostname"), None);
    }

    #[test]
    fn nouns() {
        assert_eq!(noun_of_shape("FunctionConfiguration"), "function");
        assert_eq!(noun_of_shape("ServerCertificateMetadataList"), "servercertificate");
        assert_eq!(noun_of_shape("Policies"), "policy");
        assert_eq!((singular("status"), singular("alias")), ("status".into(), "alias".into()));
        assert_eq!(singular("addresses"), "address");
        assert!(means("group", "securitygroup") && means("", "anything") && means("function", "functionurlconfig"));
        assert!(!means("vpc", "instance"));
    }

    #[test]
    fn kebab_case() {
        for (name, want) in [
            ("DBInstance", "db-instance"),
            ("logGroup", "log-group"),
            ("Foo_bar", "foo-bar"),
            ("A", "a"),
            ("ec2", "ec2"),
        ] {
            assert_eq!(kebab(name), want);
        }
    }

    #[test]
    fn verbs() {
        assert_eq!(verb_and_noun("HeadObject"), (Verb::Read, "Object"));
        assert_eq!(verb_and_noun("ListBuckets"), (Verb::Read, "Buckets"));
        assert_eq!(verb_and_noun("PutRolePolicy"), (Verb::Make, "RolePolicy"));
        assert_eq!(verb_and_noun("DeleteTable"), (Verb::Change, "Table"));
        assert_eq!(verb_and_noun("Address"), (Verb::Change, "Address"));
    }
}
