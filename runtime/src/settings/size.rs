//! Sizes as people and Nushell write them: `512`, `64MB`, `1.5GiB`.

/// Nushell's units, and how many bytes each has.
const UNITS: [(&str, f64); 9] = [
    ("b", 1.0),
    ("kb", 1e3),
    ("mb", 1e6),
    ("gb", 1e9),
    ("tb", 1e12),
    ("kib", 1024.0),
    ("mib", 1_048_576.0),
    ("gib", 1_073_741_824.0),
    ("tib", 1_099_511_627_776.0),
];

/// Reads bytes, or a size of Nushell's in any letter case.
///
/// # Errors
/// What would be right.
pub fn parse(text: &str) -> Result<u64, String> {
    let text = text.trim();
    let unit = text.find(|c: char| c.is_alphabetic()).unwrap_or(text.len());
    let name = if unit == text.len() { "b".to_owned() } else { text[unit..].to_ascii_lowercase() };
    let bytes = UNITS.iter().find(|(have, _)| *have == name).and_then(|(_, bytes)| {
        let number: f64 = text[..unit].trim_end().parse().ok()?;
        let bytes = number * bytes;
        (bytes >= 0.0 && bytes < u64::MAX as f64).then_some(bytes as u64)
    });
    bytes.ok_or_else(|| "expected bytes, or a size such as 64MB or 1GiB".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_and_nushells_sizes() {
        let cases = [
            ("0", 0),
            ("512", 512),
            ("64MB", 64_000_000),
            ("64 mb", 64_000_000),
            ("1GB", 1_000_000_000),
            ("1.5KiB", 1536),
            ("2GiB", 2_147_483_648),
        ];
        for (text, bytes) in cases {
            assert_eq!(parse(text), Ok(bytes), "{text}");
        }
        for wrong in ["", "MB", "-1", "1XB", "lots", "1e30", "nan", "5 5MB"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
