//! From a service's model and overlay to its Nushell module.
//!
//! What lives here: what a command looks like ([`view`]), its flags' types ([`flags`]) and the text around it
//! (`templates/`). Pure and deterministic: the same model gives the same bytes. What may not: files,
//! threads, anything that runs Nushell.

pub mod flags;
pub mod view;

use askama::Template;
use nuaws_models::Service;
use nuaws_models::overlay::Policy;

/// The files of `generated/` that do not come from a model, by name: what every module uses, and the router.
pub const FIXED: [(&str, &str); 2] =
    [("rt.nu", include_str!("../../templates/rt.nu")), ("nuaws.nu", include_str!("../../templates/nuaws.nu"))];

/// The text of `generated/<slug>.nu`.
///
/// # Errors
/// Only if the template itself fails, which no model can make it do.
pub fn module(service: &Service, policy: &Policy<'_>) -> askama::Result<String> {
    let mut text = view::Module::of(service, policy).render()?;
    text.push('\n');
    Ok(text)
}
