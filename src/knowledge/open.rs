//! Classes over tokens that can't be listed, all of a language in one table.
//!
//! The expressions of [`OpenClass`](super::lexicon::OpenClass) say which forms belong to a class. For the embedded
//! knowledge they are worked out when the program is built; else they are tried as they are.

use serde::{Deserialize, Serialize};
use zerocopy::little_endian::U16;

use crate::block::Block;
use crate::pattern::ClassId;

/// A deterministic automaton over the bytes of a form: which open classes it belongs to.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct OpenTable {
    /// The column of each byte.
    columns: Block<u8>,
    /// How many columns there are.
    width: usize,
    /// The state after each state and column. State 0 is the one at the beginning.
    next: Block<U16>,
    /// The set of classes of a form that ends in each state.
    ends: Block<U16>,
    sets: Vec<Vec<ClassId>>,
}

impl OpenTable {
    /// The table of an automaton with such states: where each byte leads, and the classes of what ends there. State 0
    /// is the one at the beginning. `None` where there are too many.
    pub fn new(states: &[(Vec<u16>, Vec<ClassId>)]) -> Option<OpenTable> {
        u16::try_from(states.len()).ok()?;
        let (mut columns, mut known) = (Vec::<u8>::new(), Vec::<Vec<u16>>::new());
        for byte in 0..256 {
            let column: Vec<u16> = states.iter().map(|(next, _)| next[byte]).collect();
            let at = known.iter().position(|other| *other == column).unwrap_or(known.len());
            if at == known.len() {
                known.push(column);
            }
            columns.push(at as u8);
        }
        let next = (0..states.len()).flat_map(|state| known.iter().map(move |column| column[state])).collect();
        let (mut ends, mut sets) = (Vec::<u16>::new(), Vec::<Vec<ClassId>>::new());
        for (_, classes) in states {
            let at = sets.iter().position(|other| other == classes).unwrap_or(sets.len());
            if at == sets.len() {
                sets.push(classes.clone());
            }
            ends.push(at as u16);
        }
        Some(OpenTable { columns: columns.into(), width: known.len(), next, ends: ends.into_iter().collect(), sets })
    }

    /// The classes that a form belongs to, as [`spell`](super::form::spell) writes it.
    pub fn classes(&self, form: &str) -> &[ClassId] {
        let step = |state: u16, byte: u8| {
            self.next[usize::from(state) * self.width + usize::from(self.columns[usize::from(byte)])].get()
        };
        let state = form.bytes().fold(0, step);
        &self.sets[usize::from(self.ends[usize::from(state)].get())]
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regex::Regex;

    use crate::knowledge::Knowledge;
    use crate::knowledge::compile::anchored;

    proptest! {
        #[test]
        fn tables_tell_what_the_expressions_match(
            word in "[а-я]{1,3}|[а-я]{0,6}(ского|ованный|ами|ется|или|ого|овой|енко|но|ей)|[a-z]{1,12}|[а-яa-zé]{0,5}",
            number in "[0-9]{0,8}",
        ) {
            for language in &Knowledge::embedded().lexicon.languages {
                for (form, numbers) in [(&word, false), (&number, true)] {
                    let table = language.open_tables[usize::from(numbers)].as_ref().expect("embedded tables are prepared");
                    let open = language.open.iter().filter(|open| open.numbers == numbers);
                    let mut wanted: Vec<_> = open
                        .filter(|open| Regex::new(&anchored(&open.regex)).unwrap().is_match(form))
                        .map(|open| open.class)
                        .collect();
                    wanted.sort_unstable();
                    prop_assert_eq!(table.classes(form), wanted, "{}", form);
                }
            }
        }
    }
}
