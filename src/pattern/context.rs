//! What stands next to a mention: sequences of tests, as guards have them.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use zerocopy::little_endian::U32;

use super::{Shape, Test, Tests};
use crate::block::Block;

/// The number of a context, from 1 on.
pub type ContextId = u32;

/// All contexts that guards ask for. A context is one or several sequences of tests on one side of a mention, of which
/// one is to pass; or several such contexts together. What guards share stands here once.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Contexts {
    /// The tests of all sequences, one sequence after another, each from the token nearest to the mention on.
    tests: Tests,
    /// The test behind each sequence.
    sequences: Block<U32>,
    /// The sequence behind each context.
    ends: Block<U32>,
    /// The contexts that others are made of.
    members: Block<U32>,
    /// The member behind each context.
    member_ends: Block<U32>,
}

impl Contexts {
    /// The contexts that a context is made of; none where it has sequences of its own.
    pub fn members(&self, context: ContextId) -> impl Iterator<Item = ContextId> + '_ {
        let at = context as usize - 1;
        let members = behind(&self.member_ends, at) as usize..self.member_ends[at].get() as usize;
        self.members[members].iter().map(|member| member.get())
    }

    /// Adds to `out` the sequences of its own of a context whose nearest test passes for a token with these classes, written so.
    pub fn passing(&self, context: ContextId, set: &[u8], shape: Shape, out: &mut Vec<u32>) {
        let at = context as usize - 1;
        let sequences = behind(&self.ends, at)..self.ends[at].get();
        let mut test = behind(&self.sequences, sequences.start as usize) as usize;
        for sequence in sequences {
            if self.tests.passes(test, set, shape) {
                out.push(sequence);
            }
            test = self.sequences[sequence as usize].get() as usize;
        }
    }

    /// True where the tests of a sequence behind the nearest all pass. `pass` tells whether the test that is given to
    /// it by number passes so many steps away from the mention: from 2 on.
    #[inline]
    pub fn goes_on(&self, sequence: u32, mut pass: impl FnMut(&Tests, usize, usize) -> bool) -> bool {
        let first = behind(&self.sequences, sequence as usize) as usize;
        let end = self.sequences[sequence as usize].get() as usize;
        (first + 1..end).zip(2..).all(|(test, steps)| pass(&self.tests, test, steps))
    }
}

/// What lies behind the item before that one.
#[inline]
fn behind(ends: &Block<U32>, at: usize) -> u32 {
    at.checked_sub(1).map_or(0, |before| ends[before].get())
}

/// Gathers contexts, each once for a language.
#[derive(Debug, Default)]
pub struct ContextsBuilder {
    contexts: Contexts,
    known: FxHashMap<(String, Vec<Vec<Test>>), ContextId>,
    joined: FxHashMap<Vec<ContextId>, ContextId>,
}

impl ContextsBuilder {
    /// The number of a context of a language, by its tag; each of the sequences begins with the token nearest to the
    /// mention. `None` where there are no sequences.
    pub fn add(&mut self, language: &str, sequences: Vec<Vec<Test>>) -> Option<ContextId> {
        if sequences.is_empty() {
            return None;
        }
        let next = self.next();
        let key = (language.to_owned(), sequences);
        if let Some(&known) = self.known.get(&key) {
            return Some(known);
        }
        let Contexts { tests, sequences, .. } = &mut self.contexts;
        for sequence in &key.1 {
            sequence.iter().for_each(|test| tests.push(test));
            sequences.to_mut().push((tests.len() as u32).into());
        }
        self.end();
        self.known.insert(key, next);
        Some(next)
    }

    /// The number of the context that is each of these.
    pub fn join(&mut self, contexts: &[ContextId]) -> Option<ContextId> {
        let mut members = Vec::with_capacity(contexts.len());
        for &context in contexts {
            let before = members.len();
            members.extend(self.contexts.members(context));
            if members.len() == before {
                members.push(context);
            }
        }
        members.sort_unstable();
        members.dedup();
        if let [] | [_] = members[..] {
            return members.first().copied();
        }
        if let Some(&known) = self.joined.get(&members) {
            return Some(known);
        }
        let next = self.next();
        self.contexts.members.to_mut().extend(members.iter().map(|&member| U32::from(member)));
        self.end();
        self.joined.insert(members, next);
        Some(next)
    }

    fn next(&self) -> ContextId {
        self.contexts.ends.len() as ContextId + 1
    }

    /// Ends the context that is being added.
    fn end(&mut self) {
        let Contexts { sequences, ends, members, member_ends, .. } = &mut self.contexts;
        ends.to_mut().push((sequences.len() as u32).into());
        member_ends.to_mut().push((members.len() as u32).into());
    }

    /// Those that were added.
    pub fn finish(self) -> Contexts {
        self.contexts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pattern::Sets;

    fn test(class: u16) -> Test {
        Test { all: vec![vec![class]], none: Vec::new(), caps: 0b1111, glued: false, apart: false }
    }

    #[test]
    fn a_context_stands_once_for_each_language() {
        let mut builder = ContextsBuilder::default();
        let sequences = || vec![vec![test(1), test(2)], vec![test(2)], vec![test(1), test(0), test(3)]];
        assert_eq!(builder.add("a", Vec::new()), None);
        assert_eq!(builder.add("a", sequences()), Some(1));
        assert_eq!(builder.add("b", sequences()), Some(2));
        assert_eq!(builder.add("a", vec![vec![test(3)]]), Some(3));
        assert_eq!(builder.add("a", sequences()), Some(1));
        assert_eq!((builder.join(&[]), builder.join(&[3])), (None, Some(3)));
        assert_eq!((builder.join(&[3, 1]), builder.join(&[1, 3, 3])), (Some(4), Some(4)));
        assert_eq!(builder.join(&[4, 2]), Some(5));
        let contexts = builder.finish();
        assert_eq!(contexts.members(3).count(), 0);
        assert_eq!(contexts.members(4).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(contexts.members(5).collect::<Vec<_>>(), [1, 2, 3]);
        let mut sets = Sets::new(4);
        let one = sets.push(&u64::to_le_bytes(0b10));
        let mut passing = Vec::new();
        contexts.passing(1, sets.get(one), 0, &mut passing);
        assert_eq!(passing, [0, 2]);
        contexts.passing(2, sets.get(one), 0, &mut passing);
        contexts.passing(3, sets.get(one), 0, &mut passing);
        assert_eq!(passing, [0, 2, 3, 5]);
        let steps = |sequence| {
            let mut steps = Vec::new();
            assert!(contexts.goes_on(sequence, |_, _, at| {
                steps.push(at);
                true
            }));
            steps
        };
        assert_eq!((steps(0), steps(1), steps(5)), (vec![2], vec![], vec![2, 3]));
        assert!(!contexts.goes_on(5, |tests, test, _| tests.passes(test, sets.get(one), 0)));
    }
}
