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
    /// false where it doesn't. Options are taken rather than left, earlier alternatives before later ones. Each branch
    /// is tried at most once at each symbol.
    pub(super) fn captures(&self, rule: u16, letters: &[Letter], automaton: &Automaton, search: &mut Search) -> bool {
        let width = letters.len() + 1;
        let first = self.starts.partition_point(|start| start.rule.get() < rule);
        for start in self.starts[first..].iter().take_while(|start| start.rule.get() == rule) {
            search.seen.clear();
            search.seen.resize(((start.until.get() - start.from.get()) as usize * width).div_ceil(64), 0);
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
    /// Branches that were tried, a bit for each step and symbol.
    seen: Vec<u64>,
    trail: Vec<(u16, u16, Mark)>,
    todo: Vec<(u32, u16, usize)>,
    open: Vec<(u16, u16)>,
}

impl Search {
    /// Depth first, with the trail cut back to where a branch was left. What lies between two branches is short, so only
    /// branches are remembered.
    fn run(&mut self, program: &Program, start: &Start, letters: &[Letter], automaton: &Automaton) -> bool {
        let width = letters.len() + 1;
        self.trail.clear();
        self.todo.clear();
        let (mut at, mut symbol) = (start.step.get(), 0u16);
        loop {
            let goes_on = match program.step(at) {
                Step::Token(test, next) => {
                    let letter = letters.get(symbol as usize);
                    let passes = letter.is_some_and(|&letter| automaton.passes(program, letter, test));
                    if passes {
                        self.trail.push((test as u16, symbol, Mark::Test));
                        (at, symbol) = (next, symbol + 1);
                    }
                    passes
                }
                Step::Either(a, b) => {
                    let bit = (at - start.from.get()) as usize * width + symbol as usize;
                    let tried = self.seen[bit / 64] >> (bit % 64) & 1 == 1;
                    if !tried {
                        self.seen[bit / 64] |= 1 << (bit % 64);
                        self.todo.push((b, symbol, self.trail.len()));
                        at = a;
                    }
                    !tried
                }
                Step::Open(label, next) => {
                    self.trail.push((label, symbol, Mark::Open));
                    at = next;
                    true
                }
                Step::Close(label, next) => {
                    self.trail.push((label, symbol, Mark::Close));
                    at = next;
                    true
                }
                Step::Accept(_) if symbol as usize == letters.len() => return true,
                Step::Accept(_) => false,
            };
            if !goes_on {
                let Some((branch, from, trail)) = self.todo.pop() else { return false };
                (at, symbol) = (branch, from);
                self.trail.truncate(trail);
            }
        }
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
