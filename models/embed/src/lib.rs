//! Every service's model and overlay inside the binary: found by name, unpacked one at a time.
//!
//! The table is static and costs nothing to open; a model is unpacked when it is asked for. What is kept after that is
//! the caller's choice. Nothing here reads files.

use nuaws_models::Service;
use nuaws_models::overlay::Overlay;

/// One service of the binary.
#[derive(Debug)]
pub struct Entry {
    /// nuaws's name, e.g. `cloudwatch-logs`.
    pub slug: &'static str,
    /// AWS's SDK id, e.g. `CloudWatch Logs`.
    pub sdk_id: &'static str,
    /// The AWS CLI's names for it, e.g. `logs`.
    pub cli_names: &'static [&'static str],
    /// API version.
    pub version: &'static str,
    /// How many operations it has.
    pub operations: u32,
    overlay: &'static str,
    length: usize,
    packed: (usize, usize),
}

static SERVICES: &[Entry] = include!(concat!(env!("OUT_DIR"), "/services.rs"));
static BLOB: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/services.zst"));
static DEFAULTS: &str = include_str!(concat!(env!("OUT_DIR"), "/defaults.toml"));

/// Every service, sorted by slug.
pub fn services() -> &'static [Entry] {
    SERVICES
}

/// The service of this slug, AWS CLI name or SDK id, in that order; letter case does not matter for the SDK id.
pub fn find(name: &str) -> Option<&'static Entry> {
    let by_slug = SERVICES.binary_search_by(|entry| entry.slug.cmp(name)).ok().map(|at| &SERVICES[at]);
    by_slug
        .or_else(|| SERVICES.iter().find(|entry| entry.cli_names.contains(&name)))
        .or_else(|| SERVICES.iter().find(|entry| entry.sdk_id.eq_ignore_ascii_case(name)))
}

/// The overlay that stands behind every service's own.
pub fn defaults() -> Overlay {
    read("defaults.toml", DEFAULTS)
}

impl Entry {
    /// Unpacks the model: about 1 ms per megabyte of text.
    pub fn model(&self) -> Service {
        let packed = &BLOB[self.packed.0..self.packed.1];
        let text = zstd::bulk::decompress(packed, self.length).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        match text.map(Service::load) {
            Some(Ok(service)) => service,
            _ => unreachable!("{} was packed from a model that was checked", self.slug),
        }
    }

    /// The service's own overlay; empty where it has none.
    pub fn overlay(&self) -> Overlay {
        read(self.slug, self.overlay)
    }
}

fn read(name: &str, text: &str) -> Overlay {
    match Overlay::parse(name, text) {
        Ok(overlay) => overlay,
        Err(error) => unreachable!("overlays are checked when they are packed: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_service_is_found_by_each_of_its_names() {
        assert_eq!(services().len(), 439);
        assert_eq!(services().iter().map(|entry| entry.operations).sum::<u32>(), 19_796);
        for entry in services() {
            let model = entry.model();
            assert_eq!((&*model.slug, &*model.sdk_id), (entry.slug, entry.sdk_id));
            assert_eq!(model.operation_names().len(), entry.operations as usize);
            assert_eq!(find(entry.slug).map(|e| e.slug), Some(entry.slug));
            // Two services share an SDK id: one of them is found by it.
            let by_id = find(&entry.sdk_id.to_lowercase()).map(|e| e.sdk_id);
            assert_eq!(by_id, Some(entry.sdk_id));
        }
        for (alias, slug) in [("logs", "cloudwatch-logs"), ("s3api", "s3"), ("elbv2", "elastic-load-balancing-v2")] {
            assert_eq!(find(alias).map(|e| e.slug), Some(slug));
        }
        assert!(find("no-such-service").is_none());
    }
}
