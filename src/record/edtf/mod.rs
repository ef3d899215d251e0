//! Values of dates: EDTF (ISO 8601-2) as the record writes it.
//!
//! In: the text of [`Date::edtf`](super::Date::edtf), or the parts a reader found. Out: an [`Edtf`], which knows its
//! first and last day, its precision and its only spelling (`parse(print(x)) == x`, and a spelling that parses is the
//! one that is printed). Of ISO 8601-2 it has what the record uses: days, months, seasons, years, decades, centuries,
//! millennia, intervals with open ends, `~` and one of a set; not `?`, `%`, times or years beyond four digits.

mod parse;

use std::fmt;

use jiff::civil::Date;

pub use parse::EdtfError;

use super::Precision;

/// A date's value: one date, an interval, or several readings.
///
/// ```
/// use svodka::record::edtf::{Edtf, day_text};
///
/// let value: Edtf = "2002-09-26/2002-09-28".parse()?;
/// assert_eq!(value.earliest().map(day_text).as_deref(), Some("2002-09-26"));
/// assert_eq!(value.to_string(), "2002-09-26/2002-09-28");
/// assert!("2002-9".parse::<Edtf>().is_err());
/// # Ok::<(), svodka::record::edtf::EdtfError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Edtf {
    /// `1998-09`, `199X`, `1998~`.
    Date(Point),
    /// `2002-09-26/2002-09-28`, `1998/..`. Never open at both ends; see [`Edtf::interval`].
    Interval(End, End),
    /// `[2012-03-04,2012-04-03]`: one of these, ascending, two at least; see [`Edtf::one_of`].
    OneOf(Vec<Point>),
}

/// An end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum End {
    /// `..`: no bound.
    Open,
    /// A bound, which belongs to the interval as a whole: `1998/2003` ends on 31 December 2003.
    At(Point),
}

/// One date with its precision: a day, or a longer time named as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    /// The day, month, year …
    pub unit: Unit,
    /// `~`: about. Doesn't change the first and last day.
    pub approximate: bool,
}

/// A day, or a longer stretch of the proleptic Gregorian calendar. Year 0 is 1 BC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// `1998-09-05`.
    Day(Date),
    /// `1998-09`: the year, and the month from 1 to 12.
    Month(i16, i8),
    /// `2014-21` to `2014-24`.
    Season(i16, Season),
    /// `1998`, `-0043`.
    Year(i16),
    /// `199X`, by its first year (1990; of `-004X`, −49).
    Decade(i16),
    /// `19XX`, by its first year (1900).
    Century(i16),
    /// `1XXX`, by its first year (1000).
    Millennium(i16),
}

/// A season. Winter has the year that stands in the text and is taken from its December to the next February.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// March to May, `21`.
    Spring,
    /// June to August, `22`.
    Summer,
    /// September to November, `23`.
    Autumn,
    /// December to February, `24`.
    Winter,
}

impl Edtf {
    /// That one date, exactly.
    pub fn date(unit: Unit) -> Edtf {
        Edtf::Date(unit.exactly())
    }

    /// The interval from one end to the other; `None` where both are open, they are equal, or the second begins or
    /// ends before the first.
    pub fn interval(start: End, end: End) -> Option<Edtf> {
        let valid = match (start, end) {
            (End::Open, End::Open) => false,
            (End::At(a), End::At(b)) => a.unit != b.unit && a.earliest() <= b.earliest() && a.latest() <= b.latest(),
            _ => true,
        };
        valid.then_some(Edtf::Interval(start, end))
    }

    /// One of several readings, put into order; the date itself where they are all the same, `None` where there is
    /// none.
    pub fn one_of(mut readings: Vec<Point>) -> Option<Edtf> {
        readings.sort_by_key(Point::order);
        readings.dedup();
        match readings.as_slice() {
            [] => None,
            [one] => Some(Edtf::Date(*one)),
            _ => Some(Edtf::OneOf(readings)),
        }
    }

    /// The first day it can mean; `None` for an open beginning.
    pub fn earliest(&self) -> Option<Date> {
        match self {
            Edtf::Date(point) | Edtf::Interval(End::At(point), _) => Some(point.earliest()),
            Edtf::Interval(End::Open, _) => None,
            Edtf::OneOf(readings) => readings.iter().map(Point::earliest).min(),
        }
    }

    /// The last day it can mean; `None` for an open end.
    pub fn latest(&self) -> Option<Date> {
        match self {
            Edtf::Date(point) | Edtf::Interval(_, End::At(point)) => Some(point.latest()),
            Edtf::Interval(_, End::Open) => None,
            Edtf::OneOf(readings) => readings.iter().map(Point::latest).max(),
        }
    }

    /// The unit in which it is written; of an interval or several readings the finest. Weeks, quarters and half-years
    /// are written as days and months, so they never come out here.
    pub fn precision(&self) -> Precision {
        let mut points = match self {
            Edtf::Date(point) => vec![*point],
            Edtf::Interval(start, end) => [start, end].into_iter().filter_map(|end| end.point()).collect(),
            Edtf::OneOf(readings) => readings.clone(),
        };
        points.sort_by_key(|point| point.unit.precision());
        points.first().map_or(Precision::Day, |point| point.unit.precision())
    }
}

impl End {
    /// The bound, unless it is open.
    pub fn point(&self) -> Option<Point> {
        match self {
            End::Open => None,
            End::At(point) => Some(*point),
        }
    }
}

impl Point {
    /// The first day it can mean.
    pub fn earliest(&self) -> Date {
        self.unit.earliest()
    }

    /// The last day it can mean.
    pub fn latest(&self) -> Date {
        self.unit.latest()
    }

    fn order(&self) -> (Date, Date, bool) {
        (self.earliest(), self.latest(), self.approximate)
    }
}

impl Unit {
    /// The day, if there is one.
    pub fn day(year: i16, month: i8, day: i8) -> Option<Unit> {
        Date::new(year, month, day).ok().map(Unit::Day)
    }

    /// The month, if there is one.
    pub fn month(year: i16, month: i8) -> Option<Unit> {
        Date::new(year, month, 1).ok().map(|_| Unit::Month(year, month))
    }

    /// The year, if it has four digits.
    pub fn year(year: i16) -> Option<Unit> {
        Date::new(year, 1, 1).ok().map(|_| Unit::Year(year))
    }

    /// The decade around a year: of 1998 the nineties.
    pub fn decade_of(year: i16) -> Unit {
        Unit::Decade(first_of(year, 10))
    }

    /// The hundred years with the same first two digits: of 1900 and 1998 `19XX`, which stands for the 20th century.
    pub fn century_of(year: i16) -> Unit {
        Unit::Century(first_of(year, 100))
    }

    /// The thousand years with the same first digit: of 1998 `1XXX`, which stands for the second millennium.
    pub fn millennium_of(year: i16) -> Unit {
        Unit::Millennium(first_of(year, 1000))
    }

    /// As a date that isn't approximate.
    pub fn exactly(self) -> Point {
        Point { unit: self, approximate: false }
    }

    /// As an approximate date.
    pub fn about(self) -> Point {
        Point { unit: self, approximate: true }
    }

    /// Its year; of longer units the first.
    pub fn first_year(self) -> i16 {
        match self {
            Unit::Day(day) => day.year(),
            Unit::Month(year, _) | Unit::Season(year, _) | Unit::Year(year) => year,
            Unit::Decade(year) | Unit::Century(year) | Unit::Millennium(year) => year,
        }
    }

    /// The unit's name.
    pub fn precision(self) -> Precision {
        match self {
            Unit::Day(_) => Precision::Day,
            Unit::Month(..) => Precision::Month,
            Unit::Season(..) => Precision::Season,
            Unit::Year(_) => Precision::Year,
            Unit::Decade(_) => Precision::Decade,
            Unit::Century(_) => Precision::Century,
            Unit::Millennium(_) => Precision::Millennium,
        }
    }

    /// The first day it can mean.
    pub fn earliest(self) -> Date {
        match self {
            Unit::Day(day) => day,
            Unit::Month(year, month) => first_day(year, month),
            Unit::Season(year, season) => first_day(year, season.first_month()),
            _ => first_day(self.first_year(), 1),
        }
    }

    /// The last day it can mean.
    pub fn latest(self) -> Date {
        match self {
            Unit::Day(day) => day,
            Unit::Month(year, month) => first_day(year, month).last_of_month(),
            Unit::Season(9999, Season::Winter) => Date::MAX,
            Unit::Season(year, Season::Winter) => first_day(year + 1, 2).last_of_month(),
            Unit::Season(year, season) => first_day(year, season.first_month() + 2).last_of_month(),
            Unit::Year(year) => first_day(year, 12).last_of_month(),
            Unit::Decade(year) => first_day(year + 9, 12).last_of_month(),
            Unit::Century(year) => first_day(year + 99, 12).last_of_month(),
            Unit::Millennium(year) => first_day(year + 999, 12).last_of_month(),
        }
    }
}

impl Season {
    /// All four, in the order of the year.
    pub const ALL: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

    /// The number it has in place of a month: 21 to 24.
    pub fn code(self) -> i8 {
        21 + self as i8
    }

    /// Its first month.
    pub fn first_month(self) -> i8 {
        3 + 3 * self as i8
    }

    /// Its name in lower case: the last part of the term `-season-spring` in `dates.ftl`.
    pub fn name(self) -> &'static str {
        match self {
            Season::Spring => "spring",
            Season::Summer => "summer",
            Season::Autumn => "autumn",
            Season::Winter => "winter",
        }
    }
}

/// A day as the record writes it: `2002-10-08`, `-0043-03-15`.
pub fn day_text(day: Date) -> String {
    Unit::Day(day).to_string()
}

/// The day that is written so.
pub fn parse_day(text: &str) -> Option<Date> {
    match text.parse() {
        Ok(Edtf::Date(Point { unit: Unit::Day(day), approximate: false })) => Some(day),
        _ => None,
    }
}

fn first_of(year: i16, length: i16) -> i16 {
    if year < 0 { year / length * length - (length - 1) } else { year / length * length }
}

/// Years and months are checked where a unit is made; what isn't a month any more is cut to the calendar's edge.
fn first_day(year: i16, month: i8) -> Date {
    let edge = if year < 0 { Date::MIN } else { Date::MAX };
    Date::new(year, month, 1).unwrap_or(edge)
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Edtf::Date(point) => point.fmt(f),
            Edtf::Interval(start, end) => write!(f, "{start}/{end}"),
            Edtf::OneOf(readings) => {
                for (index, reading) in readings.iter().enumerate() {
                    write!(f, "{}{reading}", if index == 0 { '[' } else { ',' })?;
                }
                f.write_str("]")
            }
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::Open => f.write_str(".."),
            End::At(point) => point.fmt(f),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.unit, if self.approximate { "~" } else { "" })
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = self.first_year();
        let digits = year.unsigned_abs();
        f.write_str(if year < 0 { "-" } else { "" })?;
        match *self {
            Unit::Day(day) => write!(f, "{digits:04}-{:02}-{:02}", day.month(), day.day()),
            Unit::Month(_, month) => write!(f, "{digits:04}-{month:02}"),
            Unit::Season(_, season) => write!(f, "{digits:04}-{}", season.code()),
            Unit::Year(_) => write!(f, "{digits:04}"),
            Unit::Decade(_) => write!(f, "{:03}X", digits / 10),
            Unit::Century(_) => write!(f, "{:02}XX", digits / 100),
            Unit::Millennium(_) => write!(f, "{:01}XXX", digits / 1000),
        }
    }
}

#[cfg(test)]
mod tests;
