//! Which of several days, months or years is meant: that on the side of publication which the verb tells.
//!
//! A date that leaves something out means, with a verb in the past, the last one before publication; with a verb in the
//! future, or alone on its line, the coming one. What the words say themselves (`last`, `next`) goes before the verb.

use jiff::ToSpan;
use jiff::civil::Date;

use super::date::Context;

/// The year in which a month and day lie nearest to the day of publication, on the side the verb tells.
pub(super) fn year(published: Date, month: Option<i8>, day: Option<i8>, context: &Context) -> i16 {
    let year = published.year();
    let Some(month) = month else { return year };
    let here = (month, day.unwrap_or(published.day()));
    let now = (published.month(), published.day());
    let distance = i32::from(month) - i32::from(published.month());
    match context.future {
        Some(true) if here < now => year + 1,
        Some(false) if here > now && (distance >= 2 || distance > 0 && day.is_none()) => year - 1,
        Some(_) => year,
        // What lies shortly before publication is told of rather than announced.
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

/// The day with that month and weekday in the year nearest to the one guessed, up to five years away.
pub(super) fn year_with_weekday(year: i16, month: i8, day: i8, weekday: i64) -> Option<Date> {
    [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5].into_iter().find_map(|shift| {
        let date = Date::new(year.checked_add(shift)?, month, day).ok()?;
        (i64::from(date.weekday().to_monday_one_offset()) == weekday).then_some(date)
    })
}

/// A day of the month without its month, in the month nearest to publication on the side the verb tells; the next one
/// where nothing tells it. With a weekday, in the nearest month where it is that weekday.
pub(super) fn day(published: Date, day: i8, weekday: Option<i64>, context: &Context) -> Option<Date> {
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
pub(super) fn weekday(date: Date, day: i64, which: &str, context: &Context) -> Option<Date> {
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
        _ if context.future == Some(false) && ahead > 0 => ahead - 7,
        _ if context.alone && ahead == 0 => 7,
        _ => ahead,
    };
    date.checked_add(shift.days()).ok()
}

/// The year of a month near a day: `last` before it, `next` after it, `after-next` a year later, `this` in its year,
/// `near` as the verb tells.
pub(super) fn turned(date: Date, month: i8, which: &str, context: &Context) -> i16 {
    let this_year = date.year();
    match which {
        "last" if month >= date.month() => this_year - 1,
        "next" if month <= date.month() => this_year + 1,
        "after-next" if month <= date.month() => this_year + 2,
        "after-next" => this_year + 1,
        "near" => year(date, Some(month), None, context),
        _ => this_year,
    }
}

/// How many weeks after publication the weekend lies that the verb tells of: with one in the past the last that has
/// begun, else the coming one.
pub(super) fn weekend(published: Date, context: &Context) -> i64 {
    let begun = published.weekday().to_monday_one_offset() >= 6;
    if context.future == Some(false) && !begun { -1 } else { 0 }
}
