//! `svodka explain`: why a document's record is as it is.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use svodka::batch;

use super::options::{Data, Reading};
use super::report::Report;
use super::{Exit, print};

/// Show what is found in a document, by which rules, and why
///
/// For each sentence: what was found, by which rule and with which parts, what it means and how that is known, what
/// lost to what; and the events with their rules.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka explain bulletin.txt
  svodka explain --stage extract bulletin.txt        names and matches, those that lost too
  echo 'On 5 May 2004 Latvia joined.' | svodka explain -")]
pub struct Arguments {
    /// The file; `-` is standard input; of JSON Lines all documents are explained
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Show the result of one stage [default: all that was found, sentence by sentence]
    #[arg(long, value_name = "STAGE")]
    stage: Option<Stage>,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    data: Data,
}

/// A stage.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Stage {
    /// Blocks, sentences, tokens with their classes
    Segment,
    /// Names and matches of rules, with what lost to what
    Extract,
    /// What the mentions mean, and the events
    Resolve,
    /// The record
    Record,
}

impl From<Stage> for svodka::explain::Stage {
    fn from(stage: Stage) -> svodka::explain::Stage {
        match stage {
            Stage::Segment => svodka::explain::Stage::Segment,
            Stage::Extract => svodka::explain::Stage::Extract,
            Stage::Resolve => svodka::explain::Stage::Resolve,
            Stage::Record => svodka::explain::Stage::Record,
        }
    }
}

/// Does it.
pub fn run(arguments: &Arguments, report: &Report) -> anyhow::Result<Exit> {
    let inputs = batch::inputs(std::slice::from_ref(&arguments.file))?;
    let knowledge = arguments.data.knowledge()?;
    let (read, options) = (arguments.reading.read_options(), arguments.reading.extract_options());
    let mut failed = 0;
    batch::documents(&inputs, &read, &mut |document| match document {
        Ok(document) => {
            let text = svodka::explain(&knowledge, &options, document, arguments.stage.map(Into::into));
            print(&text).map(drop)
        }
        Err(error) => {
            failed += 1;
            report.failed(&error);
            Ok(())
        }
    })?;
    Ok(Exit::of_failed(failed))
}
