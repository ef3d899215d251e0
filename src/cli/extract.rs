//! `svodka extract`: documents become records, as JSON Lines on standard output.

use std::io;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use svodka::batch;
use svodka::record;

use super::Exit;
use super::options::{Data, Jobs, Reading};
use super::report::{Report, plural};

/// Write the record of each document as a line of JSON
///
/// In input order and constant memory, however long the input is. A document that can't be read has an error in its
/// place (`"schema": "svodka-error/1"`), the others go on.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka extract bulletin.txt                      one record
  svodka extract *.txt > records.jsonl             a record for each file
  svodka extract --input-format jsonl - < in.jsonl a record for each line
  svodka extract --published 2004-05-12 news.txt   \"yesterday\" is 11 May 2004")]
pub struct Arguments {
    /// Files to read; `-` is standard input [default: -]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    reading: Reading,
    /// The unit of every `start` and `end`
    #[arg(long, value_name = "UNIT", default_value = "codepoint")]
    offsets: Offsets,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    jobs: Jobs,
}

/// The unit of offsets.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Offsets {
    /// Unicode code points
    Codepoint,
    /// Bytes of UTF-8
    Byte,
    /// UTF-16 code units
    Utf16,
}

impl From<Offsets> for record::Offsets {
    fn from(offsets: Offsets) -> record::Offsets {
        match offsets {
            Offsets::Codepoint => record::Offsets::Codepoint,
            Offsets::Byte => record::Offsets::Byte,
            Offsets::Utf16 => record::Offsets::Utf16,
        }
    }
}

/// Does it.
pub fn run(arguments: &Arguments, report: &Report) -> anyhow::Result<Exit> {
    let inputs = batch::inputs(&arguments.files)?;
    let knowledge = arguments.data.knowledge()?;
    let options = arguments.reading.batch_options(arguments.jobs, arguments.offsets.into());
    let tally = batch::extract(&knowledge, &inputs, &options, &mut io::stdout())?;
    if tally.failed > 0 {
        let all = tally.failed + tally.written;
        let (failed, s) = (tally.failed, plural(all as usize));
        report.say(format_args!("{failed} of {all} document{s} failed; their lines say why (`svodka-error/1`)"));
    }
    report.detail(format_args!("{} records written", tally.written));
    Ok(Exit::of_failed(tally.failed))
}
