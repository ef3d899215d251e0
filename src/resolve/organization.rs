//! Which organization: known ones by key; the others by a key and names made from what stands in the text.

use std::sync::Arc;

use super::composed::{Composed, capitalized};
use super::{Entity, Resolver};
use crate::extract::{Found, NameMatch, RuleMatch, What};
use crate::knowledge::form::{self, Caps, Kind};
use crate::knowledge::lexicon::NameKind;
use crate::knowledge::{Inflected, Morph};
use crate::pattern::{ClassId, label};
use crate::record::NamesFrom;

/// An organization that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrganizationEntity {
    /// A known one: an index into the lexicon's keys.
    Known(u32),
    /// One that no list knows.
    Unlisted(Box<Unlisted>),
}

/// An organization that no list knows. Its texts stand with their languages, as indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unlisted {
    /// Identifies it across documents.
    pub key: Arc<str>,
    /// What kind of organization it is.
    pub kind: Box<str>,
    /// The head of its name: the language, and the head by its order there.
    pub head: Option<(u8, u16)>,
    /// True where nothing says whose it is.
    pub bare: bool,
    /// Its country: an index into the lexicon's keys.
    pub country: Option<u32>,
    /// Its names.
    pub names: Arc<[(u8, String)]>,
    /// Its acronyms.
    pub acronyms: Vec<(u8, String)>,
    /// Where the names come from.
    pub names_from: NamesFrom,
}

/// What a name comes to.
#[derive(Clone)]
pub(super) struct Made {
    /// Identifies it across documents.
    key: Arc<str>,
    /// If it is put together from parts, its names in all languages that know the parts; else itself.
    names: Arc<[(u8, String)]>,
    /// The known organization that one of them is the name of.
    known: Option<u32>,
}

/// How many names are kept between documents, and how long what tells one from others may be, in bytes.
const MAX_MADE: usize = 20_000;
const MAX_MADE_BYTES: usize = 512;

impl<'a> Resolver<'a, '_> {
    /// The entity of an organization that a rule has found; `None` where an item of a list is none after all.
    pub(super) fn organization(&mut self, found: &Found, at: u32) -> Option<Entity> {
        let (extracted, knowledge) = (self.extracted, self.knowledge);
        let lexicon = &knowledge.lexicon;
        let matched = &extracted.matches[at as usize];
        let rule = matched.rule(lexicon);
        let language = &lexicon.languages[matched.lang as usize];
        // A name that is known, with words around it that say no more («российский МИД»): the known one.
        if rule.setting("known").is_some()
            && let Some(name) =
                matched.values.iter().find(|value| value.label == label::KNOWN).and_then(|value| value.name)
        {
            let reading =
                extracted.names[name as usize].readings(lexicon).find(|reading| reading.kind == NameKind::Organization);
            if let Some(entity) = reading.map(|reading| reading.entity)
                && !self.is_of_another(entity, matched)
            {
                return Some(self.known_entity(NameKind::Organization, entity));
            }
        }
        if rule.setting("fellow").is_some() {
            let fellow = self.fellow(matched, (found.first, found.end))?;
            return Some(self.known_entity(NameKind::Organization, fellow));
        }
        let head = matched.values.iter().find(|value| value.label == label::HEAD);
        let head = head.and_then(|value| {
            let token = self.parts.tokens[value.first as usize];
            Some((value.first, language.composition.head(token.form)?))
        });
        let kind = head.map(|(_, (head, _))| head.kind.as_str());
        // A head outside the mention (newspaper “[Northern Star]”) leaves the name as it stands.
        let inside = head.filter(|(at, _)| (found.first..found.end).contains(at));
        let kind = kind.or(rule.setting("organization")).unwrap_or("organization");
        let mention = (found.first, found.end);
        let composed = Composed::of(self.given.text, self.parts, matched, mention, extracted, knowledge);
        let (made, owner) = match &composed {
            Some(composed) => (self.put_together(composed), composed.owner),
            None => {
                let mut readings = matched.values.iter().filter_map(|value| value.name).filter_map(|name| {
                    let mut readings = extracted.names[name as usize].readings(lexicon);
                    readings.find(|reading| matches!(reading.kind, NameKind::Country | NameKind::Demonym))
                });
                let owner = readings.next().map(|reading| (NameKind::Country, reading.entity));
                (self.spelled_out(found, inside.map(|(at, (head, word))| (at, head.words[word].0.as_str()))), owner)
            }
        };
        if let Some(&known) = self.named.get(&made.key) {
            return Some(known);
        }
        if let Some(entity) = made.known {
            let entity = self.known_entity(NameKind::Organization, entity);
            self.named.insert(made.key, entity);
            return Some(entity);
        }
        let new = Unlisted {
            key: Arc::clone(&made.key),
            kind: kind.into(),
            head: inside.and_then(|(at, _)| {
                let number = language.composition.head_number(self.parts.tokens[at as usize].form)?;
                Some((matched.lang, number))
            }),
            bare: owner.is_none(),
            country: owner.and_then(|owner| self.country_of(owner)),
            names: made.names,
            acronyms: Vec::new(),
            names_from: if composed.is_some() { NamesFrom::Composed } else { NamesFrom::Text },
        };
        self.findings.organizations.push(OrganizationEntity::Unlisted(Box::new(new)));
        let entity = Entity::Organization(self.findings.organizations.len() as u32 - 1);
        self.named.insert(made.key, entity);
        Some(entity)
    }

    /// The body that a country in a list has of the same kind as the known one at its beginning: in «ЦИК России и Молдавии»
    /// that of Moldova. `None` where the first one's name doesn't end in its country, or the other has none or several.
    fn fellow(&mut self, matched: &RuleMatch, mention: (u32, u32)) -> Option<u32> {
        let (extracted, knowledge) = (self.extracted, self.knowledge);
        let lexicon = &knowledge.lexicon;
        let known = matched.values.iter().find(|value| value.label == label::KNOWN)?;
        let is_country = |name: &&NameMatch| {
            name.end == known.end && name.first > known.first && name.reading(lexicon).kind == NameKind::Country
        };
        extracted
            .names
            .iter()
            .skip(known.name? as usize + 1)
            .take_while(|name| name.first < known.end)
            .find(is_country)?;
        let mut readings = extracted.names[known.name? as usize].readings(lexicon);
        let first = readings.find(|reading| reading.kind == NameKind::Organization)?.entity;
        let country = matched
            .values
            .iter()
            .find(|value| value.label == label::OF && mention.0 <= value.first && value.end <= mention.1)?;
        let country = extracted.names[country.name? as usize].readings(lexicon).next()?.entity;
        if let Some(&fellow) = self.fellows.get(&(first, country)) {
            return fellow;
        }
        // Names that differ in nothing but the country at their end.
        let facts = knowledge.world.organizations.at(first as usize);
        let language = &knowledge.languages[matched.lang as usize];
        let before_country = |organization: u32, country: &str| {
            let name = language.organizations.get(&lexicon.organizations[organization as usize])?.name.nominative();
            let country = language.countries.get(country)?;
            let forms = country.name.iter().chain(country.official.iter().flat_map(Inflected::iter));
            forms.filter_map(|form| name.strip_suffix(form)).min_by_key(|rest| rest.len())
        };
        let key = &lexicon.countries[country as usize];
        let wanted = before_country(first, facts.country.as_deref()?)?;
        let mut fellows = (0..lexicon.organizations.len() as u32).filter(|&other| {
            knowledge.world.organizations.at(other as usize).country.as_deref() == Some(key)
                && before_country(other, key) == Some(wanted)
        });
        let fellow = fellows.next().filter(|_| fellows.next().is_none());
        self.fellows.insert((first, country), fellow);
        fellow
    }

    /// What the parts of a name come to.
    fn put_together(&mut self, composed: &Composed<'_>) -> Made {
        composed.write_parts(&self.knowledge.lexicon, self.buffer);
        self.made(|resolver| {
            let languages = 0..resolver.knowledge.languages.len();
            let names = languages
                .filter_map(|lang| Some((lang as u8, composed.name(lang, resolver.knowledge, resolver.prepositions)?)));
            let names: Arc<[(u8, String)]> = names.collect();
            let known = names.iter().find_map(|(_, name)| resolver.organization_called(name));
            Made { key: composed.key(resolver.lexicon()).into(), names, known }
        })
    }

    /// What a name comes to that stands for itself: with its head, if it has one that is known, in the nominative.
    fn spelled_out(&mut self, found: &Found, head: Option<(u32, &str)>) -> Made {
        let lang = self.lang_of(found);
        // The same characters with the head at the same place come to the same; no parts begin with such a mark.
        self.buffer.clear();
        let place = head.map_or(0, |(at, _)| at - found.first + 1);
        self.buffer.extend(['\0', char::from(lang as u8), char::from_u32(place).unwrap_or('\0')]);
        let (given, tokens) = (self.given, &self.parts.tokens);
        let (start, end) = (tokens[found.first as usize].start, tokens[found.end as usize - 1].end);
        self.buffer.push_str(&given.text[start as usize..end as usize]);
        self.made(|resolver| {
            let text = match head {
                Some((at, head)) => {
                    let class = resolver.lexicon().languages[lang].class("head");
                    resolver.nominative(found, at, head, class)
                }
                None => clean(resolver.span(found.first, found.end)),
            };
            Made { key: key_of(&text).into(), names: Arc::new([(lang as u8, text)]), known: None }
        })
    }

    /// What a name comes to, which is worked out once for all documents. What tells it from others stands in the buffer.
    fn made(&mut self, make: impl FnOnce(&Self) -> Made) -> Made {
        if let Some(made) = self.made.get(self.buffer.as_str()) {
            return made.clone();
        }
        if self.made.len() >= MAX_MADE {
            self.made.clear();
        }
        let made = make(self);
        // What is very long hardly comes again, and must not fill the memory.
        if self.buffer.len() <= MAX_MADE_BYTES {
            self.made.insert(self.buffer.as_str().into(), made.clone());
        }
        made
    }

    /// True where a match gives a country's body to another country: «Генеральная прокуратура Малави» is not Russia's.
    fn is_of_another(&self, organization: u32, matched: &RuleMatch) -> bool {
        let lexicon = self.lexicon();
        let facts = self.knowledge.world.organizations.at(organization as usize);
        let Some(own) = &facts.country else { return false };
        let named = matched.values.iter().filter(|value| value.label == label::OF).filter_map(|value| value.name);
        named.flat_map(|name| self.extracted.names[name as usize].readings(lexicon)).any(|reading| {
            matches!(reading.kind, NameKind::Country | NameKind::Demonym)
                && lexicon.countries[reading.entity as usize] != *own
        })
    }

    /// The country that an owner is or lies in.
    fn country_of(&self, (kind, entity): (NameKind, u32)) -> Option<u32> {
        let (lexicon, world) = (self.lexicon(), &self.knowledge.world);
        let key = match kind {
            NameKind::Country | NameKind::Demonym => return Some(entity),
            NameKind::Place => world.places.at(entity as usize).country.as_ref()?,
            NameKind::Organization => world.organizations.at(entity as usize).country.as_ref()?,
        };
        lexicon.countries.find(key).map(|at| at as u32)
    }

    /// The known organization that has exactly this name.
    fn organization_called(&self, name: &str) -> Option<u32> {
        let lexicon = self.lexicon();
        let mut node = Some(0);
        form::scan(name, |_, codes| {
            let form = lexicon.forms.find(codes.as_slice(), codes.hash());
            node = node.filter(|_| form != 0).and_then(|node| lexicon.trie.step(node, form));
        });
        let mut readings = lexicon.readings_at(lexicon.trie.end(node?)?);
        readings.find(|reading| reading.kind == NameKind::Organization).map(|reading| reading.entity)
    }

    /// The name in the nominative: its head, and what stands before that and agrees with it.
    fn nominative(&self, found: &Found, head_at: u32, head: &str, class: Option<ClassId>) -> String {
        let declension = &self.knowledge.languages[self.lang_of(found)].declension;
        let language = &self.lexicon().languages[self.lang_of(found)];
        let text = self.given.text;
        let token = self.parts.tokens[head_at as usize];
        let morph = class.and_then(|class| language.morph(class, token.form)).unwrap_or(0);
        if declension.is_empty() || morph == 0 {
            return clean(self.span(found.first, found.end));
        }
        let mut out = String::new();
        let mut from = self.parts.tokens[found.first as usize].start as usize;
        for at in found.first..head_at {
            let token = self.parts.tokens[at as usize];
            let word = self.parts.of(text, at as usize);
            if token.kind() != Kind::Word {
                continue;
            }
            if let Some(nominative) = declension.adjective_nominative(word, Morph(morph)) {
                out.push_str(&text[from..token.start as usize]);
                out.push_str(&nominative);
                from = token.end as usize;
            }
        }
        out.push_str(&text[from..token.start as usize]);
        match token.caps() {
            Caps::Lower => out.push_str(&head.to_lowercase()),
            Caps::Upper if token.end - token.start > 2 => out.push_str(&head.to_uppercase()),
            _ => out.push_str(&capitalized(head)),
        }
        let end = self.parts.tokens[found.end as usize - 1].end as usize;
        out.push_str(&text[token.end as usize..end]);
        clean(&out)
    }

    /// The language of the rule that found something.
    fn lang_of(&self, found: &Found) -> usize {
        match found.what {
            What::Rule(at) => self.extracted.matches[at as usize].lang as usize,
            What::Name(at) => self.extracted.names[at as usize].reading(self.lexicon()).lang as usize,
        }
    }
}

/// A name as it is shown: blanks and line ends in it are single blanks, invisible marks are left out.
fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let before = out.len();
        if before > 0 {
            out.push(' ');
        }
        let begun = out.len();
        match word.is_ascii() {
            true => out.push_str(word),
            false => out.extend(word.chars().filter(|c| !form::is_invisible(*c))),
        }
        if out.len() == begun {
            out.truncate(before);
        }
    }
    out
}

/// The key of a name that stands for itself: `x-`, and its folded words, joined by hyphens.
fn key_of(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('x');
    form::scan(text, |token, codes| {
        if token.kind != Kind::Mark {
            out.push('-');
            form::spell_to(codes.as_slice(), &mut out);
        }
    });
    out
}
