//! From text to [`Edtf`]. Strict: only the one spelling of each value is taken.

use std::str::FromStr;

use super::{Edtf, End, Point, Season, Unit};

/// A text that is no EDTF value as the record writes it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no EDTF value as records write it: {problem}")]
pub struct EdtfError {
    /// The text.
    pub text: String,
    /// What is wrong with it.
    pub problem: &'static str,
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Edtf, EdtfError> {
        parse(text).map_err(|problem| EdtfError { text: text.to_owned(), problem })
    }
}

fn parse(text: &str) -> Result<Edtf, &'static str> {
    if let Some(inner) = text.strip_prefix('[') {
        let inner = inner.strip_suffix(']').ok_or("the closing bracket is missing")?;
        let readings = inner.split(',').map(point).collect::<Result<Vec<Point>, _>>()?;
        return match Edtf::one_of(readings.clone()) {
            Some(Edtf::OneOf(sorted)) if sorted == readings => Ok(Edtf::OneOf(sorted)),
            _ => Err("readings are two or more different dates in ascending order"),
        };
    }
    if let Some((start, last)) = text.split_once('/') {
        return Edtf::interval(end(start)?, end(last)?)
            .ok_or("an interval has two different ends in order, and one of them may be open");
    }
    point(text).map(Edtf::Date)
}

fn end(text: &str) -> Result<End, &'static str> {
    if text == ".." { Ok(End::Open) } else { point(text).map(End::At) }
}

fn point(text: &str) -> Result<Point, &'static str> {
    let (text, approximate) = text.strip_suffix('~').map_or((text, false), |text| (text, true));
    Ok(Point { unit: unit(text)?, approximate })
}

fn unit(text: &str) -> Result<Unit, &'static str> {
    let (digits, negative) = text.strip_prefix('-').map_or((text, false), |digits| (digits, true));
    let mut parts = digits.split('-');
    let year_text = parts.next().unwrap_or_default();
    let known = year_text.trim_end_matches('X');
    let unknown = year_text.len() - known.len();
    if year_text.len() != 4 || unknown > 3 {
        return Err("a year has four digits");
    }
    let number = number(known).ok_or("a year has four digits")?;
    let year = number * 10_i16.pow(u32::try_from(unknown).unwrap_or(0));
    let (month, day, rest) = (parts.next(), parts.next(), parts.next());
    if rest.is_some() || (unknown > 0 && month.is_some()) {
        return Err("there is something after the date");
    }
    let signed = if negative { -year } else { year };
    match (unknown, month.map(two_digits), day.map(two_digits)) {
        (0, ..) if negative && year == 0 => Err("the year 0 has no sign"),
        (1, ..) => Ok(Unit::Decade(if negative { signed - 9 } else { signed })),
        (2, ..) => Ok(Unit::Century(if negative { signed - 99 } else { signed })),
        (3, ..) => Ok(Unit::Millennium(if negative { signed - 999 } else { signed })),
        (_, None, _) => Ok(Unit::Year(signed)),
        (_, Some(Some(month)), None) => match Season::ALL.into_iter().find(|season| season.code() == month) {
            Some(season) => Ok(Unit::Season(signed, season)),
            None => Unit::month(signed, month).ok_or("there is no such month"),
        },
        (_, Some(Some(month)), Some(Some(day))) => Unit::day(signed, month, day).ok_or("there is no such day"),
        _ => Err("months and days have two digits"),
    }
}

fn two_digits(text: &str) -> Option<i8> {
    if text.len() == 2 { number(text).and_then(|number| i8::try_from(number).ok()) } else { None }
}

fn number(text: &str) -> Option<i16> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}
