//! Scalars as text: what headers, URIs, forms and XML have in common.
//!
//! Nothing here knows where the text stands.

use std::borrow::Cow;

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use nuaws_models::Kind;
use nuaws_models::traits::TimestampFormat;

use crate::sink::Sink;
use crate::value::{Timestamp, Value};

/// A scalar as text.
///
/// # Errors
/// A reason, for a container or a time that the format cannot express.
pub(super) fn write(value: &Value, format: TimestampFormat) -> Result<Cow<'_, str>, String> {
    Ok(match value {
        Value::Bool(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        Value::Int(value) => Cow::Owned(value.to_string()),
        Value::Float(value) => Cow::Owned(write_float(*value)),
        Value::String(text) => Cow::Borrowed(text),
        Value::Blob(bytes) => Cow::Owned(write_blob(bytes)),
        Value::Timestamp(time) => Cow::Owned(write_timestamp(*time, format)?),
        Value::Null | Value::List(_) | Value::Map(_) => return Err("not a scalar".to_owned()),
    })
}

/// A float as Smithy spells it in text.
pub(super) fn write_float(value: f64) -> String {
    special_float(value).map_or_else(|| format!("{value:?}"), str::to_owned)
}

/// The floats that JSON has no number for.
pub(super) fn special_float(value: f64) -> Option<&'static str> {
    match value {
        f64::INFINITY => Some("Infinity"),
        f64::NEG_INFINITY => Some("-Infinity"),
        _ if value.is_nan() => Some("NaN"),
        _ => None,
    }
}

/// Base64 with padding.
pub(super) fn write_blob(bytes: &[u8]) -> String {
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

/// A time in one of Smithy's formats.
///
/// # Errors
/// A reason, for a time that the format cannot express.
pub(super) fn write_timestamp(time: Timestamp, format: TimestampFormat) -> Result<String, String> {
    let format = match format {
        TimestampFormat::DateTime => Format::DateTime,
        TimestampFormat::HttpDate => Format::HttpDate,
        TimestampFormat::EpochSeconds => Format::EpochSeconds,
    };
    date_time(time)?.fmt(format).map_err(|error| error.to_string())
}

/// The SDK's own type for a time.
pub(super) fn date_time(time: Timestamp) -> Result<DateTime, String> {
    if time.nanos >= 1_000_000_000 {
        return Err("a time with a second or more of nanoseconds".to_owned());
    }
    Ok(DateTime::from_secs_and_nanos(time.secs, time.nanos))
}

/// Reads a scalar of this kind from text.
///
/// # Errors
/// What the text should have been; nothing has been written to `sink` then.
pub(super) fn read<S: Sink>(
    kind: &Kind,
    format: TimestampFormat,
    text: &str,
    sink: &mut S,
) -> Result<(), &'static str> {
    match kind {
        Kind::Boolean => sink.bool(read_bool(text).ok_or("not a boolean")?),
        Kind::Byte | Kind::Short | Kind::Integer | Kind::Long | Kind::IntEnum(_) => {
            sink.int(text.trim_ascii().parse().map_err(|_| "not an integer")?);
        }
        Kind::Float | Kind::Double => sink.float(read_float(text).ok_or("not a number")?),
        Kind::Blob => sink.blob(&read_blob(text).ok_or("not base64")?),
        Kind::Timestamp => sink.timestamp(read_timestamp(text, format).ok_or("not a timestamp")?),
        _ => sink.string(text),
    }
    Ok(())
}

/// `true` or `false`, in any case.
pub(super) fn read_bool(text: &str) -> Option<bool> {
    match text.trim_ascii() {
        text if text.eq_ignore_ascii_case("true") => Some(true),
        text if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

/// A float as Smithy spells it in text.
pub(super) fn read_float(text: &str) -> Option<f64> {
    match text.trim_ascii() {
        "NaN" => Some(f64::NAN),
        "Infinity" => Some(f64::INFINITY),
        "-Infinity" => Some(f64::NEG_INFINITY),
        text => text.parse().ok().filter(|value: &f64| value.is_finite()),
    }
}

/// Base64, with or without padding; line breaks and blanks are skipped, as some services wrap it.
pub(super) fn read_blob(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    LENIENT.decode(text).ok().or_else(|| {
        let dense: String = text.split_ascii_whitespace().collect();
        LENIENT.decode(dense).ok()
    })
}

/// A time: in `format` first, then in whichever form it turns out to have, as services do not always keep to theirs.
pub(super) fn read_timestamp(text: &str, format: TimestampFormat) -> Option<Timestamp> {
    let text = text.trim_ascii();
    if let Some(time) = read_utc(text) {
        return Some(time);
    }
    let parse = |format| {
        let format = match format {
            TimestampFormat::DateTime => Format::DateTimeWithOffset,
            TimestampFormat::HttpDate => Format::HttpDate,
            TimestampFormat::EpochSeconds => Format::EpochSeconds,
        };
        let time = DateTime::from_str(text, format).ok()?;
        Some(Timestamp { secs: time.secs(), nanos: time.subsec_nanos() })
    };
    let others = [TimestampFormat::DateTime, TimestampFormat::EpochSeconds, TimestampFormat::HttpDate];
    parse(format)
        .or_else(|| others.into_iter().filter(|other| *other != format).find_map(parse))
        .or_else(|| timestamp_from_secs(text.parse().ok()?))
}

/// A time as nearly every service writes it, `2014-04-29T18:30:38.25Z`: listings are full of them. `None` for any other
/// form, and for what is no time.
fn read_utc(text: &str) -> Option<Timestamp> {
    let (head, fraction) = text.as_bytes().strip_suffix(b"Z")?.split_at_checked(19)?;
    let [.., b'-', _, _, b'-', _, _, b'T', _, _, b':', _, _, b':', _, _] = head else { return None };
    let number = |digits: &[u8]| {
        digits
            .iter()
            .try_fold(0i64, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0')))
    };
    let part = |from, to| number(&head[from..to]);
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute, second) = (part(11, 13)?, part(14, 16)?, part(17, 19)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=days).contains(&day) || hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let nanos = match fraction {
        [] => 0,
        [b'.', digits @ ..] if (1..=9).contains(&digits.len()) => number(digits)? * 10i64.pow(9 - digits.len() as u32),
        _ => return None,
    };
    // Days since 1970-01-01 in years that begin in March, so that a leap day is the last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days =
        365 * year + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + (153 * month + 2) / 5 + day
            - 719_469;
    Some(Timestamp { secs: days * 86_400 + hour * 3600 + minute * 60 + second, nanos: nanos as u32 })
}

/// A time as seconds since the epoch: the float that is nearest to it.
pub(super) fn seconds(time: Timestamp) -> f64 {
    let nanos = i128::from(time.secs) * 1_000_000_000 + i128::from(time.nanos);
    let (sign, nanos) = (if nanos < 0 { "-" } else { "" }, nanos.unsigned_abs());
    // Adding the fraction to the whole would round twice; reading a decimal rounds once.
    let decimal = format!("{sign}{}.{:09}", nanos / 1_000_000_000, nanos % 1_000_000_000);
    decimal.parse().unwrap_or(time.secs as f64)
}

/// Seconds since the epoch as a float, to the microsecond: a double holds no more for times of this age.
pub(super) fn timestamp_from_secs(secs: f64) -> Option<Timestamp> {
    // Beyond this the micros no longer fit, and no calendar reaches.
    const LIMIT: f64 = 1e12;
    if secs.is_nan() || secs.abs() > LIMIT {
        return None;
    }
    // The fraction by itself: times a million, the whole would no longer fit a float.
    let whole = secs.floor();
    let micros = ((secs - whole) * 1e6).round() as u32;
    let carry = micros / 1_000_000;
    Some(Timestamp { secs: whole as i64 + i64::from(carry), nanos: micros % 1_000_000 * 1000 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(secs: i64, nanos: u32) -> Option<Timestamp> {
        Some(Timestamp { secs, nanos })
    }

    #[test]
    fn times_are_read_in_any_form() {
        use TimestampFormat::{DateTime, EpochSeconds, HttpDate};
        for format in [DateTime, HttpDate, EpochSeconds] {
            assert_eq!(read_timestamp("2014-04-29T18:30:38Z", format), time(1_398_796_238, 0));
            assert_eq!(read_timestamp("2014-04-29T18:30:38.25Z", format), time(1_398_796_238, 250_000_000));
            assert_eq!(read_timestamp("2014-04-29T20:30:38+02:00", format), time(1_398_796_238, 0));
            assert_eq!(read_timestamp("Tue, 29 Apr 2014 18:30:38 GMT", format), time(1_398_796_238, 0));
            assert_eq!(read_timestamp("1398796238", format), time(1_398_796_238, 0));
            assert_eq!(read_timestamp("1398796238.5", format), time(1_398_796_238, 500_000_000));
            assert_eq!(read_timestamp("1.398796238E9", format), time(1_398_796_238, 0));
            for wrong in ["", "soon", "2014-13-01T00:00:00Z", "2014-04-29", "NaN", "1e300"] {
                assert_eq!(read_timestamp(wrong, format), None, "{wrong}");
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn times_in_utc_are_what_the_sdk_reads(
            (year, month, day) in (0u32..=9999, 0u32..=13, 0u32..=32),
            (hour, minute, second) in (0u32..=24, 0u32..=60, 0u32..=60),
            fraction in "(\\.[0-9]{1,10})?",
        ) {
            let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z");
            let by_sdk = DateTime::from_str(&text, Format::DateTimeWithOffset).ok();
            let by_sdk = by_sdk.map(|time| Timestamp { secs: time.secs(), nanos: time.subsec_nanos() });
            if let Some(time) = read_utc(&text) {
                assert_eq!(Some(time), by_sdk, "{text}");
            } else {
                assert!(by_sdk.is_none() || second == 60 || fraction.len() > 10, "{text}");
            }
        }
    }

    #[test]
    fn seconds_are_the_nearest_float() {
        assert_eq!(seconds(Timestamp { secs: -1, nanos: 467_000_000 }), -0.533);
        assert_eq!(seconds(Timestamp { secs: 1_398_796_238, nanos: 250_000_000 }), 1_398_796_238.25);
        assert_eq!(seconds(Timestamp { secs: -2, nanos: 0 }), -2.0);
    }

    #[test]
    fn seconds_keep_their_microseconds() {
        assert_eq!(timestamp_from_secs(946_845_296.123), time(946_845_296, 123_000_000));
        assert_eq!(timestamp_from_secs(1.999_999), time(1, 999_999_000));
        assert_eq!(timestamp_from_secs(-0.5), time(-1, 500_000_000));
        assert_eq!(timestamp_from_secs(1.999_999_9), time(2, 0));
        assert_eq!(timestamp_from_secs(253_402_300_799.633), time(253_402_300_799, 632_996_000));
        assert_eq!(timestamp_from_secs(f64::INFINITY), None);
    }

    #[test]
    fn floats_have_their_special_names() {
        for (text, value) in [("Infinity", f64::INFINITY), ("-Infinity", f64::NEG_INFINITY), ("1.5", 1.5), ("5.0", 5.0)]
        {
            assert_eq!(write_float(value), text);
            assert_eq!(read_float(text), Some(value));
        }
        assert_eq!(write_float(f64::NAN), "NaN");
        assert!(read_float("NaN").is_some_and(f64::is_nan));
        assert_eq!(read_float("inf"), None);
        assert_eq!(read_float("1e999"), None);
    }

    #[test]
    fn blobs_may_be_wrapped_and_unpadded() {
        assert_eq!(read_blob("dmFs\n dWU="), Some(b"value".to_vec()));
        assert_eq!(read_blob("dmFsdWU"), Some(b"value".to_vec()));
        assert_eq!(read_blob("%"), None);
    }
}
