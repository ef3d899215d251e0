//! What stands next to a mention: sequences of tests, as guards have them.

use std::sync::atomic::{AtomicU32, Ordering};

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

/// The next number of contexts.
static NUMBERS: AtomicU32 = AtomicU32::new(1);

/// Sequences of tests on one side of a mention, of which one is to pass.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(from = "Vec<Vec<Probe>>", into = "Vec<Vec<Probe>>")]
pub struct Contexts {
    /// A number that no other contexts of the program have; 0 of those without sequences.
    number: u32,
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
            if self.number == 0 {
                self.number = NUMBERS.fetch_add(1, Ordering::Relaxed);
            }
            self.nearest.push(nearest.brief);
            self.sequences.push(sequence);
        }
    }

    /// A number that tells them from all others.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// True where there are none.
    pub fn is_empty(&self) -> bool {
        self.sequences.is_empty()
    }

    /// Adds to `out` the sequences whose nearest test passes for a token with these classes, written so.
    pub fn passing(&self, set: &[u8], shape: Shape, out: &mut Vec<u16>) {
        let passes = |(at, brief): (usize, &Brief)| {
            (brief.passes(set, shape) && self.sequences[at][0].passes(set, shape)).then_some(at as u16)
        };
        out.extend(self.nearest.iter().enumerate().filter_map(passes));
    }

    /// The tests of a sequence behind the nearest, from that on.
    #[inline]
    pub fn farther(&self, sequence: u16) -> &[Probe] {
        &self.sequences[usize::from(sequence)][1..]
    }
}
