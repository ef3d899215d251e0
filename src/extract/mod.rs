//! Extracting: a [`Text`] becomes [`Found`]s: stretches of tokens that name something, with the rule that says so.
//!
//! Names come from the trie, everything else from the patterns of the sentence's languages. What is meant (which day,
//! which organization) is left to `resolve`.

mod beside;
mod names;
mod rules;
mod select;
mod symbols;

pub use names::NameMatch;
pub(crate) use names::{guarded, written};
pub use rules::{RuleMatch, Value};
pub use symbols::Symbols;

use crate::knowledge::lexicon::Lexicon;
use crate::pattern::Automaton;
use crate::segment::Text;

/// What a stretch of tokens names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A name: an index into [`Extracted::names`].
    Name(u32),
    /// A rule's match: an index into [`Extracted::matches`].
    Rule(u32),
}

/// A mention: tokens that name something.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// What kind of thing it names.
    pub kind: FoundKind,
    /// What says so.
    pub what: What,
}

/// The kinds of mentions, in the order in which the stronger keeps a place that two want.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundKind {
    /// An organization.
    Organization,
    /// A country by its name.
    Country,
    /// A place.
    Place,
    /// A country by an adjective or its people.
    Demonym,
    /// A date.
    Date,
    /// Something counted.
    Count,
}

/// All that was found in a document. Keeps its memory between documents.
#[derive(Default)]
pub struct Extracted {
    /// Names, nested ones too, by first token, the longer first.
    pub names: Vec<NameMatch>,
    /// Matches of rules.
    pub matches: Vec<RuleMatch>,
    /// The mentions that stand, by first token, the longer first.
    pub found: Vec<Found>,
    /// Datelines: the index of the match that is one.
    pub datelines: Vec<u32>,
    /// Definitions of short names: the indices of their matches.
    pub acronyms: Vec<u32>,
    /// Head words that may refer back: the indices of their matches.
    pub anaphors: Vec<u32>,
    /// What stands beside dates: the indices of the matches that open or join them.
    pub beside: Vec<u32>,
}

/// Extracts from texts, one after another. One for each thread.
pub struct Finder {
    /// The sets of each language, with those that this text has brought.
    pub symbols: Symbols,
    pub(crate) automata: Vec<Automaton>,
    /// The automata of what stands beside dates.
    beside: Vec<Automaton>,
    /// The rules of each language, in brief.
    rules: Vec<Vec<rules::Brief>>,
    scratch: rules::Scratch,
    selecting: select::Scratch,
}

impl Finder {
    /// A finder over that lexicon.
    pub fn new(lexicon: &Lexicon) -> Finder {
        Finder {
            symbols: Symbols::new(lexicon),
            automata: lexicon.languages.iter().map(|language| Automaton::new(&language.reading)).collect(),
            beside: lexicon.languages.iter().map(|language| Automaton::new(&language.beside)).collect(),
            rules: lexicon
                .languages
                .iter()
                .map(|language| language.rules.iter().map(rules::Brief::of).collect())
                .collect(),
            scratch: rules::Scratch::default(),
            selecting: select::Scratch::default(),
        }
    }

    /// Finds all mentions of a text.
    pub fn find(&mut self, text: &str, parts: &Text, lexicon: &Lexicon, out: &mut Extracted) {
        out.names.clear();
        out.matches.clear();
        out.found.clear();
        out.datelines.clear();
        out.acronyms.clear();
        out.anaphors.clear();
        out.beside.clear();
        if self.symbols.begin(parts) {
            self.automata.iter_mut().chain(&mut self.beside).for_each(Automaton::forget_words);
        }
        let renumbered = self.symbols.trim(lexicon);
        for ((automaton, beside), language) in self.automata.iter_mut().zip(&mut self.beside).zip(&lexicon.languages) {
            if renumbered {
                automaton.forget(&language.reading);
                beside.forget(&language.beside);
            }
            automaton.trim(&language.reading);
            beside.trim(&language.beside);
        }
        names::find(text, parts, lexicon, &mut self.symbols, out);
        rules::find(text, parts, lexicon, self, out);
        select::select(lexicon, &mut self.selecting, out);
    }
}

impl Finder {
    pub(crate) fn take_scratch(&mut self) -> rules::Scratch {
        std::mem::take(&mut self.scratch)
    }

    pub(crate) fn put_scratch(&mut self, scratch: rules::Scratch) {
        self.scratch = scratch;
    }
}
