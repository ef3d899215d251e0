//! Many documents: which there are, how each is named, who reads them side by side, and what becomes of those that
//! fail.
//!
//! In: what the user names, files, folders, globs, standard input. Out: records in input order, as a stream
//! ([`extract`]) or as files in a folder with their summaries ([`run`]). It owns files, threads and progress; of language and content it knows nothing.

mod chunk;
mod discover;
mod documents;
mod error;
mod failure;
mod ids;
mod input;
mod job;
mod output;
mod records;
mod run;
mod stream;
mod worker;

pub use discover::{discover, record_files};
pub use documents::documents;
pub use error::BatchError;
pub use input::{Input, inputs};
pub use records::records;
pub use run::{Progress, run};
pub use stream::extract;

use crate::pipeline::ExtractOptions;
use crate::read::ReadOptions;
use crate::record::Offsets;

/// How many documents are to be read.
#[derive(Debug, Clone)]
pub struct BatchOptions {
    /// How the input is to be read.
    pub read: ReadOptions,
    /// What decides about extraction.
    pub extract: ExtractOptions,
    /// The unit of the records' offsets.
    pub offsets: Offsets,
    /// How many threads read; at least 1.
    pub jobs: usize,
}

/// How many documents went which way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Documents whose record was written.
    pub written: u64,
    /// Documents that could not be read, or whose record could not be made.
    pub failed: u64,
}

impl Tally {
    /// Adds up.
    pub fn add(&mut self, other: Tally) {
        self.written += other.written;
        self.failed += other.failed;
    }
}
