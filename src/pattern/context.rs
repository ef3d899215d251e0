//! What stands next to a mention: sequences of tests, as guards have them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Brief, Shape, Test};

/// A test outside of a program.
#[derive(Debug, Clone)]
pub struct Probe {
    brief: Brief,
    test: Test,
}

impl Serialize for Probe {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.test.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Probe {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Probe, D::Error> {
        Test::deserialize(deserializer).map(Probe::new)
    }
}

impl Probe {
    /// The probe of a test.
    pub fn new(test: Test) -> Probe {
        Probe { brief: Brief::of(&test), test }
    }

    /// True where a token with these classes, written so, passes.
    #[inline]
    pub fn passes(&self, set: &[u8], shape: Shape) -> bool {
        self.brief.passes(set, shape) && (!self.brief.asks_more() || self.test.passes(set, shape))
    }
}

/// Sequences of tests on one side of a mention, of which one is to pass.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Vec<Probe>>", into = "Vec<Vec<Probe>>")]
pub struct Contexts {
    /// What each sequence asks of the nearest token first. Most fail there, so these stand close together.
    nearest: Vec<Brief>,
    /// The tests of each sequence, the nearest to the mention first.
    sequences: Vec<Vec<Probe>>,
}

impl From<Vec<Vec<Probe>>> for Contexts {
    fn from(sequences: Vec<Vec<Probe>>) -> Contexts {
        let mut contexts = Contexts::default();
        sequences.into_iter().for_each(|sequence| contexts.push(sequence));
        contexts
    }
}

impl From<Contexts> for Vec<Vec<Probe>> {
    fn from(contexts: Contexts) -> Vec<Vec<Probe>> {
        contexts.sequences
    }
}

impl Contexts {
    /// Adds a sequence of tests, the nearest to the mention first. One without tests is left out.
    pub fn push(&mut self, sequence: Vec<Probe>) {
        if let Some(nearest) = sequence.first() {
            self.nearest.push(nearest.brief);
            self.sequences.push(sequence);
        }
    }

    /// True where there are none.
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// The first sequence from a number on, whose nearest test passes for a token with these classes, written so: the
    /// number behind it, and the tests that are left, from the nearest on.
    #[inline]
    pub fn next(&self, from: usize, set: &[u8], shape: Shape) -> Option<(usize, &[Probe])> {
        let mut from = from;
        loop {
            from += self.nearest.get(from..)?.iter().position(|brief| brief.passes(set, shape))? + 1;
            let (nearest, others) = self.sequences[from - 1].split_first()?;
            if nearest.passes(set, shape) {
                return Some((from, others));
            }
        }
    }
}
