//! What can go wrong when a summary is written.

/// A record that can't be summarized, or a message that can't be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SummaryError {
    /// A field of the record leads nowhere or can't be read.
    #[error("{path}: {problem}")]
    Record {
        /// The field: `events[3].participants[0].ref`.
        path: String,
        /// What is wrong with it: ``no entity `o9` ``.
        problem: String,
    },
    /// A message of the language's `summary.ftl` or `dates.ftl` failed.
    #[error("message `{message}` of language `{language}`: {problem}")]
    Message {
        /// The language's tag.
        language: String,
        /// The message's id.
        message: String,
        /// What is wrong with it.
        problem: String,
    },
}

impl SummaryError {
    /// A problem of the field at that path.
    pub(super) fn record(path: impl Into<String>, problem: impl Into<String>) -> SummaryError {
        SummaryError::Record { path: path.into(), problem: problem.into() }
    }
}
