//! `svodka lookup`: names become countries or organizations, a line each.

use std::io::{self, BufRead, Write};

use anyhow::Context;
use clap::{Args, ValueEnum};
use svodka::lookup::{self, Field, Printer};

use super::Exit;
use super::options::Data;

/// Tell which country or organization a name is
///
/// One line for each name: what it names (`match`), or `null` and what it may mean (`near`). A name may stand in any
/// language and case that the data know, in any letters; abbreviations and codes are taken to the letter.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka lookup country Moldavia 'МЬЯНМЫ' BURMA   three names
  svodka lookup country - < names.txt > codes.jsonl
  svodka lookup country --to alpha3 --format csv - < names.txt > codes.csv
  svodka lookup country --to name-ru --format text Latvia Zaire
  svodka lookup organization OSCE 'Всемирный банк'")]
pub struct Arguments {
    /// What is looked up
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// Names; `-` reads one from each line of standard input [default: -]
    #[arg(value_name = "NAME", allow_hyphen_values = true)]
    names: Vec<String>,
    /// How answers are written
    #[arg(long, value_name = "FORMAT", default_value = "json")]
    format: Format,
    /// Tell only this: `name-ru`, `name-en`, `alpha2`, `alpha3`, `numeric`, `key` … [default: all that is known]
    #[arg(long, value_name = "FIELD")]
    to: Option<String>,
    #[command(flatten)]
    data: Data,
}

/// What is looked up.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Subject {
    /// A country, former state or territory: codes and names
    Country,
    /// An organization: key and names
    Organization,
}

/// How answers are written.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    /// A line of JSON each: `query`, `match`, `near`
    Json,
    /// A table (RFC 4180): `query`, the fields, `near`
    Csv,
    /// The field alone, the key if none is given; an empty line where nothing is certain
    Text,
}

/// How much of the results is kept before it is written, in bytes.
const KEPT_BYTES: usize = 64 * 1024;

/// Does it.
pub fn run(arguments: &Arguments) -> anyhow::Result<Exit> {
    let subject = match arguments.subject {
        Subject::Country => lookup::Subject::Country,
        Subject::Organization => lookup::Subject::Organization,
    };
    let knowledge = arguments.data.knowledge()?;
    let field = arguments.to.as_deref().map(|name| Field::named(name, subject, &knowledge)).transpose()?;
    let format = match arguments.format {
        Format::Json => lookup::Format::Json,
        Format::Csv => lookup::Format::Csv,
        Format::Text => lookup::Format::Text,
    };
    let mut lookup = Printer::new(knowledge, subject, format, field);
    let mut out = Vec::new();
    if !arguments.names.is_empty() && arguments.names != ["-"] {
        arguments.names.iter().for_each(|name| lookup.write(name, &mut out));
        return write(&mut out).map(|()| Exit::Well);
    }
    let (mut input, mut line) = (io::stdin().lock(), Vec::new());
    loop {
        line.clear();
        // What comes slowly is answered at once; what comes fast, in larger pieces.
        if out.len() >= KEPT_BYTES || input.fill_buf().context("standard input: can't be read")?.is_empty() {
            write(&mut out)?;
        }
        if input.read_until(b'\n', &mut line).context("standard input: can't be read")? == 0 {
            break;
        }
        let name = String::from_utf8_lossy(&line);
        lookup.write(name.trim_end_matches(['\n', '\r']), &mut out);
    }
    write(&mut out).map(|()| Exit::Well)
}

fn write(out: &mut Vec<u8>) -> anyhow::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(out).and_then(|()| stdout.flush()).context("standard output: can't write")?;
    out.clear();
    Ok(())
}
