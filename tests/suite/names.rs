//! What Svodka writes it reads: every name in every case of every language is read back as the same key.

use std::collections::{BTreeMap, BTreeSet};

use svodka::knowledge::{Inflected, Knowledge, Language, Name};
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::record::{MentionType, Record};

use super::documents;

/// How many names one text has.
const BATCH: usize = 400;

/// Names that mean two things, and which of them is read where nothing around tells: kind and key that are written,
/// kind and key that are read, and why.
const HOMOGRAPHS: &[(&str, &str, &str, &str, &str)] = &[];

#[test]
fn every_name_is_read_back() {
    let knowledge = Knowledge::embedded();
    let mut extractor = Extractor::new(knowledge.clone(), ExtractOptions::default());
    let mut wrong = Vec::new();
    let mut met = BTreeSet::new();
    for language in &knowledge.languages {
        let written = written(language);
        assert!(written.len() > 1000, "{} has {} names", language.tag, written.len());
        for batch in written.chunks(BATCH) {
            read_back(&mut extractor, language, batch, &mut wrong, &mut met);
        }
    }
    assert!(wrong.is_empty(), "{} names are not read back:\n{}", wrong.len(), wrong.join("\n"));
    let idle: Vec<_> = HOMOGRAPHS.iter().filter(|known| !met.contains(*known)).collect();
    assert!(idle.is_empty(), "homographs that are none any more: {idle:?}");
}

/// A name in one form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Written {
    text: String,
    kind: &'static str,
    key: String,
}

/// Every form of every name of a language, each once.
fn written(language: &Language) -> Vec<Written> {
    let kinds = [
        ("country", &language.countries),
        ("organization", &language.organizations),
        ("place", &language.places),
    ];
    let mut all = BTreeSet::new();
    for (kind, names) in kinds {
        for (key, name) in names {
            for text in forms(name) {
                all.insert(Written { text: text.clone(), kind, key: key.clone() });
            }
        }
    }
    all.into_iter().collect()
}

fn forms(name: &Name) -> impl Iterator<Item = &String> {
    let all = [Some(&name.name), name.official.as_ref(), name.acronym.as_ref()];
    all.into_iter().flatten().flat_map(|forms: &Inflected| &forms.0)
}

/// Reads names, a paragraph for each, and tells those that weren't read as themselves.
fn read_back<'h>(
    extractor: &mut Extractor,
    language: &Language,
    batch: &[Written],
    wrong: &mut Vec<String>,
    met: &mut BTreeSet<&'h (&'h str, &'h str, &'h str, &'h str, &'h str)>,
) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    for written in batch {
        let start = text.chars().count();
        text.push_str(&written.text);
        spans.push((start, text.chars().count()));
        text.push_str(".\n\n");
    }
    let record = documents::record_of_text(extractor, &text, Some(&language.tag));
    let keys = keys(&record);
    for (written, span) in batch.iter().zip(spans) {
        let mention = record.mentions.iter().find(|mention| (mention.start, mention.end) == span);
        let read = mention.and_then(|mention| {
            let key = keys.get(mention.refers.as_deref()?)?;
            Some((kind_name(mention.kind), *key))
        });
        if read == Some((written.kind, written.key.as_str())) {
            continue;
        }
        let homograph = HOMOGRAPHS.iter().find(|(kind, key, ..)| (*kind, *key) == (written.kind, &written.key));
        match (homograph, read) {
            (Some(known), Some(read)) if (known.2, known.3) == read => {
                met.insert(known);
            }
            _ => wrong.push(format!("{} {} {}: “{}” is read as {read:?}", language.tag, written.kind, written.key, written.text)),
        }
    }
}

fn kind_name(kind: MentionType) -> &'static str {
    match kind {
        MentionType::Organization => "organization",
        MentionType::Country => "country",
        MentionType::Place => "place",
        MentionType::Demonym => "demonym",
        MentionType::Date => "date",
        MentionType::Count => "count",
    }
}

/// The key of each entity by its id.
fn keys(record: &Record) -> BTreeMap<&str, &str> {
    let countries = record.countries.iter().filter_map(|country| Some((country.id.as_str(), country.key.as_deref()?)));
    let organizations = record.organizations.iter().map(|one| (one.id.as_str(), one.key.as_str()));
    let places = record.places.iter().map(|place| (place.id.as_str(), place.key.as_str()));
    countries.chain(organizations).chain(places).collect()
}
