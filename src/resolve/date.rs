//! Which day: a rule's value and captures become a calendar value, with the text around and the day of publication.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::{Calendar, week, weekend};
use super::near;
use crate::extract::{RuleMatch, Value as Captured};
use crate::knowledge::value::Value;
use crate::pipeline::DateOrder;
use crate::record::{Basis, Precision};

/// What is known around a date mention.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// The day of publication.
    pub published: Option<Date>,
    /// The last value before it in the same sentence or the one before.
    pub near: Option<Calendar>,
    /// The last value before it anywhere.
    pub before: Option<Calendar>,
    /// The first full value after it.
    pub after: Option<Calendar>,
    /// The verb nearest to it is in the past or present (`Some(false)`), in the future (`Some(true)`).
    pub future: Option<bool>,
    /// It stands alone, as in an agenda or a note, with hardly a word around it.
    pub alone: bool,
    /// The last quarter that was told of shortly before it.
    pub quarter: Option<Calendar>,
    /// What settles numeric dates with two readings.
    pub order: Option<DateOrder>,
}

/// What came of a date mention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    /// A value, and how it is known.
    Value(Calendar, Basis),
    /// No value, and why.
    Unresolved(&'static str),
    /// There is no such day.
    Impossible,
}

/// Why a value could not be made.
enum Failure {
    Missing,
    Impossible,
}

type Made<T> = Result<T, Failure>;

struct Maker<'a> {
    context: &'a Context,
    found: &'a RuleMatch,
    mention: (u32, u32),
    basis: Basis,
}

/// Resolves one mention of a date rule's match.
pub fn resolve(value: &Value, found: &RuleMatch, mention: (u32, u32), context: &Context) -> Resolved {
    let mut maker = Maker { context, found, mention, basis: Basis::Explicit };
    match maker.calendar(value) {
        Ok(calendar) => Resolved::Value(calendar, maker.basis),
        Err(Failure::Impossible) => Resolved::Impossible,
        Err(Failure::Missing) => {
            Resolved::Unresolved(if context.published.is_none() { "no-publication-date" } else { "no-reference" })
        }
    }
}

/// A number that a match tells by itself, without the text around.
pub(super) fn plain_number(value: &Value, found: &RuleMatch) -> Option<i64> {
    let context = Context::default();
    Maker { context: &context, found, mention: (found.first, found.end), basis: Basis::Explicit }
        .number(value)
        .ok()
        .flatten()
}

impl Maker<'_> {
    /// The capture with that label: inside the mention, else the nearest after it, else the nearest before it.
    fn captured(&self, label: u16) -> Option<&Captured> {
        let all = || self.found.values.iter().filter(move |value| value.label == label);
        all()
            .find(|value| value.first >= self.mention.0 && value.end <= self.mention.1)
            .or_else(|| all().find(|value| value.first >= self.mention.1))
            .or_else(|| all().rfind(|value| value.end <= self.mention.0))
    }

    /// A number; `None` where the text has none.
    fn number(&mut self, value: &Value) -> Made<Option<i64>> {
        Ok(match value {
            Value::Number(number) => Some(*number),
            Value::Capture(label) => self.captured(*label).and_then(|captured| captured.number),
            Value::Word(_) => None,
            Value::Make(name, arguments) if name == "first" => {
                for value in arguments {
                    if let Some(number) = self.number(value)? {
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
                match (name.as_str(), first, second) {
                    ("short", Some(year), _) => Some(self.short(year)),
                    ("bc", Some(year), _) => Some(1 - year),
                    ("minus", Some(number), _) => Some(-number),
                    ("plus", a, b) if a.is_some() || b.is_some() => Some(a.unwrap_or(0) + b.unwrap_or(0)),
                    ("times", Some(a), Some(b)) => Some(a * b),
                    ("complete", Some(year), Some(end)) => Some(complete(year, end)),
                    ("year", Some(year), _) => Some(year),
                    ("year-of", Some(shift), _) => self.relative_year(shift),
                    ("narrative-year", Some(shift), _) => self.narrative_year(shift)?,
                    ("century-of", Some(shift), _) => self.relative_year(0).map(|year| (year / 100 + shift) * 100),
                    _ => None,
                }
            }
        })
    }

    /// The year that lies so many years after that of publication.
    fn relative_year(&mut self, shift: i64) -> Option<i64> {
        let published = self.context.published?;
        self.basis = Basis::Anchored;
        Some(i64::from(published.year()) + shift)
    }

    /// The year that lies so many years after the one told of last.
    fn narrative_year(&mut self, shift: i64) -> Made<Option<i64>> {
        let told = self.narrative()?;
        Ok(told.year().map(|year| i64::from(year) + shift))
    }

    /// A year of two digits: the nearest within 50 years of publication.
    fn short(&self, year: i64) -> i64 {
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

    /// A decade of two digits: the last that had begun at publication.
    fn short_decade(&self, year: i64) -> i64 {
        let pivot = self.context.published.map_or(2029, |date| i64::from(date.year()));
        let year = year + pivot / 100 * 100;
        if year > pivot { year - 100 } else { year }
    }

    fn word<'v>(&self, value: &'v Value) -> &'v str {
        match value {
            Value::Word(word) => word,
            _ => "",
        }
    }

    /// A year: as written, else from the text around.
    fn year(&mut self, value: &Value, month: Option<i8>, day: Option<i8>) -> Made<i16> {
        match self.number(value)? {
            Some(year) if (-9999..=9999).contains(&year) => Ok(year as i16),
            Some(_) => Err(Failure::Impossible),
            None => self.year_around(month, day),
        }
    }

    /// The year of a month and day that have none: that of the text around, but with a verb in the future the coming
    /// one.
    fn year_around(&mut self, month: Option<i8>, day: Option<i8>) -> Made<i16> {
        self.basis = Basis::Context;
        let coming = self.context.future == Some(true) && self.context.published.is_some() && month.is_some();
        if let Some(year) = self.context.near.as_ref().filter(|_| !coming).and_then(Calendar::year) {
            return Ok(year);
        }
        if let Some(published) = self.context.published {
            return Ok(near::year(published, month, day, self.context));
        }
        let around = self.context.before.as_ref().or(self.context.after.as_ref());
        around.and_then(Calendar::year).ok_or(Failure::Missing)
    }

    /// A day; a weekday beside it settles the month or year that it lacks.
    fn day(&mut self, arguments: &[Value]) -> Made<Calendar> {
        let [year, month, day, weekday @ ..] = arguments else { return Err(Failure::Missing) };
        let Some(day) = self.number(day)?.and_then(|day| i8::try_from(day).ok()) else { return Err(Failure::Missing) };
        let weekday = match weekday.first() {
            Some(value) => self.number(value)?,
            None => None,
        };
        let Some(month) = self.number(month)? else { return self.day_of_some_month(day, weekday) };
        let month = i8::try_from(month).map_err(|_| Failure::Impossible)?;
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return Err(Failure::Impossible);
        }
        let stated = self.number(year)?.is_some();
        let year = self.year(year, Some(month), Some(day))?;
        let guess = Date::new(year, month, day);
        if let Some(weekday) = weekday.filter(|_| !stated)
            && let Some(date) = near::year_with_weekday(year, month, day, weekday)
        {
            return Ok(Calendar::Day(date));
        }
        guess.map(Calendar::Day).map_err(|_| Failure::Impossible)
    }

    /// A day that has no month: of the month told of before it, else of the nearest to publication.
    fn day_of_some_month(&mut self, day: i8, weekday: Option<i64>) -> Made<Calendar> {
        self.basis = Basis::Context;
        if weekday.is_none()
            && let Some(told) = self.context.near.as_ref().and_then(Calendar::reference)
        {
            return Date::new(told.year(), told.month(), day).map(Calendar::Day).map_err(|_| Failure::Impossible);
        }
        if let Some(published) = self.context.published {
            return near::day(published, day, weekday, self.context).map(Calendar::Day).ok_or(Failure::Impossible);
        }
        let told = self.context.before.as_ref().and_then(Calendar::reference).ok_or(Failure::Missing)?;
        Date::new(told.year(), told.month(), day).map(Calendar::Day).map_err(|_| Failure::Impossible)
    }

    fn month(&mut self, year: &Value, month: &Value) -> Made<Calendar> {
        let month = self.number(month)?.ok_or(Failure::Missing)?;
        let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month)).ok_or(Failure::Impossible)?;
        Ok(Calendar::Month(self.year(year, Some(month), None)?, month))
    }

    fn published(&mut self) -> Made<Date> {
        self.basis = Basis::Anchored;
        self.context.published.ok_or(Failure::Missing)
    }

    /// The day of the narrative: the last value before the mention, else the day of publication.
    fn narrative(&mut self) -> Made<Calendar> {
        self.basis = Basis::Context;
        let before = self.context.near.clone().or_else(|| self.context.before.clone());
        before.or_else(|| self.context.published.map(Calendar::Day)).ok_or(Failure::Missing)
    }

    /// The day from which the narrative counts in that unit; none where what was told of last is coarser than the unit.
    fn narrative_day(&mut self, unit: i64) -> Made<Date> {
        const UNITS: [Precision; 8] = [
            Precision::Day,
            Precision::Week,
            Precision::Month,
            Precision::Quarter,
            Precision::Half,
            Precision::Year,
            Precision::Decade,
            Precision::Century,
        ];
        let told = self.narrative()?;
        let finest = usize::try_from(unit - 1).ok().and_then(|at| UNITS.get(at)).ok_or(Failure::Missing)?;
        if told.precision() > *finest {
            return Err(Failure::Missing);
        }
        told.reference().ok_or(Failure::Missing)
    }

    fn calendar(&mut self, value: &Value) -> Made<Calendar> {
        let Value::Make(name, arguments) = value else {
            return Ok(Calendar::Year(self.year(value, None, None)?));
        };
        let number =
            |maker: &mut Self, at: usize| -> Made<i64> { maker.number(&arguments[at])?.ok_or(Failure::Missing) };
        Ok(match name.as_str() {
            "day" => self.day(arguments)?,
            "month" => self.month(&arguments[0], &arguments[1])?,
            "year" | "short" | "bc" | "plus" | "year-of" | "narrative-year" | "times" | "first" | "complete" => {
                let value = if name == "year" { &arguments[0] } else { value };
                Calendar::Year(self.year(value, None, None)?)
            }
            "decade" => {
                let year = number(self, 0)?;
                let year = if (0..100).contains(&year) { self.short_decade(year) } else { year };
                Calendar::Decade(i16::try_from(year - year.rem_euclid(10)).map_err(|_| Failure::Impossible)?)
            }
            "century" => Calendar::Century(small(number(self, 0)? - 1, 0, 98)?.into()),
            "millennium" => Calendar::Millennium(small(number(self, 0)? - 1, 0, 8)?.into()),
            "season" => {
                let season = small(number(self, 1)?, 21, 24)?;
                let month = if season == 24 { 12 } else { (season - 20) * 3 };
                Calendar::Season(self.year(&arguments[0], Some(month), None)?, season)
            }
            "quarter" => {
                let quarter = small(number(self, 1)?, 1, 4)?;
                let year = self.year(&arguments[0], Some(quarter * 3 - 1), None)?;
                Calendar::Months(year, quarter * 3 - 2, quarter * 3, Precision::Quarter)
            }
            "half" => {
                let half = small(number(self, 1)?, 1, 2)?;
                let year = self.year(&arguments[0], Some(half * 6 - 2), None)?;
                Calendar::Months(year, half * 6 - 5, half * 6, Precision::Half)
            }
            "week" => {
                let week_number = number(self, 1)?;
                let year = self.year(&arguments[0], None, None)?;
                let fourth = Date::new(year, 1, 4).map_err(|_| Failure::Impossible)?;
                let date = fourth.checked_add(((week_number - 1) * 7).days()).map_err(|_| Failure::Impossible)?;
                week(date).ok_or(Failure::Impossible)?
            }
            "third" => {
                let third = small(number(self, 2)?, 1, 3)?;
                let Calendar::Month(year, month) = self.month(&arguments[0], &arguments[1])? else {
                    return Err(Failure::Missing);
                };
                let first = Date::new(year, month, third * 10 - 9).map_err(|_| Failure::Impossible)?;
                let last = if third == 3 {
                    first.last_of_month()
                } else {
                    first.checked_add(9.days()).map_err(|_| Failure::Impossible)?
                };
                Calendar::Days(first, last, Precision::Day)
            }
            "interval" => {
                let (from, to) = (self.calendar(&arguments[0])?, self.calendar(&arguments[1])?);
                let turned = from.year_before();
                let turn = || Calendar::interval(turned?, to.clone());
                Calendar::interval(from, to.clone()).or_else(turn).ok_or(Failure::Impossible)?
            }
            "date" => match (self.number(&arguments[1])?, self.number(&arguments[2])?) {
                (Some(_), Some(_)) => self.day(arguments)?,
                (Some(_), None) => self.month(&arguments[0], &arguments[1])?,
                (None, _) => Calendar::Year(self.year(&arguments[0], None, None)?),
            },
            "since" => Calendar::Since(Box::new(self.calendar(&arguments[0])?)),
            "until" => Calendar::Until(Box::new(self.calendar(&arguments[0])?)),
            "about" => Calendar::About(Box::new(self.calendar(&arguments[0])?)),
            "order" => self.ordered(arguments)?,
            "relative" => {
                let (unit, shift) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                Calendar::unit(unit, published, shift).ok_or(Failure::Impossible)?
            }
            "span" => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                Calendar::span(unit, published, count).ok_or(Failure::Impossible)?
            }
            "narrative" => {
                let (unit, shift) = (number(self, 0)?, number(self, 1)?);
                let reference = self.narrative_day(unit)?;
                Calendar::unit(unit, reference, shift).ok_or(Failure::Impossible)?
            }
            "ahead" => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let told = self.context.near.as_ref().filter(|_| self.context.future == Some(false));
                let from = match told.and_then(Calendar::reference) {
                    Some(told) => {
                        self.basis = Basis::Context;
                        told
                    }
                    None => self.published()?,
                };
                self.shifted(unit, from, count)?
            }
            "weekday" => {
                let day = number(self, 0)?;
                let published = self.published()?;
                self.weekday(published, day, &arguments[1])?
            }
            "weekday-of" => {
                let day = number(self, 0)?;
                let reference = self.narrative()?.reference().ok_or(Failure::Missing)?;
                self.weekday(reference, day, &arguments[1])?
            }
            "month-near" => {
                let month = small(number(self, 0)?, 1, 12)?;
                let published = self.published()?;
                let year = near::turned(published, month, self.word(&arguments[1]), self.context);
                Calendar::Month(year, month)
            }
            "season-near" => {
                let season = small(number(self, 0)?, 21, 24)?;
                let published = self.published()?;
                let month = if season == 24 { 12 } else { (season - 20) * 3 };
                let year = near::turned(published, month, self.word(&arguments[1]), self.context);
                Calendar::Season(year, season)
            }
            "quarter-near" => {
                let quarter = small(number(self, 0)?, 1, 4)?;
                let published = self.published()?;
                // A quarter that has begun can be told of.
                let month = quarter * 3 - if self.context.future == Some(false) { 2 } else { 0 };
                let year = near::turned(published, month, self.word(&arguments[1]), self.context);
                Calendar::Months(year, quarter * 3 - 2, quarter * 3, Precision::Quarter)
            }
            "weekend" => {
                let published = self.published()?;
                let shift = match &arguments[0] {
                    Value::Word(_) => near::weekend(published, self.context),
                    _ => number(self, 0)?,
                };
                let date = published.checked_add(shift.weeks()).map_err(|_| Failure::Impossible)?;
                weekend(date).ok_or(Failure::Impossible)?
            }
            "shift" => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                self.shifted(unit, published, count)?
            }
            "narrative-shift" => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let reference = self.narrative_day(unit)?;
                self.shifted(unit, reference, count)?
            }
            "weekday-shift" => {
                let (day, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                let first = near::weekday(published, day, if count < 0 { "last" } else { "next" }, self.context);
                let more = if count < 0 { count + 1 } else { count - 1 };
                let date = first.and_then(|date| date.checked_add(more.weeks()).ok());
                Calendar::Day(date.ok_or(Failure::Impossible)?)
            }
            "week-of" => {
                let date = self.calendar(&arguments[0])?.reference().ok_or(Failure::Missing)?;
                week(date).ok_or(Failure::Impossible)?
            }
            "told" => match (number(self, 0)?, &self.context.quarter) {
                (4, Some(quarter)) => {
                    self.basis = Basis::Context;
                    quarter.clone()
                }
                (unit, _) => {
                    let published = self.published()?;
                    let shift = if unit == 4 { -1 } else { 0 };
                    Calendar::unit(unit, published, shift).ok_or(Failure::Impossible)?
                }
            },
            "nth" => {
                let (count, unit) = (number(self, 0)?, number(self, 1)?);
                let within = self.calendar(&arguments[2])?;
                Calendar::nth(count, unit, &within).ok_or(Failure::Impossible)?
            }
            "nth-weekday" => {
                let (count, day) = (number(self, 0)?, number(self, 1)?);
                let within = self.calendar(&arguments[2])?;
                Calendar::nth_weekday(count, day, &within).ok_or(Failure::Impossible)?
            }
            _ => return Err(Failure::Missing),
        })
    }

    fn weekday(&self, date: Date, day: i64, which: &Value) -> Made<Calendar> {
        near::weekday(date, day, self.word(which), self.context).map(Calendar::Day).ok_or(Failure::Impossible)
    }

    /// So many units after a day: of weeks the day, of decades the year. A year after a quarter that was told of, it
    /// is that quarter of the other year.
    fn shifted(&mut self, unit: i64, date: Date, count: i64) -> Made<Calendar> {
        let years = |count: i64| i16::try_from(count).map_err(|_| Failure::Impossible);
        if let (6, Some(Calendar::Months(year, first, last, precision))) = (unit, &self.context.quarter) {
            self.basis = Basis::Context;
            return Ok(Calendar::Months(years(i64::from(*year) + count)?, *first, *last, *precision));
        }
        let (unit, count) = match unit {
            2 => (1, count * 7),
            7 => (6, count * 10),
            unit => (unit, count),
        };
        Calendar::unit(unit, date, count).ok_or(Failure::Impossible)
    }

    /// A numeric date whose first two numbers may stand in either order: month and day as in `4/3/2012`.
    fn ordered(&mut self, arguments: &[Value]) -> Made<Calendar> {
        let first = self.number(&arguments[0])?.ok_or(Failure::Missing)?;
        let second = self.number(&arguments[1])?.ok_or(Failure::Missing)?;
        let (day_first, month_first) = ((1..=12).contains(&second), (1..=12).contains(&first));
        let read = |maker: &mut Self, month: i64, day: i64| {
            maker.day(&[arguments[2].clone(), Value::Number(month), Value::Number(day)])
        };
        match (self.context.order, day_first, month_first) {
            _ if first == second => read(self, first, second),
            (Some(DateOrder::Mdy), _, true) => read(self, first, second),
            (Some(DateOrder::Dmy), true, _) => read(self, second, first),
            (_, true, false) => read(self, second, first),
            (_, false, true) => read(self, first, second),
            (_, true, true) => {
                let (a, b) = (read(self, second, first)?, read(self, first, second)?);
                let (Calendar::Day(a), Calendar::Day(b)) = (a, b) else { return Err(Failure::Impossible) };
                self.basis = Basis::Ambiguous;
                Ok(Calendar::Either(a, b))
            }
            _ => Err(Failure::Impossible),
        }
    }
}

/// The year that ends in these one or two digits and doesn't come before the other: 1998 and 03 make 2003.
fn complete(year: i64, end: i64) -> i64 {
    let completed = year / 100 * 100 + end;
    if completed < year { completed + 100 } else { completed }
}

/// A number within bounds.
fn small(number: i64, least: i64, most: i64) -> Made<i8> {
    if (least..=most).contains(&number) { Ok(number as i8) } else { Err(Failure::Impossible) }
}
