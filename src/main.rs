//! The program `svodka`: reads the command line, calls the library, and tells by its exit status how it went.

mod cli;

fn main() -> std::process::ExitCode {
    cli::main().into()
}
