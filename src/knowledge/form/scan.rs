//! The scanner: a text becomes tokens.

use unicode_normalization::char::compose;

use super::window::{Window, Word};
use super::{Caps, Codes, Gap, Kind, MAX_FORM, Scanned, Script};

/// What stands before a token after no further blank, and after one; by what stood there before. It is looked up since
/// no branch can foresee it.
static AFTER: [[Gap; 2]; 4] =
    [[Gap::None, Gap::Space], [Gap::Space, Gap::Space], [Gap::Line, Gap::Line], [Gap::Blank, Gap::Blank]];

/// What takes the tokens of a text.
pub trait Take {
    /// Takes a token with its codes.
    fn token(&mut self, token: Scanned, codes: &Codes);

    /// Takes a word or mark of up to sixteen codes: these as [`Codes::words`] gives them, and how many there are.
    fn short(&mut self, token: Scanned, words: (u64, u64), length: usize);
}

/// Calls a function for each token.
struct Each<F>(F);

impl<F: FnMut(Scanned, &Codes)> Take for Each<F> {
    fn token(&mut self, token: Scanned, codes: &Codes) {
        self.0(token, codes);
    }

    fn short(&mut self, token: Scanned, words: (u64, u64), length: usize) {
        let mut codes = Codes::new();
        codes.set(words, length);
        self.0(token, &codes);
    }
}

/// Parts a text into tokens and calls `each` with every one of them and its codes.
pub fn scan(text: &str, each: impl FnMut(Scanned, &Codes)) {
    scan_into(text, Each(each));
}

/// Parts a text into tokens and hands each of them to `take`.
///
/// Many bytes are looked at together, so that it need not wait for the end of one word to find the next; what is not
/// plain in them is read character by character.
pub fn scan_into(text: &str, mut take: impl Take) {
    let mut gap = Gap::Blank;
    let mut codes = Codes::new();
    let mut base = 0;
    while base < text.len() {
        let window = Window::of(&text.as_bytes()[base..]);
        let (mut starts, until) = window.starts();
        // The offset after what was read.
        let mut at = 0;
        while starts != 0 {
            at = starts.trailing_zeros() as usize;
            gap = AFTER[gap as usize][window.follows_blank(at)];
            if let Some(word) = window.word(at) {
                let Word { length, script, caps, words, letters } = word;
                let (start, end) = (base + at, base + at + length);
                take.short(Scanned { start, end, kind: Kind::Word, caps, script, gap }, words, letters);
                gap = Gap::None;
                at += length;
                starts &= starts - 1;
            } else {
                at = step(text, base + at, &mut gap, &mut codes, &mut take) - base;
                // What was read may have begun several times: each digit, each part of a character.
                starts &= u64::MAX.checked_shl(at as u32).unwrap_or(0);
            }
        }
        if at < until {
            gap = AFTER[gap as usize][1];
        }
        base += at.max(until);
    }
}

/// Reads a token that begins here, or a blank of any kind. Returns the offset after it.
#[inline]
fn step(text: &str, at: usize, gap: &mut Gap, codes: &mut Codes, take: &mut impl Take) -> usize {
    let byte = text.as_bytes()[at];
    if byte.is_ascii_punctuation() {
        let code = if byte == b'`' { b'\'' } else { byte };
        take.short(mark(at, at + 1, std::mem::replace(gap, Gap::None)), (u64::from(code), 0), 1);
        return at + 1;
    }
    match byte {
        b'\n' => *gap = if *gap >= Gap::Line { Gap::Blank } else { Gap::Line },
        0..=32 | 127 => *gap = (*gap).max(Gap::Space),
        b'0'..=b'9' => {
            let rest = &text.as_bytes()[at..];
            let end = at + rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
            codes.clear();
            text.as_bytes()[at..end].iter().for_each(|&digit| codes.push(digit));
            let (kind, caps, script) = (Kind::Number, Caps::Lower, Script::Other);
            take.token(Scanned { start: at, end, kind, caps, script, gap: std::mem::replace(gap, Gap::None) }, codes);
            return end;
        }
        _ => match word(text, at, *gap, codes) {
            Some(token) => {
                take.token(token, codes);
                *gap = Gap::None;
                return token.end;
            }
            None => return other(text, at, gap, codes, take),
        },
    }
    at + 1
}

fn mark(start: usize, end: usize, gap: Gap) -> Scanned {
    Scanned { start, end, kind: Kind::Mark, caps: Caps::Lower, script: Script::Other, gap }
}

/// A run of letters from `start`, with the invisible and combining marks in it; `None` where the first character is no
/// letter.
#[inline(never)]
fn word(text: &str, start: usize, gap: Gap, codes: &mut Codes) -> Option<Scanned> {
    codes.clear();
    let mut end = start;
    // How many letters there are, how many of them are capitals, and whether the first one is.
    let (mut letters, mut large, mut first) = (0, 0, false);
    for c in text[start..].chars() {
        let is_large = match c {
            'a'..='z' | 'а'..='я' | 'ё' => {
                push_folded(codes, c);
                false
            }
            'A'..='Z' | 'А'..='Я' => {
                push_folded(codes, if c.is_ascii() { c.to_ascii_lowercase() } else { below(c) });
                true
            }
            _ if letters > 0 && is_invisible(c) => {
                end += c.len_utf8();
                continue;
            }
            _ if letters > 0 && is_combining(c) => {
                combine(codes, c);
                end += c.len_utf8();
                continue;
            }
            _ if c.is_alphabetic() => {
                let mut lower = c.to_lowercase();
                let first = lower.next().unwrap_or(c);
                push_folded(codes, first);
                lower.for_each(|more| push_folded(codes, more));
                first != c
            }
            _ => break,
        };
        first |= letters == 0 && is_large;
        letters += 1;
        large += usize::from(is_large);
        end += c.len_utf8();
    }
    let caps = match (large, first) {
        (0, _) => Caps::Lower,
        (1, true) => Caps::Capital,
        _ if large == letters => Caps::Upper,
        _ => Caps::Mixed,
    };
    (letters > 0).then(|| Scanned { start, end, kind: Kind::Word, caps, script: script(text, start), gap })
}

/// The small letter of «А» to «Я».
fn below(c: char) -> char {
    char::from_u32(c as u32 + 0x20).unwrap_or(c)
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

pub(super) fn is_combining(c: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&c)
}

/// Marks that a reader doesn't see: soft hyphen, zero-width space, joiners, word joiner, byte order mark.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

pub(super) fn script(text: &str, at: usize) -> Script {
    match text[at..].chars().next().unwrap_or(' ') as u32 {
        0x41..=0x24F | 0x1E00..=0x1EFF => Script::Latin,
        0x400..=0x52F => Script::Cyrillic,
        _ => Script::Other,
    }
}

/// A character that is neither ASCII nor a letter. Returns the offset after it.
#[cold]
fn other(text: &str, at: usize, gap: &mut Gap, codes: &mut Codes, take: &mut impl Take) -> usize {
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
        take.token(mark(at, end, *gap), codes);
        *gap = Gap::None;
    }
    end
}
