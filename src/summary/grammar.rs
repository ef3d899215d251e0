//! What the functions know of a language: its cases, prepositions, lists and numbers.

use regex::Regex;

use crate::knowledge::{Gender, Inflected, Language, Writing};

/// The rules of one language by which names, lists and numbers are put into sentences.
#[derive(Debug)]
pub(crate) struct Grammar {
    pub(super) cases: Vec<String>,
    pub(super) writing: Writing,
    prepositions: Vec<Variant>,
}

/// Another form of a preposition.
#[derive(Debug)]
struct Variant {
    usual: String,
    form: String,
    /// What must follow for it.
    before: Regex,
    /// What it takes in of that.
    takes_in: String,
}

impl Grammar {
    /// The grammar of a language, or the expressions of its prepositions that don't compile.
    pub(crate) fn new(language: &Language) -> Result<Grammar, Vec<String>> {
        let mut prepositions = Vec::new();
        let mut problems = Vec::new();
        for preposition in &language.writing.prepositions {
            match Regex::new(&format!("^(?:{})", preposition.before)) {
                Ok(before) => prepositions.push(Variant {
                    usual: preposition.usual.clone(),
                    form: preposition.variant.clone(),
                    before,
                    takes_in: preposition.takes_in.clone(),
                }),
                Err(error) => {
                    problems.push(format!("`{}` before `{}`: {error}", preposition.variant, preposition.before))
                }
            }
        }
        if problems.is_empty() {
            Ok(Grammar { cases: language.cases.clone(), writing: language.writing.clone(), prepositions })
        } else {
            Err(problems)
        }
    }

    /// The index of the case with that name.
    pub(super) fn case(&self, name: &str) -> Option<usize> {
        self.cases.iter().position(|case| case == name)
    }

    /// The text after a preposition, in the form that it takes there. A name may bring its `own` preposition of place.
    pub(crate) fn after(&self, preposition: &str, text: &str, own: Option<&str>) -> String {
        let preposition = match own {
            Some(own) if preposition == self.writing.place_preposition => own,
            _ => preposition,
        };
        let mut variants = self.prepositions.iter().filter(|variant| variant.usual == preposition);
        let fitting = variants.find_map(|variant| {
            let rest = text.strip_prefix(variant.takes_in.as_str())?;
            variant.before.is_match(text).then_some((variant.form.as_str(), rest))
        });
        let (form, rest) = fitting.unwrap_or((preposition, text));
        format!("{form} {rest}")
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
        let taking = |usual: &str, form: &str, before: &str, takes_in: &str| Variant {
            usual: usual.to_owned(),
            form: form.to_owned(),
            before: Regex::new(&format!("^(?:{before})")).unwrap(),
            takes_in: takes_in.to_owned(),
        };
        let variant = |usual: &str, form: &str, before: &str| taking(usual, form, before, "");
        Grammar {
            cases: vec!["nominative".to_owned()],
            writing: Writing {
                quotes: ("«".into(), "»".into()),
                list_separator: ", ".into(),
                list_last: " и ".into(),
                list_pair: " и ".into(),
                group_from: 10_000,
                group_separator: "\u{a0}".into(),
                place_preposition: "в".into(),
                ..Writing::default()
            },
            prepositions: vec![
                variant("в", "во", "(?i)[вф][^аеёиоуыэюя ]"),
                variant("о", "об", "1( |1|$)"),
                taking("in", "im", "dem ", "dem "),
            ],
        }
    }

    #[test]
    fn prepositions_take_the_form_that_the_next_word_wants() {
        let grammar = grammar();
        let rows = [
            ("в", "Москве", None, "в Москве"),
            ("в", "Франции", None, "во Франции"),
            ("в", "Владивостоке", None, "во Владивостоке"),
            ("в", "Венгрии", None, "в Венгрии"),
            ("в", "Кубе", Some("на"), "на Кубе"),
            ("о", "Кубе", Some("на"), "о Кубе"),
            ("о", "11", None, "об 11"),
            ("о", "12", None, "о 12"),
            ("in", "dem Iran", None, "im Iran"),
            ("in", "der Schweiz", None, "in der Schweiz"),
        ];
        for (preposition, text, own, expected) in rows {
            assert_eq!(grammar.after(preposition, text, own), expected);
        }
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
