//! What happened: the patterns of `events.toml` over the mentions of each sentence.
//!
//! A sentence is read once more as a sequence of [units](units): a mention, a quotation or a token. Patterns of kinds
//! (`[kind.NAME]`) tell that something happened; patterns of parts (`[part.NAME]`) tell who, where, what. Each kind is
//! given the date of its [clause](clauses) and the parts that stand there; a kind without a date is no event. A
//! sentence that goes on about the last event (`It was attended by …`) adds its parts to that.

mod clauses;
mod objects;
mod parts;
mod units;

use rustc_hash::FxHashMap;

use super::calendar::Calendar;
use super::{Entity, Findings, Meant, parse_day};
use crate::extract::{Extracted, Finder};
use crate::knowledge::Knowledge;
use crate::knowledge::lexicon::{Rule, RuleKind};
use crate::pattern::{Automaton, MENTION, Search};
use crate::record::EventStatus;
use crate::segment::{Sentence, Text};
use parts::Label;
use units::Units;

/// An event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventFinding {
    /// Its kind.
    pub kind: String,
    /// Whether it took place.
    pub status: EventStatus,
    /// When: an index into [`Findings::dates`].
    pub date: u32,
    /// Where: an index into [`Findings::places`].
    pub place: Option<u32>,
    /// In which country: an index into [`Findings::countries`].
    pub place_country: Option<u32>,
    /// Organizations, then countries, each in the order of the text.
    pub participants: Vec<PartPlayed>,
    /// Its own title, in bytes.
    pub title: Option<(usize, usize)>,
    /// Its subject, in bytes.
    pub topic: Option<(usize, usize)>,
    /// The occasion on which it happened.
    pub occasion: Option<String>,
    /// What it is about.
    pub object: Option<ObjectFinding>,
    /// What was counted.
    pub counts: Vec<CountOf>,
    /// The bytes of the sentence that states it.
    pub sentence: (usize, usize),
    /// The bytes of the sentences that add to it.
    pub more: Vec<(usize, usize)>,
    /// True where it is told in a bracket, as an aside.
    pub aside: bool,
    /// The rule that told of it, and those of its parts.
    pub rules: Vec<String>,
}

impl EventFinding {
    /// An event of which nothing is known but that a rule tells of it.
    fn new(rule: &Rule, sentence: (usize, usize), aside: bool) -> EventFinding {
        let name = rule.id.rsplit('/').next().unwrap_or(&rule.id);
        EventFinding {
            kind: rule.setting("event").unwrap_or(name).to_owned(),
            status: EventStatus::Happened,
            date: 0,
            place: None,
            place_country: None,
            participants: Vec::new(),
            title: None,
            topic: None,
            occasion: None,
            object: None,
            counts: Vec::new(),
            sentence,
            more: Vec::new(),
            aside,
            rules: vec![rule.id.clone()],
        }
    }

    /// Puts those who take part in their order.
    fn sort_participants(&mut self) {
        self.participants.sort_by_key(|one| (matches!(one.entity, Entity::Country(_)), one.first));
    }

    /// Notes the rule of a part that has added to the event.
    fn credit(&mut self, told: &Told<'_>, added: bool) {
        if added && !self.rules.contains(&told.rule.id) {
            self.rules.push(told.rule.id.clone());
        }
    }
}

/// An organization or country with its part in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartPlayed {
    /// Who plays it.
    pub entity: Entity,
    /// The part: `organizer`, `participant` …
    pub role: &'static str,
    /// The token at which it is named.
    first: u32,
}

/// The act or election that an event is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectFinding {
    /// `convention`, `election` …
    pub kind: String,
    /// Its title, in bytes.
    pub title: Option<(usize, usize)>,
    /// True of a draft.
    pub draft: bool,
    /// Of an election, the office it fills.
    pub office: Option<String>,
}

/// A count of an event: indices into [`Findings::mentions`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CountOf {
    /// The count.
    pub mention: u32,
    /// The larger count that it is a part of.
    pub part_of: Option<u32>,
}

/// Runs the patterns of events. One for each thread.
pub struct Teller {
    automata: Vec<Automaton>,
    /// What each label of each language is for.
    labels: Vec<Vec<Label>>,
    /// Which memory of sets the automata were built on.
    generation: u32,
    /// Whose numbers of tokens they know.
    numbering: u64,
    units: Units,
    candidates: Vec<u32>,
    /// The rules that match from a unit on, and how many units.
    lengths: Vec<(u16, usize)>,
    /// The same of all units: the rule, the first unit, how many.
    accepts: Vec<(u16, usize, usize)>,
    search: Search,
}

/// A match of a rule of events, in units.
pub(super) struct Told<'l> {
    rule: &'l Rule,
    first: u32,
    end: u32,
    /// What it captured: the label, its units, and the name of the class by which it passed.
    captures: Vec<(Label, u32, u32, &'l str)>,
}

impl Teller {
    /// A teller.
    pub fn new(knowledge: &Knowledge) -> Teller {
        let languages = &knowledge.lexicon.languages;
        Teller {
            automata: languages.iter().map(|language| Automaton::new(&language.telling)).collect(),
            labels: languages
                .iter()
                .map(|language| language.telling.labels.iter().map(|name| Label::from_name(name)).collect())
                .collect(),
            generation: 0,
            numbering: 0,
            units: Units::default(),
            candidates: Vec::new(),
            lengths: Vec::new(),
            accepts: Vec::new(),
            search: Search::default(),
        }
    }

    /// Makes ready for a new document.
    fn renew(&mut self, knowledge: &Knowledge, finder: &Finder) {
        let languages = &knowledge.lexicon.languages;
        let renumbered = self.generation != finder.symbols.generation();
        self.generation = finder.symbols.generation();
        for (automaton, language) in self.automata.iter_mut().zip(languages) {
            match renumbered {
                true => automaton.forget(&language.telling),
                false => automaton.trim(&language.telling),
            }
        }
        if renumbered {
            self.units.forget();
        }
        if std::mem::replace(&mut self.numbering, finder.symbols.numbering()) != finder.symbols.numbering() {
            self.automata.iter_mut().for_each(Automaton::forget_words);
        }
    }

    /// All matches over the units of a sentence: of each rule the leftmost, longest ones. None where no rule tells that
    /// something happened and nothing has `gone_before` that the sentence could add to.
    fn tell<'l>(
        &mut self,
        text: &str,
        parts: &Text,
        knowledge: &'l Knowledge,
        finder: &mut Finder,
        lang: u8,
        gone_before: bool,
    ) -> Vec<Told<'l>> {
        let language = &knowledge.lexicon.languages[lang as usize];
        let program = &language.telling;
        let automaton = &mut self.automata[lang as usize];
        let letters = &self.units.letters;
        let accepts = &mut self.accepts;
        accepts.clear();
        let mut from = 0;
        automaton.candidates(letters, &mut self.candidates);
        for first in self.candidates.iter().map(|&first| first as usize) {
            automaton.run(program, &letters[first..], &mut self.lengths);
            self.lengths.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)));
            accepts.extend(self.lengths.drain(..).map(|(rule, length)| (rule, first, length)));
        }
        let happens = |&(rule, ..): &(u16, _, _)| language.telling_rules[rule as usize].kind == RuleKind::Event;
        if !gone_before && !accepts.iter().any(happens) {
            return Vec::new();
        }
        let mut out: Vec<Told<'l>> = Vec::new();
        let mut free: FxHashMap<u16, usize> = FxHashMap::default();
        let mut done = None;
        for &(number, first, length) in &*accepts {
            if first != from {
                (from, done) = (first, None);
            }
            let end = first + length;
            if done == Some(number) || free.get(&number).is_some_and(|&free| first < free) {
                continue;
            }
            let rule = &language.telling_rules[number as usize];
            let tokens = (self.units.list[first].first as usize, self.units.list[end - 1].end as usize);
            if !rule.body.guard.is_empty()
                && !crate::extract::guarded(
                    &rule.body.guard,
                    text,
                    parts,
                    tokens.0,
                    tokens.1,
                    lang,
                    &mut finder.symbols,
                    &knowledge.lexicon,
                )
            {
                continue;
            }
            if !automaton.captures(program, number, &letters[first..end], &mut self.search) {
                continue;
            }
            let captures = self.search.captures.iter().filter(|capture| capture.end > capture.start);
            let captures = captures.map(|capture| {
                let unit = &self.units.list[first + capture.start as usize];
                let token = parts.tokens[unit.first as usize];
                let symbols = &mut finder.symbols;
                let set = unit.set.unwrap_or_else(|| symbols.of(text, token, lang, &knowledge.lexicon).set);
                let sets = symbols.sets(lang);
                let class = program.classes(capture.test).find(|&class| sets.has(set, class));
                let class = class.map_or("", |class| &language.classes[usize::from(class)]);
                let label = match capture.label {
                    MENTION => Label::from_name(rule.setting("mention").unwrap_or("title")),
                    label => self.labels[lang as usize][label as usize],
                };
                (label, first as u32 + u32::from(capture.start), first as u32 + u32::from(capture.end), class)
            });
            let mut captures: Vec<_> = captures.filter(|capture| capture.0 != Label::None).collect();
            captures.sort_by_key(|capture| capture.1);
            out.push(Told { rule, first: first as u32, end: end as u32, captures });
            free.insert(number, end);
            done = Some(number);
        }
        out
    }
}

/// Finds the events.
pub(super) fn find(
    text: &str,
    parts: &Text,
    extracted: &Extracted,
    knowledge: &Knowledge,
    finder: &mut Finder,
    teller: &mut Teller,
    findings: &mut Findings,
) {
    teller.renew(knowledge, finder);
    let mut events: Vec<EventFinding> = Vec::new();
    let mut act: Option<ObjectFinding> = None;
    // The block whose events a sentence may go on about, and where they begin in `events`.
    let (mut block, mut since) = (u32::MAX, 0);
    let mut next = 0;
    for sentence in &parts.sentences {
        if sentence.block != block {
            (block, since) = (sentence.block, events.len());
        }
        let from = next;
        while next < findings.mentions.len() && findings.mentions[next].first < sentence.end {
            next += 1;
        }
        let dated = findings.mentions[from..next].iter().any(|mention| matches!(mention.entity, Some(Entity::Date(_))));
        let language = &knowledge.lexicon.languages[sentence.lang as usize];
        let tells = dated && (!language.has_triggers || parts.is_triggered(sentence));
        if !tells && events.len() == since {
            continue;
        }
        let told = Sentence { first: behind_dateline(sentence, extracted, findings, from..next), ..*sentence };
        let automaton = &mut teller.automata[sentence.lang as usize];
        teller.units.fill(text, parts, &told, extracted, findings, from..next, knowledge, finder, automaton);
        let told = teller.tell(text, parts, knowledge, finder, sentence.lang, events.len() > since);
        if told.is_empty() {
            continue;
        }
        let scene = Scene { text, parts, findings, knowledge, units: &teller.units };
        let span = scene.evidence(sentence, extracted, &findings.mentions[from..next]);
        clauses::events(&scene, &told, span, &mut act, &mut events, since);
    }
    // What lies behind the day of publication has not happened, whatever the verb ("enters into force on 1 June").
    if let Some(published) = findings.published.as_ref().and_then(|published| parse_day(&published.date)) {
        for event in events.iter_mut().filter(|event| event.status == EventStatus::Happened) {
            let begins = findings.dates[event.date as usize].value.as_ref().and_then(Calendar::earliest);
            if begins.is_some_and(|begins| begins > published) {
                event.status = EventStatus::Planned;
            }
        }
    }
    findings.events = events;
}

/// The first token of a sentence that can tell of an event: behind a dateline, unless its date is the only one there.
fn behind_dateline(
    sentence: &Sentence,
    extracted: &Extracted,
    findings: &Findings,
    mentions: std::ops::Range<usize>,
) -> u32 {
    let mentions = &findings.mentions[mentions];
    let Some(end) = dateline_end(sentence, extracted, mentions) else { return sentence.first };
    let dated = |mention: &Meant| mention.first >= end && matches!(mention.entity, Some(Entity::Date(_)));
    if mentions.iter().any(dated) { end } else { sentence.first }
}

/// The token after the dateline that a sentence begins with. What would cut a mention (`On 27–28 May`) is none.
fn dateline_end(sentence: &Sentence, extracted: &Extracted, mentions: &[Meant]) -> Option<u32> {
    let line = |at: u32| &extracted.matches[at as usize];
    let near = extracted.datelines.partition_point(|&at| line(at).first < sentence.first);
    let end = line(*extracted.datelines.get(near)?).end;
    let begins = line(extracted.datelines[near]).first == sentence.first && end < sentence.end;
    let cut = mentions.iter().any(|mention| mention.first < end && end < mention.end);
    (begins && !cut).then_some(end)
}

/// A sentence and all that is known of it.
pub(super) struct Scene<'a> {
    text: &'a str,
    parts: &'a Text,
    findings: &'a Findings,
    knowledge: &'a Knowledge,
    units: &'a Units,
}

impl Scene<'_> {
    /// The mention that a unit is.
    fn mention(&self, unit: u32) -> Option<(u32, &Meant)> {
        let at = self.units.list[unit as usize].mention?;
        Some((at, &self.findings.mentions[at as usize]))
    }

    /// The bytes of units.
    fn bytes(&self, first: u32, end: u32) -> (usize, usize) {
        let (first, last) = (&self.units.list[first as usize], &self.units.list[end as usize - 1]);
        (self.parts.tokens[first.first as usize].start as usize, self.parts.tokens[last.end as usize - 1].end as usize)
    }

    /// The bytes of a sentence as evidence: without the dateline or the mark of a list item before it. `mentions` are
    /// those that begin in it.
    fn evidence(&self, sentence: &Sentence, extracted: &Extracted, mentions: &[Meant]) -> (usize, usize) {
        use crate::knowledge::form::Kind;
        let mut first = dateline_end(sentence, extracted, mentions).unwrap_or(sentence.first);
        let block = &self.parts.blocks[sentence.block as usize];
        if block.kind == crate::segment::BlockKind::Item && block.first == first {
            let marks = (first..sentence.end)
                .take_while(|&at| self.parts.tokens[at as usize].kind() == Kind::Mark && self.text_of(at) != "(");
            first += marks.count() as u32;
        }
        let first = first.min(sentence.end - 1);
        let end = self.parts.tokens[sentence.end as usize - 1].end as usize;
        (self.parts.tokens[first as usize].start as usize, end)
    }

    fn text_of(&self, token: u32) -> &str {
        self.parts.of(self.text, token as usize)
    }
}
