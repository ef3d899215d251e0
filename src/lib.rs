//! Svodka reads bulletins in Russian and English, extracts dates, organizations and countries with rules, and writes
//! localized summaries.

pub mod batch;
pub mod block;
pub mod check;
pub mod evaluate;
pub mod explain;
pub mod extract;
pub mod knowledge;
pub mod lookup;
pub mod pattern;
pub mod pipeline;
pub mod read;
mod ready;
pub mod record;
pub mod resolve;
pub mod segment;
pub mod summary;

pub use explain::explain;
