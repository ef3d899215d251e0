//! From characters to forms: the scanner that parts a text into tokens and folds each of them.
//!
//! A token is a maximal run of letters, a maximal run of ASCII digits, or one other character. Its *form* is what is
//! left when case, «ё», stress marks, soft hyphens, zero-width marks and the kinds of dash, blank and apostrophe make
//! no difference. Inside the program a form is a short string of codes: ASCII letters in lower case, Cyrillic «а» to
//! «я» as the bytes 0xE0 to 0xFF, any other character as its UTF-8. No such string means two forms.

mod scan;
mod window;

pub use scan::{Take, is_invisible, scan, scan_into};

/// The longest form, in codes; a longer token has no form.
pub const MAX_FORM: usize = 48;

/// What a token is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Letters.
    Word = 0,
    /// ASCII digits.
    Number = 1,
    /// One character that is neither.
    Mark = 2,
}

/// How the letters of a word are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[repr(u8)]
pub enum Caps {
    /// `word`, and everything that is no word.
    Lower = 0,
    /// `Word`, or a single capital letter.
    Capital = 1,
    /// `WORD`.
    Upper = 2,
    /// `wOrd`, `WoRd`.
    Mixed = 3,
}

/// What stands between a token and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Gap {
    /// Nothing.
    None = 0,
    /// Blanks.
    Space = 1,
    /// A line end.
    Line = 2,
    /// An empty line, or the beginning of the text.
    Blank = 3,
}

/// The script of a word's first letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Script {
    /// No letters, or a script of neither kind below.
    Other = 0,
    /// Latin.
    Latin = 1,
    /// Cyrillic.
    Cyrillic = 2,
}

impl Script {
    /// The script with that ISO 15924 name; `Other` for those the scanner doesn't tell apart.
    pub fn from_iso(name: &str) -> Script {
        match name {
            "Latn" => Script::Latin,
            "Cyrl" => Script::Cyrillic,
            _ => Script::Other,
        }
    }
}

/// A token as the scanner sees it; offsets are bytes.
#[derive(Debug, Clone, Copy)]
pub struct Scanned {
    /// The offset of its first byte.
    pub start: usize,
    /// The offset after its last byte, trailing invisible marks included.
    pub end: usize,
    /// What it is made of.
    pub kind: Kind,
    /// How it is written.
    pub caps: Caps,
    /// Its script.
    pub script: Script,
    /// What stands before it.
    pub gap: Gap,
}

/// The codes of a form, and their hash.
pub struct Codes {
    bytes: [u8; MAX_FORM],
    len: usize,
    /// The first sixteen codes again, as two words, zero behind the last. No code is zero.
    words: (u64, u64),
}

impl Codes {
    fn new() -> Codes {
        Codes { bytes: [0; MAX_FORM], len: 0, words: (0, 0) }
    }

    /// The codes; empty where the token is too long to have a form.
    pub fn as_slice(&self) -> &[u8] {
        if self.len > MAX_FORM { &[] } else { &self.bytes[..self.len] }
    }

    /// A hash of the codes, the same in every run and on every machine: that of [`hash`].
    #[inline]
    pub fn hash(&self) -> u32 {
        match self.words() {
            Some(words) => hash_of_words(words, self.len),
            None => hash(self.as_slice()),
        }
    }

    /// The hash of so many codes, which [`words`](Codes::words) gave.
    #[inline(always)]
    pub fn hash_of(words: (u64, u64), length: usize) -> u32 {
        hash_of_words(words, length)
    }

    /// How many codes [`words`](Codes::words) gave.
    pub fn length_of(words: (u64, u64)) -> usize {
        let zeros = if words.1 == 0 { 64 + words.0.leading_zeros() } else { words.1.leading_zeros() };
        16 - zeros as usize / 8
    }

    /// The first sixteen codes as two words, zero behind the last; `None` where there are more.
    #[inline]
    pub fn words(&self) -> Option<(u64, u64)> {
        (self.len <= 16).then_some(self.words)
    }

    #[inline(always)]
    fn clear(&mut self) {
        self.len = 0;
        self.words = (0, 0);
    }

    #[inline(always)]
    fn push(&mut self, code: u8) {
        if self.len < MAX_FORM {
            self.bytes[self.len] = code;
            if self.len < 8 {
                self.words.0 |= u64::from(code) << (self.len * 8);
            } else if self.len < 16 {
                self.words.1 |= u64::from(code) << (self.len * 8 - 64);
            }
            self.len += 1;
        } else {
            self.len = MAX_FORM + 1;
        }
    }

    /// Takes these, zero behind the last, of which there are so many.
    #[inline(always)]
    fn set(&mut self, words: (u64, u64), len: usize) {
        self.bytes[..8].copy_from_slice(&words.0.to_le_bytes());
        self.bytes[8..16].copy_from_slice(&words.1.to_le_bytes());
        (self.words, self.len) = (words, len);
    }

    /// Takes the last codes away.
    fn pop(&mut self, count: usize) {
        let kept = self.len.min(MAX_FORM) - count;
        let bytes = self.bytes;
        self.clear();
        bytes[..kept].iter().for_each(|&code| self.push(code));
    }

    fn push_char(&mut self, c: char) {
        for byte in c.encode_utf8(&mut [0; 4]).bytes() {
            self.push(byte);
        }
    }
}

#[inline(always)]
fn hash_of_words(words: (u64, u64), len: usize) -> u32 {
    finish(stir(stir(len as u64, words.0), words.1))
}

/// The hash of a form's codes, the same in every run and on every machine.
pub fn hash(codes: &[u8]) -> u32 {
    let mut h = codes.len() as u64;
    // Two words at least, so that those of short forms need no branch.
    for at in (0..codes.len().max(16)).step_by(8) {
        let chunk = codes.get(at..).unwrap_or_default();
        let chunk = &chunk[..chunk.len().min(8)];
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        h = stir(h, u64::from_le_bytes(word));
    }
    finish(h)
}

#[inline(always)]
fn stir(h: u64, word: u64) -> u64 {
    (h.rotate_left(23) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

#[inline(always)]
fn finish(h: u64) -> u32 {
    (h ^ (h >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9).rotate_left(31) as u32
}

/// The forms of a text, as strings of codes.
pub fn forms(text: &str) -> Vec<Vec<u8>> {
    let mut out = Vec::new();
    scan(text, |_, codes| out.push(codes.as_slice().to_vec()));
    out
}

/// A form's codes as a person would write them, for messages and for token patterns.
pub fn spell(codes: &[u8]) -> String {
    let mut out = String::with_capacity(codes.len() * 2);
    spell_to(codes, &mut out);
    out
}

/// Adds a form's codes as a person would write them.
pub fn spell_to(codes: &[u8], out: &mut String) {
    let mut rest = codes;
    while let Some(&first) = rest.first() {
        if first >= 0xE0 && rest.get(1).is_none_or(|b| !(0x80..0xC0).contains(b)) {
            out.extend(char::from_u32('а' as u32 + u32::from(first - 0xE0)));
            rest = &rest[1..];
        } else {
            let width = match first {
                0..=0x7F => rest.iter().take_while(|code| code.is_ascii()).count(),
                0x80..=0xDF => 2,
                0xE0..=0xEF => 3,
                _ => 4,
            }
            .min(rest.len());
            out.push_str(&String::from_utf8_lossy(&rest[..width]));
            rest = &rest[width..];
        }
    }
}

#[cfg(test)]
mod tests;
