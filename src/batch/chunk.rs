//! Lines in chunks: a stream is cut after line ends, so that chunks can be read side by side.

use std::io::{self, Read};

/// How much is asked for at a time, in bytes.
const READ_BYTES: usize = 16 * 1024;

/// Whole lines of a stream, at least one.
#[derive(Debug, Default)]
pub(super) struct Chunk {
    /// The lines with their line ends; the last of a stream may have none.
    pub(super) bytes: Vec<u8>,
    /// The number of the first, from 1.
    pub(super) first_line: u64,
}

impl Chunk {
    /// The lines that aren't blank, with their numbers.
    pub(super) fn lines(&self) -> impl Iterator<Item = (u64, &[u8])> {
        let mut rest = self.bytes.as_slice();
        let mut number = self.first_line;
        std::iter::from_fn(move || {
            while !rest.is_empty() {
                let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                let line = &rest[..end];
                rest = rest.get(end + 1..).unwrap_or_default();
                number += 1;
                if !line.trim_ascii().is_empty() {
                    return Some((number - 1, line));
                }
            }
            None
        })
    }
}

/// Cuts a stream into chunks. What has come is given on at once, so a slow writer at the other end is answered line
/// by line.
pub(super) struct Chunks<R> {
    input: R,
    buffer: Vec<u8>,
    /// What came after the last line end.
    rest: Vec<u8>,
    line: u64,
}

impl<R: Read> Chunks<R> {
    /// The chunks of a stream.
    pub(super) fn new(input: R) -> Chunks<R> {
        Chunks { input, buffer: vec![0; READ_BYTES], rest: Vec::new(), line: 1 }
    }

    /// The number of the line that comes next.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// Fills the chunk with the next lines; false at the end of the stream.
    pub(super) fn next(&mut self, chunk: &mut Chunk) -> io::Result<bool> {
        chunk.bytes.clear();
        chunk.bytes.append(&mut self.rest);
        chunk.first_line = self.line;
        loop {
            let read = match self.input.read(&mut self.buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => read?,
            };
            let new = &self.buffer[..read];
            if read == 0 {
                // The last line may lack its end.
                self.line += u64::from(!chunk.bytes.is_empty());
                return Ok(!chunk.bytes.is_empty());
            }
            let Some(last) = memchr::memrchr(b'\n', new) else {
                chunk.bytes.extend_from_slice(new);
                continue;
            };
            self.line += memchr::memchr_iter(b'\n', new).count() as u64;
            chunk.bytes.extend_from_slice(&new[..=last]);
            self.rest.extend_from_slice(&new[last + 1..]);
            return Ok(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives a few bytes at a time.
    struct Trickle<'a>(&'a [u8], usize);

    impl Read for Trickle<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let length = self.1.min(self.0.len()).min(buffer.len());
            let (now, later) = self.0.split_at(length);
            buffer[..length].copy_from_slice(now);
            self.0 = later;
            Ok(length)
        }
    }

    fn lines(text: &str, step: usize) -> Vec<(u64, String)> {
        let mut chunks = Chunks::new(Trickle(text.as_bytes(), step));
        let (mut chunk, mut out) = (Chunk::default(), Vec::new());
        while chunks.next(&mut chunk).unwrap() {
            out.extend(chunk.lines().map(|(number, line)| (number, String::from_utf8_lossy(line).into_owned())));
        }
        out
    }

    #[test]
    fn lines_have_their_numbers_however_they_arrive() {
        let text = "one\n\n  \nfour — quatre\r\nfive\n\nseven";
        let wanted: Vec<(u64, String)> = [(1, "one"), (4, "four — quatre\r"), (5, "five"), (7, "seven")]
            .map(|(number, line)| (number, line.to_owned()))
            .into();
        for step in [1, 2, 3, 7, 100] {
            assert_eq!(lines(text, step), wanted, "{step} bytes at a time");
        }
    }

    #[test]
    fn an_empty_stream_has_no_lines() {
        assert!(lines("", 10).is_empty());
        assert!(lines("\n\n", 1).is_empty());
    }
}
