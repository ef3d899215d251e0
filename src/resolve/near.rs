//! Which of several days, months or years is meant: that on the side of publication which the verb tells.
//!
//! A date that leaves something out means, with a verb in the past, the last one before publication; with a verb in the
//! future, or alone on its line, the coming one. What the words say themselves (`last`, `next`) goes before the verb.

use jiff::ToSpan;
use jiff::civil::Date;

use super::calendar::Calendar;
use super::date::Context;
use crate::record::Precision;

/// The year in which a month and day lie nearest to the day of publication, on the side the verb tells.
pub(super) fn year(published: Date, month: Option<i8>, day: Option<i8>, context: &Context<'_>) -> i16 {
    let year = published.year();
    let Some(month) = month else { return year };
    let here = (month, day.unwrap_or(published.day()));
    let now = (published.month(), published.day());
    let distance = i32::from(month) - i32::from(published.month());
    match context.future {
        // What lies shortly behind is told of rather than announced a year ahead, and the other way round.
        Some(true) if here < now && distance < -FAR => year + 1,
        Some(false) if here > now && (distance > FAR) => year - 1,
        Some(_) => year,
        None if context.alone && here < now => {
            let ended = Date::new(year, month, day.unwrap_or(28)).is_ok_and(|date| (published - date).get_days() > 31);
            if ended { year + 1 } else { year }
        }
        None if context.alone => year,
        None if distance > 6 => year - 1,
        None if distance < -6 => year + 1,
        None => year,
    }
}

/// How many months away a month without a year is too far to lie on the side that the verb doesn't tell.
const FAR: i32 = 2;

/// The day with that month and weekday in the year nearest to the one guessed, up to five years away.
pub(super) fn year_with_weekday(year: i16, month: i8, day: i8, weekday: i64) -> Option<Date> {
    [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].into_iter().find_map(|shift| {
        let date = Date::new(year.checked_add(shift)?, month, day).ok()?;
        (i64::from(date.weekday().to_monday_one_offset()) == weekday).then_some(date)
    })
}

/// A day of the month without its month, in the month nearest to publication on the side the verb tells; the next one
/// where nothing tells it. With a weekday, in the nearest month where it is that weekday.
pub(super) fn day(published: Date, day: i8, weekday: Option<i64>, context: &Context<'_>) -> Option<Date> {
    let back = context.future == Some(false);
    let first = published.first_of_month();
    (0..=14).find_map(|months: i64| {
        let month = first.checked_add(if back { -months } else { months }.months()).ok()?;
        let date = Date::new(month.year(), month.month(), day).ok()?;
        let side = if back { date <= published } else { date >= published };
        let fits = weekday.is_none_or(|weekday| i64::from(date.weekday().to_monday_one_offset()) == weekday);
        (side && fits).then_some(date)
    })
}

/// A weekday near a day: `last` before it, `next` after it, `this` in its week, `near` on the side the verb tells.
pub(super) fn weekday(date: Date, day: i64, which: &str, context: &Context<'_>) -> Option<Date> {
    let own = i64::from(date.weekday().to_monday_one_offset());
    let ahead = (day - own).rem_euclid(7);
    let shift = match which {
        "this" => day - own,
        "last" if ahead == 0 => -7,
        "last" => ahead - 7,
        "next" if ahead == 0 => 7,
        "next" => ahead,
        "week-before" => day - own - 7,
        "week-after" => day - own + 7,
        _ if ahead > 0 && (context.future == Some(false) || context.future.is_none() && !context.brief) => ahead - 7,
        _ if context.alone && ahead == 0 => 7,
        _ => ahead,
    };
    date.checked_add(shift.days()).ok()
}

/// The year of a month near a day: `last` before it, `next` after it, `after-next` a year later, `this` in its year,
/// `near` as the verb tells.
pub(super) fn turned(date: Date, month: i8, which: &str, context: &Context<'_>) -> i16 {
    let this_year = date.year();
    match which {
        "last" | "preceding" if month >= date.month() => this_year - 1,
        "next" | "following" if month <= date.month() => this_year + 1,
        "after-next" if month <= date.month() => this_year + 2,
        "after-next" => this_year + 1,
        "near" => year(date, Some(month), None, context),
        _ => this_year,
    }
}

/// The year of a month in a story that has come to a date: with `following` the next after it, with `preceding` the last
/// before it, with `same` the one of its year; else that of its year too, but a month that lies half a year or more before
/// it is one of the year that follows. `None` where the date lies in no single year.
pub(super) fn along(told: &Calendar, month: i8, which: &str) -> Option<i16> {
    let year = told.year()?;
    let at = if told.precision() < Precision::Year { told.latest().map(Date::month) } else { None };
    let (before, after) = match at {
        Some(at) => (month < at, month > at),
        None => (false, false),
    };
    Some(match which {
        "following" if !after => year + 1,
        "preceding" if !before => year - 1,
        "near" if at.is_some_and(|at| at - month >= 6) => year + 1,
        // The winter that has begun the year before.
        "same" if month == 12 && at.is_some_and(|at| at < 3) => year - 1,
        _ => year,
    })
}

/// The year of a quarter near a day, as of a month; of one that lies in the past the last that has begun.
pub(super) fn quarter(date: Date, quarter: i8, which: &str, context: &Context<'_>) -> i16 {
    match context.future {
        Some(false) if which == "near" => date.year() - i16::from(quarter * 3 - 2 > date.month()),
        _ => turned(date, quarter * 3, which, context),
    }
}

/// How many weeks after publication the weekend lies that the verb tells of: with one in the past the last that has
/// begun, else the coming one.
pub(super) fn weekend(published: Date, context: &Context<'_>) -> i64 {
    let begun = published.weekday().to_monday_one_offset() >= 6;
    if context.future == Some(false) && !begun { -1 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn told(future: Option<bool>) -> Context<'static> {
        Context { future, ..Context::default() }
    }

    #[test]
    fn the_verb_tells_the_year() {
        let published = date(2004, 5, 12);
        let cases = [
            (Some(false), 3, 2004),
            (Some(false), 7, 2004),
            (Some(false), 11, 2003),
            (Some(true), 11, 2004),
            (Some(true), 3, 2004),
            (Some(true), 1, 2005),
            (None, 12, 2003),
            (None, 3, 2004),
        ];
        for (future, month, expected) in cases {
            assert_eq!(year(published, Some(month), Some(10), &told(future)), expected, "{future:?} {month}");
        }
    }

    #[test]
    fn a_line_of_an_agenda_looks_forward() {
        let published = date(2004, 5, 12);
        let alone = Context { alone: true, brief: true, ..Context::default() };
        assert_eq!(year(published, Some(2), Some(1), &alone), 2005);
        assert_eq!(year(published, Some(5), Some(1), &alone), 2004);
        assert_eq!(weekday(published, 1, "near", &alone), Some(date(2004, 5, 17)));
        assert_eq!(weekday(published, 1, "near", &told(None)), Some(date(2004, 5, 10)));
    }

    #[test]
    fn a_story_goes_on() {
        let october = Calendar::Month(1912, 10);
        let cases = [
            (&october, 11, "near", 1912),
            (&october, 8, "near", 1912),
            (&october, 3, "near", 1913),
            (&october, 12, "following", 1912),
            (&october, 10, "following", 1913),
            (&october, 9, "preceding", 1912),
            (&october, 11, "preceding", 1911),
            (&october, 3, "same", 1912),
            (&Calendar::Year(1912), 3, "near", 1912),
            (&Calendar::Year(1912), 3, "following", 1913),
            (&Calendar::Day(date(1943, 1, 20)), 12, "same", 1942),
        ];
        for (told, month, which, expected) in cases {
            assert_eq!(along(told, month, which), Some(expected), "{told:?} {month} {which}");
        }
        assert_eq!(along(&Calendar::Decade(1990), 3, "near"), None);
    }

    #[test]
    fn a_weekday_settles_month_and_year() {
        assert_eq!(year_with_weekday(2004, 7, 18, 5), Some(date(2003, 7, 18)));
        assert_eq!(day(date(2004, 5, 12), 13, Some(2), &told(None)), Some(date(2004, 7, 13)));
        assert_eq!(day(date(2004, 5, 12), 31, None, &told(Some(false))), Some(date(2004, 3, 31)));
        assert_eq!(day(date(2004, 5, 12), 40, None, &told(None)), None);
    }
}
