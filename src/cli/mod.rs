//! The command line: a file for each subcommand. Each reads its arguments, calls the library and prints; results go
//! to standard output, all else to standard error.

mod exit;
mod extract;
mod options;
mod report;
mod run;

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
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    quiet: bool,
    /// Say what is done [default: off]
    #[arg(short, long, global = true)]
    verbose: bool,
}

const EXIT_HELP: &str = "\
Exit status: 0 all is well; 1 some documents failed, the others are written; 2 nothing could be done: wrong usage,
missing input, output that can't be written.";

#[derive(Debug, Subcommand)]
enum Command {
    Run(run::Arguments),
    Extract(extract::Arguments),
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
    };
    done.unwrap_or_else(|error| report.failure(&error))
}
