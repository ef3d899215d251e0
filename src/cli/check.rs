//! `svodka check`: what is wrong with the data, or missing from them.

use std::path::PathBuf;

use clap::Args;
use svodka::check::{self, Severity};

use super::report::plural;
use super::{Exit, print};

/// Check the data: names, rules with their examples, messages
///
/// Prints what is wrong (`error`) or missing (`note`) with file and line, and how much was looked at. Exit status 1 if
/// anything is wrong; what is missing is no error.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka check                 the program's own data
  svodka check my-names        the same with a folder laid over
  svodka check locales/kk      a language that is being added")]
pub struct Arguments {
    /// Folders to lay over the program's own data, of the shape of `locales/` [default: none]
    #[arg(value_name = "DIR")]
    folders: Vec<PathBuf>,
}

/// Does it.
pub fn run(arguments: &Arguments) -> anyhow::Result<Exit> {
    for folder in &arguments.folders {
        anyhow::ensure!(folder.is_dir(), "{}: no such folder", folder.display());
    }
    let checked = check::check(&arguments.folders);
    let mut text: String = checked.findings.iter().map(|finding| format!("{finding}\n")).collect();
    let (errors, notes) = (checked.count(Severity::Error), checked.count(Severity::Note));
    let check::Checked { languages, names, rules, examples, .. } = checked;
    text.push_str(&format!("{languages} languages, {names} names, {rules} rules with {examples} examples: "));
    text.push_str(&format!("{errors} error{}, {notes} note{}\n", plural(errors), plural(notes)));
    print(&text)?;
    Ok(Exit::of_failed(errors as u64))
}
