//! Blocks and sentences.

use std::ops::RangeInclusive;

use super::{Block, BlockKind, FIRST, Sentence, Text};
use crate::knowledge::form::{Caps, Gap, Kind};
use crate::knowledge::lexicon::Lexicon;

/// Titles and headings are no longer than this, in bytes.
const MAX_HEADING: u32 = 320;

impl Text {
    /// Parts the tokens into blocks: at empty lines; at list marks and Markdown headings; and at line ends, where the
    /// lines are paragraphs (they are longer than a screen) or end early.
    pub(super) fn part_blocks(&mut self, text: &str) {
        if self.tokens.is_empty() {
            return;
        }
        let widest = self.widest_line();
        let mut from = 0;
        let mut line_start = self.tokens[0].start;
        let lines = std::mem::take(&mut self.lines);
        for at in lines.iter().map(|&at| at as usize).filter(|&at| at > 0) {
            let (token, before) = (self.tokens[at], self.tokens[at - 1]);
            let breaks = token.gap() == Gap::Blank
                || widest > 200
                || self.begins_item(text, at)
                || text.as_bytes()[line_start as usize] == b'#'
                || (before.end - line_start) * 3 < widest * 2 && self.ends_early(text, at);
            if breaks {
                self.push_block(text, from, at);
                from = at;
            }
            line_start = token.start;
        }
        self.lines = lines;
        self.push_block(text, from, self.tokens.len());
        self.tell_title();
    }

    /// The bytes of the widest line.
    fn widest_line(&self) -> u32 {
        let (mut widest, mut start) = (0, self.tokens[0].start);
        for at in self.lines.iter().map(|&at| at as usize).filter(|&at| at > 0) {
            widest = widest.max(self.tokens[at - 1].end - start);
            start = self.tokens[at].start;
        }
        widest.max(self.tokens.last().map_or(0, |last| last.end - start))
    }

    /// True where a short line before this token ended on purpose: it closed a sentence, or a capital follows.
    fn ends_early(&self, text: &str, at: usize) -> bool {
        let last = text.as_bytes()[self.tokens[at - 1].end as usize - 1];
        matches!(last, b'.' | b'!' | b'?' | b':' | b';' | b'"' | b')') || self.tokens[at].caps() != Caps::Lower
    }

    /// True where a list item begins: a bullet, or a number with a full stop or bracket, and a blank after it.
    fn begins_item(&self, text: &str, at: usize) -> bool {
        let spaced = |index: usize| self.tokens.get(index).is_some_and(|token| token.gap() == Gap::Space);
        match self.of(text, at) {
            "-" | "*" | "•" | "–" | "—" | "·" | "▪" | "◦" => spaced(at + 1),
            _ if self.tokens[at].kind() == Kind::Number => {
                self.tokens[at].end - self.tokens[at].start <= 2
                    && self.tokens.get(at + 1).is_some_and(|next| next.gap() == Gap::None)
                    && matches!(self.of(text, at + 1), "." | ")")
                    && spaced(at + 2)
            }
            _ => false,
        }
    }

    fn push_block(&mut self, text: &str, from: usize, end: usize) {
        let bytes = self.tokens[end - 1].end - self.tokens[from].start;
        let last = text[..self.tokens[end - 1].end as usize].chars().next_back().unwrap_or(' ');
        let kind = if self.of(text, from) == "#" {
            BlockKind::Heading
        } else if self.begins_item(text, from) {
            BlockKind::Item
        } else if bytes <= MAX_HEADING
            && !matches!(last, '.' | '!' | '…' | ':' | ';' | ',')
            && end - from <= 40
            && !self.ends_sentence_inside(text, from, end)
        {
            BlockKind::Heading
        } else {
            BlockKind::Paragraph
        };
        self.blocks.push(Block { kind, first: from as u32, end: end as u32 });
    }

    fn ends_sentence_inside(&self, text: &str, from: usize, end: usize) -> bool {
        (from + 1..end.saturating_sub(1)).any(|at| {
            self.of(text, at) == "."
                && self.tokens[at + 1].gap() != Gap::None
                && self.tokens[at + 1].caps() != Caps::Lower
                && self.tokens[at - 1].end - self.tokens[at - 1].start > 6
        })
    }

    /// The first block is the title where it is a heading and something follows; a heading that is the whole text, or
    /// the last of it, is a paragraph.
    fn tell_title(&mut self) {
        let several = self.blocks.len() > 1;
        let first = self.blocks[0];
        let has_words =
            self.tokens[first.first as usize..first.end as usize].iter().any(|token| token.kind() == Kind::Word);
        if let Some(block) = self.blocks.first_mut()
            && block.kind == BlockKind::Heading
            && has_words
        {
            block.kind = if several { BlockKind::Title } else { BlockKind::Paragraph };
        }
        if several
            && let Some(block) = self.blocks.last_mut()
            && block.kind == BlockKind::Heading
        {
            block.kind = BlockKind::Paragraph;
        }
    }

    /// Parts the blocks into sentences.
    pub(super) fn part_sentences(&mut self, text: &str, lexicon: &Lexicon) {
        let (marks, stops) = (std::mem::take(&mut self.marks), std::mem::take(&mut self.stops));
        let mut stops_left = stops.iter().copied().peekable();
        for number in 0..self.blocks.len() {
            let block = self.blocks[number];
            let mut from = block.first;
            while let Some(at) = stops_left.next_if(|&at| at < block.end) {
                if at >= from {
                    let end = self.sentence_end(text, lexicon, &marks, at as usize, block.end as usize) as u32;
                    if end > 0 {
                        self.push_sentence(from, end, number);
                        from = end;
                    }
                }
            }
            self.push_sentence(from, block.end, number);
        }
        (self.marks, self.stops) = (marks, stops);
    }

    fn push_sentence(&mut self, first: u32, end: u32, block: usize) {
        if first < end {
            self.tokens[first as usize].bits |= FIRST;
            self.sentences.push(Sentence { first, end, block: block as u32, lang: 0, langs: 0 });
        }
    }

    /// Where the sentence ends that this mark closes; 0 where it closes none.
    fn sentence_end(&self, text: &str, lexicon: &Lexicon, marks: &Marks, at: usize, limit: usize) -> usize {
        let token = self.tokens[at];
        let byte = text.as_bytes()[token.start as usize];
        let ellipsis = byte == 0xE2 && self.of(text, at) == "…";
        if !matches!(byte, b'.' | b'!' | b'?') && !ellipsis {
            return 0;
        }
        // Closing quotation marks and brackets, and further full stops, belong to the sentence that ends.
        let mut end = at + 1;
        while end < limit
            && self.tokens[end].gap() == Gap::None
            && matches!(self.of(text, end), "»" | "”" | "\"" | "'" | "’" | ")" | "]" | "." | "!" | "?" | "…" | "“")
        {
            end += 1;
        }
        let Some(next) = self.tokens.get(end).filter(|_| end < limit) else { return end };
        if next.gap() == Gap::None {
            return 0;
        }
        let capital = match next.kind() {
            Kind::Word => next.caps() != Caps::Lower,
            Kind::Number => true,
            Kind::Mark => {
                matches!(self.of(text, end), "«" | "“" | "\"" | "„" | "(" | "—" | "–" | "-" | "[" | "•" | "'" | "‘")
            }
        };
        if !capital {
            return 0;
        }
        if byte == b'.' && at > 0 && token.gap() == Gap::None {
            let before = self.tokens[at - 1];
            if before.kind() == Kind::Number
                && before.end - before.start <= 2
                && marks.follows_ordinal(lexicon, next.form)
            {
                return 0;
            }
            if before.kind() == Kind::Number && self.is_in_date(text, at) {
                return 0;
            }
            let abbreviation = marks.abbreviation(lexicon, before.form);
            let numbered = || {
                let number = at.checked_sub(2).map(|number| self.tokens[number]);
                number.is_some_and(|number| number.kind() == Kind::Number || number.is_roman(text))
            };
            if abbreviation.1 && marks.wants_number(lexicon, before.form) && !numbered() {
                return 0;
            }
            if before.kind() == Kind::Word
                && before.end - before.start <= 2
                && before.caps() != Caps::Lower
                && next.kind() == Kind::Word
                && (!abbreviation.1 || self.of(text, at - 1).chars().nth(1).is_none())
            {
                // An initial, whatever its small letter abbreviates: «В. Ленарчич», "J. Smith"; but "in the U.S. The" ends.
                let dotted = at >= 2 && before.gap() == Gap::None && self.of(text, at - 2) == ".";
                if !(dotted && marks.function(lexicon, next.form)) {
                    return 0;
                }
            } else if abbreviation.1 {
                // “I” by itself mostly begins a sentence.
                if next.kind() != Kind::Word || next.is_roman(text) && self.of(text, end) != "I" {
                    return 0;
                }
            } else if abbreviation.0 {
                return 0;
            }
        }
        end
    }
}

impl Text {
    /// True of a full stop behind the day or the month of a date with blanks in it: “5. 5. 2004”, “30. 4. – 2. 5. 2004”.
    fn is_in_date(&self, text: &str, stop: usize) -> bool {
        [stop.checked_sub(1), stop.checked_sub(3)].into_iter().flatten().any(|day| {
            let behind = day + 4;
            self.is_day_and_month(text, day)
                && (self.is_number(text, behind, 4..=4, 9999)
                    || self.joins_dates(text, behind) && self.is_day_and_month(text, behind + 1))
        })
    }

    /// True where a day and a month stand, each with its full stop.
    fn is_day_and_month(&self, text: &str, day: usize) -> bool {
        let stops =
            |at: usize| self.tokens.get(at).is_some_and(|stop| stop.gap() == Gap::None) && self.of(text, at) == ".";
        self.is_number(text, day, 1..=2, 31)
            && stops(day + 1)
            && self.is_number(text, day + 2, 1..=2, 12)
            && stops(day + 3)
            && self.tokens[day + 2].gap() <= Gap::Space
    }

    /// True of a number from 1 on, of so many digits, on the line of what stands before it.
    fn is_number(&self, text: &str, at: usize, digits: RangeInclusive<u32>, most: u16) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            let value = || text[token.start as usize..token.end as usize].parse().ok();
            token.kind() == Kind::Number
                && digits.contains(&(token.end - token.start))
                && value().is_some_and(|value: u16| (1..=most).contains(&value))
        })
    }

    /// True of a dash or a small word, on the line of what stands before it.
    fn joins_dates(&self, text: &str, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| {
            let joins = match token.kind() {
                Kind::Word => token.caps() == Caps::Lower,
                _ => matches!(self.of(text, at), "-" | "–" | "—"),
            };
            token.gap() <= Gap::Space && joins
        })
    }
}

/// The classes that decide about full stops, in every language.
#[derive(Debug, Default)]
pub(super) struct Marks {
    classes: Vec<[Option<u16>; 5]>,
}

impl Marks {
    pub(super) fn of(lexicon: &Lexicon) -> Marks {
        const NAMES: [&str; 5] = [
            "abbreviation",
            "abbreviation:maybe",
            "function",
            "abbreviation:after-number",
            "abbreviation:behind-number",
        ];
        let classes = lexicon.languages.iter().map(|language| NAMES.map(|name| language.class(name)));
        Marks { classes: classes.collect() }
    }

    /// Whether the form is an abbreviation that never ends a sentence, and one that may.
    fn abbreviation(&self, lexicon: &Lexicon, form: u32) -> (bool, bool) {
        (self.has(lexicon, form, 0), self.has(lexicon, form, 1))
    }

    fn function(&self, lexicon: &Lexicon, form: u32) -> bool {
        self.has(lexicon, form, 2)
    }

    /// Whether a number before the form is an ordinal one by its full stop.
    fn follows_ordinal(&self, lexicon: &Lexicon, form: u32) -> bool {
        self.has(lexicon, form, 3)
    }

    /// Whether the form is an abbreviation that ends no sentence but behind a number.
    fn wants_number(&self, lexicon: &Lexicon, form: u32) -> bool {
        self.has(lexicon, form, 4)
    }

    fn has(&self, lexicon: &Lexicon, form: u32, which: usize) -> bool {
        form != 0
            && lexicon.languages.iter().zip(&self.classes).any(|(language, classes)| {
                classes[which].is_some_and(|class| language.sets.has(language.form_set(form), class))
            })
    }
}
