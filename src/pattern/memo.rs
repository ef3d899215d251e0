//! What short stretches captured before: in texts the same sequences of letters come again and again, and to seek
//! captures takes longer than to find them here.

use super::{Capture, Letter};

/// The longest stretch that is kept, in letters.
const LETTERS: usize = 12;

/// The most captures that are kept of one.
const CAPTURES: usize = 8;

/// How many stretches are kept, as a power of two. A newer one takes the place of an older one.
const BITS: u32 = 12;

/// The captures of rules over stretches of letters.
#[derive(Default)]
pub(super) struct Memo {
    /// For each place the number of its stretch in `slots`, from 1; 0 where it is free. Empty until the first one comes.
    places: Vec<u16>,
    /// The stretches; only as many as have come.
    slots: Vec<Slot>,
}

/// A stretch and what it captured.
#[derive(Clone, Copy)]
struct Slot {
    letters: [Letter; LETTERS],
    captures: [Capture; CAPTURES],
    rule: u16,
    length: u8,
    count: u8,
}

const EMPTY: Slot = Slot {
    letters: [0; LETTERS],
    captures: [Capture { label: 0, start: 0, end: 0, test: 0 }; CAPTURES],
    rule: 0,
    length: 0,
    count: 0,
};

/// Where a stretch is kept; `None` if it is too long for that.
#[inline]
fn place(rule: u16, letters: &[Letter]) -> Option<usize> {
    let stir =
        |hash: u64, letter: &Letter| (hash.rotate_left(5) ^ u64::from(*letter)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (letters.len() <= LETTERS).then(|| (letters.iter().fold(u64::from(rule), stir) >> (64 - BITS)) as usize)
}

impl Memo {
    /// Forgets all: the letters have changed their meaning.
    pub(super) fn clear(&mut self) {
        self.places.clear();
        self.slots.clear();
    }

    /// Fills `out` with what a rule captured of these letters; false where that isn't kept.
    #[inline]
    pub(super) fn recall(&self, rule: u16, letters: &[Letter], out: &mut Vec<Capture>) -> bool {
        let number = place(rule, letters).and_then(|place| self.places.get(place));
        let slot = number.and_then(|&number| self.slots.get(usize::from(number).checked_sub(1)?));
        let Some(slot) = slot else { return false };
        if slot.rule != rule || slot.letters.get(..usize::from(slot.length)) != Some(letters) {
            return false;
        }
        out.clear();
        out.extend_from_slice(&slot.captures[..usize::from(slot.count)]);
        true
    }

    /// Keeps what a rule has captured of these letters.
    pub(super) fn keep(&mut self, rule: u16, letters: &[Letter], captures: &[Capture]) {
        let Some(place) = place(rule, letters).filter(|_| captures.len() <= CAPTURES) else { return };
        if self.places.is_empty() {
            self.places.resize(1 << BITS, 0);
        }
        if self.places[place] == 0 {
            self.slots.push(EMPTY);
            self.places[place] = self.slots.len() as u16;
        }
        let slot = &mut self.slots[usize::from(self.places[place]) - 1];
        *slot = Slot { rule, length: letters.len() as u8, count: captures.len() as u8, ..EMPTY };
        slot.letters[..letters.len()].copy_from_slice(letters);
        slot.captures[..captures.len()].copy_from_slice(captures);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_until_all_is_forgotten() {
        let (mut memo, mut out) = (Memo::default(), Vec::new());
        let capture = |at: u16| Capture { label: at, start: 0, end: at, test: 1 };
        let captures: Vec<Capture> = (0..CAPTURES as u16).map(capture).collect();
        memo.keep(7, &[1, 2], &captures);
        memo.keep(7, &[1, 2, 3], &[]);
        memo.keep(7, &[4], &[captures.as_slice(), &captures].concat());
        memo.keep(7, &[5; LETTERS + 1], &captures);
        assert!(memo.recall(7, &[1, 2], &mut out));
        assert_eq!(out, captures);
        assert!(memo.recall(7, &[1, 2, 3], &mut out));
        assert!(out.is_empty());
        for (rule, letters) in [(8, [1, 2].as_slice()), (7, &[1]), (7, &[2, 1]), (7, &[4]), (7, &[5; LETTERS + 1])] {
            assert!(!memo.recall(rule, letters, &mut out), "{rule} {letters:?}");
        }
        memo.clear();
        assert!(!memo.recall(7, &[1, 2], &mut out));
    }
}
