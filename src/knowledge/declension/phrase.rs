//! Names of several words: which of them change.

use super::tables::with_ending;
use super::{Adjective, Declension, Gender, Inflected};

/// A word of a name, with what stands around it.
struct Word<'t> {
    /// Blanks and marks before it.
    before: &'t str,
    /// The word itself, from its first letter to its last.
    core: &'t str,
    /// Marks after it, up to the next blank.
    after: &'t str,
}

/// A word before the head: an adjective with its table and gender, or one that joins two of them.
type Leading<'d> = Option<(&'d Adjective, Gender)>;

/// A name in all cases, and the gender of its head.
pub(super) fn decline(tables: &Declension, text: &str, gender: Option<Gender>) -> (Inflected, Option<Gender>) {
    if tables.is_empty() {
        return (tables.keep(text), gender);
    }
    let words = words(text);
    let (adjectives, agreed) = leading_adjectives(tables, &words, gender);
    let head_at = adjectives.len();
    let Some(head) = words.get(head_at) else {
        return (tables.keep(text), gender);
    };
    let (head_forms, head_gender) = decline_noun(tables, head.core, agreed.or(gender));
    let gender = head_gender.or(agreed).or(gender);

    let mut forms = vec![String::with_capacity(text.len() + 8); tables.cases()];
    for (case, form) in forms.iter_mut().enumerate() {
        for (at, word) in words.iter().enumerate() {
            form.push_str(word.before);
            match adjectives.get(at) {
                Some(Some((table, own))) => {
                    let gender = gender.unwrap_or(*own);
                    form.push_str(&decline_adjective(tables, word.core, table, *own, gender, case));
                }
                _ if at == head_at => form.push_str(head_forms.get(case).map_or(word.core, String::as_str)),
                _ => form.push_str(word.core),
            }
            form.push_str(word.after);
        }
    }
    (forms.into(), gender)
}

/// The adjectives before the head, and the gender that they agree in.
fn leading_adjectives<'d>(
    tables: &'d Declension,
    words: &[Word<'_>],
    gender: Option<Gender>,
) -> (Vec<Leading<'d>>, Option<Gender>) {
    let mut found: Vec<Leading<'_>> = Vec::new();
    let mut agreed = gender;
    // The last word is never one of them: a name needs a head.
    for word in words.iter().take(words.len().saturating_sub(1)) {
        match adjective_table(tables, word.core, agreed) {
            Some((table, own)) => {
                agreed = Some(own);
                found.push(Some((table, own)));
            }
            None if !found.is_empty() && tables.joiners.iter().any(|joiner| joiner == word.core) => found.push(None),
            None => break,
        }
    }
    // A joiner right before the head joins no adjectives.
    let joined = found.iter().rposition(Option::is_some).map_or(0, |at| at + 1);
    found.truncate(joined);
    let Some(first) = found.first().copied().flatten() else {
        return (Vec::new(), gender);
    };
    // What seemed an adjective was none if the head can only be of another gender.
    let head = words[found.len()].core;
    let part = split_hyphen(head).1;
    let disagrees = !is_capitals(part)
        && tables.noun_table(part, Some(first.1)).is_none()
        && tables.noun_table(part, None).is_some();
    if disagrees { (Vec::new(), gender) } else { (found, Some(first.1)) }
}

/// The table and the gender of a word that can be an adjective in the nominative.
fn adjective_table<'d>(tables: &'d Declension, word: &str, gender: Option<Gender>) -> Option<(&'d Adjective, Gender)> {
    let part = split_hyphen(word).1;
    if is_capitals(part) {
        return None;
    }
    let lower = part.to_lowercase();
    let genders = Gender::ALL.into_iter().filter(|own| gender.is_none_or(|gender| gender == *own));
    let readings = tables.adjectives.iter().flat_map(|table| genders.clone().map(move |own| (table, own)));
    readings.into_iter().find(|(table, own)| table.fits(&lower, table.nominative(*own)))
}

fn decline_adjective(
    tables: &Declension,
    word: &str,
    table: &Adjective,
    own: Gender,
    gender: Gender,
    case: usize,
) -> String {
    let ending = tables.resolved(table.row(gender), false).nth(case).map_or("", |(_, ending)| ending);
    let (before, part) = split_hyphen(word);
    format!("{before}{}", with_ending(part, table.nominative(own), ending))
}

/// The singular forms of the head, by case, and its gender; no forms where it doesn't change.
fn decline_noun(tables: &Declension, word: &str, gender: Option<Gender>) -> (Vec<String>, Option<Gender>) {
    let (before, part) = split_hyphen(word);
    if is_capitals(part) {
        return (Vec::new(), None);
    }
    let Some((noun, gender)) = tables.noun_table(part, gender) else {
        return (Vec::new(), None);
    };
    let form = |(_, ending): (usize, &str)| format!("{before}{}", with_ending(part, &noun.ending, ending));
    (tables.resolved(&noun.forms, false).map(form).collect(), Some(gender))
}

/// The last part of a hyphenated word, and what stands before it, hyphen included.
pub(super) fn split_hyphen(word: &str) -> (&str, &str) {
    let hyphen = word.rfind(['-', '\u{2010}', '\u{2011}']);
    let at = hyphen.and_then(|at| Some(at + word[at..].chars().next()?.len_utf8()));
    at.filter(|at| *at < word.len()).map_or(("", word), |at| word.split_at(at))
}

/// True for «ОБСЕ», «США»: letters, all of them capitals.
fn is_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// The words of a name; together with what stands around them they are the name.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let end = rest[start..].find(char::is_whitespace).map_or(rest.len(), |blank| start + blank);
        let letters_end = rest[..end]
            .rfind(char::is_alphanumeric)
            .map_or(end, |last| last + rest[last..].chars().next().map_or(0, char::len_utf8));
        words.push(Word { before: &rest[..start], core: &rest[start..letters_end], after: &rest[letters_end..end] });
        rest = &rest[end..];
    }
    if let Some(last) = words.last_mut() {
        // Marks that stand alone at the end still belong to the name.
        let from = text.len() - rest.len() - last.after.len();
        last.after = &text[from..];
    }
    words
}
