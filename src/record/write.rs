//! Findings straight to a line of JSON: the same bytes as those of [`build`](super::build()), without the record between.
//!
//! For streams of many documents. Only mentions and dates are written by hand, since there are most of them; what is
//! known of countries, places and known organizations is rendered once for all documents.

use std::fmt::{Display, Write as _};

use serde::Serialize;

use super::build::{Points, alpha2, country_entry, date_value, known_organization, place_entry, shares, shown};
use super::edtf::{Edtf, Unit};
use super::{MentionType, Offsets, SCHEMA};
use crate::knowledge::Knowledge;
use crate::read::Document;
use crate::resolve::{Entity, Findings, Meant, OrganizationEntity, RuleName, Unlisted};
use crate::segment::Text;

/// Writes records. One for each thread; keeps what it has rendered.
#[derive(Debug, Default)]
pub struct RecordWriter {
    /// What stands behind the id of each country, organization and place, in the order of the lexicon.
    countries: Vec<Option<Box<str>>>,
    organizations: Vec<Option<Box<str>>>,
    places: Vec<Option<Box<str>>>,
    /// The languages in the order of their tags.
    by_tag: Vec<u8>,
    /// The rules of names, as JSON, by language and rule.
    name_rules: Vec<Vec<Box<str>>>,
    text: String,
}

impl RecordWriter {
    /// A writer for that knowledge, and no other.
    pub fn new(knowledge: &Knowledge) -> RecordWriter {
        let mut by_tag: Vec<u8> = (0..knowledge.languages.len() as u8).collect();
        by_tag.sort_by_key(|&lang| &knowledge.languages[lang as usize].tag);
        RecordWriter {
            by_tag,
            countries: vec![None; knowledge.lexicon.countries.len()],
            organizations: vec![None; knowledge.lexicon.organizations.len()],
            places: vec![None; knowledge.lexicon.places.len()],
            name_rules: (0..knowledge.lexicon.languages.len() as u8)
                .map(|lang| {
                    let rules = 0..knowledge.lexicon.name_rules.len() as u8;
                    let json = |rule| serde_json::to_string(&RuleName::Name { lang, rule }.of(&knowledge.lexicon));
                    rules.map(|rule| json(rule).expect("a rule's name is plain text").into()).collect()
                })
                .collect(),
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
        field(out, "{\"schema\":", &SCHEMA);
        field(out, ",\"id\":", &document.id);
        field(out, ",\"source\":", &document.source);
        field(out, ",\"offsets\":", &Offsets::Codepoint);
        field(out, ",\"title\":", &title);
        field(out, ",\"published\":", &findings.published);
        field(out, ",\"languages\":", &shares(parts, &knowledge.lexicon));
        out.extend_from_slice(b",\"text\":");
        string(out, &document.text);
        out.extend_from_slice(b",\"mentions\":[");
        let mut points = Points { text: &document.text, byte: 0, point: 0 };
        for (at, mention) in findings.mentions.iter().enumerate() {
            separate(out, at);
            self.mention(at, mention, parts, &mut points, knowledge, out);
        }
        out.extend_from_slice(b"],\"dates\":[");
        for (at, date) in findings.dates.iter().enumerate() {
            separate(out, at);
            opened(out, 'd', at);
            let value = date_value(date);
            self.optional(out, ",\"edtf\":", value.as_ref());
            self.optional(out, ",\"earliest\":", value.as_ref().and_then(Edtf::earliest).map(Unit::Day));
            self.optional(out, ",\"latest\":", value.as_ref().and_then(Edtf::latest).map(Unit::Day));
            field(out, ",\"precision\":", &date.precision);
            field(out, ",\"basis\":", &date.basis);
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
            entry(out, 'c', at, kept, || rendered(&country_entry(0, entity, knowledge)));
        }
        out.extend_from_slice(b"],\"places\":[");
        for (at, &entity) in findings.places.iter().enumerate() {
            let kept = &mut self.places[entity as usize];
            entry(out, 'p', at, kept, || rendered(&place_entry(0, entity, knowledge)));
        }
        out.push(b']');
        field(out, ",\"events\":", &super::build_events::events(&document.text, findings));
        field(out, ",\"warnings\":", &findings.warnings);
        out.push(b'}');
    }

    fn mention(
        &mut self,
        at: usize,
        mention: &Meant,
        parts: &Text,
        points: &mut Points<'_>,
        knowledge: &Knowledge,
        out: &mut Vec<u8>,
    ) {
        let lexicon = &knowledge.lexicon;
        let (first, last) = (parts.tokens[mention.first as usize], parts.tokens[mention.end as usize - 1]);
        let characters = &points.text[first.start as usize..last.end as usize];
        let start = points.at(first.start as usize);
        opened(out, 'm', at);
        out.extend_from_slice(match mention.kind {
            MentionType::Count => b",\"type\":\"count\",\"start\":",
            MentionType::Country => b",\"type\":\"country\",\"start\":",
            MentionType::Date => b",\"type\":\"date\",\"start\":",
            MentionType::Demonym => b",\"type\":\"demonym\",\"start\":",
            MentionType::Organization => b",\"type\":\"organization\",\"start\":",
            MentionType::Place => b",\"type\":\"place\",\"start\":",
        });
        number(out, start);
        out.extend_from_slice(b",\"end\":");
        number(out, start + points.within(first.start as usize, last.end as usize));
        out.extend_from_slice(b",\"text\":");
        string(out, characters);
        out.extend_from_slice(b",\"lang\":");
        string(out, &lexicon.languages[mention.lang as usize].tag);
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
        out.extend_from_slice(b",\"rule\":");
        match mention.rule {
            RuleName::Rule { lang, rule } => string(out, &lexicon.languages[lang as usize].rules[rule as usize].id),
            RuleName::Name { lang, rule } => {
                out.extend_from_slice(self.name_rules[lang as usize][rule as usize].as_bytes());
            }
        }
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
        match entity.country.and_then(|country| alpha2(country, knowledge)) {
            Some(code) => string(out, code),
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

    /// A field whose value is written as text, or `null`.
    fn optional(&mut self, out: &mut Vec<u8>, name: &str, value: Option<impl Display>) {
        out.extend_from_slice(name.as_bytes());
        match value {
            None => out.extend_from_slice(b"null"),
            Some(value) => {
                self.text.clear();
                let _ = write!(self.text, "{value}");
                string(out, &self.text);
            }
        }
    }
}

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

fn number(out: &mut Vec<u8>, mut number: usize) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// A string of JSON, escaped as `serde_json` does it.
fn string(out: &mut Vec<u8>, text: &str) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let plain = plain(rest);
        out.extend_from_slice(&rest[..plain]);
        let Some(&byte) = rest.get(plain) else { break };
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0C => out.extend_from_slice(b"\\f"),
            control => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                out.extend_from_slice(b"\\u00");
                out.extend_from_slice(&[HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]]);
            }
        }
        rest = &rest[plain + 1..];
    }
    out.push(b'"');
}

/// How many bytes stand before the first that must be escaped.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let escaped = |byte: &u8| *byte < 0x20 || *byte == b'"' || *byte == b'\\';
    let mut at = 0;
    // Eight bytes at once: none of them is below 0x20, a quotation mark or a backslash.
    for chunk in bytes.as_chunks::<8>().0 {
        let word = u64::from_le_bytes(*chunk);
        let zero = |word: u64| word.wrapping_sub(ONES) & !word & HIGH;
        let low = word.wrapping_sub(ONES * 0x20) & !word & HIGH;
        if low | zero(word ^ (ONES * u64::from(b'"'))) | zero(word ^ (ONES * u64::from(b'\\'))) != 0 {
            break;
        }
        at += 8;
    }
    at + bytes[at..].iter().position(escaped).unwrap_or(bytes.len() - at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(text: &str) {
        let mut out = Vec::new();
        string(&mut out, text);
        assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(text).unwrap());
    }

    proptest! {
        #[test]
        fn strings_are_written_as_serde_json_writes_them(text in "\\PC{0,40}|[\\x00-\\x7F«»—]{0,60}") {
            same(&text);
        }
        #[test]
        fn numbers_are_written_whole(value: usize) {
            let mut out = Vec::new();
            number(&mut out, value);
            prop_assert_eq!(String::from_utf8(out).unwrap(), value.to_string());
        }
    }
}
