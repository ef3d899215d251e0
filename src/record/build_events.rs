//! Events of the record.

use super::Event;
use crate::resolve::Findings;
use crate::segment::Text;

/// The events of the record, by `start`.
pub(super) fn events(_text: &str, _parts: &Text, _findings: &Findings) -> Vec<Event> {
    Vec::new()
}
