//! A sentence as patterns of events see it: mentions, quotations, and the tokens between them.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::extract::{Extracted, Finder, Value, What};
use crate::knowledge::Knowledge;
use crate::knowledge::form::Kind;
use crate::knowledge::lexicon::{Lexicon, NameKind};
use crate::pattern::{Automaton, ClassId, Letter, Symbol, label};
use crate::record::MentionType;
use crate::resolve::{Findings, Meant};
use crate::segment::{Sentence, Text, Token};

/// The most tokens of a quotation that is seen as one.
const MAX_QUOTATION: usize = 60;

/// The most tokens of a bracket after a name that only names it again.
const MAX_APPOSITION: u32 = 12;

/// A stretch of a sentence that patterns see as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    /// Its first token.
    pub(super) first: u32,
    /// The token after its last.
    pub(super) end: u32,
    /// The mention it is, as an index into [`Findings::mentions`].
    pub(super) mention: Option<u32>,
    /// The bracket it stands in, numbered from 1 within the sentence; 0 outside of all.
    pub(super) bracket: u16,
    /// True of a quotation, marks included.
    pub(super) quotation: bool,
    /// Its set of classes; `None` for that of its only token.
    pub(super) set: Option<u32>,
}

/// True of a mark that can open or close a bracket or a quotation: brackets, quotation marks and whatever begins with
/// the same byte as these.
#[inline]
fn opens_or_closes(text: &str, token: Token) -> bool {
    token.kind() == Kind::Mark && matches!(text.as_bytes()[token.start as usize], b'(' | b')' | b'"' | 0xC2 | 0xE2)
}

/// The units of a sentence. Keeps its memory.
#[derive(Default)]
pub(super) struct Units {
    /// The units.
    pub(super) list: Vec<Unit>,
    /// Each as a letter of the automaton that is to run over them.
    pub(super) letters: Vec<Letter>,
    sets: FxHashMap<(u8, u8, u32), u32>,
}

impl Units {
    /// Forgets the numbers of sets, which have changed their meaning.
    pub(super) fn forget(&mut self) {
        self.sets.clear();
    }

    /// Parts a sentence into units. `mentions` are the mentions that begin in it.
    #[expect(clippy::too_many_arguments, reason = "a sentence and all that was found in it")]
    pub(super) fn fill(
        &mut self,
        text: &str,
        parts: &Text,
        sentence: &Sentence,
        extracted: &Extracted,
        findings: &Findings,
        mentions: Range<usize>,
        knowledge: &Knowledge,
        finder: &mut Finder,
        automaton: &mut Automaton,
    ) {
        self.list.clear();
        self.letters.clear();
        let lexicon = &knowledge.lexicon;
        let lang = sentence.lang;
        let program = &lexicon.languages[lang as usize].telling;
        automaton.make_room(program);
        let (mut brackets, mut bracket) = (0u16, 0u16);
        let mut next = mentions.start;
        let mut at = sentence.first;
        // The nearest token from which no closing mark was found, so that open quotations cost nothing twice.
        let mut unclosed = u32::MAX;
        while at < sentence.end {
            while next < mentions.end && findings.mentions[next].first < at {
                next += 1;
            }
            let outer = findings.mentions[next..mentions.end].first();
            let until = outer.map_or(sentence.end, |mention| mention.first.min(sentence.end));
            // Most units are plain tokens.
            while at < until && !opens_or_closes(text, parts.tokens[at as usize]) {
                let token = parts.tokens[at as usize];
                self.letters.push(finder.symbols.letter(text, token, lang, lexicon, automaton, program));
                self.list.push(Unit { first: at, end: at + 1, mention: None, bracket, quotation: false, set: None });
                at += 1;
            }
            if at >= sentence.end {
                break;
            }
            let mut unit = Unit { first: at, end: at + 1, mention: None, bracket, quotation: false, set: None };
            if let Some(mention) = outer.filter(|mention| mention.first == at) {
                unit.end = apposition(text, parts, findings, next, mentions.end, sentence.end);
                unit.mention = Some(next as u32);
                let morph = morph(mention, parts, extracted, lexicon);
                unit.set = Some(self.set(lang, kind_of(mention), morph, lexicon, finder));
            } else if let Some(end) = (at < unclosed).then(|| quotation(text, parts, at, sentence.end)).flatten() {
                unit.end = end;
                unit.quotation = true;
                unit.set = Some(self.set(lang, QUOTATION, u32::MAX, lexicon, finder));
            } else {
                match parts.of(text, at as usize) {
                    "(" => {
                        brackets += 1;
                        bracket = brackets;
                        unit.bracket = bracket;
                    }
                    ")" => bracket = 0,
                    "\"" => unclosed = at,
                    _ => {}
                }
            }
            let token = parts.tokens[at as usize];
            self.letters.push(match unit.set {
                Some(set) => automaton.letter(program, finder.symbols.sets(lang), Symbol { set, shape: token.shape() }),
                None => finder.symbols.letter(text, token, lang, lexicon, automaton, program),
            });
            self.list.push(unit);
            at = unit.end;
        }
    }

    /// The set of a mention's or quotation's classes.
    fn set(&mut self, lang: u8, kind: u8, morph: u32, lexicon: &Lexicon, finder: &mut Finder) -> u32 {
        let cases = lexicon.languages[lang as usize].cases.len();
        let bits = (0..cases)
            .filter(|case| morph == 0 || morph >> (case * 4) & 0xF != 0)
            .fold(0, |bits, case| bits | 1 << case);
        if let Some(&set) = self.sets.get(&(lang, kind, bits)) {
            return set;
        }
        let language = &lexicon.languages[lang as usize];
        let name = CLASSES[kind as usize];
        let mut classes: Vec<ClassId> = language.class(name).into_iter().collect();
        for case in (0..cases).filter(|case| bits >> case & 1 == 1) {
            classes.extend(language.class(&format!("{name}:{}", language.cases[case])));
        }
        let set = finder.symbols.with(lang, 0, &classes);
        self.sets.insert((lang, kind, bits), set);
        set
    }
}

/// The classes of units that are no tokens.
const CLASSES: [&str; 7] = ["date", "organization", "country", "demonym", "place", "count", "quotation"];
const QUOTATION: u8 = 6;

fn kind_of(mention: &Meant) -> u8 {
    match mention.kind {
        MentionType::Date => 0,
        MentionType::Organization => 1,
        MentionType::Country => 2,
        MentionType::Demonym => 3,
        MentionType::Place => 4,
        MentionType::Count => 5,
    }
}

/// The cases that a mention can stand in; 0 where nothing tells.
fn morph(mention: &Meant, parts: &Text, extracted: &Extracted, lexicon: &Lexicon) -> u32 {
    let kind = match mention.kind {
        MentionType::Organization => NameKind::Organization,
        MentionType::Country => NameKind::Country,
        MentionType::Demonym => NameKind::Demonym,
        MentionType::Place => NameKind::Place,
        MentionType::Date | MentionType::Count => return 0,
    };
    match mention.what {
        What::Name(at) => extracted.names.get(at as usize).map_or(0, |name| {
            name.readings(lexicon)
                .filter(|reading| reading.kind == kind)
                .fold(0, |morph, reading| morph | reading.morph)
        }),
        What::Rule(at) => {
            let matched = &extracted.matches[at as usize];
            let language = &lexicon.languages[matched.lang as usize];
            let head = matched.values.iter().find(|value| value.label == label::HEAD);
            let cases = |value: &Value| language.morph(value.class?, parts.tokens[value.first as usize].form);
            head.and_then(cases).unwrap_or(0)
        }
    }
}

/// Where a mention ends, together with a bracket after it that only names it again: `… and Human Rights (ODIHR)`.
fn apposition(text: &str, parts: &Text, findings: &Findings, at: usize, until: usize, limit: u32) -> u32 {
    let mention = &findings.mentions[at];
    let end = mention.end;
    if end >= limit || mention.entity.is_none() || parts.of(text, end as usize) != "(" {
        return end;
    }
    let again = findings.mentions[at + 1..until]
        .iter()
        .take_while(|other| other.first < end + MAX_APPOSITION)
        .any(|other| other.first > end && other.entity == mention.entity);
    if !again {
        return end;
    }
    let close = (end + 1..limit.min(end + MAX_APPOSITION)).find(|&token| parts.of(text, token as usize) == ")");
    close.map_or(end, |close| close + 1)
}

/// Where a quotation that opens at a token ends.
fn quotation(text: &str, parts: &Text, at: u32, limit: u32) -> Option<u32> {
    let (open, close): (&str, &[&str]) = match parts.of(text, at as usize) {
        "«" => ("«", &["»"]),
        "“" => ("“", &["”"]),
        "„" => ("„", &["“", "”"]),
        "\"" => ("", &["\""]),
        _ => return None,
    };
    let mut depth = 0;
    for token in at + 1..limit.min(at + MAX_QUOTATION as u32) {
        let mark = parts.of(text, token as usize);
        if close.contains(&mark) {
            if depth == 0 {
                return (token > at + 1).then_some(token + 1);
            }
            depth -= 1;
        } else if mark == open {
            depth += 1;
        }
    }
    None
}
