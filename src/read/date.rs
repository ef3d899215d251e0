//! Days as options, fields and file names write them.

use jiff::civil::{Date, DateTime};

/// The day, where this is a day that exists, written `YYYY-MM-DD`.
///
/// ```
/// assert_eq!(svodka::read::date("2002-10-08").as_deref(), Some("2002-10-08"));
/// assert_eq!(svodka::read::date("2002-02-30"), None);
/// assert_eq!(svodka::read::date("8.10.2002"), None);
/// ```
pub fn date(text: &str) -> Option<String> {
    let shape = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    let shaped = text.len() == 10 && text.bytes().enumerate().all(shape);
    let digits = |from: usize, until: usize| shaped.then(|| text[from..until].parse::<i16>().ok()).flatten();
    day(digits(0, 4)?, digits(5, 7)?, digits(8, 10)?)
}

/// The day of a date or of a time stamp (RFC 3339), as it stands there, in its own zone.
pub(super) fn day_of_stamp(text: &str) -> Option<String> {
    if text.len() > 10 && text.is_char_boundary(10) {
        let separated = matches!(text.as_bytes()[10], b'T' | b't' | b' ');
        let timed = separated && (text.parse::<jiff::Timestamp>().is_ok() || text.parse::<DateTime>().is_ok());
        return if timed { date(&text[..10]) } else { None };
    }
    date(text)
}

/// The day, where it exists. There is no year 0 on a page.
fn day(year: i16, month: i16, day: i16) -> Option<String> {
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    (year > 0).then(|| format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()))
}

/// The day that a file's name states: `2002-10-08`, `2002_10_08`, `2002.10.08`, `20021008` or `08.10.2002`, as a word
/// of the name. None where it states two different days, for one of them would be a guess.
///
/// ```
/// assert_eq!(svodka::read::in_filename("input/news-20021008.txt").as_deref(), Some("2002-10-08"));
/// assert_eq!(svodka::read::in_filename("input/2002-kishinev.txt"), None);
/// ```
pub fn in_filename(path: &str) -> Option<String> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let stem = match name.rsplit_once('.') {
        // The year of `08.10.2002` is no ending.
        Some((stem, ending)) if !ending.bytes().all(|byte| byte.is_ascii_digit()) => stem,
        _ => name,
    };
    let runs = digit_runs(stem);
    let mut found: Option<String> = None;
    for at in 0..runs.len() {
        let Some((stated, end)) = stated(stem, &runs[at..]) else { continue };
        let before = stem[..runs[at].0].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) || !ends_word(&stem[end..]) {
            continue;
        }
        if found.as_ref().is_some_and(|found| *found != stated) {
            return None;
        }
        found = Some(stated);
    }
    found
}

/// True where a date may end before this: no letter or digit follows, but for the time of a stamp (`T1430`).
fn ends_word(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        Some('T') => rest.next().is_some_and(|next| next.is_ascii_digit()),
        next => !next.is_some_and(char::is_alphanumeric),
    }
}

/// The runs of digits: first byte, and the byte after the last.
fn digit_runs(stem: &str) -> Vec<(usize, usize)> {
    let bytes = stem.as_bytes();
    let mut runs = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let length = bytes[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if length > 0 {
            runs.push((at, at + length));
        }
        at += length.max(1);
    }
    runs
}

/// The day that begins with the first of these runs, and the byte after it.
fn stated(stem: &str, runs: &[(usize, usize)]) -> Option<(String, usize)> {
    let number = |from: usize, until: usize| stem[from..until].parse::<i16>().ok();
    let (start, end) = *runs.first()?;
    if end - start == 8 {
        let year = number(start, start + 4)?;
        // Eight digits are as often a number of something: only years that bulletins have.
        let stated = (1900..2100).contains(&year);
        let found = day(year, number(start + 4, start + 6)?, number(start + 6, end)?);
        return found.filter(|_| stated).map(|found| (found, end));
    }
    let (second, third) = (*runs.get(1)?, *runs.get(2)?);
    let separator = &stem[end..second.0];
    if !matches!(separator, "-" | "_" | ".") || stem[second.1..third.0] != *separator {
        return None;
    }
    let found = match (end - start, second.1 - second.0, third.1 - third.0) {
        (4, 2, 2) => day(number(start, end)?, number(second.0, second.1)?, number(third.0, third.1)?),
        // With other separators the month may stand first.
        (2, 2, 4) if separator == "." => {
            day(number(third.0, third.1)?, number(second.0, second.1)?, number(start, end)?)
        }
        _ => None,
    };
    found.map(|found| (found, third.1))
}
