//! Summaries: a [`Record`] becomes prose in any language that has a `summary.ftl`.
//!
//! In: a record, and the names of [`Knowledge`]. Out: a text, or an error that names the field or the message at
//! fault. All words come from `locales/XX/summary.ftl` and `dates.ftl`; this module only knows what there is to say.
//! It reads no documents and translates nothing: titles stay in the document's words.

mod brief;
mod catalog;
mod count;
mod date;
mod error;
mod event;
mod facts;
mod functions;
mod grammar;
mod lead;
mod lists;
mod marks;
mod markup;
mod names;
mod object;
mod page;
mod syntax;
mod timeline;
mod value;
mod writer;

use std::sync::Arc;

use crate::knowledge::source::Place;
use crate::knowledge::{Knowledge, Language, LoadError};
use crate::record::edtf::Edtf;
use crate::record::{Precision, Record};

pub use error::SummaryError;

use page::Page;
use writer::Writer;

/// How much a summary says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Length {
    /// Three lines: how much there is, the organizations and countries named most.
    Brief,
    /// Title, lead, timeline, organizations, countries.
    #[default]
    Normal,
    /// As normal, with the sentence that states each event, places, and how often each country is named.
    Full,
}

/// How a summary is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// Plain text; lists keep their `-`.
    Text,
    /// Markdown (CommonMark). Text of the document is escaped.
    #[default]
    Markdown,
}

/// Writes summaries in one language. Made once, it may be shared by threads.
pub struct Summarizer {
    knowledge: Arc<Knowledge>,
    /// The language's index in the knowledge.
    index: usize,
    writer: Writer,
}

impl Summarizer {
    /// The summarizer for the language with that tag.
    ///
    /// # Errors
    /// A language that isn't there, and everything that is missing from its `summary.ftl` and `dates.ftl` or wrong
    /// with them: messages, terms, cases, functions and their options, variables.
    pub fn new(knowledge: Arc<Knowledge>, lang: &str) -> Result<Summarizer, Vec<LoadError>> {
        let Some(index) = knowledge.languages.iter().position(|language| language.tag == lang) else {
            let error = LoadError::new(Place::file(format!("locales/{lang}")), format!("no language `{lang}`"));
            let known = knowledge.languages.iter().map(|language| language.tag.as_str());
            return Err(vec![error.with_suggestion(lang, known)]);
        };
        let writer = Writer::new(&knowledge.languages[index])?;
        Ok(Summarizer { knowledge, index, writer })
    }

    /// The summary of a record.
    ///
    /// # Errors
    /// A reference of the record that leads nowhere, a value that can't be read, an entity without any name; or a
    /// message that can't be written, which [`Summarizer::new`] finds beforehand as far as it can.
    pub fn summarize(&self, record: &Record, length: Length, format: Format) -> Result<String, SummaryError> {
        Page::new(record, &self.knowledge.languages[self.index], &self.writer, format)?.write(length)
    }

    /// A date in words, in every case of the language, in the order of its `cases`: `7 октября 2002 года`. The precision
    /// tells quarters, half-years, weeks and weekends, which EDTF writes as months and days.
    ///
    /// # Errors
    /// A message of `dates.ftl` that can't be written, which [`Summarizer::new`] finds beforehand as far as it can.
    pub fn date(&self, value: &Edtf, precision: Precision) -> Result<Vec<String>, SummaryError> {
        let phrase = date::phrase(&self.writer, value, precision)?;
        Ok(phrase.full.cases.iter().map(str::to_owned).collect())
    }
}

/// Everything that is missing from a language's `summary.ftl` and `dates.ftl`, or wrong with them; empty if all is
/// well.
pub fn messages_missing(language: &Language) -> Vec<LoadError> {
    Writer::new(language).err().unwrap_or_default()
}

#[cfg(test)]
mod tests;
