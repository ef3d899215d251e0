//! Reading: bytes become a [`Document`].
//!
//! In: the bytes of a file, or one line of JSON Lines. Out: its text, decoded, and what the input itself states of it.
//! It opens no files, tells no languages, and looks for no date inside the text: the dateline is for the rules.

mod date;
mod encoding;
mod error;
mod jsonl;
mod kind;
mod markdown;
mod text;

#[cfg(test)]
mod tests;

use encoding_rs::Encoding;

pub use crate::record::{Published, PublishedFrom, Source};
pub use date::{date, in_filename};
pub use encoding::encoding;
pub use error::ReadError;
pub use jsonl::{json_line, looks_like_jsonl};
pub use kind::{FileKind, kind};
pub use text::document;

/// A document, decoded, before anything is known of its language or content.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file's stem, or the id given.
    pub id: String,
    /// Where it came from.
    pub source: Source,
    /// The text: a file's line ends are `\n`, else to the letter.
    pub text: String,
    /// The day of publication that an option or the input's own field states.
    pub published: Option<Published>,
    /// The language that the input states; decides only where the text itself doesn't.
    pub lang: Option<String>,
    /// The day that the file's name states, `YYYY-MM-DD`; the least of the sources: option, field and dateline go
    /// before it. A line of JSON Lines has none, for the name of a collection dates none of its documents.
    pub filename_date: Option<String>,
}

/// How input is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InputFormat {
    /// By content and ending.
    #[default]
    Auto,
    /// Each file is a document.
    Text,
    /// Each line is a document: JSON Lines.
    Jsonl,
}

/// What the user says about the input.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// How the input is to be read.
    pub format: InputFormat,
    /// The encoding of the files; a byte order mark beats it. Without it, each file's own is found from its bytes.
    pub encoding: Option<&'static Encoding>,
    /// The day of publication of each document, `YYYY-MM-DD`, checked by [`date`]; beats what the input states.
    pub published: Option<String>,
    /// The language of each document; beats what the input states.
    pub lang: Option<String>,
}

impl ReadOptions {
    /// The day of publication: the option's, else the input's own.
    fn published(&self, own: Option<String>) -> Option<Published> {
        match &self.published {
            Some(date) => Some(Published { date: date.clone(), from: PublishedFrom::Option }),
            None => own.map(|date| Published { date, from: PublishedFrom::Metadata }),
        }
    }
}
