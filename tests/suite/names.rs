//! What Svodka writes it reads: every name in every case of every language is read back as the same key.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;

use svodka::knowledge::form;
use svodka::knowledge::lexicon::{Lexicon, NameKind, Reading};
use svodka::knowledge::{Inflected, Knowledge, Language, Name};
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::record::{MentionType, Record};

use super::documents;

/// How many names one text has.
const BATCH: usize = 400;

/// Names that mean two things, and which of them is read where nothing around tells: kind and key that are written,
/// kind and key that are read, and why.
const HOMOGRAPHS: &[Homograph] = &[
    ("place", "england", "country", "gb", "«Англия» mostly stands for the whole kingdom"),
    ("organization", "emirates-airline", "country", "ae", "the state is named more often than the airline"),
];

type Homograph = (&'static str, &'static str, &'static str, &'static str, &'static str);

/// What may stand before names that are read beside certain words only, by language.
const BEFORE: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "in ",
            "on ",
            "city of ",
            "town of ",
            "downtown ",
            "island of ",
            "region of ",
            "state of ",
            "near ",
            "the ",
            "magazine ",
            "party “",
        ],
    ),
    (
        "ru",
        &["в ", "на ", "из ", "город ", "городом ", "г. ", "остров ", "провинция ", "область ", "земля ", "штат ", "«"],
    ),
];

/// The most forms that are read beside other words only, or not at the beginning of a sentence; more of them would be a
/// sign that guards are too strict.
const MAX_CONDITIONAL: usize = 100;

#[test]
fn every_name_is_read_back() {
    let knowledge = Knowledge::embedded();
    let (mut wrong, mut met) = (Vec::new(), BTreeSet::new());
    for (lang, language) in knowledge.languages.iter().enumerate() {
        let names = read_all_back(&knowledge, lang, &mut wrong, &mut met);
        assert!(names > 1000, "{} has {names} names", language.tag);
    }
    let mut conditional: Vec<Unread> =
        wrong.extract_if(.., |wrong| is_conditional(&knowledge.lexicon, wrong)).collect();
    for (tag, words) in BEFORE {
        let lang = knowledge.languages.iter().position(|language| language.tag == *tag).unwrap();
        let mut extractor = Extractor::new(Arc::clone(&knowledge), ExtractOptions::default());
        let mut own: Vec<Unread> = conditional.extract_if(.., |unread| unread.lang == lang).collect();
        for before in *words {
            let batch: Vec<Written> = std::mem::take(&mut own).into_iter().map(|unread| unread.written).collect();
            for batch in batch.chunks(BATCH) {
                read_back(&knowledge, &mut extractor, (lang, tag), batch, before, &mut own, &mut met);
            }
        }
        conditional.append(&mut own);
    }
    let shown: Vec<String> = conditional.iter().map(Unread::to_string).collect();
    assert!(shown.len() <= MAX_CONDITIONAL, "{} forms are not read:\n{}", shown.len(), shown.join("\n"));
    let wrong: Vec<String> = wrong.iter().map(Unread::to_string).collect();
    assert!(wrong.is_empty(), "{} names are not read back:\n{}", wrong.len(), wrong.join("\n"));
    let idle: Vec<_> = HOMOGRAPHS.iter().filter(|known| !met.contains(*known)).collect();
    assert!(idle.is_empty(), "homographs that are none any more: {idle:?}");
}

#[test]
fn every_name_of_the_third_language_is_read_back() {
    let knowledge = documents::with_third_language();
    let lang = knowledge.languages.iter().position(|language| language.tag == "de").unwrap();
    let mut wrong = Vec::new();
    let names = read_all_back(&knowledge, lang, &mut wrong, &mut BTreeSet::new());
    assert!(names > 100, "{names} names");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A form that two countries share would be read as one of them by chance: a guard of each has to tell them apart.
#[test]
fn no_two_countries_share_a_form_unless_guarded() {
    assert_eq!(shared(&Knowledge::embedded()), [""; 0]);
}

#[test]
fn a_shared_form_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("en")).unwrap();
    fs::write(folder.path().join("en/countries.toml"), "[country.lv]\nnames = [\"Estonia\"]\n").unwrap();
    let overlaid = Knowledge::with_overlays(&[folder.path().to_owned()]).unwrap();
    assert_eq!(shared(&overlaid), ["en: ee and lv"]);
}

/// Pairs of countries that share a form of a language, and of which one at least has no guard there.
fn shared(knowledge: &Knowledge) -> Vec<String> {
    let lexicon = &knowledge.lexicon;
    let mut shared = BTreeSet::new();
    for (_, end) in lexicon.trie.names() {
        let readings: Vec<Reading> = lexicon.readings_at(end).collect();
        for (at, one) in readings.iter().enumerate() {
            let is_country = |kind| matches!(kind, NameKind::Country | NameKind::Demonym);
            let others = readings[at + 1..].iter().filter(|other| other.entity != one.entity);
            for other in others.filter(|other| is_country(other.kind) && is_country(one.kind)) {
                let same = one.lang == other.lang && one.exact == other.exact && one.caps == other.caps;
                if same && (one.guard == 0 || other.guard == 0) {
                    let key = |entity: u32| &lexicon.countries[entity as usize];
                    let tag = &lexicon.languages[one.lang as usize].tag;
                    shared.insert(format!("{tag}: {} and {}", key(one.entity), key(other.entity)));
                }
            }
        }
    }
    shared.into_iter().collect()
}

/// True of a name that its guard lets stand only beside certain words, or not at the beginning of a sentence: alone
/// in its paragraph it can't be read.
fn is_conditional(lexicon: &Lexicon, unread: &Unread) -> bool {
    let node = form::forms(&unread.written.text)
        .iter()
        .try_fold(0, |node, codes| lexicon.trie.step(node, lexicon.forms.find(codes, form::hash(codes))));
    let Some(name) = node.and_then(|node| lexicon.trie.end(node)) else { return false };
    let mut own = lexicon.readings_at(name).filter(|reading| {
        let keys = match reading.kind {
            NameKind::Organization => &lexicon.organizations,
            NameKind::Place => &lexicon.places,
            NameKind::Country | NameKind::Demonym => &lexicon.countries,
        };
        keys[reading.entity as usize] == *unread.written.key && reading.lang as usize == unread.lang
    });
    own.any(|reading| {
        lexicon
            .guard(reading)
            .is_some_and(|guard| guard.not_first || guard.if_before.is_some() || guard.if_after.is_some())
    })
}

/// A name that was not read back as itself.
#[derive(Debug)]
struct Unread {
    lang: usize,
    written: Written,
    read: Option<(&'static str, String)>,
}

impl std::fmt::Display for Unread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Written { text, kind, key } = &self.written;
        write!(f, "{kind} {key}: “{text}” is read as {:?}", self.read)
    }
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
    let kinds =
        [("country", &language.countries), ("organization", &language.organizations), ("place", &language.places)];
    let mut all = BTreeSet::new();
    for (kind, names) in kinds {
        for (key, name) in names.iter() {
            for text in forms(name) {
                all.insert(Written { text: text.to_owned(), kind, key: key.to_owned() });
            }
        }
    }
    all.into_iter().collect()
}

fn forms(name: &Name) -> impl Iterator<Item = &str> {
    let all = [Some(&name.name), name.official.as_ref(), name.acronym.as_ref()];
    all.into_iter().flatten().flat_map(Inflected::iter)
}

/// Reads all names of a language, and tells how many there are.
fn read_all_back(
    knowledge: &Arc<Knowledge>,
    lang: usize,
    wrong: &mut Vec<Unread>,
    met: &mut BTreeSet<&'static Homograph>,
) -> usize {
    let mut extractor = Extractor::new(Arc::clone(knowledge), ExtractOptions::default());
    let language = &knowledge.languages[lang];
    let written = written(language);
    for batch in written.chunks(BATCH) {
        read_back(knowledge, &mut extractor, (lang, &language.tag), batch, "", wrong, met);
    }
    written.len()
}

/// Reads names, a paragraph for each, and tells those that weren't read as themselves.
fn read_back(
    knowledge: &Knowledge,
    extractor: &mut Extractor,
    (lang, tag): (usize, &str),
    batch: &[Written],
    before: &str,
    wrong: &mut Vec<Unread>,
    met: &mut BTreeSet<&'static Homograph>,
) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    for written in batch {
        text.push_str(before);
        let start = text.chars().count();
        text.push_str(&written.text);
        spans.push((start, text.chars().count()));
        text.push_str(".\n\n");
    }
    let record = documents::record_of_text(extractor, &text, Some(tag));
    let keys = keys(&record);
    let former: BTreeSet<(&str, &str)> = record
        .countries
        .iter()
        .flat_map(|country| {
            country.former_names.iter().map(|name| (country.key.as_deref().unwrap_or(""), name.key.as_str()))
        })
        .collect();
    for (written, span) in batch.iter().zip(spans) {
        let mention = record.mentions.iter().find(|mention| (mention.start, mention.end) == span);
        let read = mention.and_then(|mention| {
            let key = keys.get(mention.refers.as_deref()?)?;
            Some((kind_name(mention.kind), *key))
        });
        let facts = knowledge.world.countries.get(&written.key).filter(|_| written.kind == "country");
        let meant = match facts.and_then(|facts| facts.now.as_deref()) {
            // An old name means the country that had it, and the record says which name it was.
            Some(now) if former.contains(&(now, written.key.as_str())) => now,
            Some(_) => "",
            None => written.key.as_str(),
        };
        if read == Some((written.kind, meant)) {
            continue;
        }
        let homograph = HOMOGRAPHS.iter().find(|(kind, key, ..)| (*kind, *key) == (written.kind, &written.key));
        match (homograph, read) {
            (Some(known), Some(read)) if (known.2, known.3) == read => {
                met.insert(known);
            }
            _ => {
                let read = read.map(|(kind, key)| (kind, key.to_owned()));
                wrong.push(Unread { lang, written: written.clone(), read });
            }
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
