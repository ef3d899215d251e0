//! What each part of an accepted stretch captured: a bounded search over one rule, after the automaton has spoken.

use super::{Automaton, Letter, Program, Start, Step};

/// A part of a match: symbols from `start` to `end`, counted from the match's first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capture {
    /// Its label in [`Program::labels`]; [`MENTION`](super::MENTION) for square brackets.
    pub label: u16,
    /// Its first symbol.
    pub start: u16,
    /// The symbol after its last.
    pub end: u16,
    /// The last test that was passed inside it, as [`Program::classes`] takes it.
    pub test: u16,
}

impl Program {
    /// Fills `search.captures` with those with which a rule matches all of these letters, in the order of their ends;
    /// false where it doesn't. Options are taken rather than left, earlier alternatives before later ones. Each step is
    /// tried at most once at each symbol.
    pub fn captures(&self, rule: u16, letters: &[Letter], automaton: &Automaton, search: &mut Search) -> bool {
        let width = letters.len() + 1;
        let first = self.starts.partition_point(|start| start.rule < rule);
        for start in self.starts[first..].iter().take_while(|start| start.rule == rule) {
            search.seen.clear();
            search.seen.resize(((start.until - start.from) as usize * width).div_ceil(64), 0);
            if search.run(self, start, letters, automaton) {
                search.finish();
                return true;
            }
        }
        false
    }
}

#[derive(Clone, Copy)]
enum Mark {
    Open,
    Close,
    Test,
}

/// The memory of a search for captures, which is kept from one to the next.
#[derive(Default)]
pub struct Search {
    /// What was captured last.
    pub captures: Vec<Capture>,
    /// Steps that were tried, a bit for each step and symbol.
    seen: Vec<u64>,
    trail: Vec<(u16, u16, Mark)>,
    todo: Vec<(u32, u16, usize)>,
    open: Vec<(u16, u16)>,
}

impl Search {
    /// Depth first, with the trail cut back to where a branch was left.
    fn run(&mut self, program: &Program, start: &Start, letters: &[Letter], automaton: &Automaton) -> bool {
        let width = letters.len() + 1;
        self.trail.clear();
        self.todo.clear();
        self.todo.push((start.step, 0, 0));
        while let Some((at, symbol, trail)) = self.todo.pop() {
            self.trail.truncate(trail);
            let bit = (at - start.from) as usize * width + symbol as usize;
            if self.seen[bit / 64] >> (bit % 64) & 1 == 1 {
                continue;
            }
            self.seen[bit / 64] |= 1 << (bit % 64);
            match program.steps[at as usize] {
                Step::Token(test, next) => {
                    if let Some(&letter) = letters.get(symbol as usize)
                        && automaton.passes(program, letter, test)
                    {
                        self.trail.push((test as u16, symbol, Mark::Test));
                        self.todo.push((next, symbol + 1, trail + 1));
                    }
                }
                Step::Either(a, b) => self.todo.extend([(b, symbol, trail), (a, symbol, trail)]),
                Step::Open(label, next) => {
                    self.trail.push((label, symbol, Mark::Open));
                    self.todo.push((next, symbol, trail + 1));
                }
                Step::Close(label, next) => {
                    self.trail.push((label, symbol, Mark::Close));
                    self.todo.push((next, symbol, trail + 1));
                }
                Step::Accept(_) => {
                    if symbol as usize == letters.len() {
                        return true;
                    }
                }
            }
        }
        false
    }

    /// Turns the trail into captures.
    fn finish(&mut self) {
        self.captures.clear();
        self.open.clear();
        let mut test = 0;
        for &(label, symbol, mark) in &self.trail {
            match mark {
                Mark::Open => self.open.push((label, symbol)),
                Mark::Test => test = label,
                Mark::Close => {
                    if let Some(at) = self.open.iter().rposition(|(known, _)| *known == label) {
                        let (label, start) = self.open.remove(at);
                        self.captures.push(Capture { label, start, end: symbol, test });
                    }
                }
            }
        }
    }
}
