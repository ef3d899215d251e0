//! The tests of the whole: one binary, a module for each subject.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod batch;
mod cli;
mod countries;
mod dates;
mod documents;
mod gold;
mod laws;
mod layers;
mod names;
mod organizations;
mod round_trip;
mod schema;
mod third_language;
