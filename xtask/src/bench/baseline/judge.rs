//! A change told from noise: two rows of numbers in, what became of them out.
//!
//! Numbers are ratios, so their logarithms are compared: twice as long and half as long are as far from the same. Medians
//! and the median of distances from them (MAD) do not mind a round in which the machine was busy elsewhere.
//!
//! Rounds of one sitting share what its start brought, so they tell less than their number says. How sure a row is comes
//! from its rounds or from its sittings, whichever is less sure.

use std::fmt;

use super::middle_of;

/// Less than this is not called a change, however quiet the machine was: layout and luck do as much.
const LEAST: f64 = 0.10;
/// So many times the standard error is not called a change either. Of a known error that would be chance once in some thirty
/// thousand comparisons; this one is estimated from six sittings, and chance is found some times in a thousand.
const ERRORS: f64 = 4.0;
/// What the MAD of a normal distribution is to its standard deviation, and the error of a median to that of a mean.
const DEVIATION: f64 = 1.4826;
const OF_MEDIAN: f64 = 1.2533;
/// How many times too small the MAD of so few numbers is, from two on (Croux and Rousseeuw, 1992).
const FEW: [f64; 8] = [1.196, 1.495, 1.363, 1.206, 1.200, 1.140, 1.129, 1.107];

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

/// Compares. Both rows hold sittings, and these their rounds: numbers above zero, and at least one.
pub(super) fn judge(before: &[Vec<f64>], now: &[Vec<f64>]) -> Change {
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
    fn of(sittings: &[Vec<f64>]) -> Spread {
        let sittings: Vec<Vec<f64>> =
            sittings.iter().map(|rounds| rounds.iter().map(|ratio| ratio.ln()).collect()).collect();
        let rounds = Spread::around(sittings.concat());
        let sittings = Spread::around(sittings.into_iter().map(median).collect());
        Spread { middle: rounds.middle, error: rounds.error.max(sittings.error) }
    }

    /// Of numbers that have nothing to do with each other.
    fn around(numbers: Vec<f64>) -> Spread {
        let count = numbers.len();
        let middle = median(numbers.clone());
        let distance = median(numbers.into_iter().map(|each| (each - middle).abs()).collect());
        let few = count.checked_sub(2).and_then(|at| FEW.get(at)).copied().unwrap_or(1.0);
        Spread { middle, error: few * DEVIATION * OF_MEDIAN * distance / (count as f64).sqrt() }
    }
}

fn median(all: Vec<f64>) -> f64 {
    middle_of(all).unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::bench::baseline::{ROUNDS, SITTINGS};

    /// How far figures are from the same each time.
    #[derive(Clone, Copy)]
    struct Noise {
        /// From one sitting to the next.
        sitting: f64,
        /// From one round to the next.
        round: f64,
        /// The share of the rounds that take far longer.
        busy: f64,
    }

    /// Sittings of something that takes so long.
    fn sittings(chance: &mut fastrand::Rng, long: f64, noise: Noise) -> Vec<Vec<f64>> {
        // The sum of twelve is as good as normal.
        let normal = |chance: &mut fastrand::Rng| (0..12).map(|_| chance.f64()).sum::<f64>() - 6.0;
        let mut sitting = |_| {
            let long = long * (normal(chance) * noise.sitting).exp();
            let mut round = |_| {
                let busy = if chance.f64() < noise.busy { 1.0 + 3.0 * chance.f64() } else { 1.0 };
                long * (normal(chance) * noise.round).exp() * busy
            };
            (0..ROUNDS).map(&mut round).collect()
        };
        (0..SITTINGS).map(&mut sitting).collect()
    }

    /// In how many of a thousand comparisons something looks slower, and in how many it still does when it is measured
    /// once more.
    fn slower_in_1000(times: f64, noise: Noise) -> (usize, usize) {
        let mut chance = fastrand::Rng::with_seed(7);
        let (mut once, mut twice) = (0, 0);
        for _ in 0..1000 {
            let before = sittings(&mut chance, 3.0, noise);
            // Both against the same, so that one is no chance of its own beside the other.
            let mut is_slower = || judge(&before, &sittings(&mut chance, 3.0 * times, noise)).is_slower();
            if is_slower() {
                once += 1;
                twice += usize::from(is_slower());
            }
        }
        (once, twice)
    }

    #[test]
    fn noise_is_no_regression() {
        for round in [0.0, 0.02, 0.05, 0.1, 0.3] {
            for (sitting, busy) in
                [(0.0, 0.0), (0.0, 0.15), (0.05, 0.0), (0.1, 0.0), (0.1, 0.15), (0.2, 0.0), (0.3, 0.1)]
            {
                let (once, twice) = slower_in_1000(1.0, Noise { sitting, round, busy });
                let noise = format!("noise {sitting} by sitting and {round} by round, {busy} busy");
                assert!(once <= 10 && twice <= 5, "{once} of 1000, {twice} of them twice, with {noise}");
            }
        }
    }

    #[test]
    fn a_regression_is_found() {
        for (times, sitting, round) in [
            (1.15, 0.0, 0.02),
            (1.3, 0.0, 0.05),
            (1.5, 0.0, 0.1),
            (2.0, 0.0, 0.15),
            (1.3, 0.03, 0.05),
            (1.5, 0.05, 0.05),
            (2.0, 0.1, 0.1),
        ] {
            let (found, _) = slower_in_1000(times, Noise { sitting, round, busy: 0.1 });
            assert!(
                found >= 950,
                "{found} of 1000: {times} times with noise {sitting} by sitting and {round} by round"
            );
        }
    }

    /// One round in each sitting.
    fn row(ratios: &[f64]) -> Vec<Vec<f64>> {
        ratios.iter().map(|ratio| vec![*ratio]).collect()
    }

    #[test]
    fn little_is_no_regression_however_sure() {
        assert!(!judge(&row(&[1.0; 5]), &row(&[1.09; 5])).is_slower());
        assert!(judge(&row(&[1.0; 5]), &row(&[1.11; 5])).is_slower());
        assert!(judge(&row(&[1.11; 5]), &row(&[1.0; 5])).is_faster());
    }

    #[test]
    fn one_bad_round_changes_nothing() {
        let (quiet, mut disturbed) = (vec![2.0, 2.01, 1.99, 2.0, 2.02], vec![2.0, 2.02, 1.99, 2.01, 2.0]);
        disturbed[3] = 40.0;
        assert!(!judge(&row(&quiet), &row(&disturbed)).is_slower());
    }

    #[test]
    fn it_says_how_much_and_within_what() {
        assert_eq!(judge(&row(&[2.0]), &row(&[3.0])).to_string(), " +50.0 % of ±10 %  SLOWER");
        assert_eq!(judge(&row(&[2.0]), &row(&[2.1])).to_string(), "  +5.0 % of ±10 %  same");
    }
}
