//! Findings straight to a line of JSON: the same bytes as those of [`build`](super::build()), without the record between.
//!
//! For streams of many documents. Only mentions and dates are written by hand, since there are most of them; what is
//! known of countries, places and known organizations is rendered once for all documents.

use std::fmt::Write as _;

use jiff::civil::Date;
use serde::Serialize;

use super::build::{
    Points, alpha2, changes, country_entry, date_value, known_organization, percents, place_entry, published_year,
    shown,
};
use super::edtf::{Edtf, Point, Unit};
use super::json::{self, Kept, hundredths, number, part, string};
use super::{SCHEMA, Source};
use crate::knowledge::Knowledge;
use crate::read::Document;
use crate::resolve::{Entity, Findings, Meant, OrganizationEntity, RuleName, Unlisted};
use crate::segment::Text;

/// Writes records. One for each thread; keeps what it has rendered.
#[derive(Debug)]
pub struct RecordWriter {
    /// What stands behind the id of each country, organization and place, in the order of the lexicon.
    countries: Vec<Option<Box<str>>>,
    organizations: Vec<Option<Box<str>>>,
    places: Vec<Option<Box<str>>>,
    /// The code of each country, or `null`.
    codes: Vec<Option<Box<str>>>,
    /// The languages in the order of their tags.
    by_tag: Vec<u8>,
    /// Types of mentions, from the mark that ends the id to `start`, in the order of their numbers.
    types: Kept,
    /// Tags of languages.
    langs: Kept,
    /// Names of rules: for each language those of its patterns, then those of its names.
    rules: Kept,
    /// Where those of each language begin, and where those of its names do.
    first_rules: Vec<(usize, usize)>,
    /// Precisions with bases of dates, both in the order of their numbers.
    date_words: Kept,
    text: String,
}

impl RecordWriter {
    /// A writer for that knowledge, and no other.
    pub fn new(knowledge: &Knowledge) -> RecordWriter {
        let mut by_tag: Vec<u8> = (0..knowledge.languages.len() as u8).collect();
        by_tag.sort_by_key(|&lang| &knowledge.languages[lang as usize].tag);
        let lexicon = &knowledge.lexicon;
        let (mut rules, mut first_rules) = (Vec::new(), Vec::new());
        for (language, lang) in lexicon.languages.iter().zip(0..) {
            let first = rules.len();
            rules.extend(language.rules.iter().map(|rule| json::field(",\"rule\":", &rule.id)));
            first_rules.push((first, rules.len()));
            let names = (0..lexicon.name_rules.len() as u8).map(|rule| RuleName::Name { lang, rule });
            rules.extend(names.map(|name| json::field(",\"rule\":", &name.of(lexicon))));
        }
        RecordWriter {
            by_tag,
            countries: vec![None; lexicon.countries.len()],
            codes: vec![None; lexicon.countries.len()],
            organizations: vec![None; lexicon.organizations.len()],
            places: vec![None; lexicon.places.len()],
            types: Kept::new(TYPES.iter().map(|kind| format!("\",\"type\":\"{kind}\",\"start\":").into())),
            langs: Kept::new(lexicon.languages.iter().map(|language| json::field(",\"lang\":", &language.tag))),
            rules: Kept::new(rules),
            first_rules,
            date_words: Kept::new(PRECISIONS.iter().flat_map(|precision| {
                BASES.iter().map(move |basis| format!(",\"precision\":\"{precision}\",\"basis\":\"{basis}\"").into())
            })),
            text: String::new(),
        }
    }

    /// Adds the record of a document to `out`, without a line end; offsets are code points.
    pub fn write(
        &mut self,
        document: &Document,
        parts: &Text,
        findings: &Findings,
        knowledge: &Knowledge,
        out: &mut Vec<u8>,
    ) {
        out.reserve(document.text.len() + 192 * findings.mentions.len() + 1024);
        let title = findings.title.map(|(start, end)| shown(&document.text[start..end]));
        out.extend_from_slice(b"{\"schema\":");
        string(out, SCHEMA);
        out.extend_from_slice(b",\"id\":");
        string(out, &document.id);
        match &document.source {
            Source::Line { path, line } => {
                out.extend_from_slice(b",\"source\":{\"path\":");
                string(out, path);
                out.extend_from_slice(b",\"line\":");
                number(out, *line as usize);
                out.push(b'}');
            }
            source => field(out, ",\"source\":", source),
        }
        out.extend_from_slice(b",\"offsets\":\"codepoint\",\"title\":");
        match &title {
            Some(title) => string(out, title),
            None => out.extend_from_slice(b"null"),
        }
        field(out, ",\"published\":", &findings.published);
        out.extend_from_slice(b",\"languages\":[");
        for (at, (lang, percent)) in percents(parts).into_iter().enumerate() {
            separate(out, at);
            out.extend_from_slice(b"{\"tag\":");
            string(out, &knowledge.lexicon.languages[lang].tag);
            out.extend_from_slice(b",\"share\":");
            hundredths(out, percent);
            out.push(b'}');
        }
        out.extend_from_slice(b"],\"text\":");
        string(out, &document.text);
        out.extend_from_slice(b",\"mentions\":[");
        let mut points = Points::of(&document.text);
        for (at, mention) in findings.mentions.iter().enumerate() {
            self.mention(at, mention, parts, &mut points, out);
        }
        out.extend_from_slice(b"],\"dates\":[");
        for (at, date) in findings.dates.iter().enumerate() {
            separate(out, at);
            opened(out, 'd', at);
            let value = date_value(date);
            out.extend_from_slice(b",\"edtf\":");
            match value.as_ref() {
                Some(&Edtf::Date(Point { unit: Unit::Day(day), approximate: false })) => self.day(out, Some(day)),
                Some(value) => self.value(out, value),
                None => out.extend_from_slice(b"null"),
            }
            out.extend_from_slice(b",\"earliest\":");
            self.day(out, value.as_ref().and_then(Edtf::earliest));
            out.extend_from_slice(b",\"latest\":");
            self.day(out, value.as_ref().and_then(Edtf::latest));
            self.date_words.write(date.precision as usize * BASES.len() + date.basis as usize, out);
            if let Some(time) = &date.time {
                field(out, ",\"time\":", time);
            }
            if let Some(reason) = &date.reason {
                field(out, ",\"reason\":", reason);
            }
            out.push(b'}');
        }
        out.extend_from_slice(b"],\"organizations\":[");
        for (at, entity) in findings.organizations.iter().enumerate() {
            match entity {
                &OrganizationEntity::Known(known) => {
                    let kept = &mut self.organizations[known as usize];
                    entry(out, 'o', at, kept, || rendered(&known_organization(0, known, knowledge)));
                }
                OrganizationEntity::Unlisted(entity) => self.unlisted(at, entity, knowledge, out),
            }
        }
        out.extend_from_slice(b"],\"countries\":[");
        for (at, &entity) in findings.countries.iter().enumerate() {
            let kept = &mut self.countries[entity as usize];
            let former = &findings.former_names;
            match former.iter().any(|(country, _)| *country == entity) {
                false => entry(out, 'c', at, kept, || rendered(&country_entry(0, entity, &[], knowledge))),
                true => entry(out, 'c', at, &mut None, || rendered(&country_entry(0, entity, former, knowledge))),
            }
        }
        out.extend_from_slice(b"],\"places\":[");
        for (at, &entity) in findings.places.iter().enumerate() {
            let kept = &mut self.places[entity as usize];
            if kept.is_none() && changes(entity, knowledge) {
                let year = published_year(findings);
                entry(out, 'p', at, &mut None, || rendered(&place_entry(0, entity, year, knowledge)));
            } else {
                entry(out, 'p', at, kept, || rendered(&place_entry(0, entity, None, knowledge)));
            }
        }
        out.push(b']');
        field(out, ",\"events\":", &super::build_events::events(&document.text, findings));
        field(out, ",\"warnings\":", &findings.warnings);
        out.push(b'}');
    }

    fn mention(&self, at: usize, mention: &Meant, parts: &Text, points: &mut Points<'_>, out: &mut Vec<u8>) {
        let (first, last) = (parts.tokens[mention.first as usize], parts.tokens[mention.end as usize - 1]);
        let (from, until) = (first.start as usize, last.end as usize);
        let start = points.at(from);
        separate(out, at);
        out.extend_from_slice(b"{\"id\":\"m");
        number(out, at + 1);
        self.types.write(mention.kind as usize, out);
        number(out, start);
        out.extend_from_slice(b",\"end\":");
        number(out, start + points.within(from, until));
        out.extend_from_slice(b",\"text\":");
        part(out, points.text, from, until);
        self.langs.write(mention.lang as usize, out);
        if let Some(entity) = mention.entity {
            let (letter, at) = match entity {
                Entity::Date(at) => (b'd', at),
                Entity::Organization(at) => (b'o', at),
                Entity::Country(at) => (b'c', at),
                Entity::Place(at) => (b'p', at),
            };
            out.extend_from_slice(b",\"ref\":\"");
            out.push(letter);
            number(out, at as usize + 1);
            out.push(b'"');
        }
        let rule = match mention.rule {
            RuleName::Rule { lang, rule } => self.first_rules[lang as usize].0 + rule as usize,
            RuleName::Name { lang, rule } => self.first_rules[lang as usize].1 + rule as usize,
        };
        self.rules.write(rule, out);
        if let Some(outer) = mention.within {
            out.extend_from_slice(b",\"within\":\"m");
            number(out, outer as usize + 1);
            out.push(b'"');
        }
        if mention.anaphor {
            out.extend_from_slice(b",\"anaphor\":true");
        }
        out.push(b'}');
    }

    /// An organization that no list knows.
    fn unlisted(&mut self, at: usize, entity: &Unlisted, knowledge: &Knowledge, out: &mut Vec<u8>) {
        separate(out, at);
        opened(out, 'o', at);
        out.extend_from_slice(b",\"key\":");
        string(out, &entity.key);
        out.extend_from_slice(b",\"known\":false,\"kind\":");
        string(out, &entity.kind);
        out.extend_from_slice(b",\"country\":");
        match entity.country {
            Some(country) => {
                let code = self.codes[country as usize].get_or_insert_with(|| {
                    serde_json::to_string(&alpha2(country, knowledge)).expect("a code is plain text").into()
                });
                out.extend_from_slice(code.as_bytes());
            }
            None => out.extend_from_slice(b"null"),
        }
        out.extend_from_slice(b",\"wikidata\":null,\"names\":");
        self.texts(&entity.names, knowledge, out);
        out.extend_from_slice(b",\"acronyms\":");
        self.texts(&entity.acronyms, knowledge, out);
        field(out, ",\"names_from\":", &entity.names_from);
        out.push(b'}');
    }

    /// Texts by language, in the order of the tags.
    fn texts(&self, texts: &[(u8, String)], knowledge: &Knowledge, out: &mut Vec<u8>) {
        out.push(b'{');
        let mut first = true;
        for &lang in &self.by_tag {
            if let Some((_, text)) = texts.iter().find(|(of, _)| *of == lang) {
                if !std::mem::take(&mut first) {
                    out.push(b',');
                }
                string(out, &knowledge.languages[lang as usize].tag);
                out.push(b':');
                string(out, text);
            }
        }
        out.push(b'}');
    }

    /// A value as it is spelled.
    fn value(&mut self, out: &mut Vec<u8>, value: &Edtf) {
        self.text.clear();
        let _ = write!(self.text, "{value}");
        string(out, &self.text);
    }

    /// A day, or `null`.
    fn day(&mut self, out: &mut Vec<u8>, day: Option<Date>) {
        match day {
            None => out.extend_from_slice(b"null"),
            Some(day) if json::day(out, day) => {}
            Some(day) => self.value(out, &Edtf::date(Unit::Day(day))),
        }
    }
}

/// The types of mentions, in the order of their numbers.
const TYPES: [&str; 6] = ["count", "country", "date", "demonym", "organization", "place"];

/// The precisions and bases of dates, in the order of their numbers.
const PRECISIONS: [&str; 10] =
    ["day", "week", "month", "quarter", "half", "season", "year", "decade", "century", "millennium"];
const BASES: [&str; 5] = ["explicit", "context", "anchored", "ambiguous", "unresolved"];

/// An entity, with what is kept of it.
fn entry(out: &mut Vec<u8>, letter: char, at: usize, kept: &mut Option<Box<str>>, render: impl FnOnce() -> Box<str>) {
    separate(out, at);
    opened(out, letter, at);
    out.extend_from_slice(kept.get_or_insert_with(render).as_bytes());
}

/// What is written of an entity behind its id.
fn rendered(entity: &impl Serialize) -> Box<str> {
    let json = serde_json::to_string(entity).expect("an entity is plain data");
    let id = json.find(',').expect("an entity has more than an id");
    json[id..].into()
}

/// `{"id":"m1"`: the letter, and the place counted from 1.
fn opened(out: &mut Vec<u8>, letter: char, at: usize) {
    out.extend_from_slice(b"{\"id\":\"");
    out.push(letter as u8);
    number(out, at + 1);
    out.push(b'"');
}

fn separate(out: &mut Vec<u8>, at: usize) {
    if at > 0 {
        out.push(b',');
    }
}

fn field(out: &mut Vec<u8>, name: &str, value: &impl Serialize) {
    out.extend_from_slice(name.as_bytes());
    serde_json::to_writer(out, value).expect("a record is plain data, and memory takes all of it");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::{Basis, MentionType, Precision};

    /// The name that serde gives a value, and its number.
    fn named(value: impl Serialize, number: usize) -> (String, usize) {
        let json = serde_json::to_string(&value).unwrap();
        (json.trim_matches('"').to_owned(), number)
    }

    #[test]
    fn names_stand_in_the_order_of_their_numbers() {
        use {Basis as B, MentionType as M, Precision as P};
        let types = [M::Count, M::Country, M::Date, M::Demonym, M::Organization, M::Place];
        let precisions =
            [P::Day, P::Week, P::Month, P::Quarter, P::Half, P::Season, P::Year, P::Decade, P::Century, P::Millennium];
        let bases = [B::Explicit, B::Context, B::Anchored, B::Ambiguous, B::Unresolved];
        let types: Vec<_> = types.map(|one| named(one, one as usize)).into();
        let precisions: Vec<_> = precisions.map(|one| named(one, one as usize)).into();
        let bases: Vec<_> = bases.map(|one| named(one, one as usize)).into();
        for (all, names) in [(types, TYPES.as_slice()), (precisions, &PRECISIONS), (bases, &BASES)] {
            assert_eq!(all.len(), names.len());
            for (name, number) in all {
                assert_eq!(names[number], name);
            }
        }
    }
}
