//! Many bytes at once: where the blanks, letters and capitals of a stretch of text stand, and its plain words.

use wide::{i8x16, i16x8, u8x16};

use super::{Caps, Script};

/// How many bytes are looked at together.
pub(super) const WIDTH: usize = 64;

/// These, and those behind them that are read with a word that ends there.
const ROOM: usize = WIDTH + 16;

/// A stretch of text, and what its bytes are, a bit for each of the first [`WIDTH`]. Behind the end of the text stand
/// blanks.
pub(super) struct Window {
    bytes: [u8; ROOM],
    /// A blank.
    blank: u64,
    /// A part of an ASCII letter or of one from «а» to «я».
    letter: u64,
    /// The first byte of such a letter that is a capital.
    large: u64,
    /// A part of a character outside ASCII.
    high: u64,
    /// Such a part that is none of a letter.
    odd: u64,
}

/// A word of a window.
pub(super) struct Word {
    /// How many bytes it has.
    pub(super) length: usize,
    pub(super) script: Script,
    pub(super) caps: Caps,
    /// Its codes, zero behind the last.
    pub(super) words: (u64, u64),
    /// How many these are.
    pub(super) letters: usize,
}

/// Each byte against the same number.
fn all(byte: u8) -> i8x16 {
    i8x16::splat(byte as i8)
}

impl Window {
    /// The window over the beginning of some bytes.
    #[inline(always)]
    pub(super) fn of(bytes: &[u8]) -> Window {
        let bytes = bytes.first_chunk().copied().unwrap_or_else(|| {
            let mut padded = [b' '; ROOM];
            padded[..bytes.len()].copy_from_slice(bytes);
            padded
        });
        let mut window = Window { bytes, blank: 0, letter: 0, large: 0, high: 0, odd: 0 };
        for at in (0..WIDTH).step_by(16) {
            let bytes = window.sixteen(at);
            let bit = |which: i8x16| u64::from(which.to_bitmask()) << at;
            let lower = bytes | all(0x20);
            let letter = lower.simd_gt(all(b'a' - 1)) & lower.simd_lt(all(b'z' + 1));
            window.blank |= bit(bytes.simd_eq(all(b' ')));
            window.letter |= bit(letter);
            window.large |= bit(letter & bytes.simd_lt(all(b'a')));
            window.high |= bit(bytes);
        }
        if window.high != 0 {
            window.find_cyrillic();
            window.odd = window.high & !window.letter;
        }
        window
    }

    /// Finds the letters of two bytes: «А» to «п» are 0xD0 and 0x90 to 0xBF, of which the capitals end with 0xAF;
    /// «р» to «я» are 0xD1 and 0x80 to 0x8F.
    #[inline(always)]
    fn find_cyrillic(&mut self) {
        let (mut d0, mut d1, mut below_90, mut below_b0, mut below_c0) = (0, 0, 0, 0, 0);
        for at in (0..WIDTH).step_by(16) {
            let bytes = self.sixteen(at);
            let bit = |which: i8x16| u64::from(which.to_bitmask()) << at;
            d0 |= bit(bytes.simd_eq(all(0xD0)));
            d1 |= bit(bytes.simd_eq(all(0xD1)));
            // As signed numbers 0x80 and the following are the least.
            below_90 |= bit(bytes.simd_lt(all(0x90)));
            below_b0 |= bit(bytes.simd_lt(all(0xB0)));
            below_c0 |= bit(bytes.simd_lt(all(0xC0)));
        }
        let leads = d0 & (below_c0 & !below_90) >> 1 | d1 & below_90 >> 1;
        self.letter |= leads | leads << 1;
        self.large |= d0 & (below_b0 & !below_90) >> 1;
    }

    #[inline(always)]
    fn sixteen(&self, at: usize) -> i8x16 {
        let bytes: &[u8; 16] = self.bytes[at..].first_chunk().expect("a window has room");
        i8x16::new(bytes.map(|byte| byte as i8))
    }

    /// Where tokens and what stands between them may begin, a bit for each byte, and up to where the window is read: a word
    /// that may go on behind it is left to the next one, unless the window begins with it.
    #[inline(always)]
    pub(super) fn starts(&self) -> (u64, usize) {
        let starts = !self.blank & !(self.letter & self.letter << 1);
        // Of a character of two bytes that begins with the last one nothing is known.
        if self.letter >> (WIDTH - 2) == 0 {
            return (starts, WIDTH);
        }
        let before = !self.letter & (u64::MAX >> 1);
        match WIDTH - before.leading_zeros() as usize {
            0 => (starts & 1, 1),
            last => (starts & ((1 << last) - 1), last),
        }
    }

    /// 1 where a blank stands before a byte of the window, else 0.
    #[inline(always)]
    pub(super) fn follows_blank(&self, at: usize) -> usize {
        (self.blank << 1 >> at & 1) as usize
    }

    /// The word that begins at a byte; `None` unless it is known to end in the window, is of one script, and has no more
    /// than sixteen letters.
    #[inline(always)]
    pub(super) fn word(&self, at: usize) -> Option<Word> {
        let at = at % WIDTH;
        let length = (!(self.letter >> at)).trailing_zeros() as usize;
        let end = at + length;
        if length == 0 || end >= WIDTH - 1 || self.odd >> end & 1 == 1 && !ends_word(self.behind(end)) {
            return None;
        }
        let own = (1 << length) - 1;
        let high = self.high >> at & own;
        // The codes, how many there are, and the first bytes of the letters.
        let (script, words, letters, firsts) = if high == 0 {
            (Script::Latin, (self.latin(at), self.latin(at + 8)), length, own)
        } else if high == own {
            let words = (self.cyrillic(at), self.cyrillic((at + 16).min(WIDTH)));
            (Script::Cyrillic, words, length / 2, own / 3)
        } else {
            return None;
        };
        let &(low, high) = LOWEST.get(letters)?;
        let words = (words.0 & low, words.1 & high);
        let large = self.large >> at & own;
        let (first, later, small) = (large & 1, large > 1, large != firsts);
        let caps = CAPS[first as usize | usize::from(later) << 1 | usize::from(small) << 2];
        Some(Word { length, script, caps, words, letters })
    }

    /// The first bytes behind a word.
    #[inline(always)]
    fn behind(&self, end: usize) -> &[u8; 3] {
        self.bytes[end % WIDTH..].first_chunk().expect("a window has room")
    }

    /// Eight bytes, of which the letters are small ones.
    #[inline(always)]
    fn latin(&self, at: usize) -> u64 {
        let bytes = self.bytes[at..].first_chunk().expect("a window has room");
        u64::from_le_bytes(*bytes) | 0x2020_2020_2020_2020
    }

    /// The codes of eight letters from «А» to «я».
    #[inline(always)]
    fn cyrillic(&self, at: usize) -> u64 {
        let bytes: &[u8; 16] = self.bytes[at..].first_chunk().expect("a window has room");
        let pairs: [i16; 8] = std::array::from_fn(|pair| i16::from_le_bytes([bytes[2 * pair], bytes[2 * pair + 1]]));
        let pairs = i16x8::new(pairs);
        // «А» is 0x10 here, «а» 0x30.
        let place = (pairs & i16x8::splat(1)) << 6u32 | (pairs >> 8u32) & i16x8::splat(0x3F);
        let codes = (place + i16x8::splat(0x10)) & i16x8::splat(0x1F) | i16x8::splat(0xE0);
        let codes = u8x16::narrow_i16x8(codes, codes).to_array();
        u64::from_le_bytes(*codes.first_chunk().expect("sixteen are more than eight"))
    }
}

/// How a word is written, by whether its first letter is a capital, a later one is, and one is small: a bit each.
const CAPS: [Caps; 8] =
    [Caps::Lower, Caps::Capital, Caps::Upper, Caps::Upper, Caps::Lower, Caps::Capital, Caps::Mixed, Caps::Mixed];

/// So many of the lowest bytes of two words, from none to all sixteen.
const LOWEST: [(u64, u64); 17] = {
    let mut masks = [(0, 0); 17];
    let mut count = 1;
    while count < masks.len() {
        let (low, high) = masks[count - 1];
        masks[count] = if count <= 8 { (low << 8 | 0xFF, 0) } else { (low, high << 8 | 0xFF) };
        count += 1;
    }
    masks
};

/// True where a word ends before these bytes, the first of which is outside ASCII: before a no-break space, a quotation
/// mark, a dash.
#[inline(always)]
fn ends_word(behind: &[u8; 3]) -> bool {
    matches!(behind, [0xC2, 0xA0 | 0xAB | 0xBB, _] | [0xE2, 0x80, 0x90..=0xBF])
}
