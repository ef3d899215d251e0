//! Segmenting: a document's text becomes a [`Text`] of blocks, sentences and tokens, each with its language.
//!
//! In: text. Out: byte ranges into it. It finds no names, no dates and no meaning.

mod language;
mod sentence;
mod vocabulary;

use crate::knowledge::form::{self, Caps, Codes, Gap, Kind, Scanned, Script};
use crate::knowledge::lexicon::{FormId, Lexicon};
use crate::pattern::{GLUED, Shape};
use vocabulary::{Entry, Vocabulary};

/// A token: a run of letters, a run of digits, or one mark.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    /// The offset of its first byte.
    pub start: u32,
    /// The offset after its last byte.
    pub end: u32,
    /// Its form; 0 where no language knows it.
    pub form: FormId,
    /// Its number among the tokens that this [`Text`] and earlier ones have brought, the same for the same form, from 1
    /// on; 0 where it is too long to have a form, or there are too many.
    pub word: u32,
    /// The trie's node that names beginning with it go through; 0 where no name can begin with it as it is written.
    pub names: u32,
    /// What it is made of, how it is written, its script, the gap before it, whether a name can go on with it, whether
    /// it is a trigger.
    bits: u16,
}

const FIRST: u16 = 1 << 8;
const PART: u16 = 1 << 9;
const FIRST_TRIGGER: u16 = 1 << 10;
const SECOND_TRIGGER: u16 = 1 << 11;

/// What the scanner sees of a token, as bits.
#[inline(always)]
fn bits(token: &Scanned) -> u16 {
    token.kind as u16 | (token.caps as u16) << 2 | (token.script as u16) << 4 | (token.gap as u16) << 6
}

impl Token {
    #[inline(always)]
    fn new(start: u32, end: u32, bits: u16, known: Entry) -> Token {
        let names = if known.small | (bits >> 2 & 3 != Caps::Lower as u16) { known.names } else { 0 };
        Token { start, end, form: known.form, word: known.word, names, bits: bits | known.bits }
    }

    /// True where a name of the lexicon can go on with it.
    #[inline]
    pub fn goes_on_name(self) -> bool {
        self.bits & PART != 0
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

    /// True where its writing is [`Caps::Lower`].
    #[inline(always)]
    pub fn is_lower(self) -> bool {
        self.bits >> 2 & 3 == Caps::Lower as u16
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

    /// True for what may be a Roman number: capitals among its digits and nothing else.
    pub fn is_roman(self, text: &str) -> bool {
        text.as_bytes()[self.start as usize..self.end as usize].iter().all(|byte| b"IVXLCDM".contains(byte))
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
    /// The marks that can close a sentence.
    stops: Vec<u32>,
    /// The tokens that begin a line.
    lines: Vec<u32>,
    /// Letters in each script.
    scripts: [u64; 3],
    /// The words that are not of the script of the first one.
    strangers: Vec<u32>,
    /// The tokens with which a name can begin.
    starts: Vec<u32>,
    /// What waits to be looked up.
    waiting: Waitings,
    /// The lexicon that the forms of `vocabulary` are of.
    owner: (usize, usize),
    /// The words of this text and earlier ones.
    vocabulary: Vocabulary,
    /// What decides about full stops.
    marks: sentence::Marks,
}

/// How many tokens are looked up at a time.
const TOGETHER: usize = 256;

/// Tokens that are to be looked up, the first so many.
#[derive(Debug)]
struct Waitings {
    list: Box<[Waiting; TOGETHER]>,
    count: usize,
}

impl Default for Waitings {
    fn default() -> Waitings {
        Waitings { list: Box::new([Waiting::default(); TOGETHER]), count: 0 }
    }
}

/// A token that is to be looked up: its codes and their hash, and what is known of it already.
#[derive(Debug, Clone, Copy, Default)]
struct Waiting {
    codes: (u64, u64),
    hash: u32,
    start: u32,
    end: u32,
    bits: u16,
}

/// A text that is being filled.
struct Filling<'a> {
    parts: &'a mut Text,
    text: &'a [u8],
    lexicon: &'a Lexicon,
    /// The script of the first word.
    script: Option<Script>,
}

impl Filling<'_> {
    /// Notes what the next steps want to know of a token.
    #[inline(always)]
    fn note(&mut self, token: &Scanned) {
        let at = (self.parts.tokens.len() + self.parts.waiting.count) as u32;
        match token.kind {
            Kind::Word => {
                self.parts.scripts[token.script as usize] += letters(token.script, token.end - token.start);
                if *self.script.get_or_insert(token.script) != token.script {
                    self.parts.strangers.push(at);
                }
            }
            Kind::Mark if matches!(self.text[token.start], b'.' | b'!' | b'?' | 0xE2) => self.parts.stops.push(at),
            _ => {}
        }
        if token.gap >= Gap::Line {
            self.parts.lines.push(at);
        }
    }

    /// Adds a token that is to be looked up.
    #[inline(always)]
    fn add(&mut self, token: &Scanned, codes: (u64, u64), hash: u32) {
        let (start, end, bits) = (token.start as u32, token.end as u32, bits(token));
        let waiting = &mut self.parts.waiting;
        waiting.list[waiting.count % TOGETHER] = Waiting { codes, hash, start, end, bits };
        waiting.count += 1;
        if waiting.count == TOGETHER {
            self.parts.look_up(self.lexicon);
        }
    }
}

impl form::Take for Filling<'_> {
    fn token(&mut self, scanned: Scanned, codes: &Codes) {
        self.note(&scanned);
        match codes.words() {
            Some(words) => self.add(&scanned, words, codes.hash()),
            None => {
                self.parts.look_up(self.lexicon);
                let known = self.parts.vocabulary.find_long(codes, self.lexicon);
                let token = Token::new(scanned.start as u32, scanned.end as u32, bits(&scanned), known);
                if token.names != 0 {
                    self.parts.starts.push(self.parts.tokens.len() as u32);
                }
                self.parts.tokens.push(token);
            }
        }
    }

    #[inline(always)]
    fn short(&mut self, scanned: Scanned, words: (u64, u64), length: usize) {
        self.note(&scanned);
        self.add(&scanned, words, Codes::hash_of(words, length));
    }
}

/// About how many letters so many bytes are: outside of ASCII letters have mostly two.
fn letters(script: Script, bytes: usize) -> u64 {
    bytes as u64 >> u32::from(script != Script::Latin)
}

impl Text {
    /// Parts a text anew, with the memory of the last one. `hint` is a language that decides where nothing else does.
    pub fn fill(&mut self, text: &str, lexicon: &Lexicon, hint: Option<u8>) {
        self.tokens.clear();
        self.blocks.clear();
        self.sentences.clear();
        // Other knowledge has other numbers.
        let owner = (std::ptr::from_ref(lexicon).addr(), lexicon.forms.len());
        let other = self.owner != owner;
        if other {
            self.owner = owner;
            self.marks = sentence::Marks::of(lexicon);
        }
        if other || self.vocabulary.is_full() {
            self.vocabulary = Vocabulary::default();
        }
        self.scan(text, lexicon);
        self.part_blocks(text);
        self.part_sentences(text, lexicon);
        self.tell_languages(text, lexicon, hint);
    }

    /// Parts the text into tokens, and notes those that the next steps look at. Tokens are looked up many at a time: the
    /// processor then fetches several from memory at once, rather than wait for each.
    fn scan(&mut self, text: &str, lexicon: &Lexicon) {
        self.stops.clear();
        self.lines.clear();
        self.strangers.clear();
        self.waiting.count = 0;
        self.starts.clear();
        self.scripts = [0; 3];
        form::scan_into(text, Filling { parts: self, text: text.as_bytes(), lexicon, script: None });
        self.look_up(lexicon);
    }

    /// Looks up the tokens that wait.
    #[inline(never)]
    fn look_up(&mut self, lexicon: &Lexicon) {
        // Each may be one with which a name begins; few are.
        let waiting = &self.waiting.list[..std::mem::take(&mut self.waiting.count)];
        let mut named = self.starts.len();
        self.starts.resize(named + waiting.len(), 0);
        let starts = &mut self.starts;
        self.tokens.extend(waiting.iter().zip(self.tokens.len() as u32..).map(|(waiting, at)| {
            let known = self.vocabulary.find(waiting.codes, waiting.hash, lexicon);
            let token = Token::new(waiting.start, waiting.end, waiting.bits, known);
            starts[named] = at;
            named += usize::from(token.names != 0);
            token
        }));
        self.starts.truncate(named);
    }

    /// The tokens with which a name can begin.
    pub(crate) fn name_starts(&self) -> &[u32] {
        &self.starts
    }

    /// Tells whose numbers [`Token::word`] has: a text's, between two times that it begins anew.
    pub(crate) fn numbering(&self) -> u64 {
        self.vocabulary.numbering()
    }

    /// The characters of a token.
    pub fn of<'t>(&self, text: &'t str, token: usize) -> &'t str {
        let token = self.tokens[token];
        &text[token.start as usize..token.end as usize]
    }

    /// True where a sentence may tell of something new: it has words that are [triggers](crate::knowledge::table::TRIGGERS) of
    /// both kinds.
    pub(crate) fn is_triggered(&self, sentence: &Sentence) -> bool {
        let tokens = &self.tokens[sentence.first as usize..sentence.end as usize];
        let all = tokens.iter().fold(0, |all, token| all | token.bits);
        all & (FIRST_TRIGGER | SECOND_TRIGGER) == FIRST_TRIGGER | SECOND_TRIGGER
    }

    /// The sentence with that token, as an index.
    pub fn sentence_of(&self, token: u32) -> usize {
        self.sentences.partition_point(|sentence| sentence.end <= token)
    }
}
