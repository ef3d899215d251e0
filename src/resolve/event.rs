//! What happened: the patterns of `events.toml` over the mentions of each sentence.

use super::Findings;
use crate::extract::{Extracted, Finder};
use crate::knowledge::Knowledge;
use crate::segment::Text;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFinding {}

/// Runs the patterns of events. One for each thread.
pub struct Teller {}

impl Teller {
    /// A teller.
    pub fn new(_knowledge: &Knowledge) -> Teller {
        Teller {}
    }
}

/// Finds the events.
pub(super) fn find(
    _text: &str,
    _parts: &Text,
    _extracted: &Extracted,
    _knowledge: &Knowledge,
    _finder: &mut Finder,
    _teller: &mut Teller,
    _findings: &mut Findings,
) {
}
