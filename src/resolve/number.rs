//! The numbers in a rule's value: captures, and what is reckoned from them.

use jiff::civil::Date;

use super::calendar::Calendar;
use super::date::{Context, Failure, Made, Maker, Reckoned};
use crate::extract::{RuleMatch, Value as Captured};
use crate::knowledge::value::{Constructor, Value};
use crate::record::Basis;

/// A number that a match tells by itself, without the text around.
pub(super) fn plain(value: &Value, found: &RuleMatch) -> Option<i64> {
    let context = Context::default();
    Maker::new(found, (found.first, found.end), &context).number(value).ok().flatten()
}

impl Maker<'_> {
    /// The capture with that label that stands inside the mention.
    fn own(&self, label: u16) -> Option<&Captured> {
        let inside = |value: &&Captured| value.first >= self.mention.0 && value.end <= self.mention.1;
        self.found.values.iter().filter(|value| value.label == label).find(inside)
    }

    /// The capture with that label: inside the mention, else the nearest after it, else the nearest before it.
    fn captured(&self, label: u16) -> Option<&Captured> {
        let all = || self.found.values.iter().filter(move |value| value.label == label);
        self.own(label)
            .or_else(|| all().find(|value| value.first >= self.mention.1))
            .or_else(|| all().rfind(|value| value.end <= self.mention.0))
    }

    /// A number; `None` where the text has none.
    pub(super) fn number(&mut self, value: &Value) -> Made<Option<i64>> {
        Ok(match value {
            Value::Number(number) => Some(*number),
            Value::Capture(label) => self.captured(*label).and_then(|captured| captured.number),
            Value::Word(_) => None,
            Value::Make(Constructor::Own, arguments) => match arguments[0] {
                Value::Capture(label) => self.own(label).and_then(|captured| captured.number),
                _ => None,
            },
            Value::Make(Constructor::First, arguments) => {
                for argument in arguments {
                    if let Some(number) = self.number(argument)? {
                        return Ok(Some(number));
                    }
                }
                None
            }
            Value::Make(name, arguments) => {
                let first = self.number(&arguments[0])?;
                let second = match arguments.get(1) {
                    Some(value) => self.number(value)?,
                    None => None,
                };
                match (name, first, second) {
                    (Constructor::Short, Some(year), _) => Some(self.short(year)),
                    (Constructor::PastYear, Some(year), _) => Some(self.past_year(year)),
                    (Constructor::Bc, Some(year), _) => Some(1 - year),
                    (Constructor::Minus, Some(number), _) => Some(-number),
                    (Constructor::Plus, a, b) if a.is_some() || b.is_some() => Some(a.unwrap_or(0) + b.unwrap_or(0)),
                    (Constructor::Times, Some(a), Some(b)) => Some(a * b),
                    (Constructor::Complete, Some(year), Some(end)) => {
                        return complete(year, end).map(Some).ok_or(Failure::Impossible);
                    }
                    (Constructor::CompleteDigit, Some(year), Some(digit)) => {
                        let next = year / 10 * 10 + digit;
                        Some(if next < year { next + 10 } else { next })
                    }
                    (Constructor::Year, Some(year), _) => Some(year),
                    (Constructor::YearOf, _, _) => self.relative_year(first),
                    (Constructor::NarrativeYear, Some(shift), _) => Some(i64::from(self.told_year()?) + shift),
                    (Constructor::RunningYear, Some(shift), _) => match self.story().and_then(Calendar::year) {
                        Some(year) => {
                            self.reckon(Basis::Context, Reckoned::Story);
                            Some(i64::from(year) + shift)
                        }
                        None => self.relative_year(first),
                    },
                    (Constructor::CenturyOf, Some(shift), _) => {
                        self.relative_year(Some(0)).map(|year| (year / 100 + shift) * 100)
                    }
                    _ => None,
                }
            }
        })
    }

    /// The year that lies so many years after that of publication.
    fn relative_year(&mut self, shift: Option<i64>) -> Option<i64> {
        let year = i64::from(self.context.published?.year()) + shift?;
        self.reckon(Basis::Anchored, Reckoned::Publication);
        Some(year)
    }

    /// The year that was told of last.
    fn told_year(&mut self) -> Made<i16> {
        self.reckon(Basis::Context, Reckoned::Story);
        let told = self.context.near_year.or_else(|| self.context.before.and_then(Calendar::year));
        told.or_else(|| self.context.published.map(Date::year)).ok_or(Failure::Missing)
    }

    /// A decade of two digits: the last that had begun at publication.
    pub(super) fn short_decade(&self, year: i64) -> i64 {
        let pivot = self.context.published.map_or(2029, |date| i64::from(date.year()));
        let year = year + pivot / 100 * 100;
        if year > pivot { year - 100 } else { year }
    }

    /// A year of two digits that is spoken of: «осенью 41-го».
    fn past_year(&self, year: i64) -> i64 {
        let (near, now) = (self.short(year), self.context.published.map_or(2020, |date| i64::from(date.year())));
        if near > now + 10 { near - 100 } else { near }
    }

    /// A year of two digits: the nearest within 50 years of publication.
    pub(super) fn short(&self, year: i64) -> i64 {
        let pivot = self.context.published.map_or(2020, |date| i64::from(date.year()));
        let year = year + pivot / 100 * 100;
        if year > pivot + 50 {
            year - 100
        } else if year < pivot - 49 {
            year + 100
        } else {
            year
        }
    }
}

/// The year that ends in these one or two digits and doesn't come before the other: 1998 and 03 make 2003. `None` where
/// they lie too far apart to be meant so.
fn complete(year: i64, end: i64) -> Option<i64> {
    let completed = year / 100 * 100 + end;
    let completed = if completed < year { completed + 100 } else { completed };
    (completed - year <= 60).then_some(completed)
}
