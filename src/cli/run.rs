//! `svodka run`: a batch of documents becomes records and summaries in a folder.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use svodka::batch::{self, Progress};
use svodka::record::Offsets;

use super::Exit;
use super::options::{Data, Jobs, Reading};
use super::report::{Report, plural};

/// Read a batch of documents, and write their records and summaries to a folder
///
/// For each document OUT/records/ID.json and, in each language, OUT/summaries/ID.LANG.md; for all of them
/// OUT/records.jsonl and, if any failed, OUT/failures.jsonl. ID is the file's name without its ending, or the id that a
/// line of JSON Lines states. A document that can't be read is named, the others go on.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka run                               all files in input/, results in output/
  svodka run bulletins -o results          all files in bulletins/
  svodka run 'news/**/*.txt' more.jsonl    what a glob matches, and each line of a file
  svodka run --encoding koi8-r archive     files whose encoding is known")]
pub struct Arguments {
    /// Files, folders or globs; `-` is standard input
    ///
    /// Hidden files in folders are left out.
    #[arg(value_name = "INPUT", default_value = "input")]
    inputs: Vec<PathBuf>,
    /// The folder for the results; made where it isn't there
    #[arg(short, long, value_name = "OUT", default_value = "output")]
    output: PathBuf,
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    data: Data,
    #[command(flatten)]
    jobs: Jobs,
}

/// Does it.
pub fn run(arguments: &Arguments, report: &Report) -> anyhow::Result<Exit> {
    let output = &arguments.output;
    let inputs = batch::discover(&arguments.inputs, output)?;
    let knowledge = arguments.data.knowledge()?;
    let options = arguments.reading.batch_options(arguments.jobs, Offsets::Codepoint);
    let bar = bar(inputs.len(), report);
    let tally = batch::run(&knowledge, &inputs, output, &options, &mut |progress| match progress {
        Progress::Written { id } => bar.suspend(|| report.detail(format_args!("{id}: written"))),
        Progress::Failed(error) => bar.suspend(|| report.failed(error)),
        Progress::Files(done) => bar.set_position(done as u64),
    })?;
    bar.finish_and_clear();
    let output = output.display();
    let look = match tally.failed {
        0 => format!("see {output}/summaries and {output}/records"),
        _ => format!("see {output}/summaries, {output}/records and {output}/failures.jsonl"),
    };
    let read = tally.written + tally.failed;
    report.say(format_args!(
        "{read} document{}: {} written, {} failed; {look}",
        plural(read as usize),
        tally.written,
        tally.failed
    ));
    Ok(Exit::of_failed(tally.failed))
}

/// A progress bar, where somebody sees it.
fn bar(files: usize, report: &Report) -> ProgressBar {
    if report.is_quiet() || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{wide_bar} {pos}/{len} files, {eta} left");
    ProgressBar::new(files as u64).with_style(style.expect("the template is well formed"))
}
