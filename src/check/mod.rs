//! Checking the data: what `svodka check` reports, and what the tests run.
//!
//! In: [`Knowledge`](crate::knowledge::Knowledge), loaded and so free of what loading refuses. Out: what is wrong with
//! it nevertheless. It mends nothing.

pub mod examples;
mod report;

pub use examples::{Examiner, Example, examples};
pub use report::{Checked, Finding, Severity, check};
