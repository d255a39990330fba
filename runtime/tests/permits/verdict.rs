//! What an adaptive lane must be worth, against lanes of a fixed size. Panics where it is not.

use nuaws_rt::permits::Limits;

use crate::simulation::{Outcome, Profile};

/// The sizes it is held against.
pub(crate) const FIXED: [usize; 3] = [4, 16, 64];

pub(crate) fn fixed(size: usize) -> Limits {
    Limits { pinned: Some(size), ..Limits::default() }
}

/// At least nine tenths of the best, twice the worst where sizes make such a difference, and no oscillation.
pub(crate) fn hold(profile: &Profile, adaptive: &Outcome, fixed: &[Outcome]) {
    let goodput = fixed.iter().map(|outcome| outcome.goodput);
    let (best, worst) = (goodput.clone().fold(0.0, f64::max), goodput.fold(f64::INFINITY, f64::min));
    let (name, own) = (profile.name, adaptive.goodput);
    assert!(own >= 0.9 * best, "{name}: {own:.1} answers a second, {best:.1} by the best fixed limit");
    assert!(best < 2.0 * worst || own >= 2.0 * worst, "{name}: {own:.1} answers a second, {worst:.1} by the worst");
    let slowest = fixed.iter().map(|outcome| outcome.p95).max().unwrap_or_default();
    assert!(
        adaptive.p95 <= slowest.mul_f64(1.1),
        "{name}: {:?} for nearly all answers, {slowest:?} fixed",
        adaptive.p95
    );
    for part in profile.settled {
        let (variation, turns) = (adaptive.variation(*part), adaptive.turns(*part));
        let limits = adaptive.part(*part);
        assert!(variation < 0.25, "{name}: the limit varies by {variation:.2}: {limits:?}");
        assert!(turns as u64 <= 2 + (part.1 - part.0) / 5, "{name}: the limit turns {turns} times: {limits:?}");
    }
}
