//! Which organization: known ones by key; the others by a key and names made from what stands in the text.

use std::borrow::Cow;

use super::{Entity, Meant, Resolver};
use crate::extract::{Found, What};
use crate::knowledge::form::{self, Caps, Kind};
use crate::knowledge::lexicon::NameKind;
use crate::record::{MentionType, NamesFrom, Texts};

/// An organization that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganizationEntity {
    /// Identifies it across documents.
    pub key: String,
    /// Its index into the lexicon's keys, where it is known.
    pub known: Option<u32>,
    /// What kind of organization it is.
    pub kind: String,
    /// The alpha-2 code of its country.
    pub country: Option<String>,
    /// Its names, where it isn't known.
    pub names: Texts,
    /// Its acronyms, where it isn't known.
    pub acronyms: Texts,
    /// Where the names come from.
    pub names_from: NamesFrom,
}

impl Resolver<'_, '_> {
    /// The entity of a known organization.
    pub(super) fn known_organization(&self, entity: u32) -> OrganizationEntity {
        let key = self.lexicon().organizations[entity as usize].clone();
        let world = &self.knowledge.world;
        let facts = world.organizations.get(&key);
        let country = facts.and_then(|facts| facts.country.as_ref()).and_then(|country| world.countries.get(country));
        OrganizationEntity {
            key,
            known: Some(entity),
            kind: facts.map_or_else(|| "organization".to_owned(), |facts| facts.kind.clone()),
            country: country.and_then(|country| country.alpha2.clone()),
            names: Texts::new(),
            acronyms: Texts::new(),
            names_from: NamesFrom::Known,
        }
    }

    /// The entity of an organization that a rule has found.
    pub(super) fn organization(&mut self, found: &Found, at: u32) -> Entity {
        let matched = &self.extracted.matches[at as usize];
        let rule = matched.rule(self.lexicon());
        let language = &self.lexicon().languages[matched.lang as usize];
        let label = |name: &str| language.reading.label(name);
        // A name that is known, with words around it that say no more («российский МИД»): the known one.
        if rule.setting("known").is_some()
            && let Some(name) =
                matched.values.iter().find(|value| Some(value.label) == label("known")).and_then(|value| value.name)
        {
            let reading = self.extracted.names[name as usize]
                .readings(self.lexicon())
                .find(|reading| reading.kind == NameKind::Organization);
            if let Some(reading) = reading {
                let entity = reading.entity;
                return self.known_entity(NameKind::Organization, entity);
            }
        }
        let kind = matched
            .values
            .iter()
            .find(|value| Some(value.label) == label("head"))
            .and_then(|value| language.classes[usize::from(value.class?)].strip_prefix("head:"))
            .or(rule.setting("organization"))
            .unwrap_or("organization");
        let country = matched.values.iter().filter(|value| value.name.is_some()).find_map(|value| {
            let name = &self.extracted.names[value.name? as usize];
            name.readings(self.lexicon())
                .find(|reading| matches!(reading.kind, NameKind::Country | NameKind::Demonym))
                .map(|reading| reading.entity)
        });
        let country =
            country.and_then(|entity| self.knowledge.world.countries.get(&self.lexicon().countries[entity as usize]));
        let text = clean(self.span(found.first, found.end));
        let key = format!("x-{}", slug(&text));
        let country = country.and_then(|country| country.alpha2.clone());
        let mut names = Texts::new();
        names.insert(language.tag.clone(), text);
        let new = OrganizationEntity {
            key,
            known: None,
            kind: kind.to_owned(),
            country,
            names,
            acronyms: Texts::new(),
            names_from: NamesFrom::Text,
        };
        let known = self.findings.organizations.iter().position(|known| known.known.is_none() && known.key == new.key);
        let at = known.unwrap_or_else(|| {
            self.findings.organizations.push(new);
            self.findings.organizations.len() - 1
        });
        Entity::Organization(at as u32)
    }

    /// Acronyms that the text itself defines, in brackets after a name: `Northern Bridge Fund (NBF)`. Each later use is
    /// a mention of the same organization.
    pub(super) fn acronyms(&mut self) {
        let tokens = &self.parts.tokens;
        let mut defined: Vec<(u32, &str, Entity, u8)> = Vec::new();
        for mention in &self.findings.mentions {
            if mention.kind != MentionType::Organization {
                continue;
            }
            let (Some(entity), end) = (mention.entity, mention.end as usize) else { continue };
            if end + 2 >= tokens.len()
                || self.parts.of(self.given.text, end) != "("
                || self.parts.of(self.given.text, end + 2) != ")"
            {
                continue;
            }
            let acronym = tokens[end + 1];
            let written = self.parts.of(self.given.text, end + 1);
            let initial = |at: usize| {
                form::forms(self.parts.of(self.given.text, at)).first().and_then(|codes| codes.first().copied())
            };
            let same_initial = (mention.first as usize..end).any(|at| initial(at) == initial(end + 1));
            if acronym.kind() == Kind::Word
                && matches!(acronym.caps(), Caps::Upper | Caps::Mixed)
                && acronym.end - acronym.start >= 2
                && same_initial
            {
                defined.push((end as u32 + 1, written, entity, mention.lang));
            }
        }
        for (from, written, entity, lang) in defined {
            let tag = self.lexicon().languages[lang as usize].tag.clone();
            if let Entity::Organization(at) = entity {
                let organization = &mut self.findings.organizations[at as usize];
                if organization.known.is_none() {
                    organization.acronyms.entry(tag.clone()).or_insert_with(|| written.to_owned());
                }
            }
            for at in from..tokens.len() as u32 {
                let token = tokens[at as usize];
                if token.caps() == Caps::Lower || self.parts.of(self.given.text, at as usize) != written {
                    continue;
                }
                // Inside another name it is that name's.
                if self.findings.mentions.iter().any(|known| {
                    known.first <= at
                        && at < known.end
                        && (known.end - known.first > 1 || known.kind == MentionType::Organization)
                }) {
                    continue;
                }
                self.findings.mentions.retain(|known| known.first != at || known.end != at + 1);
                self.findings.mentions.push(Meant {
                    first: at,
                    end: at + 1,
                    kind: MentionType::Organization,
                    lang,
                    entity: Some(entity),
                    rule: Cow::Owned(format!("{tag}/organizations/acronym-defined")),
                    within: None,
                    anaphor: false,
                    what: What::Name(u32::MAX),
                    count: None,
                });
            }
        }
    }
}

/// A name as it is shown: blanks and line ends in it are single blanks, invisible marks are left out.
fn clean(text: &str) -> String {
    let visible: String = text.chars().filter(|c| !form::is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folded words of a name, joined by hyphens.
fn slug(text: &str) -> String {
    let mut out = String::new();
    form::scan(text, |token, codes| {
        if token.kind != Kind::Mark {
            if !out.is_empty() {
                out.push('-');
            }
            out.push_str(&form::spell(codes.as_slice()));
        }
    });
    out
}
