//! The folders as text, embedded and overlaid.

/// What is wrong with a data file, and what to do.
#[derive(Debug, Clone)]
pub struct LoadError {
    /// The file, relative to the folder it was found in, or with the overlay's path.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// The files of all folders.
#[derive(Debug, Clone, Default)]
pub struct Sources {}
