//! The work there is, in order: whole files, and chunks of lines.

use std::io::Read;

use super::Input;
use super::chunk::{Chunk, Chunks};
use super::failure::Failure;
use super::input::Opened;
use crate::read::ReadOptions;
use crate::record::ErrorRecord;

/// A stretch of work.
pub(super) enum Job<'i> {
    /// Lines of a file.
    Lines(&'i Input),
    /// A file that is a document.
    Whole(&'i Input, Box<dyn Read + Send + 'i>),
    /// What can't be opened or read on.
    Failed(Box<ErrorRecord>),
}

/// All work there is.
pub(super) struct Jobs<'i> {
    inputs: std::slice::Iter<'i, Input>,
    options: &'i ReadOptions,
    lines: Option<(&'i Input, Chunks<Box<dyn Read + Send>>)>,
}

impl<'i> Jobs<'i> {
    /// The work that these inputs are.
    pub(super) fn new(inputs: &'i [Input], options: &'i ReadOptions) -> Jobs<'i> {
        Jobs { inputs: inputs.iter(), options, lines: None }
    }

    /// How many inputs are still to be begun or ended.
    pub(super) fn left(&self) -> usize {
        self.inputs.len() + usize::from(self.lines.is_some())
    }

    /// The next stretch of work; its lines are in the chunk.
    pub(super) fn next(&mut self, chunk: &mut Chunk) -> Option<Job<'i>> {
        loop {
            if let Some((input, chunks)) = &mut self.lines {
                let input = *input;
                match chunks.next(chunk) {
                    Ok(true) => return Some(Job::Lines(input)),
                    Ok(false) => self.lines = None,
                    Err(error) => {
                        let line = chunks.line();
                        self.lines = None;
                        return Some(Job::Failed(Failure::io(&error).record(Some(&input.path), Some(line), None)));
                    }
                }
                continue;
            }
            let input = self.inputs.next()?;
            match input.open(self.options) {
                Ok(Opened::Whole(stream)) => return Some(Job::Whole(input, stream)),
                Ok(Opened::Lines(stream)) => self.lines = Some((input, Chunks::new(stream))),
                Err(failure) => return Some(Job::Failed(failure.record(Some(&input.path), None, Some(&input.id)))),
            }
        }
    }
}
