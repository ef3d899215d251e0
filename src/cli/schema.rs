//! `svodka schema`: the JSON Schema of a record.

use clap::Args;
use svodka::record;

use super::{Exit, print};

/// Print the JSON Schema (draft 2020-12) of a record
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka schema > record.schema.json")]
pub struct Arguments {}

/// Does it.
pub fn run(_: &Arguments) -> anyhow::Result<Exit> {
    print(&format!("{:#}\n", record::schema()))
}
