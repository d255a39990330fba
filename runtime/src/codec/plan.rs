//! What decoders need to know of each structure, looked up once per response and not once per row.
//!
//! Nothing here knows a format; it is told how the format spells a member's name.

use std::collections::HashMap;

use nuaws_models::traits::TimestampFormat;
use nuaws_models::{Kind, Member, Service, Shape};

/// A member with what it holds.
#[derive(Clone, Copy)]
pub(super) struct Slot<'m> {
    pub(super) member: &'m Member,
    pub(super) shape: &'m Shape,
    /// How its text is a time; meaningless for anything else.
    pub(super) format: TimestampFormat,
    /// Whether its elements stand among its siblings (`smithy.api#xmlFlattened`).
    pub(super) flat: bool,
}

/// A structure's or union's place in its [`Plans`].
#[derive(Clone, Copy)]
pub(super) struct PlanId(usize);

/// The structures met so far.
pub(super) struct Plans<'m> {
    service: &'m Service,
    /// The name that a member has on the wire; empty for one that never comes by name.
    wire_name: fn(&Member) -> &str,
    /// How times are written where the model does not say.
    format: TimestampFormat,
    known: HashMap<*const Member, PlanId>,
    plans: Vec<Plan<'m>>,
}

struct Plan<'m> {
    names: Box<[&'m str]>,
    slots: Box<[Slot<'m>]>,
    /// Behind each member, which one came next the last time: rows are alike, so it will most likely do so again.
    after: Box<[usize]>,
}

impl<'m> Plans<'m> {
    pub(super) fn new(service: &'m Service, wire_name: fn(&Member) -> &str, format: TimestampFormat) -> Plans<'m> {
        Plans { service, wire_name, format, known: HashMap::new(), plans: Vec::new() }
    }

    /// A member that stands alone, or as the element of a collection.
    pub(super) fn slot(&self, member: &'m Member) -> Slot<'m> {
        let shape = self.service.target(member);
        let format = match shape.kind {
            Kind::Timestamp => self.service.timestamp_format(member).unwrap_or(self.format),
            _ => self.format,
        };
        let flat = member.traits.xml_flattened && matches!(shape.kind, Kind::List(_) | Kind::Map { .. });
        Slot { member, shape, format, flat }
    }

    /// The plan of the structure with these members.
    pub(super) fn of(&mut self, members: &'m [Member]) -> PlanId {
        if let Some(id) = self.known.get(&members.as_ptr()) {
            return *id;
        }
        let id = PlanId(self.plans.len());
        self.plans.push(Plan {
            names: members.iter().map(self.wire_name).collect(),
            slots: members.iter().map(|member| self.slot(member)).collect(),
            after: (0..=members.len()).collect(),
        });
        self.known.insert(members.as_ptr(), id);
        id
    }

    /// The member of this wire name, and its index.
    #[inline]
    pub(super) fn find(&mut self, id: PlanId, seen: &mut Seen, name: &str) -> Option<(usize, Slot<'m>)> {
        let plan = &mut self.plans[id.0];
        let guess = &mut plan.after[seen.next];
        if plan.names.get(*guess).is_none_or(|expected| *expected != name) {
            *guess = plan.names.iter().position(|candidate| *candidate == name)?;
        }
        let at = *guess;
        seen.next = at + 1;
        Some((at, plan.slots[at]))
    }
}

/// The members that one structure has had so far.
#[derive(Default)]
pub(super) struct Seen {
    /// One behind the last member's index.
    next: usize,
    /// One bit for each of the first 64 members; hardly a structure has more.
    low: u64,
    high: Vec<usize>,
}

impl Seen {
    /// Whether this is the member's first time: of a member that comes twice the first counts.
    #[inline]
    pub(super) fn first(&mut self, at: usize) -> bool {
        let Some(bit) = 1u64.checked_shl(at as u32) else {
            let first = !self.high.contains(&at);
            if first {
                self.high.push(at);
            }
            return first;
        };
        let first = self.low & bit == 0;
        self.low |= bit;
        first
    }

    /// Whether nothing has come.
    pub(super) fn is_empty(&self) -> bool {
        self.low == 0 && self.high.is_empty()
    }
}
