//! The command line as `tests/cli/*.md` shows it: help, messages, exit statuses.
//! `TRYCMD=overwrite cargo test --test suite cli` writes the files anew; read the difference before it is kept.

#[test]
fn commands_are_as_shown() {
    trycmd::TestCases::new().env("COLUMNS", "100").env("NO_COLOR", "1").case("tests/cli/*.md");
}
