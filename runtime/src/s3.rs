//! What S3 alone has among AWS's services, as far as neither models nor rules say it: its settings, buckets that turn out
//! to be in another region, and the sessions of directory buckets.
//!
//! Facts and memory only: requests are made by [`crate::call`].

mod redirect;
mod sessions;
mod settings;

pub use redirect::{Regions, is_misdirected, region_told};
pub use sessions::Sessions;
pub use settings::{Addressing, Settings};

/// What is remembered of the buckets that one identity works with.
#[derive(Debug, Default)]
pub struct Buckets {
    /// Regions of buckets that were asked for in another one.
    pub regions: Regions,
    /// Sessions of directory buckets.
    pub sessions: Sessions,
}
