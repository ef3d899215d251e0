//! From characters to forms: the scanner that parts a text into tokens and folds each of them.
//!
//! A token is a maximal run of letters, a maximal run of ASCII digits, or one other character. Its *form* is what is
//! left when case, «ё», stress marks, soft hyphens, zero-width marks and the kinds of dash, blank and apostrophe make
//! no difference. Inside the program a form is a short string of codes: ASCII letters in lower case, Cyrillic «а» to
//! «я» as the bytes 0xE0 to 0xFF, any other character as its UTF-8. No such string means two forms.

use unicode_normalization::char::compose;

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

    /// The hash of codes that [`words`](Codes::words) gave.
    pub fn hash_of(words: (u64, u64)) -> u32 {
        hash_of_words(words, Codes::length_of(words))
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

    /// Adds the lowest `count` bytes of a word, at most eight; all above them are zero.
    #[inline(always)]
    fn push_word(&mut self, word: u64, count: usize) {
        match self.bytes.get_mut(self.len..self.len + 8) {
            Some(room) => {
                room.copy_from_slice(&word.to_le_bytes());
                match self.len {
                    0 => self.words.0 = word,
                    at @ 1..8 => {
                        self.words.0 |= word << (at * 8);
                        self.words.1 |= word >> (64 - at * 8);
                    }
                    at @ 8..16 => self.words.1 |= word << (at * 8 - 64),
                    _ => {}
                }
                self.len += count;
            }
            None => word.to_le_bytes()[..count].iter().for_each(|&code| self.push(code)),
        }
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
    let mut h = len as u64;
    if len > 0 {
        h = stir(h, words.0);
    }
    if len > 8 {
        h = stir(h, words.1);
    }
    finish(h)
}

/// The hash of a form's codes, the same in every run and on every machine.
pub fn hash(codes: &[u8]) -> u32 {
    let mut h = codes.len() as u64;
    for chunk in codes.chunks(8) {
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

const SPACE: u8 = 0;
const LINE: u8 = 1;
const DIGIT: u8 = 2;
const MARK: u8 = 3;
// From here on what may be letters.
const LOWER: u8 = 4;
const UPPER: u8 = 5;
const CYRILLIC: u8 = 6;
const WIDE: u8 = 7;

const fn byte_classes() -> [u8; 256] {
    let mut table = [WIDE; 256];
    let mut b = 0;
    while b < 128 {
        table[b] = match b as u8 {
            b'\n' => LINE,
            0..=32 | 127 => SPACE,
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' => LOWER,
            b'A'..=b'Z' => UPPER,
            _ => MARK,
        };
        b += 1;
    }
    table[0xD0] = CYRILLIC;
    table[0xD1] = CYRILLIC;
    table
}

static CLASSES: [u8; 256] = byte_classes();

/// For the 128 characters U+0400 to U+047F: the code, with 1 in the upper byte for a capital; 0 where the slow path
/// must decide.
const fn cyrillic_codes() -> [u16; 128] {
    let mut table = [0u16; 128];
    let mut i = 0;
    while i < 32 {
        table[0x10 + i] = 0x100 | (0xE0 + i as u16);
        table[0x30 + i] = 0xE0 + i as u16;
        i += 1;
    }
    table[0x01] = 0x100 | 0xE5;
    table[0x51] = 0xE5;
    table
}

static CYRILLIC_CODES: [u16; 128] = cyrillic_codes();

/// Parts a text into tokens and hands each of them, with its codes, to `take`.
pub fn scan(text: &str, mut take: impl FnMut(Scanned, &Codes)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut gap = Gap::Blank;
    let mut codes = Codes::new();
    while at < bytes.len() {
        let byte = bytes[at];
        // Between most tokens stands one blank.
        if byte == b' ' {
            gap = gap.max(Gap::Space);
            at += 1;
            continue;
        }
        let class = CLASSES[byte as usize];
        if class >= LOWER {
            if let Some(token) = word(text, at, gap, &mut codes) {
                at = token.end;
                take(token, &codes);
                gap = Gap::None;
            } else {
                at = other(text, at, &mut gap, &mut codes, &mut take);
            }
            continue;
        }
        match class {
            SPACE => {
                gap = gap.max(Gap::Space);
                at += 1;
            }
            LINE => {
                gap = if gap >= Gap::Line { Gap::Blank } else { Gap::Line };
                at += 1;
            }
            DIGIT => {
                let start = at;
                codes.clear();
                while at < bytes.len() && bytes[at].is_ascii_digit() {
                    codes.push(bytes[at]);
                    at += 1;
                }
                let (kind, caps, script) = (Kind::Number, Caps::Lower, Script::Other);
                take(Scanned { start, end: at, kind, caps, script, gap }, &codes);
                gap = Gap::None;
            }
            _ => {
                codes.clear();
                codes.push(if byte == b'`' { b'\'' } else { byte });
                take(mark(at, at + 1, gap), &codes);
                at += 1;
                gap = Gap::None;
            }
        }
    }
}

fn mark(start: usize, end: usize, gap: Gap) -> Scanned {
    Scanned { start, end, kind: Kind::Mark, caps: Caps::Lower, script: Script::Other, gap }
}

/// A run of letters from `start`; `None` where the first character is no letter.
#[inline(always)]
fn word(text: &str, start: usize, gap: Gap, codes: &mut Codes) -> Option<Scanned> {
    let bytes = text.as_bytes();
    codes.clear();
    let mut at = start;
    let mut writing = Writing::default();
    while at < bytes.len() {
        let byte = bytes[at];
        let large = match CLASSES[byte as usize] {
            LOWER | UPPER => {
                if let Some(eight) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
                    let run = latin_letters(u64::from_le_bytes(*eight));
                    codes.push_word(run.codes, run.count as usize);
                    at += run.count as usize;
                    writing.add(run.count, run.large);
                    continue;
                }
                codes.push(byte | 0x20);
                at += 1;
                byte & 0x20 == 0
            }
            CYRILLIC => {
                let run = cyrillic_letters(&bytes[at..]);
                if run.count > 0 {
                    codes.push_word(run.codes, run.count as usize);
                    at += 2 * run.count as usize;
                    writing.add(run.count, run.large);
                    continue;
                }
                let Some((step, large)) = wide_letter(text, at, writing.begun, codes) else { break };
                at += step;
                let Some(large) = large else { continue };
                large
            }
            WIDE => match wide_letter(text, at, writing.begun, codes) {
                None => break,
                Some((step, None)) => {
                    at += step;
                    continue;
                }
                Some((step, Some(large))) => {
                    at += step;
                    large
                }
            },
            _ => break,
        };
        writing.add(1, u64::from(large));
    }
    if !writing.begun {
        return None;
    }
    let script = match CLASSES[bytes[start] as usize] {
        LOWER | UPPER => Script::Latin,
        CYRILLIC => Script::Cyrillic,
        _ => wide_script(text, start),
    };
    Some(Scanned { start, end: at, kind: Kind::Word, caps: writing.caps(), script, gap })
}

/// How the letters of a word are written, as far as it has been read.
#[derive(Default)]
struct Writing {
    begun: bool,
    /// Whether there is a capital, one behind the first letter, a small letter.
    large: bool,
    large_later: bool,
    small: bool,
}

impl Writing {
    /// Adds up to eight letters; of those that are capitals the lowest bit of their byte is set.
    #[inline(always)]
    fn add(&mut self, count: u32, large: u64) {
        let own = ONES & (u64::MAX >> (64 - 8 * count));
        self.large |= large != 0;
        self.large_later |= large & !u64::from(!self.begun) != 0;
        self.small |= own & !large != 0;
        self.begun = true;
    }

    #[inline(always)]
    fn caps(&self) -> Caps {
        match (self.large, self.large_later, self.small) {
            (false, ..) => Caps::Lower,
            (_, false, _) => Caps::Capital,
            (.., false) => Caps::Upper,
            _ => Caps::Mixed,
        }
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// Up to eight letters of one script.
struct Letters {
    /// Their codes, zero behind the last.
    codes: u64,
    count: u32,
    /// Which of them are capitals: the lowest bit of their byte is set.
    large: u64,
}

/// The ASCII letters that eight bytes begin with, of which there is one; all eight are looked at together.
#[inline(always)]
fn latin_letters(eight: u64) -> Letters {
    const TOP: u64 = 0x80 * ONES;
    let lower = eight | (0x20 * ONES);
    let low = lower & !TOP;
    // The top bit of each byte: from «a» on, and behind «z».
    let from_a = low + (0x80 - b'a' as u64) * ONES;
    let behind_z = low + (0x7F - b'z' as u64) * ONES;
    let letters = from_a & !behind_z & !eight & TOP;
    let count = (!letters & TOP).trailing_zeros() / 8;
    let own = u64::MAX >> (64 - 8 * count);
    Letters { codes: lower & own, count, large: (!eight >> 5) & ONES & own }
}

/// The Cyrillic letters of the table that some bytes begin with, at most eight.
#[inline(always)]
fn cyrillic_letters(bytes: &[u8]) -> Letters {
    let (mut codes, mut count, mut large) = (0, 0, 0);
    for pair in bytes.chunks_exact(2).take(8) {
        if pair[0] & 0xFE != 0xD0 {
            break;
        }
        let code = CYRILLIC_CODES[usize::from(pair[0] & 1) << 6 | usize::from(pair[1] & 0x3F)];
        if code == 0 {
            break;
        }
        codes |= u64::from(code & 0xFF) << (count * 8);
        large |= u64::from(code >> 8) << (count * 8);
        count += 1;
    }
    Letters { codes, count, large }
}

/// A character outside the tables: its length in bytes, and whether it is a capital; `None` inside where it is an
/// invisible mark that belongs to the word; `None` where it ends the word.
#[cold]
fn wide_letter(text: &str, at: usize, begun: bool, codes: &mut Codes) -> Option<(usize, Option<bool>)> {
    let c = text[at..].chars().next()?;
    let step = c.len_utf8();
    if is_invisible(c) {
        return begun.then_some((step, None));
    }
    if is_combining(c) {
        if !begun {
            return None;
        }
        combine(codes, c);
        return Some((step, None));
    }
    if !c.is_alphabetic() {
        return None;
    }
    let mut lower = c.to_lowercase();
    let (first, more) = (lower.next().unwrap_or(c), lower.next());
    push_folded(codes, first);
    if let Some(more) = more {
        push_folded(codes, more);
    }
    Some((step, Some(first != c)))
}

fn push_folded(codes: &mut Codes, c: char) {
    match c {
        'а'..='я' => codes.push((0xE0 + (c as u32 - 'а' as u32)) as u8),
        'ё' => codes.push(0xE5),
        _ => codes.push_char(c),
    }
}

/// A combining mark: composed with the letter before it where Unicode has such a letter, else left out (stress).
fn combine(codes: &mut Codes, mark: char) {
    if codes.len == 0 || codes.len > MAX_FORM {
        return;
    }
    let last = codes.bytes[codes.len - 1];
    let (base, width) = match last {
        0xE0..=0xFF => (char::from_u32('а' as u32 + u32::from(last - 0xE0)), 1),
        b'a'..=b'z' => (Some(char::from(last)), 1),
        _ => {
            let tail = &codes.bytes[..codes.len];
            let from = tail.iter().rposition(|b| !(0x80..0xC0).contains(b)).unwrap_or(0);
            (std::str::from_utf8(&tail[from..]).ok().and_then(|s| s.chars().next()), tail.len() - from)
        }
    };
    if let Some(composed) = base.and_then(|base| compose(base, mark)) {
        codes.pop(width);
        push_folded(codes, composed);
    }
}

fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// Marks that a reader doesn't see: soft hyphen, zero-width space, joiners, word joiner, byte order mark.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

fn wide_script(text: &str, at: usize) -> Script {
    match text[at..].chars().next().unwrap_or(' ') as u32 {
        0x41..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
        0x400..=0x52F => Script::Cyrillic,
        _ => Script::Other,
    }
}

/// A character that is neither ASCII nor a letter. Returns the offset after it.
#[cold]
fn other(text: &str, at: usize, gap: &mut Gap, codes: &mut Codes, take: &mut impl FnMut(Scanned, &Codes)) -> usize {
    let c = text[at..].chars().next().unwrap_or(' ');
    let end = at + c.len_utf8();
    if c == '\u{2028}' || c == '\u{85}' {
        *gap = if *gap >= Gap::Line { Gap::Blank } else { Gap::Line };
    } else if c == '\u{2029}' {
        *gap = Gap::Blank;
    } else if c.is_whitespace() {
        *gap = (*gap).max(Gap::Space);
    } else if !is_invisible(c) && !is_combining(c) {
        codes.clear();
        match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' => codes.push(b'-'),
            '‘' | '’' | '‛' | 'ʼ' | '′' => codes.push(b'\''),
            _ => codes.push_char(c),
        }
        take(mark(at, end, *gap), codes);
        *gap = Gap::None;
    }
    end
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
