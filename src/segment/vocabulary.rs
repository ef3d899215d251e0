//! The words that texts have brought so far: each is looked up in the lexicon once, and has a number of its own.

use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHashMap;

use crate::knowledge::form::Codes;
use crate::knowledge::lexicon::{FormId, Lexicon};
use crate::knowledge::table::{NAME_PART, NAME_START, SMALL_NAME_START, TRIGGERS};

use super::{FIRST_TRIGGER, PART, SECOND_TRIGGER};

/// What is known of a word by its codes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Entry {
    /// Its form; 0 where no language knows it.
    pub(super) form: FormId,
    /// Its number, from 1, in the order in which words have come; 0 where it has none. The frequent ones are small, so
    /// that what is kept by number lies close together.
    pub(super) word: u32,
    /// The trie's node that names beginning with it go through; 0 where there are none.
    pub(super) names: u32,
    /// True where such a name may begin with a small letter.
    pub(super) small: bool,
    /// What a [`Token`](super::Token) keeps of it, as its bits.
    pub(super) bits: u16,
}

/// A place of the table; free where its entry has no number.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    codes: (u64, u64),
    entry: Entry,
}

impl Slot {
    /// True where it holds the word with these codes; in one comparison, since no branch can foresee it.
    #[inline]
    fn holds(&self, codes: (u64, u64)) -> bool {
        (self.codes.0 ^ codes.0) | (self.codes.1 ^ codes.1) == 0
    }
}

/// Two places, which the processor fetches together; the first is taken before the second.
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(64))]
struct Pair([Slot; 2]);

/// An open-addressing table of the words of up to sixteen codes, and a map of the longer ones. One for each thread.
#[derive(Debug)]
pub(super) struct Vocabulary {
    numbering: u64,
    /// A power of two; of all places less than three quarters are taken.
    pairs: Vec<Pair>,
    long: FxHashMap<Box<[u8]>, Entry>,
    count: u32,
}

/// The most words that are kept before all are forgotten, between two texts.
const MAX_WORDS: u32 = 100_000;

/// How many pairs of places a new table has.
const FIRST_PAIRS: usize = 1 << 12;

impl Default for Vocabulary {
    fn default() -> Vocabulary {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let numbering = NEXT.fetch_add(1, Ordering::Relaxed);
        Vocabulary { numbering, pairs: vec![Pair::default(); FIRST_PAIRS], long: FxHashMap::default(), count: 0 }
    }
}

impl Vocabulary {
    /// True where it is time to begin anew.
    pub(super) fn is_full(&self) -> bool {
        self.count > MAX_WORDS
    }

    /// Tells whose numbers these are: each vocabulary has numbers of its own.
    pub(super) fn numbering(&self) -> u64 {
        self.numbering
    }

    /// What is known of a word of up to sixteen codes, by these and their hash.
    #[inline]
    pub(super) fn find(&mut self, codes: (u64, u64), hash: u32, lexicon: &Lexicon) -> Entry {
        let mask = self.pairs.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let pair = &self.pairs[at].0;
            let slot = &pair[usize::from(!pair[0].holds(codes))];
            if slot.holds(codes) {
                return slot.entry;
            }
            if slot.entry.word == 0 {
                return self.add(codes, hash, at, lexicon);
            }
            at = (at + 1) & mask;
        }
    }

    #[cold]
    fn add(&mut self, codes: (u64, u64), hash: u32, at: usize, lexicon: &Lexicon) -> Entry {
        let bytes = (u128::from(codes.1) << 64 | u128::from(codes.0)).to_le_bytes();
        let mut entry = known(&bytes[..Codes::length_of(codes)], hash, lexicon);
        // A single text may hold more words than that; then the last ones have no number.
        if self.count < 2 * MAX_WORDS {
            self.count += 1;
            entry.word = self.count;
            let pair = &mut self.pairs[at].0;
            pair[usize::from(pair[0].entry.word != 0)] = Slot { codes, entry };
            if self.count as usize * 4 > self.pairs.len() * 2 * 3 {
                self.grow();
            }
        }
        entry
    }

    fn grow(&mut self) {
        let wider = vec![Pair::default(); self.pairs.len() * 2];
        let mask = wider.len() - 1;
        let slots = std::mem::replace(&mut self.pairs, wider).into_iter().flat_map(|pair| pair.0);
        for slot in slots.filter(|slot| slot.entry.word != 0) {
            let mut at = Codes::hash_of(slot.codes, Codes::length_of(slot.codes)) as usize & mask;
            while self.pairs[at].0[1].entry.word != 0 {
                at = (at + 1) & mask;
            }
            let pair = &mut self.pairs[at].0;
            pair[usize::from(pair[0].entry.word != 0)] = slot;
        }
    }

    /// What is known of a longer word.
    pub(super) fn find_long(&mut self, codes: &Codes, lexicon: &Lexicon) -> Entry {
        let bytes = codes.as_slice();
        if let Some(&entry) = self.long.get(bytes) {
            return entry;
        }
        let mut entry = known(bytes, codes.hash(), lexicon);
        if self.count < 2 * MAX_WORDS && !bytes.is_empty() {
            self.count += 1;
            entry.word = self.count;
            self.long.insert(bytes.into(), entry);
        }
        entry
    }
}

/// What the lexicon knows of a word.
fn known(codes: &[u8], hash: u32, lexicon: &Lexicon) -> Entry {
    let form = lexicon.forms.find(codes, hash);
    let flags = lexicon.forms.flags(form);
    let names = (flags & NAME_START != 0).then(|| lexicon.trie.step(0, form)).flatten().unwrap_or(0);
    let bit = |flag: u16, bit: u16| if flags & flag != 0 { bit } else { 0 };
    let bits = bit(NAME_PART, PART) | bit(TRIGGERS[0], FIRST_TRIGGER) | bit(TRIGGERS[1], SECOND_TRIGGER);
    Entry { form, word: 0, names, small: flags & SMALL_NAME_START != 0, bits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Knowledge;
    use crate::knowledge::form;

    fn entry(vocabulary: &mut Vocabulary, word: &str, lexicon: &Lexicon) -> Entry {
        let mut found = None;
        form::scan(word, |_, codes| {
            found = Some(match codes.words() {
                Some(words) => vocabulary.find(words, codes.hash(), lexicon),
                None => vocabulary.find_long(codes, lexicon),
            });
        });
        found.expect("a word is a token")
    }

    /// Words of letters only, all different.
    fn word(mut number: u32) -> String {
        let mut out = "ъ".to_owned();
        while number > 0 {
            out.push(char::from(b'a' + (number % 26) as u8));
            number /= 26;
        }
        out
    }

    #[test]
    fn words_keep_their_numbers_while_the_table_grows() {
        let knowledge = Knowledge::embedded();
        let mut vocabulary = Vocabulary::default();
        let long = "предпринимательского";
        let numbers: Vec<u32> =
            (0..40_000).map(|number| entry(&mut vocabulary, &word(number), &knowledge.lexicon).word).collect();
        assert_eq!(numbers, (1..=40_000).collect::<Vec<u32>>());
        let of_long = entry(&mut vocabulary, long, &knowledge.lexicon).word;
        for number in [0, 1, 777, 39_999] {
            assert_eq!(entry(&mut vocabulary, &word(number), &knowledge.lexicon).word, number + 1);
        }
        assert_eq!(entry(&mut vocabulary, long, &knowledge.lexicon).word, of_long);
        assert_eq!(of_long, 40_001);
    }

    #[test]
    fn what_comes_when_it_is_full_is_known_without_a_number() {
        let knowledge = Knowledge::embedded();
        let mut vocabulary = Vocabulary::default();
        (0..2 * MAX_WORDS).for_each(|number| {
            entry(&mut vocabulary, &word(number), &knowledge.lexicon);
        });
        assert!(vocabulary.is_full());
        let latvia = entry(&mut vocabulary, "Latvia", &knowledge.lexicon);
        assert_eq!((latvia.word, latvia.form > 0, latvia.names > 0), (0, true, true));
        assert_eq!(entry(&mut vocabulary, &word(5), &knowledge.lexicon).word, 6);
    }
}
