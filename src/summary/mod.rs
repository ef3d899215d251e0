//! Summaries: a [`Record`](crate::record::Record) becomes prose in any language that has a `summary.ftl`.
