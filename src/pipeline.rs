//! The road in one function: a document goes in, its record comes out.

use std::sync::Arc;

use crate::knowledge::Knowledge;
use crate::read::Document;
use crate::record::{Offsets, Record, SCHEMA};

/// The order of day, month and year in numeric dates such as 4/3/2012.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day.
    Ymd,
}

/// What a reader may decide about extraction.
#[derive(Debug, Clone, Default)]
pub struct ExtractOptions {
    /// Settles numeric dates with two readings.
    pub date_order: Option<DateOrder>,
}

/// Extracts records from documents, one after another; keeps its memory between them. One for each thread.
pub struct Extractor {
    _knowledge: Arc<Knowledge>,
    _options: ExtractOptions,
}

impl Extractor {
    /// An extractor over that knowledge.
    pub fn new(knowledge: Arc<Knowledge>, options: ExtractOptions) -> Extractor {
        Extractor {
            _knowledge: knowledge,
            _options: options,
        }
    }

    /// The record of a document. Can't fail: doubt is data, and problems are `warnings`.
    pub fn extract(&mut self, document: Document) -> Record {
        Record {
            schema: SCHEMA.to_owned(),
            id: document.id,
            source: document.source,
            offsets: Offsets::Codepoint,
            title: None,
            published: document.published,
            languages: Vec::new(),
            text: document.text,
            mentions: Vec::new(),
            dates: Vec::new(),
            organizations: Vec::new(),
            countries: Vec::new(),
            places: Vec::new(),
            events: Vec::new(),
            warnings: Vec::new(),
        }
    }
}
