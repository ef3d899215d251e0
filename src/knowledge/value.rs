//! Values of rules as people write them: `{year}-{month}-{day}`, `interval(…, …)`, `relative(day, -1)`.
//!
//! A value is a constructor with arguments: numbers, words, captures in braces, other values. The usual EDTF shapes
//! are short forms of constructors. Which constructors there are stands in [`CONSTRUCTORS`]; what they do is the
//! business of the stage that resolves.

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
    Make(String, Vec<Value>),
}

/// The constructors: name, least and most arguments.
///
/// A unit is a number: 1 day, 2 week, 3 month, 4 quarter, 5 half-year, 6 year, 7 decade, 8 century, 10 weekend. What a
/// text leaves out may be given as a capture that is not there, or as the word `none`.
pub const CONSTRUCTORS: &[(&str, usize, usize)] = &[
    // Calendar values from their parts: year, month, day, and the weekday that settles a missing month or year.
    ("day", 3, 4),
    // As `day`, but a month or year where the day or month is missing.
    ("date", 3, 3),
    ("month", 2, 2),
    ("year", 1, 1),
    ("decade", 1, 1),
    ("century", 1, 1),
    ("millennium", 1, 1),
    ("season", 2, 2),
    ("quarter", 2, 2),
    ("half", 2, 2),
    ("week", 2, 2),
    ("third", 3, 3),
    // The week of a day; the so many-th unit or weekday of a value, counted from its end where negative.
    ("week-of", 1, 1),
    ("nth", 3, 3),
    ("nth-weekday", 3, 3),
    // Values of values.
    ("interval", 2, 2),
    ("since", 1, 1),
    ("until", 1, 1),
    ("about", 1, 1),
    ("either", 2, 2),
    ("order", 3, 3),
    // From the day of publication: the unit so many units away, the point so many units away, whole units up to it.
    ("relative", 2, 2),
    ("shift", 2, 2),
    ("span", 2, 2),
    ("weekend", 1, 1),
    ("weekday", 2, 2),
    ("weekday-shift", 2, 2),
    ("month-near", 2, 2),
    ("season-near", 2, 2),
    ("quarter-near", 2, 2),
    // From what was told of before.
    ("narrative", 2, 2),
    ("narrative-shift", 2, 2),
    ("narrative-since", 2, 2),
    ("weekday-of", 2, 2),
    ("told", 1, 1),
    // So many units from publication, with a verb in the past from the day that was told of.
    ("ahead", 2, 2),
    // A unit that can't be reckoned: from what, or how many, is not said.
    ("unknown", 1, 1),
    // Numbers.
    ("short", 1, 1),
    ("bc", 1, 1),
    ("year-of", 1, 1),
    ("narrative-year", 1, 1),
    ("century-of", 1, 1),
    ("plus", 2, 2),
    ("times", 2, 2),
    ("minus", 1, 1),
    ("first", 2, 5),
    ("complete", 2, 2),
    // Hour, minute, second, half of the day, minutes ahead of Greenwich.
    ("clock", 1, 5),
    // What other kinds of rules make.
    ("count", 2, 4),
    ("name", 1, 4),
];

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
        let Some((_, least, most)) = CONSTRUCTORS.iter().find(|(known, ..)| *known == name) else {
            let known = CONSTRUCTORS.iter().map(|(name, ..)| *name).collect::<Vec<_>>().join(", ");
            return Err(format!("unknown constructor `{name}`; there are: {known}"));
        };
        if arguments.len() < *least || arguments.len() > *most {
            return Err(format!("`{name}` takes {least} to {most} arguments, not {}", arguments.len()));
        }
        return Ok(Value::Make(name.to_owned(), arguments));
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
    let make = |name: &str, arguments| Value::Make(name.to_owned(), arguments);
    if let [first, second] = split(text, '/')[..] {
        return Ok(match (first.trim(), second.trim()) {
            ("..", end) => make("until", vec![parse(end, label)?]),
            (start, "..") => make("since", vec![parse(start, label)?]),
            (start, end) => make("interval", vec![parse(start, label)?, parse(end, label)?]),
        });
    }
    if let Some(value) = text.strip_suffix('~') {
        return Ok(make("about", vec![parse(value, label)?]));
    }
    if let Some(value) = text.strip_suffix("XX") {
        return Ok(make("century", vec![capture(value, label)?]));
    }
    if let Some(value) = text.strip_suffix('X') {
        return Ok(make("decade", vec![capture(value, label)?]));
    }
    match split(text, '-')[..] {
        [year, month, day] => {
            Ok(make("day", vec![capture(year, label)?, capture(month, label)?, capture(day, label)?]))
        }
        [year, month] => Ok(make("month", vec![capture(year, label)?, capture(month, label)?])),
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
