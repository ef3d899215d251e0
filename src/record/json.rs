//! JSON into memory: strings, numbers and days as `serde_json` writes them, copied in blocks of one length.
//!
//! Most of what a record holds is short. To copy as many bytes as there are costs a branch that can't be foreseen; so a
//! whole block is copied where there is one, and what was too much is cut off again.

use jiff::civil::Date;
use wide::{i8x16, u8x16};

/// How much of a text is copied, and looked at, at once, in bytes.
const BLOCK: usize = 32;

/// The same of what is kept, which is longer.
const KEPT_BLOCK: usize = 64;

/// Stretches of JSON that are written again and again, by number.
#[derive(Debug)]
pub(super) struct Kept {
    /// All of them, and behind them a block.
    bytes: Vec<u8>,
    ends: Vec<u32>,
}

impl Kept {
    /// Keeps these.
    pub(super) fn new(stretches: impl IntoIterator<Item = Vec<u8>>) -> Kept {
        let (mut bytes, mut ends) = (Vec::new(), vec![0]);
        for stretch in stretches {
            bytes.extend(stretch);
            ends.push(bytes.len() as u32);
        }
        bytes.extend([0; KEPT_BLOCK]);
        Kept { bytes, ends }
    }

    /// Adds the one with that number.
    #[inline]
    pub(super) fn write(&self, number: usize, out: &mut Vec<u8>) {
        copy::<KEPT_BLOCK>(out, &self.bytes, self.ends[number] as usize, self.ends[number + 1] as usize);
    }
}

/// Adds the bytes from `from` to `until`, as one block of `SIZE` if they are no more.
#[inline]
fn copy<const SIZE: usize>(out: &mut Vec<u8>, bytes: &[u8], from: usize, until: usize) {
    match bytes[from..].first_chunk::<SIZE>() {
        Some(block) if until - from <= SIZE => {
            let end = out.len() + (until - from);
            out.extend_from_slice(block);
            out.truncate(end);
        }
        _ => out.extend_from_slice(&bytes[from..until]),
    }
}

/// Adds a field's name and its string.
pub(super) fn field(name: &str, text: &str) -> Vec<u8> {
    let mut out = name.as_bytes().to_vec();
    string(&mut out, text);
    out
}

/// A whole number.
#[inline]
pub(super) fn number(out: &mut Vec<u8>, number: usize) {
    if number >= 10_000 {
        return long_number(out, number);
    }
    // Its digits are moved to the front, and the rest is cut off.
    let number = number as u32;
    let length = 1 + usize::from(number >= 10) + usize::from(number >= 100) + usize::from(number >= 1000);
    let digits = u32::from_le_bytes(four(number)) >> (8 * (4 - length));
    let end = out.len() + length;
    out.extend_from_slice(&digits.to_le_bytes());
    out.truncate(end);
}

#[cold]
fn long_number(out: &mut Vec<u8>, number: usize) {
    self::number(out, number / 10_000);
    out.extend_from_slice(&four((number % 10_000) as u32));
}

/// The numbers below a hundred, two digits each.
const PAIRS: [[u8; 2]; 100] = {
    let mut pairs = [[0; 2]; 100];
    let mut number = 0;
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};

/// The four digits of a number below ten thousand.
#[inline]
fn four(number: u32) -> [u8; 4] {
    let ([a, b], [c, d]) = (PAIRS[(number / 100 % 100) as usize], PAIRS[(number % 100) as usize]);
    [a, b, c, d]
}

/// So many hundredths, up to a whole: `0.07`, `0.5`, `1.0`.
pub(super) fn hundredths(out: &mut Vec<u8>, number: u8) {
    let [_, ones, a, b] = four(u32::from(number));
    out.extend_from_slice(&[ones, b'.', a]);
    if b != b'0' {
        out.push(b);
    }
}

/// A day as a string, `"2004-05-01"`; false where its year has a sign, which is left to others.
pub(super) fn day(out: &mut Vec<u8>, day: Date) -> bool {
    let Ok(year) = u32::try_from(day.year()) else { return false };
    let [a, b, c, d] = four(year);
    let ([e, f], [g, h]) = (PAIRS[day.month() as usize], PAIRS[day.day() as usize]);
    out.extend_from_slice(&[b'"', a, b, c, d, b'-', e, f, b'-', g, h, b'"']);
    true
}

/// A string: the characters of a text from one byte to another.
#[inline]
pub(super) fn part(out: &mut Vec<u8>, text: &str, from: usize, until: usize) {
    match text.as_bytes()[from..].first_chunk::<BLOCK>() {
        Some(block) if until - from <= BLOCK && escaped(block, until - from) == 0 => {
            out.push(b'"');
            copy::<BLOCK>(out, block, 0, until - from);
            out.push(b'"');
        }
        _ => string(out, &text[from..until]),
    }
}

/// How many characters begin in a text between two bytes.
#[inline]
pub(super) fn characters(text: &str, from: usize, until: usize) -> usize {
    match text.as_bytes()[from..].first_chunk::<BLOCK>() {
        Some(block) if until - from <= BLOCK => {
            // As signed numbers the bytes that go on with a character are the least.
            let begins =
                |bytes: [u8; 16]| (!i8x16::new(bytes.map(|byte| byte as i8)).simd_lt(i8x16::splat(-0x40))).to_bitmask();
            (bits(block, begins) & first(until - from)).count_ones() as usize
        }
        _ => bytecount::num_chars(&text.as_bytes()[from..until]),
    }
}

/// A bit for each byte of a block, by what is found of each half.
#[inline(always)]
fn bits(block: &[u8; BLOCK], of: impl Fn([u8; 16]) -> u32) -> u32 {
    let ([low, high], []) = block.as_chunks::<16>() else { return 0 };
    of(*low) | of(*high) << 16
}

/// The lowest bits: so many, or all.
#[inline(always)]
fn first(count: usize) -> u32 {
    if count >= BLOCK { u32::MAX } else { (1 << count) - 1 }
}

/// Those of the first bytes of a block that must be escaped, a bit each.
#[inline(always)]
fn escaped(block: &[u8; BLOCK], count: usize) -> u32 {
    let each = |bytes: [u8; 16]| {
        let bytes = u8x16::new(bytes);
        let control = bytes.simd_lt(u8x16::splat(0x20));
        let quoting = bytes.simd_eq(u8x16::splat(b'"')) | bytes.simd_eq(u8x16::splat(b'\\'));
        (control | quoting).to_bitmask()
    };
    bits(block, each) & first(count)
}

/// A string.
pub(super) fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        let mut end = [0; BLOCK];
        let block = rest.first_chunk::<BLOCK>().unwrap_or_else(|| {
            end[..rest.len()].copy_from_slice(rest);
            &end
        });
        let count = rest.len().min(BLOCK);
        let escaped = escaped(block, count);
        let plain = (escaped.trailing_zeros() as usize).min(count);
        copy::<BLOCK>(out, block, 0, plain);
        rest = &rest[plain..];
        if escaped != 0 {
            escape(out, rest[0]);
            rest = &rest[1..];
        }
    }
    out.push(b'"');
}

/// A byte that can't stand in a string as it is.
fn escape(out: &mut Vec<u8>, byte: u8) {
    match byte {
        b'"' => out.extend_from_slice(b"\\\""),
        b'\\' => out.extend_from_slice(b"\\\\"),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\r' => out.extend_from_slice(b"\\r"),
        b'\t' => out.extend_from_slice(b"\\t"),
        0x08 => out.extend_from_slice(b"\\b"),
        0x0C => out.extend_from_slice(b"\\f"),
        control => {
            const HEX: &[u8; 16] = b"0123456789abcdef";
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&[HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn strings_are_written_as_serde_json_writes_them(text in "\\PC{0,40}|[\\x00-\\x7F«»—]{0,60}") {
            let mut out = Vec::new();
            string(&mut out, &text);
            prop_assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&text).unwrap());
        }

        #[test]
        fn parts_are_written_and_counted_like_strings(
            before in "\\PC{0,3}", text in "\\PC{0,40}|[\\x00-\\x7F«»—]{0,60}", behind in "\\PC{0,60}"
        ) {
            let whole = format!("{before}{text}{behind}");
            let (from, until) = (before.len(), before.len() + text.len());
            let mut out = Vec::new();
            part(&mut out, &whole, from, until);
            prop_assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&text).unwrap());
            prop_assert_eq!(characters(&whole, from, until), text.chars().count());
        }

        #[test]
        fn numbers_are_written_whole(value: usize, digits in 0u32..20) {
            let value = value % 10usize.pow(digits);
            let mut out = Vec::new();
            number(&mut out, value);
            prop_assert_eq!(String::from_utf8(out).unwrap(), value.to_string());
        }

        #[test]
        fn what_is_kept_comes_back(stretches: Vec<Vec<u8>>) {
            let kept = Kept::new(stretches.clone());
            for (number, stretch) in stretches.iter().enumerate() {
                let mut out = b"x".to_vec();
                kept.write(number, &mut out);
                prop_assert_eq!(&out[1..], stretch);
            }
        }
    }

    #[test]
    fn hundredths_are_written_as_serde_json_writes_them() {
        for number in 0..=100 {
            let mut out = Vec::new();
            hundredths(&mut out, number);
            assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&(f64::from(number) / 100.0)).unwrap());
        }
    }

    #[test]
    fn days_have_ten_characters() {
        let mut out = Vec::new();
        assert!(day(&mut out, jiff::civil::date(476, 9, 4)));
        assert_eq!(out, b"\"0476-09-04\"");
        assert!(!day(&mut out, jiff::civil::date(-43, 3, 15)));
        assert_eq!(out.len(), 12);
    }
}
