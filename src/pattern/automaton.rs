//! The lazily built deterministic automaton: one table step a token.
//!
//! What patterns see of a token is its set of classes and its shape; of these there are many, most of which make no
//! difference to any test. Those that make none are one letter, so that the automaton has few steps to remember.

use rustc_hash::FxHashMap;

use super::grouped::Grouped;
use super::memo::Memo;
use super::{MAX_MATCH, Program, Search, Sets, Shape, Step, Symbol};

/// A state of an [`Automaton`].
type StateId = u32;

/// The state from which nothing can match any more.
const DEAD: StateId = 0;

/// The most states that are kept; beyond, the automaton is built anew from the start.
const MAX_STATES: usize = 20_000;

/// Symbols that pass the same tests of a program, by a number; what an [`Automaton`] is run over.
pub type Letter = u32;

/// A [`Program`] as a deterministic automaton, built as far as it has been used. One for each thread.
pub struct Automaton {
    /// Each state: what is tested of a token there, and the step that follows where it passes.
    states: Vec<Box<[(u32, u32)]>>,
    /// Where in `rules` those that have matched on arriving in each state begin, and where they end.
    accepts: Vec<(u32, u32)>,
    rules: Vec<u16>,
    /// Each state by what it stands at: its steps, then the rules that match there, with the highest bit.
    known: FxHashMap<Box<[u32]>, StateId>,
    steps: FxHashMap<u64, StateId>,
    /// Steps that were taken lately, each at the place that its key has: the key above, the next state below.
    recent: Vec<u64>,
    /// For each state the letters after which nothing can match any more, as far as is known, a bit for each: most
    /// runs end so, and these bits are few enough to be near at hand. Of the letters in the last word nothing is known.
    dead: Vec<u64>,
    /// The state after each letter as the first one, and in the lowest bit whether something matches there already.
    first: Vec<u32>,
    /// The letter of the symbols that pass no test at all, once there is one.
    blank: Letter,
    /// The row of each set in `letters`.
    rows: Vec<u32>,
    /// The letters of the symbols with one set, in the order in which sets have come: those that often come are few, and
    /// lie close together.
    letters: Vec<[Letter; 8]>,
    /// The row of tokens, by their number: to have it at hand saves to look up what classes they have.
    words: Vec<u16>,
    /// Each letter by the tests that its symbols pass, a bit for each.
    by_passed: FxHashMap<Box<[u64]>, Letter>,
    /// The same bits of all letters, one after another.
    passed: Vec<u64>,
    /// Memory for those of one letter.
    row: Vec<u64>,
    /// What the first tests of all patterns lead to, by the test.
    starts: Grouped,
    /// The tests by each of the classes of which they ask for one, those that ask for none in a group of their own.
    tests: Grouped,
    without_class: usize,
    closure: Closure,
    /// What was captured lately.
    memo: Memo,
}

const UNKNOWN: StateId = StateId::MAX;

/// In place of the row of a token whose set isn't kept; no row has that number.
const NOT_KEPT: u16 = u16::MAX;

const START: StateId = 1;

/// States and letters have numbers of so many bits.
const BITS: u32 = 20;

/// Of how many letters, in words of 64, it is remembered that they end a run; and how many words that are with the one
/// for all others.
const DEAD_WORDS: usize = 15;
const DEAD_STRIDE: usize = DEAD_WORDS + 1;

/// How many steps are remembered in `recent`, as a power of two.
const RECENT_BITS: u32 = 14;

impl Automaton {
    /// An automaton that has seen nothing yet.
    pub fn new(program: &Program) -> Automaton {
        let classes = program.tests.classes.iter().map(|class| usize::from(class.get()));
        let without_class = classes.max().map_or(0, |most| most + 1);
        let asked = (0..program.tests.len()).flat_map(|test| {
            let group = program.tests.groups(test).skip(1).min_by_key(|group| group.len()).unwrap_or_default();
            let none = Some(without_class).filter(|_| group.is_empty());
            group.iter().map(|class| usize::from(class.get())).chain(none).map(move |class| (class, test as u32))
        });
        let mut automaton = Automaton {
            states: Vec::new(),
            accepts: Vec::new(),
            rules: Vec::new(),
            known: FxHashMap::default(),
            steps: FxHashMap::default(),
            recent: Vec::new(),
            dead: Vec::new(),
            first: Vec::new(),
            blank: UNKNOWN,
            rows: Vec::new(),
            letters: Vec::new(),
            words: Vec::new(),
            by_passed: FxHashMap::default(),
            passed: Vec::new(),
            row: Vec::new(),
            starts: Grouped::of(program.opening.iter().map(|&step| match program.step(step.get()) {
                Step::Token(test, next) => (test as usize, next),
                _ => unreachable!("only steps that test a token open a match"),
            })),
            tests: Grouped::of(asked),
            without_class,
            closure: Closure::default(),
            memo: Memo::default(),
        };
        automaton.reset(program);
        automaton
    }

    fn reset(&mut self, program: &Program) {
        self.states.clear();
        self.accepts.clear();
        self.rules.clear();
        self.known.clear();
        self.steps.clear();
        self.dead.clear();
        self.first.clear();
        self.recent.clear();
        self.push(program, &[], &[]);
        // The state at the beginning stands at very many steps: these are found by their tests, in `starts`.
        self.push(program, &[], &[]);
    }

    /// Adds a state that stands at these steps.
    fn push(&mut self, program: &Program, steps: &[u32], accepts: &[u16]) {
        let test = |&at: &u32| match program.step(at) {
            Step::Token(test, next) => (test, next),
            _ => unreachable!("only steps that test a token are kept"),
        };
        let steps = steps.iter().map(test).collect();
        let from = self.rules.len() as u32;
        self.rules.extend_from_slice(accepts);
        self.accepts.push((from, self.rules.len() as u32));
        // The first state is the dead one, behind which nothing ever matches.
        let row = if self.states.is_empty() { u64::MAX } else { 0 };
        self.states.push(steps);
        self.dead.resize(self.states.len() * DEAD_STRIDE, row);
    }

    /// Forgets everything if there are too many states or letters. To be called before letters are asked for, which then
    /// hold up to the next time: a single text can hardly bring so many.
    pub fn make_room(&mut self, program: &Program) {
        if (self.states.len() | self.first.len()) >> (BITS - 1) != 0 {
            self.forget(program);
        }
    }

    /// The letter of a token by its number and how it is written, as far as it is known: of tokens whose set is
    /// [kept](Self::keep_set).
    #[inline]
    pub fn kept_letter(&self, word: u32, shape: Shape) -> Option<Letter> {
        let row = self.words.get(word as usize).filter(|&&row| row != NOT_KEPT)?;
        let letters = self.letters.get(usize::from(*row))?;
        Some(letters[usize::from(shape & 7)]).filter(|&letter| letter != UNKNOWN)
    }

    /// Keeps the set of a token, unless that has no number (0), until [all are forgotten](Self::forget_words).
    pub fn keep_set(&mut self, word: u32, set: u32) {
        let at = word as usize;
        if at == 0 {
            return;
        }
        if self.words.len() <= at {
            self.words.resize(at + 1, NOT_KEPT);
        }
        let row = self.rows.get(set as usize).and_then(|&row| u16::try_from(row).ok());
        self.words[at] = row.unwrap_or(NOT_KEPT);
    }

    /// Forgets the sets of tokens. To be called when the numbers of tokens change their meaning.
    pub fn forget_words(&mut self) {
        self.words.clear();
    }

    /// The letter of a symbol.
    #[inline]
    pub fn letter(&mut self, program: &Program, sets: &Sets, symbol: Symbol) -> Letter {
        let row = self.rows.get(symbol.set as usize).and_then(|&row| self.letters.get(row as usize));
        match row.map(|row| row[usize::from(symbol.shape & 7)]) {
            Some(letter) if letter != UNKNOWN => letter,
            _ => self.new_letter(program, sets, symbol),
        }
    }

    #[cold]
    fn new_letter(&mut self, program: &Program, sets: &Sets, symbol: Symbol) -> Letter {
        let set = sets.get(symbol.set);
        let mut passed = std::mem::take(&mut self.row);
        passed.clear();
        passed.resize(program.tests.len().div_ceil(64), 0);
        // There are many tests; those whose class the token doesn't have are not even looked at.
        for class in classes(set).filter(|&class| class < self.without_class).chain([self.without_class]) {
            for &test in self.tests.get(class).iter().filter(|&&test| program.passes(test, set, symbol.shape)) {
                passed[test as usize / 64] |= 1 << (test % 64);
            }
        }
        let letter = match self.by_passed.get(passed.as_slice()) {
            Some(&letter) => letter,
            None => {
                let letter = self.by_passed.len() as Letter;
                if passed.iter().all(|&bits| bits == 0) {
                    self.blank = letter;
                }
                self.by_passed.insert(passed.as_slice().into(), letter);
                self.passed.extend_from_slice(&passed);
                let state = self.step(program, START, letter);
                let (from, end) = self.accepts[state as usize];
                self.first.push(state << 1 | u32::from(from != end));
                letter
            }
        };
        let at = symbol.set as usize;
        if self.rows.len() <= at {
            self.rows.resize(at + 1, u32::MAX);
        }
        if self.rows[at] == u32::MAX {
            self.rows[at] = self.letters.len() as u32;
            self.letters.push([UNKNOWN; 8]);
        }
        self.letters[self.rows[at] as usize][usize::from(symbol.shape & 7)] = letter;
        self.row = passed;
        letter
    }

    /// True where the symbols of a letter pass no test of the program: no match takes them in.
    #[inline]
    pub fn is_blank(&self, letter: Letter) -> bool {
        letter == self.blank
    }

    /// True where the symbols of a letter pass a test of the program.
    #[inline]
    pub(super) fn passes(&self, program: &Program, letter: Letter, test: u32) -> bool {
        let stride = program.tests.len().div_ceil(64);
        self.passed[letter as usize * stride + test as usize / 64] >> (test % 64) & 1 == 1
    }

    /// The state after a further letter.
    #[inline]
    fn step(&mut self, program: &Program, state: StateId, letter: Letter) -> StateId {
        let key = u64::from(state) << BITS | u64::from(letter);
        let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - RECENT_BITS)) as usize;
        match self.recent.get(place) {
            Some(&known) if known >> BITS == key => (known & ((1 << BITS) - 1)) as StateId,
            _ => self.step_slow(program, key, place),
        }
    }

    fn step_slow(&mut self, program: &Program, key: u64, place: usize) -> StateId {
        if self.recent.is_empty() {
            self.recent.resize(1 << RECENT_BITS, u64::MAX);
        }
        let next = match self.steps.get(&key) {
            Some(&next) => next,
            None => self.build(program, key),
        };
        self.recent[place] = key << BITS | u64::from(next);
        next
    }

    /// True where it is remembered that nothing can match behind a state with that letter.
    #[inline]
    fn ends(&self, state: StateId, letter: Letter) -> bool {
        let word = (letter as usize / 64).min(DEAD_WORDS);
        self.dead[state as usize * DEAD_STRIDE + word] >> (letter % 64) & 1 == 1
    }

    /// Fills `out` with the places in these letters from which [`run`](Automaton::run) may find something. It goes over
    /// them without a branch that depends on what they are, for most of them lead nowhere.
    pub fn candidates(&self, letters: &[Letter], out: &mut Vec<u32>) {
        let Some((&last, before)) = letters.split_last() else { return out.clear() };
        out.resize(letters.len(), 0);
        let mut count = 0;
        for ((&letter, &next), at) in before.iter().zip(&letters[1..]).zip(0..) {
            let first = self.first[letter as usize];
            out[count] = at;
            count += usize::from(first & 1 == 1) | usize::from(!self.ends(first >> 1, next));
        }
        out[count] = before.len() as u32;
        count += (self.first[last as usize] & 1) as usize;
        out.truncate(count);
    }

    /// Runs from the first of these letters as far as anything can match. Adds the rules that match on the way, each
    /// with the number of letters.
    #[inline]
    pub fn run(&mut self, program: &Program, letters: &[Letter], accepts: &mut Vec<(u16, usize)>) {
        let mut state = self.first[letters[0] as usize] >> 1;
        let mut length = 1;
        while state != DEAD {
            let (from, end) = self.accepts[state as usize];
            if from != end {
                accepts.extend(self.rules[from as usize..end as usize].iter().map(|&rule| (rule, length)));
            }
            let Some(&letter) = letters.get(length).filter(|_| length < MAX_MATCH) else { return };
            if self.ends(state, letter) {
                return;
            }
            state = self.step(program, state, letter);
            length += 1;
        }
    }

    /// Fills `search.captures` with those with which a rule matches all of these letters, in the order of their ends;
    /// false where it doesn't.
    pub fn captures(&mut self, program: &Program, rule: u16, letters: &[Letter], search: &mut Search) -> bool {
        if self.memo.recall(rule, letters, &mut search.captures) {
            return true;
        }
        let matches = program.captures(rule, letters, self, search);
        if matches {
            self.memo.keep(rule, letters, &search.captures);
        }
        matches
    }

    #[cold]
    fn build(&mut self, program: &Program, key: u64) -> StateId {
        let state = (key >> BITS) as StateId;
        let letter = (key & ((1 << BITS) - 1)) as usize;
        let stride = program.tests.len().div_ceil(64);
        let passed = &self.passed[letter * stride..(letter + 1) * stride];
        self.closure.begin(program);
        if state == START {
            for test in bits(passed.iter().copied()) {
                self.starts.get(test).iter().for_each(|&next| self.closure.add(program, next));
            }
        } else {
            for &(test, next) in &self.states[state as usize] {
                if passed[test as usize / 64] >> (test % 64) & 1 == 1 {
                    self.closure.add(program, next);
                }
            }
        }
        self.closure.end();
        let content = self.closure.content.as_slice();
        let next = match self.known.get(content) {
            _ if content.is_empty() => DEAD,
            Some(&next) => next,
            None => {
                let next = self.states.len() as StateId;
                self.known.insert(content.into(), next);
                let closure = std::mem::take(&mut self.closure);
                self.push(program, &closure.steps, &closure.accepts);
                self.closure = closure;
                next
            }
        };
        if next == DEAD && letter < DEAD_WORDS * 64 {
            self.dead[state as usize * DEAD_STRIDE + letter / 64] |= 1 << (letter % 64);
        }
        self.steps.insert(key, next);
        next
    }

    /// Forgets everything if there are too many states. To be called between documents only.
    pub fn trim(&mut self, program: &Program) {
        if self.states.len() > MAX_STATES || self.steps.len() > 40 * MAX_STATES {
            self.forget(program);
        }
    }

    /// Forgets everything. To be called when the numbers of sets change their meaning.
    pub fn forget(&mut self, program: &Program) {
        self.memo.clear();
        self.rows.clear();
        self.letters.clear();
        self.words.clear();
        self.blank = UNKNOWN;
        self.by_passed.clear();
        self.passed.clear();
        self.reset(program);
    }
}

/// The classes of a set.
fn classes(set: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let (words, _) = set.as_chunks::<8>();
    bits(words.iter().map(|word| u64::from_le_bytes(*word)))
}

/// The bits that are set.
fn bits(words: impl Iterator<Item = u64>) -> impl Iterator<Item = usize> {
    words.enumerate().flat_map(|(word, bits)| {
        let left = |bits: &u64| Some(bits & (bits - 1)).filter(|left| *left != 0);
        std::iter::successors(Some(bits).filter(|bits| *bits != 0), left)
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
    })
}

/// Memory for building a state: all that can be reached from some steps without a token.
#[derive(Default)]
struct Closure {
    /// Where in `reached` the steps and rules that each step leads to without a token begin, plus one, and where they end;
    /// 0 for the steps that were not asked for.
    known: Vec<(u32, u32)>,
    /// Steps that test a token, and rules that match.
    reached: Vec<Reached>,
    /// The round in which each step was met last.
    met: Vec<u32>,
    round: u32,
    todo: Vec<u32>,
    steps: Vec<u32>,
    accepts: Vec<u16>,
    /// Both, as states are known by them.
    content: Vec<u32>,
}

#[derive(Clone, Copy)]
enum Reached {
    Step(u32),
    Rule(u16),
}

impl Closure {
    fn begin(&mut self, program: &Program) {
        // Made at once, so that memory for steps that are never met is never touched.
        if self.met.len() != program.steps.len() {
            self.met = vec![0; program.steps.len()];
            self.known = vec![(0, 0); program.steps.len()];
        }
        self.turn();
        self.steps.clear();
        self.accepts.clear();
    }

    fn turn(&mut self) {
        self.round = self.round.wrapping_add(1);
        if self.round == 0 {
            self.met.fill(0);
            self.round = 1;
        }
    }

    /// Adds what a step leads to without a token.
    fn add(&mut self, program: &Program, from: u32) {
        let (first, end) = match self.known[from as usize] {
            (0, _) => self.reach(program, from),
            known => known,
        };
        for &reached in &self.reached[first as usize - 1..end as usize] {
            match reached {
                Reached::Rule(rule) => self.accepts.push(rule),
                Reached::Step(step) => self.steps.push(step),
            }
        }
    }

    #[cold]
    fn reach(&mut self, program: &Program, from: u32) -> (u32, u32) {
        let first = self.reached.len() as u32 + 1;
        self.turn();
        self.todo.push(from);
        while let Some(at) = self.todo.pop() {
            if std::mem::replace(&mut self.met[at as usize], self.round) == self.round {
                continue;
            }
            match program.step(at) {
                Step::Token(..) => self.reached.push(Reached::Step(at)),
                Step::Either(a, b) => self.todo.extend([b, a]),
                Step::Open(_, next) | Step::Close(_, next) => self.todo.push(next),
                Step::Accept(rule) => self.reached.push(Reached::Rule(rule)),
            }
        }
        let range = (first, self.reached.len() as u32);
        self.known[from as usize] = range;
        range
    }

    fn end(&mut self) {
        const RULE: u32 = 1 << 31;
        self.steps.sort_unstable();
        self.steps.dedup();
        self.accepts.sort_unstable();
        self.accepts.dedup();
        self.content.clear();
        self.content.extend_from_slice(&self.steps);
        self.content.extend(self.accepts.iter().map(|&rule| RULE | u32::from(rule)));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use proptest::prelude::*;

    use super::super::{ClassId, GLUED, Resolve};
    use super::*;

    /// Classes `a` to `e`.
    struct Letters;

    impl Resolve for Letters {
        fn class(&mut self, name: &str) -> Option<ClassId> {
            "abcde".find(name).filter(|_| name.len() == 1).map(|at| at as ClassId)
        }
        fn literal(&mut self, text: &str) -> Option<ClassId> {
            self.class(text)
        }
        fn near(&self, _: &str) -> Option<String> {
            None
        }
    }

    const PATTERNS: [&str; 9] = [
        "{a}",
        "{a} {b}*3 {c}",
        "({a} | {b}) {c}? {d&cap}",
        "{b}+ [ {c|d} ]",
        "{d} ~{d} {e&!a}?",
        "{e} ({e} | {a} {b})*4 {x=c&lower}",
        "{any}",
        "{a&b} {c&d}",
        "^{c} {any}*2 {a}",
    ];

    fn program() -> Program {
        let mut program = Program::new();
        for (rule, pattern) in (0..).zip(PATTERNS) {
            program.add(rule, pattern, &BTreeMap::new(), &mut Letters).unwrap();
        }
        program
    }

    /// The rules that match from the first symbol on, and how many, found by trying everything.
    fn tried(program: &Program, sets: &Sets, symbols: &[Symbol]) -> BTreeSet<(u16, usize)> {
        let mut out = BTreeSet::new();
        let mut todo: Vec<(u32, usize)> = program.starts.iter().map(|start| (start.step.get(), 0)).collect();
        while let Some((at, used)) = todo.pop() {
            match program.step(at) {
                Step::Token(test, next) => {
                    let passes = |symbol: &&Symbol| program.passes(test, sets.get(symbol.set), symbol.shape);
                    todo.extend(symbols.get(used).filter(passes).map(|_| (next, used + 1)));
                }
                Step::Either(a, b) => todo.extend([(a, used), (b, used)]),
                Step::Open(_, next) | Step::Close(_, next) => todo.push((next, used)),
                Step::Accept(rule) => {
                    out.insert((rule, used));
                }
            }
        }
        out
    }

    #[test]
    fn a_guard_has_a_token() {
        let tests = |pattern| Program::tests(pattern, &BTreeMap::new(), &mut Letters);
        assert_eq!(tests("{a} {b}").unwrap().len(), 2);
        assert_eq!(tests("").unwrap_err().message, "a guard without a token");
    }

    proptest! {
        #[test]
        fn it_finds_what_trying_everything_finds(tokens in proptest::collection::vec((0u64..32, 0u8..4, any::<bool>()), 0..12)) {
            let program = program();
            let mut sets = Sets::new(5);
            let symbols: Vec<Symbol> = tokens.iter().map(|&(bits, caps, glued)| Symbol {
                set: sets.push(&u64::to_le_bytes(bits)),
                shape: caps | if glued { GLUED } else { 0 },
            }).collect();
            let mut automaton = Automaton::new(&program);
            // What is remembered from the first round must give the same in the second.
            for _ in 0..2 {
                let mut candidates = Vec::new();
                let letters: Vec<Letter> =
                    symbols.iter().map(|&symbol| automaton.letter(&program, &sets, symbol)).collect();
                automaton.candidates(&letters, &mut candidates);
                for first in 0..symbols.len() {
                    let mut accepts = Vec::new();
                    automaton.run(&program, &letters[first..], &mut accepts);
                    let found: BTreeSet<(u16, usize)> = accepts.iter().copied().collect();
                    prop_assert_eq!(accepts.len(), found.len());
                    prop_assert!(found.is_empty() || candidates.contains(&(first as u32)));
                    prop_assert_eq!(found, tried(&program, &sets, &symbols[first..]));
                }
            }
            automaton.forget(&program);
            // Letters are given anew, from the first on.
            if let Some(&symbol) = symbols.first() {
                prop_assert_eq!(automaton.letter(&program, &sets, symbol), 0);
            }
        }
    }
}
