//! Who may import whom: the road runs one way, and nothing looks to its right.
//!
//! The record's types are the words of the contract. Two stages before it speak them already, so the table names, for
//! these, the words they may use; none of them may touch the record itself or what builds it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::documents::path;

/// What a module may use: whole modules, or with `::` single items of one.
type May = &'static [&'static str];

/// Each module of `src/` and what it may use, in the order of the road.
const MAY_USE: &[(&str, May)] = &[
    ("block", &[]),
    ("pattern", &["block", "knowledge::form"]),
    ("knowledge", &["block", "pattern"]),
    ("ready", &["knowledge"]),
    ("read", &["record::Published", "record::PublishedFrom", "record::Source"]),
    ("segment", &["knowledge", "pattern"]),
    ("extract", &["knowledge", "pattern", "segment"]),
    (
        "resolve",
        &[
            "knowledge",
            "pattern",
            "segment",
            "extract",
            "record::Basis",
            "record::EventStatus",
            "record::MentionType",
            "record::NamesFrom",
            "record::Precision",
            "record::Published",
            "record::PublishedFrom",
            "record::Texts",
            "record::edtf",
        ],
    ),
    ("record", &["knowledge", "read", "segment", "resolve"]),
    ("summary", &["knowledge", "record"]),
    ("export", &["knowledge", "record"]),
    ("pipeline", &["knowledge", "read", "segment", "extract", "resolve", "record"]),
    ("check", &["knowledge", "read", "resolve", "record", "summary", "pipeline"]),
    ("evaluate", &["knowledge", "read", "record", "pipeline"]),
    ("lookup", &["knowledge", "record::CountryStatus", "record::FormerName", "record::Texts"]),
    ("explain", &["knowledge", "read", "segment", "extract", "resolve", "record", "pipeline"]),
    ("batch", &["knowledge", "read", "record", "summary", "export", "pipeline"]),
];

/// The modules that may use all others: they put the program together.
const ABOVE_ALL: [&str; 3] = ["main", "lib", "cli"];

#[test]
fn nothing_looks_to_its_right() {
    let table: BTreeMap<&str, May> = MAY_USE.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in rust_files(&path("src")) {
        let relative = file.strip_prefix(path("src")).unwrap().to_path_buf();
        let module = relative.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
        if ABOVE_ALL.contains(&module.as_str()) {
            continue;
        }
        let Some(may) = table.get(module.as_str()) else {
            wrong.push(format!("{}: no line for `{module}` in the table", relative.display()));
            continue;
        };
        let source = fs::read_to_string(&file).unwrap();
        for (line, used) in uses(&source) {
            if !allowed(&module, may, &used) {
                wrong.push(format!("{}:{line}: `{module}` may not use `{used}`", relative.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\nDESIGN: a stage may use those before it.", wrong.join("\n"));
}

/// The table itself has no way back, but for the two that share the forms of words and the words of the contract.
#[test]
fn the_table_has_no_circle() {
    let modules: Vec<&str> = MAY_USE.iter().map(|(module, _)| *module).collect();
    for (at, (module, may)) in MAY_USE.iter().enumerate() {
        for used in may.iter().filter(|used| !used.contains("::")) {
            let before = modules.iter().position(|other| other == used).unwrap_or_else(|| panic!("no module `{used}`"));
            assert!(before < at, "`{module}` stands before `{used}`, which it may use");
        }
    }
}

#[test]
fn paths_are_found_in_code_and_not_in_comments() {
    let source = "use crate::record::{\n    Basis, edtf::Edtf,\n};\n// crate::cli\nfn f() { crate::read::x() }\n/// [`crate::summary`]\n";
    let found: Vec<(usize, String)> = uses(source);
    let found: Vec<(usize, &str)> = found.iter().map(|(line, used)| (*line, used.as_str())).collect();
    assert_eq!(found, [(1, "record::Basis"), (1, "record::edtf"), (5, "read::x")]);
    assert!(allowed("resolve", &["record::edtf"], "record::edtf"));
    assert!(!allowed("resolve", &["record::edtf"], "record::Record"));
    assert!(!allowed("extract", &["segment"], "record::build"));
}

fn allowed(module: &str, may: May, used: &str) -> bool {
    let of = used.split("::").next().unwrap_or(used);
    of == module || may.iter().any(|may| *may == of || *may == used)
}

/// What a source names behind `crate::`: the module and the item in it, with the line on which it is named. In braces
/// each item counts; comments don't.
fn uses(source: &str) -> Vec<(usize, String)> {
    let code: String = source.lines().map(|line| line.split("//").next().unwrap_or(line).to_owned() + "\n").collect();
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let line = code[..at].matches('\n').count() + 1;
        let rest = &code[at + "crate::".len()..];
        let word = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
        let module = word(rest);
        match rest[module.len()..].strip_prefix("::") {
            None => found.push((line, module)),
            Some(rest) if rest.starts_with('{') => {
                let inside = &rest[1..closing(rest)];
                found.extend(items(inside).iter().map(|item| (line, format!("{module}::{}", word(item)))));
            }
            Some(rest) => found.push((line, format!("{module}::{}", word(rest)))),
        }
    }
    found
}

/// Where the brace that opens a text is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 1 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

/// The items of a list in braces, nested lists with their item.
fn items(text: &str) -> Vec<&str> {
    let (mut depth, mut from, mut items) = (0, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                items.push(text[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    items.push(text[from..].trim());
    items.into_iter().filter(|item| !item.is_empty() && *item != "self").collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        match entry.is_dir() {
            true => files.extend(rust_files(&entry)),
            false if entry.extension().is_some_and(|ending| ending == "rs") => files.push(entry),
            false => {}
        }
    }
    files
}
