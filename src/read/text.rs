//! A file's bytes become a [`Document`]: decoded, its line ends `\n`, else to the letter.

use std::borrow::Cow;

use encoding_rs::{DecoderResult, Encoding};
use sha2::{Digest, Sha256};

use super::encoding::{Found, find, is_utf16, name};
use super::{Document, FileKind, ReadError, ReadOptions, Source, in_filename, kind, markdown};

/// A file becomes a document. The caller gives its id, and its path as [`Source`] is to show it.
///
/// # Errors
/// It is empty, no text, of a kind that isn't read, or not in the encoding that was given.
///
/// ```
/// use svodka::read::{ReadOptions, document};
/// let bytes = b"\xD1\xFA\xE5\xE7\xE4 \xEE\xF2\xEA\xF0\xFB\xEB\xF1\xFF.\r\n";
/// let document = document("2002-kishinev", "2002-kishinev.txt", bytes, &ReadOptions::default())?;
/// assert_eq!(document.text, "Съезд открылся.\n");
/// # Ok::<(), svodka::read::ReadError>(())
/// ```
pub fn document(id: &str, path: &str, bytes: &[u8], options: &ReadOptions) -> Result<Document, ReadError> {
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    let markdown = kind(path, bytes, options)? == FileKind::Markdown;
    let Found { encoding, skip, given } = find(bytes, options.encoding)?;
    if !is_utf16(encoding) {
        check_text(bytes.iter().map(|&byte| (u32::from(byte), byte)), bytes.len(), 1, 0)?;
    }
    let decoded = decode(&bytes[skip..], encoding, skip, given)?;
    if is_utf16(encoding) {
        let units = decoded.encode_utf16().map(|unit| (u32::from(unit), unit as u8));
        check_text(units, bytes.len() / 2, 2, skip)?;
    }
    if decoded.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}') {
        return Err(ReadError::Empty);
    }
    let text = unify_line_ends(decoded.into_owned());
    let stated = if markdown { markdown::front_matter(&text) } else { markdown::FrontMatter::default() };
    Ok(Document {
        id: id.to_owned(),
        source: Source::File {
            path: path.to_owned(),
            media_type: if markdown { "text/markdown" } else { "text/plain" }.to_owned(),
            encoding: name(encoding),
            bytes: bytes.len() as u64,
            sha256: hex(&Sha256::digest(bytes)),
        },
        text,
        published: options.published(stated.published),
        lang: options.lang.clone().or(stated.lang),
        filename_date: in_filename(path),
    })
}

/// Text has no NUL and next to no control characters: more than two, and more than one in fifty, are something else.
/// `width` is the bytes of a unit, `skip` the bytes before the first.
fn check_text(
    units: impl Iterator<Item = (u32, u8)>,
    count: usize,
    width: usize,
    skip: usize,
) -> Result<(), ReadError> {
    let control = |unit: u32| unit < 0x20 && !matches!(unit, 0x09 | 0x0A | 0x0C | 0x0D) || unit == 0x7F;
    let (mut controls, mut first) = (0, None);
    for (at, (unit, byte)) in units.enumerate().filter(|(_, (unit, _))| control(*unit)) {
        let place = (skip + at * width, byte);
        if unit == 0 {
            return Err(ReadError::Binary { at: place.0, byte });
        }
        controls += 1;
        first = first.or(Some(place));
    }
    match first {
        Some((at, byte)) if controls > 2 && controls * 50 > count => Err(ReadError::Binary { at, byte }),
        _ => Ok(()),
    }
}

/// The text that these bytes are in that encoding; `skip` bytes stand before them.
pub(super) fn decode<'a>(
    bytes: &'a [u8],
    encoding: &'static Encoding,
    skip: usize,
    given: bool,
) -> Result<Cow<'a, str>, ReadError> {
    encoding.decode_without_bom_handling_and_without_replacement(bytes).ok_or_else(|| ReadError::Undecodable {
        encoding: name(encoding),
        at: skip + first_malformed(bytes, encoding),
        given,
    })
}

/// The offset of the first bytes that are no character.
fn first_malformed(bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut scratch = String::with_capacity(4096);
    let mut read = 0;
    loop {
        scratch.clear();
        let (result, more) = decoder.decode_to_string_without_replacement(&bytes[read..], &mut scratch, true);
        read += more;
        match result {
            DecoderResult::Malformed(length, after) => {
                return read.saturating_sub(usize::from(length) + usize::from(after));
            }
            DecoderResult::InputEmpty => return read,
            DecoderResult::OutputFull => {}
        }
    }
}

/// `\r\n` and `\r` become `\n`; all else stays.
fn unify_line_ends(text: String) -> String {
    let Some(first) = memchr::memchr(b'\r', text.as_bytes()) else { return text };
    let mut out = String::with_capacity(text.len());
    out.push_str(&text[..first]);
    let mut rest = &text[first..];
    while let Some(at) = memchr::memchr(b'\r', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push('\n');
        rest = &rest[at + 1..];
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    out.push_str(rest);
    out
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    bytes.iter().flat_map(|&byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
