//! The clock time that stands beside a date: `at 14:30`, `9 a.m. on`, the tail of a time stamp.

use super::number;
use crate::extract::{Found, RuleMatch};
use crate::knowledge::form::Kind;
use crate::knowledge::lexicon::{Lexicon, RuleKind};
use crate::knowledge::value::Value;
use crate::segment::Text;

/// A clock time, with the words that join it to a date.
pub(super) struct Clock {
    /// Its first token.
    pub(super) first: u32,
    /// The token after its last.
    pub(super) end: u32,
    /// The time.
    pub(super) time: String,
}

/// Clock times in the order of the text.
pub(super) struct Clocks(Vec<Clock>);

impl Clocks {
    /// Those that rules of the kind `clock` have found.
    pub(super) fn of(matches: &[RuleMatch], lexicon: &Lexicon) -> Clocks {
        let clock = |matched: &RuleMatch| {
            let rule = matched.rule(lexicon);
            let value = rule.body.value.as_ref().filter(|_| rule.kind == RuleKind::Clock)?;
            Some(Clock { first: matched.first, end: matched.end, time: time(value, matched)? })
        };
        let mut clocks: Vec<Clock> = matches.iter().filter_map(clock).collect();
        clocks.sort_by_key(|clock| clock.first);
        Clocks(clocks)
    }

    /// The time that stands in a date, after it, or before it; a mark may stand between.
    pub(super) fn beside(&self, found: &Found, parts: &Text) -> Option<&Clock> {
        let joined =
            |from: u32, to: u32| from == to || from + 1 == to && parts.tokens[from as usize].kind() == Kind::Mark;
        let from = self.0.partition_point(|clock| clock.end + 1 < found.first);
        let near = || self.0[from..].iter().take_while(|clock| clock.first <= found.end + 1);
        let inside = |clock: &Clock| clock.first > found.first && clock.first < found.end;
        near()
            .find(|clock| inside(clock) || joined(found.end, clock.first))
            .or_else(|| near().find(|clock| joined(clock.end, found.first)))
    }
}

/// The time that a match of a rule of the kind `clock` tells, as `14:30` or `14:30:05+03:00`; `None` where there is no
/// such time.
///
/// The arguments of `clock` are the hour, the minute, the second, 12 or 0 for the half of the day, and the minutes that
/// the place is ahead of Greenwich; what the text leaves out is left out here.
fn time(value: &Value, found: &RuleMatch) -> Option<String> {
    let Value::Make(_, arguments) = value else { return None };
    let number = |at: usize| arguments.get(at).and_then(|value| number::plain(value, found));
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
