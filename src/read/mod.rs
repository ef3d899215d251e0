//! Reading: bytes become a [`Document`].
//!
//! In: the bytes of one file, or one line of JSON Lines. Out: its text, decoded, and what the input itself states (day
//! of publication, language). Plain text, Markdown and JSON Lines are read; of every other kind the error says what it
//! is. Nothing here opens files.

mod decode;
mod error;
mod json;
mod kind;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

pub use crate::record::{Published, PublishedFrom, Source};
pub use decode::encoding;
pub use error::ReadError;
pub use json::{json_line, looks_like_jsonl, stated_id};
pub use kind::{FileKind, kind};

/// A document, decoded, before anything is known of its language or content.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file's stem, or the id given.
    pub id: String,
    /// Where it came from.
    pub source: Source,
    /// The text: a file's line ends are `\n`, else to the letter.
    pub text: String,
    /// The day of publication that the option or the input itself states.
    pub published: Option<Published>,
    /// The language that the input states; decides only where the text itself doesn't.
    pub lang: Option<String>,
    /// The day that the file's name states. Every other source goes before it.
    pub filename_date: Option<Published>,
}

/// How input is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InputFormat {
    /// By its content and its ending.
    #[default]
    Auto,
    /// As plain text.
    Text,
    /// As JSON Lines: an object with `text` on each line.
    Jsonl,
}

/// What a reader may decide about reading.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// How the input is to be read.
    pub format: InputFormat,
    /// The encoding; found out from the bytes where none is given.
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// The day of publication, `YYYY-MM-DD`.
    pub published: Option<String>,
}

/// One file as a document. `id` is the document's, `path` is what `source.path` shows.
///
/// # Errors
/// Where the file is empty, binary, of a kind that isn't read, or can't be decoded.
pub fn document(id: &str, path: &str, bytes: &[u8], options: &ReadOptions) -> Result<Document, ReadError> {
    let kind = kind(path, bytes, options)?;
    let (text, encoding) = decode::decode(bytes, options.encoding)?;
    if text.trim().is_empty() {
        return Err(ReadError::Empty);
    }
    let text = match text.contains('\r') {
        true => text.replace("\r\n", "\n").replace('\r', "\n"),
        false => text,
    };
    let media_type = match kind {
        FileKind::Markdown => "text/markdown",
        FileKind::Text | FileKind::Jsonl => "text/plain",
    };
    Ok(Document {
        id: id.to_owned(),
        source: Source::File {
            path: path.to_owned(),
            media_type: media_type.to_owned(),
            encoding: encoding.name().to_ascii_lowercase(),
            bytes: bytes.len() as u64,
            sha256: hexadecimal(&Sha256::digest(bytes)),
        },
        text,
        published: options.published.clone().map(|date| Published { date, from: PublishedFrom::Option }),
        lang: None,
        filename_date: date_in_name(path).map(|date| Published { date, from: PublishedFrom::Filename }),
    })
}

/// A day of the calendar as `YYYY-MM-DD`; a time after it (RFC 3339) is left out.
pub fn date(text: &str) -> Option<String> {
    let text = text.trim();
    let day = match text.get(10..11) {
        None => text,
        Some("T" | "t" | " ") => text.get(..10)?,
        Some(_) => return None,
    };
    if day.len() != 10
        || !day.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() })
    {
        return None;
    }
    existing(&day[..4], &day[5..7], &day[8..])
}

fn existing(year: &str, month: &str, day: &str) -> Option<String> {
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?;
    Some(format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()))
}

/// The day in a file's name: `2002-10-08`, `2002_10_08`, `20021008`, `08.10.2002`.
fn date_in_name(path: &str) -> Option<String> {
    let name = path.rsplit(['/', '\\']).next()?;
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let stem = if stem.is_empty() { name } else { stem };
    let groups: Vec<(usize, &str)> = digit_groups(stem);
    for window in groups.windows(3) {
        let [(a, first), (b, second), (c, third)] = [window[0], window[1], window[2]];
        let mark = |from: usize, to: usize| stem.get(from..to).filter(|mark| mark.len() == 1);
        let marks = (mark(a + first.len(), b), mark(b + second.len(), c));
        if marks.0.is_none() || marks.0 != marks.1 {
            continue;
        }
        let found = match (first.len(), second.len(), third.len(), marks.0) {
            (4, 2, 2, Some("-" | "_" | ".")) => existing(first, second, third),
            (2, 2, 4, Some("." | "-" | "_")) => existing(third, second, first),
            _ => None,
        };
        if found.is_some() {
            return found;
        }
    }
    groups
        .iter()
        .filter(|(_, digits)| digits.len() == 8 && matches!(&digits[..2], "18" | "19" | "20"))
        .find_map(|(_, digits)| existing(&digits[..4], &digits[4..6], &digits[6..]))
}

/// The runs of digits in a text, with their offsets.
fn digit_groups(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_ascii_digit(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                out.push((from, &text[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    out
}

fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

#[cfg(test)]
mod tests;
