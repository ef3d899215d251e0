//! Segmenting: a document's text becomes a [`Text`] of blocks, sentences and tokens, each with its language.
//!
//! In: text. Out: byte ranges into it. It finds no names, no dates and no meaning.

mod language;
mod sentence;

use std::sync::atomic::{AtomicU64, Ordering};

use rustc_hash::FxHashMap;

use crate::knowledge::form::{self, Caps, Codes, Gap, Kind, Script};
use crate::knowledge::lexicon::{FormId, Lexicon};
use crate::pattern::{GLUED, Shape};

/// A token: a run of letters, a run of digits, or one mark.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// The offset of its first byte.
    pub start: u32,
    /// The offset after its last byte.
    pub end: u32,
    /// Its form; 0 where no language knows it.
    pub form: FormId,
    /// Of a word that no language knows, its number among those of this [`Text`], from 1; else 0.
    pub word: u32,
    /// What it is made of, how it is written, its script and the gap before it.
    bits: u16,
}

const FIRST: u16 = 1 << 8;

impl Token {
    fn new(token: form::Scanned, form: FormId, word: u32) -> Token {
        let bits = token.kind as u16 | (token.caps as u16) << 2 | (token.script as u16) << 4 | (token.gap as u16) << 6;
        Token { start: token.start as u32, end: token.end as u32, form, word, bits }
    }

    /// What it is made of.
    pub fn kind(self) -> Kind {
        match self.bits & 3 {
            0 => Kind::Word,
            1 => Kind::Number,
            _ => Kind::Mark,
        }
    }

    /// How its letters are written.
    pub fn caps(self) -> Caps {
        match self.bits >> 2 & 3 {
            0 => Caps::Lower,
            1 => Caps::Capital,
            2 => Caps::Upper,
            _ => Caps::Mixed,
        }
    }

    /// The script of its first letter.
    pub fn script(self) -> Script {
        match self.bits >> 4 & 3 {
            1 => Script::Latin,
            2 => Script::Cyrillic,
            _ => Script::Other,
        }
    }

    /// What stands before it.
    pub fn gap(self) -> Gap {
        match self.bits >> 6 & 3 {
            0 => Gap::None,
            1 => Gap::Space,
            2 => Gap::Line,
            _ => Gap::Blank,
        }
    }

    /// True of the first token of a sentence.
    pub fn is_first(self) -> bool {
        self.bits & FIRST != 0
    }

    /// How it is written, as patterns see it.
    #[inline]
    pub fn shape(self) -> Shape {
        (self.bits >> 2 & 3) as u8 | if self.bits >> 6 & 3 == 0 { GLUED } else { 0 }
    }
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// The document's title.
    Title,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
}

/// A block: a run of tokens that no sentence and no mention crosses.
#[derive(Debug, Clone, Copy)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
}

/// A sentence.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    /// Its first token.
    pub first: u32,
    /// The token after its last.
    pub end: u32,
    /// The block it stands in.
    pub block: u32,
    /// Its language, as an index into the lexicon's languages.
    pub lang: u8,
    /// All languages that its words can be, a bit each.
    pub langs: u8,
}

/// A document's text, parted.
#[derive(Debug, Default)]
pub struct Text {
    /// Its tokens.
    pub tokens: Vec<Token>,
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Letters in each language, by the lexicon's order.
    pub letters: Vec<u64>,
    /// Forms that were looked up lately, by the hash of their codes.
    recent: Vec<Recent>,
    /// The lexicon that they are of.
    owner: (usize, usize),
    /// The words that no language knows, of this text and earlier ones.
    words: Words,
    /// What decides about full stops.
    marks: sentence::Marks,
}

/// A form that was looked up: its codes, and its number.
#[derive(Debug, Clone, Copy, Default)]
struct Recent {
    codes: (u64, u64),
    form: FormId,
    word: u32,
}

/// Numbers the words that no language knows.
#[derive(Debug)]
struct Words {
    numbering: u64,
    short: FxHashMap<(u64, u64), u32>,
    long: FxHashMap<Box<[u8]>, u32>,
}

/// The most unknown words that are numbered, before all are forgotten.
const MAX_WORDS: usize = 100_000;

impl Default for Words {
    fn default() -> Words {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let numbering = NEXT.fetch_add(1, Ordering::Relaxed);
        Words { numbering, short: FxHashMap::default(), long: FxHashMap::default() }
    }
}

impl Words {
    fn full(&self) -> bool {
        self.short.len() + self.long.len() > MAX_WORDS
    }

    /// The number of a word, from 1; 0 where it is too long to have one, or where there are far too many.
    fn number(&mut self, codes: &Codes) -> u32 {
        let next = (self.short.len() + self.long.len() + 1) as u32;
        let may = next as usize <= 2 * MAX_WORDS;
        match (codes.words(), codes.as_slice()) {
            (_, []) => 0,
            (Some(words), _) if may => *self.short.entry(words).or_insert(next),
            (Some(words), _) => self.short.get(&words).copied().unwrap_or(0),
            (None, codes) => match self.long.get(codes) {
                Some(&number) => number,
                None if may => {
                    self.long.insert(codes.into(), next);
                    next
                }
                None => 0,
            },
        }
    }
}

/// How many forms are remembered; a power of two. They fit into the second cache of the processor.
const RECENT: usize = 8192;

impl Text {
    /// Parts a text anew, with the memory of the last one. `hint` is a language that decides where nothing else does.
    pub fn fill(&mut self, text: &str, lexicon: &Lexicon, hint: Option<u8>) {
        self.tokens.clear();
        self.blocks.clear();
        self.sentences.clear();
        let tokens = &mut self.tokens;
        // Other knowledge has other numbers.
        let owner = (std::ptr::from_ref(lexicon).addr(), lexicon.forms.len());
        if self.owner != owner {
            self.owner = owner;
            self.marks = sentence::Marks::of(lexicon);
        }
        if self.owner != owner || self.words.full() {
            self.words = Words::default();
            self.recent.clear();
        }
        self.recent.resize(RECENT, Recent::default());
        let (recent, words) = (&mut self.recent[..RECENT], &mut self.words);
        form::scan(text, |token, codes| {
            let hash = codes.hash();
            let mut find = || {
                let form = lexicon.forms.find(codes.as_slice(), hash);
                let unknown = form == 0 && token.kind == form::Kind::Word;
                (form, if unknown { words.number(codes) } else { 0 })
            };
            let (form, word) = match codes.words() {
                None => find(),
                Some(codes) => {
                    let slot = &mut recent[hash as usize % RECENT];
                    if slot.codes != codes {
                        let (form, word) = find();
                        *slot = Recent { codes, form, word };
                    }
                    (slot.form, slot.word)
                }
            };
            tokens.push(Token::new(token, form, word));
        });
        self.part_blocks(text);
        self.part_sentences(text, lexicon);
        self.tell_languages(lexicon, hint);
    }

    /// Tells whose numbers [`Token::word`] has: a text's, between two times that it forgets them.
    pub(crate) fn numbering(&self) -> u64 {
        self.words.numbering
    }

    /// The characters of a token.
    pub fn of<'t>(&self, text: &'t str, token: usize) -> &'t str {
        let token = self.tokens[token];
        &text[token.start as usize..token.end as usize]
    }

    /// The sentence with that token, as an index.
    pub fn sentence_of(&self, token: u32) -> usize {
        self.sentences.partition_point(|sentence| sentence.end <= token)
    }
}
