//! The one source of chance: 64-bit hashes of what a value belongs to. No state, no clock.

/// Mixes two numbers into one that looks random (the finalizer of splitmix64).
pub(super) fn mix(a: u64, b: u64) -> u64 {
    let mut x = a ^ b.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Hash of a text, the same for `LastModified` and `lastModified` (FNV-1a over lower case, then mixed).
pub(super) fn text(text: &str) -> u64 {
    let fnv = text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    });
    mix(fnv, text.len() as u64)
}

/// `count` lower-case hexadecimal digits made from `seed`.
pub(super) fn hex(seed: u64, count: usize) -> String {
    digits(seed, count, HEX)
}

/// The digits of [`hex`].
pub(super) const HEX: &[u8; 16] = b"0123456789abcdef";

/// `count` characters of `alphabet` made from `seed`.
pub(super) fn digits(seed: u64, count: usize, alphabet: &[u8]) -> String {
    let mut out = String::with_capacity(count);
    put_digits(seed, count, alphabet, &mut out);
    out
}

/// [`digits`] behind what is there.
pub(super) fn put_digits(seed: u64, count: usize, alphabet: &[u8], out: &mut String) {
    let mut block = seed;
    for at in 0..count {
        if at % 8 == 0 {
            block = mix(seed, at as u64 + 1);
        }
        out.push(char::from(alphabet[(block & 0xff) as usize % alphabet.len()]));
        block >>= 8;
    }
}

/// One of `choices`.
pub(super) fn pick<T>(seed: u64, choices: &[T]) -> &T {
    &choices[(seed % choices.len() as u64) as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_does_not_matter_but_letters_do() {
        assert_eq!(text("LastModified"), text("lastModified"));
        assert_ne!(text("Size"), text("Sizf"));
        assert_ne!(mix(1, 2), mix(2, 1));
    }

    #[test]
    fn digits_have_the_asked_length_and_alphabet() {
        for count in [0, 1, 7, 8, 9, 33] {
            let hex = hex(42, count);
            assert_eq!(hex.len(), count);
            assert!(hex.bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase()));
        }
        assert_eq!(hex(42, 12)[..8], hex(42, 8));
    }
}
