//! What is written is read again: every kind of value, in every language and every case.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

use std::sync::Arc;

use jiff::ToSpan as _;
use svodka::knowledge::Knowledge;
use svodka::pipeline::{ExtractOptions, Extractor};
use svodka::read::Document;
use svodka::record::edtf::{Edtf, End, Point, Season, Unit};
use svodka::record::{Date, MentionType, Precision, Source};
use svodka::summary::Summarizer;

/// Reads dates in the languages of the program, and writes them.
struct Road {
    extractor: Extractor,
    summarizers: Vec<(String, Summarizer)>,
}

impl Road {
    fn new() -> Road {
        let knowledge = Knowledge::embedded();
        let tags = knowledge.languages.iter().map(|language| language.tag.clone());
        let summarizers = tags.map(|tag| {
            let summarizer = Summarizer::new(Arc::clone(&knowledge), &tag);
            (tag, summarizer.unwrap_or_else(|_| panic!("the messages can be used")))
        });
        let summarizers = summarizers.collect();
        Road { extractor: Extractor::new(knowledge, ExtractOptions::default()), summarizers }
    }

    /// The dates that a text of a few words names, and their values.
    fn read(&mut self, text: &str, lang: &str) -> Vec<Date> {
        let record = self.extractor.extract(Document {
            id: "date".into(),
            source: Source::Line { path: "date".into(), line: 1 },
            text: text.to_owned(),
            published: None,
            lang: Some(lang.to_owned()),
            filename_date: None,
        });
        let mentions = record.mentions.iter().filter(|mention| mention.kind == MentionType::Date);
        mentions
            .map(|mention| record.dates.iter().find(|date| Some(&date.id) == mention.refers.as_ref()))
            .map(|date| date.expect("a mention leads to its date").clone())
            .collect()
    }

    /// Writes a value in every language and case, and tells where reading gives another.
    fn differences(&mut self, value: &Edtf, precision: Precision) -> Vec<String> {
        let mut different = Vec::new();
        let wanted: Vec<String> = match value {
            // Two readings are read as the two days that they are.
            Edtf::OneOf(readings) => readings.iter().map(Point::to_string).collect(),
            value => vec![value.to_string()],
        };
        for at in 0..self.summarizers.len() {
            let (lang, summarizer) = &self.summarizers[at];
            let lang = lang.clone();
            for text in summarizer.date(value, precision).expect("it is written") {
                let read = self.read(&format!("{text}."), &lang);
                let values: Vec<&str> = read.iter().map(|date| date.edtf.as_deref().unwrap_or("unresolved")).collect();
                let same = values == wanted;
                // An open end hides whether its month was the last of a quarter.
                let open =
                    matches!(value, Edtf::Interval(End::Open, _) | Edtf::Interval(_, End::Open) | Edtf::OneOf(_));
                let precise = open || read.iter().all(|date| date.precision == precision);
                if !same || !precise {
                    let units: Vec<String> = read.iter().map(|date| format!("{:?}", date.precision)).collect();
                    different.push(format!(
                        "{lang}: {value} ({precision:?}) is written “{text}” and read {} ({})",
                        values.join(", "),
                        units.join(", ")
                    ));
                }
            }
        }
        different.dedup();
        different
    }
}

/// Years that are written as such: up to the edge of what is read, and some before Christ.
fn years() -> impl Strategy<Value = i16> {
    prop_oneof![4 => 1000..=2099_i16, 1 => 1..=999_i16, 1 => -998..=0_i16]
}

fn units() -> impl Strategy<Value = Unit> {
    (years(), 1..=12_i8, 1..=31_i8, 0..6_u8).prop_map(|(year, month, day, kind)| match kind {
        0 => Unit::day(year, month, day).unwrap_or(Unit::Month(year, month)),
        1 => Unit::Month(year, month),
        2 => Unit::Season(year, Season::ALL[month as usize % 4]),
        // Decades stand under their century before the year 1000, and none before Christ.
        3 if year >= 1000 => Unit::decade_of(year),
        4 => Unit::century_of(year),
        5 => Unit::millennium_of(year),
        _ => Unit::Year(year),
    })
}

/// All kinds of value that a reader can make, each with its precision.
fn values() -> impl Strategy<Value = (Edtf, Precision)> {
    let plain = |value: Edtf| {
        let precision = value.precision();
        (value, precision)
    };
    let one = (units(), any::<bool>())
        .prop_map(move |(unit, about)| plain(Edtf::Date(if about { unit.about() } else { unit.exactly() })));
    let open = (units(), any::<bool>(), any::<bool>()).prop_map(move |(unit, about, since)| {
        let end = End::At(if about { unit.about() } else { unit.exactly() });
        let value = if since { Edtf::interval(end, End::Open) } else { Edtf::interval(End::Open, end) };
        plain(value.expect("one end is open"))
    });
    let two = (units(), units(), any::<bool>()).prop_filter_map("ends in order", move |(a, b, about)| {
        // Of both ends the same may be said in one breath only where they are of one kind.
        let point = |unit: Unit| if about && a.precision() == b.precision() { unit.about() } else { unit.exactly() };
        Edtf::interval(End::At(point(a)), End::At(point(b))).map(plain)
    });
    let near = (years(), 1..=12_i8, 1..=28_i8, 1..60_i64).prop_filter_map("a day", move |(year, month, day, more)| {
        let first = jiff::civil::Date::new(year, month, day).ok()?;
        let last = first.checked_add(more.days()).ok()?;
        Edtf::interval(End::At(Unit::Day(first).exactly()), End::At(Unit::Day(last).exactly())).map(plain)
    });
    let parts = (years(), 0..4_i8, 0..2_i8, any::<bool>()).prop_map(|(year, quarter, half, whole)| {
        let (first, last, precision) = match whole {
            true => (quarter * 3 + 1, quarter * 3 + 3, Precision::Quarter),
            false => (half * 6 + 1, half * 6 + 6, Precision::Half),
        };
        let month = |month| End::At(Unit::Month(year, month).exactly());
        (Edtf::interval(month(first), month(last)).expect("in order"), precision)
    });
    let weeks = (years(), 1..=12_i8, 1..=28_i8, any::<bool>()).prop_filter_map("a week", |(year, month, day, end)| {
        let day = jiff::civil::Date::new(year, month, day).ok()?;
        let monday = day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()?;
        let (first, last) = match end {
            true => (monday.checked_add(5.days()).ok()?, monday.checked_add(6.days()).ok()?),
            false => (monday, monday.checked_add(6.days()).ok()?),
        };
        let value = Edtf::interval(End::At(Unit::Day(first).exactly()), End::At(Unit::Day(last).exactly()))?;
        Some((value, Precision::Week))
    });
    let either = (1000..=2099_i16, 1..=12_i8, 1..=12_i8).prop_filter_map("two days", |(year, a, b)| {
        let readings = vec![Unit::day(year, a, b)?.exactly(), Unit::day(year, b, a)?.exactly()];
        Edtf::one_of(readings).map(|value| (value, Precision::Day))
    });
    prop_oneof![4 => one, 2 => open, 3 => two, 2 => near, 2 => parts, 2 => weeks, 1 => either]
}

#[test]
fn what_is_written_is_read_again() {
    let mut road = Road::new();
    let mut runner = TestRunner::deterministic();
    let strategy = values();
    let mut told = Vec::new();
    for _ in 0..1500 {
        let (value, precision) = strategy.new_tree(&mut runner).expect("a value").current();
        told.extend(road.differences(&value, precision));
    }
    told.truncate(40);
    assert!(told.is_empty(), "{}", told.join("\n"));
}
