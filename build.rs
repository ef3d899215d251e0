//! Prepares the embedded folders: `locales/` and `world/` become one block that the program uses where it lies.

#![allow(dead_code, unreachable_pub, unused_imports, reason = "the modules are the library's, which uses all of them")]
#![allow(clippy::print_stderr, reason = "cargo shows what a build script prints there")]

use std::fmt::Write;
use std::path::{Path, PathBuf};

#[path = "src/block.rs"]
mod block;
#[path = "src/knowledge/mod.rs"]
mod knowledge;
#[path = "src/pattern/mod.rs"]
mod pattern;
#[path = "build/tables.rs"]
mod tables;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=world");
    println!("cargo::rerun-if-changed=src/block.rs");
    println!("cargo::rerun-if-changed=src/knowledge");
    println!("cargo::rerun-if-changed=src/pattern");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let sources =
        knowledge::Sources::from_dir(Path::new("locales"), Path::new("world")).unwrap_or_else(|errors| fail(&errors));
    let mut knowledge = knowledge::Knowledge::from_sources(&sources).unwrap_or_else(|errors| fail(&errors));
    knowledge.lexicon.languages.iter_mut().for_each(tables::prepare);
    let bytes = postcard::to_stdvec(&knowledge).expect("knowledge is plain data");
    std::fs::write(out.join("knowledge.bin"), bytes).expect("OUT_DIR can be written");
    std::fs::write(out.join("embedded.rs"), embedded()).expect("OUT_DIR can be written");
}

/// The list of all data files, as Rust.
fn embedded() -> String {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from("locales"), PathBuf::from("world")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(root.join(&folder)).expect("the folders are part of the package").flatten() {
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "ftl" || ending == "toml") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut out = String::from("&[\n");
    for path in files {
        let name = path.to_string_lossy().replace('\\', "/");
        let name = name.strip_prefix("locales/").unwrap_or(&name);
        writeln!(out, "    ({name:?}, include_str!({:?})),", root.join(&path).to_string_lossy())
            .expect("a string takes all");
    }
    out + "]\n"
}

fn fail(errors: &[knowledge::LoadError]) -> ! {
    for error in errors {
        eprintln!("{error}");
    }
    panic!("{} problems in locales/ and world/", errors.len());
}
