//! Records as a stream: in input order, in constant memory, by one thread or by many.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, channel, sync_channel};

use rayon::ThreadPoolBuilder;

use super::chunk::Chunk;
use super::job::{Job, Jobs};
use super::worker::{self, Worker, Workers};
use super::{BatchError, BatchOptions, Input, Tally};
use crate::knowledge::Knowledge;

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
    let jobs = Jobs::new(inputs, &options.read);
    if options.jobs <= 1 { alone(knowledge, jobs, options, out) } else { together(knowledge, jobs, options, out) }
}

/// Does a stretch of work.
fn run(job: Job<'_>, worker: &mut Worker<'_>, buffers: &mut Buffers) -> Tally {
    match job {
        Job::Lines(input) => worker.lines(&input.path, &buffers.chunk, &mut buffers.out),
        Job::Whole(input, stream) => worker.whole(input, stream, &mut buffers.out),
        Job::Failed(error) => worker::ended(Err(error), &mut buffers.out),
    }
}

/// The memory of a stretch of work, used again and again.
#[derive(Default)]
struct Buffers {
    chunk: Chunk,
    out: Vec<u8>,
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
        tally.add(run(job, &mut worker, &mut buffers));
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
    let workers = Workers::new(knowledge, options);
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
                    let tally = workers.with(|worker| run(job, worker, &mut buffers));
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
