//! Tests of reading, by subject.
