//! One summary under way: the record looked up, its names and dates, and the order of its sections.

use std::collections::HashSet;
use std::sync::Arc;

use crate::knowledge::Language;
use crate::record::Record;
use crate::record::edtf::Edtf;

use super::error::SummaryError;
use super::facts::Facts;
use super::markup::one_line;
use super::names::Names;
use super::timeline::Timeline;
use super::value::{Args, Phrase};
use super::writer::Writer;
use super::{Format, Length, brief, date, lead, lists, marks};

/// One summary under way.
pub(super) struct Page<'a> {
    pub(super) facts: Facts<'a>,
    pub(super) names: Names<'a>,
    pub(super) writer: &'a Writer,
    pub(super) format: Format,
    /// The values of the record's dates, in their order.
    pub(super) dates: Vec<Option<Edtf>>,
    countries: HashSet<&'a str>,
}

impl<'a> Page<'a> {
    /// The record, looked up and named.
    pub(super) fn new(
        record: &'a Record,
        language: &Language,
        writer: &'a Writer,
        format: Format,
    ) -> Result<Page<'a>, SummaryError> {
        let facts = Facts::new(record)?;
        let names = Names::new(&facts, language, writer, format)?;
        let countries = record.countries.iter().map(|country| country.id.as_str()).collect();
        let values = record.dates.iter().enumerate().map(|(index, date)| date::value(date, index));
        let dates = values.collect::<Result<Vec<_>, _>>()?;
        Ok(Page { facts, names, writer, format, dates, countries })
    }

    /// The whole summary, ending with a line break.
    pub(super) fn write(&self, length: Length) -> Result<String, SummaryError> {
        let timeline = Timeline::new(self)?;
        let text = match length {
            Length::Brief => brief::lines(self, &timeline)?,
            Length::Normal | Length::Full => {
                let full = length == Length::Full;
                let mut parts = vec![self.format.heading(1, &self.title()?), lead::paragraph(self, &timeline)?];
                self.section("heading-timeline", timeline.lines(self, full)?, &mut parts)?;
                self.section("heading-organizations", lists::organizations(self)?, &mut parts)?;
                let countries = if full { lists::country_lines(self)? } else { lists::countries(self)? };
                self.section("heading-countries", countries, &mut parts)?;
                if full {
                    self.section("heading-places", lists::places(self)?, &mut parts)?;
                }
                parts.join("\n\n")
            }
        };
        Ok(marks::settle(&text) + "\n")
    }

    /// The document's title as it stands there, or its id.
    pub(super) fn title(&self) -> Result<String, SummaryError> {
        match self.facts.record.title.as_deref().map(one_line).filter(|title| !title.is_empty()) {
            Some(title) => Ok(self.format.inline(&title)),
            None => {
                let id = self.format.inline(&self.facts.record.id);
                self.writer.message("heading-untitled", &Args::new().text("id", Some(id)))
            }
        }
    }

    /// True if that id is a country's.
    pub(super) fn is_country(&self, id: &str) -> bool {
        self.countries.contains(id)
    }

    /// The name of an entity that may be missing.
    pub(super) fn name_at(
        &self,
        id: Option<&str>,
        path: impl FnOnce() -> String,
    ) -> Result<Option<Arc<Phrase>>, SummaryError> {
        id.map(|id| self.names.of(id, path)).transpose()
    }

    /// Adds a section with its heading, unless it is empty.
    fn section(&self, heading: &str, lines: Vec<String>, parts: &mut Vec<String>) -> Result<(), SummaryError> {
        if !lines.is_empty() {
            let heading = self.writer.message(heading, &Args::new())?;
            parts.push(self.format.heading(2, &heading));
            parts.push(lines.join("\n"));
        }
        Ok(())
    }
}
