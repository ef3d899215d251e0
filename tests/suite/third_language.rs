//! A third language by data only: `tests/third-language/` laid over the program's own folders, and not a line of Rust.

use std::fs;

use serde_json::{Value, json};
use svodka::check::examples::unproven;
use svodka::check::{Examiner, examples};
use svodka::knowledge::Knowledge;
use svodka::knowledge::lexicon::RuleKind;
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::record::{Record, SCHEMA};
use svodka::summary::{Format, Length, Summarizer};

use super::{documents, laws};

const BULLETIN: &str = "tests/third-language/bulletin.txt";

/// The bulletin's record.
fn record() -> Record {
    let mut extractor = Extractor::new(documents::with_third_language(), ExtractOptions::default());
    documents::record_of(&mut extractor, &documents::path(BULLETIN))
}

/// The keys or values that mentions of a type mean, in the order of the text, each with the mention's characters.
fn meant<'r>(record: &'r Record, of: &str) -> Vec<(&'r str, &'r str)> {
    let value = |id: &str| -> Option<&'r str> {
        let date = record.dates.iter().find(|date| date.id == id).and_then(|date| date.edtf.as_deref());
        let country = || record.countries.iter().find(|one| one.id == id).and_then(|one| one.alpha2.as_deref());
        let organization = || record.organizations.iter().find(|one| one.id == id).map(|one| one.key.as_str());
        let place = || record.places.iter().find(|one| one.id == id).map(|one| one.key.as_str());
        date.or_else(country).or_else(organization).or_else(place)
    };
    let of_type = record.mentions.iter().filter(|mention| json!(mention.kind) == of);
    of_type.map(|mention| (mention.text.as_str(), mention.refers.as_deref().and_then(value).unwrap_or("?"))).collect()
}

#[test]
fn dates_are_read_with_their_values() {
    assert_eq!(
        meant(&record(), "date"),
        [
            ("1990er-Jahren", "199X"),
            ("14. März 2006", "2006-03-14"),
            ("1. Mai 2006", "2006-05-01"),
            ("31.12.2010", "../2010-12-31"),
            ("5. bis 6. Juni 2006", "2006-06-05/2006-06-06"),
            ("Jahre 2001–2005", "2001/2005"),
            ("Herbst 2007", "2007-23"),
            ("20. September 2006", "2006-09-20"),
            ("4.", "2006-10-04"),
            ("7.", "2006-10-07"),
            ("12. Oktober 2006", "2006-10-12"),
            ("Frühjahr 2007", "2007-21"),
            ("May 2007", "2007-05"),
        ]
    );
}

#[test]
fn countries_places_and_organizations_are_read_with_their_keys() {
    let record = record();
    assert_eq!(
        meant(&record, "country"),
        [
            ("Republik Moldau", "MD"),
            ("Republik Moldau", "MD"),
            ("Österreich", "AT"),
            ("Schweiz", "CH"),
            ("Georgien", "GE"),
            ("Ukraine", "UA"),
            ("Vereinigten Königreich", "GB"),
        ]
    );
    assert_eq!(meant(&record, "demonym"), [("Russische", "RU")]);
    let places = [("Wien", "vienna"), ("Genf", "geneva"), ("Kischinau", "chisinau"), ("Straßburg", "strasbourg")];
    assert_eq!(meant(&record, "place"), places);
    assert_eq!(
        meant(&record, "organization"),
        [
            ("Internationale Währungsfonds", "imf"),
            ("IWF", "imf"),
            ("IWF", "imf"),
            ("Weltgesundheitsorganisation", "who"),
            ("Stiftung „Neues Dorf“", "x-stiftung-neues-dorf"),
            ("World Bank", "world-bank"),
        ]
    );
    let fund = &record.organizations[0];
    assert_eq!((fund.names["de"].as_str(), fund.acronyms["de"].as_str()), ("Internationaler Währungsfonds", "IWF"));
    assert_eq!(record.countries[0].names["de"], "Republik Moldau");
}

/// Both are in Latin script, so function words decide; the last paragraph is English.
#[test]
fn the_language_of_each_sentence_is_told() {
    let record = record();
    let languages: Vec<&str> = record.languages.iter().map(|language| language.tag.as_str()).collect();
    assert_eq!(languages, ["de", "en"]);
    let english = record.text.chars().count() - record.text.lines().last().unwrap().chars().count() - 1;
    for mention in &record.mentions {
        assert_eq!(mention.lang, if mention.start < english { "de" } else { "en" }, "{}", mention.text);
    }
}

#[test]
fn events_are_read_with_date_place_and_participants() {
    let record = record();
    let date = |id: Option<&String>| record.dates.iter().find(|one| Some(&one.id) == id).unwrap().edtf.clone().unwrap();
    let events: Vec<(String, String)> =
        record.events.iter().map(|event| (event.kind.clone(), date(event.date.as_ref()))).collect();
    let events: Vec<(&str, &str)> = events.iter().map(|(kind, date)| (kind.as_str(), date.as_str())).collect();
    assert_eq!(
        events,
        [
            ("signing", "2006-03-14"),
            ("entry-into-force", "2006-05-01"),
            ("conference", "2006-06-05/2006-06-06"),
            ("founding", "2006-09-20"),
            ("conference", "2006-10-04"),
            ("conference", "2006-10-07"),
            ("conference", "2006-10-12"),
            ("signing", "2007-21"),
        ]
    );
    let signing = &record.events[0];
    let actors: Vec<(&str, &str)> =
        signing.participants.iter().map(|one| (one.role.as_str(), one.refers.as_str())).collect();
    assert_eq!(actors, [("actor", "c2"), ("actor", "c3")], "Austria and Switzerland");
    assert_eq!(signing.place.as_deref(), Some("p1"));
    assert_eq!(signing.object.as_ref().map(|object| object.kind.as_str()), Some("agreement"));
    let conference = &record.events[2];
    assert_eq!(conference.title.as_deref(), Some("Banken und Dörfer"));
    let counts: Vec<(u64, &str)> = conference.counts.iter().map(|one| (one.value, one.unit.as_str())).collect();
    assert_eq!(counts, [(60, "expert")]);
}

#[test]
fn the_record_keeps_schema_and_laws() {
    let record = record();
    assert_eq!(record.schema, SCHEMA);
    assert_eq!(laws::broken(&record), [""; 0]);
    let schema = jsonschema::validator_for(&svodka::record::schema()).unwrap();
    assert!(schema.is_valid(&serde_json::to_value(&record).unwrap()));
}

/// Its rules carry their proof as those of the program's own languages do.
#[test]
fn every_example_holds_and_every_rule_has_some() {
    let knowledge = documents::with_third_language();
    let is_own = |id: &str| id.starts_with("de/");
    let mut examiner = Examiner::new(knowledge.clone());
    let own: Vec<_> = examples(&knowledge).into_iter().filter(|example| is_own(&example.rule.id)).collect();
    assert!(own.len() > 100, "{} examples", own.len());
    let failed = own.iter().filter_map(|example| {
        let wrong = examiner.run(example).err()?;
        Some(format!("{}:{}: {}: {wrong}", example.rule.body.origin.0, example.rule.body.origin.1, example.name()))
    });
    assert_eq!(failed.collect::<Vec<_>>(), [""; 0]);
    // Parts of events are seen in the examples of the kinds they belong to.
    let bare = unproven(&knowledge).into_iter().filter(|rule| is_own(&rule.id) && rule.kind != RuleKind::Part);
    assert_eq!(bare.map(|rule| rule.id.as_str()).collect::<Vec<_>>(), [""; 0]);
}

/// „in“ and „dem“ are „im“, „von“ and „dem“ are „vom“; where there is no such article both stay as they are.
#[test]
fn prepositions_take_the_article_in() {
    let summarizer = Summarizer::new(documents::with_third_language(), "de").unwrap();
    let mut extractor = Extractor::new(documents::with_third_language(), ExtractOptions::default());
    let rows = [
        ("In 2010, Estonia chaired the Council of Europe.", "Vorsitz (Estland) im Europarat."),
        ("In 2010, Estonia chaired the European Union.", "Vorsitz (Estland) in der Europäischen Union (EU)."),
        (
            "On 3 May 2001, a meeting of foresters took place in Minsk, initiated by the Council of Europe.",
            "Treffen in Minsk; auf Anregung vom Europarat.",
        ),
        (
            "On 3 May 2001, a meeting of foresters took place in Minsk, initiated by Latvia.",
            "Treffen in Minsk; auf Anregung von Lettland.",
        ),
    ];
    for (text, expected) in rows {
        let record = documents::record_of_text(&mut extractor, text, None);
        let summary = summarizer.summarize(&record, Length::Normal, Format::Markdown).unwrap();
        assert!(summary.contains(expected), "{text}\n{summary}");
    }
}

#[test]
fn the_summary_is_written_in_the_third_language() {
    let summarizer = Summarizer::new(documents::with_third_language(), "de").unwrap();
    let expected = fs::read_to_string(documents::path("tests/third-language/summary.de.md")).unwrap();
    assert_eq!(summarizer.summarize(&record(), Length::Normal, Format::Markdown).unwrap(), expected);
}

/// Every length and format, in every language.
#[test]
fn the_record_is_summarized_in_all_languages() {
    let (knowledge, record) = (documents::with_third_language(), record());
    for language in &knowledge.languages {
        let summarizer = Summarizer::new(knowledge.clone(), &language.tag).unwrap();
        for length in [Length::Brief, Length::Normal, Length::Full] {
            for format in [Format::Text, Format::Markdown] {
                let summary = summarizer.summarize(&record, length, format).unwrap();
                assert!(summary.contains("Kredite für die Dörfer"), "{} {length:?} {format:?}", language.tag);
            }
        }
    }
}

/// Bulletins in the other languages are read as without the folder: it adds its names and nothing else.
#[test]
fn other_languages_are_read_as_before() {
    let mut extractor = Extractor::new(documents::with_third_language(), ExtractOptions::default());
    let short = "Kazakhstan, May 2003";
    for (file, plain) in documents::input().iter().zip(documents::extracted()) {
        let record = documents::record_of(&mut extractor, file);
        assert_eq!(without_names(&record, "de"), serde_json::to_value(&plain).unwrap(), "{}", plain.id);
    }
    let plain = documents::record_of_text(&mut documents::extractor(), short, None);
    let record = documents::record_of_text(&mut extractor, short, None);
    assert_eq!(without_names(&record, "de"), serde_json::to_value(&plain).unwrap(), "no function words at all");
}

/// A script that nothing else is written in needs no code either.
#[test]
fn a_language_of_another_script_is_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("el")).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join("el").join(name), text).unwrap();
    write(
        "language.toml",
        "tag = 'el'\nname = 'ελληνικά'\nscript = 'Grek'\ncases = ['nominative']\nfunction-words = ['και', 'στην']\n\
         [writing]\nquotes = ['«', '»']\nlist-separator = ', '\nlist-last = ' και '\nlist-pair = ' και '\n\
         group-from = 10000\ngroup-separator = '.'\nplace-preposition = 'σε'\n",
    );
    write("countries.ftl", "-country-cy = Κύπρος\n");
    write("dates.toml", "[class.year]\nregex = '20[0-9]{2}'\n[rule.year]\npattern = '{year}'\nvalue = '{year}'\n");
    let knowledge = Knowledge::with_overlays(&[folder.path().to_owned()]).unwrap();
    let mut extractor = Extractor::new(knowledge, ExtractOptions::default());
    let record = documents::record_of_text(&mut extractor, "Κύπρος και Μάλτα, 2003.\n\nThe Cyprus of 2004.", None);
    assert_eq!(laws::broken(&record), [""; 0]);
    assert_eq!(meant(&record, "country"), [("Κύπρος", "CY"), ("Cyprus", "CY")]);
    let dates: Vec<(&str, &str)> =
        record.mentions.iter().filter(|one| json!(one.kind) == "date").map(|one| (&*one.text, &*one.lang)).collect();
    assert_eq!(dates, [("2003", "el"), ("2004", "en")]);
}

/// The record as JSON, without the names of one language.
fn without_names(record: &Record, tag: &str) -> Value {
    let mut value = serde_json::to_value(record).unwrap();
    for list in ["organizations", "countries", "places"] {
        for entity in value[list].as_array_mut().unwrap() {
            for names in ["names", "acronyms"] {
                if let Some(names) = entity.get_mut(names).and_then(Value::as_object_mut) {
                    names.remove(tag);
                }
            }
        }
    }
    value
}
