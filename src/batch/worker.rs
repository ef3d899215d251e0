//! A worker: reads documents and writes their records into a buffer. One for each thread.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

use super::chunk::Chunk;
use super::failure::{Failure, guard};
use super::{BatchOptions, Input, Tally};
use crate::knowledge::Knowledge;
use crate::pipeline::Extractor;
use crate::read::{Document, ReadOptions, document, json_line};
use crate::record::{ErrorRecord, Offsets, Record};

/// Reads documents, one after another; keeps its memory between them.
pub(super) struct Worker<'o> {
    knowledge: Arc<Knowledge>,
    options: &'o BatchOptions,
    extractor: Extractor,
}

impl<'o> Worker<'o> {
    /// A worker with that knowledge.
    pub(super) fn new(knowledge: &Arc<Knowledge>, options: &'o BatchOptions) -> Worker<'o> {
        let extractor = Extractor::new(Arc::clone(knowledge), options.extract.clone());
        Worker { knowledge: Arc::clone(knowledge), options, extractor }
    }

    /// The record of a document. After a fault the worker begins afresh: half of a document may be left in it.
    pub(super) fn extract(&mut self, document: Document) -> Result<Record, Failure> {
        let extractor = &mut self.extractor;
        guard(|| extractor.extract(document).with_offsets(self.options.offsets)).inspect_err(|_| {
            self.extractor = Extractor::new(Arc::clone(&self.knowledge), self.options.extract.clone());
        })
    }

    /// Writes a line for each line of the chunk: its record, or what is wrong with it.
    pub(super) fn lines(&mut self, path: &str, chunk: &Chunk, out: &mut Vec<u8>) -> Tally {
        let mut tally = Tally::default();
        for (number, line) in chunk.lines() {
            let failed = match json_line(path, number, line, &self.options.read) {
                Err(error) => Err((Failure::unread(&error), None)),
                Ok(document) => self.record(&document, out).map_err(|failure| (failure, Some(document.id))),
            };
            let failed = failed.map_err(|(failure, id)| failure.record(None, Some(number), id.as_deref()));
            tally.add(ended(failed, out));
        }
        tally
    }

    /// Adds the record of a document to `out`; nothing after a fault.
    fn record(&mut self, document: &Document, out: &mut Vec<u8>) -> Result<(), Failure> {
        if self.options.offsets != Offsets::Codepoint {
            let record = self.extract(document.clone())?;
            serde_json::to_writer(out, &record).expect("a record is plain data, and memory takes all of it");
            return Ok(());
        }
        let before = out.len();
        let extractor = &mut self.extractor;
        guard(|| extractor.write(document, out)).inspect_err(|_| {
            out.truncate(before);
            self.extractor = Extractor::new(Arc::clone(&self.knowledge), self.options.extract.clone());
        })
    }

    /// Reads a file that is a document.
    pub(super) fn read(
        input: &Input,
        mut stream: impl Read,
        options: &ReadOptions,
    ) -> Result<Document, Box<ErrorRecord>> {
        let mut bytes = Vec::new();
        let read = stream.read_to_end(&mut bytes).map_err(|error| Failure::io(&error));
        let document = read
            .and_then(|_| document(&input.id, &input.path, &bytes, options).map_err(|error| Failure::unread(&error)));
        document.map_err(|failure| failure.record(Some(&input.path), None, Some(&input.id)))
    }

    /// Writes a line for a file: its record, or what is wrong with it.
    pub(super) fn whole(&mut self, input: &Input, stream: impl Read, out: &mut Vec<u8>) -> Tally {
        let done = Worker::read(input, stream, &self.options.read).and_then(|document| {
            let failed = |failure: Failure| failure.record(Some(&input.path), None, Some(&input.id));
            self.record(&document, out).map_err(failed)
        });
        ended(done, out)
    }
}

/// Workers that threads share: one is made when all others are busy.
pub(super) struct Workers<'o> {
    knowledge: &'o Arc<Knowledge>,
    options: &'o BatchOptions,
    idle: Mutex<Vec<Worker<'o>>>,
}

impl<'o> Workers<'o> {
    /// Workers with that knowledge; none as yet.
    pub(super) fn new(knowledge: &'o Arc<Knowledge>, options: &'o BatchOptions) -> Workers<'o> {
        Workers { knowledge, options, idle: Mutex::default() }
    }

    /// Lets a worker do something.
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Worker<'o>) -> T) -> T {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut worker = idle.unwrap_or_else(|| Worker::new(self.knowledge, self.options));
        let done = work(&mut worker);
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(worker);
        done
    }
}

/// Ends the line of a record that was written, or writes what is wrong in its place.
pub(super) fn ended(done: Result<(), Box<ErrorRecord>>, out: &mut Vec<u8>) -> Tally {
    let tally = match done {
        Ok(()) => Tally { written: 1, failed: 0 },
        Err(error) => {
            serde_json::to_writer(&mut *out, &error).expect("an error is plain data, and memory takes all of it");
            Tally { written: 0, failed: 1 }
        }
    };
    out.push(b'\n');
    tally
}
