//! The clock time that stands beside a date: `at 14:30`, `9 a.m. on`, the tail of a time stamp.

use super::date;
use crate::extract::RuleMatch;
use crate::knowledge::value::Value;

/// The time that a match of a rule of the kind `clock` tells, as `14:30` or `14:30:05+03:00`; `None` where there is no
/// such time.
///
/// The arguments of `clock` are the hour, the minute, the second, 12 or 0 for the half of the day, and the minutes that
/// the place is ahead of Greenwich; what the text leaves out is left out here.
pub(super) fn time(value: &Value, found: &RuleMatch) -> Option<String> {
    let Value::Make(_, arguments) = value else { return None };
    let number = |at: usize| arguments.get(at).and_then(|value| date::plain_number(value, found));
    let (hour, minute, second) = (number(0)?, number(1).unwrap_or(0), number(2));
    let hour = match number(3) {
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(half) => hour % 12 + half,
        None => hour,
    };
    if hour > 24 || hour == 24 && minute > 0 || minute > 59 || second.is_some_and(|second| second > 60) {
        return None;
    }
    let mut time = format!("{hour:02}:{minute:02}");
    if let Some(second) = second {
        time.push_str(&format!(":{second:02}"));
    }
    if let Some(offset) = number(4) {
        let sign = if offset < 0 { '-' } else { '+' };
        time.push_str(&format!("{sign}{:02}:{:02}", offset.abs() / 60, offset.abs() % 60));
    }
    Some(time)
}
