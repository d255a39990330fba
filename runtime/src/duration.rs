//! Durations as people and Nushell write them: `90`, `1.5`, `5min`, `1hr 30min`.

use std::time::Duration;

/// Nushell's units, and how many seconds each has.
const UNITS: [(&str, f64); 8] = [
    ("ns", 1e-9),
    ("us", 1e-6),
    ("µs", 1e-6),
    ("ms", 1e-3),
    ("sec", 1.0),
    ("min", 60.0),
    ("hr", 3600.0),
    ("day", 86400.0),
];

/// Reads seconds, or a duration of Nushell's.
///
/// # Errors
/// What would be right.
pub fn parse(text: &str) -> Result<Duration, String> {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let seconds = match parts[..] {
        [] => None,
        [alone] if alone.parse::<f64>().is_ok() => alone.parse().ok(),
        _ => parts.iter().map(|part| in_seconds(part)).sum(),
    };
    let duration = seconds.and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok());
    duration.ok_or_else(|| "expected seconds, or a duration such as 5min or 1min 30sec".to_owned())
}

fn in_seconds(part: &str) -> Option<f64> {
    let unit = part.find(|c: char| c.is_alphabetic())?;
    let (_, seconds) = UNITS.iter().find(|(name, _)| *name == &part[unit..])?;
    Some(part[..unit].parse::<f64>().ok()? * seconds)
}

/// As people read it, to the second: `45sec`, `10min`, `1hr 5min 3sec`.
pub fn shown(duration: Duration) -> String {
    let mut left = duration.as_secs();
    if left == 0 && !duration.is_zero() {
        return format!("{}ms", duration.as_millis());
    }
    let mut parts = Vec::new();
    for (unit, seconds) in [("hr", 3600), ("min", 60), ("sec", 1)] {
        if left >= seconds {
            parts.push(format!("{}{unit}", left / seconds));
            left %= seconds;
        }
    }
    if parts.is_empty() { "0sec".to_owned() } else { parts.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_nushells_durations() {
        let cases = [
            ("300", 300_000),
            ("0.5", 500),
            ("0", 0),
            ("5min", 300_000),
            ("1min 30sec", 90_000),
            ("1.5hr", 5_400_000),
            ("250ms", 250),
            ("1day", 86_400_000),
        ];
        for (text, ms) in cases {
            assert_eq!(parse(text), Ok(Duration::from_millis(ms)), "{text}");
        }
        for wrong in ["", "soon", "-1", "5 min", "5parsecs", "min", "inf", "1min -2min -30sec"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn shown_as_it_is_read() {
        for text in ["0sec", "45sec", "10min", "1hr 5min 3sec", "26hr"] {
            assert_eq!(shown(parse(text).unwrap()), text);
        }
        assert_eq!(shown(Duration::from_millis(250)), "250ms");
    }
}
