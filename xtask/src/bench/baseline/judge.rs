//! A change told from noise: two rows of numbers in, what became of them out.
//!
//! Numbers are ratios, so their logarithms are compared: twice as long and half as long are as far from the same. Medians
//! and the median of distances from them (MAD) do not mind a round in which the machine was busy elsewhere.

use std::fmt;

/// Less than this is not called a change, however quiet the machine was: layout and luck do as much.
const LEAST: f64 = 0.10;
/// So many times the standard error is chance once in some ten thousand comparisons.
const ERRORS: f64 = 4.0;
/// What the MAD of a normal distribution is to its standard deviation, and the error of a median to that of a mean.
const DEVIATION: f64 = 1.4826;
const OF_MEDIAN: f64 = 1.2533;

/// How one row compares with another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    /// How many times as much the second is.
    times: f64,
    /// Within this factor, up and down, it may be noise.
    bound: f64,
}

impl Change {
    pub(super) fn is_slower(self) -> bool {
        self.times > self.bound
    }

    fn is_faster(self) -> bool {
        self.times < 1.0 / self.bound
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            _ if self.is_slower() => "SLOWER",
            _ if self.is_faster() => "faster",
            _ => "same",
        };
        write!(f, "{:>+6.1} % of ±{:.0} %  {word}", (self.times - 1.0) * 100.0, (self.bound - 1.0) * 100.0)
    }
}

/// Compares. Both rows hold numbers above zero, and at least one.
pub(super) fn judge(before: &[f64], now: &[f64]) -> Change {
    let (before, now) = (Spread::of(before), Spread::of(now));
    let noise = ERRORS * before.error.hypot(now.error);
    Change { times: (now.middle - before.middle).exp(), bound: noise.exp().max(1.0 + LEAST) }
}

/// Where logarithms lie, and how sure that is.
struct Spread {
    middle: f64,
    error: f64,
}

impl Spread {
    fn of(ratios: &[f64]) -> Spread {
        let logarithms: Vec<f64> = ratios.iter().map(|ratio| ratio.ln()).collect();
        let middle = median(logarithms.clone());
        let distance = median(logarithms.iter().map(|each| (each - middle).abs()).collect());
        Spread { middle, error: DEVIATION * OF_MEDIAN * distance / (ratios.len() as f64).sqrt() }
    }
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    match all.as_slice() {
        [] => f64::NAN,
        all if all.len() % 2 == 0 => f64::midpoint(all[all.len() / 2 - 1], all[all.len() / 2]),
        all => all[all.len() / 2],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROUNDS: usize = 15;

    /// Rounds of something that takes so long, give or take some of it, and now and then far longer.
    fn rounds(chance: &mut fastrand::Rng, long: f64, noise: f64, busy: f64) -> Vec<f64> {
        let round = |_| {
            // The sum of twelve is as good as normal.
            let normal = (0..12).map(|_| chance.f64()).sum::<f64>() - 6.0;
            let busy = if chance.f64() < busy { 1.0 + 3.0 * chance.f64() } else { 1.0 };
            long * (normal * noise).exp() * busy
        };
        (0..ROUNDS).map(round).collect()
    }

    /// In how many of a thousand comparisons something looks slower.
    fn slower_in_1000(times: f64, noise: f64, busy: f64) -> usize {
        let mut chance = fastrand::Rng::with_seed(7);
        let once = |_: &usize| {
            let (before, now) = (rounds(&mut chance, 3.0, noise, busy), rounds(&mut chance, 3.0 * times, noise, busy));
            judge(&before, &now).is_slower()
        };
        (0..1000).filter(once).count()
    }

    #[test]
    fn noise_is_no_regression() {
        for noise in [0.0, 0.02, 0.05, 0.1, 0.3] {
            let found = slower_in_1000(1.0, noise, 0.0);
            // What is found is measured again: two in a row are one in ten thousand.
            assert!(found <= 10, "{found} of 1000 with noise {noise}");
            let found = slower_in_1000(1.0, noise, 0.15);
            assert!(found <= 15, "{found} of 1000 with noise {noise} and a busy machine");
        }
    }

    #[test]
    fn a_regression_is_found() {
        for (times, noise) in [(1.15, 0.02), (1.3, 0.05), (1.5, 0.1), (2.0, 0.15)] {
            let found = slower_in_1000(times, noise, 0.1);
            assert!(found >= 950, "{found} of 1000: {times} times with noise {noise}");
        }
    }

    #[test]
    fn little_is_no_regression_however_sure() {
        assert!(!judge(&[1.0; 5], &[1.09; 5]).is_slower());
        assert!(judge(&[1.0; 5], &[1.11; 5]).is_slower());
        assert!(judge(&[1.11; 5], &[1.0; 5]).is_faster());
    }

    #[test]
    fn one_bad_round_changes_nothing() {
        let (quiet, mut disturbed) = (vec![2.0, 2.01, 1.99, 2.0, 2.02], vec![2.0, 2.02, 1.99, 2.01, 2.0]);
        disturbed[3] = 40.0;
        assert!(!judge(&quiet, &disturbed).is_slower());
    }

    #[test]
    fn it_says_how_much_and_within_what() {
        assert_eq!(judge(&[2.0], &[3.0]).to_string(), " +50.0 % of ±10 %  SLOWER");
        assert_eq!(judge(&[2.0], &[2.1]).to_string(), "  +5.0 % of ±10 %  same");
    }
}
