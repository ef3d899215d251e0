//! Records as a stream: in input order, in constant memory, by one thread or by many.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::ThreadPoolBuilder;

use super::chunk::{Chunk, Chunks};
use super::failure::Failure;
use super::input::{OpenError, Opened};
use super::worker::{self, Worker};
use super::{BatchError, BatchOptions, Input, Tally};
use crate::knowledge::Knowledge;
use crate::record::ErrorRecord;

/// How much of the results is kept before it is written, in bytes.
const KEPT_BYTES: usize = 256 * 1024;

/// Writes the record of each document as a line of JSON, in input order; of one that fails, an error in its place.
/// What is held in memory doesn't grow with the input, only with its longest document.
///
/// # Errors
/// `out` can't be written, or there are no threads.
pub fn extract(
    knowledge: &Arc<Knowledge>,
    inputs: &[Input],
    options: &BatchOptions,
    out: &mut (dyn Write + Send),
) -> Result<Tally, BatchError> {
    let jobs = Jobs { inputs: inputs.iter(), options, lines: None };
    if options.jobs <= 1 { alone(knowledge, jobs, options, out) } else { together(knowledge, jobs, options, out) }
}

/// A stretch of work.
enum Job<'i> {
    /// Lines of a file.
    Lines(&'i Input),
    /// A file that is a document.
    Whole(&'i Input, Box<dyn Read + Send>),
    /// What can't be opened or read on.
    Failed(Box<ErrorRecord>),
}

impl Job<'_> {
    fn run(self, worker: &mut Worker<'_>, buffers: &mut Buffers) -> Tally {
        match self {
            Job::Lines(input) => worker.lines(&input.path, &buffers.chunk, &mut buffers.out),
            Job::Whole(input, stream) => worker.whole(input, stream, &mut buffers.out),
            Job::Failed(error) => worker::write(Err(*error), &mut buffers.out),
        }
    }
}

/// The memory of a stretch of work, used again and again.
#[derive(Default)]
struct Buffers {
    chunk: Chunk,
    out: Vec<u8>,
}

type Lines<'i> = (&'i Input, Chunks<Box<dyn Read + Send>>);

/// All work there is, in order.
struct Jobs<'i> {
    inputs: std::slice::Iter<'i, Input>,
    options: &'i BatchOptions,
    lines: Option<Lines<'i>>,
}

impl<'i> Jobs<'i> {
    /// The next stretch of work; its lines are in the chunk.
    fn next(&mut self, chunk: &mut Chunk) -> Option<Job<'i>> {
        loop {
            if let Some((input, chunks)) = &mut self.lines {
                let input = *input;
                match chunks.next(chunk) {
                    Ok(true) => return Some(Job::Lines(input)),
                    Ok(false) => self.lines = None,
                    Err(error) => {
                        let line = chunks.line();
                        self.lines = None;
                        return Some(failed(Failure::io(&error).record(Some(&input.path), Some(line), None)));
                    }
                }
                continue;
            }
            let input = self.inputs.next()?;
            let failure = match input.open(&self.options.read) {
                Ok(Opened::Whole(stream)) => return Some(Job::Whole(input, stream)),
                Ok(Opened::Lines(stream)) => {
                    self.lines = Some((input, Chunks::new(stream)));
                    continue;
                }
                Err(OpenError::Io(error)) => Failure::io(&error),
                Err(OpenError::Read(error)) => Failure::unread(&error),
            };
            return Some(failed(failure.record(Some(&input.path), None, Some(&input.id))));
        }
    }
}

fn failed<'i>(error: ErrorRecord) -> Job<'i> {
    Job::Failed(Box::new(error))
}

fn unwritten(source: io::Error) -> BatchError {
    BatchError::Output { place: "standard output".to_owned(), source }
}

/// Does all work in this thread.
fn alone(
    knowledge: &Arc<Knowledge>,
    mut jobs: Jobs<'_>,
    options: &BatchOptions,
    out: &mut (dyn Write + Send),
) -> Result<Tally, BatchError> {
    let mut worker = Worker::new(knowledge, options);
    let (mut buffers, mut tally) = (Buffers::default(), Tally::default());
    while let Some(job) = jobs.next(&mut buffers.chunk) {
        tally.add(job.run(&mut worker, &mut buffers));
        write_out(&mut buffers.out, out).map_err(unwritten)?;
    }
    Ok(tally)
}

/// Writes what is there, and keeps no more memory than is usual.
fn write_out(bytes: &mut Vec<u8>, out: &mut (dyn Write + Send)) -> io::Result<()> {
    out.write_all(bytes)?;
    out.flush()?;
    bytes.clear();
    bytes.shrink_to(8 * KEPT_BYTES);
    Ok(())
}

/// Work that is done: its place in the order, its results, what they count.
type Done = (u64, Buffers, Tally);

/// Does the work in as many threads as were asked for, while this one reads and another one writes. Whoever reads
/// must have got free buffers, of which there are a few for each thread: that bounds the memory.
fn together(
    knowledge: &Arc<Knowledge>,
    mut jobs: Jobs<'_>,
    options: &BatchOptions,
    out: &mut (dyn Write + Send),
) -> Result<Tally, BatchError> {
    let pool = ThreadPoolBuilder::new().num_threads(options.jobs).build();
    let pool = pool.map_err(|error| BatchError::Threads { jobs: options.jobs, reason: error.to_string() })?;
    let workers: Mutex<Vec<Worker<'_>>> = Mutex::new(Vec::new());
    let ahead = options.jobs * 3;
    let (give_back, free) = sync_channel(ahead);
    for _ in 0..ahead {
        give_back.send(Buffers::default()).expect("the channel has room for all buffers");
    }
    let (done, finished) = channel::<Done>();
    std::thread::scope(|threads| {
        let writer = threads.spawn(move || write_in_order(&finished, &give_back, out));
        pool.in_place_scope(|scope| {
            let mut number = 0;
            while let Ok(mut buffers) = free.recv() {
                let Some(job) = jobs.next(&mut buffers.chunk) else { break };
                let (workers, done) = (&workers, done.clone());
                scope.spawn(move |_| {
                    let idle = workers.lock().unwrap_or_else(PoisonError::into_inner).pop();
                    let mut worker = idle.unwrap_or_else(|| Worker::new(knowledge, options));
                    let tally = job.run(&mut worker, &mut buffers);
                    workers.lock().unwrap_or_else(PoisonError::into_inner).push(worker);
                    // Nobody listens where the output is closed; then the work is in vain.
                    let _ = done.send((number, buffers, tally));
                });
                number += 1;
            }
        });
        drop(done);
        writer.join().expect("the writer only writes").map_err(unwritten)
    })
}

/// Writes the results in the order of the work.
fn write_in_order(
    finished: &Receiver<Done>,
    give_back: &SyncSender<Buffers>,
    out: &mut (dyn Write + Send),
) -> io::Result<Tally> {
    let (mut waiting, mut next, mut tally) = (BTreeMap::new(), 0, Tally::default());
    for (number, buffers, counted) in finished {
        waiting.insert(number, (buffers, counted));
        while let Some((mut buffers, counted)) = waiting.remove(&next) {
            write_out(&mut buffers.out, out)?;
            tally.add(counted);
            next += 1;
            buffers.chunk.bytes.shrink_to(8 * KEPT_BYTES);
            // The reader may be at its end.
            let _ = give_back.send(buffers);
        }
    }
    Ok(tally)
}
