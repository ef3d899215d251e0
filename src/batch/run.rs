//! A whole batch: from files to records and summaries in a folder.
//!
//! The work goes in portions: a portion is read side by side, its documents get their ids one after another, then they
//! are extracted, summarized and written side by side, and what all documents share is written in order. So the result
//! doesn't depend on the number of threads, and memory holds one portion.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use super::chunk::Chunk;
use super::failure::{Failure, guard};
use super::ids::{Used, file_name};
use super::job::{Job, Jobs};
use super::output::Output;
use super::worker::{Worker, Workers};
use super::{BatchError, BatchOptions, Input, Tally};
use crate::knowledge::Knowledge;
use crate::read::{Document, json_line};
use crate::record::{ErrorRecord, Record, Source};
use crate::summary::{Format, Length, Summarizer};

/// How many bytes of input a portion has, for each thread.
const PORTION_BYTES: u64 = 2 << 20;

/// How many files a portion has at most, for each thread.
const PORTION_FILES: usize = 64;

/// What happens in a batch, in input order.
#[derive(Debug)]
pub enum Progress<'a> {
    /// A document was read; its record and its summaries are written.
    Written {
        /// The document's id.
        id: &'a str,
    },
    /// A document failed.
    Failed(&'a ErrorRecord),
    /// That many files of the input are done.
    Files(usize),
}

/// Reads all inputs and writes `records/ID.json`, `summaries/ID.LANG.md` for each language that has summaries,
/// `records.jsonl` and, if any document fails, `failures.jsonl` to the folder.
///
/// # Errors
/// The folder can't be written, a language's summaries can't be written, or there are no threads.
pub fn run(
    knowledge: &Arc<Knowledge>,
    inputs: &[Input],
    folder: &Path,
    options: &BatchOptions,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<Tally, BatchError> {
    let pool = ThreadPoolBuilder::new().num_threads(options.jobs).build();
    let pool = pool.map_err(|error| BatchError::Threads { jobs: options.jobs, reason: error.to_string() })?;
    let desk = Desk { summarizers: summarizers(knowledge)?, workers: Workers::new(knowledge, options), options };
    let mut output = Output::create(folder)?;
    let mut jobs = Jobs::new(inputs, &options.read);
    let (mut ids, mut names, mut tally) = (Used::default(), Used::default(), Tally::default());
    loop {
        let portion = portion(&mut jobs, options);
        if portion.is_empty() {
            break;
        }
        let read: Vec<Vec<Result<Read, Box<ErrorRecord>>>> =
            pool.install(|| portion.into_par_iter().map(|(job, chunk)| desk.read(job, &chunk)).collect());
        let named: Vec<Result<Named, Box<ErrorRecord>>> =
            read.into_iter().flatten().map(|read| read.map(|read| read.named(&mut ids, &mut names))).collect();
        let done: Vec<Result<Done, BatchError>> =
            pool.install(|| named.into_par_iter().map(|named| desk.write(named, &output)).collect());
        for done in done {
            match done? {
                Done::Written { id, line } => {
                    output.add_record(&line)?;
                    tally.written += 1;
                    watch(Progress::Written { id: &id });
                }
                Done::Failed(error) => {
                    let mut line = serde_json::to_vec(&error).expect("an error is plain data");
                    line.push(b'\n');
                    output.add_failure(&line)?;
                    tally.failed += 1;
                    watch(Progress::Failed(&error));
                }
            }
        }
        watch(Progress::Files(inputs.len() - jobs.left()));
    }
    output.finish()?;
    Ok(tally)
}

/// The next portion of the work; empty at the end.
fn portion<'i>(jobs: &mut Jobs<'i>, options: &BatchOptions) -> Vec<(Job<'i>, Chunk)> {
    let (mut portion, mut bytes) = (Vec::new(), 0);
    while bytes < PORTION_BYTES * options.jobs as u64 && portion.len() < PORTION_FILES * options.jobs {
        let mut chunk = Chunk::default();
        let Some(mut job) = jobs.next(&mut chunk) else { break };
        bytes += chunk.bytes.len() as u64;
        if let Job::Whole(input, stream) = &mut job {
            let input: &'i Input = input;
            // A portion has more files than a process may hold open; but what is no file, such as a pipe, is read once.
            if let Some((file, facts)) = input.file.as_ref().and_then(|file| Some((file, file.metadata().ok()?)))
                && facts.is_file()
            {
                bytes += facts.len();
                *stream = Box::new(Reopened { file, opened: None });
            }
        }
        portion.push((job, chunk));
    }
    portion
}

/// A file that is opened when it is read.
struct Reopened<'i> {
    file: &'i Path,
    opened: Option<File>,
}

impl std::io::Read for Reopened<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.opened.is_none() {
            self.opened = Some(File::open(self.file)?);
        }
        self.opened.as_mut().expect("it was opened just now").read(buffer)
    }
}

/// The summarizers of all languages that have summaries.
fn summarizers(knowledge: &Arc<Knowledge>) -> Result<Vec<(String, Summarizer)>, BatchError> {
    let with_summaries = knowledge.languages.iter().filter(|language| !language.summary_ftl.is_empty());
    let summarizer = |lang: &str| {
        let made = Summarizer::new(Arc::clone(knowledge), lang);
        made.map_err(|errors| BatchError::Summaries { lang: lang.to_owned(), errors })
    };
    with_summaries.map(|language| Ok((language.tag.clone(), summarizer(&language.tag)?))).collect()
}

/// A document that was read, and where a line of it lies.
struct Read {
    document: Document,
    /// The file's id and the line's number, of a line.
    line: Option<(String, u64)>,
}

/// A document with its ids.
struct Named {
    document: Document,
    /// Its name in the folder of the results.
    name: String,
    path: String,
    line: Option<u64>,
}

/// What became of a document.
enum Done {
    Written { id: String, line: Vec<u8> },
    Failed(Box<ErrorRecord>),
}

impl Read {
    /// The document with an id that no other has, and a name that no other file has.
    fn named(self, ids: &mut Used, names: &mut Used) -> Named {
        let Read { mut document, line } = self;
        let others: Vec<String> = line.iter().map(|(file, _)| format!("{file}-{}", document.id)).collect();
        document.id = ids.take(&document.id, &others);
        let name = names.take(&file_name(&document.id), &[]);
        let path = match &document.source {
            Source::File { path, .. } | Source::Line { path, .. } => path.clone(),
        };
        Named { document, name, path, line: line.map(|(_, number)| number) }
    }
}

/// Where documents are read and written, by many threads.
struct Desk<'o> {
    summarizers: Vec<(String, Summarizer)>,
    workers: Workers<'o>,
    options: &'o BatchOptions,
}

impl Desk<'_> {
    /// Reads the documents of a job.
    fn read(&self, job: Job<'_>, chunk: &Chunk) -> Vec<Result<Read, Box<ErrorRecord>>> {
        match job {
            Job::Failed(error) => vec![Err(error)],
            Job::Whole(input, stream) => {
                let document = Worker::read(input, stream, &self.options.read);
                vec![document.map(|document| Read { document, line: None })]
            }
            Job::Lines(input) => chunk
                .lines()
                .map(|(number, line)| match json_line(&input.path, number, line, &self.options.read) {
                    Ok(document) => Ok(Read { document, line: Some((input.id.clone(), number)) }),
                    Err(error) => Err(Failure::unread(&error).record(Some(&input.path), Some(number), None)),
                })
                .collect(),
        }
    }

    /// Writes the record and the summaries of a document.
    fn write(&self, named: Result<Named, Box<ErrorRecord>>, output: &Output) -> Result<Done, BatchError> {
        let named = match named {
            Ok(named) => named,
            Err(error) => return Ok(Done::Failed(error)),
        };
        let Named { document, name, path, line } = named;
        let id = document.id.clone();
        let done = self.workers.with(|worker| worker.extract(document)).and_then(|record| {
            let summaries = self.summaries(&record)?;
            Ok((record, summaries))
        });
        let (record, summaries) = match done {
            Ok(done) => done,
            Err(failure) => return Ok(Done::Failed(failure.record(Some(&path), line, Some(&id)))),
        };
        let mut pretty = serde_json::to_vec_pretty(&record).expect("a record is plain data");
        pretty.push(b'\n');
        output.record(&name, &pretty)?;
        for (lang, text) in summaries {
            output.summary(&name, lang, &text)?;
        }
        let mut line = serde_json::to_vec(&record).expect("a record is plain data");
        line.push(b'\n');
        Ok(Done::Written { id, line })
    }

    /// The summaries of a record, in each language.
    fn summaries(&self, record: &Record) -> Result<Vec<(&str, String)>, Failure> {
        let mut summaries = Vec::new();
        for (lang, summarizer) in &self.summarizers {
            let text = guard(|| summarizer.summarize(record, Length::Normal, Format::Markdown))?;
            summaries.push((lang.as_str(), text.map_err(|error| Failure::unsummarized(lang, &error))?));
        }
        Ok(summaries)
    }
}
