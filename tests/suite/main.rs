//! The tests of the whole: one binary, a module for each subject.

mod documents;
mod laws;
mod layers;
mod names;
mod schema;
mod third_language;
