//! Names: a walk along the trie from every token that a name can begin with.

use super::{Extracted, Symbols};
use crate::knowledge::form::Gap;
use crate::knowledge::lexicon::{Guard, Lexicon, NameKind, Reading};
use crate::pattern::ContextId;
use crate::segment::{Text, Token};

/// The most meanings of one name that are kept.
pub const MAX_READINGS: usize = 4;

/// A name in the text, with the readings that stand.
#[derive(Debug, Clone, Copy)]
pub struct NameMatch {
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// The end of the trie that was reached.
    pub name: u32,
    /// The readings that stand, as indices into the lexicon's readings; the best first.
    pub readings: [u32; MAX_READINGS],
    /// How many there are.
    pub count: u8,
    /// True where no longer name stands around it.
    pub outermost: bool,
}

impl NameMatch {
    /// The best reading.
    pub fn reading(&self, lexicon: &Lexicon) -> Reading {
        lexicon.reading(self.readings[0])
    }

    /// The readings that stand, the best first.
    pub fn readings<'l>(&self, lexicon: &'l Lexicon) -> impl Iterator<Item = Reading> + use<'l> {
        let (readings, count) = (self.readings, usize::from(self.count));
        readings.into_iter().take(count).map(|at| lexicon.reading(at))
    }
}

/// Finds all names.
pub(super) fn find(text: &str, parts: &Text, lexicon: &Lexicon, symbols: &mut Symbols, out: &mut Extracted) {
    let mut covered = 0;
    let mut sentence = 0;
    for first in parts.name_starts().iter().map(|&first| first as usize) {
        while parts.sentences[sentence].end as usize <= first {
            sentence += 1;
        }
        let limit = parts.sentences[sentence].end as usize;
        let from = out.names.len();
        let (mut node, mut end) = (parts.tokens[first].names, first + 1);
        loop {
            if let Some(name) = lexicon.trie.end(node)
                && let Some(found) = stands(text, parts, lexicon, symbols, sentence, first, end, name)
            {
                out.names.push(found);
            }
            let next = parts.tokens[..limit].get(end).filter(|next| {
                next.goes_on_name() && lexicon.trie.may_go_on(node, next.form) && next.gap() != Gap::Blank
            });
            match next.and_then(|next| lexicon.trie.step(node, next.form)) {
                Some(reached) => node = reached,
                None => break,
            }
            end += 1;
        }
        out.names[from..].reverse();
        if let Some(longest) = out.names.get_mut(from)
            && longest.end > covered
        {
            longest.outermost = first as u32 >= covered;
            covered = longest.end;
        }
    }
}

/// The name with the readings that fit its writing, its language and its neighbours.
#[expect(clippy::too_many_arguments, reason = "a name and all that stands around it")]
fn stands(
    text: &str,
    parts: &Text,
    lexicon: &Lexicon,
    symbols: &mut Symbols,
    sentence: usize,
    first: usize,
    end: usize,
    name: u32,
) -> Option<NameMatch> {
    let tokens = &parts.tokens[first..end];
    let own = parts.sentences[sentence].lang;
    let langs = parts.sentences[sentence].langs;
    let mut best = [0; MAX_READINGS];
    let mut ranks = [u8::MAX; MAX_READINGS];
    let mut count = 0;
    for number in lexicon.reading_range(name) {
        let reading = lexicon.reading(number);
        let at_home = langs >> reading.lang & 1 == 1;
        let foreign = || reading.exact || lexicon.script(reading.lang) != lexicon.script(own);
        if !(at_home || foreign()) || !written(tokens, reading) {
            continue;
        }
        if let Some(guard) = lexicon.guard(reading)
            && (guard.block_start && !begins_block(parts, first)
                || !guarded(&guard, text, parts, first, end, reading.lang, symbols, lexicon))
        {
            continue;
        }
        let kind = match reading.kind {
            NameKind::Organization => 0,
            NameKind::Country => 1,
            NameKind::Place => 2,
            NameKind::Demonym => 3,
        };
        let rank = kind
            + if reading.lang == own {
                0
            } else if at_home {
                8
            } else {
                16
            };
        let mut at = count;
        while at > 0 && ranks[at - 1] > rank {
            at -= 1;
        }
        if at < MAX_READINGS {
            for later in (at + 1..MAX_READINGS).rev() {
                (best[later], ranks[later]) = (best[later - 1], ranks[later - 1]);
            }
            (best[at], ranks[at]) = (number, rank);
            count = (count + 1).min(MAX_READINGS);
        }
    }
    (count > 0).then_some(NameMatch {
        first: first as u32,
        end: end as u32,
        name,
        readings: best,
        count: count as u8,
        outermost: false,
    })
}

/// True where the tokens are written as the reading asks: to the letter for abbreviations; else a name that begins
/// with a capital does so here, too.
pub(crate) fn written(tokens: &[Token], reading: Reading) -> bool {
    if reading.exact {
        return tokens
            .iter()
            .take(16)
            .enumerate()
            .all(|(at, token)| (reading.caps >> (2 * at) & 3) as u16 == token.caps() as u16);
    }
    reading.caps & 3 == 0 || tokens[0].caps() as u8 != 0
}

/// True of the first token of a block.
pub(super) fn begins_block(parts: &Text, token: usize) -> bool {
    parts.blocks.binary_search_by_key(&token, |block| block.first as usize).is_ok()
}

/// True where a guard lets the tokens from `first` to `end` pass. It looks no further than their sentence.
#[expect(clippy::too_many_arguments, reason = "a guard and all that stands around the mention")]
pub(crate) fn guarded(
    guard: &Guard,
    text: &str,
    parts: &Text,
    first: usize,
    end: usize,
    lang: u8,
    symbols: &mut Symbols,
    lexicon: &Lexicon,
) -> bool {
    if guard.not_first && parts.tokens[first].is_first() {
        return false;
    }
    // Before the first token of the sentence, and from the next such token on, lies another sentence.
    let before = |steps: usize| {
        let inside = steps <= first && !parts.tokens[first + 1 - steps].is_first();
        inside.then(|| first - steps)
    };
    let after = |steps: usize| {
        let at = end + steps - 1;
        parts.tokens.get(at).filter(|token| !token.is_first()).map(|_| at)
    };
    let mut beside = Neighbours { text, parts, lang, symbols, lexicon };
    guard.unless_before.is_none_or(|context| !beside.stands(context, before))
        && guard.unless_after.is_none_or(|context| !beside.stands(context, after))
        && guard.if_before.is_none_or(|context| beside.stands(context, before))
        && guard.if_after.is_none_or(|context| beside.stands(context, after))
}

/// What tells whether something stands beside a mention.
struct Neighbours<'a> {
    text: &'a str,
    parts: &'a Text,
    lang: u8,
    symbols: &'a mut Symbols,
    lexicon: &'a Lexicon,
}

impl Neighbours<'_> {
    /// True where a context stands beside a mention. `place` tells the token that is so many steps away from it, from
    /// 1 on, as far as it belongs to the sentence.
    fn stands(&mut self, context: ContextId, place: impl Fn(usize) -> Option<usize>) -> bool {
        let Neighbours { text, parts, lang, symbols, lexicon } = self;
        let Some(nearest) = place(1) else { return false };
        let nearest = symbols.of(text, parts.tokens[nearest], *lang, lexicon);
        symbols.go_on(*lang, &lexicon.contexts, context, nearest).any(|at| {
            lexicon.contexts.goes_on(symbols.passing(at), |tests, test, steps| {
                let Some(at) = place(steps) else { return false };
                let symbol = symbols.of(text, parts.tokens[at], *lang, lexicon);
                tests.passes(test, symbols.sets(*lang).get(symbol.set), symbol.shape)
            })
        })
    }
}
