//! The lazily built deterministic automaton: one table step a token.
//!
//! What patterns see of a token is its set of classes and its shape; of these there are many, most of which make no
//! difference to any test. Those that make none are one letter, so that the automaton has few steps to remember.

use rustc_hash::FxHashMap;

use super::{ClassId, MAX_MATCH, Program, Sets, Step, Symbol};

/// A state of an [`Automaton`].
type StateId = u32;

/// The state from which nothing can match any more.
const DEAD: StateId = 0;

/// The most states that are kept; beyond, the automaton is built anew from the start.
const MAX_STATES: usize = 20_000;

/// What tells states apart: the steps they stand at, and the rules they accept.
type Content = (Box<[u32]>, Box<[u16]>);

/// Symbols that pass the same tests of a program, by a number; what an [`Automaton`] is run over.
pub type Letter = u32;

/// A [`Program`] as a deterministic automaton, built as far as it has been used. One for each thread.
pub struct Automaton {
    /// Each state: the steps that test a token there, ascending.
    states: Vec<Box<[u32]>>,
    /// Where in `rules` those that have matched on arriving in each state begin, and where they end.
    accepts: Vec<(u32, u32)>,
    rules: Vec<u16>,
    known: FxHashMap<Content, StateId>,
    steps: FxHashMap<u64, StateId>,
    /// Steps that were taken lately, each at the place that its key has: the key above, the next state below.
    recent: Vec<u64>,
    first: Vec<StateId>,
    /// The letter of each symbol.
    letters: Vec<Letter>,
    /// The tests that the symbols of each letter pass, a bit for each.
    passed: FxHashMap<Box<[u64]>, Letter>,
    /// A symbol of each letter.
    symbols: Vec<Symbol>,
    /// The first steps of all patterns by the class that they ask for first.
    starts: Vec<(ClassId, u32)>,
    /// Memory for building a state.
    seen: Vec<bool>,
    todo: Vec<u32>,
}

const UNKNOWN: StateId = StateId::MAX;
const START: StateId = 1;

/// States and letters have numbers of so many bits.
const BITS: u32 = 20;

/// How many steps are remembered in `recent`, as a power of two.
const RECENT_BITS: u32 = 14;

impl Automaton {
    /// An automaton that has seen nothing yet.
    pub fn new(program: &Program) -> Automaton {
        let mut automaton = Automaton {
            states: Vec::new(),
            accepts: Vec::new(),
            rules: Vec::new(),
            known: FxHashMap::default(),
            steps: FxHashMap::default(),
            recent: Vec::new(),
            first: Vec::new(),
            letters: Vec::new(),
            passed: FxHashMap::default(),
            symbols: Vec::new(),
            starts: Vec::new(),
            seen: Vec::new(),
            todo: Vec::new(),
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
        self.first.clear();
        self.recent.clear();
        self.seen.clear();
        self.seen.resize(program.steps.len(), false);
        self.push([].into(), &[]);
        let (mut steps, mut accepts) = (Vec::new(), Vec::new());
        for start in &program.starts {
            self.todo.push(start.step);
            close(program, &mut self.todo, &mut self.seen, &mut steps, &mut accepts);
        }
        self.seen.fill(false);
        steps.sort_unstable();
        let class = |&at: &u32| match program.steps[at as usize] {
            Step::Token(test, _) => (program.brief[test as usize].class, at),
            _ => (ClassId::MAX, at),
        };
        self.starts = steps.iter().map(class).collect();
        self.starts.sort_unstable();
        self.push(steps.into(), &[]);
    }

    fn push(&mut self, steps: Box<[u32]>, accepts: &[u16]) {
        let from = self.rules.len() as u32;
        self.rules.extend_from_slice(accepts);
        self.accepts.push((from, self.rules.len() as u32));
        self.states.push(steps);
    }

    /// The letters of symbols, added to `out`.
    pub fn spell(&mut self, program: &Program, sets: &Sets, symbols: &[Symbol], out: &mut Vec<Letter>) {
        out.extend(symbols.iter().map(|&symbol| {
            let index = symbol.set as usize * 8 + symbol.shape as usize;
            match self.letters.get(index) {
                Some(&letter) if letter != UNKNOWN => letter,
                _ => self.new_letter(program, sets, symbol, index),
            }
        }));
    }

    #[cold]
    fn new_letter(&mut self, program: &Program, sets: &Sets, symbol: Symbol, index: usize) -> Letter {
        let set = sets.get(symbol.set);
        let mut passed = vec![0; program.tests.len().div_ceil(64)];
        for test in (0..program.tests.len()).filter(|&test| program.passes(test as u32, set, symbol.shape)) {
            passed[test / 64] |= 1 << (test % 64);
        }
        let next = self.symbols.len() as Letter;
        let letter = *self.passed.entry(passed.into()).or_insert(next);
        if letter == next {
            self.symbols.push(symbol);
        }
        if self.letters.len() <= index {
            self.letters.resize(index + 1, UNKNOWN);
        }
        self.letters[index] = letter;
        letter
    }

    /// The state after a first letter, [`DEAD`] where no pattern begins with it.
    #[inline]
    fn first(&mut self, program: &Program, sets: &Sets, letter: Letter) -> StateId {
        match self.first.get(letter as usize) {
            Some(&state) if state != UNKNOWN => state,
            _ => self.first_slow(program, sets, letter),
        }
    }

    #[cold]
    fn first_slow(&mut self, program: &Program, sets: &Sets, letter: Letter) -> StateId {
        // Here nobody holds a state. A single text can hardly bring so many; then they are built again.
        if self.states.len() >> (BITS - 1) != 0 {
            self.reset(program);
        }
        let state = self.step(program, sets, START, letter);
        if self.first.len() <= letter as usize {
            self.first.resize(letter as usize + 1, UNKNOWN);
        }
        self.first[letter as usize] = state;
        state
    }

    /// The state after a further letter.
    #[inline]
    fn step(&mut self, program: &Program, sets: &Sets, state: StateId, letter: Letter) -> StateId {
        let key = u64::from(state) << BITS | u64::from(letter);
        let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - RECENT_BITS)) as usize;
        match self.recent.get(place) {
            Some(&known) if known >> BITS == key => (known & ((1 << BITS) - 1)) as StateId,
            _ => self.step_slow(program, sets, key, place),
        }
    }

    fn step_slow(&mut self, program: &Program, sets: &Sets, key: u64, place: usize) -> StateId {
        if self.recent.is_empty() {
            self.recent.resize(1 << RECENT_BITS, u64::MAX);
        }
        let next = match self.steps.get(&key) {
            Some(&next) => next,
            None => self.build(program, sets, key),
        };
        self.recent[place] = key << BITS | u64::from(next);
        next
    }

    /// Runs from the first of these letters as far as anything can match. Adds the rules that match on the way, each
    /// with the number of letters.
    #[inline]
    pub fn run(&mut self, program: &Program, sets: &Sets, letters: &[Letter], accepts: &mut Vec<(u16, usize)>) {
        let mut state = self.first(program, sets, letters[0]);
        let mut length = 1;
        while state != DEAD {
            let (from, end) = self.accepts[state as usize];
            if from != end {
                accepts.extend(self.rules[from as usize..end as usize].iter().map(|&rule| (rule, length)));
            }
            let Some(&letter) = letters.get(length).filter(|_| length < MAX_MATCH) else { return };
            state = self.step(program, sets, state, letter);
            length += 1;
        }
    }

    #[cold]
    fn build(&mut self, program: &Program, sets: &Sets, key: u64) -> StateId {
        let state = (key >> BITS) as StateId;
        let symbol = self.symbols[(key & ((1 << BITS) - 1)) as usize];
        let set = sets.get(symbol.set);
        let (mut steps, mut accepts) = (Vec::new(), Vec::new());
        let mut pass = |at: u32| {
            if let Step::Token(test, next) = program.steps[at as usize]
                && program.passes(test, set, symbol.shape)
            {
                self.todo.push(next);
                close(program, &mut self.todo, &mut self.seen, &mut steps, &mut accepts);
            }
        };
        if state == START {
            // There are many first steps; those whose class the token doesn't have are not even looked at.
            for class in bits(set).chain([usize::from(ClassId::MAX)]) {
                let at = self.starts.partition_point(|&(known, _)| usize::from(known) < class);
                let own = self.starts[at..].iter().take_while(|&&(known, _)| usize::from(known) == class);
                own.for_each(|&(_, at)| pass(at));
            }
        } else {
            self.states[state as usize].iter().for_each(|&at| pass(at));
        }
        if steps.is_empty() && accepts.is_empty() {
            self.steps.insert(key, DEAD);
            return DEAD;
        }
        self.seen.fill(false);
        steps.sort_unstable();
        accepts.sort_unstable();
        accepts.dedup();
        let name = (steps.into_boxed_slice(), accepts.into_boxed_slice());
        let next = match self.known.get(&name) {
            Some(&next) => next,
            None => {
                let next = self.states.len() as StateId;
                self.push(name.0.clone(), &name.1);
                self.known.insert(name, next);
                next
            }
        };
        self.steps.insert(key, next);
        next
    }

    /// Forgets its states if there are too many. To be called between documents only.
    pub fn trim(&mut self, program: &Program) {
        if self.states.len() > MAX_STATES || self.steps.len() > 40 * MAX_STATES {
            self.reset(program);
        }
    }

    /// Forgets everything. To be called when the numbers of sets change their meaning.
    pub fn forget(&mut self, program: &Program) {
        self.letters.clear();
        self.passed.clear();
        self.symbols.clear();
        self.reset(program);
    }
}

/// The classes of a set.
fn bits(set: &[u64]) -> impl Iterator<Item = usize> + '_ {
    set.iter().enumerate().flat_map(|(word, &bits)| {
        let left = |bits: &u64| Some(bits & (bits - 1)).filter(|left| *left != 0);
        std::iter::successors(Some(bits).filter(|bits| *bits != 0), left)
            .map(move |bits| word * 64 + bits.trailing_zeros() as usize)
    })
}

/// Adds all that can be reached from the steps in `todo` without a token.
fn close(program: &Program, todo: &mut Vec<u32>, seen: &mut [bool], steps: &mut Vec<u32>, accepts: &mut Vec<u16>) {
    while let Some(at) = todo.pop() {
        if std::mem::replace(&mut seen[at as usize], true) {
            continue;
        }
        match program.steps[at as usize] {
            Step::Token(..) => steps.push(at),
            Step::Either(a, b) => todo.extend([b, a]),
            Step::Open(_, next) | Step::Close(_, next) => todo.push(next),
            Step::Accept(rule) => accepts.push(rule),
        }
    }
}
