//! Why input could not be read, and what to do.

use thiserror::Error;

/// Why a file or line could not be read. The message doesn't repeat the file's name.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing in it, or nothing but blanks.
    #[error("the file is empty")]
    Empty,
    /// It is no text.
    #[error("not read: it is no text (byte {at} is a control character)")]
    Binary {
        /// The offset of the byte that gives it away.
        at: usize,
    },
    /// It is a kind of document that isn't read.
    #[error("not read: {what}")]
    NotRead {
        /// What it is.
        what: &'static str,
    },
    /// It isn't in the encoding.
    #[error("byte {at} can't be read as {encoding}")]
    Undecodable {
        /// The encoding's name.
        encoding: &'static str,
        /// The offset of the first byte that doesn't fit.
        at: usize,
    },
    /// A line of JSON Lines is not valid JSON, or not an object.
    #[error("not valid JSON: {message} (column {column})")]
    Json {
        /// The column in bytes, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// A line of JSON Lines has no text.
    #[error("the line has no `text`")]
    NoText,
    /// A field of a line of JSON Lines has a value that it can't have.
    #[error("`{field}` is {value:?}")]
    BadField {
        /// The field.
        field: &'static str,
        /// Its value.
        value: String,
    },
    /// A line of JSON Lines is too long.
    #[error("the line is longer than {limit} bytes")]
    TooLong {
        /// The most bytes a line can have.
        limit: usize,
    },
}

impl ReadError {
    /// What to do.
    pub fn help(&self) -> &'static str {
        match self {
            ReadError::Empty => "there is nothing to read in it; was it copied to the end?",
            ReadError::Binary { .. } => "give plain text, Markdown or JSON Lines",
            ReadError::NotRead { .. } => "save it as plain text (UTF-8) and give that",
            ReadError::Undecodable { .. } => {
                "give the right encoding with --encoding, for example --encoding windows-1251"
            }
            ReadError::Json { .. } => "each line is one object: {\"id\": \"…\", \"text\": \"…\"}",
            ReadError::NoText => "each line is an object with the document's text in `text`",
            ReadError::BadField { field: "published", .. } => "write the day as YYYY-MM-DD",
            ReadError::BadField { .. } => "write it as a string",
            ReadError::TooLong { .. } => "split the document, or give it as a file of its own",
        }
    }
}
