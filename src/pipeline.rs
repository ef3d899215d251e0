//! The road in one function: a document goes in, its record comes out.

use std::sync::Arc;

use crate::extract::{Extracted, Finder};
use crate::knowledge::Knowledge;
use crate::read::{Document, Published, PublishedFrom};
use crate::record::{Record, RecordWriter, build};
use crate::resolve::{Findings, Given, Memory, resolve};
use crate::segment::Text;

pub use crate::resolve::DateOrder;

/// What a reader may decide about extraction.
#[derive(Debug, Clone, Default)]
pub struct ExtractOptions {
    /// Settles numeric dates with two readings.
    pub date_order: Option<DateOrder>,
}

/// Extracts records from documents, one after another; keeps its memory between them. One for each thread.
pub struct Extractor {
    knowledge: Arc<Knowledge>,
    options: ExtractOptions,
    parts: Text,
    finder: Finder,
    memory: Memory,
    extracted: Extracted,
    findings: Findings,
    writer: RecordWriter,
}

impl Extractor {
    /// An extractor over that knowledge.
    pub fn new(knowledge: Arc<Knowledge>, options: ExtractOptions) -> Extractor {
        Extractor {
            finder: Finder::new(&knowledge.lexicon),
            memory: Memory::new(&knowledge),
            writer: RecordWriter::new(&knowledge),
            knowledge,
            options,
            parts: Text::default(),
            extracted: Extracted::default(),
            findings: Findings::default(),
        }
    }

    /// The record of a document. Can't fail: doubt is data, and problems are `warnings`.
    pub fn extract(&mut self, document: Document) -> Record {
        let findings = self.find(&document);
        build(document, &self.parts, findings, &self.knowledge)
    }

    /// Adds the record of a document to `out` as JSON, without a line end: the same as that of
    /// [`extract`](Extractor::extract), sooner.
    pub fn write(&mut self, document: &Document, out: &mut Vec<u8>) {
        self.read(document);
        self.writer.write(document, &self.parts, &self.findings, &self.knowledge, out);
    }

    /// All of the road but its last step: what is known of a document, in tokens and bytes.
    pub fn find(&mut self, document: &Document) -> Findings {
        self.read(document);
        std::mem::take(&mut self.findings)
    }

    fn read(&mut self, document: &Document) {
        let lexicon = &self.knowledge.lexicon;
        let hint =
            document.lang.as_ref().and_then(|tag| lexicon.languages.iter().position(|language| language.tag == *tag));
        self.parts.fill(&document.text, lexicon, hint.map(|lang| lang as u8));
        self.finder.find(&document.text, &self.parts, lexicon, &mut self.extracted);
        let filename = document.filename_date.clone().map(|date| Published { date, from: PublishedFrom::Filename });
        let given = Given {
            text: &document.text,
            published: document.published.as_ref(),
            filename: filename.as_ref(),
            order: self.options.date_order,
        };
        let (finder, memory, findings) = (&mut self.finder, &mut self.memory, &mut self.findings);
        resolve(&given, &self.parts, &self.extracted, &self.knowledge, finder, memory, findings);
    }

    /// The parts of the document that was read last.
    pub fn parts(&self) -> &Text {
        &self.parts
    }

    /// What was extracted from the document that was read last, with all that did not stand.
    pub fn extracted(&self) -> &Extracted {
        &self.extracted
    }
}
