//! What is attacked: for each reader, how a case is made and what must hold of it.
//!
//! A check answers an error for a finding: two readers that disagree, an error that names no place. Panics, overflows,
//! memory and time are [`crate::worker`]'s to see.

use fastrand::Rng;

mod http;
mod models;
mod params;
mod rules;
mod texts;

/// One reader under attack.
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Makes a case: its subject and its bytes. The second generator stays the same over many cases.
    pub(crate) make: fn(&mut Rng, &mut Rng) -> (String, Vec<u8>),
    /// Whether the reader took the case, as opposed to refusing it in good order; else what is wrong.
    pub(crate) check: fn(&str, &[u8]) -> Result<bool, String>,
}

pub(crate) const TARGETS: &[Target] = &[
    Target { name: "response", make: http::response, check: http::check_response },
    Target { name: "events", make: http::events, check: http::check_events },
    Target { name: "request", make: http::request, check: http::check_request },
    Target { name: "params", make: params::make, check: params::check },
    Target { name: "frames", make: params::frames, check: params::check_frames },
    Target { name: "feed", make: params::feed, check: params::check_feed },
    Target { name: "rules", make: rules::make, check: rules::check },
    Target { name: "model", make: models::smithy, check: models::check_smithy },
    Target { name: "canonical", make: models::canonical, check: models::check_canonical },
    Target { name: "botocore", make: models::botocore, check: models::check_botocore },
    Target { name: "overlay", make: texts::overlay, check: texts::check_overlay },
    Target { name: "query", make: texts::query, check: texts::check_query },
    Target { name: "locate", make: texts::locate, check: texts::check_locate },
];

/// The target of this name.
pub(crate) fn find(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

/// A refusal in good order says where: a byte, a line or a path of members. Anything else is a finding.
fn placed(message: &str, has_place: bool) -> Result<bool, String> {
    if has_place { Ok(false) } else { Err(format!("the error names no place: {message}")) }
}

/// Whether a message has a byte offset or a line and column.
fn has_offset(message: &str) -> bool {
    ["byte ", "line "].iter().any(|word| {
        message.match_indices(word).any(|(at, _)| message[at + word.len()..].starts_with(|c: char| c.is_ascii_digit()))
    })
}
