//! What ends a batch.

use std::io;
use std::path::PathBuf;

use crate::knowledge::LoadError;

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
    /// A glob that matches no file.
    #[error("{glob}: no file matches")]
    NoMatch {
        /// The glob.
        glob: String,
    },
    /// What looks like a glob and is none.
    #[error("{glob}: no valid glob: {reason}")]
    Glob {
        /// What was written.
        glob: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The folder of the results is the folder that is read.
    #[error("{path}: input and output are the same folder", path = path.display())]
    OutputIsInput {
        /// The folder.
        path: PathBuf,
    },
    /// The summaries of a language can't be written.
    #[error("no summaries can be written in `{lang}`\n{}", lines(errors))]
    Summaries {
        /// The language's tag.
        lang: String,
        /// All that is wrong with its messages.
        errors: Vec<LoadError>,
    },
    /// A folder where files are read.
    #[error("{path}: is a folder", path = path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// The results can't be written.
    #[error("{place}: can't write")]
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
            BatchError::NoMatch { .. } => {
                "`*` stands for anything but `/`, `**` for folders, `{a,b}` for either".to_owned()
            }
            BatchError::Glob { .. } => {
                r"put a backslash before a `[`, `{`, `*` or `?` that is meant as such".to_owned()
            }
            BatchError::OutputIsInput { .. } => "name another folder with `--output`".to_owned(),
            BatchError::Summaries { .. } => "list all that is wrong with `svodka check`".to_owned(),
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

fn lines(errors: &[LoadError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
