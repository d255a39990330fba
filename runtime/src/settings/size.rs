//! Sizes as people and Nushell write them: `512`, `64MB`, `1.5GiB`.

use bytesize::ByteSize;

/// Reads bytes, or a size of Nushell's in any letter case.
///
/// # Errors
/// What would be right.
pub fn parse(text: &str) -> Result<u64, String> {
    let size = text.trim().parse::<ByteSize>().ok().filter(|size| size.0 < u64::MAX);
    size.map(|size| size.0).ok_or_else(|| "expected bytes, or a size such as 64MB or 1GiB".to_owned())
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
        for wrong in ["", "MB", "-1", "1XB", "lots", "1e30", "nan", "5 5MB", "99999999TB"] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
