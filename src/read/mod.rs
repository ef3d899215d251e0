//! Reading: bytes become a [`Document`].

pub use crate::record::{Published, PublishedFrom, Source};

/// A document, decoded, before anything is known of its language or content.
#[derive(Debug, Clone)]
pub struct Document {
    /// The file's stem, or the id given.
    pub id: String,
    /// Where it came from.
    pub source: Source,
    /// The text: a file's line ends are `\n`, else to the letter.
    pub text: String,
    /// The day of publication that the input itself states (field, header, option, file name).
    pub published: Option<Published>,
    /// The language that the input states; decides only where the text itself doesn't.
    pub lang: Option<String>,
}
