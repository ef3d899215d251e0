//! `svodka evaluate`: scores of records against gold.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use svodka::batch;
use svodka::evaluate::{Fault, Scores, extracted};
use svodka::record::Record;

use super::options::Data;
use super::report::Report;
use super::{Exit, print};

/// Score records against gold: precision, recall and F1 in per cent
///
/// Records are compared by their ids. A gold record without its fellow counts as one in which nothing was found.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka evaluate tests/gold                      extract the texts of the gold, and score that
  svodka evaluate tests/gold output/records.jsonl score what was extracted before
  svodka evaluate tests/gold --errors 20          with the first 20 mentions that are wrong")]
pub struct Arguments {
    /// Gold records: a folder of .json files, or a file of one record or of one a line
    #[arg(value_name = "GOLD")]
    gold: PathBuf,
    /// The records to score, of the same shape [default: made from the texts of the gold]
    #[arg(value_name = "PRED")]
    predicted: Option<PathBuf>,
    /// Show so many mentions that are wrong, with 30 characters on either side
    #[arg(long, value_name = "N", default_value_t = 0)]
    errors: usize,
    #[command(flatten)]
    data: Data,
}

/// Does it.
pub fn run(arguments: &Arguments, report: &Report) -> anyhow::Result<Exit> {
    let (gold, mut failed) = read(&arguments.gold, report)?;
    let mut scores = Scores::default();
    match &arguments.predicted {
        None => {
            let knowledge = arguments.data.knowledge()?;
            for gold in gold {
                let found = extracted(&knowledge, &gold);
                scores.add(gold, found);
            }
        }
        Some(predicted) => {
            let (predicted, more) = read(predicted, report)?;
            failed += more;
            let mut by_id: BTreeMap<String, Record> =
                predicted.into_iter().map(|record| (record.id.clone(), record)).collect();
            for gold in gold {
                let found = by_id.remove(&gold.id).unwrap_or_else(|| {
                    report.say(format_args!("{}: no such record to score; nothing was found in it", gold.id));
                    nothing_in(&gold)
                });
                if found.text != gold.text {
                    failed += 1;
                    report.say(format_args!("{}: not scored: its text is not that of the gold", gold.id));
                    continue;
                }
                scores.add(gold, found);
            }
            for id in by_id.keys() {
                report.say(format_args!("{id}: not scored: no such gold record"));
            }
        }
    }
    let mut text = scores.to_string();
    for wrong in scores.wrong.iter().take(arguments.errors) {
        let fault = match wrong.fault {
            Fault::Missed => "missed",
            Fault::FalseAlarm => "false alarm",
            Fault::WrongSpan => "wrong span",
            Fault::WrongValue => "wrong value",
        };
        let kind = format!("{:?}", wrong.kind).to_lowercase();
        text.push_str(&format!("{}: {kind}, {fault}: {}\n", wrong.id, wrong.shown));
    }
    print(&text)?;
    Ok(Exit::of_failed(failed))
}

/// The records of a file or folder, and how many are none.
fn read(path: &Path, report: &Report) -> anyhow::Result<(Vec<Record>, u64)> {
    let (mut records, mut failed) = (Vec::new(), 0);
    batch::records(&batch::record_files(path)?, &mut |record| -> anyhow::Result<()> {
        match record {
            Ok(record) => records.push(record),
            Err(error) => {
                failed += 1;
                report.failed(&error);
            }
        }
        Ok(())
    })?;
    Ok((records, failed))
}

/// A record of the same text without anything in it.
fn nothing_in(gold: &Record) -> Record {
    let mut record = gold.clone();
    (record.mentions, record.events) = (Vec::new(), Vec::new());
    record
}
