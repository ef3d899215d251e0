//! How the program ends.

use std::process::ExitCode;

/// All exit statuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// All is well.
    Well = 0,
    /// Some documents failed; the others are written.
    SomeFailed = 1,
    /// Nothing could be done: wrong usage, missing input, output that can't be written.
    Unusable = 2,
}

impl Exit {
    /// The status where that many failed.
    pub fn of_failed(failed: u64) -> Exit {
        if failed == 0 { Exit::Well } else { Exit::SomeFailed }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}
