//! Laws of every record that the schema can't say, on the samples, the gold, and on hostile mixtures of text.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use svodka::knowledge::Knowledge;
use svodka::knowledge::form::is_invisible;
use svodka::record::edtf::{Edtf, day_text, parse_day};
use svodka::record::{Basis, Mention, MentionType, Offsets, Record};

use svodka::segment::Text;

use super::documents;

/// The laws that a record breaks, each in a sentence.
pub fn broken(record: &Record) -> Vec<String> {
    let mut laws = Laws { record, kinds: kinds(record), broken: Vec::new() };
    laws.ids();
    laws.mentions();
    laws.nesting();
    laws.dates();
    laws.events();
    laws.languages();
    laws.broken
}

/// What each entity is, by its id.
fn kinds(record: &Record) -> BTreeMap<&str, MentionType> {
    let dates = record.dates.iter().map(|date| (date.id.as_str(), MentionType::Date));
    let organizations = record.organizations.iter().map(|one| (one.id.as_str(), MentionType::Organization));
    let countries = record.countries.iter().map(|country| (country.id.as_str(), MentionType::Country));
    let places = record.places.iter().map(|place| (place.id.as_str(), MentionType::Place));
    dates.chain(organizations).chain(countries).chain(places).collect()
}

struct Laws<'r> {
    record: &'r Record,
    kinds: BTreeMap<&'r str, MentionType>,
    broken: Vec<String>,
}

impl<'r> Laws<'r> {
    fn hold(&mut self, law: bool, told: impl FnOnce() -> String) {
        if !law {
            self.broken.push(told());
        }
    }

    /// Ids count up from 1 in the order of their list; entities stand in the order of their first mentions.
    fn ids(&mut self) {
        let record = self.record;
        let lists: [(char, Vec<&str>); 6] = [
            ('m', record.mentions.iter().map(|one| one.id.as_str()).collect()),
            ('d', record.dates.iter().map(|one| one.id.as_str()).collect()),
            ('o', record.organizations.iter().map(|one| one.id.as_str()).collect()),
            ('c', record.countries.iter().map(|one| one.id.as_str()).collect()),
            ('p', record.places.iter().map(|one| one.id.as_str()).collect()),
            ('e', record.events.iter().map(|one| one.id.as_str()).collect()),
        ];
        for (letter, ids) in &lists {
            let counted: Vec<String> = (1..=ids.len()).map(|number| format!("{letter}{number}")).collect();
            self.hold(*ids == counted, || format!("ids don't count up: {ids:?}"));
            if !['m', 'e'].contains(letter) {
                let mut seen = BTreeSet::new();
                let refs = record.mentions.iter().filter_map(|mention| mention.refers.as_deref());
                let first: Vec<&str> =
                    refs.filter(|id| id.starts_with(*letter)).filter(|id| seen.insert(*id)).collect();
                self.hold(first == *ids, || format!("entities {ids:?} are mentioned first as {first:?}"));
            }
        }
    }

    /// Offsets are code points, spans hold the mention's text, refs lead to an entity of the mention's type, and
    /// mentions are in their order, each once.
    fn mentions(&mut self) {
        let record = self.record;
        self.hold(record.offsets == Offsets::Codepoint, || "offsets are no code points".to_owned());
        let points: Vec<char> = record.text.chars().collect();
        for mention in &record.mentions {
            let id = &mention.id;
            let text = points.get(mention.start..mention.end).map(|points| points.iter().collect::<String>());
            self.hold(text.as_ref() == Some(&mention.text), || format!("{id} has {text:?}, not {:?}", mention.text));
            self.hold(mention.start < mention.end, || format!("{id} is empty"));
            let kind = mention.refers.as_deref().map(|id| self.kinds.get(id).copied());
            let right = match mention.kind {
                MentionType::Count => kind.is_none(),
                MentionType::Demonym => kind == Some(Some(MentionType::Country)),
                other => kind == Some(Some(other)),
            };
            self.hold(right, || format!("{id} ({:?}) refers to {:?}", mention.kind, mention.refers));
        }
        let order = |mention: &Mention| (mention.start, usize::MAX - mention.end, mention.kind);
        let sorted = record.mentions.windows(2).all(|pair| order(&pair[0]) < order(&pair[1]));
        self.hold(sorted, || "mentions are out of order".to_owned());
    }

    /// `within` names the smallest date, organization, place or country around; what is around never means the same,
    /// and mentions don't cross.
    fn nesting(&mut self) {
        for (at, mention) in self.record.mentions.iter().enumerate() {
            let before = &self.record.mentions[..at];
            for outer in before.iter().filter(|outer| outer.end > mention.start) {
                self.hold(outer.end >= mention.end, || format!("{} and {} cross", outer.id, mention.id));
                let same = outer.refers.is_some() && outer.refers == mention.refers;
                self.hold(!same, || format!("{} in {} means the same", mention.id, outer.id));
            }
            let holds = |outer: &&Mention| outer.end >= mention.end && outer.kind != MentionType::Count;
            let innermost = before.iter().filter(holds).min_by_key(|outer| outer.end - outer.start);
            let wanted = innermost.map(|outer| &outer.id);
            self.hold(mention.within.as_ref() == wanted, || {
                format!("{} is within {wanted:?}, not {:?}", mention.id, mention.within)
            });
        }
    }

    /// EDTF has one spelling; the first and last day are those it means; what agrees in everything is one date.
    fn dates(&mut self) {
        for date in &self.record.dates {
            let id = &date.id;
            let unresolved = date.basis == Basis::Unresolved;
            self.hold(unresolved == date.edtf.is_none(), || format!("{id} is {:?} with {:?}", date.basis, date.edtf));
            self.hold(unresolved == date.reason.is_some(), || format!("{id} has the reason {:?}", date.reason));
            let day = |text: &Option<String>| text.as_deref().and_then(parse_day);
            let ordered = day(&date.earliest).zip(day(&date.latest)).is_none_or(|(first, last)| first <= last);
            self.hold(ordered, || format!("{id} ends before it begins: {:?} {:?}", date.earliest, date.latest));
            let Some(written) = &date.edtf else {
                self.hold(date.earliest.is_none() && date.latest.is_none(), || format!("{id} has days, but no value"));
                continue;
            };
            match written.parse::<Edtf>() {
                Err(error) => self.broken.push(format!("{id}: {error}")),
                Ok(value) => {
                    self.hold(value.to_string() == *written, || format!("{id}: {written} is spelled {value}"));
                    let days = (value.earliest().map(day_text), value.latest().map(day_text));
                    let own = (date.earliest.clone(), date.latest.clone());
                    self.hold(days == own, || format!("{id}: {written} means {days:?}, not {own:?}"));
                }
            }
        }
        let known = self.record.dates.iter().filter(|date| date.basis != Basis::Unresolved);
        let mut seen = BTreeSet::new();
        for date in known {
            let told = format!("{:?} {:?} {:?} {:?}", date.edtf, date.precision, date.basis, date.time);
            self.hold(seen.insert(told), || format!("{} stands there twice", date.id));
        }
    }

    /// Events stand in the order of their sentences, which are in the text; what they name exists and is of its kind.
    fn events(&mut self) {
        let record = self.record;
        let length = record.text.chars().count();
        let ordered = record.events.windows(2).all(|pair| pair[0].start <= pair[1].start);
        self.hold(ordered, || "events are out of order".to_owned());
        for event in &record.events {
            let id = &event.id;
            let spans = event.more.iter().map(|more| (more.start, more.end)).chain([(event.start, event.end)]);
            let inside = spans.into_iter().all(|(start, end)| start < end && end <= length);
            self.hold(inside, || format!("{id} has a sentence outside of the text"));
            let named = [
                (&event.date, MentionType::Date),
                (&event.place, MentionType::Place),
                (&event.place_country, MentionType::Country),
            ];
            for (named, kind) in named {
                let found = named.as_deref().map(|id| self.kinds.get(id).copied());
                self.hold(found.is_none_or(|found| found == Some(kind)), || format!("{id} names {named:?}"));
            }
            for participant in &event.participants {
                let kind = self.kinds.get(participant.refers.as_str());
                let fits = matches!(kind, Some(MentionType::Organization | MentionType::Country));
                self.hold(fits, || format!("{id}: the {} is {}", participant.role, participant.refers));
            }
            for count in &event.counts {
                let mention = |id: &String| record.mentions.iter().find(|mention| mention.id == *id);
                let counts = |id: &String| mention(id).is_some_and(|mention| mention.kind == MentionType::Count);
                self.hold(counts(&count.mention), || format!("{id} counts {}", count.mention));
                self.hold(count.part_of.as_ref().is_none_or(counts), || format!("{id}: part of {:?}", count.part_of));
                let of = count.of.as_deref().map(|id| self.kinds.get(id).copied());
                self.hold(of.is_none_or(|of| of == Some(MentionType::Organization)), || {
                    format!("{id} counts members of {:?}", count.of)
                });
            }
        }
    }

    /// Shares are those of a whole, the largest first.
    fn languages(&mut self) {
        let shares: Vec<f64> = self.record.languages.iter().map(|language| language.share).collect();
        self.hold(shares.windows(2).all(|pair| pair[0] >= pair[1]), || format!("shares {shares:?} are out of order"));
        let sum: f64 = shares.iter().sum();
        let whole = shares.is_empty() || (sum - 1.0).abs() < 0.005 * shares.len() as f64 + 1e-9;
        self.hold(whole, || format!("shares {shares:?} are no whole"));
    }
}

#[test]
fn extracted_records_keep_the_laws() {
    for record in documents::extracted() {
        assert_eq!(broken(&record), [""; 0], "{}", record.id);
    }
}

#[test]
fn records_of_a_stream_are_those_of_the_library() {
    let mut extractor = documents::extractor();
    for file in documents::input() {
        let document = documents::read(&file);
        let mut written = Vec::new();
        extractor.write(&document, &mut written);
        let record = serde_json::to_string(&extractor.extract(document)).unwrap();
        assert_eq!(String::from_utf8(written).unwrap(), record);
    }
}

#[test]
fn an_acronym_that_the_text_spells_out_goes_before_a_known_one() {
    let keys = |text: &str| {
        let record = documents::record_of_text(&mut documents::extractor(), text, None);
        let key = |mention: &Mention| {
            let organization = record.organizations.iter().find(|one| Some(&one.id) == mention.refers.as_ref());
            organization.map(|one| one.key.clone())
        };
        (record.mentions.iter().filter_map(key).collect::<Vec<_>>(), record.organizations.len())
    };
    let own = "x-association-of-northern-cities".to_owned();
    let text = "The Association of Northern Cities (ANC) met. The ANC has 14 members.";
    assert_eq!(keys(text), (vec![own.clone(), own.clone(), own.clone()], 1));
    // A bracket that names somebody else is no definition.
    let text = "The Association of Northern Cities (OSCE) met.";
    assert_eq!(keys(text), (vec![own, "osce".to_owned()], 2));
}

#[test]
fn the_tail_of_a_companys_name_is_no_company() {
    let text = "Northern Bridge Services Inc opened an office; Green Harbour Ltd did not.";
    let record = documents::record_of_text(&mut documents::extractor(), text, None);
    let found: Vec<&str> = record.organizations.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(found, ["x-northern-bridge-services-inc", "x-green-harbour-ltd"]);
}

#[test]
fn a_short_word_for_a_quality_and_a_head_has_the_names_of_both() {
    let mut extractor = documents::extractor();
    let mut names = |text: &str| {
        let record = documents::record_of_text(&mut extractor, text, None);
        record.organizations.into_iter().map(|one| (one.key, one.names)).collect::<Vec<_>>()
    };
    let long = names("Государственный совет Малави принял закон.");
    assert_eq!(long[0].0, "x-state-council-mw");
    assert_eq!(long[0].1["en"], "State Council of Malawi");
    assert_eq!(names("Госсовет Малави принял закон."), long);
}

#[test]
fn an_assembly_of_a_country_is_not_the_united_nations() {
    let mut extractor = documents::extractor();
    let mut keys = |text: &str| {
        let record = documents::record_of_text(&mut extractor, text, None);
        record.organizations.into_iter().map(|one| one.key).collect::<Vec<_>>()
    };
    assert_eq!(keys("The General Assembly of Malawi met."), ["x-general-assembly-mw"]);
    assert_eq!(keys("Генеральная ассамблея Малави собралась."), ["x-general-assembly-mw"]);
    assert_eq!(keys("The General Assembly met."), ["unga"]);
    assert_eq!(keys("Генеральная Ассамблея приняла резолюцию."), ["unga"]);
}

#[test]
fn a_line_end_keeps_a_preposition_from_opening_a_date() {
    let text =
        "Открыт памятник Эдгару По\n\n17 ноября 1875 года его перенесли. Прежний памятник стоял по 3 мая 1870 года.";
    let record = documents::record_of_text(&mut documents::extractor(), text, None);
    let values: Vec<Option<&str>> = record.dates.iter().map(|date| date.edtf.as_deref()).collect();
    assert_eq!(values, [Some("1875-11-17"), Some("../1870-05-03")]);
}

#[test]
fn a_word_that_only_stands_where_a_head_stands_is_not_that_head() {
    let mut extractor = documents::extractor();
    let mut names = |text: &str| {
        let record = documents::record_of_text(&mut extractor, text, None);
        record.organizations.into_iter().flat_map(|one| one.names).collect::<Vec<_>>()
    };
    let pair = |tag: &str, name: &str| (tag.to_owned(), name.to_owned());
    assert_eq!(names("Об этом сообщила Компартия Малави."), [pair("ru", "Компартия Малави")]);
    let both = [pair("en", "Confederation of Malawi"), pair("ru", "Конфедерация Малави")];
    assert_eq!(names("The Confederation of Malawi agreed."), both);
}

#[test]
fn gold_records_keep_the_laws() {
    for (name, text) in documents::gold() {
        let record: Record = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(broken(&record), [""; 0], "{name}");
    }
}

/// The laws do refuse something: each is broken on purpose.
#[test]
fn broken_laws_are_told() {
    let record = documents::extracted().into_iter().find(|record| record.events.len() > 1).unwrap();
    type Spoil = fn(&mut Record);
    let spoils: [(&str, Spoil); 8] = [
        ("has", |record| record.mentions[0].end += 1),
        ("refers", |record| record.mentions[0].refers = Some("x9".to_owned())),
        ("out of order", |record| record.mentions.swap(0, 1)),
        ("within", |record| record.mentions[0].within = Some("m2".to_owned())),
        ("spelled", |record| record.dates[0].edtf = Some("1998-01-01/1998-02-01".to_owned())),
        ("twice", |record| record.dates[1] = record.dates[0].clone()),
        ("names", |record| record.events[0].date = Some("d999".to_owned())),
        ("whole", |record| record.languages[0].share /= 2.0),
    ];
    for (told, spoil) in spoils {
        let mut spoiled = record.clone();
        spoil(&mut spoiled);
        let laws = broken(&spoiled);
        assert!(!laws.is_empty(), "nobody saw that a law is broken: {told}");
    }
}

/// Pieces that stand in bulletins, and pieces that never should.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    // Numbers and words of dates.
    "0", "1", "2", "7", "8", "12", "19", "29", "31", "32", "98", "03", "1998", "1999", "2002", "2003/04", "9999", "1000",
    "99999999999999999999", "XX", "IV", "октября", "мая", "февраля", "май", "October", "May", "February", "Feb", "г.", "гг.",
    "г", "года", "годы", "году", "век", "века", "веке", "century", "1990s", "1990-х", "90-е", "'90s", "до н. э.", "BC",
    "квартал", "квартале", "quarter", "полугодие", "half", "first", "second", "первый", "второй", "третьем", "зимой",
    "winter", "весна", "spring", "of", "понедельник", "Monday", "вчера", "yesterday", "завтра", "today", "назад", "ago",
    "неделю", "недели", "weeks", "week", "day", "дней", "месяца", "months", "лет", "years", "два", "two", "прошлом",
    "last", "next", "следующий", "последние", "past", "декада", "начале", "конце", "end", "early", "в тот же", "fiscal",
    "около", "about", "примерно", "circa", "с", "со", "since", "после", "after", "до", "к", "by", "until", "between",
    "между", "по", "from", "to", "не позднее", "тыс.", "тысяч", "million", "hundred", "сто", "T12:30Z", "12:30",
    // What stands around them.
    "and", "и", "в", "in", "on", "the", "a", ".", ",", ";", ":", "-", "–", "—", "/", "(", ")", "«", "»", "“", "”", "„", "\"",
    "'", "#", "*", "|", "\n", "\n\n", "\r\n", " ", "\u{A0}", "\u{2028}", "\u{2029}",
    // Names and events.
    "Россия", "России", "российский", "Latvia", "Latvian", "Georgia", "США", "СНГ", "CIS", "OSCE", "ОБСЕ", "БДИПЧ",
    "OSCE/ODIHR", "Council of Europe", "Министерство здравоохранения", "Ministry of Health", "of Latvia", "Фонд",
    "«Северный мост»", "Northern Bridge Fund", "(NBF)", "NBF", "Москве", "Moscow", "подписали соглашение", "подписано",
    "signed the treaty", "was signed", "approved the draft law", "конференция", "conference", "was held", "состоялась",
    "35 стран", "20 countries", "including", "в том числе", "наблюдателей", "observers", "участников", "It was attended by",
    // What should never stand there.
    "\u{AD}", "е\u{301}", "\u{301}", "\u{200B}", "\u{FEFF}", "\u{202E}", "🇷🇺", "👩‍🚀", "中文", "\0", "\u{7F}", "ﬁ", "İ", "ẞ", "Ё",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-zA-Zа-яА-ЯёЁ]{1,12}",
    ];
    proptest::collection::vec((piece, proptest::bool::weighted(0.8)), 0..60).prop_map(|pieces| {
        let mut text = String::new();
        for (piece, blank) in pieces {
            text.push_str(&piece);
            if blank {
                text.push(' ');
            }
        }
        text
    })
}

/// What belongs to no token: blanks, and marks that nobody sees or that stand on no letter.
fn is_between(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_control() || is_invisible(c) || ('\u{300}'..='\u{36F}').contains(&c)
}

/// A short name before the sentence that defines it, and before another organization.
#[test]
fn what_is_named_before_its_definition_has_the_lower_number() {
    let mut extractor = documents::extractor();
    for text in [
        "The NBF and the OSCE met in Riga. The Northern Bridge Fund (NBF) was founded in 1999.",
        "Nordbrug met the OSCE in Riga. A company called Nordbrug was founded in 1999.",
        "(NBF)СНГ Фонд NBF 0",
    ] {
        let record = documents::record_without_date(&mut extractor, text, None);
        let laws = broken(&record);
        assert!(laws.is_empty() && record.organizations.len() == 2, "{laws:?}\nof {text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_makes_a_record_that_keeps_the_laws(
        texts in proptest::collection::vec((text(), any::<bool>()), 1..4),
        lang in proptest::sample::select(&[None, Some("en"), Some("ru"), Some("xx")][..]),
    ) {
        let mut extractor = documents::extractor();
        for (text, is_published) in texts {
            let record = match is_published {
                true => documents::record_of_text(&mut extractor, &text, lang),
                false => documents::record_without_date(&mut extractor, &text, lang),
            };
            prop_assert_eq!(&record.text, &text);
            let laws = broken(&record);
            prop_assert!(laws.is_empty(), "{:?}\nof {:?}", laws, text);
        }
    }

    /// A stream is written without records between; it is the same to the byte.
    #[test]
    fn any_text_is_written_as_its_record(text in prop_oneof![text(), any::<String>()]) {
        let mut extractor = documents::extractor();
        let document = documents::line(&text, None);
        let mut written = Vec::new();
        extractor.write(&document, &mut written);
        let record = serde_json::to_string(&extractor.extract(document)).unwrap();
        prop_assert_eq!(String::from_utf8(written).unwrap(), record);
    }

    /// What an extractor has read before makes no difference.
    #[test]
    fn an_extractor_forgets_what_it_has_read(first in text(), second in text()) {
        let mut used = documents::extractor();
        documents::record_of_text(&mut used, &first, None);
        let record = documents::record_of_text(&mut used, &second, None);
        prop_assert_eq!(record, documents::record_of_text(&mut documents::extractor(), &second, None));
    }

    #[test]
    fn tokens_and_what_is_between_them_are_the_text(text in prop_oneof![text(), any::<String>()]) {
        let knowledge = Knowledge::embedded();
        let mut parts = Text::default();
        parts.fill(&text, &knowledge.lexicon, None);
        let mut end = 0;
        for token in &parts.tokens {
            let (from, until) = (token.start as usize, token.end as usize);
            prop_assert!(end <= from && from < until && until <= text.len());
            prop_assert!(text.is_char_boundary(from) && text.is_char_boundary(until));
            prop_assert!(text[end..from].chars().all(is_between), "{:?}", &text[end..from]);
            end = until;
        }
        prop_assert!(text[end..].chars().all(is_between), "{:?}", &text[end..]);
    }

    /// Blocks and sentences leave out no token and have none twice; no sentence crosses a block.
    #[test]
    fn blocks_and_sentences_hold_every_token_once(text in text()) {
        let knowledge = Knowledge::embedded();
        let mut parts = Text::default();
        parts.fill(&text, &knowledge.lexicon, None);
        let blocks: Vec<(u32, u32)> = parts.blocks.iter().map(|block| (block.first, block.end)).collect();
        let sentences: Vec<(u32, u32)> = parts.sentences.iter().map(|sentence| (sentence.first, sentence.end)).collect();
        for ranges in [&blocks, &sentences] {
            let end = ranges.iter().try_fold(0, |end, (first, until)| (*first == end && first < until).then_some(*until));
            prop_assert_eq!(end, Some(parts.tokens.len() as u32), "{:?}", ranges);
        }
        for sentence in &parts.sentences {
            let block = parts.blocks[sentence.block as usize];
            prop_assert!(block.first <= sentence.first && sentence.end <= block.end);
        }
    }
}
