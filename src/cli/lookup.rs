//! `svodka lookup`: names become countries or organizations, a line of JSON each.

use std::io::{self, BufRead, Write};

use anyhow::Context;
use clap::{Args, ValueEnum};
use svodka::lookup::{self, Lookup};

use super::Exit;
use super::options::Data;

/// Tell which country or organization a name is
///
/// One line of JSON for each name: what it names (`match`), or `null` and what it may mean (`near`). A name may stand
/// in any language and case that the data know, in any letters; abbreviations are taken to the letter.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka lookup country Moldavia 'МЬЯНМЫ' BURMA   three names
  svodka lookup country - < names.txt > codes.jsonl
  svodka lookup organization OSCE 'Всемирный банк'")]
pub struct Arguments {
    /// What is looked up
    #[arg(value_name = "SUBJECT")]
    subject: Subject,
    /// Names; `-` reads one from each line of standard input [default: -]
    #[arg(value_name = "NAME", allow_hyphen_values = true)]
    names: Vec<String>,
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

/// How much of the results is kept before it is written, in bytes.
const KEPT_BYTES: usize = 64 * 1024;

/// Does it.
pub fn run(arguments: &Arguments) -> anyhow::Result<Exit> {
    let subject = match arguments.subject {
        Subject::Country => lookup::Subject::Country,
        Subject::Organization => lookup::Subject::Organization,
    };
    let mut lookup = Lookup::new(arguments.data.knowledge()?, subject);
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
