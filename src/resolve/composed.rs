//! Names of organizations put together from parts that languages know: a head, a topic, whose it is.
//!
//! A name whose parts all have keys has a key of its own, the same whichever language it was read in, and a name in
//! each language that knows all the parts. Where one is missing there is none: nothing is translated word by word.

use std::cell::OnceCell;

use crate::extract::{Extracted, NameMatch, RuleMatch, Value};
use crate::knowledge::composition::{Head, Join};
use crate::knowledge::form;
use crate::knowledge::lexicon::{Lexicon, NameKind};
use crate::knowledge::{Knowledge, Language, Name, Prepositions};
use crate::pattern::label;
use crate::segment::Text;

/// The parts of a name, by their keys.
pub(super) struct Composed<'k> {
    /// What it is.
    stem: Stem<'k>,
    /// What stands before the head, by their keys.
    qualities: Vec<&'k str>,
    /// What it is about.
    topic: Option<&'k str>,
    /// Whose it is: the kind, and an index into the lexicon's keys of that kind.
    pub(super) owner: Option<(NameKind, u32)>,
    /// Where it is, of what stands in another country: the same.
    at: Option<(NameKind, u32)>,
}

/// The part of a name that says what it is.
enum Stem<'k> {
    /// A head, of the language that was read.
    Head(&'k Head),
    /// A movement with a society in each country: its key, and what the keys of those begin with.
    Branch { key: &'k str, branches: &'k str },
}

/// The form of a topic that stands before its head, and the one that follows a linking word.
const FRONT: &str = "front";
const AFTER_LINK: &str = "of";

/// The form of a topic that brings its own link, whatever the head: “of Ministers”.
const LINKED: &str = "linked";

impl<'k> Composed<'k> {
    /// The parts of a rule's match; `None` where one of its words is none of them.
    pub(super) fn of(
        text: &str,
        parts: &Text,
        matched: &RuleMatch,
        mention: (u32, u32),
        extracted: &Extracted,
        knowledge: &'k Knowledge,
    ) -> Option<Composed<'k>> {
        let lexicon = &knowledge.lexicon;
        let language = &lexicon.languages[matched.lang as usize];
        let composition = &language.composition;
        let mut qualities = Vec::new();
        let mut head = None;
        // The topic that a short word means without naming it.
        let mut meant: Option<&str> = None;
        let mut topic: Option<(u32, u32)> = None;
        let (mut owner, mut place) = (None, None);
        let mut at = mention.0;
        // In a list the mentions share what stands but once, the head and whose they are; so does a body with `Kenya's` before it.
        let shared = matched.rule(lexicon).shared;
        let inside = |value: &&Value| value.end > mention.0 && value.first < mention.1;
        let has = |label: u16| matched.values.iter().filter(inside).any(|value| value.label == label);
        let lent = |label: u16| shared && !has(label);
        let (head_is_lent, topic_is_lent, owner_is_lent) = (lent(label::HEAD), lent(label::TOPIC), lent(label::OF));
        let mut owned = false;
        for value in &matched.values {
            if !inside(&value) {
                let is_lent = match value.label {
                    label::HEAD | label::QUALITY => head_is_lent,
                    label::TOPIC => topic_is_lent,
                    label::OF => owner_is_lent && !std::mem::replace(&mut owned, true),
                    _ => false,
                };
                if !is_lent {
                    continue;
                }
            } else {
                if !between(parts, lexicon, matched.lang, at, value.first) {
                    return None;
                }
                at = value.end;
            }
            let label = value.label;
            if label == label::HEAD && head.is_none() {
                let (mut read, word) = composition.head(parts.tokens[value.first as usize].form)?;
                if word >= read.same {
                    return None;
                }
                if let Some(whole) = &read.whole {
                    read = composition.head_by_key(&whole.head)?;
                    qualities.extend(whole.qualities.iter().map(String::as_str));
                    meant = whole.topic.as_deref();
                }
                head = Some(Stem::Head(read));
            } else if label == label::KNOWN && head.is_none() {
                let mut readings = extracted.names[value.name? as usize].readings(lexicon);
                let known = readings.find(|reading| reading.kind == NameKind::Organization)?;
                let key = &lexicon.organizations[known.entity as usize];
                let branches = knowledge.world.organizations.at(known.entity as usize).branches.as_deref()?;
                head = Some(Stem::Branch { key, branches });
            } else if label == label::QUALITY {
                qualities.push(composition.quality(parts.tokens[value.first as usize].form)?.key.as_str());
            } else if label == label::TOPIC {
                topic = match topic {
                    None => Some((value.first, value.end)),
                    Some((first, _)) => Some((first, value.end)),
                };
            } else if label == label::OF && owner.is_none() {
                owner = Some(owner_of(&extracted.names[value.name? as usize], lexicon)?);
            } else if label == label::AT && place.is_none() {
                place = Some(owner_of(&extracted.names[value.name? as usize], lexicon)?);
            } else {
                return None;
            }
        }
        if !between(parts, lexicon, matched.lang, at, mention.1) || topic.is_none() && owner.is_none() {
            return None;
        }
        let topic = match topic {
            None => meant,
            Some(_) if meant.is_some() => return None,
            Some((first, end)) => {
                let tokens = &parts.tokens[first as usize..end as usize];
                let phrase = &text[tokens[0].start as usize..tokens[tokens.len() - 1].end as usize];
                Some(composition.read.get(&crate::knowledge::compile::folded(phrase))?.as_str())
            }
        };
        Some(Composed { stem: head?, qualities, topic, owner, at: place })
    }

    /// `x-ministry-health-lv`, `x-national-library-lv`: the keys of the parts, in that order.
    pub(super) fn key(&self, lexicon: &Lexicon) -> String {
        let mut key = String::new();
        self.join('-', lexicon, &mut key);
        key
    }

    /// Puts into `out` what tells the parts from any others: their keys, with a mark between them that no key holds.
    pub(super) fn write_parts(&self, lexicon: &Lexicon, out: &mut String) {
        self.join('/', lexicon, out);
    }

    fn join(&self, mark: char, lexicon: &Lexicon, out: &mut String) {
        let stem = match self.stem {
            Stem::Head(head) => &head.key,
            Stem::Branch { branches, .. } => branches,
        };
        let owner = self.owner.map(|owner| key_of(owner, lexicon));
        let place = self.at.map(|place| key_of(place, lexicon));
        let parts = self.qualities.iter().copied().chain([stem]).chain(self.topic).chain(owner).chain(place);
        out.clear();
        out.push('x');
        for part in parts {
            out.push(mark);
            out.push_str(part);
        }
    }

    /// The name in a language that knows all the parts.
    pub(super) fn name(&self, lang: usize, knowledge: &Knowledge, prepositions: &PrepositionsOf) -> Option<String> {
        let composition = &knowledge.lexicon.languages[lang].composition;
        let language = &knowledge.languages[lang];
        let head = match self.stem {
            Stem::Head(head) => composition.head_by_key(&head.key)?,
            Stem::Branch { key, .. } => {
                let known = language.organizations.get(key)?;
                let mut name = known.acronym.as_ref().unwrap_or(&known.name).nominative().to_owned();
                self.join_owner(&mut name, lang, knowledge, prepositions)?;
                return Some(name);
            }
        };
        let (word, gender) = head.words.first()?;
        let mut before = String::new();
        for quality in &self.qualities {
            let quality = &composition.quality_by_key(quality)?.word;
            match (language.declension.is_empty(), gender) {
                (true, _) => before.push_str(quality),
                (false, gender) => before.push_str(&language.declension.adjective_in(quality, (*gender)?)?),
            }
            before.push(' ');
        }
        let lower = !before.is_empty() && composition.lower && !head.capital;
        let word = if lower { word.to_lowercase() } else { capitalized(word) };
        let mut name = match self.topic {
            None => word,
            Some(topic) => {
                let forms = composition.written.get(topic)?;
                let Join { link, form } = &head.topic;
                if let Some(linked) = forms.get(LINKED) {
                    return self.ended(format!("{before}{word} {linked}"), lang, knowledge, prepositions);
                }
                match (link.as_str(), form.as_str()) {
                    ("", "") => format!("{} {word}", forms.get(FRONT)?),
                    ("", form) => format!("{word} {}", forms.get(form)?),
                    (link, "") => format!("{word} {link} {}", forms.get(AFTER_LINK)?),
                    (link, form) => format!("{word} {link} {}", forms.get(form)?),
                }
            }
        };
        name.insert_str(0, &before);
        self.ended(name, lang, knowledge, prepositions)
    }

    /// The name with whose it is and where, as names are written.
    fn ended(
        &self,
        mut name: String,
        lang: usize,
        knowledge: &Knowledge,
        prepositions: &PrepositionsOf,
    ) -> Option<String> {
        self.join_owner(&mut name, lang, knowledge, prepositions)?;
        Some(capitalized(&name))
    }

    /// Puts the owner's name behind a name; `None` where the language has no name for the owner.
    fn join_owner(
        &self,
        name: &mut String,
        lang: usize,
        knowledge: &Knowledge,
        prepositions: &PrepositionsOf,
    ) -> Option<()> {
        let language = &knowledge.languages[lang];
        let composition = &knowledge.lexicon.languages[lang].composition;
        if let Some(owner) = self.owner {
            let by = &composition.country;
            let owner = called(name_of(owner, lang, knowledge)?, &by.form, language);
            if !by.link.is_empty() {
                name.push(' ');
                name.push_str(&by.link);
            }
            name.push(' ');
            name.push_str(&owner);
        }
        if let Some(place) = self.at {
            let place = name_of(place, lang, knowledge)?;
            let text = called(place, &composition.place_case, language);
            name.push(' ');
            name.push_str(&prepositions.of(lang, language)?.before_place(&text, place.preposition.as_deref()));
        }
        Some(())
    }
}

/// True where only function words and marks stand between two tokens.
fn between(parts: &Text, lexicon: &Lexicon, lang: u8, from: u32, to: u32) -> bool {
    (from..to).all(|at| {
        let token = parts.tokens[at as usize];
        token.kind() == form::Kind::Mark || lexicon.forms.is_function(token.form, lang as usize)
    })
}

/// What a name in the match says the organization belongs to.
fn owner_of(name: &NameMatch, lexicon: &Lexicon) -> Option<(NameKind, u32)> {
    let reading = name.readings(lexicon).next()?;
    let kind = if reading.kind == NameKind::Demonym { NameKind::Country } else { reading.kind };
    Some((kind, reading.entity))
}

fn key_of((kind, entity): (NameKind, u32), lexicon: &Lexicon) -> &str {
    let keys = match kind {
        NameKind::Organization => &lexicon.organizations,
        NameKind::Place => &lexicon.places,
        NameKind::Country | NameKind::Demonym => &lexicon.countries,
    };
    &keys[entity as usize]
}

/// The name of an owner in a language, where it has one.
fn name_of(owner: (NameKind, u32), lang: usize, knowledge: &Knowledge) -> Option<&Name> {
    let language = &knowledge.languages[lang];
    let key = key_of(owner, &knowledge.lexicon);
    match owner.0 {
        NameKind::Organization => language.organizations.get(key),
        NameKind::Place => language.places.get(key),
        NameKind::Country | NameKind::Demonym => language.countries.get(key),
    }
}

/// A name in a case, with its article.
fn called(name: &Name, case: &str, language: &Language) -> String {
    let case = language.cases.iter().position(|known| known == case).unwrap_or(0);
    let article = match (&language.writing.articles, name.article) {
        (_, false) => "",
        (Some(articles), true) => articles.of(name.gender).get(case).map_or("", String::as_str),
        (None, true) => &language.writing.article,
    };
    let name = name.name.case(case);
    if article.is_empty() { name.to_owned() } else { format!("{article} {name}") }
}

/// What prepositions do, by language: worked out when the first name asks for it.
#[derive(Debug)]
pub(super) struct PrepositionsOf(Box<[OnceCell<Option<Prepositions>>]>);

impl PrepositionsOf {
    /// Those of so many languages.
    pub(super) fn new(languages: usize) -> PrepositionsOf {
        PrepositionsOf((0..languages).map(|_| OnceCell::new()).collect())
    }

    fn of(&self, lang: usize, language: &Language) -> Option<&Prepositions> {
        // Their expressions were checked when the language was loaded.
        self.0[lang].get_or_init(|| Prepositions::new(&language.writing).ok()).as_ref()
    }
}

/// The text with its first letter a capital.
pub(super) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
