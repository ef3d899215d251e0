//! Records that were written before: one a file, or JSON Lines.

use std::io::{self, BufRead, BufReader, Cursor, Read};

use serde::de::IgnoredAny;

use super::chunk::{Chunk, Chunks};
use super::failure::Failure;
use super::input::Input;
use crate::record::{ErrorRecord, Record};

/// Gives each record of these files to `take`, in order; of what is none, what is wrong with it. Of JSON Lines no more
/// than a chunk is held in memory.
///
/// # Errors
/// What `take` fails with.
pub fn records<E>(
    inputs: &[Input],
    take: &mut dyn FnMut(Result<Record, Box<ErrorRecord>>) -> Result<(), E>,
) -> Result<(), E> {
    for input in inputs {
        let stream = match input.stream() {
            Ok(stream) => stream,
            Err(error) => {
                take(Err(Failure::io(&error).record(Some(&input.path), None, None)))?;
                continue;
            }
        };
        let mut place = None;
        let read = split(stream, &mut |line, bytes| {
            place = line;
            let record = Record::from_json(bytes).map_err(|error| Failure::misfit(&error));
            take(record.map_err(|failure| failure.record(Some(&input.path), line, None)))
        })?;
        if let Err(error) = read {
            take(Err(Failure::io(&error).record(Some(&input.path), place, None)))?;
        }
    }
    Ok(())
}

/// Takes a JSON value and the number of its line, where it is one.
type Take<'t, E> = &'t mut dyn FnMut(Option<u64>, &[u8]) -> Result<(), E>;

/// Parts a stream into JSON values: each line, where the first line is one by itself, or the second is a whole object, so
/// that only the first is bad; else the whole.
fn split<E>(stream: impl Read, take: Take<'_, E>) -> Result<io::Result<()>, E> {
    let mut stream = BufReader::new(stream);
    let mut head = Vec::new();
    if let Err(error) = stream.read_until(b'\n', &mut head) {
        return Ok(Err(error));
    }
    let first = head.len();
    let value = |line: &[u8]| serde_json::from_slice::<IgnoredAny>(line).is_ok();
    if !value(&head)
        && let Err(error) = stream.read_until(b'\n', &mut head)
    {
        return Ok(Err(error));
    }
    let second = &head[first..];
    let by_line = value(&head[..first]) || second.trim_ascii_start().starts_with(b"{") && value(second);
    if !by_line {
        if let Err(error) = stream.read_to_end(&mut head) {
            return Ok(Err(error));
        }
        take(None, &head)?;
        return Ok(Ok(()));
    }
    let (mut chunks, mut chunk) = (Chunks::new(Cursor::new(head).chain(stream)), Chunk::default());
    loop {
        match chunks.next(&mut chunk) {
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {
                for (line, bytes) in chunk.lines() {
                    take(Some(line), bytes)?;
                }
            }
            Err(error) => return Ok(Err(error)),
        }
    }
}
