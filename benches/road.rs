//! How fast each stage and the whole road are, on the sample bulletins of `input/` enlarged: `cargo bench`.

use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use svodka::extract::{Extracted, Finder};
use svodka::knowledge::{Inflected, Knowledge};
use svodka::lookup::{Format as Line, Printer, Subject};
use svodka::pipeline::Extractor;
use svodka::read::{Document, ReadOptions, document};
use svodka::record::Record;
use svodka::segment::Text;
use svodka::summary::{Format, Length, Summarizer};

fn main() {
    divan::main();
}

/// How often each bulletin is repeated.
const TIMES: usize = 20;

/// The languages of the samples, by the endings of their names.
const LANGUAGES: [&str; 2] = ["en", "ru"];

/// The sample bulletins whose names end so, many times over.
fn bulletins(lang: &str) -> Vec<Document> {
    let mut paths: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/input"))
        .expect("the package has sample bulletins")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with(&format!("-{lang}"))))
        .collect();
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let (name, bytes) = (path.to_string_lossy(), std::fs::read(path).expect("a sample can be read"));
        document("sample", &name, &bytes, &ReadOptions::default()).expect("a sample is a text")
    };
    let once: Vec<Document> = paths.iter().map(read).collect();
    assert!(!once.is_empty(), "no samples end in -{lang}");
    (0..TIMES).flat_map(|_| once.clone()).collect()
}

fn bytes(documents: &[Document]) -> BytesCount {
    BytesCount::new(documents.iter().map(|document| document.text.len()).sum::<usize>())
}

#[divan::bench(args = LANGUAGES)]
fn segment(bencher: Bencher<'_, '_>, lang: &str) {
    let (knowledge, documents) = (Knowledge::embedded(), bulletins(lang));
    let mut parts = Text::default();
    bencher.counter(bytes(&documents)).bench_local(|| {
        for document in &documents {
            parts.fill(black_box(&document.text), &knowledge.lexicon, None);
        }
    });
}

#[divan::bench(args = LANGUAGES)]
fn extract(bencher: Bencher<'_, '_>, lang: &str) {
    let (knowledge, documents) = (Knowledge::embedded(), bulletins(lang));
    let parts: Vec<Text> = documents
        .iter()
        .map(|document| {
            let mut parts = Text::default();
            parts.fill(&document.text, &knowledge.lexicon, None);
            parts
        })
        .collect();
    let (mut finder, mut extracted) = (Finder::new(&knowledge.lexicon), Extracted::default());
    bencher.counter(bytes(&documents)).bench_local(|| {
        for (document, parts) in documents.iter().zip(&parts) {
            finder.find(black_box(&document.text), parts, &knowledge.lexicon, &mut extracted);
        }
    });
}

/// Segmenting, extracting and resolving.
#[divan::bench(args = LANGUAGES)]
fn resolve(bencher: Bencher<'_, '_>, lang: &str) {
    let documents = bulletins(lang);
    let mut extractor = Extractor::new(Knowledge::embedded(), Default::default());
    bencher.counter(bytes(&documents)).bench_local(|| {
        for document in &documents {
            black_box(extractor.find(black_box(document)));
        }
    });
}

/// From a document to its record as JSON.
#[divan::bench(args = LANGUAGES)]
fn whole_road(bencher: Bencher<'_, '_>, lang: &str) {
    let documents = bulletins(lang);
    let mut extractor = Extractor::new(Knowledge::embedded(), Default::default());
    let mut json = Vec::new();
    bencher.counter(bytes(&documents)).bench_local(|| {
        for document in &documents {
            json.clear();
            serde_json::to_writer(&mut json, &extractor.extract(document.clone())).expect("a record can be written");
            black_box(&json);
        }
    });
}

#[divan::bench(args = LANGUAGES)]
fn summarize(bencher: Bencher<'_, '_>, lang: &str) {
    let (knowledge, documents) = (Knowledge::embedded(), bulletins(lang));
    let summarizer = Summarizer::new(knowledge.clone(), lang).expect("the embedded messages are complete");
    let mut extractor = Extractor::new(knowledge, Default::default());
    let records: Vec<Record> = documents.iter().cloned().map(|document| extractor.extract(document)).collect();
    bencher.counter(bytes(&documents)).bench_local(|| {
        for record in &records {
            black_box(summarizer.summarize(record, Length::Normal, Format::Markdown).expect("a record has a summary"));
        }
    });
}

/// How many names are looked up.
const NAMES: usize = 1_000_000;

/// The names of all countries in all cases, again and again; every so many-th is one that nothing has.
fn names(unknown: usize) -> Vec<String> {
    let knowledge = Knowledge::embedded();
    let mut names = Vec::new();
    for language in &knowledge.languages {
        for name in language.countries.values() {
            let forms = [Some(&name.name), name.official.as_ref()];
            names.extend(forms.into_iter().flatten().flat_map(Inflected::iter).map(str::to_owned));
        }
    }
    let odd = |at: usize, name: &str| {
        if unknown > 0 && at.is_multiple_of(unknown) { format!("{name}ix") } else { name.to_owned() }
    };
    names.iter().cycle().take(NAMES).enumerate().map(|(at, name)| odd(at, name)).collect()
}

/// Looking up a million names of countries: all known, and one of ten unknown, for which what is near is sought.
#[divan::bench(args = [0, 10], sample_count = 5)]
fn look_up(bencher: Bencher<'_, '_>, unknown: usize) {
    let names = names(unknown);
    bencher.counter(ItemsCount::new(names.len())).bench_local(|| {
        let mut printer = Printer::new(Knowledge::embedded(), Subject::Country, Line::Json, None);
        let mut out = Vec::new();
        for name in &names {
            out.clear();
            printer.write(black_box(name), &mut out);
        }
        out.len()
    });
}
