//! The folder of the results. Every file appears whole or not at all: it is written beside its place and then moved.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use super::BatchError;

/// The folder of the results of one run.
pub(super) struct Output {
    records: PathBuf,
    summaries: PathBuf,
    all_records: Growing,
    failures: Growing,
    failed: bool,
}

impl Output {
    /// The folder, made where it isn't there.
    pub(super) fn create(folder: &Path) -> Result<Output, BatchError> {
        let (records, summaries) = (folder.join("records"), folder.join("summaries"));
        for folder in [&records, &summaries] {
            fs::create_dir_all(folder).map_err(|source| unwritten(folder, source))?;
        }
        Ok(Output {
            records,
            summaries,
            all_records: Growing::create(folder.join("records.jsonl"))?,
            failures: Growing::create(folder.join("failures.jsonl"))?,
            failed: false,
        })
    }

    /// Writes the record of a document, to be read by people.
    pub(super) fn record(&self, name: &str, json: &[u8]) -> Result<(), BatchError> {
        write(&self.records.join(format!("{name}.json")), json)
    }

    /// Writes the summary of a document in a language.
    pub(super) fn summary(&self, name: &str, lang: &str, text: &str) -> Result<(), BatchError> {
        write(&self.summaries.join(format!("{name}.{lang}.md")), text.as_bytes())
    }

    /// Adds to the records of all documents.
    pub(super) fn add_record(&mut self, line: &[u8]) -> Result<(), BatchError> {
        self.all_records.add(line)
    }

    /// Adds to the failures.
    pub(super) fn add_failure(&mut self, line: &[u8]) -> Result<(), BatchError> {
        self.failed = true;
        self.failures.add(line)
    }

    /// Puts the files of all documents in their places. Without failures there is no file of them.
    pub(super) fn finish(self) -> Result<(), BatchError> {
        self.all_records.finish()?;
        if self.failed {
            return self.failures.finish();
        }
        match fs::remove_file(&self.failures.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritten(&self.failures.path, error)),
            _ => Ok(()),
        }
    }
}

/// A file that grows until it is put in its place.
struct Growing {
    path: PathBuf,
    file: BufWriter<NamedTempFile>,
}

impl Growing {
    fn create(path: PathBuf) -> Result<Growing, BatchError> {
        let file = beside(&path).map_err(|source| unwritten(&path, source))?;
        Ok(Growing { path, file: BufWriter::with_capacity(1 << 16, file) })
    }

    fn add(&mut self, line: &[u8]) -> Result<(), BatchError> {
        self.file.write_all(line).map_err(|source| unwritten(&self.path, source))
    }

    fn finish(self) -> Result<(), BatchError> {
        let file = self.file.into_inner().map_err(|error| unwritten(&self.path, error.into_error()))?;
        place(file, &self.path).map_err(|source| unwritten(&self.path, source))
    }
}

/// Writes a whole file.
fn write(path: &Path, bytes: &[u8]) -> Result<(), BatchError> {
    let written = beside(path).and_then(|mut file| {
        file.write_all(bytes)?;
        place(file, path)
    });
    written.map_err(|source| unwritten(path, source))
}

/// A new file in the folder of that one, with the rights that new files have; it is gone when it isn't placed.
fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut builder = Builder::new();
    builder.prefix(".svodka-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // The user's mask takes from it what it takes from every file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

fn place(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.persist(path).map(drop).map_err(|error| error.error)
}

fn unwritten(path: &Path, source: io::Error) -> BatchError {
    BatchError::Output { place: path.display().to_string(), source }
}
