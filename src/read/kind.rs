//! What a file is, by its first bytes and the ending of its name.

use super::{InputFormat, ReadError, ReadOptions, looks_like_jsonl};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// Plain text: the file is a document.
    Text,
    /// Markdown: the file is a document; front matter may state its date and language.
    Markdown,
    /// JSON Lines: each line is a document.
    Jsonl,
}

const SAVE_AS_TEXT: &str = "save it as plain text (.txt) in UTF-8, and give that file";
const UNPACK: &str = "unpack it, and give the files in it";
const LEAVE_OUT: &str = "leave it out of the input; texts are read as .txt, .md and .jsonl";
const AS_JSONL: &str = r#"write each document as one line {"id": "…", "text": "…"} of a .jsonl file"#;

const PDF: Unread = ("PDF documents", "take the text out of it (`pdftotext -layout FILE.pdf`), and give that file");
const WORD: Unread = ("word processor documents", SAVE_AS_TEXT);
const HTML: Unread =
    ("HTML pages", "save the page as plain text (.txt), or read it as it stands: `--input-format text`");
const ARCHIVE: Unread = ("archives", UNPACK);
const IMAGE: Unread = ("images", LEAVE_OUT);
const PROGRAM: Unread = ("programs and databases", LEAVE_OUT);
const MEDIA: Unread = ("sound and film", LEAVE_OUT);
const TABLE: Unread = ("tables", AS_JSONL);
const JSON: Unread = ("JSON documents other than JSON Lines", AS_JSONL);
const XML: Unread = ("XML documents", SAVE_AS_TEXT);
const MAIL: Unread = ("mail messages", SAVE_AS_TEXT);
const SLIDES: Unread = ("slides", SAVE_AS_TEXT);
const BOOK: Unread = ("electronic books", SAVE_AS_TEXT);
const UTF_32: Unread = ("texts in UTF-32", "save it in UTF-8");

/// A kind of file that isn't read, in words, and what to do.
type Unread = (&'static str, &'static str);

/// Kinds that aren't read, by the first bytes.
const BY_HEAD: &[(&[u8], Unread)] = &[
    (b"\xFF\xFE\0\0", UTF_32),
    (b"\0\0\xFE\xFF", UTF_32),
    (b"%PDF-", PDF),
    (b"{\\rtf", WORD),
    (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", WORD),
    (b"PK\x03\x04", ARCHIVE),
    (b"PK\x05\x06", ARCHIVE),
    (b"\x1F\x8B", ARCHIVE),
    (b"BZh", ARCHIVE),
    (b"\xFD7zXZ\0", ARCHIVE),
    (b"7z\xBC\xAF\x27\x1C", ARCHIVE),
    (b"Rar!\x1A\x07", ARCHIVE),
    (b"\x28\xB5\x2F\xFD", ARCHIVE),
    (b"\x89PNG\r\n", IMAGE),
    (b"\xFF\xD8\xFF", IMAGE),
    (b"GIF87a", IMAGE),
    (b"GIF89a", IMAGE),
    (b"II*\0", IMAGE),
    (b"MM\0*", IMAGE),
    (b"AT&TFORM", IMAGE),
    (b"\x7FELF", PROGRAM),
    (b"SQLite format 3\0", PROGRAM),
    (b"OggS", MEDIA),
    (b"ID3", MEDIA),
];

/// Kinds that aren't read, by the ending.
const BY_ENDING: &[(&[&str], Unread)] = &[
    (&["pdf"], PDF),
    (&["doc", "docx", "docm", "dot", "dotx", "odt", "ott", "rtf", "pages", "wpd"], WORD),
    (&["html", "htm", "xhtml", "mht", "mhtml"], HTML),
    (&["zip", "gz", "tgz", "bz2", "xz", "zst", "7z", "rar", "tar", "lz4"], ARCHIVE),
    (&["png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "webp", "svg", "ico", "heic", "djvu", "djv"], IMAGE),
    (&["exe", "dll", "so", "db", "sqlite", "sqlite3", "parquet"], PROGRAM),
    (&["mp3", "mp4", "ogg", "wav", "flac", "avi", "mkv", "mov"], MEDIA),
    (&["csv", "tsv", "xls", "xlsx", "ods"], TABLE),
    (&["json"], JSON),
    (&["xml", "rss", "atom"], XML),
    (&["eml", "mbox", "msg"], MAIL),
    (&["ppt", "pptx", "odp"], SLIDES),
    (&["epub", "fb2", "mobi"], BOOK),
];

/// What a file is: by the format the user names, else by its first bytes (some hundred, better some thousand) and the
/// ending of its name. Standard input is `-`.
///
/// # Errors
/// [`ReadError::NotRead`] where it is of a kind that isn't read.
pub fn kind(path: &str, head: &[u8], options: &ReadOptions) -> Result<FileKind, ReadError> {
    let ending = ending(path);
    let markdown = matches!(ending.as_str(), "md" | "markdown" | "mdown" | "mkd");
    let text = if markdown { FileKind::Markdown } else { FileKind::Text };
    if options.format == InputFormat::Jsonl {
        return Ok(FileKind::Jsonl);
    }
    let unread = |(what, advice): Unread| Err(ReadError::NotRead { what, advice });
    let by_ending = BY_ENDING.iter().find(|(endings, _)| endings.contains(&ending.as_str()));
    if let Some((_, by_head)) = BY_HEAD.iter().find(|(magic, _)| head.starts_with(magic)) {
        // A word processor's document, a table, a book are archives too; the ending tells it better.
        return unread(by_ending.map_or(*by_head, |(_, by_ending)| *by_ending));
    }
    if options.format == InputFormat::Text {
        return Ok(text);
    }
    match ending.as_str() {
        "jsonl" | "ndjson" => return Ok(FileKind::Jsonl),
        "txt" | "text" => return Ok(text),
        _ if markdown => return Ok(text),
        _ => {}
    }
    if looks_like_jsonl(head) {
        return Ok(FileKind::Jsonl);
    }
    if let Some((_, by_ending)) = by_ending {
        return unread(*by_ending);
    }
    if is_html(head) {
        return unread(HTML);
    }
    Ok(text)
}

/// The ending of the file's name, in lower case; a name that begins with its only dot has none.
fn ending(path: &str) -> String {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, ending)) if !stem.is_empty() => ending.to_ascii_lowercase(),
        _ => String::new(),
    }
}

fn is_html(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|start| head.len() >= start.len() && head[..start.len()].eq_ignore_ascii_case(start))
}
