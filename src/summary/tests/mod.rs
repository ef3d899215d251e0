//! An invented bulletin on weather services, summarized in both languages with names of its own.

mod dates;
mod events;
mod faults;
mod whole;

use std::sync::Arc;

use serde_json::{Value, json};

use crate::knowledge::{Knowledge, Language, Lexicon, Sources, World};
use crate::record::Record;

use super::{Format, Length, Summarizer, SummaryError};

const ENGLISH: [(&str, &str); 3] = [
    ("en/language.toml", include_str!("../../../locales/en/language.toml")),
    ("en/dates.ftl", include_str!("../../../locales/en/dates.ftl")),
    ("en/summary.ftl", include_str!("../../../locales/en/summary.ftl")),
];

const RUSSIAN: [(&str, &str); 3] = [
    ("ru/language.toml", include_str!("../../../locales/ru/language.toml")),
    ("ru/dates.ftl", include_str!("../../../locales/ru/dates.ftl")),
    ("ru/summary.ftl", include_str!("../../../locales/ru/summary.ftl")),
];

const NAMES: [(&str, &str); 6] = [
    (
        "en/organizations.ftl",
        "\
-organization-wmo = World Meteorological Organization
    .acronym = WMO
-organization-itu = International Telecommunication Union
    .acronym = ITU
    .acronym-article = the
-organization-nordic-council = Nordic Council
-organization-sky = SkyWatch
    .article = none
",
    ),
    (
        "ru/organizations.ftl",
        "\
-organization-wmo = Всемирная метеорологическая организация
    .acronym = ВМО
-organization-itu = Международный союз электросвязи
    .acronym = МСЭ
-organization-nordic-council = Северный совет
-organization-sky = «Скай-вотч»
    .gender = indeclinable
",
    ),
    (
        "en/countries.ftl",
        "\
-country-cu = Cuba
-country-fr = France
-country-kz = Kazakhstan
-country-ch = Switzerland
-country-us = United States
    .article = the
-country-lu = Luxembourg
",
    ),
    (
        "ru/countries.ftl",
        "\
-country-cu = Куба
    .preposition = на
-country-fr = Франция
-country-kz = Казахстан
-country-ch = Швейцария
-country-us = { $case ->
       *[nominative] США
        [genitive] США
        [dative] США
        [accusative] США
        [instrumental] США
        [prepositional] США
    }
    .official = { $case ->
           *[nominative] Соединённые Штаты Америки
            [genitive] Соединённых Штатов Америки
            [dative] Соединённым Штатам Америки
            [accusative] Соединённые Штаты Америки
            [instrumental] Соединёнными Штатами Америки
            [prepositional] Соединённых Штатах Америки
        }
-country-lu = Люксембург
",
    ),
    (
        "en/places.ftl",
        "\
-place-astana = Astana
-place-havana = Havana
-place-luxembourg = Luxembourg
-place-vladivostok = Vladivostok
",
    ),
    (
        "ru/places.ftl",
        "\
-place-astana = Астана
-place-havana = Гавана
-place-luxembourg = Люксембург
-place-vladivostok = Владивосток
",
    ),
];

/// The languages of the program with the names above; `changed` files instead of the program's.
fn knowledge(changed: &[(&str, &str)]) -> Arc<Knowledge> {
    let mut files: Vec<(&str, &str)> = [&ENGLISH[..], &RUSSIAN, &NAMES].concat();
    for file in &mut files {
        if let Some(instead) = changed.iter().find(|(path, _)| *path == file.0) {
            *file = *instead;
        }
    }
    let sources = Sources::from_embedded(&files);
    let language = |tag| Language::from_sources(&sources, tag).unwrap_or_else(|errors| panic!("{errors:#?}"));
    let languages = vec![language("en"), language("ru")];
    Arc::new(Knowledge { languages, world: World::default(), lexicon: Lexicon::default() })
}

fn summarizers() -> [Summarizer; 2] {
    let knowledge = knowledge(&[]);
    ["en", "ru"].map(|tag| Summarizer::new(knowledge.clone(), tag).unwrap_or_else(|errors| panic!("{errors:#?}")))
}

/// A record with the entities below and these events; the `date` of each is an EDTF value.
fn bulletin(events: &[Value]) -> Value {
    let organization = |id: &str, key: &str, from: &str, names: Value, acronyms: Value| {
        json!({"id": id, "key": key, "known": from == "known", "kind": "organization", "country": null,
               "wikidata": null, "names": names, "acronyms": acronyms, "names_from": from})
    };
    let country = |id: &str, alpha2: &str| json!({"id": id, "alpha2": alpha2, "alpha3": null, "names": {}});
    let place = |id: &str, key: &str, country: &str| json!({"id": id, "key": key, "names": {}, "country": country});
    let mut dates = Vec::new();
    let mut written = Vec::new();
    for (index, event) in events.iter().enumerate() {
        let mut whole = json!({
            "id": format!("e{}", index + 1), "kind": "meeting", "status": "happened", "date": null, "place": null,
            "place_country": null, "participants": [], "title": null, "topic": null, "counts": [],
            "start": 0, "end": 5,
        });
        for (key, value) in event.as_object().unwrap() {
            whole[key] = value.clone();
        }
        if let Some(edtf) = whole["date"].as_str() {
            let id = format!("d{}", dates.len() + 1);
            dates.push(json!({"id": id, "edtf": edtf, "earliest": null, "latest": null, "precision": "day",
                              "basis": "explicit"}));
            whole["date"] = id.into();
        }
        written.push(whole);
    }
    json!({
        "schema": "svodka/1", "id": "weather", "source": {"path": "-", "line": 1}, "offsets": "codepoint",
        "title": "Weather *Services*", "published": null, "languages": [{"tag": "ru", "share": 1.0}],
        "text": "Текст. Гидрофонд работает.",
        "mentions": [{"id": "m1", "type": "count", "start": 0, "end": 5, "text": "12 аэрологических станций",
                      "lang": "ru", "rule": "test"},
                     {"id": "m2", "type": "count", "start": 0, "end": 5, "text": "x", "lang": "ru", "rule": "test"}],
        "dates": dates,
        "organizations": [
            organization("o1", "wmo", "known", json!({"en": "World Meteorological Organization"}), json!({"en": "WMO"})),
            organization("o2", "itu", "known", json!({}), json!({})),
            organization("o3", "nordic-council", "known", json!({}), json!({})),
            organization("o4", "x-ministry-transport-ee", "composed",
                         json!({"en": "Ministry of Transport of Estonia", "ru": "Министерство транспорта Эстонии"}),
                         json!({"ru": "Минтранс Эстонии"})),
            organization("o5", "x-gidrofond", "text", json!({"ru": "Гидрофонд"}), json!({})),
            organization("o6", "sky", "known", json!({}), json!({})),
        ],
        "countries": [country("c1", "KZ"), country("c2", "FR"), country("c3", "CU"), country("c4", "US"),
                      country("c5", "CH"), country("c6", "LU")],
        "places": [place("p1", "astana", "KZ"), place("p2", "havana", "CU"), place("p3", "luxembourg", "LU"),
                   place("p4", "vladivostok", "RU")],
        "events": written, "warnings": [],
    })
}

fn record(bulletin: Value) -> Record {
    serde_json::from_value(bulletin).unwrap_or_else(|error| panic!("{error}"))
}

fn part(role: &str, refers: &str) -> Value {
    json!({"role": role, "ref": refers})
}

fn summary(summarizer: &Summarizer, record: &Record, length: Length) -> Result<String, SummaryError> {
    summarizer.summarize(record, length, Format::Text)
}

/// The lines of the timeline.
fn timeline(summarizer: &Summarizer, events: &[Value]) -> Vec<String> {
    let record = record(bulletin(events));
    let text = summary(summarizer, &record, Length::Normal).unwrap_or_else(|error| panic!("{error}"));
    let section = text.split("\n\n").nth(3).unwrap_or_default();
    section.lines().map(str::to_owned).collect()
}

/// Compares with the snapshot of that name.
fn assert_same(name: &str, text: &str) {
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn a_summarizer_is_shared_by_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Summarizer>();
}
