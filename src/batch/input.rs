//! What is read: a file or standard input, and what it turns out to be when it is opened.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};

use encoding_rs_io::DecodeReaderBytesBuilder;

use super::failure::Failure;
use super::{BatchError, ids};
use crate::read::{FileKind, InputFormat, ReadOptions, kind};

/// How much of a file tells what it is, in bytes.
const HEAD_BYTES: u64 = 16 * 1024;

/// A file of the input, or standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// The path as the record shows it; `-` is standard input.
    pub path: String,
    /// Where the file lies; nowhere, for standard input.
    pub file: Option<PathBuf>,
    /// The id of the document, if the file is one.
    pub id: String,
}

/// What these arguments name, each a file or `-`; standard input where there are none.
///
/// # Errors
/// One of them isn't there, or is a folder.
pub fn inputs(arguments: &[PathBuf]) -> Result<Vec<Input>, BatchError> {
    let standard = [PathBuf::from("-")];
    let arguments = if arguments.is_empty() { &standard } else { arguments };
    for path in arguments.iter().filter(|path| !is_standard(path)) {
        if path.is_dir() {
            return Err(BatchError::Folder { path: path.clone() });
        }
        if !path.exists() {
            return Err(BatchError::NoInput { path: path.clone() });
        }
    }
    let paths: Vec<String> = arguments.iter().map(|path| shown(path)).collect();
    let ids = ids::of_files(&paths.iter().map(|path| (path.clone(), path.clone())).collect::<Vec<_>>());
    let file = |path: &PathBuf| (!is_standard(path)).then(|| path.clone());
    Ok(arguments.iter().zip(paths).zip(ids).map(|((at, path), id)| Input { path, file: file(at), id }).collect())
}

pub(super) fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// A path as records show it: with `/` between its parts, on every system.
pub(super) fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    if cfg!(windows) { path.replace('\\', "/") } else { path.into_owned() }
}

/// A file that was opened.
pub(super) enum Opened {
    /// Each line is a document.
    Lines(Box<dyn Read + Send>),
    /// The whole is a document.
    Whole(Box<dyn Read + Send>),
}

impl Input {
    /// Its bytes.
    pub(super) fn stream(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match &self.file {
            Some(file) => Box::new(File::open(file)?),
            None => Box::new(io::stdin()),
        })
    }

    /// Opens the input and looks at what it is.
    pub(super) fn open(&self, options: &ReadOptions) -> Result<Opened, Failure> {
        let mut stream = self.stream().map_err(|error| Failure::io(&error))?;
        let head = self.head(&mut stream, options).map_err(|error| Failure::io(&error))?;
        let kind = kind(&self.path, &head, options).map_err(|error| Failure::unread(&error))?;
        let whole: Box<dyn Read + Send> =
            if head.is_empty() { stream } else { Box::new(Cursor::new(head).chain(stream)) };
        Ok(match kind {
            // Lines in UTF-16 tell it by the mark at their beginning; all others are passed through as they are.
            FileKind::Jsonl if options.encoding.is_none() => {
                Opened::Lines(Box::new(DecodeReaderBytesBuilder::new().utf8_passthru(true).build(whole)))
            }
            FileKind::Jsonl => Opened::Lines(whole),
            _ => Opened::Whole(whole),
        })
    }

    /// The first bytes. Where the user names the format of standard input nothing is waited for.
    fn head(&self, stream: &mut dyn Read, options: &ReadOptions) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        if options.format == InputFormat::Jsonl {
            return Ok(head);
        }
        let mut buffer = vec![0; HEAD_BYTES as usize];
        // One line is enough: who writes into a pipe line by line is answered so.
        while head.len() < buffer.len() && !head.contains(&b'\n') {
            match stream.read(&mut buffer) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                read => match read? {
                    0 => break,
                    length => head.extend_from_slice(&buffer[..length]),
                },
            }
        }
        Ok(head)
    }
}
