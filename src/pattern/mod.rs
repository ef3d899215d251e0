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
mod needs;
mod parse;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use zerocopy::little_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes, Unaligned};

use crate::block::Block;

pub use automaton::{Automaton, Letter};
pub use capture::{Capture, Search};
pub use context::{ContextId, Contexts, ContextsBuilder};
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

/// Sets of classes, numbered; set 0 is empty. A set is bytes in which each class has a bit.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Sets {
    /// How many bytes a set has.
    stride: usize,
    /// The sets of the prepared knowledge …
    prepared: Block<u8>,
    /// … and those behind them.
    bits: Vec<u8>,
}

impl Sets {
    /// Room for sets over so many classes; holds the empty set.
    pub fn new(classes: usize) -> Sets {
        let stride = classes.div_ceil(64).max(1) * 8;
        Sets { stride, prepared: vec![0; stride].into(), bits: Vec::new() }
    }

    /// How many sets there are.
    pub fn len(&self) -> usize {
        (self.prepared.len() + self.bits.len()) / self.stride
    }

    /// False: set 0 is always there.
    pub fn is_empty(&self) -> bool {
        false
    }

    /// The bits of a set.
    pub fn get(&self, set: u32) -> &[u8] {
        let at = set as usize * self.stride;
        match at.checked_sub(self.prepared.len()) {
            None => &self.prepared[at..at + self.stride],
            Some(at) => &self.bits[at..at + self.stride],
        }
    }

    /// Moves all sets to those that are lent where the knowledge is prepared.
    pub fn prepare(&mut self) {
        self.prepared.to_mut().append(&mut self.bits);
    }

    /// True where the set has the class.
    pub fn has(&self, set: u32, class: ClassId) -> bool {
        has(self.get(set), class)
    }

    /// True where the set has more than one class.
    pub fn has_several(&self, set: u32) -> bool {
        let (words, _) = self.get(set).as_chunks::<8>();
        words.iter().map(|word| u64::from_le_bytes(*word).count_ones()).sum::<u32>() > 1
    }

    /// Adds a set without looking whether it is there already; its number.
    pub fn push(&mut self, set: &[u8]) -> u32 {
        let number = self.len() as u32;
        self.bits.extend_from_slice(set);
        number
    }

    /// How many bytes a set has: a multiple of eight.
    pub fn stride(&self) -> usize {
        self.stride
    }

    /// An empty set to fill with [`Sets::insert`].
    pub fn empty(&self) -> Vec<u8> {
        vec![0; self.stride]
    }

    /// Puts a class into a set that is being made.
    pub fn insert(set: &mut [u8], class: ClassId) {
        set[class as usize / 8] |= 1 << (class % 8);
    }
}

/// True where a set has a class.
#[inline(always)]
fn has(set: &[u8], class: ClassId) -> bool {
    set[class as usize / 8] >> (class % 8) & 1 == 1
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
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub struct Brief {
    /// The shapes that are allowed, a bit for each.
    shapes: u8,
    /// 1 where the test asks for more than a shape and a class, else 0.
    more: u8,
    /// A class that the token must have; `ClassId::MAX` for none.
    class: U16,
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
        Brief { shapes, more: more.into(), class: class.into() }
    }

    /// True where a token may pass the test, and passes it if that asks for no more.
    #[inline(always)]
    fn passes(self, set: &[u8], shape: Shape) -> bool {
        let class = self.class.get();
        self.shapes >> shape & 1 == 1 && (class == ClassId::MAX || has(set, class))
    }

    /// True where the test asks for more.
    #[inline(always)]
    fn asks_more(self) -> bool {
        self.more != 0
    }
}

impl Test {
    /// True where a token with these classes, written so, passes.
    pub fn passes(&self, set: &[u8], shape: Shape) -> bool {
        let has = |class: &ClassId| has(set, *class);
        self.caps >> (shape & 3) & 1 == 1
            && !(self.glued && shape & GLUED == 0)
            && !(self.apart && shape & GLUED != 0)
            && self.all.iter().all(|group| group.iter().any(has))
            && !self.none.iter().any(has)
    }
}

/// The tests of a program, one after another in one block.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Tests {
    /// What each test asks for first.
    brief: Block<Brief>,
    /// Where each test ends in `classes`.
    ends: Block<U32>,
    /// For each test how many classes a token must not have, and these; then for each group of which it must have one
    /// how many they are, and these.
    classes: Block<U16>,
}

impl Tests {
    /// How many there are.
    #[inline]
    fn len(&self) -> usize {
        self.brief.len()
    }

    /// Adds a test.
    fn push(&mut self, test: &Test) {
        self.brief.to_mut().push(Brief::of(test));
        let classes = self.classes.to_mut();
        for group in std::iter::once(&test.none).chain(&test.all) {
            classes.push((group.len() as u16).into());
            classes.extend(group.iter().map(|&class| U16::from(class)));
        }
        self.ends.to_mut().push((self.classes.len() as u32).into());
    }

    /// The groups of classes of a test, those that a token must not have first.
    fn groups(&self, test: usize) -> impl Iterator<Item = &[U16]> {
        let from = test.checked_sub(1).map_or(0, |before| self.ends[before].get() as usize);
        let mut rest = &self.classes[from..self.ends[test].get() as usize];
        std::iter::from_fn(move || {
            let (count, behind) = rest.split_first()?;
            let (group, behind) = behind.split_at(usize::from(count.get()));
            rest = behind;
            Some(group)
        })
    }

    /// True where a token with these classes, written so, passes a test.
    #[inline]
    pub fn passes(&self, test: usize, set: &[u8], shape: Shape) -> bool {
        let brief = self.brief[test];
        brief.passes(set, shape) && (!brief.asks_more() || self.passes_more(test, set))
    }

    fn passes_more(&self, test: usize, set: &[u8]) -> bool {
        let any = |group: &[U16]| group.iter().any(|class| has(set, class.get()));
        let mut groups = self.groups(test);
        !groups.next().is_some_and(any) && groups.all(any)
    }
}

/// A step of a compiled pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// A [`Step`] as it lies in the prepared knowledge: which step it is, and its two numbers.
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub(crate) struct RawStep {
    kind: u8,
    first: U32,
    second: U32,
}

impl From<Step> for RawStep {
    fn from(step: Step) -> RawStep {
        let (kind, first, second) = match step {
            Step::Token(test, next) => (0, test, next),
            Step::Either(one, other) => (1, one, other),
            Step::Open(label, next) => (2, label.into(), next),
            Step::Close(label, next) => (3, label.into(), next),
            Step::Accept(rule) => (4, rule.into(), 0),
        };
        RawStep { kind, first: first.into(), second: second.into() }
    }
}

impl From<RawStep> for Step {
    #[inline]
    fn from(raw: RawStep) -> Step {
        let (first, second) = (raw.first.get(), raw.second.get());
        match raw.kind {
            0 => Step::Token(first, second),
            1 => Step::Either(first, second),
            2 => Step::Open(first as u16, second),
            3 => Step::Close(first as u16, second),
            _ => Step::Accept(first as u16),
        }
    }
}

/// A pattern within a [`Program`].
#[derive(Debug, Clone, Copy, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(C)]
pub(crate) struct Start {
    /// The step it begins with.
    step: U32,
    /// Its steps have numbers from this one on …
    from: U32,
    /// … and below this one.
    until: U32,
    /// The rule it is for.
    rule: U16,
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
        /// Where an organization is that belongs elsewhere.
        AT = "at",
        /// What an organization is about.
        TOPIC = "topic",
        /// A word before the head.
        QUALITY = "quality",
        /// The legal form of a firm.
        FORM = "form",
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
#[serde(bound(deserialize = "'de: 'static"))]
pub struct Program {
    steps: Block<RawStep>,
    tests: Tests,
    /// The patterns, by rule.
    starts: Block<Start>,
    /// The steps that test the first token of a match, sorted.
    opening: Block<U32>,
    /// The names of the labels.
    pub labels: Vec<String>,
    /// The tests, while patterns are compiled.
    #[serde(skip)]
    known: FxHashMap<Test, u32>,
    /// The patterns as they are written, with their rules, while patterns are compiled.
    #[serde(skip)]
    patterns: Vec<(u16, parse::Node)>,
    /// The steps of the pattern that is being compiled.
    #[serde(skip)]
    made: FxHashMap<Step, u32>,
}

impl Program {
    /// The step with that number.
    #[inline]
    fn step(&self, number: u32) -> Step {
        self.steps[number as usize].into()
    }

    /// True where a token with these classes, written so, passes a test.
    #[inline]
    fn passes(&self, test: u32, set: &[u8], shape: Shape) -> bool {
        self.tests.passes(test as usize, set, shape)
    }

    /// Drops what only the compilation of patterns asks for.
    pub fn finish(&mut self) {
        (self.known, self.patterns, self.made) = Default::default();
    }

    /// The classes that a test asks for.
    pub fn classes(&self, test: u16) -> impl Iterator<Item = ClassId> + '_ {
        self.tests.groups(test.into()).skip(1).flatten().map(|class| class.get())
    }

    /// The number of a label.
    pub fn label(&self, name: &str) -> Option<u16> {
        self.labels.iter().position(|label| label == name).map(|at| at as u16)
    }
}
