//! The sample bulletins and the gold records, as the tests of the whole take them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use svodka::knowledge::Knowledge;
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::read::{Document, Published, PublishedFrom, ReadOptions, Source, document};
use svodka::record::Record;

/// A path inside the repository.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The entries of a folder of the repository, sorted.
fn entries(relative: &str) -> Vec<PathBuf> {
    let read = fs::read_dir(path(relative)).unwrap_or_else(|error| panic!("{relative}: {error}"));
    let mut entries: Vec<PathBuf> = read.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    assert!(!entries.is_empty(), "{relative} is empty");
    entries
}

/// An extractor over what is embedded.
pub fn extractor() -> Extractor {
    Extractor::new(Knowledge::embedded(), ExtractOptions::default())
}

/// A file as a document.
pub fn read(file: &Path) -> Document {
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let id = file.file_stem().unwrap().to_string_lossy();
    let name = file.file_name().unwrap().to_string_lossy();
    let read = document(&id, &name, &bytes, &ReadOptions::default());
    read.unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The record of a file.
pub fn record_of(extractor: &mut Extractor, file: &Path) -> Record {
    extractor.extract(read(file))
}

/// The record of a text, published on 12 May 2004.
pub fn record_of_text(extractor: &mut Extractor, text: &str, lang: Option<&str>) -> Record {
    let published = Some(Published { date: "2004-05-12".to_owned(), from: PublishedFrom::Metadata });
    extractor.extract(Document { published, ..line(text, lang) })
}

/// The record of a text of which nobody says when it was published.
pub fn record_without_date(extractor: &mut Extractor, text: &str, lang: Option<&str>) -> Record {
    extractor.extract(line(text, lang))
}

/// A text as a line of JSON Lines.
pub fn line(text: &str, lang: Option<&str>) -> Document {
    Document {
        id: "text".to_owned(),
        source: Source::Line { path: "-".to_owned(), line: 1 },
        text: text.to_owned(),
        published: None,
        lang: lang.map(str::to_owned),
        filename_date: None,
    }
}

/// The files of `input/`.
pub fn input() -> Vec<PathBuf> {
    entries("input")
}

/// What extraction makes of each file of `input/`.
pub fn extracted() -> Vec<Record> {
    let mut extractor = extractor();
    input().iter().map(|file| record_of(&mut extractor, file)).collect()
}

/// The text of each `record.json` of `tests/gold/`, with the folder's name.
pub fn gold() -> Vec<(String, String)> {
    let folders = entries("tests/gold").into_iter().filter(|entry| entry.is_dir());
    let read = |folder: PathBuf| {
        let file = folder.join("record.json");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        (folder.file_name().unwrap().to_string_lossy().into_owned(), text)
    };
    folders.map(read).collect()
}

/// What is known with the third language laid over it.
pub fn with_third_language() -> Arc<Knowledge> {
    let overlaid = Knowledge::with_overlays(&[path("tests/third-language")]);
    overlaid.unwrap_or_else(|errors| panic!("{}", errors.iter().map(|e| format!("{e}\n")).collect::<String>()))
}
