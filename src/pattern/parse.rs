//! Patterns as people write them, and their compilation.
//!
//! ```text
//! word , "."          a token with that form; marks that mean something here stand in double quotes
//! {class}             a token of that class, captured under the class's name up to its first colon
//! {label=class}       the same, captured under that label
//! {a|b&cap&!c}        a class of a or b, written with a capital, not of class c
//! ~X                  X is glued to the token before it;  ^X  X is not
//! X? X* X+ X*3 X+2    optional; up to 8 (3) times; at least once, up to 8 (2) times
//! ( X | Y )           one of them
//! [ X ]               the mention; without brackets the whole match is the mention
//! @name               the macro of that name
//! ```

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;
use zerocopy::little_endian::U32;

use super::{ClassId, MENTION, Program, Start, Step, Test, label};

/// What is wrong with a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError {
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// Gives classes their numbers.
pub trait Resolve {
    /// The number of a class; `None` where there is no such class.
    fn class(&mut self, name: &str) -> Option<ClassId>;
    /// The number of the class of exactly that form; `None` where the text is not one token.
    fn literal(&mut self, text: &str) -> Option<ClassId>;
    /// The class that is spelled most like this one.
    fn near(&self, name: &str) -> Option<String>;
}

/// How often something repeats when the pattern doesn't tell.
const REPEATS: usize = 8;

/// A pattern as it is written.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Token(Test, Option<u16>),
    Sequence(Vec<Node>),
    Either(Vec<Node>),
    Repeat(Box<Node>, usize, usize),
    Mention(Box<Node>),
}

struct Parser<'a, R> {
    chars: Vec<char>,
    at: usize,
    resolve: &'a mut R,
    macros: &'a BTreeMap<String, String>,
    labels: &'a mut Vec<String>,
    depth: usize,
}

impl Program {
    /// An empty program.
    pub fn new() -> Program {
        Program { labels: label::NAMES.iter().map(|name| (*name).to_owned()).collect(), ..Program::default() }
    }

    /// Adds a pattern for the rule with that number.
    ///
    /// # Errors
    /// Where the pattern is not well formed or names a class or macro that doesn't exist.
    pub fn add(
        &mut self,
        rule: u16,
        pattern: &str,
        macros: &BTreeMap<String, String>,
        resolve: &mut impl Resolve,
    ) -> Result<(), PatternError> {
        let mut labels = std::mem::take(&mut self.labels);
        let parsed = parse(pattern, macros, resolve, &mut labels, 0);
        self.labels = labels;
        let node = parsed?;
        if matches(&node, 0) {
            return Err(PatternError {
                column: 1,
                message: "the pattern matches nothing at all".into(),
                help: Some("make one of its parts obligatory".into()),
            });
        }
        self.made.clear();
        let accept = self.push(Step::Accept(rule));
        let step = self.emit(&node, accept);
        let until = self.steps.len() as u32;
        let start = Start { step: step.into(), rule: rule.into(), from: accept.into(), until: until.into() };
        self.starts.to_mut().push(start);
        self.add_opening(step);
        self.patterns.push((rule, node));
        Ok(())
    }

    /// Adds the steps that test the first token of a match, for a pattern that begins with that step. The steps of a
    /// pattern have higher numbers than those of the patterns before.
    fn add_opening(&mut self, begin: u32) {
        let (mut found, mut todo, mut met) = (Vec::new(), vec![begin], FxHashSet::default());
        while let Some(at) = todo.pop() {
            if !met.insert(at) {
                continue;
            }
            match self.step(at) {
                Step::Token(..) => found.push(at),
                Step::Either(one, other) => todo.extend([one, other]),
                Step::Open(_, next) | Step::Close(_, next) => todo.push(next),
                Step::Accept(_) => {}
            }
        }
        found.sort_unstable();
        self.opening.to_mut().extend(found.into_iter().map(U32::from));
    }

    /// A sequence of single-token tests, as guards are written.
    ///
    /// # Errors
    /// As [`Program::add`], and where the pattern is more than a sequence of tokens, or none.
    pub fn tests(
        pattern: &str,
        macros: &BTreeMap<String, String>,
        resolve: &mut impl Resolve,
    ) -> Result<Vec<Test>, PatternError> {
        let node = parse(pattern, macros, resolve, &mut vec!["[]".to_owned()], 0)?;
        let mut out = Vec::new();
        flatten(node, &mut out)?;
        if out.is_empty() {
            return Err(PatternError {
                column: 1,
                message: "a guard without a token".into(),
                help: Some("write what stands there, or leave it out".into()),
            });
        }
        Ok(out)
    }

    /// Adds a step, if the pattern doesn't have the same already; its number.
    fn push(&mut self, step: Step) -> u32 {
        let next = self.steps.len() as u32;
        let number = *self.made.entry(step).or_insert(next);
        if number == next {
            self.steps.to_mut().push(step.into());
        }
        number
    }

    /// Emits the steps of a node that go on at `next`; where they begin.
    fn emit(&mut self, node: &Node, next: u32) -> u32 {
        match node {
            Node::Token(test, label) => {
                let next_test = self.tests.len() as u32;
                let number = *self.known.entry(test.clone()).or_insert(next_test);
                if number == next_test {
                    self.tests.push(test);
                }
                let test = number;
                match label {
                    None => self.push(Step::Token(test, next)),
                    Some(label) => {
                        let close = self.push(Step::Close(*label, next));
                        let token = self.push(Step::Token(test, close));
                        self.push(Step::Open(*label, token))
                    }
                }
            }
            Node::Sequence(nodes) => nodes.iter().rev().fold(next, |next, node| self.emit(node, next)),
            Node::Either(nodes) => {
                let starts: Vec<u32> = nodes.iter().map(|node| self.emit(node, next)).collect();
                let (last, rest) = starts.split_last().expect("an alternative has branches");
                rest.iter().rev().fold(*last, |later, &first| self.push(Step::Either(first, later)))
            }
            Node::Repeat(node, least, most) => {
                let mut at = next;
                for _ in *least..*most {
                    let more = self.emit(node, at);
                    at = self.push(Step::Either(more, next));
                }
                (0..*least).fold(at, |at, _| self.emit(node, at))
            }
            Node::Mention(node) => {
                let close = self.push(Step::Close(MENTION, next));
                let inside = self.emit(node, close);
                self.push(Step::Open(MENTION, inside))
            }
        }
    }
}

/// True where the node can match `tokens` = 0 tokens.
fn matches(node: &Node, tokens: usize) -> bool {
    debug_assert_eq!(tokens, 0);
    match node {
        Node::Token(..) => false,
        Node::Sequence(nodes) => nodes.iter().all(|node| matches(node, 0)),
        Node::Either(nodes) => nodes.iter().any(|node| matches(node, 0)),
        Node::Repeat(node, least, _) => *least == 0 || matches(node, 0),
        Node::Mention(node) => matches(node, 0),
    }
}

fn flatten(node: Node, out: &mut Vec<Test>) -> Result<(), PatternError> {
    match node {
        Node::Token(test, _) => out.push(test),
        Node::Sequence(nodes) => {
            for node in nodes {
                flatten(node, out)?;
            }
        }
        _ => {
            return Err(PatternError {
                column: 1,
                message: "a guard is a plain sequence of tokens".into(),
                help: Some("write each alternative as a string of its own".into()),
            });
        }
    }
    Ok(())
}

fn parse<R: Resolve>(
    pattern: &str,
    macros: &BTreeMap<String, String>,
    resolve: &mut R,
    labels: &mut Vec<String>,
    depth: usize,
) -> Result<Node, PatternError> {
    let mut parser = Parser { chars: pattern.chars().collect(), at: 0, resolve, macros, labels, depth };
    let node = parser.either()?;
    if parser.at < parser.chars.len() {
        return Err(parser.error(format!("`{}` closes nothing", parser.chars[parser.at]), None));
    }
    Ok(node)
}

impl<R: Resolve> Parser<'_, R> {
    fn error(&self, message: String, help: Option<String>) -> PatternError {
        PatternError { column: self.at + 1, message, help }
    }

    fn blanks(&mut self) {
        while self.chars.get(self.at).is_some_and(|c| c.is_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&mut self) -> Option<char> {
        self.blanks();
        self.chars.get(self.at).copied()
    }

    fn either(&mut self) -> Result<Node, PatternError> {
        let mut branches = vec![self.sequence()?];
        while self.peek() == Some('|') {
            self.at += 1;
            branches.push(self.sequence()?);
        }
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Either(branches) })
    }

    fn sequence(&mut self) -> Result<Node, PatternError> {
        let mut nodes = Vec::new();
        while let Some(c) = self.peek() {
            if matches!(c, '|' | ')' | ']') {
                break;
            }
            let (mut glued, mut apart) = (false, false);
            match c {
                '~' => glued = true,
                '^' => apart = true,
                _ => {}
            }
            if glued || apart {
                self.at += 1;
            }
            let node = self.atom(glued, apart)?;
            nodes.push(self.repeated(node)?);
        }
        Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
    }

    fn repeated(&mut self, node: Node) -> Result<Node, PatternError> {
        let Some(&c) = self.chars.get(self.at) else { return Ok(node) };
        let (least, most) = match c {
            '?' => (0, 1),
            '*' => (0, REPEATS),
            '+' => (1, REPEATS),
            _ => return Ok(node),
        };
        self.at += 1;
        let from = self.at;
        while c != '?' && self.chars.get(self.at).is_some_and(char::is_ascii_digit) {
            self.at += 1;
        }
        let given: String = self.chars[from..self.at].iter().collect();
        let most = if given.is_empty() { most } else { given.parse().unwrap_or(most) };
        if most > 16 || most < least {
            return Err(self.error(format!("{most} repeats are not possible"), Some("1 to 16".into())));
        }
        Ok(Node::Repeat(Box::new(node), least, most))
    }

    fn atom(&mut self, glued: bool, apart: bool) -> Result<Node, PatternError> {
        let c = self.peek().ok_or_else(|| self.error("something is missing at the end".into(), None))?;
        match c {
            '(' | '[' => {
                let open = self.at;
                self.at += 1;
                let node = self.either()?;
                let close = if c == '(' { ')' } else { ']' };
                if self.peek() != Some(close) {
                    self.at = open;
                    return Err(self.error(format!("`{c}` is not closed"), Some(format!("add `{close}`"))));
                }
                self.at += 1;
                Ok(if c == '(' { node } else { Node::Mention(Box::new(node)) })
            }
            '{' => self.class(glued, apart),
            '@' => self.expand(),
            '"' => {
                let from = self.at + 1;
                let length = self.chars[from..].iter().position(|&c| c == '"');
                let Some(length) = length else {
                    // A quotation mark that opens nothing is meant as itself.
                    self.at = from;
                    return self.literal("\"", glued, apart);
                };
                let text: String = self.chars[from..from + length].iter().collect();
                self.at = from + length + 1;
                self.literal(&text, glued, apart)
            }
            _ if c.is_alphanumeric() => {
                // Letters and digits are tokens of their own: `A300` is two, the second glued to the first.
                let mut nodes = Vec::new();
                while let Some(first) = self.chars.get(self.at).filter(|c| c.is_alphanumeric()) {
                    let digits = first.is_ascii_digit();
                    let from = self.at;
                    while self.chars.get(self.at).is_some_and(|c| c.is_alphanumeric() && c.is_ascii_digit() == digits) {
                        self.at += 1;
                    }
                    let text: String = self.chars[from..self.at].iter().collect();
                    let inner = !nodes.is_empty();
                    nodes.push(self.literal(&text, glued || inner, apart && !inner)?);
                }
                Ok(if nodes.len() == 1 { nodes.remove(0) } else { Node::Sequence(nodes) })
            }
            '?' | '*' | '+' | '}' | '=' | '~' | '^' => {
                Err(self.error(format!("`{c}` can't stand here"), Some(format!("for the mark itself write `\"{c}\"`"))))
            }
            _ => {
                self.at += 1;
                self.literal(&c.to_string(), glued, apart)
            }
        }
    }

    fn literal(&mut self, text: &str, glued: bool, apart: bool) -> Result<Node, PatternError> {
        let class = self.resolve.literal(text);
        let class = class.ok_or_else(|| {
            self.error(
                format!("`{text}` is not one token"),
                Some("letters, digits and marks are tokens of their own; write them apart".into()),
            )
        })?;
        Ok(Node::Token(Test { all: vec![vec![class]], none: vec![], caps: 15, glued, apart }, None))
    }

    fn expand(&mut self) -> Result<Node, PatternError> {
        let from = self.at + 1;
        self.at = from;
        while self.chars.get(self.at).is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_')) {
            self.at += 1;
        }
        let name: String = self.chars[from..self.at].iter().collect();
        let Some(text) = self.macros.get(&name) else {
            self.at = from;
            let known = self.macros.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            return Err(self.error(format!("unknown macro `@{name}`"), Some(format!("there are: {known}"))));
        };
        if self.depth > 8 {
            return Err(self.error(format!("macro `@{name}` contains itself"), None));
        }
        parse(text, self.macros, self.resolve, self.labels, self.depth + 1).map_err(|inner| {
            self.error(format!("in macro `@{name}`, column {}: {}", inner.column, inner.message), inner.help)
        })
    }

    fn class(&mut self, glued: bool, apart: bool) -> Result<Node, PatternError> {
        let open = self.at;
        let Some(length) = self.chars[open..].iter().position(|&c| c == '}') else {
            return Err(self.error("`{` is not closed".into(), Some("add `}`".into())));
        };
        let inside: String = self.chars[open + 1..open + length].iter().collect();
        self.at = open + length + 1;
        let (label, tests) = match inside.split_once('=') {
            Some((label, tests)) => (Some(label.trim().to_owned()), tests.to_owned()),
            None => {
                let first = inside.split('&').next().unwrap_or(&inside);
                let plain = !first.contains(['|', '!']);
                (plain.then(|| first.split(':').next().unwrap_or(first).trim().to_owned()), inside)
            }
        };
        let mut test = Test { all: vec![], none: vec![], caps: 15, glued, apart };
        for term in tests.split('&') {
            let term = term.trim();
            match term {
                "cap" => test.caps &= 0b0110,
                "capital" => test.caps &= 0b0010,
                "caps" => test.caps &= 0b0100,
                "lower" => test.caps &= 0b0001,
                "not-lower" => test.caps &= 0b1110,
                "any" => {}
                _ => {
                    if let Some(class) = term.strip_prefix('!') {
                        let class = self.lookup(class.trim(), open)?;
                        test.none.push(class);
                    } else {
                        let group =
                            term.split('|').map(|class| self.lookup(class.trim(), open)).collect::<Result<_, _>>()?;
                        test.all.push(group);
                    }
                }
            }
        }
        let label = label.map(|label| match self.labels.iter().position(|known| *known == label) {
            Some(at) => at as u16,
            None => {
                self.labels.push(label);
                self.labels.len() as u16 - 1
            }
        });
        Ok(Node::Token(test, label))
    }

    fn lookup(&mut self, class: &str, column: usize) -> Result<ClassId, PatternError> {
        if let Some(id) = self.resolve.class(class) {
            return Ok(id);
        }
        let near = self.resolve.near(class).map(|near| format!("did you mean `{{{near}}}`? "));
        Err(PatternError {
            column: column + 1,
            message: format!("unknown class `{{{class}}}`"),
            help: Some(format!("{}Classes are listed in locales/README.md", near.unwrap_or_default())),
        })
    }
}
