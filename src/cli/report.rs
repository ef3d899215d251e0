//! What is said on standard error.

use std::fmt::Display;
use std::io::{self, Write};

use svodka::batch::BatchError;
use svodka::record::ErrorRecord;

use super::Exit;

/// Says things on standard error, as much as is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Report {
    quiet: bool,
    verbose: bool,
}

impl Report {
    /// As the options ask.
    pub fn new(quiet: bool, verbose: bool) -> Report {
        Report { quiet, verbose }
    }

    /// True where nothing is to be said.
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Says something, unless nothing is to be said.
    pub fn say(&self, message: impl Display) {
        if !self.quiet {
            // There is nowhere to complain about a closed standard error.
            let _ = writeln!(io::stderr(), "{message}");
        }
    }

    /// Says which document failed, why, and what to do.
    pub fn failed(&self, error: &ErrorRecord) {
        let line = error.line.map(|line| format!(":{line}")).unwrap_or_default();
        let path = error.path.as_deref().unwrap_or("-");
        self.say(format_args!("{path}{line}: {}\n  help: {}", error.error, error.help));
    }

    /// Says something that few want to know.
    pub fn detail(&self, message: impl Display) {
        if self.verbose {
            self.say(message);
        }
    }

    /// Tells why nothing could be done. A closed pipe is no reason: who reads has seen enough.
    pub fn failure(&self, error: &anyhow::Error) -> Exit {
        let closed = |cause: &(dyn std::error::Error + 'static)| {
            cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
                || cause.downcast_ref::<BatchError>().is_some_and(BatchError::is_closed_pipe)
        };
        if error.chain().any(closed) {
            return Exit::Well;
        }
        let _ = writeln!(io::stderr(), "error: {error:#}");
        let help = error.chain().find_map(|cause| cause.downcast_ref::<BatchError>().and_then(BatchError::help));
        if let Some(help) = help {
            let _ = writeln!(io::stderr(), "  help: {help}");
        }
        Exit::Unusable
    }
}

/// What makes a word the plural of that number.
pub fn plural(number: usize) -> &'static str {
    if number == 1 { "" } else { "s" }
}
