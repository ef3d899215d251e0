//! Svodka reads bulletins in Russian and English, extracts dates, organizations and countries with rules, and writes
//! localized summaries.

pub mod knowledge;
pub mod pipeline;
pub mod read;
pub mod record;
pub mod summary;
