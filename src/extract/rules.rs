//! Rules: the automaton of each language runs from every token that one of its patterns can begin with.

use std::cmp::Reverse;
use std::ops::Range;

use smallvec::SmallVec;

use super::beside::Beside;
use super::names::{begins_block, guarded};
use super::{Extracted, Finder};
use crate::knowledge::MAX_LANGUAGES;
use crate::knowledge::form::{self, Kind, Script};
use crate::knowledge::lexicon::{Lexicon, Rule, RuleKind};
use crate::pattern::{Capture, ClassId, Letter, MENTION, Search, Symbol};
use crate::segment::{Sentence, Text, Token};

/// A capture of a rule's match, in tokens.
#[derive(Debug, Clone, Copy)]
pub struct Value {
    /// Its label in the language's program.
    pub label: u16,
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// The number of its words, for numbers and names of months; `None` where it has no such value.
    pub number: Option<i64>,
    /// The class by which it passed its test: the first of those asked for that it has.
    pub class: Option<ClassId>,
    /// The name it is, as an index into [`Extracted::names`], where it is one.
    pub name: Option<u32>,
}

/// A match of a rule.
#[derive(Debug, Clone)]
pub struct RuleMatch {
    /// The language, as an index into the lexicon's languages.
    pub lang: u8,
    /// The rule, as an index into the language's rules.
    pub rule: u16,
    /// Its first token, context included.
    pub first: u32,
    /// The token after its last, context included.
    pub end: u32,
    /// The mentions in it: first token and the token after the last.
    pub mentions: SmallVec<[(u32, u32); 2]>,
    /// What it captured, in the order of the text.
    pub values: SmallVec<[Value; 3]>,
}

impl RuleMatch {
    /// The rule itself.
    pub fn rule<'l>(&self, lexicon: &'l Lexicon) -> &'l Rule {
        &lexicon.languages[self.lang as usize].rules[self.rule as usize]
    }
}

/// What is asked of a rule most often.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brief {
    kind: RuleKind,
    rank: i32,
}

impl Brief {
    pub(super) fn of(rule: &Rule) -> Brief {
        Brief { kind: rule.kind, rank: rule.rank }
    }
}

/// A unit of a sentence: a name that no longer one holds, or a token outside of all.
#[derive(Debug, Clone, Copy)]
struct Unit {
    /// Its first token.
    first: u32,
    /// The token after its last.
    end: u32,
    /// The name it is, as an index into [`Extracted::names`].
    name: Option<u32>,
}

/// A name among the units of a sentence.
#[derive(Debug, Clone, Copy)]
struct Lead {
    /// Which unit it is.
    unit: u32,
    /// Its first token.
    first: u32,
    /// The token after its last.
    end: u32,
    /// Its index into [`Extracted::names`].
    name: u32,
}

/// The units of a sentence. Only names are noted: most units are single tokens, one after another.
#[derive(Default)]
struct Units {
    /// The first token of the sentence.
    first: u32,
    /// The token after its last.
    end: u32,
    /// How many units there are.
    count: usize,
    leads: Vec<Lead>,
}

impl Units {
    /// Parts a sentence. `name` is the first name that doesn't stand before it, then the first one behind it.
    fn part(&mut self, sentence: &Sentence, out: &Extracted, name: &mut usize) {
        self.leads.clear();
        (self.first, self.end) = (sentence.first, sentence.end);
        let (mut unit, mut at) = (0, sentence.first);
        while let Some(lead) = out.names.get(*name).filter(|name| name.first < sentence.end) {
            if lead.outermost && lead.first >= at {
                unit += lead.first - at;
                self.leads.push(Lead { unit, first: lead.first, end: lead.end, name: *name as u32 });
                unit += 1;
                at = lead.end;
            }
            *name += 1;
        }
        self.count = (unit + (sentence.end - at)) as usize;
    }

    /// The unit with that number.
    fn at(&self, number: usize) -> Unit {
        let before = |lead: &Lead| lead.unit as usize <= number;
        // No branch can foresee where a search goes; most sentences have few names.
        let count = match self.leads.len() {
            0..=8 => self.leads.iter().map(|lead| usize::from(before(lead))).sum(),
            _ => self.leads.partition_point(before),
        };
        let leads = &self.leads[..count];
        let first = match leads.last() {
            Some(lead) if lead.unit as usize == number => {
                return Unit { first: lead.first, end: lead.end, name: Some(lead.name) };
            }
            Some(lead) => lead.end + (number as u32 - lead.unit - 1),
            None => self.first + number as u32,
        };
        Unit { first, end: first + 1, name: None }
    }
}

/// Memory that is kept between documents.
#[derive(Default)]
pub(crate) struct Scratch {
    /// The units of a sentence.
    units: Units,
    /// Each unit as a letter of the automaton of each language; empty for languages that no unit is read in.
    letters: [Vec<Letter>; MAX_LANGUAGES],
    /// The units from which something may match, each with the language.
    candidates: Vec<(u32, u8)>,
    /// Those of one language.
    places: Vec<u32>,
    /// The rules that accept on the way, and after how many units.
    accepts: Vec<(u16, usize)>,
    search: Search,
    beside: Beside,
}

/// Finds the matches of all rules; each stands in `out.matches`.
pub(super) fn find(text: &str, parts: &Text, lexicon: &Lexicon, finder: &mut Finder, out: &mut Extracted) {
    let mut scratch = finder.take_scratch();
    let mut beside = std::mem::take(&mut scratch.beside);
    // The names of a sentence stand behind those of the sentences before it.
    let mut name = 0;
    for sentence in &parts.sentences {
        let known = out.matches.len();
        scratch.units.part(sentence, out, &mut name);
        scratch.letters.iter_mut().for_each(Vec::clear);
        let mut skip = [0u32; RuleKind::SLOTS];
        let several = sentence.langs & (sentence.langs - 1) != 0;
        let mut candidates = std::mem::take(&mut scratch.candidates);
        candidates.clear();
        for lang in (0..MAX_LANGUAGES as u8).filter(|&lang| sentence.langs >> lang & 1 == 1) {
            scratch.see(text, parts, lexicon, finder, out, lang);
            finder.automata[lang as usize].candidates(&scratch.letters[lang as usize], &mut scratch.places);
            candidates.extend(scratch.places.iter().map(|&place| (place, lang)));
        }
        if several {
            candidates.sort_unstable();
        }
        for &(first, lang) in &candidates {
            let first = first as usize;
            // From each place only the rules of one language start.
            if several && language_at(parts, lexicon, sentence, scratch.units.at(first).first as usize) != lang {
                continue;
            }
            scratch.run(text, parts, lexicon, finder, out, lang, first, &mut skip);
        }
        scratch.candidates = candidates;
        beside.find(text, parts, lexicon, finder, sentence, known, out);
    }
    scratch.beside = beside;
    finder.put_scratch(scratch);
}

impl Scratch {
    /// Adds what the rules of a language find from a unit on.
    #[expect(clippy::too_many_arguments, reason = "a unit and all that is known of it")]
    #[inline]
    fn run(
        &mut self,
        text: &str,
        parts: &Text,
        lexicon: &Lexicon,
        finder: &mut Finder,
        out: &mut Extracted,
        lang: u8,
        first: usize,
        skip: &mut [u32; RuleKind::SLOTS],
    ) {
        let program = &lexicon.languages[lang as usize].reading;
        let letters = &self.letters[lang as usize][first..];
        finder.automata[lang as usize].run(program, letters, &mut self.accepts);
        if !self.accepts.is_empty() {
            settle(text, parts, lexicon, finder, self, out, lang, first, skip);
        }
    }

    /// Fills in the letters of a language for the units of a sentence.
    fn see(&mut self, text: &str, parts: &Text, lexicon: &Lexicon, finder: &mut Finder, out: &Extracted, lang: u8) {
        let language = &lexicon.languages[lang as usize];
        let automaton = &mut finder.automata[lang as usize];
        let (symbols, letters) = (&mut finder.symbols, &mut self.letters[lang as usize]);
        automaton.make_room(&language.reading);
        letters.reserve(self.units.count);
        let program = &language.reading;
        let mut at = self.units.first as usize;
        for lead in &self.units.leads {
            let tokens = parts.tokens[at..lead.first as usize].iter();
            letters.extend(tokens.map(|&token| symbols.letter(text, token, lang, lexicon, automaton, program)));
            let set = language.name_set(out.names[lead.name as usize].name);
            let symbol = Symbol { set, shape: parts.tokens[lead.first as usize].shape() };
            letters.push(automaton.letter(program, symbols.sets(lang), symbol));
            at = lead.end as usize;
        }
        let tokens = parts.tokens[at..self.units.end as usize].iter();
        letters.extend(tokens.map(|&token| symbols.letter(text, token, lang, lexicon, automaton, program)));
    }
}

/// The language that a token is read in: a word's by its script, unless the sentence's language itself has it in a class
/// though it is of another script, as it has Roman numerals; a number's by the words on both sides of it, where
/// they agree; else the sentence's.
#[inline]
pub(super) fn language_at(parts: &Text, lexicon: &Lexicon, sentence: &Sentence, at: usize) -> u8 {
    if sentence.langs & (sentence.langs - 1) == 0 {
        return sentence.lang;
    }
    let of_script =
        |script: Script| (0..8).find(|&lang| sentence.langs >> lang & 1 == 1 && lexicon.script(lang) == script);
    let token = parts.tokens[at];
    if token.kind() == Kind::Word {
        let language = &lexicon.languages[sentence.lang as usize];
        if token.script() != lexicon.script(sentence.lang) && language.sets.has_several(language.form_set(token.form)) {
            return sentence.lang;
        }
        return of_script(token.script()).unwrap_or(sentence.lang);
    }
    let word = |range: &mut dyn Iterator<Item = usize>| {
        range.map(|at| parts.tokens[at]).find(|token| token.kind() == Kind::Word).map(Token::script)
    };
    let before = word(&mut (sentence.first as usize..at).rev().take(4));
    let after = word(&mut (at + 1..sentence.end as usize).take(4));
    match (before, after) {
        (Some(before), Some(after)) if before == after => of_script(before).unwrap_or(sentence.lang),
        (Some(only), None) | (None, Some(only)) => of_script(only).unwrap_or(sentence.lang),
        _ => sentence.lang,
    }
}

/// Of the rules that accept from a unit on, the longest match of each kind that stands.
#[expect(clippy::too_many_arguments, reason = "the matches from a unit on and all that is known of it")]
fn settle(
    text: &str,
    parts: &Text,
    lexicon: &Lexicon,
    finder: &mut Finder,
    scratch: &mut Scratch,
    out: &mut Extracted,
    lang: u8,
    first: usize,
    skip: &mut [u32; RuleKind::SLOTS],
) {
    let token = scratch.units.at(first).first;
    let mut accepts = std::mem::take(&mut scratch.accepts);
    let brief = |rule: u16| finder.rules[lang as usize][rule as usize];
    if accepts.len() > 1 {
        accepts.sort_unstable_by_key(|&(rule, units)| (Reverse(units), Reverse(brief(rule).rank), rule));
    }
    let mut done = 0u8;
    for &(rule, units) in &accepts {
        let kind = finder.rules[lang as usize][rule as usize].kind;
        let slot = kind.slot();
        if done >> slot & 1 == 1 || token < skip[slot] {
            continue;
        }
        if !verify(text, parts, lexicon, finder, scratch, out, lang, rule, first..first + units) {
            continue;
        }
        let Some(found) = out.matches.last() else { continue };
        if kind == RuleKind::Date && in_address(text, parts, found) {
            out.matches.pop();
            continue;
        }
        done |= 1 << slot;
        // What begins inside such a match is shorter than it; but a match with context before its mention may
        // be shorter than one that begins with the mention.
        if kind != RuleKind::Organization && found.mentions[0].0 == found.first {
            skip[slot] = found.mentions[found.mentions.len() - 1].1;
        }
    }
    accepts.clear();
    scratch.accepts = accepts;
}

/// True where a date is part of an address or of a file's name: `report_2004-05-03.pdf`, `example.org/2004/05/03`.
fn in_address(text: &str, parts: &Text, found: &RuleMatch) -> bool {
    let (first, last) = (found.mentions[0].0, found.mentions[found.mentions.len() - 1].1 - 1);
    let (start, end) = (parts.tokens[first as usize].start as usize, parts.tokens[last as usize].end as usize);
    let (before, after) = (&text.as_bytes()[..start], &text.as_bytes()[end..]);
    let glued = |byte: Option<&u8>| byte.is_some_and(|byte| !byte.is_ascii_whitespace());
    if !glued(before.last()) && !glued(after.first()) {
        return false;
    }
    let before = &before[before.len().saturating_sub(ADDRESS)..];
    let before = before.rsplit(u8::is_ascii_whitespace).next().unwrap_or_default();
    let after = &after[..after.len().min(ADDRESS)];
    let after = after.split(u8::is_ascii_whitespace).next().unwrap_or_default();
    let odd = |byte: &u8| matches!(byte, b'@' | b'_' | b'\\' | b'#');
    // A point, and letters up to the next mark: of `before` those of a site, of `after` those of a kind of file.
    let dotted = |piece: &[u8]| {
        piece.iter().enumerate().any(|(at, &byte)| {
            let letters = piece[at + 1..].iter().take_while(|byte| byte.is_ascii_lowercase()).count();
            let next = piece.get(at + 1 + letters);
            byte == b'.' && (2..=4).contains(&letters) && next.is_none_or(|&byte| !byte.is_ascii_alphanumeric())
        })
    };
    let site = before.contains(&b'/') && (before.windows(3).any(|three| three == b"://") || dotted(before));
    before.iter().chain(after).any(odd) || site || dotted(after)
}

/// How many bytes around a date an address is looked for.
const ADDRESS: usize = 200;

/// Adds the match with its captures, if guards and agreement allow it; else false.
#[expect(clippy::too_many_arguments, reason = "a match and all that stands around it")]
fn verify(
    text: &str,
    parts: &Text,
    lexicon: &Lexicon,
    finder: &mut Finder,
    scratch: &mut Scratch,
    out: &mut Extracted,
    lang: u8,
    number: u16,
    stretch: Range<usize>,
) -> bool {
    let language = &lexicon.languages[lang as usize];
    let rule = &language.rules[number as usize];
    let units = &scratch.units;
    let (first, end) = (units.at(stretch.start).first, units.at(stretch.end - 1).end);
    if rule.body.guard.block_start && !begins_block(parts, first as usize) {
        return false;
    }
    let letters = &scratch.letters[lang as usize][stretch.clone()];
    if !finder.automata[lang as usize].captures(&language.reading, number, letters, &mut scratch.search) {
        return false;
    }
    let captures = &scratch.search.captures;
    let unit = |at: u16| units.at(stretch.start + at as usize);
    let tokens = |capture: &Capture| (unit(capture.start).first, unit(capture.end - 1).end);
    let mut mentions: SmallVec<[(u32, u32); 2]> =
        captures.iter().filter(|capture| capture.label == MENTION && capture.end > capture.start).map(tokens).collect();
    if mentions.is_empty() {
        mentions.push((first, end));
    }
    if !rule.body.guard.is_empty()
        && !guarded(
            &rule.body.guard,
            text,
            parts,
            mentions[0].0 as usize,
            mentions[mentions.len() - 1].1 as usize,
            lang,
            &mut finder.symbols,
            lexicon,
        )
    {
        return false;
    }
    let mut values = SmallVec::new();
    for capture in captures.iter().filter(|capture| capture.label != MENTION && capture.end > capture.start) {
        let Unit { first, name, .. } = unit(capture.start);
        let end = unit(capture.end - 1).end;
        let token = parts.tokens[first as usize];
        let set = match name {
            Some(name) => language.name_set(out.names[name as usize].name),
            None => finder.symbols.of(text, token, lang, lexicon).set,
        };
        let sets = finder.symbols.sets(lang);
        let mut classes = language.reading.classes(capture.test).filter(|&class| sets.has(set, class));
        let class = classes.next();
        let number =
            class.into_iter().chain(classes).find_map(|class| finder.symbols.value(text, token, lang, class, lexicon));
        values.push(Value { label: capture.label, first, end, number, class, name });
    }
    for group in &rule.body.agree {
        if !agrees(text, parts, lexicon, out, lang, group, captures, &values) {
            return false;
        }
    }
    values.sort_by_key(|value| value.first);
    out.matches.push(RuleMatch { lang, rule: number, first, end, mentions, values });
    true
}

/// True where all captures of a group can be of one case, gender and number.
#[expect(clippy::too_many_arguments, reason = "a group of captures and where their forms are looked up")]
fn agrees(
    text: &str,
    parts: &Text,
    lexicon: &Lexicon,
    out: &Extracted,
    lang: u8,
    group: &[u16],
    captures: &[Capture],
    values: &[Value],
) -> bool {
    let language = &lexicon.languages[lang as usize];
    let mut common = u32::MAX;
    let plain = captures.iter().filter(|capture| capture.label != MENTION && capture.end > capture.start);
    for (capture, value) in plain.zip(values) {
        if !group.contains(&capture.label) {
            continue;
        }
        let mut morph = 0;
        if let Some(name) = value.name {
            morph = out.names[name as usize].readings(lexicon).fold(0, |morph, reading| morph | reading.morph);
        }
        let token = parts.tokens[value.first as usize];
        for class in language.reading.classes(capture.test) {
            morph |= language.morph(class, token.form).unwrap_or(0);
        }
        if morph == 0 {
            morph = ending_morph(&text[token.start as usize..token.end as usize], &language.adjective_endings);
        }
        common &= morph;
    }
    common != 0
}

/// The cases an unknown adjective can be, by its ending.
fn ending_morph(word: &str, endings: &[(Vec<u8>, u32)]) -> u32 {
    let mut morph = 0;
    form::scan(word, |_, codes| {
        let mut length = 0;
        for (ending, cases) in endings {
            if ending.len() < length {
                break;
            }
            if codes.as_slice().ends_with(ending) {
                length = ending.len();
                morph |= cases;
            }
        }
    });
    morph
}
