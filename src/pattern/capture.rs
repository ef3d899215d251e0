//! What each part of an accepted stretch captured: a bounded search over one rule, after the automaton has spoken.

use super::{Program, Sets, Step, Symbol};

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
    /// The captures with which a rule matches all of these symbols, in the order of their ends; `None` where it
    /// doesn't. Options are taken rather than left, earlier alternatives before later ones. Each step is tried at most
    /// once at each symbol.
    pub fn captures(&self, rule: u16, symbols: &[Symbol], sets: &Sets) -> Option<Vec<Capture>> {
        let width = symbols.len() + 1;
        let first = self.starts.partition_point(|start| start.rule < rule);
        for start in self.starts[first..].iter().take_while(|start| start.rule == rule) {
            let seen = vec![0; ((start.until - start.from) as usize * width).div_ceil(64)];
            let mut search = Search { program: self, from: start.from, symbols, sets, width, seen, trail: Vec::new() };
            if search.run(start.step) {
                return Some(search.finish());
            }
        }
        None
    }
}

#[derive(Clone, Copy)]
enum Mark {
    Open,
    Close,
    Test,
}

struct Search<'a> {
    program: &'a Program,
    from: u32,
    symbols: &'a [Symbol],
    sets: &'a Sets,
    width: usize,
    seen: Vec<u64>,
    trail: Vec<(u16, u16, Mark)>,
}

impl Search<'_> {
    /// Depth first, with the trail cut back to where a branch was left.
    fn run(&mut self, start: u32) -> bool {
        let mut todo = vec![(start, 0u16, 0usize)];
        while let Some((at, symbol, trail)) = todo.pop() {
            self.trail.truncate(trail);
            let bit = (at - self.from) as usize * self.width + symbol as usize;
            if self.seen[bit / 64] >> (bit % 64) & 1 == 1 {
                continue;
            }
            self.seen[bit / 64] |= 1 << (bit % 64);
            match self.program.steps[at as usize] {
                Step::Token(test, next) => {
                    if let Some(token) = self.symbols.get(symbol as usize)
                        && self.program.tests[test as usize].passes(self.sets.get(token.set), token.shape)
                    {
                        self.trail.push((test as u16, symbol, Mark::Test));
                        todo.push((next, symbol + 1, trail + 1));
                    }
                }
                Step::Either(a, b) => todo.extend([(b, symbol, trail), (a, symbol, trail)]),
                Step::Open(label, next) => {
                    self.trail.push((label, symbol, Mark::Open));
                    todo.push((next, symbol, trail + 1));
                }
                Step::Close(label, next) => {
                    self.trail.push((label, symbol, Mark::Close));
                    todo.push((next, symbol, trail + 1));
                }
                Step::Accept(_) => {
                    if symbol as usize == self.symbols.len() {
                        return true;
                    }
                }
            }
        }
        false
    }

    fn finish(self) -> Vec<Capture> {
        let mut open: Vec<(u16, u16)> = Vec::new();
        let mut out = Vec::new();
        let mut test = 0;
        for (label, symbol, mark) in self.trail {
            match mark {
                Mark::Open => open.push((label, symbol)),
                Mark::Test => test = label,
                Mark::Close => {
                    if let Some(at) = open.iter().rposition(|(known, _)| *known == label) {
                        let (label, start) = open.remove(at);
                        out.push(Capture { label, start, end: symbol, test });
                    }
                }
            }
        }
        out
    }
}
