//! Offsets of a finished record in another unit.

use super::{Offsets, Record};

impl Offsets {
    /// How many units a character takes.
    fn width(self, character: char) -> usize {
        match self {
            Offsets::Codepoint => 1,
            Offsets::Byte => character.len_utf8(),
            Offsets::Utf16 => character.len_utf16(),
        }
    }
}

impl Record {
    /// The record with every `start` and `end` in that unit. An offset beyond the text becomes its end, one inside a
    /// character the end of that character.
    pub fn with_offsets(mut self, unit: Offsets) -> Record {
        if self.offsets == unit {
            return self;
        }
        let mut ascending: Vec<(usize, usize)> = Vec::new();
        self.each_offset(|offset| ascending.push((*offset, 0)));
        ascending.sort_unstable();
        ascending.dedup();
        let (mut old, mut new) = (0, 0);
        let mut characters = self.text.chars();
        for (offset, converted) in &mut ascending {
            while old < *offset
                && let Some(character) = characters.next()
            {
                old += self.offsets.width(character);
                new += unit.width(character);
            }
            *converted = new;
        }
        self.each_offset(|offset| {
            let at = ascending.binary_search_by_key(offset, |(old, _)| *old).expect("every offset was collected");
            *offset = ascending[at].1;
        });
        self.offsets = unit;
        self
    }

    fn each_offset(&mut self, mut visit: impl FnMut(&mut usize)) {
        for mention in &mut self.mentions {
            visit(&mut mention.start);
            visit(&mut mention.end);
        }
        for event in &mut self.events {
            visit(&mut event.start);
            visit(&mut event.end);
            for more in &mut event.more {
                visit(&mut more.start);
                visit(&mut more.end);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::record;
    use super::*;

    #[test]
    fn every_unit_gives_the_mentions_text() {
        for unit in [Offsets::Codepoint, Offsets::Byte, Offsets::Utf16] {
            let record = record().with_offsets(unit);
            assert_eq!(record.offsets, unit);
            for mention in &record.mentions {
                let (start, end) = (mention.start, mention.end);
                let stretch: String = match unit {
                    Offsets::Codepoint => record.text.chars().skip(start).take(end - start).collect(),
                    Offsets::Byte => record.text[start..end].to_owned(),
                    Offsets::Utf16 => {
                        let units: Vec<u16> = record.text.encode_utf16().collect();
                        String::from_utf16(&units[start..end]).unwrap()
                    }
                };
                assert_eq!(stretch, mention.text);
            }
        }
    }

    #[test]
    fn events_are_converted_as_well() {
        let event = &record().with_offsets(Offsets::Byte).events[0];
        assert_eq!((event.start, event.end, event.more[0].start, event.more[0].end), (5, 68, 69, 89));
        let event = &record().with_offsets(Offsets::Utf16).events[0];
        assert_eq!((event.start, event.end, event.more[0].start, event.more[0].end), (3, 40, 41, 61));
    }

    #[test]
    fn an_offset_beyond_the_text_becomes_its_end() {
        let mut beyond = record();
        beyond.mentions[1].end = 1000;
        assert_eq!(beyond.with_offsets(Offsets::Utf16).mentions[1].end, 61);
    }

    #[test]
    fn there_and_back_changes_nothing() {
        for unit in [Offsets::Byte, Offsets::Utf16] {
            assert_eq!(record().with_offsets(unit).with_offsets(Offsets::Codepoint), record());
        }
    }
}
