//! XML bodies of restXml, and the responses of awsQuery and ec2Query.
//!
//! [`write`] and [`read`] agree on the names of Smithy's XML binding and on nothing else.

mod read;
mod write;

use nuaws_models::Member;

pub(super) use read::{error_body, read_fields, read_member, read_unwrapped};
pub(super) use write::{fields_to_vec, member_to_vec};

/// A member's element or attribute, possibly with a namespace prefix.
fn wire_name(member: &Member) -> &str {
    member.traits.xml_name.as_deref().unwrap_or(&member.name)
}
