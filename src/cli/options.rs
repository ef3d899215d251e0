//! Options that subcommands share.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use svodka::batch::BatchOptions;
use svodka::knowledge::{Knowledge, LoadError};
use svodka::pipeline::{DateOrder, ExtractOptions};
use svodka::read::{self, InputFormat, ReadOptions};
use svodka::record::Offsets;

/// Which data is used.
#[derive(Debug, Clone, Default, Args)]
pub struct Data {
    /// Lay this folder over the program's own data; of several the last wins [default: none]
    ///
    /// It has the shape of `locales/`: `DIR/ru/countries.ftl`, `DIR/world/countries.toml`. May be repeated.
    #[arg(long, value_name = "DIR")]
    pub locales: Vec<PathBuf>,
}

impl Data {
    /// The data, ready.
    pub fn knowledge(&self) -> anyhow::Result<Arc<Knowledge>> {
        Knowledge::with_overlays(&self.locales)
            .map_err(|errors| anyhow::anyhow!("the data can't be used\n{}", lines(&errors)))
    }
}

/// What is wrong with data files, a line each.
pub fn lines(errors: &[LoadError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// How many threads work.
#[derive(Debug, Clone, Copy, Default, Args)]
pub struct Jobs {
    /// How many threads read [default: one for each core]
    #[arg(short, long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,
}

impl Jobs {
    /// How many threads work.
    pub fn count(self) -> usize {
        let cores = || std::thread::available_parallelism().map_or(1, usize::from);
        self.jobs.map_or_else(cores, usize::from)
    }
}

/// How the input is read.
#[derive(Debug, Clone, Args)]
pub struct Reading {
    /// How the input is to be read
    #[arg(long, value_name = "FORMAT", default_value = "auto")]
    pub input_format: Format,
    /// The encoding of the input, as in `windows-1251` [default: found from each file's bytes]
    ///
    /// A byte order mark goes before it.
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    pub encoding: Option<&'static encoding_rs::Encoding>,
    /// The day of publication of every document, YYYY-MM-DD [default: what the document says]
    ///
    /// Without it: the input's own field or header, else the dateline, else the file's name.
    #[arg(long, value_name = "DATE", value_parser = published)]
    pub published: Option<String>,
    /// The order of day, month and year in numeric dates such as 4/3/2012 [default: what the document shows]
    #[arg(long, value_name = "ORDER")]
    pub date_order: Option<Order>,
}

/// How the input is to be read.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// By content and ending
    Auto,
    /// Each file is a document
    Text,
    /// JSON Lines: each line is a document, {"id", "text", "published", "lang"}
    Jsonl,
}

/// The order of the parts of a numeric date.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Order {
    /// Day, month, year
    Dmy,
    /// Month, day, year
    Mdy,
    /// Year, month, day
    Ymd,
}

fn encoding(label: &str) -> Result<&'static encoding_rs::Encoding, String> {
    read::encoding(label)
        .ok_or_else(|| "no such encoding; usual ones are utf-8, windows-1251, koi8-r, ibm866".to_owned())
}

fn published(day: &str) -> Result<String, String> {
    read::date(day).ok_or_else(|| "no day of the calendar; write it as 2002-10-08".to_owned())
}

impl Reading {
    /// How the input is to be read.
    pub fn read_options(&self) -> ReadOptions {
        let format = match self.input_format {
            Format::Auto => InputFormat::Auto,
            Format::Text => InputFormat::Text,
            Format::Jsonl => InputFormat::Jsonl,
        };
        ReadOptions { format, encoding: self.encoding, published: self.published.clone(), lang: None }
    }

    /// What decides about extraction.
    pub fn extract_options(&self) -> ExtractOptions {
        let date_order = self.date_order.map(|order| match order {
            Order::Dmy => DateOrder::Dmy,
            Order::Mdy => DateOrder::Mdy,
            Order::Ymd => DateOrder::Ymd,
        });
        ExtractOptions { date_order }
    }

    /// All of that for many documents.
    pub fn batch_options(&self, jobs: Jobs, offsets: Offsets) -> BatchOptions {
        BatchOptions { read: self.read_options(), extract: self.extract_options(), offsets, jobs: jobs.count() }
    }
}
