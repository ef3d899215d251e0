//! `svodka completions`: what shells need to complete commands and options.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Exit, print};

/// Print the completions of commands and options for a shell
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  svodka completions bash > ~/.local/share/bash-completion/completions/svodka
  svodka completions zsh > ~/.zfunc/_svodka
  svodka completions fish > ~/.config/fish/completions/svodka.fish")]
pub struct Arguments {
    /// The shell
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

/// Does it.
pub fn run(arguments: &Arguments) -> anyhow::Result<Exit> {
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut Cli::command(), "svodka", &mut text);
    print(&String::from_utf8_lossy(&text))
}
