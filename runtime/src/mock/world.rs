//! The mock's world: every value is a function of the seed, the service and region, the resource it belongs to and
//! the member's name, so that any operation that shows a resource shows the same values.
//!
//! A [`Resource`] is a place in a listing. Nothing is stored: asking again makes the value again. Which resources an
//! operation speaks of is [`super::plan`]'s to say.

use std::sync::Arc;

use nuaws_models::Service;
use nuaws_models::model::{Kind, Protocol, Shape};
use nuaws_models::traits::{Bounds, Traits};

use super::hash;
use super::names;
use super::pattern::Patterns;
use super::s3::{KeyShape, Keys, Objects};
use super::scenario::Scenario;
use super::settings::{Settings, Volume};
use super::text;
use super::words::{Tense, Word, word};

/// The world's present, 2025-06-01T00:00:00Z: fixed, so that answers never change.
pub(super) const NOW: i64 = 1_748_736_000;
const YEAR: i64 = 31_536_000;

/// Services whose resources are the same in every region.
const GLOBAL: [&str; 7] = ["s3", "iam", "sts", "cloudfront", "route-53", "organizations", "account"];

/// Whether the service is the same in every region.
pub(super) fn is_global(service: &Service) -> bool {
    GLOBAL.contains(&&*service.slug)
}

/// One service in one region, as the mock makes it up.
pub(super) struct World<'a> {
    pub(super) service: &'a Service,
    pub(super) patterns: &'a Patterns,
    seed: u64,
    /// The same for every service of the region.
    shared_seed: u64,
    volume: Volume,
    region: String,
    scenario: Option<&'a Scenario>,
    /// What S3's keys look like where no bucket is told.
    key_shape: KeyShape,
}

/// A resource: what its values hang on.
#[derive(Debug, Clone)]
pub(super) struct Resource {
    /// All values of the resource derive from it.
    pub(super) seed: u64,
    /// Place among its kind; its identifiers carry it.
    pub(super) index: u64,
    /// What it is.
    pub(super) kind: Arc<ResourceKind>,
    /// The name the caller gave it, where there is one.
    pub(super) given: Option<String>,
    /// What a bare `Name`, `Id` or `Arn` means inside a structure that describes another thing: its label and index.
    pub(super) other: Option<(Arc<str>, u64)>,
}

impl Resource {
    /// Whether an identifier of `base` (lower case) identifies this resource.
    pub(super) fn is(&self, base: &str) -> bool {
        if base.is_empty() { self.other.is_none() } else { self.kind.is(base) }
    }
}

/// What a resource is, as far as names tell.
#[derive(Debug, Default)]
pub(super) struct ResourceKind {
    /// Words in lower case that mean the resource itself: `function`, `functionconfiguration`.
    pub(super) nouns: Vec<String>,
    /// What its names begin with: `function`.
    pub(super) label: String,
    /// A list of this noun inside the resource holds the resource itself, once (`Reservations[].Instances[]`).
    pub(super) inner: Option<String>,
    /// Whether it is a row of a listing, whose identifiers are its own and not the caller's.
    pub(super) row: bool,
}

impl ResourceKind {
    /// Whether an identifier of `base` (lower case) identifies this resource.
    pub(super) fn is(&self, base: &str) -> bool {
        base.is_empty() || self.nouns.iter().any(|noun| names::means(base, noun))
    }

    /// Whether a member called just `member` (`Bucket`, in lower case) names this resource.
    pub(super) fn is_itself(&self, member: &str) -> bool {
        self.nouns.iter().any(|noun| noun == member)
    }
}

impl<'a> World<'a> {
    /// For the operation with this name.
    pub(super) fn new(
        settings: &'a Settings,
        patterns: &'a Patterns,
        service: &'a Service,
        region: &str,
        operation: &str,
    ) -> World<'a> {
        let place = if is_global(service) { 0 } else { hash::text(region) };
        let seed = hash::mix(hash::mix(settings.seed, hash::text(&service.slug)), place);
        World {
            service,
            patterns,
            seed,
            shared_seed: hash::mix(settings.seed, hash::text(region)),
            volume: settings.volume(&service.slug, operation),
            region: region.to_owned(),
            scenario: settings.scenario.as_deref(),
            key_shape: settings.keys,
        }
    }

    pub(super) fn seed(&self) -> u64 {
        self.seed
    }

    pub(super) fn shared_seed(&self) -> u64 {
        self.shared_seed
    }

    /// Resources of each kind, as references to one go.
    pub(super) fn items(&self) -> u64 {
        self.volume.items
    }

    /// How many there are of what.
    pub(super) fn volume(&self) -> Volume {
        self.volume
    }

    /// The account that is told, if one is.
    pub(super) fn scenario(&self) -> Option<&'a Scenario> {
        self.scenario
    }

    /// The keys and objects of a bucket.
    pub(super) fn bucket(&self, name: &str) -> (Keys<'a>, Objects<'a>) {
        match self.scenario.and_then(|scenario| scenario.bucket(name)) {
            Some(bucket) => (bucket.keys(), bucket.objects()),
            None => (Keys::new(self.volume.objects, self.key_shape, &[]), Objects::default()),
        }
    }

    /// The account that everything belongs to.
    pub(super) fn account(&self) -> &str {
        self.scenario.map_or(text::ACCOUNT, |scenario| &scenario.account)
    }

    pub(super) fn region(&self) -> &str {
        &self.region
    }

    pub(super) fn is_s3(&self) -> bool {
        &*self.service.slug == "s3"
    }

    pub(super) fn is_iam(&self) -> bool {
        &*self.service.slug == "iam"
    }

    pub(super) fn is_ec2(&self) -> bool {
        self.service.protocols.first() == Some(&Protocol::Ec2Query)
    }

    pub(super) fn arn_service(&self) -> &str {
        let prefix = self.service.arn_namespace.as_deref().unwrap_or(&self.service.endpoint_prefix);
        match prefix {
            "monitoring" => "cloudwatch",
            "email" => "ses",
            _ if prefix.contains(['.', '/']) => &self.service.signing_name,
            _ => prefix,
        }
    }

    /// What the seeds of all resources below the parents with these keys are made from, each with its index.
    pub(super) fn home(&self, parents: &[u64]) -> u64 {
        parents.iter().fold(self.seed, |seed, parent| hash::mix(seed, *parent))
    }

    /// The resource at `index` below the parents with these keys.
    pub(super) fn resource(&self, parents: &[u64], index: u64, kind: Arc<ResourceKind>) -> Resource {
        Resource { seed: hash::mix(self.home(parents), index), index, kind, given: None, other: None }
    }

    /// The resource as a structure below it shows it, where the structure describes something else
    /// (`Instance.IamInstanceProfile`): what it calls its own name or ARN is the other thing's.
    pub(super) fn inside(&self, resource: &Resource, name: &Word, shape: &Shape, depth: u32) -> Option<Resource> {
        let shape = word(&shape.name);
        let (noun, label) = shape.noun();
        if depth == 0 || resource.kind.is(noun) || resource.kind.is(&name.singular) {
            return None;
        }
        let index = self.reference(resource, word(noun).hash);
        Some(Resource { other: Some((label.clone(), index)), ..resource.clone() })
    }

    /// Seconds since the epoch for a member of that name.
    pub(super) fn time(&self, resource: &Resource, member: &Word) -> i64 {
        let seed = hash::mix(resource.seed, member.hash);
        let spread = |years: i64| (seed % (years * YEAR) as u64) as i64;
        match member.tense {
            // Far enough ahead that credentials made here never look stale.
            Tense::Ahead => NOW + 10 * YEAR + spread(2),
            Tense::Past => NOW - 4 * YEAR + spread(3),
            Tense::Recent => recent(seed),
        }
    }

    /// A string a member may hold: natural if its pattern and length allow, else one that they allow.
    pub(super) fn string(&self, resource: &Resource, name: &Word, traits: &Traits, shape: &Shape) -> String {
        self.fitted(resource, name, traits, shape).0
    }

    /// [`World::string`], and whether it carries the index of what it names; one sampled from a pattern may not.
    pub(super) fn fitted(&self, resource: &Resource, name: &Word, traits: &Traits, shape: &Shape) -> (String, bool) {
        if self.is_s3() && &**name == "Key" {
            let own = resource.kind.is("object");
            let index = if own { resource.index } else { self.reference(resource, hash::text("object")) };
            let given = resource.given.clone().filter(|_| own);
            return (given.unwrap_or_else(|| self.bucket("").0.key(index)), true);
        }
        let natural = self.natural(resource, name);
        let pattern = traits.pattern.as_deref().or(shape.traits.pattern.as_deref());
        let (min, max) = lengths(traits, shape);
        let max = max.min(1 << 20);
        let pattern = pattern.map(|text| self.patterns.get(text));
        let fits = |text: &str| {
            (min == 0 && text.len() <= max || (min..=max).contains(&text.chars().count()))
                && pattern.as_ref().is_none_or(|pattern| pattern.allows(text) == Some(true))
        };
        if fits(&natural) {
            return (natural, true);
        }
        let base = name.identifier.as_ref().map_or(name, |(base, _)| base);
        let (label, index) = self.named(resource, base);
        // Identifiers depend on the thing they name and nothing else: another operation must say the same.
        let seed = hash::mix(hash::mix(self.seed, label.hash), index);
        let label_text = &**label;
        let room = min.max(max.min(16)).min(4096);
        let tail = format!("{index:04}");
        let filled = || {
            let mut letters = hash::digits(seed, room, b"abcdefghijklmnopqrstuvwxyz");
            letters.truncate(room.saturating_sub(tail.len()));
            letters + &tail
        };
        let candidate = |form: usize| {
            Some(match form {
                0 => format!("{label_text}-{tail}"),
                1 => format!("{}{tail}", label.replace('-', "")),
                2 => self.arn(&label, index, None),
                3 => self.identifier(resource, base, names::Identifier::Id),
                4 => filled(),
                5 => {
                    let letters = "abcdefab".repeat(room / 8);
                    format!("{}{index:08}", letters.get(..room.saturating_sub(8)).unwrap_or_default())
                }
                6 => filled().to_ascii_uppercase(),
                7 => format!("{index:012}"),
                8 => format!("{index:0room$}"),
                9 => format!("/{label_text}-{tail}"),
                10 => format!("https://example.com/{label_text}-{tail}"),
                11 => format!("{label_text}-{tail}@example.com"),
                12 => self.region.clone(),
                13 => text::iso(NOW),
                14 => "10.0.0.0/16".to_owned(),
                15 => "1.0".to_owned(),
                _ => return None,
            })
        };
        if let Some(found) = (0..).map_while(candidate).find(|candidate| fits(candidate)) {
            let carries = text::index_of(&found) == Some(index);
            return (found, carries);
        }
        let Some(pattern) = &pattern else {
            return (hash::digits(seed, min.max(1).min(max), b"abcdefghijklmnopqrstuvwxyz"), false);
        };
        let sample = self.at_home(pattern.sample(seed, min, max), &fits);
        // Behind it, instead of its last character, or over its last four.
        let with_index = [0, 1, 4].into_iter().filter_map(|over| {
            let head = sample.get(..sample.len().checked_sub(over)?)?;
            let text = format!("{}{tail}", head.trim_end_matches(|c: char| c.is_ascii_digit()));
            (fits(&text) && text::index_of(&text) == Some(index)).then_some((text, true))
        });
        with_index.into_iter().next().unwrap_or((sample, false))
    }

    /// An ARN sampled from a pattern, in this partition, region and account as far as the pattern goes along.
    fn at_home(&self, sample: String, fits: &dyn Fn(&str) -> bool) -> String {
        if !sample.starts_with("arn:") {
            return sample;
        }
        let mut best = sample;
        for (place, text) in [(1, "aws"), (3, &*self.region), (4, self.account())] {
            let mut parts: Vec<&str> = best.split(':').collect();
            if parts.get(place).is_some_and(|part| place == 1 || !part.is_empty()) {
                parts[place] = text;
                let better = parts.join(":");
                if fits(&better) {
                    best = better;
                }
            }
        }
        best
    }

    pub(super) fn integer(&self, resource: &Resource, name: &Word, traits: &Traits, shape: &Shape) -> i64 {
        let s3_size = self.is_s3() && matches!(&*name.lower, "contentlength" | "objectsize");
        let alias = if s3_size { "size" } else { &*name.lower };
        let seed = hash::mix(resource.seed, if s3_size { hash::text(alias) } else { name.hash });
        let has = |word: &str| alias.contains(word);
        let wide = matches!(shape.kind, Kind::Long | Kind::BigInteger);
        let natural = if name.identifier.is_some() {
            resource.index as i64
        } else if wide && (has("time") || has("date") || alias.ends_with("at")) {
            self.time(resource, name) * 1000
        } else if has("size") || has("bytes") || has("storage") || has("memory") {
            if wide { size(seed) } else { 1 << (3 + seed % 12) }
        } else if has("port") {
            *hash::pick(seed, &[22, 80, 443, 3306, 5432, 6379, 8080])
        } else if has("percent") {
            (seed % 101) as i64
        } else {
            (seed % 1000) as i64
        };
        let (low, high) = match shape.kind {
            Kind::Byte => (i64::from(i8::MIN), i64::from(i8::MAX)),
            Kind::Short => (i64::from(i16::MIN), i64::from(i16::MAX)),
            Kind::Long | Kind::BigInteger => (i64::MIN, i64::MAX),
            _ => (i64::from(i32::MIN), i64::from(i32::MAX)),
        };
        let bound = |pick: fn(&Bounds) -> &Option<serde_json::Number>| {
            let number = [&traits.range, &shape.traits.range].into_iter().flatten().find_map(|b| pick(b).as_ref())?;
            number.as_i64().or_else(|| number.as_f64().map(|float| float as i64))
        };
        let (low, high) =
            (bound(|b| &b.min).map_or(low, |min| min.max(low)), bound(|b| &b.max).map_or(high, |max| max.min(high)));
        if (low..=high).contains(&natural) {
            return natural;
        }
        let span = high.saturating_sub(low).max(0) as u64;
        low.saturating_add((seed % span.saturating_add(1).min(1 << 40)) as i64)
    }

    pub(super) fn float(&self, resource: &Resource, name: &Word, traits: &Traits, shape: &Shape) -> f64 {
        let bound = |pick: fn(&Bounds) -> &Option<serde_json::Number>| {
            [&traits.range, &shape.traits.range].into_iter().flatten().find_map(|b| pick(b).as_ref()?.as_f64())
        };
        let (low, high) = (bound(|b| &b.min).unwrap_or(0.0), bound(|b| &b.max).unwrap_or(100.0));
        let high = if high < low { low + 100.0 } else { high.min(low + 1e6) };
        // Quarters are exact in every width a float may travel in.
        let share = (hash::mix(resource.seed, name.hash) % 401) as f64 / 400.0;
        (((high - low) * share + low) * 4.0).floor().max((low * 4.0).ceil()) / 4.0
    }
}

/// A time within the last year.
pub(super) fn recent(seed: u64) -> i64 {
    NOW - YEAR + (seed % YEAR as u64) as i64
}

/// Bytes, from a KiB to a GiB and as many small as large.
pub(super) fn size(seed: u64) -> i64 {
    let scale = 10 + seed % 20;
    ((1u64 << scale) + hash::mix(seed, 3) % (1 << scale)) as i64
}

/// Length bounds of the member, else of its target.
pub(super) fn lengths(traits: &Traits, shape: &Shape) -> (usize, usize) {
    let bounds = traits.length.as_ref().or(shape.traits.length.as_ref());
    let get = |number: Option<&serde_json::Number>| number.and_then(serde_json::Number::as_u64).map(|n| n as usize);
    let min = bounds.and_then(|b| get(b.min.as_ref())).unwrap_or(0);
    let max = bounds.and_then(|b| get(b.max.as_ref())).unwrap_or(usize::MAX);
    (min, max.max(min))
}
