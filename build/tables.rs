//! The tables of open classes: their expressions, made into one deterministic automaton.

use std::collections::HashMap;

use regex_automata::dfa::{Automaton, StartKind, dense};
use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, MatchKind};

use crate::knowledge::compile::anchored;
use crate::knowledge::lexicon::{LanguageLexicon, OpenClass};
use crate::knowledge::open::OpenTable;

/// Gives a language its tables: of words, and of numbers.
pub fn prepare(language: &mut LanguageLexicon) {
    language.open_tables = [false, true].map(|numbers| {
        let classes: Vec<&OpenClass> = language.open.iter().filter(|open| open.numbers == numbers).collect();
        table(&classes)
    });
}

/// The table of these classes; `None` where it would be too large.
fn table(classes: &[&OpenClass]) -> Option<OpenTable> {
    let patterns: Vec<String> = classes.iter().map(|open| anchored(&open.regex)).collect();
    let config = dense::Config::new()
        .match_kind(MatchKind::All)
        .start_kind(StartKind::Anchored)
        .accelerate(false)
        .dfa_size_limit(Some(64 << 20));
    let dfa = dense::Builder::new()
        .configure(config)
        .thompson(thompson::Config::new().which_captures(thompson::WhichCaptures::None))
        .build_many(&patterns)
        .ok()?;
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::Yes)).ok()?;
    let (mut order, mut numbers) = (vec![start], HashMap::from([(start, 0)]));
    let mut states = Vec::new();
    while let Some(&state) = order.get(states.len()) {
        let mut number = |next: StateID| {
            *numbers.entry(next).or_insert_with(|| {
                order.push(next);
                order.len() - 1
            })
        };
        let next: Option<Vec<u16>> =
            (0..=255).map(|byte| u16::try_from(number(dfa.next_state(state, byte))).ok()).collect();
        let end = dfa.next_eoi_state(state);
        let matched = if dfa.is_match_state(end) { dfa.match_len(end) } else { 0 };
        let mut classes: Vec<_> = (0..matched).map(|at| classes[dfa.match_pattern(end, at).as_usize()].class).collect();
        classes.sort_unstable();
        states.push((next?, classes));
    }
    OpenTable::new(&states)
}
