//! What ends a batch.

use std::io;
use std::path::PathBuf;

/// Why a batch can't begin or go on. What is wrong with a single document is no such error.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BatchError {
    /// An input that isn't there.
    #[error("{path}: no such file or folder", path = path.display())]
    NoInput {
        /// What was looked for.
        path: PathBuf,
    },
    /// A folder where files are read.
    #[error("{path}: is a folder", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// The results can't be written.
    #[error("{place}: can't write: {source}")]
    Output {
        /// Where they were to go.
        place: String,
        /// The system's reason.
        source: io::Error,
    },
    /// The system gives no threads.
    #[error("can't start {jobs} threads: {reason}")]
    Threads {
        /// How many were asked for.
        jobs: usize,
        /// The system's reason.
        reason: String,
    },
}

impl BatchError {
    /// What to do about it.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            BatchError::NoInput { .. } => "name a file or a folder, or `-` for standard input".to_owned(),
            BatchError::Folder { path } => format!("read all files of it with `svodka run {}`", path.display()),
            BatchError::Output { .. } => "make room there, or name another place".to_owned(),
            BatchError::Threads { .. } => "ask for fewer with `--jobs`".to_owned(),
        })
    }

    /// True where the reader of the results has closed the pipe: it has seen enough.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, BatchError::Output { source, .. } if source.kind() == io::ErrorKind::BrokenPipe)
    }
}
