//! Calendar values: what a date can be, before the record writes it in EDTF (ISO 8601-2).

use jiff::ToSpan;
use jiff::civil::Date;

use crate::record::Precision;
use crate::record::edtf::{Edtf, End, Point, Season, Unit};

/// A calendar value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Calendar {
    /// A day.
    Day(Date),
    /// A month: year and month.
    Month(i16, i8),
    /// A year; 0 is 1 BC.
    Year(i16),
    /// A decade, by a year in it.
    Decade(i16),
    /// The hundred years with the same first two digits, by a year among them.
    Century(i16),
    /// The thousand years with the same first digit, by a year among them.
    Millennium(i16),
    /// A season: year and EDTF's number, 21 to 24.
    Season(i16, i8),
    /// A week, a weekend, a ten-day period: first and last day.
    Days(Date, Date, Precision),
    /// A quarter or half-year: year, first and last month.
    Months(i16, i8, i8, Precision),
    /// From one value to another.
    Interval(Box<Calendar>, Box<Calendar>),
    /// From a value on.
    Since(Box<Calendar>),
    /// Up to a value.
    Until(Box<Calendar>),
    /// About a value.
    About(Box<Calendar>),
    /// One of two days.
    Either(Date, Date),
}

impl Calendar {
    /// The value as the record has it; `None` where it lies beyond the years that can be written.
    pub fn value(&self) -> Option<Edtf> {
        match self {
            Calendar::Since(from) => Edtf::interval(End::At(from.ends()?.0), End::Open),
            Calendar::Until(to) => Edtf::interval(End::Open, End::At(to.ends()?.1)),
            Calendar::Either(a, b) => Edtf::one_of(vec![Unit::Day(*a).exactly(), Unit::Day(*b).exactly()]),
            _ => match self.ends()? {
                (first, last) if first == last => Some(Edtf::Date(first)),
                (first, last) => Edtf::interval(End::At(first), End::At(last)),
            },
        }
    }

    /// Its two ends, the same twice where it is one; `None` where an end is open or can't be written.
    fn ends(&self) -> Option<(Point, Point)> {
        let unit = match self {
            Calendar::Days(first, last, _) => return Some((Unit::Day(*first).exactly(), Unit::Day(*last).exactly())),
            Calendar::Months(year, first, last, _) => {
                return Some((Unit::month(*year, *first)?.exactly(), Unit::month(*year, *last)?.exactly()));
            }
            Calendar::Interval(from, to) => return Some((from.ends()?.0, to.ends()?.1)),
            Calendar::About(value) => {
                let (first, last) = value.ends()?;
                return Some((first.unit.about(), last.unit.about()));
            }
            Calendar::Since(_) | Calendar::Until(_) | Calendar::Either(..) => return None,
            Calendar::Day(date) => Unit::Day(*date),
            Calendar::Month(year, month) => Unit::month(*year, *month)?,
            Calendar::Year(year) => Unit::year(*year)?,
            Calendar::Decade(year) => Unit::decade_of(within(*year)?),
            Calendar::Century(year) => Unit::century_of(within(*year)?),
            Calendar::Millennium(year) => Unit::millennium_of(within(*year)?),
            Calendar::Season(year, season) => {
                let season = Season::ALL.into_iter().find(|known| known.code() == *season)?;
                Unit::Season(within(*year)?, season)
            }
        };
        Some((unit.exactly(), unit.exactly()))
    }

    /// The first day it can mean; `None` for an open beginning.
    pub fn earliest(&self) -> Option<Date> {
        self.value()?.earliest()
    }

    /// The last day it can mean; `None` for an open end.
    pub fn latest(&self) -> Option<Date> {
        self.value()?.latest()
    }

    /// The unit it was written in; of an interval the finer end.
    pub fn precision(&self) -> Precision {
        match self {
            Calendar::Day(_) | Calendar::Either(..) => Precision::Day,
            Calendar::Month(..) => Precision::Month,
            Calendar::Year(_) => Precision::Year,
            Calendar::Decade(_) => Precision::Decade,
            Calendar::Century(_) => Precision::Century,
            Calendar::Millennium(_) => Precision::Millennium,
            Calendar::Season(..) => Precision::Season,
            Calendar::Days(_, _, precision) | Calendar::Months(_, _, _, precision) => *precision,
            Calendar::Interval(from, to) => from.precision().min(to.precision()),
            Calendar::Since(value) | Calendar::Until(value) | Calendar::About(value) => value.precision(),
        }
    }

    /// The year it lies in, where it lies in one; of an interval that of its end.
    pub fn year(&self) -> Option<i16> {
        match self {
            Calendar::Interval(_, to) | Calendar::Until(to) => to.year(),
            Calendar::Since(value) | Calendar::About(value) => value.year(),
            Calendar::Decade(_) | Calendar::Century(_) | Calendar::Millennium(_) => None,
            Calendar::Day(date) | Calendar::Days(date, ..) | Calendar::Either(date, _) => Some(date.year()),
            Calendar::Month(year, _)
            | Calendar::Year(year)
            | Calendar::Season(year, _)
            | Calendar::Months(year, ..) => Some(*year),
        }
    }

    /// The day from which later dates are reckoned: its first.
    pub fn reference(&self) -> Option<Date> {
        self.earliest().or_else(|| self.latest())
    }

    /// The interval between two values, of which the first neither begins nor ends after the second; of a value and
    /// itself the value.
    pub fn interval(from: Calendar, to: Calendar) -> Option<Calendar> {
        if from == to {
            return Some(from);
        }
        let ordered = from.earliest()? <= to.earliest()? && from.latest()? <= to.latest()?;
        ordered.then(|| Calendar::Interval(Box::new(from), Box::new(to)))
    }

    /// The precision of the unit with that number.
    pub fn precision_of(unit: i64) -> Precision {
        match unit {
            2 | 10 => Precision::Week,
            3 => Precision::Month,
            4 => Precision::Quarter,
            5 => Precision::Half,
            6 => Precision::Year,
            7 => Precision::Decade,
            8 => Precision::Century,
            _ => Precision::Day,
        }
    }

    /// The unit with that number (see [`Constructor`](crate::knowledge::value::Constructor)) that lies so many units after the day.
    pub fn unit(unit: i64, date: Date, shift: i64) -> Option<Calendar> {
        let months = |count: i64| date.first_of_month().checked_add(count.months()).ok();
        Some(match unit {
            1 => Calendar::Day(date.checked_add(shift.days()).ok()?),
            2 => week(date.checked_add(shift.weeks()).ok()?)?,
            3 => {
                let date = months(shift)?;
                Calendar::Month(date.year(), date.month())
            }
            4 => {
                let date = months(shift * 3)?;
                let first = (date.month() - 1) / 3 * 3 + 1;
                Calendar::Months(date.year(), first, first + 2, Precision::Quarter)
            }
            5 => {
                let date = months(shift * 6)?;
                let first = if date.month() <= 6 { 1 } else { 7 };
                Calendar::Months(date.year(), first, first + 5, Precision::Half)
            }
            6 => Calendar::Year(i16::try_from(i64::from(date.year()) + shift).ok()?),
            7 => Calendar::Decade(i16::try_from(i64::from(date.year()) / 10 * 10 + shift * 10).ok()?),
            8 => Calendar::Century(i16::try_from(i64::from(date.year()) / 100 * 100 + shift * 100).ok()?),
            _ => return None,
        })
    }

    /// The interval of so many whole units before (negative) or after the day.
    pub fn span(unit: i64, date: Date, count: i64) -> Option<Calendar> {
        let (first, last) = if count < 0 {
            (Calendar::unit(unit, date, count)?, Calendar::unit(unit, date, -1)?)
        } else {
            (Calendar::unit(unit, date, 1)?, Calendar::unit(unit, date, count)?)
        };
        match (first, last) {
            (Calendar::Days(first, ..), Calendar::Days(_, last, precision)) => {
                Some(Calendar::Days(first, last, precision))
            }
            (first, last) if first == last => Some(first),
            (first, last) => Calendar::interval(first, last),
        }
    }
}

/// The parts of a value, and its neighbours.
impl Calendar {
    /// The same day or month a year before: an interval's beginning may lie in the year before the one that stands at
    /// its end.
    pub fn year_before(&self) -> Option<Calendar> {
        match self {
            Calendar::Day(date) => Date::new(date.year() - 1, date.month(), date.day()).ok().map(Calendar::Day),
            Calendar::Month(year, month) => Some(Calendar::Month(year - 1, *month)),
            _ => None,
        }
    }

    /// The unit with that number that comes so many times after the value's beginning, or, counted from -1 downwards,
    /// before its end. Weeks and weekends (10) count where they lie in it as a whole.
    pub fn nth(count: i64, unit: i64, within: &Calendar) -> Option<Calendar> {
        let (first, last) = (within.earliest()?, within.latest()?);
        let to_monday = -i64::from(first.weekday().to_monday_zero_offset());
        // How many days the unit has at least, so that none is left out when counting from the end.
        let (start, days) = match unit {
            1 => (first, 1),
            2 => (first.checked_add(to_monday.rem_euclid(7).days()).ok()?, 7),
            3 => (first, 28),
            4 => (first, 90),
            5 => (first, 181),
            6 => (first, 365),
            10 => (first.checked_add((to_monday + 5).rem_euclid(7).days()).ok()?, 7),
            _ => return None,
        };
        let at = |shift: i64| match unit {
            10 => weekend(start.checked_add(shift.weeks()).ok()?),
            unit => Calendar::unit(unit, start, shift),
        };
        let inside = |value: &Calendar| {
            value.earliest().is_some_and(|day| day >= first) && value.latest().is_some_and(|day| day <= last)
        };
        if count > 0 {
            return at(count - 1).filter(inside);
        }
        let mut shift = (i64::from((last - first).get_days()) + 1) / days;
        while shift > 0 && !at(shift).is_some_and(|value| inside(&value)) {
            shift -= 1;
        }
        at(shift + count + 1).filter(inside)
    }

    /// The weekday that comes so many times after the value's beginning, or, counted from -1 downwards, before its end.
    pub fn nth_weekday(count: i64, day: i64, within: &Calendar) -> Option<Calendar> {
        let (first, last) = (within.earliest()?, within.latest()?);
        let (start, weeks) = if count > 0 {
            let ahead = (day - i64::from(first.weekday().to_monday_one_offset())).rem_euclid(7);
            (first.checked_add(ahead.days()).ok()?, count - 1)
        } else {
            let back = (i64::from(last.weekday().to_monday_one_offset()) - day).rem_euclid(7);
            (last.checked_sub(back.days()).ok()?, count + 1)
        };
        let date = start.checked_add(weeks.weeks()).ok()?;
        (first..=last).contains(&date).then_some(Calendar::Day(date))
    }
}

/// The Saturday and Sunday of a day's week.
pub fn weekend(date: Date) -> Option<Calendar> {
    let Calendar::Days(_, sunday, _) = week(date)? else { return None };
    Some(Calendar::Days(sunday.checked_sub(1.days()).ok()?, sunday, Precision::Week))
}

/// The week of a day, Monday to Sunday.
pub fn week(date: Date) -> Option<Calendar> {
    let monday = date.checked_sub(i64::from(date.weekday().to_monday_zero_offset()).days()).ok()?;
    Some(Calendar::Days(monday, monday.checked_add(6.days()).ok()?, Precision::Week))
}

/// A year that can be written.
fn within(year: i16) -> Option<i16> {
    (-9999..=9999).contains(&year).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(value: Option<Calendar>, expected: Option<&str>) {
        let days = value.map(|value| {
            let (first, last) = (value.earliest().expect("it begins"), value.latest().expect("it ends"));
            if first == last { first.to_string() } else { format!("{first}/{last}") }
        });
        assert_eq!(days.as_deref(), expected);
    }

    #[test]
    fn nth_counts_from_either_end() {
        let may = Calendar::Month(2004, 5);
        check(Calendar::nth(1, 1, &may), Some("2004-05-01"));
        check(Calendar::nth(31, 1, &may), Some("2004-05-31"));
        check(Calendar::nth(32, 1, &may), None);
        check(Calendar::nth(-1, 1, &may), Some("2004-05-31"));
        check(Calendar::nth(1, 2, &may), Some("2004-05-03/2004-05-09"));
        check(Calendar::nth(-1, 2, &may), Some("2004-05-24/2004-05-30"));
        check(Calendar::nth(-5, 2, &may), None);
        check(Calendar::nth(1, 10, &may), Some("2004-05-01/2004-05-02"));
        check(Calendar::nth(-1, 10, &may), Some("2004-05-29/2004-05-30"));
        check(Calendar::nth(-1, 3, &Calendar::Year(2004)), Some("2004-12-01/2004-12-31"));
        check(Calendar::nth(1, 9, &may), None);
    }

    #[test]
    fn nth_weekday_stays_inside() {
        let may = Calendar::Month(2004, 5);
        check(Calendar::nth_weekday(1, 6, &may), Some("2004-05-01"));
        check(Calendar::nth_weekday(5, 1, &may), Some("2004-05-31"));
        check(Calendar::nth_weekday(5, 2, &may), None);
        check(Calendar::nth_weekday(-1, 1, &may), Some("2004-05-31"));
        check(Calendar::nth_weekday(-5, 7, &may), Some("2004-05-02"));
        check(Calendar::nth_weekday(-6, 7, &may), None);
    }
}
