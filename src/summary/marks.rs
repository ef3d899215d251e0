//! Marks inside the text under way: names and titles that read differently where they stand first, and failures.
//!
//! A Fluent function can't know what stood before it, so it writes both forms between marks, and [`settle`] chooses
//! when the whole text stands. The marks are noncharacters, which no document text keeps ([`without_marks`]).

use std::collections::HashSet;

const FIRST: char = '\u{FDD0}';
const LATER: char = '\u{FDD1}';
const END: char = '\u{FDD2}';
const FAILURE: char = '\u{FDD3}';

/// A text that reads `first` where the thing with that key stands first, and `later` after that.
pub(super) fn by_use(key: &str, first: &str, later: &str) -> String {
    format!("{FIRST}{key}{LATER}{first}{LATER}{later}{END}")
}

/// What a function returns in place of a text: the reason, for [`failure_in`].
pub(super) fn failure(reason: &str) -> String {
    format!("{FAILURE}{reason}{END}")
}

/// The first reason for failure in a text.
pub(super) fn failure_in(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(FAILURE)?;
    Some(rest.split_once(END).map_or(rest, |(reason, _)| reason))
}

/// A text of a document, which may not hold marks.
pub(super) fn without_marks(text: &str) -> String {
    text.replace([FIRST, LATER, END, FAILURE], "\u{FFFD}")
}

/// The text with every mark settled in reading order: the first form where a key stands first, the later one after.
pub(super) fn settle(text: &str) -> String {
    let mut settled = String::with_capacity(text.len());
    let mut seen: HashSet<&str> = HashSet::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(FIRST) {
        settled.push_str(before);
        let (inside, after) = marked.split_once(END).unwrap_or((marked, ""));
        let mut parts = inside.splitn(3, LATER);
        let key = parts.next().unwrap_or_default();
        let (first, later) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        settled.push_str(if seen.insert(key) { first } else { later });
        rest = after;
    }
    settled.push_str(rest);
    settled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_use_differs_from_the_later_ones() {
        let name = by_use("o1", "Совет Европы (СЕ)", "СЕ");
        let text = format!("{name}; {}; {name}", by_use("o2", "ОБСЕ", "она"));
        assert_eq!(settle(&text), "Совет Европы (СЕ); ОБСЕ; СЕ");
        assert_eq!(settle("без помет"), "без помет");
    }

    #[test]
    fn failures_are_found_and_documents_cannot_fake_them() {
        let text = format!("a {} b", failure("no case"));
        assert_eq!(failure_in(&text), Some("no case"));
        assert_eq!(failure_in(&without_marks(&text)), None);
        assert_eq!(settle(&without_marks(&by_use("a", "b", "c"))).matches('\u{FFFD}').count(), 4);
    }
}
