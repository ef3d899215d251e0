//! Which day: a rule's value and captures become a calendar value, with the text around and the day of publication.

use jiff::ToSpan;
use jiff::civil::Date;

use super::DateOrder;
use super::calendar::{Calendar, week, weekend};
use super::near;
use crate::extract::RuleMatch;
use crate::knowledge::value::{Constructor, Value};
use crate::record::{Basis, Precision};

/// What is known around a date mention.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// The day of publication.
    pub published: Option<Date>,
    /// The last value before it in the same sentence or the one before.
    pub near: Option<&'a Calendar>,
    /// The year that was told of there: in full, or by a day or month in it.
    pub near_year: Option<i16>,
    /// The last value before it anywhere.
    pub before: Option<&'a Calendar>,
    /// What the text tells of, where that lies in the past: not in the time around publication.
    pub story: Option<&'a Calendar>,
    /// The year that stands at the end of the list in which it stands: “3 March and 9 April 1998”.
    pub list_year: Option<i16>,
    /// The first full value after it.
    pub after: Option<&'a Calendar>,
    /// The verb nearest to it is in the past or present (`Some(false)`), in the future (`Some(true)`).
    pub future: Option<bool>,
    /// It stands alone, as in an agenda or a note, with hardly a word around it.
    pub alone: bool,
    /// Its sentence is as short as a line of an agenda.
    pub brief: bool,
    /// The last quarter that was told of shortly before it.
    pub quarter: Option<&'a Calendar>,
    /// What settles numeric dates with two readings.
    pub order: Option<DateOrder>,
}

/// What came of a date mention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resolved {
    /// A value, how it is known, and how it came about.
    Value(Calendar, Basis, How),
    /// No value, and why.
    Unresolved(&'static str),
    /// There is no such day.
    Impossible,
}

/// Why a value could not be made.
pub(super) enum Failure {
    Missing,
    Impossible,
}

pub(super) type Made<T> = Result<T, Failure>;

/// From what a value was reckoned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reckoned {
    /// It stands there in full.
    #[default]
    Itself,
    /// The day of publication.
    Publication,
    /// A date that was told of before.
    Story,
    /// The year at the end of a list.
    List,
    /// The first date in full behind it.
    Later,
    /// The weekday beside it.
    Weekday,
}

/// How a value came about, for whoever wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct How {
    /// From what it was reckoned.
    pub from: Reckoned,
    /// The verb nearest to it is in the future, or in the past or present; `None` where there is none or it was not asked.
    pub future: Option<bool>,
    /// The weekday beside it is another than that of the day.
    pub wrong_weekday: bool,
}

/// Makes the value of one mention.
pub(super) struct Maker<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) found: &'a RuleMatch,
    pub(super) mention: (u32, u32),
    pub(super) basis: Basis,
    pub(super) from: Reckoned,
    /// The weekday beside a day in full is another than that day's.
    pub(super) wrong_weekday: bool,
}

impl<'a> Maker<'a> {
    pub(super) fn new(found: &'a RuleMatch, mention: (u32, u32), context: &'a Context<'a>) -> Maker<'a> {
        Maker { context, found, mention, basis: Basis::Explicit, from: Reckoned::Itself, wrong_weekday: false }
    }
}

/// Resolves one mention of a date rule's match.
pub fn resolve(value: &Value, found: &RuleMatch, mention: (u32, u32), context: &Context<'_>) -> Resolved {
    let mut maker = Maker::new(found, mention, context);
    match maker.calendar(value) {
        Ok(calendar) if calendar.value().is_none() => Resolved::Impossible,
        Ok(calendar) => {
            let how = How { from: maker.from, future: context.future, wrong_weekday: maker.wrong_weekday };
            Resolved::Value(calendar, maker.basis, how)
        }
        Err(Failure::Impossible) => Resolved::Impossible,
        Err(Failure::Missing) => {
            Resolved::Unresolved(if context.published.is_none() { "no-publication-date" } else { "no-reference" })
        }
    }
}

impl Maker<'_> {
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

    /// A value that depends on others: how it is known, and from what.
    pub(super) fn reckon(&mut self, basis: Basis, from: Reckoned) {
        (self.basis, self.from) = (basis, from);
    }

    /// What the text tells of in the past; nothing where a verb in the future looks ahead from publication.
    pub(super) fn story(&self) -> Option<&Calendar> {
        self.context.story.filter(|_| self.context.future != Some(true))
    }

    /// The year of a month and day that have none: that at the end of the list, that of the text around, but with a verb
    /// in the future the coming one.
    fn year_around(&mut self, month: Option<i8>, day: Option<i8>) -> Made<i16> {
        if let Some(year) = self.context.list_year.filter(|_| month.is_some()) {
            self.reckon(Basis::Context, Reckoned::List);
            return Ok(year);
        }
        self.reckon(Basis::Context, Reckoned::Story);
        let coming = self.context.future == Some(true) && self.context.published.is_some() && month.is_some();
        if let Some(year) = self.context.near_year.filter(|_| !coming) {
            return Ok(self.going_on(year, month));
        }
        if let (Some(told), Some(month)) = (self.story(), month)
            && let Some(year) = near::along(told, month, "near")
        {
            return Ok(year);
        }
        if let Some(published) = self.context.published {
            self.from = Reckoned::Publication;
            return Ok(near::year(published, month, day, self.context));
        }
        if self.context.before.is_none() {
            self.from = Reckoned::Later;
        }
        let around = self.context.before.or(self.context.after);
        around.and_then(Calendar::year).ok_or(Failure::Missing)
    }

    /// The year that was told of, or the next where the month lies before what was told of last («28 December 1905 … 3
    /// January»), unless that is still to come.
    fn going_on(&self, year: i16, month: Option<i8>) -> i16 {
        let told = self.context.near.filter(|told| told.year() == Some(year));
        let (Some(told), Some(month)) = (told, month) else { return year };
        let next = near::along(told, month, "near").unwrap_or(year);
        let come = |published: Date| (next, month) <= (published.year(), published.month());
        if next == year || self.context.published.is_none_or(come) { next } else { year }
    }

    /// The year of a month that has none, as a rule's word tells where to look for it; see [`Constructor::MonthNear`].
    /// `None` where that is the day of publication.
    fn year_told(&mut self, month: i8, which: &str) -> Option<i16> {
        let told = match which {
            "near" => {
                if let Some(year) = self.context.list_year {
                    self.reckon(Basis::Context, Reckoned::List);
                    return Some(year);
                }
                self.story()
            }
            "following" | "preceding" | "same" => self.context.near.or(self.context.before),
            _ => None,
        };
        let year = near::along(told?, month, which)?;
        self.reckon(Basis::Context, Reckoned::Story);
        Some(year)
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
            if Some(date) != guess.as_ref().ok().copied() {
                self.from = Reckoned::Weekday;
            }
            return Ok(Calendar::Day(date));
        }
        let own = |date: &Date| i64::from(date.weekday().to_monday_one_offset());
        self.wrong_weekday |= weekday.is_some_and(|weekday| guess.as_ref().is_ok_and(|date| own(date) != weekday));
        guess.map(Calendar::Day).map_err(|_| Failure::Impossible)
    }

    /// A day that has no month: of the month told of before it, else of the nearest to publication.
    fn day_of_some_month(&mut self, day: i8, weekday: Option<i64>) -> Made<Calendar> {
        self.reckon(Basis::Context, Reckoned::Story);
        if weekday.is_none()
            && let Some(told) = self.context.near.and_then(Calendar::reference)
        {
            return Date::new(told.year(), told.month(), day).map(Calendar::Day).map_err(|_| Failure::Impossible);
        }
        if let Some(published) = self.context.published {
            self.from = Reckoned::Publication;
            return near::day(published, day, weekday, self.context).map(Calendar::Day).ok_or(Failure::Impossible);
        }
        let told = self.context.before.and_then(Calendar::reference).ok_or(Failure::Missing)?;
        Date::new(told.year(), told.month(), day).map(Calendar::Day).map_err(|_| Failure::Impossible)
    }

    fn month(&mut self, year: &Value, month: &Value) -> Made<Calendar> {
        let month = self.number(month)?.ok_or(Failure::Missing)?;
        let month = i8::try_from(month).ok().filter(|month| (1..=12).contains(month)).ok_or(Failure::Impossible)?;
        Ok(Calendar::Month(self.year(year, Some(month), None)?, month))
    }

    fn published(&mut self) -> Made<Date> {
        self.reckon(Basis::Anchored, Reckoned::Publication);
        self.context.published.ok_or(Failure::Missing)
    }

    /// The day of the narrative: the last value before the mention, else the day of publication. From a month no day can
    /// be reckoned: the value must be as fine as the unit.
    fn narrative(&mut self, unit: i64) -> Made<Date> {
        self.reckon(Basis::Context, Reckoned::Story);
        let published = self.context.published.map(Calendar::Day);
        let told = self.context.near.or(self.context.before).or(published.as_ref()).ok_or(Failure::Missing)?;
        Self::reference(told, unit).ok_or(Failure::Missing)
    }

    /// The day in what the text tells of in the past from which such a unit can be reckoned.
    fn running(&mut self, unit: i64) -> Option<Date> {
        let date = Self::reference(self.story()?, unit)?;
        self.reckon(Basis::Context, Reckoned::Story);
        Some(date)
    }

    /// The day of a value from which a unit can be reckoned: the value must be as fine as the unit.
    fn reference(told: &Calendar, unit: i64) -> Option<Date> {
        // From a decade on, whatever was told will do.
        let finest = if unit > 6 { Precision::Millennium } else { Calendar::precision_of(unit) };
        told.reference().filter(|_| told.precision() <= finest)
    }

    fn calendar(&mut self, value: &Value) -> Made<Calendar> {
        let &Value::Make(name, ref arguments) = value else {
            return Ok(Calendar::Year(self.year(value, None, None)?));
        };
        let number =
            |maker: &mut Self, at: usize| -> Made<i64> { maker.number(&arguments[at])?.ok_or(Failure::Missing) };
        Ok(match name {
            Constructor::Day => self.day(arguments)?,
            Constructor::Month => self.month(&arguments[0], &arguments[1])?,
            Constructor::Year
            | Constructor::Short
            | Constructor::PastYear
            | Constructor::Bc
            | Constructor::Plus
            | Constructor::YearOf
            | Constructor::NarrativeYear
            | Constructor::RunningYear
            | Constructor::Times
            | Constructor::First
            | Constructor::Complete
            | Constructor::CompleteDigit
            | Constructor::Own => {
                let value = if name == Constructor::Year { &arguments[0] } else { value };
                Calendar::Year(self.year(value, None, None)?)
            }
            Constructor::Decade => {
                let year = number(self, 0)?;
                let year = if (0..100).contains(&year) { self.short_decade(year) } else { year };
                Calendar::Decade(i16::try_from(year - year.rem_euclid(10)).map_err(|_| Failure::Impossible)?)
            }
            Constructor::Century => Calendar::Century(counted(number(self, 0)?, 100)?),
            Constructor::Millennium => Calendar::Millennium(counted(number(self, 0)?, 1000)?),
            Constructor::Season => {
                let season = small(number(self, 1)?, 21, 24)?;
                let month = if season == 24 { 12 } else { (season - 20) * 3 };
                Calendar::Season(self.year(&arguments[0], Some(month), None)?, season)
            }
            Constructor::Quarter => {
                let quarter = small(number(self, 1)?, 1, 4)?;
                let year = self.year(&arguments[0], Some(quarter * 3 - 1), None)?;
                Calendar::Months(year, quarter * 3 - 2, quarter * 3, Precision::Quarter)
            }
            Constructor::Half => {
                let half = small(number(self, 1)?, 1, 2)?;
                let year = self.year(&arguments[0], Some(half * 6 - 2), None)?;
                Calendar::Months(year, half * 6 - 5, half * 6, Precision::Half)
            }
            Constructor::Week => {
                let week_number = number(self, 1)?;
                let year = self.year(&arguments[0], None, None)?;
                let fourth = Date::new(year, 1, 4).map_err(|_| Failure::Impossible)?;
                let date = fourth.checked_add(((week_number - 1) * 7).days()).map_err(|_| Failure::Impossible)?;
                week(date).ok_or(Failure::Impossible)?
            }
            Constructor::Third => {
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
            Constructor::Interval => {
                let (from, to) = (self.calendar(&arguments[0])?, self.calendar(&arguments[1])?);
                // Its beginning may lie in the year before, if in a later month: “28 December to 3 January 2004”.
                let month = |value: &Calendar| value.earliest().map(Date::month);
                let turned = from.year_before().filter(|_| month(&from) > month(&to));
                let turn = || Calendar::interval(turned?, to.clone());
                Calendar::interval(from, to.clone()).or_else(turn).ok_or(Failure::Impossible)?
            }
            Constructor::Date => match (self.number(&arguments[1])?, self.number(&arguments[2])?) {
                (Some(_), Some(_)) => self.day(arguments)?,
                (Some(_), None) => self.month(&arguments[0], &arguments[1])?,
                (None, _) => Calendar::Year(self.year(&arguments[0], None, None)?),
            },
            Constructor::Since => Calendar::Since(Box::new(self.calendar(&arguments[0])?)),
            Constructor::Until => Calendar::Until(Box::new(self.calendar(&arguments[0])?)),
            Constructor::About => Calendar::About(Box::new(self.calendar(&arguments[0])?)),
            Constructor::Order => self.ordered(arguments)?,
            Constructor::Compact => {
                let written = number(self, 0)?;
                let part = |number: i64| i8::try_from(number % 100).map_err(|_| Failure::Impossible);
                let year = i16::try_from(written / 10_000).map_err(|_| Failure::Impossible)?;
                let date = Date::new(year, part(written / 100)?, part(written)?);
                date.map(Calendar::Day).map_err(|_| Failure::Impossible)?
            }
            Constructor::Relative => {
                let (unit, shift) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                Calendar::unit(unit, published, shift).ok_or(Failure::Impossible)?
            }
            Constructor::Span => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                Calendar::span(unit, published, count).ok_or(Failure::Impossible)?
            }
            Constructor::Narrative => {
                let (unit, shift) = (number(self, 0)?, number(self, 1)?);
                let reference = self.narrative(unit)?;
                Calendar::unit(unit, reference, shift).ok_or(Failure::Impossible)?
            }
            Constructor::Running => {
                let (unit, shift) = (number(self, 0)?, number(self, 1)?);
                let date = match self.running(unit) {
                    Some(date) => date,
                    None => self.published()?,
                };
                Calendar::unit(unit, date, shift).ok_or(Failure::Impossible)?
            }
            Constructor::Weekday => {
                let day = number(self, 0)?;
                let published = self.published()?;
                self.weekday(published, day, &arguments[1])?
            }
            Constructor::Weekdays => {
                let (first, last) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                let near = |day| near::weekday(published, day, "near", self.context).ok_or(Failure::Impossible);
                // With a verb in the past the last day is the nearest, else the first.
                let (from, to) = match self.context.future == Some(false) {
                    true => {
                        let to = near(last)?;
                        (near::weekday(to, first, "last", self.context), Some(to))
                    }
                    false => {
                        let from = near(first)?;
                        (Some(from), near::weekday(from, last, "next", self.context))
                    }
                };
                let (from, to) = from.zip(to).ok_or(Failure::Impossible)?;
                Calendar::interval(Calendar::Day(from), Calendar::Day(to)).ok_or(Failure::Impossible)?
            }
            Constructor::WeekdayOf => {
                let day = number(self, 0)?;
                let reference = self.narrative(1)?;
                self.weekday(reference, day, &arguments[1])?
            }
            Constructor::MonthNear => {
                let month = small(number(self, 0)?, 1, 12)?;
                let which = self.word(&arguments[1]);
                let year = match self.year_told(month, which) {
                    Some(year) => year,
                    None => near::turned(self.published()?, month, which, self.context),
                };
                Calendar::Month(year, month)
            }
            Constructor::SeasonNear => {
                let season = small(number(self, 0)?, 21, 24)?;
                let month = if season == 24 { 12 } else { (season - 20) * 3 };
                let which = self.word(&arguments[1]);
                if let Some(year) = self.year_told(month, which) {
                    return Ok(Calendar::Season(year, season));
                }
                let published = self.published()?;
                // A winter has the year of its beginning: up to February it is that of the year before.
                let day = match Date::new(published.year() - 1, 12, 31) {
                    Ok(last) if season == 24 && published.month() < if which == "this" { 4 } else { 3 } => last,
                    _ => published,
                };
                Calendar::Season(near::turned(day, month, which, self.context), season)
            }
            Constructor::QuarterNear => {
                let quarter = small(number(self, 0)?, 1, 4)?;
                let which = self.word(&arguments[1]);
                let year = match self.year_told(quarter * 3, which) {
                    Some(year) => year,
                    None => near::quarter(self.published()?, quarter, which, self.context),
                };
                Calendar::Months(year, quarter * 3 - 2, quarter * 3, Precision::Quarter)
            }
            Constructor::Weekend => {
                let published = self.published()?;
                let shift = match &arguments[0] {
                    Value::Word(_) => near::weekend(published, self.context),
                    _ => number(self, 0)?,
                };
                let date = published.checked_add(shift.weeks()).map_err(|_| Failure::Impossible)?;
                weekend(date).ok_or(Failure::Impossible)?
            }
            Constructor::Shift => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                self.shifted(unit, published, count)?
            }
            Constructor::NarrativeShift => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let reference = self.narrative(unit)?;
                self.shifted(unit, reference, count)?
            }
            Constructor::Ahead => {
                let (unit, count) = (number(self, 0)?, number(self, 1)?);
                let told = self.context.near.is_some_and(|told| told.precision() == Precision::Day);
                let from = match told && self.context.future == Some(false) {
                    true => Some(self.narrative(unit)?),
                    false => self.running(unit),
                };
                let from = match from {
                    Some(date) => date,
                    None => self.published()?,
                };
                self.shifted(unit, from, count)?
            }
            Constructor::WeekdayShift => {
                let (day, count) = (number(self, 0)?, number(self, 1)?);
                let published = self.published()?;
                let first = near::weekday(published, day, if count < 0 { "last" } else { "next" }, self.context);
                let more = if count < 0 { count + 1 } else { count - 1 };
                let date = first.and_then(|date| date.checked_add(more.weeks()).ok());
                Calendar::Day(date.ok_or(Failure::Impossible)?)
            }
            Constructor::WeekOf => {
                let date = self.calendar(&arguments[0])?.reference().ok_or(Failure::Missing)?;
                week(date).ok_or(Failure::Impossible)?
            }
            Constructor::WeekendOf => {
                let date = self.calendar(&arguments[0])?.reference().ok_or(Failure::Missing)?;
                weekend(date).ok_or(Failure::Impossible)?
            }
            Constructor::Told => match (number(self, 0)?, self.context.quarter) {
                (4, Some(quarter)) => {
                    self.reckon(Basis::Context, Reckoned::Story);
                    quarter.clone()
                }
                (unit, _) => {
                    let published = self.published()?;
                    let shift = if unit == 4 { -1 } else { 0 };
                    Calendar::unit(unit, published, shift).ok_or(Failure::Impossible)?
                }
            },
            Constructor::Nth => {
                let (count, unit) = (number(self, 0)?, number(self, 1)?);
                let within = self.calendar(&arguments[2])?;
                Calendar::nth(count, unit, &within).ok_or(Failure::Impossible)?
            }
            Constructor::NthWeekday => {
                let (count, day) = (number(self, 0)?, number(self, 1)?);
                let within = self.calendar(&arguments[2])?;
                Calendar::nth_weekday(count, day, &within).ok_or(Failure::Impossible)?
            }
            // A unit that nobody can reckon, numbers that are no years, and what is no date.
            Constructor::Unknown | Constructor::Minus | Constructor::CenturyOf | Constructor::Clock => {
                return Err(Failure::Missing);
            }
        })
    }

    fn weekday(&self, date: Date, day: i64, which: &Value) -> Made<Calendar> {
        near::weekday(date, day, self.word(which), self.context).map(Calendar::Day).ok_or(Failure::Impossible)
    }

    /// So many units after a day: of weeks the day, of decades the year. A year after a quarter that was told of, it
    /// is that quarter of the other year.
    fn shifted(&mut self, unit: i64, date: Date, count: i64) -> Made<Calendar> {
        let years = |count: i64| i16::try_from(count).map_err(|_| Failure::Impossible);
        if let (6, Some(Calendar::Months(year, first, last, precision))) = (unit, self.context.quarter) {
            self.reckon(Basis::Context, Reckoned::Story);
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

/// The first year of the so many-th stretch of so many years: of the 20th century 1900, of the 5th before Christ (-5)
/// -499, which is 500 BC.
fn counted(number: i64, length: i64) -> Made<i16> {
    let first = match number {
        1.. => (number - 1) * length,
        0 => return Err(Failure::Impossible),
        _ => number * length + 1,
    };
    if (-9999..=9999).contains(&first) { Ok(first as i16) } else { Err(Failure::Impossible) }
}

/// A number within bounds.
fn small(number: i64, least: i64, most: i64) -> Made<i8> {
    if (least..=most).contains(&number) { Ok(number as i8) } else { Err(Failure::Impossible) }
}
