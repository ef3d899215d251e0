//! The matcher: sequences over classes of tokens, compiled together and run in linear time.
//!
//! In: patterns as text, and for each token a [`Symbol`] (its set of classes and how it is written). Out: which rules
//! match from a token on, how far, and what each part captured. It knows no language, no files and no documents.
//!
//! All patterns of a language are one [`Program`]. A lazily built deterministic [`Automaton`] runs it from a token
//! that can begin a pattern; the captures of an accepted stretch are found afterwards by [`Automaton::captures`].

mod automaton;
mod capture;
mod context;
mod grouped;
mod memo;
mod parse;

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

pub use automaton::{Automaton, Letter};
pub use capture::{Capture, Search};
pub use context::{Contexts, Probe};
pub use parse::{PatternError, Resolve};

/// The number of a class, given when a language is loaded.
pub type ClassId = u16;

/// How a token is written, as tests see it: bits 0 and 1 are [`Caps`](crate::knowledge::form::Caps), bit 2 is set
/// where the token is glued to the one before it.
pub type Shape = u8;

/// The bit of a [`Shape`] that tells that nothing stands between the token and the one before it.
pub const GLUED: Shape = 4;

/// A token as patterns see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Symbol {
    /// The number of its set of classes in a [`Sets`].
    pub set: u32,
    /// How it is written.
    pub shape: Shape,
}

/// Sets of classes, numbered; set 0 is empty.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Sets {
    stride: usize,
    /// The sets that all clones share …
    shared: Arc<Vec<u64>>,
    /// … and those behind them.
    bits: Vec<u64>,
}

impl Sets {
    /// Room for sets over so many classes; holds the empty set.
    pub fn new(classes: usize) -> Sets {
        let stride = classes.div_ceil(64).max(1);
        Sets { stride, shared: Arc::default(), bits: vec![0; stride] }
    }

    /// How many sets there are.
    pub fn len(&self) -> usize {
        (self.shared.len() + self.bits.len()) / self.stride
    }

    /// False: set 0 is always there.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The bits of a set.
    pub fn get(&self, set: u32) -> &[u64] {
        let at = set as usize * self.stride;
        match at.checked_sub(self.shared.len()) {
            None => &self.shared[at..at + self.stride],
            Some(at) => &self.bits[at..at + self.stride],
        }
    }

    /// Makes all sets shared by the clones that are to come.
    pub fn share(&mut self) {
        let mut all = std::mem::take(&mut self.bits);
        if !self.shared.is_empty() {
            all.splice(0..0, self.shared.iter().copied());
        }
        self.shared = Arc::new(all);
    }

    /// True where the set has the class.
    pub fn has(&self, set: u32, class: ClassId) -> bool {
        self.get(set)[class as usize / 64] >> (class % 64) & 1 == 1
    }

    /// Adds a set without looking whether it is there already; its number.
    pub fn push(&mut self, set: &[u64]) -> u32 {
        let number = self.len() as u32;
        self.bits.extend_from_slice(set);
        number
    }

    /// How many words a set has.
    pub fn stride(&self) -> usize {
        self.stride
    }

    /// An empty set to fill with [`Sets::insert`].
    pub fn empty(&self) -> Vec<u64> {
        vec![0; self.stride]
    }

    /// Puts a class into a set that is being made.
    pub fn insert(set: &mut [u64], class: ClassId) {
        set[class as usize / 64] |= 1 << (class % 64);
    }
}

/// A test of one token.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Test {
    /// Of each group the token must have one class.
    pub all: Vec<Vec<ClassId>>,
    /// Classes it must not have.
    pub none: Vec<ClassId>,
    /// The ways of writing that are allowed, a bit for each of [`Caps`](crate::knowledge::form::Caps).
    pub caps: u8,
    /// It must be glued to the token before it.
    pub glued: bool,
    /// It must not be glued to the token before it.
    pub apart: bool,
}

/// What a [`Test`] asks for first, without looking up anything: most tests are one class and a way of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Brief {
    /// The shapes that are allowed, a bit for each.
    shapes: u8,
    /// True where the test asks for more than a shape and a class.
    more: bool,
    /// A class that the token must have; `ClassId::MAX` for none.
    pub(crate) class: ClassId,
}

impl Brief {
    fn of(test: &Test) -> Brief {
        let fits = |shape: &u8| {
            test.caps >> (shape & 3) & 1 == 1
                && !(test.glued && shape & GLUED == 0)
                && !(test.apart && shape & GLUED != 0)
        };
        let shapes = (0..8).filter(fits).fold(0, |shapes, shape| shapes | 1 << shape);
        let class = test.all.iter().find(|group| group.len() == 1).map_or(ClassId::MAX, |group| group[0]);
        let more = !test.none.is_empty() || test.all.len() > usize::from(class != ClassId::MAX);
        Brief { shapes, more, class }
    }

    /// True where a token may pass the test, and passes it if that asks for no more.
    #[inline(always)]
    fn passes(self, set: &[u64], shape: Shape) -> bool {
        self.shapes >> shape & 1 == 1
            && (self.class == ClassId::MAX || set[self.class as usize / 64] >> (self.class % 64) & 1 == 1)
    }
}

impl Test {
    /// True where a token with these classes, written so, passes.
    pub fn passes(&self, set: &[u64], shape: Shape) -> bool {
        let has = |class: &ClassId| set[*class as usize / 64] >> (class % 64) & 1 == 1;
        self.caps >> (shape & 3) & 1 == 1
            && !(self.glued && shape & GLUED == 0)
            && !(self.apart && shape & GLUED != 0)
            && self.all.iter().all(|group| group.iter().any(has))
            && !self.none.iter().any(has)
    }
}

/// A step of a compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    /// The token passes the test: go on at the second number.
    Token(u32, u32),
    /// Go on at the first number; failing that, at the second.
    Either(u32, u32),
    /// A capture with that label begins.
    Open(u16, u32),
    /// It ends.
    Close(u16, u32),
    /// The rule with that number has matched.
    Accept(u16),
}

/// A pattern within a [`Program`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Start {
    /// The step it begins with.
    pub(crate) step: u32,
    /// The rule it is for.
    pub(crate) rule: u16,
    /// Its steps have numbers from this one on …
    pub(crate) from: u32,
    /// … and below this one.
    pub(crate) until: u32,
}

/// The label of a part of the text in square brackets: the mention.
pub const MENTION: u16 = 0;

/// Labels that have the same number in every program.
pub mod label {
    macro_rules! labels {
        ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
            #[expect(clippy::upper_case_acronyms, reason = "named like the constants")]
            enum Number { $($name),* }

            /// Their names, in the order of their numbers, behind that of [`MENTION`](super::MENTION).
            pub const NAMES: &[&str] = &["[]", $($text),*];

            $($(#[$doc])* pub const $name: u16 = 1 + Number::$name as u16;)*
        };
    }

    labels! {
        /// The word that says what an organization is.
        HEAD = "head",
        /// A name that is known.
        KNOWN = "known",
        /// Whose an organization is; whose members are counted.
        OF = "of",
        /// What an organization is about.
        TOPIC = "topic",
        /// A word before the head.
        QUALITY = "quality",
        /// A number.
        N = "n",
        /// Three further digits of a number.
        GROUP = "group",
        /// What multiplies the number before it.
        TIMES = "times",
        /// What makes a number approximate.
        ABOUT = "about",
        /// What is counted.
        UNIT = "unit",
    }
}

/// The most tokens that a match can have.
pub const MAX_MATCH: usize = 48;

/// All patterns of a language, compiled together.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Program {
    #[serde(with = "as_bytes")]
    pub(crate) steps: Vec<Step>,
    pub(crate) tests: Vec<Test>,
    /// What each test asks for first.
    pub(crate) brief: Vec<Brief>,
    /// The patterns, by rule.
    pub(crate) starts: Vec<Start>,
    /// The names of the labels.
    pub labels: Vec<String>,
    /// The steps of the pattern that is being compiled.
    #[serde(skip)]
    made: FxHashMap<Step, u32>,
}

/// Steps as bytes, which are read as a block: there are very many.
mod as_bytes {
    use std::fmt;

    use serde::de::{Error, Visitor};
    use serde::{Deserializer, Serializer};

    use super::Step;

    /// Which step it is, and its two numbers.
    const LENGTH: usize = 9;

    /// Writes steps.
    pub fn serialize<S: Serializer>(steps: &[Step], serializer: S) -> Result<S::Ok, S::Error> {
        let mut bytes = Vec::with_capacity(steps.len() * LENGTH);
        for step in steps {
            let (kind, a, b) = match *step {
                Step::Token(a, b) => (0, a, b),
                Step::Either(a, b) => (1, a, b),
                Step::Open(a, b) => (2, u32::from(a), b),
                Step::Close(a, b) => (3, u32::from(a), b),
                Step::Accept(rule) => (4, u32::from(rule), 0),
            };
            bytes.push(kind);
            bytes.extend(a.to_le_bytes());
            bytes.extend(b.to_le_bytes());
        }
        serializer.serialize_bytes(&bytes)
    }

    /// Reads steps.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Step>, D::Error> {
        deserializer.deserialize_bytes(Steps)
    }

    struct Steps;

    impl Visitor<'_> for Steps {
        type Value = Vec<Step>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("steps as bytes")
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<Step>, E> {
            let (steps, _) = bytes.as_chunks::<LENGTH>();
            let step = |&[kind, a, b, c, d, e, f, g, h]: &[u8; LENGTH]| {
                let (a, b) = (u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]));
                Ok(match kind {
                    0 => Step::Token(a, b),
                    1 => Step::Either(a, b),
                    2 => Step::Open(a as u16, b),
                    3 => Step::Close(a as u16, b),
                    4 => Step::Accept(a as u16),
                    _ => return Err(E::custom("no such step")),
                })
            };
            steps.iter().map(step).collect()
        }
    }
}

impl Program {
    /// True where a token with these classes, written so, passes a test.
    #[inline]
    pub(crate) fn passes(&self, test: u32, set: &[u64], shape: Shape) -> bool {
        let brief = self.brief[test as usize];
        brief.passes(set, shape) && (!brief.more || self.tests[test as usize].passes(set, shape))
    }

    /// The classes that a test asks for.
    pub fn classes(&self, test: u16) -> impl Iterator<Item = ClassId> + '_ {
        self.tests[test as usize].all.iter().flatten().copied()
    }

    /// The number of a label.
    pub fn label(&self, name: &str) -> Option<u16> {
        self.labels.iter().position(|label| label == name).map(|at| at as u16)
    }
}
