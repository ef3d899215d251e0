//! `svodka summarize`: records become summaries, on standard output.

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context;
use clap::{Args, ValueEnum};
use svodka::batch;
use svodka::knowledge::Knowledge;
use svodka::record::Record;
use svodka::summary::{self, Summarizer};

use super::Exit;
use super::options::{Data, lines};
use super::report::Report;

/// Write summaries of records
///
/// A record is what `extract` and `run` write, or what other tools make that fits `svodka schema`. Of several
/// summaries a blank line stands between two. A record that doesn't fit is named, with the field and the reason; the
/// others go on.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka summarize output/records/news.json             in the document's own language
  svodka summarize news.json --lang en --lang ru        in two languages
  svodka summarize --length brief output/records.jsonl  three lines for each record
  svodka extract news.txt | svodka summarize --lang ru  without files between")]
pub struct Arguments {
    /// Files of one record each, or of one a line; `-` is standard input [default: -]
    #[arg(value_name = "RECORD")]
    files: Vec<PathBuf>,
    /// The language of the summary, by its tag; may be repeated [default: the document's main language]
    ///
    /// Where the main language has no summaries, it is the next of the document that has, else the first there is.
    #[arg(short, long, value_name = "TAG")]
    lang: Vec<String>,
    /// How much the summary says
    #[arg(long, value_name = "LENGTH", default_value = "normal")]
    length: Length,
    /// How the summary is marked up
    #[arg(long, value_name = "FORMAT", default_value = "markdown")]
    format: Format,
    #[command(flatten)]
    data: Data,
}

/// How much a summary says.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Length {
    /// Three lines
    Brief,
    /// Title, lead, timeline, organizations, countries
    Normal,
    /// The sentences that state the events, places, and how often each country is named, too
    Full,
}

/// How a summary is marked up.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// Plain text
    Text,
    /// Markdown (CommonMark)
    Markdown,
}

impl From<Length> for summary::Length {
    fn from(length: Length) -> summary::Length {
        match length {
            Length::Brief => summary::Length::Brief,
            Length::Normal => summary::Length::Normal,
            Length::Full => summary::Length::Full,
        }
    }
}

impl From<Format> for summary::Format {
    fn from(format: Format) -> summary::Format {
        match format {
            Format::Text => summary::Format::Text,
            Format::Markdown => summary::Format::Markdown,
        }
    }
}

/// Does it.
pub fn run(arguments: &Arguments, report: &Report) -> anyhow::Result<Exit> {
    let inputs = batch::inputs(&arguments.files)?;
    let knowledge = arguments.data.knowledge()?;
    let mut writers = Writers { knowledge, made: Vec::new() };
    for lang in &arguments.lang {
        writers.of(lang)?;
    }
    let mut out = io::stdout().lock();
    let (mut written, mut failed) = (0, 0);
    batch::records(&inputs, &mut |record| -> anyhow::Result<()> {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                failed += 1;
                report.failed(&error);
                return Ok(());
            }
        };
        let own = [writers.language(&record)];
        for lang in if arguments.lang.is_empty() { &own[..] } else { &arguments.lang } {
            match writers.of(lang)?.summarize(&record, arguments.length.into(), arguments.format.into()) {
                Ok(text) => {
                    let between = if written > 0 { "\n" } else { "" };
                    written += 1;
                    write!(out, "{between}{text}").context("standard output: can't write")?;
                }
                Err(error) => {
                    failed += 1;
                    report.say(format_args!("record {}: no summary in `{lang}`: {error}", record.id));
                }
            }
        }
        Ok(())
    })?;
    out.flush().context("standard output: can't write")?;
    Ok(Exit::of_failed(failed))
}

/// The summarizers that were asked for, made once.
struct Writers {
    knowledge: Arc<Knowledge>,
    made: Vec<(String, Summarizer)>,
}

impl Writers {
    fn of(&mut self, lang: &str) -> anyhow::Result<&Summarizer> {
        let at = match self.made.iter().position(|(made, _)| made == lang) {
            Some(at) => at,
            None => {
                let summarizer = Summarizer::new(Arc::clone(&self.knowledge), lang);
                let summarizer = summarizer.map_err(|errors| anyhow::anyhow!("{}", lines(&errors)))?;
                self.made.push((lang.to_owned(), summarizer));
                self.made.len() - 1
            }
        };
        Ok(&self.made[at].1)
    }

    /// The language of a record's summary where none is asked for.
    fn language(&self, record: &Record) -> String {
        let writes = |tag: &&str| self.knowledge.language(tag).is_some_and(|language| !language.summary_ftl.is_empty());
        let own = record.languages.iter().map(|language| language.tag.as_str());
        let all = self.knowledge.languages.iter().map(|language| language.tag.as_str());
        own.chain(all).find(writes).unwrap_or_default().to_owned()
    }
}
