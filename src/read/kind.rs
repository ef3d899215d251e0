//! What a file is, by its first bytes and its ending.

use super::{InputFormat, ReadError, ReadOptions, looks_like_jsonl};

/// The kinds of files that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Plain text.
    Text,
    /// Markdown.
    Markdown,
    /// JSON Lines: a document on each line.
    Jsonl,
}

/// Beginnings that tell a kind of file that isn't read.
const MAGIC: &[(&[u8], &str)] = &[
    (b"%PDF-", "it is a PDF document"),
    (b"PK\x03\x04", "it is a ZIP archive, or a document of an office program (docx, odt, xlsx)"),
    (b"\xD0\xCF\x11\xE0", "it is a document of an old office program (doc, xls)"),
    (b"{\\rtf", "it is an RTF document"),
    (b"\x1F\x8B", "it is a gzip archive"),
    (b"\x89PNG", "it is a picture (PNG)"),
    (b"\xFF\xD8\xFF", "it is a picture (JPEG)"),
    (b"GIF8", "it is a picture (GIF)"),
    (b"SQLite format 3", "it is an SQLite database"),
];

/// Endings that tell a kind of file that isn't read, although it is text.
const ENDINGS: &[(&[&str], &str)] = &[
    (&["html", "htm", "xhtml"], "it is an HTML page"),
    (&["eml", "mbox"], "it is a mail message"),
    (&["xml"], "it is an XML document"),
    (&["csv", "tsv"], "it is a table"),
    (&["json"], "it is a JSON document"),
    (&["toml", "yaml", "yml"], "it is a settings file"),
];

/// What a file is. `head` are its first bytes, at least some hundred where it has them.
///
/// # Errors
/// [`ReadError::NotRead`] where it is a kind that isn't read.
pub fn kind(path: &str, head: &[u8], options: &ReadOptions) -> Result<FileKind, ReadError> {
    let ending = path.rsplit(['/', '\\']).next().and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending);
    let ending = ending.unwrap_or("").to_ascii_lowercase();
    if let Some((_, what)) = MAGIC.iter().find(|(magic, _)| head.starts_with(magic)) {
        return Err(ReadError::NotRead { what });
    }
    match options.format {
        InputFormat::Text if matches!(&ending[..], "md" | "markdown") => return Ok(FileKind::Markdown),
        InputFormat::Text => return Ok(FileKind::Text),
        InputFormat::Jsonl => return Ok(FileKind::Jsonl),
        InputFormat::Auto => {}
    }
    if let Some((_, what)) = ENDINGS.iter().find(|(endings, _)| endings.contains(&&ending[..])) {
        return Err(ReadError::NotRead { what });
    }
    let start: Vec<u8> = head.iter().copied().skip_while(u8::is_ascii_whitespace).take(15).collect();
    let start = start.to_ascii_lowercase();
    if start.starts_with(b"<!doctype html") || start.starts_with(b"<html") {
        return Err(ReadError::NotRead { what: "it is an HTML page" });
    }
    match &ending[..] {
        "jsonl" | "ndjson" => Ok(FileKind::Jsonl),
        "md" | "markdown" => Ok(FileKind::Markdown),
        "" if looks_like_jsonl(head) => Ok(FileKind::Jsonl),
        _ => Ok(FileKind::Text),
    }
}
