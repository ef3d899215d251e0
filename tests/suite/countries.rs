//! Countries, their old names, their people, groups of states, and what only looks like one of them.

use std::collections::{BTreeMap, BTreeSet};

use svodka::knowledge::Knowledge;
use svodka::knowledge::form::{self, Caps};
use svodka::knowledge::lexicon::{NameKind, Reading};
use svodka::lookup;
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::record::{CountryStatus, MentionType, Record};
use svodka::summary::{Format, Length, Summarizer};

use super::documents;

/// How many codes ISO 3166-1 has assigned.
const ASSIGNED: usize = 249;

/// The codes of ISO 3166-3.
const FORMER: [&str; 31] = [
    "AIDJ", "ANHH", "BQAQ", "BUMM", "BYAA", "CSHH", "CSXX", "CTKI", "DDDE", "DYBJ", "FQHH", "FXFR", "GEHH", "HVBF",
    "JTUM", "MIUM", "NHVU", "NQAQ", "NTHH", "PCHH", "PUUM", "PZPA", "RHZW", "SKIN", "SUHH", "TPTL", "VDVN", "WKUM",
    "YDYE", "YUCS", "ZRCD",
];

#[test]
fn all_codes_of_iso_3166_are_there() {
    let knowledge = Knowledge::embedded();
    let countries = knowledge.world.countries.values();
    let (mut codes, mut former) = ([const { BTreeSet::new() }; 3], BTreeSet::new());
    for facts in countries {
        for (codes, code) in codes.iter_mut().zip([&facts.alpha2, &facts.alpha3, &facts.numeric]) {
            if facts.alpha4.is_none() {
                code.iter().for_each(|code| assert!(codes.insert(code.as_str()), "{code} twice"));
            }
        }
        former.extend(facts.alpha4.as_deref());
    }
    // Kosovo's two are not ISO's, and it has no third.
    assert_eq!(codes.each_ref().map(BTreeSet::len), [ASSIGNED + 1, ASSIGNED + 1, ASSIGNED]);
    assert!(codes[2].iter().all(|code| code.len() == 3 && code.bytes().all(|digit| digit.is_ascii_digit())));
    assert_eq!(former, BTreeSet::from(FORMER));
}

/// Every form that names a country's people or qualities, in a paragraph of its own, is read as that country.
#[test]
fn every_adjective_and_people_is_read() {
    let knowledge = Knowledge::embedded();
    let lexicon = &knowledge.lexicon;
    let mut wanted: BTreeMap<(u8, String), BTreeSet<&str>> = BTreeMap::new();
    for (forms, end) in lexicon.trie.names() {
        let demonym = |reading: &Reading| {
            reading.kind == NameKind::Demonym
                && lexicon
                    .guard(*reading)
                    .is_none_or(|guard| guard.if_after.is_none() && guard.if_before.is_none() && !guard.not_first)
        };
        for reading in lexicon.readings_at(end).filter(demonym) {
            let codes: Vec<&[u8]> = forms.iter().map(|&form| lexicon.forms.codes(form)).collect();
            let text = spelled(&codes, reading.caps);
            wanted.entry((reading.lang, text)).or_default().insert(&lexicon.countries[reading.entity as usize]);
        }
    }
    assert!(wanted.len() > 5000, "{} forms", wanted.len());
    let mut extractor = documents::extractor();
    let mut wrong = Vec::new();
    let all: Vec<(&(u8, String), &BTreeSet<&str>)> = wanted.iter().collect();
    for batch in all.chunks(400) {
        for lang in 0..lexicon.languages.len() as u8 {
            let own: Vec<_> = batch.iter().filter(|((of, _), _)| *of == lang).collect();
            let text: String = own.iter().map(|((_, form), _)| format!("{form}.\n\n")).collect();
            let record = documents::record_of_text(&mut extractor, &text, Some(&lexicon.languages[lang as usize].tag));
            let mut start = 0;
            for ((_, form), keys) in own {
                let length = form.chars().count();
                let found =
                    record.mentions.iter().find(|mention| (mention.start, mention.end) == (start, start + length));
                let key = found.and_then(|mention| key_of(&record, mention.refers.as_deref()?));
                if !key.is_some_and(|key| keys.contains(key)) {
                    wrong.push(format!("{form}: {key:?}, not {keys:?}"));
                }
                start += length + 3;
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), wanted.len(), wrong.join("\n"));
}

/// A name as it may be written: dashes stand without blanks, and the first word has its capital where it needs one.
fn spelled(forms: &[&[u8]], caps: u32) -> String {
    let mut out = String::new();
    for (at, codes) in forms.iter().enumerate() {
        let text = form::spell(codes);
        let letters = text.chars().all(char::is_alphanumeric);
        let glued = out.ends_with(['-', '’', '\'', '.']) || !letters;
        if at > 0 && !glued {
            out.push(' ');
        }
        match if at < 16 { caps >> (2 * at) & 3 } else { 0 } {
            written if written == Caps::Upper as u32 => out.push_str(&text.to_uppercase()),
            written if written != Caps::Lower as u32 => {
                let mut chars = text.chars();
                out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
                out.push_str(chars.as_str());
            }
            _ => out.push_str(&text),
        }
    }
    out
}

fn key_of<'r>(record: &'r Record, id: &str) -> Option<&'r str> {
    record.countries.iter().find(|country| country.id == id)?.key.as_deref()
}

/// The countries of a text, by mention: the words, the alpha-2 or alpha-4 code, whether it is a demonym.
fn countries(extractor: &mut Extractor, text: &str, lang: &str) -> Vec<(String, String, bool)> {
    let record = documents::record_of_text(extractor, text, Some(lang));
    let of_country =
        |mention: &&svodka::record::Mention| matches!(mention.kind, MentionType::Country | MentionType::Demonym);
    let told = |mention: &svodka::record::Mention| {
        let country = record.countries.iter().find(|country| Some(&country.id) == mention.refers.as_ref()).unwrap();
        let code = country.alpha2.as_ref().or(country.alpha4.as_ref()).or(country.key.as_ref()).unwrap();
        (mention.text.clone(), code.clone(), mention.kind == MentionType::Demonym)
    };
    record.mentions.iter().filter(of_country).map(told).collect()
}

/// A language, a text, and what is to be found in it.
type Case = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Texts with what names a country in them: the words and the code; in small letters beside it that of a demonym.
#[test]
fn names_and_what_looks_like_them() {
    #[rustfmt::skip]
    let cases: &[Case] = &[
        ("en", "Michael Jordan left for Jordan.", &[("Jordan", "JO")]),
        ("en", "They bathed in the Jordan River near Amman.", &[]),
        ("en", "Georgia and Armenia signed; the governor of Georgia did not.", &[("Georgia", "GE"), ("Armenia", "AM")]),
        ("en", "Roast turkey was served on fine china.", &[]),
        ("en", "Turkey and China signed.", &[("Turkey", "TR"), ("China", "CN")]),
        ("en", "Chad Miller flew to Chad.", &[("Chad", "TD")]),
        ("en", "The Niger River flows through Niger.", &[("Niger", "NE")]),
        ("en", "Northern Ireland and New Mexico sent no one; Ireland did.", &[("Ireland", "IE")]),
        ("en", "He wore a Panama hat in Panama.", &[("Panama", "PA")]),
        ("en", "The boy kept a guinea pig in Guinea.", &[("Guinea", "GN")]),
        ("en", "She moved from Cuba, New York, to Cuba.", &[("Cuba", "CU")]),
        ("en", "She speaks Georgian and some Turkish.", &[]),
        ("en", "The book was translated from Hungarian.", &[]),
        ("en", "Franco-German talks followed the Sino-Russian ones.", &[("Franco", "fr"), ("German", "de"), ("Sino", "cn"), ("Russian", "ru")]),
        ("en", "Anglo-Saxon churches stand there.", &[]),
        ("en", "Equatorial Guinea, Guinea-Bissau and Papua New Guinea voted.", &[("Equatorial Guinea", "GQ"), ("Guinea-Bissau", "GW"), ("Papua New Guinea", "PG")]),
        ("en", "Delegates from the U.S., the UK, the UAE and the DPRK came.", &[("U.S.", "US"), ("UK", "GB"), ("UAE", "AE"), ("DPRK", "KP")]),
        ("en", "Dutch and Congolese envoys met; one of them came from the Congo.", &[("Dutch", "nl")]),
        ("ru", "Майкл Джордан приехал в Иорданию.", &[("Иорданию", "JO")]),
        ("ru", "Река Иордан течёт на юг. Того же мнения и Того.", &[("Того", "TG")]),
        ("ru", "Мала куча, мали денег; в Мали иначе.", &[("Мали", "ML")]),
        ("ru", "Перу Пушкина принадлежит повесть; в Перу её перевели.", &[("Перу", "PE")]),
        ("ru", "Чад от костра ел глаза, а Чад далеко.", &[("Чад", "TD")]),
        ("ru", "Объём равен пяти куба. На Кубе жарко.", &[("Кубе", "CU")]),
        ("ru", "Она перевела роман с французского и говорит по-грузински.", &[]),
        ("ru", "Российско-китайский совет и ирано-иракская граница.", &[("Российско", "ru"), ("китайский", "cn"), ("ирано", "ir"), ("иракская", "iq")]),
        ("ru", "Греко-римская борьба популярна.", &[]),
        ("ru", "Северная Ирландия и Нью-Мексико далеко от Ирландии и Мексики.", &[("Ирландии", "IE"), ("Мексики", "MX")]),
        ("ru", "Россиянка и россияне встретились с голландцами.", &[("Россиянка", "ru"), ("россияне", "ru"), ("голландцами", "nl")]),
        ("ru", "РФ, США, ФРГ, КНР, КНДР, ОАЭ и ЮАР.", &[("РФ", "RU"), ("США", "US"), ("ФРГ", "DE"), ("КНР", "CN"), ("КНДР", "KP"), ("ОАЭ", "AE"), ("ЮАР", "ZA")]),
        ("ru", "Полька Агнешка Краковска станцевала польку.", &[("Полька", "pl")]),
        ("ru", "Экваториальная Гвинея, Гвинея-Бисау и Гвинейский залив.", &[("Экваториальная Гвинея", "GQ"), ("Гвинея-Бисау", "GW")]),
    ];
    let mut extractor = documents::extractor();
    for (lang, text, wanted) in cases {
        let found = countries(&mut extractor, text, lang);
        let found: Vec<(&str, String)> = found
            .iter()
            .map(|(words, code, demonym)| (words.as_str(), if *demonym { code.to_lowercase() } else { code.clone() }))
            .collect();
        let wanted: Vec<(&str, String)> = wanted.iter().map(|(words, code)| (*words, (*code).to_owned())).collect();
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn an_old_name_means_the_country_that_had_it() {
    let mut extractor = documents::extractor();
    let cases = [
        ("en", "Burma, Zaire and Upper Volta voted.", [("MM", "BUMM"), ("CD", "ZRCD"), ("BF", "HVBF")]),
        ("ru", "Делегации Бирмы, Заира и Верхней Вольты.", [("MM", "BUMM"), ("CD", "ZRCD"), ("BF", "HVBF")]),
    ];
    for (lang, text, wanted) in cases {
        let record = documents::record_of_text(&mut extractor, text, Some(lang));
        let found: Vec<(&str, &str)> = record
            .countries
            .iter()
            .map(|country| (country.alpha2.as_deref().unwrap(), country.former_names[0].alpha4.as_deref().unwrap()))
            .collect();
        assert_eq!(found, wanted, "{text}");
        assert_eq!(
            (record.countries[0].former_names[0].from, record.countries[0].former_names[0].until),
            (Some(1948), Some(1989))
        );
    }
    let record = documents::record_of_text(&mut extractor, "Myanmar, once Burma, is Myanmar.", Some("en"));
    assert_eq!(record.countries.len(), 1);
    assert_eq!(record.countries[0].former_names.len(), 1);
    let record = documents::record_of_text(&mut extractor, "The USSR and Yugoslavia; Belarus.", Some("en"));
    let former: Vec<_> = record.countries.iter().map(|country| (country.alpha4.as_deref(), country.status)).collect();
    assert_eq!(
        former,
        [
            (Some("SUHH"), Some(CountryStatus::Former)),
            (Some("YUCS"), Some(CountryStatus::Former)),
            (None, Some(CountryStatus::State))
        ]
    );
    assert_eq!(record.countries[0].successors.len(), 15);
}

#[test]
fn a_group_has_the_members_of_its_time() {
    let members = |text: &str, published: &str| {
        let mut document = documents::line(text, None);
        document.published =
            Some(svodka::read::Published { date: published.to_owned(), from: svodka::read::PublishedFrom::Metadata });
        let record = documents::extractor().extract(document);
        record.places[0].members.clone()
    };
    for text in ["The EU countries met.", "Встретились страны ЕС."] {
        assert_eq!(members(text, "1960-01-01").len(), 6, "{text}");
        assert_eq!(members(text, "1999-01-01").len(), 15, "{text}");
        assert_eq!(members(text, "2010-01-01").len(), 27, "{text}");
        assert_eq!(members(text, "2015-01-01").len(), 28, "{text}");
        assert_eq!(members(text, "2025-01-01").len(), 27, "{text}");
    }
    assert!(members("Лидеры стран СНГ в Минске.", "2005-05-01").contains(&"ge".to_owned()));
    assert!(!members("Лидеры стран СНГ в Минске.", "2012-05-01").contains(&"ge".to_owned()));
    let record = documents::record_without_date(&mut documents::extractor(), "The BRICS countries met.", Some("en"));
    assert_eq!(record.places[0].members.len(), 10);
}

/// One folder decides about disputed names: which is written, what is a territory, with which preposition.
#[test]
fn disputed_names_are_data() {
    let overlaid = Knowledge::with_overlays(&[documents::path("tests/overlays/disputed")]).unwrap();
    let text = "Taiwan, Belarus and Czechia sent observers to a conference in Ukraine on 5 May 2004.";
    let preposition = |knowledge: &Knowledge| knowledge.language("ru").unwrap().countries["ua"].preposition.clone();
    assert_eq!(preposition(&Knowledge::embedded()).as_deref(), Some("на"));
    assert_eq!(preposition(&overlaid), None);
    let told = |knowledge: &std::sync::Arc<Knowledge>| {
        let record = documents::record_of_text(
            &mut Extractor::new(knowledge.clone(), ExtractOptions::default()),
            text,
            Some("en"),
        );
        let summary = |lang| {
            Summarizer::new(knowledge.clone(), lang).unwrap().summarize(&record, Length::Full, Format::Text).unwrap()
        };
        (record.countries[0].status, summary("ru"), summary("en"))
    };
    let (status, russian, english) = told(&Knowledge::embedded());
    assert_eq!(status, Some(CountryStatus::Partial));
    assert!(russian.contains("Беларусь") && russian.contains("Чехия"), "{russian}");
    assert!(english.contains("Taiwan") && english.contains("Czech Republic"), "{english}");
    let (status, russian, english) = told(&overlaid);
    assert_eq!(status, Some(CountryStatus::Territory));
    assert!(russian.contains("Белоруссия"), "{russian}");
    assert!(english.contains("Chinese Taipei") && english.contains("Czechia"), "{english}");
}

#[test]
fn names_are_looked_up_however_they_are_spelled() {
    let knowledge = Knowledge::embedded();
    #[rustfmt::skip]
    let cases = [
        ("Russia", Some("RU")), ("РОССИИ", Some("RU")), ("russian federation", Some("RU")), ("the Netherlands", Some("NL")),
        ("Korea, Republic of", Some("KR")), ("Iran (Islamic Republic of)", Some("IR")), ("Myanmar (Burma)", Some("MM")),
        ("St. Vincent & the Grenadines", Some("VC")), ("Trinidad & Tobago", Some("TT")), ("Тринидад & Тобаго", Some("TT")),
        ("Бирма", Some("MM")), ("RU", Some("RU")), ("RUS", Some("RU")), ("643", Some("RU")), ("ZRCD", Some("CD")),
        ("Congo", None), ("Korea", None), ("Atlantis", None), ("", None), ("&", None), ("()", None), ("Latvia (Estonia)", None),
    ];
    for (name, wanted) in cases {
        let answer = serde_json::to_value(lookup::country(&knowledge, name)).unwrap();
        assert_eq!(answer["match"]["alpha2"].as_str(), wanted, "{name}");
    }
    for (name, near) in
        [("Lativa", "LV"), ("Rossiya", "RU"), ("Germaniya", "DE"), ("Финлянди", "FI"), ("Узбекистон", "UZ")]
    {
        let answer = serde_json::to_value(lookup::country(&knowledge, name)).unwrap();
        assert!(answer["match"].is_null(), "{name}");
        assert_eq!(answer["near"][0]["alpha2"], near, "{name}");
    }
}
