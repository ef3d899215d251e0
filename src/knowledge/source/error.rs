//! What can be wrong with a data file: where, what, and what to do.

use std::fmt;

/// What is wrong with a data file, and what to do.
///
/// ```text
/// locales/ru/dates.toml:41:12: unknown class `{mounth}` in rule `day-month-year`
///   help: did you mean `{month}`?
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LoadError {
    /// The file, relative to the folder it was found in, or with the overlay's path.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: usize,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl LoadError {
    /// A problem at a place.
    pub fn new(place: Place, message: impl Into<String>) -> LoadError {
        LoadError { file: place.file, line: place.line, column: place.column, message: message.into(), help: None }
    }

    /// The same with what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> LoadError {
        self.help = Some(help.into());
        self
    }

    /// The same with “did you mean …?”, where one of the candidates is near what was written; else with the list of
    /// them, where it is short.
    #[must_use]
    pub fn with_suggestion<'a>(self, written: &str, candidates: impl IntoIterator<Item = &'a str>) -> LoadError {
        let candidates: Vec<&str> = candidates.into_iter().collect();
        match nearest(written, candidates.iter().copied()) {
            Some(near) => self.with_help(format!("did you mean `{near}`?")),
            None if (1..=16).contains(&candidates.len()) => {
                self.with_help(format!("one of: `{}`", candidates.join("`, `")))
            }
            None => self,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
            if self.column > 0 {
                write!(f, ":{}", self.column)?;
            }
        }
        write!(f, ": {}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for LoadError {}

/// Where something stands: a file, and the line and column in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as messages name it.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// The column in characters, from 1; 0 where the whole line is meant.
    pub column: usize,
}

impl Place {
    /// A whole file.
    pub fn file(file: impl Into<String>) -> Place {
        Place { file: file.into(), line: 0, column: 0 }
    }

    /// The place of the byte at that offset of the file's text.
    pub fn of_byte(file: impl Into<String>, text: &str, offset: usize) -> Place {
        let boundary = |at: &usize| text.is_char_boundary(*at);
        let end = (0..=offset.min(text.len())).rev().find(boundary).unwrap_or(0);
        let before = &text[..end];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Place {
            file: file.into(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// The candidate nearest to what was written, if it is near enough to be a slip of the keyboard.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + written.chars().count() / 5;
    candidates
        .into_iter()
        .map(|candidate| (distance(written, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<usize>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_where_what_and_what_to_do() {
        let place = Place::of_byte("locales/ru/dates.toml", "# Даты\nключ = \"{mounth}\"\n", 23);
        let error = LoadError::new(place, "unknown class `{mounth}`").with_suggestion("mounth", ["day", "month"]);
        assert_eq!(
            error.to_string(),
            "locales/ru/dates.toml:2:9: unknown class `{mounth}`\n  help: did you mean `month`?"
        );
        let error = LoadError::new(Place::file("world/places.toml"), "not valid UTF-8");
        assert_eq!(error.to_string(), "world/places.toml: not valid UTF-8");
    }

    #[test]
    fn the_nearest_is_near() {
        assert_eq!(nearest("genetive", ["nominative", "genitive"]), Some("genitive"));
        assert_eq!(nearest("captial", ["alpha2", "capital"]), Some("capital"));
        assert_eq!(nearest("xyz", ["alpha2", "capital"]), None);
    }
}
