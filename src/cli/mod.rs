//! The command line: a file for each subcommand. Each reads its arguments, calls the library and prints; results go
//! to standard output, all else to standard error.

mod check;
mod completions;
mod evaluate;
mod exit;
mod explain;
mod extract;
mod lookup;
mod man;
mod options;
mod report;
mod run;
mod schema;
mod summarize;

use std::io::{self, Write};

use anyhow::Context;
use clap::{Parser, Subcommand};

pub use exit::Exit;

use report::Report;

/// Reads bulletins in Russian and English, extracts dates, organizations and countries with rules, and writes
/// localized summaries.
#[derive(Debug, Parser)]
#[command(name = "svodka", version, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(after_help = EXIT_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Say nothing but errors that end the program [default: off]
    #[arg(short, long, global = true, conflicts_with = "verbose", display_order = 900)]
    quiet: bool,
    /// Say what is done [default: off]
    #[arg(short, long, global = true, display_order = 901)]
    verbose: bool,
}

const EXIT_HELP: &str = "\
Exit status:
  0  all is well
  1  some documents failed, the others are written
  2  nothing could be done: wrong usage, missing input, output that can't be written";

#[derive(Debug, Subcommand)]
enum Command {
    Run(run::Arguments),
    Extract(extract::Arguments),
    Summarize(summarize::Arguments),
    Lookup(lookup::Arguments),
    Explain(explain::Arguments),
    Check(check::Arguments),
    Evaluate(evaluate::Arguments),
    Schema(schema::Arguments),
    Completions(completions::Arguments),
    Man(man::Arguments),
}

/// The whole program.
pub fn main() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Nothing is left to be done where even this can't be printed.
            let _ = error.print();
            return if error.use_stderr() { Exit::Unusable } else { Exit::Well };
        }
    };
    let report = Report::new(cli.quiet, cli.verbose);
    let done = match cli.command {
        Command::Run(arguments) => run::run(&arguments, &report),
        Command::Extract(arguments) => extract::run(&arguments, &report),
        Command::Summarize(arguments) => summarize::run(&arguments, &report),
        Command::Lookup(arguments) => lookup::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments, &report),
        Command::Check(arguments) => check::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments, &report),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => man::run(&arguments),
    };
    done.unwrap_or_else(|error| report.failure(&error))
}

/// Prints a whole text on standard output.
fn print(text: &str) -> anyhow::Result<Exit> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).context("standard output: can't write")?;
    Ok(Exit::Well)
}
