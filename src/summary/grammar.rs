//! What the functions know of a language: its cases, prepositions, lists and numbers.

use crate::knowledge::{Gender, Inflected, Language, Prepositions, Writing};

/// The rules of one language by which names, lists and numbers are put into sentences.
#[derive(Debug)]
pub(super) struct Grammar {
    pub(super) cases: Vec<String>,
    pub(super) writing: Writing,
    prepositions: Prepositions,
}

impl Grammar {
    /// The grammar of a language, or the expressions of its prepositions that don't compile.
    pub(super) fn new(language: &Language) -> Result<Grammar, Vec<String>> {
        let prepositions = Prepositions::new(&language.writing)?;
        Ok(Grammar { cases: language.cases.clone(), writing: language.writing.clone(), prepositions })
    }

    /// The index of the case with that name.
    pub(super) fn case(&self, name: &str) -> Option<usize> {
        self.cases.iter().position(|case| case == name)
    }

    /// The text after a preposition, in the form that it takes there. A name may bring its `own` preposition of place.
    pub(super) fn after(&self, preposition: &str, text: &str, own: Option<&str>) -> String {
        self.prepositions.before(preposition, text, own)
    }

    /// A number in digits, in groups where the language wants them.
    pub(super) fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        if self.writing.group_from == 0 || number < self.writing.group_from {
            return digits;
        }
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&self.writing.group_separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// Items as a list: closed by “and”, or `open` for more to follow.
    pub(super) fn list(&self, items: &[String], open: bool) -> String {
        let writing = &self.writing;
        match items {
            [first, second] if !open => format!("{first}{}{second}", writing.list_pair),
            [head @ .., last] if head.len() > 1 && !open => {
                format!("{}{}{last}", head.join(&writing.list_separator), writing.list_last)
            }
            _ => items.join(&writing.list_separator),
        }
    }

    /// The article before a name of that gender; `None` where the language has none.
    pub(super) fn article(&self, gender: Gender) -> Option<Inflected> {
        match &self.writing.articles {
            Some(articles) => Some(articles.of(gender).iter().collect()),
            None if self.writing.article.is_empty() => None,
            None => Some(Inflected::from(vec![self.writing.article.clone()])),
        }
    }

    /// True if the word is a form of the language's article.
    pub(super) fn is_article(&self, word: &str) -> bool {
        let forms = |gender: &Gender| {
            self.article(*gender).map_or(Vec::new(), |article| article.iter().map(str::to_owned).collect())
        };
        Gender::ALL.iter().flat_map(forms).any(|form| form == word)
    }

    /// The text as it is sorted: quotation marks before it don't count.
    pub(super) fn sorted_as<'t>(&self, text: &'t str) -> &'t str {
        text.trim_start_matches(self.writing.quotes.0.as_str())
    }

    /// The text in the language's quotation marks.
    pub(super) fn quoted(&self, text: &str) -> String {
        let (open, close) = &self.writing.quotes;
        format!("{open}{text}{close}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grammar() -> Grammar {
        let writing = Writing {
            quotes: ("«".into(), "»".into()),
            list_separator: ", ".into(),
            list_last: " и ".into(),
            list_pair: " и ".into(),
            group_from: 10_000,
            group_separator: "\u{a0}".into(),
            ..Writing::default()
        };
        Grammar { cases: vec!["nominative".to_owned()], prepositions: Prepositions::new(&writing).unwrap(), writing }
    }

    #[test]
    fn lists_and_numbers_are_written_as_the_language_wants() {
        let grammar = grammar();
        let items = ["А", "Б", "В"].map(str::to_owned);
        assert_eq!(grammar.list(&[], false), "");
        assert_eq!(grammar.list(&items[..1], false), "А");
        assert_eq!(grammar.list(&items[..2], false), "А и Б");
        assert_eq!(grammar.list(&items, false), "А, Б и В");
        assert_eq!(grammar.list(&items, true), "А, Б, В");
        assert_eq!(grammar.list(&items[..2], true), "А, Б");
        let numbers = [0, 999, 1200, 10_000, 1_234_567].map(|number| grammar.number(number));
        assert_eq!(numbers, ["0", "999", "1200", "10\u{a0}000", "1\u{a0}234\u{a0}567"]);
        assert_eq!(grammar.quoted("А"), "«А»");
    }
}
