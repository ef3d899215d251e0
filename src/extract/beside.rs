//! What stands beside dates: words that open one (“since”, “about”), and what makes an interval of two (“to”).
//!
//! Such words are frequent, and few of them stand beside a date; so they have a program of their own, which is run only
//! around the dates of a sentence.

use std::ops::Range;

use smallvec::{SmallVec, smallvec};

use super::rules::language_at;
use super::{Extracted, Finder, RuleMatch, guarded};
use crate::knowledge::lexicon::{Lexicon, RuleKind};
use crate::pattern::{Letter, MAX_MATCH};
use crate::segment::{Sentence, Text};

/// Memory that is kept between sentences.
#[derive(Default)]
pub(super) struct Beside {
    letters: Vec<Letter>,
    /// The tokens at which dates and clock times begin, in order; behind them those of what opens them.
    opened: Vec<u32>,
    /// The tokens behind dates, in order.
    closed: Vec<u32>,
    accepts: Vec<(u16, usize)>,
}

impl Beside {
    /// Adds what opens or joins the dates of a sentence, whose matches stand behind the first `known`; also what opens
    /// such words («с примерно 1998 года»).
    #[expect(clippy::too_many_arguments, reason = "a sentence and all that is known of it")]
    pub(super) fn find(
        &mut self,
        text: &str,
        parts: &Text,
        lexicon: &Lexicon,
        finder: &mut Finder,
        sentence: &Sentence,
        known: usize,
        out: &mut Extracted,
    ) {
        self.opened.clear();
        self.closed.clear();
        for found in &out.matches[known..] {
            match found.rule(lexicon).kind {
                RuleKind::Date => self.closed.extend(found.mentions.iter().map(|mention| mention.1)),
                RuleKind::Clock => {}
                _ => continue,
            }
            self.opened.extend(found.mentions.iter().map(|mention| mention.0));
        }
        self.opened.sort_unstable();
        self.opened.dedup();
        self.closed.sort_unstable();
        let dates = self.opened.len();
        let mut at = 0;
        while let Some(&end) = self.opened.get(at) {
            at += 1;
            for found in self.up_to(text, parts, lexicon, finder, sentence, end) {
                // What opens a date may be opened in its turn.
                let joins = found.rule(lexicon).kind == RuleKind::Join;
                if !joins && self.opened[..dates].binary_search(&found.first).is_err() {
                    self.opened.push(found.first);
                }
                out.beside.push(out.matches.len() as u32);
                out.matches.push(found);
            }
        }
    }

    /// The longest stretch up to a token that opens it, and the longest from the end of a date that joins it.
    fn up_to(
        &mut self,
        text: &str,
        parts: &Text,
        lexicon: &Lexicon,
        finder: &mut Finder,
        sentence: &Sentence,
        end: u32,
    ) -> SmallVec<[RuleMatch; 2]> {
        let mut found: SmallVec<[RuleMatch; 2]> = smallvec![];
        let first = sentence.first.max(end.saturating_sub(MAX_MATCH as u32));
        if first == end {
            return found;
        }
        let lang = language_at(parts, lexicon, sentence, end as usize - 1);
        let language = &lexicon.languages[lang as usize];
        let automaton = &mut finder.beside[lang as usize];
        automaton.make_room(&language.beside);
        // Backwards, up to a token that no such stretch has.
        self.letters.clear();
        for &token in parts.tokens[first as usize..end as usize].iter().rev() {
            let letter = finder.symbols.letter(text, token, lang, lexicon, automaton, &language.beside);
            if automaton.is_blank(letter) {
                break;
            }
            self.letters.push(letter);
        }
        self.letters.reverse();
        let first = end - self.letters.len() as u32;
        let mut has = [false; 2];
        for start in first..end {
            let letters = &self.letters[(start - first) as usize..];
            finder.beside[lang as usize].run(&language.beside, letters, &mut self.accepts);
            let whole = |&(_, length): &(u16, usize)| length == letters.len();
            let mut rules: SmallVec<[u16; 4]> = self.accepts.drain(..).filter(whole).map(|(rule, _)| rule).collect();
            rules.sort_by_key(|&rule| std::cmp::Reverse(language.rules[rule as usize].rank));
            for number in rules {
                let rule = &language.rules[number as usize];
                let joins = rule.kind == RuleKind::Join;
                let slot = &mut has[usize::from(joins)];
                let Range { start: from, end: to } = start as usize..end as usize;
                if *slot
                    || joins && self.closed.binary_search(&start).is_err()
                    || !guarded(&rule.body.guard, text, parts, from, to, lang, &mut finder.symbols, lexicon)
                {
                    continue;
                }
                *slot = true;
                let mentions = smallvec![(start, end)];
                found.push(RuleMatch { lang, rule: number, first: start, end, mentions, values: smallvec![] });
            }
            if has == [true; 2] {
                break;
            }
        }
        found
    }
}
