//! What can be wrong with a document.

/// Why a document can't be read. The message doesn't repeat where the document lies: the caller knows it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// There is nothing in it, or nothing but blanks.
    #[error("the document is empty")]
    Empty,
    /// It is no text.
    #[error("binary data, not text: byte 0x{byte:02X} at offset {at}")]
    Binary {
        /// The offset of the first byte that no text has.
        at: usize,
        /// That byte.
        byte: u8,
    },
    /// It is of a kind that isn't read.
    #[error("not read: {what}")]
    NotRead {
        /// The kind, in words, in the plural.
        what: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// It isn't in the encoding that was given or that its beginning claims.
    #[error("not valid {encoding}: the byte at offset {at} is no part of a character")]
    Undecodable {
        /// The encoding's WHATWG name in lower case.
        encoding: String,
        /// The offset of the first byte in error.
        at: usize,
        /// True where the user named the encoding.
        given: bool,
    },
    /// A line is no JSON object.
    #[error("not valid JSON, column {column}: {message}")]
    Json {
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// A line has no `text`.
    #[error("the field `text` is missing")]
    NoText,
    /// A field can't be used.
    #[error("field `{field}`: {why}")]
    BadField {
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        why: String,
    },
}

impl ReadError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        let help = match self {
            ReadError::Empty => return None,
            ReadError::Binary { .. } => "save the document as plain text in UTF-8, or leave it out of the input",
            ReadError::NotRead { advice, .. } => advice,
            ReadError::Undecodable { given: true, .. } => {
                "leave out `--encoding` to let it be found from the bytes, or name another"
            }
            ReadError::Undecodable { given: false, .. } => {
                "mend the damaged place, or name the encoding: `--encoding windows-1251`"
            }
            ReadError::Json { .. } => r#"each line is one object: {"id": "…", "text": "…"}"#,
            ReadError::NoText => r#"give the document's text as {"text": "…"}"#,
            ReadError::BadField { field: "published", .. } => {
                r#"write the day as "2002-10-08", or leave the field out"#
            }
            ReadError::BadField { field: "id", .. } => "write the id in quotes, or leave it out",
            ReadError::BadField { field: "lang", .. } => r#"write the language's tag, as in "ru", or leave it out"#,
            ReadError::BadField { .. } => "write the text in quotes",
        };
        Some(help.to_owned())
    }
}
