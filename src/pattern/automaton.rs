//! The lazily built deterministic automaton: one table step a token.

use rustc_hash::FxHashMap;

use super::{ClassId, MAX_MATCH, Program, Sets, Step, Symbol};

/// A state of an [`Automaton`].
pub type StateId = u32;

/// The state from which nothing can match any more.
pub const DEAD: StateId = 0;

/// The most states that are kept; beyond, the automaton is built anew from the start.
const MAX_STATES: usize = 20_000;

/// What tells states apart: the steps they stand at, and the rules they accept.
type Content = (Box<[u32]>, Box<[u16]>);

/// A [`Program`] as a deterministic automaton, built as far as it has been used. One for each thread.
pub struct Automaton {
    /// Each state: the steps that test a token there, ascending.
    states: Vec<Box<[u32]>>,
    /// Where in `rules` those that have matched on arriving in each state begin, and where they end.
    accepts: Vec<(u32, u32)>,
    rules: Vec<u16>,
    known: FxHashMap<Content, StateId>,
    steps: FxHashMap<u64, StateId>,
    /// Steps that were taken lately, each at the place that its key has.
    recent: Vec<(u64, StateId)>,
    first: Vec<StateId>,
    /// The first steps of all patterns by the class that they ask for first.
    starts: Vec<(ClassId, u32)>,
    /// Memory for building a state.
    seen: Vec<bool>,
    todo: Vec<u32>,
}

const UNKNOWN: StateId = StateId::MAX;
const START: StateId = 1;

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

    /// The state after a first token, [`DEAD`] where no pattern begins with it.
    #[inline]
    pub fn first(&mut self, program: &Program, sets: &Sets, symbol: Symbol) -> StateId {
        let index = symbol.set as usize * 8 + symbol.shape as usize;
        match self.first.get(index) {
            Some(&state) if state != UNKNOWN => state,
            _ => self.first_slow(program, sets, symbol, index),
        }
    }

    #[cold]
    fn first_slow(&mut self, program: &Program, sets: &Sets, symbol: Symbol, index: usize) -> StateId {
        let state = self.step(program, sets, START, symbol);
        if self.first.len() <= index {
            self.first.resize(index + 1, UNKNOWN);
        }
        self.first[index] = state;
        state
    }

    /// The state after a further token.
    #[inline]
    pub fn step(&mut self, program: &Program, sets: &Sets, state: StateId, symbol: Symbol) -> StateId {
        let key = u64::from(state) << 32 | u64::from(symbol.set) << 3 | u64::from(symbol.shape);
        let place = (key.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - RECENT_BITS)) as usize;
        if let Some(&(known, next)) = self.recent.get(place)
            && known == key
        {
            return next;
        }
        self.step_slow(program, sets, state, symbol, key, place)
    }

    fn step_slow(
        &mut self,
        program: &Program,
        sets: &Sets,
        state: StateId,
        symbol: Symbol,
        key: u64,
        place: usize,
    ) -> StateId {
        if self.recent.is_empty() {
            self.recent.resize(1 << RECENT_BITS, (u64::MAX, DEAD));
        }
        let next = match self.steps.get(&key) {
            Some(&next) => next,
            None => self.build(program, sets, state, symbol, key),
        };
        self.recent[place] = (key, next);
        next
    }

    /// Runs from a state that was reached by the first of these symbols as far as anything can match. Adds the rules
    /// that match on the way, each with the number of symbols.
    pub fn run(
        &mut self,
        program: &Program,
        sets: &Sets,
        mut state: StateId,
        symbols: &[Symbol],
        accepts: &mut Vec<(u16, usize)>,
    ) {
        let mut length = 1;
        loop {
            let (from, end) = self.accepts[state as usize];
            if from != end {
                accepts.extend(self.rules[from as usize..end as usize].iter().map(|&rule| (rule, length)));
            }
            let Some(&symbol) = symbols.get(length).filter(|_| length < MAX_MATCH) else { return };
            state = self.step(program, sets, state, symbol);
            if state == DEAD {
                return;
            }
            length += 1;
        }
    }

    #[cold]
    fn build(&mut self, program: &Program, sets: &Sets, state: StateId, symbol: Symbol, key: u64) -> StateId {
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

    /// The rules that have matched on arriving in a state, ascending.
    pub fn accepts(&self, state: StateId) -> &[u16] {
        let (from, end) = self.accepts[state as usize];
        &self.rules[from as usize..end as usize]
    }

    /// Forgets what depends on sets that are made while reading, and everything if it has grown too large. To be
    /// called between documents only.
    pub fn trim(&mut self, program: &Program) {
        if self.states.len() > MAX_STATES || self.steps.len() > 40 * MAX_STATES {
            self.reset(program);
        }
    }

    /// Forgets everything. To be called when the numbers of sets change their meaning.
    pub fn forget(&mut self, program: &Program) {
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
