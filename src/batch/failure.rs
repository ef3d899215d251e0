//! Documents that failed: what stands in the place of their record.

use std::any::Any;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::read::ReadError;
use crate::record::{ERROR_SCHEMA, ErrorRecord, RecordError};
use crate::summary::SummaryError;

/// What became of a document that has no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Failure {
    error: String,
    help: String,
}

impl Failure {
    /// A document that can't be read.
    pub(super) fn unread(error: &ReadError) -> Failure {
        let help = error.help().unwrap_or_else(|| "put its text into it, or leave it out of the input".to_owned());
        Failure { error: error.to_string(), help }
    }

    /// A file that the system doesn't give.
    pub(super) fn io(error: &io::Error) -> Failure {
        let help = match error.kind() {
            io::ErrorKind::PermissionDenied => "give yourself the right to read it (`chmod u+r FILE`)",
            _ => "see whether the file is still there and can be read",
        };
        Failure { error: format!("can't be read: {error}"), help: help.to_owned() }
    }

    /// A document whose summary can't be written.
    pub(super) fn unsummarized(lang: &str, error: &SummaryError) -> Failure {
        Failure {
            error: format!("no summary in `{lang}`: {error}"),
            help: "list what is wrong with the messages by `svodka check`".to_owned(),
        }
    }

    /// JSON that is no record.
    pub(super) fn misfit(error: &RecordError) -> Failure {
        Failure { error: error.to_string(), help: error.help().to_owned() }
    }

    /// A fault of the program.
    fn panic(payload: &(dyn Any + Send)) -> Failure {
        let text = payload.downcast_ref::<&str>().copied();
        let reason = text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no reason given");
        Failure {
            error: format!("fault of the program: {reason}"),
            help: "please report it with the document".to_owned(),
        }
    }

    /// The failure as it is written: of the document with that path, line and id, as far as these are known.
    pub(super) fn record(self, path: Option<&str>, line: Option<u64>, id: Option<&str>) -> Box<ErrorRecord> {
        Box::new(ErrorRecord {
            schema: ERROR_SCHEMA.to_owned(),
            path: path.map(str::to_owned),
            line,
            id: id.map(str::to_owned),
            error: self.error,
            help: self.help,
        })
    }
}

/// Does something for one document; a fault in it is the document's failure and nobody else's.
pub(super) fn guard<T>(work: impl FnOnce() -> T) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|payload| Failure::panic(payload.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_fails_one_document() {
        let work = |text: &str| guard(|| text.split_once(' ').expect("there is a blank").0.len());
        assert_eq!(work("two words"), Ok(3));
        let failure = work("word").unwrap_err();
        assert!(failure.error.starts_with("fault of the program: there is a blank"), "{failure:?}");
    }
}
