//! `svodka man`: the manual page, made from the same descriptions as `--help`.

use clap::{Args, CommandFactory};
use clap_mangen::Man;

use super::{Cli, Exit, print};

/// Print the manual page, in roff
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka man > svodka.1
  svodka man extract | man -l -")]
pub struct Arguments {
    /// The page of this command [default: that of the program]
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

/// Does it.
pub fn run(arguments: &Arguments) -> anyhow::Result<Exit> {
    let mut program = Cli::command();
    program.build();
    let page = match &arguments.command {
        None => program,
        Some(name) => {
            let found = program.get_subcommands().find(|command| command.get_name() == name).cloned();
            let names = program.get_subcommands().map(|command| command.get_name().to_owned());
            let Some(found) = found else {
                anyhow::bail!("{name}: no such command; there are: {}", names.collect::<Vec<_>>().join(", "));
            };
            found
        }
    };
    let mut text = Vec::new();
    Man::new(page).render(&mut text)?;
    print(&String::from_utf8_lossy(&text))
}
