//! Values of rules as people write them: `{year}-{month}-{day}`, `interval(…, …)`, `relative(day, -1)`.
//!
//! A value is a constructor with arguments: numbers, words, captures in braces, other values. The usual EDTF shapes
//! are short forms of constructors. Which constructors there are stands in [`Constructor`]; what they do is the
//! business of the stage that resolves.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A value of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// A number.
    Number(i64),
    /// What was captured under that label.
    Capture(u16),
    /// A word that chooses among a constructor's ways.
    Word(String),
    /// A constructor and its arguments.
    Make(Constructor, Vec<Value>),
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $least:literal, $most:literal;)*) => {
        /// What makes a value from its arguments.
        ///
        /// A unit is a number: 1 day, 2 week, 3 month, 4 quarter, 5 half-year, 6 year, 7 decade, 8 century, 10 weekend.
        /// What a text leaves out may be given as a capture that is not there, or as the word `none`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Constructor {
            $($(#[$doc])* $variant,)*
        }

        impl Constructor {
            /// All of them: the name that rules give them, the least and the most arguments.
            pub const ALL: &[(Constructor, &str, usize, usize)] =
                &[$((Constructor::$variant, $name, $least, $most),)*];
        }
    };
}

constructors! {
    /// A day of year, month, day; the weekday beside it settles a month or year that is missing.
    Day = "day", 3, 4;
    /// As `day`, but a month or year where the day or month is missing.
    Date = "date", 3, 3;
    /// A month of year and month.
    Month = "month", 2, 2;
    /// A year.
    Year = "year", 1, 1;
    /// The decade of a year.
    Decade = "decade", 1, 1;
    /// A century, by its number; one before Christ by a number below zero.
    Century = "century", 1, 1;
    /// A millennium, by its number; one before Christ by a number below zero.
    Millennium = "millennium", 1, 1;
    /// A season of a year.
    Season = "season", 2, 2;
    /// A quarter of a year.
    Quarter = "quarter", 2, 2;
    /// A half of a year.
    Half = "half", 2, 2;
    /// A week of a year, by its ISO number.
    Week = "week", 2, 2;
    /// A third of a month, about ten days.
    Third = "third", 3, 3;
    /// The week of a day.
    WeekOf = "week-of", 1, 1;
    /// The Saturday and Sunday of the week of a day.
    WeekendOf = "weekend-of", 1, 1;
    /// The so many-th unit of a value, counted from its end where negative.
    Nth = "nth", 3, 3;
    /// The so many-th weekday of a value, counted from its end where negative.
    NthWeekday = "nth-weekday", 3, 3;
    /// From one value to another.
    Interval = "interval", 2, 2;
    /// From a value on.
    Since = "since", 1, 1;
    /// Up to a value.
    Until = "until", 1, 1;
    /// About a value.
    About = "about", 1, 1;
    /// Three numbers, whose order the document or a reader settles.
    Order = "order", 3, 3;
    /// The unit so many units from the day of publication.
    Relative = "relative", 2, 2;
    /// The point so many units from the day of publication.
    Shift = "shift", 2, 2;
    /// Whole units up to the day of publication, or from it on.
    Span = "span", 2, 2;
    /// The weekend so many weeks from publication.
    Weekend = "weekend", 1, 1;
    /// The weekday nearest to publication on the side that is told.
    Weekday = "weekday", 2, 2;
    /// From one weekday to another, nearest to publication on the side that the verb tells.
    Weekdays = "weekdays", 2, 2;
    /// The so many-th weekday from publication.
    WeekdayShift = "weekday-shift", 2, 2;
    /// The month nearest to publication on the side that is told (`near`, `last`, `next`, `this`, `after-next`), or to what
    /// was told of before (`following`, `preceding`, `same`; also `near`, where the text tells of the past).
    MonthNear = "month-near", 2, 2;
    /// The season nearest to publication or to what was told of; see `month-near`.
    SeasonNear = "season-near", 2, 2;
    /// The quarter nearest to publication or to what was told of; see `month-near`.
    QuarterNear = "quarter-near", 2, 2;
    /// As `relative`, from what was told of before.
    Narrative = "narrative", 2, 2;
    /// As `shift`, from what was told of before.
    NarrativeShift = "narrative-shift", 2, 2;
    /// As `weekday`, from what was told of before.
    WeekdayOf = "weekday-of", 2, 2;
    /// As `narrative` where the text tells of the past, else as `relative`: “the end of the year”.
    Running = "running", 2, 2;
    /// The unit that was told of before.
    Told = "told", 1, 1;
    /// So many units from publication, with a verb in the past or in a story from the day that was told of.
    Ahead = "ahead", 2, 2;
    /// A unit that can't be reckoned: from what, or how many, is not said.
    Unknown = "unknown", 1, 1;
    /// A year of two digits.
    Short = "short", 1, 1;
    /// A year of two digits as it is spoken of: one that would lie more than ten years ahead lies in the past.
    PastYear = "past-year", 1, 1;
    /// A year before Christ.
    Bc = "bc", 1, 1;
    /// The year so many years from that of publication.
    YearOf = "year-of", 1, 1;
    /// The year so many years from the one that was told of.
    NarrativeYear = "narrative-year", 1, 1;
    /// The year so many years from the one that the text tells of, else from that of publication: “of the following year”.
    RunningYear = "running-year", 1, 1;
    /// The first year of the century so many centuries from that of publication.
    CenturyOf = "century-of", 1, 1;
    /// A sum.
    Plus = "plus", 2, 2;
    /// A product.
    Times = "times", 2, 2;
    /// A number below zero.
    Minus = "minus", 1, 1;
    /// The first of these numbers that is there.
    First = "first", 2, 9;
    /// A capture, only where it stands in the mention itself: items of a list share the others.
    Own = "own", 1, 1;
    /// A year that ends in the digit of the second number and follows the first.
    CompleteDigit = "complete-digit", 2, 2;
    /// The day that is written as one number of eight digits.
    Compact = "compact", 1, 1;
    /// A year that ends in the digits of the second number and follows the first.
    Complete = "complete", 2, 2;
    /// Hour, minute, second, half of the day, minutes ahead of Greenwich.
    Clock = "clock", 1, 5;
}

/// Puts what a `[value]` table says in the place of each `@name` in a value; what it says may hold other names.
///
/// # Errors
/// A message that tells which name is unknown, or holds itself.
pub fn expand(text: &str, macros: &BTreeMap<String, String>) -> Result<String, String> {
    expand_within(text, macros, 0)
}

fn expand_within(text: &str, macros: &BTreeMap<String, String>, depth: usize) -> Result<String, String> {
    let mut parts = text.split('@');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(part.len());
        let (name, rest) = part.split_at(end);
        let Some(inner) = macros.get(name) else {
            let known = macros.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
            return Err(format!("there is no value `@{name}`; there are: {known}"));
        };
        if depth == DEEPEST {
            return Err(format!("the value `@{name}` holds itself"));
        }
        out.push_str(&expand_within(inner, macros, depth + 1)?);
        out.push_str(rest);
    }
    Ok(out)
}

/// How deep named values may hold one another.
const DEEPEST: usize = 8;

/// Parses a value; `label` gives captures their numbers.
///
/// # Errors
/// A message that tells what is wrong.
pub fn parse(text: &str, label: &dyn Fn(&str) -> Option<u16>) -> Result<Value, String> {
    let text = text.trim();
    if let Some((name, rest)) = text.split_once('(').filter(|(name, _)| is_word(name)) {
        let inside = rest.strip_suffix(')').ok_or_else(|| format!("`{text}` has no closing bracket"))?;
        let arguments = split(inside, ',').into_iter().map(|part| parse(part, label)).collect::<Result<Vec<_>, _>>()?;
        let name = name.trim();
        let Some((make, _, least, most)) = Constructor::ALL.iter().find(|(_, known, ..)| *known == name) else {
            let known = Constructor::ALL.iter().map(|(_, name, ..)| *name).collect::<Vec<_>>().join(", ");
            return Err(format!("unknown constructor `{name}`; there are: {known}"));
        };
        if arguments.len() < *least || arguments.len() > *most {
            return Err(format!("`{name}` takes {least} to {most} arguments, not {}", arguments.len()));
        }
        return Ok(Value::Make(*make, arguments));
    }
    if let Ok(number) = text.parse() {
        return Ok(Value::Number(number));
    }
    if is_word(text) {
        return Ok(Value::Word(text.to_owned()));
    }
    edtf(text, label)
}

fn is_word(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Splits at a mark that stands outside brackets and braces.
fn split(text: &str, mark: char) -> Vec<&str> {
    let (mut depth, mut from, mut out) = (0i32, 0, Vec::new());
    for (at, c) in text.char_indices() {
        match c {
            '(' | '{' => depth += 1,
            ')' | '}' => depth -= 1,
            _ if c == mark && depth == 0 => {
                out.push(&text[from..at]);
                from = at + c.len_utf8();
            }
            _ => {}
        }
    }
    out.push(&text[from..]);
    out
}

/// The short forms: `Y-M-D`, `Y-M`, `Y`, `YX`, `CXX`, `A/B`, `../A`, `A/..`, `A~`.
fn edtf(text: &str, label: &dyn Fn(&str) -> Option<u16>) -> Result<Value, String> {
    let make = Value::Make;
    if let [first, second] = split(text, '/')[..] {
        return Ok(match (first.trim(), second.trim()) {
            ("..", end) => make(Constructor::Until, vec![parse(end, label)?]),
            (start, "..") => make(Constructor::Since, vec![parse(start, label)?]),
            (start, end) => make(Constructor::Interval, vec![parse(start, label)?, parse(end, label)?]),
        });
    }
    if let Some(value) = text.strip_suffix('~') {
        return Ok(make(Constructor::About, vec![parse(value, label)?]));
    }
    if let Some(value) = text.strip_suffix("XX") {
        return Ok(make(Constructor::Century, vec![capture(value, label)?]));
    }
    if let Some(value) = text.strip_suffix('X') {
        return Ok(make(Constructor::Decade, vec![capture(value, label)?]));
    }
    match split(text, '-')[..] {
        [year, month, day] => {
            Ok(make(Constructor::Day, vec![capture(year, label)?, capture(month, label)?, capture(day, label)?]))
        }
        [year, month] => Ok(make(Constructor::Month, vec![capture(year, label)?, capture(month, label)?])),
        [one] => capture(one, label),
        _ => Err(format!("`{text}` is no value")),
    }
}

fn capture(text: &str, label: &dyn Fn(&str) -> Option<u16>) -> Result<Value, String> {
    let text = text.trim();
    if let Some(name) = text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
        return label(name).map(Value::Capture).ok_or_else(|| format!("nothing is captured under `{{{name}}}`"));
    }
    if text.contains('(') {
        return parse(text, label);
    }
    text.parse().map(Value::Number).map_err(|_| format!("`{text}` is neither a number nor a capture in braces"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn named_values_are_put_in_place() {
        let macros = named(&[("y", "first({year}, short({yy}))"), ("d", "day(@y, {month}, {day})")]);
        let expanded = expand("interval(@d, year(@y))", &macros).expect("all names are there");
        let written = "interval(day(first({year}, short({yy})), {month}, {day}), year(first({year}, short({yy}))))";
        assert_eq!(expanded, written);
        assert_eq!(expand("{year}", &macros).as_deref(), Ok("{year}"));
    }

    #[test]
    fn names_that_lead_nowhere_are_told() {
        let macros = named(&[("a", "@b"), ("b", "@a")]);
        assert_eq!(expand("@c", &macros).unwrap_err(), "there is no value `@c`; there are: a, b");
        assert!(expand("@a", &macros).unwrap_err().ends_with("holds itself"));
    }
}
