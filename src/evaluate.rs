//! Scores against gold: how well records agree with records that people have made.
//!
//! In: pairs of records of the same text. Out: precision, recall and F1 for each type of mention, by equal and by
//! overlapping spans, how many values are right, and the same for events by kind and date. Mentions that refer back
//! (`anaphor`) are left out on both sides.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use crate::knowledge::Knowledge;
use crate::pipeline::{ExtractOptions, Extractor};
use crate::read::{Document, PublishedFrom};
use crate::record::{Mention, MentionType, Offsets, Record};

/// How many agree: of how many in the gold, and of how many that were found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score {
    /// How many agree.
    pub right: usize,
    /// How many there are.
    pub gold: usize,
    /// How many were found.
    pub found: usize,
}

impl Score {
    /// Of what was found, the share that is right, in per cent; `None` where nothing was found.
    pub fn precision(self) -> Option<f64> {
        percent(self.right, self.found)
    }

    /// Of what there is, the share that was found, in per cent; `None` where there is nothing.
    pub fn recall(self) -> Option<f64> {
        percent(self.right, self.gold)
    }

    /// The harmonic mean of both, in per cent; `None` where there is nothing and nothing was found.
    pub fn f1(self) -> Option<f64> {
        percent(2 * self.right, self.gold + self.found)
    }
}

fn percent(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| 100.0 * part as f64 / whole as f64)
}

/// The scores of one type of mention.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeScore {
    /// Mentions over the same characters.
    pub exact: Score,
    /// Mentions that share characters, each paired with one other at most.
    pub overlap: Score,
    /// Of those pairs, how many have a value …
    pub valued: usize,
    /// … and how many the right one.
    pub right_values: usize,
}

/// What is wrong with a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It wasn't found.
    Missed,
    /// It is none.
    FalseAlarm,
    /// It begins or ends elsewhere.
    WrongSpan,
    /// It means something else.
    WrongValue,
}

/// A mention that is wrong, shown in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The record's id.
    pub id: String,
    /// The type of the mention.
    pub kind: MentionType,
    /// What is wrong.
    pub fault: Fault,
    /// The mention in brackets, with what stands around it; what was expected and what was found.
    pub shown: String,
}

/// The scores of many records.
#[derive(Debug, Clone, Default)]
pub struct Scores {
    /// How many records were compared.
    pub records: usize,
    /// The scores by type of mention.
    pub types: BTreeMap<MentionType, TypeScore>,
    /// Events of the same kind and date.
    pub events: Score,
    /// All mentions that are wrong, in the order of the records.
    pub wrong: Vec<Wrong>,
}

impl Scores {
    /// Compares a record with its gold.
    pub fn add(&mut self, gold: Record, found: Record) {
        let (gold, found) = (gold.with_offsets(Offsets::Codepoint), found.with_offsets(Offsets::Codepoint));
        self.records += 1;
        let types = gold.mentions.iter().chain(&found.mentions).map(|mention| mention.kind);
        let types: BTreeSet<MentionType> = types.collect();
        for kind in types {
            self.mentions(kind, &gold, &found);
        }
        let (mut left, events) = (events(&gold), events(&found));
        self.events.gold += left.len();
        self.events.found += events.len();
        for event in events {
            if let Some(at) = left.iter().position(|other| *other == event) {
                left.swap_remove(at);
                self.events.right += 1;
            }
        }
    }

    fn mentions(&mut self, kind: MentionType, gold: &Record, found: &Record) {
        let of = |record: &'_ Record| -> Vec<Mention> {
            record.mentions.iter().filter(|one| one.kind == kind && !one.anaphor).cloned().collect()
        };
        let (wanted, got) = (of(gold), of(found));
        let pairs = pair(&wanted, &got);
        let score = self.types.entry(kind).or_default();
        for total in [&mut score.exact, &mut score.overlap] {
            total.gold += wanted.len();
            total.found += got.len();
        }
        let mut wrong = |fault, record: &Record, mention: &Mention, more: String| {
            let shown = in_context(&record.text, mention) + &more;
            self.wrong.push(Wrong { id: gold.id.clone(), kind, fault, shown });
        };
        for &(one, other) in &pairs {
            let (one, other) = (&wanted[one], &got[other]);
            let equal = (one.start, one.end) == (other.start, other.end);
            score.overlap.right += 1;
            score.exact.right += usize::from(equal);
            if !equal {
                wrong(Fault::WrongSpan, gold, one, format!(" found as “{}” by {}", other.text, other.rule));
            }
            if let Some(expected) = value(gold, one) {
                score.valued += 1;
                let value = value(found, other);
                if value.as_ref() == Some(&expected) {
                    score.right_values += 1;
                } else {
                    let value = value.as_deref().unwrap_or("none");
                    wrong(Fault::WrongValue, gold, one, format!(" = {expected}, found {value} by {}", other.rule));
                }
            }
        }
        let (mut missed, mut surplus) = (vec![true; wanted.len()], vec![true; got.len()]);
        for &(one, other) in &pairs {
            (missed[one], surplus[other]) = (false, false);
        }
        for (mention, _) in wanted.iter().zip(missed).filter(|(_, missed)| *missed) {
            wrong(Fault::Missed, gold, mention, String::new());
        }
        for (mention, _) in got.iter().zip(surplus).filter(|(_, surplus)| *surplus) {
            wrong(Fault::FalseAlarm, found, mention, format!(" by {}", mention.rule));
        }
    }
}

/// Pairs of mentions: those over the same characters, then those that share most.
fn pair(wanted: &[Mention], got: &[Mention]) -> Vec<(usize, usize)> {
    let mut shared: Vec<(bool, usize, usize, usize)> = Vec::new();
    let mut from = 0;
    for (one, a) in wanted.iter().enumerate() {
        // Both are in the order of the text: what ends before this one begins is of no use for the next one either.
        while from < got.len() && got[from].end <= a.start {
            from += 1;
        }
        for (other, b) in got.iter().enumerate().skip(from).take_while(|(_, b)| b.start < a.end) {
            let common = a.end.min(b.end).saturating_sub(a.start.max(b.start));
            if common > 0 {
                shared.push(((a.start, a.end) != (b.start, b.end), usize::MAX - common, one, other));
            }
        }
    }
    shared.sort_unstable();
    let (mut left, mut right) = (vec![true; wanted.len()], vec![true; got.len()]);
    shared.retain(|&(_, _, one, other)| {
        let free = left[one] && right[other];
        if free {
            (left[one], right[other]) = (false, false);
        }
        free
    });
    let mut pairs: Vec<(usize, usize)> = shared.into_iter().map(|(_, _, one, other)| (one, other)).collect();
    pairs.sort_unstable();
    pairs
}

/// What a mention means: the date's value, the key of what is named. Counts and dates without a value have none.
fn value(record: &Record, mention: &Mention) -> Option<String> {
    let id = mention.refers.as_ref()?;
    if let Some(date) = record.dates.iter().find(|date| date.id == *id) {
        return date.edtf.clone();
    }
    let organization = record.organizations.iter().find(|one| one.id == *id).map(|one| one.key.clone());
    let country = record.countries.iter().find(|one| one.id == *id);
    let country = country.and_then(|one| one.alpha2.clone().or(one.alpha4.clone()).or(one.key.clone()));
    let place = record.places.iter().find(|one| one.id == *id).map(|one| one.key.clone());
    organization.or(country).or(place)
}

/// The events by kind and date.
fn events(record: &Record) -> Vec<(String, Option<String>)> {
    let date = |id: &String| record.dates.iter().find(|date| date.id == *id).and_then(|date| date.edtf.clone());
    record.events.iter().map(|event| (event.kind.clone(), event.date.as_ref().and_then(date))).collect()
}

/// How much is shown on either side of a mention, in characters.
const CONTEXT: usize = 30;

fn in_context(text: &str, mention: &Mention) -> String {
    let part = |from: usize, until: usize| -> String {
        let part: String = text.chars().skip(from).take(until.saturating_sub(from)).collect();
        part.replace(['\n', '\r'], " ")
    };
    let before = part(mention.start.saturating_sub(CONTEXT), mention.start);
    format!("{before}[{}]{}", part(mention.start, mention.end), part(mention.end, mention.end + CONTEXT))
}

/// The record that Svodka makes of the text of a gold record, with what the input itself stated of it.
pub fn extracted(knowledge: &Arc<Knowledge>, gold: &Record) -> Record {
    let stated = gold.published.clone();
    let filename_date =
        stated.as_ref().filter(|stated| stated.from == PublishedFrom::Filename).map(|stated| stated.date.clone());
    let published = stated.filter(|stated| matches!(stated.from, PublishedFrom::Metadata | PublishedFrom::Option));
    let document = Document {
        id: gold.id.clone(),
        source: gold.source.clone(),
        text: gold.text.clone(),
        published,
        lang: None,
        filename_date,
    };
    Extractor::new(Arc::clone(knowledge), ExtractOptions::default()).extract(document)
}

impl fmt::Display for Scores {
    /// A table, in per cent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{:<13}{:>6}{:>6}{:>9}{:>7}{:>7}{:>11}{:>7}{:>7}{:>8}",
            "type", "gold", "found", "exact P", "R", "F1", "overlap P", "R", "F1", "values"
        )?;
        for (kind, score) in &self.types {
            let name = format!("{kind:?}").to_lowercase();
            write!(f, "{name:<13}{:>6}{:>6}", score.exact.gold, score.exact.found)?;
            three(f, score.exact, 9)?;
            three(f, score.overlap, 11)?;
            writeln!(f, "{:>8}", shown(percent(score.right_values, score.valued)))?;
        }
        write!(f, "{:<13}{:>6}{:>6}", "event", self.events.gold, self.events.found)?;
        three(f, self.events, 9)?;
        write!(f, "   by kind and date\n{} records\n", self.records)
    }
}

fn three(f: &mut fmt::Formatter<'_>, score: Score, width: usize) -> fmt::Result {
    write!(f, "{:>width$}{:>7}{:>7}", shown(score.precision()), shown(score.recall()), shown(score.f1()))
}

fn shown(percent: Option<f64>) -> String {
    percent.map_or_else(|| "-".to_owned(), |percent| format!("{percent:.1}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::{ReadOptions, json_line};

    fn record(text: &str) -> Record {
        let line = serde_json::json!({ "text": text }).to_string();
        let document = json_line("-", 1, line.as_bytes(), &ReadOptions::default()).unwrap();
        Extractor::new(Knowledge::embedded(), ExtractOptions::default()).extract(document)
    }

    fn gold() -> Record {
        record("The treaty was signed on 8 October 2002 in Latvia. Estonia joined on 9 October 2002.")
    }

    #[test]
    fn a_record_agrees_with_itself() {
        let mut scores = Scores::default();
        scores.add(gold(), gold());
        let all = Score { right: 2, gold: 2, found: 2 };
        let whole = TypeScore { exact: all, overlap: all, valued: 2, right_values: 2 };
        assert_eq!(scores.types[&MentionType::Date], whole);
        assert_eq!(scores.types[&MentionType::Country], whole);
        assert_eq!(scores.events.right, scores.events.gold);
        assert!(scores.wrong.is_empty());
    }

    #[test]
    fn each_fault_counts_once() {
        let (gold, mut found) = (gold(), gold());
        let dates: Vec<usize> =
            (0..found.mentions.len()).filter(|&at| found.mentions[at].kind == MentionType::Date).collect();
        // One date shorter, the other with another value; a country missed and one invented.
        found.mentions[dates[0]].start += 2;
        found.dates[1].edtf = Some("2002-10-10".to_owned());
        let latvia = found.mentions.iter().position(|mention| mention.text == "Latvia").unwrap();
        found.mentions[latvia].start = 4;
        found.mentions[latvia].end = 10;
        found.mentions.sort_by_key(|mention| mention.start);
        let mut scores = Scores::default();
        scores.add(gold, found);
        let date = scores.types[&MentionType::Date];
        assert_eq!((date.exact.right, date.overlap.right, date.valued, date.right_values), (1, 2, 2, 1));
        assert_eq!(scores.types[&MentionType::Country].exact, Score { right: 1, gold: 2, found: 2 });
        let mut faults: Vec<Fault> = scores.wrong.iter().map(|wrong| wrong.fault).collect();
        faults.sort_unstable();
        assert_eq!(faults, [Fault::Missed, Fault::FalseAlarm, Fault::WrongSpan, Fault::WrongValue]);
        assert!(scores.wrong.iter().any(|wrong| wrong.shown.contains("in [Latvia]. Estonia")), "{:?}", scores.wrong);
    }

    #[test]
    fn shares_are_none_where_there_is_nothing() {
        let empty = Score::default();
        assert_eq!((empty.precision(), empty.recall(), empty.f1()), (None, None, None));
        let half = Score { right: 1, gold: 2, found: 4 };
        assert_eq!((half.precision(), half.recall()), (Some(25.0), Some(50.0)));
        assert!((half.f1().unwrap() - 33.333).abs() < 0.01);
    }
}
