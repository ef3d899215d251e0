//! Resolving: what was found becomes [`Findings`]: which day, which country, which organization, and what happened.
//!
//! Mentions that mean the same are joined into one entity; nesting is kept. Nothing here can fail: doubt is data
//! (`basis`), and what is impossible becomes a warning.

mod again;
pub mod calendar;
mod clock;
mod composed;
pub mod date;
mod dates;
mod event;
mod near;
mod number;
mod organization;
mod prune;
mod told;

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::extract::{Extracted, Finder, Found, FoundKind, What};
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{Lexicon, NameKind};
use crate::pattern::label;
use crate::record::edtf::Edtf;
use crate::record::{Basis, MentionType, Precision, Published};
use crate::segment::{BlockKind, Text};
use again::{Forms, Hashes, Heads};
use composed::PrepositionsOf;
use date::How;
use event::Teller;
use organization::Made;

pub use dates::DateEntity;
pub use event::{CountOf, EventFinding, ObjectFinding, PartPlayed};
pub use organization::{OrganizationEntity, Unlisted};

/// An entity: which list of [`Findings`], and where in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Entity {
    /// Of [`Findings::dates`].
    Date(u32),
    /// Of [`Findings::organizations`].
    Organization(u32),
    /// Of [`Findings::countries`].
    Country(u32),
    /// Of [`Findings::places`].
    Place(u32),
}

/// A mention and what it means.
#[derive(Debug, Clone)]
pub struct Meant {
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// What kind of thing it names.
    pub kind: MentionType,
    /// The language it was read in, as an index into the lexicon's languages.
    pub lang: u8,
    /// What it means.
    pub entity: Option<Entity>,
    /// The rule that found it.
    pub rule: RuleName,
    /// The smallest mention around it, as an index into [`Findings::mentions`].
    pub within: Option<u32>,
    /// True where it refers back to a name without repeating it.
    pub anaphor: bool,
    /// What says so, in what was extracted.
    pub what: What,
    /// Of a count: how many, of what, and whether about.
    pub count: Option<Box<CountFinding>>,
    /// Of a date: how its value came about.
    pub how: How,
}

/// The rule that found a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleName {
    /// A rule of a language.
    Rule {
        /// The language, as an index into the lexicon's languages.
        lang: u8,
        /// The rule, as an index into the language's rules.
        rule: u16,
    },
    /// A list of names of a language.
    Name {
        /// The language, as an index into the lexicon's languages.
        lang: u8,
        /// The list, as an index into the lexicon's rules of names.
        rule: u8,
    },
}

impl RuleName {
    /// `LANGUAGE/FILE/NAME`.
    pub fn of(self, lexicon: &Lexicon) -> Cow<'_, str> {
        match self {
            RuleName::Rule { lang, rule } => Cow::Borrowed(&lexicon.languages[lang as usize].rules[rule as usize].id),
            RuleName::Name { lang, rule } => {
                let tag = &lexicon.languages[lang as usize].tag;
                Cow::Owned(format!("{tag}/{}", lexicon.name_rules[rule as usize]))
            }
        }
    }
}

/// A number of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountFinding {
    /// How many.
    pub value: u64,
    /// True after "about", «около».
    pub approximate: bool,
    /// What was counted.
    pub unit: String,
    /// The organization whose members are counted.
    pub of: Option<Entity>,
}

/// What is known of a document when all of it has been read.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// The title's bytes.
    pub title: Option<(usize, usize)>,
    /// The day of publication.
    pub published: Option<Published>,
    /// The mentions, in the order of the record.
    pub mentions: Vec<Meant>,
    /// The dates.
    pub dates: Vec<DateEntity>,
    /// The organizations.
    pub organizations: Vec<OrganizationEntity>,
    /// The countries, as indices into the lexicon's keys.
    pub countries: Vec<u32>,
    /// Old names by which the text calls them: the country and the name, both as such indices. Each once.
    pub former_names: Vec<(u32, u32)>,
    /// The places, as indices into the lexicon's keys.
    pub places: Vec<u32>,
    /// What happened.
    pub events: Vec<EventFinding>,
    /// What a reader of the record should know.
    pub warnings: Vec<String>,
}

impl Findings {
    /// Forgets all, but keeps the memory.
    fn clear(&mut self) {
        let Findings {
            title,
            published,
            mentions,
            dates,
            organizations,
            countries,
            former_names,
            places,
            events,
            warnings,
        } = self;
        (*title, *published) = (None, None);
        mentions.clear();
        dates.clear();
        organizations.clear();
        countries.clear();
        former_names.clear();
        places.clear();
        events.clear();
        warnings.clear();
    }
}

/// The order of day, month and year in numeric dates such as 4/3/2012.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day.
    Ymd,
}

/// What the document itself brings to resolving.
pub struct Given<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The day of publication that option or input state.
    pub published: Option<&'a Published>,
    /// The day that the file's name states.
    pub filename: Option<&'a Published>,
    /// What settles numeric dates with two readings.
    pub order: Option<DateOrder>,
}

/// What is kept from one text to the next. One for each thread.
pub struct Memory {
    teller: Teller,
    /// What names come to, by what tells them apart; and memory for that.
    made: FxHashMap<Box<str>, Made>,
    buffer: String,
    heads: Heads,
    /// What known organizations have as fellows in other countries.
    fellows: FxHashMap<(u32, u32), Option<u32>>,
    prepositions: PrepositionsOf,
    /// The forms of names that documents introduce, by language.
    forms: Vec<FxHashMap<Box<str>, Arc<Forms>>>,
    hashes: Hashes,
    /// Of one text.
    known: FxHashMap<(NameKind, u32), Entity>,
    named: FxHashMap<Arc<str>, Entity>,
    dated: FxHashMap<Dated, u32>,
    /// Mentions of dates, until the other mentions are known.
    dates: Vec<Meant>,
}

/// What two mentions of one date agree in: its value, precision, basis and clock time.
type Dated = (Edtf, Precision, Basis, Option<String>);

impl Memory {
    /// The memory for that knowledge, and no other.
    pub fn new(knowledge: &Knowledge) -> Memory {
        Memory {
            teller: Teller::new(knowledge),
            made: FxHashMap::default(),
            buffer: String::new(),
            heads: Heads::new(knowledge),
            fellows: FxHashMap::default(),
            prepositions: PrepositionsOf::new(knowledge.languages.len()),
            forms: vec![FxHashMap::default(); knowledge.languages.len()],
            hashes: Hashes::default(),
            known: FxHashMap::default(),
            named: FxHashMap::default(),
            dated: FxHashMap::default(),
            dates: Vec::new(),
        }
    }
}

/// Resolves what was extracted from a text: fills `findings`, whatever they held before.
pub fn resolve(
    given: &Given<'_>,
    parts: &Text,
    extracted: &Extracted,
    knowledge: &Knowledge,
    finder: &mut Finder,
    memory: &mut Memory,
    findings: &mut Findings,
) {
    findings.clear();
    findings.title = title(given.text, parts);
    empty(&mut memory.known);
    empty(&mut memory.named);
    empty(&mut memory.dated);
    memory.dates.clear();
    let mut resolver = Resolver {
        given,
        parts,
        extracted,
        knowledge,
        findings,
        known: &mut memory.known,
        named: &mut memory.named,
        dated: &mut memory.dated,
        dates: &mut memory.dates,
        made: &mut memory.made,
        buffer: &mut memory.buffer,
        heads: &mut memory.heads,
        fellows: &mut memory.fellows,
        prepositions: &memory.prepositions,
        forms: &mut memory.forms,
        hashes: &mut memory.hashes,
    };
    resolver.dates(finder);
    resolver.entities();
    resolver.nest();
    event::find(given.text, parts, extracted, knowledge, finder, &mut memory.teller, findings);
}

/// Empties a map. To empty a large one takes long, so it is made anew.
fn empty<K, V>(map: &mut FxHashMap<K, V>) {
    const LARGE: usize = 1000;
    match map.capacity() > LARGE {
        true => *map = FxHashMap::default(),
        false => map.clear(),
    }
}

/// The bytes of the title: the first block, where it is one; without a Markdown mark.
fn title(text: &str, parts: &Text) -> Option<(usize, usize)> {
    let block = parts.blocks.first().filter(|block| block.kind == BlockKind::Title)?;
    let mut first = block.first as usize;
    while first + 1 < block.end as usize && parts.of(text, first) == "#" {
        first += 1;
    }
    Some((parts.tokens[first].start as usize, parts.tokens[block.end as usize - 1].end as usize))
}

struct Resolver<'a, 'f> {
    given: &'a Given<'a>,
    parts: &'a Text,
    extracted: &'a Extracted,
    knowledge: &'a Knowledge,
    findings: &'f mut Findings,
    known: &'f mut FxHashMap<(NameKind, u32), Entity>,
    /// Organizations that no list knows, by key.
    named: &'f mut FxHashMap<Arc<str>, Entity>,
    dated: &'f mut FxHashMap<Dated, u32>,
    dates: &'f mut Vec<Meant>,
    /// What the names of this document and earlier ones come to.
    made: &'f mut FxHashMap<Box<str>, Made>,
    buffer: &'f mut String,
    heads: &'f mut Heads,
    /// What known organizations have as fellows in other countries.
    fellows: &'f mut FxHashMap<(u32, u32), Option<u32>>,
    prepositions: &'f PrepositionsOf,
    /// The forms of names that documents introduce, by language.
    forms: &'f mut [FxHashMap<Box<str>, Arc<Forms>>],
    hashes: &'f mut Hashes,
}

impl Resolver<'_, '_> {
    fn lexicon(&self) -> &Lexicon {
        &self.knowledge.lexicon
    }

    /// Gives every mention its entity. Dates have theirs already.
    fn entities(&mut self) {
        let mut dates = std::mem::take(self.dates);
        let mut mentions = std::mem::take(&mut self.findings.mentions);
        mentions.reserve(self.extracted.found.len());
        // They stand in the same order.
        let mut dated = dates.drain(..).peekable();
        // The organizations around what is looked at.
        let mut around: SmallVec<[&Found; 8]> = SmallVec::new();
        for found in &self.extracted.found {
            around.retain(|outer| outer.end >= found.end && outer.end > found.first);
            if found.kind == FoundKind::Organization {
                if around.last().is_some_and(|outer| self.is_head_of(found, outer)) {
                    continue;
                }
                around.push(found);
            }
            match found.kind {
                FoundKind::Date => {
                    // One that was joined with the next goes on behind what was found.
                    mentions.extend(dated.next_if(|date: &Meant| date.first == found.first));
                }
                FoundKind::Count => mentions.extend(self.count(found)),
                _ => mentions.extend(self.named(found)),
            }
        }
        drop(dated);
        *self.dates = dates;
        self.findings.mentions = mentions;
        self.again();
        self.number_dates();
    }

    /// True where an organization's name is no name of its own inside a longer one, but the end or beginning of that:
    /// "Credit Fund" in "Ararat Credit Fund", "European Commission" in "European Commission for Democracy through Law".
    /// Where a rule has found the longer one, the shorter then holds its head; in a known name only one of a known
    /// organization that it belongs to stands on its own.
    fn is_head_of(&self, inner: &Found, outer: &Found) -> bool {
        match (outer.what, inner.what) {
            (What::Rule(at), _) => {
                let matched = &self.extracted.matches[at as usize];
                let labels = [label::HEAD, label::KNOWN, label::FORM];
                let head = matched.values.iter().find(|value| labels.contains(&value.label));
                head.is_some_and(|head| inner.first <= head.first && head.first < inner.end)
            }
            (What::Name(_), What::Rule(_)) => true,
            (What::Name(outer), What::Name(inner)) => {
                let [outer, inner] = [outer, inner].map(|at| {
                    let entity = self.extracted.names[at as usize].reading(self.lexicon()).entity;
                    &self.lexicon().organizations[entity as usize]
                });
                let parent = |key: &str| self.knowledge.world.organizations.get(key)?.parent.as_deref();
                // A chain of parents is short; the count guards against one that closes.
                outer != inner
                    && !std::iter::successors(parent(outer), |&key| parent(key)).take(9).any(|key| key == inner)
            }
        }
    }

    /// A mention of a country, demonym, place or organization; `None` where an item of a list is none after all.
    fn named(&mut self, found: &Found) -> Option<Meant> {
        let kind = match found.kind {
            FoundKind::Organization => MentionType::Organization,
            FoundKind::Country => MentionType::Country,
            FoundKind::Demonym => MentionType::Demonym,
            _ => MentionType::Place,
        };
        let mut meant = Meant {
            first: found.first,
            end: found.end,
            kind,
            lang: 0,
            entity: None,
            rule: RuleName::Name { lang: 0, rule: 0 },
            within: None,
            anaphor: false,
            what: found.what,
            count: None,
            how: How::default(),
        };
        match found.what {
            What::Name(at) => {
                let name = &self.extracted.names[at as usize];
                let reading = name.reading(self.lexicon());
                meant.lang = reading.lang;
                meant.rule = RuleName::Name { lang: reading.lang, rule: reading.rule };
                meant.entity = Some(self.known_entity(reading.kind, reading.entity));
                if let Some(former) = reading.former.checked_sub(1) {
                    let named = (reading.entity, former.into());
                    if !self.findings.former_names.contains(&named) {
                        self.findings.former_names.push(named);
                    }
                }
            }
            What::Rule(at) => {
                let matched = &self.extracted.matches[at as usize];
                meant.lang = matched.lang;
                meant.rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
                meant.anaphor = matched.rule(self.lexicon()).setting("anaphor").is_some();
                meant.entity = Some(self.organization(found, at)?);
            }
        }
        Some(meant)
    }

    /// The entity of a name, which is new if nothing has named it yet.
    pub(crate) fn known_entity(&mut self, kind: NameKind, entity: u32) -> Entity {
        let kind = if kind == NameKind::Demonym { NameKind::Country } else { kind };
        if let Some(&known) = self.known.get(&(kind, entity)) {
            return known;
        }
        let new = match kind {
            NameKind::Organization => {
                self.findings.organizations.push(OrganizationEntity::Known(entity));
                Entity::Organization(self.findings.organizations.len() as u32 - 1)
            }
            NameKind::Place => {
                self.findings.places.push(entity);
                Entity::Place(self.findings.places.len() as u32 - 1)
            }
            _ => {
                self.findings.countries.push(entity);
                Entity::Country(self.findings.countries.len() as u32 - 1)
            }
        };
        self.known.insert((kind, entity), new);
        new
    }

    /// A count: its number, its unit, and whether it is about.
    fn count(&mut self, found: &Found) -> Option<Meant> {
        let What::Rule(at) = found.what else { return None };
        let matched = &self.extracted.matches[at as usize];
        let rule = matched.rule(self.lexicon());
        let language = &self.lexicon().languages[matched.lang as usize];
        // Number words add up, multipliers multiply what stands before them: «две тысячи пятьсот».
        let (mut total, mut group, mut any) = (0u64, 0u64, false);
        for value in &matched.values {
            let Some(number) = value.number.and_then(|number| u64::try_from(number).ok()) else { continue };
            if value.label == label::N {
                group = group.checked_add(number)?;
                any = true;
            } else if value.label == label::GROUP {
                group = group.checked_mul(1000)?.checked_add(number)?;
                any = true;
            } else if value.label == label::TIMES {
                total = total.checked_add(group.max(1).checked_mul(number)?)?;
                group = 0;
                any = true;
            }
        }
        if !any {
            return None;
        }
        let unit = matched.values.iter().rfind(|value| value.label == label::UNIT)?;
        let unit = match rule.setting("unit") {
            Some(unit) => unit.to_owned(),
            None => language.classes[usize::from(unit.class?)].strip_prefix("unit:")?.to_owned(),
        };
        let approximate = matched.values.iter().any(|value| value.label == label::ABOUT);
        let of = matched.values.iter().find(|value| value.label == label::OF).and_then(|value| value.name);
        let rule = RuleName::Rule { lang: matched.lang, rule: matched.rule };
        let of = of.and_then(|name| {
            let lexicon = &self.knowledge.lexicon;
            let mut readings = self.extracted.names[name as usize].readings(lexicon);
            let reading = readings.find(|reading| reading.kind == NameKind::Organization)?;
            Some(self.known_entity(NameKind::Organization, reading.entity))
        });
        Some(Meant {
            first: found.first,
            end: found.end,
            kind: MentionType::Count,
            lang: matched.lang,
            entity: None,
            rule,
            within: None,
            anaphor: false,
            what: found.what,
            count: Some(Box::new(CountFinding { value: total.checked_add(group)?, approximate, unit, of })),
            how: How::default(),
        })
    }

    /// Tells for each mention the smallest date, organization, place or country around it, and leaves out what names
    /// the same as that.
    fn nest(&mut self) {
        let mentions = &mut self.findings.mentions;
        let mut open: SmallVec<[usize; 8]> = SmallVec::new();
        let mut kept = 0;
        for at in 0..mentions.len() {
            let (before, rest) = mentions.split_at_mut(at);
            let mention = &mut rest[0];
            while open.last().is_some_and(|&at| before[at].end <= mention.first) {
                open.pop();
            }
            let mut around = open.iter().rev().copied().filter(|&outer| before[outer].end >= mention.end);
            let mut outer = around.next();
            // Of two over the same tokens (an item of a list that is its country) neither lies in the other.
            while let Some(same) = outer.filter(|&outer| {
                let outer = &before[outer];
                (outer.first, outer.end) == (mention.first, mention.end) && outer.kind != mention.kind
            }) {
                outer = around.next().filter(|&outer| outer != same);
            }
            if let Some(outer) = outer {
                if before[outer].entity.is_some() && before[outer].entity == mention.entity {
                    continue;
                }
                mention.within = Some(outer as u32);
            }
            if !matches!(mention.kind, MentionType::Count) {
                open.push(kept);
            }
            mentions.swap(kept, at);
            kept += 1;
        }
        mentions.truncate(kept);
    }
}

/// The day in `YYYY-MM-DD`.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.get(..2)?.parse().ok()?;
    Date::new(year, month, day).ok()
}
