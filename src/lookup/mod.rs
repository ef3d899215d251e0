//! Looking up one name: which country or organization it is, in any case, in any language that is known.
//!
//! In: a name by itself. Out: an [`Answer`]: the one thing it names, or nothing with what is near it. It reads no
//! sentences; guards, which look at a name's neighbours, don't count here. Where two things have the name there is no
//! answer, for a wrong one is worse.

mod near;
mod output;

use std::borrow::Cow;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::knowledge::form::{self, Caps, Kind};
use crate::knowledge::lexicon::{FormId, Lexicon, NameKind, Reading};
use crate::knowledge::{Knowledge, Language, Name};
use crate::record::{CountryStatus, FormerName, Texts};

use near::Neighbours;
pub use output::{Field, Format, Printer, UnknownField};

/// What is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Countries, former states and dependent territories.
    Country,
    /// Organizations.
    Organization,
}

/// A country or organization that is named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Named {
    /// A country.
    Country {
        /// Its key in `world/countries.toml`.
        key: String,
        /// ISO 3166-1 alpha-2.
        alpha2: Option<String>,
        /// ISO 3166-1 alpha-3.
        alpha3: Option<String>,
        /// ISO 3166-1 numeric.
        numeric: Option<String>,
        /// ISO 3166-3, of former states.
        #[serde(skip_serializing_if = "Option::is_none")]
        alpha4: Option<String>,
        /// What it is today.
        status: CountryStatus,
        /// Its short name by language.
        names: Texts,
        /// Where an old name of it was asked for: that name.
        #[serde(skip_serializing_if = "Option::is_none")]
        former_name: Option<FormerName>,
    },
    /// An organization.
    Organization {
        /// Its key in `world/organizations.toml`.
        key: String,
        /// What kind of organization it is.
        kind: String,
        /// The key of its country.
        country: Option<String>,
        /// The key of the organization that it is a body of.
        #[serde(skip_serializing_if = "Option::is_none")]
        parent: Option<String>,
        /// Its first year.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<i32>,
        /// Of one that is no more, its last year.
        #[serde(skip_serializing_if = "Option::is_none")]
        until: Option<i32>,
        /// The keys of those whose work it took over.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        predecessors: Vec<String>,
        /// The keys of those that came after it.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        successors: Vec<String>,
        /// Its Wikidata id.
        wikidata: Option<String>,
        /// Its name by language.
        names: Texts,
        /// Its acronym or usual short name by language.
        acronyms: Texts,
    },
}

/// What a name names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The name that was asked for.
    pub query: String,
    /// What it names; `None` where that isn't certain.
    #[serde(rename = "match")]
    pub named: Option<Named>,
    /// Where it isn't certain: what the name may mean, the likeliest first.
    pub near: Vec<Named>,
}

/// Looks up a country by its name.
///
/// ```
/// use svodka::{knowledge::Knowledge, lookup};
/// let answer = lookup::country(&Knowledge::embedded(), "в Латвии");
/// assert!(answer.named.is_none());
/// let answer = lookup::country(&Knowledge::embedded(), "ЛАТВИИ");
/// assert_eq!(serde_json::to_value(answer)?["match"]["alpha2"], "LV");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn country(knowledge: &Arc<Knowledge>, name: &str) -> Answer {
    Lookup::new(Arc::clone(knowledge), Subject::Country).find(name)
}

/// Looks up an organization by its name or acronym.
pub fn organization(knowledge: &Arc<Knowledge>, name: &str) -> Answer {
    Lookup::new(Arc::clone(knowledge), Subject::Organization).find(name)
}

/// Looks up many names; keeps its memory between them. One for each thread.
pub struct Lookup {
    knowledge: Arc<Knowledge>,
    subject: Subject,
    /// The forms of articles, which may stand before a name.
    articles: Vec<FormId>,
    /// The forms of the words that `&` may stand for.
    ands: Vec<FormId>,
    /// Of countries: each by its codes.
    codes: FxHashMap<String, u32>,
    tokens: Vec<Token>,
    turned: Vec<Token>,
    neighbours: Option<Neighbours>,
    /// What is near names that nothing has: a table has these many times, too.
    near: FxHashMap<Box<str>, Box<[u32]>>,
    /// What was named, with its JSON, by entity: a table of names has each of them many times.
    known: Vec<Option<Known>>,
}

/// What was named.
#[derive(Debug, Clone)]
struct Known {
    named: Named,
    json: Box<[u8]>,
}

/// A token of a name.
#[derive(Debug, Clone, Copy)]
struct Token {
    form: FormId,
    caps: u8,
    /// The character of a mark; a blank for a word or number.
    mark: char,
}

/// For how many names that nothing has it is kept what is near them.
const KEPT_NEAR: usize = 10_000;

/// The longest of these names, in bytes.
const KEPT_BYTES: usize = 256;

/// What a name can be. An old name of a country is that name, not yet the country.
enum Reached {
    Nothing,
    One(u32),
    Several(Vec<u32>),
}

impl Lookup {
    /// A look-up of countries or of organizations.
    pub fn new(knowledge: Arc<Knowledge>, subject: Subject) -> Lookup {
        let writing = knowledge.languages.iter().map(|language| &language.writing);
        let words = writing.flat_map(|writing| {
            let more =
                writing.articles.iter().flat_map(|all| [&all.masculine, &all.feminine, &all.neuter, &all.plural]);
            std::iter::once(&writing.article).chain(more.flatten())
        });
        let mut articles = Vec::new();
        for word in words {
            form::scan(word, |_, codes| articles.push(knowledge.lexicon.forms.find(codes.as_slice(), codes.hash())));
        }
        articles.retain(|form| *form != 0);
        let mut ands = Vec::new();
        for language in &knowledge.languages {
            form::scan(language.writing.list_pair.trim(), |_, codes| {
                ands.push(knowledge.lexicon.forms.find(codes.as_slice(), codes.hash()));
            });
        }
        ands.retain(|form| *form != 0);
        let entities = match subject {
            Subject::Country => knowledge.lexicon.countries.len(),
            Subject::Organization => knowledge.lexicon.organizations.len(),
        };
        Lookup {
            articles,
            ands,
            codes: if subject == Subject::Country { codes(&knowledge) } else { FxHashMap::default() },
            subject,
            tokens: Vec::new(),
            turned: Vec::new(),
            neighbours: None,
            near: FxHashMap::default(),
            known: vec![None; entities],
            knowledge,
        }
    }

    /// What the name names.
    pub fn find(&mut self, name: &str) -> Answer {
        let (named, near) = match self.reach(name) {
            Reached::One(entity) => (Some(named(&self.knowledge, self.subject, entity)), Vec::new()),
            Reached::Several(entities) => (None, entities),
            Reached::Nothing => (None, self.near(name)),
        };
        let near = near.into_iter().map(|entity| self::named(&self.knowledge, self.subject, entity)).collect();
        Answer { query: name.to_owned(), named, near }
    }

    /// What the name names, where that is certain. What was named before costs no memory.
    pub fn one(&mut self, name: &str) -> Option<&Named> {
        let Reached::One(entity) = self.reach(name) else { return None };
        Some(&self.known(entity).named)
    }

    fn known(&mut self, entity: u32) -> &Known {
        self.known[entity as usize].get_or_insert_with(|| {
            let named = named(&self.knowledge, self.subject, entity);
            let json = serde_json::to_vec(&named).expect("an answer is plain data").into();
            Known { named, json }
        })
    }

    /// Writes what the name names as a line of JSON. What was named before costs no memory.
    pub fn write(&mut self, name: &str, out: &mut Vec<u8>) {
        let Reached::One(entity) = self.reach(name) else {
            serde_json::to_writer(&mut *out, &self.find(name)).expect("an answer is plain data");
            out.push(b'\n');
            return;
        };
        out.extend_from_slice(b"{\"query\":");
        serde_json::to_writer(&mut *out, name).expect("a text is plain data");
        out.extend_from_slice(b",\"match\":");
        out.extend_from_slice(&self.known(entity).json);
        out.extend_from_slice(b",\"near\":[]}\n");
    }

    /// Which entities have the name: as it stands, without its article, without a full stop, with a word for `&`, or with
    /// what stands after a comma or in brackets put before it (`Korea, Republic of`); or name and brackets mean the same
    /// (`Myanmar (Burma)`); or it is a code.
    fn reach(&mut self, name: &str) -> Reached {
        let lexicon = &self.knowledge.lexicon;
        self.tokens.clear();
        let tokens = &mut self.tokens;
        form::scan(trimmed(name), |token, codes| {
            let form = lexicon.forms.find(codes.as_slice(), codes.hash());
            let mark = match token.kind {
                Kind::Mark => trimmed(name)[token.start..token.end].chars().next().unwrap_or(' '),
                _ => ' ',
            };
            tokens.push(Token { form, caps: token.caps as u8, mark });
        });
        let mut reached = self.reach_tokens();
        for at in 0..self.ands.len() {
            if !matches!(reached, Reached::Nothing) || !self.tokens.iter().any(|token| token.mark == '&') {
                break;
            }
            let form = self.ands[at];
            let as_written = self.tokens.clone();
            for token in self.tokens.iter_mut().filter(|token| token.mark == '&') {
                *token = Token { form, caps: Caps::Lower as u8, mark: ' ' };
            }
            reached = self.reach_tokens();
            self.tokens = as_written;
        }
        match (reached, self.codes.get(trimmed(name))) {
            (Reached::Nothing, Some(&country)) => Reached::One(country),
            (reached, _) => reached,
        }
    }

    fn reach_tokens(&mut self) -> Reached {
        let whole = self.tokens.as_slice();
        let without_stop = match whole.split_last() {
            Some((last, before)) if last.mark == '.' => before,
            _ => whole,
        };
        for tokens in [whole, without_stop] {
            for tokens in [tokens, self.after_article(tokens)] {
                match self.entities(tokens) {
                    Reached::Nothing => {}
                    reached => return reached,
                }
            }
        }
        let mut turned = std::mem::take(&mut self.turned);
        let mut reached = Reached::Nothing;
        if let Some(before) = turn(&self.tokens, &mut turned) {
            reached = self.entities(self.after_article(&turned));
            if matches!(reached, Reached::Nothing) {
                let after = &turned[..turned.len() - before];
                reached = match [&self.tokens[..before], after].map(|part| self.entities(self.after_article(part))) {
                    [Reached::One(one), Reached::One(other)] if self.living(one) == self.living(other) => {
                        Reached::One(one)
                    }
                    _ => Reached::Nothing,
                };
            }
        }
        self.turned = turned;
        reached
    }

    /// The country that goes on under another name, of one that does; else the entity itself.
    fn living(&self, entity: u32) -> u32 {
        match self.subject {
            Subject::Country => living(&self.knowledge, entity),
            Subject::Organization => entity,
        }
    }

    fn after_article<'t>(&self, tokens: &'t [Token]) -> &'t [Token] {
        match tokens.split_first() {
            Some((first, rest)) if self.articles.contains(&first.form) => rest,
            _ => tokens,
        }
    }

    /// The entities that have exactly this name: those whose writing agrees, if there are any.
    fn entities(&self, tokens: &[Token]) -> Reached {
        let lexicon = &self.knowledge.lexicon;
        let mut node = 0;
        for token in tokens {
            let Some(next) = (token.form != 0).then(|| lexicon.trie.step(node, token.form)).flatten() else {
                return Reached::Nothing;
            };
            node = next;
        }
        let Some(end) = lexicon.trie.end(node) else { return Reached::Nothing };
        let kind = match self.subject {
            Subject::Country => NameKind::Country,
            Subject::Organization => NameKind::Organization,
        };
        let fits = |reading: &Reading| reading.kind == kind && (!reading.exact || written(tokens, *reading));
        let readings = || lexicon.readings_at(end).filter(fits);
        let Some(first) = readings().next() else { return Reached::Nothing };
        if readings().all(|other| other.entity == first.entity) {
            return Reached::One(first.former.checked_sub(1).map_or(first.entity, u32::from));
        }
        let mut several: Vec<u32> = readings().map(|reading| reading.entity).collect();
        several.sort_unstable();
        several.dedup();
        Reached::Several(several)
    }

    /// What is near a name that nothing has.
    fn near(&mut self, name: &str) -> Vec<u32> {
        if let Some(near) = self.near.get(name) {
            return near.to_vec();
        }
        let neighbours = self.neighbours.get_or_insert_with(|| Neighbours::new(&self.knowledge.lexicon, self.subject));
        let near = neighbours.of(trimmed(name));
        if name.len() <= KEPT_BYTES {
            if self.near.len() >= KEPT_NEAR {
                self.near.clear();
            }
            self.near.insert(name.into(), near.as_slice().into());
        }
        near
    }
}

/// True where an abbreviation is written as it must be.
fn written(tokens: &[Token], reading: Reading) -> bool {
    tokens.iter().take(16).enumerate().all(|(at, token)| (reading.caps >> (2 * at) & 3) as u8 == token.caps)
}

/// The name without blanks and quotation marks around it.
fn trimmed(name: &str) -> &str {
    name.trim_matches(|c: char| c.is_whitespace() || "\"'«»“”„‟‘’‚‹›`".contains(c))
}

/// Each country by its codes. Where an old name has had one, a living country goes before it.
fn codes(knowledge: &Knowledge) -> FxHashMap<String, u32> {
    let mut codes = FxHashMap::default();
    for former in [false, true] {
        for (key, entity) in knowledge.lexicon.countries.iter().zip(0..) {
            let Some(facts) = knowledge.world.countries.get(key).filter(|facts| facts.alpha4.is_some() == former)
            else {
                continue;
            };
            for code in [&facts.alpha2, &facts.alpha3, &facts.alpha4, &facts.numeric].into_iter().flatten() {
                codes.entry(code.clone()).or_insert(entity);
            }
        }
    }
    codes
}

/// The country that has had a name, by the index of the name among the keys; itself where it is no old name.
fn living(knowledge: &Knowledge, entity: u32) -> u32 {
    let countries = &knowledge.lexicon.countries;
    let now = knowledge.world.countries.get(&countries[entity as usize]).and_then(|facts| facts.now.as_ref());
    now.and_then(|now| countries.find(now)).map_or(entity, |at| at as u32)
}

/// Puts what stands after the comma, or in the brackets at the end, before the rest; how many tokens stood before.
/// `None` where there is neither.
fn turn(tokens: &[Token], turned: &mut Vec<Token>) -> Option<usize> {
    turned.clear();
    let at = |mark| tokens.iter().position(|token| token.mark == mark);
    let (before, after) = match (at(','), at('(')) {
        (Some(comma), None) => (&tokens[..comma], &tokens[comma + 1..]),
        (None, Some(open)) if tokens.last().is_some_and(|last| last.mark == ')') => {
            (&tokens[..open], &tokens[open + 1..tokens.len() - 1])
        }
        _ => return None,
    };
    turned.extend_from_slice(after);
    turned.extend_from_slice(before);
    (!before.is_empty() && !after.is_empty()).then_some(before.len())
}

/// All that is known of an entity.
fn named(knowledge: &Knowledge, subject: Subject, entity: u32) -> Named {
    let texts = |of: &dyn for<'k> Fn(&'k Language) -> Option<Cow<'k, str>>| -> Texts {
        let named =
            knowledge.languages.iter().filter_map(|language| Some((language.tag.clone(), of(language)?.into())));
        named.collect()
    };
    fn short(name: &Name) -> Cow<'_, str> {
        Cow::Borrowed(name.name.nominative())
    }
    let Lexicon { countries, organizations, .. } = &knowledge.lexicon;
    match subject {
        Subject::Country => {
            let now = living(knowledge, entity);
            let key = countries[now as usize].to_owned();
            let facts = knowledge.world.countries.get(&key).cloned().unwrap_or_default();
            Named::Country {
                alpha2: facts.alpha2,
                alpha3: facts.alpha3,
                numeric: facts.numeric,
                former_name: (now != entity).then(|| FormerName::of(entity, knowledge)),
                alpha4: facts.alpha4,
                status: CountryStatus::of(&facts.status),
                names: texts(&|language| language.countries.get(&key).map(short)),
                key,
            }
        }
        Subject::Organization => {
            let key = organizations[entity as usize].to_owned();
            let facts = knowledge.world.organizations.get(&key).cloned().unwrap_or_default();
            Named::Organization {
                kind: facts.kind,
                country: facts.country,
                parent: facts.parent,
                from: facts.from,
                until: facts.until,
                predecessors: facts.predecessors,
                successors: facts.successors,
                wikidata: facts.wikidata,
                names: texts(&|language| language.organizations.get(&key).map(short)),
                acronyms: texts(&|language| {
                    let acronym = language.organizations.get(&key)?.acronym.as_ref()?;
                    Some(Cow::Borrowed(acronym.nominative()))
                }),
                key,
            }
        }
    }
}
