//! Scalars as text: in headers, in XML, in JSON strings.

use nuaws_models::traits::TimestampFormat;

use super::text::{civil, iso};
use crate::value::Timestamp;

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A time in one of Smithy's formats.
pub(super) fn timestamp(time: Timestamp, format: TimestampFormat) -> String {
    let millis = time.nanos / 1_000_000;
    match format {
        TimestampFormat::DateTime => {
            let mut text = iso(time.secs);
            if millis > 0 {
                text.pop();
                text.push_str(&format!(".{millis:03}Z"));
            }
            text
        }
        TimestampFormat::HttpDate => {
            let (year, month, day, hour, minute, second) = civil(time.secs);
            let weekday = DAYS[(time.secs.div_euclid(86_400) + 4).rem_euclid(7) as usize];
            let month = MONTHS[(month - 1) as usize];
            format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
        }
        TimestampFormat::EpochSeconds if millis == 0 => time.secs.to_string(),
        TimestampFormat::EpochSeconds => format!("{:.3}", time.secs as f64 + f64::from(millis) / 1000.0),
    }
}

/// A float as headers and XML have it.
pub(super) fn float(value: f64) -> String {
    match value {
        value if value.is_nan() => "NaN".to_owned(),
        value if value.is_infinite() => if value > 0.0 { "Infinity" } else { "-Infinity" }.to_owned(),
        value => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        let time = Timestamp { secs: 1_398_796_238, nanos: 0 };
        assert_eq!(timestamp(time, TimestampFormat::HttpDate), "Tue, 29 Apr 2014 18:30:38 GMT");
        assert_eq!(timestamp(time, TimestampFormat::DateTime), "2014-04-29T18:30:38Z");
        assert_eq!(timestamp(time, TimestampFormat::EpochSeconds), "1398796238");
        let time = Timestamp { nanos: 250_000_000, ..time };
        assert_eq!(timestamp(time, TimestampFormat::DateTime), "2014-04-29T18:30:38.250Z");
        assert_eq!(timestamp(time, TimestampFormat::EpochSeconds), "1398796238.250");
    }
}
