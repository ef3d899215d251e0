//! From findings to the record: ids are given, and bytes become code points, here and nowhere else.

use std::cmp::Reverse;

use smallvec::SmallVec;

use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::Lexicon;
use crate::read::Document;
use crate::resolve::calendar::Calendar;
use crate::resolve::{DateEntity, Entity, Findings, OrganizationEntity};
use crate::segment::Text;

use super::edtf::{Edtf, day_text};
use super::json::characters;
use super::{
    Country, CountryStatus, Date, FormerName, LanguageShare, Mention, NamesFrom, Offsets, Organization, Place, Record,
    SCHEMA, Texts,
};

/// The record of a document.
pub fn build(document: Document, parts: &Text, findings: Findings, knowledge: &Knowledge) -> Record {
    let lexicon = &knowledge.lexicon;
    let text = document.text;
    let mut points = Points::of(&text);
    let mut mentions = Vec::with_capacity(findings.mentions.len());
    for (at, mention) in findings.mentions.iter().enumerate() {
        let (first, last) = (parts.tokens[mention.first as usize], parts.tokens[mention.end as usize - 1]);
        let characters = &text[first.start as usize..last.end as usize];
        let start = points.at(first.start as usize);
        mentions.push(Mention {
            id: id('m', at),
            kind: mention.kind,
            start,
            end: start + characters.chars().count(),
            text: characters.to_owned(),
            lang: lexicon.languages[mention.lang as usize].tag.clone(),
            refers: mention.entity.map(entity_id),
            rule: mention.rule.of(lexicon).into_owned(),
            within: mention.within.map(|outer| id('m', outer as usize)),
            anaphor: mention.anaphor,
        });
    }
    let title = findings.title.map(|(start, end)| shown(&text[start..end]));
    let events = super::build_events::events(&text, &findings);
    let year = published_year(&findings);
    Record {
        schema: SCHEMA.to_owned(),
        id: document.id,
        source: document.source,
        offsets: Offsets::Codepoint,
        title,
        published: findings.published,
        languages: shares(parts, lexicon),
        mentions,
        dates: findings.dates.iter().enumerate().map(|(at, date)| date_entry(at, date)).collect(),
        organizations: findings
            .organizations
            .iter()
            .enumerate()
            .map(|(at, entity)| organization_entry(at, entity, knowledge))
            .collect(),
        countries: findings
            .countries
            .iter()
            .enumerate()
            .map(|(at, &entity)| country_entry(at, entity, &findings.former_names, knowledge))
            .collect(),
        places: findings
            .places
            .iter()
            .enumerate()
            .map(|(at, &entity)| place_entry(at, entity, year, knowledge))
            .collect(),
        events,
        warnings: findings.warnings,
        text,
    }
}

/// The year in which the text was published.
pub(super) fn published_year(findings: &Findings) -> Option<i32> {
    findings.published.as_ref()?.date.get(..4)?.parse().ok()
}

/// True of a group of states whose members were not always the same.
pub(super) fn changes(place: u32, knowledge: &Knowledge) -> bool {
    let members = &knowledge.world.places.at(place as usize).members;
    members.iter().any(|member| member.from.is_some() || member.until.is_some())
}

/// Bytes to code points, in one pass over ascending offsets.
pub(super) struct Points<'t> {
    pub(super) text: &'t str,
    /// True where both are the same.
    ascii: bool,
    byte: usize,
    point: usize,
}

impl Points<'_> {
    /// Those of a text, from its beginning on.
    pub(super) fn of(text: &str) -> Points<'_> {
        Points { text, ascii: text.is_ascii(), byte: 0, point: 0 }
    }

    /// The code point at a byte.
    pub(super) fn at(&mut self, byte: usize) -> usize {
        if self.ascii {
            return byte;
        }
        if byte < self.byte {
            (self.byte, self.point) = (0, 0);
        }
        self.point += characters(self.text, self.byte, byte);
        self.byte = byte;
        self.point
    }

    /// How many code points stand between two bytes.
    pub(super) fn within(&self, start: usize, end: usize) -> usize {
        if self.ascii { end - start } else { characters(self.text, start, end) }
    }
}

/// `m1`, `d2`: ids count from 1.
pub(super) fn id(letter: char, index: usize) -> String {
    format!("{letter}{}", index + 1)
}

/// The id of an entity.
pub(super) fn entity_id(entity: Entity) -> String {
    match entity {
        Entity::Date(at) => id('d', at as usize),
        Entity::Organization(at) => id('o', at as usize),
        Entity::Country(at) => id('c', at as usize),
        Entity::Place(at) => id('p', at as usize),
    }
}

/// A stretch of the text as it is shown: runs of blanks and line ends are single blanks.
pub(super) fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shares(parts: &Text, lexicon: &Lexicon) -> Vec<LanguageShare> {
    let share = |(lang, percent): (usize, u8)| LanguageShare {
        tag: lexicon.languages[lang].tag.clone(),
        share: f64::from(percent) / 100.0,
    };
    percents(parts).into_iter().map(share).collect()
}

/// The languages of a text with their shares in per cent, the larger first.
pub(super) fn percents(parts: &Text) -> SmallVec<[(usize, u8); 4]> {
    let all: u64 = parts.letters.iter().sum();
    let percent = |letters: u64| (letters as f64 / all as f64 * 100.0).round() as u8;
    let spoken = parts.letters.iter().enumerate().filter(|(_, letters)| **letters > 0);
    let mut percents: SmallVec<[(usize, u8); 4]> = spoken.map(|(lang, &letters)| (lang, percent(letters))).collect();
    percents.sort_by_key(|&(_, percent)| Reverse(percent));
    percents
}

/// The value of a date, as it is written.
pub(super) fn date_value(date: &DateEntity) -> Option<Edtf> {
    date.value.as_ref().and_then(Calendar::value)
}

fn date_entry(at: usize, date: &DateEntity) -> Date {
    let value = date_value(date);
    Date {
        id: id('d', at),
        edtf: value.as_ref().map(Edtf::to_string),
        earliest: value.as_ref().and_then(Edtf::earliest).map(day_text),
        latest: value.as_ref().and_then(Edtf::latest).map(day_text),
        precision: date.precision,
        basis: date.basis,
        time: date.time.clone(),
        reason: date.reason.map(str::to_owned),
    }
}

/// The texts of all languages that have the name.
fn texts<'k>(knowledge: &'k Knowledge, of: impl Fn(&'k crate::knowledge::Language) -> Option<&'k str>) -> Texts {
    knowledge.languages.iter().filter_map(|language| Some((language.tag.clone(), of(language)?.to_owned()))).collect()
}

pub(super) fn organization_entry(at: usize, entity: &OrganizationEntity, knowledge: &Knowledge) -> Organization {
    match entity {
        OrganizationEntity::Known(known) => known_organization(at, *known, knowledge),
        OrganizationEntity::Unlisted(entity) => {
            let texts = |texts: &[(u8, String)]| {
                let of = |(lang, text): &(u8, String)| (knowledge.languages[*lang as usize].tag.clone(), text.clone());
                texts.iter().map(of).collect()
            };
            Organization {
                id: id('o', at),
                key: entity.key.to_string(),
                known: false,
                kind: entity.kind.to_string(),
                country: entity.country.and_then(|country| alpha2(country, knowledge)).map(str::to_owned),
                wikidata: None,
                names: texts(&entity.names),
                acronyms: texts(&entity.acronyms),
                names_from: entity.names_from,
            }
        }
    }
}

pub(super) fn known_organization(at: usize, entity: u32, knowledge: &Knowledge) -> Organization {
    let world = &knowledge.world;
    let key = &knowledge.lexicon.organizations[entity as usize];
    let facts = world.organizations.get(key);
    let country = facts.and_then(|facts| world.countries.get(facts.country.as_ref()?));
    Organization {
        id: id('o', at),
        key: key.to_owned(),
        known: true,
        kind: facts.map_or_else(|| "organization".to_owned(), |facts| facts.kind.clone()),
        country: country.and_then(|country| country.alpha2.clone()),
        wikidata: facts.and_then(|facts| facts.wikidata.clone()),
        names: texts(knowledge, |language| language.organizations.get(key).map(|name| name.name.nominative())),
        acronyms: texts(knowledge, |language| Some(language.organizations.get(key)?.acronym.as_ref()?.nominative())),
        names_from: NamesFrom::Known,
    }
}

/// The alpha-2 code of a country, by its index into the lexicon's keys.
pub(super) fn alpha2(country: u32, knowledge: &Knowledge) -> Option<&str> {
    knowledge.world.countries.at(country as usize).alpha2.as_deref()
}

/// A country, with those of the old names that are its own.
pub(super) fn country_entry(at: usize, entity: u32, former: &[(u32, u32)], knowledge: &Knowledge) -> Country {
    let key = &knowledge.lexicon.countries[entity as usize];
    let facts = knowledge.world.countries.get(key).cloned().unwrap_or_default();
    let own = former.iter().filter(|(country, _)| *country == entity);
    Country {
        id: id('c', at),
        key: Some(key.to_owned()),
        alpha2: facts.alpha2,
        alpha3: facts.alpha3,
        alpha4: facts.alpha4,
        names: texts(knowledge, |language| language.countries.get(key).map(|name| name.name.nominative())),
        status: Some(CountryStatus::of(&facts.status)),
        from: facts.from,
        until: facts.until,
        successors: facts.successors,
        former_names: own.map(|&(_, name)| FormerName::of(name, knowledge)).collect(),
    }
}

impl FormerName {
    /// An old name, by its index into the keys of countries.
    pub(crate) fn of(name: u32, knowledge: &Knowledge) -> FormerName {
        let key = &knowledge.lexicon.countries[name as usize];
        let facts = knowledge.world.countries.get(key).cloned().unwrap_or_default();
        FormerName {
            key: key.to_owned(),
            alpha4: facts.alpha4,
            names: texts(knowledge, |language| language.countries.get(key).map(|name| name.name.nominative())),
            from: facts.from,
            until: facts.until,
        }
    }
}

/// A place; of a group of states the members in that year, else those of today.
pub(super) fn place_entry(at: usize, entity: u32, year: Option<i32>, knowledge: &Knowledge) -> Place {
    let key = &knowledge.lexicon.places[entity as usize];
    let facts = knowledge.world.places.get(key).cloned().unwrap_or_default();
    let country = facts
        .country
        .as_ref()
        .and_then(|country| knowledge.world.countries.get(country))
        .and_then(|country| country.alpha2.clone());
    Place {
        id: id('p', at),
        key: key.to_owned(),
        names: texts(knowledge, |language| language.places.get(key).map(|name| name.name.nominative())),
        country,
        kind: Some(facts.kind),
        members: facts.members.into_iter().filter(|member| member.is_in(year)).map(|member| member.country).collect(),
    }
}
