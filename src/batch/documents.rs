//! Documents, one after another, for those who do with them what they like.

use super::Input;
use super::chunk::Chunk;
use super::failure::Failure;
use super::job::{Job, Jobs};
use super::worker::Worker;
use crate::read::{Document, ReadOptions, json_line};
use crate::record::ErrorRecord;

/// Gives each document of these inputs to `take`, in order; of one that can't be read, what is wrong with it.
///
/// # Errors
/// What `take` fails with.
pub fn documents<E>(
    inputs: &[Input],
    options: &ReadOptions,
    take: &mut dyn FnMut(Result<Document, Box<ErrorRecord>>) -> Result<(), E>,
) -> Result<(), E> {
    let (mut jobs, mut chunk) = (Jobs::new(inputs, options), Chunk::default());
    while let Some(job) = jobs.next(&mut chunk) {
        match job {
            Job::Failed(error) => take(Err(error))?,
            Job::Whole(input, stream) => take(Worker::read(input, stream, options))?,
            Job::Lines(input) => {
                for (number, line) in chunk.lines() {
                    let document = json_line(&input.path, number, line, options);
                    take(
                        document.map_err(|error| Failure::unread(&error).record(Some(&input.path), Some(number), None)),
                    )?;
                }
            }
        }
    }
    Ok(())
}
